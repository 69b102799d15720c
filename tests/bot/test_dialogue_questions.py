"""Questions and answers, as people ask: quotes, what else there is, what leans on what."""

import dataclasses

import pytest

from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from tests.bot.plain_answering import PlainAnswering

TRADE = "Какого объёма достиг товарооборот России и Казахстана?"
TOLL = "2023-06-08-peregovory-ministrov"
TOKAYEV = "2022-05-16-putin-i-tokaev-o"


class Scripted(PlainAnswering):
    """Answers by a word of the question; keeps what it was asked."""

    def __init__(self, archive, script):
        self.archive = archive
        self.script = script
        self.asked: list[tuple[str, Scope | None]] = []

    def answer(self, text, scope=None):
        self.asked.append((text, scope))
        for word, reply in self.script.items():
            if word in text.lower() and self.fits(reply, scope):
                return dataclasses.replace(reply, question=text)
        return Reply(text, False, None, (), ())

    @staticmethod
    def fits(reply, scope):
        of = {answer.meeting.id for answer in reply.answers}
        return scope is None or not of or scope.meeting_id in of

    def kind(self, text):
        return "name" if text.lower() in ("токаев", "hartwig") else "question"

    def quote(self, meeting_id, turn, words, score=0.8):
        meeting = self.archive.meeting(meeting_id)
        text = meeting.turns[turn].text
        start = text.index(words)
        span = (start, start + len(words))
        speaker = meeting.turns[turn].speaker
        return Answer(meeting.head, speaker, turn, *span, words, score, core=span)


@pytest.fixture
def scripted(shelf):
    made = Scripted(shelf[0], {})
    ferry = made.quote(TOLL, 1, "Остания выделяет на паромную линию 58 миллионов евро.")
    berth = made.quote(TOLL, 1, "Судно возьмём на 90 грузовиков и 300 пассажиров.", 0.5)
    trade = made.quote(TOKAYEV, 1, "Он сообщил, что объём товарооборота России и Казахстана")
    unsure = dataclasses.replace(ferry, score=0.55)
    made.script |= {
        "паром": Reply("", True, None, (ferry, berth), ()),
        "ferry": Reply("", True, None, (ferry, berth), ()),
        "товарооборот": Reply("", True, None, (trade,), ()),
        "сыр": Reply("", False, None, (berth,), ("паром", ferry.meeting.title)),
        "cheese": Reply("", False, None, (berth,), ("ferry",)),
        "черчилль": Reply("", False, None, (), (), absent=("Уинстон Черчилль",)),
        "churchill": Reply("", False, None, (berth,), (), absent=("Winston Churchill",)),
        "причал": Reply("", True, None, (unsure, berth, trade), ()),
        "quay": Reply("", True, None, (berth, unsure), ()),
        "сколько раз": Reply("", True, "Встречались 2 раза.", (ferry, trade), ()),
        "how often": Reply("", True, "They met twice.", (ferry, trade), ()),
    }
    return made


@pytest.fixture
def parts(parts, scripted):
    return dataclasses.replace(parts, answering=scripted)


async def test_an_answer_is_a_quote_with_its_source(anna):
    answer = await anna.say("Сколько дают на паром?")
    assert answer.quotes == ["…Остания выделяет на паромную линию 58 миллионов евро."[1:]]
    assert "Ингрид Толль, министр внешней торговли Республики Остания" in answer.text
    assert "Переговоры министров торговли" in answer.text
    assert answer.text.endswith("8 июня 2023 г.")
    assert answer.marked("underline") == ["58 миллионов евро"]
    assert answer.labels == [
        ["◀", "1/2", "▶", "👍", "👎"],
        ["🔎 Вокруг цитаты", "📄 О встрече"],
        ["📋 Скопировать", "↗ Поделиться"],
    ]


async def test_an_answer_in_english(john):
    answer = await john.say("/ask What does the ferry cost?")
    assert answer.text.endswith("8 June 2023")
    assert answer.labels[1] == ["🔎 Around the quote", "📄 The meeting"]


async def test_other_answers_in_place(anna):
    first = await anna.say("/ask паром?")
    second = await anna.press("▶")
    assert (second.id, second.quotes) == (
        first.id,
        ["Судно возьмём на 90 грузовиков и 300 пассажиров."],
    )
    assert (await anna.press("▶")).text == first.text


async def test_an_unsure_first_answer_is_shown_with_the_second(anna, john):
    told = await anna.say("Что с причалом?")
    assert told.quotes == [
        "Остания выделяет на паромную линию 58 миллионов евро.",
        "Судно возьмём на 90 грузовиков и 300 пассажиров.",
    ]
    assert "Или вот это:" in told.text
    assert told.text.count("8 июня 2023 г.") == 2
    assert told.text.count("Ингрид Толль") == 2
    more = await anna.say("ещё")
    assert more.quotes == ["Он сообщил, что объём товарооборота России и Казахстана"]
    alone = await anna.press("▶", told)
    assert len(alone.quotes) == 1
    assert "Or this:" in (await john.say("What about the quay?")).text


async def test_a_sure_first_answer_is_shown_alone(anna):
    assert len((await anna.say("Сколько дают на паром?")).quotes) == 1


