"""A passage as a document of tantivy: what it is found by, and what is stored of it."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
import tantivy

from meetings.model.hits import event_number, turn_number
from meetings.model.meeting import Head
from meetings.model.passage import Passage
from meetings.retrieval.indexing.passages import INDEX_FIELDS, IndexedPassage
from meetings.retrieval.indexing.sentence_traits import keys_beside, traits_of
from meetings.transcripts.head.language_pairs import event_of
from storage.serial.passages import passage_form, passage_from


def schema() -> tantivy.Schema:
    """The fields: to delete and look up by, the keys, the words, the stored form."""
    builder = tantivy.SchemaBuilder()
    for name in ("meeting", "place"):
        builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
    for name in INDEX_FIELDS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    for name in ("words", "next", "sign"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    builder.add_unsigned_field("turn", indexed=True, fast=True)
    for name in ("day", "event", "traits"):
        builder.add_unsigned_field(name, indexed=False, fast=True)
    builder.add_bytes_field("payload", stored=True, indexed=False, fast=False)
    return builder.build()


def place_of(meeting_id: str, turn: int) -> str:
    """The term under which all passages of a turn are found."""
    return f"{meeting_id}/{turn}"


def document_of(head: Head, item: IndexedPassage) -> str:
    """A passage of a meeting, ready to be written.

    As JSON: tantivy takes that in two thirds of the time that a document of Python's takes, and
    another process can make it.
    """
    passage, (day, event) = item.passage, _day_and_event(head)
    fields = {
        "meeting": head.id,
        "place": place_of(head.id, passage.turn),
        "turn": turn_number(head.id, passage.turn),
        "day": day,
        "event": event,
        "traits": traits_of(passage, head),
        **item.keys,
        "words": item.words,
        "next": keys_beside(passage),
        "sign": item.signs,
        "payload": b2a_base64(_packed(item), newline=False).decode(),
    }
    return orjson.dumps(fields).decode()


@lru_cache(maxsize=4)  # one passage of a meeting comes after another
def _day_and_event(head: Head) -> tuple[int, int]:
    return head.date.toordinal(), event_number(event_of(head))


def _packed(item: IndexedPassage) -> bytes:
    """The stored form, with the keys it is found by; the block's compression folds what the
    neighbours repeat.
    """
    passage = item.passage
    place = passage.meeting_id, passage.turn, item.keys["head"]
    return orjson.dumps([*place, *passage_form(passage)])


class StoredPassage(NamedTuple):
    """What is stored of a passage; ``form``: as `storage/serial/passages.py` writes it."""

    meeting_id: str
    turn: int
    head: str
    form: list[Any]

    @property
    def fields(self) -> Mapping[str, str]:
        """The keys that it is found by, by field."""
        _, _, _, _, own, before, after, asked, _ = self.form
        around = " ".join((*before, *after))
        return {"own": own, "around": around, "asked": asked, "head": self.head}

    def passage(self, score: float) -> Passage:
        """The passage as a search has found it."""
        return passage_from(self.meeting_id, self.turn, self.form, score)


def stored_at(searcher: tantivy.Searcher, address: tantivy.DocAddress) -> StoredPassage:
    """What is stored at an address."""
    packed: bytes = searcher.doc(address).get_first("payload") or b""
    meeting_id, turn, head, *form = orjson.loads(bytes(packed))
    return StoredPassage(meeting_id, turn, head, form)


def passage_of(searcher: tantivy.Searcher, address: tantivy.DocAddress, score: float) -> Passage:
    """The passage that a search has hit."""
    return stored_at(searcher, address).passage(score)


def lies(address: tantivy.DocAddress) -> tuple[int, int]:
    """Where something is stored: read in this order, what lies together is unpacked once."""
    return address.segment_ord, address.doc
