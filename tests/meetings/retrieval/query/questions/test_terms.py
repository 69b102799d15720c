"""The words of a question and what stands for them, against a small made-up vocabulary."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.questions.spelling import (
    grammar_put_right,
    means_nothing,
    nearest_words,
    put_right,
)
from meetings.retrieval.query.questions.terms import groups_of, terms_of
from meetings.retrieval.query.questions.understanding import (
    LONGEST_QUESTION,
    language_of,
    understand,
)
from meetings.text.stems import folded_key, key

WORDS = "лодка пристань вёсла капитан аэрофлот товарооборот казахстан harbour spin".split()


class Words:
    """Passages that only know words; each word stands in one passage but «лодка», in fifty."""

    def frequencies(self, keys):
        return [self.frequency(key) for key in keys]

    def frequency(self, asked):
        return {key(word): 50 if word == "лодка" else 1 for word in WORDS}.get(asked, 0)

    def total(self):
        return 100

    def vocabulary(self):
        return tuple(WORDS)

    def search(self, groups, limit):
        return []

    def of_turns(self, places):
        return []


def terms(question):
    return {term.word: term for term in terms_of(question, Words())}


def test_slang_in_another_case_is_no_slip_for_another_word():
    """«во время ковида» is not «вида»."""
    term = terms_of("ковида", _Vocabulary("вид", "вида", "коронавирус"))[0]
    assert key("коронавирус") in dict(term.keys)
    assert key("вид") not in dict(term.keys)


class _Vocabulary:
    """Passages that hold these words, each once."""

    def __init__(self, *known):
        self.known = known

    def frequencies(self, keys):
        return [int(one in map(key, self.known)) for one in keys]

    def total(self):
        return 100

    def vocabulary(self):
        return tuple(self.known)


def test_content_words_once_each():
    assert list(terms("Сколько лодок и лодки у капитана?")) == ["лодок", "капитана"]


def test_how_exactly_is_no_content():
    assert list(terms("Сколько именно лодок?")) == ["лодок"]
    assert list(terms("what exactly did the captain promise")) == ["captain", "promise"]


def test_rare_words_weigh_more():
    found = terms("лодка капитана")
    assert found["капитана"].weight > found["лодка"].weight > 0


@pytest.mark.parametrize(
    ("written", "meant"),
    [("пристонь", "пристань"), ("товарабарот", "товарооборот"), ("Aeroflot", "аэрофлот"),
     ("Kazakhstan", "казахстан")],
)  # fmt: skip
def test_an_unknown_word_stands_for_what_it_is_like(written, meant):
    (term,) = terms(f"про {written}").values()
    assert not term.known
    assert key(meant) in [other for other, _ in term.keys]


class Buildings(Words):
    """The same, with a word that a country's name is like."""

    def frequency(self, asked):
        return 1 if asked == key("здание") else super().frequency(asked)

    def vocabulary(self):
        return (*super().vocabulary(), "здании")


@pytest.mark.parametrize(("written", "taken"), [("сдании", True), ("Дании", False)])
def test_a_countrys_name_is_no_mistake_for_another_word(written, taken):
    (term,) = terms_of(f"про {written}", Buildings())
    assert (key("здание") in dict(term.keys)) is taken


def test_groups_have_the_terms_keys_and_the_word_itself_first():
    found = terms_of("Капитан лодки", Words())
    assert [group.keys for group in groups_of(found)] == [term.keys for term in found]
    assert all(term.keys[0] == (key(term.word), 1.0) for term in found)
    assert all(0 < weight <= 1 for term in found for _, weight in term.keys)


@pytest.mark.parametrize(
    ("word", "nearest"), [("копитан", ["капитан"]), ("zebra", []), ("ло", [])]
)
def test_nearest_words(word, nearest):
    assert nearest_words(word, WORDS) == nearest


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("скоклько лодок на пристани", "сколько лодок на пристани"),
        ("сколко лодок на пристани", "сколько лодок на пристани"),
        ("whpn did the harbour open", "when did the harbour open"),
        ("how far is the island of Whpn", "how far is the island of Whpn"),
        ("Кмкие лодки, ккогда", "какие лодки, когда"),
        ("лодка про того, кто ждал", "лодка про того, кто ждал"),
        ("каптан", "каптан"),
        ("will it snow in the harbour", "will it snow in the harbour"),
        ("почему у Тома нет лодки", "почему у Тома нет лодки"),
    ],
)
def test_mistyped_grammar_is_put_right_and_nothing_else(written, meant):
    assert grammar_put_right(written, Words()) == meant


