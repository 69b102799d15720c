"""Every kind of file of a data folder × every kind of damage: named, served around, mended.

`python -m pytest tests/storage/test_every_file.py -s -k table` prints what became of each.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import numpy as np
import pytest

from bot.cli.backfill import Progress
from bot.cli.check import check_library
from bot.library import Library
from bot.sources.intake import Intake
from bot.terminal.archive_or_samples import open_samples
from meetings.model.feedback import Verdict
from meetings.model.notification import Notification
from meetings.model.stored_question import Asked
from meetings.model.subscription import Query
from meetings.retrieval.citations.citation import cite
from meetings.retrieval.citations.meeting_as_one_text import WholeText
from meetings.retrieval.indexing.chunks import chunk_text, chunks_of, key_of
from storage.chats.feedback import TinyVerdicts
from storage.chats.tinydb_chats import TinyChats
from storage.feed_states import TinyFeedStates
from storage.files.format_version import FORMAT
from storage.files.keyed_documents import Ledger
from storage.files.set_aside import files_aside
from storage.index import neighbours
from storage.index.chunk_vectors import MeaningIndex
from storage.index.vectors import VectorFile
from storage.outbox import TinyOutbox

TEXT = "{title}\n\n\n{date} 12:30:00\n\nТверь\n\nП.Лодкин: {said}\n"
MEETINGS = {
    "Совет маяков": ("2031-05-06", "Зажгли 14 маяков из 15."),
    "Совет бакенов": ("2031-05-08", "Бакенов на реке 16."),
    "Совет якорей": ("2031-06-01", "Подняли 17 якорей."),
}
LEDGERS = {
    "chats/chats": 5,
    "chats/questions/questions": 5,
    "chats/judged/judged": 5,
    "outbox/outbox": 5,
    "feedback/verdicts": 5,
    "feeds/feeds": 5,
    "quotes/quotes": 5,
}


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeroed(path: Path) -> None:
    """As a power cut leaves what the disk had not written yet."""
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2].ljust(len(whole), b"\0"))


def flipped_at(share: float) -> Callable[[Path], None]:
    def flipped(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[int((len(data) - 1) * share)] ^= 0x10
        path.write_bytes(bytes(data))

    return flipped


LOOK = {"repair": False, "progress": quiet}
DAMAGE: dict[str, Callable[[Path], None]] = {
    "truncated": truncated,
    "emptied": emptied,
    "zeroed": zeroed,
    "deleted": Path.unlink,
    "flipped at its beginning": flipped_at(0.02),
    "flipped in its middle": flipped_at(0.5),
    "flipped at its end": flipped_at(1),
}
KINDS = {
    "archive/format.json": "",
    "archive/changes.jsonl": "changes",
    "archive/pending.json": "",
    "archive/months/2031-05.json": "2031-05",
    "archive/sources/*/*.gz": "",
    **{f"{name}.json": "" for name in LEDGERS},
    **{f"{name}.jsonl": "" for name in LEDGERS},
    "backfill.json": "",
    "index/current": "index",
    "index/g*/state.json": "index",
    "index/g*/index/meta.json": "index",
    "index/g*/index/*.store": "index",
    "index/g*/index/*.term": "index",
    "derived/facts/2031-05.json": "",
    "derived/catalogue.db": "",
    "vectors/*/vectors.bin": "",
    "vectors/*/windows.npz": "",
    "vectors/*/neighbours.npz": "",
    "samples/archive/months/2025-11.json": "samples",
    "samples/archive/changes.jsonl": "samples",
    "samples/derived/facts/2025-11.json": "samples",
}
"""Patterns of files, each with the word by which `check` may name it instead."""
UNNOTICED = {
    ("archive/pending.json", "deleted"),
    ("backfill.json", "deleted"),
    ("vectors/*/neighbours.npz", "deleted"),
    *(("derived/catalogue.db", damage) for damage in DAMAGE),
}
"""Files that need not be there: nothing tells that they were. The catalogue's tables are made anew
by whoever opens them."""
LOST = {"archive/sources/*/*.gz"}
"""What only a backup, or adding it again, brings back: it is still named after a repair."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A data folder with everything that the program keeps."""
    data = tmp_path_factory.mktemp("whole") / "data"
    library = Library(data, meaning=False)
    for title, (date, said) in MEETINGS.items():
        text = TEXT.format(title=title, date=date, said=said)
        Intake(library.archive).data(text.encode(), f"{title}.txt")
    library.catch_up()
    chats, outbox, verdicts = TinyChats(data), TinyOutbox(data), TinyVerdicts(data)
    for chat in range(1, 6):
        chats.subscribe(chat, Query("words", f"маяки {chat}"))
        chats.remember_question(chat, Asked(f"Сколько маяков? {chat}", True, None, (), ()))
    owed = [Notification(1, chat, None, "7", (1,), 0.0) for chat in range(1, 6)]
    outbox.derive(3, owed, {})
    entry = library.archive.entries()[0]
    for i in range(5):
        verdict = Verdict("Сколько?", i % 2 == 0, True, entry.head.id, 0, 0, entry.head.date)
        verdicts.give(f"ticket{i}", verdict)
        chats.note_verdict(i + 1, f"ticket{i}")
        TinyFeedStates(data).keep(f"http://feed/{i}", {"etag": str(i)})
    texts = WholeText(library.archive.meeting(entry.head.id))
    library.archive.citations.keep([cite(texts, entry.head.id, (0, 0, n)) for n in range(3, 8)])
    for name in LEDGERS:  # some are folded, all have a journal with something in it
        folder, _, file = name.rpartition("/")
        ledger = Ledger(data / folder, file, fold_after=-1000)
        assert len(ledger) > 4
        ledger.change({key: ledger.get(key) for key in ledger.oldest(1)})
        again = Ledger(data / folder, file)
        assert len(again) > 4
        again.change({key: again.get(key) for key in again.oldest(4)})
    Progress(data / "backfill.json", "http://feed/1", entry.head.date).reached(3)
    _vectors(data, library)
    open_samples(data / "samples", meaning=False)
    (data / "archive" / "pending.json").write_bytes(b'{"months":["2031-05"]}')
    return data


