"""Patronymics, Russian and neighbouring ones, recognised by their endings."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic

_RUSSIAN = re.compile(r"(?:ович|евич|ич|овна|евна|ична|инична)$")
PATRONYMIC = re.compile(
    r".{2,}(?:ович|евич|ьич|овна|евна|ична|инична|улы|уулу|кызы|оглы"
    r"|ovich|evich|ovna|evna|ichna|yevich|yevna|ogly|uulu|kyzy)$"
)
"""A folded one in the nominative, in either script; of those in «-ич» only the common ones."""
_SURNAME = re.compile(
    r"(?:кевич|kevich|[^аеёиоуыэюя\W](?<!мар)(?<!фран)кович"
    r"|[^aeiouy\W](?<!mar)(?<!fran)kovich)$"
)
"""«Дворкович», "Lyulkevich": no given name has such a patronymic, but Mark and Frank."""
_SURNAMES = frozenset(
    """
    войнович гуревич денисевич каганович клиневич княжевич конашевич крыжевич лилович луганович
    макаревич малевич менделевич милошевич мовшович немирович новакович радзевич рабинович
    ростропович самуцевич стасевич тарасевич ходасевич шендерович шостакович янукович
    """.split()
)
"""Others that are no patronymics, as the dictionary has them."""
_DECLINED = re.compile(r"(?:ич|на)(?:а|у|ем|е|ы|ой)?$|(?:ичем|вной|вны|вне|вну)$|ичн(?:ой|ы|е|у)$")


@lru_cache(maxsize=10_000)  # matching names asks it of each word of each name
def is_patronymic(token: str) -> bool:
    """Whether a folded word of a name is a patronymic, in whatever case, and no surname like one:
    taken for a patronymic it would tell nobody from those of the same given name.
    """
    if is_cyrillic(token):
        forms = nominatives(token)
        return any(_is_one(form) for form in forms) and _SURNAMES.isdisjoint(forms)
    return _is_one(token) and not _sounds_like_surname(token)


def _sounds_like_surname(token: str) -> bool:
    from meetings.text.transliteration import sound_of  # noqa: PLC0415 - loads numpy, seldom needed

    return sound_of(token) in _as_they_sound()


@cache
def _as_they_sound() -> frozenset[str]:
    from meetings.text.transliteration import sound_of  # noqa: PLC0415 - as above

    return frozenset(map(sound_of, _SURNAMES))


def _is_one(form: str) -> bool:
    return PATRONYMIC.match(form) is not None and _SURNAME.search(form) is None


def ends_as_patronymic(word: str) -> bool:
    """Whether a word beside a given name, in the nominative, is a Russian patronymic: «Фомич»."""
    return _RUSSIAN.search(word) is not None


def may_be_patronymic(word: str) -> bool:
    """The same of a word in whatever case: «Сергеевной», «Фомичу»."""
    return _DECLINED.search(word) is not None
