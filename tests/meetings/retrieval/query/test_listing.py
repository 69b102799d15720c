"""Messages that ask for meetings themselves: what is read of them, and what that comes to."""

import datetime as dt
import re

import pytest

from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed, read_otherwise
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.listing_words import COUNTED
from meetings.retrieval.query.people_met import people_met
from meetings.text.language import language_of
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES, entry_of

TODAY = dt.date(2026, 3, 2)
CAST = Cast(WalkedCatalogue(ENTRIES))


def _listed(text):
    listing = read_listing(text, CAST, TODAY)
    return listing and listed(listing, WalkedCatalogue(ENTRIES), CAST, language_of(text))


def _told(text):
    """«wanted: ids»: «list: 90 60»; empty where a message asks for something else."""
    found = _listed(text)
    if found is None:
        return ""
    ids = " ".join(entry.head.id for entry in found.entries)
    return f"{found.listing.wanted}: {ids or '-'}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("встречи с Саматовой", "list: 90 70-en 60"),
        ("Samatova meetings", "list: 90 70-en 60"),
        ("что за встреча была с Саматовой в 2023?", "list: 70-en 60"),
        ("какая встреча была с Саматовой в 2023?", "list: 70-en 60"),
        ("all Samatova meetings in 2023", "list: 70-en 60"),
        ("Саматова встречи 2023", "list: 70-en 60"),
        ("встречи с Саматовой, сначала старые", "first: 60 70-en 90"),
        ("all meetings with Samatova, newest first", "list: 90 70-en 60"),
        ("все встречи с саматовой", "list: 90 70-en 60"),
        ("покажи все встречи с Мариной Саматовой", "list: 90 70-en 60"),
        ("список встреч с Саматовой за 2023 год", "list: 70-en 60"),
        ("какие встречи были с Саматовой после 2023?", "list: 90"),
        ("all meetings with Samatova", "list: 90 70-en 60"),
        ("list the meetings with Marina Samatova in 2023", "list: 70-en 60"),
        ("show me meetings with samatova since 2024", "list: 90"),
        ("встречи с Токаевым", "list: 80"),
        ("встречи с Токаевым К.К.", "list: 80"),
        ("meetings with K. K. Tokayev", "list: 80-en"),
        ("meetings with Tokayev", "list: 80-en"),
        ("встречи с президентом Казахстана", "list: 80"),
        ("какие президенты приезжали в марте 2025", "list: 80"),
        ("which presidents came in March 2025?", "list: 80-en"),
        ("what presidents visited the ports in March 2025", ""),
        ("which presidents came in May 2025", "list: -"),
        ("переговоры с Казахстаном", "list: 80"),
        ("talks with Kazakhstan", "list: 80-en"),
        ("episodes with Samatova in 2023", "list: 70-en 60"),
        ("выпуски с Саматовой", "list: 90 70-en 60"),
        ("встречи Лодкина с Токаевым", "list: 80"),
        ("на каких встречах выступал Верещагин", "list: 60 40"),
        ("встречи с Песковым", "list: 30"),
        ("все встерчи с Токаевым", "list: 80"),
        ("встречи с Саматовой и Верещагиным", "list: 60"),
        ("встречи с главой Вересковой области", "list: 90 60"),
        ("с кем встречался президент 8 июня 2023?", "whom: 70-en 60"),
        ("what meetings did the president have in June 2023?", "list: 70-en 60"),
        ("встречался ли Лодкин с Токаевым?", "when: 80"),
        ("Did Lodkin ever meet Samatova?", "when: 90 70-en 60"),
        ("were there any meetings with Tokayev in 2025?", "when: 80-en"),
        ("где Лодкин встречался с Верещагиным?", "when: 60 40"),
        ("где была Саматова 8 июня 2023?", "when: 70-en 60"),
        ("where was Samatova on 8 June 2023", "when: 70-en 60"),
        ("где была Саматова?", ""),
        ("где была авария 8 июня 2023?", ""),
        ("when did Samatova visit the port", ""),
        # an office beside nobody's name is somebody's whom the name does not mean
        ("сколько раз Лодкин встречался с канцлером?", ""),
        ("how often did Lodkin meet the prime minister?", ""),
        ("did Lodkin meet President Tokayev?", "when: 80-en"),
        ("встречи губернатора Лодкина с Верещагиным", "list: 60 40"),
    ],
)
def test_with_whom(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("какие встречи были в июне 2023 года?", "list: 70-en 60"),
        ("Which meetings took place in November 2018?", "list: 20-en"),
        ("meetings in June 2023", "list: 70-en 60"),
        ("что было 13 марта 2025?", "list: 80"),
        ("what happened on 8 June 2023?", "list: 70-en 60"),
        ("стенограммы за 2022", "list: 50 40"),
        ("2025-03-13", "list: 80"),
        ("13/03/25", "list: 80"),
        ("весной 2022", "list: 50 40"),
        ("autumn 2018", "list: 20-en"),
        ("мероприятия в 2019", "list: 30"),
        ("встреча 7 мая", "list: 90"),
        ("что нового?", "list: 90 80 70-en 60 50 40 30 20-en"),
        ("а есть что-нибудь новое?", "list: 90 80 70-en 60 50 40 30 20-en"),
        ("what's new", "list: 90 80-en 70-en 60 50 40 30 20-en"),
        ("за какие годы есть данные?", "list: 90 80 70-en 60 50 40 30 20-en"),
        ("какой период в архиве", "list: 90 80 70-en 60 50 40 30 20-en"),
        ("which years do you cover?", "list: 90 80-en 70-en 60 50 40 30 20-en"),
        ("за какие годы есть данные о газе?", ""),
        ("list all topics", "list: 90 80-en 70-en 60 50 40 30 20-en"),
        ("show me everything", "list: 90 80-en 70-en 60 50 40 30 20-en"),
        ("покажи весь архив", "list: 90 80 70-en 60 50 40 30 20-en"),
        ("последние встречи", "last: 90 80 70-en 60 50 40 30 20-en"),
        ("последняя встреча", "last: 90"),
        ("latest meeting", "last: 90"),
        ("last episode", "last: 90"),
        ("последние три встречи", "last: 90 80 70-en"),
        ("last 2 meetings with Samatova", "last: 90 70-en"),
        ("последняя встреча с Саматовой", "last: 90"),
        ("первая встреча с Верещагиным", "first: 40"),
        ("самая первая стенограмма", "first: 20-en"),
        ("самая свежая встреча", "last: 90"),
        ("самая новая стенограмма", "last: 90"),
        ("новейшие стенограммы", "last: 90 80 70-en 60 50 40 30 20-en"),
        ("какие темы обсуждали в 2022 году?", "list: 50 40"),
        ("топ 5 тем 2022 года", "list: 50 40"),
        ("top 3 topics in June 2023", "list: 70-en 60"),
        ("топ 5 городов", ""),
        ("what topics were discussed in June 2023", "list: 70-en 60"),
        ("были ли встречи 7 мая?", "when: 90"),
        ("how many people spoke on 8 June 2023?", "participants: 70-en 60"),
        ("сколько человек выступало 8 июня 2023", "participants: 70-en 60"),
        ("how many people came to the festival on 8 June 2023?", ""),
        ("сколько людей говорило по-русски в 2023", ""),
        ("есть встречи за июнь 2023?", "when: 70-en 60"),
        ("все стенограммы за 2018-2019", "list: 30 20-en"),
        ("все стенограммы за 2019 и 2018", "list: 30 20-en"),
        ("список встреч с Саматовой за 2023 и 2024 годы", "list: 70-en 60"),
        ("стенограммы за 2018 и 2022", ""),  # what lies between is not asked for
        ("отправь мне стенограммы встреч с Саматовой", "list: 90 70-en 60"),
        ("make a table of meetings in 2018", "list: 20-en"),
        ("когда впервые встретились с Саматовой", "first: 60 70-en 90"),
    ],
)
def test_when(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("сколько раз Лодкин встречался с Саматовой?", "count: 90 70-en 60"),
        ("How many times did Lodkin meet Samatova?", "count: 90 70-en 60"),
        ("как часто встречались с Токаевым", "count: 80"),
        ("how many meetings in 2023?", "count: 70-en 60"),
        ("сколько встреч было в 2022 году", "count: 50 40"),
        ("сколько всего стенограмм?", "count: 90 80 70-en 60 50 40 30 20-en"),
        ("number of transcripts", "count: 90 80-en 70-en 60 50 40 30 20-en"),
        ("когда последний раз встречались с Саматовой?", "last: 90 70-en 60"),
        ("When did Lodkin last meet Tokayev?", "last: 80-en"),
        ("когда последний раз выступала Саматова?", "last: 90 70-en 60"),
        ("when did Samatova last speak", "last: 90 70-en 60"),
        ("сколько раз выступал Верещагин", "count: 60 40"),
        ("когда приезжал Токаев?", "when: 80"),
        ("когда Лодкин встречался с Верещагиным", "when: 60 40"),
        ("кто вёл встречу 13 марта 2025 года?", "participants: 80"),
        ("who chaired the meetings on 8 June 2023?", "participants: 70-en 60"),
        ("кто председательствовал на совещании о лесных дорогах", "participants: 60"),
        ("кто участвовал во встрече 13 марта 2025 года?", "participants: 80"),
        ("кто приезжал 7 мая?", "participants: 90"),
        ("Who took part in the meetings on 8 June 2023?", "participants: 70-en 60"),
        ("who came on 3 April 2022", "participants: 50"),
        ("участники совещания о лесных дорогах", "participants: 60"),
        ("с кем встречался в 2022?", "whom: 50 40"),
        ("с кем чаще всего встречались в 2022?", "whom: 50 40"),
        ("кто чаще всех встречался с Лодкиным в 2022?", "whom: 50 40"),
        ("who met Lodkin the most in 2022?", "whom: 50 40"),
        ("who did Lodkin meet in 2022?", "whom: 50 40"),
    ],
)
def test_counts_last_times_and_people(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("встречи по экономике с Саматовой", "list: 60"),
        ("meetings about the economy with Samatova", "list: 60"),
        ("встречи в Берёзове", "list: 60 40"),
        ("встречи про дороги", "list: 70-en 60"),
        ("meetings about IT", ""),  # of which none is
        ("meetings about it", "list: 90 80-en 70-en 60 50 40 30 20-en"),
        ("MEETINGS ABOUT IT", "list: 90 80-en 70-en 60 50 40 30 20-en"),
        ("meetings in Alderbrook in 2023", "list: 70-en"),
        ("церемонии в 2022", "list: 40"),
        ("интервью 2019 года", "list: 30"),
        ("что было в Берёзове в июне 2023", "list: 60"),
        ("what happened in Alderbrook in June 2023?", "list: 70-en"),
        ("что было в Берёзове в мае 2023", ""),  # of the town, then
        ("what happened in Pelton in June 2023", ""),
        ("что было в экономике в июне 2023", ""),
        ("что было в перми в июне 2023", ""),
        ("что было в Берёзове в 2023", ""),
    ],
)
def test_places_topics_and_kinds(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "что обсуждали на встрече с Токаевым?",
        "о чём говорили на последней встрече с Саматовой?",
        "что сказал Лодкин на встрече с Токаевым в 2025 году?",
        "what did Samatova say at the meeting on roads?",
        "сколько человек было на встрече?",
        "сколько туристов приехало в 2019 году?",
        "сколько человек приехало в 2025 году?",
        "how many people came in 2025?",
        "когда построят мост?",
        "When was the bridge built?",
        "кто такой Песков?",
        "кто выступал за отмену дорог",
        "когда Саматова выступала за новые дороги?",
        "when did Samatova speak about roads?",
        "когда выступал оркестр",
        "кто был президентом в 2018?",
        "who is the president of Kazakhstan",
        "дороги 2022",
        "сколько раз встречались?",
        "последние новости о дорогах",
        "встречи с олимпийцами",
        "есть ли жизнь на Марсе?",
        "Did the council build the bridge?",
        "who was the president of Kazakhstan in 2025?",
        "есть данные по дорогам за 2018?",
        "а в 2019?",
        "and in 2018?",
        "Токаев",
        "How often had Lodkin and Токаев already met in 2016 by their October meeting?",
        "",
    ],
)
def test_what_asks_for_something_else(text):
    assert _told(text) == ""


