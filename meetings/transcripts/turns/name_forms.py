"""What has the form of somebody's name: capitals, initials, particles; letters and patterns."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.name_particles import LABEL_PARTICLES, PARTICLES
from meetings.text.scripts import is_cyrillic

CAPITAL: Final = "А-ЯЁІЇЄҐЎӘҒҚҢӨҰҮҺ"
SMALL: Final = "а-яёіїєґўәғқңөұүһ"
"""Cyrillic letters, those of Ukrainian, Belarusian and Kazakh, too."""
PATRONYMIC: Final = rf"[{CAPITAL}][{SMALL}]+(?:ич|вна|чна|ұлы|қызы|улы|кызы)"
"""«Михайловна», «Ильич», «Олегівна», «Маратұлы»."""
_PARTICLE = "|".join(sorted(filter(is_cyrillic, PARTICLES)))
INITIALS_RU = re.compile(
    rf"[{CAPITAL}][{CAPITAL}{SMALL}’'-]+\s+[{CAPITAL}]\.(?:\s?-?[{CAPITAL}]\.)?"
    rf"|[{CAPITAL}]\.(?:\s?-?[{CAPITAL}]\.)?\s?(?:(?:{_PARTICLE})[\s-]){{0,3}}"
    rf"[{CAPITAL}][{CAPITAL}{SMALL}’'-]+(?:\s[{CAPITAL}][{SMALL}’'-]+)?"
)
"""«Ольхин С.В.», «К.-Ж.Токаев», «М. бен Салман», «Л. да Силва», «М.Диас-Канель Бермудес»."""
PREFIXED = re.compile(r"(?:[dlo]|[a-z]{1,3}(?=-))['’ʼ-](?=[^\W\d_])")
"""What a name may begin with in small letters: "d'Entremont", "al-Assad"."""
_BETWEEN_SURNAMES: Final = frozenset("iye")
""" "Anna Mas i Vila", "Ortega y Ros", "Couto e Silva"."""


_CHILD_OF: Final = frozenset("оглы оглу кызы гызы улы уулу oglu oğlu ogly kyzy qızı kızı".split())
"""What stands behind a father's name: «Алиев Ильхам Гейдар оглы»."""


def like_name(words: list[str]) -> bool:
    """Capitalised words, initials and particles, at most seven."""
    linking = LABEL_PARTICLES | {"of", "the", "for"}
    words = [*words[:2], *(word for word in words[2:] if word not in _CHILD_OF)]
    proper = [w for w in words if w.casefold() not in linking and w not in _BETWEEN_SURNAMES]
    return 0 < len(proper) <= 7 and all(map(is_proper, proper))


def is_proper(word: str) -> bool:
    """A word with a capital behind what a name may begin with."""
    bare = PREFIXED.sub("", word).lstrip("(«\"“'’#@&|/-–—")
    return not bare or bare[0].isupper() or bare[0].isdigit()
