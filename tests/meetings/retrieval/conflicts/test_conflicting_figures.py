"""Who gives another figure for the same thing, and who only seems to."""

import datetime as dt

import pytest

from meetings.facts.extraction.extract import extract
from meetings.model.meeting import Head
from meetings.retrieval.conflicts.conflicting_figures import claimed
from meetings.retrieval.query.questions.understanding import understand
from meetings.statistics.figures.bounds import apart, bounds_of
from meetings.statistics.figures.scope import ToldSentence

DAY = dt.date(2031, 4, 16)
ASYA, ZIMIN = "Ася Кольцова", "Пётр Зимин"
TOM = "Tom Ashby"


class NoArchive:
    """An index that holds every word and nothing else."""

    def search(self, groups, limit):
        return []

    def of_turns(self, places):
        return []

    def frequencies(self, keys):
        return [self.frequency(key) for key in keys]

    def frequency(self, key):
        return 1

    def total(self):
        return 1000

    def vocabulary(self):
        return ()


def asked(text):
    return understand(text, passages=NoArchive(), people=(), today=DAY)


def said(sentence, speaker=ASYA, *, role=None, on="2031-04-16", title=None, id_=None):
    lang = "en" if sentence.isascii() else "ru"
    day = dt.date.fromisoformat(on)
    title = title or ("A council" if lang == "en" else "Совещание")
    head = Head(id_ or on, title, day, None, None, lang, None, None)
    return ToldSentence(head, speaker, role, sentence, 0, tuple(extract(sentence, lang, day)))


def contradicts(question, first, other):
    question = asked(question)
    claim = claimed(question, first)
    return claim is not None and claim.is_contradicted(other)


SCHOOLS = "Сколько школ построили в области?"
BRIDGE = "Сколько стоит мост через Лебяжью?"
TRADE = "Каков товарооборот с Казахстаном?"
JOBLESS = "Какая безработица?"
HOMES = "How many homes were built?"
FERRY = "How much does the ferry cost?"
TURNOVER = "What is the trade turnover with Mexico?"

APART = [
    (SCHOOLS, "В области построено 12 школ.", "По отчёту министерства, построено 15 школ."),
    (BRIDGE, "Стоимость моста – 4,2 миллиарда рублей.", "Стоимость моста – 5 миллиардов рублей."),
    (
        TRADE,
        "Товарооборот с Казахстаном достиг 24 миллиардов долларов.",
        "Наш товарооборот с Казахстаном – 31 миллиард долларов.",
    ),
    (JOBLESS, "Безработица – 4,5 процента.", "Безработица сейчас – 6,1 процента."),
    (
        JOBLESS,
        "В 2030 году безработица составила 4,5 процента.",
        "Безработица в 2030 году была 6,1 процента.",
    ),
    (HOMES, "The council built 40 homes.", "According to the register, 31 homes were built."),
    (FERRY, "The ferry costs 58 million euros.", "The ferry costs about 90 million euros."),
    (
        TURNOVER,
        "Trade turnover with Mexico reached $24 billion.",
        "Bilateral trade with Mexico is over $31 billion.",
    ),
]

