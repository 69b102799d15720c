"""One call of a Bot API method, its parameters read as strictly as the real server reads them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from telegram.request import RequestData

from bot.local_bot_api.refusal import bad_request

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """A method's name and its parameters as they stand in the form: strings and files."""

    method: str
    values: Mapping[str, str] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A string, "" where it was not given."""
        return self.values.get(name, "")

    def number(self, name: str) -> int | None:
        """A whole number, None where it was not given."""
        value = self.values.get(name)
        if value is None:
            return None
        try:
            return int(value)
        except ValueError:
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        """A yes or no."""
        return self.values.get(name, "").lower() in ("true", "1", "yes")

    def record(self, name: str) -> Json:
        """An object, an empty one where it was not given."""
        return as_record(self._decoded(name) or {})

    def records(self, name: str) -> tuple[Json, ...]:
        """A list of objects, an empty one where it was not given."""
        return as_records(self._decoded(name) or [])

    def upload(self, reference: str) -> Upload | None:
        """The file of a parameter, or of ``attach://NAME``."""
        return self.uploads.get(reference.removeprefix("attach://"))

    def _decoded(self, name: str) -> object:
        if name not in self.values:
            return None
        try:
            return json.loads(self.values[name])
        except json.JSONDecodeError:
            raise bad_request(f"can't parse {name} JSON object") from None


def read_call(method: str, data: RequestData | None) -> Call:
    """A call out of what python-telegram-bot is about to send."""
    if data is None:
        return Call(method)
    uploads = {
        name: Upload(str(part[0]), _content(part[1])) for name, part in data.multipart_data.items()
    }
    return Call(method, data.json_parameters, uploads)


def as_record(value: object) -> Json:
    """A JSON object; anything else is refused."""
    if not isinstance(value, dict):
        raise bad_request("object expected")
    return value


def as_records(value: object) -> tuple[Json, ...]:
    """A JSON array of objects; anything else is refused."""
    if not isinstance(value, list):
        raise bad_request("array expected")
    return tuple(as_record(item) for item in value)


def string(of: Json, name: str) -> str:
    """A string in an object, "" where it is missing."""
    value = of.get(name, "")
    if not isinstance(value, str):
        raise bad_request(f'field "{name}" must be of type String')
    return value


def integer(of: Json, name: str) -> int | None:
    """A number in an object, None where it is missing."""
    value = of.get(name)
    return value if isinstance(value, int) else None


def _content(content: object) -> bytes:
    if isinstance(content, bytes):
        return content
    read = getattr(content, "read", None)
    data = read() if callable(read) else b""
    return data if isinstance(data, bytes) else str(data).encode()
