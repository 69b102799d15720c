"""Texts that were pasted are told from questions by their form and length."""

import pytest

from meetings.retrieval.query.pasted import looks_like_transcript

LINE = "Мост через Лебяжью откроют в мае, рельсы положат осенью, а пешеходов пустят раньше всех. "
PASTED = [
    "А.Вересова: Начнём.\nТ.Галямов: Мост готов.\nП.Остроухова: Рельсы уложены.",
    "Тимур Галямов: Мост готов.\nАлла Вересова: Когда?\nТимур Галямов: В мае.",
    "12 сентября 2024 года\nТимур Галямов: Мост готов.\nАлла Вересова: Спасибо.",
    "30 февраля 2024 года\nТимур Галямов: Мост готов.\nАлла Вересова: Спасибо.",
    "Anna: When does the ferry leave?\nJohn: At nine.\nAnna: And the next one?",
    "Speaker 1: We counted the seals.\nSpeaker 2: How many?\nSpeaker 1: 73 of them.",
    f"{LINE}\n{LINE}\n" * 4,
    LINE * 12,
]
QUESTIONS = [
    "Сколько человек работает на мосту?",
    "Вопрос: когда откроют мост?",
    "Тема: мост\nСтрана: Остания\nГод: 2023",
    "1. Сколько стоит мост?\n2. Когда его откроют?\n3. Кто его строит?",
    "Что было сказано\n29.02.2023\nо мосте?",
    "What was said\n31 June 2023\n13:75 of it\nat the quay?",
    "Добрый день!\nСкажите, пожалуйста:\nсколько стоит мост?",
    f"Правда ли, что было сказано: «{LINE * 4}»?",
    "Путин: «Мост построим». Было такое?",
    "",
]


@pytest.mark.parametrize("text", PASTED)
def test_a_text(text):
    assert looks_like_transcript(text)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question(text):
    assert not looks_like_transcript(text)


def test_what_is_passed_on_is_a_text_sooner():
    assert looks_like_transcript(LINE * 4, forwarded=True)
    assert not looks_like_transcript(LINE * 4)
    assert not looks_like_transcript("Сколько стоит мост?", forwarded=True)
