"""A chat as Telegram's desktop saves it: whose message it is, and what is none."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

PICTURE = (
    '<div class="pull_left userpic_wrap"><div class="userpic userpic2" style="width: 42px">'
    '<div class="initials">\nA\n</div></div></div>'
)


def message(name: str, words: str, *, at: str = "06.05.2031 10:01:17 UTC+03:00", more: str = ""):
    """One message; without a name it goes on with the last writer's."""
    named = f'<div class="from_name">\n{name} \n</div>' if name else ""
    said = f'<div class="text">\n{words}\n</div>' if words else ""
    return (
        f'<div class="message default clearfix{"" if name else " joined"}" id="message7">\n'
        f'{PICTURE if name else ""}<div class="body">\n'
        f'<div class="pull_right date details" title="{at}">\n10:01\n</div>\n{named}{more}{said}'
        "</div></div>"
    )


def page(*messages: str) -> str:
    return (
        "<!DOCTYPE html>\n<html><head><title>Exported Data</title></head><body>"
        '<div class="page_wrap"><div class="page_header"><div class="content">'
        '<div class="text bold">\nPier board \n</div></div></div>'
        '<div class="page_body chat_page"><div class="history">'
        '<div class="message service"><div class="body details">\n6 May 2031\n</div></div>'
        f"{''.join(messages)}</div></div></div></body></html>"
    )


def test_names_and_words_and_nothing_else():
    draft = draft_of(page(message("Ann Moss", "It leaks.<br>Since May."), message("Bo", "Oh.")))
    assert lines(draft) == ["Ann Moss | It leaks.\nSince May.", "Bo | Oh."]


def test_the_head_is_the_chats_and_its_first_message_tells_when():
    draft = draft_of(page(message("Ann Moss", "It leaks."), message("Bo", "Oh.", at="")))
    assert (draft.title, draft.date, draft.time) == ("Pier board", dt.date(2031, 5, 6), "10:01")


def test_a_message_without_a_name_is_the_last_writers():
    made = draft_of(page(message("Ann Moss", "It leaks."), message("", "Badly.")))
    assert lines(made) == ["Ann Moss | It leaks.", "Ann Moss | Badly."]


def test_what_is_passed_on_is_who_wrote_it():
    passed = (
        f'{PICTURE}<div class="forwarded body"><div class="from_name">\nBo Vale'
        '<span class="date details" title="01.05.2031 09:00:00"> 01.05.2031 09:00:00</span>\n'
        '</div><div class="text">\nThe wall is old.\n</div></div>'
    )
    made = draft_of(
        page(
            message("Ann Moss", "", more=passed),
            message("", "So he says."),
            message("Bo", "I do."),
        )
    )
    assert lines(made) == ["Bo Vale | The wall is old.", "Ann Moss | So he says.", "Bo | I do."]


def test_what_is_answered_recorded_or_done_is_no_word():
    reply = '<div class="reply_to details">\nIn reply to <a href="#m">this message</a>\n</div>'
    voice = (
        '<div class="media_wrap clearfix"><a class="media media_voice_message">'
        '<div class="body"><div class="title bold">\nVoice message\n</div>'
        '<div class="status details">\n00:15\n</div></div></a></div>'
    )
    made = draft_of(
        page(
            message("Ann Moss", "It leaks.", more=reply),
            '<div class="message service"><div class="details">\nAnn invited Bo\n</div></div>',
            message("Cy", "", more=voice),
            message("Bo via <a>@pierbot</a>", "Oh."),
        )
    )
    assert lines(made) == ["Ann Moss | It leaks.", "Bo | Oh."]


def test_a_chat_without_words_is_refused():
    with pytest.raises(UnreadableTranscript, match="no words"):
        draft_of(page(message("Ann Moss", "")))
