"""The forward index: the numbers of keys by which many passages are scored at once."""

from __future__ import annotations

import gc
import random
from dataclasses import replace
from itertools import cycle

import numpy as np
import pytest
import tantivy

from meetings.model.boolean_query import all_of
from meetings.model.fact import Fact
from meetings.model.meeting import Turn
from meetings.model.passage import TermGroup
from meetings.retrieval.indexing.bm25 import Collection, Scorer
from meetings.retrieval.indexing.passages import INDEX_FIELDS, passages_of
from meetings.retrieval.indexing.sentence_traits import hits_of
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive
from storage.index import forward_scoring, index_generations, passage_fast_fields
from storage.index.checksums import GROWING, IndexFiles
from storage.index.forward_index import (
    ANSWERS,
    BESIDE,
    BITS,
    MOST,
    SAID,
    ForwardIndex,
    alike,
)
from storage.index.forward_scoring import ForwardScorer
from storage.index.forward_writing import ForwardFile, MeetingNumbers
from storage.index.index_generations import Generations
from storage.index.passages import PassageIndex

WORDS = "маяк паром лодка причал якорь вёсла шлюз бакен парус канат лёд река ветер туман".split()


@pytest.fixture
def talk(meeting):
    """Several turns of several sentences, by two speakers, one of which asks."""
    dice = random.Random(11)

    def said(sentences, mark="."):
        return " ".join(
            " ".join(dice.choices(WORDS, k=dice.randint(1, 9))).capitalize() + mark
            for _ in range(sentences)
        )

    known, source = meeting("1")
    names = ("Пётр Лодкин", "Анна Парусова")
    turns = tuple(Turn(names[n % 2], None, said(1 + 3 * n, ".?"[n % 2])) for n in range(5))
    return replace(known, turns=turns), source


def opened(index):
    index._generations.refresh()
    return index._generations.opened


def harm(path, damage):
    data = bytearray(path.read_bytes())
    data[20] ^= 1
    path.unlink()  # what is mapped stays as it was
    if damage != "gone":
        path.write_bytes(data[:16] if damage == "short" else data)


def all_addresses(searcher):
    return [at for _, at in searcher.search(tantivy.Query.all_query(), 1000, count=False).hits]


def test_scores_are_those_of_each_passage_by_itself(tmp_path, talk):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    generation = opened(index)
    items = list(passages_of(talk[0], ()))
    groups = [
        TermGroup(((key("маяк"), 1.0), (key("шлюз"), 0.6)), 1.5),
        TermGroup(((key("Лодкин"), 1.0), (key("туман"), 0.8))),
        TermGroup(((key("якорь"), 1.0), (key("маяк"), 0.3))),
    ]
    counts = {
        one: {f: sum(one in item.keys[f].split() for item in items) for f in INDEX_FIELDS}
        for group in groups
        for one, _ in group.keys
    }
    lengths = {f: sum(len(item.keys[f].split()) for item in items) for f in INDEX_FIELDS}
    scorer = Scorer(groups, counts, Collection(2 * len(items), lengths))
    addresses = all_addresses(generation.searcher)
    laid = generation.forward.laid(generation.forward.rows(generation.searcher, addresses))
    found = ForwardScorer(scorer).scores(generation.forward.numbers, laid)
    assert len(items) == len(addresses) > 30
    assert any(item.keys["asked"] for item in items)
    assert list(found) == pytest.approx([scorer.score(item.keys) for item in items])
    assert len({round(score, 6) for score in found}) > 20


def test_what_is_read_is_what_was_cut(tmp_path, talk, meeting):
    meetings = [meeting("2", text="Кит\u2028плывёт.\nКот спит."), talk]
    facts = [Fact(1, kind, "", 0, None) for kind in ("date", "money")]
    archive = MemoryArchive()
    archive.put(meetings)
    index = PassageIndex(tmp_path, cut=lambda known, _: passages_of(known, facts))
    index.catch_up(archive)
    cut = [item.passage for known, _ in meetings for item in passages_of(known, facts)]
    found = index.of_turns(sorted({one.place[:2] for one in cut}))
    assert sorted(found) == sorted(cut)
    assert {len(one.before) for one in found} == {len(one.after) for one in found} == {0, 1, 2}
    assert len({bool(one.asked) for one in found}) == len({one.asking for one in found}) == 2
    assert {len(one.kinds) for one in found} == {0, 2}


def test_what_shares_its_low_bits_with_a_key_is_not_taken_for_it(monkeypatch):
    numbers = np.array([7, 7 + (1 << 16), 9], dtype=np.uint32)
    known = {"маяк": 7, "шлюз": 9}
    monkeypatch.setattr(forward_scoring, "number_of", known.__getitem__)
    sought = forward_scoring._sought([{"маяк": [(0, 1.0)], "шлюз": [(0, 1.0), (1, 2.0)]}])
    run, met = forward_scoring._met(sought, numbers, np.array([0, 1]), np.array([1, 2]))
    assert (run.tolist(), met.tolist()) == ([0, 1], [0, 1])


