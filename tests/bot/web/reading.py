"""A page as a test reads it: its words, its links, what a reader with a keyboard has of it."""

from __future__ import annotations

from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser


def parsed(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(html)


def texts(html: str, css: str) -> list[str]:
    return [" ".join(node.text().split()) for node in parsed(html).css(css)]


def links(html: str) -> list[str]:
    """The addresses on this site that a page leads to, without the place on the page."""
    found = (node.attributes.get("href") or "" for node in parsed(html).css("a[href], link[href]"))
    own = [one for one in found if one.startswith("/")]
    return list(dict.fromkeys(urlsplit(one)._replace(fragment="").geturl() for one in own))
