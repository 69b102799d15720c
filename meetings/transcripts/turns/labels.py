"""Finds speakers' labels in a body.

First the labels at the start of a line, which their form alone gives away (`label_rules`); then,
with the people these made known, labels inside another's paragraph. A candidate is what stands
between the end of a sentence (or line) and a colon.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from meetings.transcripts.turns.label_rules import (
    QUOTES,
    LabelCandidate,
    candidate,
    office_and_name,
    plain,
    sentence_like,
    verdict,
)
from meetings.transcripts.turns.label_words import OFFICE_NOUNS, OFFICE_RU, SENTENCE_WORDS
from meetings.transcripts.turns.labels_inside_paragraphs import coming_back, introduced
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL
from meetings.transcripts.turns.parsing_labels import NAME_WORD, name_words, without_note

_FREQUENT = 3
"""Labels that make a name a frequent speaker's."""
_MANY = 200
"""Names among which the right form of a misprint is looked for."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a body: ``body[start:stop]`` is it with its colon and the white space behind.

    An empty one begins words that are nobody's. ``person``: whose it is, where other lines tell.
    """

    start: int
    stop: int
    text: str
    start_s: float | None = None
    person: str | None = None


_BIG = f"A-ZÀ-ÖØ-Þ{CAPITAL}"
"""The capitals that a label inside a paragraph begins with: «Ә.Сәрсенова», "Élodie Moss"."""
_LINE_LABEL = re.compile(
    # no colon of a time: "Mara Quill (0:12): We begin."
    r"^[ \t\u00a0]{0,40}(?P<label>[^:\n]{1,260}?)[ \t\u00a0]{0,40}"
    r"(?:[\[(]\d{1,3}(?::\d\d){1,2}[\])][ \t\u00a0]{0,4})?"
    # and none of code, "Pier::Gate", where "Ann Moss:: We begin." is AsciiDoc's
    r"(?:(?<!\d):|:(?!\d))(?::(?=[ \t\u00a0])|(?!:))(?P<gap>[ \t\u00a0]{0,40})",
    re.M,
)
_LINE = re.compile(r"\S[^\n]*")
_BROKEN = re.compile(
    # a label over two lines: "President of Finland Sauli Niinistö\n(retranslated): …"
    r"^[ \t\u00a0]{0,40}(?P<label>[^:\n.!?…]{3,200}\n"
    r"[ \t\u00a0]{0,40}(?:\([^()\n]{2,60}\)|[^:\n.!?…]{2,120}))"
    r"[ \t\u00a0]{0,40}:(?P<gap>[ \t\u00a0]{0,40})",
    re.M,
)
_LOST_COLON = re.compile(
    # "Megyn Kelly With this?", "Vladimir Putin. Yes."
    rf"^[ \t\u00a0]{{0,40}}(?P<label>[A-Z{CAPITAL}][^\s:.,]*[ \u00a0][A-Z{CAPITAL}][^\s:.,]*)"
    rf"(?P<gap>\.?[ \u00a0])(?=[A-Z{CAPITAL}«“\"])",
    re.M,
)
_INSIDE = re.compile(
    # a label inside a paragraph: behind the end of a sentence, which "Hon." is not
    r"(?<=[.!?…»”\")\]>;*])(?<!\bHon\.)(?<!\bMrs\.)(?<!\b[DM][rs]\.)(?<!\bProf\.)"
    rf"[ \t\u00a0]{{1,40}}(?P<label>[{_BIG}][^:\n!?…;]{{1,200}}?)"
    r"[ \t\u00a0]{0,40}:(?P<gap>[ \t\u00a0]{1,40}|$)",
    re.M,
)
_SHORT_NO_COLON = re.compile(
    # the colon was lost with a card: «… Вам помочь. В.Шапша Обязательно это сделаю»
    rf"(?<=[.!?…»]\s)(?P<label>[{CAPITAL}]\.(?:-?[{CAPITAL}]\.)?[{CAPITAL}][{SMALL}-]+)(?P<gap>\s)"
    rf"(?=[{CAPITAL}][{SMALL}]*[\s,])"
)


