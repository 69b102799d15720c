import pytest

from tests.meetings.facts.facts_notation import NAMED, check

RUSSIAN = [
    ("встреча с [Сергеем Петровичем Ивановым]", "person Сергей Петрович Иванов"),
    ("слово [Анне Петровой] и [Анне Сергеевне]", "person Анна Петрова; person Анна Сергеевна"),
    ("сказал [И.Петров] и [А. В. Сидоровым]", "person И.Петров; person А.В.Сидоров"),
    ("у губернатора [Смирнова] и господина [Орлова]", "person Смирнов; person Орлов"),
    (
        "в [Казахстане], [Саудовской Аравией] и в [США]",
        "place Казахстан; place Саудовская Аравия; place США",
    ),
    ("из [Тверской области] в [Пермский край]", "place Тверская область; place Пермский край"),
    ("народы [Советского Союза] и [Донбасса]", "place Советский Союз; place Донбасс"),
    ("ледокол «Россия» и лодка «Пермь»", ""),
    (
        "в [Совете Федерации], [МВД] и [Минфине]",
        "organization Совет Федерации; organization МВД; organization Минфин",
    ),
    ("у [компании «Северный ветер»] заказ", "organization компания «Северный ветер»"),
    (
        "[Министерством обороны] и [Верховным Судом]",
        "organization Министерство обороны; organization Верховный Суд",
    ),
    ("на [саммите ОДКБ] и [форуме «Лесной край»]", "event саммит ОДКБ; event форум «Лесной край»"),
    ("гости [Восточного экономического форума]", "event Восточный экономический форум"),
    ("герои [Великой Отечественной войны]", "event Великая Отечественная война"),
    ("Мы того и не ждали. Того же хотят все.", ""),
]
ENGLISH = [
    ("he met [Sergei Ivanov] and Mr [Petrov]", "person Sergei Ivanov; person Petrov"),
    ("Prime Minister [Anna Smith]’s visit, Mr President", "person Anna Smith"),
    (
        "from [Kazakhstan], [Saudi Arabia] and the [US]",
        "place Kazakhstan; place Saudi Arabia; place US",
    ),
    ("in [Tver Region]’s towns and [Perm Territory]", "place Tver Region; place Perm Territory"),
    (
        "the [UN Security Council] and [State Duma]",
        "organization UN Security Council; organization State Duma",
    ),
    (
        "the [Ministry of Finance], the [Eurasian Development Bank]",
        "organization Ministry of Finance; organization Eurasian Development Bank",
    ),
    (
        "at the [SCO summit] and the [Eastern Economic Forum]",
        "event SCO summit; event Eastern Economic Forum",
    ),
    (
        "the [Great Patriotic War] and the [Winter Olympics]",
        "event Great Patriotic War; event Winter Olympics",
    ),
    ("in the Alexander Garden, This Council", ""),
]


@pytest.mark.parametrize(("row", "expected"), RUSSIAN)
def test_russian_names(row: str, expected: str) -> None:
    check(row, expected, "ru", NAMED)


@pytest.mark.parametrize(("row", "expected"), ENGLISH)
def test_english_names(row: str, expected: str) -> None:
    check(row, expected, "en", NAMED)
