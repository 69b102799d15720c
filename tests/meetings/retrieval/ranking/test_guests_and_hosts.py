"""A president is a guest in Russia's records, and at home in those of another country."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetings.retrieval.ranking.home_country_told import guest_s_country_asked
from meetings.retrieval.ranking.naming_and_content_words import subject_of
from tests.meetings.retrieval.ranking.candidates import answerer_of, first_of

LINE = (
    "«A meeting on power» Ada Renner, President of Turkey: Solar plants give 10 percent of"
    " Turkey's power."
)


@pytest.mark.parametrize(
    ("source", "level"),
    [("http://pier.ru/1.txt", "near"), ("https://tccb.gov.tr/1", "answer"), (None, "answer")],
)
def test_whose_country_is_told_where_none_is_asked_for(source, level, tmp_path):
    question = answerer_of([LINE], tmp_path).understand("What percent of power is solar?")
    first = first_of(question, LINE)
    entry = first.candidate.entry
    elsewhere = replace(entry, head=replace(entry.head, source=source))
    first = first._replace(candidate=first.candidate._replace(entry=elsewhere))
    assert guest_s_country_asked(subject_of(question), first) == level
