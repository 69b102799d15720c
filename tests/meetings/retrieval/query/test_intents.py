"""What a message is: a name, a topic, or a question; told over the samples' people."""

# ruff: noqa: E501 - a row a kind

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.model.passage import Passage
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.intents import (
    as_names,
    heard_of,
    is_phrase,
    kind_of,
    promised_on,
    said_on,
    time_of,
    topic_in,
    topic_words,
    who_is,
    without_teller,
    words_asked_on,
    words_on,
)
from meetings.retrieval.query.questions.understanding import understand
from meetings.text.stems import keys
from storage.archive.selecting_by_walking import WalkedCatalogue

PEOPLE = (
    KnownPerson("Касым-Жомарт Токаев", ("К.-Ж.Токаев",), ("Президент Казахстана",)),
    KnownPerson("Полина Остроухова", ("П.Остроухова",), ("директор трамвайного парка",)),
    KnownPerson("Nora Pellow", ("Nora Pellow",), ("Chair of the Harbour Authority",)),
)
TITLE = "Совещание о развитии трамвайных линий"
WORDS = "газ инвестиции бюджет инфляция мост санкции seals ferry budget inflation metals"


class Words:
    """An index that knows a few words."""

    known = frozenset(keys(WORDS))

    def frequency(self, key):
        return int(key in self.known)

    def frequencies(self, wanted):
        return [self.frequency(key) for key in wanted]

    def total(self):
        return 1000

    def vocabulary(self):
        return WORDS.split()

    def search(self, groups, limit):
        return list[Passage]()


def entry():
    head = Head("1", TITLE, dt.date(2024, 5, 16), None, None, "ru", None, None)
    speakers = tuple(Speaker(p.name, p.labels, p.roles[0], 1) for p in PEOPLE)
    return Entry(head, "", speakers, 1, 10, 1)


def asked(text):
    return understand(text, passages=Words(), people=PEOPLE, today=dt.date(2026, 1, 1))


