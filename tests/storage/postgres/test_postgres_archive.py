"""What is particular to the archive in PostgreSQL: damage, mending, odd characters, doubles."""

from __future__ import annotations

import gc
import threading
import time
from dataclasses import replace

import pytest

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection, spoken_at_by
from meetings.model.errors import ArchiveDamaged, MeetingDamaged
from meetings.model.meeting import Speaker
from meetings.retrieval.indexing.head_keys import head_countries, head_keys
from meetings.transcripts.read import read
from meetings.transcripts.reader_version import READER_VERSION
from storage.postgres import catalogue
from storage.postgres.migrating import migrate
from storage.postgres.stores import PostgresStores
from storage.postgres.writing_meetings import LOCK
from tests.soon import SOON

TEXT = (
    "Совет пристани\n\n2021-03-04 12:30:00\n\nТверь\n\nП.Лодкин: Выручка – 25 миллионов рублей.\n"
)


_WAITING = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


@pytest.fixture
def kept(stores):
    """One meeting that was read from its source."""
    data = TEXT.encode()
    (stored,) = stores.archive.put([(read(data, source="a.txt"), data)])
    return stores, stored.head.id


def test_all_is_well_where_nothing_is_wrong(kept):
    stores, _ = kept
    assert stores.upkeep.beside() == stores.upkeep.faults() == stores.upkeep.mend() == []


def test_facts_are_kept_behind_whoever_is_changing_the_meeting(kept):
    stores, id_ = kept
    facts = stores.archive.facts(id_)
    (entry,) = stores.archive.entries()
    keeping = threading.Thread(
        target=stores.archive.kept_facts.keep, args=([entry], stores.archive.meeting)
    )
    with stores.database.writing(LOCK) as connection:
        connection.execute("SET LOCAL deadlock_timeout = '1ms'")  # this one would be the victim
        connection.execute("DELETE FROM facts WHERE meeting = %s", (id_,))
        keeping.start()
        end = time.monotonic() + SOON
        while not stores.database.value(_WAITING) and time.monotonic() < end:
            time.sleep(0.005)
        assert stores.archive.facts(id_) == facts  # who asks does not wait
        connection.execute("UPDATE catalogue SET rules = 0 WHERE meeting = %s", (id_,))
    keeping.join(SOON)
    assert stores.archive.kept_facts.lacking() == []
    assert stores.database.value("SELECT count(*) FROM facts") == 1


def test_words_that_are_lost_are_named_and_read_again_from_their_source(kept):
    stores, id_ = kept
    known = stores.archive.meeting(id_)
    stores.database.execute("DELETE FROM documents")
    again = PostgresStores(stores.database.address, stores._data)
    with pytest.raises(MeetingDamaged, match=id_):
        again.archive.meeting(id_)
    assert any(id_ in line for line in again.upkeep.faults())
    assert again.upkeep.mend() == [f"{id_}: read again from its source."]
    assert again.archive.meeting(id_) == known
    assert again.upkeep.faults() == []
    again.close()


def test_a_source_that_is_damaged_is_named_and_comes_back_with_its_transcript(kept):
    stores, id_ = kept
    stores.database.execute("UPDATE sources SET packed = 'x'")
    with pytest.raises(ArchiveDamaged, match="is damaged"):
        stores.archive.source_bytes(id_)
    assert any("source" in line for line in stores.upkeep.faults())
    stores.archive.put([(read(TEXT.encode(), source="a.txt"), TEXT.encode())])
    assert stores.archive.source_bytes(id_) == TEXT.encode()
    stores.database.execute("DELETE FROM sources")
    with pytest.raises(ArchiveDamaged, match="is missing"):
        stores.archive.source_bytes(id_)


def test_a_change_that_is_missing_is_named(kept):
    stores, id_ = kept
    stores.archive.remove(id_)
    stores.database.execute("DELETE FROM changes WHERE number = 1")
    assert any("one is missing" in line for line in stores.upkeep.faults())


def test_facts_of_other_rules_and_readers_are_made_anew(kept):
    stores, id_ = kept
    facts = stores.archive.facts(id_)
    assert facts
    stores.database.execute("UPDATE facts SET rules = 0, facts = '[]'")
    stores.database.execute("UPDATE catalogue SET rules = 0, reader = 0, figures = '{}'")
    stores.upkeep.renew()
    assert stores.database.value("SELECT rules > 0 AND figures <> '{}' FROM catalogue")
    assert stores.archive.reader_of(id_) == READER_VERSION
    assert stores.archive.facts(id_) == facts


