"""The intent of a message: the name of a meeting or person, a topic, or a question."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

from meetings.facts.extraction.extract import extract
from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.ordinary_words import is_known, kinds_of
from meetings.gazetteer.person_aliases import public_surnames
from meetings.model.catalogue_selection import Selection
from meetings.model.question import MessageKind, Period, Question, Term
from meetings.names.matching import NAME_WORDS, WORD_OF_NAME, match_names
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.comparison_words import SAYING
from meetings.retrieval.query.dates_asked import of_several_years, without_times
from meetings.retrieval.query.intent_words import (
    BY_THEIR_WORDS,
    FIRST_OR_LAST,
    INTERROGATIVE,
    LEAVING,
    MEETING,
    MORE_THAN_WHO,
    OFFICE,
    PROMISED_ON,
    SAID_ON,
    THEIR_FIRST_OR_LAST,
    TOPIC_ENDINGS,
    TOPIC_OPENINGS,
    WHO_IS,
    WORDS_OF,
    WORDS_ON,
)
from meetings.retrieval.query.meeting_words_in_compounds import in_compounds
from meetings.retrieval.query.office_holders import is_in_roles, names_an_office
from meetings.retrieval.query.places_mentioned_asked import places_asked
from meetings.retrieval.query.questions.encyclopaedic_attributes import asks_of_now
from meetings.retrieval.query.questions.padding import unpadded
from meetings.retrieval.query.questions.periods import period_from
from meetings.retrieval.query.topic_requests import MENTIONED_EN, end_of_request
from meetings.text.language import language_of
from meetings.text.patronymics import is_patronymic
from meetings.text.russian_analyses import lemma
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

MOST_WORDS = 6
"""Content words of a topic; whoever writes more of them says a whole sentence."""
_TITLE = 0.75
"""A message that holds so much of a title's words, and no others, is that title."""
_ASKED_WORDS = 3
"""With a question mark so few words are a topic still: «санкции?»."""
_TITLE_WORDS = 3
"""Words from which on a message may be a title; one or two of them are a topic."""
_ANY_DAY = dt.date(2000, 1, 1)
"""Where only the places of dates matter, not what they mean."""
_MENTIONED = re.compile(MENTIONED_EN)
"""What is left of "how often is gas mentioned" behind the topic."""
_LAST = re.compile(r"\b(?:последн\w+|last|latest)\b")
_ENDING = re.compile(rf"(?<=\w)[\s,]+(?:{TOPIC_ENDINGS})\W*$", re.IGNORECASE)
_WHO_BEHIND = re.compile(
    r"(?<=\w)[\s,–—-]+(?:это\s+)?(?:кто(?:\s+(?:это|он|она|такой|такая|есть))*(?:\s+такой|\s+такая)?"
    r"|who(?:'s| is)?\s+(?:it|he|she|this|that|dis))$"
)
"""«Лодкин кто это?», "Pellow who is it"."""
_WHO_INSIDE = re.compile(
    r"(?:(?:can|could|do|would) you |please )*(?:(?:tell|remind) (?:me|us) |know )?"
    r"who (?P<who>\w[\w .’'-]*?) (?:is|was|are)(?: exactly| please)?"
)
""" "Tell me who Pellow is"; of "who Pellow is" the padding may be gone already."""
_LEE = "Ли"
"""With its capital it is a name: «Ли Кэцян» asks nothing."""
_MORE_THAN_WHO = re.compile(rf"\w['’]s\b|\b(?:{MORE_THAN_WHO})\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_INITIALS = re.compile(
    r"(?<=[^\W\d_]{2}\s)[^\W\d_]\.\s?[^\W\d_]\.(?!\w)"
    r"|(?<![\w.])[^\W\d_]\.\s?[^\W\d_]\.(?=\s?[^\W\d_]{3})"
)
"""Behind a surname or before it, as they are typed: «лодкин п.и.»."""
_SHORT = frozenset("и.о. т.д. т.п. т.е. т.к. т.н. н.э. у.е. р.х. д.р. a.m. p.m. e.g. i.e.".split())
_NAMES = {"Surn", "Name", "Patr", "Geox"}
_FINITE = {"VERB", "PRTS", "GRND"}


def kind_of(question: Question, catalogue: Catalogue) -> MessageKind:
    """What a message is, by its own words and what the archive knows of them."""
    if is_title(question.text, catalogue):
        return "name"
    if asks_of_now(question.text) or not is_phrase(topic_in(question.text)):
        return "question"
    rest = _besides_roles(unexplained(question), question, catalogue)
    if not rest:
        return "name" if question.people or question.countries or time_of(question) else "question"
    return "topic" if len(rest) <= MOST_WORDS else "question"


