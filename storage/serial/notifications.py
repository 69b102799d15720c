"""Notifications in the outbox as JSON objects, and back."""

from __future__ import annotations

from typing import get_args

from meetings.model.json_forms import Form
from meetings.model.notification import Notification, State
from storage.serial.fields import BadForm, text_at


def notification_form(one: Notification) -> Form:
    """A message that is owed, without what its key says; what is as usual is left out."""
    form: Form = {"meeting": one.meeting_id, "numbers": list(one.numbers), "due": one.due}
    given = {"digest": one.digest, "unsure": one.unsure, "why": one.why}
    state = {} if one.state == "owed" else {"state": one.state}
    return form | {name: value for name, value in given.items() if value} | state


def notification_from(key: str, form: Form) -> Notification:
    """The message under a key. Raises BadForm, and ValueError for what is no key."""
    change, chat, thread = map(int, key.split("/"))
    return Notification(
        change=change,
        chat=chat,
        thread=thread or None,
        meeting_id=text_at(form, "meeting"),
        numbers=tuple(form.get("numbers") or ()),
        due=float(form.get("due") or 0),
        digest=form.get("digest") is True,
        state=_state(form),
        unsure=form.get("unsure") is True,
        why=str(form.get("why", "")),
    )


def _state(form: Form) -> State:
    for state in get_args(State):
        if form.get("state", "owed") == state:
            found: State = state
            return found
    raise BadForm("state: not a state of a message")
