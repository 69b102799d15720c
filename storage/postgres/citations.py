"""Quotes that were shown, in PostgreSQL: what their codes stand for."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from meetings.model.citation import Citation
from meetings.model.errors import ArchiveError
from meetings.retrieval.citations.citation import codes_of
from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.statement_values import as_json
from storage.serial.citations import citation_form, citation_from
from storage.serial.fields import BadForm

_LOG = logging.getLogger(__name__)


class PostgresCitations:
    """Fills the Citations port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, citations: Sequence[Citation]) -> list[str | None]:
        """The code of each, the same for the same quote; None where it could not be kept."""
        known: list[str | None] = [None] * len(citations)
        try:
            known = [self._known(one) for one in citations]
            if None in known:
                with self._database.writing() as connection:
                    return [_added(connection, one) for one in citations]
        except ArchiveError as error:  # a database that is only read still answers
            _LOG.info("no codes for quotes: %s", error)
        return known

    def get(self, code: str) -> Citation | None:
        """The quote behind a code, or None."""
        form = self._database.value("SELECT quote FROM citations WHERE code = %s", code)
        return None if form is None else _read(code, form)

    def by_meeting(self) -> Mapping[str, Mapping[str, Citation]]:
        """All that is kept of each meeting, by code."""
        found: dict[str, dict[str, Citation]] = {}
        for code, form in self._database.rows("SELECT code, quote FROM citations ORDER BY came"):
            if (citation := _read(code, form)) is not None:
                found.setdefault(citation.meeting_id, {})[code] = citation
        return found

    def take_over(self, meeting_id: str, citations: Mapping[str, Citation]) -> None:
        """Keeps what another archive had of a meeting, under the same codes, as far as free."""
        with self._database.writing() as connection:
            for code, one in citations.items():
                _add(connection, code, replace(one, meeting_id=meeting_id))

    def _known(self, citation: Citation) -> str | None:
        """Its code where it is kept with its words."""
        for code in codes_of(citation):
            kept = self.get(code)
            if kept is None:
                return None
            if _is_same(kept, citation):
                return code if kept.words else None
        return None


def forget_words(connection: Connection, meeting_id: str) -> None:
    """Drops the words of a meeting that is taken out."""
    found = connection.execute(
        "SELECT code, quote FROM citations WHERE meeting = %s", (meeting_id,)
    ).fetchall()
    for code, form in found:
        if (citation := _read(code, form)) is not None:
            _put(connection, code, citation.without_words)


def _added(connection: Connection, citation: Citation) -> str:
    """Its code; where two add one quote at a time, the second waits and finds the first's."""
    for code in codes_of(citation):
        if _add(connection, code, citation):
            return code
        kept = connection.execute(
            "SELECT quote FROM citations WHERE code = %s", (code,)
        ).fetchone()
        known = _read(code, kept[0]) if kept else None
        if known is not None and _is_same(known, citation):
            if not known.words:
                _put(connection, code, citation)
            return code
    raise ArchiveError("Every code of a quote is taken.")  # 44 prefixes of one digest


def _add(connection: Connection, code: str, citation: Citation) -> bool:
    """Whether a code was free; it stands for the quote now."""
    added = connection.execute(
        "INSERT INTO citations (code, meeting, quote) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
        (code, citation.meeting_id, as_json(citation_form(citation))),
    )
    return added.rowcount == 1


def _put(connection: Connection, code: str, citation: Citation) -> None:
    connection.execute(
        "UPDATE citations SET quote = %s WHERE code = %s",
        (as_json(citation_form(citation)), code),
    )


def _read(code: str, form: dict[str, object]) -> Citation | None:
    try:
        return citation_from(form)
    except BadForm as error:
        _LOG.error("the quote %s does not read back: %s", code, error)
        return None


def _is_same(kept: Citation, citation: Citation) -> bool:
    mine, theirs = ((one.meeting_id, one.digest, one.nth) for one in (kept, citation))
    return mine == theirs
