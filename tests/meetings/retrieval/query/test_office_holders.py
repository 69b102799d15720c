"""Offices named without their holders' names."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.names.participants import participants_of
from meetings.retrieval.query.office_holders import (
    is_office,
    office_asked,
    office_holder,
    office_holders,
    office_spoken_of,
)


def entry(*speakers):
    head = Head("1", "Meeting", dt.date(2024, 5, 16), None, None, "en", None, None)
    made = tuple(Speaker(name, (name,), role, 1) for name, role in speakers)
    return Entry(head, "", made, 1, 10, 1)


ENTRIES = [
    entry(("Rolf Lund", "CEO of Severbank"), ("Anna Berg", "Finance Minister")),
    entry(("Sven Dahl", "NordHydro Head"), ("Maja Holm", "Head of Tolen")),
    entry(("Пётр Лодкин", "Глава порта Тихая Гавань"), ("Ольга Ветрова", "кассир Севербанка")),
    entry(("Эмиль Гро", "Президент Франции")),
    entry(("Nils Krog", "Chairman of the Board of Directors of Tolen Shipping")),
    entry(("Ida Moe", "Director General of State Corporation Skerryferry")),
    entry(("Aud Vik", "Corporation for Coastal Lights Fyrverk Head")),
    entry(("Ив Бру", "Head of Rostec State Corporation"), ("Ян Вебер", "Sberbank CEO")),
    entry(
        ("Liv Dahl", "Head of the Ferry Department at Gullwing Bank"),
        ("Ole Ny", "Chairman of the Board at Gullwing Bank"),
    ),
    entry(("Ян Сомов", "Председатель Областной Думы")),
    entry(("Per Aas", "Adviser to the Gullport Chairman")),
    entry(("Siv Lie", "Tolen Seal Rights Commissioner"), ("Bo Aas", "Prime Minister")),
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("глава Севербанка", "Rolf Lund"),
        ("severbank ceo", "Rolf Lund"),
        ("head of Severbank", "Rolf Lund"),
        ("министр финансов", "Anna Berg"),
        ("finance minister", "Anna Berg"),
        ("глава порта", "Пётр Лодкин"),
        ("CEO of NordHydro", "Sven Dahl"),
        ("director of NordHydro", "Sven Dahl"),
        ("CEO of Tolen Shipping", "Nils Krog"),
        ("президент Tolen Shipping", "Nils Krog"),
        ("deputy CEO of Tolen Shipping", None),
        ("head of Skerryferry", "Ida Moe"),
        ("Skerryferry CEO", "Ida Moe"),
        ("head of Fyrverk", "Aud Vik"),
        ("head of Gullport", None),
        ("chairman of Gullport", None),
        ("treasurer of Tolen Shipping", None),
        ("minister of Tolen", None),
        ("глава аэропорта", None),
        ("лидер Франции", "Эмиль Гро"),
        ("the French leader", "Эмиль Гро"),
        ("лидер порта", None),
        ("глава Ростеха", "Ив Бру"),
        ("head of Rostech", "Ив Бру"),
        ("глава Сбера", "Ян Вебер"),
        ("head of Gullwing Bank", "Ole Ny"),
        ("director of Gullwing Bank", "Ole Ny"),
        ("глава отдела паромов", "Liv Dahl"),
        ("председатель облдумы", "Ян Сомов"),
        ("уполномоченный по правам Толена", "Siv Lie"),
        ("Tolen ombudsman", "Siv Lie"),
        ("премьер", "Bo Aas"),
        ("Севербанк", None),
        ("министр", None),
        ("что сказал глава Севербанка о ставках вчера", None),
    ],
)
def test_office_holders(text, name):
    assert office_holder(text, participants_of(ENTRIES)) == name


@pytest.mark.parametrize(
    ("text", "names_one"),
    [
        ("премьер", True),
        ("премьер-министр", True),
        ("премьера", False),  # of a play
        ("министр", False),
        ("президент", False),
        ("human rights commissioner", True),
        ("уполномоченный", False),
    ],
)
def test_whether_words_name_an_office(text, names_one):
    assert is_office(text) is names_one


TOWN = [
    entry(("Анна Берг", "мэр Вереска"), ("Rolf Lund", "Treasurer of the Harbour Authority")),
    entry(("Пётр Лодкин", "заместитель мэра Вереска"), ("Leo Hart", "Deputy Mayor")),
    entry(("Ida Moen", "Ferry Captain"), ("Эмиль Гро", "Президент Франции")),
    entry(("Mark Field", "Chief Engineer of the Bridge Office"), ("Ольга Ветрова", "кассир")),
    entry(("Boris Lake", "Presidential Press Secretary"), ("Ян Пан", "Министр обороны Китая")),
    entry(("Sven Dahl", "Defence Minister"), ("Luc Gros", "President of France")),
    entry(("Bo Quill", "US President"), ("Una Ray", "Aide")),
    entry(("Jo Wick", "President of the Guild")),
    entry(("Eva Lind", "Chairman of the Central Bank"), ("Ян Смит", "Министр иностранных дел")),
    entry(("Ivo Reed", "CEO of Severbank and Chairman of its Board"), ("Кай Рут", "президент")),
    entry(("Ada Finn", "Adviser, Chairwoman of the Council for Ferries and Human Rights")),
]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("кто мэр", {"Анна Берг"}),
        ("а кто у них мэр?", {"Анна Берг"}),
        ("who is the mayor", {"Анна Берг"}),
        ("who's the mayor of Veresk?", {"Анна Берг"}),
        ("кто заместитель мэра", {"Пётр Лодкин"}),
        ("кто казначей", {"Rolf Lund"}),
        ("what is the name of the treasurer?", {"Rolf Lund"}),
        ("как зовут капитана парома", {"Ida Moen"}),
        ("кто главный инженер", {"Mark Field"}),
        ("кто был президентом Франции", {"Эмиль Гро", "Luc Gros"}),
        ("president of France who is it", {"Эмиль Гро", "Luc Gros"}),
        ("кто президент", {"Кай Рут"}),
        ("кто глава ЦБ", {"Eva Lind"}),
        ("кто глава МИДа?", {"Ян Смит"}),
        ("кто пресс-секретарь президента", {"Boris Lake"}),
        ("министр обороны это кто", {"Sven Dahl"}),
        ("кто министр обороны Китая", {"Ян Пан"}),
        ("кто возглавляет Севербанк", {"Ivo Reed"}),
        ("who runs Severbank", {"Ivo Reed"}),
        ("who's in charge of Severbank?", {"Ivo Reed"}),
        ("who is the US president", {"Bo Quill"}),
        ("who is the president of the US?", {"Bo Quill"}),
        ("кто президент США", {"Bo Quill"}),
        ("who is the president", {"Кай Рут"}),
        ("кто прав", set()),
        ("а кто не прав?", set()),
        ("кто председатель совета по правам человека", {"Ada Finn"}),
        ("кто глава порта", set()),
        ("кто министр культуры", set()),
        ("who is Rolf Lund", set()),
        ("кто главный", set()),
        ("кто сказал про мэра", set()),
        ("кто это", set()),
        ("who was there", set()),
        ("мэр", set()),
    ],
)
def test_who_holds_an_office(text, names):
    found = office_holders(office_asked(text), participants_of(TOWN))
    assert {one.name for one in found} == names


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("президент Остании о торговле", "президент Остании"),
        ("а что сказал глава порта про паром?", "глава порта"),
        ("what did the minister of trade say about the ferry?", "minister of trade"),
        ("head of the port on seals", "head of the port"),
        ("президент Остании", ""),
        ("министр о пароме", ""),
        ("рассказ о президенте Остании", ""),
        ("паром и глава порта", ""),
        ("что сказал Лодкин о торговле", ""),
    ],
)
def test_whose_words_on_something_are_wanted(text, office):
    place = office_spoken_of(text)
    assert (text[place[0] : place[1]] if place else "") == office


STATES = [
    entry(("Эмиль Гро", "Президент Франции"), ("Ines Gros", "Prime Minister of France")),
    entry(
        ("Uwe Brandt", "Federal Chancellor of Germany"), ("Ken Sato", "Prime Minister of Japan")
    ),
    entry(("Li Bo", "President of China Media Group"), ("Лю Ян", "Председатель КНР")),
    entry(("Пётр Лодкин", "Президент России"), ("Anna Berg", "Prime Minister")),
    entry(("Rolf Lund", "President and CEO of Severbank"), ("Sven Dahl", "President")),
    entry(("Leo Hart", "Minister"), ("Ida Moen", "Head of State Corporation Severatom")),
]


@pytest.mark.parametrize(
    ("office", "names"),
    [
        # whoever leads a country, by whatever office it has
        ("лидер Франции", {"Эмиль Гро"}),
        ("лидер Германии", {"Uwe Brandt"}),
        ("the Japanese leader", {"Ken Sato"}),
        ("глава правительства Франции", {"Ines Gros"}),
        ("head of government of Japan", {"Ken Sato"}),
        ("глава государства", {"Пётр Лодкин"}),
        ("head of state", {"Пётр Лодкин"}),
        # and nobody else's who names that country
        ("лидер Китая", {"Лю Ян"}),
        ("президент России", {"Пётр Лодкин"}),
        ("премьер России", {"Anna Berg"}),
        ("министр финансов России", set()),
        ("head of State Corporation Severatom", {"Ida Moen"}),
    ],
)
def test_who_leads_a_country(office, names):
    assert {one.name for one in office_holders(office, participants_of(STATES))} == names
