"""Whether a few words look like a label, and like which kind."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from meetings.facts.data.titles_and_given_names import EN_GIVEN
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.name_particles import LABEL_PARTICLES, PARTICLES
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import is_common_english
from meetings.text.tokens import fold
from meetings.transcripts.turns.label_words import (
    IMPERSONAL,
    NOT_SURNAMES,
    OFFICE_NOUNS,
    OFFICE_RU,
    SENTENCE_WORDS,
)
from meetings.transcripts.turns.not_speakers import (
    ARTICLES,
    CALLED_BY,
    CALLING,
    CLAUSE_WORDS,
    LONG_TITLES,
    NEVER,
    NEVER_BEGINS,
    OF_WHAT,
    OFFICES,
    ROLES,
    SMALL_WORDS,
    TITLES,
    TITLES_BEHIND,
)

Look = Literal[
    "letter", "code", "caps", "titled", "role", "numbered", "name", "word", "small", "other"
]

# Characters and words of a label without its notes: an office of a ministry with a name has up to
# nine words.
_LONGEST: Final = 110
_MOST_WORDS: Final = 9
_MOST_CASELESS: Final = 5
"""Words of a name with an office where letters have no capitals; a sentence mostly has more."""
_NOTE = re.compile(r"\s*(?:\((?:[^()]|\([^()]*\))*\)?|\[[^\[\]]*\])\s*$")
_ROLE_BEHIND = re.compile(
    r"\s*(?:,|\s--|\s[-–—]|\s?\|)\s+(?!Jr\b|Sr\b|Jr\.|Sr\.|I{1,3}\b|M\.?D\b)"
)
_FORBIDDEN = re.compile(
    r"[?!;=<>{}\\•…]|https?$|www\.|\.\.|(?<![a-zа-яё\d])\d{3}|\d[.,]\d|[a-zа-яё]{3}\.\s"
)
_SENTENCE_SIGN = re.compile(r"[!?;…]|[a-zа-яё]{4}\.(?:\s|$)")
_ENDED = re.compile(r"\s\S*[a-zа-яёß]{4}\.$")
"""The end of a sentence of two words or more: "Vielen Dank.", but «Корр.», "Tim Roe Jr."."""
_ITEM = re.compile(r"[a-zа-яё]\.")
"""What counts the items of an agenda: "d. Review"."""
_ENDS_INSIDE = re.compile(r"\w{2}\.\s")
_NUMBERED = re.compile(
    r"(?:speaker|spk|participant|person|voice|unidentified speaker|guest|male|female|man|woman"
    r"|juror|student|спикер|участник|говорящий|голос|sprecher|intervenant|hablante|orador"
    r"|teilnehmer|user|channel|interviewer|caller|audience member|witness|shareholder|investor"
    r"|stockholder|resident|delegate|panelist|panellist|attendee|analyst|questioner|member|citizen"
    r"|акционер|депутат|житель|слушатель|гость|эксперт|журналист|интервьюер|респондент|респондентка"
    r"|respondent|moderator|host|unknown speaker|unidentified (?:male|female|man|woman))"
    r"(?:[\s_#№-]*\d{1,3}|[\s_#№-]+[A-Z])",  # "Guest A", and not "Guests"
    re.IGNORECASE,
)
CAPITAL: Final = "А-ЯЁІЇЄҐЎӘҒҚҢӨҰҮҺ"
SMALL: Final = "а-яёіїєґўәғқңөұүһ"
"""Cyrillic letters, those of Ukrainian, Belarusian and Kazakh, too."""
_PARTICLE = "|".join(sorted(filter(is_cyrillic, PARTICLES)))
_INITIALS_RU = re.compile(
    rf"[{CAPITAL}][{CAPITAL}{SMALL}’'-]+\s+[{CAPITAL}]\.(?:\s?-?[{CAPITAL}]\.)?"
    rf"|[{CAPITAL}]\.(?:\s?-?[{CAPITAL}]\.)?\s?(?:(?:{_PARTICLE})[\s-]){{0,3}}"
    rf"[{CAPITAL}][{CAPITAL}{SMALL}’'-]+(?:\s[{CAPITAL}][{SMALL}’'-]+)?"
)
"""«Ольхин С.В.», «К.-Ж.Токаев», «М. бен Салман», «Л. да Силва», «М.Диас-Канель Бермудес»."""
_PREFIXED = re.compile(r"(?:[dlo]|[a-z]{1,3}(?=-))['’ʼ-](?=[^\W\d_])")
"""What a name may begin with in small letters: "d'Entremont", "al-Assad"."""
_LANGUAGE = re.compile(
    r"(?:spoke|speaking|speaks|interpret|translat|through|via|перевод|перевед|говорит|in english"
    r"|in french)",
    re.IGNORECASE,
)
_CLOCK_WORDS = re.compile(
    r"(?-i:(?![AP]M$))(?:[ap]\.?\s?m\.?|noon|midnight|o.clock|hrs?|час(?:а|ов)?|ч\.|uhr)"
    r"(?:\W+(?:[A-ZА-ЯЁ]{2,5}|pacific|eastern|central|mountain)(?: time)?\W*)?"
    r"|(?:[ECMPA][DS]T|UTC|GMT|CES?T|BST|МСК|MSK)\b.{1,12}",
    re.IGNORECASE,
)
"""What stands behind a time of day and is nobody: "1:41 P.M. EDT"; "AM" alone may be initials."""
_TO_THE_CHAIR = re.compile(
    r"[^\W\d_]{2,20},\s(?:Mr|Madam|Madame|Mister|Sir|Herrn?|Frau|Monsieur|Señor|Señora|Senhor|Pane"
    r"|Panie|господин|госпожа|пане)\b\.?\s\S",
    re.IGNORECASE,
)
""" "Danke, Herr Präsident", "Yes, Madam Chair"; but "Quill, Mara"."""
_BETWEEN_SURNAMES: Final = frozenset("iye")
""" "Anna Mas i Vila", "Ortega y Ros", "Couto e Silva"."""
_SUFFIXES: Final = frozenset("jr sr ii iii iv qc kc mp mla md phd esq am ms obe cbe".split())


_WIDE: Final = str.maketrans("（）［］", "()[]")
"""Brackets as Chinese and Japanese print them."""


def without_notes(text: str) -> tuple[str, str]:
    """A label without the brackets behind it, and these: "(Greywick) (in Russian)"."""
    notes = ""
    text = text.translate(_WIDE)
    while (note := _NOTE.search(text)) and note.start():
        notes = f"{note[0].strip()} {notes}"
        text = text[: note.start()]
    return text.strip(), notes.strip()


def base_and_role(text: str) -> tuple[str, str]:
    """The name in a label and what it says behind that: "Tim Roe -- CEO", «Ольхин С., мэр»."""
    bare, notes = without_notes(text)
    behind = _ROLE_BEHIND.search(bare)
    if behind:
        base, role = bare[: behind.start()].strip(), bare[behind.end() :].strip()
        if role and _may_have_role(base, behind[0]) and not _is_clause(base, role):
            return base, role
    return bare.rstrip(" ,-–—"), _inner(notes)


def _may_have_role(base: str, sign: str) -> bool:
    """Two words or more; before a comma a name, for sentences have commas: "And so, I ask:".

    "Mr. Speaker, I ask this:" turns to the chair and names nobody.
    """
    words = base.split()
    if _INITIALS_RU.fullmatch(base) or (sign.strip() == "|" and words):  # "quill | Pier Bank"
        return True
    if len(words) < 2 or "," not in sign:
        return len(words) >= 2
    turned_to = all(word.casefold().strip(".") in TITLES | ROLES for word in words)
    return _like_name(words) and not turned_to


def _is_clause(base: str, role: str) -> bool:
    """ "Mr. Vale, you have heard", "Herr Vale, zur Brücke": words to somebody, not an office."""
    if _SENTENCE_SIGN.search(role) or not CLAUSE_WORDS.isdisjoint(role.split()):
        return True
    return base.split(maxsplit=1)[0].casefold() in CALLED_BY and role[0].islower()


def has_office_behind(label: str) -> bool:
    """ "Ida Lund -- Fjord Bank -- Analyst": a whole name and, behind a dash, who that is."""
    base, role = base_and_role(label)
    words = base.split()
    return bool(role) and 2 <= len(words) <= 4 and _like_name(words) and "(" not in label


def has_note_behind(label: str) -> bool:
    """ "Bo Vale (Skerry) (Con)": a whole or titled name, with place or party in brackets."""
    base, notes = without_notes(label)
    words = base.split()
    if not notes:
        return False
    named = len(words) in range(2, 6) and look_of(base) in {"name", "titled", "caps"}
    return named or look_of(label) == "role"


def _inner(notes: str) -> str:
    """What the first note says that tells no language: "(Greywick) (spoke in Russian)"."""
    groups = re.findall(r"\(((?:[^()]|\([^()]*\))*)\)|\[([^\[\]]*)\]", notes)
    told = (round_ or square for round_, square in groups)
    return next((one.strip() for one in told if not _LANGUAGE.search(one)), "")


@lru_cache(maxsize=20_000)
def key_of(label: str) -> str:
    """What all spellings of one label in a file have in common."""
    base = base_and_role(label)[0]
    folded = re.sub(r"[.,_*]", " ", base)
    return " ".join(fold(folded).split())


@lru_cache(maxsize=20_000)
def look_of(label: str) -> Look | None:
    """The kind of a label; None where such words cannot be one, in whatever file."""
    base, _ = base_and_role(label)
    if not base or len(base) > _LONGEST or _FORBIDDEN.search(base) or _ENDED.search(base):
        return None
    if _NUMBERED.fullmatch(base):
        return "numbered"
    words = base.split()
    folded = [word.casefold().strip(".,’'") for word in words]
    if _is_office(base, folded) and without_notes(label)[1]:
        return "role"
    if len(words) > _MOST_WORDS or not _begins_as_name(base) or _is_never(base):
        return None
    if _INITIALS_RU.fullmatch(base):
        return "name"
    return _kind(base, words, folded)


def _begins_as_name(base: str) -> bool:
    """With a letter, or as people call themselves in a chat: "$QUILL", "@quill"."""
    return base.lstrip("$@")[:1].isalpha() and base[1:2] not in {"$", "@"}


def _is_office(base: str, folded: list[str]) -> bool:
    """ "The Parliamentary Under-Secretary of State for Coasts", whose holder stands behind it."""
    parts = {part for word in folded for part in (word, *word.split("-"))}
    return base.startswith("The ") and len(folded) <= 16 and bool(parts & OFFICE_NOUNS)


def _is_never(base: str) -> bool:
    folded = base.casefold().strip(" .*_")
    if is_ambiguous_code(base):
        return False
    return (
        folded in NEVER
        or bool(_ITEM.fullmatch(base))
        or bool(_TO_THE_CHAIR.match(base))
        or bool(NEVER_BEGINS.match(folded))
        or bool(_CLOCK_WORDS.fullmatch(base.strip()))
    )


def is_ambiguous_code(label: str) -> bool:
    """ "RE", "PS", "AM": two capitals that mean something, and somebody's initials among such."""
    return (
        len(label) == 2
        and label.isupper()
        and (bool(NEVER_BEGINS.match(label)) or label.casefold() in {*NEVER, "am", "pm"})
    )


