"""Quotes that were shown, in a data folder: what their codes stand for.

They are part of no meeting and of no chat: a quote is kept from the first time it is shown, and
its words go when its meeting is taken out.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from meetings.model.citation import Citation
from meetings.model.errors import ArchiveError
from meetings.model.json_forms import Form
from meetings.retrieval.citations.citation import codes_of
from storage.files.keyed_documents import Ledger
from storage.serial.citations import citation_form, citation_from
from storage.serial.fields import BadForm

_LOG = logging.getLogger(__name__)

_WAIT = 2.0
"""Seconds that an answer waits for its code while another process writes; a line takes no time."""


class TinyCitations:
    """Fills the Citations port."""

    def __init__(self, data: Path, codes: Callable[[Citation], Iterable[str]] = codes_of) -> None:
        self._ledger = Ledger(data / "quotes", "quotes", wait=_WAIT)
        self._codes = codes

    def keep(self, citations: Sequence[Citation]) -> list[str | None]:
        """The code of each, the same for the same quote; None where it could not be kept."""
        known: list[str | None] = [None] * len(citations)
        try:
            known = [self._known(one) for one in citations]
            if None in known:
                with self._ledger.writing():
                    added: dict[str, Form] = {}
                    codes = [self._added(one, added) for one in citations]
                    self._ledger.append(added)
                    return list(codes)
        except (ArchiveError, OSError) as error:  # a folder that is only read still answers
            _LOG.info("no codes for quotes: %s", error)
        return known

    def get(self, code: str) -> Citation | None:
        """The quote behind a code, or None."""
        form = self._ledger.get(code)
        try:
            return None if form is None else citation_from(form)
        except BadForm as error:
            _LOG.error("the quote %s does not read back: %s", code, error)
            return None

    def by_meeting(self) -> dict[str, dict[str, Citation]]:
        """All that is kept of each meeting, by code."""
        found: dict[str, dict[str, Citation]] = {}
        for code in self._ledger.all():
            if (citation := self.get(code)) is not None:
                found.setdefault(citation.meeting_id, {})[code] = citation
        return found

    def take_over(self, meeting_id: str, citations: Mapping[str, Citation]) -> None:
        """Stores the quotes another archive had of a meeting, under the same codes where free."""
        with self._ledger.writing():
            free = {code: one for code, one in citations.items() if not self._ledger.get(code)}
            self._ledger.append(
                {
                    code: citation_form(replace(one, meeting_id=meeting_id))
                    for code, one in free.items()
                }
            )

    def forget_words(self, meeting_id: str) -> None:
        """Drops the words of a meeting that is taken out: afterwards no file holds them."""
        theirs = self.by_meeting().get(meeting_id, {})
        changes = {code: citation_form(one.without_words) for code, one in theirs.items()}
        if changes:
            self._ledger.purge(changes)

    def _known(self, citation: Citation) -> str | None:
        """Its code where it is kept with its words."""
        for code in self._codes(citation):
            kept = self.get(code)
            if kept is None:
                return None
            if _is_same(kept, citation):
                return code if kept.words else None
        return None

    def _added(self, citation: Citation, added: dict[str, Form]) -> str:
        """The code of a quote, which is put with those to be added where it is not kept yet."""
        for code in self._codes(citation):
            kept = citation_from(added[code]) if code in added else self.get(code)
            if kept is None or (_is_same(kept, citation) and not kept.words):
                added[code] = citation_form(citation)
                return code
            if _is_same(kept, citation):
                return code
        raise ArchiveError("Every code of a quote is taken.")  # 44 prefixes of one digest


def _is_same(kept: Citation, citation: Citation) -> bool:
    mine, theirs = ((one.meeting_id, one.digest, one.nth) for one in (kept, citation))
    return mine == theirs
