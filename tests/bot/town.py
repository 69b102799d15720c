"""A bot with its background, a clock that the test turns, and people who are told things."""

from __future__ import annotations

import datetime as dt

from bot.application import build_application
from bot.background import OperatorSettings, background
from bot.dependencies import Dependencies
from bot.jobs import follow_changes
from bot.library import Library
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.sources.fetching import Fetcher
from bot.stores import unkept_updates
from meetings.transcripts.read import read
from tests.bot.off_the_loop import AT_HAND, OffTheLoop, StoresOffTheLoop

TODAY = dt.datetime(2026, 3, 5, 12, 0, tzinfo=dt.UTC)
ADMIN, ANNA, BORIS = ApiUser(900, "Админ"), ApiUser(101), ApiUser(102, "Boris", "en")


def transcript(number, *, title="Встреча с губернатором Приозерья", date="2026-03-04", said=""):
    said = said or "Мы увеличили поставки газа на три процента, до 40 миллионов рублей."
    text = (
        f"{title}\n\n{date} 12:30:00\n\nПриозерье\n\n"
        f"Глава Приозерья рассказал о ярмарке, день {number}.\n\n"
        f"А.Лодкин: Добрый день! {said}\n\nН.Вебер: Спасибо, Аркадий Ильич.\n"
    )
    return text.encode(), f"http://kremlin.ru/events/president/news/{number}"


class Town:
    """The bot with its background, and people who talk to it."""

    def __init__(self, data, local=None, stores=None) -> None:
        """``local``: the Telegram that another bot of this account spoke with before.

        ``stores``: where all is kept, if not in the folder.
        """
        self.local = local or LocalTelegram()
        self.now = TODAY
        self.local.server.now = lambda: self.now.timestamp()  # noqa: PLW0108 - time passes
        self.library = Library(data, meaning=False, stores=stores)
        self.chats = self.library.stores.chats
        self.fetcher = Fetcher(["kremlin.ru"])
        self.background = background(
            StoresOffTheLoop(self.library.stores),
            self.fetcher,
            OperatorSettings(admins=[ADMIN.id]),
            answering=self.library.answerer,
            catch_up=self.library.catch_up,
            now=lambda: self.now,
        )
        delivery = self.background.chores.delivery
        delivery._sleep = self.sleep
        self.chats._clock = lambda: self.now.timestamp()  # noqa: PLW0108 - time passes
        self.application = build_application(
            Dependencies(
                OffTheLoop(self.library.archive),
                OffTheLoop(self.library.passages),
                OffTheLoop(self.library.answerer),
                OffTheLoop(self.chats, but=AT_HAND),
                OffTheLoop(self.library.stores.verdicts),
                unkept_updates(),
                admins=frozenset({ADMIN.id}),
                now=lambda: self.now,
                more=self.background.handlers,
            ),
            token=self.local.token,
            request=self.local.request(),
        )
        delivery.start(self.application.bot)
        self.local.bot = self.application.bot

    async def sleep(self, seconds):
        self.now += dt.timedelta(seconds=seconds)

    async def does(self, update):
        mark = self.local.mark()
        await self.application.process_update(update)
        return [message.text for message in self.local.since(mark)]

    async def say(self, text, user=ANNA, **given):
        return "\n".join(await self.does(self.local.message(text, user=user, **given)))

    async def press(self, words, user=ANNA, message=None):
        return await self.does(self.local.press(message or self.local.last, words, user=user))

    def put(self, *texts):
        self.library.archive.put((read(data, url=url), data) for data, url in texts)

    async def hear(self):
        """What is told now: (chat, first line)."""
        mark = self.local.mark()
        await follow_changes(self.background.chores)
        await self.background.chores.delivery.deliver(600)
        return [(one.chat, one.text.splitlines()[0]) for one in self.local.since(mark)]


TURNOVER = "какой товарооборот Приозерья с Заморьем"
REPORT = "О воде. Товарооборот Приозерья с Заморьем составил {} миллиардов рублей. Спасибо."


def report(number, billions):
    """A meeting of March that tells the trade turnover."""
    return transcript(number, title=f"Доклад {number}", date=f"2026-03-0{number}",
                      said=REPORT.format(billions))  # fmt: skip
