"""Which command is meant by one that there is not."""

import pytest

from handlers.command_names import PRIVATE
from handlers.commands.mistyped_names import OTHER_NAMES, command_meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("/subscibe gas", "subscribe"),
        ("/Meetngs@stenogram_bot 2019", "meetings"),
        ("/fnd", "find"),
        ("/search газ", "find"),
        ("/person", "speaker"),
        ("/weather", ""),
        ("/me", ""),
        ("/ak", ""),
        ("/fin", "find"),
        ("/xyz", ""),
        ("/блаблабла", ""),
    ],
)
def test_the_nearest_or_what_others_call_so(text, meant):
    assert command_meant(text) == meant


def test_what_others_call_so_are_no_commands_here():
    assert not OTHER_NAMES.keys() & set(PRIVATE)
    assert set(OTHER_NAMES.values()) <= set(PRIVATE)
