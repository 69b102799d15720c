"""Everything moved between a folder and a database, both ways, stopped half-way, and compared."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from bot import stores as opening
from bot.stores import stores_at, stores_in
from meetings.model.errors import ArchiveError
from meetings.model.feedback import Verdict
from meetings.model.notification import Notification
from meetings.model.stored_question import Asked
from meetings.model.subscription import EVERYTHING, Query
from meetings.retrieval.citations.citation import cite
from meetings.retrieval.citations.meeting_as_one_text import WholeText
from meetings.statistics.figures.indicators import indicators
from storage.moving.contents import LEDGERS
from storage.moving.moving import compared, move

GOOD = Verdict("сколько?", True, True, "7", 1, 20, dt.date(2026, 3, 2))
LOTS = 130


def quiet(done, total):
    pass


def fill(stores, meeting):
    """Some of everything that can be kept."""
    texts = [
        meeting(str(200 + i), f"2021-{1 + i % 12:02d}-04", f"Лодок: {i}.") for i in range(LOTS)
    ]
    stores.archive.put(texts)
    stores.archive.put([meeting("201", "2022-02-04", text="Лодок стало 41.")])
    stores.archive.remove("205")
    stores.archive.citations.keep(
        [cite(WholeText(stores.archive.meeting("201")), "201", (0, 0, 5))]
    )
    chats = stores.chats
    chats.subscribe(5, Query("words", "газ"), change=3)
    chats.subscribe(-6, EVERYTHING, thread=8)
    chats.sleep(-6)
    for ticket in ("one", "two"):
        chats.remember_question(5, Asked("сколько?", True, None, (), (), ticket=ticket))
    chats.note_verdict(5, "one")
    stores.verdicts.give("one", GOOD)
    stores.feeds.keep("http://feed/1", {"etag": "a", "seen": {"1": "x"}})
    stores.seen.take(7, 0xABC)
    stores.seen.done(7, 0xABC)
    owed = [Notification(n, chat, None, "201", (1,), 100.5) for n in (1, 2) for chat in (5, 6, -6)]
    stores.outbox.derive(2, owed, {"201": [EVERYTHING]})
    stores.outbox.begin(owed[:1])
    stores.outbox.sent(owed[:1])
    stores.outbox.put_aside(owed[1:2], "no such chat")


def seen_of(stores):
    """All that a user of these stores sees."""
    archive, outbox = stores.archive, stores.outbox
    ids = [entry.head.id for entry in archive.entries()]
    return {
        "entries": list(archive.entries()),
        "changes": archive.changes(0),
        "meetings": [archive.meeting(id_) for id_ in ids],
        "sources": [archive.source_bytes(id_) for id_ in ids],
        "readers": {archive.reader_of(id_) for id_ in ids},
        "quotes": archive.citations.by_meeting(),
        "wishes": [stores.chats.subscriptions(chat) for chat in (5, -6)],
        "asleep": [stores.chats.is_asleep(chat) for chat in (5, -6)],
        "questions": [stores.chats.question(5, number) for number in (1, 2, 3)],
        "tickets": sorted(stores.chats.tickets(5)),
        "verdicts": list(stores.verdicts.all()),
        "feed": stores.feeds.of("http://feed/1"),
        "owed": (outbox.mark, outbox.owed(), outbox.set_aside(), outbox.totals()),
        "told": (outbox.told("201"), dict(outbox.last_told(5))),
    }


@pytest.fixture
def places(emptied_address, tmp_path):
    """A folder with something in it, an empty database, an empty folder."""
    return str(tmp_path / "one"), emptied_address, str(tmp_path / "two")


@pytest.fixture
def contents_of(request):
    """Opens what a place holds, and closes it at the end."""

    def open_(place):
        contents = opening.contents_of(place)
        request.addfinalizer(contents.close)
        return contents

    return open_


@pytest.fixture
def opened(tmp_path):
    """Opens the stores of a place, and closes them at the end."""
    made = []

    def open_(place):
        if "://" not in place:
            return stores_in(tmp_path / place)
        made.append(stores_at(place, tmp_path))
        return made[-1]

    yield open_
    for one in made:
        one.close()


def test_all_is_the_same_there_and_back_again(places, opened, contents_of, meeting):
    folder, database, other = places
    fill(opened(folder), meeting)
    before = seen_of(opened(folder))
    parts = move(contents_of(folder), contents_of(database), quiet)
    assert {part.name for part in parts} == {"changes", "meetings", *LEDGERS}
    assert all(part.is_same and part.here for part in parts)
    assert seen_of(opened(database)) == before
    move(contents_of(database), contents_of(other), quiet)
    assert seen_of(opened(other)) == before
    for place in (database, other):
        stores = opened(place)
        stores.upkeep.renew()
        assert stores.upkeep.faults() == []
        assert not stores.seen.take(7, 0xABC)
        (stored,) = stores.archive.put([meeting("201", "2022-02-04", text="Лодок стало 41.")])
        assert stored.outcome == "unchanged"
        other_205 = meeting("205", title="О другом", url=None, source=None)
        (stored,) = stores.archive.put([other_205])
        assert stored.head.id != "205"  # an id is given to nobody else
        assert stored.change == before["changes"][-1].number + 1


def test_figures_that_were_found_need_not_be_found_again(places, opened, contents_of, meeting):
    folder, database, _ = places
    text = "А.Лодкин: Товарооборот с Казахстаном составил 25 миллиардов долларов. 41 лодка."
    there = opened(folder).archive
    there.put([meeting("201", text=text), meeting("202", "2021-05-04", text="Их 7.")])
    known = {one.key: there.points(one.key) for one in indicators()}
    assert any(known.values())
    move(contents_of(folder), contents_of(database), quiet)
    here = opened(database).archive
    assert here.kept_facts.lacking() == []
    assert here.facts("201") == there.facts("201") != ()
    assert {key: here.points(key) for key in known} == known


def test_a_move_that_was_stopped_goes_on(places, opened, contents_of, meeting):
    folder, database, _ = places
    fill(opened(folder), meeting)
    before = seen_of(opened(folder))
    done = []

    def stopped(so_far, total):
        done.append((so_far, total))
        if len(done) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move(contents_of(folder), contents_of(database), stopped)
    with pytest.raises(ArchiveError, match="is not at its end"):
        opened(database)
    with pytest.raises(ArchiveError, match="beginning of a move"):
        move(contents_of(places[2]), contents_of(database), quiet)
    move(contents_of(folder), contents_of(database), lambda *seen: done.append(seen))
    assert done[2][1] == done[0][1] - 100  # what had arrived is not sent again
    assert seen_of(opened(database)) == before


def test_a_move_that_has_arrived_is_only_compared(places, opened, contents_of, meeting):
    folder, database, _ = places
    fill(opened(folder), meeting)
    parts = move(contents_of(folder), contents_of(database), quiet)
    assert move(contents_of(folder), contents_of(database), quiet) == parts
    opened(database).chats.subscribe(9, EVERYTHING)
    with pytest.raises(ArchiveError, match="holds something already"):
        move(contents_of(folder), contents_of(database), quiet)


def test_what_was_changed_between_two_tries_arrives(places, opened, contents_of, meeting):
    folder, _, other = places
    fill(opened(folder), meeting)

    def stopped(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move(contents_of(folder), contents_of(other), stopped)
    stores = opened(folder)
    first = next(iter(contents_of(other).held()))
    stores.archive.remove(first)
    stores.archive.put([meeting("999")])
    move(contents_of(folder), contents_of(other), quiet)
    assert seen_of(opened(other)) == seen_of(opened(folder))


def test_a_place_in_use_is_not_moved_into(places, opened, contents_of, meeting):
    folder, database, other = places
    opened(folder).archive.put([meeting()])
    opened(database).chats.subscribe(5, EVERYTHING)
    with pytest.raises(ArchiveError, match="holds something already"):
        move(contents_of(folder), contents_of(database), quiet)
    with pytest.raises(ArchiveError, match="lies already"):
        move(contents_of(folder), contents_of(folder), quiet)
    opened(other)


def test_one_place_under_two_names_is_refused(places, opened, contents_of, meeting, tmp_path):
    folder, database, _ = places
    for place in (folder, database):
        opened(place).archive.put([meeting()])
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    elsewhere = database.replace("127.0.0.1", "localhost")
    assert elsewhere != database
    for one, other in ((folder, str(link)), (database, elsewhere)):
        with pytest.raises(ArchiveError, match="lies already"):
            move(contents_of(one), contents_of(other), quiet)


def test_a_difference_is_seen(places, opened, contents_of, meeting):
    folder, database, _ = places
    fill(opened(folder), meeting)
    move(contents_of(folder), contents_of(database), quiet)
    stores = opened(database)
    stores.database.execute(
        "UPDATE documents SET document = '{\"id\": \"201\"}' WHERE meeting = '201'"
    )
    stores.verdicts.give("one", replace(GOOD, good=False))
    parts = compared(contents_of(folder), contents_of(database))
    assert [part.name for part in parts if not part.is_same] == ["meetings", "verdicts"]


def test_an_address_that_is_none_is_refused_without_being_shown(contents_of):
    with pytest.raises(Exception, match="neither a folder nor an address") as told:
        contents_of("mysql://anna:Sekret@db/x")
    assert "Sekret" not in str(told.value)
