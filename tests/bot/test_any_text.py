"""Whatever is kept or asked, down to letters that have no name: nothing of it stops the bot."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.check import check_library
from bot.library import Library
from bot.sources.intake import Intake
from meetings.facts.extraction.extract import facts_of
from meetings.retrieval.indexing.passages import passages_of
from storage.archive.kept_facts import KeptFacts
from storage.index.passages import PassageIndex

TANGUT = "\U00017810"
TEXT = "{title}\n\n\n2031-05-06 12:30:00\n\nТверь\n\n{label}: {said}\n"
LIGHTS = TEXT.format(title="Совет маяков", label="П.Лодкин", said="Зажгли 14 маяков из 15.")
QUESTION = "Сколько маяков зажгли?"

ANYTHING = st.text(st.characters(codec=None, categories=None), max_size=60)
"""From U+0000 to U+10FFFF, assigned or not, halves of characters too."""
BESIDE_WORDS = st.builds(
    str.join,
    st.sampled_from(["", " "]),
    st.lists(ANYTHING | st.sampled_from(["маяков", "15", "млн рублей", "May 2031", "Лодкин"])),
)
STORABLE = BESIDE_WORDS.map(lambda text: text.encode("utf-8", "replace").decode())


def quiet(*_: int) -> None:
    """Progress that nobody looks at."""


def filled(folder, *texts):
    library = Library(folder, meaning=False)
    taken = [one for text in texts for one in Intake(library.archive).data(text.encode(), "x.txt")]
    library.catch_up()
    return library, taken


def expect_lights(library):
    answer = library.answerer.answer(QUESTION).answers[0]
    assert "Зажгли 14 маяков из 15." in answer.quote
    assert [fact.value for fact in answer.facts if fact.kind == "quantity"] == [14, 15]


@pytest.mark.parametrize("letter", [TANGUT, "\U0001b170", "\u0378", "\u200d", "\U0010ffff", "İ"])
def test_an_odd_letter_poisons_nothing(tmp_path, letter):
    odd = TEXT.format(
        title=f"{letter}Совет", label=f"П.{letter}Лодкин", said=f"{letter} {letter}ж."
    )
    library, taken = filled(tmp_path, LIGHTS, odd)
    assert [one.outcome for one in taken] == ["added", "added"]
    assert check_library(library, repair=False, progress=quiet) == []
    assert check_library(library, repair=True, progress=quiet) == []
    expect_lights(library)
    library.answerer.answer(f"{letter}ж у {letter}Лодкина")
    library.archive.remove(taken[1].head.id)
    library.catch_up()
    expect_lights(Library(tmp_path, meaning=False))


@settings(max_examples=60, deadline=None)
@given(title=STORABLE, label=STORABLE, said=STORABLE, asked=BESIDE_WORDS)
def test_any_text_is_added_checked_and_asked_for(tmp_path_factory, title, label, said, asked):
    odd = TEXT.format(title=title, label=label, said=said)
    library, _ = filled(tmp_path_factory.mktemp("any"), LIGHTS, odd)
    assert check_library(library, repair=False, progress=quiet) == []
    library.answerer.answer(asked)
    for entry in library.archive.entries():
        meeting = library.archive.meeting(entry.head.id)
        for fact in library.archive.facts(entry.head.id):
            assert meeting.text_of(fact.turn)[fact.start : fact.stop] == fact.text
    assert any(entry.head.title == "Совет маяков" for entry in library.archive.entries())


@settings(max_examples=100, deadline=None)
@given(said=BESIDE_WORDS)
def test_facts_and_passages_come_of_any_text(lights, said):
    odd = replace(lights, turns=(replace(lights.turns[0], text=said),))
    facts = facts_of(odd)
    for fact in facts:
        assert odd.text_of(fact.turn)[fact.start : fact.stop] == fact.text
    for item in passages_of(odd, facts):
        place = item.passage
        assert odd.text_of(place.turn)[place.start : place.stop] == place.text


@pytest.fixture(scope="module")
def lights(tmp_path_factory):
    library, taken = filled(tmp_path_factory.mktemp("lights"), LIGHTS)
    return library.archive.meeting(taken[0].head.id)


class Stumbling:
    """Derives as the bot does, but for one meeting, as if its rules had a mistake."""

    def __init__(self, derive):
        self.derive = derive

    def __call__(self, meeting, *more):
        if meeting.head.title == "Совет бакенов":
            raise RecursionError("too deep")
        return self.derive(meeting, *more)


def test_what_cannot_be_derived_is_named_and_the_rest_is_served(tmp_path):
    buoys = TEXT.format(title="Совет бакенов", label="П.Лодкин", said="Бакенов 16.")
    library = Library(tmp_path, meaning=False)
    kept = KeptFacts(tmp_path / "derived" / "facts", Stumbling(facts_of))
    library.archive.kept_facts = kept
    for text in (buoys, LIGHTS):
        Intake(library.archive).data(text.encode(), "x.txt")
    PassageIndex(tmp_path / "index", Stumbling(passages_of)).catch_up(library.archive)
    id_ = next(e.head.id for e in library.archive.entries() if e.head.title == "Совет бакенов")
    problems = check_library(library, repair=False, progress=quiet)
    assert [line for line in problems if line.startswith(id_)] == [
        f"{id_}: its facts could not be found (RecursionError: too deep)",
        f"{id_}: it cannot be searched (RecursionError: too deep).",
    ]
    expect_lights(library)
    assert library.archive.meeting(id_).turns[0].text == "Бакенов 16."
    assert library.archive.facts(id_) == ()
    assert {entry.head.title for entry, _ in library.archive.all_facts()} == {"Совет маяков"}
