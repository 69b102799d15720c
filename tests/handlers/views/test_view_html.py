"""Escaping and tags of messages."""

from hypothesis import given
from hypothesis import strategies as st

from bot.local_bot_api.html import parse
from handlers.texts.html import bold, code, escape, italic, link, quote


def test_tags():
    assert bold("a") == "<b>a</b>"
    assert italic(bold("a")) == "<i><b>a</b></i>"
    assert code("a") == "<code>a</code>"
    assert quote("a") == "<blockquote>a</blockquote>"
    assert quote("a", expandable=True) == "<blockquote expandable>a</blockquote>"
    assert link("a", 'http://x.org/?a=1&b="') == '<a href="http://x.org/?a=1&amp;b=&quot;">a</a>'


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_reads_as_it_was(text):
    assert parse(escape(text)).text == text


@given(st.text(st.characters()))
def test_any_text_can_be_shown(text):
    parse(quote(escape(text))).text.encode()
