"""Pages that set names in italics, and pages whose italics are emphasis."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

NAMED = [
    "- | **Ada Reed** We begin.",
    "- | **Oleg** Fine.",
    "- | **Ada Reed** So.",
    "- | **Oleg** Yes.",
]


def page(*paragraphs):
    return f"<!doctype html><html><body><h1>Harbour talks</h1>{''.join(paragraphs)}</body></html>"


@pytest.mark.parametrize(
    "paragraphs",
    [
        "<ul><li><em>Ada Reed</em> We begin.</li><li><em>Oleg</em> Fine.</li>"
        "<li><em>Ada Reed</em> So.</li><li><em>Oleg</em> Yes.</li></ul>",
        "<p><i>Ada Reed</i> We begin.</p><p><span><i>Oleg</i></span> Fine.</p>"
        "<p> <i>Ada Reed</i> So.</p><p><i>Oleg</i> Yes.</p>",
    ],
)
def test_names_that_come_back(paragraphs):
    assert lines(draft_of(page(paragraphs))) == NAMED


@pytest.mark.parametrize(
    "paragraphs",
    [
        # each of them once
        "<p><i>Gulls</i> are loud.</p><p><i>Terns</i> are quiet.</p>"
        "<p><i>Seals</i> sleep.</p><p><i>Crabs</i> walk.</p>",
        # the names are bold
        "<p><b>Ada:</b> Hear.</p><p><i>Never</i> say so.</p><p><i>Never</i> go.</p>"
        "<p><i>Always</i> stay.</p><p><i>Always</i> sing.</p>",
        # most italics stand within the words
        "<p><i>Never</i> say <i>so</i> or <i>no</i>.</p><p><i>Never</i> go <i>there</i>.</p>"
        "<p><i>Well</i>, <i>stay</i>.</p><p><i>Well</i>, <i>sing</i>.</p>",
    ],
)
def test_emphasis(paragraphs):
    said = lines(draft_of(page(paragraphs)))

    assert not any("**" in line and "Ada" not in line for line in said)
