"""Figures over time: what makes a point, of which series, and what is better left out."""

# ruff: noqa: E501 - a row a case

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.facts.extraction.extract import facts_of
from meetings.model.archive import Entry
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.series import series_of

GUEST = "Переговоры с Президентом Казахстана"
HOME = "Совещание по экономике"
ENGLISH_GUEST = "Talks with President of Kazakhstan"
ENGLISH_HOME = "Meeting on the economy"


def meeting(id_, date, title, *said):
    lang = "en" if id_.endswith("-en") else "ru"
    head = Head(
        id_, title, dt.date.fromisoformat(date), None, None, lang, f"http://pier.ru/{id_}", None
    )
    turns = tuple(Turn("Мария Лаптева", "М.Лаптева", text) for text in said)
    return Meeting(head, "", (Speaker("Мария Лаптева", ("М.Лаптева",), None, len(said)),), turns)


def follow(words, *meetings):
    held = {one.head.id: one for one in meetings}
    pairs = [
        (Entry(one.head, "", one.speakers, len(one.turns), 9, i), fact)
        for i, one in enumerate(meetings, 1)
        for fact in facts_of(one)
    ]
    return series_of(words, pairs, held.__getitem__)


def told(series):
    """«KZ USD level: 2019 = 12; 2020 = 15»."""
    part = " part" if series.part else ""
    points = "; ".join(f"{point.when} = {point.value:g}" for point in series.points)
    return f"{series.partner} {series.unit} {series.sense}{part}: {points}"


def only(words, sentence, title=HOME, date="2021-10-05"):
    """The points of one sentence."""
    id_ = "7" if any("а" <= letter <= "я" for letter in sentence.lower()) else "7-en"
    if id_ == "7-en" and title == HOME:
        title = ENGLISH_HOME
    return [told(series) for series in follow(words, meeting(id_, date, title, sentence))]


def test_a_series_over_three_meetings_in_two_languages():
    found = follow(
        "товарооборот Казахстан",
        meeting("1-en", "2019-05-16", ENGLISH_GUEST, "Last year, our trade reached $12 billion."),
        meeting("2", "2021-03-01", GUEST, "В 2020 году товарооборот составил 15 млрд долларов."),
        meeting("3", "2022-05-16", GUEST, "Товарооборот достиг 25 миллиардов долларов."),
    )
    assert [told(series) for series in found] == [
        "KZ USD level: 2018 = 1.2e+10; 2020 = 1.5e+10; 2022-05-16 = 2.5e+10"
    ]
    point = found[0].points[1]
    assert point.quote == "В 2020 году товарооборот составил 15 млрд долларов."
    assert (point.meeting.id, point.speaker, point.date) == (
        "2",
        "Мария Лаптева",
        dt.date(2020, 12, 31),
    )


