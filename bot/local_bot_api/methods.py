"""The Bot API methods that are answered here."""

from __future__ import annotations

from collections.abc import Callable

from bot.local_bot_api import answering_queries as callback_and_inline_queries
from bot.local_bot_api import bot_account as itself
from bot.local_bot_api import chat_methods as chats
from bot.local_bot_api import editing, sending
from bot.local_bot_api.call import Call
from bot.local_bot_api.photos_and_documents import file_told
from bot.local_bot_api.refusal import Refusal
from bot.local_bot_api.server_state import Server

Method = Callable[[Server, Call], object]

METHODS: dict[str, Method] = {
    "getMe": itself.get_me,
    "setMyCommands": itself.set_commands,
    "getMyCommands": itself.get_commands,
    "deleteMyCommands": itself.delete_commands,
    "setMyName": itself.describing("name"),
    "getMyName": itself.described("name"),
    "setMyDescription": itself.describing("description"),
    "getMyDescription": itself.described("description"),
    "setMyShortDescription": itself.describing("short_description"),
    "getMyShortDescription": itself.described("short_description"),
    "setWebhook": itself.set_webhook,
    "deleteWebhook": itself.delete_webhook,
    "getWebhookInfo": itself.get_webhook,
    "sendMessage": sending.send_message,
    "sendRichMessage": sending.send_rich_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendMessageDraft": sending.send_draft,
    "sendChatAction": sending.send_chat_action,
    "setMessageReaction": sending.set_reaction,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageReplyMarkup": editing.edit_markup,
    "editMessageMedia": editing.edit_media,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": callback_and_inline_queries.answer_callback,
    "answerInlineQuery": callback_and_inline_queries.answer_inline,
    "answerGuestQuery": callback_and_inline_queries.answer_guest,
    "getFile": file_told,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "leaveChat": chats.leave_chat,
}
_SINCE = {
    "sendmessagedraft": (9, 3),
    "answerguestquery": (10, 0),
    "sendrichmessage": editing.RICH_SINCE,
}
"""The version of the Bot API with which a method came, where it may be asked of an older one."""
_BY_LOWER_NAME = {name.lower(): method for name, method in METHODS.items()}


def perform(server: Server, call: Call) -> object:
    """Does what a call asks; names of methods are read in any case."""
    method = _BY_LOWER_NAME.get(call.method.lower())
    if method is None or server.level < _SINCE.get(call.method.lower(), server.level):
        raise Refusal(404, "Not Found")
    return method(server, call)
