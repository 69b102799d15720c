"""What somebody may wish in plain words: to be told, to be told no more, to see their wishes."""

from __future__ import annotations

from dataclasses import dataclass

from meetings.model.subscription import Frequency, Query

LONGEST_PLAIN_WISH = 300
"""Characters; what is longer is a question, or something pasted."""
MOST_WORDS = 15
"""Words of what is wished for."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wishes to hear about: as ``/subscribe`` takes it, None where not said.

    ``case``: the case in which a Russian wish stands, as pymorphy calls it. ``impossible``: the
    hour that was named and that no clock shows. ``more``: what else is wished for, each a
    subscription of its own: «на Токаева и на мост». ``others``: what is wished for at other times,
    «ежедневно про мост и сразу про паром». ``only``: nothing else is wished for any longer.
    """

    asked: Query | str | None
    case: str = ""
    every: Frequency = "at_once"
    hour: int | None = None
    impossible: str = ""
    more: tuple[str, ...] = ()
    others: tuple[Wish, ...] = ()
    only: bool = False

    def each(self) -> tuple[Wish, ...]:
        """This one and the others."""
        return (self, *self.others)


@dataclass(frozen=True, slots=True)
class NoMore:
    """Somebody wants no more of what they wished for.

    ``of``: what they no longer want to hear about, in ``case``; "" where they name nothing.
    ``all``: every wish is meant; ``last``: the one wished for last. ``idle``: only where nothing
    else is talked about, which would be meant: "forget it".
    """

    of: str = ""
    case: str = ""
    all: bool = False
    last: bool = False
    idle: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """Somebody wishes for one thing and no more of another.

    ``sure``: the other was wished for, or it is to be said that it was not.
    """

    wish: Wish
    end: NoMore
    sure: bool


@dataclass(frozen=True, slots=True)
class ToSee:
    """Somebody wants to see their wishes."""
