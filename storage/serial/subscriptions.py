"""Chat settings and subscriptions as JSON objects, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import get_args

from meetings.model.chat import ChatSettings
from meetings.model.json_forms import Form
from meetings.model.subscription import Frequency, Query, Schedule, Subscription, SubscriptionKind
from storage.serial.fields import BadForm, number_at, text_at


def settings_form(settings: ChatSettings) -> Form:
    """What differs from the usual settings."""
    usual = asdict(ChatSettings())
    return {key: value for key, value in asdict(settings).items() if value != usual[key]}


def settings_from(form: Form) -> ChatSettings:
    """The settings in a JSON object. Raises BadForm."""
    try:
        return ChatSettings(**form)
    except TypeError as error:
        raise BadForm(f"settings: {error}") from error


def query_form(query: Query) -> Form:
    """What is looked for."""
    return {"kind": query.kind, "text": query.text}


def query_from(form: Form) -> Query:
    """What a JSON object looks for. Raises BadForm."""
    return Query(_kind_at(form), text_at(form, "text"))


def subscription_form(one: Subscription) -> Form:
    """A wish without its chat; what is as usual is left out."""
    form: Form = {"number": one.number, **query_form(one.query)}
    if one.thread is not None:
        form["thread"] = one.thread
    if one.created_change:
        form["since"] = one.created_change
    if one.paused:
        form["paused"] = True
    if one.schedule.every != "at_once":
        form |= {"every": one.schedule.every, "hour": one.schedule.hour}
    if one.resumes is not None:
        form["resumes"] = one.resumes
    if one.disliked:
        form["disliked"] = list(one.disliked)
    return form


def subscription_from(chat: int, form: Form) -> Subscription:
    """The wish of a chat in a JSON object. Raises BadForm."""
    return Subscription(
        number=number_at(form, "number"),
        query=query_from(form),
        chat=chat,
        thread=form.get("thread"),
        created_change=int(form.get("since") or 0),
        paused=form.get("paused") is True,
        schedule=_schedule_from(form),
        disliked=tuple(map(str, form.get("disliked") or ())),
        resumes=None if form.get("resumes") is None else float(form["resumes"]),
    )


def _kind_at(form: Form) -> SubscriptionKind:
    for kind in get_args(SubscriptionKind):
        if form.get("kind") == kind:
            found: SubscriptionKind = kind
            return found
    raise BadForm("kind: not a kind of subscription")


def _schedule_from(form: Form) -> Schedule:
    for every in get_args(Frequency):
        if form.get("every", "at_once") == every:
            return Schedule(every, int(form.get("hour", Schedule().hour)))
    raise BadForm("every: at_once, daily or weekly was expected")
