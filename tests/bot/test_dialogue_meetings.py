"""Meetings, as people look for them: cards, lists, the transcript, its files and facts."""

import dataclasses
import datetime as dt
import json

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from storage.archive.memory import MemoryArchive
from tests.bot.town import transcript

RU_BRIDGE = "Заседание городского совета Верхнереченска о мосте через Лебяжью"
EN_BRIDGE = "Verkhnerechensk City Council meets on the Lebyazhya bridge"
TOKAYEV = "Путин и Токаев о торговле и планах на год: пересказ беседы"


@pytest.mark.parametrize("words", ["Токаев", "токаева", "Tokayev", "Касым-Жомарт", "16 мая 2022"])
async def test_one_hit_is_a_card(anna, words):
    card = await anna.say(f"/meeting {words}")
    assert card.marked("bold")[0] == TOKAYEV
    assert "16 мая 2022 г., 19:20 · Москва, Кремль" in card.text
    assert "Касым-Жомарт Токаев, Президент Казахстана – 62 %" in card.text
    assert card.labels[:2] == [["📖 Читать", "👥 Кто говорил"], ["🔢 Факты", "⬇ Скачать"]]


async def test_a_card_in_english(john):
    card = await john.say("/meeting Hartwig")
    assert card.text.startswith(
        "Congress of Small Schools of Larch Valley\n19 February 2026, 10:15 · Alderbrook"
    )
    assert "Leo Hartwig, Pupil of Alderbrook School – 18%" in card.text
    assert card.labels[:2] == [["📖 Read", "👥 Speakers"], ["🔢 Facts", "⬇ Download"]]


async def test_several_hits_are_a_list_with_a_button_each(anna):
    listed = await anna.say("/meeting Вересова")
    assert listed.text.startswith("Нашлись 2 встречи по словам «Алла Вересова»")
    assert listed.marked("bold") == [RU_BRIDGE, EN_BRIDGE]
    assert listed.labels == [["1", "2"]]
    card = await anna.press("1")
    assert card.marked("bold")[0] == RU_BRIDGE
    assert not card.edited


async def test_a_list_is_headed_by_what_it_is_of(anna):
    listed = await anna.say("что там по Вересовой")
    assert listed.text.startswith("Нашлись 2 встречи по словам «Алла Вересова»")


async def test_nothing_found_offers_what_there_is(john):
    offered = await john.say("/meeting Renered")
    assert offered.text.startswith("Nothing found for “Renered”.")
    card = await john.press(0)
    assert "Larch Valley" in card.text


async def test_a_word_like_nobody_s_name_is_simply_not_there(john):
    said = (await john.say("giraffes")).text
    assert said.startswith("Nothing about this in the archive.")
    assert "Perhaps you meant" not in said


async def test_a_name_to_be_given(anna, john):
    assert "Назовите встречу" in (await anna.say("/meeting")).text
    assert "Name a meeting" in (await john.say("/meeting  ")).text


async def test_the_list_of_all_is_turned_in_place(john):
    first = await john.say("/meetings")
    assert first.text.startswith("All meetings: 6")
    assert first.labels[-1] == ["◀", "1/2", "▶"]
    second = await john.press("▶")
    assert (second.id, second.edited) == (first.id, True)
    assert second.labels[-1] == ["◀", "2/2", "▶"]
    assert (await john.press("▶")).text == first.text


async def test_the_list_of_some(anna):
    listed = await anna.say("/meetings Верхнереченск")
    assert "Нашл" in listed.text
    assert len(listed.buttons) == 2


async def test_the_number_between_the_arrows_only_shows(anna):
    await anna.say("/meetings")
    assert await anna.press("1/2") is None


async def test_the_latest(anna, john):
    assert "Larch Valley" in (await anna.say("/latest")).text
    assert "19 February 2026" in (await john.say("/latest")).text


async def test_reading_page_by_page(anna):
    card = await anna.say("/meeting Толль")
    first = await anna.press("Читать")
    assert first.id == card.id
    assert "Марк Ладожский" in first.marked("bold")
    assert first.labels[0] == ["◀", "1/2", "▶"]
    last = await anna.press("▶")
    assert "Приеду первым же паромом." in last.text
    assert (await anna.press("О встрече")).text == card.text


async def test_jumping_to_a_speaker(anna):
    await anna.say("/meeting Толль")
    speakers = await anna.press("Кто говорил")
    assert speakers.labels == [
        ["Марк Ладожский"],
        ["Ингрид Толль"],
        ["Зоя Кунгурцева"],
        ["◀ Назад"],
    ]
    page = await anna.press("Кунгурцева")
    assert "Я двадцать семь лет варю сыр" in page.text