def test_who_only_sits_in_the_hall_takes_no_part():
    assert _told("встречи с Кунгурцевой") == "list: 50"


def test_transcripts_and_days_are_counted_apart():
    found = _listed("сколько раз Лодкин встречался с Саматовой?")
    assert (len(found.entries), found.days) == (3, 2)


def test_people_met_are_those_of_most_meetings_first_without_the_host():
    met = people_met(_listed("с кем встречался в 2022 и 2023?"), CAST)
    assert [(one.person.name_in("ru"), len(one.entries)) for one in met] == [
        ("Марина Саматова", 2),
        ("Антон Верещагин", 2),
        ("Зоя Кунгурцева", 1),
    ]
    assert met[0].person.name_in("en") == "Marina Samatova"


def test_nothing_in_a_time_has_its_nearest():
    found = _listed("2022-03-20")
    assert not found.entries
    assert (found.before.head.id, found.after.head.id) == ("40", "50")
    assert _listed("что было вчера?").before.head.id == "90"


def test_a_day_of_two_readings_is_read_so_that_there_are_meetings():
    first = _listed("3/4/2022")
    assert [entry.head.id for entry in first.entries] == ["50"]
    assert str(first.other.first) == "2022-03-04"
    again = listed(read_otherwise(first), WalkedCatalogue(ENTRIES), CAST, "ru")
    assert [entry.head.id for entry in again.entries] == ["40"]
    second = _listed("4/7/2022")
    assert (len(second.entries), str(second.period.first)) == (0, "2022-07-04")
    other = _listed("2/7/2019"), _listed("7/2/2019")
    assert [[entry.head.id for entry in one.entries] for one in other] == [["30"], ["30"]]
    assert str(other[1].period.first) == "2019-07-02"


