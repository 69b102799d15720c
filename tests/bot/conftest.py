"""The bot as people meet it: the real application over the bundled samples, Telegram in memory."""

from __future__ import annotations

import asyncio
import datetime as dt
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from telegram import Update

from bot.application import build_application
from bot.dependencies import Dependencies
from bot.local_bot_api.people_and_chats import ApiUser, Chat
from bot.local_bot_api.recorded_actions import CallbackAnswer, Sent
from bot.local_bot_api.server_state import Server
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.stores import stores_at, stores_in, unkept_updates
from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.calibration import Calibrated
from meetings.transcripts.read import read
from storage.chats.feedback import TinyVerdicts
from storage.chats.memory import MemoryChats
from tests.bot import town as town_
from tests.bot.off_the_loop import AT_HAND, OffTheLoop, guard

SAMPLES = Path(__file__).parents[2] / "bot" / "samples"
NOW = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)
ANNA = ApiUser(101, "Анна", "ru", "anna")
JOHN = ApiUser(102, "John", "en", "john")
SAME = "message is not modified"
"""What the real server answers to a button pressed twice; it does no harm."""
ASIDE = "not enough rights to send ephemeral messages"
"""What a newer one answers to a bot that is no administrator; all are told then."""
NOT_KNOWN = ("Not Found", "Bad Request: message text is empty")
"""What an older one answers, once, to a rich message that is sent, and to one that is edited."""
ADMIN = ApiUser(900, "Админ", "ru")


@dataclass(slots=True)
class Now:
    """A clock that the test turns."""

    moment: dt.datetime = NOW

    def __call__(self) -> dt.datetime:
        return self.moment

    def later(self, **by: float) -> None:
        self.moment += dt.timedelta(**by)

    async def sleep(self, seconds: float) -> None:
        self.later(seconds=seconds)


@dataclass(slots=True)
class Dialogue:
    """One person and the bot. ``say``, ``press`` and ``edit`` give what the bot then shows."""

    application: object
    local: LocalTelegram
    person: ApiUser
    chat: Chat | None = None
    thread: int | None = None
    said: Update | None = None
    heard: list[Sent] = field(default_factory=list)

    async def say(self, text: str, **options) -> Sent | None:
        options = {"chat": self.chat, "thread": self.thread, **options}
        self.said = self.local.message(text, user=self.person, **options)
        return await self._do(self.said)

    async def press(self, button: str | int, under: Sent | None = None) -> Sent | None:
        message = under or self.heard[-1]
        return await self._do(self.local.press(message, button, user=self.person))

    async def press_data(self, data: str, under: Sent | None = None) -> Sent | None:
        """Presses a button that stood there once, or was never ours."""
        message = under or self.heard[-1]
        old = replace(message.buttons[0], value=data)
        return await self._do(
            self.local.press(replace(message, rows=((old,),)), 0, user=self.person)
        )

    async def edit(self, text: str) -> Sent | None:
        return await self._do(self.local.edit(self.said, text))

    async def hand(self, update: Update) -> Sent | None:
        return await self._do(update)

    @property
    def note(self) -> CallbackAnswer:
        """What the last pressed button got."""
        return self.local.answers[-1]

    async def _do(self, update: Update) -> Sent | None:
        mark = self.local.mark()
        await self.application.process_update(update)
        here = self.chat.id if self.chat else self.person.id
        heard = [sent for sent in self.local.since(mark) if sent.chat == here]
        self.heard += heard
        return heard[-1] if heard else None


@pytest.fixture(scope="session")
def shelf(request, tmp_path_factory):
    """The samples, kept and indexed once for all dialogues."""
    folder = tmp_path_factory.mktemp("shelf")
    if request.config.getoption("--store") == "postgres":
        opened = closing(stores_at(request.getfixturevalue("shelf_address"), folder))
    else:
        opened = nullcontext(stores_in(folder))
    files = sorted(SAMPLES.glob("*.txt"))
    with opened as stores:
        guard(stores)
        stores.archive.put(
            (read(path.read_bytes(), source=path.name), path.read_bytes()) for path in files
        )
        stores.passages.catch_up(stores.archive)
        yield stores.archive, stores.passages


@pytest.fixture
def kept(request, tmp_path, monkeypatch):
    """The stores of this test alone; None where they are to be a folder or memory."""
    if request.config.getoption("--store") != "postgres":
        yield None
        return
    address = request.getfixturevalue("emptied_address")
    monkeypatch.setenv("STENOGRAM_DATABASE", address)  # for commands within dialogues
    with closing(stores_at(address, tmp_path)) as stores:
        guard(stores)
        yield stores


@pytest.fixture
def now():
    return Now()


@pytest.fixture
def parts(shelf, now, kept, tmp_path):
    archive, passages = shelf
    answering = Answerer(
        archive, passages, citations=archive.citations, today=lambda: now().date()
    )
    return Dependencies(
        archive=OffTheLoop(archive),
        passages=OffTheLoop(passages),
        answering=OffTheLoop(answering),
        chats=OffTheLoop(kept.chats if kept else MemoryChats(), but=AT_HAND),
        verdicts=OffTheLoop(kept.verdicts if kept else TinyVerdicts(tmp_path)),
        seen=unkept_updates(),
        admins=frozenset({ADMIN.id}),
        now=now,
        sleep=now.sleep,
    )


@pytest.fixture
def bot_api(pytestconfig):
    """The version of the Bot API: as on the command line, or as a test has it."""
    major, minor = pytestconfig.getoption("--bot-api").split(".")
    return int(major), int(minor)


@pytest.fixture
def local(bot_api):
    telegram = LocalTelegram(Server(level=bot_api))
    telegram.private(ADMIN)
    return telegram


@pytest.fixture
async def application(parts, local):
    built = build_application(parts, token=local.token, request=local.request())
    local.bot = built.bot
    async with built:
        yield built
    harmless = (SAME, ASIDE)
    refused = [one.description for one in local.refused]
    wrong = [said for said in refused if not any(one in said for one in harmless)]
    assert wrong == [] or (parts.newer.unknown and len(wrong) == 1 and wrong[0] in NOT_KNOWN)


@pytest.fixture
def anna(application, local):
    """Reads Russian."""
    return Dialogue(application, local, ANNA)


@pytest.fixture
def john(application, local):
    """Reads English."""
    return Dialogue(application, local, JOHN)


@pytest.fixture
def sure(monkeypatch):
    """Whatever the learned weights, the best that is found is given as an answer."""

    def judge(question, ranked, best, *, meaning):
        scores = tuple(0.9 / i for i in range(1, len(best) + 1))
        return Calibrated(found=bool(best), shown=bool(best), scores=scores)

    monkeypatch.setattr("meetings.retrieval.answering.judge", judge)


@pytest.fixture
async def town(tmp_path, kept):
    made = await asyncio.to_thread(town_.Town, tmp_path, stores=kept)
    async with made.application:
        made.local.private(town_.ANNA)
        made.local.private(town_.BORIS)
        yield made
        await made.fetcher.close()
