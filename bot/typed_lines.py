"""Reads lines that are typed or piped in, without blocking what else is running."""

from __future__ import annotations

import asyncio
import codecs
import io
import os
import threading
from collections.abc import AsyncIterator, Callable
from typing import TextIO

_CHUNK = 65_536
"""Bytes: a pipe holds no more."""


async def typed_lines(
    stream: TextIO, ask: Callable[[], None] = lambda: None
) -> AsyncIterator[str]:
    """The lines of a terminal, pipe or file; ``ask`` shows the prompt where a person types.

    The next line is taken when the one before has been dealt with.
    """
    try:
        number = stream.fileno()
    except (io.UnsupportedOperation, AttributeError):
        for line in stream:
            yield line.rstrip("\r\n")
        return
    waiting = ask if stream.isatty() else lambda: None
    async for line in _split(_chunks(number), waiting):
        yield line


async def _split(chunks: AsyncIterator[bytes], ask: Callable[[], None]) -> AsyncIterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    rest = ""
    ask()
    async for chunk in chunks:
        *lines, rest = (rest + decoder.decode(chunk)).split("\n")
        for line in lines:
            yield line.rstrip("\r")
        if not rest:
            ask()
    if rest := rest + decoder.decode(b"", final=True):
        yield rest.rstrip("\r")


async def _chunks(number: int) -> AsyncIterator[bytes]:
    """Bytes of a descriptor as they come.

    A daemon thread reads past Python's own buffers: their locks would keep the program from
    ending while a read waits for a person.
    """
    queue: asyncio.Queue[bytes] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    arguments = (number, lambda chunk: loop.call_soon_threadsafe(queue.put_nowait, chunk))
    threading.Thread(target=_read, args=arguments, daemon=True).start()
    while chunk := await queue.get():
        yield chunk


def _read(number: int, hand_over: Callable[[bytes], object]) -> None:
    chunk = b"."
    while chunk:
        try:
            chunk = os.read(number, _CHUNK)
        except OSError:  # a terminal that was closed
            chunk = b""
        try:
            hand_over(chunk)
        except RuntimeError:  # nobody listens any more: the loop is closed
            return
