"""A Telegram in memory and a real Bot that talks to it."""

import pytest
from telegram import Bot

from bot.local_bot_api.simulated_people import LocalTelegram


@pytest.fixture
def local():
    telegram = LocalTelegram()
    telegram.private()
    return telegram


@pytest.fixture
async def bot(local):
    bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
    local.bot = bot
    async with bot:
        yield bot
