"""Names of several words that no word-by-word translation gives, in both languages."""

# ruff: noqa: E501 - a name a line

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from meetings.gazetteer.fixed_terms import FIXED_TERMS
from meetings.text.stems import key
from meetings.text.tokens import word_texts

NAMES: Final = """\
# Offices of several words
Премьер-министр | Премьер | Prime Minister | (Premier)
# People whose family name stands first
Си Цзиньпин | Xi Jinping
Ху Цзиньтао | Hu Jintao
Цзян Цзэминь | Jiang Zemin
Вэнь Цзябао | Wen Jiabao
Ким Чен Ын | Kim Jong-un | Kim Jong Un
Ким Чен Ир | Kim Jong-il | Kim Jong Il
Мун Чжэ Ин | Мун Джэ Ин | Moon Jae-in | Moon Jae In
Пан Ги Мун | Ban Ki-moon | Ban Ki Moon
Мао Цзэдун | Mao Zedong
Дэн Сяопин | Deng Xiaoping
# Arabic names with their article
Ас-Сиси | Абдель Фаттах ас-Сиси | el-Sisi | Abdel Fattah el-Sisi | al-Sisi
Бен Салман | Бин Салман | Мухаммед бен Салман | bin Salman | Mohammed bin Salman
# Pipelines and other projects
Северный поток | Nord Stream | Nordstream
Северный поток 2 | Северный поток-2 | СП-2 | СП2 | Nord Stream 2 | Nord Stream-2 | Nordstream 2 | Nordstream-2
Турецкий поток | TurkStream | Turk Stream | Turkish Stream
Голубой поток | Blue Stream
Южный поток | South Stream
Сила Сибири | Power of Siberia
Один пояс один путь | Один пояс и один путь | Один пояс путь | Пояс и путь | Belt and Road | One Belt One Road
Великий шёлковый путь | Шёлковый путь | Silk Road
Крымский мост | Crimean Bridge | Kerch Bridge
Транссибирская магистраль | Транссиб | Trans-Siberian Railway | Trans-Siberian
Космодром Восточный | Vostochny Space Launch Centre | Vostochny Cosmodrome | Vostochny Spaceport
# Wars, agreements and groups of states
Великая Отечественная война | Great Patriotic War
Вторая мировая война | Вторая мировая | World War II | World War Two | Second World War
Первая мировая война | Первая мировая | World War One | First World War
Холодная война | Cold War
Минские соглашения | Минские договорённости | Minsk Agreements | Minsk accords
Нормандский формат | Нормандская четвёрка | Normandy format | Normandy Four
Большая двадцатка | G20
Большая семёрка | G7
Большая восьмёрка | G8
Таможенный союз | Customs Union
Союзное государство | Union State
Исламское государство | ИГИЛ | Islamic State | ISIS | ISIL
Аль-Каида | Al-Qaeda | Al Qaeda | Al-Qaida
Белые каски | White Helmets
# Places
Ближний Восток | Middle East
Дальний Восток | Far East
Сектор Газа | Gaza Strip | Gaza
Западный берег | West Bank
Голанские высоты | Golan Heights
Нагорный Карабах | Nagorno-Karabakh | Nagorny Karabakh
Азовское море | Sea of Azov
Персидский залив | Persian Gulf
Прибалтика | Страны Балтии | Baltic States | Baltic countries | Baltic republics
Баренцево море | Barents Sea
Балтийское море | Балтика | Baltic Sea
Каспийское море | Каспий | Caspian Sea | Caspian
Средиземное море | Средиземноморье | Mediterranean Sea | Mediterranean
Южно-Китайское море | South China Sea
Курильские острова | Курилы | Южные Курилы | Kuril Islands | Kurils | Kuriles | Kurile Islands | South Kurils
Командорские острова | Commander Islands
Японское море | Sea of Japan
Охотское море | Sea of Okhotsk
Карское море | Kara Sea
Красное море | Red Sea
Северное море | North Sea
Мексиканский залив | Gulf of Mexico
Финский залив | Gulf of Finland
Керченский пролив | Kerch Strait
Берингов пролив | Bering Strait
Ормузский пролив | Strait of Hormuz
Индийский океан | Indian Ocean
Атлантический океан | Атлантика | Atlantic Ocean | (Atlantic)
Северный Ледовитый океан | Ледовитый океан | Arctic Ocean
Тихий океан | Pacific Ocean | (Pacific)
Суэцкий канал | Suez Canal
Панамский канал | Panama Canal
Юго-Восточная Азия | Southeast Asia | South-East Asia
Центральная Азия | Средняя Азия | Central Asia
Восточная Европа | Eastern Europe
Западная Европа | Western Europe
Санкт-Петербург | Петербург | (Питер) | St Petersburg | Saint Petersburg | Petersburg
Нью-Йорк | New York
Абу-Даби | Abu Dhabi
Улан-Батор | Ulan Bator | Ulaanbaatar
Эр-Рияд | Riyadh
Северный Кавказ | North Caucasus | Northern Caucasus
Южный Кавказ | Закавказье | South Caucasus | Southern Caucasus | Transcaucasia
Приднестровье | Transnistria | Transdniestria | Pridnestrovie
Латинская Америка | Latin America
Белый дом | White House
# Bodies, parties and movements
Ростех | Rostec | Rostech | Rostekh
Сбербанк | Сбер | Sberbank | Sber
Единая Россия | United Russia
Деловая Россия | Delovaya Rossiya | Business Russia
Народный фронт | Popular Front
Бессмертный полк | Immortal Regiment
Общественная палата | Civic Chamber
Счётная палата | Accounts Chamber
Федеральное Собрание | Federal Assembly
Администрация Президента | Presidential Executive Office
Высшая школа экономики | Higher School of Economics
# Firms that are written as they sound
Аэрофлот | Aeroflot
Боинг | Boeing
Эйрбас | Аэробус | Airbus
Сименс | Siemens
Рено | Renault
Фольксваген | Volkswagen
Тойота | Toyota
Хёндэ | Хундай | Хендай | Hyundai
Хуавей | Huawei
Самсунг | Samsung
Мастеркард | Mastercard
Майкрософт | Microsoft
Макдоналдс | Макдональдс | McDonald's | McDonalds
Кока-кола | Coca-Cola
Икея | IKEA
Бритиш Петролеум | British Petroleum | BP
Эксон | ЭксонМобил | Exxon | ExxonMobil
# Sites and messengers that are written as they sound
Ютуб | YouTube
Телеграм | Telegram
Твиттер | Twitter
Фейсбук | Facebook
Инстаграм | Instagram
Тикток | TikTok
Гугл | Google
Ватсап | WhatsApp
# People whose names are also words
Илон Маск | Elon Musk
Билл Гейтс | Bill Gates
Стив Джобс | Steve Jobs
Джордж Буш | George Bush | George W. Bush
Дональд Туск | Donald Tusk
Борис Джонсон | Boris Johnson
Гордон Браун | Gordon Brown
Лиз Трасс | Liz Truss
Оливер Стоун | Oliver Stone
Джоан Роулинг | Джоан Роулин | J. K. Rowling | JK Rowling | Joanne Rowling
Адам Смит | Adam Smith
Шарль де Голль | Де Голль | de Gaulle
Че Гевара | Che Guevara
Папа Римский | Pope Francis | Pope | (Папа)
# Events
Прямая линия | Direct Line
Чемпионат мира по футболу | FIFA World Cup | World Cup
Золотая Орда | Golden Horde
"""
"""A name a line, in all its forms; what stands in brackets is asked by, but not looked for."""

_THINGS: Final = frozenset(
    {
        "# Pipelines and other projects",
        "# Wars, agreements and groups of states",
        "# Bodies, parties and movements",
        "# Events",
    }
)
Keys = tuple[str, ...]
"""The keys of a name's words in their order, without stop words."""


def name_keys(text: str) -> Keys:
    """The keys of the words of a text."""
    return tuple(own for word in word_texts(text) if (own := key(word)))


def forms_of(words: Keys) -> tuple[Keys, ...]:
    """The forms of the name that some words are, their own first; none where they are no name."""
    return _index().get(words, ())


@cache
def names_of_things() -> frozenset[Keys]:
    """The names of projects, wars, bodies and events: no people, places or mere terms."""
    found: set[Keys] = set()
    of_things = False
    for line in NAMES.splitlines():
        if line.startswith("#"):
            of_things = line in _THINGS
        elif of_things:
            found.update(name_keys(form) for form in line.split("|"))
    return frozenset(found)


def stands_in(forms: Iterable[Keys], text: str) -> bool:
    """Whether one of the forms of a name stands in a text, its words next to each other."""
    said = name_keys(text)
    return any(
        said[at : at + len(form)] == form
        for form in forms
        for at in range(len(said) - len(form) + 1)
    )


@cache
def longest_proper_name() -> int:
    """The words of the name that has the most."""
    return max(map(len, _index()))


@cache
def _index() -> dict[Keys, tuple[Keys, ...]]:
    found: dict[Keys, tuple[Keys, ...]] = {}
    for line in (*NAMES.splitlines(), *FIXED_TERMS.splitlines()):
        written = [] if line.startswith("#") else [form.strip() for form in line.split("|")]
        forms = [name_keys(form) for form in written if not form.startswith("(")]
        for own in map(name_keys, written):
            others = (form for form in forms if form != own)
            found[own] = (own, *others) if own in forms else tuple(others)
    return found
