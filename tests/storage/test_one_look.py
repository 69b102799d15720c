"""Whoever answers a question has each store look once, in whichever thread it is asked."""

from __future__ import annotations

import threading
from contextvars import copy_context

import pytest

from meetings.ports.one_look import has_looked, note_look, one_look
from meetings.retrieval.answering import Answerer
from storage.archive.catalogue import Catalogue
from storage.folder import FolderStores
from storage.index.index_generations import Generations


def test_everybody_looks_whenever_asked_where_nobody_says_that_once_is_enough():
    store = object()
    note_look(store)
    assert not has_looked(store)


def test_one_look_is_enough_until_the_answer_is_made():
    store, other = object(), object()
    with one_look():
        assert not has_looked(store)
        note_look(store)
        assert has_looked(store)
        assert not has_looked(other)
    with one_look():
        assert not has_looked(store)


def test_a_thread_that_works_for_the_answer_has_looked_too():
    store, seen = object(), []
    with one_look():
        note_look(store)
        for run in (copy_context().run, lambda work: work()):
            thread = threading.Thread(target=run, args=[lambda: seen.append(has_looked(store))])
            thread.start()
            thread.join()
    assert seen == [True, False]


@pytest.fixture
def looks(monkeypatch):
    """Who has looked at the files."""
    told = []
    for kind in (Catalogue, Generations):

        def refresh(self, own=kind.refresh, name=kind.__name__):
            told.append(name)
            return own(self)

        monkeypatch.setattr(kind, "refresh", refresh)
    return told


def test_a_question_looks_once_at_each_store_and_the_next_one_again(tmp_path, meeting, looks):
    stores = FolderStores(tmp_path)
    stores.archive.put([meeting("101", text="Паром ходит редко. Лодок сорок.")])
    stores.passages.catch_up(stores.archive)
    answerer = Answerer(stores.archive, stores.passages)
    for _ in range(2):
        looks.clear()
        assert answerer.answer("Что говорили про паром?").answers
        assert sorted(looks) == ["Catalogue", "Generations"]
