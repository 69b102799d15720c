"""Names of months in the forms that texts have them in."""

from meetings.text.months import english_months, month_names, russian_months


def test_names_come_in_the_case_a_sentence_wants():
    assert [month_names("ru", case)[4] for case in ("month", "of_month", "in_month")] == [
        "май",
        "мая",
        "мае",
    ]
    assert month_names("ru", "in_month")[2] == "марте"
    assert month_names("en", "in_month")[0] == "January"


def test_every_russian_form_tells_its_month():
    forms = (
        "январь января январю январем январе март марта марту мартом марте май мая маю маем мае"
    )
    months = russian_months()
    assert [months[form] for form in forms.split()] == [1] * 5 + [3] * 5 + [5] * 5
    assert len(months) == 60


def test_english_short_names_are_those_that_mean_nothing_else():
    months = english_months()
    assert (months["sept"], months["sep"], months["may"], months["dec"]) == (9, 9, 5, 12)
    assert not {"mar", "jun", "jul"} & months.keys()
