"""Quotes that were shown, in memory: does what TinyCitations does, without a disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from meetings.model.citation import Citation
from meetings.retrieval.citations.citation import codes_of


class MemoryCitations:
    """Fills the Citations port; gone with the process."""

    def __init__(self) -> None:
        self._kept: dict[str, Citation] = {}

    def keep(self, citations: Sequence[Citation]) -> list[str | None]:
        """The code of each, the same for the same quote."""
        return [self._code(one) for one in citations]

    def get(self, code: str) -> Citation | None:
        """The quote behind a code, or None."""
        return self._kept.get(code)

    def by_meeting(self) -> dict[str, dict[str, Citation]]:
        """All that is kept of each meeting, by code."""
        found: dict[str, dict[str, Citation]] = {}
        for code, one in self._kept.items():
            found.setdefault(one.meeting_id, {})[code] = one
        return found

    def take_over(self, meeting_id: str, citations: Mapping[str, Citation]) -> None:
        """Keeps what another archive had of a meeting, under the same codes, as far as free."""
        for code, one in citations.items():
            self._kept.setdefault(code, replace(one, meeting_id=meeting_id))

    def forget_words(self, meeting_id: str) -> None:
        """Drops the words of a meeting that is taken out."""
        theirs = self.by_meeting().get(meeting_id, {})
        self._kept |= {code: one.without_words for code, one in theirs.items()}

    def _code(self, citation: Citation) -> str | None:
        for code in codes_of(citation):
            kept = self._kept.get(code)
            if kept is None or _quote(kept) == _quote(citation):
                if kept is None or not kept.words:
                    self._kept[code] = citation
                return code
        return None


def _quote(citation: Citation) -> tuple[str, str, int]:
    return citation.meeting_id, citation.digest, citation.nth
