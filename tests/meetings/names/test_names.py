import os
import random
import time
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.names.matching import LIKELY, SURE, match_names
from meetings.names.token_likeness import TokenPool, name_tokens, same_initial

PEOPLE = [
    "Касым-Жомарт Токаев",
    "Владимир Путин",
    "Сергей Лавров",
    "Дмитрий Песков",
    "Николай Песков",
    "Александр Лукашенко",
    "Си Цзиньпин",
    "Vladimir Kolokoltsev",
    "Башар Асад",
    "Анна Кузнецова",
    "Олаф Шольц",
    "Ержан Сулейменов",
    "Alexei Likhachev",
    "Жан-Пьер Дюваль",
    "Баир Цынгеев",
    "Olga Shchyodrova",
]

SURELY = """
Tokayev                        → Касым-Жомарт Токаев
Tokaev                         → Касым-Жомарт Токаев
токаева                        → Касым-Жомарт Токаев
Токаеву                        → Касым-Жомарт Токаев
Токаевым                       → Касым-Жомарт Токаев
К.-Ж.Токаев                    → Касым-Жомарт Токаев
K.-J. Tokayev                  → Касым-Жомарт Токаев
Tokayev Kassym-Jomart          → Касым-Жомарт Токаев
Касым-Жомарт                   → Касым-Жомарт Токаев
Касым-Жомарт Кемелевич         → Касым-Жомарт Токаев
Касым-Жомарт Кемелевич Токаев  → Касым-Жомарт Токаев
Tokayev's                      → Касым-Жомарт Токаев
В. Путин                       → Владимир Путин
Владимиру Владимировичу Путину → Владимир Путин
Dmitry Peskov                  → Дмитрий Песков
Н.Пескова                      → Николай Песков
Lukashenka                     → Александр Лукашенко
Xi Jinping                     → Си Цзиньпин
al-Assad                       → Башар Асад
Scholz                         → Олаф Шольц
Шольца                         → Олаф Шольц
Колокольцева                   → Vladimir Kolokoltsev
Кузнецовой                     → Анна Кузнецова
Duval                          → Жан-Пьер Дюваль
Suleimenov                     → Ержан Сулейменов
Tsyngeyev                      → Баир Цынгеев
Цынгеева                       → Баир Цынгеев
Щедрова                        → Olga Shchyodrova
"""