def test_the_facts_of_a_turn_come_in_one_look_and_without_the_others(kept, monkeypatch):
    stores, id_ = kept
    facts, fetched = stores.archive.facts(id_), list[object]()
    asked = stores.database.rows

    def noted(query, *given):
        fetched.append(rows := asked(query, *given))
        return rows

    monkeypatch.setattr(stores.database, "rows", noted)
    assert stores.archive.facts_in_turn(id_, 0) == facts
    assert len(fetched) == 1
    assert stores.archive.facts_in_turn(id_, 7) == ()
    assert len(fetched) == 2
    assert "25" not in str(fetched[1])


@pytest.mark.parametrize("damage", ["rules = 0", "facts = '[{\"turn\": 0}]'", "change = 0"])
def test_the_facts_of_a_turn_are_found_anew_where_those_kept_are_not_good(kept, damage):
    stores, id_ = kept
    facts = stores.archive.facts(id_)
    stores.database.execute(f"UPDATE facts SET {damage}")
    assert stores.archive.facts_in_turn(id_, 0) == facts
    stores.database.execute("DELETE FROM facts")
    assert stores.archive.facts_in_turn(id_, 0) == facts


def test_any_character_is_kept(stores, meeting):
    known, data = meeting(text="Лодка\0 и\ud7ff весло.", title="Совет\0 пристани")
    stores.archive.put([(known, data)])
    assert stores.archive.meeting("101") == known
    assert stores.archive.entry("101").head == known.head
    assert stores.archive.put([(known, data)])[0].outcome == "unchanged"
    assert stores.archive.entry("10\x001") is None


