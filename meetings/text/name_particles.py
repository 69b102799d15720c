"""Particles of names: "van der Berg", «бен Салман». Data.

They say little of whose name it is, and begin a surname rather than end a given name.
"""

from __future__ import annotations

from typing import Final

_LATIN = "van von der de da dos di du la le el al bin ibn ben abu ter".split()
PARTICLES: Final = frozenset(
    _LATIN
    + "an ad as oglu kızı "
    "аль ан ас аш ад ар эль бин бен ибн абу фон ван дер де да дос ди дю ла ле тер мак".split()
)
"""Folded, in either script, among the words of a name."""
LABEL_PARTICLES: Final = frozenset(
    _LATIN
    + "den del della ten bint und y "
    "аль эль бин бен ибн абу фон ван дер дель делла де да дос дю ла ле".split()
)
"""As labels write them in small letters; "an", "ad" and "as" are words of a sentence there."""
