"""Every sentence a person sees, from the Fluent files of its language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from handlers.texts.html import escape
from meetings.model.meeting import Lang

LOCALES = Path(__file__).parent / "locales"
_BABEL: dict[Lang, str] = {"ru": "ru", "en": "en_GB"}
_DAY: dict[Lang, str] = {"ru": "d MMMM y 'г'.", "en": "d MMMM y"}
_RUSSIAN_READERS = frozenset("ru uk be kk ky uz tg tk az hy ka ro tt ba cv".split())
"""Telegram languages whose readers are likelier to read Russian than English."""

Value = str | int


Naming = Callable[[str, Lang], str]
"""A person's name → the same in a language."""


def as_it_is(name: str, _: Lang) -> str:
    """A name where no archive is asked."""
    return name


class UnknownText(LookupError):
    """A text that no Fluent file holds, or that lacks a variable: a mistake in the program."""


def language_for(code: str | None) -> Lang:
    """The language for a person, by Telegram's code of theirs."""
    return "ru" if (code or "").lower().partition("-")[0] in _RUSSIAN_READERS else "en"


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language.

    ``naming``: a person's name as it is written in a language, if that is known.
    """

    lang: Lang
    naming: Naming = field(default=as_it_is, compare=False)

    def say(self, text_id: str, /, **values: Value) -> str:
        """A text as HTML; what is put into it is escaped."""
        safe = {k: escape(v) if isinstance(v, str) else v for k, v in values.items()}
        return self.plain(text_id, **safe)

    def plain(self, text_id: str, /, **values: Value) -> str:
        """A text without markup, for buttons and notes."""
        bundle = _bundle(self.lang)
        pattern = bundle.get_message(text_id).value if bundle.has_message(text_id) else None
        if pattern is None:
            raise UnknownText(f"no text {text_id!r} in {self.lang}")
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise UnknownText(f"{text_id!r} in {self.lang}: {errors[0]}")
        return str(text)

    def name(self, name: str) -> str:
        """A person's name in the language of the texts, where the archive has it so."""
        return self.naming(name, self.lang)

    def day(self, date: dt.date) -> str:
        """«16 мая 2022 г.», "16 May 2022"."""
        return str(format_date(date, _DAY[self.lang], locale=_BABEL[self.lang]))

    def short_day(self, date: dt.date) -> str:
        """«16.05.2022», "16/05/2022": for buttons."""
        return date.strftime("%d.%m.%Y" if self.lang == "ru" else "%d/%m/%Y")

    def moment(self, date: dt.date, time: str | None) -> str:
        """A day and, where it is known, the time: «16 мая 2022 г., 19:20»."""
        return f"{self.day(date)}, {time}" if time else self.day(date)

    def number(self, value: float) -> str:
        """A number with its thousands apart."""
        return str(format_decimal(value, locale=_BABEL[self.lang]))


def files(lang: Lang) -> list[Path]:
    """The Fluent files of a language."""
    return sorted((LOCALES / lang).glob("*.ftl"))


@cache
def _bundle(lang: Lang) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    for path in files(lang):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle
