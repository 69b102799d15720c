"""Keys of many texts at once are what cutting each of them gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meetings.retrieval.ranking import numbered_keys
from meetings.retrieval.ranking.numbered_keys import numbered

keys = st.text(st.characters(blacklist_characters=" "), max_size=12)
texts = st.lists(st.lists(keys, max_size=8).map(" ".join), max_size=12)


def cut(text):
    return [key for key in text.split(" ") if key]


def of_each(texts):
    """The keys of each text, by their numbers."""
    made = numbered(texts)
    called = list(made.vocabulary)
    assert [made.vocabulary[key] for key in called] == list(range(len(called)))
    rest = [called[number] for number in made.numbers.tolist()]
    told = []
    for many in made.lengths.tolist():
        told.append(rest[:many])
        rest = rest[many:]
    assert rest == []
    return told


@given(texts)
def test_each_text_has_its_own_keys(texts):
    assert of_each(texts) == [cut(text) for text in texts]


@given(texts)
def test_keys_of_one_slot_are_told_apart(texts):
    bits = numbered_keys._SLOT_BITS
    numbered_keys._SLOT_BITS = 1
    try:
        assert of_each(texts) == [cut(text) for text in texts]
    finally:
        numbered_keys._SLOT_BITS = bits


def test_the_same_letters_elsewhere_in_a_key_are_another_key():
    texts = ["лам мал", "алм  ламлам", "", " мал ", "л ла лам ламл"]
    assert of_each(texts) == [cut(text) for text in texts]
    assert len(numbered(texts).vocabulary) == 7


def test_far_more_keys_than_slots():
    many = [
        " ".join(f"к{n}" for n in range(start, start + 500)) for start in range(0, 60_000, 500)
    ]
    assert of_each([*many, *many]) == [cut(text) for text in (*many, *many)]


def test_a_letter_of_number_zero_counts():
    texts = ["\0 \0\0", "л л\0 \0л \0\0"]
    assert of_each(texts) == [cut(text) for text in texts]
    assert len(numbered(texts).vocabulary) == 5
