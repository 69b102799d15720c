"""The outbox against a Bot API that misbehaves, on a clock that the tests turn."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from telegram import Bot

from bot.local_bot_api.fault_injection import Fault
from bot.local_bot_api.people_and_chats import ApiUser, Chat
from bot.local_bot_api.refusal import bad_request, broken, flood, forbidden
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.notifications.delivery import Delivery
from bot.notifications.notice import Notice
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen
from meetings.model.notification import Notification
from meetings.model.subscription import EVERYTHING
from storage.chats.tinydb_chats import TinyChats
from storage.outbox import TinyOutbox

NOON = 1_780_000_000.0


class Clock:
    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


class Post:
    """A bot with an outbox: ``owe`` derives a change for some chats, ``sent`` is what arrived."""

    def __init__(self, bot: Bot, local: LocalTelegram, data) -> None:
        self.local, self.bot, self.data = local, bot, data
        self.clock = Clock()
        local.server.now = self.clock
        self.change = 0
        self.refused: list[tuple[int, str]] = []
        self.restart()

    def restart(self) -> None:
        self.outbox = TinyOutbox(self.data)
        self.chats = TinyChats(self.data)
        self.delivery = Delivery(
            self.outbox,
            self.chats,
            self.compose,
            refused=lambda chat, why: self.refused.append((chat, why)),
            clock=self.clock,
            sleep=self.clock.sleep,
        )
        self.delivery.start(self.bot)

    def compose(self, owed):
        told = " + ".join(one.meeting_id for one in owed)
        if "broken" in told:
            raise KeyError(told)
        return None if "gone" in told else Notice(Screen(told), owed[0].thread)

    def owe(self, *chats, meeting=None, **given):
        self.change += 1
        due = given.pop("due", self.clock())
        name = meeting or f"m{self.change}"
        thread = given.pop("thread", None)
        made = partial(Notification, self.change)
        owed = [made(chat, thread, name, (1,), due, **given) for chat in chats]
        self.delivery.add(self.outbox.derive(self.change, owed, {name: [EVERYTHING]}))

    async def run(self, seconds=3_600.0):
        return await self.delivery.deliver(seconds)

    @property
    def sent(self):
        return [(message.chat, message.text) for message in self.local.sent]


@pytest.fixture
def _modern(monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def post(tmp_path, _modern):
    local = LocalTelegram()
    for number in range(1, 40):
        local.private(ApiUser(number))
    bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
    async with bot:
        yield Post(bot, local, tmp_path)


def times(post):
    """When each message left, in seconds since noon."""
    return [message.date - NOON for message in post.local.server.messages.values()]


async def test_everybody_gets_each_message_once_in_order(post):
    post.owe(1, 2, 3)
    post.owe(2, 1)
    assert await post.run() is None
    assert post.sent[:3] == [(1, "m1"), (2, "m1"), (3, "m1")]
    assert sorted(post.sent[3:]) == [(1, "m2"), (2, "m2")]
    assert post.outbox.owed() == []
    assert post.outbox.totals().sent == 5


async def test_deriving_twice_makes_nothing_twice(post):
    owed = [Notification(1, 5, None, "m1", (1,), NOON)]
    assert post.outbox.derive(1, owed, {}) == owed
    assert post.outbox.derive(1, owed, {}) == []
    post.restart()
    await post.run()
    assert post.outbox.derive(1, owed, {}) == []
    assert post.sent == [(5, "m1")]


async def test_no_more_than_25_a_second_over_all(post):
    for _ in range(3):
        post.owe(*range(1, 40))
    moments = []
    post.local.server.listeners.append(lambda _: moments.append(post.clock()))
    await post.run()
    assert len(moments) == 117
    for moment in moments:
        assert sum(moment <= other < moment + 1 for other in moments) <= 25
    assert moments[-1] - moments[0] < 117 / 25 * 1.1


async def test_no_more_than_one_a_second_to_a_chat(post):
    for _ in range(4):
        post.owe(7)
    moments = []
    post.local.server.listeners.append(lambda _: moments.append(post.clock()))
    await post.run()
    assert all(later - earlier >= 1 for earlier, later in pairwise(moments))


async def test_no_more_than_20_a_minute_to_a_group(post):
    group = post.local.group()
    for _ in range(45):
        post.owe(group.id)
    moments = []
    post.local.server.listeners.append(lambda _: moments.append(post.clock()))
    await post.run()
    assert len(moments) == 45
    for moment in moments:
        assert sum(moment <= other < moment + 60 for other in moments) <= 20


async def test_a_chats_own_limit_makes_only_that_chat_wait(post):
    post.local.refuse(flood(30), "sendMessage")
    post.owe(1, 2, 3)
    await post.run()
    assert post.sent == [(2, "m1"), (3, "m1"), (1, "m1")]
    assert post.clock() >= NOON + 30


async def test_a_general_limit_makes_all_wait(post):
    post.local.refuse(flood(30), "sendMessage")
    post.local.refuse(flood(29), "sendMessage")
    post.owe(1, 2, 3)
    await post.run(20)
    assert post.sent == []
    await post.run()
    assert sorted(post.sent) == [(1, "m1"), (2, "m1"), (3, "m1")]


async def test_a_server_error_passes(post):
    for _ in range(3):
        post.local.refuse(broken(), "sendMessage")
    post.owe(1, 2)
    await post.run()
    assert sorted(post.sent) == [(1, "m1"), (2, "m1")]


async def test_a_lost_call_is_made_again(post):
    post.local.lose("sendMessage")
    post.owe(1)
    await post.run()
    assert post.sent == [(1, "m1")]


async def test_what_perhaps_arrived_is_repeated_once_at_most(post):
    for _ in range(2):
        post.local.leave_unanswered("sendMessage")
    post.owe(1, 2)
    await post.run()
    assert post.sent.count((1, "m1")) + post.sent.count((2, "m1")) <= 4
    assert max(post.sent.count((chat, "m1")) for chat in (1, 2)) <= 2
    assert post.outbox.owed() == []


async def test_two_timeouts_of_one_message_are_the_last(post):
    for _ in range(5):
        post.local.leave_unanswered("sendMessage")
    post.owe(1)
    await post.run()
    assert post.sent == [(1, "m1"), (1, "m1")]
    assert post.outbox.totals().perhaps == 1


async def test_a_chat_that_shut_the_bot_out_sleeps_until_it_is_back(post):
    post.local.refuse(forbidden("bot was blocked by the user"), "sendMessage")
    post.chats.subscribe(1, EVERYTHING)
    post.owe(1, 2)
    post.owe(1)
    await post.run()
    assert post.sent == [(2, "m1")]
    assert post.chats.is_asleep(1)
    assert list(post.chats.wakeful()) == []
    post.restart()
    await post.run()
    assert post.sent == [(2, "m1")]
    await post.delivery.wake(1)
    await post.run()
    assert post.sent == [(2, "m1"), (1, "m1"), (1, "m2")]


async def test_who_comes_back_late_hears_nothing_old(post):
    await post.delivery.sleep(1)
    post.owe(1)
    post.clock.now += 15 * 86_400
    await post.delivery.wake(1)
    await post.run()
    assert post.sent == []
    assert post.outbox.owed() == []


async def test_a_group_that_grew_takes_everything_along(post):
    old = Chat(-77, "group", "Старая")
    post.local.server.chats[old.id] = old
    post.chats.subscribe(old.id, EVERYTHING)
    grown, _ = post.local.migrate(old)
    post.owe(old.id, 1)
    post.owe(old.id)
    await post.run()
    assert sorted(post.sent) == sorted([(grown.id, "m1"), (1, "m1"), (grown.id, "m2")])
    assert [one.query for one in post.chats.subscriptions(grown.id)] == [EVERYTHING]
    assert post.chats.subscriptions(old.id) == ()


async def test_a_refused_message_is_set_aside_and_told(post):
    post.local.refuse(bad_request("can't parse entities"), "sendMessage")
    post.owe(1, 2)
    await post.run()
    assert post.sent == [(2, "m1")]
    assert post.refused == [(1, "Can't parse entities")]
    assert [one.chat for one in post.outbox.set_aside()] == [1]
    post.restart()
    await post.run()
    assert post.sent == [(2, "m1")]


async def test_a_chat_that_is_no_more_sleeps(post):
    post.owe(999, 1)
    await post.run()
    assert post.sent == [(1, "m1")]
    assert post.chats.is_asleep(999)


async def test_what_was_in_flight_at_a_kill_is_sent_once_more(post):
    post.owe(1, 2)
    post.outbox.begin([one for one in post.outbox.owed() if one.chat == 1])
    post.restart()
    await post.run()
    assert sorted(post.sent) == [(1, "m1"), (2, "m1")]


async def test_what_timed_out_before_a_kill_is_not_sent_a_third_time(post):
    post.owe(1)
    first = post.outbox.owed()
    post.outbox.begin(post.outbox.back(first, unsure=True))
    post.restart()
    await post.run()
    assert post.sent == []
    assert post.outbox.totals().perhaps == 1


async def test_a_digest_is_one_message_at_its_hour(post):
    post.owe(1, due=NOON + 3_600, digest=True)
    post.owe(1, due=NOON + 3_600, digest=True)
    post.owe(1)
    assert 3_590 < await post.run(60) <= 3_600
    assert post.sent == [(1, "m3")]
    post.restart()
    post.clock.now = NOON + 4_000
    await post.run()
    assert post.sent == [(1, "m3"), (1, "m1 + m2")]
    assert post.outbox.owed() == []


async def test_what_nobody_wants_any_more_is_dropped(post):
    post.owe(1, meeting="gone")
    await post.run()
    assert post.sent == []
    assert post.outbox.owed() == []


async def test_a_slice_of_time_ends(post):
    post.owe(*range(1, 40))
    more = await post.run(0.5)
    assert more is not None
    assert 10 <= len(post.sent) <= 15


async def test_a_message_that_cannot_be_written_holds_up_nobody(post):
    post.owe(1, meeting="broken")
    post.owe(1, 2)
    await post.run()
    assert sorted(post.sent) == [(1, "m2"), (2, "m2")]
    assert [one.meeting_id for one in post.outbox.set_aside()] == ["broken"]


async def test_two_bots_on_one_folder_do_not_double(post):
    post.owe(1, 2)
    other = Delivery(TinyOutbox(post.data), post.chats, post.compose, clock=post.clock)
    other.add(post.outbox.owed())
    other._bot = post.bot
    await post.run()
    await other.deliver(60)
    assert sorted(post.sent) == [(1, "m1"), (2, "m1")]


async def test_a_deleted_topic_loses_nothing_and_the_group_is_told_once(post):
    group = post.local.group(topics=(7, 8))
    post.chats.subscribe(group.id, EVERYTHING, thread=7)
    for _ in range(3):
        post.owe(group.id, thread=7)
    post.owe(group.id, thread=8)
    post.local.delete_topic(group, 7)
    await post.run()
    told, *rest = [(sent.thread, sent.text) for sent in post.local.sent]
    assert told == (None, Texts("ru").plain("forum-topic-gone"))
    assert sorted(rest, key=str) == [(8, "m4"), (None, "m1"), (None, "m2"), (None, "m3")]
    assert [one.thread for one in post.chats.subscriptions(group.id)] == [None]
    assert post.refused == []
    post.restart()
    post.owe(group.id, thread=None)
    await post.run()
    assert len(post.sent) == 6


async def test_the_telling_of_a_deleted_topic_is_tried_again(post):
    group = post.local.group(topics=(7,))
    post.owe(group.id, thread=7)
    post.local.delete_topic(group, 7)
    post.local.server.faults += [
        Fault("refused", bad_request("message thread not found"), "sendMessage"),
        Fault("refused", broken(), "sendMessage"),
        Fault("refused", flood(3), "sendMessage"),
    ]
    await post.run()
    assert [text for _, text in post.sent] == [Texts("ru").plain("forum-topic-gone"), "m1"]


async def test_what_a_topic_and_its_group_are_both_owed_comes_once(post):
    group = post.local.group(topics=(7,))
    whole = post.chats.subscribe(group.id, EVERYTHING)
    topic = post.chats.subscribe(group.id, EVERYTHING, thread=7)
    owed = [
        Notification(1, group.id, thread, "m1", (one.number,), NOON)
        for thread, one in ((7, topic), (None, whole))
    ]
    post.local.delete_topic(group, 7)
    post.delivery.add(post.outbox.derive(1, owed, {}))
    await post.run()
    assert [text for _, text in post.sent].count("m1") == 1
    assert [one.number for one in post.chats.subscriptions(group.id)] == [whole.number]
