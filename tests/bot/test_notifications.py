"""From a wish to the message about a new meeting, as a person in the chat sees it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from bot.local_bot_api.refusal import bad_request
from bot.notifications.waiting_for_index import PATIENCE, IndexWait
from meetings.model.errors import ArchiveError
from tests.bot.town import ADMIN, ANNA, BORIS, REPORT, TURNOVER, report, transcript

GOVERNOR = "🔔 Встреча с губернатором Приозерья"


async def test_everything_new_is_told_once(town):
    town.put(transcript(1))
    assert "о каждой новой" in await town.say("/subscribe")
    assert await town.hear() == []
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    assert await town.hear() == []


async def test_the_message_says_what_when_where_who_and_how_much(town):
    await town.say("/subscribe газ")
    town.put(transcript(2))
    await town.hear()
    told = town.local.last
    assert "4 марта 2026" in told.text
    assert "Приозерье" in told.text
    assert "Лодкин" in told.text
    assert "40 миллионов рублей" in told.text
    assert told.quotes == ["Мы увеличили поставки газа на три процента, до 40 миллионов рублей."]
    assert told.labels == [["📄 О встрече", "👍", "👎"], ["🔕 Не сообщать: «газ»"]]
    assert "Больше не сообщаю" in "".join(await town.press("🔕"))
    town.put(transcript(3))
    assert await town.hear() == []


class BrokenIndex:
    """An index that cannot be written until it is mended."""

    def __init__(self, town):
        self.town = town
        self.mended = False
        self.now = 0.0
        chores = town.background.chores
        waiting = IndexWait(lambda: self.now)
        town.background = replace(
            town.background, chores=replace(chores, catch_up=self, index_wait=waiting)
        )

    def __call__(self):
        if not self.mended:
            raise ArchiveError("no space is left")
        return self.town.library.catch_up()


async def test_a_saved_question_is_told_once_the_index_is_mended(town):
    await town.say(f"/subscribe ? {TURNOVER}")
    index = BrokenIndex(town)
    town.put(report(2, 12))
    assert await town.hear() == []
    index.mended = True
    assert await town.hear() == [(ANNA.id, "🔔 Доклад 2")]
    assert await town.hear() == []


async def test_others_wait_for_a_broken_index_an_hour_and_only_for_questions(town):
    await town.say("/subscribe газ")
    index = BrokenIndex(town)
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    await town.say(f"/subscribe ? {TURNOVER}", user=BORIS)
    town.put(transcript(3))
    assert await town.hear() == []
    index.now = PATIENCE + 1
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_several_wishes_make_one_message(town):
    for asked in ("/subscribe", "/subscribe газ", "/subscribe ярмарка"):
        await town.say(asked)
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_old_meetings_disturb_nobody(town):
    await town.say("/subscribe")
    town.put(transcript(2, date="2026-02-01"), transcript(3, date="2026-02-19"))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_an_update_tells_nobody_again(town):
    await town.say("/subscribe")
    await town.say("/subscribe рыба", user=BORIS)
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    town.put(transcript(2, said="А ещё у нас рыба."))
    assert await town.hear() == [(BORIS.id, GOVERNOR)]
    town.put(transcript(2, said="А ещё у нас рыба и лодки."))
    assert await town.hear() == []


async def test_an_update_tells_what_it_adds_to_what_was_told(town):
    for asked in ("газ", "рыба", "лодка"):
        await town.say(f"/subscribe {asked}")
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    town.put(transcript(2, said="Мы увеличили поставки газа. А ещё у нас рыба."))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    assert "«рыба»" in town.local.last.text
    assert "«газ»" not in town.local.last.text
    town.put(transcript(2, said="Мы увеличили поставки газа. А ещё у нас вкусная рыба."))
    assert await town.hear() == []


async def test_an_update_with_another_figure_is_told_once_for_a_question(town):
    await town.say(f"/subscribe ? {TURNOVER}")
    town.put(report(2, 25))
    assert await town.hear() == [(ANNA.id, "🔔 Доклад 2")]
    town.put(report(2, 28))
    assert await town.hear() == [(ANNA.id, "🔔 Доклад 2")]
    assert "28 миллиардов" in "".join(town.local.last.quotes)
    town.put(transcript(2, title="Доклад 2", date="2026-03-02",
                        said=REPORT.format(28) + " До встречи."))  # fmt: skip
    assert await town.hear() == []


async def test_a_translation_adds_nothing_for_who_has_heard_of_the_event(town):
    await town.say("/subscribe ярмарка")
    await town.say("/subscribe good afternoon")
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    town.put(english(2))
    assert await town.hear() == []


HARVEST_RU = ("Совещание об урожае", "А.Лодкин: Урожай зерна – 130 миллионов тонн. Зерно сухое."
              "\n\nН.Вебер: Хорошо.")  # fmt: skip


HARVEST_EN = ("Meeting on the harvest", "A.Lodkin: The grain harvest was 130 million tonnes. Good!"
              "\n\nN.Weber: Good.")  # fmt: skip


def unnumbered(title, said, time="12:30:00"):
    text = f"{title}\n\n2026-03-04 {time}\n\n\n{said}\n"
    return text.encode(), None


@pytest.mark.parametrize("order", [(HARVEST_RU, HARVEST_EN), (HARVEST_EN, HARVEST_RU)])
async def test_a_text_of_the_same_minute_and_people_tells_nothing_again(town, order):
    await town.say("/subscribe зерно")
    first, second = order
    town.put(unnumbered(*first))
    assert len(await town.hear()) == 1
    town.put(unnumbered(*second))
    assert await town.hear() == []
    town.put(unnumbered(*second, time="15:00:00"))
    assert len(await town.hear()) == 1


async def test_an_update_of_what_was_there_before_is_not_new(town):
    town.put(transcript(2))
    await town.hear()
    await town.say("/subscribe")
    town.put(transcript(2, said="Дополнено."))
    assert await town.hear() == []


def english(number):
    text = (
        "Meeting with the Governor of the Lakes\n\n2026-03-04 12:30:00\n\nThe Lakes\n\n"
        "The fair was discussed.\n\nArkady Lodkin: Good afternoon! We sell more gas now.\n\n"
        "Nina Weber: Thank you.\n"
    )
    return text.encode(), f"http://en.kremlin.ru/events/president/news/{number}"


LAKES = "🔔 Meeting with the Governor of the Lakes"


async def test_of_twins_each_gets_the_one_in_their_language(town):
    await town.say("/subscribe")
    await town.say("/subscribe", user=BORIS)
    town.put(transcript(2), english(2))
    assert sorted(await town.hear()) == [(ANNA.id, GOVERNOR), (BORIS.id, LAKES)]


async def test_a_twin_that_comes_later_is_not_told(town):
    await town.say("/subscribe")
    await town.say("/subscribe", user=BORIS)
    town.put(transcript(2))
    assert sorted(await town.hear()) == [(ANNA.id, GOVERNOR), (BORIS.id, GOVERNOR)]
    town.put(english(2))
    assert await town.hear() == []


async def test_a_removed_meeting_is_not_told(town):
    await town.say("/subscribe")
    town.put(transcript(2))
    town.library.archive.remove("2")
    assert await town.hear() == []


async def test_a_question_is_told_when_it_is_answered(town):
    assert "ответит на вопрос" in await town.say("/subscribe ? на сколько увеличили поставки газа")
    town.put(transcript(2))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    assert "на три процента" in "".join(town.local.last.quotes)
    town.put(transcript(3, title="О лодках", said="Лодки красивые."))
    assert await town.hear() == []


async def test_the_same_answer_is_not_told_twice_but_another_figure_is(town):
    await town.say("/subscribe ? какой товарооборот Приозерья с Заморьем")
    town.put(transcript(1, title="О лодках", said="Лодки красивые, вода чистая."))
    town.put(report(2, 25))
    assert await town.hear() == [(ANNA.id, "🔔 Доклад 2")]
    town.put(report(3, 25))
    assert await town.hear() == []
    town.put(report(4, 28))
    assert await town.hear() == [(ANNA.id, "🔔 Доклад 4")]
    assert "Раньше: 25 млрд ₽, 3 марта 2026" in town.local.last.text
    await town.say("/subscribe ? какой товарооборот Приозерья с Заморьем", user=BORIS)
    town.put(report(5, 28))
    assert await town.hear() == [(BORIS.id, "🔔 Доклад 5")]


async def test_a_notice_says_why_and_in_which_other_language(town):
    await town.say("/subscribe газ")
    town.put(transcript(2))
    await town.hear()
    assert "По подписке «газ»" in town.local.last.text


async def test_paused_wishes_are_silent_and_what_came_meanwhile_is_seen(town):
    await town.say("/subscribe")
    await town.press("Как часто")
    await town.press("Пауза")
    town.put(transcript(2))
    assert await town.hear() == []
    await town.press("Возобновить")
    assert await town.hear() == []
    town.put(transcript(3))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_a_pause_ends_by_itself_and_what_came_meanwhile_is_seen(town):
    await town.say("/subscribe")
    told = await town.say("не пиши до понедельника")
    assert "Продолжу сам: понедельник, 9 марта 2026 г., 00:00 (Москва, UTC+3)" in told
    town.put(transcript(2))
    assert await town.hear() == []
    await town.press("⚙")
    assert "Продолжу: понедельник, 9 марта" in "".join(await town.press("все стенограммы"))
    town.now += dt.timedelta(days=3, hours=8)  # still Sunday in Moscow
    town.put(transcript(3))
    assert await town.hear() == []
    town.now += dt.timedelta(hours=1, minutes=1)
    town.put(transcript(4), transcript(2, said="Мы увеличили поставки газа и рыбы."))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]
    town.put(transcript(2, said="Мы увеличили поставки газа, рыбы и соли."))
    assert await town.hear() == []


async def test_who_blocks_the_bot_hears_again_when_back(town):
    await town.say("/subscribe")
    await town.does(town.local.member_status("kicked", user=ANNA))
    town.put(transcript(2))
    assert await town.hear() == []
    await town.does(town.local.member_status("member", user=ANNA))
    town.put(transcript(3))
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_stats(town):
    town.put(transcript(2))
    await town.say("/subscribe")
    assert "администраторы" in await town.say("/stats")
    told = await town.say("/stats", user=ADMIN)
    assert "Встреч: 1, реплик: 2" in told
    assert "подписок: 1" in told


async def test_refused_messages_are_reported_once(town):
    await town.say("/subscribe")
    await town.say("/subscribe", user=BORIS)
    town.local.private(ADMIN)
    town.local.refuse(bad_request("message is too long"), "sendMessage")
    town.put(transcript(2))
    assert len(await town.hear()) == 1
    mark = town.local.mark()
    await town.background.chores.reports.tell(town.application.bot)
    await town.background.chores.reports.tell(town.application.bot)
    told = town.local.since(mark)
    assert [one.chat for one in told] == [ADMIN.id]
    assert "too long" in told[0].text


async def test_what_comes_from_texts_and_people_is_escaped(town):
    assert "<b>&газ</i>" in await town.say("/subscribe <b>&газ</i>")
    await town.press("Как часто")
    await town.press("раз в неделю")
    await town.say("/subscribe")
    town.put(transcript(2, title="Встреча <b> & </a> о ярмарке", said="<i>Да & нет: газ &lt;"))
    assert await town.hear() == [(ANNA.id, "🔔 Встреча <b> & </a> о ярмарке")]
    assert town.local.refused == []


async def test_nothing_is_told_before_the_index_knows_it(town):
    await town.say("/subscribe ? на сколько увеличили поставки газа")
    chores = town.background.chores
    town.put(transcript(2))
    town.background = replace(town.background, chores=replace(chores, catch_up=lambda: False))
    assert await town.hear() == []
    town.background = replace(town.background, chores=chores)
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_what_was_told_last_is_forgotten_with_the_chat_and_moves_with_a_group(town):
    await town.say("/subscribe газ")
    town.put(transcript(2))
    await town.hear()
    outbox = town.library.stores.outbox
    assert list(outbox.last_told(ANNA.id)) == [1]
    outbox.migrate(ANNA.id, -5)
    assert (list(outbox.last_told(-5)), dict(outbox.last_told(ANNA.id))) == ([1], {})
    outbox.forget(-5)
    assert dict(outbox.last_told(-5)) == {}
