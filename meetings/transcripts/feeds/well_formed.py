"""Whether bytes are well-formed XML, checked before any repair."""

from __future__ import annotations

from xml.parsers import expat

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.safe_xml import parse_all


def check_well_formed(data: bytes) -> None:
    """Raises UnreadableTranscript, naming the line, where ``data`` is no well-formed XML."""
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse_entity
    parse_all(parser, data)


def _refuse_entity(name: str, *_: object) -> None:
    """Entities of a feed's own are how a short file becomes gigabytes."""
    raise UnreadableTranscript(
        f"this XML defines an entity of its own, {name}: not read", kind="own-entities"
    )
