"""The gate rule by rule: a question, the candidate that came first, what may be made of it.

The line under a question is the meeting as `candidates` writes it. Beside the level stand the
rules that hold the answer back, "-" where none does: next to each row held back there is one that
differs in the thing that decides.
"""

from __future__ import annotations

from functools import cache

import pytest

from meetings.retrieval.ranking.gate import RULES, asks_of_somebody, gate
from meetings.retrieval.ranking.naming_and_content_words import subject_of
from tests.meetings.retrieval.ranking.candidates import answerer_of, first_of
from tests.meetings.retrieval.ranking.gate_rows_of_counts import TABLE as COUNTS
from tests.meetings.retrieval.ranking.gate_rows_of_days import TABLE as DAYS
from tests.meetings.retrieval.ranking.gate_rows_of_deeds import TABLE as DEEDS
from tests.meetings.retrieval.ranking.gate_rows_of_doers import TABLE as DOERS
from tests.meetings.retrieval.ranking.gate_rows_of_measures import TABLE as MEASURES
from tests.meetings.retrieval.ranking.gate_rows_of_numbers import TABLE as NUMBERS
from tests.meetings.retrieval.ranking.gate_rows_of_sisters import TABLE as SISTERS
from tests.meetings.retrieval.ranking.gate_rows_of_speakers import TABLE as SPEAKERS