def _repeated(items: Sequence[LabelCandidate]) -> set[str]:
    """Words that begin several lines before a colon: a label of an unusual form.

    Two lines for a single word, three for up to four; what is quoted behind the colon is a letter
    read aloud or a document, not a speaker.
    """
    counts = Counter(item.name for item in items if _unusual(item))
    return {name for name, count in counts.items() if count >= (2 if " " not in name else 3)}


def _unusual(item: LabelCandidate) -> bool:
    words = item.words
    return (
        1 <= len(words) <= 4
        and len(words[0]) > 2
        and item.follows not in QUOTES
        and bool(NAME_WORD.match(words[0]))
        and words[0].lower() not in SENTENCE_WORDS
        and not sentence_like(item)
    )


def _with_colon(body: str) -> Iterator[tuple[int, int]]:
    """The lines that hold a colon: no other has a label."""
    at = 0
    while (colon := body.find(":", at)) >= 0:
        end = body.find("\n", colon)
        at = end if end >= 0 else len(body)
        yield body.rfind("\n", 0, colon) + 1, at


def _at_lines(body: str) -> list[LabelCandidate]:
    """What stands before the first colon of each line."""
    found = (_LINE_LABEL.match(body, start) for start, _ in _with_colon(body))
    return [candidate(match) for match in found if match]


def _line_labels(items: Sequence[LabelCandidate]) -> list[Label]:
    repeated = _repeated(items)
    believed = [item for item in items if verdict(item) or item.name in repeated]
    counts = Counter(name for item in believed for name in _forms(item))
    names = [name for name, _ in counts.most_common(_MANY) if len(name) >= 8]
    taken = {item.start for item in believed}
    believed += [item for item in items if item.start not in taken and _misprint(item, names)]
    return [Label(item.start, item.stop, item.text) for item in believed]


def _forms(item: LabelCandidate) -> set[str]:
    return {item.name, " ".join(name_words(item.words))}


def _misprint(item: LabelCandidate, names: Sequence[str]) -> bool:
    """ "ladimir Putin", "VladimirPutin", where the right form stands elsewhere."""
    # Characters: of a shorter name one letter less is another name. 90 is one letter of ten
    # missing, or a blank.
    if not 6 <= len(item.name) <= 40 or len(item.words) > 2:
        return False
    return process.extractOne(item.name, names, scorer=fuzz.ratio, score_cutoff=90) is not None


def _broken_labels(body: str, taken: set[int]) -> list[Label]:
    """Labels over two lines: the second is a note, or makes no label of its own."""
    found = []
    for match in _BROKEN.finditer(body):
        item = candidate(match)
        second = match["label"].split("\n")[1].strip()
        ends_here = match.end() in taken
        if (second.startswith("(") or not ends_here) and _whole_over_two_lines(item, second):
            found.append(Label(item.start, item.stop, item.text))
    return found


def _whole_over_two_lines(item: LabelCandidate, second: str) -> bool:
    first = item.text.removesuffix(second).strip() if not second.startswith("(") else item.name
    return verdict(item) is not None and (second.startswith("(") or first[-1:].islower())


def known_names(labels: list[Label]) -> set[str]:
    """The names that labels end in."""
    names = {" ".join(name_words(without_note(label.text)[0].split())) for label in labels}
    names |= {without_note(label.text)[0] for label in labels}
    return {name for name in names if name}


def _inside_labels(body: str, known: set[str], others: str, *, alone: bool) -> list[Label]:
    """Labels inside paragraphs; where no line begins with one (``alone``) offices make known.

    ``others``: title and lead, which introduce people.
    """
    items = [candidate(match) for match in _inside_matches(body)]
    names = {" ".join(name_words(item.words)) for item in items}
    known = known | introduced(names, others) | coming_back(items)
    if alone:
        known = known | {" ".join(name_words(item.words)) for item in items if _official(item)}
    verdicts = {id(item): verdict(item) for item in items}
    counts = Counter(" ".join(name_words(item.words)) for item in items if verdicts[id(item)])
    # Once may be a quotation, twice chance.
    frequent = {name for name, count in counts.items() if count >= 3}
    known = known | frequent
    without_colon = [candidate(match) for match in _SHORT_NO_COLON.finditer(body)]
    believed = [item for item in items if _believed_inside(item, verdicts[id(item)], known)]
    believed += [item for item in without_colon if item.name in known]
    return [Label(item.start, item.stop, item.text) for item in believed]


