"""Claims of a few words, and "not just" that is no "not"."""

import pytest

from tests.meetings.retrieval.claims.words_beside_sentence import verdict


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("мы одна страна", "Сегодня мы одни из лидеров в стране.", "not_found"),
        ("мы одна страна", "Да, мы – одна страна.", "verbatim"),
        ("мост почти открыт", "Мост уже открыт.", "altered"),
        ("мы одна большая страна", "Сегодня мы одна из самых больших стран.", "altered"),
    ],
)
def test_of_few_words_none_is_far_from_the_others(claim, said, told):
    assert verdict(claim, said)[0] == told


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("лоцманы сказали пора", "Вы сказали, пора.", "not_found"),
        ("the pilots agreed", "They agreed.", "not_found"),
        ("лоцманы сказали пора", "Боцманы сказали, пора.", "altered"),
        ("почти все согласны", "Уже все согласны.", "altered"),
        ("наши лоцманы сказали нам пора", "Вы сказали нам: пора.", "altered"),
    ],
)
def test_of_few_words_the_one_that_tells_of_whom_is_not_lacking(claim, said, told):
    assert verdict(claim, said)[0] == told


@pytest.mark.parametrize("reported", [False, True], ids=["quoted", "reported"])
@pytest.mark.parametrize(
    ("claim", "said", "difference"),
    [
        (
            "Мост для нас не дорога",
            "Мост для нас не просто дорога.",
            ("", "просто", "negation"),
        ),
        ("The pier is not a wall", "The pier is not just an old wall.", None),
        ("The pier isn't merely a wall", "The pier isn't a wall.", ("merely", "", "negation")),
    ],
    ids=["russian", "more left out", "added"],
)
def test_not_just_is_no_not(claim, said, difference, reported):
    found, differences = verdict(claim, said, reported=reported)
    assert found == "altered"
    assert differences[0][2] == "negation"
    assert difference in (None, differences[0])


def test_the_same_not_just_is_no_difference():
    told = verdict(
        "The pier is not just the wall", "The pier is not just the old wall.", reported=True
    )
    assert told == ("near", [])
