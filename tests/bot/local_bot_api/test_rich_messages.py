"""Rich messages: what the server of 10.1 shows and refuses; an older one knows nothing of them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, EndPointNotFound

from bot.local_bot_api.refusal import Refusal
from bot.local_bot_api.rich_messages import rich_text
from handlers.texts.html import bold, escape, italic
from handlers.texts.rich_html import fits, heading, paragraphs, table

ROW = "<tr><td>1</td></tr>"


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("", "non-empty"),
        ("<p> </p>", "non-empty"),
        ("<p>open", "not closed"),
        ("<p><b>crossed</p></b>", "unexpected end tag"),
        ("<script>1</script>", "unsupported"),
        ("<td>1</td>", "misplaced"),
        ("<tr><td>1</td></tr>", "misplaced"),
        ("<p><p>1</p></p>", "inside of a text"),
        ("<p>" + "x" * 32_769 + "</p>", "too long"),
        (f"<table>{ROW * 500}</table>", "too complex"),
        ("<table><tr>" + "<td>1</td>" * 21 + "</tr></table>", "too complex"),
        ("<blockquote>" * 17 + "1" + "</blockquote>" * 17, "too complex"),
    ],
    ids=lambda one: one[:24],
)
def test_what_is_refused(html, said):
    with pytest.raises(Refusal) as refusal:
        rich_text({"html": html})
    assert said in refusal.value.description


def test_what_is_taken():
    assert rich_text({"html": f"<table>{ROW * 499}</table>"}).count("1") == 499
    assert rich_text({"html": "<h3>A</h3><p>b <b>c</b></p>"}) == "A\nb c"


async def test_an_older_server_does_not_know_the_method(local, bot):
    chat = local.private()
    local.server.level = (10, 0)
    with pytest.raises(EndPointNotFound):
        await _send(bot, chat.id, "<p>Тест</p>")
    local.server.level = (10, 1)
    await _send(bot, chat.id, "<p>Тест</p>")
    assert (local.last.text, local.last.rich) == ("Тест", "<p>Тест</p>")
    with pytest.raises(BadRequest):
        await _send(bot, chat.id, "<p>Тест")
    local.refused.clear()


async def _send(bot, chat, html):
    given = {"chat_id": chat, "rich_message": {"html": html}}
    return await bot.do_api_request("sendRichMessage", given)


words = st.text('aб<>&"\n 1', max_size=30).map(escape)
inner = st.recursive(
    words, lambda one: st.one_of(one.map(bold), one.map(italic), st.tuples(one, one).map("".join))
)


@given(inner, st.lists(st.lists(inner, min_size=2, max_size=2), max_size=4))
def test_whatever_is_written_can_be_shown_and_loses_no_words(told, lines):
    html = heading(escape("Ж")) + paragraphs(told) + table(("Ж", ""), lines)
    cells = [cell for line in lines for cell in line]
    assert fits(html)
    shown = rich_text({"html": html}).replace(" – ", " ")
    assert shown.split() == [
        "Ж",
        *seen(told),
        "Ж",
        *(word for cell in cells for word in seen(cell)),
    ]


def seen(html):
    """The words of plain HTML."""
    return unescape(re.sub("<[^>]*>", "", html)).split()
