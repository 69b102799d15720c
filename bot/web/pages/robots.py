"""`/robots.txt`: transcripts and people may be found; what is computed is not for robots."""

from __future__ import annotations

from bot.web.dependencies import WebDependencies
from bot.web.rendered_page import Content
from bot.web.visit import Visit

_TEXT = b"""User-agent: *
Disallow: /*?q=
Disallow: /find
Disallow: /verify
Disallow: /t/
"""


def robots(_: WebDependencies, __: Visit) -> Content:
    """The file."""
    return Content(_TEXT, "text/plain; charset=utf-8")
