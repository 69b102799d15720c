"""The facts a card shows."""

import datetime as dt

from meetings.facts.extraction.extract import facts_of
from meetings.model.meeting import Head, Meeting, Turn
from meetings.statistics.salient_facts import most_telling, telling_facts

HEAD = Head("1", "Совещание", dt.date(2021, 10, 5), None, None, "ru", None, None)


def meeting(*said):
    return Meeting(HEAD, "", (), tuple(Turn(name, name, text) for name, text in said))


def shown(*said):
    one = meeting(*said)
    return [fact.text for fact in telling_facts(one, facts_of(one))]


def test_money_and_movements_before_counted_things_and_lengths_of_time():
    text = (
        "За пять лет построено 30 школ. Инвестиции выросли на 34 процента. "
        "Экспорт достиг 6 миллиардов долларов. Было три вопроса 12 мая 2020 года."
    )
    assert shown(("А", text)) == ["30 школ", "34 процента", "6 миллиардов долларов"]


def test_every_speaker_has_a_word():
    rich = " ".join(
        f"{thing} достигли {n} миллиардов рублей."
        for thing, n in [
            ("Инвестиции", 5),
            ("Налоги", 6),
            ("Кредиты", 7),
            ("Субсидии", 8),
            ("Продажи", 9),
        ]
    )
    found = shown(("А", rich), ("Б", "Число туристов выросло на 20 процентов."))
    assert "20 процентов" in found
    assert len(found) <= 5


def test_the_same_amount_once():
    said = "Экспорт достиг 6 миллиардов долларов."
    assert shown(("А", said), ("Б", said)) == ["6 миллиардов долларов"]


def test_nothing_to_tell():
    assert shown(("А", "Здравствуйте, прошу садиться. Встретимся 12 мая.")) == []
    assert shown() == []


def test_few_for_a_notice():
    one = meeting(("А", "Экспорт вырос на 5 процентов, импорт упал на 7 процентов."))
    assert [fact.text for fact in most_telling(facts_of(one), 1)] == ["7 процентов"]
