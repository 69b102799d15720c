"""Captions, link titles and glossary cards in the middle of a text.

The text version keeps two blanks where a page hung a picture or a link between two sentences;
copied from the browser, they are lines of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.text.months import month_names
from meetings.text.russian_analyses import part_of_speech
from meetings.transcripts.turns.label_words import FRAGMENT_STARTS, SENTENCE_WORDS
from meetings.transcripts.turns.person_cards import Stretch

_LINK_STARTS = ("О ", "Об ", "Все материалы о", "Все новости о", "«")
"""Beginnings of titles that look like a sentence's: «О лауреатах премии …»."""
_LONG_TITLE = 4
"""Words of a title that nobody begins a paragraph with; a shorter one somebody may."""
_GLUED = re.compile(
    # "…в прямом смысле слова.  Участники переговоров 13 марта 2031 года Постоянно об этом…"
    r"(?<=[.!?…»)>])[ \u00a0]{2,}+(?P<title>(?=\S)(?:[^\n.!?:…]|(?<=\b[А-ЯЁ])\.|[!?](?=»)){5,250}?"
    r"|Все (?:материалы|новости) об?\s[^\n!?…]{5,250}?)"
    rf"\d{{1,2}}\s(?:{'|'.join(month_names('ru', 'of_month'))})\s\d{{4}}\sгода"
    r"(?=\s+[А-ЯЁ«–]|\s*\n|\s*$)"
)
_GLOSSARY = re.compile(
    # "…на полях БРИКС Краткая справка БРИКС (англ. BRICS) в Казани…"
    r"(?<=[\w»)])\sКраткая справка\s[^\n.,;:!?()]{1,150}?"
    r"(?:\s\([^()\n]{1,120}\)|(?=\s[,.;:!?)])|(?=\n)|$)"
)
_BROKEN = re.compile(
    # "Taking part were Mayor Anna Boatman\n, Harbour Master Oleg Orlov\n."
    r"(?<=\S)\n(?=[,;.](?:\s|$))"
)
_ADDITIONAL = re.compile(
    # "Additional\nStatement by the President\nMay 6, 2031\nThis year…"
    r"^Additional(?:\n[^\n]{1,250}(?<![.!?:…])"
    r"\n[A-Z][a-z]+ \d{1,2}(?: [−–-] \d{1,2})?, \d{4}(?=\n|$))+",
    re.MULTILINE,
)
_LINK_LINE = re.compile(
    r"^(?:All news about|Все новости о|Все материалы о|Publication status|Статус материала"
    r"|Direct link to this page|Ссылка на материал"
    r"|Опубликован[оаы]?\sв\sраздел(?:е|ах):|Published\sin\ssections?:"
    r"|Дата\sпубликации:|Publication\sdate:)[^\n]*$"
    r"|^(?:Text version|Текстовая версия|Версия для печати|Print version)\.?$",
    re.MULTILINE,
)
_PHOTO_LINE = re.compile(
    r"^(?:[^\n]{0,200}\bPhoto(?: by)?: [A-Z]|(?:[^\n:]{0,200}[.»)] )?Фото: ?[А-ЯЁA-Z])[^\n]*$",
    re.MULTILINE,
)
_ALBUM = re.compile(
    # "1 из 4\nС лодочниками.\nФото: Иван Орлов, Вести пристани"
    r"^\d{1,3} (?:из|of|/) \d{1,3}$(?:(?:\n[^\n:]{1,300}){1,2}(?=\n(?:Фото|Photo): ))?",
    re.MULTILINE,
)
_HEADING = re.compile(r"(?<=[.!?] )[А-ЯЁ][^.!?\n:]{15,150}(?=\n\* \* \*(?:\n|$))")
_RULES = (
    (_GLOSSARY, ("Краткая справка",)),
    (_BROKEN, ("\n,", "\n;", "\n.")),
    (_ADDITIONAL, ("Additional\n",)),
    (_LINK_LINE, ("",)),  # any: looking for all its words would take as long
    (_PHOTO_LINE, ("Photo", "Фото:")),
    (_ALBUM, (" из ", " of ", " / ")),
    (_HEADING, ("\n* * *",)),
)
"""Each with words of which a text has to hold one: a text without any is told much sooner."""


def captions(body: str, title: str) -> Iterator[Stretch]:
    """Where nobody's words stand; ``title`` is the meeting's."""
    yield from _glued(body)
    for rule, words in _RULES:
        if any(one in body for one in words):
            yield from (match.span() for match in rule.finditer(body))
    yield from _repeated(body, title)


def _glued(body: str) -> Iterator[Stretch]:
    for match in _GLUED.finditer(body):
        goes_on = body[match.end() :].partition("\n")[0].strip() != ""
        if _like_title(match["title"].strip(), verbs=not goes_on):
            yield match.span()


def _like_title(text: str, *, verbs: bool) -> bool:
    """A title has no verb where a sentence may go on behind it, and begins as no sentence does.

    «  Правительство приняло 6 мая 2031 года Программу пристаней» was said.
    """
    if not text.startswith(_LINK_STARTS):
        first = text.split(maxsplit=1)[0].casefold()
        if not text[0].isupper() or first in FRAGMENT_STARTS | SENTENCE_WORDS:
            return False
    words = re.findall(r"(?<!\S)[а-яё]+(?!\S)", text)
    return verbs or not any(map(_is_verb, words))


def _is_verb(word: str) -> bool:
    return part_of_speech(word) == "VERB"


def _repeated(body: str, title: str) -> Iterator[Stretch]:
    """An album's caption repeats the title: «Участие во встрече с … Во встрече …», or as a line.

    In the first line only as it is, with words behind it: the lead itself may repeat the title.
    """
    goes_on = body[len(title) : len(title) + 2]
    if title and body.startswith(title) and goes_on[:1].isspace() and goes_on[1:].isupper():
        yield 0, len(title) + 1
    words = title.split()
    first = body.find("\n") + 1 or len(body)
    if len(words) >= _LONG_TITLE and _may_repeat(body[first:].casefold(), words):
        pattern = rf"^{_in_any_case(title)}(?:\.?$|[ \u00a0](?=[A-ZА-ЯЁ«]))"
        yield from (match.span() for match in re.compile(pattern, re.M).finditer(body, first))


def _may_repeat(rest: str, words: list[str]) -> bool:
    """Whether the words' beginnings are all there: making a pattern costs much more to ask."""
    return all(word[: max(len(word) - 3, 3)].casefold() in rest for word in words)


def _in_any_case(title: str) -> str:
    """A pattern of a title: «Церемония вручения …», «Участие в церемонии вручения …»."""
    words = (re.escape(word) if word.isascii() else _declined(word) for word in title.split())
    return r"(?:[А-ЯЁ][а-яё]+\s(?:во?|на|со?)\s)?" + r"\s".join(words)


def _declined(word: str) -> str:
    if not word.isalpha() or len(word) < _LONG_TITLE:
        return re.escape(word)
    return rf"(?i:{re.escape(word[: max(len(word) - 3, 3)])})[а-яё]{{0,5}}"
