"""Which word of the question before a message puts another in place of."""

import pytest

from meetings.retrieval.query.another_thing_asked import another_thing


@pytest.mark.parametrize(
    ("text", "before", "anew"),
    [
        ("а газа?", "сколько добыли нефти в 2018?", "сколько добыли газа в 2018?"),
        ("а на трамвай", "сколько стоит билет на паром", "сколько стоит билет на трамвай"),
        ("и трамваи?", "Когда пойдут машины?", "Когда пойдут трамваи?"),
        # two nouns stand as it does
        ("а угля", "сколько нефти и газа добыли", ""),
        # none does
        ("а углём", "сколько нефти добыли", ""),
        ("а на трамвай", "когда откроют мост", ""),
        # no thing, or no question
        ("а Лодкин?", "когда приедет капитан", ""),
        ("а почему", "сколько стоит мост", ""),
        ("а в мае", "сколько стоит проезд в марте", ""),
        ("а Турция", "сколько стоит Австрия", ""),
        ("газа", "сколько добыли нефти", ""),
        ("а газа", "добыча нефти", ""),
        ("а нефти", "сколько добыли нефти", ""),
        ("а газа и угля", "сколько добыли нефти", ""),
    ],
)
def test_another_thing(text, before, anew):
    assert another_thing(text, before)[0] == anew
