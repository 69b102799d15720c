"""The part of a query that can stand in a sentence of the other language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from meetings.model.passage import TermGroup
from meetings.text.scripts import is_cyrillic


def of_the_other_language(groups: Iterable[TermGroup], lang: str) -> list[TermGroup]:
    """Only what may stand in a sentence of the other language: translations, names, numbers.

    Else a large archive's sentences of the claim's own language would leave no room for them.
    """
    kept = (
        (group, tuple(one for one in group.keys if _may_be_abroad(one[0], lang)))
        for group in groups
    )
    return [replace(group, keys=keys) for group, keys in kept if keys]


def _may_be_abroad(key: str, lang: str) -> bool:
    return key[:1].isdigit() or is_cyrillic(key) != (lang == "ru")
