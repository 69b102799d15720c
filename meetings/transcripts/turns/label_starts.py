"""Where lines may begin with a label, in each shape that files have.

A shape is a pattern over one line; it says where the label stands, not whether it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from meetings.transcripts.head.date_line_words import ZONES
from meetings.transcripts.turns.chat_message_starts import CHATS
from meetings.transcripts.turns.inline_timestamps import seconds
from meetings.transcripts.turns.label_looks import (
    CAPITAL,
    SMALL,
    has_note_behind,
    is_certain,
    key_of,
    look_of,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a body: where it begins, its words, what is set apart at its beginning."""

    start: int
    text: str
    marked: int = 0
    start_s: float | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A label that may be one: ``start`` to ``stop`` is what it takes of the body.

    ``said``: what follows in its line. ``row``: the number of the line. ``told``: the lines around
    it tell that somebody speaks there, whatever the label looks like.
    """

    shape: str
    row: int
    start: int
    stop: int
    label: str
    said: str
    start_s: float | None = None
    told: bool = False

    @property
    def key(self) -> str:
        """What all spellings of the label have in common."""
        return key_of(self.label)


_S = r"[ \t\u00a0\u2009]"
_BOLD = r"(?:\*\*|__)?"
_QUESTION_NUMBER = (
    # "Q12 Chair: …"; "3. Ann Moss (Skerry) (Con): …", "T2. [900123] Bo Vale (Tarn): …"
    r"(?:Q\d{1,4}\.?(?=\s+\S[^.?!]{1,60}:)"
    r"|[TQ]?\d{1,3}\.(?:\s{1,3}\[\d{1,8}\])?(?=\s+[^\W\d_][^:?!]{1,60}\([^():\d]{2,60}\)"
    r"(?:\sto\sthe\s[^:\n?!]{3,80})?\s{0,2}:))"
)
_BEFORE = rf"{_S}*(?:(?:[-*•·]|>{{1,3}}|{_QUESTION_NUMBER}){_S}+)?"
_TIME = r"(?:\d{1,2}:)?\d{1,3}:\d\d(?:[.,]\d{1,3})?"
_STAMP = rf"[\[(<{{]?(?P<time>{_TIME})(?:\s*(?:-->|[-–—])\s*{_TIME})?[\])>}}]?"
_LABEL = r"(?P<label>[^\n:\[\]\d*_>\s-](?:[^\n:]{0,180}?[^\n:\s])??)"
_SAID = r"(?P<said>\S.*)?$"
_SAYS = r"(?P<said>\S.*)$"
_OVER = r"(?P<said>)$"
_COLON = rf"(?:{_S}*[:：](?![/\d]))"
_LINE = rf"{_BEFORE}{_BOLD}{_LABEL}{_BOLD}"

_BY_COLON_OR_TIME: Final[tuple[tuple[str, str], ...]] = (
    *(("chat", pattern) for pattern in CHATS),
    # "[Speaker 1] [00:16] The bank lost 9 million."
    (
        "bracketed",  # and "[00:01 --> 00:16] [Speaker 1] The bank lost 9 million."
        rf"{_BEFORE}{_STAMP}{_S}+\[(?P<label>[^\]\n\d][^\]\n]{{0,60}})\](?P<colon>{_COLON})?"
        rf"{_S}*{_SAID}",
    ),
    (
        "bracketed",
        rf"{_BEFORE}\[(?P<label>[^\]\n\d][^\]\n]{{0,60}})\]{_S}*(?:{_STAMP})?"
        rf"(?P<colon>{_COLON})?{_S}*{_SAID}",
    ),
    # "Mara Quill (00:01:09): We begin.", "**Mara** [0:12]: …"
    (
        "coded",  # and "Mara Quill at 1:09: …"
        rf"{_LINE}{_S}*(?:[-–—|,]{_S}*)?(?:(?<=\s)at{_S}+)?{_STAMP}{_S}*{_BOLD}{_COLON}{_S}*{_SAID}",
    ),
    # "[00:01:09] Mara Quill: We begin."
    (
        "stamped",
        rf"{_BEFORE}{_STAMP}{_S}*[-–—|]?{_S}*{_BOLD}{_LABEL}{_BOLD}{_COLON}{_BOLD}{_S}*{_SAID}",
    ),
    # "Mara Quill  0:32" or "0:32 Mara Quill" over the words
    (
        "timed",
        rf"{_LINE}{_S}*(?:[-–—|·,@]{_S}*)?(?<=[\s|·,@*_–—-]){_STAMP}{_S}*{_BOLD}{_OVER}",
    ),
    ("timed", rf"{_S}*{_STAMP}{_S}*[-–—|·]?{_S}*{_BOLD}{_LABEL}{_BOLD}{_S}*{_OVER}"),
    # "Mara Quill: 00:32" over the words
    ("headed", rf"{_LINE}{_COLON}{_BOLD}{_S}+{_STAMP}{_S}*{_BOLD}{_OVER}"),
    # "Mara Quill (00:32) We begin."
    ("clocked", rf"{_LINE}{_S}+[\[(](?P<time>{_TIME})[\])]{_S}+{_SAYS}"),
    # "**Mara Quill:** We begin.", "**Mara Quill** We begin."
    (
        "bold",
        rf"{_BEFORE}(?P<b>\*\*|__){_S}*{_LABEL}{_S}*[:：]?{_S}*(?P=b){_S}*[:：]?{_S}*{_SAID}",
    ),
    # "## Mara Quill" over the words
    ("heading", rf"{_S}*#{{2,6}}{_S}+{_LABEL}{_S}*[:：]?{_S}*{_OVER}"),
    # "Mara Quill: We begin."
    # "○委員長（大野次郎君）　開会します。", "○의장 김철수  개회합니다."
    (
        "circled",
        rf"{_S}*[○◯〇●◎◇◆]{_S}?(?P<label>[^\s（(\d:：][^\n（(\u3000:：]{{0,40}}?(?:[（(][^）)\n]{{1,60}}[）)])?)"
        rf"(?:\u3000+|{_S}{{2,}}){_SAYS}",
    ),
    # "Anf. 12 Anna Ros (S)" over the words
    (
        "circled",
        rf"{_S}*Anf\.{_S}{{1,3}}\d{{1,4}}{_S}+(?P<label>[^\W\d_][^\n:.]{{1,90}}?){_S}*{_OVER}",
    ),
    (
        "colon",
        rf"{_BEFORE}(?:[*_]{{1,2}})?{_LABEL}(?:[*_]{{1,2}})?{_COLON}(?:[*_]{{1,2}})?{_S}*{_SAID}",
    ),
    # "<Mara Quill:>" over the words, as a parliament's committees have it
    ("colon", rf"{_S}*<(?P<label>[^\n:<>\d\s][^\n:<>]{{0,100}}){_COLON}{_S}*>{_S}*{_OVER}"),
)

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Hon|Sen|Rep|Rev|Gen|Adm|Col|Gov|Lt|Sgt|Capt|Senator|Chairman"
    r"|Chairwoman|Chairperson|Chair|Representative|Congressman|Congresswoman|Delegate|Secretary"
    r"|Governor|Mayor|Judge|Justice|General|Admiral|Ambassador|Commissioner|Director|Sheriff"
    r"|M|Mme|Mlle|Sr|Sra|Dott|On|MR|MRS|MS|DR|HON|CHAIRMAN|CHAIRWOMAN|SENATOR|REP|SEN"
    r"|COMMISSIONER|MAYOR|COUNCILMEMBER|COUNCILMAN|COUNCILWOMAN|JUDGE|JUSTICE)"
)
_WORD = r"[A-ZÀ-ÞŁŚŻ][\w’'.-]*"
_SHORTEST = _WORD.removesuffix("*") + "*?"
"""So that "Ms. QUILL. Mr. Abbot, does it leak?" is hers."""
_NOTE = rf"(?:{_S}*\([^()\n]{{1,80}}\))?"
_THEN = rf"(?:{_S}+[–—-]{{1,2}})?{_S}+{_SAYS}"
_TITLED = (
    rf"{_TITLE}\.?{_S}+(?:(?:de|van|von|la|le|du|el|al){_S}+)?"
    rf"{_SHORTEST}(?:{_S}+(?:of{_S}+)?{_SHORTEST}){{0,3}}?"
)
_IN_ROOM = (
    rf"(?:The|THE){_S}+[A-Z][A-Z-]{{2,}}(?:{_S}+[A-Z]{{2,}}){{0,2}}"
    rf"|The{_S}+(?:Chairman|Chairwoman|Chair|President|Speaker|Clerk)"
    rf"|(?:A{_S}+)?Voices?|VOICES?"
    rf"|M(?:me|lle)?\.?{_S}+(?:le|la){_S}+[a-zéè]+(?:{_S}+[a-zéè]{{3,}})?"
)
_OF_GROUP = (
    rf"{_WORD}(?:{_S}+(?:[a-z]{{2,3}}{_S}+)?{_WORD}){{0,4}}"
    rf"(?:{_S}*\([^()\n]{{1,80}}\))?(?:,[^\n.–—]{{2,120}})?"
)
_SURNAME_RU = rf"[{CAPITAL}](?:[{CAPITAL}’'-]+|[{SMALL}’'-]+)"
_INITIALS_RU = rf"[{CAPITAL}]\.\s?(?:[{CAPITAL}]\.)"
_SURNAME_FIRST = rf"{_SURNAME_RU}\s+{_INITIALS_RU}"
_INITIALS_FIRST = rf"{_INITIALS_RU}\s?{_SURNAME_RU}"
_SHORT_RU = rf"(?:{_SURNAME_FIRST}|[{CAPITAL}]\.\s?(?:[{CAPITAL}]\.\s?)?{_SURNAME_RU})"
_CAPITALS = (
    rf"(?!(?:HON|MR|MRS|MS|DR|MADAM|THE)\b)[A-Z{CAPITAL}][A-Z{CAPITAL}’'-]{{2,}}"
    rf"(?:\s[A-Z{CAPITAL}][A-Z{CAPITAL}’'-]+){{0,2}}"
)
_OFFICE_BEHIND = (
    r"(?i:premi[eè]re?|vice|ministr[oea]|secr[eé]taire|sottosegretario|sous|relatore|rapporteu"
    r"|pr[eé]sident|presidente|au nom|garde|député|senatore|deputato)"
)
_BEGINS = rf"{_S}+(?:[–—―-]{_S}+)?(?P<said>[«“\"(]?(?:[A-Z{CAPITAL}0-9]).*)$"
_ROOM_RU = (
    r"(?:[Пп]редседательствующ(?:ий|ая)|ПРЕДСЕДАТЕЛЬСТВУЮЩ(?:ИЙ|АЯ)|Председатель|ПРЕДСЕДАТЕЛЬ"
    r"|Из зала|ИЗ ЗАЛА|(?:Голоса?|ГОЛОСА?) (?:из зала|ИЗ ЗАЛА)|С места|С МЕСТА|Ведущ(?:ий|ая)"
    r"|ВЕДУЩ(?:ИЙ|АЯ)|Головуюч(?:ий|а)|ГОЛОВУЮЧ(?:ИЙ|А))"
)
_LETTER = r"(?P<label>Q|A|В|О)"

_BY_WORDS: Final[tuple[tuple[str, str], ...]] = (
    # "Q. State your name.", "A. Jon Abbot."
    ("dotted", rf"{_S}*{_LETTER}\.(?!\s?[A-ZА-ЯЁ]\.){_S}*{_SAID}"),
    # "Q    Will the fare rise?"
    (
        "dotted",
        rf"{_S}*{_LETTER}(?:[ \u00a0]{{2,}}|\t+|(?<=Q)[ \u00a0](?![a-z])|(?<=A)[ ](?=[A-Z]))"
        r"(?P<said>[^\s.:].*)$",
    ),
    # "Mr. SMITH. Thank you.", "The CHAIRMAN. Order."
    ("dotted", rf"{_S}*(?P<label>{_TITLED}{_NOTE})(?<!{_S}[A-Z])(?<!{_S}St)\.{_THEN}"),
    ("dotted", rf"{_S}*(?P<label>(?:{_IN_ROOM}){_NOTE})\.{_THEN}"),
    # "HON. A.B. REED.- Mr. Speaker, I move"
    (
        "dotted",
        rf"{_S}*(?P<label>(?:HON|MR|MRS|MS|DR|MADAM|THE)\b[A-Z’'.,()& -]{{2,90}}?)"
        rf"\.{_S}?[-–—]{{1,2}}{_S}+{_SAYS}",
    ),
    # "O SR. PRESIDENTE (Artur Val. PP - AL) - Declaro aberta a sessão."
    (
        "dotted",
        rf"{_S}*(?P<label>[OA]{_S}SRA?\.{_S}[A-ZÀ-Þ][A-ZÀ-Þ’' -]{{2,60}}?"
        rf"(?:{_S}\([^()\n]{{1,160}}\))?){_S}[–—-]{{1,2}}{_S}+{_SAYS}",
    ),
    # "President. – The sitting is open.", "Ines Dorn (S&D). – Mr President"
    ("dotted", rf"{_S}*(?P<label>{_OF_GROUP})[.,]{_S}*[–—]{_S}+{_SAYS}"),
    ("dotted", rf"{_S}*(?P<label>{_ROOM_RU})\.{_S}*(?:[–—-]{_S}+)?{_SAID}"),
    # «ИВАНОВ И.И. Спасибо.», «Иванов И. И., фракция «Причал». Спасибо.»
    ("dotted", rf"{_S}*(?P<label>{_SURNAME_FIRST})(?:,{_S}[^.\n]{{2,80}}\.)?{_BEGINS}"),
    # «И.И. Иванов. Спасибо.», «И.И. Иванов, председатель комитета, представитель от …. Спасибо.»
    ("dotted", rf"{_S}*(?P<label>{_INITIALS_FIRST}(?:,{_S}[^.\n]{{2,240}})?)\.{_BEGINS}"),
    # «Иванов И.И. (фракция «Причал»). Спасибо.»
    ("dotted", rf"{_S}*(?P<label>{_SURNAME_FIRST}{_S}*\([^()\n]{{1,80}}\))[.:]{_BEGINS}"),
    # "REED. I move", «АННА ЛАРИНА. Начнём»
    ("dotted", rf"{_S}*(?P<label>{_CAPITALS})\.{_BEGINS}"),
    # "GUIDO VERDI, Ministro dei porti. Lo abbiamo visto.", "M. Jean Val, ministre des ports. Oui."
    (
        "dotted",
        rf"{_S}*(?P<label>(?:{_CAPITALS}|(?:M|Mme|Mlle)\.?{_S}+{_WORD}(?:{_S}+{_WORD}){{1,3}}),"
        rf"{_S}(?:{_OFFICE_BEHIND})[^.\n]{{0,120}})\.{_BEGINS}",
    ),
    # «Ольхин С. Н., фракция «Причал».» over the words
    ("entry", rf"{_S}*(?P<label>{_SHORT_RU}{_NOTE}(?:,\s[^\n]{{2,200}}?)?)\.{_S}*{_OVER}"),
    # «Иванов И.И. – Почему?»
    (
        "dashed",
        rf"{_S}*(?P<label>{_SHORT_RU}|[A-ZА-ЯЁ][\w.’'-]+(?:{_S}[\w.’'-]+){{0,4}}){_S}*"
        rf"(?:[–—―]{{1,2}}|--){_S}+{_SAYS}",
    ),
    # "Mara Quill" over the words
    (  # and "1. Mara Quill (Tarn) (Con)"
        "alone",
        rf"{_S}*(?:\d{{1,3}}\.{_S}+(?=[^\n]{{2,60}}\)\s*$))?(?P<label>[^\n.?!,;:…\s\d*•·–-][^\n?!;:…]{{0,90}}[^\n?!,;:…\s]){_S}*{_OVER}",
    ),
)
_SHAPES: Final = tuple(
    (name, re.compile(pattern)) for name, pattern in (*_BY_COLON_OR_TIME, *_BY_WORDS)
)


def lines_of(
    body: str, marked: Mapping[int, int] | None = None, times: Mapping[int, float] | None = None
) -> list[Line]:
    """The lines of a body; ``marked`` and ``times`` by where a line begins."""
    found, at = [], 0
    for text in body.split("\n"):
        found.append(Line(at, text, (marked or {}).get(at, 0), (times or {}).get(at)))
        at += len(text) + 1
    return found


def marks(lines: Sequence[Line]) -> Iterator[Mark]:
    """Every label that may be one, in every shape; a line may have several."""
    broken = -1
    for row, line in enumerate(lines):
        if row + 1 < len(lines):
            yield from _over_two_lines(row, line, lines[row + 1])
            yield from _under_times(row, line, lines[row + 1])
            if found := list(_broken_in_note(row, line, lines[row + 1])):
                yield from found
                broken = row + 1
        if row <= broken:
            continue
        if line.marked:
            yield from _set_apart(row, line)
        yield from _in_line(row, line)


def is_bare_answer(text: str) -> bool:
    """ "A Yes.": one blank behind the letter, which may as well be the word."""
    return bool(_BARE_ANSWER.match(text))


_BARE_ANSWER = re.compile(r"[ \t]*A [A-Z]")
_CLOCK = re.compile(r"\d:\d\d")
_HEADING = re.compile(r"\s*#{1,6}\s")
_LOOKED: Final = 400
"""Characters of a line among which a label ends."""


def _signs(text: str) -> set[str]:
    """The shapes that a line may have at all: the patterns themselves cost more to ask."""
    head = text[:_LOOKED]
    signs = {
        "bracketed": "[" in head[:80],
        "bold": "**" in head or "__" in head,
        "heading": head.lstrip().startswith("##"),
        "colon": (":" in head or "：" in head) and not _HEADING.match(head),
        "dotted": "." in head or "–" in head or head.lstrip()[:1] in set("QAВО"),
        "entry": len(text) < _LOOKED and text.rstrip().endswith("."),
        "dashed": "–" in head or "—" in head or "―" in head or "--" in head,
        "chat": head.lstrip()[:1] == "<",
        "circled": head.lstrip()[:1] in set("○◯〇●◎◇◆A"),
        "alone": len(text) < 100,
    }
    if _CLOCK.search(head):
        signs |= dict.fromkeys(("coded", "stamped", "timed", "headed", "clocked", "chat"), True)
    return {shape for shape, may_be in signs.items() if may_be}


def _in_line(row: int, line: Line) -> Iterator[Mark]:
    text, signs = line.text[:2000], _signs(line.text)
    for shape, pattern in _SHAPES:
        found = pattern.match(text) if shape in signs else None
        mark = _mark(shape, row, line, found) if found is not None else None
        if mark is not None and not _is_of_heading(mark, line):
            yield mark


def _is_of_heading(mark: Mark, line: Line) -> bool:
    """A colon inside what is wholly set apart: "### Early review: the north gate"."""
    whole = bool(line.marked) and line.marked >= len(line.text.strip())
    return whole and mark.shape == "colon" and bool(mark.said) and not is_certain(mark.label)


_ASKED: Final = frozenset("question answer вопрос ответ питання відповідь".split())
"""What a speaker may ask and answer as well: «Вопрос: кто платит? Ответ: никто.»"""
_HALVES: Final = frozenset({"AM", "PM"})
"""Halves of the day behind a time; without one they are Ann Moss's initials."""
_TO_WHOM = re.compile(r"(?<=\)) to the [^:]{3,80}$")
""" "2. Hon ANN MOSS (Tarn) to the Minister of Coasts: When …"."""


