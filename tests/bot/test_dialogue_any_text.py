"""Whatever stands in a message, the bot answers it: no letter breaks a command."""

import random
from dataclasses import replace

import pytest

from bot.background import OperatorSettings, background
from handlers.command_names import PRIVATE
from storage.folder import FolderStores
from tests.bot.conftest import ADMIN, Dialogue
from tests.bot.off_the_loop import StoresOffTheLoop

ODD = (
    "\U00017810ж",  # Tangut: no name in this Python
    "\ud83d",  # half of a character, as a careless client sends it
    "\udc00Токаев\ud800",
    "x\u0378ж",
    "\u0301\u200d\ufe0f",
    "²½⅓ ٣ %",
)
BROKEN = ("сломалось", "Something broke")


@pytest.fixture
def parts(parts, tmp_path):
    """All commands, and chats that are written down."""
    stores = FolderStores(tmp_path)
    guarded = StoresOffTheLoop(stores)
    behind = background(guarded, None, OperatorSettings())
    return replace(parts, chats=guarded.chats, more=behind.handlers)


@pytest.mark.parametrize("words", ODD)
@pytest.mark.parametrize("name", ["", *PRIVATE])
async def test_an_odd_letter_is_answered(anna, name, words):
    said = await anna.say(f"/{name} {words}" if name else words)
    assert said is not None
    assert not any(word in said.text for word in BROKEN)


@pytest.mark.parametrize("words", ["Лодкин сказал ", "&", "x"])
@pytest.mark.parametrize("name", ["", *PRIVATE, "remove", "stats"])
async def test_a_message_as_long_as_they_get_is_answered(application, local, name, words):
    admin = Dialogue(application, local, ADMIN)
    said = await admin.say(f"/{name} {words * 4096}"[:4096] if name else (words * 4096)[:4096])
    assert said is not None
    assert not any(word in one.text for one in admin.heard for word in BROKEN)


@pytest.mark.parametrize("words", ODD)
async def test_an_odd_letter_finds_nothing_inline(anna, words, local):
    await anna.hand(local.inline(words, user=anna.person))
    assert not any(word in one.text for one in anna.heard for word in BROKEN)


async def test_any_letters_are_answered(anna):
    lot = random.Random(17810)
    for _ in range(60):
        letters = "".join(chr(lot.randrange(0x110000)) for _ in range(5))
        said = await anna.say(f"{letters}ж Токаев {letters}")
        assert said is None or not any(word in said.text for word in BROKEN)
