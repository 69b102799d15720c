"""A label taken apart; a bar parts the office from the name."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.parsing_labels import label_name

TABLE = [
    "Vladimir Putin",
    "President of Russia | Vladimir Putin",
    "President of Turkey | Recep Tayyip Erdogan (retranslated)",
    "President of South Africa | Cyril Ramaphosa",
    "President of South Korea | Moon Jae-in",
    "Member of the Presidency of Bosnia and Herzegovina | Milorad Dodik",
    "President of Yemen | Abd Rabbuh Mansour Hadi",
    "Federal President of Austria | Alexander Van der Bellen",
    "CEO of Royal Dutch Shell | Ben van Beurden",
    "Chairman of the Committee on International Affairs | Anna Boatman",
    "Chairman of the Committee on State Building | Oleg Orlov",
    "Chairman of the Committee on Economic Relations | Wolfgang Orlov",
    "Chief of the General Staff of the Armed Forces | Anna Boatman",
    "CEO of BASF | Kurt Orlov",
    "Chairman of the Board of the Harbour Commission | Tigran Boatman",
    "Director General of State Corporation Ferrymir | Oleg Orlov",
    "Commander of the Federation Fleet | Oleg Orlov",
    "President of the Harbour Commission | Jose Manuel Boatman",
    "President of the Harbour Foundation | Anna Maria Boatman",
    "UN Secretary-General | Anna Boatman",
    "Deputy Director General (OPCW) | Hamid Ali Rao",
    "Sports Federation (FISU) President | Oleg Orlov",
    "Minister of Culture, Sport and Youth | Anna Boatman",
    "Commander of the Guards Major General | Oleg Orlov",
    "Emir of Qatar | Tamim bin Hamad Al Thani",
    "Crown Prince and Defence Minister of Saudi Arabia | Mohammad bin Salman Al Saud",
    "Мэр | Анна Вёсельная",
    "Председатель Правительства | Пётр Лодкин",
    "Глава совета | Пётр Ильич Лодкин",
    "Министр | А.Б.Лодкин",
]


@pytest.mark.parametrize("text", TABLE)
def test_office_and_name(text):
    office, _, name = text.rpartition(" | ")
    found = label_name(text.replace("| ", ""))
    assert found.name == name.removesuffix(" (retranslated)")
    assert found.office == (office or None)


@pytest.mark.parametrize(
    ("label", "name", "office"),
    [
        ("Question (Pier News)", "Question", None),
        ("Anna Boatman, reporter at Pier News", "Anna Boatman", "reporter at Pier News"),
        ("NIKOLAI ORLOV", "Nikolai Orlov", None),
        ("VladimirPutin", "Vladimir Putin", None),
        ("PresidentofPalestineMahmoudAbbas", "Mahmoud Abbas", "President of Palestine"),
        (
            "Executive Chairmanof the World Pier Forum",
            "Executive Chairman of the World Pier Forum",
            None,
        ),
        ("King Abdullah II of Jordan", "King Abdullah II", "King of Jordan"),
        (
            "Patriarch of Moscow and All Russia Kirill",
            "Patriarch Kirill",
            "Patriarch of Moscow and All Russia",
        ),
        ("Патриарх Кирилл", "Патриарх Кирилл", "Патриарх"),
        ("(Noise)", "(Noise)", None),
        ("MAYOR BO VALE", "Bo Vale", "MAYOR"),
        ("MAYOR JD VALE", "JD Vale", "MAYOR"),
    ],
)
def test_odd_labels(label, name, office):
    found = label_name(label)
    assert (found.name, found.office) == (name, office)


@pytest.mark.parametrize(
    ("label", "initials", "surname"),
    [
        ("К.-Ж.Токаев", "К.-Ж.", "Токаев"),
        ("Лодкин А.Б.", "А.Б.", "Лодкин"),
        ("М.Диас-Канель Бермудес (как переведено)", "М.", "Диас-Канель Бермудес"),
        ("A. Boatman", "A.", "Boatman"),
    ],
)
def test_initials(label, initials, surname):
    found = label_name(label)
    assert (found.initials, found.surname) == (initials, surname)
