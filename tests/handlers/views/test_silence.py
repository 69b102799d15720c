"""What silence says, and what it offers instead."""

from handlers.texts.catalogue import Texts
from handlers.views.answer import silence
from meetings.model.stored_question import Asked


def test_of_one_who_says_nothing_of_it_the_archive_is_not_said_to_be_silent():
    screen = silence(Texts("en"), Asked("what about pears?", person="Nora Pellow"), 1)
    assert "Nothing about this in what they said." in screen.html
    assert [button.text for row in screen.keyboard for button in row] == [
        Texts("en").plain("button-whole-archive")
    ]


def test_of_the_whole_archive_there_is_no_more_to_search():
    screen = silence(Texts("en"), Asked("what about pears?"), 1)
    assert "Nothing about this in the archive." in screen.html
    assert not screen.keyboard
