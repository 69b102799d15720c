"""Whether a few words look like a label, and like which kind."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from meetings.text.months import english_months, russian_months, short_months
from meetings.text.name_particles import LABEL_PARTICLES
from meetings.text.scripts import is_caseless
from meetings.transcripts.turns.degrees_and_ranks import without_degrees_and_ranks
from meetings.transcripts.turns.label_words import (
    OFFICE_NOUNS,
    OFFICE_RU,
    ORDINALS,
    SENTENCE_WORDS,
)
from meetings.transcripts.turns.name_forms import INITIALS_RU, PREFIXED, SMALL, like_name
from meetings.transcripts.turns.not_speakers import (
    ARTICLES,
    CALLING,
    NEVER,
    NEVER_BEGINS,
    OFFICES,
    ROLES,
    SMALL_WORDS,
    TITLES,
)
from meetings.transcripts.turns.office_looks import like_role, offices_ahead
from meetings.transcripts.turns.parts_of_labels import base_and_role, without_notes
from meetings.transcripts.turns.phrases_before_colons import begins_inside, is_phrase
from meetings.transcripts.turns.titles_of_two_words import LONG_TITLES, PAPERS

Look = Literal[
    "letter", "code", "caps", "titled", "role", "numbered", "name", "word", "small", "other"
]

# Characters and words of a label without its notes: an office of a ministry with a name has up to
# nine words.
_LONGEST: Final = 110
_MOST_WORDS: Final = 9
_MOST_OF_OFFICE: Final = 24
"""Words of an office whose holder stands behind it; ministers hold several ministries."""
_MOST_CASELESS: Final = 5
"""Words of a name with an office where letters have no capitals; a sentence mostly has more."""
_LONGEST_CASELESS: Final = 20
"""Characters of such a name with an office where no blanks part words; a sentence has more."""
_FORBIDDEN = re.compile(
    r"[?!;=<>{}\\•…。？！；]|https?$|www\.|\.\.|\d[.,]\d"
    rf"|(?<![a-z{SMALL}\d])\d{{3}}|[a-z{SMALL}]{{3}}[\"”“»’]?\.\s"
)
_ENDED = re.compile(rf"\s\S*[a-z{SMALL}ß-öø-ÿā-ž]{{4}}\.$")
"""The end of a sentence of two words or more: "Vielen Dank.", but «Корр.», "Tim Roe Jr."."""
_PAPER = re.compile(rf"«[^\W\d_a-z{SMALL}][^«»,.:;!?\n]{{0,40}}»")
"""Whoever asks for a paper: «Причал», «Ъ»; it has to come back often."""
_HANDLE = re.compile(r"\d{1,4}(?!(?:st|nd|rd|th)\b)[^\W\d_]\w{2,30}")
"""What people call themselves in a call: "2ndtide", "0xquill"; "10am" and "3rd" are shorter."""
_ITEM = re.compile(rf"[a-z{SMALL}]\.")
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

_FROM_THE_CHAIR = re.compile(
    r"(?!voices?\b)[^\W\d_]{4,20}(?:\s[^\W\d_]{2,20}){0,2}\s(?:from|by)\s"
    r"(?:the\s|his\s|her\s|mr\.?\s|madam\s)?"
    r"(?:chair(?:man|woman|person)?|speaker|(?:prime )?minister|president|mayor|clerk|secretary"
    r"|members?|governor|board|council|committee)",
    re.IGNORECASE,
)
""" "COMMUNICATION FROM THE CHAIR", "Statement by the President": a heading, and nobody."""


_OF_SENTENCES: Final = frozenset({"name", "word", "small", "other"})
_INITIAL: Final = re.compile(r"[^\W\d_]\.")
"""A letter of a name, "I. Vale", and no word of a sentence."""
_LEADS_TO_LIST: Final = re.compile(
    r"\s(?:the following|as follows|следующ(?:ее|ие)|folgende[ns]?|наступне|suivante?s?)$",
    re.IGNORECASE,
)
"""What leads to a list, in a report again and again: "The Auditor found the following: …"."""
_OF_CODE: Final = re.compile(r"[A-Z]\w+(?:\.[a-z]\w*)+")
"""What programs call: "Gate.open"."""
_CLAUSE: Final = re.compile(
    r"(?:I|We|He|She|They|It|You|Ich|Wir|Er|Sie|Es|Man|Dann|Da|Je|Nous|Vous|On|Yo|Nosotros|Io|Noi|Eu"
    r"|Nós|Ik|Wij|Я|Мы|Вы|Он|Она|Они|Оно|Ви|Ми|Він|Вона|Вони)\s[^\W\d_A-ZА-ЯЁ]"
)
"""Whoever does something, and what: "Ich sage: …", "They told us: …" come back in a long speech.