def _official(item: LabelCandidate) -> bool:
    """ "Deputy Prime Minister Olga Orlova": an office and a name."""
    name = name_words(item.words)
    office = item.words[: len(item.words) - len(name)]
    return (
        office_and_name(item)
        and not item.follows.islower()
        and any(word.lower() in OFFICE_NOUNS or OFFICE_RU.match(word) for word in office)
    )


def _inside_matches(body: str) -> list[re.Match[str]]:
    """Candidates between any sentence end and a colon; a later sentence end restarts them."""
    found = []
    for start, end in _with_colon(body):
        at = start
        while match := _INSIDE.search(body, at, end):
            found.append(match)
            at = match.start("label") + 1 if _restarts(match) else match.end("label")
    return found


def _restarts(match: re.Match[str]) -> bool:
    return bool(re.search(r"[.»”\")\]>]\s", match["label"]))


def _believed_inside(item: LabelCandidate, rule: str | None, known: set[str]) -> bool:
    if rule is None or rule == "courtesy" or item.follows.islower():
        return False
    if rule in {"impersonal", "russian_initials", "translated", "reigning"}:
        return len(item.words) <= 8 and (rule != "impersonal" or item.follows not in QUOTES)
    return item.name in known or " ".join(name_words(item.words)) in known


def find_labels(body: str, others: str = "") -> tuple[Label, ...]:
    """The labels of a body in order; ``others``: title and first line, which introduce people."""
    items = _at_lines(body)
    at_lines = _line_labels(items)
    broken = _broken_labels(body, {label.stop for label in at_lines})
    strong = _without_overlap(broken + at_lines)
    lead = body[: strong[0].start] if strong else ""
    inside = _inside_labels(body, known_names(strong), f"{others}\n{lead}", alone=not strong)
    found = _without_overlap(strong + inside)
    found = _without_overlap(found + _without_colon(body, found))
    return tuple(_without_overlap(found + _single_words(body, found, items)))


def _single_words(body: str, labels: list[Label], items: Sequence[LabelCandidate]) -> list[Label]:
    """Empty labels before single words, where every line begins with a label or such a word.

    "Bo: Agreed." below "Ann Moss: …" may be somebody's: not Ann's, and perhaps nobody's name.
    """
    starts = {label.start for label in labels}
    words = [item.start for item in items if item.start not in starts and _is_single_word(item)]
    if not words or not labels:
        return []
    begun = starts.union(words)
    first = min(starts)
    lines = (match.start() for match in _LINE.finditer(body) if match.end() > first)
    if not all(start in begun for start in lines):
        return []
    return [Label(start, start, "") for start in words if start > first]


def _is_single_word(item: LabelCandidate) -> bool:
    return (
        len(item.words) == 1
        and bool(item.follows)
        and not item.follows.islower()  # "First: the pier."
        and item.follows not in QUOTES
        and bool(NAME_WORD.match(item.name))
        and item.name.lower() not in SENTENCE_WORDS
    )


def _without_colon(body: str, labels: list[Label]) -> list[Label]:
    """Names of frequent speakers that begin a line and lost their colon.

    Not where their own turn is, nor before their own label: there they are called or tell who
    they are ("Olga Pautova. Please.").
    """
    counts = Counter(label.text for label in labels)
    starts = [label.start for label in labels]
    found = []
    for match in _LOST_COLON.finditer(body):
        name = plain(match["label"])
        place = bisect_right(starts, match.start("label"))
        around = {label.text for label in labels[max(0, place - 1) : place + 1]}
        if counts[name] >= _FREQUENT and place and not any(name in text for text in around):
            found.append(Label(match.start("label"), match.end(), name))
    return found


def _without_overlap(labels: list[Label]) -> list[Label]:
    """The labels without overlaps: of two that overlap, the first in the list stays."""
    order = {id(label): i for i, label in enumerate(labels)}
    kept: list[Label] = []
    for label in sorted(labels, key=lambda item: item.start):
        if not kept or kept[-1].stop <= label.start:
            kept.append(label)
        elif order[id(label)] < order[id(kept[-1])]:
            kept[-1] = label
    return kept
