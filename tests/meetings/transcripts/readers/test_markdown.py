"""Markdown: labels in bold or as headings, front matter, and nothing of its marks in the words."""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers import markdown

FRONT = """---
title: 'Council of Larch Valley: it''s on'
date: 2025-11-12T09:30:00
location: "Larch Hall"
tags: [council]
speakers:
  - Ann Moss
url: https://larch.example/12
---
"""
BOLD = "**Ann Moss:** We *open*.\n\nSee [the plan](https://a.example/p).\n\n**Bo Vale:** No.\n"
HEADINGS = (
    "### Ann Moss\n\nWe open.\n\n### Bo Vale\n\nNo.\n\n"
    "### Ann Moss\n\nWhy?\n\n### Bo Vale\n\nSo.\n"
)
TIMES = "**Ann Moss** [0:12] We open.\n\n**Bo Vale** [0:20] No.\n\n**Ann Moss** [0:31] Why?\n"
HEAD = "# Larch Valley\n\n12 November 2025\n\n"


def meeting(text, name="sitting.md"):
    return read(text.encode(), hints=Hints(name=name))


def turns(text):
    return [(t.label, t.text, t.start_s) for t in meeting(text).turns]


@pytest.mark.parametrize("title", ["", "# Another title\n\n"])
def test_front_matter_is_the_head(title):
    head = meeting(FRONT + title + BOLD).head
    assert (head.title, head.time, head.place) == (
        "Council of Larch Valley: it's on",
        "09:30",
        "Larch Hall",
    )
    assert (head.date.isoformat(), head.url) == ("2025-11-12", "https://larch.example/12")


def test_front_matter_of_a_text_is_its_head_too():
    assert meeting(FRONT + "Ann Moss: Go.\nBo Vale: No.\n", "a.txt").head.place == "Larch Hall"


def test_labels_in_bold():
    assert turns(HEAD + BOLD) == [
        ("Ann Moss", "We open.\nSee the plan.", None),
        ("Bo Vale", "No.", None),
    ]


def test_labels_as_headings():
    assert turns(HEAD + HEADINGS) == [
        ("Ann Moss", "We open.", None),
        ("Bo Vale", "No.", None),
        ("Ann Moss", "Why?", None),
        ("Bo Vale", "So.", None),
    ]


def test_a_first_heading_that_comes_back_is_no_title():
    text = "## Ann Moss\nWe open.\n## Bo Vale\nThe wall leaks.\n## Ann Moss\nSo we mend it.\n"
    told = meeting(text + "## Bo Vale\nWho pays?", "2031-05-06_pier.md")
    assert told.head.title == "pier"
    assert [turn.speaker for turn in told.turns] == ["Ann Moss", "Bo Vale"] * 2


def test_toml_is_the_head_of_a_page():
    told = meeting('+++\ntitle = "Pier"\ndate = "2031-05-06"\n+++\n**Ann Moss:** We open.')
    assert (told.head.title, str(told.head.date)) == ("Pier", "2031-05-06")


def test_times_before_labels_and_typed_behind_them():
    text = "# Talks\n\n0:12 **Ada** We begin.\n\n> **Oleg** `0:30`\n>\n> It leaks."
    first, *others = markdown.read(text.encode()).blocks

    assert (first.marked, first.text, first.start_s) == ("Ada", "We begin.", 12.0)
    assert [block.text for block in others] == ["Oleg 0:30", "It leaks."]


def test_quotations_that_notes_set_apart():
    blocks = markdown.read(b"# Talks\n\n> [!quote] Ada\n> We begin.").blocks

    assert [(block.marked, block.text) for block in blocks] == [("Ada", ""), (None, "We begin.")]


def test_times_behind_labels():
    assert turns(HEAD + TIMES) == [
        ("Ann Moss", "We open.", 12.0),
        ("Bo Vale", "No.", 20.0),
        ("Ann Moss", "Why?", 31.0),
    ]


def test_the_first_heading_is_the_title_and_may_hold_the_date():
    head = meeting("# Larch Valley, 12 November 2025\n\n" + BOLD).head
    assert (head.title, head.date.isoformat()) == ("Larch Valley, 12 November 2025", "2025-11-12")


