"""The analyzer takes any text, halves of characters included."""

import pytest

from meetings.text.morphology import analyzer


@pytest.mark.parametrize("word", ["\ud800", "\udfff край", "область\ud800", "\U00017810"])
def test_any_word_is_read(word):
    assert analyzer().parse(word)
    assert not analyzer().word_is_known(word)
