"""`trend`: figures of one subject over all meetings, as text, JSON or a picture."""

from __future__ import annotations

from pathlib import Path

from bot.cli.json_forms import dumps
from handlers.texts.catalogue import Texts
from handlers.views.amounts import scale_of
from handlers.views.series_words import measure, title, value_told, when
from meetings.model.errors import StenogramError
from meetings.model.json_forms import Form, fact_form, head_form
from meetings.model.series import Point, Series
from meetings.ports.archive import Archive
from meetings.retrieval.query.questions.understanding import language_of
from meetings.retrieval.quoting.page_link import page_at
from meetings.statistics.series import series_of, trends

_SHOWN = 8
"""Series printed for people; JSON has them all."""


class CannotWrite(StenogramError):
    """The picture's file cannot be written."""


def show_trend(archive: Archive, words: str, *, as_json: bool, png: Path | None) -> bool:
    """Prints the series that some words mean, and draws the first; whether there is any."""
    found = series_of(words, archive.all_facts(), archive.meeting)
    told = trends(found)
    texts = Texts(language_of(words))
    drawn = next((series for series in told if len(series.points) > 1), None)
    if png is not None and drawn is not None:
        _draw(texts, drawn, png)
    if as_json:
        print(dumps({"words": words, "series": [series_form(one) for one in found]}))
    elif told:
        print("\n\n".join(_listed(texts, series) for series in told[:_SHOWN]))
    else:
        print(texts.plain("trend-none", words=words))
    return bool(found)


def _draw(texts: Texts, series: Series, png: Path) -> None:
    from handlers.views.chart import series_chart  # noqa: PLC0415 - heavy, seldom needed

    try:
        png.write_bytes(series_chart(texts, series))
    except OSError as error:
        raise CannotWrite(f"{png}: {error.strerror or error}") from error


def series_form(series: Series) -> Form:
    """A series as `trend --json` gives it."""
    return {
        "subject": series.subject,
        "label": {"ru": series.label[0], "en": series.label[1]},
        "partner": series.partner,
        "unit": series.unit,
        "sense": series.sense,
        "part_of_year": series.part,
        "points": [_point_form(point) for point in series.points],
    }


def _point_form(point: Point) -> Form:
    return {
        "date": point.date.isoformat(),
        "when": point.when,
        "value": point.value,
        "meeting": head_form(point.meeting),
        "speaker": point.speaker,
        "turn": point.fact.turn,
        "start": point.start,
        "end": point.stop,
        "quote": point.quote,
        "link": page_at(point.meeting, point.fact.turn, point.quote),
        "fact": fact_form(point.fact),
    }


def _listed(texts: Texts, series: Series) -> str:
    scale = scale_of(texts, series.unit, [point.value for point in series.points])
    top = f"{title(texts, series)} ({measure(texts, series, scale.unit)})"
    return "\n".join([top, *(_line(texts, series, point) for point in series.points)])


def _line(texts: Texts, series: Series, point: Point) -> str:
    value = value_told(texts, series, point)
    who = point.speaker or texts.plain("unknown-speaker")
    quote = " ".join(point.quote.split())
    return f"  {when(texts, point)}: {value} – {who}, {point.meeting.id}\n    «{quote}»"
