"""Messages that ask whether something was said, and those that only look like it."""

# ruff: noqa: E501 - a message a line

import pytest

from meetings.retrieval.query.claims import (
    claim_in,
    frames,
    is_doubt,
    labelled,
    plainly_said,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Правда ли, что Лодкин сказал: «Мост откроем в мае будущего года»?", "Мост откроем в мае будущего года"),
        ("правда, что он обещал открыть мост к маю", "открыть мост к маю"),
        ("Did Pellow really say that the ferry would be free?", "the ferry would be free"),
        ('Is it true that Pellow said: "The ferry will be free for all"?', "The ferry will be free for all"),
        ("Pellow: 'The ferry won't be free for all' - did she say that?", "The ferry won't be free for all"),
        ("Did Pellow say ‘the ferry will be free for all’?", "the ferry will be free for all"),
        ("Лодкин никогда не говорил с Пеллоу по телефону, правда?", "Лодкин никогда не говорил с Пеллоу по телефону"),
        ("Is it true that Pellow never said that the ferry is free?", "Pellow never said that the ferry is free"),
        ("Is it true that the ferry will be free for all, as Pellow said?", "the ferry will be free for all"),
        ("Правда ли, что мост откроют в мае, как заявил Лодкин?", "мост откроют в мае"),
        ("did Pellow not say the ferry is free?", "the ferry is free"),
        ("Правда ли, что Лодкин не обещал открыть мост к маю?", "Лодкин не обещал открыть мост к маю"),
        ("«Мост откроем в мае будущего года»", "Мост откроем в мае будущего года"),
        ("Лодкин действительно говорил, что мост закроют навсегда весной?", "мост закроют навсегда весной"),
        ("Правда ли, что Лодкин сказал «мы одна страна»?", "мы одна страна"),
        ("Did Pellow say “no seals”?", "no seals"),
        ("«Мост закрыт», – заявил Лодкин", "Мост закрыт"),
        ("Кто сказал «мы одна страна»?", "мы одна страна"),
        ("is it true that the bridge costs nine million", "the bridge costs nine million"),
        ("is it true the bridge costs nine million", "the bridge costs nine million"),
        ("was it true, he left the harbour in 2015", "he left the harbour in 2015"),
        ("правда ли мост стоил 9 миллионов", "мост стоил 9 миллионов"),
        ("true that the bridge cost 9 million?", "the bridge cost 9 million"),
        ("правда мост стоил 9 миллионов?", "мост стоил 9 миллионов"),
        ("проверь цитату: мы построим мост к маю", "мы построим мост к маю"),
        ("проверь цитату Лодкина: мы построим мост к маю", "мы построим мост к маю"),
        ("verify: the ferry will be free for all", "the ferry will be free for all"),
        ("check this quote by Pellow: the ferry will be free", "the ferry will be free"),
        ("обещал ли Лодкин снизить налоги?", "снизить налоги"),
        ("Лодкин обещал ли не закрывать мост", "не закрывать мост"),
        ("предлагала ли глава порта построить причал", "построить причал"),
    ],
)  # fmt: skip
def test_claims(text, words):
    assert claim_in(text).words == words


@pytest.mark.parametrize(
    "text",
    [
        "что говорил Лодкин о мосте?",
        "what's the toll of the north bridge according to Pellow",
        "according to Pellow, how many people live on the north pier?",
        "по словам Лодкина, сколько людей живёт у северного моста?",
        "цена на билеты через северный мост по словам Лодкина",
        "according to Pellow, the price of tickets to Peru",
        "toll on tickets of the north bridge according to Pellow",
        "правда Лодкин говорил о мосте через реку?",
        "обещал ли он что-нибудь?",
        "обещал ли Лодкин мост через реку?",
        "обещал ли Лодкин приехать",
        "что обещал ли не обещал Лодкин построить",
        "что Лодкин реально сказал про мост через реку",
        "what did Pellow really say about the ferry",
        "what Pellow actually said about ferries and seals",
        "сколько стоит «Северный поток»?",
        "правда ли это?",
        "is it true about the bridge and the ferry",
        "правда ли мост через реку",
        "правда о мосте 1941 года",
        "проверь почту: мост",
        "check the figures for 2018: ferries and seals",
        "true story of the old bridge",
        "Did Pellow speak about seals?",
        "Кто сказал «мост»?",
        "is the bridge open?",
        "что Лодкин сказал про «Северный мост»?",
        "что говорили о проекте «Северный мост»?",
        "Did Pellow mention the project “Northern Bridge”?",
        "в чём правда о мосте через реку Лебяжью",
        "",
    ],
)
def test_no_claims(text):
    assert claim_in(text) is None


def test_who_is_named_stands_before():
    claim = claim_in("Правда ли, что Лодкин сказал: «Мост откроем в мае будущего года»?")
    assert "Лодкин" in claim.around


