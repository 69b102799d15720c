"""Answers to pressed buttons and inline queries."""

from __future__ import annotations

from bot.local_bot_api.call import Call, Json, as_record, string
from bot.local_bot_api.formatted_text import Formatted, units
from bot.local_bot_api.keyboard import read_keyboard
from bot.local_bot_api.recorded_actions import (
    CallbackAnswer,
    GuestAnswer,
    InlineAnswer,
    InlineResult,
)
from bot.local_bot_api.refusal import bad_request
from bot.local_bot_api.server_state import Server
from bot.local_bot_api.texts import inline_text

# Limits of answerCallbackQuery (characters) and answerInlineQuery (results, bytes), by the Bot
# API; below, its default of seconds in a cache.
_ANSWER = 200
_RESULTS = 50
_OFFSET_BYTES = 64
_ID_BYTES = 64
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback(server: Server, call: Call) -> object:
    """What the person sees who pressed a button; each press is answered once."""
    query = call.text("callback_query_id")
    if query not in server.pressed:
        raise bad_request(_TOO_OLD)
    if units(call.text("text")) > _ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    server.pressed.discard(query)
    alert = call.flag("show_alert")
    server.happened(CallbackAnswer(query, call.text("text"), alert, call.text("url")))
    return True


def answer_inline(server: Server, call: Call) -> object:
    """The offers under an inline query."""
    query = call.text("inline_query_id")
    if query not in server.asked:
        raise bad_request(_TOO_OLD)
    if len(call.text("next_offset").encode()) > _OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    results = _results(call.records("results"))
    server.asked.discard(query)
    cache = call.number("cache_time")
    seconds = 300 if cache is None else cache
    personal = call.flag("is_personal")
    server.happened(InlineAnswer(query, results, call.text("next_offset"), seconds, personal))
    return True


def answer_guest(server: Server, call: Call) -> object:
    """The message of a bot in a chat that it is not in; each query is answered once."""
    query = call.text("guest_query_id")
    if query not in server.guests:
        raise bad_request(_TOO_OLD)
    result = _result(call.record("result"))
    server.guests.discard(query)
    server.happened(GuestAnswer(query, result))
    return {"inline_message_id": f"guest{query}"}


def _results(raw: tuple[Json, ...]) -> tuple[InlineResult, ...]:
    if len(raw) > _RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    results = tuple(_result(item) for item in raw)
    if len({result.id for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    return results


def _result(raw: Json) -> InlineResult:
    number = string(raw, "id")
    if not 1 <= len(number.encode()) <= _ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    content = as_record(raw.get("input_message_content") or {})
    body = inline_text(content) if content else Formatted()
    return InlineResult(
        id=number,
        kind=string(raw, "type"),
        title=_title(raw, content),
        description=string(raw, "description"),
        text=body.text,
        entities=body.entities,
        rows=read_keyboard(as_record(raw.get("reply_markup") or {})),
    )


def _title(raw: Json, content: Json) -> str:
    title = string(raw, "title")
    if string(raw, "type") != "article":
        return title
    if not title.strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    if not content:
        raise bad_request("MESSAGE_EMPTY")
    return title