TOGETHER = {
    "the same": (SCHOOLS, "В области построено 12 школ.", "Построено 12 школ, это так."),
    "rounded": (
        TRADE,
        "Товарооборот с Казахстаном достиг 25 миллиардов долларов.",
        "Товарооборот с Казахстаном – 25,4 миллиарда долларов.",
    ),
    "about": (
        FERRY,
        "The ferry costs 58 million euros.",
        "The ferry costs about 60 million euros.",
    ),
    "more than": (HOMES, "The council built 42 homes.", "More than 40 homes were built."),
    "or more": (SCHOOLS, "В области построено 42 школы.", "Построено 40 и более школ."),
    "up to": (SCHOOLS, "В области построено 42 школы.", "Построено не более 50 школ."),
    "another thing": (SCHOOLS, "В области построено 12 школ.", "Построено 15 больниц."),
    "something else done": (SCHOOLS, "В области построено 12 школ.", "Отремонтировано 15 школ."),
    "another kind": (SCHOOLS, "В области построено 12 школ.", "Построено 15 музыкальных школ."),
    "of them": (SCHOOLS, "В области построено 12 школ.", "Из них построено 5 школ."),
    "more of them": (SCHOOLS, "В области построено 12 школ.", "Построено ещё 15 школ."),
    "each year": (SCHOOLS, "В области построено 12 школ.", "Построено 4 школы в год."),
    "another time": (
        SCHOOLS,
        "В области построено 12 школ.",
        "За пять лет в области построено 15 школ.",
    ),
    "another year": (
        JOBLESS,
        "В 2030 году безработица составила 4,5 процента.",
        "Безработица в 2029 году была 6,1 процента.",
    ),
    "part of a year": (
        TURNOVER,
        "Trade turnover with Mexico reached $24 billion.",
        "In the first quarter trade turnover with Mexico was $16 billion.",
    ),
    "a plan": (SCHOOLS, "В области построено 12 школ.", "В области будет построено 15 школ."),
    "growth": (
        TRADE,
        "Товарооборот с Казахстаном достиг 24 миллиардов долларов.",
        "Товарооборот с Казахстаном вырос на 31 миллиард долларов.",
    ),
    "another unit": (
        TRADE,
        "Товарооборот с Казахстаном достиг 24 миллиардов долларов.",
        "Товарооборот с Казахстаном – 31 миллиард рублей.",
    ),
    "another country": (
        TRADE,
        "Товарооборот с Казахстаном достиг 24 миллиардов долларов.",
        "Товарооборот с Китаем – 31 миллиард долларов.",
    ),
    "both of their own": (
        JOBLESS,
        "Безработица у нас – 4,5 процента.",
        "А у нас безработица – 6,1 процента.",
    ),
    "a question": (JOBLESS, "Безработица – 4,5 процента.", "Безработица – 6,1 процента, верно?"),
    "supposed": (HOMES, "The council built 40 homes.", "If only 60 homes were built."),
    "denied": (HOMES, "The council built 40 homes.", "The homes built were not 60 homes."),
    "two values": (
        HOMES,
        "The council built 40 homes.",
        "In all 30 homes were built, or 31 homes.",
    ),
    "far apart": (FERRY, "The ferry costs 58 million euros.", "The ferry costs 9 euros."),
}


@pytest.mark.parametrize(("question", "first", "other"), APART)
def test_another_figure(question, first, other):
    assert contradicts(question, said(first), said(other, ZIMIN))
    assert contradicts(question, said(other), said(first, ZIMIN))


@pytest.mark.parametrize(("question", "first", "other"), TOGETHER.values(), ids=list(TOGETHER))
def test_no_contradiction(question, first, other):
    assert not contradicts(question, said(first), said(other, ZIMIN))


FIRST, OTHER = "Безработица – 4,5 процента.", "Безработица – 6,1 процента."


