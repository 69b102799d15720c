"""A claim beside a turn: the verdict on its words, by table."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.contradiction_or_other_matter import is_another_matter
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared, joined_parts
from tests.meetings.retrieval.claims.words_beside_sentence import verdict

SAID = (
    "Добрый день, коллеги. Мост мы откроем пятнадцатого мая, и стоить он будет 4 900 рублей за метр. "
    "Рельсы (показывает образец) дороже обычных на 12,5 процента, но служат они тридцать лет. "
    "Пешеходов мы пустим раньше всех. Паром до весны ходить не будет."
)
SPOKEN = (
    "Thank you, Mr Lodkin. We counted 73 seals on the old wall, and they can’t be moved before spring. "
    "Greywick will pay $1,200 a year, if the council agrees. The price is 47 million pounds."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Пешеходов мы пустим раньше всех.",
        "пешеходов мы пустим раньше всех",
        "Мост мы откроем пятнадцатого мая, и стоить он будет 4900 рублей за метр",
        "Рельсы дороже обычных на 12,5 процента",  # a stage remark may be passed over
        "Мост мы откроем … и стоить он будет 4 900 рублей за метр",
        "Паром до весны ходить не будет",
        "стоить он будет 4 900 рублей за метр. Рельсы дороже обычных",
    ],
)
def test_verbatim(claim):
    assert verdict(claim, SAID) == ("verbatim", [])


@pytest.mark.parametrize(
    "claim",
    [
        "We counted 73 seals on the old wall, and they can't be moved before spring",
        "we counted 73 seals on the old wall",
        "Greywick will pay 1200 a year, if the council agrees",
        "The price is 47 million pounds",
    ],
)
def test_verbatim_in_english(claim):
    assert verdict(claim, SPOKEN) == ("verbatim", [])


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("Мост мы откроем пятнадцатого мая, и стоить он будет 4 900 рублей и за метр", SAID),
        ("We counted 73 seals on old wall", SPOKEN),
        ("Рельсы дороже обычных … служат они тридцать лет", SAID),  # the gap hides a "but"
        (
            "Boats are allowed … for all crews of the port",
            "Boats are allowed (in May only, but later for all crews of the port).",
        ),
    ],
)
def test_near(claim, said):
    assert verdict(claim, said)[0] == "near"


def test_a_number_with_a_fraction_takes_up_no_other_behind_it():
    said = "Чуть побольше – 1,6 миллиарда. 80 пристаней ждут весны."
    assert verdict("чуть побольше 1,6 миллиарда 80 пристаней ждут весны", said)[0] == "verbatim"


MEASURED = (
    "В 2031 году на дорогу длиной 12 километров ушло 5 миллиардов рублей, 40 тысяч тонн щебня "
    "и 300 квадратных метров плитки. They built 8 kilometres of it on 90 hectares."
)


@pytest.mark.parametrize(
    "claim",
    [
        "В 2031 г. на дорогу длиной 12 км ушло 5 млрд руб., 40 тыс. т щебня",
        "на дорогу длиной 12 км ушло 5 млрд р.",
        "40 тыс. т щебня и 300 кв. м плитки",
        "They built 8 km of it on 90 ha",
        "They built 8 kilometers of it on 90 hectares",
    ],
)
def test_units_cut_short_are_the_same_units(claim):
    assert verdict(claim, MEASURED) == ("near", [])


@pytest.mark.parametrize(
    ("claim", "difference"),
    [
        ("на дорогу длиной 12 м ушло 5 млрд руб.", ("м", "километров", "word")),
        ("на дорогу длиной 12 км ушло 5 млрд долл.", ("долл", "рублей", "figure")),
        ("40 тыс. кг щебня и 300 кв. м плитки", ("кг", "тонн", "word")),
    ],
)
def test_other_units_cut_short_are_other_units(claim, difference):
    assert verdict(claim, MEASURED) == ("altered", [difference])


@pytest.mark.parametrize(
    ("claim", "said", "difference"),
    [
        (
            "Мост мы откроем пятнадцатого мая, и стоить он будет 9 400 рублей за метр",
            SAID,
            ("9 400", "4 900", "figure"),
        ),
        (
            "Рельсы дороже обычных на 21,5 процента, но служат они тридцать лет",
            SAID,
            ("21,5", "12,5", "figure"),
        ),
        ("Паром до весны ходить будет", SAID, ("", "не", "negation")),
        ("Мост мы не откроем пятнадцатого мая", SAID, ("не", "", "negation")),
        ("Пешеходов мы пустим позже всех", SAID, ("позже", "раньше", "word")),
        ("Thank you, Mr Pellow. We counted 73 seals", SPOKEN, ("Pellow", "Lodkin", "name")),
        ("We counted 93 seals on the old wall", SPOKEN, ("93", "73", "figure")),
        ("they can be moved before spring", SPOKEN, ("", "t", "negation")),
        (
            "добыча нефти 30 миллионов",
            "Добыча нефти достигла 25 миллионов тонн.",
            ("30 миллионов", "25 миллионов", "figure"),
        ),
        (
            "30 миллионов тонн нефти",
            "Мы добыли 25 миллионов тонн нефти.",
            ("30 миллионов", "25 миллионов", "figure"),
        ),
        (
            "the catch was 40 percent",
            "The catch was, they say, 55 percent of the plan.",
            ("40", "they say, 55", "figure"),
        ),
    ],
)
def test_altered(claim, said, difference):
    told, differences = verdict(claim, said)
    assert told == "altered"
    assert difference in differences


@pytest.mark.parametrize(
    "claim",
    [
        "Самолёт приземлился на аэродроме соседнего города ночью",
        "The committee rejected both proposals unanimously yesterday",
    ],
)
def test_not_found(claim):
    assert verdict(claim, SAID)[0] == "not_found"


def test_pieces_joined_without_a_mark_are_two():
    claim = "Мост мы откроем пятнадцатого мая, пешеходов мы пустим раньше всех."
    told, _ = verdict(claim, SAID)
    assert told in ("stitched", "altered")
    marked = claim.replace("мая, ", "мая … ")
    assert verdict(marked, SAID)[0] == "near"  # the gap hides a "but"


COUNCIL = (
    "Мы построили в прошлом году крупнейший мост на реке. Он обошёлся более чем в 25 миллиардов рублей, "
    "и пошлина составит пятнадцать процентов. Лодкин поблагодарил Ситникова за работу. "
    "Не будем откладывать ремонт школы. Паром пойдёт примерно третьего мая или позже. "
    "Пристань примет сто двадцать судов. Мы откроем [новый] причал, если лёд сойдёт."
)
HARBOUR = (
    "We built the largest quay in 2019. It cost more than $20 billion, and traffic grew by 15 percent. "
    "Only six berths are closed. The ferry will run for two hundred and fifty days. "
    "The council supports the plan and the tunnel."
)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("Он обошёлся более чем в 25 миллиардов рублей", "verbatim"),
        ("Он обошёлся более чем в 25 млрд рублей", "near"),
        ("Он обошёлся более чем в 25 000 000 000 рублей", "near"),
        ("Он обошёлся более чем в двадцать пять миллиардов рублей", "near"),
        ("Он обошелся более чем в 25 миллиардов pублей", "verbatim"),  # Latin letters among others
        ("Он обошёлся более чем в 25 миллионов рублей", "altered"),
        ("Он обошёлся более чем в 25 миллиардов евро", "altered"),
        ("Он обошёлся в 25 миллиардов рублей", "altered"),
        ("Он обошёлся менее чем в 25 миллиардов рублей", "altered"),
        ("25 миллиардов рублей, и пошлина составит пятнадцать процентов", "altered"),
        ("пошлина составит 15 %", "near"),
        ("пошлина составит 15 процентных пунктов", "altered"),
        ("пошлина составит шестнадцать процентов", "altered"),
        ("пошлина составила пятнадцать процентов", "altered"),
        ("Мы построим в прошлом году крупнейший мост на реке", "altered"),
        ("Мы построили в прошлом году крупный мост на реке", "altered"),
        ("Мы построили в прошлом году крупнейшие мосты на реке", "altered"),
        ("Ситников поблагодарил Лодкина за работу", "altered"),
        ("Лодкина поблагодарил Ситников за работу", "altered"),
        ("Лодкин Ситникова поблагодарил за работу", "near"),  # verbs stand where they like
        ("Мы в прошлом году построили крупнейший мост на реке", "near"),
        ("Паром примерно третьего мая или позже пойдёт", "near"),
        ("Мы построили в прошлом году мост на крупнейшей реке", "altered"),
        ("Пристань судов примет сто двадцать", "altered"),
        ("Мы построили в прошлом году крупнейший мост на реках", "altered"),
        ("будем откладывать ремонт школы", "altered"),  # the "not" stands right before it
        ("Не будем не откладывать ремонт школы", "altered"),
        ("Паром пойдёт третьего мая или позже", "altered"),
        ("Паром пойдёт примерно 3 мая или позже", "near"),
        ("Паром пойдёт примерно третьего июня или позже", "altered"),
        ("Паром пойдёт примерно третьего мая и позже", "altered"),
        ("Пристань примет 120 судов", "near"),
        ("Пристань примет сто двадцать два судна", "altered"),
        ("Мы откроем причал, если лёд сойдёт", "verbatim"),  # without the editor's word
        ("Мы откроем новый причал, если лёд сойдёт", "verbatim"),
        ("Мы откроем [новый] причал", "altered"),  # on a condition
        ("Он обошёлся более чем в 25 … пошлина составит пятнадцать процентов", "verbatim"),
        ("Он обошёлся … миллиардов рублей, и пошлина составит пятнадцать процентов", "verbatim"),
        ("Он обошёлся более чем в 26 … пошлина составит пятнадцать процентов", "altered"),
    ],
)
def test_what_a_form_a_figure_or_a_bound_says(claim, told):
    assert verdict(claim, COUNCIL)[0] == told


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("It cost more than $20 billion", "verbatim"),
        ("It cost more than 20 billion dollars", "near"),
        ("It cost more than $20bn", "near"),
        ("It cost more than €20 billion", "altered"),
        ("It cost more than $20 million", "altered"),
        ("It cost up to $20 billion", "altered"),
        ("It cost $20 billion", "altered"),
        ("traffic grew by 15%", "near"),
        ("traffic grew by fifteen per cent", "near"),
        ("traffic grew by 15 percentage points", "altered"),
        ("six berths are closed", "near"),  # an "only" stands right before it
        ("Only six berths were closed", "altered"),
        ("The ferry will run for 250 days", "near"),
        ("The ferry will run for two hundred and sixty days", "altered"),
        ("The ferry would run for two hundred and fifty days", "altered"),
        ("We built the large quay in 2019", "altered"),
        ("The council supported the plan and the tunnel", "altered"),
        ("The council supports the plan or the tunnel", "altered"),
        ("The council supports the tunnel and the plan", "altered"),
    ],
)
def test_the_same_in_english(claim, told):
    assert verdict(claim, HARBOUR)[0] == told


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("они построили в прошлом году крупнейший мост", COUNCIL, "near"),
        ("построили крупнейший мост на реке", COUNCIL, "near"),
        ("пошлина составит пятнадцать процентов", COUNCIL, "near"),
        ("пошлина не составит пятнадцать процентов", COUNCIL, "altered"),
        ("ремонт школы будут откладывать", COUNCIL, "altered"),
        ("the ferry would run for 250 days", HARBOUR, "near"),
        ("they had built the largest quay in 2019", HARBOUR, "altered"),
        ("the council supported the plan", HARBOUR, "near"),
        ("firms reported a profit", "Our firms have reported a profit.", "near"),
        ("the firms build the quay", "The firms have to build the quay.", "altered"),
        ("the council rejected the plan", HARBOUR, "altered"),
        ("the plan and the tunnel support the council", HARBOUR, "altered"),
        ("построили они в прошлом году крупнейший мост", COUNCIL, "near"),
    ],
)
def test_what_is_reported_may_change_person_and_in_english_tense(claim, said, told):
    assert verdict(claim, said, reported=True)[0] == told


def test_another_currency_is_told_with_its_figure():
    told, differences = verdict("It cost more than €20 billion", HARBOUR)
    assert (told, differences) == ("altered", [("€20 billion", "$20 billion", "figure")])


def test_two_places_of_one_turn_are_shown_apart():
    claim = (
        "Мы построили в прошлом году крупнейший мост на реке. Не будем откладывать ремонт школы"
    )
    aligned = align(tokens(claim), tokens(COUNCIL), {})
    assert compared(aligned, claim, COUNCIL).verdict == "stitched"
    assert [COUNCIL[slice(*part.span)] for part in joined_parts(aligned)] == [
        "Мы построили в прошлом году крупнейший мост на реке",
        "Не будем откладывать ремонт школы",
    ]


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        (
            "Let me say here that we do not need more committees simply for show.",
            "Let me say outright that this is no excuse. The town wants to have safe, quick and cheap ferries on "
            "the bay, and all we do on the quay is simply an answer to that.",
        ),
        ("Мы построили в прошлом году крупнейший цирк возле вокзала, а не цех. Не будем откладывать ремонт школы. Паром пойдёт примерно третьего мая.", COUNCIL),
    ],
)  # fmt: skip
def test_few_words_that_agree_by_chance_are_no_pieces_of_a_quotation(claim, said):
    aligned = align(tokens(claim), tokens(said), {})
    assert compared(aligned, claim, said).verdict == "not_found"


@pytest.mark.parametrize(
    ("claim", "said", "difference"),
    [
        ("Пешеходов пустим 16 мая", "Пешеходов пустим раньше всех, 15 мая.", ("16", "15", "figure")),
        ("Это плюс 17 к 2022 году", "Это плюс 17 к предыдущему, 2023 году.", ("2022", "2023", "figure")),
        ("The quay cost 50 pounds", "The quay cost the town over 47 pounds.", ("50", "over 47", "figure")),
    ],
)  # fmt: skip
def test_a_figure_is_told_beside_the_figure_alone(claim, said, difference):
    told, differences = verdict(claim, said)
    assert (told, differences[0]) == ("altered", difference)


@pytest.mark.parametrize(
    ("claim", "said", "difference"),
    [
        ("Плата за проезд не выросла", "Плата за проезд по итогам 2024 года выросла.", ("не выросла", "выросла", "negation")),
        ("The fares really rose", "The fares never rose.", ("rose", "never rose", "negation")),
    ],
)  # fmt: skip
def test_a_not_is_told_with_the_word_that_it_denies(claim, said, difference):
    assert verdict(claim, said) == ("altered", [difference])


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The harbour, without any hesitation, supported the plan for the quay.", "near"),
        ("The harbour, without the tower, supported the plan for the quay.", "altered"),
    ],
)
def test_how_it_was_done_may_be_left_out_where_it_was_done_all_the_same(said, told):
    assert verdict("The harbour supported the plan for the quay", said, reported=True)[0] == told


def test_a_greeting_that_differs_in_many_places_is_another_one():
    claim = "Позвольте мне вас сердечно поприветствовать в Гавани и прежде всего поблагодарить вас за то, что вы приняли приглашение и пришли к нам с визитом."
    said = "Позвольте мне всех вас сердечно поприветствовать в Гавани. Мы с Вами виделись ровно год назад, и хочу Вас поблагодарить за то, что Вы приняли решение и пришли в этом году в наш порт."
    aligned = align(tokens(claim), tokens(said), {})
    found = compared(aligned, claim, said).differences
    assert is_another_matter(aligned, found, claim, said)


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("воды нет", "А под водой – нет, под водой всё по-другому.", "not_found"),
        ("воды нет", "Воды нет с мая.", "near"),
        ("воды в порту нет", "Водой в порту нет никого.", "near"),
    ],
)
def test_one_word_in_another_form_tells_nothing(claim, said, told):
    assert verdict(claim, said, reported=True)[0] == told


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        ("we will flood you", "They lie in ruins or flooded. Do you see them?", True),
        ("we will not flood you", "We will flood you one day.", False),
    ],
)
def test_a_single_telling_word_makes_no_misquoted_sentence(claim, said, other):
    aligned = align(tokens(claim), tokens(said), {})
    found = compared(aligned, claim, said).differences
    assert found
    assert is_another_matter(aligned, found, claim, said) is other


def test_a_not_far_ahead_belongs_to_another_sentence():
    said = (
        "Мы занимаемся не только трамваями, мы чиним и автобусы, и много другой техники, которая стоит без дела."
        " Мы можем красить вагоны сами, ставить на них колёса и продавать соседям."
    )
    claim = "Мы не можем красить вагоны сами, ставить на них колёса и продавать соседям"
    assert verdict(claim, said) == ("altered", [("не", "", "negation")])


def test_by_how_much_is_not_to_how_much():
    said = "The fare rose by almost 4 percent, and Greywick helped to pay it."
    assert verdict("The fare rose to almost 4 percent", said)[0] == "altered"
    assert verdict("The fare rose by almost 4 percent", said)[0] == "verbatim"
    assert verdict("Greywick helped pay it", said)[0] == "near"


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("Лодок стало втрое больше – это за пять лет", "Лодок стало втрое больше – это за пять лет, а вёсел – вдвое за пять лет."),
        ("Как вы знаете, и к … обращаются, и рыбаки хотят этого", "Как вы знаете, и к вам рыбаки обращались, и ко мне обращаются, и рыбаки хотят этого."),
        ("I know nothing about its crew, about what it is going to do.", "As for the boat, I know nothing about it. I know nothing about its crew, about what it is going to do. I only know what they planned to do and did."),
        ("The board pointed … can help us build the quay", "The board pointed out that stone can help us in the gale, and can help us build the quay."),
        ("I came probably … with other crews and their captains", "I came probably in comparison with others across the bay, with other crews and their captains."),
    ],
)  # fmt: skip
def test_of_words_said_twice_those_are_meant_that_leave_the_fewest_gaps(claim, said):
    aligned = align(tokens(claim), tokens(said), {})
    assert compared(aligned, claim, said).verdict == "verbatim"


@pytest.mark.parametrize(
    "said",
    [
        "Если мне память не изменяет, старый порт закрыли прошлой весной.",
        "Старый порт, если мне память не изменяет, закрыли прошлой весной.",
        "Старый порт, если не ошибаюсь, закрыли прошлой весной.",
    ],
)
def test_an_idle_phrase_may_be_left_out(said):
    assert verdict("старый порт закрыли прошлой весной", said)[0] in ("verbatim", "near")


def test_we_are_those_whom_the_meeting_is_about():
    claim, said = "Паромщик перевёз 55 тысяч пассажиров", "Мы перевезли 55 тысяч пассажиров."
    alignment = align(tokens(claim), tokens(said), {})
    title = frozenset(token.key for token in tokens("Встреча с главой компании «Паромщик»"))
    assert compared(alignment, claim, said, reported=True, about=title).verdict == "near"
    assert compared(alignment, claim, said, reported=True).verdict == "altered"
    assert compared(alignment, claim, said, about=title).verdict == "altered"


@pytest.mark.parametrize(
    ("claim", "said", "wanted"),
    [
        ("Паромщик перевёз 55 тысяч пассажиров в мае", "Наши паромы перевезли 55 тысяч пассажиров в мае.", "altered"),
        ("trade with Pelland grew by 12 percent in 2021", "Our trade grew by 12 percent in 2021.", "near"),
        ("trade with Pelland grew by 12 percent in 2021", "Trade grew by 12 percent in 2021.", "altered"),
        ("trade with Pelland grew by 12 percent in 2021", "Our trade grew by 12 percent in 2021, as it did with Turkey.", "altered"),
        ("Pelland increased earnings by 11 percent", "We have increased earnings by 11 percent.", "near"),
    ],
)  # fmt: skip
def test_what_our_is_stands_in_the_title(claim, said, wanted):
    alignment = align(tokens(claim), tokens(said), {})
    title = frozenset(token.key for token in tokens("Meeting with the head of Pelland"))
    assert compared(alignment, claim, said, reported=True, about=title).verdict == wanted


@pytest.mark.parametrize(
    ("claim", "said", "wanted"),
    [
        ("the mill supplies flour to Mongolia", "The mill supplies flour.", "near"),
        ("the mill supplies flour to Turkey", "The mill supplies flour.", "altered"),
        (
            "the mill supplies flour to Mongolia",
            "The mill supplies flour, and Chile buys it.",
            "altered",
        ),
    ],
)
def test_the_country_of_the_title_need_not_be_named(claim, said, wanted):
    alignment = align(tokens(claim), tokens(said), {})
    about = frozenset({"MN"})
    assert compared(alignment, claim, said, reported=True, about=about).verdict == wanted


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Набралось 1,6 миллиарда. 80 школ открыты.", ["#1600000000", "#80"]),
        ("It took 3 million. 40 schools opened.", ["#3000000", "#40"]),
        ("Набралось 5 тыс. 300 рублей", ["#5300"]),
        ("Набралось 5 тысяч 300 рублей", ["#5300"]),
        ("It took 3 million, 200 thousand", ["#3200000"]),
    ],
)
def test_a_figure_ends_with_its_sentence(text, figures):
    assert [token.key for token in tokens(text) if token.is_figure] == figures
