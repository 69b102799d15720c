"""A large index is searched in two passes, and finds what the exact look at everything finds."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from meetings.model.passage import TermGroup
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive
from storage.index import two_pass_search as at_work
from storage.index.first_pass_keys import RoughTerm, rough_keys, rough_terms
from storage.index.passages import PassageIndex

WORDS = "маяк паром лодка причал якорь вёсла шлюз бакен парус канат лёд река ветер туман".split()


@pytest.fixture
def indexes(tmp_path, meeting, monkeypatch):
    """The same meetings in an index that looks at each passage, and in one that goes in steps."""
    monkeypatch.setattr(at_work, "_PROMISING", 240)
    dice, archive = random.Random(3), MemoryArchive()
    said = (" ".join(dice.choices(WORDS, k=6)).capitalize() + "." for _ in range(1200))
    items = [
        meeting(str(number), text=" ".join(next(said) for _ in range(10))) for number in range(120)
    ]
    archive.put(items)
    whole = PassageIndex(tmp_path / "whole")
    in_steps = PassageIndex(tmp_path / "steps", looked_through=0)
    for index in (whole, in_steps):
        index.catch_up(archive)
    return whole, in_steps


def groups(*words):
    return [TermGroup(((key(word), 1.0),), 1.0 + place) for place, word in enumerate(words)]


def mixed(*words):
    """Words, each with another that merely stands for it."""
    others = dict(pairwise(WORDS))
    return [
        TermGroup(((key(word), 1.0), (key(others.get(word, "парус")), 0.6)), 1.0 + place)
        for place, word in enumerate(words)
    ]


def places(found):
    return [passage.place for passage in found]


@pytest.mark.parametrize(
    "asked", [("маяк", "шлюз"), ("туман",), ("якорь", "лёд", "бакен", "ветер")]
)
def test_the_best_are_the_same(indexes, asked):
    whole, in_steps = indexes
    best = whole.search(groups(*asked), 10)
    found = in_steps.search(groups(*asked), 10)
    assert len(set(places(best)) & set(places(found))) >= 8
    assert found[0].lexical == pytest.approx(best[0].lexical, rel=0.05)
    assert in_steps.search(groups("самолёт"), 10) == []


@pytest.mark.parametrize(
    "asked", [("маяк", "шлюз"), ("туман",), ("якорь", "лёд", "бакен", "ветер"), ("маяк", "ноль")]
)
def test_scores_are_those_of_the_exact_look(indexes, asked, monkeypatch):
    whole, in_steps = indexes
    monkeypatch.setattr(at_work, "_PROMISING", 10_000)
    exact = {one.place: one.lexical for one in whole.search(mixed(*asked), 5_000)}
    found = in_steps.search(mixed(*asked), 400)
    assert len(found) == 400
    assert [one.lexical for one in found] == pytest.approx(
        [exact[one.place] for one in found], rel=1e-4
    )
    assert places(found[:10]) == places(sorted(found, key=lambda one: -one.lexical)[:10])


def test_what_was_replaced_is_not_found(indexes, meeting):
    _, in_steps = indexes
    archive = MemoryArchive()
    archive.put([meeting("1", text="Кит плывёт.")])
    in_steps.rebuild(archive)
    archive.put([meeting("1", text="Кот спит.")])
    in_steps.catch_up(archive)
    assert in_steps.search(groups("кит"), 10) == []
    assert [one.text for one in in_steps.search(groups("кот"), 10)] == ["Кот спит."]


def test_only_what_promises_most_is_read(indexes, monkeypatch):
    whole, in_steps = indexes
    monkeypatch.setattr(at_work, "_PROMISING", 20)
    assert len(in_steps.search(groups("маяк"), 400)) == 10
    assert len(whole.search(groups("маяк"), 400)) == 400


def test_of_how_many_keys_the_counts_are_kept_changes_nothing(indexes, monkeypatch):
    _, in_steps = indexes
    asked = mixed("якорь", "лёд", "бакен", "ветер")
    first = in_steps.search(asked, 40)
    monkeypatch.setattr(at_work, "_KEPT", 1)
    in_steps.search(groups("туман"), 10)
    assert in_steps.search(asked, 40) == first
    in_steps.search(groups("туман"), 10)
    assert set(in_steps._opened().two_passes._kept_counts) == {key("туман")}


def test_who_wants_all_gets_all(indexes):
    whole, in_steps = indexes
    assert places(in_steps.search(groups("маяк"), 5000)) == places(
        whole.search(groups("маяк"), 5000)
    )


HELD = {"anchor": 40, "harbour": 800, "the": 990, "said": 700, "quay": 200, "mooring": 2}


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("anchor harbour the", "anchor"),  # words of nearly every passage promise nothing
        ("harbour said", "harbour said"),  # but are all there is where none is rarer
        ("anchor said*20", "anchor said"),  # nor is one left out that weighs much
        ("anchor kraken", "anchor"),  # nowhere said
        ("kraken hydra", "kraken hydra"),
        # the same key, as a word of the question and as what merely stands for one
        ("anchor quay", "anchor quay"),
        ("anchor harbour=quay", "anchor"),
        ("anchor harbour=quay quay", "anchor quay"),
        ("anchor harbour=mooring", "anchor mooring"),  # rare, it tells as much as a word
    ],
)
def test_turns_are_promising_by_telling_keys(asked, kept):
    groups = []
    for one in asked.split():
        word, _, weight = one.partition("*")
        name, *others = word.split("=")
        keys = ((name, 1.0), *((other, 0.6) for other in others))
        groups.append(TermGroup(keys, float(weight or 1)))
    found = rough_keys(groups, 1000, lambda name: HELD.get(name, 0))
    assert sorted(one.key for one in found) == sorted(kept.split())


def test_where_too_many_stand_beside_a_key_only_those_that_hold_it_are_looked_for():
    def looked_for(word, own, around, head):
        counts = {word: {"own": own, "around": around, "head": head, "asked": 0}}
        terms = rough_terms([TermGroup(((word, 1.0),))], counts, 1000)
        return {one.field for one in terms}

    assert looked_for("anchor", 6, 20, 50) == {"own", "around", "head"}
    assert looked_for("anchor", 6, 21, 50) == {"own", "head"}
    assert looked_for("anchor", 6, 20, 51) == {"own", "around"}
    assert looked_for("harbour", 300, 900, 1000) == {"own"}
    assert looked_for("quay", 0, 0, 400) == {"own", "around", "head"}  # it is in heads alone


def test_what_merely_stands_for_a_word_is_looked_for_in_the_sentence_alone():
    held = {"own": 2, "around": 8, "head": 1, "asked": 0}
    counts = {"anchor": held, "mooring": held}
    terms = rough_terms([TermGroup((("anchor", 1.0), ("mooring", 0.9)))], counts, 1000)
    assert terms == [
        RoughTerm("own", "anchor", 1.0),
        RoughTerm("around", "anchor", 0.3),
        RoughTerm("head", "anchor", 0.4),
        RoughTerm("own", "mooring", 0.9),
    ]


@pytest.mark.parametrize(
    ("total", "scored"), [(8_700_000, 1_470), (875_000, 971), (12_000, 250), (0, 250)]
)
def test_of_more_passages_more_are_scored(total, scored):
    assert at_work.promising(total) == scored
