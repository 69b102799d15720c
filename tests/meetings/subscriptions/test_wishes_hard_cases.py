"""Wishes that are easily misread, over invented transcripts: exclusions, people, abbreviations."""

import pytest

from meetings.model.archive import Entry
from meetings.model.subscription import Query
from meetings.names.participants import participants_of
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.query_reading import read_query
from tests.meetings.subscriptions.test_wishes_table import meeting

FAR = "Об этом подробно поговорим через две недели на большом совещании, куда приедут все. " * 2
MEETINGS = {
    "гость": meeting(
        "1", "Встреча с соседом", "ru",
        ("Рустам Беркутов", "Инвестиции выросли. Спасибо Семёну Игоревичу Лаптеву за поддержку!"),
        ("Павел Зимин", "Газ поставляем исправно, и в Турции строим станцию. О рыбе позже."),
    ),
    "недра": meeting(
        "2", "Совещание по энергетике", "ru",
        ("Антон Новиков", f"Газопровод в Турцию построен. {FAR}Добыча газа растёт."),
        ("Павел Зимин", "Беркутов просил инвестиции в переработку. Турецкие партнёры довольны."),
    ),
    "briefing": meeting(
        "3", "Press conference", "en",
        ("Semyon Laptev", "The grain deal is over. Wheat is sold for cash."),
        ("Pavel Zimin", "Thanks to Semyon Laptev. Rustam Berkutov spoke about investments. "
         "The Turkish pipe carries gas."),
    ),
    "farms": meeting(
        "4", "Meeting on agriculture", "en",
        ("Dina Pashkova", "Grain exports grew. Mr Laptev negotiated in Ankara. "
         "Children's camps reopened, who would have thought."),
        ("Pavel Zimin", "The gas price fell. The modernization of ports goes on."),
    ),
    "больницы": meeting(
        "5", "Совещание о здравоохранении", "ru",
        ("Михаил Мурин", "Детские поликлиники открыты. Материнский капитал проиндексирован."),
        ("Павел Зимин", "Ребёнок должен быть здоров. ВОЗ дала оценку. Капитал материнский нужен."),
    ),
    "talks": meeting(
        "6", "Talks with the neighbour", "en",
        ("Rustam Berkutov", "Our trade grew. The labour market is tight."),
        ("Pavel Zimin", "Women and children first. The World Health Organization thanked us."),
    ),
}  # fmt: skip
ENTRIES = [Entry(m.head, "", m.speakers, len(m.turns), 50, 1) for m in MEETINGS.values()]
PEOPLE = participants_of(ENTRIES)


def told(wish):
    query = wish if isinstance(wish, Query) else read_query(wish, PEOPLE)
    return {name for name, one in MEETINGS.items() if Matcher(one).match(query)}


TABLE = [
    # not near what is excluded, in either language, by any dash or word that people type
    ("газ -Турция", "недра farms"),
    ("газ -турецкий", "недра farms"),
    ("газ –Турция", "недра farms"),
    ("газ —Турция", "недра farms"),
    ("газ кроме Турции", "недра farms"),
    ("газ НЕ Турция", "недра farms"),
    ("газ, но не Турция", "недра farms"),
    ("газ -Turkey", "недра farms"),
    ("gas -Turkey", "недра farms"),
    ("gas except Turkey", "недра farms"),
    ("gas NOT Turkey", "недра farms"),
    ("gas but not Turkey", "недра farms"),
    ("газ - Турция", "недра farms"),
    ("газ – Турция", "недра farms"),
    ("Газ - Турция", "недра farms"),
    ("газ без Турции", "недра farms"),
    ("газ не Турция", "недра farms"),
    ("gas - Turkey", "недра farms"),
    ("gas not Turkey", "недра farms"),
    ("gas without Turkey", "недра farms"),
    # a title counts for what is excluded
    ("газ -энергетика", "гость briefing farms"),
    ("Беркутов -сосед", ""),
    ('газ -"в Турции"', "недра briefing farms"),
    ("зерно или рыба -Анкара", "гость briefing"),
    ("-Турция", ""),
    # what somebody says: not what is said of them, or beside their name
    ("Лаптев о зерне", "briefing"),
    ("Laptev about grain", "briefing"),
    ("Laptev on grain", "briefing"),
    ("что Лаптев говорит о зерне", "briefing"),
    ("what Laptev says about grain", "briefing"),
    ("Лаптев сказал про зерно", "briefing"),
    ("Лаптев: зерно", "briefing"),
    ("Laptev: grain", "briefing"),
    ("Пашкова о зерне", "farms"),
    ("Новиков о Турции", "недра"),
    ("Зимин о Турции", "гость недра briefing"),
    ("Беркутов об инвестициях", "гость"),
    ("Беркутов о рыбе", ""),
    ("Новиков о «добыча газа»", "недра"),
    ("Лаптев -зерно", ""),
    ("Лаптев -рыба", "briefing"),
    ("Беркутов -инвестиции", "talks"),
    ("Зимин + газ -Турция", "farms"),
    # no speaker stands before these
    ("План: газ", ""),
    ("добыча: газ", "недра"),
    ("сделка о зерне", "briefing"),
    # with +, a name may be said as well
    ("Беркутов + инвестиции", "гость недра briefing"),
    ("Berkutov + investments", "гость недра briefing"),
    ("инвестиции + Беркутов", "гость недра briefing"),
    # several who each speak
    ("Зимин + Беркутов", "гость недра briefing talks"),
    ("Новиков + Мурин", ""),
    # thanked or named alone is no reason
    ("Лаптев", "briefing"),
    ("Semyon Laptev", "briefing"),
    ("лаптева", "briefing"),
    ("Беркутов", "гость talks"),
    # phrases, by any marks
    ("«материнский капитал»", "больницы"),
    ("„материнский капитал“", "больницы"),
    ("'материнский капитал'", "больницы"),
    ("«капитал материнский»", "больницы"),
    ("«капитал проиндексирован»", "больницы"),
    ("«нужен капитал»", ""),
    ("«gas price»", "farms"),
    ("‘gas price’", "farms"),
    ("«price gas»", ""),
    # an abbreviation is no word that sounds like it
    ("ВОЗ", "больницы talks"),
    ("WHO", "больницы talks"),
    ("World Health Organization", "больницы talks"),
    ("World Health Organisation", "больницы talks"),
    # plurals of their own, spellings of either side
    ("child", "farms больницы talks"),
    ("дети", "farms больницы talks"),
    ("woman", "talks"),
    ("modernisation", "farms"),
    ("labor", "talks"),
]  # fmt: skip


@pytest.mark.parametrize(("wish", "tells"), TABLE)
def test_what_a_wish_tells(wish, tells):
    assert told(wish) == set(tells.split())


def test_who_only_excludes_is_quoted_by_their_first_words():
    match = Matcher(MEETINGS["talks"]).match(read_query("Беркутов -инвестиции", PEOPLE))
    assert match.quote.text.startswith("Our trade grew")


def test_only_the_abbreviation_itself_is_marked():
    one = MEETINGS["farms"]
    assert Matcher(one).match(Query("words", "WHO")) is None
