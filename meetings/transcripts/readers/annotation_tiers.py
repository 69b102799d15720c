"""Tiers of ELAN (.eaf) and Praat (.TextGrid): what each person says stands on a tier of theirs."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.dates_in_fields import told_date
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.safe_xml import Node, root_name, xml_tree
from meetings.transcripts.turns.label_looks import look_of

_NO_PEOPLE: Final = frozenset(
    """
    default notes note comments comment noise events event sections section topics topic segments
    silences silence words phones phonemes utterances transcription text
    """.split()
)
"""Names of tiers that tell what stands there, and not whose it is."""
_SOUNDS: Final = re.compile(r"[\s_-]*(?:phones|phonemes|syllables|gloss|translation)$", re.I)
_WORDS: Final = re.compile(r"[\s_-]+(?:words|utterances|transcription|text|orth\w*)$", re.I)
_SILENCE: Final = frozenset({"", "sil", "sp", "spn", "<sil>", "<eps>", "<p:>", "#"})
_TOKEN: Final = re.compile(r'"((?:[^"]|"")*)"|(?<!\S)(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?!\S)')
"""What counts in a TextGrid, long or short: texts, and numbers that stand alone."""


@dataclass(frozen=True, slots=True)
class _Tier:
    """A tier's name and what stands on it: seconds and words."""

    name: str
    said: tuple[tuple[float, str], ...]

    @property
    def length(self) -> int:
        return sum(len(text) for _, text in self.said)


def read_elan(data: bytes) -> Draft:
    """The annotations of a file of ELAN that have times of their own."""
    root = next(xml_tree(data).children())
    times = {
        node.get("time_slot_id"): float(value) / 1000
        for node in root.walk()
        if node.name == "time_slot" and (value := node.get("time_value") or "").isdecimal()
    }
    tiers = [
        _Tier(node.get("participant") or node.get("tier_id") or "", tuple(_aligned(node, times)))
        for node in root.walk()
        if node.name == "tier" and node.get("parent_ref") is None
    ]
    return _draft(ELAN, tiers, told_date(root.get("date") or ""))


def _aligned(tier: Node, times: dict[str | None, float]) -> Iterator[tuple[float, str]]:
    for node in tier.walk():
        start = times.get(node.get("time_slot_ref1"))
        if node.name == "alignable_annotation" and start is not None:
            yield start, node.text()


def read_praat(data: bytes) -> Draft:
    """The intervals of a TextGrid."""
    text = decode(data, FILE_LIMIT)
    return _draft(PRAAT, list(_tiers(_TOKEN.finditer(text))), None)


def _tiers(tokens: Iterable[re.Match[str]]) -> Iterator[_Tier]:
    """Behind a tier's class and name stand its ends and how many intervals follow."""
    name: str | None = None
    numbers: list[float] = []
    said: list[tuple[float, str]] = []
    kind: str | None = None
    for token in tokens:
        if token[2] is not None:
            numbers.append(float(token[2]))
            continue
        text = " ".join(token[1].replace('""', '"').split())
        if text in {"IntervalTier", "TextTier"}:
            if name is not None:
                yield _Tier(name, tuple(said))
            kind, name, said = text, None, []
        elif kind and name is None:
            name = text
        elif kind == "IntervalTier" and len(numbers) >= 2:
            said.append((numbers[-2], text))
        numbers = []
    if name is not None:
        yield _Tier(name, tuple(said))


def _draft(reader: Reader, tiers: list[_Tier], date: dt.date | None) -> Draft:
    """What stands on the tiers in the order of time, one tier a person."""
    fullest: dict[str, _Tier] = {}
    for tier in tiers:
        whose = _WORDS.sub("", tier.name).strip()
        if not _SOUNDS.search(tier.name) and tier.length > (
            fullest[whose].length if whose in fullest else 0
        ):
            fullest[whose] = tier
    people = {whose: tier for whose, tier in fullest.items() if _names_person(whose)}
    said = sorted(
        (start, whose if whose in people else None, text)
        for whose, tier in (people or fullest).items()
        for start, text in tier.said
        if text.lower() not in _SILENCE
    )
    if not said:
        raise UnreadableTranscript("no tier of this file holds words", kind="no-words")
    return Draft(
        reader.form, tuple(Block(text, who, start_s=at) for at, who, text in said), date=date
    )


def _names_person(whose: str) -> bool:
    return look_of(whose) is not None and whose.casefold() not in _NO_PEOPLE


def _is_elan(data: bytes, _name: str) -> bool:
    return (root_name(data) or "").lower() == "annotation_document"


def _is_praat(data: bytes, _name: str) -> bool:
    return beginning(data).startswith('File type = "ooTextFile')


ELAN = Reader("ELAN", (".eaf",), _is_elan, read_elan)
PRAAT = Reader("Praat TextGrid", (".textgrid",), _is_praat, read_praat)
