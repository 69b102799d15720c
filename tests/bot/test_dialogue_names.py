"""A person has one name in a chat: the one of its language, whatever the transcript says."""

import pytest

from meetings.transcripts.read import read
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex

pytestmark = pytest.mark.usefixtures("sure")

RUSSIAN = """
Совещание о ценах


2031-04-16 12:00:00

Верховье

А.Кольцова: Инфляция у нас невысокая. Пётр Ильич, Вам слово.
П.Зимин: Инфляция составила 5 процентов за год.

http://kremlin.ru/events/president/news/90811
"""
ENGLISH = """
Meeting on shops


2031-05-16 12:00:00

Verkhovye

Mayor of the town Asya Koltsova: Inflation is low in the town. Inflation needs a watchman.
Question: Is inflation low? What will inflation be?
Keeper Owen Bramley: Inflation in the village was 7 percent last year.

http://en.kremlin.ru/events/president/news/90812
"""

NAMESAKE = """
Совет о вёслах


2031-06-16 12:00:00

Верховье

О вёслах рассказали Герман Греф и лоцман Герман Бакенов.

Г.Греф: Вёсла готовы.

http://kremlin.ru/events/president/news/90813
"""
OTHER_NAMESAKE = NAMESAKE.replace("news/90813", "news/90814").replace("Г.Греф", "Г.Бакенов")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    folder = tmp_path_factory.mktemp("names")
    archive = TinyArchive(folder, facts_at_put=True)
    head = "В совещании участвовали мэр города Ася Кольцова и счетовод Пётр Зимин.\n\n"
    texts = [
        RUSSIAN.replace("А.Кольцова: И", f"{head}А.Кольцова: И"),
        ENGLISH,
        NAMESAKE,
        OTHER_NAMESAKE,
    ]
    archive.put((read(t.encode(), source=f"{i}.txt"), t.encode()) for i, t in enumerate(texts))
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return archive, passages


async def test_a_topic_counts_a_person_once(anna, john):
    told = await anna.say("инфляция")
    assert "Чаще всех говорят: Ася Кольцова – 3, " in told.text
    assert "Koltsova" not in told.text
    assert "Question" not in told.text.partition("\n\n")[0]
    english = await john.say("inflation")
    assert "Most often by: Asya Koltsova – 3, " in english.text
    assert "Кольцова" not in english.text


async def test_mentions_and_answers_name_them_alike(anna):
    assert "Ася Кольцова" in (await anna.say("/find inflation watchman")).text
    assert "Ася Кольцова" in (await anna.say("What does inflation need?")).text


async def test_what_is_sent_inline_names_them_so_too(anna, local):
    await anna.hand(local.inline("What does inflation need?", user=anna.person))
    (quote,) = [one for one in local.inline_answers[-1].results if "watchman" in one.text]
    assert "Ася Кольцова" in quote.text


async def test_who_has_no_other_name_keeps_theirs(anna):
    assert "Owen Bramley" in (await anna.say("/find inflation village")).text


async def test_a_name_of_two_letters_is_whose_meetings_are_wanted(town):
    text = "Встреча {}\n\n2026-02-1{} 10:00:00\n\nПриозерье\n\n{}\n"
    town.put(
        *(
            (
                text.format(
                    n, n, f"Су Ланьфэнь: День добрый.\n\nН.Вебер: Господин Су, {n}."
                ).encode(),
                f"http://kremlin.ru/events/president/news/{n}",
            )
            for n in (1, 2)
        ),
    )
    town.library.catch_up()
    assert "2 встречи по словам «Су Ланьфэнь»" in await town.say("Су")


def talks(*names):
    """A meeting with each."""
    text = (
        "Talks with {0}\n\n2026-02-1{1} 10:00:00\n\nGreywick\n\n{0}: Hello.\n\nNora Pellow: {1}.\n"
    )
    address = "http://en.kremlin.ru/events/president/news/{}"
    return [(text.format(one, n).encode(), address.format(n)) for n, one in enumerate(names, 1)]


async def test_a_first_name_of_one_and_surname_of_others_is_no_one_of_them(town):
    town.put(*talks("Ao Li", "Li Keqiang", "Li Zhanshu"))
    town.library.catch_up()
    told = await town.say("Li")
    assert "Li Keqiang" in told
    assert "Li Zhanshu" in told
    assert "Talks with Ao Li" in (await town.say("Ao Li")).splitlines()[0]


async def test_a_longer_surname_is_its_own_where_others_have_it_as_first_name(town):
    town.put(*talks("Mark Alexander", "Alexander Thornby"))
    town.library.catch_up()
    assert "Talks with Mark Alexander" in (await town.say("Alexander")).splitlines()[0]


async def test_a_name_with_the_mark_is_told_without_it(town):
    town.put(*talks("Boris Thornby", "Mark Thornby"))
    town.library.catch_up()
    assert "«Thornby»" in await town.say("Thornby?")


