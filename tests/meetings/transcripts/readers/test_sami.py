"""SAMI: names before the words or in a line of their own, one language of several."""

from __future__ import annotations

from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

HEAD = "<SAMI>\n<HEAD><TITLE>Pier board, 6 May 2031</TITLE></HEAD>\n<BODY>\n"


def test_names_before_the_words():
    draft = draft_of(
        HEAD
        + "<SYNC Start=1500><P Class=ENCC>Ada: We begin,<br>all of us.\n"
        + "<SYNC Start=3000><P Class=ENCC>&nbsp;\n"
        + "<SYNC Start=64000><P Class=ENCC>Oleg: It leaks &amp; drips.\n"
        + "<SYNC Start=70000><P Class=ENCC>Ada: So.\n</BODY></SAMI>"
    )

    assert lines(draft) == ["Ada | We begin, all of us.", "Oleg | It leaks & drips.", "Ada | So."]
    assert [block.start_s for block in draft.blocks] == [1.5, 64.0, 70.0]
    assert (draft.title, str(draft.date)) == ("Pier board, 6 May 2031", "2031-05-06")


def test_names_in_a_line_of_their_own():
    draft = draft_of(
        HEAD
        + '<SYNC Start="10"><P ID=Source>Ada Reed<P Class="ENCC">We begin.\n'
        + '<SYNC Start="20"><P ID=Source>Oleg<P Class="ENCC">It leaks.\n</SAMI>'
    )
    assert lines(draft) == ["Ada Reed | We begin.", "Oleg | It leaks."]


def test_words_in_a_second_language_are_left_out():
    draft = draft_of(
        HEAD
        + "<SYNC Start=10><P Class=ENCC>Ada: We begin.<P Class=RUCC>Ада: Начнём.\n"
        + "<SYNC Start=20><P Class=ENCC>Oleg: It leaks.<P Class=RUCC>Олег: Течёт.\n"
        + "<SYNC Start=30><P Class=ENCC>Ada: So.<P Class=RUCC>Ада: Да.\n</SAMI>"
    )
    assert lines(draft) == ["Ada | We begin.", "Oleg | It leaks.", "Ada | So."]
