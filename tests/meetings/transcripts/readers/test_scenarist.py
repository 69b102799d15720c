"""Scenarist captions: letters, their doubles, what stands for a line's end."""

from __future__ import annotations

from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

_HEAD = "Scenarist_SCC V1.0\n\n"


def _sent(text: str) -> str:
    """Pairs of bytes with odd parity."""
    codes = [byte if byte.bit_count() % 2 else byte | 0x80 for byte in text.encode("latin-1")]
    return bytes(codes + [0x80] * (len(codes) % 2)).hex(" ", -2)


def _caption(clock: str, *shown: str) -> str:
    return f"{clock}\t94ae 94ae 9420 9420 {' '.join(shown)} 942f 942f\n\n"


def test_names_before_the_words():
    draft = draft_of(
        _HEAD
        + _caption("00:00:01;00", "9470 9470", _sent("Ann: Good morning."), "94d0", _sent("All."))
        + "00:00:03;00\t942c 942c\n\n"
        + _caption("00:01:04;00", "9470 9470", _sent("Bo: It leaks."))
        + _caption("00:01:09;00", "9470 9470", _sent("Ann: Then we mend it."))
    )
    assert lines(draft) == [
        "Ann | Good morning. All.",
        "Bo | It leaks.",
        "Ann | Then we mend it.",
    ]
    assert [block.start_s for block in draft.blocks] == [1.0, 64.0, 69.0]


def test_letters_of_two_bytes():
    # a note, "n" with a tilde, a capital sent after the plain one for older sets
    draft = draft_of(
        _HEAD
        + _caption("00:00:01;00", "9137 9137", _sent(" La ma~ana.").replace("7e", "fe"))
        + _caption("00:00:03;00", "c180 92a1 92a1", _sent(" is E acute."))
    )
    assert [block.text for block in draft.blocks] == ["♪ La mañana.", "É is E acute."]
