"""Words of courtesy: they are no questions, and get an answer of their kind. Data."""

from __future__ import annotations

import re

from meetings.language.words import fold, word_texts

_GREETINGS = frozenset(
    "привет здравствуй здравствуйте салют хай алло приветствую салам"
    " hello hi hey greetings howdy".split()
) | {
    "добрый день",
    "добрый вечер",
    "доброе утро",
    "доброго дня",
    "hi there",
    "hello there",
    "всем привет",
    "good day",
    "good morning",
    "good evening",
    "good afternoon",
    "как дела",
    "как ты",
    "как поживаешь",
    "как поживаете",
    "how are you",
    "how is it going",
    "what's up",
    "nice to meet you",
    "рад знакомству",
}
_THANKS = frozenset("спасибо благодарю спс пасиб мерси thanks thx cheers".split()) | {
    "большое спасибо",
    "спасибо большое",
    "thank you",
    "thanks a lot",
    "many thanks",
    "thank you very much",
    "thank you so much",
    "спасибо за помощь",
}
_NOTED = frozenset(
    "ок окей оке хорошо ладно понятно понял поняла ясно да нет ага угу класс круто супер отлично"
    " здорово пока ok okay yes no yep nope sure fine great cool nice understood bye"
    " goodbye".split()
) | {
    "до свидания",
    "всего доброго",
    "i see",
    "got it",
    "all right",
    "well done",
    "see you",
}
"""Wants no answer, but silence would look like a fault."""
_WHAT_FOR = {
    "что ты умеешь",
    "что вы умеете",
    "что умеешь",
    "что ты можешь",
    "кто ты",
    "ты кто",
    "вы кто",
    "что это",
    "что это такое",
    "что за бот",
    "примеры",
    "примеры вопросов",
    "что можно спросить",
    "что спросить",
    "о чем можно спросить",
    "о чем спросить",
    "что ты знаешь",
    "examples",
    "give me examples",
    "what can i ask",
    "what should i ask",
    "what do you know",
    "ты бот",
    "ты человек",
    "are you a bot",
    "are you human",
    "what is this",
    "who is this",
    "what's this",
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


_KINDS = {"what-for": _WHAT_FOR, "thanks": _THANKS, "greeting": _GREETINGS, "noted": _NOTED}
"""What answers them, what says most first."""


_ONE = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, set().union(*_KINDS.values())), key=len)[::-1])})\b"
)
_NOTHING_ELSE = re.compile(rf"{_ONE.pattern}(?: {_ONE.pattern})*")


def courtesy_in(text: str) -> str:
    """The id of the text that answers a message of nothing but courtesy; empty for others."""
    said = " ".join(map(fold, word_texts(text)))
    if not _NOTHING_ELSE.fullmatch(said):
        return ""
    found = {match[0] for match in _ONE.finditer(said)}
    return next(name for name, phrases in _KINDS.items() if found & phrases)
