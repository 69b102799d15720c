"""Claims that say the same in another wording, and those that only look so: by table."""

# ruff: noqa: E501 - a claim a line

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Turn
from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdict_on_turns import HeldAgainst, is_long_enough, stitched
from meetings.retrieval.claims.verdicts import compared


def told(claim, said, *, reported=False):
    aligned = align(tokens(claim), tokens(said), {})
    return compared(aligned, claim, said, reported=reported).verdict


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        (
            "Я видел чаек … на причале у старого моста",
            "Я видел чаек и на крыше нашего порта, и видел чаек на причале у старого моста.",
            "verbatim",
        ),
        (
            "If we walk … the quay between our two towns",
            "If we walk on, we will see that when all is said and done, fish have built the quay between our two towns.",
            "verbatim",
        ),
        (
            "Вы сказали, что Вы … лучшем смысле слова моряк",
            "Вы сказали, что Вы с острова, и показали то, о чём Вы сказали, вот в самом лучшем смысле слова моряк.",
            "verbatim",
        ),
        (
            "Вы сказали, что … порт закроют весной",
            "Вы сказали, что Вы с острова, и что рыбаки сказали, что порт закроют весной.",
            "altered",  # the gap hides who said it
        ),
        ("Is the quay to be blamed for it?", "Is the quay to be blamed for it? No. It is the gale.", "verbatim"),
        ("the quay is to be blamed for it", "The quay is to be blamed for it? No. It is the gale.", "altered"),
        ("we don't count the seals here", "We do not count the seals here.", "near"),
        ("we can't count the seals", "We cannot count the seals.", "near"),
        ("we cannot count the seals", "We can not count the seals.", "verbatim"),
        ("they've counted the seals here", "They have counted the seals here.", "near"),
        ("we don't count the seals here", "We do count the seals here.", "altered"),
        ("we won't count the seals", "We did not count the seals.", "altered"),
    ],
)  # fmt: skip
def test_gaps_questions_and_short_forms(claim, said, verdict):
    assert told(claim, said) == verdict


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("бюджет порта вырос с 4,5 до 9 миллиардов рублей", "Бюджет порта вырос с 4,5 миллиарда рублей до 9 миллиардов рублей.", "near"),
        ("бюджет порта вырос с 4,5 миллионов до 9 миллиардов рублей", "Бюджет порта вырос с 4,5 до 9 миллиардов рублей.", "altered"),
        ("the fund grew from $4 to $9 billion", "The fund grew from $4 billion to $9 billion.", "near"),
        ("between 4 and 9 thousand seals came", "Between 4 thousand and 9 thousand seals came.", "near"),
        ("the fund has 4 and 9 thousand seals", "The fund has 4 thousand and 9 thousand seals.", "altered"),
        ("приплыло 5–7 тысяч тюленей", "Приплыло 5 тысяч – 7 тысяч тюленей.", "near"),
        ("с 2019 до 5 тысяч лодок", "С 2019 тысяч до 5 тысяч лодок.", "altered"),
    ],
)  # fmt: skip
def test_a_ranges_first_figure_has_the_millions_of_its_last(claim, said, verdict):
    assert told(claim, said, reported=True) == verdict


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("the games were opened in 5 harbours", "The games were opened at 90 quays in 5 harbours.", "near"),
        ("the games were opened in 5 harbours", "The games were not opened at 90 quays in 5 harbours.", "altered"),
        ("the term has increased from 5 to 7 years", "The term has increased by 40 percent, from 5 to 7 years.", "near"),
        ("the term has increased from 5 to 8 years", "The term has increased by 40 percent, from 5 to 7 years.", "altered"),
        ("the mayor speaks freely", "The mayor is quite an open man and speaks freely.", "near"),
        ("the mayor speaks freely", "The mayor is not an open man and speaks freely.", "altered"),
        ("the mayor speaks freely", "The mayor is said to be old and speaks freely.", "altered"),
        ("100 crews work in the port", "100 crews are now working in the port.", "near"),
        ("100 crews have working boats", "100 crews are now working boats.", "altered"),
        ("the games cost 5 crowns", "The games cost 90 crowns in May and 5 crowns in June.", "altered"),
    ],
)  # fmt: skip
def test_a_report_may_pass_over_where_else_it_was(claim, said, verdict):
    assert told(claim, said, reported=True) == verdict


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("городской бюджет за десять лет вырос вдвое", "За десять лет городской бюджет вырос вдвое.", "near"),
        ("экспорт вырос, импорт снизился за год", "Вырос импорт, экспорт снизился за год.", "altered"),
        ("старый причал не закроют весной", "Не закроют весной старый причал и не снесут новый мост.", "altered"),
        ("цены портов выросли, налоги упали", "Выросли налоги, упали цены портов.", "altered"),
    ],
)  # fmt: skip
def test_a_subject_may_stand_elsewhere_where_words_are_reported(claim, said, verdict):
    assert told(claim, said, reported=True) == verdict
    assert told(claim, said) == "altered"


