"""The same sentence in both texts of one event, found only where that is sure."""

import datetime as dt
from dataclasses import replace

import pytest

from meetings.facts.extraction.extract import extract
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.translations.aligned import Spot, Text, counterpart, turns_like
from meetings.retrieval.translations.in_question_language import in_language, translation_in
from meetings.text.sentences import sentences
from storage.archive.memory import MemoryArchive

DAY = dt.date(2031, 4, 16)
ZIMIN = ("Пётр Зимин", "Pyotr Zimin")
ASYA = ("Ася Кольцова", "Asya Koltsova")

RUSSIAN = (
    (ASYA[0], "Добрый день! Начнём с мельницы. Пётр Ильич, Вам слово."),
    (
        ZIMIN[0],
        "Спасибо. Мы починили крышу и заменили балки.\n"
        "Ремонт обошёлся в 4,2 миллиона рублей. Из них 60 процентов дал город. "
        "Жёрнов поставим 12 августа.\n"
        "Воды в пруду хватит. Уток мы не тронем, они здесь хозяева.",
    ),
    (ASYA[0], "Спасибо. Сколько муки она даст?"),
    (ZIMIN[0], "За день смелем 340 килограммов ржи. За день смелем и 340 килограммов овса."),
)
ENGLISH = (
    (ASYA[1], "Good afternoon! Let us begin with the mill. Mr Zimin, please."),
    (
        ZIMIN[1],
        "Thank you. We have mended the roof and replaced the beams.\n"
        "The repair cost 4.2 million rubles. The town gave 60 percent of that. "
        "We will set the millstone on August 12.\n"
        "There is enough water in the pond. We shall not touch the ducks, they own the place.",
    ),
    (ASYA[1], "Thank you. How much flour will it give?"),
    (ZIMIN[1], "We can grind 340 kilograms of rye a day. We can grind 340 kilograms of oats too."),
)


def meeting(turns, lang, number="415"):
    id_ = number if lang == "ru" else f"{number}-en"
    head = Head(id_, "Мельница", DAY, None, None, lang, None, None)
    names = dict.fromkeys(name for name, _ in turns if name)
    speakers = tuple(Speaker(name, (name,), None, 1) for name in names)
    return Meeting(head, "", speakers, tuple(Turn(name, name, text) for name, text in turns))


def text(turns, lang):
    made = meeting(turns, lang)
    return Text(made, facts_of(made))


def facts_of(made):
    return tuple(
        fact._replace(turn=i)
        for i, turn in enumerate(made.turns)
        for fact in extract(turn.text, made.head.lang, DAY)
    )


def spot(found, words):
    """The sentence with these words."""
    return next(
        Spot(i, start, stop)
        for i, turn in enumerate(found.meeting.turns)
        for start, stop in sentences(turn.text)
        if words in turn.text[start:stop]
    )


def told(here, there, words):
    found = counterpart(spot(here, words), here, there)
    return there.words(found) if found else None


PAIRS = [
    ("обошёлся в 4,2", "cost 4.2 million"),
    ("60 процентов", "60 percent"),
    ("12 августа", "August 12"),
    ("крышу", "mended the roof"),
    ("Уток", "touch the ducks"),
    ("Начнём с мельницы", "begin with the mill"),
    ("Сколько муки", "How much flour"),
    ("килограммов ржи", "kilograms of rye"),
    ("килограммов овса", "kilograms of oats"),
]


@pytest.mark.parametrize(("russian", "english"), PAIRS)
def test_the_same_sentence_both_ways(russian, english):
    ru, en = text(RUSSIAN, "ru"), text(ENGLISH, "en")
    assert english in told(ru, en, russian)
    assert russian in told(en, ru, english)


SPLIT = (*ENGLISH[:1], (ZIMIN[1], "Thank you."), (ZIMIN[1], ENGLISH[1][1]), *ENGLISH[2:])


def test_where_turns_differ_only_figures_tell():
    ru, en = text(RUSSIAN, "ru"), text(SPLIT, "en")
    assert "cost 4.2 million" in told(ru, en, "обошёлся в 4,2")
    assert "August 12" in told(ru, en, "12 августа")
    assert told(ru, en, "крышу") is None
    assert told(ru, en, "килограммов ржи") is None  # of rye or of oats?


