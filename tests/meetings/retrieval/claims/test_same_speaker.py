"""Whether words are laid to the one who said them: slips are, namesakes and others are not."""

import pytest

from meetings.retrieval.claims.same_speaker import SameSpeaker

NAMES = {
    "Глеб Лодкин": ("Глеб Лодкин", "Gleb Lodkin"),
    "Ван И": ("Ван И", "Wang Yi"),
    "Анна Потапова": ("Анна Потапова", "Anna Potapova"),
}
BY_NAME = {"Глеб Лозкин": "Глеб Лозкин", "Глеб Лоткин": "Глеб Лодкин"}


def same_speaker(roles):
    return SameSpeaker(
        lambda name: NAMES.get(name, (name,)),
        BY_NAME.get,
        lambda name: roles.get(name, ""),
        lambda name: name == "Clerk",
    )


@pytest.mark.parametrize(
    ("said_by", "speaker", "same"),
    [
        ("Глеб Лодкин", "Лодкина", True),
        ("Глеб Лодкин", "Gleb Lodkin", True),
        ("Глеб Лодкин", "Лотдкин", True),  # a slip
        ("Глеб Лодкин", "Глеб Лоткин", True),  # the archive knows whom that names
        ("Глеб Лодкин", "Глеб Лозкин", False),  # somebody else who speaks
        ("Глеб Лодкин", "Глеб Ложкарёв", False),
        ("Анна Потапова", "Анна Попова", False),  # a surname of its own beside the same first name
        ("Ван И", "Ван И", True),  # of so few letters that it is like no name
        ("Ван И", "ван и", True),
        ("Ван И", "Wang Yi", True),
        ("Ван И", "Ван Ли", False),
        (None, "Анна Попова", True),
        ("Анна Потапова", None, True),
    ],
)
def test_whose_words_they_are(said_by, speaker, same):
    is_same = same_speaker({})
    assert is_same(said_by, speaker) is same


@pytest.mark.parametrize(
    ("role", "office", "same"),
    [
        ("губернатор Заречной области", "губернатор", True),
        ("Governor of the Zarechye Region", "губернатор", True),
        ("губернатор Заречной области", "мэр", False),
        ("Director of the Quarry", "mayor", False),
        ("", "мэр", True),  # nothing tells what they are
        ("Harbour Master", "the harbour master", True),
        ("Harbour Master", "treasurer", False),
        ("капитан порта", "капитан порта", True),
        ("Deputy Treasurer", "treasurer", False),
        ("", "treasurer", True),
        ("Mayor Pro Tem", "mayor", False),
        ("Mayor Pro Tem", "mayor pro tem", True),
        ("Deputy Mayor of Tarn", "mayor", False),
        ("Mayor of Tarn, former minister", "mayor", True),
        ("Mayor of Tarn, former minister", "minister", False),
        ("Acting Mayor", "mayor", True),
        ("Deputy Minister of Boats . Mayor of Tarn", "mayor", True),
        ("помощник мэра Тарна", "мэр", False),
        ("aide to the Mayor", "mayor", False),
        ("Управляющий", "управляющий", True),
        ("финансовый директор", "генеральный директор", False),
        ("Clerk", "parish clerk", True),
        ("Vice-Chairman", "vice chair", True),
        ("Vice-Chairman", "chair", False),
        ("Chief Financial Officer", "CFO", True),
        ("финансовый директор", "CFO", True),
        ("финансовый директор", "финдиректор", True),
        ("Chief Business Officer", "CFO", False),
        ("финансовый директор", "гендиректор", False),
        ("Chief Operating Officer", "COO", True),
        ("технический директор", "CTO", True),
        ("Gull Bank -- Analyst", "analyst", True),
        ("Gull Bank – Analyst", "analyst", True),
        ("Gull Bank - Analyst", "analyst", True),
        ("County Clerk", "parish clerk", False),
        ("Clerk", "chief clerk", False),
    ],
)
def test_an_office_alone_is_that_of_whoever_holds_it(role, office, same):
    assert same_speaker({"Глеб Лодкин": role})("Глеб Лодкин", office) is same


@pytest.mark.parametrize(
    ("said_by", "office", "same"),
    [
        ("Chair", "mayor", False),  # a label tells what somebody is
        ("THE COURT", "judge", True),
        ("THE COURT", "clerk", False),
        ("Judge Vale", "the court", True),
        ("MAYOR PRO TEM VALE", "mayor", False),
        ("Councillor Birt", "minister", False),
        ("Councillor Birt", "councillor", True),
        ("Chair", "chairman", True),
        ("Member of the public", "the chair", False),
        ("Speaker 2", "mayor", False),
        ("Глеб Лодкин", "mayor", True),  # nothing tells what he is
        ("Глеб Лодкин", "Clerk", False),  # somebody else speaks under it
        ("Clerk", "Clerk", True),
        ("Глеб Лодкин", "Митрополит Ириней", False),  # a name
        ("Глеб Лодкин", "Шейх Заид", False),
    ],
)
def test_a_label_or_title_is_another_office(said_by, office, same):
    assert same_speaker({})(said_by, office) is same
