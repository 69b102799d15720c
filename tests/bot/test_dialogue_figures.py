"""Figures, as people ask for them: of a meeting, over time, of a person, of two meetings."""

import datetime as dt
import struct

import pytest

from bot.local_bot_api.refusal import flood
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex
from tests.bot.town import transcript

HOST, GUEST = "Роман Лежнев", "Айгуль Саматова"
ROLES = {GUEST: "Президент Казахстана"}
TALKS = [
    ("101", "2019-05-16", 12, 300),
    ("102", "2020-05-20", 15, 340),
    ("103", "2021-05-18", 14, 360),
    ("104", "2022-05-16", 21, 410),
]


def talks(number, date, billions, schools):
    head = Head(
        number,
        f"Переговоры с Президентом Казахстана, {date[:4]}",
        dt.date.fromisoformat(date),
        "12:00",
        "Светлый Яр",
        "ru",
        f"http://example.org/{number}",
        None,
    )
    turns = (
        Turn(
            HOST,
            HOST,
            f"В прошлом году товарооборот с Казахстаном составил {billions} млрд долларов."
            " Это хороший итог, и мы благодарны всем, кто над ним работал.",
        ),
        Turn(
            GUEST, GUEST, f"Спасибо. У нас за это время построено {schools} школ, и все открыты."
        ),
    )
    speakers = tuple(Speaker(name, (name,), ROLES.get(name), 1) for name in (HOST, GUEST))
    return Meeting(head, "", speakers, turns)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """Talks of four years, invented."""
    folder = tmp_path_factory.mktemp("talks")
    archive = TinyArchive(folder, facts_at_put=True)
    archive.put((talks(*row), row[0].encode()) for row in TALKS)
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return archive, passages


def size(png):
    return struct.unpack(">II", png[16:24])


async def test_pictures_wait_out_a_flood_limit_and_come_silently(anna, local):
    await anna.press("без звука", await anna.say("/settings"))
    local.refuse(flood(1), "sendPhoto")
    await anna.say("/trend товарооборот Казахстан")
    assert size(anna.heard[-2].photo) == (1200, 900)
    assert anna.heard[-2].silent


async def test_a_trend_is_a_picture_and_a_list(anna):
    listed = await anna.say("/trend товарооборот Казахстан")
    picture = anna.heard[-2]
    assert size(picture.photo) == (1200, 900)
    assert picture.text == "Товарооборот, Казахстан\nмлрд долларов США\n4 значения из 4 стенограмм"
    assert "1. 2018: 12 млрд $" in listed.text
    assert "– Роман Лежнев, 18 мая 2021" in listed.text
    assert listed.labels[0] == ["1", "2", "3", "4"]


async def test_a_trend_of_a_time(anna, john):
    listed = await anna.say("/trend товарооборот Казахстан 2018")
    assert "Нашлось только одно значение" in listed.text
    assert "1. 2018: 12 млрд $" in listed.text
    listed = await anna.say("график товарооборота с Казахстаном с 2018 по 2020")
    assert "3 значения из 3 стенограмм" in anna.heard[-2].text
    assert "2021" not in listed.text.split("– Роман Лежнев")[0]
    for year in ("1995", "2080"):
        listed = await anna.say(f"/trend товарооборот Казахстан {year}")
        assert listed.text.startswith(f"{year} год: таких чисел в архиве нет.")
        assert "1. 2018: 12 млрд $" in listed.text
    listed = await john.say("/trend trade Kazakhstan 2080")
    assert listed.text.startswith("2080: the archive has no such figures.")


async def test_another_year_of_what_was_followed(anna):
    await anna.say("Сколько школ построено в 2022 году?")
    await anna.say("/trend товарооборот Казахстан")
    reply = await anna.say("а в 2020?")
    assert reply.marked("bold")[0] == "Товарооборот, Казахстан: 14 млрд $ за 2020 год."


async def test_a_point_leads_to_its_quote(anna):
    await anna.say("/trend товарооборот Казахстан")
    page = await anna.press("3")
    assert "В прошлом году товарооборот с Казахстаном составил 14 млрд долларов." in page.marked(
        "bold"
    )


async def test_a_trend_as_a_table(john):
    await john.say("/trend trade Kazakhstan")
    sent = await john.press("As a table")
    rows = sent.document.decode("utf-8-sig").splitlines()
    assert rows[0] == "date,value,unit,meeting,meeting_date,speaker,quote,link,figure,sense"
    assert rows[1].startswith("2018,12000000000,USD,101,2019-05-16,Роман Лежнев,")


