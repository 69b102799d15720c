"""`trend`: figures on one subject across all meetings, as text, JSON or a picture."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.cli.json_lines import dumps
from bot.json_forms.figures import series_form
from handlers.texts.catalogue import Texts
from handlers.views.series_title import measure, title, value_told, when
from handlers.views.value_scale import scale_of
from meetings.model.errors import StenogramError
from meetings.model.time_series import Point, Series
from meetings.ports.archive import Archive
from meetings.statistics.series import trends
from meetings.statistics.series_by_words import Followed
from meetings.text.language import language_of

_SHOWN = 8
"""Series printed for people; JSON has them all."""


class CannotWrite(StenogramError):
    """The picture's file cannot be written."""


def show_trend(archive: Archive, words: str, *, as_json: bool, png: Path | None) -> bool:
    """Prints the series that some words mean, and draws the first; whether that could be done."""
    followed = Followed(archive)
    found = followed.series(words)
    told = trends(found)
    texts = Texts(language_of(words))
    drawn = next((series for series in told if len(series.points) > 1), None)
    if png is not None and drawn is not None:
        _draw(texts, drawn, png)
    elif png is not None and told:
        print(f"{png} was not written: no figure here has two points to draw.", file=sys.stderr)
    if as_json:
        print(dumps({"words": words, "series": [series_form(one) for one in found]}))
    elif told:
        print("\n\n".join(_listed(texts, series) for series in told[:_SHOWN]))
    else:
        print(texts.plain("trend-none", words=words))
        if names := [one.called(texts.lang) for one in followed.told_most()]:
            print(texts.plain("trend-told"), ", ".join(names))
    return bool(found) and (png is None or drawn is not None)


def _draw(texts: Texts, series: Series, png: Path) -> None:
    from handlers.views.chart import series_chart  # noqa: PLC0415 - heavy, seldom needed

    try:
        png.write_bytes(series_chart(texts, series))
    except OSError as error:
        raise CannotWrite(f"{png}: {error.strerror or error}") from error


def _listed(texts: Texts, series: Series) -> str:
    scale = scale_of(texts, series.unit, [point.value for point in series.points])
    top = f"{title(texts, series)} ({measure(texts, series, scale.unit)})"
    return "\n".join([top, *(_line(texts, series, point) for point in series.points)])


def _line(texts: Texts, series: Series, point: Point) -> str:
    value = value_told(texts, series, point)
    who = point.speaker or texts.plain("unknown-speaker")
    quote = " ".join(point.quote.split())
    return f"  {when(texts, point)}: {value} – {who}, {point.meeting.id}\n    «{quote}»"
