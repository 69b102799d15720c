"""Names between signs over the words or before them: "== Ann Moss ==", "00:16 | Ann Moss | …"."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

WORDS = "We begin with the pier.|It leaks, I fear.|Since when does it leak?|Since May.|Mend it."
PEOPLE = ("Ann Moss", "Bo Vale", "Ann Moss", "Bo Vale", "Ann Moss")


@pytest.mark.parametrize(
    "form",
    [
        "== {0} == / {1}",
        "=== {0} / {1}",
        "--- {0} --- / {1}",
        "*** {0} *** / {1}",
        "~ {0} / {1}",
        "# {0} / {1}",
        "<{0}> / {1}",
        "<{0}>: {1}",
        "00:0{2}:10 | {0} | {1}",
        "0{2}:10;{0};{1}",
    ],
)
def test_who_speaks(form):
    said = list(zip(PEOPLE, WORDS.split("|"), strict=True))
    text = " / ".join(form.format(who, one, n) for n, (who, one) in enumerate(said))
    assert turns(text) == [f"{who}|{one}" for who, one in said]


@pytest.mark.parametrize("line", ["--- --- ---", "== The pier ==", "<br>", "| 10 | 12 |"])
def test_other_lines_with_such_signs_name_nobody(line):
    text = f"Ann Moss: We begin. / {line} / It leaks. / Bo Vale: It does. / Ann Moss: Mend it."
    assert {one.partition("|")[0] for one in turns(text)} <= {"Ann Moss", "Bo Vale", "-"}
