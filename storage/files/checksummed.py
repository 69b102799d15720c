"""JSON objects with a checksum, so that a single flipped bit is noticed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from zlib import crc32

import orjson

Record = dict[str, Any]

_SEALED = re.compile(rb'\{"crc":"([0-9a-f]{8})","is":(\{.*\})\}')


def sealed(record: Mapping[str, Any]) -> bytes:
    """``{"crc":"1a2b3c4d","is":{…}}``, the checksum being that of the record's bytes."""
    data = orjson.dumps(record)
    return b'{"crc":"%08x","is":%s}' % (crc32(data), data)


def unsealed(data: bytes) -> Record | None:
    """The record in a line; None where it is not what was written."""
    match = _SEALED.fullmatch(data)
    if not match or int(match[1], 16) != crc32(match[2]):
        return None
    record = orjson.loads(match[2])
    return record if isinstance(record, dict) else None


def unsealed_or_plain(data: bytes) -> Record | None:
    """The same for a file that an earlier version wrote without a checksum."""
    if data.startswith(b'{"crc"'):
        return unsealed(data)
    try:
        record = orjson.loads(data)
    except orjson.JSONDecodeError:
        return None
    return record if isinstance(record, dict) and "is" not in record else None
