"""By which rules transcripts are read; by itself, for most of what asks reads none."""

from __future__ import annotations

READER_VERSION = 30
"""Rises when the same bytes are read differently; what was derived from them is made again."""
