"""How sure an answer is: a table of found, near and silent, and each signal with its value."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.candidates_seen import context
from meetings.retrieval.ranking.confidence_signals import SIGNALS, signals_of
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.relevance_floor import has_to_do_with
from meetings.retrieval.ranking.rerank import Nearby, distinct, ordered
from tests.meetings.retrieval.ranking.candidates import answerer_of, question, written

ARCHIVE = """
Пётр Зимин, мэр: Мы вывезли 660 тысяч тонн щебня. Погода стояла сухая.
«Ярмарка» Лев Сухов, директор: Билет на карусель стоит 300 рублей. Качели построили за две недели.
«Рынок» Лев Сухов, директор: Рыбный рынок у пристани решено продлить до 30 апреля.
«Хор» Ася Кольцова, директор: Хор поёт по средам. В хоре сорок голосов.
“Harbour” Nora Pellow, chair: We sold 40 tonnes of gravel to Norway. The crane is rusty.
“Quay” Ben Ashby, director: The quay costs 12 million pounds.
“Ferry” Ben Ashby, director: My ferry leaves at 6.20 in the morning. It is a slow boat.
"""
TABLE = """
found  Сколько тонн щебня вывезли?
found  Сколько стоит билет на карусель?
found  на сколько продлили рыбный рынок у пристани
found  сколько голосов в хоре
found  How much gravel was sold to Norway?
found  the crane
found  Кто поёт по средам?
found  who sold gravel