def _besides_roles(
    rest: tuple[Term, ...], question: Question, catalogue: Catalogue
) -> tuple[Term, ...]:
    """Without what the people named are by office: «капитан Ларсен», where he is one."""
    if not (rest and question.people):
        return rest
    known = catalogue.participants(question.people)
    roles = [role.role for one in known for role in one.roles]
    topic = _behind_names(question)
    return tuple(term for term in rest if term.word in topic or not is_in_roles(term.word, roles))


def _behind_names(question: Question) -> frozenset[str]:
    """The things named behind the last name: «лодкин трамваи», whatever he heads."""
    said = word_texts(question.text)
    names = [word for name in question.people for word in name.split()]
    of_names = [
        at
        for at, word in enumerate(said)
        if (found := match_names(word, names, limit=1)) and found[0][1] >= WORD_OF_NAME
    ]
    return frozenset(filter(_is_thing, said[of_names[-1] + 1 :])) if of_names else frozenset()


@lru_cache(maxsize=4096)
def _is_thing(word: str) -> bool:
    """Whether a Russian word is of a thing, and neither of an office nor of a firm: «втб»."""
    if not is_cyrillic(word) or "ordinary" not in kinds_of(fold(word)):
        return False
    likeliest = analyzer().parse(fold(word))[0].tag
    return "NOUN" in likeliest and "inan" in likeliest and not names_an_office(lemma(fold(word)))


def is_phrase(text: str) -> bool:
    """Whether a text is a few words without a verb or a word that asks."""
    said = [fold(word) for word in word_texts(text) if word != _LEE]
    if not said or len(said) > (_ASKED_WORDS if "?" in text else 2 * MOST_WORDS):
        return False
    return not any(word in INTERROGATIVE or is_finite(word) for word in said)


@lru_cache(maxsize=4096)
def is_finite(word: str) -> bool:
    """Whether a Russian word can be nothing but a verb that says what somebody does."""
    if not re.search("[а-я]", word):
        return False
    parses = analyzer().parse(word)
    return all(parse.tag.POS in _FINITE for parse in parses)


def unexplained(question: Question) -> tuple[Term, ...]:
    """The words of a message besides its people, countries, time and words for meetings.

    Of a message that names people the words for their offices are explained, too.
    """
    dated = _dated(question)
    left = {one.word for one in question.terms if not _is_explained(one, question, dated)}
    left |= in_compounds(question.text, left)
    return tuple(term for term in question.terms if term.word in left)


def time_of(question: Question) -> Period | None:
    """The time that a message names; a bare year is one, too: «инфляция 2017»."""
    if (stretch := of_several_years(question.text)) is not None:
        return stretch.period
    if question.period is not None:
        return question.period
    years = [word for word in word_texts(question.text) if _YEAR.fullmatch(word)]
    return period_from(years[0]) if len(years) == 1 else None


def topic_words(question: Question) -> str:
    """What a topic is about: its words and countries, without people and time."""
    rest = {term.word for term in unexplained(question)}
    named = [
        term.word
        for term in question.terms
        if term.word in rest or countries_in(term.word) & question.countries
    ]
    return " ".join(named or _people_words(question))


def _people_words(question: Question) -> list[str]:
    """The names in a message that only names people, without offices and times."""
    dated = _dated(question)
    kept = (t.word for t in question.terms if fold(t.word) not in OFFICE | MEETING)
    return [word for word in kept if word not in dated]


def topic_in(text: str) -> str:
    """A message without the words by which people ask to hear of something: «что там с газом»."""
    bare = " ".join(text.split()).strip(" .,;:!…")
    folded = fold(bare)
    if len(folded) != len(bare):
        return bare
    opening = _openings().match(folded)
    asked = max(opening.end() if opening else 0, end_of_request(folded))
    rest = bare[asked:].strip(" ,:")
    if asked:
        rest = _MENTIONED.sub("", rest)
    rest = _ENDING.sub("", _ENDING.sub("", rest))
    if not rest:
        return bare
    return rest.rstrip("?").strip() if asked else rest