def test_a_name_that_nobody_has_is_said():
    found = _listed("встречи с Жуковским")
    assert (found.entries, found.unknown) == ((), ("Жуковским",))


def test_one_that_is_asked_for_as_a_thing_may_be_opened():
    assert _listed("последняя встреча с Саматовой").listing.open
    assert not _listed("когда последний раз встречались с Саматовой?").listing.open


@pytest.mark.parametrize(
    "text",
    [
        "how often did Samatova appear?",
        "How many times has Samatova appeared?",
        "how often has Samatova taken part",
        "сколько раз появлялась Саматова?",
    ],
)
def test_how_often_somebody_appeared(text):
    assert _told(text) == "count: 90 70-en 60"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("когда последний раз был Токаев?", "last: 80"),
        ("сколько раз была саматова", "count: 90 70-en 60"),
        ("when was Tokayev last here?", "last: 80-en"),
        ("when did samatova come to russia", "when: 90 70-en 60"),
        ("с кем Лодкин встречался в Берёзове?", "list: 60 40"),
        ("who did Lodkin meet in Alderbrook", "list: 70-en"),
        ("когда Верещагин был в Берёзове", "when: 60 40"),
        ("когда Токаев был президентом", ""),
        ("сколько раз Верещагин ездил в Берёзов", "count: 60 40"),
        ("how many times did Samatova go to Alderbrook", "count: 70-en"),
    ],
)
def test_who_was_there(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("переговоры с немцами", {"DE"}),
        ("встречи с американцами в 2023", {"US"}),
        ("переговоры с Поляком", set()),
    ],
)
def test_people_of_a_country_are_that_country(text, countries):
    listing = read_listing(text, CAST, TODAY)
    assert listing is not None
    assert listing.countries == countries
    assert bool(listing.filters or listing.people) is not bool(countries)


