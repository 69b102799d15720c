"""Speeches in XML records: who says which paragraph, and what happens in between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.row_times import starts_in_seconds
from meetings.transcripts.readers.rows import joined
from meetings.transcripts.readers.safe_xml import Node
from meetings.transcripts.readers.xml_element_names import (
    BLOCKS,
    LEFT_OUT,
    REMARKS,
    SPEAKER_ATTRIBUTES,
    SPEECHES,
)
from meetings.transcripts.readers.xml_people import (
    Names,
    bare_name,
    holds_words,
    names_speaker,
    printed_name,
)
from meetings.transcripts.turns.label_looks import look_of

_ONLY_LABEL = re.compile(r"[^.!?]{0,120}[:.]?\s*")
_LEADING = re.compile(r"\s*(?::\s*)*(?:\.(?=\s))?\s*(?:[—–-](?=[\sA-Z«“(])\s*)?(?=[\w(\[«“\"])")
"""What parts a name from the words and is left where the name is an element: ". - I rise"."""
_PRINTED: Final = re.compile(
    r"(?P<name>[^\W\d_][^().:!?]{1,60}(?:\.[^().:!?]{1,60})?)"
    r"(?P<notes>(?:\s?\([^()]{1,300}\)){1,3})\s?:\s+(?=\S)"
)
""" "The PRESIDENT (12:01): "."""
_NOTE_ALONE: Final = re.compile(
    r"\s*(?:\([^()]{1,150}\)|[\[|(]\s?\d{1,2}[.:]\d{1,2}\s?[\])])\s*(?:\.\s?[—–-]+|:)\s+(?=\S)"
)
""" "<talker>Mr. Speaker</talker> (Hon. Ada Reed). - I have", " [5.3]. - I move"."""
_INSERTED: Final = re.compile(
    r"(?P<name>The [A-Z]{4,20}(?:[ -][A-Z]{4,20}){0,3}"
    r"|(?:Senator|Mr|Ms|Mrs|Miss|Dr)\.? (?:Mac|Mc|O[’'])?[A-Z][A-Z’'-]{1,30}"
    r"(?: [A-Z’'-]{2,30}){0,2})"
    r"(?:\s?\([^()]{1,200}\)){0,3}\s?:\s+(?=\S)"
)
"""A label within somebody's speech: "The PRESIDENT: Order!", "Senator REED: So it is."."""
_LABELS: Final = frozenset({"name", "titled", "role", "caps"})
_BRACKETED = re.compile(r"[(\[].*[)\]]\.?", re.DOTALL)
_NO_NAMES: Final = frozenset({"the", "hon", "sen", "senator", "acting", "deputy"})
_STARTS: Final = frozenset({"start", "begin", "starttime"})
_NO_SPEECHES: Final = frozenset({"question", "answer"})
"""May hold speeches, or be one."""


