"""Cutting messages: what is shown stays, what Telegram refuses never comes out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local_bot_api.formatted_text import Formatted, units
from bot.local_bot_api.html import parse
from handlers.texts.html import bold, escape, italic, link, quote
from handlers.views.cutting import CAPTION, RAW_BYTES, cut, fits, length, pages

WORDS = st.text(
    st.one_of(
        st.sampled_from('абв xyz.!\n&<>"🙂é\u0301\u200d\ufe0f'),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    max_size=40,
).map(escape) | st.sampled_from(["&#1076;", "&#x1F642;", "&#0;", "&#99999999;", "&nbsp;"])
WRAPS = (bold, italic, quote, lambda inner: link(inner, "http://example.org/?a=1&b=2"))
HTML = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5).map("".join),
        st.tuples(st.sampled_from(WRAPS), inner).map(lambda pair: pair[0](pair[1])),
    ),
    max_leaves=12,
)
LIMITS = st.integers(min_value=3, max_value=60)


def solid(text: str) -> str:
    return "".join(text.split())


def marked(formatted: Formatted, kind: str) -> str:
    """All the words of one kind, in order, nested ones once."""
    covered = {
        place
        for entity in formatted.entities
        if entity.kind == kind
        for place in range(entity.offset, entity.stop)
    }
    raw = formatted.text.encode("utf-16-le")
    return b"".join(raw[2 * i : 2 * i + 2] for i in sorted(covered)).decode("utf-16-le")


@given(HTML)
def test_length_is_what_the_server_counts(html):
    assert length(html) == units(parse(html).text)


@given(HTML, LIMITS)
def test_every_page_fits_and_nothing_is_lost(html, limit):
    read = [parse(page) for page in pages(html, limit)]
    assert all(0 < units(page.text) <= limit and page.text.strip() for page in read)
    assert solid("".join(page.text for page in read)) == solid(parse(html).text)
    for kind in ("bold", "blockquote", "text_link"):
        together = "".join(marked(page, kind) for page in read)
        assert solid(together) == solid(marked(parse(html), kind))


@given(HTML, LIMITS)
def test_a_cut_text_is_a_beginning(html, limit):
    result = cut(html, limit)
    text = parse(result).text
    assert units(text) <= limit
    if fits(html, limit):
        assert result == html
    else:
        assert text == "" or parse(html).text.lstrip().startswith(text.removesuffix("…").lstrip())


@pytest.mark.parametrize(
    ("html", "limit", "wanted"),
    [
        ("один два три", 9, ["один два ", "три"]),
        ("<b>один два три</b>", 9, ["<b>один два </b>", "<b>три</b>"]),
        ("Да. Нет, это так", 12, ["Да. Нет, ", "это так"]),
        ("Долгое да. Нет так", 16, ["Долгое да. ", "Нет так"]),
        ("«Долгое да.» Нет так", 18, ["«Долгое да.» ", "Нет так"]),
        ("(Долгое да) нет так", 16, ["(Долгое да) нет ", "так"]),
        ("абв где\nё жз и", 12, ["абв где\n", "ё жз и"]),
        ("аб\n\nвг\nде жз", 10, ["аб\n\nвг\n", "де жз"]),
        ("абв\n\nг\nде жз", 9, ["абв\n\n", "г\nде жз"]),
        ("&lt;&lt;&lt;", 2, ["&lt;&lt;", "&lt;"]),
        ("🙂🙂🙂", 5, ["🙂🙂", "🙂"]),
        ("xye\u0301", 3, ["xy", "e\u0301"]),
        (" \n ", 2, []),
    ],
)
def test_where_pages_are_cut(html, limit, wanted):
    assert pages(html, limit) == wanted


def test_a_cut_text_ends_in_a_mark():
    assert cut("<b>один два</b> три", 9) == "<b>один …</b>".replace(" …", "…")
    assert cut("коротко", 9) == "коротко"
    assert length(cut("слово " * 900, CAPTION)) <= CAPTION


def test_raw_bytes_are_counted_too():
    html = link("а", "http://example.org/" + "b" * 400) * 99
    assert length(html) == 99
    assert not fits(html)
    assert len(pages(html)) == 2
    assert all(len(page.encode()) <= RAW_BYTES for page in pages(html))


def test_no_page_has_more_than_a_hundred_entities():
    html = "".join(bold(str(number)) + " " for number in range(250))
    assert [len(parse(page).entities) for page in pages(html)] == [100, 100, 50]
