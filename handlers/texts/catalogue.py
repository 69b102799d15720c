"""Every sentence a person sees, from the Fluent files of the interface language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from handlers.texts.html import escape
from handlers.texts.interface_languages import INTERFACES, Interface
from meetings.model.languages import InterfaceLanguage, Lang, TranscriptLanguage

LOCALES = Path(__file__).parent / "locales"

Value = str | int

_MOST = 2_500
"""Characters that Fluent takes in the place of a variable; it refuses the whole text for more."""
_REPEATED = 400
"""Characters that are left of what is longer: with an entity for each letter they still fit."""


Naming = Callable[[str, Lang], str]
"""A person's name → the same in a language."""


def as_it_is(name: str, _: Lang) -> str:
    """A name where no archive is asked."""
    return name


class UnknownText(LookupError):
    """A text that no Fluent file holds, or that lacks a variable: a mistake in the program."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language of the interface.

    ``naming``: a person's name as it is written in a language, if that is known.
    """

    code: InterfaceLanguage
    naming: Naming = field(default=as_it_is, compare=False)

    @property
    def interface(self) -> Interface:
        """What the language needs besides its texts."""
        return INTERFACES[self.code]

    @property
    def lang(self) -> Lang:
        """The language in which what is computed (names, statements) is told beside the texts."""
        return self.interface.content

    def __reduce__(self) -> tuple[type[Texts], tuple[InterfaceLanguage]]:
        """To another process it goes without the archive's names: they are asked for here."""
        return Texts, (self.code,)

    def quoted(self, text: str) -> str:
        """Between the language's quotation marks: «так», “so”."""
        opened, closed = self.interface.quotes
        return f"{opened}{text}{closed}"

    def say(self, text_id: str, /, **values: Value) -> str:
        """A text as HTML; what is put into it is escaped."""
        return self._put_together(text_id, values, escape)

    def plain(self, text_id: str, /, **values: Value) -> str:
        """A text without markup, for buttons and notes."""
        return self._put_together(text_id, values, str)

    def _put_together(
        self, text_id: str, values: dict[str, Value], written: Callable[[str], str]
    ) -> str:
        bundle = _bundle(self.code)
        pattern = bundle.get_message(text_id).value if bundle.has_message(text_id) else None
        if pattern is None:
            raise UnknownText(f"no text {text_id!r} in {self.code}")
        told = {k: _fitting(v, written) if isinstance(v, str) else v for k, v in values.items()}
        text, errors = bundle.format_pattern(pattern, told)
        if errors:
            raise UnknownText(f"{text_id!r} in {self.code}: {errors[0]}")
        return str(text)

    def name(self, name: str) -> str:
        """A person's name in the language of the texts, where the archive has it so."""
        return self.naming(name, self.lang)

    def language(self, code: TranscriptLanguage) -> str:
        """What a language is called: «немецкий», "German"; its code where nobody knows."""
        return str(Locale.parse(self.interface.locale).languages.get(code, code))

    def day(self, date: dt.date) -> str:
        """«16 мая 2022 г.», "16 May 2022"."""
        return str(format_date(date, self.interface.day, locale=self.interface.locale))

    def short_day(self, date: dt.date) -> str:
        """«16.05.2022», "16/05/2022": for buttons."""
        return date.strftime(self.interface.short_day)

    def moment(self, date: dt.date, time: str | None) -> str:
        """A day and, where it is known, the time: «16 мая 2022 г., 19:20»."""
        return f"{self.day(date)}, {time}" if time else self.day(date)

    def number(self, value: float) -> str:
        """A number with its thousands apart."""
        return str(format_decimal(value, locale=self.interface.locale))


def _fitting(value: str, written: Callable[[str], str]) -> str:
    """A value as it is put in; somebody's words of a whole message are repeated in part."""
    whole = written(value)
    return whole if len(whole) <= _MOST else written(f"{value[:_REPEATED].rstrip()}…")


def files(code: InterfaceLanguage) -> list[Path]:
    """The Fluent files of a language."""
    return sorted((LOCALES / code).glob("*.ftl"))


@cache
def _bundle(code: InterfaceLanguage) -> FluentBundle:
    bundle = FluentBundle([code], use_isolating=False)
    for path in files(code):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle
