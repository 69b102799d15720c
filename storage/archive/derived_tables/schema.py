"""The derived tables: what each holds, and by which version of what it was made."""

from __future__ import annotations

from meetings.facts.extraction.extract import RULES_VERSION
from meetings.retrieval.indexing.catalogue_index_terms import MARKS_VERSION
from meetings.text.stems import KEYS_VERSION

_TABLES_VERSION = 8
"""Raised when the tables are laid out in another way, or figures are read otherwise."""


def tables_version() -> str:
    """What derived the tables; those of another version are rebuilt."""
    return f"{_TABLES_VERSION}.{MARKS_VERSION}.{KEYS_VERSION}.{RULES_VERSION}"


# `meetings.n` is given once: `found` and `figured` cannot be taken from cheaply, and a number that
# is gone from `meetings` finds nothing. `moment` sorts as a walk does: newest greatest.
LATER = "CREATE INDEX IF NOT EXISTS listed ON meetings (moment, lang, event, date, turns)"
"""What lists and totals are read from without the entries; older tables are given it as well."""
SCHEMA = """
CREATE TABLE state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE meetings (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL,
    moment TEXT NOT NULL,
    lang TEXT NOT NULL,
    event TEXT NOT NULL,
    turns INTEGER NOT NULL,
    figured INTEGER NOT NULL DEFAULT 0,
    entry BLOB NOT NULL
);
CREATE INDEX by_moment ON meetings (moment);
CREATE INDEX by_event ON meetings (event, lang);
CREATE INDEX without_figures ON meetings (n) WHERE figured = 0;
CREATE VIRTUAL TABLE found USING fts5(marks, content='', detail=none, tokenize=ascii);
CREATE VIRTUAL TABLE figured USING fts5(marks, content='', detail=none, tokenize=ascii);
CREATE TABLE counted (
    field TEXT NOT NULL, value TEXT NOT NULL, meetings INTEGER NOT NULL,
    PRIMARY KEY (field, value)
) WITHOUT ROWID;
CREATE TABLE spoken (
    name TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, moment TEXT NOT NULL,
    PRIMARY KEY (name, kind, value, moment)
) WITHOUT ROWID;
CREATE TABLE told (
    name TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
    meetings INTEGER NOT NULL, moment TEXT NOT NULL,
    PRIMARY KEY (name, kind, value)
) WITHOUT ROWID;
CREATE TABLE points (
    indicator TEXT NOT NULL, n INTEGER NOT NULL, place TEXT, point BLOB NOT NULL
);
CREATE INDEX by_indicator ON points (indicator, n);
CREATE INDEX points_of ON points (n);
CREATE TABLE unread (id TEXT PRIMARY KEY) WITHOUT ROWID;
"""
"""``told``: names, and the labels and roles of each, with the newest meeting that has them;
``spoken``: the same for every meeting; ``unread``: meetings whose document could not be read."""
