"""Plain words that want to set the bot up, and those that only hold such words."""

# ruff: noqa: E501 - a row a kind

import pytest
from babel import Locale

from handlers.plain_words.settings_asked import setting_asked
from handlers.texts.interface_languages import INTERFACES

ASKED = {
    "language": ["на русском пожалуйста", "in english please", "а на английском?"],
    "settings": [
        "настройки", "покажи настройки", "Settings", "open settings please", "язык", "смени язык", "change the language",
        "тихий режим", "do not disturb", "часовой пояс", "change my timezone",
        "присылай без звука", "как поменять язык?", "how do i change my time zone", "как включить тихие часы",
        "когда придёт сводка?", "what time does the digest come", "пришли сводку сейчас", "send me the digest now", "покажи дайджест",
    ],
    "ru": [
        "говори по-русски", "отвечай на русском, пожалуйста", "switch to Russian", "speak russian", "язык русский",
        "переключись на русский", "can you answer in Russian?",
    ],
    "en": [
        "switch to English", "speak English please", "давай общаться на английском", "переключи на английский",
        "reply in english", "language: English", "говори по английски",
    ],
    "forget": [
        "удали мои данные", "забудь меня", "сотри всё обо мне", "delete my data", "forget me", "clear my history please",
        "delete everything you know about me",
    ],
    "privacy": [
        "что ты обо мне знаешь?", "какие данные ты хранишь", "конфиденциальность", "privacy policy",
        "what do you know about me?", "what data do you store", "do you store my questions?",
        "кто видит мои сообщения?", "ты читаешь мою переписку", "куда уходят мои вопросы", "какие права тебе нужны?", "это анонимно?",
        "who can see my messages?", "do you record this?", "what permissions do you need", "are you spying on me",
    ],
    None: [
        "кто читает", "где хранится зерно", "куда уходят деньги", "is it safe", "who reads the law", "русский язык в школе", "настройки пианино", "говорил ли Лодкин по-русски", "speak about Russian gas", "забудь",
        "язык программирования", "language schools", "что ты знаешь", "что ты знаешь о газе", "данные о газе",
        "удали подписку на газ", "forget it", "what do you have", "what do you know", "what do you know about gas", "English teachers", "", "часовой завод",
        "switch to Russian gas", "дайджест", "покажи сводку о портах", "как включить свет", "when will the ferry come", "когда придёт паром",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "text"), [(asked, text) for asked, texts in ASKED.items() for text in texts]
)
def test_what_is_asked_of_the_settings(asked, text):
    assert setting_asked(text) == asked


@pytest.mark.parametrize("code", INTERFACES)
def test_each_language_of_the_interface_can_be_asked_for(code):
    english, russian = (Locale(lang).languages[code] for lang in ("en", "ru"))
    assert setting_asked(f"switch to {english}") == code
    assert setting_asked(f"переключи язык на {russian}") == code
