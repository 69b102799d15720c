"""The previous question with one part replaced, a time, country or person: «а с Турцией?»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from meetings.gazetteer.ordinary_words import is_known, kinds_of
from meetings.model.question import Period
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.anaphora_words import (
    OPENERS,
    OPENING_PHRASES,
)
from meetings.retrieval.query.another_part_of_year import another_part_of_year
from meetings.retrieval.query.another_topic_of_somebody import ABOUT, of_another_topic
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.named_spans import (
    country_spans,
    given_names_in,
    lone_surname,
    nowhere,
    people_in,
    places_in,
    times_in,
)
from meetings.retrieval.query.of_others_asked import of_others
from meetings.retrieval.query.public_people_named import (
    speakers_asked_after,
    with_capitals_of_names,
)
from meetings.retrieval.query.replaced_spans import (
    left_beside,
    put_in_place_of,
)
from meetings.retrieval.query.somebody_on_topic import as_question
from meetings.retrieval.query.stepped_times import Step, step_in, stepped, time_in_words
from meetings.retrieval.query.whole_or_share_asked import whole_or_share
from meetings.text.months import month_beginnings
from meetings.text.russian_analyses import lemma
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, words

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SEASON = "весн|лето|летом|осен|зим|spring|summer|autumn|winter"
_MONTH = re.compile(rf"\b(?:{month_beginnings()}|{_SEASON})", re.IGNORECASE)
_BESIDE = re.compile(
    r"\W*(?:(?:а|и|ну|теперь|тогда|now|and|so|then|can you|please)[\s,]+)*"
    r"(?:сравни(?:те|ть|м)?|сопоставь(?:те)?|(?:по|в) сравнени[ию]|рядом|вместе|добавь(?:те)?"
    r"|плюс|compared?|versus|vs\b|against|add|plus|next to|side by side|together)"
    r"(?:[\s,.]+(?:это|эту|её|ее|его|их|с|со|it|that|this|them|and|against|to|with))*[\s,.]+",
    re.IGNORECASE,
)
"""«сравни с Турцией»: what follows is wanted beside what was asked before."""
_ABOUT_IT = re.compile(rf"{ABOUT}\s", re.IGNORECASE)
_STRANGER = re.compile(
    r"(?:(?:с|со|у|от|with|by)\s+)?[A-ZА-ЯЁ][a-zа-яё’'-]+(?:\s+[A-ZА-ЯЁ][a-zа-яё’'-]+)?"
)
_DAY_ALONE = re.compile(
    r"(?:что\s+(?:было|насч[её]т)\s+)?(?P<day>\d{1,2})(?:-?(?:го|е|ое|ого)(?:\s+числа)?|\s+числа)"
    r"|(?:on\s+)?(?:the\s+)?(?P<th>\d{1,2})(?:st|nd|rd|th)",
    re.IGNORECASE,
)
"""A day of the month that is meant already: «13-го», "on the 13th"."""
_ONLY = re.compile(
    r"(?:(?:но|а|и|and|but|покажи(?:те)?|оставь(?:те)?|show|keep)[\s,]+)*"
    r"(?:только|лишь|исключительно|only|just)(?:[\s,]+(?:те|из них|those|the|ones))*"
    r"[\s,]+(?P<what>.+?)"
    r"(?:\s+(?:ones?|meetings?|встречи|упоминания|цитаты|please|пожалуйста))*",
    re.IGNORECASE,
)
"""«только за 2025», "just the Turkish ones": less of what was shown."""
_ONLY_BEHIND = re.compile(
    r"(?:(?:но|а|и|and|but|покажи(?:те)?|show|for|за)[\s,]+)*(?P<what>[^,]+?)[\s,]+(?:only|только)",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    r"(?:(?:а|и|ну|and|but|so)[\s,]+)*(?:(?P<ahead>.+?)\s+)?"
    r"(?P<asks>сколько|how (?:much|many)"
    r"|(?P<which>как(?:ой|ая|ое|ие|ов|ова|ово|им)|what(?! about)))"
    r"(?:\s+(?:он[аои]?|цифра|значение|показатель|уровень|the (?:figure|number|value|level|rate)"
    r"|это|их|из них|раз|встреч|был[аои]?|составил[аои]?|вышло|получилось|стало"
    r"|стоил[аои]?|of (?:them|these|those)|times|meetings|was|were|is|are|it|that|this|there"
    r"|they))*"
    r"(?:\s+(?P<when>.+))?",
    re.IGNORECASE,
)
"""Asks of what was told how much it was at a time: «а сколько в 2019?», «а какой был в 2018»."""
_SIDE = re.compile(
    r"(?:до|после|с|со|начиная с|since|before|after|until|till|from)\s(?!.*\s(?:по|to)\s)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:во?|за|с|со|у|о|об|про|до|после|начиная с|in|with|about|for|by|since|before|after"
    r"|between|of|from|to)\s",
    re.IGNORECASE,
)
"""A message that begins so goes on with the one before as well: «с Австрией»."""


def asked_again(
    text: str, question: str, today: dt.date, known: Sequence[KnownPerson] = ()
) -> str:
    """The question before with what a message puts in its place; empty where it asks more.

    A message that leans on the one before («а…», "and…", «с …») and holds nothing but a time, a
    country or a person. Where the question names no such thing, it is put behind.
    """
    question = as_question(question)
    if step := step_in(text):
        return _at_a_step(question, step, today)
    if day := _DAY_ALONE.fullmatch(_bare(text)):
        return _on_another_day(question, int(day["day"] or day["th"]), today)
    if beside := _BESIDE.match(text):
        return _put_beside(question, text[beside.end() :].strip(" ?!."), today, known)
    other = another_part_of_year(text, question) or whole_or_share(_bare(text), question)
    other = other or _how_much(text, question, today)
    if other := other or of_another_topic(text, question, today, known):
        return other
    bare = text.strip(" ?!.")
    only = _ONLY.fullmatch(bare) or _ONLY_BEHIND.fullmatch(bare)
    said = only["what"] if only else _bare(text)
    if not said or not any(map(str.isalpha, "".join(left_beside(question, ())))):
        both = _is_only_time(said, today) and _is_only_time(question.strip(" ?!."), today)
        return said if both else ""  # «1000000» has nothing to ask again
    goes_on = (
        _is_time_of_its_year(said, question, today)
        or said != text.strip(" ?!.")
        or _GOES_ON.match(said)
        or _asks_of_another(text, said, question, today, known)
    )
    if only and is_phrase(question):  # «только про Крым» is less of the topic, and no other
        said = _called(_ABOUT_IT.sub("", said, count=1))
    return _in_its_place(said, question, today, known) if goes_on else ""


def time_gone_on_with(text: str, today: dt.date) -> str:
    """«в 2019» of «а в 2019?»; empty where a message does not go on, or says more than a time."""
    said, bare = _bare(text), text.strip(" ?!.")
    goes_on = said != bare or _GOES_ON.match(said) or text.rstrip().endswith("?")
    return said if goes_on and _is_only_time(said, today) else ""


def _is_only_time(said: str, today: dt.date) -> bool:
    spans = times_in(today)(said)
    return bool(spans) and not left_beside(said, spans)


def _is_time_of_its_year(said: str, question: str, today: dt.date) -> bool:
    """«осень» after «весна 2019» or a list of then: of that year."""
    of_meetings = _is_only_time(question.strip(" ?!."), today) or names_meetings(fold(question))
    alone = of_meetings and _is_only_time(said, today)
    return alone and _with_its_year(said, question, today) != said


def _asks_of_another(
    text: str, said: str, question: str, today: dt.date, known: Sequence[KnownPerson]
) -> bool:
    """Whether «2019?» leans, or "Austria?" after a question that names a country, «Лодкин?» after
    one that names somebody; without the mark each is a message of its own.
    """
    if not text.rstrip().endswith("?"):
        return False
    if _is_only_time(said, today):
        return len(times_in(today)(question)) <= 1
    for spans_in in (country_spans, people_in(known)):
        if (spans := spans_in(said)) and not left_beside(said, spans):
            return len(spans_in(question)) == 1
    return False


def _called(what: str) -> str:
    """One Russian word as it is called by itself: «Москва» of «про Москву»."""
    is_name = is_cyrillic(what) and what[:1].isupper() and " " not in what
    return lemma(fold(what)).capitalize() if is_name else what


def _in_its_place(said: str, question: str, today: dt.date, known: Sequence[KnownPerson]) -> str:
    """«о Крыме» after a topic that names no place is a topic of its own; so with people."""
    if _ABOUT_IT.match(said) and is_phrase(question):
        for spans_in in (country_spans, people_in(known)):
            if spans_in(said) and not spans_in(question):
                return said
    return _with_another(said, question, today, known)


def _at_a_step(question: str, step: Step, today: dt.date) -> str:
    """«а годом раньше?»: the question of the time beside the one that it names."""
    times = times_asked(question, today)
    period = stepped(times[0].period, step) if len(times) == 1 else None
    if period is None:
        return ""
    said = time_in_words(period, russian=is_cyrillic(question))
    return put_in_place_of(question, [(times[0].start, times[0].stop)], said)


def on_day_of_month(text: str, day: dt.date) -> str:
    """«а 25-го?»: that day of the month in which another is; empty for other messages."""
    asked = _DAY_ALONE.fullmatch(_bare(text))
    written = time_in_words(Period(day, day), russian=is_cyrillic(text))
    return _on_another_day(written, int(asked["day"] or asked["th"]), day) if asked else ""


def _on_another_day(question: str, day: int, today: dt.date) -> str:
    """«а 13-го?»: the question of another day of the month that it names."""
    times = times_asked(question, today)
    period = times[0].period if len(times) == 1 else None
    if period is None or (period.first.year, period.first.month) != (
        period.last.year,
        period.last.month,
    ):
        return ""
    try:
        meant = period.first.replace(day=day)
    except ValueError:  # no 31 April
        return ""
    another = replace(period, first=meant, last=meant)
    said = time_in_words(another, russian=is_cyrillic(question))
    return put_in_place_of(question, [(times[0].start, times[0].stop)], said)


def _with_another(said: str, question: str, today: dt.date, known: Sequence[KnownPerson]) -> str:
    """The question with another time, country or person, whom the archive need not know."""
    for spans_in, also_in in (
        (times_in(today), nowhere),
        (country_spans, nowhere),
        (people_in(known), given_names_in(known)),
    ):
        spans = spans_in(said)
        if spans and not left_beside(said, spans):
            old = spans_in(question) or also_in(question)
            if also_in is not nowhere:
                old = old or lone_surname(question) or speakers_asked_after(question)
            return put_in_place_of(question, old, _with_its_year(said, question, today))
    if (
        (there := places_in(question))
        and (spans := places_in(said))
        and not left_beside(said, spans)
    ):
        return put_in_place_of(question, there, said)
    old = people_in(known)(question) or speakers_asked_after(question)
    said = with_capitals_of_names(said)
    if old and _STRANGER.fullmatch(said) and _are_surnames(said):
        return put_in_place_of(question, old, said)
    return of_others(said, question)


def _are_surnames(said: str) -> bool:
    """Whether a message names somebody whom the archive need not know: «а с Останиным?»."""
    named = [word.text for word in words(said) if word.text[:1].isupper()]
    last = fold(named[-1])
    return not is_cyrillic(last) or not is_known(last) or "Surn" in kinds_of(last)


def _how_much(text: str, question: str, today: dt.date) -> str:
    """ "how much in 2019?": the question before of that time; of a topic, how much it was then."""
    asked = _HOW_MUCH.fullmatch(text.strip(" ?!."))
    parts = list(filter(None, asked.group("ahead", "when"))) if asked else []
    when = parts[0] if len(parts) == 1 else ""  # «за сколько лет» asks how long it took
    spans = times_in(today)(when)
    if asked is None or not spans or left_beside(when, spans):
        return ""
    anew = put_in_place_of(question, times_in(today)(question), when)
    asks = {fold(word.text) for word in words(question)} & INTERROGATIVE
    listed = names_meetings(fold(question))  # a list says itself how many they are
    said_so = asks or listed or not question or asked["which"]
    return anew if said_so else f"{asked['asks']} {anew}"


def _put_beside(question: str, said: str, today: dt.date, known: Sequence[KnownPerson]) -> str:
    """The question with what a message names added to what it names itself; empty for others."""
    for spans_in in (country_spans, people_in(known), times_in(today)):
        spans, old = spans_in(said), spans_in(question)
        if spans and old and not left_beside(said, spans):
            said = said[min(spans)[0] :]
            if len(spans) > 1:  # «сравни Лодкина и Вересову» names all that are wanted
                return put_in_place_of(question, old, said)
            last, joiner = max(old)[1], "и" if is_cyrillic(question) else "and"
            joined = f"{question[:last]} {joiner} {said}{question[last:]}"
            return f"{' '.join(joined.strip(' ?!.').split())}?"
    return ""


def _with_its_year(said: str, question: str, today: dt.date) -> str:
    """«в августе» after «в июле 2018» is of that year."""
    times = times_asked(said, today)
    years = _YEAR.findall(question)
    if len(times) != 1 or len(years) != 1 or _YEAR.search(said) or not _MONTH.search(said):
        return said
    if _SIDE.match(said):  # «до мая» after «встречи в 2018» leaves out the years before
        return f"{years[0]} {said}"
    return f"{said} {years[0]}"


def _bare(text: str) -> str:
    """Without the opener: «а в 2019 году?» → «в 2019 году»."""
    spoken = text.strip(" ?!.").split()
    while spoken and fold(spoken[0].strip(",")) in OPENERS:
        spoken.pop(0)
    joined = " ".join(spoken)
    for phrase in OPENING_PHRASES:
        if fold(joined).startswith(phrase):
            return joined[len(phrase) :].strip(" ,")
    return joined
