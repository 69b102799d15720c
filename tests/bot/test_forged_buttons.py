"""Buttons that were never ours, are old, or are pressed twice: no mistake of ours, no change."""

from __future__ import annotations

import logging
import random
from dataclasses import replace

import pytest

from bot.background import OperatorSettings, background
from bot.sources.fetching import Fetcher
from handlers.views import callback_data
from storage.folder import FolderStores
from tests.bot.conftest import ADMIN
from tests.bot.off_the_loop import StoresOffTheLoop

KINDS = [v for k, v in vars(callback_data).items() if k.isupper() and isinstance(v, str)]
PARTS = [
    *("0", "1", "2", "-1", "01", "999999999", "1000000000000", "", "x", "..", "1.5", "❤", "n"),
    *("yes", "d", "w", "k", "e", "v", "o", "p", "r", "en", "zz", "24", "9999", "Europe/Moscow"),
    *("2025-11-04-greywick-harbour", "words"),
]
SAID = (
    *("/start", "/subscribe мост", "/subscribe Лодкин", "/meetings", "Сколько стоят рельсы?"),
    *("/subscriptions", "/settings", "/forget", "/find мост", "/trend мост", "/speaker Лодкин"),
)


@pytest.fixture
async def parts(parts, tmp_path):
    """With wishes, as the real bot has them."""
    stores = FolderStores(tmp_path)
    stores.archive = parts.archive
    guarded = StoresOffTheLoop(stores)
    async with Fetcher(["kremlin.ru"]) as fetcher:
        behind = background(guarded, fetcher, OperatorSettings(admins=frozenset({ADMIN.id})))
        yield replace(parts, chats=guarded.chats, more=behind.handlers)


def forged(chance, real):
    """Something like a button's data: one of ours with a part changed, or parts at random."""
    if chance.random() < 0.5:
        parts = chance.choice(real).split(":")
        parts[chance.randrange(len(parts))] = chance.choice(PARTS)
    else:
        parts = [chance.choice(KINDS), *chance.choices(PARTS, k=chance.randrange(5))]
    data = ":".join(parts).encode()[: callback_data.BYTES]
    return data.decode("utf-8", "ignore") or "x"


async def shown_to(person):
    for text in SAID:
        await person.say(text)
    return [one for one in person.heard if one.buttons]


def mistakes(caplog):
    return [one.exc_text for one in caplog.records if one.levelno >= logging.ERROR]


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_a_button_says_nothing_breaks(anna, caplog, seed):
    chance = random.Random(seed)
    shown = await shown_to(anna)
    real = [button.value for one in shown for button in one.buttons]
    for _ in range(300):
        data = forged(chance, real)
        await anna.press_data(data, chance.choice(shown))
        assert not mistakes(caplog), data


async def test_who_may_not_changes_nothing_in_a_group(anna, john, local, parts, caplog):
    group = local.group()
    anna.chat = john.chat = group
    local.member(anna.person, group, "administrator")
    local.member(john.person, group)
    shown = await shown_to(anna)
    before = parts.chats.settings(group.id), parts.chats.subscriptions(group.id)
    assert len(before[1]) == 2
    chance = random.Random(3)
    real = [button.value for one in shown for button in one.buttons]
    for data in (*real, *(forged(chance, real) for _ in range(200))):
        await john.press_data(data, chance.choice(shown))
    assert (parts.chats.settings(group.id), parts.chats.subscriptions(group.id)) == before
    assert not mistakes(caplog)


@pytest.mark.parametrize(
    "data",
    [
        *("y:zz:1", "y:-1:1", "y:e:1:x:9", "y:e:1:d:24", "y:e:1:d", "y:k:1:zz", "y:k:1"),
        *("y:v:1:zz:мост", "y:v:1:o:паром", "y:v:1:n", "y:v:1:w:" + "мост" * 6),
    ],
)
async def test_a_wish_stays_as_it_was(anna, parts, caplog, data):
    wish = await anna.say("/subscribe мост " + "мост " * (35 if "мостмост" in data else 0))
    before = parts.chats.subscriptions(anna.person.id)
    await anna.press_data(data, wish)
    assert parts.chats.subscriptions(anna.person.id) == before
    assert anna.note.text
    assert not mistakes(caplog)
