"""Where in a sentence an indicator is named, and which figures that naming is about."""

from __future__ import annotations

import re

from meetings.facts.subject_words import EN_INDICATORS, RU_INDICATORS
from meetings.figures import sense_words as words_of
from meetings.figures.indicators import Indicator, named_otherwise, neutral
from meetings.language.keys import key, keys
from meetings.language.words import Word, words
from meetings.model import Fact

_ADJUNCT = re.compile(words_of.ADJUNCT, re.IGNORECASE)
_CLAUSE_END = re.compile(
    r";|\s[–—-]\s(?=but|а |но )|,\s+(?=and|while|but|whereas|although|а|но|тогда)|\(|\)"
)
_OTHERS = frozenset(key(word) for word in RU_INDICATORS | EN_INDICATORS if key(word))
_FAR = 180
"""Characters between a figure and the word that says what it measures."""

Span = tuple[int, int]


def is_about(indicator: Indicator, fact: Fact, sentence: str, start: int) -> bool:
    """Whether a figure that stands at ``sentence[start:]`` measures the indicator."""
    subject = keys(fact.subject or "")
    named = _named(indicator, sentence)
    if not named:
        return False
    if subject and not indicator.is_subject(_without_partner(fact.subject or "")):
        return False
    if named_otherwise(indicator, subject):
        return False
    before = [span for span in named if span[1] <= start]
    if before:
        if _is_adjunct(sentence, before[-1][0]):
            return False
        return _reaches(indicator, sentence, before[-1], start, surely=bool(subject))
    return bool(subject) and _right_after(named, sentence, start + len(fact.text))


def _without_partner(subject: str) -> list[str]:
    """Keys of a subject up to «с Казахстаном», "with Kazakhstan"."""
    return keys(re.split(r"\s(?:с|со|with|в|в|на|из|in)\s(?=[A-ZА-ЯЁ])", subject)[0])


def _named(indicator: Indicator, sentence: str) -> list[Span]:
    """Where a whole name of the indicator stands, alone in a phrase of its own."""
    found = words(sentence)
    spelt = [key(word.text) for word in found]
    spans: list[Span] = []
    for i in range(len(found)):
        if span := _name_at(indicator, found, spelt, i):
            spans.append(span)
    return spans


def _name_at(indicator: Indicator, found: list[Word], spelt: list[str], i: int) -> Span | None:
    for name in sorted(indicator.names, key=len, reverse=True):
        stop = i + len(name) + (len(name) > 1)
        if spelt[i] in name and name <= frozenset(spelt[i:stop]):
            last = max(at for at in range(i, min(stop, len(found))) if spelt[at] in name)
            around = frozenset(spelt[max(i - 2, 0) : stop + 1])
            if named_otherwise(indicator, around) or _is_a_kind(indicator, found, spelt, i):
                return None
            return found[i].start, found[last].stop
    return None


def _is_a_kind(indicator: Indicator, found: list[Word], spelt: list[str], i: int) -> bool:
    """“processing industry” is a part of industry."""
    if not i or not found[i - 1].text.lower().endswith("ing"):
        return False
    return spelt[i - 1] not in indicator.beside | neutral()


def _is_adjunct(sentence: str, start: int) -> bool:
    return bool(_ADJUNCT.search(sentence[:start]))


def _reaches(indicator: Indicator, sentence: str, span: Span, start: int, *, surely: bool) -> bool:
    """Whether nothing else that could be measured stands between a naming and the figure."""
    between = sentence[span[1] : start]
    if between.count("(") != between.count(")") or len(between) > _FAR:
        return False
    if _in_closed_bracket(sentence, span, start):
        return False
    if surely:
        return True
    own = indicator.heads() | indicator.beside
    return not any(found in _OTHERS and found not in own for found in keys(between))


def _in_closed_bracket(sentence: str, span: Span, start: int) -> bool:
    opened = sentence.rfind("(", 0, span[0])
    return opened >= 0 and span[1] <= sentence.find(")", opened) < start


def _right_after(named: list[Span], sentence: str, stop: int) -> bool:
    after = min((span[0] for span in named if span[0] >= stop), default=None)
    return (
        after is not None and not re.search(r"[,;:]", sentence[stop:after]) and after - stop < 60
    )


def clause_around(sentence: str, start: int, stop: int) -> Span:
    """The part of a sentence around a figure, up to where another one begins."""
    cuts = [match for match in _CLAUSE_END.finditer(sentence)]
    left = max((cut.end() for cut in cuts if cut.end() <= start), default=0)
    right = min((cut.start() for cut in cuts if cut.start() >= stop), default=len(sentence))
    return left, right
