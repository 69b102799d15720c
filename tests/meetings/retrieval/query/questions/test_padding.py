"""A question without its padding."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.questions.padding import unpadded


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("слушай, а чё там с пристанью в 2030", "пристанью в 2030"),
        ("скока народу на пристани работает", "сколько человек на пристани работает"),
        ("короче, скока стоил мост", "сколько стоил мост"),
        ("министр ин дел", "министр иностранных дел"),
        ("хто построил мост", "кто построил мост"),
        ("встречи в питере", "встречи в Петербурге"),
        ("встречи в СПб в мае", "встречи в Петербурге в мае"),
        ("который мост в мск", "который мост в Москве"),
        ("what was in spb in May", "what was in St Petersburg in May"),
        ("кто такой Питер Пэн", "кто такой Питер Пэн"),
        ("Подскажите, пожалуйста, когда откроют мост?", "когда откроют мост?"),
        ("ну эм а не знаешь скока лодок у пристани", "сколько лодок у пристани"),
        ("мост короче када откроют плиз", "мост когда откроют"),
        ("yo so uh how much was the bridge", "how much was the bridge"),
        ("hey can you tell me um when the pier opens pls", "when the pier opens"),
        ("whats the price of an oar", "what is the price of an oar"),
        ("Сколько стоил мост?", "Сколько стоил мост?"),
        ("сколко стоил мост", "сколько стоил мост"),
        ("почемо закрыт мост", "почему закрыт мост"),
        ("Кагда откроют мост", "когда откроют мост"),
        ("waht does the pier cost", "what does the pier cost"),
        ("Сколков о мосте", "Сколков о мосте"),
        ("мост на аккую", "мост на аккую"),
        ("аккую мост строят?", "какую мост строят?"),
        ("о почемо", "о почему"),
        ("what was built in the 90s", "what was built in the 1990s"),
        ("рынок в девяностых и в 60-е годы", "рынок в 1990-х и в 1960-е годы"),
        ("they sang in the sixties", "they sang in the 1960s"),
        ("90 мостов, 90 s", "90 мостов, 90 s"),
        ("20-е и 30-х", "20-е и 30-х"),
        ("что строят на реке Какай", "что строят на реке Какай"),
        ("околько стоит колка", "сколько стоит колка"),
        ("будьте добры скажите пожалуйста а когда откроют мост", "когда откроют мост"),
        ("мне бы узнать сколько стоил мост", "сколько стоил мост"),
        ("I'd like to know how long the pier is", "how long the pier is"),
        ("помогите найти, сколько стоил мост", "сколько стоил мост"),
        ("ответь на вопрос: когда откроют мост", "когда откроют мост"),
        ("could you check how long the pier is", "how long the pier is"),
        ("ok so basically when does the pier open", "when does the pier open"),
        ("does anyone know when the pier opens?", "when the pier opens?"),
        ("кто-нибудь знает, когда откроют мост", "когда откроют мост"),
        ("когда откроют мост, не подскажете?", "когда откроют мост"),
        ("когда откроют мост? подскажи плиз", "когда откроют мост?"),
        ("сколько стоил мост? скажите, пожалуйста", "сколько стоил мост?"),
        ("сколько стоил новый мост? заранее спасибо!", "сколько стоил новый мост?"),
        ("how long is the pier, do you know?", "how long is the pier"),
        ("how long is the pier? thanks", "how long is the pier?"),
        ("сколько раз он сказал спасибо", "сколько раз он сказал спасибо"),
        ("чего ты не знаешь?", "чего ты не знаешь?"),
        ("СКОЛЬКО СТОИЛ МОСТ?", "сколько стоил мост?"),
        ("HOW LONG IS THE PIER", "how long is the pier"),
        ("ВВП РФ", "ВВП РФ"),
        ("1) сколько стоил мост?", "сколько стоил мост?"),
        ("2. how long is the pier", "how long is the pier"),
        ("Вопрос №3: когда откроют мост", "когда откроют мост"),
        ("Question 4: when does the pier open", "when does the pier open"),
        ("Q: when does the pier open", "when does the pier open"),
        ("15 мая откроют мост?", "15 мая откроют мост?"),
        ("10: 00 на вокзале", "10: 00 на вокзале"),
        ("Нужен ли мост?", "Нужен ли мост?"),
        ("Что сказал Лодкин о мосте?", "Что сказал Лодкин о мосте?"),
        ("How much was the bridge?", "How much was the bridge?"),
        ("Well-being of ferrymen", "Well-being of ferrymen"),
        ("ну что", "ну что"),
        ("Hello!", "Hello!"),
        ("", ""),
    ],
)
def test_only_the_question_is_left(said, meant):
    assert unpadded(said) == meant


@pytest.mark.parametrize("sign", ["-", ".", ", ", " ", "? ", "…"])
def test_a_row_of_signs_is_looked_through_once(sign):
    """Cut in all ways it would take far too long."""
    asked = f"what {sign * 4000} happened at the quay"
    assert unpadded(asked).endswith("happened at the quay")


@pytest.mark.parametrize(
    ("asked", "bare"),
    [
        ("what happened at the quay? please", "what happened at the quay?"),
        ("what happened at the quay, please", "what happened at the quay"),
        ("what happened at the quay, thanks", "what happened at the quay"),
        ("what happened at the quay?  thanks!", "what happened at the quay?"),
    ],
)
def test_what_is_asked_or_thanked_for_at_the_end_goes(asked, bare):
    assert unpadded(asked) == bare
