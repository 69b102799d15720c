"""Plain words that want no more news, or perhaps want none."""

import pytest

from handlers.plain_words.subscribing import wished
from handlers.plain_words.unsubscribing import perhaps_no_more
from handlers.plain_words.wishes import NoMore
from meetings.text.inflecting_phrases import nominative

NO_MORE = """
отпиши меня
отпишись
отписываюсь
уведомления выкл
alerts off
Хочу отписаться
больше не присылай
больше не присылай мне новости
не присылай мне больше ничего
не надо больше ничего присылать
хватит писать
стоп
ok stop
unsubscribe
unfollow
unfollow it please
Stop sending me messages!
don't notify me any more
cancel my subscription
"""
ALL = """
отпиши меня от всего
отпиши меня ото всего пожалуйста
отмени все подписки вообще все
unsubscribe me from everything please
unfollow everything
stop telling me about everything
отпишись от всего
удали все подписки
отмени всё
сними вообще все уведомления
очисти подписки
clear my alerts
remove all my subscriptions
cancel everything please
удали обе
отмени их обе
delete both
stop both of them
unsubscribe all
"""
NO_MORE_OF = """
отпиши нас от газа → газ
I no longer want news on seals → seals
больше не присылай про Лукашенко → Лукашенко
не пиши мне больше о санкциях → санкции
отмени подписку на газ → газ
хватит присылать новости о ценах на нефть → цены на нефть
stop telling me about Erdogan → Erdogan
unsubscribe me from gas → gas
no more news about seals → seals
всё, ипотека больше не нужна, убери → ипотека
nvm stop the wheat alerts → wheat
не надо больше про туберкулёз → туберкулёз
отписка от газа → газ
не хочу больше про газ → газ
больше не хочу слышать о ценах на рыбу → цены на рыбу
хватит уже про мост → мост
unfollow Vaughan → Vaughan
stop seals → seals
стоп ипотека → ипотека
unsub seals → seals
убери паром из подписок → паром
remove trams from my list → trams
"""


def lines(table):
    return [line for line in table.splitlines() if line]


@pytest.mark.parametrize("text", lines(NO_MORE))
def test_no_more(text):
    assert wished(text) == NoMore()


@pytest.mark.parametrize("text", lines(ALL))
def test_no_more_of_all(text):
    assert wished(text) == NoMore(all=True)


@pytest.mark.parametrize("line", lines(NO_MORE_OF))
def test_no_more_of_something(line):
    text, _, words = line.partition(" → ")
    found = wished(text)
    assert isinstance(found, NoMore)
    assert nominative(found.of, found.case) == words


PERHAPS = """
drop the seals → seals
убери газ → газ
газ больше не надо → газ
no more ferries → ferries
I don't want ferries anymore → ferries
we no longer need seals → seals
больше не хочу газ → газ
wheat off → wheat
"""
SOMETHING_ELSE = """
delete both bridges of the town
сколько стоит мост
хватит ли денег на мост до весны и лета
delete the third paragraph of the agreement on ferries
"""


@pytest.mark.parametrize("line", lines(PERHAPS))
def test_perhaps_no_more(line):
    text, _, words = line.partition(" → ")
    assert wished(text) is None or wished(text) == NoMore(words)
    assert perhaps_no_more(text) == NoMore(words)


@pytest.mark.parametrize("text", lines(SOMETHING_ELSE))
def test_what_ends_nothing(text):
    assert perhaps_no_more(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("передумал", "ой нет, отмени", "не надо, отмени", "отмена", "убери последнюю подписку"),
        *("turn it off", "выключи это"),
        *("undo that", "cancel it", "no wait, cancel that", "i changed my mind"),
    ],
)
def test_the_last_wish_is_taken_back(text):
    assert perhaps_no_more(text) == NoMore(last=True)


@pytest.mark.parametrize("text", ["Forget it", "ok, drop that", "забудь", "ой нет, забудьте"])
def test_the_last_wish_is_forgotten_where_nothing_else_is_talked_about(text):
    assert perhaps_no_more(text) == NoMore(last=True, idle=True)


@pytest.mark.parametrize(
    "text",
    [
        "stop tracking it",
        "please stop watching this",
        "stop following him please",
        "don't follow her any more",
        "unfollow them",
        "хватит за этим следить",
        "больше за этим не следи",
    ],
)
def test_the_last_one_is_not_to_be_followed(text):
    assert wished(text) is None
    assert perhaps_no_more(text) == NoMore(last=True)


def test_it_is_what_was_wished_for_last():
    assert wished("stop telling me about it") == NoMore(last=True)
    assert wished("stop telling me about him") == NoMore(last=True)


@pytest.mark.parametrize(
    "text",
    [
        "больше не надо",
        "ладно, больше не нужно",
        "не надо больше этого",
        "no longer needed",
        "I don't want it any more",
    ],
)
def test_the_only_one_is_no_longer_wanted(text):
    assert wished(text) is None
    assert perhaps_no_more(text) == NoMore()


@pytest.mark.parametrize("text", ["не надо", "отмена крепостного права", "undo the reform", "нет"])
def test_no_wish_is_taken_back(text):
    assert perhaps_no_more(text) is None or perhaps_no_more(text).of
