"""Words of courtesy: they are no questions, and get an answer of their kind. Data."""

from __future__ import annotations

from meetings.language.words import fold, word_texts

_GREETINGS = frozenset(
    "привет здравствуй здравствуйте салют хай алло приветствую салам"
    " hello hi hey greetings howdy".split()
) | {
    "добрый день",
    "добрый вечер",
    "доброе утро",
    "доброго дня",
    "good day",
    "good morning",
    "good evening",
    "good afternoon",
}
_THANKS = frozenset("спасибо благодарю спс пасиб мерси thanks thx cheers".split()) | {
    "большое спасибо",
    "спасибо большое",
    "thank you",
    "thanks a lot",
    "many thanks",
}
_WHAT_FOR = {
    "что ты умеешь",
    "что вы умеете",
    "что умеешь",
    "что ты можешь",
    "кто ты",
    "кто вы",
    "кто ты такой",
    "как тебя зовут",
    "как это работает",
    "как пользоваться",
    "помощь",
    "помоги",
    "start",
    "help",
    "help me",
    "what can you do",
    "what do you do",
    "who are you",
    "what are you",
    "how does it work",
    "how does this work",
    "how do i use this",
}
"""Asked of the bot itself."""


def courtesy_in(text: str) -> str:
    """The id of the text that answers a message of nothing but courtesy; empty for others."""
    said = " ".join(map(fold, word_texts(text)))
    if said in _GREETINGS:
        return "greeting"
    if said in _WHAT_FOR:
        return "what-for"
    return "thanks" if said in _THANKS else ""