MESSAGES = {
    "topic": [
        "санкции", "санкции?", "S-400?", "Остроухова парк", "газ Казахстан", "дефицит бюджета", "inflation", "rare earth metals", "инфляция 2022",
        "Токаев инвестиции", "инвестиции Токаев 2022", "seals Pellow", "минимальный размер оплаты труда",
        "Песков", "мост через реку", "цены на газ",
    ],
    "name": [
        "Токаев", "Токаева", "Остроухова", "Nora Pellow", "Казахстан", "президент Казахстана", "16 мая 2022",
        "встреча с Токаевым", "май 2024", "Kazakhstan 2022", "совещание о развитии трамвайных линий",
        "развитие трамвайных линий совещание", "директор трамвайного парка Остроухова",
        "трамвайный парк Остроухова", "Harbour Authority chair Pellow",
        "Остроухова П.И.", "Полина Ильинична Остроухова", "г-жа Остроухова", "Dr Pellow",
    ],
    "question": [
        "сколько стоит газ", "что с газом будет дальше", "кто такой Токаев", "when does the ferry sail",
        "мост открыли", "is the bridge open", "газ подорожал", "what is inflation", "газ Казахстан цены рост?",
        "построили ли мост", "", "!!!",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in MESSAGES.items() for text in texts]
)
def test_kinds(kind, text):
    assert kind_of(asked(text), WalkedCatalogue([entry()])) == kind


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("чё там с газом", "газом"),
        ("расскажи про инфляцию", "инфляцию"),
        ("найди всё про мост!", "мост"),
        ("что слышно о санкциях?", "санкциях"),
        ("tell me about seals", "seals"),
        ("yo what about the budget", "the budget"),
        ("any mentions of inflation?", "inflation"),
        ("газ", "газ"),
        ("кратко про газ", "газ"),
        ("need info on seals", "seals"),
        ("yo seals", "seals"),
        ("pls find seals stuff", "seals"),
        ("есть информация по мосту?", "мосту"),
        ("а про мост что-нибудь есть", "мост"),
        ("давай про сыр", "сыр"),
        ("ок, теперь про сыр", "сыр"),
        ("мост цитата", "мост"),
        ("тюлени", "тюлени"),
        ("когда впервые упомянули тюленей?", "тюленей"),
        ("кто первым заговорил о мосте", "мосте"),
        ("первое упоминание инфляции", "инфляции"),
        ("when were seals first mentioned?", "seals"),
        ("last mention of the budget", "the budget"),
        ("все цифры о мосте", "мосте"),
        ("покажи статистику по санкциям", "санкциям"),
        ("give me the figures on inflation", "inflation"),
        ("главное об инфляции", "инфляции"),
        ("сводка по санкциям", "санкциям"),
        ("summary of inflation", "inflation"),
        ("summarize what was said about seals", "seals"),
        ("summarize the discussion about seals", "seals"),
        ("sum up what was said about seals", "seals"),
        ("tl;dr on seals", "seals"),
        ("what are the key points on seals?", "seals"),
        ("резюмируй обсуждение моста", "моста"),
        ("перескажите кратко, что говорили о мосте", "мосте"),
        ("подведи итоги дискуссии о мосте", "мосте"),
        ("в чём суть спора о мосте?", "мосте"),
        ("краткое содержание обсуждения моста", "моста"),
        ("о чём была дискуссия по мосту?", "мосту"),
        ("суть моста", "суть моста"),
        ("перескажи о чём говорили", "перескажи о чём говорили"),
        ("перескажи встречу", "перескажи встречу"),
        ("key seals", "key seals"),
        ("a quick summary of the debate on seals", "seals"),
        ("summary of the discussion on seals", "seals"),
        ("what was the discussion about seals", "seals"),
        ("what were the talks over seals?", "seals"),
        ("the discussion about seals", "the discussion about seals"),
        ("give me a short overview of the budget", "the budget"),
        ("тема: бюджет", "бюджет"),
        ("есть ли что-нибудь про тюленей?", "тюленей"),
        ("кто больше всех говорит про мост", "мост"),
        ("кто говорил больше всех про мост", "мост"),
        ("кто говорит о тюленях", "тюленях"),
        ("who talks about seals?", "seals"),
        ("сравни с мостом", "мостом"),
        ("and compare it with seals", "seals"),
        ("latest on seals", "seals"),
        ("покажи 10 цитат о мосте", "мосте"),
        ("give me 5 quotes about seals", "seals"),
        ("новости о мосте", "мосте"),
        ("is there anything about seals?", "seals"),
        ("how often is the bridge mentioned?", "the bridge"),
        ("no, i mean the science bus", "science bus"),
        ("the bus i mean", "the bus"),
        ("нет, я про паром", "паром"),
        ("ок, а чо по мосту", "мосту"),
        ("инфляция по годам", "инфляция"),
        ("о", "о"),
        ("найдите", "найдите"),
        ("найденный клад", "найденный клад"),
        # what is so now is a question for a value, not a wish to hear of it
        ("активы фонда сейчас", "активы фонда сейчас"),
    ],
)
def test_what_only_asks_to_hear_of_it_is_no_topic(text, topic):
    assert topic_in(text) == topic


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Токаев инвестиции 2022", "инвестиции"),
        ("газ Казахстан", "газ Казахстан"),
        ("инфляция в мае 2022", "инфляция"),
        ("speech recognition", "speech recognition"),
        ("Pellow speech on seals", "seals"),
        ("speech Ostrander", "Ostrander"),
        ("meeting seals", "seals"),
        ("seals event 2022", "seals"),
    ],
)
def test_a_topic_is_without_people_and_time(text, words):
    assert topic_words(asked(text)) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("и что сказал Лодкин?", "Лодкин"),
        ("ну и о чём Лодкин говорил", "Лодкин"),
        ("and what did Lodkin say?", "Lodkin"),
        ("everything Renner said", "Renner"),
        ("everything by Renner", "Renner"),
        ("о чём говорил Лодкин?", "Лодкин"),
        ("про что вообще рассказывала Вересова", "Вересова"),
        ("о чём Лодкин говорил", "Лодкин"),
        ("what was Renner talking about?", "Renner"),
        ("что думает Лодкин?", "Лодкин"),
        ("what does Renner think?", "Renner"),
        ("всё от Лодкина", "Лодкина"),
        ("всё, что сказал Лодкин", "Лодкин"),
        ("everything about seals", ""),
        ("сколько слов сказал Лодкин", "Лодкин"),
        ("Сколько всего слов произнесла Вересова?", "Вересова"),
        ("how many words did Renner say in total?", "Renner"),
        ("how many words has Renner spoken", "Renner"),
        ("сколько слов в этой встрече", ""),
        ("Лодкин что говорил?", "Лодкин"),
        ("а Анна Лодкина о чём рассказывала", "Анна Лодкина"),
        ("он что говорил?", ""),
        ("что Лодкин им ответил?", "Лодкин"),
        ("что ответил Лодкин журналистам", "Лодкин"),
        ("что им сказала Вересова", "Вересова"),
        ("what did Renner tell them?", "Renner"),
        ("what did Renner reply to reporters", "Renner"),
        ("какие цифры назвал Лодкин?", "Лодкин"),
        ("а какие данные Лодкин привёл", "Лодкин"),
        ("what figures did Lodkin give?", "Lodkin"),
        ("which numbers has Pellow cited", "Pellow"),
    ],
)
def test_whose_words_are_wanted(text, name):
    assert heard_of(text) == name


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("цитаты Лодкина о газе", "Лодкина о газе"),
        ("покажи цитаты Анны Лодкиной про мосты?", "Анны Лодкиной о мосты"),
        ("Lodkin quotes on gas", "Lodkin on gas"),
        ("quotes by Anna Lodkin about gas", "Anna Lodkin on gas"),
        ("How many times did Lodkin mention gas?", "Lodkin on gas"),
        ("how often does Lodkin talk about the bridge", "Lodkin on the bridge"),
        ("сколько раз Лодкин говорил о газе?", "Лодкин о газе"),
        ("как часто Лодкин упоминает газ", "Лодкин о газ"),
        ("сколько раз они говорили о газе", ""),
        ("how often did they mention gas", ""),
        ("сколько раз упоминали газ", ""),
        ("сколько раз Лодкин встречался с Вебер", ""),
        ("какие порты упоминал Лодкин?", "Лодкин о порты"),
        ("а какие порты Лодкин упомянул", "Лодкин о порты"),
        ("what ports did Lodkin mention?", "Lodkin on ports"),
        ("какие страны упоминал Лодкин?", ""),
        ("what countries did Lodkin mention?", ""),
        ("какие цифры упоминал Лодкин?", ""),
        ("what figures did Lodkin mention?", ""),
        ("какие страны упоминали они", ""),
        ("цитаты Лодкина", ""),
        ("что Лодкин говорил о газе?", ""),
    ],
)
def test_whose_words_on_what_are_wanted(text, meant):
    assert words_on(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("что Лодкин говорил о газе?", ("Лодкин", "газе")),
        ("а что говорил Лодкин про газ", ("Лодкин", "газ")),
        ("Что Анна Лодкина думает о Вебер?", ("Анна Лодкина", "Вебер")),
        ("чё лодкин сказал насчёт газа в 2019", ("лодкин", "газа в 2019")),
        ("What did Lodkin say about gas?", ("Lodkin", "gas")),
        ("what else has Anna Lodkin said about the old bridge", ("Anna Lodkin", "the old bridge")),
        ("so what Lodkin thinks on gas", ("Lodkin", "gas")),
        ("что Лодкин ответил про газ", ("Лодкин", "газ")),
        ("What did Lodkin reply about gas?", ("Lodkin", "gas")),
        ("скажи, Лодкин говорил что-нибудь про газ?", ("Лодкин", "газ")),
        ("говорил ли Лодкин о газе", ("Лодкин", "газе")),
        ("что говорил про газ Лодкин", ("Лодкин", "газ")),
        ("did Lodkin say anything about gas?", ("Lodkin", "gas")),
        ("has Lodkin ever talked about gas", ("Lodkin", "gas")),
        ("какие цифры назвал Лодкин про газ", ("Лодкин", "газ")),
        ("какие данные Лодкин привёл о газе?", ("Лодкин", "газе")),
        ("what figures did Lodkin give on gas", ("Lodkin", "gas")),
        ("какие цифры назвали про газ", None),
        ("did anyone say anything about gas", None),
        ("did Lodkin say on Monday that gas is free", None),
        ("что они говорили о газе", None),
        ("what did they say about gas", None),
        ("что Лодкин говорил о том, кто купит газ?", None),
        ("что Лодкин сказал Вебер?", None),
        ("сколько газа, говорил Лодкин о добыче", None),
        ("цитаты Лодкина о газе", None),
        ("что Лодкин доложил о газе", ("Лодкин", "газе")),
        ("что докладывала Анна Лодкина о газе", ("Анна Лодкина", "газе")),
        ("что Лодкин поведал про газ", ("Лодкин", "газ")),
        ("what did Lodkin announce about gas", ("Lodkin", "gas")),
        ("what has Lodkin declared on gas?", ("Lodkin", "gas")),
        ("что Лодкин обещал о газе", None),
        ("can you tell me what Pellow said about gas?", ("Pellow", "gas")),
        ("расскажи, что Лодкин говорил о газе", ("Лодкин", "газе")),
    ],
)
def test_what_somebody_said_of_something(text, meant):
    assert said_on(text) == meant