TABLE = """
silent nothing_known_of_now : Какая завтра погода в Заречье?
    Пётр Зимин, мэр: Погода в Заречье весь апрель стояла сухая.
answer - : Какая погода стояла в апреле в Заречье?
    Пётр Зимин, мэр: Погода в Заречье весь апрель стояла сухая.
silent nothing_known_of_now : What is the weather in Skerry right now?
    Nora Pellow, chair: The weather in Skerry was kind to us in May.
answer - : What was the weather in Skerry in May?
    Nora Pellow, chair: The weather in Skerry was kind to us in May.
silent nothing_known_of_now : is it going to snow in Skerry tomorrow
    Nora Pellow, chair: We meet tomorrow in Skerry.
silent nothing_known_of_now,count_told : Сколько времени в Заречье?
    Пётр Зимин, мэр: Много времени в Заречье карьер не работал.
answer - : Сколько времени не работал карьер?
    Пётр Зимин, мэр: Сколько времени? Два месяца карьер не работал, долгое время.

silent strangers_met : Что Илон Маск говорил о щебне?
    Пётр Зимин, мэр: О щебне и о двух тысячах масок говорили весь апрель.
silent strangers_met : Что маск говорил о щебне?
    Пётр Зимин, мэр: О щебне и о двух тысячах масок говорили весь апрель.

silent attribute_told : Сколько лет Зимину?
    Ася Кольцова, директор: Зимин рад, что годы были сухие. → Пётр Зимин, мэр: Да.
answer - : Сколько лет Зимину?
    Ася Кольцова, директор: В мае Петру Зимину исполнилось 50 лет. → Пётр Зимин, мэр: Да.
answer - : Сколько детей у Аси Кольцовой?
    Ася Кольцова, директор: У меня трое детей, и все выросли у карьера.
silent attribute_told,belongs : Сколько детей у Аси Кольцовой?
    Ася Кольцова, директор: Пришли трое детей, и все выросли у карьера.
near attribute_told : Какая столица Остании?
    Пётр Зимин, мэр: ⟦Столица ждёт камень.⟧ Про Останию потом.
answer - : What is the capital of Norway?
    Ben Ashby, director: Oslo, the capital of Norway, buys half of our gravel.
silent attribute_told : What is the capital of Norway?
    Ben Ashby, director: Capital came from Norway, and we spent it on cranes.

near years_told,met_nearby : Сколько лет Зимин мэр?
    Ася Кольцова, директор: Карьеру Зимина исполнилось 50 лет. → Пётр Зимин, мэр: Да.
answer - : Сколько лет Зимин мэр?
    Ася Кольцова, директор: Пётр Зимин – мэр уже 12 лет. → Пётр Зимин, мэр: Да.
near years_told : Сколько лет Кольцова возглавляет карьер?
    Ася Кольцова, директор: Карьеру исполнилось 44 года. → Пётр Зимин, мэр: Да.
answer - : Сколько лет Кольцова возглавляет карьер?
    Ася Кольцова, директор: Я возглавляю карьер 12 лет. → Пётр Зимин, мэр: Да.

near belongs : Какой у Зимина щебень?
    Ася Кольцова, директор: Щебень у нас лучший. → Пётр Зимин, мэр: Да.
answer - : Какой у Зимина щебень?
    Ася Кольцова, директор: Щебень у Зимина лучший. → Пётр Зимин, мэр: Да.
answer - : Какой у Зимина щебень?
    Пётр Зимин, мэр: Щебень у меня лучший.
answer - : Где в столице склад щебня?
    Пётр Зимин, мэр: Склад щебня в столице стоит у вокзала.
answer - : Какой вуз окончил Зимин?
    Пётр Зимин, мэр: Я учился в педагогическом университете.

near belongs : what boat does Nora Pellow have
    Ben Ashby, director: The boat is red. → Nora Pellow, chair: Yes.

near foretold : Is Nora Pellow going to retire?
    Ben Ashby, director: I am going to retire in May. → Nora Pellow, chair: Yes.
answer - : Is Nora Pellow going to retire?
    Ben Ashby, director: Nora Pellow is going to retire in May. → Nora Pellow, chair: Yes.
near foretold : Уедет ли Пётр Зимин в Тверь?
    Ася Кольцова, директор: Весной в Тверь уедет половина карьера. → Пётр Зимин, мэр: Да.
answer - : Уедет ли Пётр Зимин в Тверь?
    Ася Кольцова, директор: Пётр Зимин весной уедет в Тверь. → Пётр Зимин, мэр: Да.

silent more_than_names,head_met : Рецепт пирога из Армении
    Пётр Зимин, мэр: С Арменией мы торгуем щебнем.
near more_than_names,head_met : Какие пироги в Армении?
    «О пирогах» Пётр Зимин, мэр: С Арменией мы торгуем щебнем.
answer - : Чем мы торгуем с Арменией?
    Пётр Зимин, мэр: С Арменией мы торгуем щебнем.

near count_told : Какова ставка по ипотеке?
    Пётр Зимин, мэр: Ставка высокая. Рынок стоит. ⟦По ипотеке у нас 70 процентов жилья.⟧
answer - : Какова ставка по ипотеке?
    Пётр Зимин, мэр: Рынок стоит. ⟦Ставка по ипотеке – 7 процентов.⟧
answer - : Какова доля ипотеки?
    Пётр Зимин, мэр: Доля выросла. Рынок стоит. ⟦По ипотеке у нас 70 процентов жилья.⟧
near head_met,words_known,count_told,one_word_unmet,counts_no_measure : how many sacks of gravel
    Nora Pellow, chair: We sold 40 tonnes of gravel.
answer - : how many tonnes of gravel
    Nora Pellow, chair: We sold 40 tonnes of gravel.
near head_met,met_nearby : what sacks of gravel
    “On sacks” Nora Pellow, chair: We sold 40 tonnes of gravel.
near head_met,one_word_unmet,other_thing_counted : How many cities do the barges serve?
    Nora Pellow, chair: The barges serve 12 companies.
answer - : In which cities do the barges unload?
    Nora Pellow, chair: The barges unload in Skerry and Brinmouth.
near head_met : за каких тюленей не платили рыбакам
    Пётр Зимин, мэр: Рыбакам не платили за 2019-й и 2020-й.
answer - : за какие годы не платили рыбакам
    Пётр Зимин, мэр: Рыбакам не платили за 2019-й и 2020-й.
near head_met : какие каналы на ярмарке
    Лев Сухов, директор: ⟦На ярмарке есть канаты и лодки.⟧ Раз два. Три четыре. Каналов нет.

near places_told,of_another_place,their_figure_told : how much has trade with Peru grown
    “Ambassadors of Peru, Chile, Norway and Japan” Nora Pellow, chair: Trade with Chile grew by 9%.
answer - : how much has trade with Peru grown
    “Ambassadors of Peru, Chile and Norway” Nora Pellow, chair: Our trade grew by 9%.
answer - : how much has trade with Peru grown
    “Chile, Norway and Japan” Nora Pellow, chair of Peru: Our trade grew by 9%.
near places_told : how many customs offices are there in Germany
    Nora Pellow, chair: We closed 30 customs offices. Ten. Twenty. Germany closed more.
answer - : how many customs offices are there in Germany
    Nora Pellow, chair: We know of 30 customs offices in Germany.
answer - : how many customs offices are there in Germany
    “Talks with Germany” Nora Pellow, chair: We know of 30 customs offices.
answer - : Сколько лодок построили в России?
    Лев Сухов, директор: Мы построили 40 лодок.
near places_told : Какая безработица в Москве?
    «Встреча с губернатором Севастополя» Лев Сухов, губернатор: Безработица низкая, 3 процента.
answer - : Какая безработица в Москве?
    «Встреча с губернатором Севастополя» Лев Сухов, губернатор: Безработица в Москве 3 процента.
answer - : Какая безработица в Москве?
    «Встреча с мэром» Лев Сухов, мэр: Безработица низкая, 3 процента.
near places_told : Сколько лодок построили в Армении?
    Лев Сухов, директор: Мы построили 40 лодок.

near names_told,one_word_unmet : Какой высоты колесо в Бобруйске?
    Лев Сухов, директор: Колесо на ярмарке имеет высоту 90 метров.
answer - : Какой высоты колесо в Бобруйске?
    «Ярмарка в Бобруйске» Лев Сухов, директор: Колесо на ярмарке имеет высоту 90 метров.
answer - : Какой высоты колесо в Угличе?
    Лев Сухов, директор: Колесо на угличской ярмарке имеет высоту 90 метров.

near one_name_told : what is the budget of the Zorvick Universiade
    “Guests of Zorvick” Ben Ashby, director: The budget of the Universiade is 6 million.
answer - : what is the budget of the Zorvick Universiade
    Ben Ashby, director: The budget of the Zorvick Universiade is 6 million.

near words_known,one_word_unmet : как варить борщ
    Лев Сухов, директор: Варить мы умеем.
answer - : как варить кашу
    Лев Сухов, директор: Варить кашу мы умеем.

near each_word_met,superlative_told,one_word_unmet : кто самый богатый человек
    Лев Сухов, директор: Богатый человек у нас редкость.
near superlative_told : кто самый богатый человек
    Лев Сухов, директор: Самый бодрый человек у нас – богатый мельник.
answer - : кто самый богатый человек
    Лев Сухов, директор: Самый богатый человек у нас – мельник.
near superlative_told,best_told : who is the oldest joiner
    Ben Ashby, director: ⟦The joiner is old.⟧ Ours is the oldest house.
answer - : who is the oldest joiner
    Ben Ashby, director: The oldest joiner here is Ned.

near head_met : какой новый городской зоопарк открыли
    Пётр Зимин, мэр: Новый городской приют открыли 3 марта.
answer - : какой новый городской зоопарк открыли
    Пётр Зимин, мэр: Новый городской зоопарк открыли 3 марта.
answer - : какой новый большой городской детский зоопарк открыли
    Пётр Зимин, мэр: Новый большой городской детский приют открыли 3 марта.

near trait_told : what is the goat's name
    Ben Ashby, director: Besides, they are no use with a goat.
answer - : what is the goat's name
    Ben Ashby, director: We keep a goat called Professor.
answer - : what is the goat's name
    Ben Ashby, director: The goat, Professor, came too.
near trait_told : как зовут козла
    Лев Сухов, директор: Без козла нам не обойтись.
answer - : как зовут козла
    Лев Сухов, директор: Козла зовут Профессор.
near trait_told : любимая песня хора
    Лев Сухов, директор: Песня хора звучит по средам.
answer - : любимая песня хора
    Лев Сухов, директор: Эту песню хора любят все.

silent nothing_known_of_now : Какая погода в Заречье?
    Пётр Зимин, мэр: Погода в Заречье весь апрель стояла сухая.
answer - : Какая погода в Заречье была в апреле?
    Пётр Зимин, мэр: Погода в Заречье весь апрель стояла сухая.

answer - : сколько ботов у аргонавта
    «Встреча с главой „Аргонавта“» Лев Сухов, глава «Аргонавта»: Ходят 12 ботов. Все целы.
near met_nearby : сколько ботов на аргонавте
    «Встреча с главой „Аргонавта“» Лев Сухов, глава «Аргонавта»: Ходят 12 ботов. Все целы.
"""