class Speeches:
    """One walk over a record."""

    def __init__(self, root: Node) -> None:
        self._names = Names(root)
        self._root = root
        self._parts: list[str] = []
        self._tokens: list[str] | None = None
        self._speaker: str | None = None
        self._role: str | None = None
        self._start: float | None = None
        self._printed: str | None = None
        self._told: str | None = None
        self._guest: str | None = None
        """Who speaks within another's speech, where only a printed label tells."""
        self._called: str | None = None
        """Who calls out, where that begins a paragraph: "<event>Ms Moss</event>: Why?"."""
        self._own_name: Node | None = None
        """The name that a speech begins with: "<speech><name>Ann Moss</name><text>…"."""
        self.spoken = False

    def blocks(self) -> Iterator[Block]:
        """The blocks of the record, in their order."""
        waiting: list[tuple[Node | str, bool]] = [(self._root, False)]
        kept: list[tuple[str | None, str | None, str | None]] = []
        while waiting:
            node, closing = waiting.pop()
            if isinstance(node, str):
                self._parts.append(node)
                continue
            if closing:
                yield from self._close(node, kept)
                continue
            if names_speaker(node) or node is self._own_name:
                yield from self._paragraph()
                self._name(node)
                continue
            if node.name in LEFT_OUT:
                self._timed(node)
                continue
            if node.name in REMARKS:
                yield from self._remark(node)
                continue
            yield from self._open(node, kept)
            if node.name in {"w", "pc"}:
                continue
            waiting.append((node, True))
            waiting.extend((one, False) for one in reversed(node.inside))

    def _open(
        self, node: Node, kept: list[tuple[str | None, str | None, str | None]]
    ) -> Iterator[Block]:
        if _is_speech(node):
            yield from self._paragraph()
            kept.append((self._speaker, self._role, self._told))
            self._begin(node)
        elif node.name in {"w", "pc"}:
            self._token(node)
        elif node.name == "event":
            self._called = None if "".join(self._parts).strip() else bare_name(node.text())
        elif node.name in BLOCKS:
            yield from self._paragraph()

    def _close(
        self, node: Node, kept: list[tuple[str | None, str | None, str | None]]
    ) -> Iterator[Block]:
        if _is_speech(node):
            yield from self._paragraph()
            self._speaker, self._role, self._told = kept.pop()
            self._guest = None
        elif node.name in BLOCKS:
            yield from self._heading() if _is_heading(node) else self._paragraph()

    def _begin(self, node: Node) -> None:
        """A speech: who says it is told by an attribute, or by an element in it or before it."""
        told = node.get(*SPEAKER_ATTRIBUTES)
        if told is None and node.name in _NO_SPEECHES and self._printed is None:
            return
        self._told, self._guest = told, None
        first = next(node.children(), None) if told is None else None
        self._own_name = first if first is not None and first.name == "name" else None
        self._speaker = self._names.of(told, self._printed)
        role = node.get("as", "role")
        self._role = self._names.of(role, None) if role and role.startswith("#") else None
        self._printed = None
        self._start = _start(node)
        self.spoken = self.spoken or self._speaker is not None

    def _name(self, node: Node) -> None:
        """A name inside a speech is its speaker's; in front of one, that of the next."""
        printed = printed_name(node)
        told = node.get("who", "ref", "href", "nameid", "id")
        if told is None and node.name != "name":
            told = self._told
        self._printed, self._guest = bare_name(printed), None
        self._speaker = self._names.of(told, printed) or self._speaker
        self.spoken = self.spoken or self._speaker is not None

    def _timed(self, node: Node) -> None:
        """A row's beginning in an element of its own: "<start>0.47</start>"."""
        if node.name in _STARTS and (told := node.text().strip()):
            self._start = starts_in_seconds([("seconds", told)], 1)[0]

    def _token(self, node: Node) -> None:
        """A word that is an element of its own, with or without a blank after it."""
        word = node.text()
        self._parts.append(word if node.get("join") in {"right", "both"} else f"{word} ")

    def _remark(self, node: Node) -> Iterator[Block]:
        """What happens: inside a paragraph it stays there."""
        words = node.text()
        if not words:
            return
        bracketed = words if _BRACKETED.fullmatch(words) else f"({words})"
        if "".join(self._parts).strip():
            self._parts.append(f" {bracketed} ")
        elif self._speaker is not None:
            yield Block(bracketed)
        else:
            yield Block(words)

    def _heading(self) -> Iterator[Block]:
        """What is printed between paragraphs of whoever speaks, and they do not say."""
        text = joined("".join(self._parts).split())
        self._parts = []
        if text:
            yield Block(text)

    def _paragraph(self) -> Iterator[Block]:
        text = joined("".join(self._parts).split())
        self._parts = []
        called, self._called = self._called, None
        if not text:
            return
        if called and text.startswith(f"{called}: "):
            yield Block(_bare(text[len(called) :]), called)
            return
        if self._printed is not None:
            printed, self._printed = self._printed, None
            # "<redner>…</redner>Ada Reed (River):", the name once more as it is printed
            if _is_label(text, printed):
                return
            text = _without_label(text, printed)
        elif self._speaker is not None and (label := _INSERTED.match(text)):
            self._guest = None if _names(label["name"], self._speaker) else label["name"]
            text = text[label.end() :]
        role = self._role if self._guest is None else None
        yield Block(_bare(text), self._guest or self._speaker, role, self._start)
        self._start = None


def _is_speech(node: Node) -> bool:
    return node.name in SPEECHES or holds_words(node)


def _is_heading(node: Node) -> bool:
    """The Bundestag's titles of items: `<p klasse="T_NaS">`, `<p klasse="T_fett">`."""
    return (node.get("klasse") or "").startswith("T_")


def _is_label(text: str, printed: str) -> bool:
    """ "Dr. Oleg Orlov (River):", "Ida von Lund, Bundesministerin der Finanzen:"."""
    if text.find(":") != len(text) - 1 or not _names(text, printed):
        return False
    return bool(_ONLY_LABEL.fullmatch(text)) or look_of(text[:-1]) in _LABELS


def _names(text: str, printed: str) -> bool:
    """Whether a printed label holds a word of the name that is longer than a title."""
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", printed)} - _NO_NAMES
    return any(word.casefold() in words for word in re.findall(r"[^\W\d_]{3,}", text))


def _without_label(text: str, printed: str) -> str:
    """The words behind a label: "Senator REED (Tver—Minister for Piers) (12:02): I move"."""
    for label in (_PRINTED.match(text), _INSERTED.match(text)):
        if label and _names(label["name"], printed):
            return text[label.end() :]
    note = _NOTE_ALONE.match(text)
    return text[note.end() :] if note else text


def _start(node: Node) -> float | None:
    value = node.get("starttime", "begin", "start")
    if value is None or value.startswith("#") or "T" in value:
        return None
    return starts_in_seconds([("seconds", value)], 1)[0]


def _bare(text: str) -> str:
    """The words without what parted them from the name before them."""
    leading = _LEADING.match(text)
    return text[leading.end() :] if leading else text
