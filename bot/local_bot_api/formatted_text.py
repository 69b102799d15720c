"""Text with its entities, measured as Telegram measures it: in UTF-16 code units."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text that is bold, a link, a quote…; ``kind`` is the Bot API's type."""

    kind: str
    offset: int
    length: int
    url: str = ""
    language: str = ""

    @property
    def stop(self) -> int:
        """Where it ends."""
        return self.offset + self.length

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.offset, self.stop

    def of(self, kind: str) -> Entity:
        """The same stretch as another kind."""
        return replace(self, kind=kind)

    def with_url(self, url: str) -> Entity:
        """The same stretch leading to an address."""
        return replace(self, url=url)

    def in_language(self, language: str) -> Entity:
        """The same stretch as code of a language."""
        return replace(self, language=language)

    def to_json(self) -> dict[str, object]:
        """As the Bot API sends it."""
        body: dict[str, object] = {
            "type": self.kind,
            "offset": self.offset,
            "length": self.length,
        }
        if self.url:
            body["url"] = self.url
        return body | ({"language": self.language} if self.language else {})


@dataclass(frozen=True, slots=True)
class Formatted:
    """A visible text and what is marked in it."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def part(self, entity: Entity) -> str:
        """The words an entity covers."""
        raw = self.text.encode("utf-16-le")
        return raw[2 * entity.offset : 2 * entity.stop].decode("utf-16-le", "replace")

    def stripped(self) -> Formatted:
        """Without white space around it, as the server keeps it."""
        left = units(self.text) - units(self.text.lstrip())
        text = self.text.strip()
        size = units(text)
        moved = (_clipped(entity, left, size) for entity in self.entities)
        return Formatted(text, tuple(entity for entity in moved if entity.length > 0))


def units(text: str) -> int:
    """UTF-16 code units of a text."""
    return len(text) + sum(character > "\uffff" for character in text)


def _clipped(entity: Entity, left: int, size: int) -> Entity:
    offset = max(entity.offset - left, 0)
    stop = min(entity.stop - left, size)
    return replace(entity, offset=offset, length=stop - offset)