def test_a_bare_year_is_a_time():
    assert time_of(asked("инфляция 2022")).first == dt.date(2022, 1, 1)
    assert time_of(asked("инфляция 2022 2023")) is None
    assert time_of(asked("инфляция")) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("токаев газ", "Токаев газ"),
        ("макрон минск", "Макрон Минск"),
        ("tell me what tokayev said about gas", "tell me what Tokayev said about Gas"),
        ("мороз", "мороз"),
        ("путин", "Путин"),
        ("Газ", "Газ"),
        ("сколько раз путин встречался с Лодкиным", "сколько раз Путин встречался с Лодкиным"),
        ("Лодкин и мороз", "Лодкин и мороз"),
        ("сколько трасс в Перми", "сколько трасс в Перми"),
        ("лодкин п.и.", "Лодкин П.И."),
        ("п. и. лодкин о газе", "П. И. Лодкин о Газе"),
        ("и.о. лодкина", "и.о. Лодкина"),
        ("газ, нефть и т.д. лодкин", "газ, нефть и т.д. Лодкин"),
    ],
)
def test_names_in_small_letters(typed, meant):
    assert as_names(typed) == meant


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("кто такой Лодкин?", "Лодкин"),
        ("а кто такая полина остроухова", "полина остроухова"),
        ("who is Nora Pellow?", "Nora Pellow"),
        ("who is Nora Pellow married to?", ""),
        ("who is Nora Pellow's brother", ""),
        ("кто такая жена Лодкина", ""),
        ("who is Toby Marriott", "Toby Marriott"),
        ("скажи, кто такой Лодкин", "Лодкин"),
        ("а кто такой Лодкин, подскажи", "Лодкин"),
        ("please tell me who Pellow is", "Pellow"),
        ("do you know who Nora Pellow is?", "Nora Pellow"),
        ("tell me who built the bridge that is red", ""),
        ("who's Pellow", "Pellow"),
        ("Лодкин кто это?", "Лодкин"),
        ("а Остроухова это кто такая", "а Остроухова"),
        ("Pellow who is it", "Pellow"),
        ("кто построил мост?", ""),
        ("построил кто", ""),
        ("who is building the bridge that fell?", ""),
        ("кто такой", ""),
    ],
)
def test_who_is(text, name):
    assert who_is(text) == name


