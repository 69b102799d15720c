"""`/t/WORDS`: a figure over time, as a picture and as a table; every point leads to its quote."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from bot.json_forms.figures import series_form
from bot.json_forms.without_local_paths import public
from bot.web.charts import series_chart
from bot.web.dependencies import WebDependencies
from bot.web.marked_text import Marked, running
from bot.web.rendered_page import (
    CSV,
    JSON,
    PNG,
    Content,
    Elsewhere,
    Page,
    Preview,
    json_of,
    table_of,
)
from bot.web.visit import Visit
from handlers.texts.catalogue import Texts
from handlers.views.chart import outside
from handlers.views.chart import series_chart as png_chart
from handlers.views.figures import trend_table
from handlers.views.series_title import measure, title, value_told, when
from handlers.views.value_scale import scale_of
from handlers.views.web_addresses import in_form, to_figures, to_sentence
from meetings.model.time_series import Point, Series
from meetings.statistics.series import trends

_SHOWN = 6
"""Series of one page; JSON has them all."""


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """A point as a row of the table."""

    when: str
    value: str
    speaker: str | None
    point: Point
    html: Markup
    address: str


@dataclass(frozen=True, slots=True)
class ShownSeries:
    """``chart``: empty where there is one point only; ``outside``: what it leaves out."""

    title: str
    measure: str
    chart: Markup
    outside: str
    points: list[ShownPoint]


def trends_page(parts: WebDependencies, visit: Visit) -> Page | Elsewhere:
    """The way in, with the figures that are told most."""
    if words := visit.param("q"):
        return Elsewhere(to_figures(words))
    form: dict[str, object] = {"words": "", "series": []}
    return Page(
        "trends.html",
        visit.texts.plain("web-figures"),
        {"told": _told(parts, visit.texts)},
        {JSON: lambda: json_of(form)},
    )


def trend_page(parts: WebDependencies, visit: Visit) -> Page:
    """The series that some words mean."""
    words, texts = visit.name("words"), visit.texts
    found = parts.answering.series(words)
    told = trends(found)
    shown = [_series(texts, one) for one in told[:_SHOWN]]
    address = to_figures(words)
    heading = shown[0].title if shown else texts.plain("trend-none", words=words)
    forms = {
        JSON: lambda: json_of(public({"words": words, "series": [series_form(s) for s in found]})),
    }
    if told:
        forms[CSV] = lambda: table_of(trend_table(texts, *told[:_SHOWN]))
        forms[PNG] = lambda: Content(parts.offload(png_chart, texts, told[0]), "image/png")
    picture = in_form(address, PNG) if shown and shown[0].chart else ""
    return Page(
        "trend.html",
        heading,
        {"words": words, "series": shown, "told": [] if shown else _told(parts, texts)},
        forms,
        Preview(heading, shown[0].measure if shown else "", picture),
        address,
        status=200 if found else 404,
    )


def _told(parts: WebDependencies, texts: Texts) -> list[tuple[str, str]]:
    """The figures that are told most, each with its address."""
    return [(name, to_figures(name)) for name in parts.answering.followable(texts.lang)]


def _series(texts: Texts, series: Series) -> ShownSeries:
    scale = scale_of(texts, series.unit, [point.value for point in series.points])
    named, measured = title(texts, series), measure(texts, series, scale.unit)
    return ShownSeries(
        named,
        measured,
        series_chart(texts, series, f"{named}, {measured}", _address),
        outside(texts, series),
        [
            ShownPoint(
                when(texts, point),
                value_told(texts, series, point),
                point.speaker,
                point,
                _quote(point),
                _address(point),
            )
            for point in series.points
        ],
    )


def _address(point: Point) -> str:
    return to_sentence(point.meeting.id, point.fact.turn, point.quote)


def _quote(point: Point) -> Markup:
    at = point.fact.start - point.start
    return running(point.quote, [Marked(at, at + len(point.fact.text), "asked")])
