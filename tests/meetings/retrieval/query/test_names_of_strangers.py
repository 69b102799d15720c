"""Names typed without capitals of people whom the archive need not know."""

import pytest

from meetings.retrieval.query.names_of_strangers import with_capitals


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("что говорили про илона маска", "что говорили про Илона Маска"),
        ("дональд трамп и пошлины", "Дональд Трамп и пошлины"),
        ("письмо сергею мосту", "письмо Сергею Мосту"),
        ("what did ostanin say about gas", "what did Ostanin say about gas"),
        ("does ostanin think so", "does Ostanin think so"),
    ],
)
def test_a_given_name_and_what_follows_it(text, named):
    assert with_capitals(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "вера людей в мост",
        "роман толстого",
        "надежда на мост",
        "что сергей сказал",
        "про сергея и мост",
        "что там с мостом",
        "Илон Маск",
        "what did experts say",
        "what did they say about gas",
        "has anybody said so",
    ],
)
def test_other_words_stay(text):
    assert with_capitals(text) == text
