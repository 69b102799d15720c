"""Which of a list a message calls by a word of it."""

import pytest

from meetings.retrieval.query.one_of_list_described import are_initials, described_one


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the harbour one", "harbour"),
        ("open the Pellow one", "Pellow"),
        ("the one with Veresova?", "Veresova"),
        ("show me the one about the bridge", "bridge"),
        ("открой ту, где губернатор", "губернатор"),
        ("а ту что про мост", "мост"),
        ("та с Лодкиным", "Лодкиным"),
        ("the last one", ""),
        ("the other one", ""),
        ("the bridge", ""),
        ("тот мост", ""),
        ("то что он сказал", "он сказал"),
    ],
)
def test_what_it_is_called(text, words):
    assert described_one(text) == words


def test_initials():
    assert are_initials("gw", "Interview with The Greywick Weekly")
    assert are_initials("tgw", "Interview with The Greywick Weekly, morning")
    assert are_initials("gw", "Interview with Greywick Weekly editors")
    assert not are_initials("wi", "Interview with Greywick Weekly")
