"""Messages without a subject, and names with nothing but «что»."""

import pytest

from meetings.retrieval.query.unsaid_subjects import name_alone, with_subject


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("что говорил про паром", "что он говорил про паром"),
        ("а когда встречалась с лодкиным?", "а когда она встречалась с лодкиным?"),
        ("о чём рассказывал на совете", "о чём он рассказывал на совете"),
        ("когда был последний раз", "когда он был последний раз"),
        ("что сказал", "что он сказал"),
        ("а о чём ещё?", "о чём ещё он говорил?"),
        ("про что ещё", "о чём ещё он говорил?"),
        ("and about what else?", "what else did he talk about?"),
        ("any other topics", "what else did he talk about?"),
    ],
)
def test_the_pronoun_left_out(text, meant):
    assert with_subject(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "что сказал лодкин про паром",
        "что говорили про паром",
        "когда открыли мост",
        "что было",
        "о чём ещё говорили",
    ],
)
def test_nothing_is_left_out(text):
    assert with_subject(text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("а лодкин про это что?", "а лодкин?"),
        ("а лодкин что", "а лодкин?"),
        ("и Вера Саматова об этом", "и Вера Саматова?"),
        ("а что лодкин про это", "а лодкин?"),
        ("лодкин про паром", "лодкин про паром"),
    ],
)
def test_a_name_with_nothing_but_what(text, meant):
    assert name_alone(text) == meant
