"""Who asks, in brackets over the question: "(Reporter)" in a line of its own.

Such a line is a label whether or not the file has labels of another form: below "Mayor Quill: No."
the question is not the mayor's. Where answers are mostly marked by nothing, what follows the
brackets may be the answer as well, and is nobody's.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.label_words import IMPERSONAL
from meetings.transcripts.turns.labels_of_one_shape import like_speech, next_text
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.not_speakers import ARTICLES, FROM_THE_FLOOR, ROLES

_IN_BRACKETS: Final = re.compile(
    r"[ \t\u00a0]{0,40}[(\[（［](?P<label>[^\W\d_][^\n()\[\]（）［］:]{1,60})[)\]）］]"
    r"[ \t\u00a0]{0,9}(?:[:：][ \t\u00a0]{0,9})?(?P<said>\S[^\n]*)?$"
)
_ASKERS: Final = frozenset(
    """
    question questioner answer journalist journalists correspondent press media minister
    interpreter translator secretary spokesperson spokesman spokeswoman q a
    вопрос вопросы ответ журналист журналистка корреспондент корреспондентка пресса министр
    переводчик репортёр репортер
    記者 大臣 総理 司会 質問者 官房長官 报告者 記者会
    """.split()
)
_PEOPLE: Final = frozenset(
    "reporter journalist correspondent member журналист журналистка корреспондент".split()
)
_FLOOR: Final = frozenset("вопрос реплика журналист журналистка корреспондент".split())
_OF_WHOM: Final = frozenset("of from на из от с".split())
_LONGEST: Final = 5
"""Words behind a role that tell whose it is: "Reporter, Tarn Times"."""
_SOUNDS: Final = frozenset("voices voice audience голоса голос зал реплика all panel".split())
"""Who is told of in a remark as often as they speak: "(Voices)"."""


def roles_in_brackets(lines: Sequence[Line]) -> list[Mark]:
    """Such lines, each over or before words."""
    return [mark for row, line in enumerate(lines) if (mark := _mark(row, line, lines))]


def with_roles(
    labels: Mapping[int, Mark], roles: Sequence[Mark]
) -> tuple[dict[int, Mark], dict[int, Mark]]:
    """The labels of a file by row with those roles that speak among them; those that are
    nobody's, since what follows them has no end.
    """
    fresh = [mark for mark in roles if mark.row not in labels]
    if not fresh:
        return dict(labels), {}
    if not labels:
        return (_alone(fresh), {}) if _take_turns(fresh) else ({}, {})
    among = {**{mark.row: mark for mark in fresh}, **labels}
    kept = {mark.row for mark in fresh} if _ends_often(among, fresh) else set()
    nobodys = {mark.row: mark for mark in fresh if mark.row not in kept}
    return {row: mark for row, mark in among.items() if row not in nobodys}, nobodys


def _alone(roles: Sequence[Mark]) -> dict[int, Mark]:
    return {mark.row: mark for mark in roles}


def _take_turns(roles: Sequence[Mark]) -> bool:
    """Whether at least two roles come back in turn: "(Reporter) …", "(Minister) …"."""
    changes = sum(one.key != after.key for one, after in itertools.pairwise(roles))
    return len(roles) > 2 and 2 * changes >= len(roles) - 1


def _ends_often(among: Mapping[int, Mark], roles: Sequence[Mark]) -> bool:
    """Whether somebody else's label mostly stands next below such a line."""
    rows = sorted(among)
    after = dict(itertools.pairwise(rows))
    ended = sum(
        mark.row in after and among[after[mark.row]].key != mark.key for mark in roles[:-1]
    )
    return ended >= len(roles) - 1 if len(roles) < 4 else 4 * ended >= 3 * (len(roles) - 1)


def _mark(row: int, line: Line, lines: Sequence[Line]) -> Mark | None:
    found = _IN_BRACKETS.match(line.text[:400])
    if found is None or not _names_role(found["label"]):
        return None
    said = line.text[found.start("said") :] if found["said"] else ""
    if not like_speech(said or next_text(lines, row)):
        return None
    stop = line.start + len(line.text) - len(said)
    return Mark("enclosed", row, line.start, stop, found["label"].strip(), said, line.start_s)


def _names_role(label: str) -> bool:
    """ "A reporter", "Reporter, Tarn Times", "Question from the floor"; no remark."""
    role, _, whose = label.partition(",")
    if whose and not (whose.strip()[:1].isupper() and len(whose.split()) <= _LONGEST):
        return False  # "(Question, that the bill be read, put)"
    words = role.split()
    if not label[:1].isupper() and label[:1].lower() != label[:1].upper():
        return False
    folded = [word.casefold().strip(".") for word in words]
    if tuple(folded) in FROM_THE_FLOOR:
        return folded[0] not in _SOUNDS
    bare = [word for word in folded if word not in ARTICLES and word not in {"a", "an"}]
    if not bare or len(bare) > 4:
        return False
    known = ROLES | _ASKERS | IMPERSONAL
    if len(bare) > 1 and bare[1] in _OF_WHOM:
        return bare[0] in (_PEOPLE if bare[1] == "of" else _PEOPLE | _FLOOR | {"question"})
    return all(word in known for word in bare) and not _SOUNDS & set(bare)
