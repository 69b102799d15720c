"""Requests that are put as questions: «можешь присылать про газ?» orders what «присылай» does."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re

_ORDERS = {
    "присылать": "присылай", "слать": "шли", "отправлять": "отправляй", "писать": "пиши",
    "сообщать": "сообщай", "сообщить": "сообщи", "уведомлять": "уведомляй",
    "уведомить": "уведоми", "оповещать": "оповещай", "предупреждать": "предупреждай",
    "напоминать": "напоминай", "следить": "следи", "отслеживать": "отслеживай",
    "держать": "держи", "дать": "дай", "извещать": "извещай", "информировать": "информируй",
    "мониторить": "мониторь",
}  # fmt: skip
_STEMS = "|".join(order.removesuffix("ть") for order in _ORDERS)
_PAST_ENDING = r"л[аи]?$"
_REQUEST = re.compile(
    r"(?i)(?:(?:а )?(?:ты |вы )?(?:не )?(?:можешь|можете|мог(?:ла|ли)? бы|сможешь|сможете|можно)(?: ли)?"
    r"|(?P<often>не забудь(?:те)?|не забывай(?:те)?)"
    r"|(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы),? чтобы)"
    rf"(?: ты| вы| бы| мне| нам| меня| нас| пожалуйста)* (?P<verb>(?:{_STEMS})(?:ть|л[аи]?))(?!\w)"
)
_DO_NOT_FORGET = re.compile(
    r"(?i)^(?:please )?(?:do not|don['’]?t|never) forget to (?:tell|notify|inform|alert|update)(?= (?:me|us)\b)"
)


def asked_as_order(text: str) -> str:
    """The request as an order; a text that asks for nothing as it is."""
    text = _DO_NOT_FORGET.sub("notify", text)
    found = _REQUEST.match(text)
    if found is None:
        return text
    verb = re.sub(_PAST_ENDING, "ть", found["verb"].lower())
    if found["often"]:  # «не забудь сообщить» of what is to come, not of what was
        verb = verb.replace("сообщить", "сообщать").replace("уведомить", "уведомлять")
    return f"{_ORDERS[verb]}{text[found.end() :]}"
