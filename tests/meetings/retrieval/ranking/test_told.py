"""What a question names, prices or dates has to be told where the answer is."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.gate import RULES
from meetings.retrieval.ranking.naming_and_content_words import subject_of
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

FAIR = """
Совещание о ярмарке в Заречье


2031-04-12 11:00:00

Заречье

О ярмарке говорили директор и гости. Всё выдумано.

Директор ярмарки Лев Сухов: Колесо обозрения на нашей ярмарке поднимается на высоту 90 метров. С него видно всю Тамбовщину, и Поморье гостит у нас.
Пилот Ася Кольцова: Авиакомпания «Чайка» перевезла в 2030 году 40 тысяч пассажиров. Рынок труда пилотов трудный, и средняя зарплата растёт на треть.
Кассир Пётр Зимин: Билет на карусель стоит 300 рублей. Средняя зарплата плотника на ярмарке – 70 тысяч рублей.
Мэр Заречья Юрий Лыков: Ярмарка начинается в 9 часов утра. Раньше всё начиналось с программы в парке. Обошлись без дождя.
Столяр Яков Белых: Качели мы построили за две недели. Мэр Бровкин построил лавки.
Повар Инна Чижова: Мы варили кашу на костре, 12 бочек каши, так ярмарке веселее. Самое главное богатство наше – люди, а богатый человек у нас редкость.
Столяр Яков Белых: Я ветеран и пенсионер. Внучек у меня трое.
Самый старый столяр тут Игнат, ему и хлопают.
"""  # noqa: E501
GAMES = """
Games board of Skerry


2031-05-20 10:00:00

Skerry

The board talked of games and of Zorvick games of 2032. Denis German was there. All of it is invented.

Chair of the board Denis German: The budget of our Universiade is 6 million rubles. We reduced the number of customs offices by 30 percent, to 12.
Director Ben Ashby: Two batteries of the S-77 guard the harbour. Who scored most goals in the World Cup is known to all, and Nora Pellow scored nine.
Guest Nora Pellow: The refinery in Iraq is in good order and its production is growing. A ticket to the Skerry wheel costs 3 dollars.
Guest Nora Pellow: By the old road it took me 9 hours. Lanterns burn all night.
Director Ben Ashby: Much was said of resignations on the board, which is going on. Nora Pellow is going to retire in May.
Farmer Ann Holt: KELP Minerals owns the island and grazes dairy goats on it.
"""  # noqa: E501


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    texts = [text.encode() for text in (FAIR, GAMES)]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path_factory.mktemp("told") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 6, 1))


TABLE = """
-             Какой высоты колесо обозрения в Заречье?
-             Какой высоты колесо обозрения на Тамбовщине?
names_told,one_word_unmet какой высоты колесо обозрения в париже
names_told,one_word_unmet Какой высоты колесо обозрения в Дубае?
-             Сколько пассажиров перевезла авиакомпания Чайка в 2030 году?
names_told    сколько пассажиров перевезла авиакомпания К9 в 2030 году
-             Какие лавки построил мэр Бровкин?
names_told    Какие лавки построил мэр Кручинин?
-             Какие лавки построил мэр для Госдумы?
-             Какие лавки построил мэр для МРТ?
-             What budget has the Universiade for African guests?
-             what is the budget of the Universiade
one_name_told,speakers_own what is the budget of the Zorvick Universiade
told_by_another what did Zorvick say
places_told   how many customs offices are there in germany
-             how many customs offices are there
-             Сколько стоит билет на карусель?
price_told    Сколько стоит вечерний детский абонемент на карусель?
price_told    почём обошлись Заречью качели
-             Сколько стоит билет на колесо в Скерри?
head_met,one_word_unmet,counts_no_measure,counts_no_share Сколько качелей стоит на ярмарке?
-             во сколько обойдётся билет на карусель
-             how much does a ticket to the wheel cost
price_told,one_word_unmet    how much does one S-77 battery cost
price_told,another_doer    what will the new games cost
-             какая средняя зарплата плотника
wage_told какая средняя зарплата кондитера на ярмарке
wage_told,other_of_its_kind какая средняя зарплата пилота
-             во сколько начинается ярмарка
hour_told     во сколько начинается программа
-             what was the production of the refinery in Iraq
year_named    What was refinery production in Iraq in 2009?
-             who scored most goals in the World Cup
not_before    who scored most goals in the World Cup of 2032
head_met      what lanterns does KELP Minerals own
words_known,one_word_unmet,way_told как варить борщ
-             как варили кашу
count_told    сколько пенсионеров на ярмарке
-             сколько бочек каши сварили
superlative_told кто самый богатый человек
-             кто самый старый столяр
foretold      is Ben Ashby going to resign
-             is Nora Pellow going to retire
attribute_told how old is nora pellow
price_told    сколько стоил
nothing_known_of_now сколько будет два плюс три
nothing_known_of_now what would be two times seven
"""


@pytest.mark.parametrize(
    ("rule", "question"), [row.split(maxsplit=1) for row in TABLE.strip().splitlines()]
)
def test_what_holds_an_answer_back(answerer, rule, question):
    asked = answerer.understand(question)
    ranked, _ = answerer.search.ranked(asked)
    holding = [one.__name__ for one in RULES if one(subject_of(asked), ranked[0]) != "answer"]
    assert ",".join(holding) == rule.removeprefix("-"), ranked[0].candidate.passage.text
    assert rule == "-" or not answerer.answer(question).found