def _kind(base: str, words: list[str], folded: list[str]) -> Look:
    letters = re.sub(r"[^\w]|[\d_]", "", base)
    if _like_role(words, folded):
        return "role"
    title = 2 if tuple(folded[:2]) in LONG_TITLES else int(folded[0] in TITLES)
    if title and len(words) > title and _like_name(words[title:]):
        return "titled"
    if letters.isupper():
        return _kind_of_capitals(words, letters)
    return _kind_of_words(base, words, folded)


def _kind_of_capitals(words: list[str], letters: str) -> Look:
    if len(letters) == 1:
        return "letter"
    return "code" if len(words) == 1 and len(letters) <= 5 else "caps"


def _kind_of_words(base: str, words: list[str], folded: list[str]) -> Look:
    if base.lstrip("$@")[0].islower() and not _PREFIXED.match(base):
        return "small" if _like_handle(words, folded) else "other"
    if folded[0] in SENTENCE_WORDS | SMALL_WORDS or not CALLING.isdisjoint(words):
        return "other"
    if len(words) == 1:
        return "word"
    if _is_caseless(base):
        sentences = len(words) > _MOST_CASELESS or _ENDS_INSIDE.search(base)
        return "other" if sentences else "name"
    return "name" if _like_name(words) else "other"


def _is_caseless(base: str) -> bool:
    """Hebrew, Arabic, Hindi and others have no capitals to tell a name by."""
    return all(letter.lower() == letter.upper() for letter in base if letter.isalpha())


