"""What may be made of the best candidate: an answer, the nearest, nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.gate import gate
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex
from tests.meetings.retrieval.ranking.candidates import answerer_of

QUARRY = """
Совещание о карьере в Заречье


2031-04-12 11:00:00

Заречье

О камне говорили мэр и гости. Всё выдумано.

Мэр Заречья Пётр Зимин: Мы вывезли 660 тысяч тонн щебня. Карьеру Зимина исполнилось 50 лет.
Столица Остании, город Хольмвик, берёт у нас треть камня. Товарооборот с Арменией в 2029 году составил 7 миллионов рублей.
В прошлом году товарооборот с Грузией достиг 9 миллионов рублей. Мы рады и этому, и соседям.
Погода в Заречье весь апрель стояла сухая. С Канадой мы торгуем клёном, а население Заречья – 41 тысяча человек.
Директор карьера Ася Кольцова: У меня трое детей, и все выросли у карьера. О щебне спорили с Игорем Бровкиным.
В этом году товарооборот с Кубой вырос до 5 миллионов рублей. Сахар нам нужен, спору нет.
Мне исполнилось 44 года, хватит об этом. Капитал карьера вложен в машины.
"""  # noqa: E501
HARBOUR = """
Harbour board of Skerry


2031-05-20 10:00:00

Skerry

The board talked of stone. All of it is invented.

Chair of the board Nora Pellow: The quarry of Pellow is 50 years old this month. Capital came from Peru, and we spent it on cranes.
Trade with Peru in 2028 came to 3 million dollars. The weather in Skerry was kind to us in May.
Director Ben Ashby: I have two daughters, Nora has one boat. Boris Quillfeather wrote to us about the price of gravel.
Oslo, the capital of Norway, buys half of our gravel. The tonnage of gravel grew by a fifth.
"""  # noqa: E501


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    texts = [text.encode() for text in (QUARRY, HARBOUR)]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path_factory.mktemp("gate") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 6, 1))


TABLE = """
answer Сколько тонн щебня вывезли?
answer Какая столица у Остании?
answer Сколько детей у Аси Кольцовой?
answer Сколько лет Кольцовой?
answer Какое население в Заречье?
answer Каким был товарооборот с Арменией в 2029 году?
answer Каким был товарооборот с Грузией в 2030 году?
near   Каким был товарооборот с Грузией в 2031 году?
answer Каким был товарооборот с Кубой в 2031 году?
near   Каким был товарооборот с Кубой в 2030 году?
answer Какая погода стояла в апреле в Заречье?
answer Кто спорил с Игорем Бровкиным о щебне?
answer What is the capital of Norway?
answer How many daughters does Ben Ashby have?
answer How much was trade with Peru in 2028?
answer what did Boris Quillfeather write about gravel
answer How much did the tonnage of gravel grow?
near   Каким был товарооборот с Арменией в 2021 году?
near   How much was trade with Peru in 2019?
near   What did Boris Quillfeather say about gravel?
near   Что сказал Игорь Бровкин о щебне?
near   Какой у Зимина щебень?
near   how old is gravel
near   how many sacks of gravel
answer сколько лет карьеру
silent сколько лет щебню
near   сколько лет Зимин мэр
near   сколько лет Кольцова возглавляет карьер
silent Сколько лет Зимину?
silent how old is Pellow
silent сколько детей у зимина
silent Сколько детей у Илона Маска?
silent Столица Канады
silent What is the capital of Peru?
silent Какой рост у Зимина?
silent How many children does Nora Pellow have?
silent Is Nora Pellow married?
silent Как зовут жену Зимина?
silent Какая завтра погода в Заречье?
silent what's the weather like in Skerry right now
silent what time is it in Skerry
silent сколько будет 12 умножить на 41
silent сколько будет 15% от 300?
silent what's 20 percent of 500
silent Что Уинстон Черчилль говорил о щебне?
silent What did Winston Churchill say about gravel?
silent Рецепт пирога из Армении
"""


@pytest.mark.parametrize(
    ("level", "question"), [row.split(maxsplit=1) for row in TABLE.strip().splitlines()]
)
def test_what_may_be_made_of_the_first(answerer, level, question):
    asked = answerer.understand(question)
    ranked, _ = answerer.search.ranked(asked)
    made = gate(asked, ranked[0]) if ranked else "silent"
    assert made == level, ranked and ranked[0].candidate.passage.text
    reply = answerer.answer(question)
    assert level == "answer" or not reply.found
    assert level != "silent" or not reply.answers


@pytest.mark.parametrize(
    ("question", "absent"),
    [
        ("What did Winston Churchill say about gravel?", ("Winston Churchill",)),
        ("что говорил илон маск о щебне", ("Илон Маск",)),
        ("What did Ben Ashby say about Norway?", ()),
        ("Что сказала Ася Кольцова о детях?", ()),
    ],
)
def test_who_does_not_speak_in_the_archive_is_named(answerer, question, absent):
    assert answerer.answer(question).absent == absent


def test_a_topic_whose_words_never_come_together_is_no_answer(answerer):
    reply = answerer.answer("дочери сахар")
    assert reply.topic
    assert reply.topic.apart
    assert not reply.found
    assert answerer.answer("погода клён").found


def test_a_topic_that_is_only_asked_about_is_no_answer(tmp_path):
    said = "Ася Кольцова, мэр: Зарплату лоцманам поднимут? → Лев Сухов, директор: Посмотрим."
    asked_only = answerer_of([said], tmp_path / "asked").answer("зарплата лоцмана")
    assert (asked_only.found, asked_only.topic.mentions) == (False, 1)
    told = said.replace("поднимут?", "поднимут.")
    assert answerer_of([told], tmp_path / "told").answer("зарплата лоцмана").found


def test_an_answer_to_it_all_comes_before_a_topic_in_part(answerer):
    reply = answerer.answer("вывоз тысяч тонн щебня")
    assert reply.found
    assert reply.topic is None


def test_a_quality_or_a_country_is_no_part_of_a_topic(answerer):
    assert answerer.answer("сухая карусель").topic is None


def test_where_somebody_never_speaks_of_a_topic_it_is_told_without_them(answerer):
    reply = answerer.answer("Кольцова клён")
    assert reply.topic
    assert (reply.topic.words, reply.topic.apart) == ("клён", "Кольцова")
    assert reply.topic.apart_people == ("Ася Кольцова",)
    assert not answerer.answer("дочери сахар").topic.apart_people
    assert not reply.found