async def test_facts_by_kind(anna, john):
    await anna.say("/meeting Токаев")
    facts = await anna.press("Факты")
    assert "Суммы и числа: " in facts.text
    assert "25 миллиардов долларов" in facts.marked("bold")
    dates = await anna.press("Даты")
    assert "17 июня" in dates.marked("bold")
    names = await anna.press("Имена")
    assert "Имена и места: " in names.text
    assert (await anna.press("Назад")).marked("bold")[0] == TOKAYEV
    await john.say("/meeting Hartwig")
    assert "Amounts and figures: " in (await john.press("Facts")).text


@pytest.mark.parametrize("form", ["txt", "md", "json"])
async def test_the_transcript_as_a_file(anna, form, shelf):
    await anna.say("/meeting Токаев")
    await anna.press("Скачать")
    sent = await anna.press(f".{form}")
    assert sent.file_name == f"2022-05-16-putin-i-tokaev-o.{form}"
    assert "25 миллиардов долларов" in sent.document.decode()
    if form == "json":
        meeting = shelf[0].meeting("2022-05-16-putin-i-tokaev-o")
        told = json.loads(sent.document)
        assert [turn["text"] for turn in told["turns"]] == [t.text for t in meeting.turns]


async def test_pressing_twice_does_no_harm(anna):
    card = await anna.say("/meeting Токаев")
    first = await anna.press("Читать", card)
    assert await anna.press("Читать", card) is None
    assert anna.heard[-1] == first


async def test_buttons_of_what_is_gone_say_so(anna, john):
    await anna.say("/meeting Токаев")
    await anna.press_data("m:999999")
    assert anna.note.text == "Этой стенограммы в архиве больше нет."
    await john.say("/meeting Hartwig")
    await john.press_data("l:4077:2")
    assert john.note.text == "This question is no longer kept. Please ask again."


@pytest.mark.parametrize("data", ["", "zz", "t:x", "t:2022-05-16-putin-i-tokaev-o:x", "g:1:?:1"])
async def test_forged_buttons(john, data):
    await john.say("/meeting Hartwig")
    await john.press_data(data or "?")
    assert john.note.text == "This button no longer works. Please ask again."


class TestTwins:
    """The Russian and the English text of one event."""

    @pytest.fixture
    def parts(self, parts):
        archive = MemoryArchive()
        archive.put((invented(*one), b"") for one in TWINS)
        return dataclasses.replace(parts, archive=archive)

    async def test_each_event_comes_once_in_the_language_of_the_chat(self, anna, john):
        assert "Совет пристани" in (await anna.say("/meeting 101")).text
        assert "Council of the pier" in (await john.say("/meeting 101")).text
        assert (await anna.say("/meetings")).text.startswith("Все встречи: 2")

    async def test_the_card_leads_to_the_other_language(self, anna):
        card = await anna.say("/meeting 101")
        translation = await anna.press("English")
        assert (translation.id, "Council of the pier" in translation.text) == (card.id, True)
        assert (await anna.press("English")).text == card.text

    async def test_the_page_is_linked(self, anna):
        card = await anna.say("/meeting 101")
        (site,) = (button for button in card.buttons if button.url)
        assert site.text.endswith("kremlin.ru")

    async def test_a_text_without_turns(self, john):
        assert "Nobody speaks here" in (await john.say("/meeting 102")).text


TWINS = (
    ("101", "ru", "Совет пристани", "Пристань строят."),
    ("101-en", "en", "Council of the pier", "The pier is being built."),
    ("102-en", "en", "List of piers", ""),
)


def invented(id_, lang, title, text):
    page = f"http://kremlin.ru/events/president/news/{id_.removesuffix('-en')}"
    head = Head(id_, title, dt.date(2021, 3, 4), "12:30", None, lang, page, None)
    turns = (Turn("Пётр Лодкин", "П.Лодкин", text),) if text else ()
    speakers = (Speaker("Пётр Лодкин", ("П.Лодкин",), None, 1),) if text else ()
    return Meeting(head, "", speakers, turns)


async def test_a_country_with_a_typing_mistake(anna, john):
    card = await anna.say("/meeting Казахстан")
    assert (await anna.say("/meeting казахстн")).text == card.text
    assert (await john.say("/meeting Kazahstan")).marked("bold")[0] == card.marked("bold")[0]


async def test_words_told_in_two_sentences_of_a_head_name_no_meeting(town):
    data, address = transcript(1, title="Совещание о портах")
    lead = "Обсудили развитие пригородов. Рост перевозок обещан к осени."
    told = data.decode().replace("Глава Приозерья рассказал о ярмарке, день 1.", lead)
    town.put((told.encode(), address))
    town.library.catch_up()
    assert (await town.say("совещание по портам")).startswith("Совещание о портах")
    assert not (await town.say("рост пригородов порту")).startswith("Совещание о портах")
    assert not (await town.say("Приозерье рост перевозок")).startswith("Совещание о портах")
