"""Words like one that the archive does not hold, while the archive changes."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Sequence
from itertools import pairwise

import pytest

from meetings.model.passage import Passage, TermGroup
from meetings.retrieval.query.questions.similar_spellings import AlikeWords, alike_words
from meetings.retrieval.query.questions.terms import terms_of
from meetings.text.stems import key

WORDS = (
    "лодка",
    "пристань",
    "аэрофлот",
    "товарооборот",
    "harbour",
    "scharansky",
    "ядерного",
    "портовик",
    "rodin",
    "ruddy",
)


@pytest.mark.parametrize(
    ("folded", "meant"),
    [
        ("пристонь", ["пристань"]),
        ("едерного", ["ядерного"]),
        ("партавек", ["портовик"]),
        ("tovarooborot", ["товарооборот"]),
        ("aeroflot", ["аэрофлот"]),
        ("харбоур", ["harbour"]),
        ("harbor", ["harbour"]),
        ("родин", ["rodin"]),
        ("роднин", []),  # another script keeps each consonant of a short word
        ("раддис", []),
        ("лод", []),
        ("2024", []),
        ("дирижабль", []),
    ],
)
def test_alike(folded: str, meant: list[str]) -> None:
    assert [found for found, _ in AlikeWords(WORDS).of(folded)] == [key(word) for word in meant]


def test_the_next_vocabulary_knows_its_own_words_and_no_others() -> None:
    first = AlikeWords(WORDS)
    assert first.of("aeroflot")
    second = AlikeWords((*WORDS[:2], "аэропорт", "пирога"), first)
    assert not second.of("aeroflot")
    assert [found for found, _ in second.of("aeroport")] == [key("аэропорт")]
    assert [found for found, _ in second.of("pirogga")] == [key("пирога")]


def test_one_vocabulary_is_prepared_once() -> None:
    assert alike_words(WORDS) is alike_words(WORDS) is alike_words((*WORDS,))
    assert alike_words((*WORDS, "парусник")) is not alike_words(WORDS)


class Growing:
    """An archive whose words become more with every meeting; it holds none that is asked for."""

    def __init__(self, count: int) -> None:
        dice = random.Random(1)
        letters = "абвгдежзиклмнопрст"
        self.words = tuple({"".join(dice.choices(letters, k=9)) for _ in range(count)})

    def grow(self, word: str) -> None:
        self.words = (*self.words, word)

    def vocabulary(self) -> tuple[str, ...]:
        return self.words

    def frequency(self, _: str) -> int:
        return 0

    def frequencies(self, keys: Sequence[str]) -> list[int]:
        return [0] * len(keys)

    def total(self) -> int:
        return 100

    def search(self, _: Sequence[TermGroup], __: int) -> list[Passage]:
        return []

    def of_turns(self, _: Sequence[tuple[str, int]]) -> list[Passage]:
        return []


def test_memory_does_not_grow_with_every_meeting_and_mistake() -> None:
    archive = Growing(3000)
    warm, rounds = 5, 100
    held = []
    tracemalloc.start()
    try:
        for number in range(warm + 2 * rounds):
            if number % rounds == warm:
                held.append(tracemalloc.get_traced_memory()[0])
            archive.grow(f"новинка{number}")
            terms_of(f"Сколько стоит пристонь{number} у harbwr{number}?", archive)
        held.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    # A vocabulary is 24 kB, and 100 of them came by; words and keys of the questions may stay. A
    # table of those known before may have to grow for them, once: hence the lesser of two.
    assert min(after - before for before, after in pairwise(held)) < 1_200_000


def test_a_short_word_has_to_sound_the_same_to_stand_in_the_other_script():
    known = AlikeWords(["pjsc", "modi", "aeroflot"])
    assert known.of("пыщь") == ()
    assert [key for key, _ in known.of("моди")] == ["modi"]
    assert known.of("аэрофлот")


def test_which_word_a_mistyped_one_is_taken_for():
    known = AlikeWords(["pension", "pensions", "persons", "зарплаты", "зарплата"])
    assert known.meant("pensons", ["pension"]) == "pension"
    assert known.meant("зарплота", ["зарплат"]) == "зарплата"
    assert known.meant("pensons", ["wage"]) == ""
    assert known.meant("капремонт", ["зарплат"]) == ""


def test_a_form_of_a_word_of_grammar_is_not_what_is_meant():
    assert not AlikeWords(("такую",)).of("аккую")  # «такую» has the key of «так»
    assert AlikeWords(("такси",)).of("таккси")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("пинсиями", "пенсия"),
        ("нифть", "нефть"),
        ("винами", None),  # a word of its own
        ("нифтя", None),  # is made of none
    ],
)
def test_a_short_stem_is_heard_where_the_word_is_one_of_a_dictionary(typed, meant):
    found = dict(AlikeWords(("пенсии", "нефти", "венами", "нить")).of(typed))
    sure = [one for one, weight in found.items() if weight >= 0.9]
    assert sure == ([key(meant)] if meant else [])
