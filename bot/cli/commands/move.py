"""`move`: everything from one store to another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import INDEX_WAIT
from bot.progress import bar
from meetings.model.errors import SettingsError, Stopped, StoreAway

_GOES_ON = "The same command goes on from where it was."
_LINE = "{name:<10} {count:>9,}  {is_same}"


def move(
    source: Annotated[
        str, typer.Option("--from", help="A data folder or a postgresql:// address.")
    ],
    target: Annotated[
        str, typer.Option("--to", help="Another folder or address, which has to be empty.")
    ],
) -> None:
    """Moves all that is kept to another place; may be stopped and goes on where it was."""
    from bot.stores import contents_of, stores_of
    from storage.moving.moving import move as move_all

    _refuse_one_place(source, target)
    with (
        _goes_on(),
        _alone(source),
        _alone(target, is_new=True),
        closing(contents_of(source)) as there,
        closing(contents_of(target)) as here,
        bar("Moving") as progress,
    ):
        parts = move_all(there, here, progress)
    for part in parts:
        print(_LINE.format(name=part.name, count=part.here, is_same="the same on both sides"))
    with _goes_on(), bar("Indexing") as progress:
        stores = stores_of(target)
        stores.upkeep.renew()
        stores.passages.catch_up(stores.archive, wait=INDEX_WAIT, progress=progress)
    print("All has arrived, and its facts and its index are there.")


def _refuse_one_place(source: str, target: str) -> None:
    """Raises SettingsError for one place twice, and for a folder among another's files."""
    one, other = source, target
    if "://" not in source and "://" not in target:
        one, other = (str(Path(place).resolve()) for place in (source, target))
        if Path(one) in Path(other).parents or Path(other) in Path(one).parents:
            raise SettingsError("--from and --to lie one in the other: name a folder beside it.")
    if one == other:
        raise SettingsError("--from and --to name the same place.")


@contextmanager
def _goes_on() -> Iterator[None]:
    """Whoever is interrupted, by whatever, hears that nothing is lost by it."""
    try:
        yield
    except KeyboardInterrupt:
        raise Stopped(f"Stopped. {_GOES_ON}") from None
    except StoreAway as error:
        raise StoreAway(f"{error} {_GOES_ON}") from error


def _alone(place: str, *, is_new: bool = False) -> AbstractContextManager[None]:
    """No bot is at work on a folder meanwhile. Raises SettingsError where it is not there."""
    from storage.files.locking import only_run

    if "://" in place:
        return nullcontext()
    if not is_new and not Path(place).is_dir():
        raise SettingsError(f"There is no data folder {place}.")
    return only_run(Path(place))
