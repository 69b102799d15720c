"""What governs a fragment of a sentence from in front: a "not", a denial, a report, an "if".

«Мы закроем школы» is not what is said in «Никто не говорит, что мы закроем школы».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetings.model.claim import Kind
from meetings.retrieval.claims.conditions import condition_behind, is_bidden
from meetings.retrieval.claims.governing_words import (
    ABOUT,
    AND,
    COMPLEMENT,
    CONDITION,
    CONTRAST,
    DENIAL,
    EARLIER,
    FOR_EXAMPLE,
    GOAL,
    GOAL_REACH,
    HEARSAY,
    HOPE,
    NEGATION,
    NO_GOVERNORS,
    NO_OTHERS,
    NOT_ANY,
    RELATIVE,
    REPORT,
    REPORT_OF_THEM,
    SO_THAT,
    TAKEN_BACK,
    TAKEN_BACK_NEXT,
    THINK,
    TOLD_BEFORE,
    WHICH,
    WISH,
    WISH_REACH,
    WITHOUT,
    WITHOUT_REACH,
    WRITTEN,
    WRONG,
)
from meetings.retrieval.claims.inflection import is_finite, is_infinitive
from meetings.text.scripts import is_cyrillic
from meetings.text.sentences import sentences_near
from meetings.text.tokens import fold_letters

_WORD = re.compile(r"[^\W_]+(?:['’]t)?")
_BREAK = re.compile(r"[:;()«»“”\"–—]|,(?!\d)| - ")
_OPENS = re.compile(r"[:«“\"]")
_REACH = 800
"""Characters around a fragment among which its sentence is looked for."""
_INSERTED = 3
"""Words between two commas that are passed over: "of course", «я обещаю»."""
_COUNTED = 5
"""Words between a "not one" and what there is none of: "one of our 58 small"."""
_TOPIC = 2
"""Words behind a verb of saying among which it is told about what: "told me about the plans"."""
_SUBJECT = 3
"""Words before a verb of saying among which its subject stands."""


@dataclass(frozen=True, slots=True)
class Governor:
    """A word that governs what follows; ``clause``: where its clause begins.

    ``none``: it says that of nothing at all it is true. ``wish``: it only wants what follows.
    """

    start: int
    stop: int
    kind: Kind
    clause: int
    none: bool = False
    wish: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    """A folded word and the marks between it and the word before."""

    folded: str
    start: int
    stop: int
    before: str


def governors(text: str, start: int, since: int = 0) -> list[Governor]:
    """What governs the words that begin at ``start``, from ``since`` on, within their sentence."""
    words = _words(text, sentence_around(text, start, start)[0], start)
    ahead = _words(text, start, min(len(text), start + 60))
    new = [word for word in words if word.start >= since]
    if not new or not ahead:
        return []
    line = [*words, _Word(ahead[0].folded, start, ahead[0].stop, _marks(text, words[-1], start))]
    told = " ".join(word.folded for word in line)
    idle = [match.span() for match in NO_GOVERNORS.finditer(told)]
    at, found = 0, []
    for i, word in enumerate(words):
        if (
            word.start >= since
            and not any(a <= at < b for a, b in idle)
            and (kind := _governs(line, i))
        ):
            none = NOT_ANY.match(told, at) is not None and _counts(words[i + 1 :])
            clause = [*_breaks(words[1 : i + 1]), words[0]]
            wish = _is_wish(word.folded, line[i + 1 :])
            since_clause = max(w.start for w in clause)
            found.append(Governor(word.start, word.stop, kind, since_clause, none, wish))
        at += len(word.folded) + 1
    if is_bidden([word.folded for word in new], [word.folded for word in ahead]):
        found.insert(0, Governor(new[0].start, new[-1].stop, "word", new[0].start))
    return found


def _counts(rest: Sequence[_Word]) -> bool:
    """Whether what follows a "not one" only counts of what: "nobody says that" does not."""
    words = {word.folded for word in rest}
    return len(rest) <= _COUNTED and words.isdisjoint(COMPLEMENT) and not _breaks(rest)


def taken_back(text: str, stop: int) -> tuple[int, int] | None:
    """Where it is said right behind a fragment that it is not so."""
    found = TAKEN_BACK.match(text, stop) or TAKEN_BACK_NEXT.match(text, stop)
    return found.span("denial") if found else None


def is_governed(text: str, start: int, stop: int) -> bool:
    """Whether a fragment alone says something else than in its sentence."""
    behind = taken_back(text, stop) or condition_behind(text, stop)
    return bool(governors(text, start)) or behind is not None


def governs(folded: str) -> bool:
    """Whether a word may deny, hand on or make depend what stands around it."""
    forms = (NEGATION, DENIAL, HEARSAY, REPORT, CONDITION)
    return any(form.fullmatch(folded) for form in forms)


def sentence_around(text: str, start: int, stop: int) -> tuple[int, int]:
    """The whole sentences in which a fragment stands."""
    held = [span for span in sentences_near(text, start, _REACH + stop - start)
            if span[0] < max(stop, start + 1) and span[1] > start]  # fmt: skip
    return min([start, *(a for a, _ in held)]), max([stop, *(b for _, b in held)])


def _words(text: str, start: int, stop: int) -> list[_Word]:
    made: list[_Word] = []
    last = start
    for match in _WORD.finditer(text, start, stop):
        folded = fold_letters(match[0]).replace("’", "'")
        made.append(_Word(folded, match.start(), match.end(), text[last : match.start()]))
        last = match.end()
    return made


def _marks(text: str, last: _Word, start: int) -> str:
    return text[last.stop : start]


def _governs(line: Sequence[_Word], i: int) -> Kind | None:
    """How a word governs the last one of a line; None where it does not, or not as far."""
    folded, rest = line[i].folded, line[i + 1 :]
    if _is_example(line, i) and _breaks(line[i + 2 :]):
        return None
    if _is_goal(line, i):
        return "word" if _reaches(rest) else None
    if CONDITION.fullmatch(folded):
        return None if _is_contrasted(rest) else "word"
    if NEGATION.fullmatch(folded) or (WITHOUT.fullmatch(folded) and len(rest) <= WITHOUT_REACH):
        return "negation" if _reaches(rest) else None
    if DENIAL.fullmatch(folded) or _is_wrong_to_say(folded, rest):
        return "negation" if _reaches(rest, opening=True) else None
    is_hearsay = HEARSAY.fullmatch(folded) and _reaches(rest, opening=True)
    is_hearsay = is_hearsay or (_is_quoted(line, i) and _reaches(rest, opening=True))
    is_report = _is_report(line, i) or _is_told_before(line, i)
    is_reported = is_report and _reports(rest)
    return "word" if is_hearsay or is_reported or _is_wish(folded, rest) else None


def _is_wrong_to_say(folded: str, rest: Sequence[_Word]) -> bool:
    """Whether it is told to be wrong to say what follows: "it was wrong to say that"."""
    if not WRONG.fullmatch(folded):
        return False
    behind = next((word.folded for word in rest if word.folded != "to"), "")
    return THINK.fullmatch(behind) is not None


def _is_wish(folded: str, rest: Sequence[_Word]) -> bool:
    """Whether what follows is only wanted or hoped for."""
    if SO_THAT.fullmatch(folded):
        return _reaches(rest) and not is_infinitive(rest[-1].folded)
    if not (WISH.fullmatch(folded) or HOPE.fullmatch(folded)):
        return False
    told = [word.folded for word in rest[: WISH_REACH + 1]]
    if not COMPLEMENT.isdisjoint(told):
        return _reaches(rest)
    return len(rest) == 1 and HOPE.fullmatch(folded) is not None


def _is_goal(line: Sequence[_Word], i: int) -> bool:
    """Whether what follows right behind is only to be reached."""
    words = " ".join(word.folded for word in line[max(0, i - GOAL_REACH) : i + 1])
    is_near = len(line) - 1 - i <= GOAL_REACH
    return is_near and any(map(GOAL.fullmatch, (line[i].folded, words)))


def _is_example(line: Sequence[_Word], i: int) -> bool:
    """Whether a «допустим» stands between two commas and puts no condition."""
    is_inserted = i > 0 and len(_breaks(line[i : i + 2])) == 2
    return is_inserted and FOR_EXAMPLE.fullmatch(line[i].folded) is not None


def _is_report(line: Sequence[_Word], i: int) -> bool:
    """Whether a word says that others say so; «я сказал» does not."""
    folded = line[i].folded
    if not ABOUT.isdisjoint(word.folded for word in line[i + 1 : i + 1 + _TOPIC]):
        return False
    nearest = {word.folded for word in line[max(0, i - _SUBJECT) : i]}
    if REPORT.fullmatch(folded):
        return nearest.isdisjoint(("я", "мы", "i", "we", *RELATIVE))
    if REPORT_OF_THEM.fullmatch(folded):
        return i > 0 and line[i - 1].folded not in NO_OTHERS and nearest.isdisjoint(("i", "we"))
    two = f"{folded} {line[i + 1].folded}"
    return two in ("по словам", "по мнению", "со слов")


def _is_told_before(line: Sequence[_Word], i: int) -> bool:
    """Whether what follows is what was so the last time: «в прошлый раз я говорил, что»."""
    if not TOLD_BEFORE.fullmatch(line[i].folded):
        return False
    return EARLIER.search(" ".join(word.folded for word in line[:i])) is not None


def _is_quoted(line: Sequence[_Word], i: int) -> bool:
    """Whether a word says that others wrote what stands behind a quotation mark or a colon."""
    ours = {word.folded for word in line[max(0, i - _SUBJECT) : i]} & {"я", "мы", "i", "we"}
    opens = any(_OPENS.search(word.before) for word in line[i + 1 :])
    return opens and not ours and WRITTEN.fullmatch(line[i].folded) is not None


def _reaches(rest: Sequence[_Word], *, opening: bool = False) -> bool:
    """Whether what governs goes on to the last word: within a clause, and by «что», "that"."""
    if _is_contrasted(rest) or _is_another_predicate(rest):
        return False
    for at in _breaks(_without_inserted(rest)):
        if at.folded in COMPLEMENT or (opening and _OPENS.search(at.before)):
            continue
        return False
    return True


def _reports(rest: Sequence[_Word]) -> bool:
    """The same of a verb of saying: what is said may follow any mark, in English also none."""
    if _is_contrasted(rest):
        return False
    first, *more = [*_breaks(_without_inserted(rest)), None]
    if first is None:
        return not is_cyrillic(rest[0].folded) or rest[0].folded in COMPLEMENT
    if first.folded in AND or (WHICH.fullmatch(first.folded) and not any(more)):
        return False
    return all(at is None or at.folded in COMPLEMENT for at in more)


def _breaks(rest: Sequence[_Word]) -> list[_Word]:
    """The words behind a mark that ends a clause."""
    return [word for word in rest if _BREAK.search(word.before)]


def _without_inserted(rest: Sequence[_Word]) -> list[_Word]:
    """A line without the few words that stand between two commas."""
    made: list[_Word] = []
    i = 0
    while i < len(rest):
        if _BREAK.search(rest[i].before) and rest[i].folded not in COMPLEMENT:
            close = next(
                (k for k in range(i + 1, min(i + _INSERTED + 1, len(rest)))
                 if _BREAK.search(rest[k].before)), None)  # fmt: skip
            if close is not None and rest[close].folded not in COMPLEMENT | AND:
                made.append(_Word(rest[close].folded, rest[close].start, rest[close].stop, " "))
                i = close + 1
                continue
        made.append(rest[i])
        i += 1
    return made


def _is_contrasted(rest: Sequence[_Word]) -> bool:
    return any(word.folded in CONTRAST or ";" in word.before for word in rest)


def _is_another_predicate(rest: Sequence[_Word]) -> bool:
    """«Мы не построили мост и закроем порт»: behind «и» a verb is negated by its own «не»."""
    return any(word.folded == "и" and is_finite(after.folded) for word, after in pairwise(rest))
