"""A claim once more with another figure: «а 81 процент?» after «правда ли, что … 71 процент»."""

from __future__ import annotations

import re

from meetings.facts.data.number_words import EN_CARDINALS, RU_CARDINALS
from meetings.text.stems import key
from meetings.text.tokens import fold

_COUNTED = {**RU_CARDINALS, **EN_CARDINALS}
_WORDS = "|".join(sorted((word for word, value in _COUNTED.items() if value > 1), reverse=True))
_NUMBER = rf"(?:\d+(?:[.,   ]\d+)*|(?:{_WORDS})(?!\w))"
_LEADS = (
    r"(?:(?:а|и|или|не|нет|может(?: быть)?|возможно|точно|разве|and|or|not|no|so|maybe|perhaps"
    r"|если(?: бы)?(?: было)?|как насч[её]т|(?:what )?if(?: it (?:was|were|is))?"
    r"|what about|how about|was it|is it|wasn['’]t it|isn['’]t it|неужели|же|на|до|by|to"
    r"|(?:он[аи]? )?(?:сказал|говорил)[аи]?|(?:he|she|they) said"
    r"|did(?:n['’]t)? (?:he|she|they) say"
    r")[\s,]+)*"
)
_ASKS = (
    r"(?:[\s,–—-]+(?:это )?(?:правда|ложь|верно|так|враньё|right|true|correct"
    r"|is (?:that|this|it) (?:true|right|so|a lie)))?"
)
_ALONE = re.compile(
    rf"{_LEADS}(?P<number>{_NUMBER})\s*(?P<unit>%|[^\W\d_]+)?{_ASKS}", re.IGNORECASE
)
_FIGURE = re.compile(rf"(?<![\w.,])(?P<number>{_NUMBER})\s*(?P<unit>%|[^\W\d_]+)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
"""«в 2019 построили 12 портов», «а 20?»: no other year is meant."""
_PERCENT = frozenset({"%", "процент", "percent"})


def with_another_figure(claim: str, text: str) -> str:
    """The claim with the figure that is all a message says; empty for others.

    The claim has to have one figure of that unit, or one at all where none is said.
    """
    said = _ALONE.fullmatch(text.strip(" ?!."))
    if said is None:
        return ""
    unit = _unit(said["unit"])
    if unit in _COUNTED:
        return ""  # «двадцать пять»: put together of words
    there = [one for one in _FIGURE.finditer(claim) if not unit or _unit(one["unit"]) == unit]
    if not unit and not _YEAR.fullmatch(said["number"]):
        there = [one for one in there if not _YEAR.fullmatch(one["number"])]
    if len(there) != 1 or there[0]["number"] == said["number"]:
        return ""
    return f"{claim[: there[0].start('number')]}{said['number']}{claim[there[0].end('number') :]}"


def _unit(word: str | None) -> str:
    if not word:
        return ""
    return (
        "%" if {word, key(word)} & _PERCENT or key(word) == key("процентов") else key(fold(word))
    )
