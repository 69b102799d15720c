"""The one Russian analyzer of the process: its dictionary takes 15 MB and a third of a second."""

from __future__ import annotations

from functools import cache

import pymorphy3


@cache
def analyzer() -> pymorphy3.MorphAnalyzer:
    """The analyzer, loaded when first asked for."""
    return pymorphy3.MorphAnalyzer(lang="ru")