A name has a capital there: "He Jian", "You Min"."""

_ADDRESSED: Final = re.compile(r"\s(?:vostedes?|ustede?s?|vocês?|vous)\s")
"""Whoever is spoken to: "Dicía vostede ao anterior presidente"; no name or office has such."""


@lru_cache(maxsize=20_000)
def look_of(label: str) -> Look | None:
    """The kind of a label; None where such words cannot be one, in whatever file."""
    base, role = base_and_role(label)
    base = without_degrees_and_ranks(base)
    if not base or len(base) > 2 * _LONGEST or _is_sentence(base):
        return None
    if _NUMBERED.fullmatch(base):
        return "numbered"
    words = base.split()
    folded = [word.casefold().strip(".,’'") for word in words]
    notes = without_notes(label)[1]
    if notes and (_is_office(base, folded) or _is_held(base, folded, notes)):
        return "role"
    if (
        len(base) > _LONGEST
        or len(words) > _MOST_WORDS
        or not _begins_as_name(base)
        or _is_never(base)
    ):
        return None
    look = _kind(base, words, folded)
    if look == "titled" and _is_told_something(label, role):
        return None
    bare = without_notes(label)[0]
    phrase = look in _OF_SENTENCES and is_phrase(bare)
    return None if phrase or begins_inside(bare) else look


def _is_sentence(base: str) -> bool:
    return bool(_FORBIDDEN.search(_without_titles(base)) or _ENDED.search(base))


def _without_titles(base: str) -> str:
    """A label without the abbreviations of titles, whose full stops end no sentence: "Vbgm. Moss",
    "SV Prof. Dr. Moss".
    """
    if ". " not in base:
        return base
    words = base.split()
    return " ".join(
        one for one in words if not (one.endswith(".") and one[:-1].casefold() in TITLES)
    )


def _begins_as_name(base: str) -> bool:
    """With a letter, or as people call themselves in a chat: "$QUILL", "@quill"; or a paper."""
    if _PAPER.fullmatch(base) or _HANDLE.fullmatch(base):
        return True
    return base.lstrip("$@")[:1].isalpha() and base[1:2] not in {"$", "@"}


def _is_office(base: str, folded: list[str]) -> bool:
    """ "The Parliamentary Under-Secretary of State for Coasts", whose holder stands behind it."""
    parts = {part for word in folded for part in (word, *word.split("-"))}
    article = base[:4] in {"The ", "THE "}
    return article and len(folded) <= _MOST_OF_OFFICE and bool(parts & OFFICE_NOUNS)


_TOLD: Final = 6
"""Words from which on what stands behind a name may be a sentence and no office."""


def _is_told_something(label: str, role: str) -> bool:
    """ "Mr. Vale, on the whole we agree with you": words to somebody, and no office of theirs."""
    words = role.split()
    if len(words) < _TOLD or "(" in label or not role.islower():
        return False
    parts = {part for word in words for part in (word, *word.split("-"))}
    return parts.isdisjoint(OFFICE_NOUNS | OFFICES | ROLES | TITLES) and not any(
        map(OFFICE_RU.match, words)
    )


_OFFICE_NORTH: Final = re.compile(
    r"\w{0,30}(?:ministeren|ministern|formanden|ordføreren|talmannen|sekretæren|direktøren)"
)
_GIVES_FLOOR: Final = re.compile(
    r"(?:Intervención|Palabras|Dirección|Intervenção|Palavras)\s(?:de la|del|de|do|da)\s"
)
"""How a record of Spanish America heads a speech: "Intervención del Representante Bo Vale:"."""


def _is_held(base: str, folded: list[str], notes: str) -> bool:
    """ "Minister of State at the Coast Office (Deputy Ann Moss)": the note is its holder."""
    holder = notes.strip("()[] ").split()
    if folded[0] in ARTICLES and len(folded) > 1 and folded[1] in OFFICES:
        return 2 <= len(holder) <= 6 and like_name(holder)  # "El candidat a … (Ann Moss i Val)"
    if _OFFICE_NORTH.fullmatch(folded[0]):  # "Ministeren for havne (Ann Moss)"
        return 2 <= len(holder) <= 6 and like_name(holder)
    titled = len(holder) > 1 and holder[0].casefold().strip(".") in TITLES
    return (
        titled
        and len(holder) <= 6
        and like_name(holder[1:])
        and len(folded) <= _MOST_OF_OFFICE
        and base[0].isupper()
        and folded[0] in OFFICE_NOUNS
    )


def _is_never(base: str) -> bool:
    folded = base.casefold().strip(" .*_")
    if is_ambiguous_code(base):
        return False
    return (
        folded in NEVER
        or _is_day(folded)
        or _is_counted(base)
        or bool(_ITEM.fullmatch(base))
        or bool(_CLAUSE.match(base))
        or bool(_ADDRESSED.search(base))
        or bool(_LEADS_TO_LIST.search(base))
        or bool(_OF_CODE.fullmatch(base))
        or bool(_TO_THE_CHAIR.match(base))
        or bool(_FROM_THE_CHAIR.match(base))
        or bool(NEVER_BEGINS.match(folded))
        or bool(_CLOCK_WORDS.fullmatch(base.strip()))
    )


_NUMBERED_PAPER: Final = re.compile(
    r"(?:\b(?:no|nr|num|n[°º])\.?|№)\s?\d+$|\s(?:no\.|nr\.|n[°º]|№)$", re.IGNORECASE
)
"""What a paper has behind its kind: "Resolution No. 4", «Распоряжение № 7»."""


def _is_counted(base: str) -> bool:
    """ "Second goal", «Третья задача», "Resolution No. 4": a point, a paper, and nobody."""
    words = base.split()
    if len(words) != 2 or not words[1].islower() or words[0].casefold() not in ORDINALS:
        return words[0].casefold() not in ROLES and bool(_NUMBERED_PAPER.search(base))
    second = words[1]
    return second not in ROLES | OFFICES | OFFICE_NOUNS | TITLES and not OFFICE_RU.match(second)


_MONTHS: Final = english_months() | russian_months() | short_months()


def _is_day(folded: str) -> bool:
    """ "January 12", "Mar 12", «6 мая»: the head of a page, and nobody."""
    words = folded.split()
    months = (one.strip(".") in _MONTHS for one in words)
    return len(words) == 2 and any(map(str.isdecimal, words)) and any(months)


def is_ambiguous_code(label: str) -> bool:
    """ "RE", "PS", "AM": two capitals that mean something, and somebody's initials among such."""
    return (
        len(label) == 2
        and label.isupper()
        and (bool(NEVER_BEGINS.match(label)) or label.casefold() in {*NEVER, "am", "pm"})
    )


