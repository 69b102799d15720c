"""Which office's holders' words a question wants."""

from dataclasses import replace

import pytest

from meetings.model.question import Question
from meetings.retrieval.query.questions.office_speaking import office_speaking


def asked(text):
    return Question(text, "en", "thing", ())


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("what did the pilot say about gravel?", "pilot"),
        ("How did the harbour master explain the toll?", "harbour master"),
        ("что сказал профессор о щебне", "профессор"),
        ("Что министр ответил о щебне?", "министр"),
        ("how did the pilot comment on gravel", "pilot"),
        ("what did the pilot speak of?", "pilot"),
        ("which pilot said so?", ""),
        ("what did the students say about gravel", ""),
        ("what did the government say about gravel", ""),
        ("what did the boss say about gravel", "boss"),
        ("did the pilot say anything?", ""),
        ("what is said about the pilot", ""),
        ("что сказали профессору о щебне", ""),
        ("что сказал папа о щебне", ""),
        ("что считает главковерх о щебне", ""),
        ("что министры говорили о щебне", ""),
        ("какой министр сказал, что щебень дорог?", ""),
        ("what did people say about the pilot?", ""),
    ],
)
def test_whose_words_are_wanted(text, office):
    assert office_speaking(asked(text)) == office


def test_whoever_is_named_is_wanted_alone():
    named = replace(asked("what did the pilot say?"), people=("Nora Pellow",))
    assert not office_speaking(named)
