"""Logging without secrets: no record holds the token or a password, whoever wrote it."""

from __future__ import annotations

import asyncio
import logging
import re
import sys
from collections.abc import Iterable

HIDDEN = "•••"
_ANY_TOKEN = re.compile(r"(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}")
_PLAIN = logging.Formatter()


def masked(text: str, secrets: Iterable[str]) -> str:
    """A text without secrets, nor what looks like a token; for what no log record holds, too."""
    for secret in filter(None, secrets):
        text = text.replace(secret, HIDDEN)
    return _ANY_TOKEN.sub(HIDDEN, text)


class WithoutToken(logging.Filter):
    """Masks the token, and whatever looks like one, and other secrets in message and traceback."""

    def __init__(self, token: str = "", *others: str) -> None:
        super().__init__()
        self._secrets = (token, *others)

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: records are changed, not dropped."""
        record.msg, record.args = self._masked(record.getMessage()), None
        if record.exc_info:
            record.exc_text = record.exc_text or _PLAIN.formatException(record.exc_info)
            record.exc_info = None  # else another formatter writes it again
        if record.exc_text:
            record.exc_text = self._masked(record.exc_text)
        if record.stack_info:
            record.stack_info = self._masked(record.stack_info)
        return True

    def _masked(self, text: str) -> str:
        return masked(text, self._secrets)


def _not_a_cancelled_job(record: logging.LogRecord) -> bool:
    """A job that the end of the program cuts short is no error."""
    return not (record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError))


def set_up_logging(token: str = "", *others: str, level: int = logging.INFO) -> None:
    """Logs to standard error, one line a record; the network's own lines only where they warn."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(WithoutToken(token, *others))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "apscheduler"):  # httpx logs addresses with the token
        logging.getLogger(chatty).setLevel(max(level, logging.WARNING))
    logging.getLogger("apscheduler.executors.default").addFilter(_not_a_cancelled_job)
