"""What follows a roll call is not said by whoever was called last."""

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

CALLED = ["Ann Moss", "Bo Vale", "Ida Quill", "Ed Stone", "Una Wick", "Jo Brook", "Max Fern",
          "Kit Marsh", "Lou Heath"]  # fmt: skip
CHAIR = "Chair: Please call the roll. All those present are asked to answer in turn."
SPEECHES = [f"{name}: I have a word to say of the {name[-3:]} pier today." for name in CALLED]
BELOW = "We go on with the gate, which is to be mended before the floods come again."


def turns(*lines):
    text = "Harbour board\n\n6 May 2031\n\n" + "\n".join(lines)
    read_ = read(text.encode(), hints=Hints(name="board.txt"))
    return {turn.text: turn.speaker for turn in read_.turns}


@pytest.mark.parametrize("answers", [["Aye."], ["Aye.", "Nay.", "Absent."], ["I do solemnly."]])
def test_what_is_said_when_all_have_answered(answers):
    roll = [f"{name}: {answers[n % len(answers)]}" for n, name in enumerate(CALLED)]
    read_ = turns(CHAIR, *SPEECHES, CHAIR, *roll, BELOW, *SPEECHES)
    assert read_[BELOW] is None


@pytest.mark.parametrize(
    ("roll", "last"),
    [
        ([f"{name}: Aye." for name in CALLED[:4]], "Ed Stone"),  # too few
        ([f"{name}: Item {n}." for n, name in enumerate(CALLED)], "Lou Heath"),
        ([f"{name}: Aye." for name in (*CALLED[:8], "Ann Moss")], "Ann Moss"),  # comes back
        ([f"{name}: I agree with what was said." for name in CALLED], "Lou Heath"),
    ],
)
def test_what_is_no_roll_call_goes_on(roll, last):
    read_ = turns(CHAIR, *SPEECHES, CHAIR, *roll, BELOW, *SPEECHES)
    assert next(who for text, who in read_.items() if BELOW in text) == last
