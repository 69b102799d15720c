"""Reads Telegram's HTML into visible text and entities, refusing what the real server refuses.

Offsets and lengths are UTF-16 code units, places in error messages are bytes of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.local_bot_api.allowed_links import link_address
from bot.local_bot_api.formatted_text import Entity, Formatted, units

ENTITY_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<number>\d+)|(?P<name>[a-zA-Z]+));?")
_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[a-zA-Z0-9.-]*")


class Unparsable(ValueError):
    """HTML that Telegram does not take; the text is what it says of it."""


@dataclass(frozen=True, slots=True)
class _Open:
    """A start tag that waits for its end."""

    tag: str
    attributes: dict[str, str]
    offset: int
    begun: int


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    offset: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def put(self, character: str) -> None:
        self.text.append(character)
        self.offset += units(character)

    def take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.source, self.at)
        taken = found.group() if found else ""
        self.at += len(taken)
        return taken

    def next(self) -> str:
        return self.source[self.at : self.at + 1]

    def byte(self, place: int) -> int:
        return len(self.source[:place].encode(errors="surrogatepass"))


def parse(source: str) -> Formatted:
    """Visible text with its entities, outer before inner; raises ``Unparsable``."""
    reader = _Reader(source)
    while reader.at < len(source):
        _step(reader)
    if reader.open:
        tag = reader.open[-1].tag
        raise Unparsable(f'Can\'t find end tag corresponding to start tag "{tag}"')
    return _finished(reader)


def _step(reader: _Reader) -> None:
    match reader.next():
        case "&":
            reader.put(_reference(reader))
        case "<" if reader.source.startswith("</", reader.at):
            _end_tag(reader)
        case "<":
            _start_tag(reader)
        case character:
            reader.put(character)
            reader.at += 1


def _reference(reader: _Reader) -> str:
    """The character behind ``&…;``, or the ampersand itself where Telegram knows none."""
    found = _REFERENCE.match(reader.source, reader.at)
    character = _decoded(found) if found else None
    if found is None or character is None:
        reader.at += 1
        return "&"
    reader.at = found.end()
    return character


def _decoded(found: re.Match[str]) -> str | None:
    if found["name"]:
        return _NAMED.get(found["name"])
    value = int(found["hex"], 16) if found["hex"] else int(found["number"])
    # Unicode ends there; Telegram shows longer references as they stand.
    if not 0 < value < 0x10FFFF or len(found.group().rstrip(";")) >= 10:
        return None
    return chr(value)


def _start_tag(reader: _Reader) -> None:
    begun = reader.at
    reader.at += 1
    tag = reader.take(_NAME).lower()
    if not reader.next():
        raise Unparsable(f"Unclosed start tag at byte offset {reader.byte(begun)}")
    if tag not in ENTITY_KINDS:
        raise Unparsable(f'Unsupported start tag "{tag}" at byte offset {reader.byte(begun)}')
    attributes = _attributes(reader, tag, begun)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        place = reader.byte(begun)
        raise Unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {place}')
    reader.open.append(_Open(tag, attributes, reader.offset, len(reader.text)))


def _attributes(reader: _Reader, tag: str, begun: int) -> dict[str, str]:
    found: dict[str, str] = {}
    reader.take(_SPACE)
    while reader.next() != ">":
        name = reader.take(_ATTRIBUTE)
        if not reader.next():
            place = reader.byte(begun)
            raise Unparsable(f'Unclosed start tag "{tag}" at byte offset {place}')
        if not name:
            place = reader.byte(begun)
            raise Unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {place}')
        reader.take(_SPACE)
        found[name] = _value(reader, begun) if reader.next() == "=" else ""
        reader.take(_SPACE)
    reader.at += 1
    return found


def _value(reader: _Reader, begun: int) -> str:
    reader.at += 1
    reader.take(_SPACE)
    place = reader.at
    if reader.next() in ("'", '"') and reader.next():
        return _literal(reader, begun)
    token = reader.take(_TOKEN).lower()
    if reader.next() != ">" and not reader.next().isspace():
        raise Unparsable(f"Unexpected end of name token at byte offset {reader.byte(place)}")
    return token


def _literal(reader: _Reader, begun: int) -> str:
    end = reader.next()
    reader.at += 1
    value: list[str] = []
    while reader.next() != end:
        if not reader.next():
            raise Unparsable(f"Unclosed start tag at byte offset {reader.byte(begun)}")
        if reader.next() == "&":
            value.append(_reference(reader))
        else:
            value.append(reader.next())
            reader.at += 1
    reader.at += 1
    return "".join(value)


def _end_tag(reader: _Reader) -> None:
    begun = reader.at
    place = reader.byte(begun)
    if not reader.open:
        raise Unparsable(f"Unexpected end tag at byte offset {place}")
    reader.at += 2
    name = reader.take(_NAME).lower()
    reader.take(_SPACE)
    if reader.next() != ">":
        raise Unparsable(f"Unclosed end tag at byte offset {place}")
    reader.at += 1
    start = reader.open.pop()
    if name and name != start.tag:
        expected = f'expected "</{start.tag}>", found "</{name}>"'
        raise Unparsable(f"Unmatched end tag at byte offset {place}, {expected}")
    if reader.offset > start.offset:
        _close(reader, start)


def _close(reader: _Reader, start: _Open) -> None:
    entity = Entity(ENTITY_KINDS[start.tag], start.offset, reader.offset - start.offset)
    finish = _FINISHES.get(start.tag)
    made = finish(reader, start, entity) if finish else entity
    if made is not None:
        reader.entities.append(made)


def _link(reader: _Reader, start: _Open, entity: Entity) -> Entity | None:
    """A link to a person or an address; an address that is none leaves plain words."""
    address = start.attributes.get("href") or "".join(reader.text[start.begun :])
    checked = link_address(address)
    return entity.with_url(checked) if checked else None


def _emoji(_: _Reader, start: _Open, entity: Entity) -> Entity:
    number = start.attributes.get("emoji-id", "")
    if not number.isdecimal() or int(number) == 0:
        raise Unparsable("Invalid custom emoji identifier specified")
    return entity


def _quote(_: _Reader, start: _Open, entity: Entity) -> Entity:
    return entity.of("expandable_blockquote") if "expandable" in start.attributes else entity


def _code(_: _Reader, start: _Open, entity: Entity) -> Entity:
    kind = start.attributes.get("class", "")
    language = kind.removeprefix("language-") if kind.startswith("language-") else ""
    return entity.in_language(language)


def _pre(reader: _Reader, _: _Open, entity: Entity) -> Entity:
    """``<pre><code class="language-…">`` is one entity, not two."""
    inner = reader.entities[-1] if reader.entities else None
    same = inner and inner.kind == "code" and inner.span == entity.span
    if inner is None or not same or not inner.language:
        return entity
    reader.entities.pop()
    return entity.in_language(inner.language)


_FINISHES: dict[str, Callable[[_Reader, _Open, Entity], Entity | None]] = {
    "a": _link,
    "tg-emoji": _emoji,
    "blockquote": _quote,
    "code": _code,
    "pre": _pre,
}


def _finished(reader: _Reader) -> Formatted:
    text = "".join(reader.text)
    try:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError as error:
        raise Unparsable(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        ) from error
    plain = (e.in_language("") if e.kind == "code" else e for e in reversed(reader.entities))
    return Formatted(text, tuple(sorted(plain, key=lambda e: (e.offset, -e.length))))
