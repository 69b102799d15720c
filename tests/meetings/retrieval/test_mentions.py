"""All sentences that hold the words, newest first."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.boolean_query import is_met
from meetings.model.meeting import Head
from meetings.model.passage import Passage
from meetings.retrieval.indexing.sentence_traits import held_by, hits_of
from meetings.retrieval.mentions import marks, mentions
from meetings.text.stems import keys
from meetings.text.tokens import fold, word_texts
from storage.archive.selecting_by_walking import WalkedCatalogue

SAID = {
    "new": ["Паром ждёт пассажиров.", "Паромы ходят ночью, пассажиры спят."],
    "old": ["Пассажиры ждут, паром стоит.", "Ночью тихо."],
}


SPEAKERS = ("Пётр Лодкин", "Анна Парусова")


class Sentences:
    """An index of a few sentences; finds those that hold something, in no useful order."""

    def __init__(self, most=20_000):
        self.most = most
        self.all = [
            Passage(id_, 0, 100 * i, 100 * i + len(text), text, SPEAKERS[i], " ".join(keys(text)))
            for id_, texts in SAID.items()
            for i, text in enumerate(texts)
        ]

    def holding(self, query):
        heads = {
            p.meeting_id: entry(p.meeting_id, YEARS.get(p.meeting_id, 2024)).head for p in self.all
        }
        met = [
            (p, heads[p.meeting_id])
            for p in reversed(self.all)
            if is_met(query, held_by(p, heads[p.meeting_id].title))
        ]
        return hits_of(met[: self.most], more=len(met) > self.most)

    def frequencies(self, keys):
        return [self.frequency(key) for key in keys]

    def total(self):
        return len(self.all)

    def vocabulary(self):
        return sorted({fold(word) for p in self.all for word in word_texts(p.text)})

    def frequency(self, key):
        return sum(key in p.keys.split() for p in self.all)


def entry(id_, year):
    head = Head(id_, id_, dt.date(year, 1, 1), None, None, "ru", None, None)
    return Entry(head, "", (), 1, 10, 1)


YEARS = {"new": 2025, "old": 2020}
ENTRIES = [entry(id_, year) for id_, year in YEARS.items()]


ALL = WalkedCatalogue(ENTRIES)


@pytest.mark.parametrize(
    ("asked", "texts"),
    [
        ("паром", [*SAID["new"], SAID["old"][0]]),
        ("пассажирам парома", [*SAID["new"], SAID["old"][0]]),
        ("паром ночью", [SAID["new"][1]]),
        ('"паром ждёт"', [SAID["new"][0]]),
        ("«паром ждет»", [SAID["new"][0]]),
        ("паром кто Лодкин", [SAID["new"][0], SAID["old"][0]]),
        ("паром by Parusova", [SAID["new"][1]]),
        ("паром by Ivanov", []),
        ("паром до 2021", [SAID["old"][0]]),
        ("паром by Lodkin in 2025", [SAID["new"][0]]),
        ("паром -ночью", [SAID["new"][0], SAID["old"][0]]),
        ("паром кроме ночи", [SAID["new"][0], SAID["old"][0]]),
        ("паром, но не стоит", SAID["new"]),
        ("паром -пассажиры", []),
        ("дирижабль", []),
        ("паром дирижабль", []),
        ("и", []),
        ("", []),
    ],
)
def test_mentions(asked, texts):
    assert [m.passage.text for m in mentions(asked, Sentences(), ALL).found] == texts


def test_what_somebody_is_without_stands_there_as_it_is_written(monkeypatch):
    said = ["Паром без билетов не ждёт.", "Билет на паром дорог.", "Паром без этих билетов пуст."]
    monkeypatch.setitem(SAID, "new", said)
    monkeypatch.setattr(f"{__name__}.SPEAKERS", (*SPEAKERS, "Иван Веслов"))
    found = mentions("паром без билетов", Sentences(), ALL).found
    assert [m.passage.text for m in found] == [said[0], said[2]]


@pytest.mark.parametrize(
    ("asked", "places"),
    [("seals", [0, 2]), ("seal", [0, 1, 2]), ("sealed", [0, 1, 2]), ("walls", [1])],
)
def test_a_plural_is_no_form_of_a_verb(asked, places, monkeypatch):
    said = ["Two seals sleep.", "The wall was sealed.", "A seal has sealed it, walling us in."]
    monkeypatch.setitem(SAID, "new", said)
    monkeypatch.setattr(f"{__name__}.SPEAKERS", (*SPEAKERS, "Иван Веслов"))
    found = mentions(asked, Sentences(), ALL).found
    assert [m.passage.text for m in found] == [said[place] for place in places]


@pytest.mark.parametrize(
    ("asked", "places"),
    [("ratings", [1]), ("rates", [0, 2]), ("nations", [1]), ("programs", [2]), ("boxes", [2])],
)
def test_a_plural_is_no_other_word_of_its_stem(asked, places, monkeypatch):
    said = [
        "The rate fell for the national fleet.",
        "The nation’s rating rose.",
        "The programme has a box for rates.",
    ]
    monkeypatch.setitem(SAID, "new", said)
    monkeypatch.setattr(f"{__name__}.SPEAKERS", (*SPEAKERS, "Иван Веслов"))
    found = mentions(asked, Sentences(), ALL).found
    assert [m.passage.text for m in found] == [said[place] for place in places]


def test_a_half_of_a_hyphenated_word_is_found(monkeypatch):
    said = ["Студенты-стеклодувы приехали.", "Стеклодув работает."]
    monkeypatch.setitem(SAID, "new", said)
    found = mentions("студенты", Sentences(), ALL).found
    assert [m.passage.text for m in found] == said[:1]
    assert [said[0][start:stop] for start, stop in marks(found[0])] == ["Студенты-стеклодувы"]
    assert len(mentions("стеклодувы", Sentences(), ALL).found) == 2


def test_meetings_that_are_gone_are_left_out():
    assert {
        m.entry.head.id for m in mentions("паром", Sentences(), WalkedCatalogue(ENTRIES[:1])).found
    } == {"new"}


def test_marks_stand_on_the_words():
    found = mentions("ночь паром", Sentences(), ALL).found
    text = found[0].passage.text
    assert [text[start:stop] for start, stop in marks(found[0])] == ["Паромы", "ночью"]


@pytest.mark.parametrize(
    ("asked", "more"), [("и", True), ("the", True), ("«не то»", True), ("…", False), ("", False)]
)
def test_words_too_common_to_be_looked_for_are_not_said_to_be_missing(asked, more):
    found = mentions(asked, Sentences(), ALL)
    assert (list(found.found), found.more) == ([], more)


@pytest.mark.parametrize(
    ("asked", "most", "count", "more"),
    [
        ("паром", 20_000, 3, False),
        ("паром", 3, 3, False),  # all of them, to the last
        ("паром", 2, 2, True),
        ("паром by Lodkin", 2, 1, True),  # what was not looked at may be theirs, too
        ("паром by Ivanov", 2, 0, True),
        ("дирижабль", 0, 0, False),
    ],
)
def test_where_an_index_stops_looking_it_is_said(asked, most, count, more):
    found = mentions(asked, Sentences(most), ALL)
    assert (len(found.found), found.more) == (count, more)


@pytest.mark.parametrize(
    ("asked", "most", "count", "more"),
    [
        ("паром", 1, 3, False),  # counted, not read
        ("«паром ждёт»", 3, 1, False),
        ("«паром»", 20_000, 2, False),  # «паромы» is not as it is written
        ("«паром»", 2, 1, True),
    ],
)
def test_what_stands_in_quotation_marks_is_read_and_it_is_said_where_that_stops(
    asked, most, count, more
):
    found = mentions(asked, Sentences(), ALL, most=most)
    assert (len(found.found), found.more) == (count, more)


BOTH = {
    "gas-ru": ["Мы построим газопровод в Турцию.", "Газа хватит всем."],
    "gas-en": ["Gas flows on.", "Turkey will receive the pipeline.", "The grant was won."],
    "wages": ["Минимальный размер оплаты труда вырос.", "The minimum wage has grown."],
}


def all_said(asked):
    passages = Sentences()
    passages.all = [
        Passage(
            id_,
            0,
            100 * i,
            100 * i + len(text),
            text,
            None,
            " ".join(keys(text)),
            before=tuple(" ".join(keys(t)) for t in reversed(texts[:i])),
            after=tuple(" ".join(keys(t)) for t in texts[i + 1 :]),
        )
        for id_, texts in BOTH.items()
        for i, text in enumerate(texts)
    ]
    found = mentions(asked, passages, WalkedCatalogue([entry(id_, 2024) for id_ in BOTH])).found
    return {mention.passage.text for mention in found}


@pytest.mark.parametrize(
    ("asked", "texts"),
    [
        ("газ", {BOTH["gas-ru"][1], BOTH["gas-en"][0]}),  # and its translation
        ("мрот", set(BOTH["wages"])),  # written out in both languages
        ("minimum wage", set(BOTH["wages"])),
        ("gas Turkey", {BOTH["gas-ru"][1], *BOTH["gas-en"][:2]}),  # one of them beside it
        ("мигранты", set()),  # nothing like «грант»
    ],
)
def test_both_languages(asked, texts):
    assert all_said(asked) == texts
