"""What stands against a claim in other words, and what is only how it is worded: by table."""

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.claim import Checked, Claimed, ClaimMatch, Difference
from meetings.model.meeting import Head
from meetings.retrieval.claims.alike import is_alike, only_moved
from meetings.retrieval.claims.only_reworded import (
    gives_it_as_well,
    is_only_reworded,
    tells_nothing_of,
)
from tests.meetings.retrieval.claims.words_beside_sentence import verdict

HEAD = Head("1", "Порт Зимний", dt.date(2024, 5, 1), None, None, "ru", None, "x")


def checked(told, said, *differences):
    match = ClaimMatch(HEAD, "Зимин", 0, 0, len(said), said)
    return Checked("", told, match, differences=differences)


@pytest.mark.parametrize(
    ("claimed", "said", "kind", "reworded"),
    [
        # a clause in the place of a word, two words for two
        ("принял", "который открыли на базе старой верфи", "word", True),
        ("trade", "have fairs, ferries and other ties", "word", True),
        ("small harbours can", "ACME ports can", "name", True),
        ("ruined", "imposed on Ostania and", "name", True),
        # of nothing, and nothing of a word of grammar
        ("Зимин решил, что новый", "", "name", True),
        ("of", "that Ostania and", "name", True),
        ("месяцев", "", "word", True),
        # «Вашему» is no name
        ("в Заречье", "Вашему поручению", "name", True),
        ("в Заречье", "в Приморске", "name", False),
        ("Lower Skerry", "Upper Skerry Island", "name", False),
        # a word for its like
        ("crews", "captains", "word", False),
        ("порт", "причал", "word", False),
        ("порт", "открыли", "word", True),
        ("map", "one", "word", True),
        ("резко упал", "немного подрос", "word", False),
        ("вырос", "растёт, а вывоз трески увеличился", "word", True),
        ("grew", "and of crews has increased", "word", True),
        ("вырос", "вырастет", "word", False),
        ("grew", "will grow", "word", False),
        ("месяцев", "дней действиями новых бригад", "word", False),
        ("more", "a much bigger quantity of", "word", True),
        ("more", "less", "word", False),
        ("", "do all of the", "word", True),
        ("", "must", "word", False),
        ("", "only", "word", False),
        ("", "whether", "word", False),
        ("", "there was a time when", "word", False),
        ("", "If the ferry", "word", False),
        ("all", "leading", "word", False),
        # a figure where none is claimed
        ("than the harbours", "crates worth 20 crowns", "figure", True),
        ("than 30 harbours", "crates worth 20 crowns", "figure", False),
        ("", "20", "figure", False),
        # from so much to so much, where the record tells each by itself
        ("до", "метров причала, а в прошлом году", "figure", True),
        ("до", "20", "figure", False),
        # less sure, or taken back
        ("построит", "планирует построить", "word", False),
        ("новый порт", "почти новый большой порт", "word", False),
        # figures, denials and what is left out are compared by other rules
        ("40", "30", "figure", False),
        ("не", "", "negation", False),
        ("", "если", "word", False),
    ],
)
def test_what_contradicts(claimed, said, kind, reworded):
    made = checked("altered", said, Difference(claimed, said, kind, (0, len(said))))
    claim = Claimed(claimed, reported=True)
    assert is_only_reworded(made, claim) is reworded
    figure = Difference("40", "30", "figure", (0, 2))
    both = checked("altered", said, *made.differences, figure)
    assert not is_only_reworded(both, claim)
    assert not is_only_reworded(checked("near", said), claim)


@pytest.mark.parametrize(
    ("claim", "said", "other", "reworded"),
    [
        ("на Заречье закрыли 60 мельниц", "Сегодня 60 мельниц мы закрыли.", "Сегодня", True),
        ("на Заречье закрыли 60 мельниц", "Лодкин 60 мельниц закрыл.", "Лодкин", False),
        ("Заречье закрыло 60 мельниц", "Приморск 60 мельниц закрыл.", "Приморск", False),
        ("at Greywick they closed 60 mills", "Now 60 mills were closed.", "Now", True),
    ],
)
def test_the_capital_of_a_first_word_names_nobody(claim, said, other, reworded):
    mine = claim.partition(" закры" if "закры" in claim else " closed")[0]
    made = checked("altered", said, Difference(mine, other, "name", (0, len(other))))
    assert is_only_reworded(made, Claimed(claim, reported=True)) is reworded


@pytest.mark.parametrize(
    ("said", "is_told"),
    [("We are close to 80 tugs: 79.5 of them.", True), ("We are close to 80 tugs.", False)],
)
def test_a_figure_given_as_well_contradicts_nothing(said, is_told):
    other = Difference("79.5", "80", "figure", (16, 18))
    made = replace(checked("altered", said, other), figure="80")
    assert tells_nothing_of(Claimed("there are 79.5 tugs", reported=True), made) is is_told
    assert not gives_it_as_well(replace(made, figure=None), Claimed(""))


