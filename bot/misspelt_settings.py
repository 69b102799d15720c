"""Settings whose names nobody reads, because they are misspelt."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from dotenv import dotenv_values
from pydantic import AliasChoices

from bot.settings import Settings

_OURS = ("STENOGRAM_", "TELEGRAM_")
_ALIKE = 0.85
"""STENOGRAM_FEED is .97 like STENOGRAM_FEEDS, STENOGRAM_DATABSE .97 like STENOGRAM_DATABASE; what
other programs name so (TELEGRAM_CHAT_ID) is .8 at most like any of ours."""


def misspelt_settings() -> list[str]:
    """A line for each name in the environment and in `.env` that is nearly one of ours."""
    return list(_told({*os.environ, *dotenv_values(".env")}))


def _told(names: Iterable[str]) -> Iterator[str]:
    known = _known()
    for name in sorted(set(names) - known):
        if name.startswith(_OURS) and (meant := get_close_matches(name, known, 1, _ALIKE)):
            yield f"{name} is no setting and changes nothing; {meant[0]} is one."


def _known() -> set[str]:
    aliases = (field.validation_alias for field in Settings.model_fields.values())
    return {str(name) for one in aliases if isinstance(one, AliasChoices) for name in one.choices}
