"""What a page hung into the words: cards, «Смотрите также…», titles of links and captions.

Each rule gives the stretches of a body that nobody said; what is left is one text again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Stretch = tuple[int, int]
_OFFICE_LENGTH = 300
"""Characters an office in front of a name may have."""
_WORD = r"[A-ZА-ЯЁ][\w’'-]{1,40}"
_AT_WORD = r"(?<![\w’'-])"

_CARD_RU = re.compile(
    # «Михаил Мишустин Мишустин Михаил Владимирович Председатель Правительства , …»
    rf"{_AT_WORD}(?P<given>{_WORD})\s(?P<surname>{_WORD})"
    rf"(?P<card>\s(?P<again>{_WORD})\s(?P<name>{_WORD})\s{_WORD}(?:ович|евич|ич|овна|евна|ична|инична)\b"
    r"(?P<role>[^\n.;:!?]*?))"
    r"(?=\s[,.;:!?)(]|[.;:!?\n]|$)"
)
_CARD_EN = re.compile(
    # "Sergei Shoigu Shoigu SergeiDefence Minister: …"
    rf"{_AT_WORD}(?P<given>[A-Z][\w’'-]{{1,40}})\s(?P<surname>[A-Z][\w’'-]{{1,40}})"
    r"(?P<card>\s(?P=surname),?\s(?P=given)(?P<role>[A-Z ][^\n.:!?(]*?)?)"
    r"(?=\s?[,.:;!?()]|\n|$)"
)
_SEE_ALSO = re.compile(
    r"(?:(?<=^)|(?<=\n)|(?<=[.!?…>»”)]\s)|(?<=[.!?…>»”)]\s\s))"
    r"(?:Смотрите также|Дополнительно(?=\s+[А-ЯЁ«])|See also|Read also)\b",
    re.MULTILINE,
)
_DATE_LINE = r"\d{1,2}\s(?:[а-яё]+|[A-Z][a-z]+)\s\d{4}(?:\sгода)?|[A-Z][a-z]+\s\d{1,2},\s\d{4}"
_LINK_TITLE = re.compile(rf"\s[^\n!?]{{5,300}}?(?:{_DATE_LINE})")
_LINKS = re.compile(r"(?:\n[^\n:]{1,160}(?<![.!?:…>;])(?=\n|$)){0,8}")
_LINK_LINE = re.compile(
    r"^(?:All news about|Все новости о|Все материалы о|Publication status|Статус материала"
    r"|[^\n]{0,200}\bPhoto(?: by)?: [A-Z]|Фото:|Direct link to this page|Ссылка на материал"
    r"|Text version)[^\n]*$",
    re.MULTILINE,
)


def _cards(body: str) -> Iterator[Stretch]:
    for match in _CARD_RU.finditer(body):
        if _same_person(match["given"], match["name"], match["surname"], match["again"]):
            yield match.start("card"), match.start("card") + _card_length(body, match)
    for match in _CARD_EN.finditer(body):
        yield match.span("card")


def _same_person(given: str, name: str, surname: str, again: str) -> bool:
    """The card repeats the name in the nominative; the text may have it in any case."""
    return _beginning(given) == _beginning(name) and _beginning(surname) == _beginning(again)


def _beginning(word: str) -> str:
    return word[:3].replace("ё", "е")


def _card_length(body: str, match: re.Match[str]) -> int:
    """A card's role ends where the office before the name ends, if another person follows it.

    «…представитель Президента Александр Гуцан Гуцан Александр Владимирович … представитель
    Президента и губернатор …»: what comes after " и " is text again.
    """
    whole = match.end("card") - match.start("card")
    before = body[max(0, match.start("given") - _OFFICE_LENGTH) : match.start("given")].rstrip()
    role = match["role"].strip()
    for cut in re.finditer(r"\sи\s", match["role"][:_OFFICE_LENGTH]):
        if before.endswith(match["role"][: cut.start()].strip()) and role:
            return match.start("role") + cut.start() - match.start("card")
    return whole


def _see_also(body: str) -> Iterator[Stretch]:
    done = 0
    for match in _SEE_ALSO.finditer(body):
        if match.start() < done:
            continue
        line_end = body.find("\n", match.end())
        line_end = len(body) if line_end < 0 else line_end
        stop = _end_of_links(body, match, line_end)
        if stop:
            yield match.start(), stop
            done = stop


def _end_of_links(body: str, match: re.Match[str], line_end: int) -> int:
    """Link titles end in their dates; where speech goes on behind the last, so does the turn.

    Without a date «Дополнительно» is an ordinary word (0), and "See also" takes its line.
    """
    if _alone(body, match.start(), line_end):
        links = _LINKS.match(body, line_end)
        return links.end() if links else line_end
    at = match.end()
    while title := _LINK_TITLE.match(body, at, line_end):
        at = title.end()
    if at > match.end():
        return at if line_end - at > 40 else line_end
    return 0 if match[0] == "Дополнительно" else line_end


def _alone(body: str, start: int, line_end: int) -> bool:
    """ "See also" on a line of its own: the next line is the link."""
    at_start = start == 0 or body[start - 1] == "\n"
    return at_start and line_end - start < 40 and len(body[start:line_end].split()) == 2


def _link_lines(body: str) -> Iterator[Stretch]:
    for match in _LINK_LINE.finditer(body):
        yield match.span()


def _album(body: str, title: str) -> list[Stretch]:
    """An album's caption glued to the lead repeats the title: «Встреча с … Во встрече …»."""
    goes_on = body[len(title) : len(title) + 2]
    if title and body.startswith(title) and goes_on[:1].isspace() and goes_on[1:].isupper():
        return [(0, len(title) + 1)]
    return []


RULES: tuple[Callable[[str], Iterator[Stretch]], ...] = (_cards, _see_also, _link_lines)


def furniture(body: str, title: str = "") -> tuple[Stretch, ...]:
    """The stretches of a body that are furniture, in order, none touching another."""
    found = [stretch for rule in RULES for stretch in rule(body) if stretch[0] < stretch[1]]
    found = sorted([*found, *_album(body, title)])
    merged: list[Stretch] = []
    for start, stop in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(stop, merged[-1][1])
        else:
            merged.append((start, stop))
    return tuple(merged)


def cards(body: str) -> tuple[str, ...]:
    """The cards' words: surname, given name, patronymic, office."""
    return tuple(" ".join(body[start:stop].split()) for start, stop in _cards(body))
