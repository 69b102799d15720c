"""The archive's contract: what is put comes back, changes are numbered, ids are nobody else's."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import LEAD
from meetings.ports.one_look import one_look
from meetings.transcripts.reader_version import READER_VERSION
from storage.archive.memory import MemoryArchive


def ids(archive):
    return [entry.head.id for entry in archive.entries()]


def outcomes(archive, *items):
    return [(stored.outcome, stored.change) for stored in archive.put(items)]


def test_an_empty_archive_is_empty(archive):
    assert ids(archive) == []
    assert archive.changes(after=0) == []
    assert archive.last_change() == 0
    assert archive.entry("101") is None


@pytest.mark.parametrize("ask", ["meeting", "facts", "source_bytes", "remove", "reader_of"])
def test_an_unknown_meeting_is_named(archive, ask):
    with pytest.raises(UnknownMeeting, match="no meeting 999"):
        getattr(archive, ask)("999")


def test_a_meeting_comes_back_as_it_was_put(archive, meeting):
    known, data = meeting(text="Лодок: 40.\nВёсел:\u00a080 “пар”.")
    assert outcomes(archive, (known, data)) == [("added", 1)]
    assert archive.meeting("101") == known
    assert archive.source_bytes("101") == data
    entry = archive.entry("101")
    assert (entry.head, entry.lead, entry.speakers) == (known.head, known.lead, known.speakers)
    assert (entry.turns, entry.words, entry.change) == (1, 5, 1)


def test_the_newest_meeting_comes_first(archive, meeting):
    archive.put(
        [
            meeting("101", "2021-03-04", time="12:30"),
            meeting("102", "2021-04-01", time=None),
            meeting("103", "2021-03-04", time="18:00"),
            meeting("104", "2021-03-04", time=None),
        ]
    )
    assert ids(archive) == ["102", "103", "101", "104"]


def test_the_same_text_is_unchanged(archive, meeting):
    known, data = meeting()
    elsewhere = replace(known, head=replace(known.head, source="elsewhere.txt"))
    archive.put([(known, data)])
    assert outcomes(archive, (known, data)) == [("unchanged", 1)]
    assert outcomes(archive, (elsewhere, data + b"\r\n")) == [("unchanged", 1)]
    assert archive.last_change() == 1
    assert archive.meeting("101").head.source == "inbox/101.txt"


def test_another_text_updates(archive, meeting):
    archive.put([meeting()])
    assert outcomes(archive, meeting(text="У нас 41 лодка.")) == [("updated", 2)]
    assert archive.meeting("101").turns[0].text == "У нас 41 лодка."
    assert "41" in archive.source_bytes("101").decode()
    assert [(one.number, one.is_new) for one in archive.changes(after=0)] == [
        (1, True),
        (2, False),
    ]


def test_another_date_for_the_same_bytes_updates(archive, meeting):
    known, data = meeting()
    archive.put([(known, data)])
    assert outcomes(archive, (meeting(date="2021-03-05")[0], data)) == [("updated", 2)]
    assert str(archive.entry("101").head.date) == "2021-03-05"


def test_two_texts_of_one_meeting_at_once(archive, meeting):
    newer = meeting(text="У нас 41 лодка.")
    found = outcomes(archive, meeting(), newer, newer, meeting("102"))
    assert found == [("added", 1), ("updated", 2), ("unchanged", 2), ("added", 3)]
    assert archive.meeting("101") == newer[0]


def test_a_meeting_with_another_date_moves(archive, meeting):
    archive.put([meeting(), meeting("102")])
    assert outcomes(archive, meeting(date="2021-05-06", text="Лодок стало 41.")) == [
        ("updated", 3)
    ]
    assert [str(entry.head.date) for entry in archive.entries()] == ["2021-05-06", "2021-03-04"]
    assert str(archive.meeting("101").head.date) == "2021-05-06"


def test_a_removed_meeting_is_gone_and_may_come_back(archive, meeting):
    archive.put([meeting(), meeting("102")])
    assert archive.remove("101") == 3
    assert ids(archive) == ["102"]
    with pytest.raises(UnknownMeeting):
        archive.meeting("101")
    assert outcomes(archive, meeting()) == [("added", 4)]
    told = [(one.meeting_id, one.kind, one.is_new) for one in archive.changes(after=2)]
    assert told == [("101", "remove", False), ("101", "put", True)]


def test_facts_follow_the_text(archive, meeting):
    archive.put([meeting(text="Выручка составила 25 миллионов рублей.")])
    assert [fact.value for fact in archive.facts("101")] == [25_000_000]
    archive.put([meeting(text="Выручка составила 26 миллионов рублей.")])
    assert [fact.value for fact in archive.facts("101")] == [26_000_000]
    assert [(entry.head.id, fact.unit) for entry, fact in archive.all_facts()] == [("101", "RUB")]


def test_the_facts_of_a_turn_are_those_of_the_meeting_that_lie_in_it(archive, meeting):
    known, data = meeting(text="Выручка составила 25 миллионов рублей.")
    first = known.turns[0]
    told = (first, replace(first, text="Доля выросла до 7 процентов."), replace(first, text="Да."))
    archive.put([(replace(known, lead="Бюджет – 3 миллиарда рублей.", turns=told), data)])
    every = archive.facts("101")
    for turn in range(LEAD, len(told)):
        own = tuple(fact for fact in every if fact.turn == turn)
        assert archive.facts_in_turn("101", turn) == own
    assert {fact.turn for fact in every} == {LEAD, 0, 1}
    with pytest.raises(UnknownMeeting, match="no meeting 999"):
        archive.facts_in_turn("999", 0)


def test_all_facts_come_newest_meeting_first(archive, meeting):
    archive.put(
        [
            meeting("101", "2021-03-04", text="Выручка составила 25 миллионов рублей."),
            meeting("102", "2021-04-01", text="Выручка составила 26 миллионов рублей."),
            meeting("103", "2021-03-05", text="Без единого числа."),
        ]
    )
    told = [(entry.head.id, fact.value) for entry, fact in archive.all_facts()]
    assert told == [("102", 26_000_000), ("101", 25_000_000)]
    assert archive.facts("103") == ()
    assert list(archive.all_facts()) == [
        (entry, fact) for entry in archive.entries() for fact in archive.facts(entry.head.id)
    ]


def test_changes_are_numbered_without_a_gap(archive, meeting):
    archive.put([meeting("101"), meeting("102")])
    archive.put([meeting("101")])
    archive.remove("102")
    archive.put([meeting("101", text="У нас 41 лодка.")])
    assert [one.number for one in archive.changes(after=0)] == [1, 2, 3, 4]
    assert archive.changes(after=2) == archive.changes(after=0)[2:]
    assert archive.changes(after=4) == archive.changes(after=99) == []
    assert archive.last_change() == 4


def test_a_change_tells_what_it_was_about(archive, meeting):
    archive.put([meeting("101")])
    (stored,) = archive.put([meeting("101", text="У нас 41 лодка.")])
    assert stored.replaced.change == 1
    assert stored.head == archive.entry("101").head
    assert archive.entry("101").change == stored.change == 2
    assert archive.reader_of("101") == READER_VERSION


def test_an_id_is_given_to_nobody_else(archive, meeting):
    archive.put([meeting("101", title="Совет пристани", url=None, source=None)])
    archive.remove("101")
    other = meeting("101", title="Другой совет", text="О другом.", url=None, source=None)
    (stored,) = archive.put([other])
    assert stored.outcome == "added"
    assert stored.head.id != "101"
    assert archive.entry("101") is None
    again, data = meeting("101", title="Совет пристани", text="Опять.", url=None, source=None)
    (stored,) = archive.put([(again, data)])
    assert (stored.outcome, stored.head.id) == ("added", "101")


def test_two_meetings_of_one_name_have_two_ids(archive, meeting):
    one = meeting("101", url=None, source=None, text="Первое слово.")
    two = meeting("101", url=None, source=None, text="Совсем о другом.")
    stored = archive.put([one, two])
    assert [item.outcome for item in stored] == ["added", "added"]
    assert len({item.head.id for item in stored}) == 2
    assert stored[1].resembles == stored[0].head


def outcome_of(step, archive):
    try:
        return step(archive)
    except UnknownMeeting as error:
        return str(error)


def test_another_revision_tells_of_another_catalogue_and_of_nothing_else(archive, meeting):
    def steps():
        yield True, lambda: archive.put([meeting("101"), meeting("102", "2021-04-01")])
        yield False, lambda: archive.put([meeting("101")])
        yield False, lambda: archive.put([])
        yield False, lambda: (archive.facts("101"), archive.meeting("102"), archive.changes(0))
        yield True, lambda: archive.put([meeting("101", text="У нас 41 лодка.")])
        yield True, lambda: archive.put([meeting("102", "2021-05-01", text="Переехали.")])
        yield True, lambda: archive.remove("101")
        yield False, lambda: outcome_of(lambda known: known.remove("101"), archive)

    seen = [archive.revision()]
    for is_change, step in steps():
        step()
        assert (archive.revision() != seen[-1]) == is_change
        assert archive.revision() == archive.revision()
        seen.append(archive.revision())
    assert len(set(seen)) == 5


def test_a_second_opening_sees_the_same_and_each_change(opened, meeting):
    writer, reader = opened().archive, opened().archive
    before = reader.revision()
    writer.put([meeting("101"), meeting("102", "2021-04-01")])
    assert reader.revision() != before
    writer.put([meeting("101", text="Выручка составила 25 миллионов рублей.")])
    writer.remove("102")
    assert reader.entries() == writer.entries()
    assert reader.changes(after=0) == writer.changes(after=0)
    assert reader.meeting("101") == writer.meeting("101")
    assert reader.source_bytes("101") == writer.source_bytes("101")
    assert list(reader.all_facts()) == list(writer.all_facts())


TEXTS = ["У нас 40 лодок.", "У нас 41 лодка.", "Вёсел 80 пар.", "Парус один, зато новый."]


def any_step(dice, meeting):
    """Something that may be done with one of a few meetings, each with a page of its own."""
    id_ = str(dice.randint(101, 104))
    if dice.random() < 0.25:
        return lambda archive: archive.remove(id_)
    date = dice.choice(["2021-03-04", "2021-04-01"])
    # One at a time: in which order the changes of one put are numbered is the store's own.
    item = meeting(id_, date, text=dice.choice(TEXTS))
    return lambda archive: archive.put([item])


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_done_is_done_as_in_memory(archive, meeting, seed):
    dice, known = random.Random(seed), MemoryArchive()
    for _ in range(20):
        step = any_step(dice, meeting)
        assert outcome_of(step, archive) == outcome_of(step, known)
        assert list(archive.entries()) == list(known.entries())
    assert archive.changes(after=0) == known.changes(after=0)
    for id_ in ids(known):
        assert archive.meeting(id_) == known.meeting(id_)
        assert archive.source_bytes(id_) == known.source_bytes(id_)
    assert list(archive.all_facts()) == list(known.all_facts())


def test_within_one_look_what_others_change_waits(opened, meeting):
    writer, reader = opened().archive, opened().archive
    writer.put([meeting("101")])
    with one_look():
        assert reader.last_change() == 1
        before = reader.revision()
        writer.put([meeting("102", "2021-05-06")])
        assert (reader.last_change(), reader.revision()) == (1, before)
        with one_look():  # as where one answer is made of others
            assert reader.last_change() == 1
        assert reader.last_change() == 1
    assert reader.last_change() == 2
    assert reader.revision() != before
    assert ids(reader) == ["102", "101"]


def test_what_changes_after_the_look_is_read_as_it_is_now(opened, meeting):
    writer, reader = opened().archive, opened().archive
    known, data = meeting("101", "2021-03-04")
    writer.put([(known, data), meeting("102", "2021-03-04")])
    moved = replace(known, head=replace(known.head, date=dt.date(2021, 5, 6)))
    with one_look():
        assert reader.last_change() == 2
        writer.put_again([(moved, data)])
        writer.remove("102")
        assert reader.meeting("101") == moved
        with pytest.raises(UnknownMeeting):
            reader.meeting("102")
