"""Which of several words a slip is for: the one that stands beside the question's other words.

Who types "wage arears" means arrears, though areas are as near and are spoken of more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from meetings.model.boolean_query import Holds, all_of
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.similar_spellings import alike_words
from meetings.retrieval.query.sought_words import Group
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_SEVERAL = 2
_FAR_BEHIND = 3
"""So many times less often beside the others a word is not the one meant; forms of one word stand
there nearly as often as each other."""


def shares_beside(
    keys: Sequence[str], beside: Sequence[str], passages: Passages
) -> dict[str, float]:
    """In what share of its sentences each key stands with the likeliest of some others."""
    held = passages.frequencies(keys)
    return {
        one: max(_together(one, other, passages) for other in beside) / max(often, 1)
        for one, often in zip(keys, held, strict=True)
    }


def _together(one: str, other: str, passages: Passages) -> int:
    """How many sentences hold two keys."""
    return len(passages.holding(all_of([Holds("own", one), Holds("own", other)])))


def told_by_company(groups: Sequence[Group], passages: Passages) -> Iterator[Group]:
    """Each word looked for; a mistyped one without what it can hardly be beside the others."""
    for group in groups:
        beside = [one for other in groups if other is not group for one in _keys_of(other)]
        near = _keys_of(group) if group.taken_for and beside else []
        own_script = [one for one in near if is_cyrillic(one) == is_cyrillic(group.word)]
        if len(own_script) < _SEVERAL:
            yield group
            continue
        shares = shares_beside(own_script, beside, passages)
        most = max(shares.values())
        wrong = {one for one, share in shares.items() if share * _FAR_BEHIND < most}
        yield _without(group, wrong, own_script, passages) if wrong else group


def _keys_of(group: Group) -> list[str]:
    """What may stand for a word by itself."""
    return [one for keys in group.alternatives if len(keys) == 1 for one in keys]


def _without(group: Group, wrong: set[str], near: Sequence[str], passages: Passages) -> Group:
    left = tuple(keys for keys in group.alternatives if wrong.isdisjoint(keys))
    meant = [one for one in near if one not in wrong]
    taken_for = alike_words(passages.vocabulary()).meant(fold(group.word), meant)
    return replace(group, alternatives=left, taken_for=taken_for or group.taken_for)