async def test_a_figure_asked_for_is_told_before_its_quote(anna):
    reply = await anna.say("Каким был товарооборот с Казахстаном в 2020 году?")
    assert reply.marked("bold")[0] == "Товарооборот, Казахстан: 14 млрд $ за 2020 год."
    assert "составил 14 млрд долларов" in reply.text
    assert (
        reply.text.index("за 2020 год") < reply.text.index("составил 14") < reply.text.index(HOST)
    )
    assert "📈 Показатель" in [label for row in reply.labels for label in row]
    assert "18 мая 2021" in (await anna.say("когда это было?")).text
    assert HOST in (await anna.say("кто это сказал?")).text


async def test_a_figure_asked_for_leads_to_all_of_its_series(john):
    await john.say("trade with Kazakhstan in 2019")
    listed = await john.press("The figure over time")
    assert size(john.heard[-2].photo) == (1200, 900)
    assert "1. 2018: $12 billion" in " ".join(listed.text.split())


async def test_another_years_figure_is_said_to_be_another_years(anna):
    reply = await anna.say("товарооборот с Казахстаном в 2012")
    told = " ".join(reply.marked("bold")[0].split())
    assert told.startswith("Товарооборот, Казахстан: числа за 2012 год в архиве нет.")
    assert "12 млрд $ за 2018 год" in told
    there = await anna.say("а в 2018?")
    assert (
        " ".join(there.marked("bold")[0].split())
        == "Товарооборот, Казахстан: 12 млрд $ за 2018 год."
    )


async def test_right_after_a_figure_before_that_is_the_year_before(anna, john):
    await anna.say("товарооборот с Казахстаном в 2020 году")
    assert "15 млрд $ за 2019 год" in " ".join((await anna.say("а до этого?")).text.split())
    assert "12 млрд $ за 2018 год" in " ".join(
        (await anna.say("а какой был в 2018?")).text.split()
    )
    quoted = (await anna.say("Сколько построено школ, и все ли открыты?")).text
    assert "300 школ" in quoted
    assert "В прошлом году товарооборот" in (await anna.say("а до этого?")).text
    await john.say("trade with Kazakhstan in 2019")
    assert "$12 billion in 2018" in " ".join((await john.say("and before that?")).text.split())
    assert "$15 billion in 2019" in " ".join((await john.say("and after that?")).text.split())


async def test_a_topic_that_is_followed_leads_to_its_figures(anna):
    await anna.say("товарооборот")
    listed = await anna.press("Показатель")
    assert "1. 2018: 12 млрд $" in " ".join(listed.text.split())


async def test_nothing_to_follow(anna, john):
    assert "нет" in (await anna.say("/trend инфляция Перу")).text
    assert "Например: /trend" in (await anna.say("/trend")).text
    assert "No figures for" in (await john.say("/trend inflation Peru")).text


@pytest.mark.parametrize("asked", ["/trend", "/trend единороги"])
async def test_who_names_no_figure_is_offered_those_that_can_be_followed(anna, asked):
    offered = await anna.say(asked)
    assert "Чаще всего в архиве называют:" in offered.text
    assert offered.labels == [["товарооборот"]]
    listed = await anna.press("товарооборот")
    assert "1. 2018: 12 млрд $" in " ".join(listed.text.split())


async def test_they_are_named_in_the_persons_language(john):
    offered = await john.say("/trend")
    assert "Told most often in the archive:" in offered.text
    assert offered.labels == [["trade turnover"]]


async def test_facts_of_the_meeting_named_and_of_the_last(anna):
    named = await anna.say("/facts 103")
    assert "14 млрд долларов" in named.marked("bold")
    assert named.labels[0] == ["1", "2"]
    quote = await anna.press("1")
    assert any("составил 14 млрд" in words for words in quote.marked("bold"))
    await anna.say("/meeting 104")
    assert "21 млрд долларов" in (await anna.say("/facts")).marked("bold")


async def test_facts_of_one_of_several(anna):
    offered = await anna.say("/facts Саматова")
    assert offered.text == "О какой встрече речь?"
    assert len(offered.buttons) == 4
    assert "21 млрд долларов" in (await anna.press(0)).marked("bold")


async def test_facts_of_no_meeting(anna, john):
    assert "/meeting" in (await anna.say("/facts")).text
    assert "/meeting" in (await john.say("/compare")).text


async def test_a_person(anna):
    shown = await anna.say("/speaker Саматова")
    assert shown.marked("bold")[0] == GUEST
    assert "Президент Казахстана" in shown.text
    assert "4 встречи" in shown.text
    assert "410 школ" in shown.text
    listed = await anna.press("Встречи")
    assert listed.text.count("Переговоры") == len(listed.labels[0]) == 4


async def test_nobody(anna, john):
    assert "Перепёлкин" in (await anna.say("/speaker Перепёлкин")).text
    assert "Name a person" in (await john.say("/speaker")).text