def _mark(shape: str, row: int, line: Line, found: re.Match[str]) -> Mark | None:
    label = _TO_WHOM.sub("", _clean(found["label"]))
    if look_of(label) is None or (shape == "bracketed" and _is_remark(label, found)):
        return None
    said = found["said"] or ""
    stamp = found.groupdict().get("time")
    if (said[:1].islower() and label.casefold() in _ASKED) or (stamp and label in _HALVES):
        return None
    if label.casefold() in ZONES and not (said[:1].isalpha() and shape in {"colon", "bold"}):
        return None
    stop = line.start + (found.start("said") if said else len(line.text))
    start_s = seconds(stamp) if stamp else line.start_s
    return Mark(shape, row, line.start, stop, label, said, start_s)


def _is_remark(label: str, found: re.Match[str]) -> bool:
    """ "[consensus to close]", "[x] mend the gate", "[Mr. Speaker left the chair]"."""
    if found["time"] or found["colon"]:
        return False
    look = look_of(label)
    alone = not found["said"] and look != "numbered"
    return alone or look == "other" or (look == "small" and (" " in label or len(label) < 2))


_TWO_LINES = re.compile(
    # «Ольхина С. Н., председатель комитета по пристаням ⏎ и портам, фракция «Причал».»
    rf"{_S}*(?P<label>{_SHORT_RU},{_S}[^\n.]{{2,120}}\n[^\n]{{2,120}})\.{_S}*$"
)


