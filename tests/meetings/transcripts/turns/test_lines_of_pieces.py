"""Texts without names whose lines are pieces of sentences."""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.text.sentences import sentences
from meetings.transcripts.read import read
from meetings.transcripts.turns.lines_of_pieces import in_paragraphs

SAID = (
    "So tonight the board wants to tell you about the pier. The first plan of it was made by the"
    " county and by two firms of the town in the spring. It cost 43 million crowns, which is more"
    " than we have. The second plan leaves the roof as it is and mends the gate alone. It will be"
    " open again in August if the stone comes by ship and the frost is over. Then there is the"
    " road to the mill, which has been closed since the flood. We have asked the county to pay for"
    " half of it and nobody has answered us so far."
)


def cut_at(width, text=SAID):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def said_in(text):
    return [text[start:stop] for start, stop in sentences(text)]


@pytest.mark.parametrize("width", [24, 40, 60])
def test_sentences_are_whole_again(width):
    made = in_paragraphs(cut_at(width))
    assert said_in(made) == said_in(SAID)
    assert made.split() == SAID.split()
    assert 1 < len(made.split("\n")) < 4


def test_captions_that_name_nobody_are_read_so():
    cues = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\n{line}\n\n"
        for n, line in enumerate(cut_at(40).split("\n"), 1)
    )
    (turn,) = read(cues.encode(), hints=Hints(name="2031-05-06 pier.srt")).turns
    assert said_in(turn.text) == said_in(SAID)


def test_where_most_lines_are_whole_only_those_that_go_on_are_joined():
    lines = "\n".join(said_in(SAID))
    broken = lines.replace("by two firms", "by\ntwo firms").replace("since the", "since\nthe")
    assert in_paragraphs(broken) == lines


def test_where_no_sentence_ends_the_lines_stay():
    bare = cut_at(40, SAID.replace(".", "").lower())
    assert in_paragraphs(bare) in {None, bare}
    mixed = f"{cut_at(40)}\n{cut_at(40, (SAID + SAID).replace('.', '').lower())}"
    assert in_paragraphs(mixed).endswith(bare.split("\n")[-1])
    assert said_in(in_paragraphs(mixed))[: len(said_in(SAID))] == said_in(SAID)


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"- gate {n} of the pier\nof the north" for n in range(9)),  # a list
        "\n".join(["The pier is old.", "We mend it."] * 6),  # whole lines
        "\n".join(["Old Pier", "North Gate", "Mill Road"] * 5),  # headings
        "\n".join(["Old Pier", "North Gate", "of stone", "Mill Road"] * 4),  # with what goes on
        "the pier\nis old.",  # a note
    ],
)
def test_other_lines_stay(text):
    assert in_paragraphs(text) is None
