"""What worker processes are asked for: functions of a library, known to both sides by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from bot.library import Library
from meetings.model.claim import Checked, Claimed
from meetings.model.languages import Lang
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.model.subscription import Query
from meetings.model.time_series import Series
from meetings.subscriptions.narrower_and_wider_variants import Variant
from meetings.subscriptions.previews import Worth

T = TypeVar("T")


def answer(library: Library, text: str, scope: Scope | None) -> Reply:
    """The reply to a question."""
    return library.answerer.answer(text, scope)


def preview(library: Library, text: str) -> Reply:
    """The reply that words alone give."""
    return library.answerer.by_words().answer(text)


def verdict(library: Library, claimed: Claimed) -> Checked:
    """Whether words are true to the record, without codes."""
    return library.answerer.verdict(claimed)


def worth(library: Library, query: Query) -> Worth:
    """What a wish would have reported."""
    return library.previews.worth(query)


def variants(library: Library, query: Query, told: Worth) -> tuple[Variant, ...]:
    """How else a wish may be put."""
    return library.wish_variants.of(query, told)


def pure(_: Library, work: Callable[[], T]) -> T:
    """What needs no library: a picture."""
    return work()


def series(library: Library, words: str) -> list[Series]:
    """The figures over time that some words mean."""
    return library.answerer.series(words)


def followable(library: Library, lang: Lang) -> list[str]:
    """What can be followed over time."""
    return library.answerer.followable(lang)