async def test_two_meetings_side_by_side(anna):
    shown = await anna.say("/compare 104")
    assert "Переговоры с Президентом Казахстана, 2021" in shown.text
    assert "1: 14 млрд $\n2: 21 млрд $" in shown.text
    assert "1: 360 школ\n2: 410 школ" in shown.text
    card = await anna.press("1.")
    assert card.marked("bold")[0].endswith("2021")


async def test_the_meetings_of_a_person_are_found_and_named(anna):
    shown = await anna.say("/compare Саматова")
    assert "На обеих встречах: Айгуль Саматова" in shown.text
    assert "1: 14 млрд $\n2: 21 млрд $" in shown.text


async def test_the_card_tells_the_most_telling_and_leads_on(anna):
    card = await anna.say("/meeting 104")
    assert "▪ 21 млрд $ – товарооборот с Казахстаном" in card.text
    picture = await anna.press("Картинкой")
    assert size(picture.photo) == (1200, 900)
    assert "14 млрд" in (await anna.press("Сравнить", card)).text


@pytest.mark.parametrize(
    "data", ["fq:104:99:0", "fq:104:x:0", "tr:999:0", "sp:1", "cp:999", "pc:1"]
)
async def test_buttons_that_no_longer_work(anna, data):
    await anna.say("/facts 103")
    said = await anna.press_data(data)
    assert said is not None
    assert "\n" not in said.text


@pytest.mark.parametrize(
    "said",
    [
        "график товарооборота с Казахстаном",
        "товарооборот с Казахстаном по годам",
        "как менялся товарооборот с Казахстаном?",
        "how has trade with Kazakhstan changed over the years",
    ],
)
async def test_a_figure_is_followed_in_plain_words(anna, said):
    listed = await anna.say(said)
    assert "Казахстан" in listed.text
    assert "21 млрд" in listed.text


async def test_a_figure_just_told_is_followed(anna):
    await anna.say("товарооборот с Казахстаном в 2019")
    assert "21 млрд" in (await anna.say("динамика")).text


async def test_a_figure_followed_is_followed_still(anna):
    await anna.say("динамика товарооборота с Казахстаном")
    assert "21 млрд" in (await anna.say("а по годам?")).text
    assert "21 млрд" in (await anna.say("график")).text


@pytest.mark.parametrize("asked", ["график", "динамика", "chart", "trend"])
async def test_of_a_topic_without_figures_that_is_said(anna, asked):
    await anna.say("чай")
    assert "по словам «чай» в архиве нет" in (await anna.say(asked)).text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("график", "21 млрд"),
        ("тренд", "21 млрд"),
        ("trend", "21 млрд"),
        ("chart", "21 млрд"),
        ("самый высокий", "21 млрд"),
        ("which was the lowest?", "21 млрд"),
        ("по годам", "Упоминания по годам"),
        ("by year", "Упоминания по годам"),
    ],
)
async def test_the_figure_of_a_topic_is_followed(anna, said, told):
    topic = await anna.say("товарооборот с Казахстаном")
    assert ["📈 Показатель"] in topic.labels
    assert told in (await anna.say(said)).text


async def test_what_has_no_figures_is_asked_about_as_anything_else(anna):
    told = await anna.say("график школ")
    assert "Например: /trend" not in told.text
    assert "упоминан" in told.text


async def test_a_year_alone_after_a_figure_is_of_that(anna):
    told = await anna.say("товарооборот с Казахстаном в 2018")
    assert "12 млрд $ за 2018 год" in told.text
    assert "14 млрд $ за 2020 год" in (await anna.say("2020")).text
    assert "15 млрд $ за 2019 год" in (await anna.say("2019 год?")).text


async def test_the_figure_claimed_is_asked_of_another_time(anna):
    told = await anna.say("Правда ли, что товарооборот с Казахстаном 33 млрд долларов?")
    assert "12 млрд $ за 2018 год" not in told.text
    assert "12 млрд $ за 2018 год" in (await anna.say("а в 2018?")).text


async def test_of_silence_nothing_of_the_meeting_before_is_told(anna):
    await anna.say("товарооборот с Казахстаном в 2018")
    silence = await anna.say("сколько верблюдов?")
    assert "ничего не нашлось" in silence.text
    for asked in ("кто это сказал?", "точно?", "ссылку"):
        assert (await anna.say(asked)).text.startswith("О чём речь?"), asked


async def test_by_how_much_the_figure_before_moved(town):
    said = "В 2020 году товарооборот с Китаем вырос на 12 процентов, до 40 миллиардов долларов."
    town.put(transcript(1, said=said), transcript(2, said="Школы выросли на 30 процентов."))
    town.library.catch_up()
    assert "40 млрд $ за 2020 год" in await town.say("товарооборот с Китаем в 2020")
    assert "+12 % за 2020 год" in await town.say("а на сколько вырос?")
