"""One thing wished for in place of another, and all that is wished for."""

import pytest

from handlers.plain_words.exchanges import exchange_if_followed
from handlers.plain_words.subscribing import wished
from handlers.plain_words.wishes import Exchange, NoMore, Wish
from meetings.text.inflecting_phrases import nominative

EXCHANGED = """
подпиши меня на токаева и отпиши от лодкина → токаев | лодкин
отпиши от лодкина, подпиши на мост → мост | лодкин
отпишись от мостов и подпишись на маяк → маяк | мосты
подпишись на маяк, а от мостов отпишись → маяк | мосты
подпишись на паром а про мост больше не надо → паром | мост
убери мост и добавь ипотеку → ипотека | мост
больше не шли про мост, шли про паром → паром | мост
не надо про мост, давай про паром → паром | мост
вместо моста присылай про паром → паром | мост
следи за паромом вместо моста → паром | мост
поменяй подписку с моста на паром → паром | мост
subscribe me to Pellow and unsubscribe from Vaughan → Pellow | Vaughan
unsubscribe from seals and subscribe to ferries → ferries | seals
stop seals, follow ferries instead → ferries | seals
drop seals and add ferries → ferries | seals
follow ferries instead of seals → ferries | seals
instead of seals send me updates on ferries → ferries | seals
switch my seals alerts to ferries → ferries | seals
"""
ALL_FOR_ONE = "отпиши от всего и подпиши на паром"
ALL = """
всё отпиши
все убери
"""
ONLY = """
присылай только про паром → паром
пиши мне только о пароме → паром
шли только новости про паром → паром
сообщай только про Лодкина → Лодкин
оставь только паром → паром
notify me only about ferries → ferries
keep only ferries → ferries
send me only ferries updates → ferries
"""
NEITHER = """
что построят вместо моста
Лодкин говорил о пароме вместо моста
ferries instead of bridges
а только про паром можно?
"""


def lines(block):
    return [line for line in block.strip().splitlines() if line]


def called(one):
    return nominative(one.asked if isinstance(one, Wish) else one.of, one.case or "gent")


@pytest.mark.parametrize("line", lines(EXCHANGED))
def test_what_comes_and_what_goes(line):
    text, both = line.split(" → ")
    found = wished(text)
    assert isinstance(found, Exchange)
    assert f"{called(found.wish)} | {called(found.end)}" == both


def test_everything_may_go_for_one_thing():
    found = wished(ALL_FOR_ONE)
    assert isinstance(found, Exchange)
    assert (found.wish.asked, found.end) == ("паром", NoMore(all=True))


@pytest.mark.parametrize("text", lines(ALL))
def test_all_of_them_in_any_order(text):
    assert wished(text) == NoMore(all=True)


@pytest.mark.parametrize("line", lines(ONLY))
def test_one_thing_only(line):
    text, words = line.split(" → ")
    found = wished(text)
    assert (nominative(found.asked, found.case), found.only) == (words, True)


@pytest.mark.parametrize("text", lines(NEITHER))
def test_other_messages_exchange_nothing(text):
    assert wished(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("подпиши на лодкина но только про паром", "лодкин говорит про паром"),
        ("следи за Лодкиным, только о пароме", "Лодкин говорит о пароме"),
        ("follow pellow but only about seals", "pellow speaks about seals"),
    ],
)
def test_somebodys_words_on_one_thing_only(text, words):
    found = wished(text)
    assert (found.asked, found.only) == (words, False)


@pytest.mark.parametrize(
    "text", ["подпиши меня на цены, но без нефти", "follow ferries but not seals"]
)
def test_what_is_left_out_of_a_wish_is_no_end(text):
    assert isinstance(wished(text), Wish)


def test_when_is_no_only():
    found = wished("следи за паромом, но только когда о нём говорит Лодкин")
    assert not getattr(found, "only", False)


@pytest.mark.parametrize(
    ("text", "wish", "end"),
    [
        ("замени мост на паром", "паром", "мост"),
        ("поменяй мост на паром, пожалуйста", "паром", "мост"),
        ("swap seals for ferries", "ferries", "seals"),
    ],
)
def test_one_for_another_where_the_first_is_followed(text, wish, end):
    said = exchange_if_followed(text)
    assert (said.wish.asked, said.end.of) == (wish, end)
    assert wished(text) is None  # it may as well be about a question


def test_what_changes_nothing_of_these_is_no_exchange():
    assert exchange_if_followed("мост заменили на паром") is None
