"""Prometheus metrics: the size of the archive, answering times, notifications in the queue."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector

from bot.monitoring.server import Page
from handlers.views.bot_status import Stats
from meetings.model.citation import CitationStatus
from meetings.model.claim import Checked, Claimed
from meetings.model.languages import Lang
from meetings.model.mentions import Spoken
from meetings.model.question import MessageKind
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.model.time_series import Series
from meetings.ports.answering import Answering
from meetings.ports.archive import Quoted

_SECONDS = (0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 5.0, 10.0)
"""Dense where answers usually lie, and up to half of what a worker may take before it is ended."""


class Measures:
    """Counts and times; everything else is looked up when the page is asked for."""

    def __init__(self, stats: Callable[[], Stats]) -> None:
        self._registry = CollectorRegistry()
        self._registry.register(_State(stats))
        self._questions = Counter(
            "stenogram_questions",
            "Questions looked up, of inline mode and for examples too.",
            ["found"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "stenogram_answer_seconds",
            "Time that looking a question up took.",
            buckets=_SECONDS,
            registry=self._registry,
        )

    def measured(self, answering: Answering) -> Answering:
        """The same, counted and timed."""
        return _Measured(answering, self._note)

    def page(self) -> Page:
        """All figures in Prometheus's text format."""
        return Page(generate_latest(self._registry), CONTENT_TYPE_LATEST)

    def _note(self, reply: Reply, seconds: float) -> None:
        self._questions.labels("yes" if reply.found else "no").inc()
        self._seconds.observe(seconds)


class _Measured:
    def __init__(self, answering: Answering, note: Callable[[Reply, float], None]) -> None:
        self._answering = answering
        self._note = note

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        began = time.perf_counter()
        reply = self._answering.answer(text, scope)
        self._note(reply, time.perf_counter() - began)
        return reply

    def typed(self, text: str) -> str:
        return self._answering.typed(text)

    def named(self, text: str) -> str:
        return self._answering.named(text)

    def check(self, claimed: Claimed) -> Checked:
        return self._answering.check(claimed)

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        return self._answering.codes(quotes)

    def standing(self, typed: str) -> CitationStatus:
        return self._answering.standing(typed)

    def kind(self, text: str) -> MessageKind:
        return self._answering.kind(text)

    def compares(self, text: str) -> bool:
        return self._answering.compares(text)

    def spoken(self, text: str) -> Spoken:
        return self._answering.spoken(text)

    def series(self, words: str) -> list[Series]:
        return self._answering.series(words)

    def followable(self, lang: Lang) -> list[str]:
        return self._answering.followable(lang)


class _State(Collector):
    def __init__(self, stats: Callable[[], Stats]) -> None:
        self._stats = stats

    def describe(self) -> list[Metric]:
        """Nothing, so that nothing is looked up before somebody asks."""
        return []

    def collect(self) -> Iterator[Metric]:
        stats = self._stats()
        gauges = (
            ("stenogram_meetings", "Meetings in the archive.", stats.meetings),
            ("stenogram_turns", "Turns in the archive.", stats.turns),
            ("stenogram_chats", "Chats that something is kept of.", stats.chats.chats),
            ("stenogram_subscriptions", "Subscriptions.", stats.chats.subscriptions),
            ("stenogram_outbox_owed", "Messages to be sent.", _owed(stats)),
            ("stenogram_outbox_refused", "Messages Telegram refused.", stats.outbox.set_aside),
            ("stenogram_feed_errors", "Feeds whose last reading failed.", _failing(stats)),
        )
        for name, help_, value in gauges:
            yield GaugeMetricFamily(name, help_, value=value)
        yield CounterMetricFamily(
            "stenogram_outbox_sent", "Messages sent.", value=stats.outbox.sent
        )
        yield _verdicts(stats)


def _verdicts(stats: Stats) -> Metric:
    family = GaugeMetricFamily("stenogram_verdicts", "Verdicts on answers.", labels=["verdict"])
    for verdict, count in zip(("up", "down"), stats.verdicts, strict=True):
        family.add_metric([verdict], count)
    return family


def _owed(stats: Stats) -> int:
    return stats.outbox.owed + stats.outbox.in_flight


def _failing(stats: Stats) -> int:
    return sum(source.error is not None for source in stats.sources)