@pytest.mark.parametrize(
    ("words", "sentence", "points"),
    [
        # levels, changes and sums of months are series of their own
        ("инфляция", "Инфляция сейчас – 8,4 процента.", ["RU % level: 2021-10-05 = 8.4"]),
        ("инфляция", "В 2015 году инфляция составила 12 процентов.", ["RU % level: 2015 = 12"]),
        ("inflation", "In 2011, inflation was 6.1 percent.", ["RU % level: 2011 = 6.1"]),
        ("ВВП", "В 2018 году ВВП вырос на 2,3 процента.", ["RU % change: 2018 = 2.3"]),
        ("GDP", "Last year, Russia’s GDP fell by 3 percent.", ["RU % change: 2020 = -3"]),
        ("GDP", "GDP grew by 4 percent in January 2021.", ["RU % change part: 2021-01 = 4"]),
        (
            "ВВП",
            "За январь–февраль 2021 года ВВП вырос на 2 процента.",
            ["RU % change part: 2021-01/2021-02 = 2"],
        ),
        ("безработица", "Безработица упала до 4 процентов.", ["RU % level: 2021-10-05 = 4"]),
        # shares, wishes, the earlier end, negations are no points
        ("ВВП", "Расходы достигли двух процентов ВВП.", []),
        ("GDP", "We spend 4.5 percent of the GDP on this.", []),
        ("инфляция", "Мы ожидаем, что инфляция составит 4 процента.", []),
        ("inflation", "The inflation target is 4 percent.", []),
        ("inflation", "Inflation fell from 12 to 5 percent.", ["RU % level: 2021-10-05 = 5"]),
        ("inflation", "Inflation was 12.9 and not 12.5 percent in 2015.", []),
        ("inflation", "Pensions were adjusted for inflation by 6 percent.", []),
        ("GDP", "The growth rate of GDP fell below 2 percent.", []),
        ("mortality", "The mortality rate from cancer fell by 3 percent.", []),
        (
            "зарплата",
            "Зарплата в России выросла с 20 до 56 тысяч рублей.",
            ["RU RUB level: 2021-10-05 = 56000"],
        ),
        (
            "life expectancy",
            "Life expectancy grew from 65.4 in 2005 to 71.9 in 2016.",
            ["RU год level: 2005 = 65.4; 2016 = 71.9"],  # each end of its own year
        ),
        (
            "безработица",
            "Безработица упала с 7 процентов в 2015 году до 5 процентов в 2019 году.",
            ["RU % level: 2015 = 7; 2019 = 5"],
        ),
        (
            "безработица",
            "Безработица упала с 7 до 5 процентов в 2019 году.",
            ["RU % level: 2019 = 5"],
        ),
        (
            "infant mortality",
            "In 2019, infant mortality was 4.9 per 1,000 births.",
            ["RU ‰ level: 2019 = 4.9"],
        ),
        (
            "население",
            "Население России – 146 миллионов человек.",
            ["RU человек level: 2021-10-05 = 1.46e+08"],
        ),
        # what somebody is not quite sure of is no wish
        (
            "GDP",
            "Last year there was growth in our GDP, by 3 percent, if I am not mistaken.",
            ["RU % change: 2020 = 3"],
        ),
        ("инфляция", "Предлагаю считать, что инфляция – 4 процента.", []),
        # two measures of two times in one clause
        (
            "GDP",
            "GDP grew by 3 percent in 2019, by 5 percent in January 2021.",
            ["RU % change: 2019 = 3", "RU % change part: 2021-01 = 5"],
        ),
        (
            "GDP",
            "GDP grew by 2 percent in January to March 2021.",
            ["RU % change part: 2021-01/2021-03 = 2"],
        ),
        # what is to come, though the sentence is in the present
        ("minimum wage", "We are raising the minimum wage to 9,000 rubles from December 1.", []),
        (
            "minimum wage",
            "The minimum wage is now 9,000 rubles.",
            ["RU RUB level: 2021-10-05 = 9000"],
        ),
        ("minimum wage", "He lives on two minimum wages.", []),
        # what is told of another time without a date
        ("инфляция", "При президенте Н. инфляция была 30 процентов.", []),
        ("inflation", "Back then inflation exceeded 30 percent.", []),
        (
            "inflation",
            "Inflation is now 6 percent, and we expect less at the beginning of next year.",
            ["RU % level: 2021-10-05 = 6"],
        ),
        # another country's, or a part of the thing
        ("inflation", "Inflation in Ukraine is over 48 percent.", ["UA % level: 2021-10-05 = 48"]),
        ("industry", "The processing industry grew by 2 percent.", []),
        ("population", "They add a million to the total population of Russia, now 5 million.", []),
        ("mortality", "Mortality rates for teenagers fell by 7 percent.", []),
        ("investment", "The investment in the pier exceeds 19 billion rubles in Tatarstan.", []),
        ("инвестиции", "В Татарстане инвестиции в новый завод – 19 миллиардов рублей.", []),
        (
            "investment",
            "Investment in Tatarstan reached 19 billion rubles.",
            ["RU-TA RUB level: 2021-10-05 = 1.9e+10"],
        ),
        (
            "export",
            "Fish exports from Russia grew by 9 percent, oil by 5 percent and sugar by 4 percent.",
            [],
        ),
        # by how much in many years
        ("population", "Moscow’s population grew by about a million people every ten years.", []),
        ("население", "Население Москвы за десять лет выросло на миллион человек.", []),
        (
            "population",
            "Moscow’s population grew by about a million people last year.",
            ["RU-MOW человек change: 2020 = 1e+06"],
        ),
        # who earns more than a sum, not what is earned
        ("wage", "We raised the tax on salaries exceeding 3 million rubles in Russia.", []),
        ("зарплата", "В России зарплаты свыше 3 миллионов рублей облагаются налогом.", []),
        (
            "зарплата",
            "Средняя зарплата в России – свыше 30 тысяч рублей.",
            ["RU RUB level: 2021-10-05 = 30000"],
        ),
        # where goods go to is not who sells them
        ("export", "Saxony’s exports to Russia increased by 6 percent last year.", []),
        ("экспорт", "Экспорт Саксонии в Россию вырос на 6 процентов.", []),
        ("import", "Imports from Turkey increased by 6 percent last year.", []),
        (
            "экспорт",
            "Экспорт в России вырос на 6 процентов.",
            ["RU % change: 2021-10-05 = 6"],
        ),
        # two times of one thing, which is named once
        (
            "жильё",
            "В Татарстане в 2019 году сдали 12 тысяч квадратных метров, а в 2020 году "
            "14 тысяч квадратных метров жилья сдали.",
            ["RU-TA квадратный метр level: 2019 = 12000; 2020 = 14000"],
        ),
        (
            "housing",
            "In Tatarstan we built 1.2 million square metres in 2019 and 1.4 million square "
            "metres of housing in 2020.",
            ["RU-TA квадратный метр level: 2019 = 1.2e+06; 2020 = 1.4e+06"],
        ),
        (
            "housing",
            "In Tatarstan we built 1.2 million square metres of roads and 1.4 million square "
            "metres of housing in 2020.",
            ["RU-TA квадратный метр level: 2020 = 1.4e+06"],
        ),
        ("trade Kazakhstan", "The trade fairs in Kazakhstan cost $5 million.", []),
        ("товарооборот", "Розничный товарооборот вырос на 5 процентов.", []),
    ],
)  # fmt: skip
def test_one_sentence(words, sentence, points):
    assert only(words, sentence) == points


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("mortality", "The mortality rate from cancer fell by 3 percent."),
        ("mortality", "Overall, mortality rates for children fell by 3 percent."),
        ("inflation", "Back then inflation exceeded 30 percent."),
        ("минимальная зарплата", "Минимальная зарплата была 7 тысяч рублей до кризиса."),
        ("инфляция", "В те годы инфляция превышала 30 процентов."),
    ],
)
def test_no_break_spaces_hide_nothing_that_stands_around_a_figure(words, sentence):
    assert only(words, sentence) == []
    assert only(words, sentence.replace(" ", "\u00a0")) == []