def end_of_topic(text: str) -> Literal["first", "last"] | None:
    """Whether only the first or the last mention is wanted: «когда впервые говорили о газе?»."""
    said = fold(" ".join(text.split()))
    if _first_or_last().match(said) is None and _who_and_what(THEIR_FIRST_OR_LAST, text) is None:
        return None
    return "last" if _LAST.search(said) else "first"


@cache
def _first_or_last() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(FIRST_OR_LAST)})(?=[\s:,])")


def words_on(text: str) -> str:
    """«цитаты Лодкина о газе», "how often did Lodkin mention gas" → «Лодкин о газе»; "" for none.

    So it is asked for elsewhere, too: with how often, and quotes.
    """
    if places_asked(text):
        return ""  # which countries they mention is counted
    found = _who_and_what(WORDS_ON, text)
    return _theirs_on(*found) if found else ""


def all_words_on(text: str) -> str:
    """All that somebody said on something, the first or the last of which a message wants; the
    message itself, where it wants something else."""
    found = _who_and_what(THEIR_FIRST_OR_LAST, text)
    return _theirs_on(*found) if found else text


def _theirs_on(who: str, what: str) -> str:
    return f"{who} {'о' if is_cyrillic(fold(what)) else 'on'} {what}"


def words_asked_on(text: str) -> tuple[str, str] | None:
    """Whose words the same messages want, or the first or last of them, and on what; None for
    others."""
    return _who_and_what((*WORDS_ON, *THEIR_FIRST_OR_LAST), text)


def said_on(text: str) -> tuple[str, str] | None:
    """«что Лодкин говорил о газе?», "what did Lodkin say about gas?" → Лодкин, газе; None for
    others, and where more is asked than a few words: «о том, кто его купит»."""
    found = _who_and_what(SAID_ON, text)
    return found if found is not None and all(map(is_phrase, found)) else None


def promised_on(text: str) -> tuple[str, str] | None:
    """The same for what somebody promised or proposed, or is so by their words: «что Лодкин обещал
    насчёт газа?», "what is the price of gas according to Lodkin?"."""
    found = _who_and_what(PROMISED_ON, text)
    return found if found is not None and all(map(is_phrase, found)) else None


def without_teller(text: str) -> str:
    """What is asked by somebody's words, without whose: «товарооборот с Перу по словам Лодкина»;
    empty for other messages.
    """
    bare = " ".join(text.split()).strip(" .,;:!?…")
    found = (re.fullmatch(pattern, bare, re.IGNORECASE) for pattern in BY_THEIR_WORDS)
    return next((one[one.lastgroup or 0] for one in found if one), "")


