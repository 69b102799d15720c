"""Why something was refused, in the reader's language."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from handlers.texts.catalogue import Texts, Value
from meetings.model.errors import ArchiveBusy, ExplainedError, StenogramError

Told = Value | StenogramError
"""What is put into a text; an error as its reason."""

_LOG = logging.getLogger(__name__)


def refusal(texts: Texts, error: StenogramError) -> str:
    """The reason without markup; the log has it in English, with what a person need not know."""
    if isinstance(error, ExplainedError):
        return texts.plain(f"refusal-{error.kind}", **error.values)
    if isinstance(error, ArchiveBusy):
        return texts.plain("refusal-archive-busy")
    _LOG.warning("not taken: %s", error)
    return texts.plain("refusal-failed")


def worded(texts: Texts, values: Mapping[str, Told]) -> dict[str, Value]:
    """Values with each error as its reason."""
    return {
        name: refusal(texts, value) if isinstance(value, StenogramError) else value
        for name, value in values.items()
    }
