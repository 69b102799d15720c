"""One topic: how often, where and by whom it was discussed, and the best quotes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from meetings.facts.data.number_words import EN_MULTIPLIERS, RU_MULTIPLIERS
from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.proper_names import forms_of, name_keys
from meetings.model.boolean_query import Holds, all_of, any_of
from meetings.model.hits import ASKS, EASILY_READ, HAS_FIGURE, IN_LEAD, Hits, Numbers
from meetings.model.languages import Lang
from meetings.model.mentions import Mention, MentionList, Mentions, Spoken
from meetings.model.question import Period, Question
from meetings.model.reply import Answer, Reply, Topic
from meetings.names.matching import SURE, match_names
from meetings.ports.archive import Archive, Catalogue
from meetings.ports.index import Passages
from meetings.retrieval.indexing.sentence_traits import LONG_SENTENCE, asks, at_meeting_about
from meetings.retrieval.mentions import each_event_once, mentions
from meetings.retrieval.query.anaphora_words import IT, PERSON, SEVERAL
from meetings.retrieval.query.date_parts import EARLIEST, LATEST
from meetings.retrieval.query.find_query import exclusions, read_search
from meetings.retrieval.query.intents import time_of, topic_words, unexplained
from meetings.retrieval.query.office_holders import names_an_office
from meetings.retrieval.query.typed_phrase import heading
from meetings.retrieval.query.vague_words import NO_TOPIC, VAGUE
from meetings.retrieval.quoted_topics import quoted_phrases, standing_together
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.retrieval.quoting.overlapping_quotes import without_overlaps
from meetings.text.language import language_of
from meetings.text.russian_analyses import is_adjective, lemma
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_ANSWERS = 5
"""Of the mentions those that stand as answers for scripts, as many as a question has."""
TOPIC_QUOTES = 15
"""How many mentions are kept to be shown, three at a time."""
SURE_NAME = 0.85
"""Somebody who types a topic wants any telling mention of it: they are right nearly always."""
_ALWAYS = Period(EARLIEST, LATEST)
_SPEAKERS = 12
"""Names, of which some may be one person's in two languages: a phone's line holds three people."""
_LISTED = 50
"""Meetings of a topic that are told with it."""
_NO_TOPIC = NO_TOPIC | PERSON | SEVERAL | IT
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_MULTIPLIERS = RU_MULTIPLIERS.keys() | EN_MULTIPLIERS.keys()
_YEAR = re.compile(r"(?:19|20)\d\d")
_BARE_NUMBER = re.compile(r"\d{1,2}")
"""Numbers as small as this occur in every meeting, so alone they say nothing."""
_LEAST_LIKE = 6
"""Letters: a shorter word is like too many others, «олдж» like «одр»."""
_WHOLE = 2
"""More than a figure or easy words, which a sentence about something else next to it may have."""
_READ = 4
"""As many times what is shown is read, to tell which sentences hold all words themselves."""
_OFTEN = 2
"""A meeting in which more sentences mention a topic is about it."""


def spoken_of(question: Question, passages: Passages, catalogue: Catalogue) -> Spoken:
    """Every mention of a question's topic, in its time, by the people it names.

    Where they said nothing of it, sentences that name them with it; where there are none either,
    all of them, and the people are ``apart``. Where no sentence holds all words, the rarest of
    them alone; the others are ``apart``.
    """
    plain = topic_words(question)
    words = _with_exclusions(plain, question.text)
    if not words or fold(words) in _NO_TOPIC or _BARE_NUMBER.fullmatch(words):
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
        return Spoken(words, replace(found, found=own), _one_speaker(own))
    named = dict.fromkeys(f"{words} {name.split()[-1]}" for name in question.people)
    told = ((both, _mentions(question, both, passages, catalogue)) for both in named)
    best = Spoken(*max(told, key=lambda one: _count(one[1])))
    if best.mentions.found or not found.found:
        return best
    theirs = _speak_of_it_at_other_times(question, words, passages, catalogue)
    apart = Spoken(words, found, apart=_besides(words, question.text))
    return Spoken(words, Mentions()) if theirs else apart


def _speak_of_it_at_other_times(
    question: Question, words: str, passages: Passages, catalogue: Catalogue
) -> bool:
    if time_of(question) is None:
        return False
    ever = _mentions(replace(question, period=_ALWAYS), words, passages, catalogue)
    return bool(ever.found.said_by(question.people))


def said_by(
    people: Sequence[str], question: Question, passages: Passages, archive: Archive
) -> Reply | None:
    """What some people say of a topic, or of somebody else; None where they say nothing of it."""
    words = _with_exclusions(topic_words(question), question.text)
    if not words or fold(words) in _NO_TOPIC or _BARE_NUMBER.fullmatch(words):
        return None
    found = _mentions(question, words, passages, archive, question.people)
    own = found.found.said_by(people)
    if not own:
        return None
    spoken = Spoken(words, replace(found, found=own), _one_speaker(own))
    return _told(spoken, question, passages, archive)


def _one_speaker(said: MentionList) -> str | None:
    """Whose words these are, where all speakers are one person's spellings and no namesakes."""
    names = [name for name, _ in said.speakers(_SPEAKERS)]
    alike = match_names(names[0], names, limit=len(names))
    return names[0] if all(score >= SURE for _, score in alike) else None


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
    Туве».
    """
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


def _is_vague(word: str) -> bool:
    folded = fold(word)
    own = lemma(folded) if is_cyrillic(folded) else folded
    return is_adjective(word) or own in VAGUE or names_an_office(own)


def _outside_places(text: str) -> list[str]:
    """The words of a text that are no part of a country's or region's name."""
    for found in reversed(list(country_mentions(text))):
        text = text[: found.start] + text[found.stop :]
    return text.split()


def topic_reply(question: Question, passages: Passages, archive: Archive) -> Reply | None:
    """What is said of a topic; None where nobody mentions it.

    A part of it is no answer, nor is what is only asked: «А лоцманам зарплату поднимут?».
    """
    spoken = spoken_of(question, passages, archive)
    if not spoken.mentions.found:
        return _at_other_times(question, passages, archive)
    if not (phrases := quoted_phrases(question.text)):
        return _told(spoken, question, passages, archive)
    together = standing_together(spoken.mentions, phrases)
    if together.found:
        return _told(replace(spoken, mentions=together), question, passages, archive)
    return replace(_told(spoken, question, passages, archive, scattered=True), found=False)


def _at_other_times(question: Question, passages: Passages, archive: Archive) -> Reply | None:
    """What is said of a topic at other times than the one named, when nobody speaks of it."""
    period = time_of(question)
    if period is None:
        return None
    spoken = spoken_of(replace(question, period=_ALWAYS), passages, archive)
    if not spoken.mentions.found:
        return None
    told = _told(spoken, question, passages, archive)
    return replace(told, found=False, topic=told.topic and replace(told.topic, not_in=period))


def _told(
    spoken: Spoken,
    question: Question,
    passages: Passages,
    archive: Archive,
    *,
    scattered: bool = False,
) -> Reply:
    """``scattered``: the words are known to stand together nowhere."""
    best = most_telling(spoken.mentions.found, spoken.mentions, passages, question.lang)
    quotes = without_overlaps(quote_of(one, archive) for one in best)
    answers = sorted(quotes, key=_asks)
    words = heading(spoken.words, question.text)
    scattered = not spoken.apart and (scattered or spoken.mentions.are_scattered())
    topic = replace(
        _topic(spoken),
        words=words,
        quotes=tuple(answers),
        scattered=scattered,
        without=question.without,
    )
    whole = not (spoken.apart or all(map(_asks, answers)))
    return Reply(question.text, whole, None, topic.quotes[:_ANSWERS], (), topic=topic)


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
    if question.without:
        found = replace(found, found=found.found.not_said_by(question.without))
    if period is None:
        return found
    told, lang = found.found, language_of(words)
    in_time = told.hits.are_on(period.holds)
    made = told.hits.at(in_time)
    if _is_year(period):  # «в 2019-м» says nothing of 5 June
        naming = all_of((found.query, Holds("own", str(period.last.year))))
        others = each_event_once(passages.holding(naming), lang, beside=told.hits)
        made = made.joined(others.at(~others.are_on(period.holds))).newest_first(lang)
    return replace(found, found=replace(told, hits=made))


def _is_year(period: Period) -> bool:
    year = period.first.year
    return period == Period(dt.date(year, 1, 1), dt.date(year, 12, 31))


def _topic(spoken: Spoken) -> Topic:
    found = spoken.mentions.found
    return Topic(
        spoken.words,
        len(found),
        found.meetings(),
        found.hits.by_year(),
        tuple(found.speakers(_SPEAKERS)),
        tuple(one.entry.head.id for one in found.firsts()[:_LISTED]),
        spoken.person,
        found.keys,
        apart=spoken.apart,
    )


def most_telling(
    found: MentionList,
    all_of_them: Mentions,
    passages: Passages,
    lang: Lang,
    most: int = TOPIC_QUOTES,
) -> list[Mention]:
    """The best of each meeting first, the most telling meetings first, the newest of equals.

    ``found``: some of ``all_of_them``, newest first, and so they stay among equals.
    """
    in_title = any_of(map(at_meeting_about, sorted(found.keys)))
    about = passages.holding(all_of((all_of_them.query, in_title)))
    telling = _telling(found.hits, about, lang)
    looked_at = np.unique(_each_meeting_first(found.hits, telling)[: most * _READ])
    read = found.hits.at(looked_at).read()
    if len(read) == len(looked_at):  # else some are gone since
        whole = [all_of_them.holds_all(passage) for passage in read]
        telling[looked_at] += _WHOLE * np.array(whole, dtype=np.int64)
    return found.at(_each_meeting_first(found.hits, telling)[:most])[:]


def _each_meeting_first(found: Hits, telling: Numbers) -> Numbers:
    """The places of hits: the best of each meeting before all others, the most telling first."""
    order: Numbers = np.argsort(-telling, kind="stable")
    _, firsts = np.unique(found.meetings[order], return_index=True)
    is_first = np.zeros(len(order), dtype=np.bool_)
    is_first[firsts] = True
    return np.concatenate((order[is_first], order[~is_first]))


def _telling(found: Hits, about: Hits, lang: Lang) -> Numbers:
    """How much each tells: of a meeting about the topic, with a figure, easily read.

    What a questioner asks tells nothing yet, and a lead is the editor's word.
    """
    _, places, often = np.unique(found.meetings, return_inverse=True, return_counts=True)
    made: Numbers = (
        2 * np.isin(found.meetings, about.meetings)
        + (often[places] > _OFTEN)
        + found.has(HAS_FIGURE)
        + found.has(EASILY_READ)
        - 3 * found.has(ASKS)
        - 1 * found.has(IN_LEAD)
        + found.read_by(lang)
    )
    return made


def _asks(answer: Answer) -> bool:
    return asks(answer.quote)


def quote_of(mention: Mention, archive: Archive) -> Answer:
    """The quote around a mention."""
    passage = mention.passage
    meeting = archive.meeting(passage.meeting_id)
    facts = archive.facts_in_turn(passage.meeting_id, passage.turn)
    place = (passage.turn, passage.start, passage.stop)
    return quoted(meeting, facts, place, SURE_NAME, {}, limit=LONG_SENTENCE)
