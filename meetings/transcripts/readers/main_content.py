"""The main text of a page, without menus, footers and teasers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from selectolax.lexbor import LexborNode

from meetings.transcripts.html.reducing_tags import LINK, STRONG
from meetings.transcripts.readers.boilerplate_and_speaker_markup import (
    BLOCKS,
    HEADINGS,
    LEFT_OUT,
    LEFT_OUT_CLASS,
    ROLES_LEFT_OUT,
    SPEAKER_CLASS,
)
from meetings.transcripts.readers.bold_paragraphs import Item
from meetings.transcripts.readers.names_set_apart import names_set_apart
from meetings.transcripts.readers.paragraph_builder import ItemBuilder

_MAIN: Final = ("article", "main", "[role=main]", "[itemprop=articleBody]", "#content", ".content")
_MOST: Final = 0.5
"""The share of a page's words that its main part must hold; less is a teaser beside it."""
_SPACES = re.compile(r"[\x00-\x20\x7f\x85\u2028\u2029]+")
_IN_CAPITALS = re.compile(
    # "  Mr. REED of Maine. Mr. President, …", "  The PRESIDING OFFICER (Ms. BOATMAN). Order."
    r"^[ ]{2,6}((?:(?:Mr|Mrs|Ms|Miss|Dr)\. (?:Mc|Mac|De|O')?[A-Z][A-Z'’-]+(?: [A-Z]{3,})*"
    r"(?: of (?:[A-Z]\w+ ?){1,3})?|The [A-Z]{4,}(?: [A-Z]{2,})*(?: pro tempore)?"
    r"(?: \([^()\n]{1,60}\))?)\.)(?= \S)",
    re.MULTILINE,
)
_PAGE_MARK = re.compile(r"\n+\[\[Page [A-Z]?\d+\]\]\n+(?P<begins>(?= {2,6}\S))?")
"""What parts two pages, mostly inside a paragraph; behind it another may begin, too."""
_UNSEEN: Final = str.maketrans("", "", "\ufeff\u200b\u00ad")
_TEXT: Final = "-text"
_LARGE: Final = 0.3
"""The share of the text above which a part is the text, whatever its class says."""
_OFTEN: Final = 10
"""Elements of one class from which on they may be what a page is made of: a "comment" a turn."""
_LONG_LINE: Final = 55
_LONG_NAME: Final = 120
_NO_NAMES: Final = frozenset("table tbody tr td body article main section".split())
_MOST_LOOKED_AT: Final = 100_000_000
"""Characters: a page of 5 MB twenty times over."""


def main_part(body: LexborNode) -> LexborNode:
    """The element that holds the text; the body where no one element does."""
    whole = len(_words(body))
    for selector in _MAIN:
        # A page has one or two such elements; of thousands each would be read whole.
        fit = [node for node in body.css(selector)[:50] if len(_words(node)) >= _MOST * whole]
        if fit:
            return fit[-1]
    return body


def words_of(node: LexborNode) -> str:
    """The words in an element, in one line."""
    return " ".join(_words(node).split())


def items_of(part: LexborNode) -> list[Item]:
    """The paragraphs and tables below an element."""
    walk = _Walk(part)
    walk.run()
    return walk.built.items


class _Look(NamedTuple):
    """What an element makes of its words: bold, or a speaker's name."""

    strong: bool
    says: bool