def test_a_name_of_the_other_script_is_no_mistyped_word_of_grammar():
    assert grammar_put_right("про аккую", _Vocabulary("akkuyu")) == "про аккую"
    assert grammar_put_right("про аккую", Words()) == "про какую"


def test_a_mistyped_question_still_shows_what_it_asks_for():
    today = dt.date(2031, 5, 6)
    found = understand("Скоклько лодок у каптана?", passages=Words(), people=(), today=today)
    assert (found.text, found.asked) == ("Скоклько лодок у каптана?", "amount")
    assert [term.word for term in found.terms] == ["лодок", "каптана"]


@pytest.mark.parametrize(
    ("asked", "boldly", "surely"),
    [("Пристонь", "Пристань", "Пристань"), ("пистонь", "пристань", "пистонь"),
     ("зебра", "зебра", "зебра"), ("лотка", "лотка", "лотка"),  # a word, and no mistyped «лодка»
     ("Spain", "Spain", "Spain"), ("spine", "spin", "spin")],
)  # fmt: skip
def test_unknown_words_are_put_right(asked, boldly, surely):
    today = dt.date(2031, 5, 6)
    found = understand(asked, passages=Words(), people=(), today=today)
    assert put_right(found, Words()) == boldly
    assert put_right(found, Words(), surely=True) == surely


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("who is Peter Harboor", "who is Peter Harboor"),
        ("кто такой Пётр Пристонь", "кто такой Пётр Пристонь"),
        ("где такая пристонь", "где такая пристань"),
        ("где пристань ристань", "где пристань пристань"),  # and not «ппристань»
    ],
)
def test_a_whole_name_that_is_nobodys_is_no_slip(asked, right):
    found = understand(asked, passages=Words(), people=(), today=dt.date(2031, 5, 6))
    assert put_right(found, Words()) == right


@pytest.mark.parametrize(
    ("text", "lang"), [("Сколько?", "ru"), ("How many?", "en"), ("Что сказал Macron?", "ru")]
)
def test_language_of(text, lang):
    assert language_of(text) == lang


def test_a_question_taken_apart():
    people = (KnownPerson("Анна Лодкина", ("А.Лодкина",), ("мэр",)),)
    question = understand(
        "Сколько  лодок обещала Анна Лодкина Казахстану в мае 2030 года?",
        passages=Words(),
        people=people,
        today=dt.date(2031, 3, 12),
    )
    assert question.people == ("Анна Лодкина",)
    assert question.countries == {"KZ"}
    assert question.period is not None
    assert question.period.holds(dt.date(2030, 5, 6))
    assert (question.asked, question.lang) == ("amount", "ru")
    assert "  " not in question.text


def test_endless_questions_are_cut():
    question = understand("лодка " * 500, passages=Words(), people=(), today=dt.date(2031, 3, 12))
    assert len(question.text) <= LONGEST_QUESTION


@pytest.mark.parametrize(
    ("asked", "nothing"),
    [
        ("фыва пистонь", True),
        ("пистонь", False),
        ("фыва пристань", False),
        ("зебра пистонь", False),
    ],
)
def test_words_of_which_one_stays_unknown_mean_nothing(asked, nothing):
    found = understand(asked, passages=Words(), people=(), today=dt.date(2031, 5, 6))
    assert means_nothing(found, Words()) is nothing


class Said(Words):
    """Passages that know other words."""

    def __init__(self, *said):
        self.said = said

    def frequency(self, asked):
        return int(asked in map(key, self.said))

    def vocabulary(self):
        return self.said


