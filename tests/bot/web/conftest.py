"""The page over a small archive: the samples, an event in two languages, seven years of trade."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.library import Library
from bot.sources.intake import Intake
from bot.web.application import web_application
from bot.web.dependencies import WebDependencies
from bot.web.serving import names_of
from meetings.model.parsed_document import Hints
from tests.bot.old_mill import ENGLISH, RUSSIAN
from tests.soon import SOON

SAMPLES = Path(__file__).parents[3] / "bot" / "samples"
ROOT = "http://127.0.0.1:8080"
TODAY = dt.date(2026, 3, 2)
TRADE = {2019: 41, 2020: 36, 2021: 52, 2022: 58, 2023: 73, 2024: 79, 2025: 94}
SPEECH = """Переговоры министров Вереска и Остании, {year} год

{year}-12-10 12:00:00
Верескоград

Е.Толлин: Добрый день, уважаемые коллеги! Подведём итоги.

За {year} год взаимная торговля Вереска и Остании достигла {millions} миллионов евро.
"""
HOSTILE = """Встреча с <script>alert(1)</script> и "кавычками"

2030-02-03 10:00:00
<b>Гавань</b>

Э.Ли: Скажу прямо: </script><img src=x onerror=alert(1)> и & тоже. Паруса <i>белые</i>.
"""
RECORDING = """WEBVTT

00:00:01.000 --> 00:00:05.000
<v Ада Мирт>Начинаем запись о маяке.

00:01:02.000 --> 00:01:09.000
<v Лев Кант>Маяк светит на девятнадцать миль.
"""


def filled(folder: Path) -> Library:
    """A library with all of these."""
    library = Library(folder, meaning=False)
    intake = Intake(library.archive)
    for path in sorted(SAMPLES.glob("*.txt")):
        intake.data(path.read_bytes(), path.name)
    for text, source in ((RUSSIAN, "/home/anna/mill-ru.txt"), (ENGLISH, "/home/anna/mill-en.txt")):
        intake.data(text.encode(), source)
    for year, millions in TRADE.items():
        intake.data(SPEECH.format(year=year, millions=millions).encode(), f"{year}.txt")
    intake.data(HOSTILE.encode(), "hostile.txt")
    known = Hints(title="Запись о маяке", date=dt.date(2030, 5, 6), lang="ru")
    intake.data(RECORDING.encode(), "mayak.vtt", hints=known)
    library.catch_up(wait=SOON)
    return library


def parts_of(library: Library, url: str = "", host: str = "127.0.0.1") -> WebDependencies:
    return WebDependencies(
        archive=library.archive,
        passages=library.passages,
        answering=library.answerer,
        finding=library.lookup,
        today=lambda: TODAY,
        url=url,
        hosts=names_of(host, url),
    )


def visitor(parts: WebDependencies, lang: str = "ru", **options) -> TestClient:
    return TestClient(
        web_application(parts),
        base_url=ROOT,
        headers={"Accept-Language": lang},
        follow_redirects=False,
        raise_server_exceptions=False,
        **options,
    )


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return filled(tmp_path_factory.mktemp("page") / "data")


@pytest.fixture(scope="session")
def parts(library):
    return parts_of(library)


@pytest.fixture
def visit(parts):
    return visitor(parts)