_RANGE = re.compile(
    r"[ \t]{0,9}\[?(?P<time>(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3})?)(?:[:;]\d\d)?[ \t]{1,3}"
    r"(?:-->|[-–—])[ \t]{1,3}"
    r"(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3})?(?:[:;]\d\d)?\]?[ \t]{0,9}$"
)
"""A line of two times over a name in a line of its own, as Teams writes into documents; programs
that cut films count frames, too: "00:00:09:05 - 00:00:12:10"."""


def _under_times(row: int, line: Line, after: Line) -> Iterator[Mark]:
    found = _RANGE.match(line.text)
    label = _clean(after.text.strip()) if found and len(after.text) < _LOOKED else ""
    if found and label and look_of(label) is not None:
        stop = after.start + len(after.text)
        yield Mark("timed", row + 1, line.start, stop, label, "", seconds(found["time"]))


_BROKEN = re.compile(
    # "Ann Moss (River and ⏎ Sea):", "Ann Moss (River and the Sea-⏎ side): We begin."
    rf"{_S}{{0,40}}(?P<label>[^\n:()\d]{{4,80}}\([^\n:()]{{2,80}}\n[^\n:()]{{1,60}}\))"
    rf"{_S}{{0,3}}:(?:{_S}{{1,9}}(?P<said>\S.*))?$"
)


