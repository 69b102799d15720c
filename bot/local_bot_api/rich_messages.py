"""Rich messages (Bot API 10.1): HTML of blocks, read as strictly as is known of the real server.

Measured are 32,768 characters, 500 blocks (a row of a table is one), 16 levels, 20 columns. Media
and forms other than HTML are refused, which the real server takes.
"""

from __future__ import annotations

from html.parser import HTMLParser

from bot.local_bot_api.call import Json, string
from bot.local_bot_api.refusal import bad_request

_LONGEST, _BLOCKS, _DEEPEST, _COLUMNS = 32_768, 500, 16, 20
"""Limits of Bot API 10.1: characters, blocks, tags inside each other, cells in a row. Written
apart from the bot's own in handlers/texts/rich_html.py, so that tests find a wrong one."""
_BLOCK = frozenset("p h1 h2 h3 h4 h5 h6 blockquote details summary ul ol li table tr pre".split())
_CELL = frozenset({"th", "td"})
_INLINE = frozenset("b strong i em u ins s strike del a code tg-spoiler mark sub sup".split())
_INSIDE = {
    "tr": ("table",),
    "th": ("tr",),
    "td": ("tr",),
    "li": ("ul", "ol"),
    "summary": ("details",),
}


class _Reader(HTMLParser):
    """Collects the visible text, a block a line, and refuses what is not known or not closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.open: list[str] = []
        self.blocks = 0
        self.columns = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag not in _BLOCK | _CELL | _INLINE:
            raise bad_request(f'can\'t parse rich message: unsupported start tag "{tag}"')
        if tag in _INSIDE and (not self.open or self.open[-1] not in _INSIDE[tag]):
            raise bad_request(f'can\'t parse rich message: tag "{tag}" is misplaced')
        if tag in _BLOCK and self.open and self.open[-1] in _INLINE | {"p"}:
            raise bad_request(f'can\'t parse rich message: block "{tag}" inside of a text')
        self.open.append(tag)
        self.blocks += tag in _BLOCK
        self.columns = 0 if tag == "tr" else self.columns + (tag in _CELL)
        if self.blocks > _BLOCKS or len(self.open) > _DEEPEST or self.columns > _COLUMNS:
            raise bad_request("rich message is too complex")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise bad_request(f'can\'t parse rich message: unexpected end tag "{tag}"')
        self.text.append("\n" if tag in _BLOCK else "\t" if tag in _CELL else "")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def rich_text(given: Json) -> str:
    """What a rich message shows as text, a block a line, cells parted by tabs."""
    html = string(given, "html")
    if not html:
        raise bad_request("rich message must be non-empty")
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.open:
        raise bad_request(f'can\'t parse rich message: tag "{reader.open[-1]}" is not closed')
    text = "".join(reader.text).strip()
    if not text:
        raise bad_request("rich message must be non-empty")
    if len(text) > _LONGEST:
        raise bad_request("rich message is too long")
    return text
