"""A quote is known again by its words and where they stood, and an edit of it is seen."""

import datetime as dt
import random

import pytest

from benchmarks.made_meetings import meetings
from meetings.model.meeting import Head, Meeting, Turn
from meetings.retrieval.citations.citation import cite, code_in, codes_of
from meetings.retrieval.citations.edits import edits_of
from meetings.retrieval.citations.meeting_as_one_text import WholeText
from meetings.retrieval.citations.status import standing
from meetings.text.sentences import sentences
from meetings.transcripts.read import read

HEAD = Head("7", "Совет порта", dt.date(2031, 5, 16), None, None, "ru", None, None)
TURNS = (
    "Коллеги, начнём. Спасибо. Паром пойдёт третьего мая, если лёд сойдёт к апрелю.",
    "Спасибо. Лёд сойдёт к концу марта. Причал стоит 40 миллионов рублей.",
    "Спасибо. Тогда решено.",
)
PRICE = "Причал стоит 40 миллионов рублей."


def meeting(*turns, lead="Совет обсудил паром."):
    return Meeting(HEAD, lead, (), tuple(Turn("П.Лодкин", None, text) for text in turns))


def cited(words, turn, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = TURNS[turn].index(words, start + 1)
    return cite(WholeText(meeting(*TURNS)), "7", (turn, start, start + len(words)))


def told(citation, *turns, **options):
    found = standing("code", citation, meeting(*turns, **options))
    return found.status, found.now


@pytest.mark.parametrize(
    "turns",
    [
        TURNS,
        ("Откроем заседание.", *TURNS),  # the turns' numbers have moved
        (TURNS[0], "Спасибо. Лёд сойдёт к концу марта.", PRICE, TURNS[2]),  # a turn cut in two
        (" ".join(TURNS),),
        (TURNS[0], TURNS[1].replace(" 40 ", "\u00a040\u00a0"), TURNS[2]),
        (TURNS[0], TURNS[1].replace("марта", "апреля"), TURNS[2]),  # an edit beside it
        (TURNS[0], TURNS[1], "Благодарю. Тогда решено."),
        ("Совсем другое.", PRICE, "И опять другое."),
    ],
)
def test_unchanged(turns):
    status, now = told(cited(PRICE, 1), *turns)
    assert status == "unchanged"
    assert now.replace("\u00a0", " ") == PRICE


@pytest.mark.parametrize("at", range(len(PRICE) - 1))
def test_any_letter_changed_is_an_edit(at):
    changed = PRICE[:at] + "ж" + PRICE[at + 1 :]
    status, now = told(cited(PRICE, 1), TURNS[0], TURNS[1].replace(PRICE, changed), TURNS[2])
    assert (status, now) == ("edited", changed)


@pytest.mark.parametrize(
    ("turns", "now"),
    [
        (("Новое начало.", TURNS[0], TURNS[1].replace("40", "45")), PRICE.replace("40", "45")),
        ((TURNS[0], TURNS[1].replace("марта. Причал", "мая. Пирс"), TURNS[2]), None),
        (
            (TURNS[0], TURNS[1].replace("рублей", "рублей без отделки"), TURNS[2]),
            "Причал стоит 40 миллионов рублей без отделки.",
        ),
    ],
)
def test_edited(turns, now):
    status, found = told(cited(PRICE, 1), *turns)
    assert status == "edited"
    assert found == (now or "Пирс стоит 40 миллионов рублей.")


def test_of_words_said_three_times_the_edited_one_is_told_from_the_others():
    places = [cited("Спасибо.", turn) for turn in range(3)]
    after = (TURNS[0], TURNS[1].replace("Спасибо", "Спасибa"), TURNS[2])
    assert [told(one, *after)[0] for one in places] == ["unchanged", "edited", "unchanged"]


def test_what_was_taken_out_is_gone():
    assert told(cited(PRICE, 1), TURNS[0], "Лёд сойдёт к концу марта.", TURNS[2])[0] == "gone"
    assert standing("code", cited(PRICE, 1), None).status == "gone"
    assert standing("code", None, None).status == "unknown"


def test_a_meeting_taken_out_and_added_again_is_known_by_the_hash():
    bare = cited(PRICE, 1).without_words
    assert bare.words == bare.before == bare.after == ""
    assert told(bare, "Новое начало.", *TURNS) == ("unchanged", PRICE)
    assert told(bare, *TURNS[::2])[0] == "gone"


def test_edits_are_told_word_by_word():
    said = TURNS[1].replace("40 миллионов", "45 миллионов").replace("стоит", "будет стоить")
    found = standing("code", cited(PRICE, 1), meeting(TURNS[0], said, TURNS[2]))
    assert [(one.was, one.now) for one in edits_of(found)] == [
        ("стоит 40", "будет стоить 45"),
    ]
    assert found.now[slice(*edits_of(found)[0].place)] == "будет стоить 45"


def test_a_quote_of_the_lead():
    lead = "Совет обсудил паром."
    citation = cite(WholeText(meeting(*TURNS)), "7", (-1, 0, len(lead)))
    assert told(citation, *TURNS) == ("unchanged", lead)
    assert told(citation, *TURNS, lead="Совет обсудил паромы.")[0] == "edited"


def test_codes_are_short_and_read_however_they_are_typed():
    first, second, *_ = codes_of(cited(PRICE, 1))
    assert len(first) == 8
    assert second.startswith(first)
    assert code_in(f" {first[:4].upper()}-{first[4:]} ") == first
    assert code_in("o0l1i1zz") == "001111zz"
    assert code_in("Токаев") is code_in("k7q2") is code_in("") is None


def test_a_thousand_quotes_half_of_them_edited():
    """No false "unchanged" and no false "edited", also where a sentence is said twenty times."""
    dice = random.Random(7)
    wrong = count = 0
    for data in meetings(60):
        before = read(data)
        text, source = WholeText(before), data.decode()
        quotes = dice.sample(list(_quotes(before)), 17)
        citations = [cite(text, "7", place) for place in quotes]
        turns = [turn.text for turn in before.turns]
        for turn, start, stop in quotes[::2]:
            at = dice.choice([i for i in range(start, stop) if turns[turn][i].isalpha()])
            letter = "ж" if turns[turn][at] != "ж" else "щ"
            turns[turn] = turns[turn][:at] + letter + turns[turn][at + 1 :]
        for old, new in zip(before.turns, turns, strict=True):
            source = source.replace(f": {old.text}\n", f": {new}\n", 1)
        after = read(source.encode())
        for number, citation in enumerate(citations):
            count += 1
            status = standing("code", citation, after).status
            wrong += status != ("unchanged" if number % 2 else "edited")
    assert count == 1020
    assert wrong == 0


def _quotes(one):
    """Sentences by ones and twos, none in two of them."""
    for number, turn in enumerate(one.turns):
        spans = list(sentences(turn.text))
        for first, last in ((0, 0), (1, 2), (3, 4)):
            if last < len(spans) and turn.text[spans[first][0]].isalpha():
                yield number, spans[first][0], spans[last][1]
