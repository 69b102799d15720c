"""A name before the word for meetings is that of whoever takes part, or of the town."""

import pytest

from meetings.retrieval.query.noun_behind_name import noun_first


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Lodkin meetings", "meetings with Lodkin"),
        ("all Lodkin talks in 2025", "all talks with Lodkin in 2025"),
        ("Лодкин встречи 2025", "встречи с Лодкин 2025"),
        ("sochi meetings 2018", "meetings in sochi 2018"),
        ("Сочи встречи", "встречи в Сочи"),
        ("peace talks", "peace talks"),
        ("Harbour Council meetings in 2022", "meetings of the Harbour Council in 2022"),
        ("government meetings", "meetings of the government"),
        ("board meetings", "board meetings"),
        ("G20 summits", "summits of the G20"),
        ("all award ceremonies in 2017", "all ceremonies of the award in 2017"),
        ("when was the last government meeting?", "when was the last meeting of the government"),
        ("latest Harbour Council session", "latest session of the Harbour Council"),
        ("the summits", "the summits"),
        ("the last board meeting", "the last board meeting"),
        ("Lodkin and Pellow meetings", "meetings of Lodkin and Pellow"),
        ("Lodkin-Pellow talks in 2025", "talks of Lodkin and Pellow in 2025"),
        ("Лодкин–Веснин встречи", "встречи Лодкин и Веснин"),
        ("переговоры Лодкин–Веснин", "переговоры Лодкин и Веснин"),
        ("Lodkin and Останин meetings", "Lodkin and Останин meetings"),
        ("Jean-Pierre talks", "Jean-Pierre talks"),
        ("новые встречи", "новые встречи"),
        ("meetings with Lodkin", "meetings with Lodkin"),
        ("what are Lodkin meetings about", "what are Lodkin meetings about"),
    ],
)
def test_the_noun_goes_first(text, meant):
    assert noun_first(text, lambda name: name in {"Lodkin", "Лодкин", "Pellow", "Веснин"}) == meant
