"""Names across scripts and spellings; ``match_names`` is what scripts import."""

from meetings.names.matching import match_names

__all__ = ["match_names"]
