"""A figure of a place and year: the right one first, another's never as an answer."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from meetings.retrieval.figure_answers import figure_reply
from meetings.retrieval.later_figures import is_the_last
from meetings.retrieval.query.figures_asked import figure_asked
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

HOST, GUEST = "Роман Лежнев", "Karl Oberhuber"
SAID = [
    # id, date, title, speaker, words
    ("11", "2019-05-16", "Переговоры с Президентом Казахстана", HOST,
     "В прошлом году товарооборот с Казахстаном вырос на 9 процентов, до 12 миллиардов долларов."),
    ("12", "2020-05-20", "Переговоры с Президентом Казахстана", HOST,
     "В 2019 году товарооборот с Казахстаном составил 15 миллиардов долларов."),
    ("13-en", "2020-06-02", "Talks with Federal Chancellor of Austria", GUEST,
     "In 2019 our trade with Austria exceeded 4 billion dollars. We are glad of it."),
    ("14-en", "2020-06-03", "Talks with Federal Chancellor of Austria", HOST,
     "Trade with Austria was $2.9 billion in 2019, as our customs service tells us."),
    ("15", "2024-03-20", "Совещание по экономике", HOST,
     "Инфляция в прошлом году составила 7,4 процента, и это больше, чем мы ждали."),
    ("16", "2024-10-08", "Совещание по экономике", HOST,
     "Инфляция сейчас составляет 8,6 процента."),
    ("17", "2024-12-19", "Совещание по экономике", HOST,
     "Безработица сейчас составляет 2,4 процента."),
    ("19", "2024-12-20", "Встреча с губернатором Пермского края", HOST,
     "В Пермском крае расселили 800 тысяч квадратных метров жилья."),
    ("20", "2024-12-21", "Встреча с губернатором Пермского края", HOST,
     "Средняя зарплата в Пермском крае сейчас – 70 тысяч рублей."),
    ("21", "2023-02-01", "Переговоры с Президентом Киргизии", GUEST,
     "В 2022 году наш товарооборот составил около 3,25 миллиарда долларов."),
    ("22", "2023-02-02", "Переговоры с Президентом Киргизии", HOST,
     "В 2022 году наш товарооборот составил 2 миллиарда долларов."),
    ("23", "2024-12-22", "Встреча с главой Бурятии", HOST,
     "По росту заработной платы у нас неплохо: за год 18 процентов, а в деньгах 72 тысячи."),
    ("24", "2025-02-10", "Переговоры с Президентом Венесуэлы", HOST,
     "За прошлый год рост товарооборота составил 64 процента, это хороший показатель."),
    ("25", "2024-02-10", "Переговоры с Президентом Венесуэлы", HOST,
     "За прошлый год рост товарооборота составил 12 процентов."),
    ("26", "2020-02-10", "Переговоры с Президентом Кении", GUEST,
     "За прошлый год рост товарооборота составил 5 процентов."),
    ("27", "2018-02-10", "Переговоры с Президентом Кении", HOST,
     "Два президента обсудили, как расширить товарооборот с Кенией в 2018 году."),
    ("29", "2024-06-10", "Переговоры с Президентом Узбекистана", HOST,
     "Наш товарооборот в первом квартале 2024 года составил 2 миллиарда долларов."),
    ("30", "2024-06-10", "Переговоры с Президентом Узбекистана", GUEST,
     "В 2023 году товарооборот составил 9 миллиардов долларов."),
    ("31", "2019-03-10", "Совещание с губернаторами", HOST,
     "Ключевая ставка сейчас составляет 7,75 процента."),
    ("34-en", "2021-12-23", "News conference", HOST,
     "The country’s population – 146 million people – is not enough for it."),
    ("35", "2025-02-18", "Совещание по здравоохранению", HOST,
     "Осмотрено 7 миллионов человек взрослого населения."),
    ("36-en", "2025-02-19", "Meeting on history", HOST,
     "The population was 134 million people, not much smaller than now."),
    ("32", "2025-03-10", "Совещание с губернаторами", HOST,
     "Всё это упирается в то, что она такая, какая есть: 21 процент – вот такая ключевая ставка."),
    ("28", "2022-02-10", "Совещание по экономике", HOST,
     "В 2022 году профицит составит 1,8 процента ВВП."),
    ("33-en", "2020-04-08", "Address to boatmen", HOST,
     "The minimum wage is 12,000 rubles."),
    ("34", "2020-05-08", "Обращение к речникам", HOST,
     "Кредит считают так: один МРОТ на каждого работника в течение 6 месяцев."),
    ("35", "2020-09-10", "Совещание с речниками", HOST,
     "Всё это упирается в то, что он такой, какой есть: 12 тысяч рублей – вот такой МРОТ."),
    ("36-en", "2021-06-08", "Interview to Peruvian television", HOST,
     "Inflation was about 30 percent at the beginning, and now it is 2.2 percent."),
    ("18", "2021-11-10", "Переговоры с Президентом Мали", HOST,
     "Товарооборот сейчас составляет 300 миллионов долларов."),
    ("40", "2018-11-10", "Переговоры с Президентом Мали", HOST,
     "За прошлый год рост товарооборота составил 20 процентов."),
]  # fmt: skip


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    archive.put((meeting(*row), row[0].encode()) for row in SAID)
    passages = PassageIndex(tmp_path_factory.mktemp("figures") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 3, 12))


def meeting(id_, date, title, speaker, words):
    lang = "en" if id_.endswith("-en") else "ru"
    url = f"http://example.ru/{id_}"
    head = Head(id_, title, dt.date.fromisoformat(date), None, None, lang, url, None)
    return Meeting(
        head, "", (Speaker(speaker, (speaker,), None, 1),), (Turn(speaker, speaker, words),)
    )


def told(reply):
    return " ".join((reply.statement or "").split())


@pytest.mark.parametrize(
    ("question", "statement", "meetings"),
    [
        (
            "Каким был товарооборот с Казахстаном в 2019 году?",
            "Товарооборот, Казахстан: 15 млрд $ за 2019 год.",
            ["12"],
        ),
        (  # said the year after
            "trade Kazakhstan 2018",
            "Trade turnover, Kazakhstan: $12 billion in 2018.",
            ["11"],
        ),
        (
            "на сколько вырос товарооборот с Казахстаном в 2018",
            "Товарооборот, Казахстан: +9 % за 2018 год.",
            ["11"],
        ),
        (  # two who contradict one another
            "товарооборот с Австрией в 2019",
            "Товарооборот, Австрия: 2,9 млрд $ за 2019 год (Роман Лежнев);"
            " больше 4 млрд $ за 2019 год (Karl Oberhuber).",
            ["14-en", "13-en"],
        ),
        (  # who is exact comes before who is not
            "товарооборот с Киргизией в 2022",
            "Товарооборот, Киргизия: 2 млрд $ за 2022 год (Роман Лежнев);"
            " около 3,25 млрд $ за 2022 год (Karl Oberhuber).",
            ["22", "21"],
        ),
        ("Какой была инфляция в 2023 году?", "Инфляция, Россия: 7,4 % за 2023 год.", ["15"]),
        (  # no figure of the whole year, but of a day in it
            "inflation 2024",
            "Inflation, Russia: 8.6% as of 8 October 2024.",
            ["16"],
        ),
        (
            "Казахстан и Австрия товарооборот",
            "Товарооборот с Россией, Казахстан: 15 млрд $ за 2019 год."
            " Товарооборот с Россией, Австрия: 2,9 млрд $ за 2019 год (Роман Лежнев);"
            " больше 4 млрд $ за 2019 год (Karl Oberhuber).",
            ["12", "14-en", "13-en"],
        ),
        (
            "товарооборот с Казахстаном в 2018 и 2019 годах",
            "Товарооборот, Казахстан: 12 млрд $ за 2018 год; 15 млрд $ за 2019 год.",
            ["11", "12"],
        ),
    ],
)
def test_the_figure_of_its_place_and_time(answerer, question, statement, meetings):
    reply = answerer.answer(question)
    assert (told(reply), reply.found, reply.figure) == (statement, True, True)
    assert [answer.meeting.id for answer in reply.answers] == meetings


LATEST = [
    ("Какая сейчас инфляция?", "Инфляция, Россия: 8,6 % на 8 октября 2024 года.", "16"),
    ("how high is unemployment?", "Unemployment, Russia: 2.4% as of 19 December 2024.", "17"),
    # said once more later, and a later sentence counts months of it
    ("какой МРОТ", "МРОТ, Россия: 12 000 ₽ на 8 апреля 2020 года.", "33-en"),
    # neither of whom some of them are nor of another century
    ("население России", "Население, Россия: 146 млн человек на 23 декабря 2021 года.", "34-en"),
    # a quarter's is newer, and no year's
    ("какой товарооборот с Узбекистаном", "Товарооборот, Узбекистан: 9 млрд $ за 2023 год.", "30"),
]  # fmt: skip
FOUND = ("Это последнее из чисел, которые нашлись.", "This is the latest figure found.")


@pytest.mark.parametrize(("question", "statement", "meeting"), LATEST)
def test_the_latest_figure_where_no_time_is_named(answerer, question, statement, meeting):
    reply = answerer.answer(question)
    assert told(reply) in [f"{statement} {said}" for said in FOUND]
    assert (reply.found, reply.figure) == (True, True)
    assert [answer.meeting.id for answer in reply.answers] == [meeting]


@pytest.mark.parametrize("question", ["what is the key rate now", "какая сейчас ключевая ставка"])
def test_no_figure_is_the_latest_beside_a_later_one_that_is_not_followed(answerer, question):
    reply = answerer.answer(question)
    assert (reply.statement, reply.found) == (None, False)


@pytest.mark.parametrize(
    "question",
    [
        "the latest key rate",
        "последняя ключевая ставка",
        "последняя инфляция",
        "latest unemployment",
        "последний МРОТ",
        "последнее население России",
        "последний товарооборот с Узбекистаном",
        "latest trade with Kazakhstan",
        "последние данные по безработице",
    ],
)
def test_the_last_figure_told_is_one_where_just_that_is_asked_for(answerer, question):
    reply = answerer.answer(question)
    assert any(said in told(reply) for said in FOUND)
    assert (reply.found, reply.figure) == (True, True)


@pytest.mark.parametrize(
    ("question", "is_surer"),
    [
        ("последний товарооборот с Казахстаном", True),
        ("latest trade with Kazakhstan", True),
        ("какая сейчас инфляция", True),
        ("какой товарооборот с Казахстаном", False),
    ],
)
def test_the_last_one_told_goes_before_what_a_search_is_sure_of(answerer, question, is_surer):
    understood = answerer.understand(question)
    found = answerer._figures.found(understood)
    assert found.is_surer is is_surer


@pytest.mark.parametrize(
    ("question", "is_last"),
    [
        ("what is the key rate", False),
        ("какая инфляция", True),
        ("how high is unemployment", True),
    ],
)
def test_a_later_figure_is_known_in_either_language_whatever_a_search_finds(
    answerer, question, is_last
):
    asked = figure_asked(question, dt.date(2031, 3, 12))
    archive, opened = answerer._archive, answerer.search.opened()
    lately = figure_reply(answerer.understand(question), asked, answerer._followed, archive)
    assert is_the_last(asked, lately, (), opened, answerer.passages, archive) is is_last


SIDES = [
    (
        "Казахстан и Австрия товарооборот",
        [("Казахстан: 15 млрд $ за 2019 год", "12"), ("Австрия: 2,9 млрд $ за 2019", "14-en")],
    ),
    (  # no year that all of them have: each with its own
        "compare trade with Kyrgyzstan, Kazakhstan and Peru",
        [("$2 billion in 2022", "22"), ("$15 billion in 2019", "12"), ("no figures", None)],
    ),
    (  # another year's beside the one asked for, and said to be another's
        "товарооборот с Казахстаном и Киргизией в 2022",
        [("числа за 2022 год в архиве нет. Ближайшее, что есть: 15 млрд $ за 2019", "12"),
         ("Киргизия: 2 млрд $ за 2022", "22")],
    ),
    ("inflation in Austria and Russia", [("no figures", None), ("7.4% in 2023", "15")]),
]  # fmt: skip


@pytest.mark.parametrize(("question", "sides"), SIDES)
def test_places_side_by_side_each_with_its_own_quote(answerer, question, sides):
    reply = answerer.answer(question)
    assert reply.found
    lines = (reply.statement or "").split("\n")
    assert len(lines) == len(reply.sides) == len(sides)
    for line, number, (value, meeting) in zip(lines, reply.sides, sides, strict=True):
        assert value in line
        assert (reply.answers[number - 1].meeting.id if number else None) == meeting


def test_a_figure_of_one_place_that_is_not_followed_is_still_the_nearest(answerer):
    reply = answerer.answer("какая зарплата в Бурятии, а в Австрии")
    assert (reply.found, reply.statement) == (False, None)
    assert "72 тысячи" in reply.answers[0].quote


def test_nobody_having_a_figure_is_said_of_each(answerer):
    reply = answerer.answer("инфляция в Австрии и Киргизии")
    assert (
        told(reply)
        == "Инфляция, Австрия: чисел в архиве нет. Инфляция, Киргизия: чисел в архиве нет."
    )
    assert (reply.found, reply.answers, reply.sides) == (False, (), (0, 0))


@pytest.mark.parametrize(
    "question",
    ["торговля между Казахстаном и Австрией", "Austria's trade with Kazakhstan in 2019"],
)
def test_what_we_have_with_each_is_not_told_of_what_they_have_together(answerer, question):
    reply = answerer.answer(question)
    assert (reply.figure, reply.statement) == (False, None)


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        (
            "Каким был товарооборот с Казахстаном в 2023 году?",
            "Товарооборот, Казахстан: числа за 2023 год в архиве нет."
            " Ближайшее, что есть: 15 млрд $ за 2019 год; 12 млрд $ за 2018 год.",
        ),
        (
            "Каким был товарооборот с Казахстаном в 2021, 2022 и 2023 годах?",
            "Товарооборот, Казахстан: числа за 2021–2023 годы в архиве нет."
            " Ближайшее, что есть: 15 млрд $ за 2019 год; 12 млрд $ за 2018 год.",
        ),
        (
            "Каким был товарооборот с Венесуэлой в 2024 году?",
            "Товарооборот, Венесуэла: числа за 2024 год в архиве нет."
            " Известно только, на сколько изменилось: +64 % за 2024 год; +12 % за 2023 год.",
        ),
        (
            "Каким был товарооборот с Мали в 2017 году?",
            "Товарооборот, Мали: числа за 2017 год в архиве нет."
            " Известно только, на сколько изменилось: +20 % за 2017 год.",
        ),
        (
            "Каким был товарооборот с Мали в 2019 году?",
            "Товарооборот, Мали: числа за 2019 год в архиве нет."
            " Ближайшее, что есть: 300 млн $ на 10 ноября 2021 года.",
        ),
        (
            "What was inflation in 2017 and 2019?",
            "Inflation, Russia: the archive has no figure for 2017 and 2019."
            " The nearest it has: 7.4% in 2023; 8.6% as of 8 October 2024.",
        ),
        (
            "What was inflation in 2019?",
            "Inflation, Russia: the archive has no figure in 2019."
            " The nearest it has: 7.4% in 2023; 8.6% as of 8 October 2024.",
        ),
    ],
)
def test_another_times_figure_is_only_near(answerer, question, statement):
    reply = answerer.answer(question)
    assert (told(reply), reply.found) == (statement, False)
    assert reply.answers


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Каким был товарооборот с Киргизией в 2022 году по словам Лежнева?", "2 миллиарда"),
        ("Каким был товарооборот с Киргизией в 2022 году по словам Оберхубера?", "3,25"),
    ],
)
def test_whoever_is_named_told_the_figure(answerer, question, value):
    reply = answerer.answer(question)
    assert reply.figure
    assert [value in one.quote for one in reply.answers] == [True]


def test_where_whoever_is_named_told_no_figure_their_words_are_searched(answerer):
    reply = answerer.answer(
        "Какая была зарплата в Пермском крае в 2024 году по словам Оберхубера?"
    )
    assert not reply.figure


def test_what_adds_up_is_not_told_of_a_year_that_is_not_said(answerer):
    homes = answerer.answer("Сколько жилья ввели в Пермском крае в 2024 году?")
    assert (homes.found and homes.figure) is False
    wages = answerer.answer("Какая зарплата была в Пермском крае в 2024 году?")
    assert told(wages) == "Зарплата, Пермский край: 70 000 ₽ на 21 декабря 2024 года."


def test_a_sum_without_its_year_is_not_told_as_any_years(answerer):
    reply = answerer.answer("Каким был товарооборот с Мали в 2021 году?")
    assert "300 миллионов" in reply.answers[0].quote
    assert reply.statement is None


def test_a_share_of_something_is_no_figure_of_it(answerer):
    reply = answerer.answer("Каким был ВВП в 2022 году?")
    assert not (reply.found and "профицит" in reply.answers[0].quote)


def test_how_many_talked_of_trade_is_no_figure_of_it(answerer):
    reply = answerer.answer("товарооборот с Кенией 2018")
    assert not reply.found
    assert "в 2018 году в архиве нет" in told(reply) or "за 2018 год в архиве нет" in told(reply)


@pytest.mark.parametrize(
    "question",
    [
        "Каким был товарооборот с Перу в 2019 году?",
        "What was the minimum wage in Brazil in 2024?",
        "инфляция в Казахстане в 2024 году?",
        "How high was unemployment in Austria in 2024?",
    ],
)
def test_another_countrys_figure_is_no_answer(answerer, question):
    reply = answerer.answer(question)
    assert (reply.found, reply.statement) == (False, None)


@pytest.mark.parametrize("question", ["какая инфляция в Перу", "inflation in Peru"])
def test_our_inflation_is_not_even_near_that_of_who_asks_about_it(answerer, question):
    reply = answerer.answer(question)
    assert not reply.found
    assert not any("2.2 percent" in one.quote for one in reply.answers)


def test_quotes_are_what_stands_in_the_text(answerer):
    (answer,) = answerer.answer("Какой была инфляция в 2023 году?").answers
    assert answer.quote == SAID[4][4]
    assert (answer.speaker, answer.core) == (HOST, (0, len(SAID[4][4])))