# all its words but one are met, and who is asked for is less surely told than what
near   Кто купил билет на карусель?
near   Who saw the rusty crane?
# two words of five are told
near   Кто построил карусель возле ратуши?
near   Who paints cranes in winter and why?
# sure by three fifths, which is too little
near   кто рассказал гостям зимой про щебень и сухую погоду
near   чем хорош и полезен щебень за две недели
# one word of four
near   Что думает директор хора о карусели?
near   сорок билетов
near   тонны рублей
# words of two meetings that never come together: of two one is met, of three less
near   щебень и карусель
silent качели и сорок тонн
silent Как качели влияют на голоса?
# likely by its words, held back by the gate
near   How many tonnes of gravel did we sell to Peru?
near   Сколько весит карусель?
near   голоса птиц
# a day or a figure is asked for, and none is told
found  сколько стоит билет на карусель
found  what does the quay cost
found  when does the ferry leave in the morning
near   когда карусель построили за две недели
near   в каком году вывезли 660 тысяч тонн щебня
silent What did Winston Churchill say about gravel?
silent Какая завтра погода?
# no word of it is said, but one very like it; one less like
found  карусэль
silent graval
# nothing that is said holds any of its words
silent борщ
silent quantum chromodynamics
silent мэр
"""


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    return answerer_of(ARCHIVE.strip().splitlines(), tmp_path_factory.mktemp("calibration"))


@pytest.mark.parametrize(
    ("verdict", "asked"),
    [row.split(maxsplit=1) for row in TABLE.splitlines() if row and not row.startswith("#")],
)
def test_found_near_or_silent(answerer, verdict, asked):
    understood = answerer.understand(asked)
    ranked, meaning = answerer.search.ranked(understood)
    made = judge(understood, ranked, distinct(ranked, 5), meaning=meaning)
    told = "found" if made.found else "near" if made.shown else "silent"
    assert told == verdict, made.scores


def test_who_is_less_surely_told_than_what(answerer):
    def score(asked):
        understood = answerer.understand(asked)
        ranked, meaning = answerer.search.ranked(understood)
        return judge(understood, ranked, distinct(ranked, 5), meaning=meaning).scores[0]

    assert score("Кто поёт по средам?") < score("Что поёт по средам?") - 0.03


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Сколько тонн щебня вывезли?", True),
        ("How many tonnes of gravel did we sell to Peru?", False),
        ("Сколько весит карусель?", False),
        ("голоса птиц", False),
    ],
)
def test_what_the_gate_holds_back_is_no_answer_however_likely(answerer, asked, found):
    understood = answerer.understand(asked)
    ranked, meaning = answerer.search.ranked(understood)
    made = judge(understood, ranked, distinct(ranked, 5), meaning=meaning, enough=0.0)
    assert (made.found, made.shown) == (found, True)


def ranked_of(asked, *lines, **further):
    made = [one for i, line in enumerate(lines, 1) for one in written(line, i).candidates()]
    made = [one._replace(**further) for one in made]
    return ordered(made, context(asked, made), meaning=False)


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("how long will the slipway take", "amount", True),
        ("how many planks will the slipway take", "amount", False),
        ("how much money will the slipway take", "sum", False),
    ],
)
def test_a_time_without_a_number_tells_how_long_and_no_more(text, asked, found):
    line = "Nora Pellow, chair: The crane comes next. About a month for the slipway will do."
    meant = replace(question("slipway*9", asked=asked, lang="en"), text=text)
    ranked = ranked_of(meant, line)
    verdict = judge(meant, ranked, distinct(ranked, 5), meaning=False, enough=0.0)
    assert (verdict.found, verdict.shown) == (found, True)


def signals(asked, *lines, scores=None, **further):
    ranked = ranked_of(asked, *lines, **further)
    if scores:
        ranked = [item._replace(score=s) for item, s in zip(ranked, scores, strict=True)]
    return signals_of(asked, ranked, distinct(ranked, 5))


STONE = "Пётр Зимин, мэр: В июне мы вывезли из карьера 660 тысяч тонн щебня."
MUCH = "тонн*3 щебня*3 вывезли*3 карьера*3 июне*3"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("The slipway will take planks from six to ten.", True),
        ("The slipway will take one of the planks.", False),
        ("The slipway will take planks.", False),
    ],
)
def test_a_number_in_words_may_be_the_amount(line, found):
    meant = replace(question("slipway*9", asked="amount", lang="en"), text="size of the slipway")
    ranked = ranked_of(meant, f"Nora Pellow, chair: {line}")
    verdict = judge(meant, ranked, distinct(ranked, 5), meaning=False, enough=0.0)
    assert verdict.found is found


def test_an_answer_about_another_country_is_never_likely():
    asked = question(f"{MUCH} норвегию*5", asked="amount")
    other, own = ranked_of(asked, STONE), ranked_of(asked, STONE.replace("вывезли", "в Норвегию"))
    assert judge(asked, other, other, meaning=False).scores == (0.25,)
    assert judge(asked, own, own, meaning=False).scores[0] > 0.8


def test_a_country_that_all_speak_of_tells_nothing():
    asked = question(f"{MUCH} россии*2", asked="amount")
    ranked = ranked_of(asked, STONE)
    assert judge(asked, ranked, ranked, meaning=False).scores[0] > 0.8


def test_those_behind_the_first_are_less_likely_by_their_scores():
    asked = question(MUCH, asked="amount")
    first, second = ranked_of(asked, STONE, STONE)
    best = [first, second._replace(score=first.score - 1)]
    scores = judge(asked, best, best, meaning=False).scores
    assert scores[1] == pytest.approx(scores[0] / math.e)


def test_nothing_ranked_is_nothing_found():
    verdict = judge(question("якорь"), [], [], meaning=False)
    assert (verdict.found, verdict.shown, verdict.scores) == (False, False, ())


@pytest.mark.parametrize(("weight", "shown"), [(5, True), (9, False)])
def test_what_meets_most_of_the_words_is_shown_however_unlikely(weight, shown):
    asked = question(f"якорь*9 сухов*9 норвегию*{weight}", asked="date")
    ranked = ranked_of(asked, *["Лев Сухов: Якорь тут."] * 60)
    verdict = judge(asked, ranked, distinct(ranked, 5), meaning=False)
    assert verdict.scores[0] < 0.08
    assert (verdict.found, verdict.shown) == (False, shown)


TWO = ("Анна Вёсельная: Якорь тут.", "Лев Сухов: Якорь там.")
MET = """
wide              | 1.0  | якорь         | Лев Сухов: Якорь тут. Раз. ⟦Вот и всё.⟧
wide              | 0.0  | якорь         | Лев Сухов: Якорь тут. Раз. Два. ⟦Вот и всё.⟧
wide              | 0.0  | сухов         | Лев Сухов: Вот и всё.
wide              | 0.0  | отель~гостиница | Лев Сухов: Гостиниц сорок.
everywhere        | 1.0  | сухов якорь   | Лев Сухов: Якорь тут.
everywhere        | 0.75 | якорь*3 цепь  | Лев Сухов: Якорь тут.
everywhere        | 0.0  | якорь         | Лев Сухов: Вот и всё.
unmet             | 0.25 | якорь*3 цепь  | Лев Сухов: Якорь тут.
own_beyond_head   | 1.0  | сухов якорь   | Лев Сухов: Якорь тут.
own_beyond_head   | 0.0  | сухов якорь   | Лев Сухов: Вот и всё.
own_beyond_head   | 0.5  | сухов         | Лев Сухов: Вот и всё.
everywhere_sense  | 0.8  | отель~гостиница | Лев Сухов: Гостиниц сорок.
beyond_head_sense | 0.8  | отель~гостиница | Лев Сухов: Гостиниц сорок.
rarest            | 0.0  | якорь*3 цепь  | Лев Сухов: Вот цепь.
rarest            | 1.0  | якорь*3 цепь  | Лев Сухов: Якорь тут.
head              | 0.5  | сухов якорь   | Лев Сухов: Якорь тут.
unknown           | 0.75 | борщ*3? якорь | Лев Сухов: Якорь тут.
unknown           | 0.0  | якорь         | Лев Сухов: Якорь тут.
proper            | 0.5  | Тверь Якорь   | Лев Сухов: Якорь тут.
proper            | 1.0  | якорь         | Лев Сухов: Вот и всё.
proper            | 1.0  | 40 якорь      | Лев Сухов: Их 40.
worst_name        | 0.0  | Тверь Якорь   | Лев Сухов: Якорь тут.
worst_name        | 1.0  | якорь         | Лев Сухов: Вот и всё.
rare_two          | 0.5  | якорь*3 цепь*2 весло | Лев Сухов: Якорь тут. Весло.
terms             | 0.5  | якорь         | Лев Сухов: Якорь тут.
terms             | 0.75 | а1 б1 в1 г1 д1 е1 | Лев Сухов: Якорь тут.
terms             | 1.0  | а1 б1 в1 г1 д1 е1 ж1 з1 и1 | Лев Сухов: Якорь тут.
place             | 1.0  | норвегия*5    | Лев Сухов: В Норвегии дождь.
place             | -1.0 | норвегия*5    | Лев Сухов: В Перу дождь.
place             | 0.0  | норвегия*4    | Лев Сухов: В Перу дождь.
place             | 0.0  | дождь*5       | Лев Сухов: В Перу дождь.
"""
"""Signal, value, words of the question, what was said."""


@pytest.mark.parametrize("row", MET.strip().splitlines())
def test_a_signal_of_what_is_met(row):
    name, value, words, said = (cell.strip() for cell in row.split("|"))
    asked = question(words)
    first = next(
        item
        for item in ranked_of(asked, said)
        if item.candidate.passage.place == ("1", 0, written(said).start)
    )
    assert signals_of(asked, [first], [first])[name] == pytest.approx(float(value), abs=0.01)


@pytest.mark.parametrize(
    ("asked", "said", "kind", "near"),
    [
        ("amount", "У нас 40 лодок.", 1, 1),
        ("amount", "Лодки есть. Их 40 штук.", -1, 1),
        ("amount", f"Лодки есть. Раз{' и раз' * 70}. Их 40 штук.", -1, -1),
        ("amount", "Лодки есть.", -1, -1),
        ("thing", "У нас 40 лодок.", 0, 0),
    ],
)
def test_the_kind_asked_for_is_told_or_near(asked, said, kind, near):
    asked = question("лодка", asked=asked)
    ranked = sorted(
        ranked_of(asked, f"Лев Сухов: {said}"), key=lambda item: item.candidate.passage.start
    )
    found = signals_of(asked, ranked, ranked[:1])
    assert (found["kind"], found["kind_near"]) == (kind, near)


@pytest.mark.parametrize(
    ("scores", "margin", "share", "ahead"),
    [((5, 5), 0, 0.5, 0), ((5, 3), 0.5, 0.881, 0.4), ((9, 1), 1, 1, 1)],
)
def test_how_far_the_first_leads(scores, margin, share, ahead):
    found = signals(question("якорь"), *TWO, scores=scores)
    assert found["score"] == scores[0] / 10
    assert found["margin"] == pytest.approx(margin)
    assert found["share"] == pytest.approx(share, abs=0.001)
    assert found["lead_over_meetings"] == pytest.approx(ahead)


def test_who_is_alone_leads_by_a_fair_margin():
    found = signals(question("якорь"), TWO[0])
    assert (found["margin"], found["lead_over_meetings"], found["share"]) == (0.75, 1, 1)


def test_a_rival_of_the_same_meeting_takes_nothing_from_its_lead():
    line = "Анна Вёсельная: Якорь тут. → Лев Сухов: Якорь там."
    found = signals(question("якорь"), line, scores=(5, 5))
    assert (found["margin"], found["lead_over_meetings"]) == (0, 1)


def test_the_share_of_the_next_from_the_same_meeting():
    same = "Анна Вёсельная: Якорь тут. → Лев Сухов: Якорь там. → Анна Вёсельная: Якорь."
    assert signals(question("якорь"), same)["agreement"] == 1
    assert signals(question("якорь"), *TWO)["agreement"] == 0
    some = signals(question("якорь"), same.partition(" → Анна")[0], *TWO, scores=(9, 8, 7, 6))
    assert some["agreement"] == pytest.approx(1 / 3)
    assert signals(question("якорь"), TWO[0])["agreement"] == 0


@pytest.mark.parametrize(
    ("people", "value"),
    [(("Лев Сухов",), 1), (("Лев Сухов", "Ася Кольцова"), 0.5), (("Ася Кольцова",), 0), ((), 0)],
)
def test_the_share_of_the_people_asked_for_who_are_there(people, value):
    asked = question("якорь", people=people)
    assert signals(asked, "Лев Сухов: Якорь тут.")["people"] == value


def test_meaning_leads_by_the_distance_to_the_tenth():
    asked = question("якорь")
    near, far = ranked_of(asked, *TWO)
    near = near._replace(candidate=near.candidate._replace(meaning=0.9))
    far = far._replace(candidate=far.candidate._replace(meaning=0.2))
    assert signals_of(asked, [near, far], [near, far])["meaning_lead"] == pytest.approx(0.7)
    assert signals(asked, *TWO)["meaning_lead"] == 0


def test_the_index_s_best_score_against_the_weight_of_the_words():
    asked = question("якорь*2 цепь*2")
    (first,) = ranked_of(asked, TWO[0])
    scored = first.candidate._replace(passage=first.candidate.passage._replace(lexical=4.0))
    made = [first._replace(candidate=scored)]
    assert signals_of(asked, made, made)["lexical_strength"] == pytest.approx(0.5)


def test_every_signal_has_its_name():
    assert tuple(signals(question("якорь"), *TWO)) == SIGNALS


def meant(one, meaning):
    """A candidate of which no word is met, so near in meaning."""
    near = Nearby(*(0 * part for part in one.near))
    features = one.features.copy()
    features[FEATURE_NAMES.index("meaning")] = meaning
    return one._replace(features=features, met=0 * one.met, near=near)


def test_with_vectors_what_is_likely_is_shown_whatever_words_it_shares(answerer):
    understood = answerer.understand("Who paints cranes in winter and why?")
    ranked, _ = answerer.search.ranked(understood)
    first, *others = (meant(one, 0.97) for one in ranked)
    assert not has_to_do_with(understood, first)
    for lead, shown in ((0.9, True), (0.0, False)):
        likely = first.candidate._replace(meaning=lead)
        order = [first._replace(score=others[0].score + 12, candidate=likely), *others]
        made = judge(understood, order, order[:3], meaning=True)
        assert made.shown is shown, made.scores
        assert not made.found
