"""Degrees of honour and ranks of nobility inside a name, which break its form.

"Dr. h. c. Bo Vale", "Ann Freifrau von und zu Moss"; and signs for blanks, "Ann_Moss".
"""

from __future__ import annotations

import re
from typing import Final

_DEGREE: Final = re.compile(
    r"(?:(?:(?<=^)|(?<=\s))[Dd]r\.\s?)?\b(?:h\.\s?c|e\.\s?h)\.(?:\s?mult\.)?"
    r"|\b(?:em\.\s?)?(?:(?:ao|o|a\.\s?o)\.\s?)?(?:Univ|Hon|Ass|Gast|Tit)\.\s?-?\s?Prof\."
    r"|\bDkf[mf]\.|\bPriv\.-Doz\."
)
"""A doctor of honour, once or several times: "Dr. Dr. h. c. mult."; and what Austria writes in
full: "Univ.-Prof. Dr. Vale", "Dkfm. Moss".
"""
_RANK: Final = re.compile(
    r"\b(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Prinz|Prinzessin|Fürst|Fürstin|Edler|Ritter)"
    r"\s(?:von und zu|von der|zu|von|vom|zur|zum)\s(?=[^\W\d_a-z])"
)
_OF_RANKS: Final = ("vo", "zu")
"""One of them stands in each."""

_JOINED: Final = re.compile(r"(?<=[a-zà-öø-ÿ])_(?=[A-ZÀ-ÖØ-Þ])")
"""What stands for a blank where programs allow none: "Ann_Moss"."""


def without_degrees_and_ranks(label: str) -> str:
    """A label in the form of other names: "Dr. Bo Vale", "Ann von Moss", "Ann Moss"."""
    if "." in label:
        label = _DEGREE.sub("Dr.", label)
    if "_" in label:
        label = _JOINED.sub(" ", label)
    return _RANK.sub("von ", label) if any(one in label for one in _OF_RANKS) else label
