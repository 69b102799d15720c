"""Settings that are at hand are not asked of the database, and are as it was changed to."""

from __future__ import annotations

from contextvars import copy_context
from dataclasses import replace

import pytest

from meetings.ports.chats import SETTINGS_AT_HAND

CHAT = 7


@pytest.fixture
def at_hand(stores):
    """Runs something with what is kept of a chat at hand."""

    def run(work):
        known = {CHAT: stores.chats.settings(CHAT)}

        def within():
            SETTINGS_AT_HAND.set(known)
            return work()

        return copy_context().run(within)

    return run


def test_another_replicas_change_is_seen_with_the_next_update(stores, at_hand):
    chats = stores.chats
    chats.set_language(CHAT, "ru")

    def handled():
        copy_context().run(_elsewhere, chats)
        return chats.language(CHAT), chats.settings(CHAT + 1).language

    assert at_hand(handled) == ("ru", None)
    assert at_hand(lambda: chats.language(CHAT)) == "en"


def _elsewhere(chats):
    SETTINGS_AT_HAND.set({})
    chats.set_language(CHAT, "en")


def test_ones_own_changes_are_seen_at_once(stores, at_hand):
    chats = stores.chats

    def handled():
        chats.change_settings(CHAT, lambda was: replace(was, quiet=True, digest_hour=21))
        changed = chats.settings(CHAT)
        chats.forget(CHAT)
        return changed.quiet, changed.digest_hour, chats.settings(CHAT).quiet

    assert at_hand(handled) == (True, 21, False)