@pytest.mark.parametrize(
    ("text", "words", "around", "reported"),
    [
        ("лодкин реально сказал что мост закрыт?", "мост закрыт", "лодкин реально сказал что", True),
        ("а правда лодкин обещал открыть мост к маю?", "открыть мост к маю", "а правда лодкин обещал", True),
        ("is it true pellow said the ferry is free", "the ferry is free", "is it true pellow said", True),
        ("did pellow say in 2019 that the ferry is free?", "the ferry is free", "did pellow say in 2019 that", True),
        ("Pellow actually said the ferry is free?", "the ferry is free", "Pellow actually said", True),
        ("true or false: Pellow said the ferry is free", "the ferry is free", "true or false: Pellow said", True),
        ("враньё, что мост откроют в мае?", "мост откроют в мае", "враньё, что", True),
        ("Лодкин сказал, что мост откроют в мае. Правда или фейк?", "мост откроют в мае", "Лодкин", True),
        ("Лодкин сказал, что мост откроют в мае", "мост откроют в мае", "Лодкин", True),
        ("Pellow said in 2019 that the ferry was free for all", "the ferry was free for all", "Pellow in 2019", True),
        ("Лодкин сказал в мае 2019 года, что мост уже открыли", "мост уже открыли", "Лодкин в мае 2019 года", True),
        ("По словам Лодкина, мост откроют в мае", "мост откроют в мае", "Лодкина", True),
        ("According to Pellow, the ferry is free", "the ferry is free", "Pellow", True),
        ("As Pellow put it, the ferry is free", "the ferry is free", "Pellow", False),
        ("Pellow told us that the ferry is free", "the ferry is free", "Pellow", True),
        ("did Pellow say the ferry is free?", "the ferry is free", "did Pellow say", True),
        ("Did Nora Pellow say 73 seals were counted", "73 seals were counted", "Did Nora Pellow say", True),
        ("did Pellow say the seals grew to 81?", "the seals grew to 81", "did Pellow say", True),
        ("did Pellow mention 73 counted seals", "73 counted seals", "did Pellow mention", True),
        ("Has Pellow said ferries lost 5 percent?", "ferries lost 5 percent", "Has Pellow said", True),
        ("did Pellow mention that the ferry is free?", "the ferry is free", "did Pellow mention that", True),
        ("Говорил ли Лодкин, что мост откроют в мае?", "мост откроют в мае", "Говорил ли Лодкин, что", True),
        ("правда что Лодкин сказал: мост откроют в мае", "мост откроют в мае", "правда что Лодкин сказал:", False),
        ("Правда ли, что Лодкин сказал, что мост откроют в мае?", "мост откроют в мае", "Правда ли, что Лодкин сказал, что", True),
        ("«Мост откроем в мае года», сказал Лодкин в 2022 году", "Мост откроем в мае года", ", сказал Лодкин в 2022 году", False),
        ("Мост откроют в мае, это правда?", "Мост откроют в мае", "", True),
        ("The bridge opens in May – is that true?", "The bridge opens in May", "", True),
        ("Лодкин говорил что мост откроют в мае, это правда?", "мост откроют в мае", "Лодкин", True),
        ("Лодкин сказал, что мост откроют в мае. Так и было?", "мост откроют в мае", "Лодкин", True),
        ("Лодкин сказал, что мост откроют в мае, он так и сказал?", "мост откроют в мае", "Лодкин", True),
        ("Лодкин говорил, что мост откроют в мае. Точно ли он так сказал?", "мост откроют в мае", "Лодкин", True),
        ("Pellow said that the ferry is free. Is that what she said?", "the ferry is free", "Pellow", True),
        ("Pellow said that the ferry is free, did she say that?", "the ferry is free", "Pellow", True),
        ("Лодкин говорил, что мост откроют в мае. Проверь", "мост откроют в мае", "Лодкин", True),
        ("Pellow said the ferry is free. True?", "the ferry is free", "Pellow", True),
        ("In May Pellow said the ferry is free, is this correct?", "the ferry is free", "In May Pellow", True),
        ("говорят, что Лодкин обещал открыть мост к маю", "открыть мост к маю", "Лодкин обещал", True),
        ("Ходят слухи, что Лодкин сказал, что мост снесут весной. Было такое?", "мост снесут весной", "Лодкин сказал, что", True),
        ("Did Pellow promise to repair the ferry?", "to repair the ferry", "Did Pellow promise", True),
        ("I heard that Pellow promised to free the ferry", "to free the ferry", "Pellow promised", True),
        ("Правда, что, по словам Лодкина, мост откроют в мае?", "мост откроют в мае", "Лодкина", True),
        ("Мост откроют в мае, заявил Лодкин", "Мост откроют в мае", "Лодкин", True),
        ("мост через реку закрыт до мая, по словам Лодкина", "мост через реку закрыт до мая", "Лодкина", True),
        ("Правда ли, что Лодкин назвал мост старым?", "Лодкин назвал мост старым", "Правда ли, что Лодкин", True),
        ("is it true that Pellow accused the board of waste", "Pellow accused the board of waste", "is it true that Pellow", True),
        ("The ferry is free for all, according to Nora Pellow", "The ferry is free for all", "Nora Pellow", True),
        ("Правда ли, что Лодкин обещал построить 100 причалов?", "построить 100 причалов", "Правда ли, что Лодкин обещал", True),
        ("Правда ли, что Лодкин обещал построить новый мост за год?", "построить новый мост за год", "Правда ли, что Лодкин обещал", True),
    ],
)  # fmt: skip
def test_who_is_said_to_have_said_it_and_how(text, words, around, reported):
    claim = claim_in(text)
    assert (claim.words, claim.around, claim.reported) == (words, around, reported)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        (
            "Срочно! Лодкин говорил сегодня о мосте через Лебяжью. Полина Остроухова возразила ему так: "
            "«Рельсы служат тридцать лет». Подписывайтесь на канал мэра Галямова!",
            "Полина Остроухова возразила ему так:",
        ),
        (
            "Lodkin spoke of the bridge for a long time today\n\n“The ferry will be free for all”, "
            "said Nora Pellow at the meeting. Follow us for more news about Lodkin.",
            "Lodkin spoke of the bridge for a long time today , said Nora Pellow at the meeting.",
        ),
        ("Лодкин сказал: «Мост откроем в мае этого года»", ""),
    ],
)
def test_of_a_long_post_the_words_of_the_quotations_own_sentence_are_known(text, beside):
    assert claim_in(text).beside == beside


