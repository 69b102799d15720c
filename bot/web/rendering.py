"""Templates with the texts of a language: a page's values → HTML."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import cache, partial
from importlib.resources import files
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.web.dependencies import WebDependencies
from bot.web.marked_text import paragraphs, running, stopped
from bot.web.rendered_page import Page
from bot.web.visit import Visit
from handlers.texts.interface_languages import INTERFACES
from handlers.views import web_addresses as addresses
from handlers.views.screen import label
from meetings.retrieval.query.questions.labels_of_anybody import tells_a_person
from meetings.retrieval.quoting.page_link import page_at, page_of

STATIC: Mapping[str, str] = {
    "style.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
"""The files that pages load, each with its kind."""

_OWN_ADDRESS = re.compile(r'(\s(?:href|src|action)=")/')
_PICTURE = re.compile(r"^[\u2190-\u2bff\U0001f000-\U0001faff≈\ufe0f]+ ")


@cache
def static_file(name: str) -> bytes:
    """The bytes of one of the files above."""
    return files("bot.web").joinpath("static", name).read_bytes()


@cache
def static_address(name: str) -> str:
    """Where a file is; another address where its bytes are other ones, so that it may be kept."""
    version = hashlib.sha256(static_file(name)).hexdigest()[:10]
    return f"/static/{version}/{name}"


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("bot.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {
        "addresses": addresses,
        "static": static_address,
        "paragraphs": paragraphs,
        "running": running,
        "page_at": page_at,
        "page_of": page_of,
        "interfaces": INTERFACES,
        "is_person": tells_a_person,
        "label": label,
        "stopped": stopped,
    }
    return made


def unsigned(text: str) -> str:
    """A chat's sentence without the picture it begins with: here the letters say it."""
    return _PICTURE.sub("", text)


def html_of(page: Page, visit: Visit, parts: WebDependencies) -> bytes:
    """A page as HTML in the visitor's language."""
    texts = visit.texts
    values = {
        **page.values,
        "page": page,
        "visit": visit,
        "texts": texts,
        "say": lambda text_id, **told: Markup(unsigned(texts.say(text_id, **told))),  # noqa: S704 - escaped
        "plain": lambda text_id, **told: unsigned(texts.plain(text_id, **told)),
        "day": texts.day,
        "name": texts.name,
        "samples": parts.samples(),
        "absolute": partial(_absolute, visit.root),
    }
    html = _environment().get_template(page.template).render(values)
    return _beneath(urlsplit(parts.url).path.rstrip("/"), html).encode()


def _beneath(path: str, html: str) -> str:
    """The same where the site begins beneath a path: its own addresses with that before them.

    Words of transcripts and visitors have their quotation marks escaped, so they are never meant.
    """
    return _OWN_ADDRESS.sub(lambda own: f"{own[1]}{escape(path)}/", html) if path else html


def _absolute(root: str, address: str) -> str:
    return address if "://" in address else root + address