def _rows():
    tables = (TABLE, SISTERS, COUNTS, NUMBERS, MEASURES, DOERS, DEEDS, DAYS, SPEAKERS)
    lines = [line for line in "".join(tables).splitlines() if line]
    for asked, said in zip(lines[::2], lines[1::2], strict=True):
        verdict, question = asked.split(" : ", 1)
        level, rules = verdict.split()
        yield level, rules, question, said.strip()


ROWS = list(_rows())


@pytest.fixture(scope="module")
def understood(tmp_path_factory):
    """Questions as the archive of one meeting understands them; it is made once a meeting."""
    answerer = cache(lambda said: answerer_of([said], tmp_path_factory.mktemp("gate")))
    return lambda question, said: answerer(said).understand(question)


@pytest.mark.parametrize(("level", "rules", "question", "said"), ROWS)
def test_what_may_be_made_of_the_first_and_what_holds_it_back(
    understood, level, rules, question, said
):
    asked = understood(question, said)
    first = first_of(asked, said)
    holding = [rule.__name__ for rule in RULES if rule(subject_of(asked), first) != "answer"]
    assert (gate(asked, first), ",".join(holding) or "-") == (level, rules)


def test_every_rule_decides_a_row():
    alone = {rules for _, rules, _, _ in ROWS}
    together = {rule for rules in alone for rule in rules.split(",")}
    assert {rule.__name__ for rule in RULES} <= together


@pytest.mark.parametrize(
    ("phrase", "asks"),
    [
        ("столица Франции", True),
        ("возраст Зимина", True),
        ("погода завтра", True),
        ("weather tomorrow", True),
        ("номер телефона Зимина", True),
        ("телефон приёмной мэра", True),
        ("email of the mayor", True),
        ("телефон доверия", False),
        ("телефоны", False),
        ("погода в апреле", False),
        ("вывоз щебня", False),
        ("Зимин", False),
    ],
)
def test_a_phrase_that_asks_for_an_attribute_or_the_moment(understood, phrase, asks):
    said = "Пётр Зимин, мэр: Вывоз щебня растёт, погода в апреле сухая."
    assert asks_of_somebody(understood(phrase, said)) is asks
