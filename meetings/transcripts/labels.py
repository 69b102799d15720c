"""Where a speaker's label stands: an ordered list of small rules over a body.

First the labels at the start of a line, which their form alone gives away; then, with the people
these made known, labels inside another's paragraph. A candidate is what stands between the end of
a sentence (or line) and a colon.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz import fuzz

from meetings.transcripts.label_words import (
    FRAGMENT_STARTS,
    IMPERSONAL,
    NOT_SURNAMES,
    OFFICE_NOUNS,
    PARTICLES,
    PLACES,
    REIGNING,
    SENTENCE_WORDS,
    TRANSLATED,
)

LABEL_LENGTH = 260


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a body: ``body[start:stop]`` is it with its colon and the white space behind."""

    start: int
    stop: int
    text: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """What might be a label: its words (white space folded) without and with its note."""

    start: int
    stop: int
    text: str
    name: str
    note: str
    follows: str = ""

    @property
    def words(self) -> list[str]:
        """The words of the name part."""
        return self.name.split()


_NOTE = re.compile(r"\s*\(([^()]*)\)?\s*$")
_LINE_LABEL = re.compile(
    r"^[ \t\u00a0]*(?P<label>[^:\n]{1,260}?)[ \t\u00a0]*:(?P<gap>[ \t\u00a0]*)", re.M
)
_BROKEN = re.compile(
    # a label over two lines: "President of Finland Sauli Niinistö\n(retranslated): …"
    r"^[ \t\u00a0]*(?P<label>[^:\n.!?…]{3,200}\n"
    r"[ \t\u00a0]*(?:\([^()\n]{2,60}\)|[^:\n.!?…]{2,120}))"
    r"[ \t\u00a0]*:(?P<gap>[ \t\u00a0]*)",
    re.M,
)
_INSIDE = re.compile(
    # a label inside a paragraph: behind the end of a sentence
    r"(?<=[.!?…»”\")\]>;])[ \t\u00a0]+(?P<label>[A-ZА-ЯЁ][^:\n!?…;]{1,200}?)"
    r"[ \t\u00a0]*:(?P<gap>[ \t\u00a0]+|$)",
    re.M,
)
_INITIALS_RU = r"[А-ЯЁ]\.(?:\s?-?\s?[А-ЯЁ]\.)?\s?"
_SURNAME_RU = r"[А-ЯЁ][а-яёА-ЯЁ’'-]+(?:\s[А-ЯЁ][а-яё’'-]+){0,2}"
_RU_SHORT = re.compile(rf"^{_INITIALS_RU}{_SURNAME_RU}$")
_RU_SHORT_TAIL = re.compile(rf"(?:^|\s){_INITIALS_RU}{_SURNAME_RU}$")
_RU_SURNAME_FIRST = re.compile(r"(?:^|\s)[А-ЯЁ][а-яё-]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\.$")
_EN_INITIAL = re.compile(r"^[A-Z]\.(?:\s?[A-Z]\.)?\s?[A-Z][a-z’'-]+$")
_NAME_WORD = re.compile(
    r"^(?:(?:al|el|an|as|ad|ar|at|ash|ul)-)?(?:[A-Z\u00c0-\u00de\u0100-\u017d][A-Za-z\u00c0-\u024f’'ʼ`-]*|[А-ЯЁ][а-яёА-ЯЁ’'-]*)\.?$"
)
_SENTENCE_END = re.compile(
    r"(?<![A-ZА-ЯЁ])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bим)(?<!\bг)\.\s"
)
_QUOTES = frozenset('“"«„‘')
_SHORT_NO_COLON = re.compile(
    # the colon was lost with a card: «… Вам помочь. В.Шапша Обязательно это сделаю»
    r"(?<=[.!?…»]\s)(?P<label>[А-ЯЁ]\.(?:-?[А-ЯЁ]\.)?[А-ЯЁ][а-яё-]+)(?P<gap>\s)(?=[А-ЯЁ][а-яё]*[\s,])"
)
_BODYS_WORD = re.compile(
    # the last word of a body's name: "… Economic Relations | Wolfgang Buchele"
    r"(?:tions?|ments?|ings?|als|ics|ity|ities|ors|ies|ance|ence|ism|rals|nts)$"
)
_NUMBERED = re.compile(
    r"^(?:Speaker|Participant|Question|Спикер|Участник|Вопрос)\s?(?:No\.?|№)?\s?\d{1,2}$"
)


