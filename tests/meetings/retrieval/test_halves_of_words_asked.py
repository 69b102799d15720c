"""A question's word is met by the half of a word that the archive writes with a hyphen."""

from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "Ася Кольцова, директор: В порту служат 950 матросов. Из них 120 – это студенты-стеклодувы.",
    "Пётр Зимин, мэр: Стеклодув ночью спит. В порту чинят лодки, их 40.",
)


def test_a_half_of_a_hyphenated_word_is_asked_for(tmp_path):
    answerer = answerer_of(SAID, tmp_path)
    reply = answerer.answer("сколько стеклодувов в порту?")
    assert reply.answers
    assert "120" in reply.answers[0].quote
    terms = {term.word: dict(term.keys) for term in answerer.understand("сколько матросов").terms}
    assert len(terms["матросов"]) == 1


def test_a_word_too_new_for_a_dictionary_is_no_surname_where_a_word_begins_with_it(tmp_path):
    answerer = answerer_of((*SAID, "Ася Кольцова: Деньги лежат на эскроу-счетах."), tmp_path)
    reply = answerer.answer("эскроу")
    assert "эскроу-счетах" in reply.answers[0].quote