def _vectors(data, library):
    vectors = VectorFile(data / "vectors", "model", 8)
    index = MeaningIndex(vectors)
    meetings = {one.head.id: library.archive.meeting(one.head.id) for one in entries(library)}
    index.refresh(
        {one.head.id: one.change for one in entries(library)},
        lambda id_: chunks_of(meetings[id_]),
    )
    texts = [
        chunk_text(meeting, chunk.turn, chunk.start, chunk.stop)
        for meeting in meetings.values()
        for chunk in chunks_of(meeting)
    ]
    vectors.append([key_of(text) for text in texts], np.eye(8, dtype=np.float32)[: len(texts)])
    with mock.patch.object(neighbours, "COMPARED", 0):
        assert index.arrange()


def entries(library):
    return library.archive.entries()


def served(library, title):
    reply = library.answerer.answer(f"{title}: {MEETINGS[title][1]}")
    return any(MEETINGS[title][1] in answer.quote for answer in reply.answers)


def harmed(whole, tmp_path, kind, damage):
    data = tmp_path / "data"
    shutil.copytree(whole, data)
    path = min(data.glob(kind))
    DAMAGE[damage](path)
    return data, path


def outcome(data, path, kind, damage):
    """What `check` says, who is served meanwhile, what `check` says after a repair."""
    before = check_library(Library(data, meaning=False), repair=False, progress=quiet)
    library = Library(data, meaning=False)
    library.catch_up()
    unharmed = [title for title in MEETINGS if served(library, title)]
    chats = sum(bool(TinyChats(data).subscriptions(chat)) for chat in range(1, 6))
    counted = chats, len(TinyOutbox(data).owed()), len(TinyVerdicts(data).all())
    after = check_library(Library(data, meaning=False), repair=True, progress=quiet)
    again = check_library(Library(data, meaning=False), repair=False, progress=quiet)
    return before, unharmed, counted, after, again


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("kind", KINDS)
def test_table(whole, tmp_path, kind, damage):
    data, path = harmed(whole, tmp_path, kind, damage)
    before, unharmed, counted, after, again = outcome(data, path, kind, damage)
    aside = [str(one.relative_to(data)) for one in files_aside(data)]
    print(
        f"{kind:42} {damage:25} named {len(before)}, served {len(unharmed)} of 3, {counted}, "
        f"after repair {len(again)}, aside {len(aside)}"
    )
    named = [line for line in before if path.name in line or (KINDS[kind] and KINDS[kind] in line)]
    if (kind, damage) not in UNNOTICED:
        assert named, before
    assert "Совет якорей" in unharmed
    if "months" not in kind:
        assert len(unharmed) == 3
    assert min(counted) >= expected(kind, damage)
    assert after == again
    if kind in LOST:
        assert again
    else:
        assert again == []
        assert len(entries(Library(data, meaning=False))) == 3
    assert FORMAT == 1