def test_a_given_name_like_a_country_is_not_that_country():
    """Meetings with Germany are none with German Lund."""
    lund = entry_of("10-en", "2024-05-06", "Talks with German Lund", [("German Lund", "CEO")])
    chancellor = entry_of(
        "11-en", "2024-05-05", "Talks with German Chancellor", [("Ida Lund", None)]
    )
    catalogue = WalkedCatalogue([lund, chancellor])
    cast = Cast(catalogue)
    listing = read_listing("talks with Germany", cast, TODAY)
    found = listed(listing, catalogue, cast, "en")
    assert [entry.head.id for entry in found.entries] == ["11-en"]


def test_a_title_names_a_place_by_its_adjective():
    zone = entry_of("12", "2024-05-06", "Совещание о развитии Арктической зоны", [])
    english = entry_of("13-en", "2024-05-05", "Meeting on Arctic roads", [])
    catalogue = WalkedCatalogue([zone, english])
    cast = Cast(catalogue)
    listing = read_listing("кто был на совещаниях по Арктике", cast, TODAY)
    assert [entry.head.id for entry in listed(listing, catalogue, cast, "ru").entries] == [
        "12",
        "13-en",
    ]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("how many working meetings were held", True),
        ("how many of his visits were abroad", True),
        ("number of summits in 2017", True),
        ("how many questions did the direct line receive", False),
        ("how many people attended the forum", False),
        ("how many journalists were at the summit", False),
    ],
)
def test_which_counts_are_of_meetings(text, counts):
    assert bool(re.search(rf"\b(?:{COUNTED})\b", text)) == counts


