"""The mentions of a topic: of all its words, in the time and by the people that are named."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from meetings.facts.data.number_words import EN_MULTIPLIERS, RU_MULTIPLIERS
from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.gazetteer.proper_names import forms_of, name_keys
from meetings.model.boolean_query import Holds, all_of
from meetings.model.languages import Lang
from meetings.model.mentions import MentionList, Mentions, Spoken
from meetings.model.question import Period, Question
from meetings.names.matching import SURE, match_names
from meetings.ports.archive import Catalogue
from meetings.ports.index import Passages
from meetings.retrieval.mentions import each_event_once, mentions
from meetings.retrieval.query.anaphora_words import IT, PERSON, SEVERAL
from meetings.retrieval.query.date_parts import EARLIEST, LATEST
from meetings.retrieval.query.find_query import exclusions, read_search
from meetings.retrieval.query.intents import time_of, topic_words, unexplained
from meetings.retrieval.query.office_holders import names_an_office
from meetings.retrieval.query.questions.common_given_names import ENGLISH
from meetings.retrieval.query.saying_no_topic import names_nothing, says_no_topic
from meetings.retrieval.query.vague_words import NO_TOPIC, VAGUE
from meetings.statistics.figures.indicators import is_of_one_country
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.language import language_of
from meetings.text.russian_analyses import is_adjective, lemma
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import WORDS_IN_CAPITALS, key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

SPEAKERS = 12
"""Names, of which some may be one person's in two languages: a phone's line holds three people."""
_ALWAYS = Period(EARLIEST, LATEST)
_NO_TOPIC = NO_TOPIC | PERSON | SEVERAL | IT
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_MULTIPLIERS = RU_MULTIPLIERS.keys() | EN_MULTIPLIERS.keys()
_YEAR = re.compile(r"(?:19|20)\d\d")
_BARE_NUMBER = re.compile(r"\d{1,2}")
"""Numbers as small as this occur in every meeting, so alone they say nothing."""
_LEAST_LIKE = 6
"""Letters: a shorter word is like too many others, «олдж» like «одр»."""


def spoken_of(question: Question, passages: Passages, catalogue: Catalogue) -> Spoken:
    """Every mention of a question's topic, in its time, by the people it names.

    Where they said nothing of it, sentences that name them with it; where there are none either,
    all of them, and the people are ``apart`` as people. Where no sentence holds all words, the
    rarest of them alone; the others are ``apart``.
    """
    plain = topic_words(question)
    words = _with_exclusions(plain, question.text)
    if not words or _names_nothing(words):
        return Spoken(words, Mentions())
    found = _mentions(question, words, passages, catalogue)
    if not found.found and words != plain and not exclusions(question.text).words:
        words, found = plain, _mentions(question, plain, passages, catalogue)
    if not found.found and _is_pair(question, words):
        return _rarest_alone(question, words, passages, catalogue)
    if not question.people or not (unexplained(question) or question.countries):
        return Spoken(words, found)
    own = found.found.said_by(question.people)
    if own:
        return Spoken(words, replace(found, found=own), one_speaker(own))
    named = dict.fromkeys(f"{words} {name.split()[-1]}" for name in question.people)
    told = ((both, _mentions(question, both, passages, catalogue)) for both in named)
    best = Spoken(*max(told, key=lambda one: _count(one[1])))
    if best.mentions.found or not found.found:
        return best
    theirs = _speak_of_it_at_other_times(question, words, passages, catalogue)
    besides = _besides(words, question.text)
    apart = Spoken(words, found, apart=besides, apart_people=question.people)
    return Spoken(words, Mentions()) if theirs else apart


def spoken_at_any_time(question: Question, passages: Passages, catalogue: Catalogue) -> Spoken:
    """The same, whatever time is named."""
    return spoken_of(replace(question, period=_ALWAYS), passages, catalogue)


def spoken_by(
    people: Sequence[str], question: Question, passages: Passages, catalogue: Catalogue
) -> Spoken | None:
    """What some people say of a topic, or of somebody else; None where they say nothing of it."""
    words = _with_exclusions(topic_words(question), question.text)
    if not words or _names_nothing(words):
        return None
    found = _mentions(question, words, passages, catalogue, question.people)
    own = found.found.said_by(people)
    return Spoken(words, replace(found, found=own), one_speaker(own)) if own else None


def _speak_of_it_at_other_times(
    question: Question, words: str, passages: Passages, catalogue: Catalogue
) -> bool:
    if time_of(question) is None:
        return False
    ever = _mentions(replace(question, period=_ALWAYS), words, passages, catalogue)
    return bool(ever.found.said_by(question.people))


def one_speaker(said: MentionList) -> str | None:
    """Whose words these are, where all speakers are one person's spellings and no namesakes."""
    names = [name for name, _ in said.speakers(SPEAKERS)]
    alike = match_names(names[0], names, limit=len(names)) if names else []
    return names[0] if names and all(score >= SURE for _, score in alike) else None


def _with_exclusions(words: str, text: str) -> str:
    """The words of a topic, and what the message says of those that must not stand beside."""
    excluding = exclusions(text)
    if excluding.words:
        left = {fold(word) for word in word_texts(excluding.rest)}
        kept = [word for word in words.split() if fold(word) in left]
        return " ".join([*kept, *excluding.said]) if kept else words
    for phrase in read_search(text).lacking:
        little, word = phrase.split()
        words = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", f"{little} {word}", words, count=1)
    return words


