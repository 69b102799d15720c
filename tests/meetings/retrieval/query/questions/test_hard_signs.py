"""A soft sign or an apostrophe where a hard sign belongs."""

import pytest

from meetings.retrieval.query.questions.hard_signs import hard_signs_put_right


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("какой обьем перевозок", "какой объем перевозок"),
        ("обьём", "объём"),
        ("где подьезд к порту", "где подъезд к порту"),
        ("сьезд моряков", "съезд моряков"),
        ("об'ект у мола", "объект у мола"),
        ("Субьекты федерации", "Субъекты федерации"),
        # the dictionary has these as they are
        ("семья друзья статья обезьяна", "семья друзья статья обезьяна"),
        # and these neither way
        ("Прасольев и Квадьева", "Прасольев и Квадьева"),
        ("we're o'clock", "we're o'clock"),
    ],
)
def test_the_hard_sign_that_was_meant(written, meant):
    assert hard_signs_put_right(written) == meant
