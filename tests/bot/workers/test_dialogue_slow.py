"""An answer that takes too long is broken off, and the person is told so in their language."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import replace

import pytest

from bot.workers.answering_by_workers import AnsweringByWorkers
from bot.workers.pool import WorkerPool
from tests.bot.workers import asked
from tests.bot.workers.conftest import SOON, settings_of, until


class SlowForSome(AnsweringByWorkers):
    """A question about the tide keeps a worker busy for ever; others are answered as usual."""

    def __init__(self, library, pool, sign):
        super().__init__(library, pool)
        self.sign, self.workers = sign, pool

    def answer(self, text, scope=None):
        if "прилив" in text or "tide" in text:
            return self.workers.run(asked.endless, str(self.sign))
        return super().answer(text, scope)


@pytest.fixture
def pool(library):
    with closing(WorkerPool(settings_of(library.data), library, 2, 4.0)) as made:
        made.start()
        assert made.wait_until_ready(SOON)
        yield made


@pytest.fixture
def parts(parts, library, pool, tmp_path):
    answering = SlowForSome(library, pool, tmp_path / "busy")
    return replace(parts, archive=library.archive, passages=library.passages, answering=answering)


async def test_who_asks_too_much_is_told_and_others_are_answered_meanwhile(
    anna, john, parts, pool
):
    sign = parts.answering.sign
    asking = asyncio.create_task(anna.say("/ask Почему прилив выше причала, чем в прошлом году?"))
    await asyncio.to_thread(until, sign.exists)
    answered = await john.say("Когда откроют мост через Лебяжью?")
    assert "мост" in answered.text
    assert not asking.done()
    told = await asking
    assert told.text.startswith("Поиск занял слишком много времени")
    sign.unlink()
    told = await john.say("/ask Why is the tide higher than the pier was last year?")
    assert told.text.startswith("That search took too long")
    assert await asyncio.to_thread(pool.wait_until_ready, SOON)
    assert "мост" in (await anna.say("Когда откроют мост через Лебяжью?")).text