def test_a_report_in_other_words_is_not_joined_from_pieces():
    said = (
        "I asked the crew to wait. Nobody had seen the gale from the old wall that night, they sat down and "
        "were quite happy to stay in the harbour with us, and then they brought the boats in."
    )
    claim = "he asked the crew whether to sail and they brought the boats in"
    assert told(claim, said, reported=True) == "not_found"


def test_whole_sentences_joined_in_a_report_are_pieces():
    said = (
        "Мост открыли прошлой весной при большом стечении народа. Потом был праздник, пришли рыбаки со "
        "всего побережья, их угощали ухой до позднего вечера. Причал закрыли осенью из-за шторма."
    )
    claim = "мост открыли прошлой весной при большом стечении народа. Причал закрыли осенью из-за шторма"
    assert told(claim, said, reported=True) == "stitched"


def test_a_marked_gap_in_one_turn_is_not_put_together_from_two(meeting_of):
    whole = (
        "За эти пять лет полтора миллиона новых тюленей со всего северного и южного побережья, с дальних "
        "островов и даже из соседних морей собрались у нас к старому причалу, и рыбаки снова приплыли."
    )
    text = "За эти пять лет полтора … причалу, и рыбаки снова приплыли."
    claim = tokens(text)
    places = [meeting_of(whole), meeting_of("За эти пять лет полтора года ушло на причал.")]
    beside = [HeldAgainst(one, 0, align(claim, tokens(one.text_of(0)), {})) for one in places]
    assert stitched(beside, claim, text) is None


@pytest.fixture
def meeting_of():
    def made(text):
        head = Head(text, "Встреча", dt.date(2030, 5, 1), None, None, "ru", None, None)
        return Meeting(head, "", (), (Turn(None, None, text),))

    return made


@pytest.mark.parametrize(
    ("claim", "apart"),
    [
        ("They counted the seals of the harbour. The old pier is closed to everybody this winter", True),
        ("They counted the seals of the harbour and the old pier is closed to everybody this winter", False),
    ],
)  # fmt: skip
def test_what_only_meets_over_the_end_of_a_sentence_is_no_part(meeting_of, claim, apart):
    texts = [
        "They counted the seals of the harbour. The old ones slept.",
        "We asked again. The old pier is closed to everybody this winter.",
    ]
    if not apart:
        texts = [
            "They counted the seals. Of the harbour and nobody knew more.",
            "They sleep on the old. Pier is closed to everybody this winter.",
        ]
    words = tokens(claim)
    beside = [
        HeldAgainst(one, 0, align(words, tokens(one.text_of(0)), {}))
        for one in map(meeting_of, texts)
    ]
    assert (stitched(beside, words, claim) is not None) == apart


@pytest.mark.parametrize(
    ("claim", "enough"),
    [("catches fell by more than 20 percent", True), ("fell by more than 20", False)],
)
def test_few_words_in_a_row_are_no_piece_of_a_report(meeting_of, claim, enough):
    one = meeting_of("Catches fell by more than 20 percent.")
    words = tokens(claim)
    part = HeldAgainst(one, 0, align(words, tokens(one.text_of(0)), {}))
    assert is_long_enough([part, part]) is enough
