"""A large index is searched in two steps, and finds what the close look at everything finds."""

from __future__ import annotations

import random

import pytest

from meetings.model.passage import TermGroup
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive
from storage.index import passage_queries as at_work
from storage.index.first_pass_keys import rough_keys
from storage.index.passages import PassageIndex

WORDS = "маяк паром лодка причал якорь вёсла шлюз бакен парус канат лёд река ветер туман".split()


@pytest.fixture
def indexes(tmp_path, meeting, monkeypatch):
    """The same meetings in an index that looks at each passage, and in one that goes in steps."""
    monkeypatch.setattr(at_work, "_PROMISING", 120)
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


def test_only_the_turns_that_promise_most_are_looked_at(indexes, monkeypatch):
    whole, in_steps = indexes
    monkeypatch.setattr(at_work, "_PROMISING", 10)
    assert len(in_steps.search(groups("маяк"), 400)) < len(whole.search(groups("маяк"), 400))


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
    assert sorted(found) == sorted(kept.split())
