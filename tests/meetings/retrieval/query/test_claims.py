"""Messages that ask whether something was said, and those that only look like it."""

# ruff: noqa: E501 - a message a line

import pytest

from meetings.retrieval.query.claims import claim_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Правда ли, что Лодкин сказал: «Мост откроем в мае будущего года»?", "Мост откроем в мае будущего года"),
        ("правда, что он обещал открыть мост к маю", "открыть мост к маю"),
        ("Did Pellow really say that the ferry would be free?", "the ferry would be free"),
        ('Is it true that Pellow said: "The ferry will be free for all"?', "The ferry will be free for all"),
        ("«Мост откроем в мае будущего года»", "Мост откроем в мае будущего года"),
        ("Лодкин действительно говорил, что мост закроют навсегда весной?", "мост закроют навсегда весной"),
        ("is it true that the bridge costs nine million", "the bridge costs nine million"),
    ],
)  # fmt: skip
def test_claims(text, words):
    assert claim_in(text).words == words


@pytest.mark.parametrize(
    "text",
    [
        "что говорил Лодкин о мосте?",
        "сколько стоит «Северный поток»?",
        "правда ли это?",
        "Did Pellow speak about seals?",
        "Кто сказал «мост»?",
        "is the bridge open?",
        "в чём правда о мосте через реку Лебяжью",
        "",
    ],
)
def test_no_claims(text):
    assert claim_in(text) is None


def test_who_is_named_stands_before():
    claim = claim_in("Правда ли, что Лодкин сказал: «Мост откроем в мае будущего года»?")
    assert "Лодкин" in claim.around
