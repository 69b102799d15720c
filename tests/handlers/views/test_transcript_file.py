"""A transcript as a file: Markdown shows every word as it was said."""

import dataclasses
import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.views.transcript_file import document
from meetings.model.meeting import Meeting, Turn
from tests.handlers.views.test_chart import HEAD

markdown = pytest.importorskip("markdown_it")
SAID = [
    "- Да, конечно.",
    "+ Плюс один.",
    "1. Первое.",
    "17) Семнадцатое.",
    "> Нет.",
    "# Решётка",
    "=====",
    "---",
    "~~~",
    "    отступ",
    "AT&amp;T и &copy; 2031",
    "*важно*, _очень_, `код`, [текст](адрес), <b>, a\\b",
    "~~зачёркнуто~~ и | столбец |",
    "Смотрите https://example.org/a_b_c",
    "1991. Год.",
]


def shown(text):
    """The paragraphs that a Markdown program shows of a turn."""
    meeting = Meeting(HEAD, "", (), (Turn("А. Б.", "А. Б.", text),))
    parser = markdown.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    page = parser.render(document(meeting, "md").decode())
    after = page.partition("<p><strong>А. Б.</strong></p>\n")[2]
    paragraphs = re.findall(r"<p>(.*?)</p>\n", after, re.DOTALL)
    assert "".join(f"<p>{one}</p>\n" for one in paragraphs) == after
    return [html.unescape(one) for one in paragraphs]


@pytest.mark.parametrize("said", SAID)
def test_what_looks_like_markdown_is_shown_as_it_was_said(said):
    assert shown(f"Сначала.\n{said}\nПотом.") == ["Сначала.", said.strip(), "Потом."]


@given(st.text("-+*#>=~_`|&;<[](){}\\!.:)1 аб\t", min_size=1))
def test_any_line_is_shown_as_it_is(said):
    expected = [" ".join(said.split())] if said.strip() else []
    assert [" ".join(one.split()) for one in shown(said)] == expected


def test_what_is_no_markdown_is_left_alone():
    said = "-5 градусов\n12-летний мост\n2,5 млн\n2031-03-05 19:20\n– Да."
    meeting = Meeting(HEAD, "", (), (Turn(None, None, said),))
    assert "\\" not in document(meeting, "md").decode()


def test_a_title_is_one_line():
    head = dataclasses.replace(HEAD, title="1. О порту #2 & прочем")
    page = document(Meeting(head, "", (), ()), "md").decode()
    made = markdown.MarkdownIt().render(page).partition("\n")[0]
    assert html.unescape(made) == "<h1>1. О порту #2 & прочем</h1>"