def test_a_point_quotes_its_sentence_as_it_is_set():
    said = "Last\u00a0year inflation was 6\u00a0percent."
    (series,) = follow("inflation", meeting("7-en", "2021-10-05", ENGLISH_HOME, said))
    assert told(series) == "RU % level: 2020 = 6"
    assert series.points[0].quote == said


def test_units_are_never_mixed():
    found = follow(
        "товарооборот Казахстан",
        meeting("1", "2020-05-16", GUEST, "В 2019 году товарооборот составил 20 млрд долларов."),
        meeting("2", "2021-05-16", GUEST, "В 2020 году товарооборот составил 1,4 трлн рублей."),
        meeting("3", "2022-05-16", GUEST, "В 2021 году товарооборот вырос на 34 процента."),
    )
    assert sorted(told(series) for series in found) == [
        "KZ % change: 2021 = 34",
        "KZ RUB level: 2020 = 1.4e+12",
        "KZ USD level: 2019 = 2e+10",
    ]


def test_countries_are_never_mixed():
    sentence = "In 2020, trade with China reached $100 billion and with India $11 billion."
    assert only("trade China", sentence) == ["CN USD level: 2020 = 1e+11"]
    assert only("trade India", sentence) == ["IN USD level: 2020 = 1.1e+10"]
    assert only("trade Turkey", sentence) == []


@pytest.mark.parametrize(
    ("before", "points"),
    [
        ("Kazakhstan is our oldest partner in Asia.", ["KZ USD level: 2020 = 1.5e+10"]),
        ("Kazakhstan ranks first in the CIS.", ["KZ USD level: 2020 = 1.5e+10"]),
        ("The global economy is not doing well.", ["KZ USD level: 2020 = 1.5e+10"]),
        ("Казахстан – старейший партнёр в Азии.", ["KZ USD level: 2020 = 1.5e+10"]),
        ("Our trade with Asia is no less important.", []),
        ("Global trade is not doing well.", []),
        ("We spoke of China.", []),
    ],
)
def test_where_a_guest_is_and_how_the_world_fares_is_nobody_to_trade_with(before, points):
    said = f"{before} In 2020, trade reached $15 billion."
    assert [
        told(one) for one in follow("trade", meeting("7-en", "2021-10-05", ENGLISH_GUEST, said))
    ] == points


@pytest.mark.parametrize(
    "sentence",
    [
        "I would like to add that in 2020 trade with Kazakhstan reached $15 billion.",
        "Let me remind you that in 2020 trade with Kazakhstan reached $15 billion.",
        "Отмечу, что товарооборот с Казахстаном в 2020 году достиг 15 миллиардов долларов.",
    ],
)
def test_what_will_be_said_is_not_what_will_be(sentence):
    assert only("trade", sentence) == ["KZ USD level: 2020 = 1.5e+10"]
    assert (
        only("trade", "I will note that trade with Kazakhstan will reach $15 billion in 2020.")
        == []
    )


def test_a_guest_s_inflation_is_nobody_s():
    assert only("инфляция", "Инфляция сейчас – 8 процентов.", GUEST) == []


