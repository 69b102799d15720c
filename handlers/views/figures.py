"""Figures over time, by a person, in two meetings: lists with a button to each quote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote
from handlers.texts.rich_html import paragraphs, table
from handlers.views.callback_data import (
    CARD,
    COMPARE,
    FACTS,
    LIST,
    NEW,
    QUOTE,
    SPEAKER,
    TREND,
    TREND_TABLE,
    address,
)
from handlers.views.card import headline
from handlers.views.csv_tables import csv_table
from handlers.views.cutting import CAPTION, cut
from handlers.views.fact_label import around, told
from handlers.views.meeting_list import in_languages
from handlers.views.official_page_links import to_page
from handlers.views.paging import page_count, page_within, turning
from handlers.views.screen import Button, Keyboard, Screen, aside, in_rows, label, rows
from handlers.views.series_title import measure, title, value_told, when
from handlers.views.value_scale import scale_of
from meetings.model.archive import Entry
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Head
from meetings.model.time_series import Point, Series
from meetings.retrieval.comparing_meetings import ComparedMeetings
from meetings.retrieval.quoting.page_link import page_at
from meetings.statistics.figures.amount_formatting import fact_told
from meetings.statistics.speaker_profile import Said, SpeakerProfile
from meetings.text.sentences import sentences

A_PAGE = A_ROW = OTHERS = 6
"""Points of a series on a page, with a row of buttons to their sentences; other series named."""
QUOTED = 220
"""Characters of a point's sentence: four lines of a phone, the figure among them."""
SHOWN = A_ROW_OF_QUOTES = 8
"""Series to choose from, and buttons a row where there is no text between: Telegram's most."""
_TO_CHOOSE = 2
"""Names of figures a row: «продолжительность жизни» takes half of a phone."""
_ROLE, _TITLE = 120, 90
"""Characters: an office has its own line here, a title shares it with the day."""
_COLUMNS = (
    "date", "value", "unit", "meeting", "meeting_date", "speaker", "quote", "link",
    "figure", "sense",
)  # fmt: skip


def quote_button(words: str, head: Head, turn: int, start: int) -> Button:
    """Opens the transcript at a place, in a message of its own."""
    return Button(words, address(QUOTE, head.id, turn + 1, start))


def trend_caption(texts: Texts, series: Series) -> str:
    """What stands under the picture: the series and where it comes from."""
    points = texts.say("trend-points", count=len(series.points))
    meetings = texts.say("trend-meetings", count=series.meetings)
    told = texts.say("trend-from", points=points, meetings=meetings)
    return cut(f"{_top(texts, series)}\n{told}", CAPTION)


def trend_list(
    texts: Texts, found: Sequence[Series], place: int, page: int, number: int
) -> Screen:
    """A page of the points of one series, asked under a number, and the way to the others."""
    series = found[place]
    pages = page_count(len(series.points), A_PAGE)
    page = page_within(page, pages)
    first = (page - 1) * A_PAGE
    shown = series.points[first : first + A_PAGE]
    lines = [_top(texts, series)]
    if len(series.points) == 1:
        lines.append(italic(texts.say("trend-one")))
    lines += [_point(texts, series, i, point) for i, point in enumerate(shown, first + 1)]
    to_page: Callable[[int], str] = lambda to: address(TREND, number, place, to)  # noqa: E731
    quotes = [
        quote_button(str(i), point.meeting, point.fact.turn, point.start)
        for i, point in enumerate(shown, first + 1)
    ]
    table = Button(texts.plain("trend-as-table"), address(TREND_TABLE, number, place))
    others = [
        (Button(label(_named(texts, one)), address(TREND, number, i)),)
        for i, one in enumerate(found[:OTHERS])
        if i != place
    ]
    keyboard = (*in_rows(quotes, A_ROW), turning(page, pages, to_page), (table,), *others)
    return Screen(cut("\n\n".join(lines)), rows(*keyboard))


def trends_to_choose(texts: Texts, said: str, told: Sequence[tuple[str, int]]) -> Screen:
    """What is said where there is no figure to show, and buttons to some that there are, each with
    the number under which it is asked.
    """
    if not told:
        return aside(said)
    buttons = [Button(label(name), address(TREND, number, 0)) for name, number in told]
    return Screen(f"{said}\n{texts.say('trend-told')}", in_rows(buttons, _TO_CHOOSE), aside=True)


def trend_table(texts: Texts, *shown: Series) -> bytes:
    """The points of some series as CSV."""
    return csv_table(_COLUMNS, (_row(texts, one, p) for one in shown for p in one.points))


def _row(texts: Texts, series: Series, p: Point) -> list[object]:
    head = p.meeting
    page = page_at(head, p.fact.turn, p.quote)
    who = p.speaker or texts.plain("unknown-speaker")
    said = [head.id, head.date, who, p.quote, page]
    return [p.when, p.value, series.unit, *said, title(texts, series), series.sense]


def _top(texts: Texts, series: Series) -> str:
    scale = scale_of(texts, series.unit, [point.value for point in series.points])
    return f"{bold(escape(title(texts, series)))}\n{escape(measure(texts, series, scale.unit))}"


def _named(texts: Texts, series: Series) -> str:
    scale = scale_of(texts, series.unit, [point.value for point in series.points])
    return f"{title(texts, series)}: {measure(texts, series, scale.unit)} ({len(series.points)})"


