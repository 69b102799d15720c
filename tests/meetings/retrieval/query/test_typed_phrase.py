"""A topic is named as it was typed."""

import pytest

from meetings.retrieval.query.typed_phrase import as_typed, heading, named


@pytest.mark.parametrize(
    ("topic", "text", "shown"),
    [
        ("цены нефть", "Что с ценами? цены на нефть!", "цены на нефть"),
        ("цены нефть", "цены, говорят, на нефть", "цены нефть"),
        ("trade Ostania", "all about trade with Ostania in 2019", "trade with Ostania"),
        ("мост", "про мост", "мост"),
        ("мост река", "река и мост", "мост река"),
        ("", "", ""),
        ("паром", "паром паром", "паром"),
    ],
)
def test_the_little_words_between_stay(topic, text, shown):
    assert as_typed(topic, text) == shown


@pytest.mark.parametrize(
    ("typed", "headed"),
    [
        ("спорте", "спорт"),
        ("ценах на нефть", "цены на нефть"),
        ("железную дорогу", "железная дорога"),
        ("новых школах", "новые школы"),
        ("дороги", "дороги"),
        ("метро", "метро"),
        ("Крыме", "Крым"),
        ("Вересову", "Вересову"),
        ("Абе", "Абе"),
        ("Северном потоке", "Северный поток"),
        ("gas prices", "gas prices"),
        ("цифровой рубль", "цифровой рубль"),
    ],
)
def test_a_topic_is_headed_in_the_nominative(typed, headed):
    assert heading(typed, typed) == headed


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("самарканде", "Самарканд"),
        ("казани", "Казань"),
        ("nagoya", "Nagoya"),
        ("газу", "газу"),
        ("экологии", "экологии"),
        ("fisheries", "fisheries"),
        ("Казани", "Казани"),
        ("csto", "CSTO"),
        ("одкб", "ОДКБ"),
        ("who", "who"),
    ],
)
def test_a_place_is_named_as_it_is_written(typed, shown):
    assert named(typed) == shown