@pytest.mark.parametrize(
    "text", ["когда Верещагин был в Сочи?", "когда был Верещагин в Сочи", "встречи в Сочи"]
)
def test_when_somebody_was_in_a_town_its_meetings_tell(text):
    guests = [("Антон Верещагин", None)]
    there = entry_of("3", "2021-05-02", "Встреча с гребцами", guests, place="Сочи")
    elsewhere = entry_of("2", "2021-05-01", "Встреча с гребцами", guests, place="Берёзов")
    catalogue = WalkedCatalogue((there, elsewhere))
    cast = Cast(catalogue)
    found = listed(read_listing(text, cast, TODAY), catalogue, cast, "ru")
    assert [one.head.id for one in found.entries] == ["3"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("meetings with Jordan Pellow", ["8-en", "7-en"]),
        ("meetings with jordan pellow", ["8-en", "7-en"]),
        ("meetings with Pellow and Jordan", ["7-en"]),
    ],
)
def test_a_country_in_somebodys_name_is_none(text, ids):
    pellow = ("Jordan Pellow", "Harbour Master")
    catalogue = WalkedCatalogue(
        (
            entry_of("8-en", "2025-05-07", "Meeting with Jordan Pellow", [pellow]),
            entry_of(
                "7-en",
                "2024-05-07",
                "Talks with the President of Jordan",
                [pellow, ("Zaid Rifai", "President of Jordan")],
            ),
        )
    )
    cast = Cast(catalogue)
    found = listed(read_listing(text, cast, TODAY), catalogue, cast, "en")
    assert [entry.head.id for entry in found.entries] == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("встречи про железную дорогу", ["8-en"]),
        ("совещания по железной дороге", ["8-en"]),
        ("meetings about the railway", ["8-en"]),
        ("встречи про дорогу", ["7-en"]),
    ],
)
def test_a_term_of_two_words_is_one_in_the_other_language(text, ids):
    catalogue = WalkedCatalogue(
        (
            entry_of("8-en", "2025-05-07", "Meeting on the northern railway", []),
            entry_of("7-en", "2024-05-07", "Meeting on the coastal road", []),
        )
    )
    cast = Cast(catalogue)
    found = listed(read_listing(text, cast, TODAY), catalogue, cast, language_of(text))
    assert [entry.head.id for entry in found.entries] == ids


@pytest.mark.parametrize(
    "text",
    [
        "how many people attended the regatta in June 2023?",
        "сколько людей говорило по-русски 8 мая",
    ],
)
def test_how_many_came_somewhere_is_for_what_was_said_to_tell(text):
    assert read_listing(text, CAST, TODAY) is None