def plain(text: str) -> str:
    """A label's text with its white space folded, a blank before its note."""
    return " ".join(text.replace("(", " (").split())


def without_note(text: str) -> tuple[str, str]:
    """A label without the note in brackets behind it, and the note («как переведено»)."""
    match = _NOTE.search(text)
    return (text[: match.start()].strip(), match[1].strip()) if match else (text.strip(), "")


def candidate(match: re.Match[str]) -> Candidate:
    """The candidate a pattern found."""
    text = plain(match["label"])
    name, note = without_note(text)
    follows = match.string[match.end() : match.end() + 1]
    return Candidate(match.start("label"), match.end(), text, name, note, follows)


def name_words(words: list[str]) -> list[str]:
    """The words of a person's name at the end of a label, given name first; may be empty.

    Two words unless a particle joins more ("Ben van Beurden"), or an office or a place stands
    right before three ("President of Turkey | Recep Tayyip Erdogan").
    """
    tail: list[str] = []
    for word in reversed(words):
        if (word in PARTICLES and tail) or _NAME_WORD.match(word):
            tail.insert(0, word)
        else:
            break
    while tail and tail[0] in PARTICLES:
        tail.pop(0)
    after_office = _after_office(tail)
    at = len(tail) - 2
    while at > 0 and (tail[at] in PARTICLES or tail[at - 1] in PARTICLES):
        at -= 1
    rest = tail[after_office:] if after_office else tail[_behind_of(words, tail) :]
    if len(rest) == 3 and _BODYS_WORD.search(rest[0]):
        rest = rest[1:]
    if 2 <= len([w for w in rest if w not in PARTICLES]) <= 4 and (
        after_office or len(tail) == len(words)
    ):
        return rest
    if len(rest) == 3 and len(tail) < len(words):
        return rest
    return tail[max(at, 0) :]


def _after_office(tail: list[str]) -> int:
    """How many words of a capitalised run belong to the office."""
    places = [i + 1 for i, word in enumerate(tail) if word.lower().strip("’'.") in OFFICE_NOUNS]
    return places[-1] if places and len(tail) - places[-1] >= 2 else 0


def _behind_of(words: list[str], tail: list[str]) -> int:
    """Behind "of", "at" or "from" the first word of the run is a place or a body, not a name."""
    before = words[len(words) - len(tail) - 1] if len(words) > len(tail) else ""
    return 1 if before.lower() in {"of", "at", "from", "for"} and len(tail) >= 3 else 0


def _sentence_like(item: Candidate) -> bool:
    bare = [word.strip("«»“”\"'’,()") for word in item.words]
    words = [word if word.isupper() and len(word) > 1 else word.lower() for word in bare]
    return (
        not words
        or words[0] in FRAGMENT_STARTS
        or any(word in SENTENCE_WORDS for word in words)
        or bool(_SENTENCE_END.search(item.name))
        or len(words) > 30
    )


def impersonal(item: Candidate) -> bool:
    """«Вопрос», "Question (RIA Novosti)", "Speaker 2"."""
    words = item.words
    return (len(words) == 1 and words[0].lower() in IMPERSONAL and words[0][0].isupper()) or bool(
        _NUMBERED.match(item.name)
        or item.name in {"Из зала", "Реплика из зала", "From the audience"}
    )


def russian_initials(item: Candidate) -> bool:
    """«К.-Ж.Токаев», «М.Диас-Канель Бермудес», «Министр А. Б. Иванов», «Иванов А.Б.»."""
    if _RU_SHORT.match(item.name):
        return True
    return not _sentence_like(item) and bool(
        _RU_SHORT_TAIL.search(item.name) or _RU_SURNAME_FIRST.search(item.name)
    )


def english_initial(item: Candidate) -> bool:
    """ "V. Putin"."""
    return bool(_EN_INITIAL.match(item.name))