def _who_and_what(patterns: Sequence[str], text: str) -> tuple[str, str] | None:
    bare = " ".join(text.split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(folded) != len(bare):
        return None
    found = next((one for pattern in patterns if (one := re.fullmatch(pattern, folded))), None)
    if found is None:
        return None
    who, what = (bare[slice(*found.span(name))].strip(" «»\"'“”") for name in ("who", "what"))
    return who, what


def heard_of(text: str) -> str:
    """Whose words a message wants, whatever they are about: «цитаты Лодкина»; empty for others."""
    bare = " ".join(text.split()).strip(" .,;:!?…")
    folded = fold(bare)
    if len(folded) != len(bare):
        return ""
    for pattern in WORDS_OF:
        if found := re.fullmatch(pattern, folded):
            start, stop = found.span(found.lastgroup or 0)
            name = bare[start:stop]
            words = re.sub(r"^(?:the|an?)\s", "", name.casefold()).split()
            return name if len(words) <= NAME_WORDS else ""
    return ""


def after_leaving(text: str) -> str:
    """What a message says behind «ладно, забудь»; empty for one that leaves nothing."""
    found = re.match(LEAVING, fold(text)) if len(fold(text)) == len(text) else None
    return text[found.end() :].strip() if found else ""


def is_leaving(text: str) -> bool:
    """Whether a message only leaves what was talked about: «ладно, забудь»."""
    return re.fullmatch(LEAVING, f"{fold(text).strip(' .,!?')} ") is not None


def who_is(text: str) -> str:
    """Whose name a message asks about: «кто такой Лодкин?»; empty for others."""
    return _who_is(text) or _who_is(unpadded(text))


def _who_is(text: str) -> str:
    bare = " ".join(text.split()).strip(" .,;:!?…")
    if len(fold(bare)) != len(bare):
        return ""
    if inside := _WHO_INSIDE.fullmatch(fold(bare)):
        bare = f"who is {bare[slice(*inside.span('who'))]}"
    asked, behind = re.match(rf"(?:{WHO_IS})\s+(?=\S)", fold(bare)), _WHO_BEHIND.search(fold(bare))
    if asked is None and behind is None:
        return ""
    name = bare[asked.end() if asked else 0 : behind.start() if behind else None]
    if _MORE_THAN_WHO.search(fold(name)):
        return ""
    return name if len(name.split()) <= NAME_WORDS and is_phrase(name) else ""


@cache
def _openings() -> re.Pattern[str]:
    one = "|".join(f"(?:{pattern})" for pattern in TOPIC_OPENINGS)
    return re.compile(rf"(?:{one})(?=[\s:,])")


def as_names(text: str) -> str:
    """A message typed in small letters, with capitals where a word may be a name: «токаев газ».

    Words that are ordinary ones as well stay as they are: «мороз» is frost.
    """
    if not text.islower():  # «сколько раз путин встречался с Лодкиным»
        return re.sub(r"(?<!\w)[^\W\d_]{3,}", lambda word: _public_capital(word[0]), text)
    return with_initials(re.sub(r"[^\W\d_]{3,}", lambda word: _capital(word[0]), text))


def with_initials(text: str) -> str:
    """The same with the capitals of initials typed in small letters: «лодкин п.и.»."""
    return _INITIALS.sub(lambda two: two[0] if fold(two[0]) in _SHORT else two[0].upper(), text)


@lru_cache(maxsize=4096)
def _public_capital(word: str) -> str:
    """A small word among others with capitals: only a surname that everybody knows is one."""
    known = word.islower() and fold(word) in public_surnames()
    ordinary = is_known(word) and "Surn" not in kinds_of(word)  # «трасс»
    return word.capitalize() if known and not ordinary else word


@lru_cache(maxsize=4096)
def _capital(word: str) -> str:
    folded = fold(word)
    asks = folded in STOP_WORDS or folded in MEETING or folded in SAYING  # "said" is no Said
    return word if asks or _is_ordinary(folded) else word.capitalize()


def _is_ordinary(word: str) -> bool:
    """Whether a dictionary has a Russian word that is no name, in the case in which topics stand.

    «токаев» is a genitive of wine as well, but nobody types a topic so.
    """
    if word in public_surnames() or not analyzer().word_is_known(word):
        return False
    parses = analyzer().parse(word)
    if any("Surn" in one.tag and one.normal_form in public_surnames() for one in parses):
        return False  # «путина» is a fishing season as well
    tags = (parse.tag for parse in parses)
    return any("nomn" in tag and not _NAMES & set(tag.grammemes) for tag in tags)


def is_title(text: str, catalogue: Catalogue) -> bool:
    """Whether a message is a meeting's title, whole or nearly so."""
    said = frozenset(keys(_without_dates(text)))
    if len(said) < _TITLE_WORDS:
        return False
    holding = catalogue.entries(Selection(tuple(frozenset([("title", own)]) for own in said)))
    return any(_is_that(said, frozenset(keys(entry.head.title))) for entry in holding)


def _is_that(said: frozenset[str], title: frozenset[str]) -> bool:
    return said <= title and len(said) >= _TITLE * len(title)


def _is_explained(term: Term, question: Question, dated: frozenset[str]) -> bool:
    folded = fold(term.word)
    if folded in MEETING or term.word in dated:
        return True
    if countries_in(term.word) & question.countries:
        return True
    if not question.people:
        return False
    initial = len(folded) == 1 and term.word.isupper()
    if initial or folded in OFFICE or is_patronymic(folded):
        return True  # «Лодкин П.И.», «Пётр Ильич»: whom they are of is named
    names = [word for name in question.people for word in name.split()]
    found = match_names(term.word, names, limit=1)
    return bool(found and found[0][1] >= WORD_OF_NAME)


def _dated(question: Question) -> frozenset[str]:
    """The words that say when."""
    if time_of(question) is None:
        return frozenset()
    kept = set(word_texts(_without_dates(question.text)))
    said = word_texts(question.text)
    return frozenset(word for word in said if word not in kept or _YEAR.fullmatch(word))


def _without_dates(text: str) -> str:
    if (stretch := of_several_years(text)) is not None:
        text = without_times(text, [stretch])
    found = extract(text, language_of(text), _ANY_DAY)
    dates = [fact for fact in found if fact.kind == "date"]
    for fact in reversed(dates):
        text = f"{text[: fact.start]} {text[fact.stop :]}"
    return text
