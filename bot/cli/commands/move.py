"""`move`: everything from one store to another."""

from __future__ import annotations

from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from bot.progress import bar
from meetings.model.errors import SettingsError

_LINE = "{name:<10} {count:>9,}  {is_same}"


def move(
    source: Annotated[
        str, typer.Option("--from", help="A data folder or a postgresql:// address.")
    ],
    target: Annotated[str, typer.Option("--to", help="The other; it has to be empty.")],
) -> None:
    """Everything kept in one place to another; may be stopped and goes on where it was."""
    from bot.stores import contents_of, stores_of
    from storage.moving.moving import move as move_all

    with (
        _alone(source),
        _alone(target, is_new=True),
        closing(contents_of(source)) as there,
        closing(contents_of(target)) as here,
        bar("Moving") as progress,
    ):
        parts = move_all(there, here, progress)
    for part in parts:
        print(_LINE.format(name=part.name, count=part.here, is_same="the same on both sides"))
    with bar("Indexing") as progress:
        stores = stores_of(target)
        stores.upkeep.renew()
        stores.passages.catch_up(stores.archive, wait=600, progress=progress)
    print("All has arrived, and its facts and its index are there.")


def _alone(place: str, *, is_new: bool = False) -> AbstractContextManager[None]:
    """No bot is at work on a folder meanwhile. Raises SettingsError where it is not there."""
    from storage.files.locking import only_run

    if "://" in place:
        return nullcontext()
    if not is_new and not Path(place).is_dir():
        raise SettingsError(f"There is no data folder {place}.")
    return only_run(Path(place))
