"""Names of one word that speak seldom: "Dot: Oil helps." among "Ann: …" and "Bo: …".

One word before a colon may be anything ("Background: …"). Where the file's speakers are mostly
such words it has to be a given name, or the name of somebody whom the others mention. Where they
are whole names, words have to follow that answer somebody ("dot: Yes, oil helps."); else they may
be anybody's. What people call themselves in small letters, "dot-b", counts as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import Final

from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.transcripts.head.place_lines import is_known
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_words import IMPERSONAL, OFFICE_NOUNS
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, ends_before, next_text
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.not_speakers import OFFICES, ROLES, TITLES
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.parts_of_labels import base_and_role

_SHARE: Final = 0.5
"""Share of the lines of those who speak that begin with one word."""
_MOST: Final = 40
"""Labels that are looked for in the text; a file with more single words is a glossary."""
_CAPITALS: Final = frozenset({"caps", "code"})
_LEAST: Final = 4
"""Lines of those who speak from which on another word before a colon may be somebody."""
_ANSWERS: Final = re.compile(
    r"(?:(?:yes|yeah|yep|yup|nope|thanks?|thank you|hi|hello|hey|okay|sorry|i|i[’'](?:m|d|ll|ve)"
    r"|exactly|agreed|good (?:morning|afternoon|evening|day)|да|спасибо|здравствуйте|добрый день"
    r"|привет|ну|я|согласен|согласна"
    r"|(?:moltes |muchas |muito |molte |grand )?(?:gràcies|gracias|obrigad[oa]|grazie|merci)"
    r"|(?:vielen |herzlichen )?dank|danke|bedankt|dank u|tack|takk|kiitos|aitäh|paldies|ačiū"
    r"|dėkoju|dziękuję|děkuji|ďakujem|hvala|köszönöm|mulțumesc|teşekkür ederim|дякую|дзякуй"
    r"|рахмет|благодаря|bon dia|bona tarda|buenos días|buenas tardes|bom dia|boa tarde|bonjour"
    r"|buongiorno|guten (?:tag|morgen|abend)|dzień dobry|dobrý den|dobrý deň|добрий день"
    r"|шановн\w{2,3})\b"
    r"|(?:no|oh|ok|sure|right|well|so|um|uh|hm+|cool|great|нет|хорошо|конечно)"
    r"(?:[,.!?…]|\s(?:i|we|you|it|that|this|the|я|мы)\b))",
    re.IGNORECASE,
)
"""How people begin who answer, and no entry of a list."""


def rare_names(
    found: Sequence[Mark],
    taken: Sequence[Mark],
    labels: Mapping[str, LabelGroup],
    lines: Sequence[Line],
) -> tuple[list[Mark], list[Mark]]:
    """The marks of a shape that are such names, beside those ``taken``; and those that may be."""
    if not taken:
        return [], []
    over = taken[0].shape == "heading"
    keys = {mark.key for mark in taken}
    rare = [m for m in found if m.key not in keys and _may_be(m, labels[m.key], taken[0].row)]
    if over:
        rows = {mark.row for mark in found}
        rare = [m for m in rare if _next_row(lines, m.row) not in rows]
    if len(rare) > _MOST:
        return [], []
    single = sum(labels[mark.key].look == "word" for mark in taken)
    words = [mark for mark in rare if labels[mark.key].look == "word"]
    mostly = not over and single >= _SHARE * len(taken)
    named = [mark for mark in words if _is_person(mark, lines)] if mostly else []
    bearers = _bearers(taken)
    rows = {mark.row for mark in named}
    named += [mark for mark in rare if mark.row not in rows and mark.key in bearers]
    rows = {mark.row for mark in named}
    others = [m for m in rare if m.row not in rows and is_no_word(m.label)]
    some = {m.key for m in others if answers(m.said or _next_text(lines, m.row))}
    begin = [mark for mark in others if mark.key in some or ends_before(lines, mark.row)]
    some |= {m.key for m in begin if labels[m.key].look == "small" and _type_small(taken, labels)}
    named += [mark for mark in begin if mark.key in some]
    if len(taken) < _LEAST:
        return named, []
    return named, [mark for mark in begin if mark.key not in some]


_OFFICES: Final = OFFICE_NOUNS | OFFICES | ROLES | TITLES | IMPERSONAL
_SHORTEST: Final = 3
"""Letters of a name that is told from initials."""


def with_bearers(found: Sequence[Mark]) -> list[Mark]:
    """The marks, those of a surname or given name alone with whose it is."""
    bearers = _bearers(found)
    return [
        replace(mark, person=bearers[mark.key]) if mark.key in bearers else mark for mark in found
    ]


def _bearers(found: Iterable[Mark]) -> dict[str, str]:
    """Who alone bears a surname or given name: «Кольцова: …» is А.П. Кольцова."""
    keys_ = {mark.key for mark in found}
    whole = {
        mark.key: mark.label
        for mark in found
        if " " in mark.key and not _are_several(mark.label, keys_)
    }
    bear: dict[str, set[str]] = defaultdict(set)
    for key in whole:
        words = key.split()
        for word in {words[0], words[-1]}:
            bear[word].add(key)
    return {
        word: base_and_role(whole[next(iter(keys))])[0]
        for word, keys in bear.items()
        if len(keys) == 1 and len(word) >= _SHORTEST and word not in _OFFICES
    }


_JOINED: Final = re.compile(r"\s?[/&+]\s?|,\s|\s(?:and|и|und|et|y|та|і)\s")


def _are_several(label: str, keys: Set[str]) -> bool:
    """ "Ann / Bo", or "Ann, Bo" who have labels of their own, too; "Moss, Ann" is one."""
    parts = [part.casefold().strip() for part in _JOINED.split(base_and_role(label)[0])]
    return len(parts) > 2 or (
        len(parts) > 1 and ("/" in label or all(one in keys for one in parts))
    )


def _next_row(lines: Sequence[Line], row: int) -> int:
    return next((at for at in range(row + 1, len(lines)) if lines[at].text.strip()), -1)


def _next_text(lines: Sequence[Line], row: int) -> str:
    """The words under a line, without the mark of a list."""
    return next_text(lines, row).lstrip(" \t*-•")


def answers(words: str) -> bool:
    """Whether words begin as people do who answer somebody: "Yeah, oil helps."."""
    return bool(_ANSWERS.match(words))


def _may_be(mark: Mark, label: LabelGroup, first: int) -> bool:
    """Behind the first who speaks: above stand those present and what the file is about."""
    alike = label.look in {"word", "small"} or (label.look in _CAPITALS and " " not in mark.label)
    whole = label.look == "name" and mark.shape == "heading"
    return (alike or whole) and label.speaks and mark.row > first


def _is_person(mark: Mark, lines: Sequence[Line]) -> bool:
    word = mark.label.strip()
    if word in COMMON_GIVEN or "Name" in kinds_of(word.casefold()):
        return True
    if is_ordinary_word(word) or word.casefold() in ORDINARY_ENGLISH:
        return False
    mention = re.compile(rf"[\w,;] {re.escape(word)}\b")
    return any(mention.search(line.text) for row, line in enumerate(lines) if row != mark.row)


def is_no_word(label: str) -> bool:
    """Whether a label holds neither an ordinary word nor a place."""
    words = base_and_role(label)[0].casefold().split()
    ordinary = any(word in ORDINARY_ENGLISH or is_ordinary_word(word) for word in words)
    place = is_known(label) or any("Geox" in kinds_of(word) for word in words)
    return not ordinary and not place and not any(word.endswith("ly") for word in words)


def _type_small(taken: Sequence[Mark], labels: Mapping[str, LabelGroup]) -> bool:
    """Whether others in the file have such a name in small letters."""
    return any(labels[mark.key].look == "small" for mark in taken)
