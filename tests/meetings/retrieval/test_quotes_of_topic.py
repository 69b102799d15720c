"""The quotes of a topic: of each meeting its best, before a second one of any."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from meetings.retrieval.quoting.window import LONGEST_QUOTE
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

NAME = "Олег Рябинин"


def _meeting(id_: str, title: str, text: str) -> Meeting:
    head = Head(id_, title, dt.date(2031, 4, int(id_)), None, None, "ru", None, None)
    return Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), (Turn(NAME, NAME, text),))


OFTEN = " ".join(
    f"Маяк номер {number} построен за {number + 2} месяцев и светит на всю бухту."
    for number in range(1, 81)
)
"""More sentences of one meeting than are read, and all of them tell much."""
SELDOM = "Ещё мы красим маяк у старой пристани, и дело идёт. Потом говорили о рыбе и сетях."
BOTH = "Верфь чинит лодки рыбаков и строит новые причалы для всего залива."
BESIDE = (
    "Верфь открыла в порту новый цех и просторную столовую для рабочих. "
    "Лодки из соседнего посёлка теперь привозят сюда ещё осенью, до льда."
)
"""Newer, so that it would come first."""
PARTED = (
    "Сначала скажу о зимовке тюленей. Она прошла без потерь, тюлени здоровы. Зимовка была тёплой."
)
"""Three sentences that are quoted together, each of which mentions «зимовка тюленей»."""
_OTHERS = "Погода стояла тихая, и работа шла своим чередом до самого вечера. " * 6
DREDGED = " ".join(
    f"Первая землечерпалка подняла {number} тонн ила со дна у старого мола. "
    f"Вторая землечерпалка подняла {number + 1} тонн ила там же, у старого мола. {_OTHERS}"
    for number in range(140, 180, 2)
)
"""Pairs of sentences that are quoted together, three of them among the first six."""
BOLLARD = "Кнехт у причала весит 300 килограммов. Его красят каждую весну."
ENDLESS = f"Лоцманская вышка {'; '.join(f'ярус номер {n} побелён' for n in range(1, 80))}."
"""One sentence, longer than any quote."""


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    told = [("Совещание о маяке", OFTEN), *[("Встреча с рыбаками", SELDOM)] * 4]
    told += [("Встреча в порту", BOTH), ("Встреча в посёлке", BESIDE)]
    told += [("Встреча у залива", PARTED), ("Встреча на молу", DREDGED)]
    told += [(f"Встреча на вышке {n}", ENDLESS.replace("79", str(79 + n))) for n in range(9)]
    told += [("Встреча на причале", BOLLARD)] * 9
    archive.put(
        (_meeting(str(day), title, text), str(day).encode())
        for day, (title, text) in enumerate(told, 1)
    )
    passages = PassageIndex(tmp_path_factory.mktemp("topic") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


def test_one_that_speaks_of_it_most_leaves_room_for_the_others(answerer):
    shown = [answer.meeting.id for answer in answerer.answer("маяк").answers]
    assert sorted(shown[:5]) == ["1", "2", "3", "4", "5"]


def test_a_sentence_with_all_the_words_comes_first(answerer):
    first = answerer.answer("верфь лодки").answers[0]
    assert first.meeting.id == "6"


def test_words_in_quotation_marks_stand_together(answerer):
    reply = answerer.answer("«соседний посёлок»")
    assert reply.found
    assert [answer.meeting.id for answer in reply.answers] == ["7"]
    apart = answerer.answer("«маяк бухты»")
    assert not apart.found
    assert apart.topic.scattered
    assert answerer.answer("маяк бухты").found


def test_one_word_of_a_quoted_topic_alone_is_told_as_that(answerer):
    alone = answerer.answer("«маяк верфи»").topic
    assert alone.apart
    assert not alone.scattered


def test_what_is_quoted_together_is_shown_once(answerer):
    reply = answerer.answer("зимовка тюленей")
    assert reply.topic.mentions == 3
    assert [answer.quote for answer in reply.answers] == [PARTED]


def test_that_words_only_stand_near_each_other_is_told(answerer):
    assert answerer.answer("столовая посёлок").topic.scattered
    assert not answerer.answer("маяк бухта").topic.scattered
    assert not answerer.answer("верфь лодки").topic.scattered


def test_after_two_pages_the_sentence_stands_alone(answerer):
    quotes = answerer.answer("кнехт").topic.quotes
    assert [quote.quote for quote in quotes[:6]] == [BOLLARD] * 6
    for quote in quotes[6:]:
        assert quote.quote == "Кнехт у причала весит 300 килограммов."
        assert quote.core == (quote.start, quote.stop) == (0, len(quote.quote))
        assert quote.speaker == NAME
    assert len(quotes) == 9


def test_those_for_scripts_have_their_facts_where_many_are_quoted_together(answerer):
    reply = answerer.answer("землечерпалка")
    assert len(reply.topic.quotes) > len(reply.answers) == 5
    for answer in reply.answers:
        assert answer.facts


def test_a_sentence_alone_is_no_longer_than_any_quote(answerer):
    quotes = answerer.answer("лоцманская вышка").topic.quotes
    assert len(quotes) > 6
    assert all(len(quote.quote) <= LONGEST_QUOTE for quote in quotes)


def test_whoever_asks_in_russian_reads_russian_first(tmp_path):
    """However much is said of it at meetings about it in the other language."""
    often = " ".join(f"The lighthouse number {n} cost {n} million." for n in range(2, 9))
    head = Head("2", "Meeting on lighthouses", dt.date(2031, 5, 2), None, None, "en", None, None)
    english = Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), (Turn(NAME, NAME, often),))
    archive = MemoryArchive()
    archive.put([(_meeting("1", "Встреча с рыбаками", SELDOM), b"1"), (english, b"2")])
    passages = PassageIndex(tmp_path / "index")
    passages.catch_up(archive)
    answerer = Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))
    assert answerer.answer("маяк").answers[0].meeting.lang == "ru"
    assert answerer.answer("lighthouse").answers[0].meeting.lang == "en"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("столовая", "столовая"),
        ("сталовая", "столовая"),
        ("землечирпалка", "землечерпалка"),
        ("Маяак", "Маяк"),
        ("маяак бухта", "маяк бухта"),
    ],
)
def test_what_is_mistyped_is_headed_as_it_is_read(answerer, typed, read):
    """Else a name would be told to be mentioned where only a word like it is."""
    topic = answerer.answer(typed).topic
    assert topic is not None
    assert topic.words == read


def test_each_meeting_is_read_once_for_all_its_quotes(answerer, monkeypatch):
    read, of_archive = [], MemoryArchive.meeting

    def meeting(archive, meeting_id):
        read.append(meeting_id)
        return of_archive(archive, meeting_id)

    monkeypatch.setattr(MemoryArchive, "meeting", meeting)
    quotes = answerer.answer("землечерпалка").topic.quotes[:6]
    assert len({quote.meeting.id for quote in quotes}) < len(quotes)
    assert sorted(read) == sorted({quote.meeting.id for quote in quotes})
