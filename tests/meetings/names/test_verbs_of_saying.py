"""How words begin that stand beside whoever speaks, and what only begins like them."""

import pytest

from meetings.names.name_context_clues import SPEAKS

SAYING = """
    сказал говорит заявила заявит обещал ответил ответы спросил спросят думает думала назвал
    называет
    отметила просил просят просит попросил поручил признал призвал пожаловался сообщила
    say says said saying tells told asked answers promised claims mentioned argues suggested
    proposed
    explained replied replies describes orders warned admitted reports thinks thought noted thanked
    stated
"""
OTHERS = """
    говоров говорухин заявка заявок ответственность спрос спросом дума думы думе думской думам
    название просто просвещение проспект просьба признак пожалуйста сообщество поручик
    sayano sayan tellurium askar notebook argun replica replacement warner orderly statement
    reporter thanksgiving
"""


@pytest.mark.parametrize("word", SAYING.split())
def test_verbs_of_saying(word):
    assert SPEAKS.match(word)


@pytest.mark.parametrize("word", OTHERS.split())
def test_what_only_begins_like_one(word):
    assert not SPEAKS.match(word)