@pytest.mark.parametrize(
    "text",
    [
        "кто сказал, что мост откроют в мае?",
        "когда Лодкин сказал, что мост откроют?",
        "what did Pellow say that was so bad?",
        "who said that the ferry is free?",
        "did Pellow say anything about the ferry that is free?",
        "did Pellow say when the ferry will come?",
        "did Pellow say how much the ferry costs",
        "did Pellow say more about the ferry in 2019?",
        "did Pellow mention ferries in 2019?",
        "did Pellow mention the United States of Ostania",
        "has Pellow said anything that is new?",
        "говорил ли Лодкин о мосте в 2019 году?",
        "я хочу узнать, что сказал Лодкин",
        "слышал, Лодкин говорил про мост через реку и трамваи",
        "говорят, мост откроют в мае",
        "Did Pellow promise a free ferry for all? Really?",
        "расскажи про мост через реку Лебяжью. Проверь",
        "кто это сказал, Лодкин или Пеллоу, проверь",
    ],
)
def test_who_asks_for_something_else_claims_nothing(text):
    assert claim_in(text) is None


def test_a_label_may_be_a_person():
    assert labelled("Лодкин: мост откроют в мае").words == "мост откроют в мае"
    assert labelled("Лодкин: что он сказал о мосте?") is None
    assert labelled("Повестка: мост") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("лодкин сказал мост стоит 3 миллиарда рублей", "мост стоит 3 миллиарда рублей"),
        ("Pellow said about 73 seals were counted", "about 73 seals were counted"),
        ("Лодкин сказал в 2022 году 3 раза об этом", None),
        ("Лодкин говорил про 3 миллиарда рублей", None),
        (
            "Pellow said the quay was built three weeks early",
            "the quay was built three weeks early",
        ),
        (
            "Pellow said Greywick accounts for a third of all seals",
            "Greywick accounts for a third of all seals",
        ),
        ("Pellow said no seals remain in the harbour", "no seals remain in the harbour"),
        ("Pellow said active work began in 2012", "active work began in 2012"),
        ("Pellow said no to the quay that was built", None),
        ("Pellow said it was 2022 all over", None),
        ("everything Pellow said was recorded by the clerk", None),
        ("Pellow said about the quay that was built", None),
        ("Pellow said hello to everybody in the harbour", None),
        ("когда Лодкин сказал мост стоит 3 миллиарда", None),
        ("покажи как Лодкин сказал мост стоит 3 миллиарда", None),
    ],
)
def test_what_somebody_said_is_a_claim_without_a_that(text, words):
    claim = plainly_said(text)
    assert (claim.words if claim else None) == words


@pytest.mark.parametrize("text", ["это правда?", "было такое?", "Is that so?", "а это точно?", "он правда это сказал?", "fact check", "did he really say that?"])  # fmt: skip
def test_doubts(text):
    assert is_doubt(text)


@pytest.mark.parametrize(
    "text", ["это правда интересно", "is that the bridge?", "правда жизни", "да"]
)
def test_no_doubts(text):
    assert not is_doubt(text)


def test_only_few_words_with_a_verb_frame_a_quotation():
    assert frames("правда ли, что Лодкин сказал")
    assert frames("Pellow said in May")
    assert not frames("Again, what makes you at the State Duma")
    assert not frames("сказал " + "и ещё о многом другом, а потом ушёл " * 3)
