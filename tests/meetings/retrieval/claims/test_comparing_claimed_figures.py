"""A claimed figure beside the figure of the same subject, country and unit, by table."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.model.claim import Difference
from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.comparing_claimed_figures import figure_of_subject
from meetings.retrieval.claims.contradiction_or_other_matter import is_another_matter
from meetings.retrieval.claims.differences_of_another_matter import denies_what_is_not_there
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared

PERU = "Переговоры с Президентом Перу"
TALKS = "Всё идёт хорошо. Товарооборот подрос на 5 процентов и стал рекордным. По вашей статистике, свыше 31 миллиарда долларов, по нашей – чуть меньше."
GROWN = "За год товарооборот увеличился ещё на 7 с лишним процентов, достиг полутора миллиардов долларов."


def told(claim, said, title, sentence):
    found = figure_of_subject(tokens(claim), claim, said, said.index(sentence), title)
    return found and (said[slice(*found.place)], found.equal)


@pytest.mark.parametrize(
    ("claim", "said", "title", "sentence", "figure"),
    [
        ("товарооборот с Перу 31 миллиард долларов", TALKS, PERU, "По вашей", ("свыше 31 миллиарда долларов", True)),
        ("товарооборот с Перу составил 70 млрд долларов", TALKS, PERU, "По вашей", ("свыше 31 миллиарда долларов", False)),
        ("товарооборот с Перу менее 31 миллиарда долларов", TALKS, PERU, "По вашей", ("свыше 31 миллиарда долларов", False)),
        ("товарооборот с Перу вырос на 40 процентов", "За год товарооборот вырос на 40 процентов.", PERU, "За год", ("40 процентов", True)),
        ("trade with Peru reached 31 billion dollars", "Our trade reached over $31 billion.", "Talks with the President of Peru", "Our", ("over $31 billion", True)),
        # an amount without its currency, a figure after percent «с лишним», after what it grew by
        ("товарооборот с Перу достиг 70 миллиардов", TALKS, PERU, "По вашей", ("свыше 31 миллиарда долларов", False)),
        ("товарооборот с Перу 31 миллиард", TALKS, PERU, "По вашей", ("свыше 31 миллиарда долларов", True)),
        ("товарооборот с Перу достиг 1500 миллионов долларов", GROWN, PERU, "За год", ("полутора миллиардов долларов", True)),
        ("товарооборот с Перу увеличился на 7 процентов", GROWN, PERU, "За год", ("7 с лишним процентов", True)),
        ("trade with Peru reached 17,000 million dollars", "Last year trade grew by 11 percent to reach $17 billion.", "Talks with the President of Peru", "Last", ("$17 billion", True)),
        ("товарооборот с Перу 31 миллиард", "Товарооборот растёт. Примерно 17 миллиардов рублей вложено в порты.", PERU, "Примерно", None),
        ("trade with Peru 31 billion dollars", "Trade declined as exports rose to $17 billion.", "Talks with the President of Peru", "Trade", None),
        # another country, subject or unit, or nobody knows whose figure it is
        ("товарооборот с Чили 31 миллиард долларов", TALKS, PERU, "По вашей", None),
        ("товарооборот с Перу 31 миллиард долларов", TALKS, "Саммит Перу и Чили", "По вашей", None),
        ("экспорт в Перу 31 миллиард долларов", TALKS, PERU, "По вашей", None),
        ("товарооборот с Перу 31 миллиард рублей", TALKS, PERU, "По вашей", None),
        ("экспорт в Перу 31 миллиард долларов", "Экспорт в Перу растёт. Импорт достиг 31 миллиарда долларов.", PERU, "Импорт", None),
        ("экспорт в Перу 31 миллиард долларов", "При росте экспорта импорт достиг 31 миллиарда долларов.", PERU, "При", None),
        ("импорт из Перу 31 миллиард долларов", "Экспорт 20, импорт 31 миллиард долларов.", PERU, "Экспорт", None),
        ("товарооборот с Перу 31 миллиард долларов", "Товарооборот не достиг 31 миллиарда долларов.", PERU, "Товар", None),
        ("товарооборот с Перу 31 миллиард долларов", "Если товарооборот достигнет 31 миллиарда долларов, мы рады.", PERU, "Если", None),
        ("trade of Peru reached 31 billion dollars", "Trade reached $31 billion in\u00a0the\u00a0world.", "Talks with the President of Peru", "Trade", None),
        ("trade with Peru reached 31 billion dollars", "With trade down, exports reached $31 billion.", "Talks with the President of Peru", "With", None),
    ],
)  # fmt: skip
def test_the_figure_of_the_same_subject(claim, said, title, sentence, figure):
    assert told(claim, said, title, sentence) == figure


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        ("the breakwater costs 50 million pounds", "Each lost day costs the town about 85,000 pounds.", True),
        ("the breakwater costs 50 million pounds", "The breakwater costs 47 million pounds.", False),
        ("в Туле безработица 0,12 процента", "В крае она одна из низких в стране сегодня – 0,12 процента.", True),
        ("победим наводнение", "Они работают с пострадавшими от наводнения.", True),
        ("в Туле 100 новых школ", "Надо, чтобы в Туле все школы были новыми.", True),
        ("торговля с Чили выросла", "Торговля с Перу выросла.", True),
        ("the council will raise taxes", "The council will buy the rails now.", True),
        ("ни одну мельницу не закроют", "Ни одна из 40 мельниц закрыта не будет.", True),
        ("в Туле 100 новых школ", "В Туле 90 новых школ.", False),
        ("Пешеходов мы пустим позже всех", "Пешеходов мы пустим раньше всех.", False),
        ("Вместе с Чили прошу вас взять это на контроль", "Вместе с Перу прошу вас взять это на контроль.", False),
        ("А сейчас мне бы хотелось сказать это всем в Чили", "А сейчас мне бы хотелось сказать это всем в Перу.", False),
        ("А сейчас мне бы хотелось сказать это всем в Чили", "А сейчас мне бы хотелось сказать это всем, коллеги.", True),
        ("Торговля выросла на 52 миллиарда", "Торговля выросла на 40 процентов.", True),
        ("И торговля на этом пути за год у нас выросла на 52 миллиарда", "И торговля на этом пути за год у нас выросла на 40 процентов.", False),
        ("Наша торговля с Чили за год выросла", "Наша торговля с Перу за год выросла.", True),
        ("Торговля с Чили выросла за последние годы и приносит порту хороший доход", "Торговля с Перу выросла за последние годы и приносит порту хороший доход.", False),
    ],
)  # fmt: skip
def test_a_sentence_of_another_matter_tells_nothing(claim, said, other):
    alignment = align(tokens(claim), tokens(said), {})
    differences = compared(alignment, claim, said).differences
    assert is_another_matter(alignment, differences, claim, said) is other


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        # a name where nothing like it is said, a noun where only a pronoun stands
        ("построить метро в Туле", "Построили 8 километров метро, а в прошлом году 9.", True),
        ("Кондратов построил 105 мельниц", "За семь лет построено 105 мельниц.", True),
        ("cheese is a good investment", "This is a good investment.", True),
        # another thing is done, with few words in common
        ("the valley will leave the union", "The valley will profit by the union.", True),
        # figures, dates and names are alike
        ("в Туле построено 105 мельниц", "В Туле построено 95 мельниц.", False),
        ("мост откроют в мае", "Мост откроют в июне.", False),
        # another figure and one more, which may be of two things
        ("паром перевёз 55 тысяч человек в 2023 году", "На том берегу мы перевезли 12 тысяч человек, плюс 3 тысячи к 2023 году.", True),
        ("размер портового сбора для малых лодок снизили с 30 до 20 рублей", "Мы снизили размер портового сбора для малых лодок в два раза с 30 до 15 рублей.", False),
        # another figure, of another thing done
        ("новый аквапарк посетили 50 тысяч человек", "На территории «Нового аквапарка» работает 180 человек.", True),
        ("новый аквапарк посетили 50 тысяч человек", "Новый аквапарк посетили 180 тысяч человек.", False),
        ("оборот порта составил 50 тонн в месяц", "Оборот порта достиг 180 тонн в месяц.", False),
        # one word in common, and two differences
        ("плата выше 10 процентов", "Если вычесть плату, то за год прибыло пять процентов.", True),
        # no figure is said where one is claimed
        (
            "the harbour fund was founded in 2005",
            "The harbour fund was founded not so long ago.",
            True,
        ),
        # a figure of a single word is any sentence's about it
        ("vacancy is 10 percent", "The registered vacancy rates decreased to 0.5 percent.", True),
        ("the vacancy there is at 10 percent", "The vacancy there is at 0.5 percent.", True),
        ("vacancy on the quay is 10 percent", "Vacancy on the quay is 0.5 percent.", False),
        ("рельсы служат не 15 лет, а все 30", "Зато служат не 15 лет, а все 30.", False),
    ],
)  # fmt: skip
def test_few_words_in_the_askers_own_words(claim, said, other):
    alignment = align(tokens(claim), tokens(said), {})
    differences = compared(alignment, claim, said, reported=True).differences
    found = is_another_matter(alignment, differences, claim, said, reported=True)
    assert found is other


def test_words_of_another_person_are_not_the_altered_ones():
    claim, said = "tickets will be cheaper", "Tickets with them are 60 percent cheaper."
    alignment = align(tokens(claim), tokens(said), {})
    differences = compared(alignment, claim, said, reported=True).differences
    assert is_another_matter(alignment, differences, claim, said, reported=True, by_another=True)


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        ("to raise fares every spring", "Also, the rate of fares is set every spring.", True),
        ("to raise fares every spring", "Also, we want to lower fares every spring.", False),
        ("повысить плату за паром весной", "Размер платы за паром весной известен.", True),
        ("повысить плату за паром весной", "Снизить плату за паром весной мы рады.", False),
        (
            "льготный кредит на лодку под 3 процента",
            "Льготный кредит на лодку – 5 процентов.",
            False,
        ),
        (
            "last year Ostania exported 300 tonnes of fish",
            "Last year Ostania exported 27 tonnes under the old contract.",
            True,
        ),
        ("we sold 300 tonnes of fish", "We sold 27 tonnes of fish by the old contract.", False),
        ("Skerry has no water", "They went to Skerry, as well as water fairs.", True),
        ("Skerry has no water", "As you know, Skerry has water.", False),
    ],
)
def test_what_is_done_and_what_a_figure_is_of_has_to_be_there(claim, said, other):
    alignment = align(tokens(claim), tokens(said), {})
    differences = compared(alignment, claim, said, reported=True).differences
    assert differences
    assert is_another_matter(alignment, differences, claim, said, reported=True) is other


def test_a_rate_is_compared_with_a_rate():
    rate, share = "кредит под 3 процента", "Кредит дают под 5 процентов."
    assert figure_of_subject(tokens(rate), rate, share, 0, "").equal is False
    assert figure_of_subject(tokens(rate), rate, "Кредит даёт 5 процентов.", 0, "") is None


@pytest.mark.parametrize(
    ("claimed", "said", "kind", "is_not_there"),
    [
        ("has no", "as well as", "negation", True),
        ("не выросла", "выросла", "negation", False),
        ("no", "", "negation", False),
        ("", "not", "negation", False),
        ("has no", "as well as", "word", False),
    ],
)
def test_what_a_not_is_put_in_the_place_of(claimed, said, kind, is_not_there):
    difference = Difference(claimed, said, kind, (0, len(said)))
    assert denies_what_is_not_there(difference) is is_not_there