@pytest.mark.parametrize(
    ("claim", "said", "kind"),
    [
        (
            "порт второй в крае по глубине старого канала",
            "Порт второй в крае, да и разница не велика.",
            "word",
        ),
        ("паром ходить будет", "Паром ходить не будет.", "negation"),
        ("паром ходит всегда", "Паром ходит не всегда.", "negation"),
    ],
)
def test_a_not_further_behind_denies_something_else(claim, said, kind):
    assert verdict(claim, said, reported=True)[1][0][2] == kind


def test_what_is_only_reworded_tells_nothing():
    said = "В мае по Вашему поручению открыли порт."
    made = checked("altered", said, Difference("в Заречье", "Вашему поручению", "name", (8, 24)))
    assert tells_nothing_of(Claimed("в Заречье открыли порт", reported=True), made)


@pytest.mark.parametrize(
    ("claim", "said", "difference", "moved"),
    [
        (
            "сбор для лодок снизили с 30 до 15 рублей",
            "Мы снизили сбор для лодок в два раза с 30 до 15 рублей.",
            Difference("снизили", "в два раза", "figure"),
            True,
        ),
        (
            "сбор для лодок снизили с 30 до 20 рублей",
            "Мы снизили сбор для лодок в два раза с 30 до 15 рублей.",
            Difference("20", "15", "figure"),
            False,
        ),
        (
            "об освобождении 59 причалов",
            "Освобождено 24 пирса и 59 причалов.",
            Difference("об освобождении", "пирса и", "word"),
            True,
        ),
        (
            "об углублении 59 причалов",
            "Освобождено 24 пирса и 59 причалов.",
            Difference("об углублении", "пирса и", "word"),
            False,
        ),
    ],
)
def test_words_that_stand_elsewhere_contradict_no_figure(claim, said, difference, moved):
    made = checked("altered", said, difference)
    assert only_moved(made, Claimed(claim, reported=True)) is moved


@pytest.mark.parametrize(
    ("claim", "said", "alike"),
    [
        # of "they", with the figure
        ("рельсы служат 30 лет", "Они служат целых 30 лет.", True),
        ("рельсы служат 40 лет", "Они служат целых 30 лет.", False),
        ("рельсы служат 30 месяцев", "Они служат целых 30 лет.", False),
        ("порт закроют до 30 мая", "Порт закроют по 30 апреля.", False),
        ("порт Перу служит 30 лет", "Порт служит целых 30 лет.", False),
        # denied, or the other way round
        ("до 2018 года были тюлени", "До 2018 года тюлени вообще не приплывали.", False),
        ("до 2018 года тюленей не было", "До 2018 года тюлени вообще не приплывали.", True),
        ("тюлени уже в порту", "Не могу сразу не поблагодарить Вас: тюлени уже в порту.", True),
        ("улов за 6 лет упал", "За 6 лет улов вырос.", False),
        ("улов за 6 лет вырос", "За 6 лет улов вырос, а сбор упал.", True),
    ],
)
def test_what_is_like_a_claim(claim, said, alike):
    assert is_alike(checked("not_found", said), Claimed(claim, reported=True)) is alike


@pytest.mark.parametrize(
    ("claim", "said", "told", "difference"),
    [
        ("the quay has been rebuilt", "The quay has almost been rebuilt.", "altered", "almost"),
        ("построили новый порт", "Мы практически построили новый порт.", "altered", "практически"),
        ("the quay is nearly rebuilt", "The quay is almost rebuilt.", "near", None),
        ("порт почти достроен", "Порт практически достроен.", "near", None),
        ("порт почти достроен", "Порт достроен.", "altered", ""),
        # of a figure it only says that it is not exact
        ("we got nearly 20 boats", "We got almost 20 boats.", "near", None),
        ("there are 20 fast boats", "We have here: about 20 fast boats.", "altered", "about"),
    ],
)
def test_what_is_nearly_done_is_not_done(claim, said, told, difference):
    found, differences = verdict(claim, said, reported=True)
    assert found == told
    assert [each[1] for each in differences] == ([] if difference is None else [difference])


def test_a_bound_is_left_out_and_not_put_for_a_word_that_says_nothing():
    said = "We have here: about 20 fast boats."
    _, [(claimed, left_out, kind)] = verdict("there are 20 fast boats", said, reported=True)
    assert (claimed, left_out, kind) == ("", "about", "figure")


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("The quay has … been rebuilt with stones of the old mill.", "near"),
        ("The quay … been rebuilt with stones of the old mill.", "near"),
        ("The quay … rebuilt with stones of the old mill.", "verbatim"),
    ],
)
def test_a_gap_that_hides_an_almost_of_the_word_behind_it(claim, told):
    said = "The quay has almost been rebuilt with stones of the old mill."
    said = said if "been" in claim else said.replace("been rebuilt", "everywhere been rebuilt")
    assert verdict(claim, said)[0] == told