async def test_an_office_is_whoever_holds_it_and_no_lead_that_lists_it(town):
    lead = "В совещании приняли участие министр финансов Анна Рогова и другие."
    text = "{}\n\n2026-02-{} 10:00:00\n\nПриозерье\n\n{}\n\n{}\n"
    town.put(
        (
            text.format("О флоте", 10, lead, "А.Лодкин: Добрый день!").encode(),
            "http://kremlin.ru/events/president/news/1",
        ),
        (
            text.format(
                "О сетях",
                11,
                "Говорили о сетях.",
                "Н.Вебер: Добрый день!\n\nМинистр финансов Анна Рогова: Сети целы.\n\n"
                "Н.Вебер: Все?\n\nАнна Рогова: Все.",
            ).encode(),
            "http://kremlin.ru/events/president/news/2",
        ),
    )
    town.library.catch_up()
    assert (await town.say("министр финансов")).startswith("Анна Рогова")


async def test_an_office_comes_before_meetings_whose_titles_name_it(town):
    said = "Lakeside\n\nMayors were there.\n\nMayor of Lakeside Ida Lund: We are glad.\n"
    titles = ("Meeting with Lakeside Mayor Ida Lund", "Talks with teachers")
    for number, title in enumerate(titles, 1):
        text = f"{title}\n\n2026-03-0{number} 12:30:00\n\n{said}"
        town.put((text.encode(), f"http://en.kremlin.ru/events/president/news/{number}"))
    town.library.catch_up()
    assert (await town.say("mayor of lakeside")).startswith("Ida Lund\nMayor of Lakeside")


@pytest.fixture
def two_presidents(town):
    lead = "Президент {} {} приехал на берег."
    text = "{}\n\n2026-04-{} 10:00:00\n\nПриозерье\n\n{}\n\n{}: Добрый день!\n"
    guests = (("Норвегии", "Юхан Зальмквист"), ("Исландии", "Торвальд Эйриксон"))
    for number, (country, name) in enumerate(guests, 10):
        title = f"Встреча с Президентом {country} {name}ом"
        said = text.format(
            title, number, lead.format(country, name), f"{name[0]}.{name.split()[1]}"
        )
        town.put((said.encode(), f"http://kremlin.ru/events/president/news/{number}"))
    town.library.catch_up()
    return town


@pytest.mark.parametrize("words", ["Президент Зальмквист", "Зальмквист Ю.", "г-н Зальмквист"])
async def test_a_person_with_office_or_initials_is_whom_meetings_are_with(two_presidents, words):
    told = await two_presidents.say(words)
    assert told.startswith("Встреча с Президентом Норвегии")
    assert "Исландии" not in told


async def test_all_meetings_of_a_person_with_office_are_listed(two_presidents):
    text = (
        "Совещание о море\n\n2026-05-10 10:00:00\n\nПриозерье\n\nВ совещании участвовал Юхан "
        "Зальмквист.\n\nН.Вебер: Море шумит?\n\nЮ.Зальмквист: Шумит.\n"
    )
    two_presidents.put((text.encode(), "http://kremlin.ru/events/president/news/3"))
    two_presidents.library.catch_up()
    assert (await two_presidents.say("Президент Зальмквист")).startswith("Нашлись 2 встречи")


@pytest.mark.parametrize("words", ["Президент Зальмквист Исландия", "Зальмквист Ю. май 2026"])
async def test_what_else_is_named_keeps_all_meetings_of_a_person_away(two_presidents, words):
    assert not (await two_presidents.say(words)).startswith("Встреча с Президентом Норвегии")


async def test_a_given_name_and_patronymic_are_one_person_of_several_with_the_name(anna):
    assert "Нашлись 2 встречи" in (await anna.say("/meeting Герман")).text
    assert (await anna.say("/meeting Герман Оскарович")).text.startswith("Совет о вёслах")


@pytest.fixture
def war_and_name(town):
    lead = "Приехал Антон Вайно."
    text = f"Встреча\n\n2026-02-10 10:00:00\n\nПриозерье\n\n{lead}\n\n" + (
        "Н.Вебер: Война окончена. О войне помнят.\n\nА.Вайно: О войне мы помним.\n"
    )
    town.put((text.encode(), "http://kremlin.ru/events/president/news/1"))
    town.library.catch_up()
    return town


@pytest.mark.parametrize("typed", ["вайна", "Вайна", "что говорили о вайне"])
async def test_a_common_word_typed_by_ear_is_no_seldom_said_name(war_and_name, typed):
    told = await war_and_name.say(typed)
    assert "ойна»: 3 упоминания" in told or "ойне»: 3 упоминания" in told


async def test_of_whom_is_asked_for_the_name_is_meant(war_and_name):
    assert (await war_and_name.say("/speaker вайна")).startswith("Антон Вайно")
    assert (await war_and_name.say("вайно")).startswith("Встреча")
