import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.gazetteer.countries import countries, country_names
from meetings.gazetteer.countries_said import countries_said
from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.text.tokens import word_texts

TEXTS = """
Президент Казахстана приехал             → KZ
the Kazakh delegation                    → KZ
Республика Казахстан                     → KZ
российско-казахстанские переговоры       → KZ RU
Russian-Tajik talks                      → RU TJ
в Южной Корее и в КНДР                   → KP KR
договор с Объединёнными Арабскими Эмиратами → AE
Kyrgyzstan's exports                     → KG
в Соединённых Штатах Америки             → US
the US and the U.S. economy              → US
tell us more                             →
активы «ДОМ.РФ» в Китае                  → CN
экономика РФ.                            → RU
trade of US$3 billion                    →
US exports, US$3 billion                 → US
Того, кто ждал, в Того не было           → TG
у чада своя комната                      →
Президент Чада                           → TD
polish the table                         →
the Polish side                          → PL
Папуа — Новая Гвинея                     → PG
Экваториальной Гвинеей                   → GQ
Демократической Республики Конго         → CD
губернатор Тульской области              → RU-TUL
в Москве и Московской области            → RU-MOS RU-MOW
Vladimir spoke                           →
the Vladimir Region                      → RU-VLA
жители Кубани                            → RU-KDA
глава Чеченской Республики               → RU-CE
the head of Tatarstan                    → RU-TA
Белоруссией и Беларусью                  → BY
казах и казачество                       →
нидерландский, из Нидерландов            → NL
Египтом                                  → EG
сегодня обычный день                     →
"""


def rows() -> list[tuple[str, frozenset[str]]]:
    lines = (line.split("→") for line in TEXTS.strip().splitlines())
    return [(text.strip(), frozenset(keys.split())) for text, keys in lines]


@pytest.mark.parametrize(("text", "keys"), rows())
@pytest.mark.parametrize("written", ["{}", "{}-2020", "2020{}", "{}_", "the{}", "{}‑то", "{}.S."])
def test_by_its_words_a_text_is_told_the_same(text, keys, written):
    for one in (text, *text.split()):
        told = written.format(one)
        assert countries_said(told, word_texts(told)) == countries_in(told)


@pytest.mark.parametrize("again", range(2))
def test_words_that_name_a_country_only_beside_others_are_seen_in_their_text(again):
    for told in (
        "Собрались у причала, у старого маяка. Who won the regatta?",
        "In 2031, 1,5 of us and 4\u00a0900 more. Кроме того, чаду было 12",
        "Яхта пришла из Того",
        "Того, кто пришёл из Чада, ждали в Перу",
        "Республика Чад и Южная Корея; Южная часть Чада и Корея",
        "Чад-Перу, Чад‑Перу, Чад’с, 2031US, USА",
        "the U.S. yacht, the US yacht",
        "New 20 Zealand yachts",  # a name passes over figures
    ):
        assert countries_said(told, word_texts(told)) == countries_in(told)


_PIECES = [
    *"Чад Того того США US us U S Перу перу Южная Корея Корее российско New Zealand".split(),
    *"Guinea Папуа 2 20 . - ‑ ’ ' s _ ,".split(),
    *"   ",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_any_text_is_told_the_same_by_its_words(text):
    assert countries_said(text, word_texts(text)) == countries_in(text)


@pytest.mark.parametrize(("text", "keys"), rows())
def test_countries_in(text: str, keys: frozenset[str]) -> None:
    assert countries_in(text) == keys


def test_mentions_say_where_they_stand() -> None:
    text = "О российско-казахстанской торговле с Южной Кореей"
    found = [(text[m.start : m.stop], m.key, m.adjective) for m in country_mentions(text)]
    assert found == [
        ("российско", "RU", True),
        ("казахстанской", "KZ", True),
        ("Южной Кореей", "KR", False),
    ]


@pytest.mark.parametrize("key", sorted(countries()))
def test_every_name_is_recognised(key: str) -> None:
    country = countries()[key]
    for name in (*country.russian, *country.english):
        assert countries_in(f"Вот: {name}.") == {key}, name


def test_names_for_the_other_language() -> None:
    assert country_names("KZ", "en") == ("Kazakhstan", "Kazakh", "Kazakhstani")
    assert "казахстанский" in country_names("KZ", "ru")
    assert country_names("ZZ", "en") == ()


def test_most_of_the_world_is_there() -> None:
    keys = countries()
    assert sum(len(key) == 2 for key in keys) >= 190
    assert sum(key.startswith("RU-") for key in keys) == 89


@given(st.text("СШАус ТогоЧад-'’.US", max_size=30))
def test_mentions_are_in_order_and_inside(text: str) -> None:
    end = 0
    for mention in country_mentions(text):
        assert end <= mention.start < mention.stop <= len(text)
        end = mention.stop