def test_two_that_put_at_once_number_one_after_the_other(stores, meeting):
    others = [PostgresStores(stores.database.address, stores._data) for _ in range(3)]
    texts = [[meeting(f"{n}{i}", text=f"Слово {n} {i}.") for i in range(5)] for n in range(3)]

    def put(one, items):
        for item in items:
            one.archive.put([item])

    threads = [threading.Thread(target=put, args=pair) for pair in zip(others, texts, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    changes = stores.archive.changes(0)
    assert [one.number for one in changes] == list(range(1, 16))
    assert {one.meeting_id for one in changes} == {f"{n}{i}" for n in range(3) for i in range(5)}
    for one in others:
        one.close()


def test_the_same_text_put_by_two_at_once_is_one_meeting(stores, meeting):
    known, data = meeting(url=None, source=None)
    other = PostgresStores(stores.database.address, stores._data)
    outcomes = []

    def put(one, copy):
        outcomes.extend(stored.outcome for stored in one.archive.put([(copy, data)]))

    copies = (known, replace(known, head=replace(known.head, source=None)))
    threads = [
        threading.Thread(target=put, args=pair)
        for pair in zip((stores, other), copies, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["added", "unchanged"]
    assert len(stores.archive.entries()) == 1
    other.close()


def test_marks_of_other_rules_are_made_anew(kept):
    stores, id_ = kept
    marks = stores.archive.marks("speaker")
    assert marks
    stores.database.execute("UPDATE catalogue SET marks = '{}', marks_version = 0")
    stores.database.execute("DELETE FROM counted_marks")
    again = PostgresStores(stores.database.address, stores._data)
    assert again.archive.marks("speaker") == marks
    assert [e.head.id for e in again.archive.entries(spoken_at_by({"Лодкин"}))] == []
    by_name = spoken_at_by(set(marks))
    assert [entry.head.id for entry in again.archive.entries(by_name)] == [id_]
    again.close()


LATER = (
    "Совет маяков\n\n2021-04-05 09:00:00\n\nТверь\n\nП.Лодкин: Начнём.\n\nИ.Вёслова: Готовы.\n\n"
    "П.Лодкин: Хорошо.\n"
)


def test_the_keys_of_a_head_come_with_its_entry(kept):
    stores, id_ = kept
    entry = stores.archive.entry(id_)
    anew = replace(entry, keys=None)
    assert entry.keys == replace(head_keys(anew), countries=head_countries(anew))
    assert "лодкин" in entry.keys.speakers["П.Лодкин"]


@pytest.mark.parametrize("kept_by", ["0.0", None])
def test_the_keys_of_a_head_are_made_anew_where_other_rules_told_them(kept, kept_by):
    stores, id_ = kept
    changed = "jsonb_set(entry::jsonb, '{head_keys,0}', to_jsonb(%s::text))"
    changed = changed if kept_by else "entry::jsonb - 'head_keys' - coalesce(%s, '')"
    stores.database.execute(f"UPDATE catalogue SET entry = ({changed})::json", kept_by)
    again = PostgresStores(stores.database.address, stores._data)
    assert again.archive.entry(id_).keys is None
    assert again.archive.entry(id_) == stores.archive.entry(id_)
    again.close()


def test_who_speaks_is_looked_up_and_not_gathered_from_entries(kept):
    stores, id_ = kept
    stores.archive.put([(read(LATER.encode(), source="b.txt"), LATER.encode())])
    everybody = stores.archive.participants()
    assert [(one.name, one.meetings) for one in everybody] == [("П.Лодкин", 2), ("И.Вёслова", 1)]
    stores.database.execute("UPDATE catalogue SET entry = '{}'")
    again = PostgresStores(stores.database.address, stores._data)
    assert again.archive.participants() == everybody
    assert again.archive.participants({"И.Вёслова"}) == everybody[1:]
    again.archive.remove(id_)
    assert [one.meetings for one in again.archive.participants()] == [1, 1]
    again.close()


def test_an_older_database_is_told_who_speaks(database, tmp_path, meeting):
    stores = PostgresStores(database.address, tmp_path)
    for name, text in (("a.txt", TEXT), ("b.txt", LATER)):
        stores.archive.put([(read(text.encode(), source=name), text.encode())])
    item = meeting("77", time=None)
    speakers = [Speaker("Анна Кормчая", ("Анна", "Кормчая"), "смотритель \0\0 \\u0000", 1)] * 2
    stores.archive.put([(replace(item[0], speakers=tuple(speakers)), item[1])])
    kept = {table: sorted(database.rows(f"SELECT * FROM {table}")) for table in ("spoken", "told")}
    assert len(kept["told"]) == 8
    stores.close()
    database.execute("DROP TABLE spoken, told")
    database.execute(
        "DROP INDEX catalogue_marks_version, catalogue_rules, catalogue_reader, indexed_fault,"
        " indexed_generation, catalogue_lang_event"
    )
    database.execute("ALTER TABLE segments DROP COLUMN keys")
    database.execute("DELETE FROM schema_versions WHERE number >= 13")
    migrate(database)
    assert kept == {
        table: sorted(database.rows(f"SELECT * FROM {table}")) for table in ("spoken", "told")
    }


def test_totals_are_those_of_the_last_change(kept):
    stores, id_ = kept
    ours = spoken_at_by({"П.Лодкин"})
    assert [stores.archive.totals(one).meetings for one in (ours, ours)] == [1, 1]
    other = PostgresStores(stores.database.address, stores._data)
    other.archive.put([(read(LATER.encode(), source="b.txt"), LATER.encode())])
    assert (stores.archive.totals(ours).meetings, stores.archive.totals(ours).turns) == (2, 4)
    other.archive.remove(id_)
    assert stores.archive.totals(ours).meetings == 1
    other.close()


def test_of_a_large_archive_not_every_entry_stays_in_memory(stores, meeting, monkeypatch):
    monkeypatch.setattr(catalogue, "_KEPT", 2)
    stores.archive.put([meeting(str(98701 + i), text=f"Лодка {i}.") for i in range(5)])
    assert len(stores.archive.entries()) == 5
    gc.collect()
    held = [one.head.id for one in gc.get_objects() if isinstance(one, Entry)]
    assert len({id_ for id_ in held if id_.startswith("987")}) == 2


def test_who_goes_through_many_pages_has_the_server_order_meetings_twice(stores, meeting):
    stores.archive.put([meeting(str(300 + n), date=f"2021-03-{1 + n % 28:02}") for n in range(60)])
    archive, ordered = stores.archive, []

    def asked(query, *given):
        ordered.extend([1] if "ORDER BY day" in query else [])
        return rows(query, *given)

    rows = archive.catalogue._database.rows
    archive.catalogue._database.rows = asked
    selection = Selection(none_of=frozenset([("speaker", "Никто")]))
    pages = [archive.entries(selection, start=at, limit=7) for at in range(0, 70, 7)]
    assert len(ordered) == 2
    archive.catalogue._database.rows = rows
    assert [one for page in pages for one in page] == list(archive.entries())
    stores.archive.remove("305")
    later = archive.entries(selection, start=1, limit=60)
    assert [one.head.id for one in later] == [one.head.id for one in archive.entries()][1:]


def test_what_one_thread_saw_before_is_not_taken_for_newer_than_what_another_saw_since():
    class Slow:
        """Gives its first answer once somebody else has been given a later one."""

        asked = 0

        def value(self, _query):
            self.asked += 1
            if self.asked > 1:
                return 6
            assert known.last_change() == 6
            return 5

    known = catalogue.Catalogue(Slow())
    assert known.last_change() == 6
    assert known.seen == 6
