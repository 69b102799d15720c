"""The errors with which the Bot API refuses a call."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ApiRefusal:
    """A call that was not done: the method, the HTTP code and what the server said."""

    method: str
    code: int
    description: str


class Refusal(Exception):
    """An answer with ``ok: false``; ``retry_after`` in seconds."""

    def __init__(
        self,
        code: int,
        description: str,
        *,
        retry_after: int | None = None,
        migrate_to_chat_id: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrate_to_chat_id = migrate_to_chat_id

    def answer(self) -> dict[str, object]:
        """The body of the response."""
        body: dict[str, object] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        given = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to_chat_id}
        parameters = {name: value for name, value in given.items() if value is not None}
        return body | ({"parameters": parameters} if parameters else {})


def bad_request(description: str) -> Refusal:
    """400: the call itself is wrong."""
    return Refusal(400, f"Bad Request: {description}")


def forbidden(description: str) -> Refusal:
    """403: the bot may not speak there."""
    return Refusal(403, f"Forbidden: {description}")


def flood(retry_after: int) -> Refusal:
    """429: too many messages; to be tried again after some seconds."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def migrated(chat_id: int) -> Refusal:
    """400: the group has become a supergroup of another id."""
    return Refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=chat_id,
    )


def broken() -> Refusal:
    """500: the server is at fault."""
    return Refusal(500, "Internal Server Error")