ROOF, COST = "Мы починили крышу.", "Ремонт обошёлся в 4,2 миллиона рублей."


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        # another figure in the same place
        (COST, [(ZIMIN[1], "We have spent 9 million rubles on it.")]),
        # a much shorter text
        (ROOF, [(ZIMIN[1], "Yes.")]),
        # another number of paragraphs
        (ROOF, [(ZIMIN[1], "We have mended the roof.\nAnd the beams.\nAll is well.")]),
        # another number of turns
        (ROOF, [(ASYA[1], "Mr Zimin, please."), (ZIMIN[1], "We have mended the roof.")]),
        (ROOF, []),
    ],
)
def test_in_doubt_nothing_is_found(russian, english):
    ru, en = text([(ZIMIN[0], russian)], "ru"), text(english, "en")
    assert told(ru, en, russian) is None


def test_somebody_elses_words_are_not_taken():
    ru = text([(ZIMIN[0], ROOF), (ASYA[0], "Хорошо.")], "ru")
    assert told(ru, text([(ZIMIN[1], "We mended it."), (ASYA[1], "Good.")], "en"), ROOF)
    assert told(ru, text([(ASYA[1], "You mended it."), (ZIMIN[1], "Yes.")], "en"), ROOF) is None


def test_another_country_in_the_same_place_is_another_sentence():
    ru = text([(ZIMIN[0], "Мы побывали в Китае и Индии.")], "ru")
    assert told(ru, text([(ZIMIN[1], "We went to China and India.")], "en"), "Китае")
    assert told(ru, text([(ZIMIN[1], "We went to Brazil and Peru.")], "en"), "Китае") is None


def test_turns_that_may_be_the_same():
    ru, en = meeting(RUSSIAN, "ru"), meeting(ENGLISH, "en")
    assert turns_like(1, ru, en) == [1]
    assert turns_like(9, ru, en) == []
    assert turns_like(1, ru, meeting(SPLIT, "en")) == [1, 2, 4]
    unnamed = meeting([(None, turn) for _, turn in ENGLISH], "en")
    assert turns_like(1, ru, unnamed) == [1]


@pytest.fixture
def opened():
    """Both texts of one meeting, the English one of another, a day later."""
    other = meeting(ENGLISH, "en", "99")
    made = [
        meeting(RUSSIAN, "ru"),
        meeting(ENGLISH, "en"),
        replace(other, head=replace(other.head, date=DAY + dt.timedelta(days=1))),
    ]
    archive = MemoryArchive()
    archive.put((one, one.head.id.encode()) for one in made)
    return OpenedMeetings(archive)


def answer(opened, id_, words, score=0.8):
    made = opened.meeting(id_)
    at = spot(Text(made, ()), words)
    return quoted(made, opened.facts(id_), (at.turn, at.start, at.stop), score, {})


def core(one):
    return one.quote[one.core[0] - one.start : one.core[1] - one.start]


def test_an_answer_in_the_language_of_the_question(opened):
    given = answer(opened, "415-en", "4.2 million")
    (found,) = in_language([given], "ru", opened)
    assert (found.meeting.id, found.speaker, found.score) == ("415", ZIMIN[0], 0.8)
    assert core(found) == "Ремонт обошёлся в 4,2 миллиона рублей."
    assert opened.meeting("415").turns[1].text[found.start : found.stop] == found.quote
    assert [fact.text for fact in found.facts if fact.kind == "money"] == ["4,2 миллиона рублей"]
    assert in_language([given], "en", opened) == [given]


def test_without_a_twin_the_answer_stays(opened):
    given = answer(opened, "99-en", "4.2 million")
    assert in_language([given], "ru", opened) == [given]
    assert translation_in("99-en", "ru", opened) is None
    assert translation_in("415-en", "ru", opened) == "415"
    assert translation_in("415", "ru", opened) is None


def test_both_texts_of_an_event_give_one_answer(opened):
    english = answer(opened, "415-en", "4.2 million", 0.8)
    russian = answer(opened, "415", "4,2 миллиона", 0.6)
    other = answer(opened, "415", "Начнём", 0.1)
    assert [core(one) for one in in_language([english, russian, other], "ru", opened)] == [
        core(russian),
        core(other),
    ]
    assert [one.meeting.id for one in in_language([russian, english], "en", opened)] == ["415-en"]


def test_what_is_marked_stays_marked(opened):
    given = replace(answer(opened, "415-en", "4.2 million"), contradicts=True)
    assert in_language([given], "ru", opened)[0].contradicts
