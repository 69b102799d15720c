"""Records whose labels have something about them: references, holders in notes, headings.

`/` parts lines; what is expected is written "speaker|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{one.speaker or '-'}|{one.text}".replace("\n", " / ") for one in made.turns]


CASES = {
    "a reference alone in its line is no word": (
        "Senator Ann Moss: It leaks. / 06/05/2031B00200 / Senator Bo Vale: Since when? / "
        "06/05/2031B00300 / Senator Ann Moss: Since May. / 06/05/2031B00400",
        ["Ann Moss|It leaks.", "Bo Vale|Since when?", "Ann Moss|Since May."],
    ),
    "a reference glued to a label hides nobody": (
        "06/05/2031A00100Senator Ann Moss: It leaks. / 06/05/2031B00200Senator Bo Vale: When? / "
        "2 o\u2019clock06/05/2031B00250 / Senator Ann Moss: In May. / "
        "06/05/2031B00300Senator Bo Vale: Well.",
        [
            "Ann Moss|It leaks.",
            "Bo Vale|When? / 2 o\u2019clock",
            "Ann Moss|In May.",
            "Bo Vale|Well.",
        ],
    ),
    "one reference is read aloud": (
        "Ann Moss: See paper / 06/05/2031B00200 / Bo Vale: Which one? / Ann Moss: The last. / "
        "Bo Vale: Ah.",
        [
            "Ann Moss|See paper / 06/05/2031B00200",
            "Bo Vale|Which one?",
            "Ann Moss|The last.",
            "Bo Vale|Ah.",
        ],
    ),
    "an office with its holder behind it, over two lines": (
        "Senator Ann Moss: It leaks. / Minister of State at the Department of Coasts, Tides and "
        "the Sea (Deputy / Bo Vale): We mend it. / Senator Ann Moss: When? / Deputy Bo Vale: Soon."
        " / Senator Ann Moss: Thank you.",
        [
            "Ann Moss|It leaks.",
            "Bo Vale|We mend it.",
            "Ann Moss|When?",
            "Bo Vale|Soon.",
            "Ann Moss|Thank you.",
        ],
    ),
    "the holder wholly in the second line": (
        "Senator Ann Moss: It leaks. / Minister of State at the Department of Coasts and the Sea "
        "/ (Deputy Bo Vale): We mend it. / Senator Ann Moss: When? / Deputy Bo Vale: Soon.",
        ["Ann Moss|It leaks.", "Bo Vale|We mend it.", "Ann Moss|When?", "Bo Vale|Soon."],
    ),
    "initials in the middle of a name behind a title": (
        "Senator Gerold P. Quill: It leaks. / Senator Ann Moss: When? / Senator Gerold P. Quill: "
        "In May. / Senator Ann Moss: Ah.",
        ["Gerold P. Quill|It leaks.", "Ann Moss|When?", "Gerold P. Quill|In May.", "Ann Moss|Ah."],
    ),
    "an office that ends in two words like a name": (
        "Mr. Vale: It leaks. / The Minister for Piers and Public Works (Mr. Moss): We mend it. / "
        "Mr. Vale: When? / The Minister for Piers and Public Works (Mr. Moss): Soon.",
        [
            "Mr. Vale|It leaks.",
            "The Minister for Piers and Public Works|We mend it.",
            "Mr. Vale|When?",
            "The Minister for Piers and Public Works|Soon.",
        ],
    ),
    "courtesies of India, and an office of many words": (
        "HON. SPEAKER: Question 4. / SHRI RAM VALE (TARN): Does it leak? / THE MINISTER OF PIERS "
        "AND THE MINISTER OF STATE IN THE MINISTRY OF TIDES (SHRI K. MOSS): It did. / HON. "
        "SPEAKER: Order! / SHRI K. MOSS: The lamps come in June. / SHRIMATI IDA LUND (SKERRY): "
        "When? / HON. SPEAKER: The hour is over.",
        [
            "HON. SPEAKER|Question 4.",
            "SHRI RAM VALE|Does it leak?",
            "SHRI K. MOSS|It did.",
            "HON. SPEAKER|Order!",
            "SHRI K. MOSS|The lamps come in June.",
            "SHRIMATI IDA LUND|When?",
            "HON. SPEAKER|The hour is over.",
        ],
    ),
    "circles before labels with a colon": (
        "○ Chairman Ona: We open. / ○ Mr. Tarn (Harbour): It leaks. / ○ Chairman Ona: Well? / "
        "○ Mr. Tarn (Harbour): Since May.",
        [
            "Chairman Ona|We open.",
            "Mr. Tarn|It leaks.",
            "Chairman Ona|Well?",
            "Mr. Tarn|Since May.",
        ],
    ),
    "a time and a name between colons": (
        "0:11 : Ann Moss : We begin. / 0:25 : Bo Vale : It leaks: badly. / 0:41 : Ann Moss : Well?"
        " / 1:02 : Bo Vale : Since May.",
        ["Ann Moss|We begin.", "Bo Vale|It leaks: badly.", "Ann Moss|Well?", "Bo Vale|Since May."],
    ),
    "a time with frames over the words": (
        "00:00:01:03 - Ann Moss / We begin now. / 00:00:12:20 - Bo Vale / It leaks. / "
        "00:00:31:00 - Ann Moss / Since when? / 00:00:41:11 - Bo Vale / Since May.",
        [
            "Ann Moss|We begin now.",
            "Bo Vale|It leaks.",
            "Ann Moss|Since when?",
            "Bo Vale|Since May.",
        ],
    ),
    "a title of two words is no name": (
        "PRIME MINISTER MOSS: It leaks. / MR. VALE: When? / PRIME MINISTER MOSS: In May. / "
        "MR. VALE: Ah.",
        [
            "PRIME MINISTER MOSS|It leaks.",
            "MR. VALE|When?",
            "PRIME MINISTER MOSS|In May.",
            "MR. VALE|Ah.",
        ],
    ),
    "who is on the phone is nobody else": (
        "Ann Moss  0:03 / We begin now. / Bo Vale  0:12 / It leaks. / +1 (555) 012-3456  0:30 / "
        "Since May, I think. / Ann Moss  0:41 / Thanks.",
        [
            "Ann Moss|We begin now.",
            "Bo Vale|It leaks.",
            "-|Since May, I think.",
            "Ann Moss|Thanks.",
        ],
    ),
    "a phone number before a colon": (
        "Ann Moss: We begin now. / Bo Vale: It leaks. / +15550123456: Since May, I think. / "
        "Ann Moss: Thanks. / Bo Vale: Dial 555 012 3456: it is the port. / Ann Moss: I did.",
        [
            "Ann Moss|We begin now.",
            "Bo Vale|It leaks.",
            "-|Since May, I think.",
            "Ann Moss|Thanks.",
            "Bo Vale|Dial 555 012 3456: it is the port.",
            "Ann Moss|I did.",
        ],
    ),
    "what a reply in a call's chat shows again": (
        "10:01:02 From Ann Moss to Everyone: / It leaks badly. / "
        "10:01:30 From Bo Vale to Everyone: / "
        'Replying to "It leaks ba..." / Since when? / '
        "10:02:10 From Ann Moss to Everyone: / Since May.",
        ["Ann Moss|It leaks badly.", "Bo Vale|Since when?", "Ann Moss|Since May."],
    ),
    "a question's number before a member": (
        "主席：第一項質詢。 / 1. 林大文議員：碼頭何時維修？ / 運輸局局長：主席，明年維修。 / "
        "2. 陳小明議員：費用多少？ / 運輸局局長：主席，不多。 / 主席：下一項。",
        [
            "主席|第一項質詢。",
            "林大文議員|碼頭何時維修？",
            "運輸局局長|主席，明年維修。",
            "陳小明議員|費用多少？",
            "運輸局局長|主席，不多。",
            "主席|下一項。",
        ],
    ),
    "notes and sentences before a wide colon": (
        "主席：開會。 / 林大文議員：他這樣說。我現在讀給大家聽他的回答是：不修。 / "
        "主席：請局長。 / 運輸局局長：見下表。 / 註： / 數字以千計。 / "
        "林大文議員：謝謝。 / 註： / 見附件。 / 主席：散會。",
        [
            "主席|開會。",
            "林大文議員|他這樣說。我現在讀給大家聽他的回答是：不修。",
            "主席|請局長。",
            "運輸局局長|見下表。 / 註： / 數字以千計。",
            "林大文議員|謝謝。 / 註： / 見附件。",
            "主席|散會。",
        ],
    ),
    "who voted how is nobody's": (
        "主席：表決。 / 林大文議員：我贊成。 / 主席：現在公布結果。 / 地方選區： / "
        "林大文議員贊成。 / 主席：修正案通過。 / 林大文議員：謝謝。",
        [
            "主席|表決。",
            "林大文議員|我贊成。",
            "主席|現在公布結果。",
            "-|地方選區： / 林大文議員贊成。",
            "主席|修正案通過。",
            "林大文議員|謝謝。",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_labels_with_something_about_them(text, expected):
    assert turns(text) == expected


IN_BOLD = (
    ("The Minister for Piers", " (Mr. Vale): It leaks."),
    ("Dr. Moss:", " Since when?"),
    ("The Minister for Piers", " (Mr. Vale): Since May."),
    ("Dr. Moss:", " Who mends it?"),
    ("COMMUNICATION FROM THE CHAIR", ""),
    ("The Minister for Piers", " (Mr. Vale): The port does."),
)
SAID_IN_BOLD = [
    "The Minister for Piers (Mr. Vale)|It leaks.",
    "Dr. Moss|Since when?",
    "The Minister for Piers (Mr. Vale)|Since May.",
    "Dr. Moss|Who mends it? / COMMUNICATION FROM THE CHAIR",
    "The Minister for Piers (Mr. Vale)|The port does.",
]


@pytest.mark.parametrize(
    ("name", "line"),
    [("pier.html", "<p><b>{}</b>{}</p>"), ("pier.md", "**{}**{}\n")],
    ids=["page", "markdown"],
)
def test_a_note_behind_a_name_in_bold_belongs_to_it(name, line):
    text = "\n".join(line.format(*one) for one in IN_BOLD)
    page = f"<html><body><article>{text}</article></body></html>" if "<" in line else text
    made = read(page.encode(), hints=Hints(name=name, title="Pier board", date=DAY))
    told = [f"{one.label or '-'}|{one.text}".replace("\n", " / ") for one in made.turns]
    assert told == SAID_IN_BOLD
