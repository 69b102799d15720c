"""Whether who somebody is is told by a sentence that says something of them, and not just names
them: «Кто такой Хрущёв?» – «Хрущёв хотел построить – не мог».
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.tokens import fold, words

_ASKED = re.compile(
    r"^\W*(?:so |and |а |и |ну )*(?:who(?: is|['’]s| was| are| were)"
    r"|кто (?:так(?:ой|ая|ие)|это|был[аи]?)(?: так(?:ой|ая|ие))?) "
    r"(?P<name>[\w’'-]+(?: [\w’'-]+){0,2})\W*$",
    re.IGNORECASE,
)
_TOLD_BEHIND = re.compile(
    r"(?:’s|'s)?\s*(?:,|\(|\[|[–—]|\b(?:is|was|are|were|became|being|это|был[аи]?|является|стал[аи]?)\b)"
)
_ROLE = re.compile(
    r"(?!(?:after|under|over|(?:an)?other|(?:n|wh)?ever|however|whether|(?:al)?together|rather|want"
    r"|went|(?:pre|re)?sent|number|paper|letter|consider|remember|offer|answer)s?$)"
    r"(?:\w+(?:er|or|ist|ian|man|woman|ant|ent)|poet|chief|head|hero|king|tsar|judge|duke|prince"
    r"|saint|mr|mrs|ms|dr)s?"
)
"""An English word before a name that says who bears it: "explorer Nikolai Zubov"."""


def identity_told(subject: Subject, first: Ranked) -> Level:
    """Who somebody is is told right behind their name, or by what they are before it."""
    asked = _ASKED.match(subject.question.meant or subject.question.text)
    if not asked:
        return "answer"
    said = {fold(word.text) for word in words(asked["name"])}
    named = [
        term
        for i, term in enumerate(subject.question.terms)
        if fold(term.word) in said and (term.proper or i in subject.named)
    ]
    names = {one for term in named for one, _ in term.keys}
    told = not names or _tells_who(first.candidate.passage.text, names)
    return "answer" if told else "near"


def _tells_who(text: str, names: set[str]) -> bool:
    said = words(text)
    named = [key(word.text) in names for word in said]
    return any(
        _TOLD_BEHIND.match(text, word.stop) or (i and _is_role(said[i - 1].text))
        for i, word in enumerate(said)
        if named[i]
    )


def _is_role(word: str) -> bool:
    """Whether a word right before a name says who bears it: «исследователь Зубов»."""
    folded = fold(word)
    if is_cyrillic(folded):
        tag = parses_of(folded)[0].tag
        return tag.POS == "NOUN" and "anim" in tag and not {"Name", "Patr"} & tag.grammemes
    return _ROLE.fullmatch(folded) is not None