def _like_role(words: list[str], folded: list[str]) -> bool:
    """ "The Chair", "Hon. Members", "Chair Moss", «Из зала», "Unknown Speaker", "Question"."""
    if folded in (["из", "зала"], ["с", "места"], ["голос", "из", "зала"], ["от", "зала"]):
        return True
    if len(words) == 1 and words[0].endswith(TITLES_BEHIND):
        return True
    first = words[0][0].isupper()
    if first and len(words) == 1 and folded[0] in IMPERSONAL:
        return True
    if first and _holds_office(words, folded):
        return True
    last = folded[-1].rstrip("s") if folded[-1] not in ROLES else folded[-1]
    return first and len(words) <= 5 and last in ROLES and not set(folded[1:-1]) & SENTENCE_WORDS


def _holds_office(words: list[str], folded: list[str]) -> bool:
    """ "El conseller d'Empresa i Ports", "La ministra de Salud"."""
    if len(words) < 3 or folded[0] not in ARTICLES or folded[1] not in OFFICES:
        return False
    linked = folded[2] in OF_WHAT or bool(_PREFIXED.match(words[2]))
    known = OF_WHAT | OFFICES  # one person may hold two: "La ministra de Salud y portavoz"
    return linked and all(word.casefold() in known or _is_proper(word) for word in words[2:])


