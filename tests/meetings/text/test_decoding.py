"""Bytes → text: encodings, line ends, and what is no text."""

from __future__ import annotations

import codecs

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.text.decoding import LIMIT, decode

RUSSIAN = "Совет пристани\n2031-05-06\nП.Лодкин: «Сорок лодок» – это\u00a0много."
ENGLISH = "Pier council\n2031-05-06\nAnna Boatman: “Forty boats” – it’s a lot."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_russian_encodings(encoding):
    assert decode(RUSSIAN.encode(encoding)) == RUSSIAN


@pytest.mark.parametrize(
    "encoding",
    ["koi8-r", "cp866", "iso8859-5", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_older_russian_encodings(encoding):
    text = "Совет пристани\n2031-05-06\nП.Лодкин: Сорок лодок - это много, и все они текут."
    assert decode(text.encode(encoding)) == text


def test_cyrillic_of_macs():
    text = "Совет пристани\nП.Лодкин: Стоянка для всех бесплатная, а швартовая линия – новая."
    assert decode(text.encode("mac-cyrillic")) == text


@pytest.mark.parametrize(
    "text",
    [
        "Рада порту\nП.Лодкін: Сорок човнів - це багато, і всі вони течуть.",
        "ПРОТОКОЛ ЗАСЕДАНИЯ СОВЕТА ПРИСТАНИ ОТ 6 МАЯ 2031 ГОДА, СОРОК ЛОДОК",
        "Съветът на пристанището реши да поправи стената през пролетта.",
    ],
)
def test_other_texts_of_windows_1251_stay(text):
    assert decode(text.encode("cp1251")) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "ascii"])
def test_english_encodings(encoding):
    text = ENGLISH if encoding != "ascii" else "Pier council"
    assert decode(text.encode(encoding)) == text


def test_western_letters_of_one_byte():
    assert decode("Señor Núñez and Mr Žižek met in the café".encode("cp1252")).startswith("Señor")


def test_big_endian_mark():
    assert decode(codecs.BOM_UTF16_BE + "лодка".encode("utf-16-be")) == "лодка"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_line_ends_become_line_feeds(end):
    assert decode(f"a{end}b".encode()) == "a\nb"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"\x89PNG\x00\x01\x02", "binary|neither"),
        (b"a\x00b", "binary"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a", "damaged"),
        ("Ωμέγα and omega".encode("cp1253"), "neither"),
        (b"x" * (LIMIT + 1), "5 MB"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data, reason):
    with pytest.raises(UnreadableTranscript, match=reason):
        decode(data)


@pytest.mark.parametrize("bad", [b"\xff", b"\xed\xa0\x80", b"\xd0"])
@pytest.mark.parametrize("text", [RUSSIAN, ENGLISH])
def test_one_bad_byte_does_not_make_utf8_something_else(bad, text):
    data = text.encode()
    read = decode(data[:21] + bad + data[21:])
    assert read.replace("\ufffd", "") == text


def test_the_limit_itself_is_allowed():
    assert len(decode(b"x" * LIMIT)) == LIMIT


def test_hyphens_and_slips_of_a_word_processor_are_no_binary_data():
    text = "The gate-keeper spoke of the harbour for an hour. " * 60
    data = text.replace("-", "\x1e", 1).replace("harbour", "har\x1fbour", 1).encode()
    slipped = data.replace(b"hour. ", b"hour.\x07", 1)
    assert decode(slipped) == text
