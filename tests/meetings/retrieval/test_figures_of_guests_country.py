"""What the host tells of its own economy at talks with a guest is not told of the guest's."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

TALKS = """
Talks with President of Chile Rosa Ventura


2031-04-12 11:00:00

The Kremlin, Moscow

All of this is invented.

President of Russia Lev Sukhov: Our GDP grew by 2.3 percent last year. Inflation is low. Trade was brisk. Copper is loved by all.
President of Chile Rosa Ventura: Thank you. In Chile wages are higher than ever. Unemployment has gone.
"""  # noqa: E501
REGION = """
Meeting with Head of Tatarstan Asya Koltsova


2031-04-14 11:00:00

The Kremlin, Moscow

All of this is invented.

Head of Tatarstan Asya Koltsova: Unemployment fell to one percent. Boats are built again. Prices are low. The whole of Tatarstan rejoices.
President of Russia Lev Sukhov: Good.
"""  # noqa: E501


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    texts = [text.encode() for text in (TALKS, REGION)]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path_factory.mktemp("guests") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 6, 1))


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("gdp of chile", []),
        ("ввп чили", []),
        ("inflation in chile", []),
        ("unemployment in chile", ["In Chile wages are higher than ever."]),
        ("copper in chile", ["Copper is loved by all."]),
        ("trade with chile", ["Trade was brisk."]),
        ("wages in chile", ["In Chile wages are higher than ever."]),
        ("unemployment in Tatarstan", ["Unemployment fell to one percent."]),
    ],
)
def test_a_title_does_not_tell_whose_economy_it_is(answerer, topic, said):
    spoken = answerer.spoken(topic)
    assert [one.passage.text for one in spoken.mentions.found] == said
    assert not spoken.apart


@pytest.mark.parametrize("asked", ["gdp of chile", "What is the GDP of Chile?", "ввп чили"])
def test_the_hosts_figure_is_no_answer(answerer, asked):
    assert not answerer.answer(asked).found