def _like_name(words: list[str]) -> bool:
    """Capitalised words, initials and particles, at most seven."""
    linking = LABEL_PARTICLES | {"of", "the", "for"}
    proper = [w for w in words if w.casefold() not in linking and w not in _BETWEEN_SURNAMES]
    return 0 < len(proper) <= 7 and all(map(_is_proper, proper))


def _is_proper(word: str) -> bool:
    bare = _PREFIXED.sub("", word).lstrip("(«\"“'’#@&|/-–—")
    return not bare or bare[0].isupper() or bare[0].isdigit()


def _like_handle(words: list[str], folded: list[str]) -> bool:
    """ "spencer", "jochem-brouwer", "van der Berg": one or two words that no sentence has."""
    return len(words) <= 3 and not any(
        word in SENTENCE_WORDS or word in SMALL_WORDS
        for word in folded
        if word not in LABEL_PARTICLES
    )


@lru_cache(maxsize=20_000)
def is_certain(label: str) -> bool:
    """Whether a label is a speaker's by its own words, though it stands once."""
    look = look_of(label)
    if look in {"titled", "role", "numbered"}:
        return True
    base = base_and_role(label)[0]
    words = base.split()
    if _INITIALS_RU.fullmatch(base):
        return True
    named = look in {"name", "caps"} and 2 <= len(words) <= 4
    return named and (_names_person(words) or _holds_office_behind(label))


def _holds_office_behind(label: str) -> bool:
    """ "Tim Roh, Minister für Häfen", «Ася Кольцова, директор пристани»: no sentence."""
    bare = without_notes(label)[0]
    role = base_and_role(label)[1].split()
    if not role or "," not in bare:
        return False
    first = role[0].casefold().strip(".,").removesuffix("in")
    offices = OFFICE_NOUNS | OFFICES | ROLES
    return first in offices or f"{first}in" in offices or bool(OFFICE_RU.match(role[0]))


@lru_cache(maxsize=20_000)
def is_of_ordinary_words(label: str) -> bool:
    """Whether all words are ordinary ones: "Test Report", «Финансовый отчёт» head an entry.

    "Project Manager" may well be a speaker, who then comes back.
    """
    words = [word.strip(".,’'()") for word in base_and_role(label)[0].split()]
    return len(words) > 1 and all(map(is_ordinary_word, words)) and not is_certain(label)


def is_ordinary_word(word: str) -> bool:
    """Whether a word is an ordinary one of its language, and no given name."""
    folded = fold(word)
    if is_cyrillic(word):
        return kinds_of(word.casefold()) == {"ordinary"}
    return word.title() not in EN_GIVEN and is_common_english(folded_key(folded))


def ends_with_name(label: str) -> bool:
    """Whether an office seems to stand before a name: «Директор карьера Ася Кольцова».

    "Moved by Ann Moss" and "Several people from North Bay" name nobody who speaks.
    """
    words = base_and_role(label)[0].split()
    if len(words) < 3 or words[0].casefold() in SENTENCE_WORDS | SMALL_WORDS:
        return False
    return words[-3].casefold() not in _LEADS_TO_NAME and look_of(" ".join(words[-2:])) == "name"


_LEADS_TO_NAME: Final = frozenset(
    "by from with and or to of for in at on и или с со от к ко для в во на по у о об".split()
)


def _names_person(words: list[str]) -> bool:
    """A common given name, or the form of a name and nothing of a place or a body."""
    plain = [word.strip(".,’'") for word in words if word.casefold().strip(".,") not in _SUFFIXES]
    folded = [word.casefold() for word in plain]
    if len(plain) < 2 or any(word in NOT_SURNAMES for word in folded[1:]):
        return False
    if any("Geox" in kinds_of(word) and "Surn" not in kinds_of(word) for word in folded):
        return False
    return plain[0].title() in EN_GIVEN or any(
        {"Name", "Surn"} & kinds_of(word) for word in folded[:2]
    )
