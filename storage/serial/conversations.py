"""Conversations as JSON objects, and back."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

from meetings.model.conversation import Conversation
from meetings.model.json_forms import Form
from storage.serial.fields import BadForm


def conversation_form(conversation: Conversation) -> Form:
    """A conversation as a JSON object."""
    return {**asdict(conversation), "at": conversation.at.isoformat()}


def conversation_from(form: Form) -> Conversation:
    """The conversation in a JSON object. Raises BadForm."""
    try:
        return Conversation(**{**form, "at": dt.datetime.fromisoformat(form["at"])})
    except (KeyError, TypeError, ValueError) as error:
        raise BadForm(f"a conversation: {error}") from error
