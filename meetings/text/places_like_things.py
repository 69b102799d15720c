"""Place names whose stems collide with everyday words. Data: lemmas, folded.

«в Грузии» would be about cargo (груз), «в Дании» about data (данные), «в Ростове» about growth
(рост). Found by laying the stems of the gazetteer's places beside those of all words of 65
transcripts. Where only the people of a place share its stem («сербы»), nothing is lost.
"""

from __future__ import annotations

from typing import Final

PLACES_LIKE_THINGS: Final = frozenset("грузия дания куба мали перу токио ростов коми".split())
"""Cargo, data, a cube, small, a feather, current, growth, a lump."""
