"""What opens a quote and tells nothing is not shown in front of what does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.text.pleasantries import is_pleasantry, telling_start

PLEASANTRIES = [
    "Спасибо.",
    "Спасибо большое, Алла Игоревна.",
    "Добрый день, уважаемые коллеги!",
    "Глубокоуважаемый Пётр Ильич!",
    "Я рад нашей встрече.",
    "Очень рада Вас видеть в Верхнереченске.",
    "Прежде всего хотел бы поблагодарить Вас за приглашение.",
    "Добро пожаловать!",
    "Thank you.",
    "Thank you very much, Mr President.",
    "Good afternoon, friends,",
    "Ladies and gentlemen,",
    "I am very glad to see you in Greywick again.",
    "Let me thank you for your kind words.",
    "It is a great pleasure to meet you.",
    "<…>",
    "(Аплодисменты.)",
    "(Laughter.)",
]
TELLING = [
    "Спасибо, мост построен.",
    "Рад сообщить, что рельсы уложены.",
    "Коллеги построили мост.",
    "Да.",
    "Нет, не согласен.",
    "Спасибо за 25 миллиардов.",
    "Президент приехал.",
    "I am pleased with the results of the harvest.",
    "Thank the harbour for that.",
    "Good.",
    "The president was there.",
    "(он посчитал тюленей) Их семьдесят три.",
    "Мост (Лебяжий)",
    "",
]


@pytest.mark.parametrize("sentence", PLEASANTRIES)
def test_a_pleasantry(sentence):
    assert is_pleasantry(sentence)


@pytest.mark.parametrize("sentence", TELLING)
def test_what_tells_something(sentence):
    assert not is_pleasantry(sentence)


QUOTES = [
    "Добрый день! Спасибо. |Мост готов. *Он стоил миллион.",
    "|*Спасибо. Мост готов.",
    "|Мост готов. Спасибо. *Он стоил миллион.",
    "Thank you. |*We counted 73 seals. Thank you.",
    "Thank you. (Applause.) |Seals are well. *We counted 73 of them.",
]


@pytest.mark.parametrize("marks", QUOTES)
def test_a_quote_begins_where_it_tells(marks):
    """``|``: where it begins; ``*``: the sentence that answers."""
    quote = marks.replace("|", "").replace("*", "")
    core = marks.replace("|", "").index("*")
    assert telling_start(quote, core) == marks.replace("*", "").index("|")


@given(st.text("Спасибо. Да! ", max_size=80), st.integers(0, 80))
def test_the_answer_is_never_cut_off(quote, core):
    assert 0 <= telling_start(quote, min(core, len(quote))) <= min(core, len(quote))
