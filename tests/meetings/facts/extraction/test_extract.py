import datetime as dt
from dataclasses import replace
from itertools import pairwise

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.facts.extraction.extract import extract, facts_of
from meetings.model.languages import Lang
from meetings.model.meeting import Head, Meeting, Turn

SAID_ON = dt.date(2022, 5, 16)
HEAD = Head("1", "Встреча", SAID_ON, None, None, "ru", None, None)
SPACES = ["\n", " ", "\u00a0"]
PIECES = """5 17,5 1,500 2 000 10–15 $ € % [ ] ( ) . , – - № : « » млрд тысяч миллион половиной с
рублей процентов школ лет мая 2024-й году конце прошлом осенью от до почти В. Путин million half a
and percent May 2008 early last year’s people three twenty-five to from of Region Mr 1990s İ ß
двух-,""".split(" ")
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from([*PIECES, *SPACES]), max_size=25).map(" ".join),
    st.lists(st.sampled_from([*PIECES, *SPACES]), max_size=25).map("".join),
)
LANGS: st.SearchStrategy[Lang] = st.sampled_from(("ru", "en"))


@given(TEXTS, LANGS)
def test_a_fact_stands_where_it_says(text: str, lang: Lang) -> None:
    facts = extract(text, lang, SAID_ON)
    for fact in facts:
        assert fact.text
        assert fact.text == fact.text.strip()
        assert text[fact.start : fact.stop] == fact.text
    assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)


@given(TEXTS, LANGS)
def test_figures_do_not_overlap(text: str, lang: Lang) -> None:
    figures = [f for f in extract(text, lang, SAID_ON) if f.kind in ("money", "percent", "date")]
    for before, after in pairwise(figures):
        assert before.stop <= after.start


def test_the_facts_of_a_meeting_come_in_order_with_the_lead_first() -> None:
    meeting = Meeting(
        HEAD,
        "Встреча прошла 16 мая 2022 года.",
        (),
        (
            Turn("А", "А", "За прошлый год построили 12 школ."),
            Turn("Б", "Б", "Было 3, стало 15."),
        ),
    )
    found = [(fact.turn, fact.kind, fact.value) for fact in facts_of(meeting)]
    assert found == [
        (-1, "date", "2022-05-16"),
        (0, "date", "2021"),
        (0, "quantity", 12),
        (1, "quantity", 15),
    ]


def test_a_bare_figure_takes_its_unit_from_the_turn_before() -> None:
    turns = (Turn("А", "А", "Построили 12 школ."), Turn("Б", "Б", "Хотели 15."))
    *_, last = facts_of(Meeting(HEAD, "", (), turns))
    assert (last.value, last.unit, last.elided) == (15, "школа", True)


@pytest.mark.parametrize(
    "piece",
    ["1, ", "1 и ", "2001, ", "мая ", "2001 и ", "[", "от 5 до ", "9" * 50 + " ", "миллион ", "В.",
     "Bank of ", "a hundred and ", "January - ", "«", "999 999 триллионов ", "в 10, "],
)  # fmt: skip
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_monotonous_texts_are_read_in_time_and_fit_in_json(piece: str, lang: Lang) -> None:
    facts = extract(piece * 2000, lang, SAID_ON)
    orjson.dumps([fact.value for fact in facts])


@pytest.mark.parametrize(
    ("lang", "said", "found"),
    [
        ("de", "Das kostet 1 250 000 € und damit 3,5 % mehr.", [1250000, 3.5]),
        ("de", "Das kostet 25.000 € im Jahr.", []),
        ("en", "That is 25.000 € a year.", [25]),
        ("de", "Für den Hafen sind € 12 Mio. vorgesehen.", []),
        ("fr", "Le pont coûte 8 millions, le quai 40.", []),
        ("de", "Für den Hafen €4.5 million, für 40 neue Plätze nichts.", [4500000]),
        ("kk", "Мектепке 12 млн теңге, 40 орын бөлінді.", []),
        ("kk", "Жалақы 15 % өсті.", [15]),
    ],
)
def test_of_a_third_language_only_what_its_grammar_cannot_change(lang, said, found):
    meeting = Meeting(replace(HEAD, lang=lang), "", (), (Turn(None, None, said),))
    figures = [fact for fact in facts_of(meeting) if fact.kind in ("money", "percent", "quantity")]
    assert [fact.value for fact in figures] == found
