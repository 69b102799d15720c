"""SubStation Alpha: names in a column of their own, or before the words."""

from __future__ import annotations

from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

HEAD = "[Script Info]\nTitle: Pier board\n\n[V4+ Styles]\nStyle: Default,Arial\n\n[Events]\n"
FORMAT = "Format: Layer, Start, End, Style, Name, Effect, Text\n"


def test_the_column_of_names_tells_who_speaks():
    draft = draft_of(
        HEAD
        + FORMAT
        + "Dialogue: 0,0:00:01.50,0:00:03.00,Default,Ada Reed,,{\\an8}We begin,\\Nall of us.\n"
        "Comment: 0,0:00:02.00,0:00:03.00,Default,Oleg,,Not shown.\n"
        "Dialogue: 0,0:01:04.00,0:01:05.00,Default,Oleg,,It leaks.\n"
    )

    assert lines(draft) == ["Ada Reed | We begin, all of us.", "Oleg | It leaks."]
    assert draft.title == "Pier board"
    assert [block.start_s for block in draft.blocks] == [1.5, 64.0]


def test_without_names_the_words_may_begin_with_them():
    said = ("Ada: We begin.", "Oleg: It leaks.", "Ada: So.")
    draft = draft_of(
        HEAD
        + "".join(
            f"Dialogue: 0,0:00:0{n}.00,0:00:09.00,D,,0,0,0,,{one}\n" for n, one in enumerate(said)
        )
    )

    assert lines(draft) == ["Ada | We begin.", "Oleg | It leaks.", "Ada | So."]


def test_styles_tell_who_speaks_where_the_column_of_names_is_empty():
    said = (("Speaker00", "We begin."), ("Speaker01", "It leaks."), ("Title", "The pier"))
    draft = draft_of(
        HEAD
        + FORMAT
        + "".join(
            f"Dialogue: 0,0:00:0{n}.00,0:00:09.00,{style},,,{words}\n"
            for n, (style, words) in enumerate(said)
        )
    )

    assert lines(draft) == ["Speaker00 | We begin.", "Speaker01 | It leaks.", "- | The pier"]
