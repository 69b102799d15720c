"""Files of programs for annotating speech: ELAN, Praat, CHAT."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import document_of
from meetings.transcripts.readers.registry import reader_of
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines


def slot(number, value):
    return f'<TIME_SLOT TIME_SLOT_ID="ts{number}" TIME_VALUE="{value}"/>'


def annotation(first, text):
    return (
        f'<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="ts{first}" TIME_SLOT_REF2="ts9">'
        f"<ANNOTATION_VALUE>{text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
    )


ELAN = (
    '<?xml version="1.0"?><ANNOTATION_DOCUMENT AUTHOR="" DATE="2031-05-06T10:00:00+00:00">'
    f"<TIME_ORDER>{slot(1, 0)}{slot(2, 3500)}{slot(3, 7000)}{slot(9, 9000)}</TIME_ORDER>"
    f'<TIER TIER_ID="A" PARTICIPANT="Ada Reed">{annotation(1, "We begin.")}'
    f"{annotation(3, 'So mend it.')}</TIER>"
    f'<TIER TIER_ID="Oleg">{annotation(2, "It leaks.")}</TIER>'
    f'<TIER TIER_ID="English" PARENT_REF="A">{annotation(1, "They begin.")}</TIER>'
    f'<TIER TIER_ID="Notes">{annotation(2, "a door")}</TIER></ANNOTATION_DOCUMENT>'
)
SAID = ["Ada Reed | We begin.", "Oleg | It leaks.", "Ada Reed | So mend it."]

PRAAT = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 9
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "Ada Reed - words"
        xmin = 0
        xmax = 9
        intervals: size = 3
        intervals [1]:
            xmin = 0
            xmax = 3
            text = "We ""begin""."
        intervals [2]:
            xmin = 3
            xmax = 7
            text = ""
        intervals [3]:
            xmin = 7
            xmax = 9
            text = "So mend it."
    item [2]:
        class = "IntervalTier"
        name = "Ada Reed - phones"
        xmin = 0
        xmax = 9
        intervals: size = 1
        intervals [1]:
            xmin = 0
            xmax = 9
            text = "W IY1 B IH0 G IH1 N AND MORE"
    item [3]:
        class = "IntervalTier"
        name = "Oleg"
        xmin = 0
        xmax = 9
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 3.5
            text = "sil"
        intervals [2]:
            xmin = 3.5
            xmax = 6
            text = "It leaks."
"""
SHORT = """File type = "ooTextFile short"
"TextGrid"

0
9
<exists>
2
"IntervalTier"
"Ada Reed"
0
9
2
0
3
"We begin."
7
9
"So mend it."
"IntervalTier"
"Oleg"
0
9
1
3.5
6
"It leaks."
"""
CHAT = """@UTF8
@Begin
@Languages:\teng
@Participants:\tADA Ada_Reed Adult, OLE Investigator
@Location:\tTver
@Date:\t06-MAY-2031
*ADA:\twe <begin the> [//] begin &-uh now . \x15100_2000\x15
*ADA:\tit leaks (.)
\tagain &=laughs . \x152100_4000\x15
%com:\tpoints at the gate
*OLE:\tI saw it [*] .
*OLE:\t&=coughs .
@End
"""


def test_tiers_of_elan_are_people_but_for_translations_and_notes():
    draft = draft_of(ELAN, "talk.eaf")
    assert lines(draft) == SAID
    assert draft.date == dt.date(2031, 5, 6)
    assert [block.start_s for block in draft.blocks] == [0, 3.5, 7]


def test_tiers_of_praat_are_people_but_for_sounds():
    draft = draft_of(PRAAT, "talk.TextGrid")
    assert lines(draft) == ['Ada Reed | We "begin".', *SAID[1:]]
    assert [block.start_s for block in draft.blocks] == [0, 3.5, 7]


def test_the_short_form_of_praat():
    assert lines(draft_of(SHORT, "talk.TextGrid")) == SAID


def test_tiers_that_name_no_people_are_words_of_nobody():
    assert lines(draft_of(SHORT.replace("Ada Reed", "words").replace("Oleg", "noise"))) == [
        line.replace("Ada Reed", "-").replace("Oleg", "-") for line in SAID
    ]


def test_main_lines_of_chat_under_the_names_of_its_head():
    draft = draft_of(CHAT, "talk.cha")
    assert lines(draft) == [
        "Ada Reed | we begin the begin uh now.",
        "Ada Reed | it leaks again.",
        "Investigator | I saw it.",
    ]
    assert (draft.date, draft.place, draft.lang) == (dt.date(2031, 5, 6), "Tver", "en")
    assert [block.start_s for block in draft.blocks] == [0.1, 2.1, None]


@pytest.mark.parametrize(
    "text",
    [
        "@UTF8\n@Begin\n@End\n",
        '<ANNOTATION_DOCUMENT><TIER TIER_ID="a"/></ANNOTATION_DOCUMENT>',
        'File type = "ooTextFile"\nObject class = "TextGrid"\n',
        'File type = "ooTextFile"\n"IntervalTier" "a" 0 1 1 0 1 "sil" "IntervalTier"',
    ],
)
def test_a_file_without_words_is_refused(text):
    with pytest.raises(UnreadableTranscript):
        document_of(text.encode(), Hints(title="Pier", date=dt.date(2031, 5, 6)))


def test_a_letter_with_an_address_is_no_chat():
    assert reader_of(b"@bo: it leaks\n@ann: yes\n") is None