def office_and_name(item: Candidate) -> bool:
    """ "Vladimir Putin", "President of Russia Vladimir Putin", «Мэр Анна Ларина»."""
    if _sentence_like(item) or ("," in item.name and not _listed_office(item)):
        return False
    words = item.words
    name = name_words(words)
    proper = [word for word in name if word not in PARTICLES]
    return (
        len(proper) >= 2
        and proper[-1].lower().strip("’'.") not in NOT_SURNAMES
        and not any(word.lower() in OFFICE_NOUNS for word in proper[-2:])
        and words[0][0].isupper()
        and (len(words) == len(name) or _office_before(words[: len(words) - len(name)]))
    )


def _office_before(words: list[str]) -> bool:
    lowered = {word.lower().strip("’'.,") for word in words}
    cyrillic = re.match("[А-ЯЁ]", words[0]) is not None
    return cyrillic or bool(lowered & OFFICE_NOUNS) or len(words) >= 2


def _listed_office(item: Candidate) -> bool:
    """An office may hold a comma: "Minister of Culture, Sport and Youth Ivan Petrov"."""
    first = item.words[0].lower().strip(",")
    return first in OFFICE_NOUNS or len(name_words(item.words)) >= 2


def name_then_office(item: Candidate) -> bool:
    """ "Valeriya Korableva, reporter at Channel One"."""
    name, comma, office = item.name.partition(",")
    words = name.split()
    return (
        bool(comma)
        and not _sentence_like(item)
        and 2 <= len(words) <= 4
        and all(_NAME_WORD.match(word) or word in PARTICLES for word in words)
        and item.words[-1].lower() not in PLACES
        and words[-1].lower() not in NOT_SURNAMES | OFFICE_NOUNS
        and not any(word in SENTENCE_WORDS for word in office.lower().split())
        and item.follows not in _QUOTES
    )


def reigning(item: Candidate) -> bool:
    """«Патриарх Кирилл», "King Abdullah II of Jordan"."""
    words = [word for word in item.words if word.lower() != "all"]
    shortened = Candidate(0, 0, "", " ".join(words), "")
    return (
        2 <= len(words) <= 8
        and words[0].lower() in REIGNING
        and words[0][0].isupper()
        and not _sentence_like(shortened)
    )


def translated(item: Candidate) -> bool:
    """«Ван И (как переведено)», "Executive Chairman of the Forum (retranslated)"."""
    note = item.note.lower()
    return any(mark in note for mark in TRANSLATED) and not _sentence_like(item)


def courtesy(item: Candidate) -> bool:
    """ "Mr Orban", "Dr Green"."""
    words = item.words
    return 2 <= len(words) <= 3 and words[0].strip(".") in {"Mr", "Mrs", "Ms", "Dr", "Prof", "Sir"}


Rule = Callable[[Candidate], bool]
RULES: tuple[Rule, ...] = (
    impersonal,
    russian_initials,
    english_initial,
    translated,
    name_then_office,
    office_and_name,
    reigning,
    courtesy,
)


def verdict(item: Candidate) -> str | None:
    """The name of the first rule that takes the candidate for a label."""
    return next((rule.__name__ for rule in RULES if rule(item)), None)


def _repeated(items: list[Candidate]) -> set[str]:
    """Words that begin several lines before a colon: a label of an unusual form.

    Two lines for a single word, three for up to four; what is quoted behind the colon is a letter
    read aloud or a document, not a speaker.
    """
    counts = Counter(item.name for item in items if _unusual(item))
    return {name for name, count in counts.items() if count >= (2 if " " not in name else 3)}


def _unusual(item: Candidate) -> bool:
    words = item.words
    return (
        1 <= len(words) <= 4
        and len(words[0]) > 2
        and item.follows not in _QUOTES
        and bool(_NAME_WORD.match(words[0]))
        and words[0].lower() not in SENTENCE_WORDS
        and not _sentence_like(item)
    )


