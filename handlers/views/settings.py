"""/settings: a chat's choices, and the screens on which they are changed."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import INTERFACES
from handlers.views.callback_data import DIGEST, LANGUAGE, PREFERENCE, PREVIEW, address
from handlers.views.screen import Button, Keyboard, Row, Screen, in_rows, rows
from meetings.model.chat import ChatSettings
from meetings.model.languages import InterfaceLanguage

LANGUAGES: tuple[InterfaceLanguage | None, ...] = (None, *INTERFACES)
"""What a chat can choose; None: each person's own."""
HOUR, ZONE, QUIET, ASKERS, REST, RICH = "h", "z", "q", "a", "n", "r"
"""The first part of a preference's address; the second, where there is one, is what is chosen."""
RESTS = ((21, 7), (22, 7), (22, 8), (23, 7), (23, 8), (23, 9), (0, 8), (0, 9))
"""From which hour to which a chat may want to be told nothing."""
ZONES = {
    "utc": "UTC",
    "london": "Europe/London",
    "berlin": "Europe/Berlin",
    "kaliningrad": "Europe/Kaliningrad",
    "moscow": "Europe/Moscow",
    "minsk": "Europe/Minsk",
    "samara": "Europe/Samara",
    "yerevan": "Asia/Yerevan",
    "tashkent": "Asia/Tashkent",
    "yekaterinburg": "Asia/Yekaterinburg",
    "almaty": "Asia/Almaty",
    "bishkek": "Asia/Bishkek",
    "omsk": "Asia/Omsk",
    "krasnoyarsk": "Asia/Krasnoyarsk",
    "beijing": "Asia/Shanghai",
    "irkutsk": "Asia/Irkutsk",
    "yakutsk": "Asia/Yakutsk",
    "vladivostok": "Asia/Vladivostok",
    "magadan": "Asia/Magadan",
    "kamchatka": "Asia/Kamchatka",
    "newyork": "America/New_York",
}
"""Cities that stand for the zones to choose from, and the zones' IANA names."""


def settings_screen(
    texts: Texts, settings: ChatSettings, now: dt.datetime, *, group: bool, digests: bool = True
) -> Screen:
    """All settings of a chat, with a button for each; one for a digest where ``digests``."""
    lines = [
        texts.say("settings", language=language_name(texts, settings.language)),
        texts.say(
            "settings-digest", hour=settings.digest_hour, zone=zone_name(texts, settings.zone, now)
        ),
        texts.say("settings-quiet" if settings.quiet else "settings-loud"),
    ]
    first, last = settings.rest_from, settings.rest_until
    if first != last:
        lines.append(texts.say("settings-rest", first=first, last=last))
    if settings.rich:
        lines.append(texts.say("settings-rich"))
    if group:
        lines.append(texts.say(f"settings-askers-{settings.askers}"))
    return Screen("\n".join(lines), _keyboard(texts, settings, group=group, digests=digests))


def hours_screen(texts: Texts, settings: ChatSettings) -> Screen:
    """At which hour digests come."""
    choices = [
        Button(
            _ticked(f"{hour}:00", hour == settings.digest_hour), address(PREFERENCE, HOUR, hour)
        )
        for hour in range(24)
    ]
    return Screen(texts.say("settings-hour-ask"), (*in_rows(choices, 4), _back(texts)))


def rest_screen(texts: Texts, settings: ChatSettings) -> Screen:
    """Between which hours nothing is told."""
    chosen = settings.rest_from, settings.rest_until
    choices = [
        Button(_ticked(f"{first}:00–{last}:00", (first, last) == chosen),
               address(PREFERENCE, REST, first, last))
        for first, last in RESTS
    ]  # fmt: skip
    none = Button(
        _ticked(texts.plain("button-no-rest"), chosen[0] == chosen[1]),
        address(PREFERENCE, REST, 0, 0),
    )
    return Screen(texts.say("settings-rest-ask"), (*in_rows(choices, 2), (none,), _back(texts)))


def zones_screen(texts: Texts, settings: ChatSettings, now: dt.datetime) -> Screen:
    """In whose time; west to east."""
    choices = [
        Button(
            _ticked(_city(texts, key, zone, now), zone == settings.zone),
            address(PREFERENCE, ZONE, key),
        )
        for key, zone in ZONES.items()
    ]
    return Screen(texts.say("settings-zone-ask"), (*in_rows(choices, 2), _back(texts)))


def language_name(texts: Texts, language: InterfaceLanguage | None) -> str:
    """A language as its own readers call it."""
    return texts.plain("settings-auto") if language is None else INTERFACES[language].name


def _keyboard(texts: Texts, settings: ChatSettings, *, group: bool, digests: bool) -> Keyboard:
    languages = tuple(
        Button(
            _ticked(language_name(texts, lang), lang == settings.language),
            address(LANGUAGE, lang or ""),
        )
        for lang in LANGUAGES
    )
    times = (
        Button(texts.plain("button-hour"), address(PREFERENCE, HOUR)),
        Button(texts.plain("button-zone"), address(PREFERENCE, ZONE)),
    )
    rest = [Button(texts.plain("button-rest"), address(PREFERENCE, REST))]
    if digests:
        rest.append(Button(texts.plain("button-digest-preview"), address(DIGEST, PREVIEW)))
    return rows(languages, times, tuple(rest), *_switches(texts, settings, group=group))


def _switches(texts: Texts, settings: ChatSettings, *, group: bool) -> list[Row]:
    """Each says what pressing it brings about, so that pressing it twice does no harm."""
    sound = "button-loud" if settings.quiet else "button-quiet"
    view = "button-plain-view" if settings.rich else "button-rich-view"
    switches: list[Row] = [
        (Button(texts.plain(sound), address(PREFERENCE, QUIET, int(not settings.quiet))),),
        (Button(texts.plain(view), address(PREFERENCE, RICH, int(not settings.rich))),),
    ]
    if group:
        others = "all" if settings.askers == "admins" else "admins"
        words = texts.plain(f"button-askers-{others}")
        switches.append((Button(words, address(PREFERENCE, ASKERS, others)),))
    return switches


def _back(texts: Texts) -> Row:
    return (Button(texts.plain("button-back"), address(PREFERENCE)),)


def zone_name(texts: Texts, zone: str, now: dt.datetime) -> str:
    """A city; the IANA name of a zone that is none of those to choose from."""
    for key, known in ZONES.items():
        if known == zone:
            return _city(texts, key, zone, now)
    return zone


def _city(texts: Texts, key: str, zone: str, now: dt.datetime) -> str:
    offset = now.astimezone(ZoneInfo(zone)).utcoffset() or dt.timedelta()
    hours, rest = divmod(offset, dt.timedelta(hours=1))
    minutes = f":{rest.seconds // 60:02}" if rest else ""
    name = texts.plain(f"zone-{key}")
    return name if key == "utc" else f"{name}, UTC{hours:+d}{minutes}"


def _ticked(words: str, chosen: bool) -> str:
    return f"✓ {words}" if chosen else words