def test_a_governor_speaks_of_the_region():
    title = "Встреча с губернатором Брянской области"
    assert only("безработица", "Безработица – 0,5 процента.", title) == [
        "RU-BRY % level: 2021-10-05 = 0.5"
    ]


def test_a_firm_s_wages_are_no_country_s():
    assert only("зарплата", "Средняя зарплата на заводе – 75 тысяч рублей.") == []
    assert only("зарплата", "Средняя зарплата в России составила 57 тысяч рублей.") == [
        "RU RUB level: 2021-10-05 = 57000"
    ]


@pytest.mark.parametrize(
    ("words", "sentence", "title"),
    [
        ("cargo turnover", "Our cargo turnover increased by 7 percent.", "Meeting with Paromtrans President Ilya Vetkin"),
        ("cargo turnover", "Our cargo turnover increased by 7 percent.", "Meeting with Paromtrans CEO Ilya Vetkin"),
        ("грузооборот", "Наш грузооборот вырос на 7 процентов.", "Встреча с генеральным директором «Паромтранса» Ильёй Веткиным"),
        ("грузооборот", "У нас грузооборот вырос на 7 процентов.", "Встреча с главой правления «Паромтранса» Ильёй Веткиным"),
    ],
)  # fmt: skip
def test_a_company_s_turnover_is_no_country_s(words, sentence, title):
    assert only(words, sentence, title) == []
    assert only(words, sentence) != []


def test_the_country_s_own_figure_stands_beside_a_company_s_head():
    title = "Meeting with Paromtrans CEO Ilya Vetkin"
    assert only("inflation", "Inflation is 4.2 percent now.", title) != []
    assert only("inflation", "In Russia our inflation is 4.2 percent now.", title) != []


def test_twins_of_one_event_count_once():
    found = follow(
        "товарооборот Казахстан",
        meeting("1", "2022-05-16", GUEST, "Товарооборот достиг 25 миллиардов долларов."),
        meeting("1-en", "2022-05-16", ENGLISH_GUEST, "Last year our trade reached $25 billion."),
    )
    assert [told(series) for series in found] == ["KZ USD level: 2021 = 2.5e+10"]


def test_a_figure_told_again_counts_once():
    said = "В 2018 году товарооборот составил 108 млрд долларов."
    again = "Наш товарооборот достиг 108 млрд долларов."
    title = "Переговоры с Председателем КНР"
    found = follow(
        "товарооборот Китай",
        meeting("1", "2019-02-01", title, said, said),
        meeting("2", "2019-06-05", title, again),
        meeting("3", "2019-09-05", title, said),
    )
    assert [told(series) for series in found] == ["CN USD level: 2018 = 1.08e+11"]
    assert found[0].points[0].meeting.id == "1"


def test_the_richest_series_comes_first():
    meetings = [
        meeting(str(n), f"20{n}-05-16", GUEST, f"Товарооборот достиг {n} млрд долларов.")
        for n in range(15, 20)
    ]
    change = meeting("9", "2021-05-16", GUEST, "В 2020 году товарооборот вырос на 5 процентов.")
    found = follow("товарооборот Казахстан", change, *meetings)
    assert [len(series.points) for series in found] == [5, 1]
    assert found[0].meetings == 5
    assert [point.date for point in found[0].points] == sorted(p.date for p in found[0].points)


@pytest.mark.parametrize(
    "words",
    [
        "товарооборот казахстан",
        "Товарооборот с Казахстаном",
        "trade Kazakhstan",
        "таварооборот Казахстан",
        "trade turnover with Kazakhstan",
        "взаимная торговля, Казахстан",
    ],
)
def test_what_people_may_call_it(words):
    said = "В 2020 году товарооборот составил 15 млрд долларов."
    assert only(words, said, GUEST) == ["KZ USD level: 2020 = 1.5e+10"]


def test_what_no_list_names_is_followed_by_its_own_words():
    said = "В России построено 300 детских садов."
    assert only("детский сад", said) == ["RU сад level: 2021-10-05 = 300"]


@pytest.mark.parametrize("words", ["", "Казахстан", "рост", "абракадабра", "?!"])
def test_nothing_to_follow(words):
    assert only(words, "Товарооборот достиг 25 миллиардов долларов.", GUEST) == []


TALK = meeting("5", "2021-05-16", GUEST, "Товарооборот достиг 25 млрд долларов, вырос на 4 %.")


@given(st.text(max_size=40))
def test_whatever_is_asked_points_stand_in_their_turns(words):
    for series in follow(words, TALK):
        for point in series.points:
            text = TALK.text_of(point.fact.turn)
            assert text[point.start : point.stop] == point.quote
            assert point.start <= point.fact.start < point.fact.stop <= point.stop