def _line_labels(body: str) -> list[Label]:
    items = [candidate(match) for match in _LINE_LABEL.finditer(body)]
    repeated = _repeated(items)
    believed = [item for item in items if verdict(item) or item.name in repeated]
    names = {item.name for item in believed} | {
        " ".join(name_words(item.words)) for item in believed
    }
    taken = {item.start for item in believed}
    believed += [item for item in items if item.start not in taken and _misprint(item, names)]
    return [Label(item.start, item.stop, item.text) for item in believed]


def _misprint(item: Candidate, names: set[str]) -> bool:
    """ "ladimir Putin", "VladimirPutin", where the right form stands elsewhere."""
    if not 6 <= len(item.name) <= 40 or len(item.words) > 2:
        return False
    return any(fuzz.ratio(item.name, name, score_cutoff=90) for name in names if len(name) >= 8)


def _broken_labels(body: str, taken: set[int]) -> list[Label]:
    """Labels over two lines: the second is a note, or makes no label of its own."""
    found = []
    for match in _BROKEN.finditer(body):
        item = candidate(match)
        second = match["label"].split("\n")[1].strip()
        colon = match.end("label")
        ends_here = any(colon <= stop <= match.end() for stop in taken)
        if (second.startswith("(") or not ends_here) and _whole_over_two_lines(item, second):
            found.append(Label(item.start, item.stop, item.text))
    return found


def _whole_over_two_lines(item: Candidate, second: str) -> bool:
    first = item.text.removesuffix(second).strip() if not second.startswith("(") else item.name
    return verdict(item) is not None and (second.startswith("(") or first[-1:].islower())


def known_names(labels: list[Label], others: str) -> set[str]:
    """The names labels end in, and pairs of capitalised words in title and lead."""
    names = {" ".join(name_words(without_note(label.text)[0].split())) for label in labels}
    names |= {without_note(label.text)[0] for label in labels}
    names |= {plain(m) for m in re.findall(r"\b[A-ZА-ЯЁ][\w’'-]+\s[A-ZА-ЯЁ][\w’'-]+", others)}
    return {name for name in names if name}


def _inside_labels(body: str, known: set[str]) -> list[Label]:
    items = [candidate(match) for match in _inside_matches(body)]
    counts = Counter(" ".join(name_words(item.words)) for item in items if verdict(item))
    frequent = {name for name, count in counts.items() if count >= 3}
    without_colon = [candidate(match) for match in _SHORT_NO_COLON.finditer(body)]
    believed = [item for item in items if _believed_inside(item, known | frequent)]
    believed += [item for item in without_colon if item.name in known]
    return [Label(item.start, item.stop, item.text) for item in believed]


def _inside_matches(body: str) -> list[re.Match[str]]:
    """Candidates between any sentence end and a colon; a later sentence end restarts them."""
    found, at = [], 0
    while match := _INSIDE.search(body, at):
        found.append(match)
        at = match.start("label") + 1 if _restarts(match) else match.end("label")
    return found


def _restarts(match: re.Match[str]) -> bool:
    return bool(re.search(r"[.»”\")\]>]\s", match["label"]))


def _believed_inside(item: Candidate, known: set[str]) -> bool:
    rule = verdict(item)
    if rule is None or rule == "courtesy" or item.follows.islower():
        return False
    if rule in {"impersonal", "russian_initials", "translated", "reigning"}:
        return len(item.words) <= 8 and (rule != "impersonal" or item.follows not in _QUOTES)
    return item.name in known or " ".join(name_words(item.words)) in known


def find_labels(body: str, others: str = "") -> tuple[Label, ...]:
    """The labels of a body in order; ``others``: title and lead, which make people known."""
    at_lines = _line_labels(body)
    broken = _broken_labels(body, {label.stop for label in at_lines})
    strong = _without_overlap(broken + at_lines)
    inside = _inside_labels(body, known_names(strong, others))
    return tuple(_without_overlap(strong + inside))


def _without_overlap(labels: list[Label]) -> list[Label]:
    """Of labels that overlap, the one that stands first in the list."""
    order = {id(label): i for i, label in enumerate(labels)}
    kept: list[Label] = []
    for label in sorted(labels, key=lambda item: item.start):
        if not kept or kept[-1].stop <= label.start:
            kept.append(label)
        elif order[id(label)] < order[id(kept[-1])]:
            kept[-1] = label
    return kept