def _kind(base: str, words: list[str], folded: list[str]) -> Look:
    if _GIVES_FLOOR.match(base) and like_name(words[-2:]):
        return "titled"
    if INITIALS_RU.fullmatch(base):
        return "name"
    if _HANDLE.fullmatch(base) or _PAPER.fullmatch(base):
        return "small" if base[0].isdecimal() else "other"
    return _kind_of_plain(base, words, folded)


def _kind_of_plain(base: str, words: list[str], folded: list[str]) -> Look:
    letters = re.sub(r"[^\w]|[\d_]", "", base)
    if like_role(words, folded):
        return "role"
    title = 2 if tuple(folded[:2]) in LONG_TITLES else int(folded[0] in TITLES)
    title = offices_ahead(folded) or title
    if title and len(words) > title and like_name(words[title:]):
        return "other" if folded[-1] in PAPERS else "titled"
    if letters.isupper():
        return _kind_of_capitals(words, letters)
    return _kind_of_words(base, words, folded)


def _kind_of_capitals(words: list[str], letters: str) -> Look:
    if len(letters) == 1:
        return "letter"
    return "code" if len(words) == 1 and len(letters) <= 5 else "caps"


_SIDES_OF_CALL: Final = frozenset({"Me", "Them", "You", "Я", "Они"})
"""Whose words a program hears by two microphones."""


def _kind_of_words(base: str, words: list[str], folded: list[str]) -> Look:
    if base.lstrip("$@")[0].islower() and not PREFIXED.match(base):
        return "small" if _like_handle(words, folded) else "other"
    if base in _SIDES_OF_CALL:
        return "word"
    first = folded[0] in SENTENCE_WORDS | SMALL_WORDS and not _INITIAL.fullmatch(words[0])
    if first or not CALLING.isdisjoint(words):
        return "other"
    if len(words) == 1:
        return "word"
    if is_caseless(base):
        glued = max(map(len, words)) > _LONGEST_CASELESS
        sentences = glued or len(words) > _MOST_CASELESS or _ENDS_INSIDE.search(base)
        return "other" if sentences else "name"
    return "name" if like_name(words) else "other"


def _like_handle(words: list[str], folded: list[str]) -> bool:
    """ "spencer", "jochem-brouwer", "van der Berg": one or two words that no sentence has."""
    return len(words) <= 3 and not any(
        word in SENTENCE_WORDS or word in SMALL_WORDS
        for word in folded
        if word not in LABEL_PARTICLES
    )
