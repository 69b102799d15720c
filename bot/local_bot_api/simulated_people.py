"""Plays the people: makes updates from them and shows what the bot answered."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import Bot, Update

from bot.local_bot_api.call import Upload
from bot.local_bot_api.chat_methods import member_json
from bot.local_bot_api.chat_view import Watched
from bot.local_bot_api.entity_detection import detected
from bot.local_bot_api.fault_injection import Fault
from bot.local_bot_api.formatted_text import Formatted, units
from bot.local_bot_api.in_process_network import LocalRequest
from bot.local_bot_api.keyboard import ApiButton
from bot.local_bot_api.messages import Message, StoredFile, message_json
from bot.local_bot_api.people_and_chats import PERSON, ApiUser, Chat
from bot.local_bot_api.photos_and_documents import store
from bot.local_bot_api.polling import queue_update
from bot.local_bot_api.privacy_mode import reaches
from bot.local_bot_api.recorded_actions import Sent
from bot.local_bot_api.refusal import Refusal
from bot.local_bot_api.texts import MESSAGE

_INLINE_QUERY = 256
"""Characters; Telegram's apps send no more."""


@dataclass(slots=True)
class LocalTelegram(Watched):
    """One bot's Telegram, in memory.

    Build the application with ``token``, ``request()`` and ``get_updates_request(request())`` and
    set ``bot``, so that what comes in updates can answer. Updates are made, not sent: hand them to
    ``Application.process_update``, or to ``deliver`` for a bot that polls.
    """

    bot: Bot | None = None

    # What the application is built with

    @property
    def token(self) -> str:
        """The only token this server knows."""
        return self.server.token

    def request(self) -> LocalRequest:
        """The network for ``ApplicationBuilder``."""
        return LocalRequest(self.server)

    # Who is there

    def private(self, user: ApiUser = PERSON) -> Chat:
        """The chat with one person, who has started the bot."""
        self.server.people[user.id] = user
        chat = Chat(user.id, "private", user.first_name)
        return self.server.chats.setdefault(user.id, chat)

    def group(
        self, name: str = "Редакция", *, topics: tuple[int, ...] = (), kind: str = "supergroup"
    ) -> Chat:
        """A new group with the bot in it; with topics, a forum."""
        # As Telegram numbers supergroups and channels.
        chat = Chat(-1_000_000_000_000 - self.server.number(), kind, name, topics)
        self.server.chats[chat.id] = chat
        self.server.standing[chat.id] = "member"
        return chat

    def member(self, user: ApiUser, chat: Chat, status: str = "member") -> None:
        """Gives a person a standing in a group: creator, administrator, member, left, kicked."""
        self.server.people[user.id] = user
        self.server.members[chat.id, user.id] = status

    # What people do

    def message(
        self,
        text: str,
        *,
        user: ApiUser = PERSON,
        chat: Chat | None = None,
        reply_to: Sent | int | None = None,
        thread: int | None = None,
        quoted: str = "",
        forwarded: bool = False,
    ) -> Update:
        """Somebody writes: to the bot alone, or in a group; ``quoted``: words they reply to."""
        if not text.strip() or units(text) > MESSAGE:
            raise ValueError(f"a person's message has 1 to {MESSAGE} characters")
        body = Formatted(text, detected(text)).stripped()
        typed = self._typed(user, chat, body, None, reply_to, thread)
        return self._said(replace(typed, quoted=quoted, forwarded=forwarded))

    def document(
        self,
        content: bytes,
        name: str,
        *,
        user: ApiUser = PERSON,
        chat: Chat | None = None,
        caption: str = "",
        reply_to: Sent | int | None = None,
        thread: int | None = None,
        written: int | None = None,
    ) -> Update:
        """Somebody sends a file; ``written``: passes on one that was sent at that time."""
        file = store(self.server, Upload(name, content), "document")
        body = Formatted(caption, detected(caption)).stripped()
        typed = self._typed(user, chat, body, file, reply_to, thread)
        return self._said(replace(typed, forwarded=written is not None, written=written))

    def edit(self, said: Update, text: str) -> Update:
        """Somebody changes what they wrote in ``said``."""
        if said.message is None:
            raise ValueError("only a message can be edited")
        before = self.server.messages[said.message.chat_id, said.message.message_id]
        body = Formatted(text, detected(text)).stripped()
        after = replace(before, body=body, edited=self.server.time())
        return self._update("edited_message", self.server.keep(after))

    def press(self, message: Sent, button: str | int, *, user: ApiUser = PERSON) -> Update:
        """Somebody presses a button, named by its words or its place in reading order (from 0)."""
        found = _button(message, button)
        if not found.data:
            raise ValueError(f"the button {found.text!r} tells the bot nothing")
        self.server.people[user.id] = user
        query = str(self.server.number())
        self.server.pressed.add(query)
        self.server.recent.add(query)
        payload: dict[str, object] = {
            "id": query,
            "from": user.to_json(),
            "chat_instance": str(message.chat),
            "data": found.data,
            "message": self._shown(message),
        }
        return self._update("callback_query", payload)

    def react(self, message: Sent, *emoji: str, user: ApiUser = PERSON) -> Update:
        """Somebody's reactions to a message are these from now on; none: they are taken back."""
        self.server.people[user.id] = user
        before = self.server.reactions.get((message.chat, message.id, user.id), ())
        self.server.reactions[message.chat, message.id, user.id] = emoji
        payload: dict[str, object] = {
            "chat": self.server.chats[message.chat].to_json(),
            "message_id": message.id,
            "user": user.to_json(),
            "date": self.server.time(),
            "old_reaction": [{"type": "emoji", "emoji": one} for one in before],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
        }
        return self._update("message_reaction", payload)

    def inline(self, query: str, *, user: ApiUser = PERSON, offset: str = "") -> Update:
        """Somebody types the bot's name and a query in any chat."""
        number = str(self.server.number())
        self.server.asked.add(number)
        payload: dict[str, object] = {
            "id": number,
            "from": user.to_json(),
            "query": query[:_INLINE_QUERY],
            "offset": offset,
            "chat_type": "sender",
        }
        return self._update("inline_query", payload)

    def guest(self, text: str, *, user: ApiUser = PERSON, kind: str = "supergroup") -> Update:
        """Somebody names the bot in a chat that it is not in."""
        number = str(self.server.number())
        self.server.guests.add(number)
        chat = Chat(-self.server.number() if kind != "private" else 1, kind, "Чужой чат")
        body = Formatted(text, detected(text))
        said = Message(self.server.number(), chat, user, self.server.time(), body)
        return self._update("guest_message", message_json(said) | {"guest_query_id": number})

    def member_status(
        self, status: str, *, user: ApiUser = PERSON, chat: Chat | None = None
    ) -> Update:
        """Somebody changes the bot's own standing: blocks it (kicked), adds, promotes, removes."""
        place = chat or self.private(user)
        me = self.server.me
        before = self.server.standing.get(place.id, "member")
        self.server.standing[place.id] = status
        payload: dict[str, object] = {
            "chat": place.to_json(),
            "from": user.to_json(),
            "date": self.server.time(),
            "old_chat_member": member_json(me, before),
            "new_chat_member": member_json(me, status),
        }
        return self._update("my_chat_member", payload)

    def migrate(self, chat: Chat, *, user: ApiUser = PERSON) -> tuple[Chat, Update]:
        """A group becomes a supergroup: the new chat, and the message that announces it."""
        grown = self.group(chat.name)
        self.server.moved[chat.id] = grown.id
        payload: dict[str, object] = {
            "message_id": self.server.number(),
            "from": user.to_json(),
            "chat": chat.to_json(),
            "date": self.server.time(),
            "migrate_to_chat_id": grown.id,
        }
        return grown, self._update("message", payload)

    def delete_topic(self, chat: Chat, thread: int) -> None:
        """A forum loses one of its topics, with everything in it."""
        left = tuple(topic for topic in chat.topics if topic != thread)
        self.server.chats[chat.id] = replace(chat, topics=left)
        for place, message in list(self.server.messages.items()):
            if message.chat.id == chat.id and message.thread == thread:
                del self.server.messages[place]

    def expire(self) -> None:
        """Time passes: presses and queries so far can no longer be answered."""
        self.server.pressed.clear()
        self.server.recent.clear()
        self.server.asked.clear()
        self.server.guests.clear()

    def deliver(self, update: Update) -> None:
        """Has a polling bot get an update when it asks next."""
        queue_update(self.server, update.to_dict())

    def reaches(self, update: Update) -> bool:
        """Whether a bot in privacy mode gets this update at all; reactions only as an admin."""
        return reaches(self.server, update)

    # What goes wrong

    def refuse(self, refusal: Refusal, method: str = "") -> None:
        """The next call (of a method) is refused."""
        self.server.faults.append(Fault("refused", refusal, method))

    def lose(self, method: str = "") -> None:
        """The next call (of a method) never arrives: ``NetworkError``."""
        self.server.faults.append(Fault("lost", method=method))

    def leave_unanswered(self, method: str = "") -> None:
        """The next call (of a method) is done, but its answer is late: ``TimedOut``."""
        self.server.faults.append(Fault("unanswered", method=method))

    def _typed(
        self,
        user: ApiUser,
        chat: Chat | None,
        body: Formatted,
        file: StoredFile | None,
        reply_to: Sent | int | None,
        thread: int | None,
    ) -> Message:
        place = chat or self.private(user)
        self.server.people[user.id] = user
        self.server.members.setdefault((place.id, user.id), "member")
        return Message(
            id=self.server.number(),
            chat=place,
            sender=user,
            date=self.server.time(),
            body=body,
            file=file,
            reply_to=reply_to.id if isinstance(reply_to, Sent) else reply_to,
            thread=thread,
        )

    def _said(self, message: Message) -> Update:
        return self._update("message", self.server.keep(message))

    def _shown(self, message: Sent) -> dict[str, object]:
        """The message under a pressed button; one deleted since has lost its content."""
        kept = self.server.messages.get((message.chat, message.id))
        if kept is not None:
            return self.server.told(kept)
        chat = self.server.chats[message.chat].to_json()
        return {"message_id": message.id, "chat": chat, "date": 0}

    def _update(self, kind: str, payload: dict[str, object]) -> Update:
        return Update.de_json({"update_id": self.server.number(), kind: payload}, self.bot)


def _button(message: Sent, button: str | int) -> ApiButton:
    if isinstance(button, int):
        return message.buttons[button]
    exact = [found for found in message.buttons if found.text == button]
    near = [found for found in message.buttons if button in found.text]
    if not exact and not near:
        raise LookupError(f"no button {button!r} among {message.labels}")
    return (exact or near)[0]
