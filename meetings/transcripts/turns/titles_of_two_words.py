"""Titles of two words before a name, and what stands behind a title in a heading: data."""

from __future__ import annotations

from typing import Final

LONG_TITLES: Final = frozenset(
    {
        ("vice", "president"),
        *(
            (rank, title)
            for rank in ("associate", "assistant", "adjunct")
            for title in ("professor", "prof")
        ),
        *((rank, title) for rank in ("assoc", "asst") for title in ("professor", "prof")),
        ("prime", "minister"),
        ("foreign", "minister"),
        ("first", "lady"),
        ("deputy", "speaker"),
        ("attorney", "general"),
        ("secretary", "general"),
        ("vice", "chair"),
        ("vice", "chairman"),
        ("lord", "chancellor"),
        *(
            (body, holder)
            for body in ("council", "board", "committee", "commission", "assembly")
            for holder in ("member", "chair", "president", "chairman")
        ),
        *((rank, "mayor") for rank in ("vice", "deputy")),
        *((rank, "minister") for rank in ("deputy", "vice")),
        *(
            (place, office)
            for place in ("city", "town", "county", "village", "borough")
            for office in ("attorney", "manager", "administrator", "clerk", "solicitor")
        ),
        *((of_whom, "chief") for of_whom in ("police", "fire")),
        ("the", "hon"),
        ("the", "honourable"),
        ("the", "honorable"),
        *((article, "señor") for article in ("el", "los", "o", "os")),
        *((article, "señora") for article in ("la", "las", "a", "as")),
        *((article, title) for article in "oa" for title in ("sr", "sra", "senhor", "senhora")),
        ("de", "heer"),
        *((article, title) for article in "oa" for title in ("sr.ª", "srª", "sr.a")),
    }
)
"""Two words that a label may begin with before a name: "VICE PRESIDENT MOSS", "El señor VAL"."""

PAPERS: Final = frozenset(
    """
    comment comments report reports update updates announcement announcements remarks
    communication communications presentation presentations recommendation recommendations agenda
    summary overview outcome outcomes results election elections appointment appointments
    discussion questions nominations vacancy
    """.split()
)
"""What stands behind an office in a heading and is nobody's name: "Council Member Comments"."""