def _besides(words: str, text: str) -> str:
    """What a message names besides its topic, as it is typed: «лавров» of «лавров зерно»."""
    own = {fold(word) for word in words.split()} | STOP_WORDS
    rest = [word for word in text.split() if fold(word) not in own]
    return " ".join(word for word in rest if not _YEAR.fullmatch(word.strip("?!.,")))


def _is_pair(question: Question, words: str) -> bool:
    """Whether a topic is two words and names no time: a longer one may be asked as a question."""
    if exclusions(words).words or forms_of(name_keys(words)):
        return False
    return len(words.split()) == 2 and not question.people and time_of(question) is None


def _rarest_alone(
    question: Question, words: str, passages: Passages, catalogue: Catalogue
) -> Spoken:
    """The word of a topic that is spoken of least, where its words never come together.

    One that the archive holds as it is typed comes before what is only like one of its words.

    A country, a quality or «развитие» alone says nothing of what was asked for: «средняя зп в
    Туве»; nor does anybody's inflation of that of Peru.
    """
    if _names_somebody_whole(words) or _is_economy_of_country(words):
        return Spoken(words, Mentions())
    telling = [word for word in _outside_places(words) if not _is_part_of_figure(word)]
    alone = [word for word in telling if not _is_vague(word)]
    if not any(_is_real(word, passages) for word in words.split()):
        return Spoken(words, Mentions())
    told = [(_mentions(question, w, passages, catalogue), w) for w in alone]
    known = [(found, word) for found, word in told if found.found]
    if not known:
        return Spoken(words, Mentions())
    found, word = min(known, key=lambda one: (not _is_held(one[1], passages), _count(one[0])))
    apart = " ".join(other for other in words.split() if other != word)
    return Spoken(word, found, apart=apart)


def _names_somebody_whole(words: str) -> bool:
    """«вадим сколотов», whom nobody mentions: his given name alone is anybody's.

    A given name that is an ordinary word as well («вера») tells nothing.
    """
    given = fold(words.split(maxsplit=1)[0])
    if not is_cyrillic(given):
        return given in ENGLISH and given not in ORDINARY_ENGLISH
    return "Name" in (kinds := kinds_of(given)) and "ordinary" not in kinds


def _is_economy_of_country(words: str) -> bool:
    """Whether another country's GDP or the like is all that is named."""
    abroad = countries_in(words) and not any(one.startswith(HOME) for one in countries_in(words))
    return bool(abroad) and is_of_one_country(" ".join(_outside_places(words)))


def _is_real(word: str, passages: Passages) -> bool:
    """Whether a dictionary or, by its whole length, the archive has a word: «прол» is neither.

    What is left of a word without its ending is as short as this for many others: «пролив».
    """
    folded = fold(word)
    if is_cyrillic(folded):
        return analyzer().word_is_known(folded) or len(folded) >= _LEAST_LIKE
    return len(folded) >= _LEAST_LIKE or _is_held(word, passages)


def _is_held(word: str, passages: Passages) -> bool:
    """Whether the archive holds a word or its translation, and not only one like it."""
    own = key(word)
    return any(map(passages.frequency, (own, *(other for other, _ in translations(own)))))


def _is_part_of_figure(word: str) -> bool:
    """Neither «27» nor «миллиардов» alone says anything of «27 миллиардов»."""
    return _NUMBER.fullmatch(word) is not None or fold(word) in _MULTIPLIERS


def _names_nothing(words: str) -> bool:
    """Whether a topic is none: «конечно», «встреча», "7"."""
    if words in WORDS_IN_CAPITALS:
        return False
    is_none = fold(words) in _NO_TOPIC or _BARE_NUMBER.fullmatch(words) is not None
    return is_none or says_no_topic(words)


def _is_vague(word: str) -> bool:
    folded = fold(word)
    if names_nothing(folded):
        return True
    own = lemma(folded) if is_cyrillic(folded) else folded
    return is_adjective(word) or own in VAGUE or names_an_office(own)


def _outside_places(text: str) -> list[str]:
    """The words of a text that are no part of a country's or region's name."""
    for found in reversed(list(country_mentions(text))):
        text = text[: found.start] + text[found.stop :]
    return text.split()


def _count(found: Mentions) -> int:
    return len(found.found)


def _mentions(
    question: Question,
    words: str,
    passages: Passages,
    catalogue: Catalogue,
    people: Sequence[str] = (),
) -> Mentions:
    """Those said in the time that is named, or that name its year themselves.

    ``people``: full names that the words are known to name.
    """
    found, period = mentions(words, passages, catalogue, people), time_of(question)
    if period is not None:
        found = _within(found, period, passages, language_of(words))
    if question.without:
        found = replace(found, found=found.found.not_said_by(question.without))
    return found


def _within(found: Mentions, period: Period, passages: Passages, lang: Lang) -> Mentions:
    told = found.found
    made = told.hits.at(told.hits.are_on(period.holds))
    if _is_year(period):  # «в 2019-м» says nothing of 5 June
        naming = all_of((found.query, Holds("own", str(period.last.year))))
        others = each_event_once(passages.holding(naming), lang, beside=told.hits)
        made = made.joined(others.at(~others.are_on(period.holds))).newest_first(lang)
    return replace(found, found=replace(told, hits=made))


def _is_year(period: Period) -> bool:
    year = period.first.year
    return period == Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
