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
    "для чего ты",
    "для чего ты нужен",
    "зачем ты нужен",
    "зачем ты",
    "что это за бот",
    "как тобой пользоваться",
    "как с тобой работать",
    "расскажи о себе",
    "расскажи что нибудь",
    "расскажи что нибудь интересное",
    "удиви меня",
    "с чего начать",
    "what is this bot for",
    "what's this bot for",
    "what are you for",
    "what is this bot",
    "what is this for",
    "how do you work",
    "tell me about yourself",
    "tell me something",
    "tell me something interesting",
    "surprise me",
    "where do i start",
    "how to use this",
    "how to use you",
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
_INSULTS = frozenset(
    "дурак дура тупой тупая тупица идиот кретин дебил бесполезный бесполезная бред чушь ерунда"
    " отстой stupid idiot dumb moron useless rubbish nonsense garbage crap bullshit".split()
) | {
    "ты глупый",
    "ты тупой",
    "ты бесполезный",
    "ты ничего не знаешь",
    "ты не понимаешь",
    "ты меня не понимаешь",
    "ничего не понимаешь",
    "какой ты глупый",
    "какой же ты тупой",
    "глупый бот",
    "тупой бот",
    "плохой бот",
    "ты плохой бот",
    "ты глупый бот",
    "ты тупой бот",
    "не работаешь",
    "ты не работаешь",
    "фигня какая то",
    "полная ерунда",
    "you are stupid",
    "you're stupid",
    "you are useless",
    "you're useless",
    "you are dumb",
    "you suck",
    "this sucks",
    "stupid bot",
    "dumb bot",
    "bad bot",
    "you don't understand",
    "you know nothing",
    "this is useless",
    "you are wrong",
    "wrong",
    "неправильно",
    "неверно",
}
_THERE = {
    "ты тут",
    "ты здесь",
    "ты живой",
    "тут кто нибудь есть",
    "есть кто живой",
    "ау",
    "алё",
    "эй",
    "тест",
    "проверка",
    "are you there",
    "anybody there",
    "anyone there",
    "are you alive",
    "you there",
    "test",
    "testing",
    "ping",
    "wake up",
}
"""Whether anybody listens."""
_PLEASED = frozenset("👍👌🙏❤🧡💛💚💙💜🖤🤍😊🙂😀😃😄😁🥰😍👏🎉🔥💯🤝💪✅🤗😉")
_DISPLEASED = frozenset("👎😡😠🤬😞😢😭🤦🙄😤💩❌😕☹😒")


_SLANG = {
    "че": "что",
    "чо": "что",
    "чё": "что",
    "шо": "что",
    "ваще": "вообще",
    "u": "you",
    "whats": "what's",
    "r": "are",
}


_KINDS = {
    "insulted": _INSULTS,
    "what-for": _WHAT_FOR,
    "thanks": _THANKS,
    "greeting": _GREETINGS | _THERE,
    "noted": _NOTED,
}
"""What answers them, what says most first."""


_ONE = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, set().union(*_KINDS.values())), key=len)[::-1])})\b"
)
_NOTHING_ELSE = re.compile(rf"{_ONE.pattern}(?: {_ONE.pattern})*")


def courtesy_in(text: str) -> str:
    """The id of the text that answers a message of nothing but courtesy; empty for others."""
    if text.strip() and not any(sign.isalnum() for sign in text):
        return _of_signs(text)
    said = " ".join(_SLANG.get(word, word) for word in map(fold, word_texts(text)))
    if not _NOTHING_ELSE.fullmatch(said):
        return ""
    found = {match[0] for match in _ONE.finditer(said)}
    return next(name for name, phrases in _KINDS.items() if found & phrases)


def _of_signs(text: str) -> str:
    """What answers a message without a word: «👍», «???», «…»."""
    if set(text) & _DISPLEASED:
        return "insulted"
    if set(text) & _PLEASED:
        return "thanks"
    return "unclear"
