"""Questions kept before a field was added are still read."""

from meetings.model.stored_question import Asked
from storage.serial.questions import asked_form, asked_from


def test_a_list_comes_back_as_it_was():
    asked = Asked("встречи с Токаевым", True, meetings=("9", "8-en"), kind="list", sides=(1, 0, 2))
    assert asked_from(asked_form(asked)) == asked


def test_an_old_form_is_an_answer_without_a_list():
    form = asked_form(Asked("сколько?", True, suggestions=("где?",)))
    del form["meetings"], form["kind"]
    assert asked_from(form) == Asked("сколько?", True, suggestions=("где?",))
    assert (asked_from(form).meetings, asked_from(form).kind) == ((), "answer")
