"""Verdicts on answers in a data folder, without anybody's name or number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from meetings.model.feedback import Verdict
from meetings.model.json_forms import Form
from storage.files.keyed_documents import Ledger
from storage.files.tinydb_json_storage import damaged
from storage.serial.feedback import verdict_form, verdict_from
from storage.serial.fields import BadForm

VERDICTS = 20_000
"""How many are kept; beyond that the oldest go."""


class TinyVerdicts:
    """Fills the Verdicts port."""

    def __init__(self, data: Path, *, most: int = VERDICTS) -> None:
        self._folder = data / "feedback"
        self._ledger = Ledger(self._folder, "verdicts")
        self._most = most

    def give(self, ticket: str, verdict: Verdict) -> None:
        """Keeps a verdict, in place of an earlier one; giving the same again writes nothing."""
        form = verdict_form(verdict)
        with self._ledger.writing():
            if self._ledger.get(ticket) == form:
                return
            full = len(self._ledger) >= self._most and self._ledger.get(ticket) is None
            old = self._ledger.oldest(max(self._most // 10, 1)) if full else []
            self._ledger.append({**dict.fromkeys(old), ticket: form})

    def given(self, ticket: str) -> Verdict | None:
        """The verdict on a question, or None."""
        form = self._ledger.get(ticket)
        return None if form is None else self._read(form)

    def forget(self, tickets: Iterable[str]) -> None:
        """Drops the verdicts on some questions: afterwards no file holds them."""
        self._ledger.purge(dict.fromkeys(tickets))

    def all(self) -> Sequence[Verdict]:
        """All verdicts, in the order in which they were first given."""
        return [self._read(form) for form in self._ledger.all().values()]

    def _read(self, form: Form) -> Verdict:
        try:
            return verdict_from(form)
        except BadForm as error:
            raise damaged(self._folder, str(error)) from error
