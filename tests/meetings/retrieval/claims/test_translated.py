"""A claim beside a sentence of the other language: figures, names, negation, known words."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.model.passage import Passage
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.translated import beside, said_in
from meetings.text.stems import keys

TRADE = "Товарооборот с Казахстаном вырос на 12 процентов и достиг более 25 миллиардов долларов."
DOCTORS = "Врачи больницы получат 80 тысяч рублей, сказал Лодкин."
WHEAT = "Russia will not export more than 40 million tonnes of wheat this year."


def compared(claim, said, speaker=None, before=()):
    """What differs by kind, and the words that are not there; None for another sentence."""
    own = " ".join(keys(said))
    passage = Passage("7", 0, 100, 100 + len(said), said, speaker, own, before)
    found = beside(tokens(claim), claim, passage)
    if found is None:
        return None
    return [one.kind for one in found.differences], [token.folded for token in found.unmet]


@pytest.mark.parametrize(
    ("claim", "said", "kinds"),
    [
        ("Trade turnover with Kazakhstan grew by 12 percent and reached more than 25 billion dollars", TRADE, []),
        ("trade turnover with Kazakhstan grew by twelve percent", TRADE, []),
        ("Trade turnover with Kazakhstan grew by 12% and reached 25 billion dollars", TRADE, ["figure"]),  # without the bound
        ("Trade turnover with Kazakhstan grew by 12% and reached more than $52 billion", TRADE, ["figure"]),
        ("Trade turnover with Kazakhstan grew by 12% and reached up to $25 billion", TRADE, ["figure"]),
        ("Trade turnover with Kazakhstan grew by 12% and reached more than 25 billion rubles", TRADE, ["figure"]),
        ("Trade turnover with Turkey grew by 12% and reached more than 25 billion dollars", TRADE, ["name"]),
        ("Trade turnover with Kazakhstan did not grow by 12% or reach more than 25 billion dollars", TRADE, ["negation"]),
        ("Hospital doctors will get 80,000 rubles, Lodkin said", DOCTORS, []),
        ("Hospital doctors will get 80,000 rubles, Pellow said", DOCTORS, ["name"]),
        ("Россия не будет экспортировать более 40 млн тонн пшеницы в этом году", WHEAT, []),
        ("Россия будет экспортировать более 40 млн тонн пшеницы в этом году", WHEAT, ["negation"]),
    ],
)  # fmt: skip
def test_what_differs(claim, said, kinds):
    assert compared(claim, said) == (kinds, [])


def test_a_word_that_is_not_there_is_told():
    fell = "Trade turnover with Kazakhstan fell by 12% and reached more than 25 billion dollars"
    assert compared(fell, TRADE) == ([], ["fell"])
    doctors = "Весной врачи областной больницы получат новые квартиры, всего 80."
    nurses = "In spring nurses of the regional hospital will get 80 new flats"
    kinds, unmet = compared(nurses, doctors)
    assert not kinds
    assert "nurses" in unmet


def test_another_sentence_is_none():
    assert compared("The committee rejected 12 proposals on whale hunting", TRADE) is None
    assert compared("Trade turnover", "Мост покрасят в зелёный цвет.") is None


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Hospital doctors will get 90,000 rubles", True),
        ("Ferrymen and doctors will get 90,000 rubles", False),  # nobody speaks of ferrymen
    ],
)
def test_of_few_words_all_have_to_be_there(claim, told):
    passage = Passage("7", 0, 100, 200, DOCTORS, None, " ".join(keys(DOCTORS)))
    assert beside(tokens(claim), claim, passage).is_told is told


def test_where_the_difference_stands():
    passage = Passage("7", 0, 100, 200, DOCTORS, None, " ".join(keys(DOCTORS)))
    claim = "Hospital doctors will get 90,000 rubles"
    (one,) = beside(tokens(claim), claim, passage).differences
    assert (one.claimed, one.said) == ("90,000", "80 тысяч")
    assert DOCTORS[one.place[0] - 100 : one.place[1] - 100] == "80 тысяч"


@pytest.mark.parametrize(
    ("said", "differs"),
    [
        ("First, inflation was 8.4 percent.", [("2021", "")]),
        ("In 2020, inflation was 8.4 percent.", [("2021", "2020")]),
        ("In 2021, inflation was 8.4 percent.", []),
    ],
)
def test_a_year_differs_from_another_year_alone(said, differs):
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    claim = "инфляция в 2021 была 8,4 процента"
    found = beside(tokens(claim), claim, passage)
    assert [(one.claimed, one.said) for one in found.differences] == differs
    assert [one.said for one in said_in(found, 2021).differences] == [b for _, b in differs if b]
    assert len(said_in(found, 2019).differences) == len(differs)


def test_the_meetings_own_year_alone_shows_no_sentence():
    said = "First, inflation was high."
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    claim = "инфляция в 2021"
    assert said_in(beside(tokens(claim), claim, passage), 2021).anchors == 0


SCHOOLS = "Not one of our 58 small schools will be closed before 2030."
BOAT = "If the ice melts, we will open the port in May."


@pytest.mark.parametrize(
    ("claim", "said", "left_out"),
    [
        ("школы закроют до 2030 года", SCHOOLS, ["Not"]),
        ("58 малых школ закроют до 2030 года", SCHOOLS, ["Not"]),
        ("ни одну из 58 малых школ не закроют до 2030 года", SCHOOLS, []),
        ("порт откроют в мае", BOAT, ["If the ice melts, we will"]),
        ("порт откроют в мае", "We will open the port in May if the ice melts.", ["if the ice melts"]),
        ("порт откроют в мае", "Critics say that we will open the port in May.", ["Critics say that we will"]),
        ("порт откроют в мае", "We will open the port in May, but the quay is not ready, and nobody knows who pays for it.", []),
        ("the port will be opened in May", "Если лёд сойдёт, порт откроют в мае.", ["Если лёд сойдёт"]),
        ("the port will be opened in May", "Вряд ли порт откроют в мае.", ["Вряд"]),
        ("the port will be opened in May", "Тем не менее порт откроют в мае.", []),
        ("the port will be opened in May", "Порт, если мне память не изменяет, откроют в мае.", []),
    ],
)  # fmt: skip
def test_what_governs_the_words_of_a_translation(claim, said, left_out):
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    found = beside(tokens(claim), claim, passage)
    assert [one.said for one in found.differences] == left_out


@pytest.mark.parametrize(
    ("claim", "said", "kinds"),
    [
        ("более 90 процентов людей пришли на выборы", "More than 90 percent of people came to the elections.", []),
        ("порт вырос почти на 40 процентов", "The port grew by 38 percent.", []),
        ("порт вырос почти на 40 процентов", "The port grew by 42 percent.", ["figure"]),
        ("порт вырос почти до 40 причалов", "The port grew to almost 40 quays.", []),
        ("порт вырос до 40 причалов", "The port grew to almost 40 quays.", ["figure"]),
        ("порт вырос не менее чем на 40 процентов", "The port grew by at least 40 percent.", []),
        ("порт вырос на 40 миллиардов", "The port was the first that grew by 38 percent.", ["figure"]),
        ("порт стоил 40 миллиардов", "The port cost $40 billion.", []),
        ("порт стоил 40 миллиардов", "The port cost US$38 billion.", ["figure"]),
        ("построили 117 километров дорог", "We built 117 kilometres of roads.", []),
        ("построят 117 километров дорог", "We built 117 kilometres of roads.", []),
    ],
)  # fmt: skip
def test_figures_of_a_translation(claim, said, kinds):
    assert compared(claim, said)[0] == kinds


def in_its_place(claim, said):
    """What is claimed and what is said in its place."""
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    return [(one.claimed, one.said) for one in beside(tokens(claim), claim, passage).differences]


def test_in_the_place_of_a_figure_stands_one_of_its_kind_with_its_sign():
    told = in_its_place(
        "порт стоил 40 миллиардов", "First, the port cost US$38 billion, 7 percent more."
    )
    assert told == [("40 миллиардов", "US$38 billion")]
    assert in_its_place("порт вырос на 40 миллиардов", "First, the port grew by 40 percent.") == [
        ("40 миллиардов", "")
    ]


@pytest.mark.parametrize(
    ("claim", "said", "told", "elsewhere"),
    [
        ("торговля России и Перу достигла 52 миллиардов", "Russia's trade with Chile reached $28 billion.", [("Перу", "Chile"), ("52 миллиардов", "$28 billion")], {"PE"}),
        ("торговля с Перу достигла 28 миллиардов", "Our trade reached $28 billion.", [], {"PE"}),
        ("торговля России и Перу достигла 28 миллиардов", "Russia's trade with Peru reached $28 billion.", [], set()),
    ],
)  # fmt: skip
def test_another_country_is_told_by_its_name_and_one_that_is_not_named_is_known(
    claim, said, told, elsewhere
):
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    found = beside(tokens(claim), claim, passage)
    assert sorted((one.claimed, one.said) for one in found.differences) == sorted(told)
    assert found.elsewhere == elsewhere


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("две больницы получили 75 миллионов рублей", "One hospital got 75 million rubles and two hospitals got 69 million rubles."),
        ("порт должны открыть в мае", "We may open the port in May."),
        ("у города 78 больниц", "The town will have 150 hospitals."),
        ("порт открывают в мае", "We plan to open the port in May."),
    ],
)  # fmt: skip
def test_a_translation_of_another_figure_or_less_sure_confirms_nothing(claim, said):
    assert compared(claim, said)[1]


def test_it_is_what_the_sentence_before_is_about():
    said, claim = "It cost 380,000 euros.", "автобус стоил 380 тысяч евро"
    assert compared(claim, said, before=(" ".join(keys("The bus has a telescope.")),)) == ([], [])


def test_last_year_is_the_year_of_the_meetings_day():
    said, claim = (
        "Last year the port grew by 40 percent.",
        "в 2024 году порт вырос на 40 процентов",
    )
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    found = beside(tokens(claim), claim, passage)
    assert not said_in(found, 2025).differences
    assert said_in(found, 2022).differences


@pytest.mark.parametrize(
    ("claim", "anchors"),
    [
        ("a graduate of the university in Moscow", 0),
        ("a graduate of the university in Turkey", 1),
    ],
)
def test_a_place_that_is_not_there_is_no_name_in_common(claim, anchors):
    said = "Он выпускник университета в Турции."
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)), ())
    found = beside(tokens(claim), claim, passage)
    assert found is not None
    assert found.anchors == anchors


FERRIES = "About one million islanders are already using the new ferry stations."


@pytest.mark.parametrize(
    ("claim", "said", "is_it"),
    [
        ("построено 15 новых станций", "They built 15 new stations last year.", True),
        ("построено 15 новых станций", "They built 12 new stations last year.", True),
        (
            "построено 15 новых станций",
            "They built 12 harbours on the coast beside our new stations.",
            False,
        ),
        ("миллион новых станций", FERRIES, False),
        ("миллион островитян на новых станциях", FERRIES, True),
        ("построено станций – 15", "Stations: 15 were built.", True),
    ],
)
def test_a_figure_is_of_the_same_thing(claim, said, is_it):
    _, unmet = compared(claim, said)
    assert (not unmet) == is_it


@pytest.mark.parametrize(
    ("said", "is_apart"),
    [
        ("Russia has paid all of its debts, including those to Turkey and to eight other"
         " countries, so that it could end the long cold war.", True),
        ("Russia will not be at war with Turkey, whatever anybody in any of the other countries"
         " may say of us.", False),
        ("In Turkey, as all of us here know very well, and as anybody can see for themselves,"
         " Russia and Turkey are at war.", False),
    ],
    ids=["over a long sentence", "together", "named twice"],
)  # fmt: skip
def test_what_is_shared_stands_together(said, is_apart):
    claim = "Россия не будет воевать с Турцией"
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    found = beside(tokens(claim), claim, passage)
    assert found.is_apart == is_apart
    assert not (is_apart and (found.is_told or found.is_more_than_a_word))


def test_what_is_spread_over_a_sentence_is_not_said_in_substance():
    said = (
        "Russia has paid all of its debts, including those to Turkey and to eight other"
        " countries, so that it could end the long cold war."
    )
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    claim = "Россия воюет с Турцией"
    found = beside(tokens(claim), claim, passage)
    assert not found.differences
    assert not found.is_whole
    near = "Russia is at war with Turkey."
    together = beside(tokens(claim), claim, passage._replace(text=near, keys=" ".join(keys(near))))
    assert together.is_whole


def test_words_of_the_sentence_before_are_nobody_elses_claim():
    claim = "снизить тариф до 7 процентов"
    before = " ".join(keys("Can we reduce the tariff?"))

    def found(said):
        passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)), (before,))
        return beside(tokens(claim), claim, passage)

    it = found("It is being done in the north, where the tariff is seven percent.")
    assert it.shared == 1
    assert it.is_more_than_a_word
    assert not it.is_whole
    assert found("It will reduce the tariff to seven percent.").is_whole


@pytest.mark.parametrize(
    ("claim", "unmet"),
    [("у Зимолёта 78 самолётов", True), ("у Зимолёта будет 78 самолётов", False)],
)
def test_how_many_there_will_be_contradicts_no_figure_of_today(claim, unmet):
    kinds, words = compared(claim, "Zimolyot will have 150 modern planes.")
    assert kinds == ["figure"]
    assert bool(words) is unmet


@pytest.mark.parametrize(
    ("claim", "said", "unmet"),
    [
        ("город построит 40 новых школ", "The city has built 40 new schools.", True),
        ("город построил 40 новых школ", "The city will build 40 new schools.", True),
        ("город построит 40 новых школ", "The city will build 40 new schools.", False),
        ("город построил 40 новых школ", "The city has built 40 new schools.", False),
        ("the city built 40 new schools", "Город построит 40 новых школ.", True),
        ("the city will build 40 new schools", "Город построил 40 новых школ.", True),
        ("the city has built 40 new schools", "Город построил 40 новых школ.", False),
    ],
)
def test_what_is_done_is_not_what_will_be(claim, said, unmet):
    kinds, words = compared(claim, said)
    assert kinds == []
    assert bool(words) is unmet


@pytest.mark.parametrize(
    ("claim", "unmet"),
    [("Аргентина поставила России 40 тонн рыбы", True), ("Россия поставила Аргентине 40 тонн рыбы", False)],
)  # fmt: skip
def test_who_did_it_to_whom(claim, unmet):
    _, words = compared(claim, "Russia has supplied Argentina with 40 tonnes of fish.")
    assert bool(words) is unmet


def test_half_of_the_words_are_enough_to_be_shown():
    said = "Russia has supplied Argentina with almost 15 million vaccine doses."
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    claim = "Россия продала Аргентине 15 миллионов доз"
    assert beside(tokens(claim), claim, passage) is None
    found = beside(tokens(claim), claim, passage, loosely=True)
    assert found is not None
    assert found.unmet
    for other in (claim.replace("15", "25"), claim.replace("Аргентине", "Сербии")):
        assert beside(tokens(other), other, passage, loosely=True) is None