class _Walk:
    """One walk below an element, off a stack: pages may nest deeper than Python calls."""

    def __init__(self, part: LexborNode) -> None:
        self.built = ItemBuilder()
        self._root = part
        self._length = max(1, len(_words(part)))
        self._left = _MOST_LOOKED_AT
        self._preserved = 0
        self._strong = self._says = 0
        self._named = False  # whether a name ends right here
        self._made_of = self._classes_of_text()
        self._set_apart = names_set_apart(part)

    def _classes_of_text(self) -> set[str]:
        """Classes whose elements hold most of the text together, whatever they say."""
        lengths: dict[str, list[int]] = {}
        for node in self._root.css("[class]"):
            named = node.attributes.get("class") or ""
            if LEFT_OUT_CLASS.search(named):
                lengths.setdefault(named, []).append(self._length_of(node))
        return {
            named
            for named, found in lengths.items()
            if len(found) >= _OFTEN and sum(found) >= _MOST * self._length
        }

    def run(self) -> None:
        waiting: list[tuple[LexborNode, _Look | None]] = [(self._root, None)]
        while waiting:
            node, closes = waiting.pop()
            if closes is not None:
                self._close(node, closes)
            elif node.tag == _TEXT:
                self._text(node.text_content or "")
            elif node is self._root or not self._is_left_out(node):
                look = self._look(node)
                self._open(node, look)
                waiting.append((node, look))
                waiting.extend((one, None) for one in reversed([*node.iter(include_text=True)]))

    def _text(self, text: str) -> None:
        if self._preserved:
            self._typed(text)
            return
        text = _SPACES.sub(" ", text)
        self._say(text.translate(_UNSEEN))

    def _typed(self, text: str) -> None:
        """Text as it was typed, the names of a congress's record set apart."""
        whole = _PAGE_MARK.sub(lambda mark: " " if mark["begins"] is None else "\n", text)
        for number, part in enumerate(_IN_CAPITALS.split(_unwrapped(whole))):
            self.built.text(part, says=number % 2 == 1)

    def _say(self, text: str) -> None:
        if self._named and text[:1].isalnum():  # "<span>Ann Moss</span><span>We begin."
            text = f" {text}"
        self._named = self._named and not text
        self.built.text(text, strong=self._strong > 0, says=self._says > 0)

    def _open(self, node: LexborNode, look: _Look) -> None:
        tag = node.tag or ""
        if tag == "br":
            self._say("\n")
        elif tag == "table":
            self.built.begin_table()
        elif tag in BLOCKS and tag != "dd":
            self._part()
        self._preserved += tag == "pre"
        self._strong += look.strong
        self._says += look.says
        if tag in BLOCKS and (name := _told_by(node)):
            self.built.text(f"{name}: ", strong=True, says=True)

    def _close(self, node: LexborNode, look: _Look) -> None:
        tag = node.tag or ""
        self._preserved -= tag == "pre"
        self._strong -= look.strong
        self._says -= look.says
        self._named = look.strong and not self._strong
        if tag == "dt":
            self.built.text(" ")
        elif tag in {"td", "th"}:
            self.built.end_cell()
        elif tag == "tr":
            self.built.end_row()
        elif tag == "table":
            self.built.end_table()
        elif tag in BLOCKS:
            self._part(heading=tag in HEADINGS)

    def _part(self, *, heading: bool = False) -> None:
        """The end of a paragraph, but of a speaker's name in pieces: name, constituency, party."""
        if self._says:
            self._say(" ")
        else:
            self.built.end_paragraph(heading=heading)

    def _is_left_out(self, node: LexborNode) -> bool:
        tag, told = node.tag or "", node.attributes
        if tag in LEFT_OUT or _is_hidden(tag, told):
            return True
        role, classes = told.get("role") or "", told.get("class") or ""
        named = f"{classes} {told.get('id') or ''}"
        if classes in self._made_of:
            return False
        if role not in ROLES_LEFT_OUT and not LEFT_OUT_CLASS.search(named):
            return tag in {"ul", "ol"} and self._only_links(node)
        # "page with-sidebar" may be the class of the whole page
        return self._length_of(node) < _LARGE * self._length

    def _look(self, node: LexborNode) -> _Look:
        tag = node.tag or ""
        named = node.attributes.get("class") if tag not in _NO_NAMES else None
        says = bool(named and SPEAKER_CLASS.search(named)) and self._length_of(node) < _LONG_NAME
        # <cite> names who speaks in the minutes that scribes of standards bodies publish
        apart = tag in {STRONG, "dt", "th", "cite"} or node.mem_id in self._set_apart
        return _Look(says or apart, says)

    def _only_links(self, items: LexborNode) -> bool:
        """Whether a list only leads elsewhere."""
        links = items.css(LINK)
        if len(links) < 3:
            return False
        linked = sum(self._length_of(link) for link in links)
        # A list of people with a linked name each has words beside the links.
        return linked > 0.8 * self._length_of(items)

    def _length_of(self, node: LexborNode) -> int:
        """How many characters an element says; on a page built to be counted for ever, many."""
        if self._left < 0:
            return self._length
        length = len(_words(node))
        self._left -= length + 10
        return length


_SPEAKER: Final = ("data-speaker", "data-speaker-name", "data-speakername")
_SPEAKING: Final = re.compile(
    r"data-(?:[a-z]+-)*(?:speaker|speaking|talker|orator|redner)(?:-(?:attribution|name|label|full"
    r"|display))*$"
)
"""Other attributes that name who speaks: "data-person-speaking-attribution"."""
_LONGEST_TOLD: Final = 160
"""Characters of a name with the office behind it."""


def _told_by(node: LexborNode) -> str:
    """Who says the words of an element, where only an attribute tells: <div data-speaker="Bo">."""
    told = node.attributes
    others = (one for one in told if _SPEAKING.match(one))
    name = next((" ".join(v.split()) for one in (*_SPEAKER, *others) if (v := told.get(one))), "")
    if not name or len(name) > _LONGEST_TOLD:
        return ""
    name = f"Speaker {name}" if name.isdecimal() else name
    return "" if name.casefold() in _words(node)[: 4 * len(name)].casefold() else name


def _is_hidden(tag: str, told: Mapping[str, str | None]) -> bool:
    """Whether an element is not shown; a part of the text may be folded, a link to it is not."""
    if "hidden" in told or told.get("aria-hidden") == "true":
        return True
    return tag == LINK and "display:none" in (told.get("style") or "").replace(" ", "")


def _unwrapped(text: str) -> str:
    """Typed text, its long lines joined: a new line stays where one is indented or short."""
    last = 0
    parts: list[str] = []
    for line in text.replace("\r", "").split("\n"):
        goes_on = last >= _LONG_LINE and line[:1].strip()
        parts += [" " if goes_on else "\n", line] if parts else [line]
        last = len(line)
    return "".join(parts)


def _words(node: LexborNode) -> str:
    return node.text(deep=True) or ""
