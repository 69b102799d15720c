"""The intake as sources and chats call it: off the event loop's thread."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.sources.intake import Intake, IntakeResult
from meetings.model.meeting import Meeting
from meetings.model.parsed_document import Hints


class IntakeInThreads:
    """Takes in what is given, and says what came of it."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def read(self, meeting: Meeting, data: bytes) -> str:
        """What came of a meeting that was read already."""
        return (await asyncio.to_thread(self._intake.meeting, meeting, data)).outcome

    async def one(self, data: bytes, source: str) -> str:
        """What came of a file. Raises UnreadableTranscript with the reason for what is refused."""
        taken = await self._taken(data, source, None, Hints(name=Path(source).name))
        for one in taken:
            if one.error is not None:
                raise one.error
        return taken[0].outcome if taken else "unchanged"

    async def each(
        self, data: bytes, source: str, url: str | None, hints: Hints | None = None
    ) -> list[IntakeResult]:
        """What became of each meeting."""
        return await self._taken(data, source, url, hints)

    async def _taken(
        self, data: bytes, source: str, url: str | None, hints: Hints | None
    ) -> list[IntakeResult]:
        return await asyncio.to_thread(self._intake.data, data, source, url, None, hints)