def _broken_in_note(row: int, line: Line, after: Line) -> Iterator[Mark]:
    found = _BROKEN.match(f"{line.text[:_LOOKED]}\n{after.text[:_LOOKED]}")
    if found is None:
        return
    label = _clean(re.sub(r"(?<=[^\W\d_])-\n|(?<=/)\n", "", found["label"]))
    if has_note_behind(label):
        said = found["said"] or ""
        stop = after.start + len(after.text) - len(said)
        yield Mark("colon", row + 1, line.start, stop, label, said, line.start_s)


def _over_two_lines(row: int, line: Line, after: Line) -> Iterator[Mark]:
    found = _TWO_LINES.match(f"{line.text[:_LOOKED]}\n{after.text[:_LOOKED]}")
    if found is not None and line.text.rstrip()[-1:] != ".":
        stop = after.start + len(after.text)
        yield Mark("entry", row, line.start, stop, _clean(found["label"]), "", line.start_s)


_FULL_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
"""What parts a name in bold from the words: "**Mara Quill.** We begin.", but "Tim Roe Jr."."""


def _set_apart(row: int, line: Line) -> Iterator[Mark]:
    """What a reader found bold, or in a style of its own, at the beginning of a paragraph."""
    label = _FULL_STOP.sub("", _clean(line.text[: line.marked].strip().rstrip(":：").strip()))
    if look_of(label) is None:
        return
    rest = line.text[line.marked :]
    said = rest.lstrip(" \t\u00a0:：–—-")
    stop = line.start + len(line.text) - len(said)
    shape = "bold" if said else "heading"
    yield Mark(shape, row, line.start, stop, label, said, line.start_s)


def _clean(label: str) -> str:
    return " ".join(label.replace("*", " ").replace("(", " (").split()).strip(" _#>,")
