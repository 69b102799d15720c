"""Opens the archive, and the samples that speak while it is empty, for the chat and the page."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress

from bot.library import Library, open_library
from bot.monitoring.logs import set_up_logging
from bot.progress import bar
from bot.settings import Settings
from bot.terminal.archive_or_samples import ArchiveOrSamples, open_samples
from meetings.model.errors import StenogramError
from storage.archive.checking_side_files import drop_damaged_samples


def open_both(settings: Settings) -> tuple[Library, ArchiveOrSamples]:
    """The archive, its index up to date as far as may be, and what answers from either."""
    set_up_logging(level=logging.WARNING)
    own = open_library(settings)
    with bar("Index") as progress:
        refused = own.caught_up(wait=1, progress=progress)
    if refused:
        print(refused, file=sys.stderr)
    samples, meaning = settings.data / "samples", settings.meaning == "on"
    with suppress(StenogramError, OSError):  # where it must not be written to
        drop_damaged_samples(settings.data)
    return own, ArchiveOrSamples(own, lambda: open_samples(samples, meaning=meaning))
