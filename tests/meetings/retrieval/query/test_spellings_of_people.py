"""What is kept of an archive's names when it changes is what would be found anew."""

import random

import pytest

from meetings.retrieval.query import spellings_of_people
from meetings.retrieval.query.spellings_of_people import SpellingsOfPeople

PEOPLE = (
    "Касым-Жомарт Токаев|Kassym-Jomart Tokayev|К.-Ж.Токаев",
    "Иван Зимин|Ivan Zimin|Зимин",
    "Пётр Зимин|Petr Zimin|Pyotr Zimin",
    "Николай Песков|Nikolai Peskov",
    "Oleg Moroz|Олег Мороз",
    "Си Цзиньпин|Xi Jinping",
    "Анна Воробьёва|Анна Воробьева|Anna Vorobyova",
    "Джон Стоун|John Stone|Stone",
    "Мария Стоунз|Maria Stones",
)
NAMES = [name for spellings in PEOPLE for name in spellings.split("|")]


def found(spellings, names):
    return {name: spellings.of(name) for name in names}


@pytest.mark.parametrize("seed", range(12))
def test_what_is_kept_is_what_would_be_found_anew(seed):
    chance = random.Random(seed)
    state: SpellingsOfPeople | None = None
    for _ in range(4):
        names = sorted(chance.sample(NAMES, chance.randint(3, len(NAMES))))
        state = SpellingsOfPeople(names, state)
        assert found(state, names) == found(SpellingsOfPeople(names), names)


def test_a_new_spelling_joins_those_that_were_known():
    before = SpellingsOfPeople(("Олег Мороз", "Николай Песков"))
    assert before.of("Олег Мороз") == {"Олег Мороз"}
    now = SpellingsOfPeople(("Олег Мороз", "Николай Песков", "Oleg Moroz"), before)
    assert now.of("Олег Мороз") == now.of("Oleg Moroz") == {"Олег Мороз", "Oleg Moroz"}


def test_a_spelling_that_is_gone_is_no_longer_told():
    before = SpellingsOfPeople(("Олег Мороз", "Oleg Moroz"))
    assert before.of("Oleg Moroz") == {"Олег Мороз", "Oleg Moroz"}
    assert SpellingsOfPeople(("Олег Мороз",), before).of("Олег Мороз") == {"Олег Мороз"}


def test_who_is_unlike_the_new_ones_is_not_compared_again(monkeypatch):
    before = SpellingsOfPeople(("Олег Мороз", "Николай Песков", "Анна Воробьёва"))
    for name in ("Олег Мороз", "Николай Песков"):
        before.of(name)
    now = SpellingsOfPeople(("Олег Мороз", "Николай Песков", "Анна Воробьёва", "Си Ли"), before)
    monkeypatch.setattr(spellings_of_people, "match_names", None)
    assert now.of("Олег Мороз") == {"Олег Мороз"}
    assert now.of("Николай Песков") == {"Николай Песков"}
    with pytest.raises(TypeError):
        now.of("Анна Воробьёва")


def test_where_the_archive_is_another_nothing_is_kept():
    before = SpellingsOfPeople(("Олег Мороз",))
    before.of("Олег Мороз")
    many = tuple(f"Человек Номер{chr(1072 + i // 30)}{chr(1072 + i % 30)}" for i in range(60))
    now = SpellingsOfPeople(("Олег Мороз", *many, "Oleg Moroz"), before)
    assert now.of("Олег Мороз") == {"Олег Мороз", "Oleg Moroz"}


def test_each_spelling_has_the_same_others_whichever_is_asked_for_first():
    names = ("Татьяна Галикова", "Tatyana Galikova", "Tatayana Galikova", "Ольга Галикова")
    for first in names[:3]:
        assert SpellingsOfPeople(names).of(first) == set(names[:3])