def test_long_or_asking_texts_are_no_phrases():
    assert is_phrase("цены на газ")
    assert is_phrase("Ли Кэцян")
    assert not is_phrase("выросли ли цены")
    assert not is_phrase("цены на газ выросли")
    assert not is_phrase("газ " * 13)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("санкции до 2018", 1900, 2017),
        ("санкции после 2020", 2021, 2199),
        ("санкции с 2016 по 2018", 2016, 2018),
        ("sanctions before 2018", 1900, 2017),
        ("seals between 2016 and 2018", 2016, 2018),
        ("seals since 2020", 2020, 2199),
        ("санкции в 2018", 2018, 2018),
    ],
)
def test_a_time_of_several_years_or_open_at_one_end(text, first, last):
    period = time_of(asked(text))
    assert (period.first.year, period.last.year) == (first, last)
    assert topic_words(asked(text)) in {"санкции", "sanctions", "seals"}
    assert kind_of(asked(text), WalkedCatalogue(())) == "topic"


@pytest.mark.parametrize(
    ("text", "on", "asked"),
    [
        ("toll according to Pellow", ("Pellow", "toll"), None),
        ("According to Nora Pellow, the north toll", ("Nora Pellow", "the north toll"), None),
        ("пошлина на зерно по словам Лодкина", ("Лодкина", "пошлина на зерно"), None),
        ("по данным Лодкина, пошлина", ("Лодкина", "пошлина"), None),
        (
            "what is the toll in Greywick according to Pellow?",
            None,
            ("Pellow", "toll in Greywick"),
        ),
        ("what's the toll, according to Pellow", None, ("Pellow", "toll")),
        ("according to Pellow, how many boats?", None, ("Pellow", "boats")),
        ("Какой была пошлина по словам Лодкина?", None, ("Лодкина", "пошлина")),
        ("сколько лодок по словам Лодкина", None, ("Лодкина", "лодок")),
        ("the toll accords with the tide", None, None),
    ],
)
def test_what_is_so_by_somebodys_words(text, on, asked):
    assert (words_asked_on(text), promised_on(text)) == (on, asked)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("trade with Peru in 2031 according to Pellow", "trade with Peru in 2031"),
        ("According to Nora Pellow, what was trade with Peru?", "what was trade with Peru"),
        ("товарооборот с Перу, по словам Лодкина?", "товарооборот с Перу"),
        ("trade with Peru", ""),
    ],
)
def test_what_is_asked_by_somebodys_words_without_whose(text, rest):
    assert without_teller(text) == rest
