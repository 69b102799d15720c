"""Every filling has all that its port asks for, under the same names of what is given."""

from __future__ import annotations

import inspect
from typing import get_args, get_type_hints

import pytest

from bot.terminal.archive_or_samples import ArchiveOrSamples
from meetings.ports.answering import Answering, Finding
from meetings.ports.archive import Archive, Citations
from meetings.ports.chats import Chats
from meetings.ports.index import Passages
from meetings.ports.stores import Stores
from meetings.retrieval.answering import Answerer
from meetings.retrieval.meeting_search import Lookup
from storage.archive.memory import MemoryArchive
from storage.archive.memory_citations import MemoryCitations
from storage.chats.memory import MemoryChats

OTHERS = [
    (Archive, MemoryArchive),
    (Archive, ArchiveOrSamples),
    (Citations, MemoryCitations),
    (Chats, MemoryChats),
    (Passages, ArchiveOrSamples),
    (Answering, Answerer),
    (Answering, ArchiveOrSamples),
    (Finding, Lookup),
]


def methods_of(port):
    """What a port, and those it is made of, ask for."""
    ports = [one for one in port.__mro__ if getattr(one, "_is_protocol", False)]
    found = {name: what for one in reversed(ports) for name, what in vars(one).items()}
    return {n: f for n, f in found.items() if inspect.isfunction(f) and not n.startswith("_")}


def shape(function):
    """What may be given to a method, and by which name."""
    given = inspect.signature(function).parameters.values()
    return [(one.name, one.kind, one.default) for one in given]


def other_than_asked(port, filling):
    """The methods of a port that a filling has not, or that take something else there."""
    asked = methods_of(port).items()
    return [
        name
        for name, method in asked
        if not hasattr(filling, name) or shape(getattr(filling, name)) != shape(method)
    ]


@pytest.mark.parametrize(("port", "filling"), OTHERS)
def test_a_filling_has_what_is_asked_for(port, filling):
    assert methods_of(port)
    assert other_than_asked(port, filling) == []


def test_so_have_all_stores(stores):
    ports = {
        name: get_type_hints(one.fget)["return"]
        for name, one in vars(Stores).items()
        if isinstance(one, property)
    }
    for name, port in ports.items():
        filling = getattr(stores, name)
        if filling is not None:  # what a store may do without
            asked = next(one for one in (*get_args(port), port) if one is not type(None))
            assert other_than_asked(asked, type(filling)) == [], name
    pair = get_args(get_type_hints(Stores.vectors)["return"])
    for port, filling in zip(pair, stores.vectors("words 1", 3), strict=True):
        assert other_than_asked(port, type(filling)) == []