def _point(texts: Texts, series: Series, place: int, point: Point) -> str:
    value = value_told(texts, series, point)
    head = point.meeting
    who = texts.name(point.speaker) if point.speaker else texts.plain("unknown-speaker")
    day = texts.day(head.date)
    said = to_page(escape(day), head, point.fact.turn, point.quote)
    at = point.fact.start - point.start
    words = around(point.quote, at, at + len(point.fact.text), QUOTED)
    top = f"{place}. {escape(when(texts, point))}: {bold(escape(value))}"
    return f"{top}\n{quote(words)}\n– {escape(who)}, {said}"


def speaker_screen(
    texts: Texts, profile: SpeakerProfile, number: int, *, is_label: bool = False
) -> Screen:
    """A person: meetings, share of words, last words, figures; of a label that it is no name."""
    count = texts.say("speaker-meetings", count=len(profile.meetings))
    words = texts.say("speaker-words", words=profile.words)
    share = texts.say("speaker-share", percent=round(profile.part * 100), count=profile.read)
    role = f"\n{escape(label(profile.role, _ROLE))}" if profile.role else ""
    parts = [f"{bold(escape(profile.name))}{role}", f"{count} · {words} · {share}"]
    if is_label:
        parts.insert(1, italic(texts.say("speaker-is-label")))
    parts += filter(None, [in_languages(texts, dict(profile.totals.languages))])
    if profile.quotes:
        parts.append(bold(texts.say("speaker-last")))
    parts += [f"{i}. {_said(texts, said)}" for i, said in enumerate(profile.quotes, 1)]
    figures = [
        f"{i}. {told(texts, fact)}\n{_where(texts, head)}"
        for i, (head, fact) in enumerate(profile.figures, len(profile.quotes) + 1)
    ]
    parts.append(bold(texts.say("speaker-figures" if figures else "speaker-no-figures")))
    return Screen(cut("\n\n".join(parts + figures)), _speaker_keyboard(texts, profile, number))


def _said(texts: Texts, said: Said) -> str:
    where = _where(texts, said.head, said.piece.turn, said.text)
    return f"{quote(escape(label(said.text, QUOTED)))}\n{where}"


def _speaker_keyboard(texts: Texts, profile: SpeakerProfile, number: int) -> Keyboard:
    places = [(said.head, said.piece.turn, said.piece.start) for said in profile.quotes]
    places += [(head, fact.turn, fact.start) for head, fact in profile.figures]
    quotes = [
        quote_button(str(i), head, turn, start) for i, (head, turn, start) in enumerate(places, 1)
    ]
    meetings = Button(texts.plain("button-their-meetings"), address(LIST, number, 1, NEW))
    return rows(*in_rows(quotes, A_ROW_OF_QUOTES), (meetings,))


def _where(texts: Texts, head: Head, turn: int = LEAD, said: str = "") -> str:
    day = texts.day(head.date)
    return f"{escape(label(head.title, _TITLE))}, {to_page(escape(day), head, turn, said)}"


def several_people(texts: Texts, words: str, names: Sequence[str], number: int) -> Screen:
    """Namesakes, or nobody."""
    if not names:
        return aside(texts.say("speaker-none", words=label(words)))
    choices = tuple(
        (Button(label(name), address(SPEAKER, number, i)),) for i, name in enumerate(names)
    )
    return Screen(texts.say("speaker-perhaps"), choices)


def meetings_to_choose(texts: Texts, entries: Iterable[Entry], kind: str) -> Screen:
    """Which meeting is meant: a button each, that does what was asked with it."""
    choices = tuple(
        (
            Button(
                label(f"{texts.short_day(e.head.date)} {e.head.title}"),
                address(kind, e.head.id, *_REST[kind]),
            ),
        )
        for e in entries
    )
    return Screen(texts.say("which-meeting"), choices)


_REST: dict[str, tuple[str | int, ...]] = {FACTS: ("n", 1), COMPARE: ()}


def comparison(texts: Texts, compared: ComparedMeetings) -> Screen:
    """Two meetings side by side, the earlier one first, and with whom both were."""
    first, second, found = compared.first, compared.second, compared.found
    parts = [
        bold(texts.say("compare-title")),
        texts.say("compare-with", name=compared.person.name_in(texts.lang)),
        f"1. {headline(texts, first)}\n2. {headline(texts, second)}",
    ]
    parts += [
        f"{bold(escape(one.subject))}\n1: {_values(texts, one.first)}\n"
        f"2: {_values(texts, one.second)}"
        for one in found[:SHOWN]
    ]
    if not found:
        parts.append(texts.say("compare-nothing"))
    cards = tuple(
        Button(f"{i}. {texts.short_day(head.date)}", address(CARD, head.id, NEW))
        for i, head in enumerate((first, second), 1)
    )
    told = cut("\n\n".join(parts))
    return Screen(told, (cards,), rich=_side_by_side(texts, compared, parts[:3]) if found else "")


def _side_by_side(texts: Texts, compared: ComparedMeetings, top: Sequence[str]) -> str:
    """The same with the figures of both meetings in columns."""
    days = (texts.short_day(head.date) for head in (compared.first, compared.second))
    lines = [
        (bold(escape(one.subject)), _values(texts, one.first), _values(texts, one.second))
        for one in compared.found[:SHOWN]
    ]
    columns = ("", *(f"{i}. {escape(day)}" for i, day in enumerate(days, 1)))
    return "".join(map(paragraphs, top)) + table(columns, lines)


def _values(texts: Texts, facts: Sequence[Fact]) -> str:
    return escape("; ".join(fact_told(fact, texts.lang) for fact in facts[:4]))


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """The sentence of a text that a place lies in."""
    for start, stop in sentences(text):
        if place < stop:
            return start, stop
    return place, len(text)
