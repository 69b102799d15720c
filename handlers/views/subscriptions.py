"""A chat's subscriptions, and how to change them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from babel.dates import format_date

from handlers.subscribing_links import payload
from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.alert_quotes import alert_quote
from handlers.views.callback_data import WISHES, address, has_room
from handlers.views.cutting import cut
from handlers.views.screen import Button, Keyboard, Row, Screen, in_rows, label, rows
from handlers.views.settings import zone_name
from handlers.views.shown_lengths import MUTED
from meetings.model.subscription import Frequency, Query, Subscription
from meetings.subscriptions.narrower_and_wider_variants import Direction, Variant
from meetings.subscriptions.previews import Worth

MUTE, ONE, PAUSE, RESUME, DELETE, EVERY, KIND, VARY = "x", "o", "p", "r", "d", "e", "k", "v"
"""What a button does with the wish whose number follows."""
FREQUENCIES: dict[str, Frequency] = {"n": "at_once", "d": "daily", "w": "weekly"}
DIRECTIONS: dict[str, Direction] = {"n": "narrower", "w": "wider", "o": "without"}
_HOURS = (7, 9, 12, 15, 18, 21)
"""Offered for a digest, morning to evening; others can be written."""
_QUOTED_SHORT = 160
"""Characters of an alert, where several are listed."""
_ICONS = {"everything": "🗂", "person": "👤", "words": "🔎", "question": "❓"}


SAYS_OF = re.compile(
    r"^(?P<who>[^:+«“„\"]+): (?P<what>(?:обо?|о|про|about|on|of|regarding)\s.+)$", re.IGNORECASE
)
"""«Лавров: о зерне» as it is kept, told as it was typed: «Лавров о зерне»."""
_MARKS = re.compile(r"[+«“„\"|:]|(?<!\S)[-−–—]\w")
"""What a wish is put together with: in quotation marks it would look like words of the meeting."""


def query_words(texts: Texts, query: Query) -> str:
    """What is looked for, in a few plain words."""
    if query.kind == "everything":
        return texts.plain("wish-everything")
    if query.kind != "words":
        return query.text
    if said := SAYS_OF.match(query.text):
        return f"{said['who']} {said['what']}"
    return query.text if _MARKS.search(query.text) else texts.quoted(query.text)


def query_words_of(texts: Texts, some: Sequence[Subscription]) -> str:
    """What several look for, in a row; a question has marks of its own and stands in quotes."""
    told = ((one.query.kind, query_words(texts, one.query)) for one in some)
    return ", ".join(texts.quoted(said) if kind == "question" else said for kind, said in told)


def wish_line(texts: Texts, query: Query) -> str:
    """A wish as a heading."""
    return f"{_ICONS[query.kind]} {bold(escape(query_words(texts, query)))}"


def narrowing(
    texts: Texts, one: Subscription, offered: Sequence[tuple[Variant, Worth | None]]
) -> Screen:
    """What would make a wish narrower that told twice what was beside the point."""
    words = query_words(texts, one.query)
    mute = Button(texts.plain("button-mute", wish=label(words, MUTED)), _of(MUTE, one))
    often = Button(texts.plain("button-how-often"), _of(ONE, one))
    if not offered:
        return Screen(texts.say("alerts-beside", wish=words), rows((often,), (mute,)))
    lines = [texts.say("alerts-beside-narrow", wish=words)]
    lines += [_would_tell(texts, variant, worth) for variant, worth in offered]
    buttons = variants_keyboard(texts, one, [variant for variant, _ in offered])
    return Screen(cut("\n\n".join(lines)), (*buttons, *rows((mute,))))


def _of(what: str, one: Subscription) -> str:
    return address(WISHES, what, one.number)


def _would_tell(texts: Texts, variant: Variant, worth: Worth | None) -> str:
    told = worth.told[0] if worth and worth.told else None
    wish, count = variant.query.text, variant.told
    if told is None:
        return texts.say("narrower-would-count", wish=wish, count=count)
    line = texts.say("narrower-would", wish=wish, count=count, day=texts.day(told.head.date))
    if told.match.quote is None:
        return line
    return f"{line}\n{alert_quote(told.match, told.match.quote, _QUOTED_SHORT)}"


def variant_words(texts: Texts, variant: Variant) -> str:
    """A word more or less, with how many messages there would have been then."""
    word = variant.word
    return texts.plain(f"variant-{variant.direction}", word=word, count=variant.told)


def variants_keyboard(texts: Texts, one: Subscription, variants: Sequence[Variant]) -> Keyboard:
    """A button a variant, two a row."""
    letters = {direction: letter for letter, direction in DIRECTIONS.items()}
    named = [
        (
            variant_words(texts, variant),
            (WISHES, VARY, one.number, letters[variant.direction], variant.word),
        )
        for variant in variants
        if ":" not in variant.word
    ]
    fitting = [Button(words, address(*parts)) for words, parts in named if has_room(*parts)]
    return in_rows(fitting, 2)


def wishes(
    texts: Texts, known: Sequence[Subscription], last: Mapping[int, dt.date] | None = None
) -> Screen:
    """The list: a button a wish; ``last``: when each, by its number, last told something."""
    if not known:
        return Screen(texts.say("wishes-none"))
    buttons = (
        (Button(label(subscription_line(texts, one)), address(WISHES, ONE, one.number)),)
        for one in known
    )
    lines = [texts.say("wishes", count=len(known))]
    lines += [_last(texts, one, last.get(one.number)) for one in known] if last is not None else []
    return Screen(cut("\n".join(lines)), rows(*buttons))


def _last(texts: Texts, one: Subscription, day: dt.date | None) -> str:
    words = query_words(texts, one.query)
    if day is None:
        return texts.say("wish-told-nothing", wish=words)
    return texts.say("wish-last-told", wish=words, day=texts.day(day))


def pause_moment(texts: Texts, seconds: float, zone: str) -> str:
    """«понедельник, 30 ноября 2026 г., 00:00 (Москва, UTC+3)»."""
    at = dt.datetime.fromtimestamp(seconds, ZoneInfo(zone))
    weekday = format_date(at, "EEEE", locale=texts.interface.locale)
    return f"{weekday}, {texts.moment(at.date(), f'{at:%H:%M}')} ({zone_name(texts, zone, at)})"


def wish(texts: Texts, one: Subscription, bot: str, zone: str) -> Screen:
    """One wish, and all that can be done with it.

    ``bot``: our user name, for a link to share; ``zone``: in whose time a pause ends.
    """
    state = texts.say("wish-how-often", often=how_often(texts, one))
    if one.paused and one.resumes is not None:
        state = texts.say("wish-paused-until", moment=pause_moment(texts, one.resumes, zone))
    elif one.paused:
        state = texts.say("wish-paused")
    told = texts.say(f"wish-{one.query.kind}-told", text=query_words(texts, one.query))
    html = f"{_ICONS[one.query.kind]} {told}\n"
    if made := payload(one.query):
        state += f"\n\n{texts.say('wish-link', link=f'https://t.me/{bot}?start={made}')}"
    return Screen(html + state, _keyboard(texts, one))


def subscription_line(texts: Texts, one: Subscription) -> str:
    """A wish in a list: «🔎 «газ» · сразу»."""
    state = "⏸" if one.paused else how_often(texts, one)
    return f"{_ICONS[one.query.kind]} {query_words(texts, one.query)} · {state}"


def how_often(texts: Texts, one: Subscription) -> str:
    """«сразу», «раз в день, в 9:00»."""
    if one.schedule.every == "at_once":
        return texts.plain("every-at_once")
    return texts.plain(f"every-{one.schedule.every}-at", hour=one.schedule.hour)


def _keyboard(texts: Texts, one: Subscription) -> Keyboard:
    pause = (
        Button(texts.plain("button-resume"), address(WISHES, RESUME, one.number))
        if one.paused
        else Button(texts.plain("button-pause"), address(WISHES, PAUSE, one.number))
    )
    delete = Button(texts.plain("button-delete"), address(WISHES, DELETE, one.number))
    back = Button(texts.plain("button-back"), address(WISHES))
    return rows(_often(texts, one), _hours(one), (pause, delete), (back,))


def _often(texts: Texts, one: Subscription) -> Row:
    return tuple(
        Button(
            _ticked(texts.plain(f"every-{every}"), ticked=one.schedule.every == every),
            address(WISHES, EVERY, one.number, letter, one.schedule.hour),
        )
        for letter, every in FREQUENCIES.items()
    )


def _hours(one: Subscription) -> Row:
    if one.schedule.every == "at_once":
        return ()
    letter = next(key for key, every in FREQUENCIES.items() if every == one.schedule.every)
    return tuple(
        Button(
            _ticked(f"{hour}:00", ticked=one.schedule.hour == hour),
            address(WISHES, EVERY, one.number, letter, hour),
        )
        for hour in _HOURS
    )


def _ticked(words: str, *, ticked: bool) -> str:
    return f"✓ {words}" if ticked else words
