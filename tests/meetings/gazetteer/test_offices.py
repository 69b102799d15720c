import pytest

from meetings.gazetteer.offices import Office, is_office, offices_in

TABLE = [
    ("Президент Казахстана", {Office("president", "KZ")}),
    ("Президент Республики Казахстан", {Office("president", "KZ")}),
    ("the Tajik president", {Office("president", "TJ")}),
    ("President of the Republic of Kazakhstan", {Office("president", "KZ")}),
    ("Kazakhstan's president", {Office("president", "KZ")}),
    ("казахстанским президентом", {Office("president", "KZ")}),
    ("Председатель КНР", {Office("president", "CN")}),
    ("лидер Азербайджана", {Office("president", "AZ")}),
    ("Премьер-министр Индии", {Office("premier", "IN")}),
    ("Председатель Правительства Российской Федерации", {Office("premier", "RU")}),
    ("канцлер ФРГ", {Office("chancellor", "DE")}),
    ("глава Татарстана", {Office("leader", "RU-TA")}),
    ("Раис Республики Татарстан", {Office("leader", "RU-TA")}),
    ("тульский губернатор", {Office("leader", "RU-TUL")}),
    ("governor of Tula Region", {Office("leader", "RU-TUL")}),
    ("Belgorod Region Governor", {Office("leader", "RU-BEL")}),
    ("мэр Москвы", {Office("leader", "RU-MOW")}),
    ("министр обороны", {Office("minister", "RU", "defence")}),
    ("министр обороны Белоруссии", {Office("minister", "BY", "defence")}),
    ("Russian Defence Minister", {Office("minister", "RU", "defence")}),
    ("Minister of Foreign Affairs of Uzbekistan", {Office("minister", "UZ", "foreign")}),
    ("глава МИД", {Office("minister", "RU", "foreign")}),
    ("глава МИДа", {Office("minister", "RU", "foreign")}),
    ("главе МВД", {Office("minister", "RU", "interior")}),
    ("head of the Foreign Ministry", {Office("minister", "RU", "foreign")}),
    ("a minister, head of the delegation", set()),
    ("помощник Президента Российской Федерации", set()),
    ("Deputy Prime Minister of Russia", set()),
    ("вице-президент Ирана", set()),
    ("президент Российской академии наук", set()),
    ("president of Russian Railways", set()),
    ("президент", set()),
    ("глава семьи", set()),
    ("the head of the company", set()),
    ("в Казахстане", set()),
]


@pytest.mark.parametrize(("text", "offices"), TABLE)
def test_offices_in(text: str, offices: set[Office]) -> None:
    assert offices_in(text) == offices


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("губернатор", True),
        ("Mayor", True),
        ("президент", True),
        # heads there are of anything
        ("глава", False),
        ("leader", False),
        ("worker", False),
        ("губернаторство", False),
    ],
)
def test_a_word_that_is_an_office_by_itself(word, told):
    assert is_office(word) is told
