"""Which verdicts belong to a chat, while they are kept: /forget finds them by this."""

from __future__ import annotations

from pathlib import Path

from meetings.model.json_forms import Form
from storage.chats.feedback import VERDICTS
from storage.files.keyed_documents import Ledger


class Judged:
    """The tickets of the questions that a chat judged; they outlive the questions themselves."""

    def __init__(self, folder: Path, *, most: int = VERDICTS) -> None:
        self._ledger = Ledger(folder / "judged", "judged")
        self._most = most

    def note(self, chat: int, ticket: str) -> None:
        """Keeps that a verdict is the chat's; the oldest go as those of the verdicts do."""
        key = f"{chat}/{ticket}"
        with self._ledger.writing():
            if self._ledger.get(key) is not None:
                return
            full = len(self._ledger) >= self._most
            old = self._ledger.oldest(max(self._most // 10, 1)) if full else []
            self._ledger.append({**dict.fromkeys(old), key: {}})

    def of(self, chat: int) -> list[str]:
        """The tickets of what a chat judged."""
        return [key.partition("/")[2] for key in self._keys(chat)]

    def move(self, chat: int, grown: int) -> None:
        """A group has got a new number."""
        with self._ledger.writing():
            moved: dict[str, Form | None] = {f"{grown}/{ticket}": {} for ticket in self.of(chat)}
            self._ledger.append({**dict.fromkeys(self._keys(chat)), **moved})

    def forget(self, chat: int) -> None:
        """Drops a chat's: afterwards no file holds them."""
        self._ledger.purge(dict.fromkeys(self._keys(chat)))

    def _keys(self, chat: int) -> list[str]:
        return [key for key in self._ledger.all() if key.startswith(f"{chat}/")]
