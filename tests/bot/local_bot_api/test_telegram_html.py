"""Telegram's HTML: what is read out of it and what is refused."""

import pytest

from bot.local_bot_api.formatted_text import Formatted
from bot.local_bot_api.html import Unparsable, parse


def shown(formatted: Formatted) -> list[tuple[str, str]]:
    return [(entity.kind, formatted.part(entity)) for entity in formatted.entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("просто слова", "просто слова", []),
        ("<b>да</b>, <i>нет</i>", "да, нет", [("bold", "да"), ("italic", "нет")]),
        ("<B>да</b >", "да", [("bold", "да")]),
        ("<b>а<i>б</i></b>", "аб", [("bold", "аб"), ("italic", "б")]),
        ("<b><i>а</i></b>", "а", [("bold", "а"), ("italic", "а")]),
        ("🙂<u>🙂</u>", "🙂🙂", [("underline", "🙂")]),
        ("a &lt;b&gt; &amp;amp; &quot;", 'a <b> &amp; "', []),
        ("&#1076;&#x434; &nbsp; & &#0;", "дд &nbsp; & &#0;", []),
        ("&ltb", "&ltb", []),
        ("&lt!", "<!", []),
        ("<b></b>x", "x", []),
        ("<b>a</>", "a", [("bold", "a")]),
        ("<blockquote>q</blockquote>", "q", [("blockquote", "q")]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", "q")]),
        ("<span class='tg-spoiler'>s</span>", "s", [("spoiler", "s")]),
        (
            "<tg-spoiler>s</tg-spoiler><del>x</del>",
            "sx",
            [("spoiler", "s"), ("strikethrough", "x")],
        ),
        ('<pre><code class="language-py">1</code></pre>', "1", [("pre", "1")]),
        ("<pre>1</pre><code>2</code>", "12", [("pre", "1"), ("code", "2")]),
        ('<tg-emoji emoji-id="5">🙂</tg-emoji>', "🙂", [("custom_emoji", "🙂")]),
        ('<a href="nowhere">x</a>', "x", []),
    ],
)
def test_reads(source, text, entities):
    formatted = parse(source)
    assert formatted.text == text
    assert shown(formatted) == entities


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ('<a href="http://example.org/a?b=1&amp;c=2">x</a>', "http://example.org/a?b=1&c=2"),
        ('<a href="example.org">x</a>', "http://example.org/"),
        ('<a href="tg://user?id=7">x</a>', "tg://user?id=7"),
        ("<a>example.org/x</a>", "http://example.org/x"),
    ],
)
def test_links(source, address):
    (entity,) = parse(source).entities
    assert (entity.kind, entity.url) == ("text_link", address)


def test_offsets_count_utf16_units():
    (entity,) = parse("🙂 я <b>🙂!</b>").entities
    assert (entity.offset, entity.length) == (5, 3)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("я < б>", 'Unsupported start tag "" at byte offset 3'),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x/>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<tg-emoji>🙂</tg-emoji>", "Invalid custom emoji identifier specified"),
        (
            "&#xD83D;",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)
def test_refuses(source, message):
    with pytest.raises(Unparsable) as refused:
        parse(source)
    assert str(refused.value) == message


def test_white_space_around_is_not_kept():
    stripped = parse(" \n<b> да </b>\n").stripped()
    assert stripped.text == "да"
    assert shown(stripped) == [("bold", "да")]