async def test_around_the_quote_and_back(anna):
    answer = await anna.say("/ask паром?")
    around = await anna.press("Вокруг")
    assert "Перед этим: Марк Ладожский" in around.text
    assert "Мы построим причал в Хольмвике" in around.quotes[0]
    assert "Остания выделяет на паромную линию 58 миллионов евро." in around.marked("bold")
    assert (await anna.press("К ответу")).text == answer.text


async def test_reading_from_the_quote_on(john):
    await john.say("/ask ferry?")
    await john.press("Around")
    page = await john.press("Read from here")
    assert not page.edited
    assert "Остания выделяет на паромную линию 58 миллионов евро." in page.marked("bold")


async def test_the_quote_is_still_in_bold_when_one_leafs_back(anna):
    await anna.say("/ask паром?")
    await anna.press("Вокруг")
    page = await anna.press("Читать отсюда")
    quote = "Остания выделяет на паромную линию 58 миллионов евро."
    assert quote in page.marked("bold")
    away = await anna.press("▶")
    assert (away.id, quote in away.marked("bold")) == (page.id, False)
    back = await anna.press("◀")
    assert back.text == page.text
    assert quote in back.marked("bold")


async def test_the_card_of_the_answer(anna):
    answer = await anna.say("/ask паром?")
    card = await anna.press("О встрече")
    assert card.id != answer.id
    assert "Зоя Кунгурцева" in card.text


async def test_who_does_not_speak_in_the_archive_is_said_not_to(anna, john):
    told = await anna.say("Что Уинстон Черчилль говорил о ценах?")
    assert told.text.startswith("Среди выступавших в архиве нет такого имени: Уинстон Черчилль.")
    near = await john.say("What did Winston Churchill say about prices?")
    assert near.text.startswith("Winston Churchill doesn’t speak in the archive.\n\nI have no")
    assert len(near.quotes) == 1


async def test_not_sure_is_said_and_something_suggested(anna, john):
    near = await anna.say("почём сыр?")
    assert near.text.startswith("Уверенного ответа у меня нет. Ближайшее, что есть:")
    assert near.labels[-2:] == [
        ["паром"],
        ["Переговоры министров торговли Вересковой области и Республи…"],
    ]
    assert "58 миллионов евро" in (await anna.press("паром")).text
    assert "Говорили:" in (await anna.press("Переговоры", near)).text
    assert (await john.say("why no cheese?")).text.startswith("I have no certain answer.")


async def test_silence(anna, john):
    silent = await anna.say("Кто основал Рим?")
    assert silent.text.startswith("Об этом в архиве ничего не нашлось.")
    assert silent.quotes == []
    assert "Nothing about this" in (await john.say("Who founded Rome?")).text


async def test_a_statement_is_shown_as_computed(anna):
    told = await anna.say("сколько раз встречались?")
    assert told.text.startswith("Встречались 2 раза.\n\nПосчитано по архиву")
    assert [row[-1] for row in told.labels][-1] == "👎"
    assert told.labels == [["1", "2"], ["👍", "👎"]]
    assert "Говорили:" in (await anna.press("2")).text


async def test_how_to_ask(anna, john):
    assert "Напишите вопрос" in (await anna.say("/ask")).text
    assert "Write a question" in (await john.say("/ask")).text


async def test_an_edited_question_edits_its_answer(anna):
    answer = await anna.say("паром?")
    edited = await anna.edit("товарооборот?")
    assert (edited.id, edited.edited) == (answer.id, True)
    assert "Токаев" in edited.text
    again = await anna.say("/ask паром?")
    assert (await anna.edit("/ask товарооборот?")).id == again.id


async def test_other_edits_are_left_alone(anna):
    await anna.say("/help")
    assert await anna.edit("/help me") is None


async def test_a_name_alone_is_looked_up(anna, john):
    assert "Говорили:" in (await anna.say("токаев")).text
    assert "Who spoke:" in (await john.say("Hartwig")).text


async def test_going_on_about_the_same_meeting(anna, scripted):
    await anna.say("паром?")
    told = await anna.say("а что он сказал про товарооборот?")
    assert scripted.asked[-2:] == [
        ("а что он сказал про товарооборот?", Scope(TOLL, "Ингрид Толль")),
        ("а что Ингрид Толль сказал про товарооборот?", None),
    ]
    assert "Токаев" not in told.text  # whose words nobody asked for
    await anna.say("товарооборот?")
    follow_up = await anna.say("а паром?")
    assert scripted.asked[-2][1] == Scope(TOKAYEV)
    assert "По встрече" not in follow_up.text


async def test_the_memory_shows_and_can_be_left(anna, scripted):
    await anna.say("паром?")
    answer = await anna.say("а когда паром?")
    assert answer.text.startswith("По встрече «Переговоры министров торговли")
    assert answer.labels[-1] == ["🌐 Искать во всём архиве"]
    whole = await anna.press("Искать во всём")
    assert whole.id == answer.id
    assert not whole.text.startswith("По встрече")
    assert scripted.asked[-1] == ("а когда паром?", None)