def test_a_date_in_a_line_of_its_own_goes_before_one_in_the_title():
    head = meeting("# Minutes of 1 May 2024\n\n12 November 2025\n\n" + BOLD).head
    assert head.date.isoformat() == "2025-11-12"


def test_marks_of_code_stay_words():
    said = "**Ann Moss:** Use snake_case_names and 2 \\* 3.\n\n**Bo Vale:** Fine.\n"
    assert turns(HEAD + said)[0][1] == "Use snake_case_names and 2 * 3."


@pytest.mark.parametrize(
    "unseen",
    [
        "![The pier at night](/pier.png)\n\n",
        "[![A badge](/badge.svg)](https://pier.example) ![The pier](/pier.png)\n\n",
        "<!-- Clerk: ask\nagain -->\n\n",
        "<style>\n.card {\n  color: black;\n  color: black;\n}\n</style>\n\n",
        "<script>\nvar pier: Pier;\n</script>\n\n",
        '<iframe src="https://example.org/pier" title="Pier"></iframe>\n\n',
    ],
)
def test_what_a_page_does_not_say(unseen):
    told = meeting(f"{unseen}{HEAD}{BOLD}{unseen}")
    assert told.head.title == "Larch Valley"
    assert [(turn.label, turn.text) for turn in told.turns] == [
        ("Ann Moss", "We open.\nSee the plan."),
        ("Bo Vale", "No."),
    ]


def test_a_comment_that_nobody_closes_is_text():
    assert turns(f"{HEAD}{BOLD}<!-- Yes.")[-1][:2] == ("Bo Vale", "No.\n<!-- Yes.")


def test_a_full_stop_parts_a_name_in_bold_from_the_words():
    text = "**Ann Moss.** We open.\n\n**Tim Roe Jr.** No.\n\n**Ann Moss.** Why?\n"
    assert [(label, said) for label, said, _ in turns(HEAD + text)] == [
        ("Ann Moss", "We open."),
        ("Tim Roe Jr.", "No."),
        ("Ann Moss", "Why?"),
    ]


def test_a_part_of_a_page_is_a_page():
    said = "".join(
        f"<p class=phone><cite>{who}:</cite> {words}</p>"
        for who, words in (("Ann", "It leaks."), ("Bo", "Since May."), ("Ann", "Mend it.")) * 4
    )
    told = meeting(f"<h2>Pier board</h2>\n<h3>12 November 2025</h3>{said}")
    assert [(turn.label, turn.text) for turn in told.turns[:2]] == [
        ("Ann", "It leaks."),
        ("Bo", "Since May."),
    ]


def test_a_reply_shows_anothers_words_again():
    text = (
        "[2031-05-06, 15:04] Ann: The gate is loose.\n(- Bo: 🔥, Cy: 👍 -)\n"
        "[2031-05-06, 15:10] Bo:\n> The gate is loose.\nThen mend it.\n"
        "[2031-05-06, 15:12] Ann: I will.\n"
    )

    said = [block.text for block in markdown.read(text.encode()).blocks]

    assert said == [
        "[2031-05-06, 15:04] Ann: The gate is loose.",
        "[2031-05-06, 15:10] Bo:",
        "Then mend it.",
        "[2031-05-06, 15:12] Ann: I will.",
    ]


def test_a_quotation_among_words_stays():
    text = "# Pier\n\n**Ann:** She wrote\n\n> The gate is loose.\n\n**Bo:** So it is.\n"

    assert "The gate is loose." in [b.text for b in markdown.read(text.encode()).blocks]


def test_a_break_inside_a_paragraph_behind_a_name_and_a_time():
    said = [("Ann Moss", "We begin."), ("Bo Vale", "It leaks."), ("Ann Moss", "So.")]
    text = "\n\n".join(f"**{who}** [0:1{n}]\\\n{words}" for n, (who, words) in enumerate(said))
    whole = f"# Pier board\n\n2031-05-06\n\n{text}\n"
    made = read(whole.encode(), hints=Hints(name="pier.md"))

    assert [(one.label, one.text) for one in made.turns] == said
