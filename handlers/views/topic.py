"""A topic: how often it comes up, who talks about it most, and the most telling quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote
from handlers.views.callback_data import (
    ANSWER,
    LIST,
    MENTIONS,
    NEW,
    SUBSCRIBE,
    TOPIC_MEETINGS,
    TREND,
    YEARS,
    address,
)
from handlers.views.cutting import cut
from handlers.views.official_page_links import to_page
from handlers.views.paging import page_count, page_within, turning
from handlers.views.periods import period_words
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Keyboard, Screen, label, rows
from meetings.model.reply import Answer, Topic
from meetings.retrieval.query.questions.labels_of_anybody import tells_a_person
from meetings.retrieval.query.typed_phrase import heading
from meetings.retrieval.quoting.page_link import sentence_of
from meetings.text.stems import key
from meetings.text.tokens import words

A_PAGE = 3
"""Quotes at once, which fill a phone's screen."""
_SPEAKERS = 3
"""Who said most; all stand in the table."""
_BAR, _BAR_LENGTH = "▇", 12
"""Squares of the longest bar: with year and number a phone's line."""
NAME, TITLE = 40, 100
"""Characters: a line of a phone holds some forty."""


@dataclass(frozen=True, slots=True)
class Topical:
    """A topic as it was asked for under a number, with the quotes of the page to show.

    ``quotes``: each with the whole text of its turn.
    """

    topic: Topic
    number: int
    quotes: Sequence[tuple[Answer, str]]
    page: int
    pages: int


def page_of(places: int, page: int) -> tuple[range, int, int]:
    """Which of so many quotes stand on the page nearest to a wanted one, its number, and all."""
    pages = page_count(places, A_PAGE)
    page = page_within(page, pages)
    first = (page - 1) * A_PAGE
    return range(first, min(first + A_PAGE, places)), page, pages


def topic_screen(texts: Texts, topical: Topical) -> Screen:
    """A page of a topic."""
    apart = _apart(texts, topical.topic)
    parts = [*apart, _top(texts, topical.topic)]
    parts += [_quote(texts, topical.topic, answer, text) for answer, text in topical.quotes]
    return Screen(cut("\n\n".join(parts)), _keyboard(texts, topical))


def years_screen(texts: Texts, topic: Topic, number: int) -> Screen:
    """How often a topic came up in each year; the picture a button away."""
    most = max(count for _, count in topic.by_year)
    lines = [
        f"{year}  {_BAR * max(1, round(_BAR_LENGTH * count / most))} {texts.number(count)}"
        for year, count in topic.by_year
    ]
    parts = [bold(escape(_named(texts, topic))), texts.say("topic-by-year")]
    picture = Button(texts.plain("button-as-picture"), address(YEARS, number))
    return Screen("\n".join([*parts, *lines]), rows((picture,)))


def _apart(texts: Texts, topic: Topic) -> list[str]:
    """Says that it is only the nearest, or that not all comes together, or in no sentence."""
    told = [texts.say("not-sure")] if topic.nearest else []
    told += [_told_apart(texts, topic)] if topic.apart else []
    if topic.not_in is not None:
        told.append(texts.say("topic-not-then", time=period_words(texts, topic.not_in)))
    told += [texts.say("topic-scattered")] if topic.scattered else []
    return list(map(italic, told))


def _told_apart(texts: Texts, topic: Topic) -> str:
    if topic.apart_people:
        names = names_apart(texts, topic)
        return texts.say("topic-people-apart", names=names, words=topic.words)
    apart = heading(topic.apart, topic.apart)
    return texts.say("topic-apart", apart=apart, words=topic.words)


def names_apart(texts: Texts, topic: Topic) -> str:
    """The people asked for with a topic who have no words on it, by name and not as typed."""
    return ", ".join(dict.fromkeys(map(texts.name, topic.apart_people)))


def _top(texts: Texts, topic: Topic) -> str:
    times = texts.say("topic-mentions", count=topic.mentions)
    meetings = texts.say("topic-meetings", count=topic.meetings)
    years = _years(topic.by_year)
    lines = [f"{bold(escape(_named(texts, topic)))}: {times} {meetings}, {years}"]
    told = [] if topic.person else _speakers(texts, topic)[:_SPEAKERS]
    if told:
        names = ", ".join(f"{escape(label(name, NAME))} – {count}" for name, count in told)
        lines.append(f"{texts.say('topic-speakers')}: {names}")
    return "\n".join(lines)


def _speakers(texts: Texts, topic: Topic) -> list[tuple[str, int]]:
    """How often each one speaks of it, most first: names of two languages may be one person's."""
    told: Counter[str] = Counter()
    for name, count in topic.speakers:
        if tells_a_person(name):  # «Вопрос», "Question": nobody in particular
            told[texts.name(name)] += count
    return told.most_common()


def _named(texts: Texts, topic: Topic) -> str:
    quoted = texts.plain("topic-quoted", words=label(topic.words, TITLE))
    named = f"{quoted}, {texts.name(topic.person)}" if topic.person else quoted
    left_out = ", ".join(dict.fromkeys(map(texts.name, topic.without)))
    return f"{named} {texts.plain('topic-without', names=left_out)}" if left_out else named


def _years(by_year: Sequence[tuple[int, int]]) -> str:
    first, last = by_year[0][0], by_year[-1][0]
    return str(first) if first == last else f"{first}–{last}"


def _quote(texts: Texts, topic: Topic, answer: Answer, text: str) -> str:
    found = words(text[answer.start : answer.stop])
    strong = tuple(
        (answer.start + word.start, answer.start + word.stop)
        for word in found
        if key(word.text) in topic.keys
    )
    start = answer.core[0] if answer.core else answer.start  # the sentence that holds the topic
    said = quote(marked(text, start, answer.stop, Marks(strong)))
    head = answer.meeting
    title = escape(label(head.title, TITLE))
    where = to_page(title, head, answer.turn, sentence_of(answer))
    who = f"{bold(escape(texts.name(answer.speaker)))}\n" if answer.speaker else ""
    return f"{said}\n{who}{where}, {texts.day(head.date)}"


def _keyboard(texts: Texts, topical: Topical) -> Keyboard:
    topic, number = topical.topic, topical.number
    to_page: Callable[[int], str] = lambda to: address(ANSWER, number, to)  # noqa: E731
    mentions = texts.plain("button-mentions", count=topic.mentions)
    meetings = texts.plain("button-topic-meetings", count=topic.meetings)
    years = Button(texts.plain("button-years"), address(YEARS, number))
    return rows(
        turning(topical.page, topical.pages, to_page),
        (Button(mentions, address(MENTIONS, number, 1, NEW)),),
        (
            Button(texts.plain("button-trend"), address(TREND, number, 0))
            if topic.figures
            else None,
        ),
        (
            years if len(topic.by_year) > 1 else None,
            Button(meetings, address(TOPIC_MEETINGS, number, 1, NEW)),
        ),
        (_meetings_of(texts, topic, number),),
        (Button(texts.plain("button-subscribe"), address(SUBSCRIBE, number)),),
    )


def _meetings_of(texts: Texts, topic: Topic, number: int) -> Button | None:
    """For a country alone: the meetings of which a title or an office names it."""
    if not topic.of_meetings:
        return None
    named = texts.plain("button-find-meetings", words=label(topic.words, NAME))
    return Button(named, address(LIST, number, 1, NEW))
