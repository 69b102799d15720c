"""Which meetings the archive takes for one: nothing lost, nothing doubled, ids stay."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.json_forms import meeting_form
from meetings.transcripts.read import read
from meetings.transcripts.reader_version import READER_VERSION
from storage.archive.checking import verify
from storage.archive.json_lines_export_and_import import export, read_export_line
from storage.archive.memory import MemoryArchive
from storage.archive.sources import SourceBytes
from storage.archive.tinydb_archive import TinyArchive
from storage.files.journal import Journal
from storage.files.tinydb_json_storage import JsonFile

HOME = "https://pier.example"


def sitting(n=1, title="Совет пристани", date="2031-05-06", said="", **head):
    """A sitting of a council as it is read, with its bytes."""
    said = said or f"Лодок у нас {n}, вёсел {n + 7}."
    data = f"{title}\n\n{date} 12:30:00\n\nТверь\n\nП.Лодкин: {said}\n".encode()
    meeting = read(data, source=head.pop("source", "-"))
    return replace(meeting, head=replace(meeting.head, **head)), data


def put(archive, *items):
    return [(one.outcome, one.head.id) for one in archive.put(items)]


def ids(archive):
    return sorted(entry.head.id for entry in archive.entries())


@pytest.fixture(params=["disk", "memory"])
def archive(request, tmp_path):
    return TinyArchive(tmp_path / "data") if request.param == "disk" else MemoryArchive()


FIRST = "2031-05-06-sovet-pristani"


def test_hundreds_of_sittings_of_one_day_are_all_kept(archive):
    items = [sitting(n, f"Совет пристани о лодках, часть {n}") for n in range(300)]
    stored = archive.put(items)
    assert {one.outcome for one in stored} == {"added"}
    assert len({one.head.id for one in stored}) == 300
    for one, (meeting, data) in zip(stored, items, strict=True):
        kept = archive.meeting(one.head.id)
        assert (kept.head.title, kept.turns) == (meeting.head.title, meeting.turns)
        assert archive.source_bytes(one.head.id) == data
        assert len(one.head.id) <= 32
    assert put(archive, *items[::7]) == [("unchanged", one.head.id) for one in stored[::7]]


def test_two_sittings_with_one_title_are_two_and_the_second_says_so(archive):
    first, second = archive.put([sitting(1), sitting(2)])
    assert (first.head.id, first.resembles) == (FIRST, None)
    assert (second.outcome, second.head.id) == ("added", f"{FIRST}-2")
    assert second.resembles == first.head
    assert put(archive, sitting(2), sitting(1)) == [
        ("unchanged", f"{FIRST}-2"),
        ("unchanged", FIRST),
    ]


def test_the_second_says_so_also_where_the_first_was_kept_long_before(archive):
    first = archive.put([sitting(1)])[0].head
    archive.put([sitting(3, "Вёсла", said="Вёсел в бухте нет.")])
    assert archive.put([sitting(2)])[0].resembles == first


@pytest.mark.parametrize("broken", [{"turns": 5}, {"title": None}, {"turns": [5]}])
def test_nothing_is_like_a_document_that_cannot_be_read(tmp_path, broken):
    TinyArchive(tmp_path).put([sitting(1)])
    (month,) = (tmp_path / "archive" / "months").glob("*.json")
    (document,) = JsonFile(month).read()["meetings"].values()
    JsonFile(month).write({"meetings": {FIRST: {**document, **broken}}})
    (stored,) = TinyArchive(tmp_path).put([sitting(2, "Вёсла")])
    assert (stored.outcome, stored.resembles) == ("added", None)


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        ({"url": f"{HOME}/1"}, {"url": f"{HOME}/1/"}, "Совет пристани, поправлено"),
        ({"guid": "b1", "url": f"{HOME}/1"}, {"guid": "b1", "url": f"{HOME}/2"}, "Другое"),
        ({"guid": "tag:pier:1"}, {"guid": "tag:pier:1"}, "Другое"),
        ({"source": "/inbox/a.txt"}, {"source": "/inbox/../inbox/a.txt"}, "Совет пристани"),
    ],
)
def test_a_newer_text_of_the_same_meeting_updates_it(tmp_path, before, after, title):
    archive = TinyArchive(tmp_path)
    old = archive.put([sitting(1, **before)])[0].head
    (stored,) = archive.put([sitting(2, title, **after)])
    assert (stored.outcome, stored.head.id) == ("updated", old.id)
    assert stored.replaced.head == old
    assert ids(archive) == [FIRST]
    assert "вёсел 9" in archive.meeting(FIRST).turns[0].text
    again = TinyArchive(tmp_path).put([sitting(2, title, **after)])
    assert [(one.outcome, one.head.id) for one in again] == [("unchanged", FIRST)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"url": f"{HOME}/1"}, {"url": f"{HOME}/2"}),
        ({"guid": "b1", "url": f"{HOME}/1"}, {"guid": "b2", "url": f"{HOME}/2"}),
        ({"source": "/inbox/a.txt"}, {"source": "/inbox/b.txt"}),
        ({"source": "-"}, {"source": "-"}),
        ({"source": "telegram:7: a.txt"}, {"source": "telegram:7: a.txt"}),
        ({"source": "/feed.xml", "guid": "b1"}, {"source": "/feed.xml", "guid": "b2"}),
        ({"source": "/feed.xml", "guid": ""}, {"source": "/feed.xml", "guid": ""}),
    ],
)
def test_another_meeting_never_replaces_one(tmp_path, before, after):
    archive = TinyArchive(tmp_path)
    assert put(archive, sitting(1, **before), sitting(2, **after)) == [
        ("added", FIRST),
        ("added", f"{FIRST}-2"),
    ]
    assert put(
        TinyArchive(tmp_path), sitting(3, **{**after, "source": "/c.txt", "url": None})
    ) == [("added", f"{FIRST}-3")]


def test_a_file_used_again_for_another_day_keeps_the_first(tmp_path):
    archive = TinyArchive(tmp_path)
    latest = {"source": "/inbox/latest.txt"}
    put(archive, sitting(1, **latest))
    assert put(archive, sitting(2, date="2031-06-06", **latest)) == [
        ("added", "2031-06-06-sovet-pristani")
    ]
    moved = sitting(2, date="2031-06-07", title="Совет мельницы", **latest)
    assert put(archive, moved) == [("updated", "2031-06-06-sovet-pristani")]


def test_the_page_is_one_under_news_and_under_transcripts(archive):
    news, transcripts = (f"http://kremlin.ru/{at}/777" for at in ("news", "transcripts"))
    put(archive, sitting(1, id="777", url=news))
    assert put(archive, sitting(1, id="777", url=transcripts)) == [("unchanged", "777")]
    assert put(archive, sitting(2, id="777", url=transcripts)) == [("updated", "777")]
    assert archive.entry("777").head.url == news


def test_the_same_words_from_elsewhere_leave_the_meeting_as_it_is(archive):
    known, data = sitting(1, id="777", url="http://kremlin.ru/news/777")
    put(archive, (known, data))
    for other in (
        {"source": "/copy.txt"},
        {"source": "-", "time": None, "place": None},
        {"url": f"{HOME}/mirror", "guid": "m1"},
    ):
        assert put(archive, sitting(1, **other)) == [("unchanged", "777")]
    assert archive.meeting("777") == known


def test_an_id_is_free_again_only_for_the_meeting_that_had_it(tmp_path):
    archive = TinyArchive(tmp_path)
    put(archive, sitting(1, url=f"{HOME}/1"))
    archive.remove(FIRST)
    assert put(archive, sitting(2, url=f"{HOME}/2")) == [("added", f"{FIRST}-2")]
    assert put(archive, sitting(3, url=f"{HOME}/1")) == [("added", FIRST)]


def test_a_batch_in_which_meetings_meet(archive):
    url = f"{HOME}/1"
    assert put(
        archive,
        sitting(1, url=url),
        sitting(2),
        sitting(3, url=url),
        sitting(2),
        sitting(4, "Другое", url=url),
    ) == [
        ("added", FIRST),
        ("added", f"{FIRST}-2"),
        ("updated", FIRST),
        ("unchanged", f"{FIRST}-2"),
        ("updated", FIRST),
    ]


def test_a_batch_in_which_two_texts_are_one_of_the_archive_by_different_signs(tmp_path):
    archive = TinyArchive(tmp_path)
    put(archive, sitting(1, url=f"{HOME}/1"))
    assert put(archive, sitting(2, url=f"{HOME}/1"), sitting(1)) == [
        ("updated", FIRST),
        ("added", f"{FIRST}-2"),
    ]
    assert verify(archive) == []
    assert archive.last_change() == 3


def test_a_text_waits_for_one_that_keeps_the_sign_it_is_known_by(tmp_path):
    page = f"{HOME}/2"
    there = (
        sitting(1, date="2031-05-02", url=f"{HOME}/1"),
        sitting(1, "О лодках", date="2031-05-01", url=page, guid="tag:1"),
        sitting(2, date="2031-05-02", url=f"{HOME}/1", guid="tag:1"),
    )
    again = sitting(3, date="2031-05-02", url=page), sitting(4, date="2031-05-01", guid="tag:1")
    found = {}
    for name in "together", "alone":
        archive = TinyArchive(tmp_path / name)
        for one in there:
            put(archive, one)
        batches = [again] if name == "together" else [[one] for one in again]
        found[name] = [one for batch in batches for one in put(archive, *batch)]
    assert found["together"] == found["alone"]


SITTINGS = st.builds(
    lambda n, title, day, url, guid, source: sitting(
        n,
        f"Совет пристани {title}",
        f"2031-05-0{day}",
        url=url and f"{HOME}/{url}",
        guid=guid,
        source=source,
    ),
    st.integers(1, 4),
    st.sampled_from(["", "о лодках", "о вёслах"]),
    st.integers(1, 2),
    st.sampled_from([None, "1", "2"]),
    st.sampled_from([None, "", "tag:1", "tag:2"]),
    st.sampled_from(["-", "/a.txt", "/b.txt"]),
)


@settings(max_examples=15, deadline=None)
@given(st.lists(SITTINGS, max_size=8), st.integers(1, 8))
def test_batches_make_no_difference_and_what_was_put_last_is_known(tmp_path_factory, items, size):
    folder = tmp_path_factory.mktemp("one")
    together, alone = TinyArchive(folder / "a"), TinyArchive(folder / "b")
    found = []
    for at in range(0, len(items), size):
        found += put(together, *items[at : at + size])
    assert found == [one for item in items for one in put(alone, item)]
    assert list(export(together)) == list(export(alone))
    assert verify(together) == []
    if items:
        assert put(TinyArchive(folder / "a"), items[-1]) == [("unchanged", found[-1][1])]


def test_of_two_with_the_same_words_that_which_was_changed_last_is_meant(tmp_path):
    archive = TinyArchive(tmp_path)
    page, bare = f"{HOME}/2", sitting(2, date="2031-05-07")
    old = sitting(1, url=page), sitting(1, "О лодках", guid="tag:1")
    assert [outcome for outcome, _ in put(archive, *old)] == ["added", "added"]
    put(archive, sitting(2, date="2031-05-07", guid="tag:1"))
    put(archive, sitting(2, date="2031-05-07", url=page))
    for one in (archive, TinyArchive(tmp_path)):
        assert put(one, bare) == [("unchanged", FIRST)]


# What the version before wrote


def as_before(data: Path, *items):
    """An archive in the form of the first version: no wording, no guid, no titles of changes."""
    folder = data / "archive"
    folder.mkdir(parents=True)
    (folder / "format.json").write_text('{"format":1}')
    months, records = {}, []
    for number, (meeting, bytes_) in enumerate(items, 1):
        head, name = meeting.head, sha256(bytes_).hexdigest()
        month = str(head.date)[:7]
        words = sum(len(turn.text.split()) for turn in meeting.turns)
        document = {**meeting_form(meeting), "words": words, "reader": READER_VERSION}
        document |= {"sha256": name, "change": number}
        months.setdefault(month, {})[head.id] = document
        record = {"number": number, "id": head.id, "kind": "put", "month": month}
        record |= {"is_new": True, "sha256": name, "source": head.source}
        records.append(record | ({"url": head.url} if head.url else {}))
        SourceBytes(folder / "sources").keep({name: bytes_})
    for month, documents in months.items():
        JsonFile(folder / "months" / f"{month}.json").write({"meetings": documents})
    Journal(folder / "changes.jsonl").replace(records)


ENTRY = """<?xml version="1.0" encoding="utf-8"?>
<entry xmlns="http://www.w3.org/2005/Atom"><title>{title}</title><id>tag:pier:9</id>
<published>2031-05-06T10:00:00</published><content type="html">
&lt;p&gt;&lt;b&gt;П.Лодкин:&lt;/b&gt; Причал стоит сорок миллионов рублей.&lt;/p&gt;
</content></entry>"""


def entry(title):
    data = ENTRY.format(title=title).encode()
    return read(data, source="feed.xml"), data


def test_an_archive_of_the_version_before_keeps_its_ids_and_is_known_again(tmp_path):
    page = f"{HOME}/1"
    before = [
        sitting(1, id="old-1", url=page, source=page),
        sitting(2, id=FIRST),
        sitting(3, "Совет мельницы", id="old-3", source=str(tmp_path / "a.txt")),
        sitting(4, "Совет брода", id="old-4", source="b.txt"),
        entry("Опечятка"),
    ]
    fifth = before[4][0].head.id
    as_before(tmp_path, *before)
    archive = TinyArchive(tmp_path)
    assert verify(archive) == []
    assert ids(archive) == sorted([FIRST, "old-1", "old-3", "old-4", fifth])
    assert put(
        archive,
        sitting(7, "Поправлено", url=page),  # by address
        sitting(2),  # by words
        sitting(8, "Совет мельницы", source=str(tmp_path / "a.txt")),  # by file
        sitting(9, "Совет брода", source=str(Path("b.txt").absolute())),
        entry("Опечатка"),  # by guid
        sitting(6),
    ) == [
        ("updated", "old-1"),
        ("unchanged", FIRST),
        ("updated", "old-3"),
        ("updated", "old-4"),
        ("updated", fifth),
        ("added", f"{FIRST}-2"),
    ]
    assert verify(TinyArchive(tmp_path)) == []


# Exports


def test_an_export_keeps_ids_in_an_empty_archive_and_changes_nothing_in_its_own(tmp_path):
    archive = TinyArchive(tmp_path / "a")
    put(archive, *(sitting(n, guid=f"g{n}", url=f"{HOME}/{n}") for n in (1, 2, 3)))
    put(archive, *(sitting(n) for n in (4, 5)), entry("Причал"))
    lines = list(export(archive))
    items = [read_export_line(line) for line in lines]
    other = TinyArchive(tmp_path / "b")
    assert {outcome for outcome, _ in put(other, *reversed(items))} == {"added"}
    assert list(export(other)) == lines
    assert put(archive, *items) == [("unchanged", meeting.head.id) for meeting, _ in items]


@pytest.mark.parametrize("claimed", [FIRST, "777", "777-en"])
def test_an_export_that_claims_the_id_of_another_meeting_gets_one_of_its_own(tmp_path, claimed):
    archive = TinyArchive(tmp_path)
    page = "http://kremlin.ru/news/777"
    true = sitting(1, id=claimed, url=None if claimed == FIRST else page)
    put(archive, true)
    false = sitting(2, "Чужое собрание")
    line = next(iter(export(_with(TinyArchive(tmp_path / "x"), false))))
    form = {**orjson.loads(line), "id": claimed}
    assert put(archive, read_export_line(orjson.dumps(form))) == [
        ("added", "2031-05-06-chuzhoe-sobranie")
    ]
    assert archive.meeting(claimed) == true[0]
    assert archive.source_bytes(claimed) == true[1]


def test_the_true_meeting_comes_after_one_that_took_its_number(tmp_path):
    archive = TinyArchive(tmp_path)
    put(archive, sitting(2, "Чужое собрание", id="777"))
    page = "http://kremlin.ru/news/777"
    assert put(archive, sitting(1, id="777", url=page)) == [("added", "777-2")]
    assert put(archive, sitting(3, id="777", url=page)) == [("updated", "777-2")]
    assert archive.meeting("777").head.title == "Чужое собрание"


def _with(archive, *items):
    archive.put(items)
    return archive


# Bytes


def test_replaced_bytes_stay_until_the_new_text_is_durable(tmp_path, monkeypatch):
    archive = TinyArchive(tmp_path)
    old = sitting(1, source="/a.txt")
    put(archive, old)
    path = archive.sources.path(sha256(old[1]).hexdigest())

    def no_journal(*_):
        raise OSError

    monkeypatch.setattr(os, "pwrite", no_journal)
    with suppress(Exception):
        put(archive, sitting(2, source="/a.txt"))
    assert path.exists()
    monkeypatch.undo()
    fresh = TinyArchive(tmp_path)
    assert verify(fresh) == []
    assert ids(fresh) == [FIRST]


def test_an_add_opens_only_the_months_it_touches(tmp_path, monkeypatch):
    archive = TinyArchive(tmp_path)
    put(archive, *(sitting(n, date=f"2031-{n:02}-06") for n in range(1, 13)))
    touched = set()
    read_month = archive.months.read
    monkeypatch.setattr(archive.months, "read", lambda m: touched.add(m) or read_month(m))
    put(archive, sitting(40, date="2031-05-20"))
    put(archive, sitting(41, url=f"{HOME}/1", date="2031-05-21"))
    assert touched == {"2031-05"}
