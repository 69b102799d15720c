"""Of the words behind a command that names something no more is read than of a question."""

import pytest

from handlers import command_names
from meetings.retrieval.query.words_known import WordsKnown

COMMANDS = ("find", "trend", "speaker", "meeting", "meetings", "facts", "compare")


@pytest.mark.parametrize("command", COMMANDS)
async def test_what_is_longer_than_any_name_is_not_read(anna, monkeypatch, command):
    alone = await anna.say(f"/{command} мост")
    monkeypatch.setattr(command_names, "LONGEST_QUESTION", len("мост "))
    longer = await anna.say(f"/{command} мост рельсы пароход")
    assert longer.text == alone.text


def test_what_is_longer_than_any_question_is_not_read_in_another_way():
    """No archive is asked."""
    typed = "ghbdtn " * 100
    assert WordsKnown(None, None, None).typed(typed) == typed
