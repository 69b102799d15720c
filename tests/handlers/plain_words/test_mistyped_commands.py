"""Mistyped words to the bot about itself, and words that only look like them."""

import pytest

from handlers.plain_words.changing_subscriptions import Change, change_in
from handlers.plain_words.mistyped_commands import mended
from handlers.plain_words.settings_chosen import Chosen, chosen_in
from handlers.plain_words.subscribing import wished
from handlers.plain_words.wishes import NoMore, ToSee, Wish

MENDED = """
поставь мост на пазу → поставь мост на паузу
пазуа на неделю → пауза на неделю
возобнави подписки → возобнови подписки
подпшись на газ → подпишись на газ
тихие чсы с 23 до 7 → тихие часы с 23 до 7
puase for 3 days → pause for 3 days
unsubcribe me from seals → unsubscribe me from seals
"""
AS_THEY_ARE = """
поставь мост на базу
отпиши дом сыну
paused talks
parse the bridge
he resumes the talks
the digests of 2019
"""


def pairs(table):
    return [tuple(line.split(" → ")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "meant"), pairs(MENDED))
def test_what_is_meant(text, meant):
    assert mended(text) == meant


@pytest.mark.parametrize("text", AS_THEY_ARE.strip().splitlines())
def test_words_that_there_are_stay(text):
    assert mended(text) == text


def test_what_is_mistyped_is_done_all_the_same():
    assert change_in("поставь мост на пазу") == Change("pause", "мост", sure=True)
    assert chosen_in("тихие чсы с 23 до 7") == Chosen(rest=(23, 7))
    assert wished("подпшись на газ") == Wish("газ", "accs")
    assert wished("отпшись от газа") == NoMore("газа", "gent")
    assert wished("мои пдписки") == ToSee()