@pytest.mark.parametrize(
    ("first", "other", "expected"),
    [
        ({}, {"speaker": ZIMIN}, True),
        ({}, {"speaker": ASYA}, False),
        ({}, {"speaker": "А. Кольцова"}, False),
        ({}, {"speaker": None}, False),
        ({"speaker": None}, {"speaker": ZIMIN}, False),
        # a month later it may still be so, a year later it is a development
        ({}, {"speaker": ZIMIN, "on": "2031-05-12"}, True),
        ({}, {"speaker": ZIMIN, "on": "2032-05-12"}, False),
        # the text of the same event in the other language
        ({"id_": "415"}, {"speaker": ZIMIN, "id_": "415-en"}, False),
        # each of their own region or country
        (
            {"role": "губернатор Тверской области"},
            {"speaker": ZIMIN, "role": "губернатор Псковской области"},
            False,
        ),
        (
            {"role": "Министр труда Российской Федерации"},
            {"speaker": ZIMIN, "role": "Президент Республики Казахстан"},
            False,
        ),
        (
            {"role": "губернатор Тверской области"},
            {"speaker": ZIMIN, "role": "министр труда Тверской области"},
            True,
        ),
        (
            {"role": "мэр Верховья", "sentence": "В городе безработица – 4,5 процента."},
            {
                "speaker": ZIMIN,
                "role": "мэр Низовья",
                "sentence": "В городе безработица – 6,1 процента.",
            },
            False,
        ),
        # of whom the host speaks at talks is not clear
        (
            {"title": "Переговоры с Премьер-министром Монголии"},
            {"speaker": ZIMIN, "title": "Переговоры с Премьер-министром Монголии"},
            False,
        ),
    ],
)
def test_who_where_and_when(first, other, expected):
    first, other = {"sentence": FIRST, **first}, {"sentence": OTHER, **other}
    assert contradicts(JOBLESS, said(**first), said(**other)) is expected


@pytest.mark.parametrize(
    ("on", "expected"), [("2031-06-30", True), ("2032-03-01", True), ("2034-06-30", False)]
)
def test_a_year_that_was_over_is_told_for_long(on, expected):
    first = said("В 2030 году безработица составила 4,5 процента.")
    other = said("Безработица в 2030 году составила 6,1 процента.", ZIMIN, on=on)
    assert contradicts(JOBLESS, first, other) is expected


def test_a_year_that_goes_on_has_no_last_word():
    first = said("В 2031 году построено 12 школ.", on="2031-04-16")
    other = said("В 2031 году построено 17 школ.", ZIMIN, on="2031-10-02")
    assert not contradicts("Сколько школ построено?", first, other)


def test_only_questions_for_figures_have_another():
    first, other = said("В области построено 12 школ."), said("Построено 15 школ.", ZIMIN)
    assert contradicts(SCHOOLS, first, other)
    assert not contradicts("Где построили школы?", first, other)
    assert not contradicts("Сколько больниц построили?", first, other)


def test_across_languages_where_the_thing_is_known_by_name():
    first = said("Товарооборот с Мексикой достиг 24 миллиардов долларов.")
    other = said("Trade turnover with Mexico is $31 billion.", TOM)
    assert contradicts("Каков товарооборот с Мексикой?", first, other)


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Построено 105 школ.", 104.5, 105.5),
        ("Построено 120 школ.", 115, 125),
        ("Около 50 школ.", 44, 56),
        ("Более 50 школ.", 49, 75),
        ("Более чем 50 школ.", 49, 75),
        ("Превысило 50 школ.", 49, 75),
        ("Не менее 50 школ.", 49, 75),
        ("Менее 60 школ.", 40, 61.2),
        ("Не более 60 школ.", 40, 61.2),
        ("Почти 60 школ.", 51, 61.2),
        ("От 50 до 60 школ.", 45, 65),
        ("Unemployment is 4.5 percent.", 4.45, 4.55),
        ("Nearly 60 homes.", 51, 61.2),
        ("Over 50 homes.", 49, 75),
        ("50 homes or more.", 49, 75),
        ("Up to 60 homes.", 40, 61.2),
        ("At least 50 homes.", 49, 75),
        ("No more than 60 homes.", 40, 61.2),
    ],
)
def test_between_which_values(sentence, low, high):
    fact = next(fact for fact in said(sentence).facts if fact.kind in ("quantity", "percent"))
    assert bounds_of(fact, sentence, fact.start) == pytest.approx((low, high))


def test_what_rounding_leaves_apart():
    assert apart((104.5, 105.5), (111.5, 112.5))
    assert apart((4.95, 5.05), (5.05, 5.15)) is False
    assert not apart((115, 125), (104.5, 116))
