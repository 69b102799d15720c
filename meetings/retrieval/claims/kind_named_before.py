"""A figure of a kind that the sentences before name: "900 thousand cases of this kind"."""

from __future__ import annotations

import re

_OF_THIS_KIND = re.compile(
    r"\b(?:в|по)\s+(?:этой|этих|данной|таких|такой|этому|этим|данному)\s+"
    r"(?:сфер|категори|област|направлени|вопрос|част|групп)\w+"
    r"|\b(?:эт|так)(?:ого|их)\s+(?:вид|род|тип|категори)\w+"
    r"|\b(?:in|of|from|on)\s+th(?:is|ese|at)\s+(?:area|field|category|categories|kind|type|sphere|"
    r"group|sector|class)s?\b|\bof\s+such\s+a?\s*(?:kind|type)\b",
    re.IGNORECASE,
)


def is_of_kind_named_before(said: str, claimed: str) -> bool:
    """Whether a sentence tells of a kind that a claim does not speak of: its figure is a part."""
    return _OF_THIS_KIND.search(said) is not None and not _OF_THIS_KIND.search(claimed)
