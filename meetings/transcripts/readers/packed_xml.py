"""XML inside a zip, as in Word and OpenDocument files, parsed incrementally within limits."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from meetings.model.errors import UnreadableTranscript
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB

_PIECE: Final = 64 * 1024
"""Bytes unpacked at a time, so that a bomb is noticed before it has filled the memory."""
_MOST_MEMBERS: Final = 5000
"""Files inside: a document with a picture on each of a thousand pages has fewer."""
_MOST_BYTES: Final = 200 * 1024 * 1024
"""Of one member, unpacked: 1 GB of XML is never taken in whole, nor to its end."""
# A document of 100,000 words that Word has cut into a run for every third has 400,000 elements;
# these take about a second and a half.
_MOST_ELEMENTS: Final = 1_500_000

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]


def opened(data: bytes, form: str) -> zipfile.ZipFile:
    """The zip in some bytes; UnreadableTranscript where it is none, or too big."""
    if len(data) > FILE_LIMIT:
        raise UnreadableTranscript(
            f"this {form} has more than {FILE_LIMIT_MB} MB: save it without pictures",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    try:
        packed = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
        raise UnreadableTranscript(
            f"this {form} file is damaged: {error}; save it once more, or send its text",
            kind="damaged",
            form=form,
        ) from error
    if len(packed.infolist()) > _MOST_MEMBERS:
        raise UnreadableTranscript(
            f"this {form} file has more parts than any document", kind="too-long"
        )
    return packed


def walk(
    packed: zipfile.ZipFile, member: str, start: Start, end: End, text: Callable[[str], None]
) -> bool:
    """Calls back for each element, by local names, and for text. False: there is no such member.

    Raises UnreadableTranscript where the member is damaged, locked, too long or tells entities.
    """
    if member not in packed.NameToInfo:
        return False
    names = _Local(start, end)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = names.start, names.end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        with packed.open(member) as file:
            read = 0
            while piece := file.read(_PIECE):
                read += len(piece)
                if read > _MOST_BYTES:
                    raise UnreadableTranscript(
                        f"its {member} is longer than any document's", kind="too-long"
                    )
                parser.Parse(piece)
            parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise UnreadableTranscript(
            f"its {member} is damaged: {error}", kind="part-damaged", part=member
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError) as error:
        raise UnreadableTranscript(
            f"its {member} is damaged: {error}", kind="part-damaged", part=member
        ) from error
    except (RuntimeError, NotImplementedError) as error:  # a password; a rare compression
        raise UnreadableTranscript(
            f"its {member} is locked: save it without a password ({error})", kind="locked"
        ) from error
    return True


class _Local:
    """Names without their namespaces, looked up once each."""

    def __init__(self, start: Start, end: End) -> None:
        self._start, self._end = start, end
        self._names: dict[str, str] = {}
        self._left = _MOST_ELEMENTS

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._left -= 1
        if self._left < 0:
            raise UnreadableTranscript(
                "it has more pieces than any document: save it as text", kind="too-long"
            )
        self._start(self._local(name), attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        self._end(self._local(name))

    def _local(self, name: str) -> str:
        found = self._names.get(name)
        if found is None:
            found = name.rpartition(" ")[2]
            # A form has some hundred names; a hostile file a new one for each element.
            if len(self._names) < 10_000:
                self._names[name] = found
        return found


def attribute(attributes: dict[str, str], name: str) -> str | None:
    """An attribute by its local name."""
    return next((v for key, v in attributes.items() if key.rpartition(" ")[2] == name), None)


def _refuse_doctype(*_: object) -> None:
    """Entities of its own are how a short file becomes gigabytes; no office program writes any."""
    raise UnreadableTranscript(
        "it defines a document type of its own: not read", kind="own-entities"
    )