def test_more_keys_than_a_count_holds_do_not_run_into_the_next_count(talk):
    item = next(passages_of(talk[0], ()))
    many = " ".join(["маяк"] * (MOST + 50))
    laid = MeetingNumbers()
    for keys in (many, "шлюз"):
        laid.lay(item._replace(passage=item.passage._replace(keys=keys)), alike(1, 2, 3, 4))
    packed, (row, _) = laid.packed()
    said, beside = np.frombuffer(packed, "<u4")[row + SAID : row + BESIDE + 1].tolist()
    assert (said & MOST, said >> ANSWERS) == (MOST, 0)
    assert (beside & MOST, beside >> BITS) == (0, 1)


def test_what_is_damaged_unseen_asks_for_no_more_than_there_can_be(tmp_path, talk):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    generation = opened(index)
    generation.forward.numbers = np.full(64, 0xFFFFFFFF, dtype=np.uint32)
    addresses = all_addresses(generation.searcher)
    laid = generation.forward.laid(generation.forward.rows(generation.searcher, addresses))
    assert max(int(lengths.max()) for lengths in laid.lengths.values()) == MOST


def test_what_somebody_killed_has_torn_is_filled_up(tmp_path):
    files = IndexFiles()
    with ForwardFile(tmp_path, files) as first:
        assert first.append(np.array([1, 2], dtype="<u4").tobytes()) == 1
        first.through()
    with (tmp_path / GROWING).open("ab") as torn:
        torn.write(b"\7\7")
    with ForwardFile(tmp_path, files) as second:
        at = second.append(np.array([3], dtype="<u4").tobytes())
        second.through()
    numbers = ForwardIndex(tmp_path).numbers
    assert (numbers[1:3].tolist(), numbers[at].tolist(), len(numbers)) == ([1, 2], 3, at + 1)
    assert files.sum_of(tmp_path / GROWING) == IndexFiles().sum_of(tmp_path / GROWING)


def test_a_file_that_grows_is_good_while_it_is_written_as_far_as_it_was_noted(tmp_path, talk):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    folder = opened(index).folder
    path = folder / "index" / GROWING
    noted = {GROWING: IndexFiles().sum_of(path)}

    def is_good(*, unfinished, large=1 << 24):
        return IndexFiles(large).are(folder / "index", noted, {}, unfinished=unfinished)

    with path.open("ab") as file:
        file.write(b"more")
    assert (is_good(unfinished=True), is_good(unfinished=False)) == (True, False)
    data = bytearray(path.read_bytes())
    data[8] ^= 1
    path.write_bytes(data)
    assert not is_good(unfinished=True)
    assert is_good(unfinished=True, large=0)
    path.write_bytes(data[:8])
    assert not is_good(unfinished=True)


@pytest.mark.parametrize("damage", ["gone", "short", "flipped"])
def test_a_damaged_one_is_noticed_and_made_anew(tmp_path, talk, damage):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    path = opened(index).folder / "index" / GROWING
    harm(path, damage)
    fresh = PassageIndex(tmp_path, looked_through=0)
    assert not fresh.healthy()
    assert fresh.catch_up(archive)
    assert fresh.healthy()
    assert fresh.search([TermGroup(((key("маяк"), 1.0),))], 5)


@pytest.mark.parametrize("damage", ["gone", "short", "flipped"])
def test_what_was_damaged_while_it_was_open_is_not_sealed(tmp_path, talk, meeting, damage):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    path = opened(index).folder / "index" / GROWING
    harm(path, damage)
    archive.put([meeting("2", text="Кот спит.")])
    index.catch_up(archive)
    assert opened(index).folder.name == "g2"
    assert opened(index).forward.numbers.tolist() == fresh_numbers(tmp_path / "other", archive)


def fresh_numbers(folder, archive):
    index = PassageIndex(folder)
    index.catch_up(archive)
    return opened(index).forward.numbers.tolist()


def test_a_torn_end_is_passed_over(tmp_path, talk):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    folder = opened(index).folder / "index"
    whole = ForwardIndex(folder).numbers.tolist()
    with (folder / GROWING).open("ab") as file:
        file.write(b"\7\7\7")
    assert ForwardIndex(folder).numbers.tolist() == whole


def test_what_only_deleted_passages_hold_is_not_found(tmp_path, meeting):
    archive = MemoryArchive()
    archive.put([meeting("1", text="Кит плывёт."), meeting("2", text="Кот спит.")])
    index = PassageIndex(tmp_path, looked_through=0)
    index.catch_up(archive)
    archive.remove("1")
    index.catch_up(archive)
    assert index.search([TermGroup(((key("кит"), 1.0),))], 5) == []


def test_scores_stay_the_exact_ones_where_much_is_deleted(tmp_path, meeting):
    archive = MemoryArchive()
    archive.put([meeting(str(n), text=f"Маяк {n} горит. Паром {n} ушёл.") for n in range(30)])
    indexes = PassageIndex(tmp_path / "whole"), PassageIndex(tmp_path / "two", looked_through=0)
    for change in (lambda: None, lambda: [archive.remove(str(n)) for n in range(20)]):
        change()
        groups = [TermGroup(((key("маяк"), 1.0), (key("паром"), 0.5)))]
        whole, two = ({}, {})
        for index, scores in zip(indexes, (whole, two), strict=True):
            index.catch_up(archive)
            scores |= {one.place: one.lexical for one in index.search(groups, 400)}
        assert len(two) >= 10
        assert two == pytest.approx({place: whole[place] for place in two}, rel=1e-4)