def expected(kind, damage):
    """How many of five chats, messages and verdicts are served at least."""
    beside = ("feeds", "quotes", "chats/questions", "chats/judged")
    if not kind.startswith(tuple(LEDGERS)) or kind.startswith(beside):
        return 5
    if kind.endswith(".jsonl"):
        return 5  # what the journal says stands in the folded file, too
    return 0 if damage in {"emptied", "deleted"} else 1


@pytest.mark.parametrize(
    "disorder",
    [
        lambda lines: lines + lines,
        lambda lines: [*lines, lines[-1]],
        lambda lines: [lines[0], *reversed(lines[1:])],
    ],
    ids=["doubled", "a line again", "backwards"],
)
@pytest.mark.parametrize("is_known", [False, True])
def test_changes_out_of_their_order_are_put_in_it(whole, tmp_path, disorder, is_known):
    data = tmp_path / "data"
    shutil.copytree(whole, data)
    journal = data / "archive" / "changes.jsonl"
    library = Library(data, meaning=False)
    before = library.archive.changes(0) if is_known else None
    journal.write_bytes(b"".join(disorder(journal.read_bytes().splitlines(keepends=True))))
    numbers = [change.number for change in library.archive.changes(0)]
    assert numbers == sorted(set(numbers))
    assert before is None or library.archive.changes(0) == before
    assert any(
        "changes.jsonl" in line for line in check_library(Library(data, meaning=False), **LOOK)
    )
    assert len(entries(library)) == 3
    assert check_library(Library(data, meaning=False), repair=True, progress=quiet) == []
    assert check_library(Library(data, meaning=False), **LOOK) == []


@pytest.mark.parametrize("damage", ["truncated", "flipped in its middle"])
def test_a_damaged_source_comes_back_when_it_is_added_again(whole, tmp_path, damage):
    data, path = harmed(whole, tmp_path, "archive/sources/*/*.gz", damage)
    check_library(Library(data, meaning=False), repair=True, progress=quiet)
    library = Library(data, meaning=False)
    for title, (date, said) in MEETINGS.items():
        text = TEXT.format(title=title, date=date, said=said)
        Intake(library.archive).data(text.encode(), f"{title}.txt")
    assert check_library(library, repair=False, progress=quiet) == []
    assert path.with_name(f"{path.name}.damaged-1").exists()


def test_a_month_put_back_after_the_index_was_made_without_it_is_named(whole, tmp_path):
    data, path = harmed(whole, tmp_path, "archive/months/2031-05.json", "truncated")
    shutil.rmtree(data / "index")
    shutil.rmtree(data / "derived")
    Library(data, meaning=False).catch_up()
    shutil.copyfile(whole / "archive" / "months" / "2031-05.json", path)
    library = Library(data, meaning=False)
    there = {entry.head.id for entry in library.archive.entries()}
    told = check_library(library, **LOOK)
    lacking = {line.split(":")[0] for line in told if "cannot be searched" in line}
    assert lacking
    assert lacking < there
    assert check_library(library, repair=True, progress=quiet) == []