LIKELY_ONES = """
tokyaev     → Касым-Жомарт Токаев
toqaev      → Касым-Жомарт Токаев
Lihachov    → Alexei Likhachev
Лукашенка   → Александр Лукашенко
Suleymenow  → Ержан Сулейменов
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = table.strip().splitlines()
    return [(left.strip(), right.strip()) for left, right in (line.split("→") for line in lines)]


@pytest.mark.parametrize(("query", "name"), rows(SURELY))
def test_one_person_under_many_spellings(query: str, name: str) -> None:
    place, score = match_names(query, PEOPLE)[0]
    assert (PEOPLE[place], score >= SURE) == (name, True), score


@pytest.mark.parametrize(("query", "name"), rows(LIKELY_ONES))
def test_mistakes_are_at_least_likely(query: str, name: str) -> None:
    place, score = match_names(query, PEOPLE)[0]
    assert (PEOPLE[place], score >= LIKELY) == (name, True), score


@pytest.mark.parametrize(
    "query",
    [
        "Smith",
        "Иван Петров",
        "Ivan Petrov",
        "Токтаров",
        "А.Токаев",
        "Пугачёва",
        "Rodriguez",
        "мир",
    ],
)
def test_unrelated_names_stay_below_likely(query: str) -> None:
    assert match_names(query, PEOPLE)[0][1] < LIKELY


def test_namesakes_both_come_and_a_given_name_decides() -> None:
    first, second, *_ = match_names("Peskov", PEOPLE)
    assert {PEOPLE[first[0]], PEOPLE[second[0]]} == {"Дмитрий Песков", "Николай Песков"}
    first, second, *_ = match_names("Nikolai Peskov", PEOPLE)
    assert PEOPLE[first[0]] == "Николай Песков"
    assert second[1] < LIKELY


def test_a_surname_that_looks_like_a_patronymic_is_nobody_elses() -> None:
    people = ["Аркадий Волков", "Arkady Ladkovich", "Arkady Abramovich"]
    for asked in ("Arkady Ladkovich", "Ладкович", "Аркадий Ладкович"):
        (place, score), second, *_ = match_names(asked, people)
        assert (people[place], score >= SURE, second[1] < SURE) == (people[1], True, True), asked
    assert match_names("Arkady Ladkovich", people[:1])[0][1] < LIKELY
    # of a given name it is taken for a surname where somebody is called so
    (place, _), second, *_ = match_names("Аркадий Абрамович", people)
    assert (people[place], second[1] < LIKELY) == (people[2], True)
    assert match_names("Аркадий Абрамович", people[:1])[0][1] >= SURE


def test_a_label_is_found_by_the_full_name() -> None:
    labels = ["В.Путин", "К.-Ж.Токаев", "Д.Песков"]
    assert match_names("Kassym-Jomart Tokayev", labels, limit=1)[0][0] == 1


def test_a_changed_list_is_not_answered_from_the_old_one() -> None:
    names = ["Иван Орлов", "Пётр Гусев"]
    assert match_names("Gusev", names)[0][0] == 1
    names.reverse()
    assert match_names("Gusev", names)[0][0] == 0
    names[0] = "Анна Белова"
    assert match_names("Gusev", names)[0][1] < LIKELY


@pytest.mark.parametrize(("query", "names"), [("", ["Орлов"]), ("...", ["Орлов"]), ("Орлов", [])])
def test_nothing_to_compare_gives_nothing(query: str, names: list[str]) -> None:
    assert match_names(query, names) == []


@given(st.text("абвуюйТoaeTuуyь'-.", min_size=1, max_size=8))
def test_mixed_scripts_do_no_harm(query: str) -> None:
    found = match_names(query, ["Владимир Путин", "Vladimir Putin", "TTTу"])
    assert all(0 <= score <= 1 for _, score in found)


def test_a_mixed_word_is_itself() -> None:
    assert match_names("TTTу", ["Анна Вёсельная", "Bob", "TTTу"])[0][0] == 2


def test_names_without_letters_do_no_harm() -> None:
    assert match_names("Orlov", ["", "—", "Орлов"], limit=1)[0][0] == 2


@pytest.mark.parametrize(
    ("name", "tokens"),
    [
        ("К.-Ж.Токаев", ("к", "ж", "токаев")),
        ("Orlov's", ("orlov",)),
        ("О’Нил", ("о'нил",)),
        ("Пётр Семёнов", ("петр", "семенов")),
        ("习近平", ("xijinping",)),
    ],
)
def test_tokens(name: str, tokens: tuple[str, ...]) -> None:
    assert name_tokens(name) == tokens


@pytest.mark.parametrize(
    ("query", "name", "is_that"),
    [
        ("А.Б. Миллин", "Alexei Millin", True),
        ("Миллин А.Б.", "Алексей Миллин", True),
        ("A.B. Millin", "Alexei Millin", True),
        ("Б.А. Миллин", "Алексей Миллин", False),
        ("А.Б. Миллин", "Алексей Петрович Миллин", False),
        ("А.П. Миллин", "Алексей Петрович Миллин", True),
        ("П.Б. Миллин", "Алексей Миллин", False),
    ],
)
def test_an_initial_behind_another_is_a_patronymics(query, name, is_that):
    assert (match_names(query, [name], limit=1)[0][1] >= SURE) is is_that


@pytest.mark.parametrize(
    ("initial", "token", "same"),
    [("k", "касым", True), ("ж", "jomart", True), ("j", "жомарт", True), ("а", "boris", False)],
)
def test_initials_across_scripts(initial: str, token: str, same: bool) -> None:
    assert same_initial(initial, token) is same


NAMES = st.text("абвгдеклмнорстуABCdefghiklmnorst .-'ёЁşğç", max_size=25)


@given(NAMES, st.lists(NAMES, max_size=8), st.integers(1, 6))
def test_scores_are_bounded_ordered_and_point_into_the_list(
    query: str, names: list[str], limit: int
) -> None:
    found = match_names(query, names, limit)
    assert len(found) <= min(limit, len(names))
    assert len({place for place, _ in found}) == len(found)
    assert all(0 <= place < len(names) and 0 <= score <= 1 for place, score in found)
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)


@given(st.sampled_from(PEOPLE))
def test_a_name_is_itself(name: str) -> None:
    place, score = match_names(name, PEOPLE)[0]
    assert PEOPLE[place] == name
    assert score >= 0.99


def spellings() -> Path:
    shared = Path(__file__).parents[4] / "shared"
    return Path(os.environ.get("STENOGRAM_SHARED", shared)) / "names/en_ru.tsv"


@pytest.mark.skipif(not spellings().exists(), reason="needs the file of name spellings")
def test_english_spellings_find_the_russian_name() -> None:
    pairs = [line.split("\t")[:2] for line in spellings().read_text("utf-8").splitlines()[1:]]
    random.Random(7).shuffle(pairs)
    right = defaultdict(set)
    for english, russian in pairs:
        right[english].add(russian)
    pool = list(dict.fromkeys(russian for _, russian in pairs))[:10_000]
    asked = [english for english, russian in pairs[:300] if russian in set(pool[:5_000])]
    match_names("warm", pool)
    began = time.thread_time()
    hits = sum(pool[match_names(name, pool, limit=1)[0][0]] in right[name] for name in asked)
    assert hits / len(asked) > 0.88
    assert (time.thread_time() - began) / len(asked) < 0.05


def test_a_token_asked_again_gets_the_same() -> None:
    pool = TokenPool(("лодкин", "lodkin", "токаев", "а"))
    first = pool.similarities("лодкина").copy()
    pool.similarities("tokayev")
    again = pool.similarities("лодкина")
    assert first.tolist() == again.tolist()
    assert first.tolist() != pool.similarities("tokayev").tolist()


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Джо Байден", "Joseph Biden"),
        ("Билл Клинтон", "William Clinton"),
        ("Тони Блэр", "Anthony Blair"),
    ],
)
def test_a_public_persons_short_name_is_the_full_one_and_no_relatives(short, full):
    assert match_names(short, [full], limit=1)[0][1] >= SURE
    others = match_names(f"Хиллари {short.split()[1]}", [full], limit=1)
    assert not others or others[0][1] < LIKELY
