"""Words for writing values, as data: powers of a thousand, currencies, counted nouns."""

from __future__ import annotations

from typing import Final

from meetings.model.languages import Lang

# By their power of ten; English writes thousands out.
SCALES: Final[dict[Lang, dict[int, str]]] = {
    "ru": {12: "трлн", 9: "млрд", 6: "млн", 3: "тыс."},
    "en": {12: "trillion", 9: "billion", 6: "million"},
}
SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£"}
"""Currencies whose sign anybody reads; English writes it in front."""
RUBLES: Final = "RUB"
RUBLE_SIGN, RUBLES_IN_ENGLISH = "₽", "rubles"
POINTS: Final[dict[Lang, str]] = {"ru": "п. п.", "en": "percentage points"}
PER_THOUSAND: Final[dict[Lang, str]] = {"ru": "на тысячу", "en": "per thousand"}
ABOUT: Final[dict[Lang, str]] = {"ru": "около", "en": "about"}
RUSSIAN_COUNTED: Final = {
    "год": ("год", "года", "лет"),
    "человек": ("человек", "человека", "человек"),
    "раз": ("раз", "раза", "раз"),
}
"""Nouns beside one, two and five of them whose forms no rule gives."""
EN_PLURALS: Final = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "tooth": "teeth",
    "goose": "geese",
    "mouse": "mice",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "half": "halves",
    "calf": "calves",
    "leaf": "leaves",
    "loaf": "loaves",
    "shelf": "shelves",
    "wolf": "wolves",
    "thief": "thieves",
    "crisis": "crises",
    "basis": "bases",
    "analysis": "analyses",
    "thesis": "theses",
    "criterion": "criteria",
    "phenomenon": "phenomena",
    "quiz": "quizzes",
    "hero": "heroes",
    "veto": "vetoes",
    "embargo": "embargoes",
    "cargo": "cargoes",
    "torpedo": "torpedoes",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "monarch": "monarchs",
    "patriarch": "patriarchs",
    "stomach": "stomachs",
    "epoch": "epochs",
}
"""Also of nouns that end with them: serviceman, midwife, grandchild."""
EN_NO_COMPOUNDS: Final = frozenset(
    "human german roman norman ottoman shaman talisman caiman superhuman brahman".split()
)
"""They only look as if they ended with one of these."""
EN_UNCHANGED: Final = frozenset(
    "aircraft people personnel series species spacecraft troops offspring staff police youth "
    "cattle head sheep fish deer salmon trout bison livestock wildlife russian-made "
    "hertz premises headquarters means sms".split()
)
