"""`make pictures`: README's pictures, from the running program; all in them is invented."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from bot.application import Bot, build_application
from bot.dependencies import Dependencies
from bot.library import Library
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.recorded_actions import Sent
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.sources.intake import Intake
from bot.terminal.archive_or_samples import open_samples
from tools.drawing_phone_dialogue import Said, dialogue

PLACE = Path("docs/pictures")
DIALOGUES = {
    "ru": ("На сколько дороже бесшумные рельсы?", "а пешеходы?"),
    "en": ("What is the price of the breakwater?", "How many seals were counted?"),
}
TRADE = {2019: 41, 2020: 36, 2021: 52, 2022: 58, 2023: 73, 2024: 79, 2025: 94}
"""Millions of euros by year, between two countries that there are not."""
SPEECH = """Переговоры министров Вереска и Остании, {year} год

{year}-12-10 12:00:00
Верескоград

Е.Толлин: Добрый день, уважаемые коллеги! Подведём итоги.

За {year} год взаимная торговля Вереска и Остании достигла {millions} миллионов евро.
"""


async def main() -> None:
    """Draws them all."""
    with TemporaryDirectory() as folder:
        samples = open_samples(Path(folder) / "samples", meaning=False)
        for lang, questions in DIALOGUES.items():
            told = await _talk(samples, lang, questions)
            _keep(dialogue(told), f"dialogue-{lang}.png")
        told = await _talk(
            _with_trade(Path(folder) / "trade"), "ru", ("/trend взаимная торговля",)
        )
        chart = next(one.photo for one in told if isinstance(one, Sent) and one.photo)
        _keep(Image.open(io.BytesIO(chart)), "trend.png")


async def _talk(library: Library, lang: str, said: tuple[str, ...]) -> list[Said | Sent]:
    local, person = LocalTelegram(), ApiUser(1, "Anna", lang)
    application = _application(library, local)
    local.bot = application.bot
    told: list[Said | Sent] = []
    async with application:
        for words in said:
            mark = local.mark()
            await application.process_update(local.message(words, user=person))
            told += [Said(words), *local.since(mark)]
    return told


def _application(library: Library, local: LocalTelegram) -> Bot:
    parts = Dependencies(
        archive=library.archive,
        passages=library.passages,
        answering=library.answerer,
        chats=library.stores.chats,
        verdicts=library.stores.verdicts,
        seen=library.stores.seen,
    )
    return build_application(parts, token=local.token, request=local.request())


def _with_trade(data: Path) -> Library:
    """Talks of seven years."""
    library = Library(data, meaning=False)
    add_trade(library)
    return library


def add_trade(library: Library) -> None:
    """Adds talks of seven years, each with its figure."""
    intake = Intake(library.archive)
    for year, millions in TRADE.items():
        intake.data(SPEECH.format(year=year, millions=millions).encode(), f"{year}.txt")
    library.catch_up(wait=10)


def _keep(picture: Image.Image, name: str) -> None:
    PLACE.mkdir(parents=True, exist_ok=True)
    picture.save(PLACE / name, optimize=True)
    print(PLACE / name)


if __name__ == "__main__":
    asyncio.run(main())