async def test_the_memory_in_english(john):
    await john.say("ferry?")
    answer = await john.say("and when does the ferry go?")
    assert answer.text.startswith("From the meeting “Переговоры")
    assert answer.labels[-1] == ["🌐 Search the whole archive"]


async def test_who_else_spoke(anna):
    await anna.say("паром?")
    assert "Зоя Кунгурцева" in (await anna.say("кто ещё выступал?")).text


async def test_half_an_hour_later_nothing_is_remembered(anna, now, scripted):
    await anna.say("паром?")
    now.later(minutes=31)
    await anna.say("а когда паром?")
    assert scripted.asked[-1][1] is None


async def test_a_card_sets_the_meeting_and_its_person(anna, scripted):
    await anna.say("/meeting Токаева")
    await anna.say("что он сказал про товарооборот?")
    assert scripted.asked[-1][1] == Scope(TOKAYEV, "Касым-Жомарт Токаев")


async def test_a_reply_to_an_answer_asks_about_its_meeting(anna, scripted):
    await anna.say("паром?")
    answer = anna.heard[-1]
    await anna.say("/meeting Токаев")
    await anna.say("что про паром сказано?", reply_to=answer)
    assert scripted.asked[-1][1] == Scope(TOLL)


async def test_buttons_of_forgotten_questions_say_so(anna):
    answer = await anna.say("паром?")
    await anna.press_data("q:77:1", answer)
    assert anna.note.text == "Этот вопрос уже не хранится. Спросите ещё раз."
    await anna.press_data("q:1:9", answer)
    assert anna.note.text == "Эта кнопка больше не работает. Спросите ещё раз."


async def test_a_quote_that_has_moved_says_so(anna, parts, shelf):
    answer = await anna.say("паром?")
    asked = parts.chats.question(anna.person.id, 1)
    other = dataclasses.replace(asked.places[0], check=1)
    parts.chats.remember_question(anna.person.id, dataclasses.replace(asked, places=(other,)))
    await anna.press_data("c:2:1", answer)
    assert anna.note.text.startswith("Стенограмма с тех пор изменилась")


async def test_what_the_bot_is_for(anna, john, scripted):
    told = await anna.say("Что ты умеешь?")
    assert "/help" in told.text
    assert "цитатой" in told.text
    assert "verbatim quote" in (await john.say("What can you do?")).text


async def test_courtesy_is_no_question(anna, john, scripted):
    assert (await anna.say("Привет!")).text.startswith("Здравствуйте!")
    assert (await anna.say("спасибо большое")).text == "Пожалуйста! Спрашивайте ещё."
    assert (await john.say("Good morning")).text.startswith("Hello!")
    assert (await john.say("thank you!")).text.startswith("You’re welcome")
    assert (await anna.say("Привет! Как дела?")).text.startswith("Здравствуйте!")
    assert "/help" in (await anna.say("Привет, ты кто?")).text
    assert (await anna.say("ок, спасибо")).text == "Пожалуйста! Спрашивайте ещё."
    assert (await john.say("I see")).text == "All right. Ask whenever you like."
    assert scripted.asked == []


async def test_silence_about_one_meeting_says_so(anna, john):
    await anna.say("паром?")
    told = await anna.say("а о Риме?")
    assert told.text.startswith("На встрече «Переговоры министров торговли")
    assert "Об этом в архиве ничего не нашлось." in told.text
    assert "Зоя Кунгурцева" in (await anna.say("а кто ещё там был?")).text
    await john.say("ferry?")
    assert "so I looked through the whole archive" in (await john.say("and Rome?")).text
    assert "Зоя Кунгурцева" in (await john.say("who else was there?")).text


async def test_an_answer_that_was_deleted_is_sent_anew(anna, local):
    answer = await anna.say("паром?")
    del local.server.messages[answer.chat, answer.id]
    again = await anna.edit("товарооборот?")
    assert (again.edited, again.id != answer.id) == (False, True)
    local.server.refused.clear()


async def test_a_press_that_came_late_is_still_done(anna, local):
    answer = await anna.say("паром?")
    press = local.press(answer, "▶", user=anna.person)
    local.expire()
    assert "90 грузовиков" in (await anna.hand(press)).text
    local.server.refused.clear()


async def test_courtesies_are_no_questions(anna, john):
    assert "Пожалуйста!" in (await anna.say("👍")).text
    assert "Не понял" in (await anna.say("???")).text
    assert "Простите" in (await anna.say("ты глупый бот")).text
    assert "Здравствуйте!" in (await anna.say("ты тут?")).text
    assert "Sorry I could" in (await john.say("you are stupid")).text


async def test_of_two_questions_the_first_is_answered_and_the_second_asked_for(anna, john):
    reply = await anna.say("Сколько стоят бесшумные рельсы? Когда откроют мост пешеходам?")
    assert reply.text.startswith(
        "Отвечаю на первый вопрос. Второй, «Когда откроют мост пешеходам»"
    )
    reply = await john.say("What does the ferry cost and who is the Harbour Master?")
    assert reply.text.startswith("This answers your first question. Ask the second one")
    assert "8 June 2023" in reply.text
