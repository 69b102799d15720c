"""Sixty wishes for words and people over invented transcripts: what tells them, what must not."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.names.participants import participants_of
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.query_reading import read_query


def meeting(number, title, lang, *turns):
    head = Head(number, title, dt.date(2031, 5, 6), None, None, lang, None, None)
    names = dict.fromkeys(speaker for speaker, _ in turns)
    speakers = tuple(Speaker(name, (name,), None, 1) for name in names)
    said = tuple(Turn(speaker, speaker, text) for speaker, text in turns)
    return Meeting(head, "", speakers, said)


MEETINGS = {
    "газ": meeting(
        "1", "Совещание о топливе", "ru",
        ("Пётр Лодкин", "Добычу газа увеличили на треть. Трубы проложили по дну озера."),
        ("Анна Вересова", "Спасибо Аркадию Маслову за помощь! Цены на уголь не выросли."),
    ),
    "турция": meeting(
        "2", "Переговоры", "ru",
        ("Анна Вересова", "Газ пойдёт в Турцию по новому пути. О зерне говорили отдельно."),
    ),
    "зерно": meeting(
        "3", "Встреча с аграриями", "ru",
        ("Пётр Лодкин", "Экспорт зерна вырос вдвое. Порт «Северный причал» не справляется."),
        ("Анна Вересова", "Инвестиции в элеваторы окупились. Песок возят баржами."),
    ),
    "союз": meeting(
        "4", "Заседание совета", "ru",
        ("Аркадий Маслов", "Шанхайская организация сотрудничества растёт. МРОТ повысят в мае."),
        ("Ирина Песков", "Северный ветер помешал, причал закрыли на ремонт."),
    ),
    "gas": meeting(
        "5", "Talks on fuel", "en",
        ("Nora Pellow", "Gas output rose by a third. Thank you, Mr Lodkin, for the pipes."),
        ("Pyotr Lodkin", "The minimum wage goes up. Kazakhstan will buy our grain in autumn."),
    ),
    "harbour": meeting(
        "6", "Harbour authority", "en",
        ("Nora Pellow", "The new breakwater is finished. Ferries to Turkey will run daily."),
        ("Simon Grain", "Investments in the pier paid off. The SCO countries sent observers."),
    ),
}  # fmt: skip
ENTRIES = [Entry(m.head, "", m.speakers, len(m.turns), 50, 1) for m in MEETINGS.values()]


TABLE = [
    # any form of a word
    ("газ", "газ турция gas"),
    ("ГАЗА", "газ турция gas"),
    ("трубы", "газ gas"),
    ("озеро", "газ"),
    ("элеватор", "зерно"),
    ("баржа", "зерно"),
    ("ремонт причала", "союз"),
    ("ferries", "harbour"),
    ("ferry", "harbour"),
    ("breakwaters", "harbour"),
    ("observer", "harbour"),
    ("нефть", ""),
    ("helicopter", ""),
    # the other language
    ("зерно", "турция зерно gas"),
    ("grain", "турция зерно gas"),
    ("gas", "газ турция gas"),
    ("Казахстан", "gas"),
    ("Turkey", "турция harbour"),
    ("Турция", "турция harbour"),
    ("минимальный размер оплаты труда", "союз gas"),
    # what is abbreviated
    ("ШОС", "союз harbour"),
    ("SCO", "союз harbour"),
    ("МРОТ", "союз gas"),
    ("Шанхайская организация сотрудничества", "союз harbour"),
    ("ООН", ""),
    # several words near each other
    ("экспорт зерна", "зерно"),
    ("добыча газ", "газ"),
    ("цены уголь", "газ"),
    ("газ уголь", ""),
    ("порт элеватор", ""),
    ("gas output", "gas"),
    ("breakwater ferries", "harbour"),
    ("breakwater investments", ""),
    # quoted words
    ("«Северный причал»", "зерно"),
    ('"Северный причал"', "зерно"),
    ("северный причал", "зерно союз"),
    ("«новый путь»", "турция"),
    ("“new breakwater”", "harbour"),
    ("“breakwater new”", ""),
    # exclusions
    ("газ -Турция", "газ gas"),
    ("газ -добыча", "турция gas"),
    ("gas -output", "газ турция"),
    ("зерно -экспорт", "турция gas"),
    ("зерно -«по новому пути»", "зерно gas"),
    ("Turkey -ferries", "турция"),
    ("-Турция", ""),
    # one of several
    ("уголь или озеро", "газ"),
    ("ремонт или экспорт", "зерно союз"),
    ("порт | элеватор", "зерно"),
    ("Вересова + уголь или инвестиции", "газ зерно"),
    ("цены уголь или нефть", "газ"),
    ("breakwater or pipes", "газ gas harbour"),
    ("Маслов или Лодкин", "газ gas"),
    # combinations
    ("Вересова + инвестиции", "зерно"),
    ("Лодкин + зерно", "зерно gas"),
    ("Лодкин о зерне", "зерно gas"),
    ("Lodkin about grain", "зерно gas"),
    ("Лодкин + инвестиции", ""),
    ("Вересова о газе", "турция"),
    ("газ + озеро", "газ"),
    ("газ + уголь", ""),
    # people: who speaks; who is only thanked or named is told only as words
    ("Лодкин", "газ зерно gas"),
    ("Пётр Лодкин", "газ зерно gas"),
    ("Pyotr Lodkin", "газ зерно gas"),
    ("Маслов", "союз"),
    ("Nora Pellow", "gas harbour"),
    ("Pellow", "gas harbour"),
    ("Песков", "союз"),
]  # fmt: skip


def told(wish):
    query = read_query(wish, participants_of(ENTRIES))
    return {name for name, one in MEETINGS.items() if Matcher(one).match(query)}


@pytest.mark.parametrize(("wish", "tells"), TABLE)
def test_what_a_wish_tells(wish, tells):
    assert told(wish) == set(tells.split())


def test_there_are_sixty():
    assert len(TABLE) >= 60


@pytest.mark.parametrize(
    ("wish", "quoted"),
    [
        ("Лодкин + зерно", "Экспорт зерна"),
        ("газ -добыча", "Газ пойдёт"),
        ("«Северный причал»", "Порт «Северный причал»"),
        ("Маслов", "Шанхайская"),
    ],
)
def test_the_quote_holds_what_was_wished(wish, quoted):
    query = read_query(wish, participants_of(ENTRIES))
    quotes = [m.quote.text for one in MEETINGS.values() if (m := Matcher(one).match(query))]
    assert any(quote.startswith(quoted) for quote in quotes)


@pytest.mark.parametrize(
    ("wish", "met"),
    [
        ("экспорт зерна", ["Экспорт", "зерна"]),
        ("ШОС", ["Шанхайская организация сотрудничества"]),
        ("«северный причал»", ["Северный причал"]),
        ("Вересова + инвестиции", ["Инвестиции"]),
    ],
)
def test_the_words_that_met_a_wish_are_marked(wish, met):
    query = read_query(wish, participants_of(ENTRIES))
    one = next(one for one in MEETINGS.values() if Matcher(one).match(query))
    quote = Matcher(one).match(query).quote
    assert [one.text_of(quote.turn)[start:stop] for start, stop in sorted(quote.met)] == met
