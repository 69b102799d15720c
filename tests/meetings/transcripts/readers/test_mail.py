"""Messages as files: their words, or the file that comes with them."""

from __future__ import annotations

import datetime as dt
from email.message import EmailMessage

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.registry import reader_of
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines
from tests.meetings.transcripts.readers.office_files import docx

TRANSCRIPT = "Ada Reed: We begin with the pier.\n\nOleg: Fine."


def message(
    text: str | None = TRANSCRIPT, subject: str = "Fwd: RE: Harbour talks"
) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"] = "ada@board.example", "all@board.example"
    made["Subject"], made["Date"] = subject, "Thu, 08 May 2031 10:00:00 +0300"
    made["Message-ID"] = "<1@board.example>"
    if text is not None:
        made.set_content(text)
    return made


def test_the_words_of_a_message():
    draft = draft_of(bytes(message()))

    assert (draft.form, draft.title, draft.date) == (
        "e-mail",
        "Harbour talks",
        dt.date(2031, 5, 8),
    )
    assert lines(draft) == ["- | Ada Reed: We begin with the pier.", "- | Oleg: Fine."]


@pytest.mark.parametrize(
    ("text", "subject"),
    [(f"Date: 6 May 2031\n\n{TRANSCRIPT}", "Talks"), (TRANSCRIPT, "Talks of 6 May 2031")],
)
def test_the_meeting_s_date_goes_before_the_message_s(text, subject):
    assert draft_of(bytes(message(text, subject))).date == dt.date(2031, 5, 6)


def test_letters_of_another_code_page():
    made = message(None)
    made.set_content("Ада Рид: Начинаем с пристани.", charset="koi8-r")

    assert lines(draft_of(bytes(made))) == ["- | Ада Рид: Начинаем с пристани."]


def test_the_longer_of_words_and_page():
    made = message("See below.")
    made.add_alternative("<html><body><p><b>Ada:</b> We begin.</p></body></html>", subtype="html")

    assert lines(draft_of(bytes(made))) == ["- | **Ada:** We begin."]


def test_a_file_that_comes_with_it():
    made = message("The transcript, as promised.")
    made.add_attachment(
        docx("# Board of 6 May 2031", *["**Ada:** We begin with the pier."] * 5),
        maintype="application",
        subtype="octet-stream",
        filename="talks.docx",
    )
    draft = draft_of(bytes(made))

    assert (draft.form, draft.title) == ("e-mail with Word document", "Board of 6 May 2031")
    assert lines(draft)[:1] == ["- | **Ada:** We begin with the pier."]


def test_captions_that_come_with_it():
    made = message("Enclosed.")
    made.add_attachment("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>We begin.\n", filename="a.vtt")

    assert lines(draft_of(bytes(made))) == ["Ada | We begin."]


@pytest.mark.parametrize(
    "text", ["From: Ada\nDate: 6 May 2031\n\nAda: We begin.", "Ada: We begin.\nOleg: Fine.\n"]
)
def test_a_text_with_colons_is_no_message(text):
    assert reader_of(text.encode()) is None


def test_a_message_without_words_is_refused():
    made = message(None)
    made.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="a.png")

    with pytest.raises(UnreadableTranscript, match="holds no words"):
        draft_of(bytes(made))