def test_a_sentence_without_keys_does_not_shift_what_was_asked(tmp_path, meeting):
    known, source = meeting("1")
    turns = (
        Turn("Пётр Лодкин", None, "Где маяк?\n***"),
        Turn("Анна Парусова", None, "Паром стоит. Маяк горит."),
    )
    archive = MemoryArchive()
    archive.put([(replace(known, turns=turns), source)])
    groups = [TermGroup(((key("паром"), 1.0),)), TermGroup(((key("маяк"), 1.0),))]
    found = []
    for name, through in (("whole", 100), ("two", 0)):
        index = PassageIndex(tmp_path / name, looked_through=through)
        index.catch_up(archive)
        found.append({one.place: one.lexical for one in index.search(groups, 50)})
    whole, two = found
    assert len(two) >= 3
    assert two == pytest.approx({place: whole[place] for place in two}, rel=1e-4)


def test_when_most_of_it_is_gone_the_index_is_made_anew(tmp_path, talk, monkeypatch):
    monkeypatch.setattr(index_generations, "_WORTH_A_WORD", 0)
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    names, sizes = [], []
    for n in range(4):
        archive.put([(replace(talk[0], lead=f"Собрались {n} раз."), b"%d" % n)])
        index.catch_up(archive)
        generation = opened(index)
        names.append(generation.folder.name)
        sizes.append(len(generation.forward.numbers))
    assert names[0] == names[1] == "g1"
    assert names[-1] == "g2"
    assert max(sizes) <= 3 * min(sizes)
    assert index.search([TermGroup(((key("маяк"), 1.0),))], 5)


def test_what_is_alike_for_a_turn_is_what_its_sentences_are_counted_by(tmp_path, meeting, talk):
    archive = MemoryArchive()
    archive.put([meeting("9"), talk])
    index = PassageIndex(tmp_path, cut=lambda known, _: passages_of(known, ()))
    index.catch_up(archive)
    told = [
        (item.passage, known.head)
        for known, _ in (meeting("9"), talk)
        for item in passages_of(known, ())
    ]
    wanted = hits_of(told)
    found = index.holding(all_of(()))
    said = {p.place: at for at, p in enumerate(wanted.read())}
    order = [said[passage.place] for passage in found.read()]
    assert sorted(order) == list(range(len(told)))
    for name in ("days", "turns", "events", "traits"):
        assert getattr(found, name).tolist() == getattr(wanted, name)[order].tolist()
    assert len(set(found.traits.tolist())) > 3


def test_damaged_numbers_are_days_that_there_are(tmp_path, talk):
    archive = MemoryArchive()
    archive.put([talk])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    for number in (0, 0xFFFFFFFF):
        opened(index).forward.numbers = np.full(64, number, dtype=np.uint32)
        assert index.holding(all_of(())).by_year()


def test_what_is_counted_is_of_one_generation_whoever_opens_the_next(tmp_path, meeting):
    opened_there = []
    for name, told in (("one", [meeting("1")]), ("other", [meeting("2"), meeting("3")])):
        archive = MemoryArchive()
        archive.put(told)
        index = PassageIndex(tmp_path / name)
        index.catch_up(archive)
        found = index.holding(all_of(()))
        opened_there.append((opened(index), set(found.turns.tolist())))
    generations, turns = zip(*opened_there, strict=True)

    class OpenedByAnother:
        """Another thread opens the other one whenever this one has looked which is open."""

        opened = property(lambda self: next(self.turning))
        turning = cycle(generations)

        def refresh(self):
            return 1

    index._generations = OpenedByAnother()
    for _ in range(4):
        assert set(index.holding(all_of(())).turns.tolist()) in turns


def test_a_generation_stays_open_until_the_next_one_is(tmp_path, meeting, monkeypatch):
    archive = MemoryArchive()
    archive.put([meeting("1")])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    before, seen = opened(index), []
    really = Generations._open

    def looked(self, *given):
        seen.append(self.opened)
        return really(self, *given)

    monkeypatch.setattr(Generations, "_open", looked)
    index.rebuild(archive)
    assert seen == [before]
    assert opened(index).folder != before.folder


def test_the_collector_goes_on_whenever_two_threads_have_stopped_it(monkeypatch):
    first, second = passage_fast_fields._unwalked(), passage_fast_fields._unwalked()
    really = gc.isenabled

    def looked_while_the_first_ends():
        walks = really()
        first.__exit__(None, None, None)
        return walks

    first.__enter__()
    monkeypatch.setattr(gc, "isenabled", looked_while_the_first_ends)
    try:
        with second:
            pass
        monkeypatch.undo()
        if not gc.isenabled():
            first.__exit__(None, None, None)
        assert gc.isenabled()
    finally:
        gc.enable()