@pytest.mark.parametrize(
    ("word", "said", "meant"),
    [
        ("budget", "будет", False),  # a word of mere grammar stands for nothing
        ("cadets", "кадет", True),
        ("lodka", "лодка", True),
        ("новичок", "novichok", True),  # a word of Russian may well be said in Latin letters
        ("Pristan", "пристань", True),  # so may a name
        ("harbuor", "harbour", True),
    ],
)
def test_a_word_in_the_other_letters_may_be_meant(word, said, meant):
    (term,) = terms_of(f"what about {word}", Said(said))
    assert (folded_key(said) in dict(term.keys)) is meant


def test_a_word_is_met_in_the_spelling_of_the_other_shore():
    assert dict(terms("the harbor of the captain")["harbor"].keys)[key("harbour")] > 0.9
    assert dict(terms("the centre of town")["centre"].keys)[key("center")] > 0.9


def test_the_formal_word_is_near_the_everyday_one_before_all_others():
    class Formal(Words):
        def frequency(self, asked):
            return int(asked in {key("customers"), key("lawyer"), key("clients")})

    found = {term.word: term for term in terms_of("how many clients", Formal())}
    assert found["clients"].near[0] == (key("customers"), 0.9)


def test_a_negated_verb_of_asking_is_no_content():
    assert list(terms("Why couldn't the captain row?")) == ["captain", "row"]
    assert list(terms("Why can’t the captain row?")) == ["captain", "row"]


def test_a_deed_is_met_by_its_noun_where_nobody_says_the_verb():
    term = terms_of("вакцинировано", _Vocabulary("вакцинация"))[0]
    assert dict(term.keys)[key("вакцинация")] > 0.8
    [translated] = terms_of("вакцинировано", _Vocabulary("vaccination"))
    assert key("vaccination") in dict(translated.near)
    held = terms_of("вакцинировано", _Vocabulary("вакцинация", "вакцинировано"))[0]
    assert key("вакцинация") not in dict(held.keys)


def test_a_surname_in_another_case_is_no_mistake():
    today = dt.date(2026, 3, 2)
    question = understand(
        "лодкин о верблюдах",
        passages=_Vocabulary("лодкиным"),
        people=(),
        today=today,
    )
    assert "лодкиным" not in put_right(question, _Vocabulary("лодкиным"))
    slip = understand("лоткин тут", passages=_Vocabulary("лодкин"), people=(), today=today)
    assert put_right(slip, _Vocabulary("лодкин")) == "лодкин тут"


def test_only_what_is_surely_meant_brings_its_near_words():
    doubtful = terms_of("надой", _Vocabulary("народной", "people"))[0]
    assert key("народной") in dict(doubtful.keys)
    assert key("people") not in dict(doubtful.near)
    slip = terms_of("сотрудничиство", _Vocabulary("сотрудничество", "cooperation"))[0]
    assert key("cooperation") in dict(slip.near)


class Joined(Words):
    """Passages that write some words together, with a hyphen."""

    def frequency(self, asked):
        return 1 if asked in {key("intensive-care"), key("эскроу-счёт")} else 0


@pytest.mark.parametrize(
    ("question", "first", "joined"),
    [
        ("places in intensive care", 1, "intensive-care"),
        ("деньги на эскроу счетах", 1, "эскроу-счёт"),
    ],
)
def test_words_written_apart_are_met_where_they_are_joined(question, first, joined):
    terms = terms_of(question, Joined())
    met = [(key(joined), 0.9) in term.keys for term in terms]
    assert met == [number in (first, first + 1) for number in range(len(terms))]


def test_words_are_joined_to_none_that_nobody_writes():
    terms = terms_of("places in intensive care", Words())
    assert [len(term.keys) for term in terms] == [1, 1, 1]


def test_who_somebody_is_asks_for_their_name_alone():
    assert [term.word for term in terms_of("кто такой капитан", Words())] == ["капитан"]


def test_no_part_of_an_abbreviation_stands_for_it():
    """The Soviet Union is not the EU; what stands for it in one word is all of it."""
    found = dict(terms("EU")["EU"].keys)
    assert found[key("union")] < 0.5 <= found[key("Евросоюз")]
    assert dict(terms("IT")["IT"].keys)[key("technologies")] < 0.5


def test_what_is_near_to_a_part_of_an_abbreviation_is_not_near_to_it():
    near = dict(terms_of("ИТ", _Vocabulary("information", "notify", "request"))[0].near)
    assert key("notify") not in near
