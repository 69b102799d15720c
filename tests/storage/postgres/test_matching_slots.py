"""Which sentences meet a query by its postings: the same as by looking at each of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.boolean_query import AllOf, AnyOf, Holds, all_of, any_of, is_met
from meetings.retrieval.indexing.sentence_traits import at_meeting_about
from storage.postgres.matching_slots import slots_that_meet
from storage.postgres.segments import Layout, Posting, Segment
from storage.postgres.sentence_indexing import GAP

FIRST, FIRST_HEAD = 700, 90
WORDS = ("лодк", "парус", "весл", "мачт")
TITLES = ("совет", "порт")

sentence = st.frozensets(st.sampled_from(WORDS), max_size=3)
turn = st.tuples(st.integers(0, 1), st.lists(sentence, min_size=1, max_size=4))
turns = st.lists(turn, min_size=1, max_size=12)
titles = st.tuples(*[st.frozensets(st.sampled_from(TITLES))] * 2)
key = st.one_of(
    st.builds(Holds, st.sampled_from(("own", "next")), st.sampled_from((*WORDS, "нет"))),
    st.sampled_from([*map(at_meeting_about, TITLES), at_meeting_about("нет")]),
)
queries = st.recursive(
    key,
    lambda part: st.builds(
        lambda kind, parts: kind(tuple(parts)),
        st.sampled_from((AllOf, AnyOf)),
        st.lists(part, max_size=4),
    ),
    max_leaves=10,
)


def numbers(values):
    return np.array(values, np.int32)


def made(said, about):
    """A segment, and by the slot of each sentence what it holds in each field."""
    own, begins, heads, held, at = {}, [], [], {}, 0
    for head, sentences in said:
        begins.append(FIRST + at)
        heads.append(head)
        for place, words in enumerate(sentences):
            beside = [*sentences[max(0, place - 1) : place], *sentences[place + 1 : place + 2]]
            signs = {at_meeting_about(word).key for word in about[head]}
            held[at] = {"own": words, "next": frozenset().union(*beside), "sign": signs}
            for word in words:
                own.setdefault(word, []).append(FIRST + at)
            at += 1
        at += GAP
    none = np.zeros(0, np.uint8)
    postings = {
        word: Posting(numbers(places), none, numbers([]), none, numbers([]), none)
        for word, places in own.items()
    }
    for word in TITLES:
        under = [FIRST_HEAD + head for head in (0, 1) if word in about[head]]
        postings[at_meeting_about(word).key] = Posting(
            numbers([]), none, numbers([]), none, numbers(under), none
        )
    layout = Layout(
        FIRST,
        FIRST + at,
        1,
        numbers(begins),
        FIRST_HEAD,
        numbers(heads),
        np.zeros(at + 4, np.uint8),
        np.zeros(len(begins), np.uint16),
        np.zeros(2, np.uint16),
        np.zeros(at, np.uint8),
        np.zeros((len(begins), 4), np.int64),
    )
    return Segment(layout, postings), held


def met_by(query, segment, held):
    """What is met of the slots that are sentences."""
    return [slot for slot in slots_that_meet(query, segment).tolist() if slot in held]


@given(turns, titles, queries)
def test_what_meets_a_query_is_what_each_sentence_by_itself_says(said, about, query):
    segment, held = made(said, about)
    assert met_by(query, segment, held) == [
        slot for slot, fields in held.items() if is_met(query, fields)
    ]


def test_beyond_either_end_of_a_segment_nothing_is_met():
    segment, _ = made([(0, [frozenset({"лодк"})])], (frozenset(), frozenset()))
    layout = segment.layout._replace(stop=segment.layout.stop - GAP)
    found = slots_that_meet(Holds("next", "лодк"), Segment(layout, segment.postings))
    assert found.tolist() == []


def test_few_of_very_many():
    """Where all are not marked, what stands at the ends of a segment has no neighbour beyond."""
    said = [(0, [frozenset({"лодк"}), frozenset({"парус"})])]
    said += [(1, [frozenset({"весл"})])] * 500
    said += [(0, [frozenset({"парус"}), frozenset({"лодк"})])]
    segment, held = made(said, (frozenset({"порт"}), frozenset()))
    sail, boat = Holds("own", "парус"), Holds("next", "лодк")
    first, last = [1], [max(held) - 1]
    assert met_by(boat, segment, held) == first + last
    assert met_by(all_of([sail, boat]), segment, held) == first + last
    assert (
        met_by(all_of([any_of([sail, Holds("own", "весл")]), boat]), segment, held) == first + last
    )
    in_port = at_meeting_about("порт")
    assert met_by(all_of([sail, in_port]), segment, held) == first + last
    assert met_by(all_of([Holds("own", "весл"), in_port]), segment, held) == []
    either = any_of([in_port, Holds("own", "весл")])
    assert met_by(all_of([sail, either]), segment, held) == first + last
    assert len(met_by(either, segment, held)) == len(held)
