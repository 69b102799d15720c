"""Units and counted nouns whose lemma or extent no rule gives, as data."""

from __future__ import annotations

from typing import Final

RU_PERCENT: Final = frozenset(
    "процент процента процентов проценту процентам процентом процентах процентами проц".split()
)
RU_POINTS: Final = frozenset(
    "пункт пункта пунктов пункту пунктам пунктах пунктом пунктами".split()
)
RU_PERCENT_ADJECTIVES: Final = frozenset(
    "процентный процентных процентного процентному процентными процентным".split()
)

RU_LEMMAS: Final = {
    "раз": "раз",
    "раза": "раз",
    "разам": "раз",
    "людей": "человек",
    "людям": "человек",
    "людьми": "человек",
    "людях": "человек",
    "человек": "человек",
    "человека": "человек",
    "лет": "год",
    "года": "год",
    "годов": "год",
    "годам": "год",
    "годами": "год",
    "годах": "год",
    "лета": "год",
    "летах": "год",
    "детей": "ребёнок",
    "детям": "ребёнок",
    "детьми": "ребёнок",
    "ребят": "ребята",
    "ребятам": "ребята",
    "часов": "час",
    "часа": "час",
    "суда": "судно",
    "гранатами": "граната",
    "гранат": "граната",
    "полка": "полк",
    "полков": "полк",
    "полками": "полк",
    "минут": "минута",
    "суток": "сутки",
    "тонн": "тонна",
    "км": "километр",
    "м": "метр",
    "см": "сантиметр",
    "мм": "миллиметр",
    "га": "гектар",
    "кг": "килограмм",
    "т": "тонна",
    "л": "литр",
    "чел": "человек",
    "шт": "штука",
    "квт": "киловатт",
    "мвт": "мегаватт",
    "гвт": "гигаватт",
    "кв": "киловольт",
    "мин": "минута",
    "сек": "секунда",
    "тэу": "TEU",
}
"""Word forms (ё folded) to the lemma of the guide, before any dictionary is asked."""

RU_SHORT_UNITS: Final = frozenset("км м см мм га кг т л чел шт квт мвт гвт кв мин сек".split())
"""The lemmas above that are abbreviations: «12 км»."""
RU_SQUARE_SHORT: Final = {"кв": "квадратный", "куб": "кубический"}
RU_SQUARE: Final = {"квадратн": "квадратный", "кубическ": "кубический"}
RU_MEASURED_TWICE: Final = frozenset("метр километр сантиметр дециметр миля фут дюйм".split())

RU_SUBSTANTIVES: Final = {
    stem + ending: stem + nominative
    for nominative, endings, stems in (
        (
            "ийся",
            ("ихся", "имся", "имися"),
            "учащ трудящ обучающ нуждающ проживающ находящ",
        ),
        (
            "ий",
            ("их", "им", "ими"),
            "рабоч служащ отдыхающ верующ погибш пострадавш прибывш участвующ работающ "
            "выздоровевш умерш заболевш проживающ желающ начинающ",
        ),
        (
            "ый",
            ("ых", "ым", "ыми"),
            "безработн ранен пленн заключенн осужденн взросл пожил учен военн мобилизованн занят "
            "задержанн зараженн убит подозреваем обвиняем дежурн",
        ),
        ("ой", ("ых", "им", "ыми"), "больн молод"),
    )
    for stem in stems.split()
    for ending in endings
}
"""Adjectives and participles that stand for a noun: «900 учащихся», «43 погибших»."""

RU_BETWEEN: Final = frozenset(
    "самых наиболее очень особо еще уже более менее достаточно весьма таких так называемых "
    "вновь полностью".split()
)
"""Words besides adjectives that may stand between a number and its noun."""

RU_NO_NOUNS: Final = frozenset(
    "и в во на с со к ко о об по за из у от до для при под над без через между а но да или "
    "не ни же бы ли это то что как так мы вы он она они оно я их его ее там тут здесь сейчас "
    "уже еще только всего тому году назад было есть будет сегодня раньше позже минус плюс "
    "против около порядка более менее чем где когда если потому поэтому также тоже вот ну ли "
    "нам вам им мне тебе себе нас вас них ним ней него нее нему кто все всех всем эти "
    "потом теперь вместо кроме вокруг после перед среди благодаря согласно".replace(
        "ё", "е"
    ).split()
)
"""Words that are never the counted noun, whatever a dictionary may find in them."""

RU_INVERTED: Final = frozenset(
    "лет раз человек процентов километров минут часов дней месяцев метров рублей тонн гектаров "
    "долларов детей недель кубометров".split()
)
"""Nouns that stand before their number when it is a guess: «лет десять», «процентов на 20»."""

FRACTIONS: Final = frozenset("треть четверть половина third fifth half tenth".split())
"""«две трети», “two thirds” are parts, no counts."""
QUARTERS: Final = frozenset({"quarter", "fourth"})
"""The same after "three", where nothing says that they are those of a year."""
EN_BEFORE_QUARTERS: Final = frozenset(
    "first last past previous next coming final latest consecutive recent these those".split()
)
EN_AFTER_QUARTERS: Final = frozenset(
    "in running consecutively straight last this next ago later before after since".split()
)
RU_IDIOMS: Final = {
    ("два", "слова"),
    ("двух", "словах"),
    ("сто", "раз"),
    ("тысяча", "раз"),
    ("тысячу", "раз"),
    ("миллион", "раз"),
}
"""Figures of speech; «в сто раз» is none of them."""

EN_INVARIANT: Final = frozenset(
    "aircraft people personnel series species helicraft spacecraft watercraft head sheep fish "
    "troops km km2 kg ha kw mw gw kwh kv cm mm sq offspring staff police youth cattle "
    "ft lb tonne ton hectare hertz teu kilometre kilogram megawatt gigawatt kilowatt barrel "
    "kilohertz megahertz sms mms".split()
)
EN_LEMMAS: Final = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "servicemen": "serviceman",
    "businessmen": "businessman",
    "policemen": "policeman",
    "sportsmen": "sportsman",
    "feet": "foot",
    "lives": "life",
    "wives": "wife",
    "leaves": "leaf",
    "shelves": "shelf",
    "halves": "half",
    "knives": "knife",
    "wolves": "wolf",
    "teeth": "tooth",
    "mice": "mouse",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "analyses": "analysis",
    "crises": "crisis",
    "bases": "base",
    "theses": "thesis",
    "hypotheses": "hypothesis",
    "series": "series",
    "species": "species",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "troops": "troops",
    "movies": "movie",
    "cookies": "cookie",
    "ties": "tie",
    "pies": "pie",
    "lies": "lie",
    "buses": "bus",
    "viruses": "virus",
    "campuses": "campus",
    "statuses": "status",
    "bonuses": "bonus",
    "premises": "premises",
    "km": "kilometre",
    "kg": "kilogram",
    "ha": "hectare",
    "mw": "megawatt",
    "gw": "gigawatt",
    "kw": "kilowatt",
    "cm": "centimetre",
    "mm": "millimetre",
    "houses": "house",
    "causes": "cause",
    "uses": "use",
    "cases": "case",
    "diseases": "disease",
    "purchases": "purchase",
    "phases": "phase",
    "exercises": "exercise",
    "enterprises": "enterprise",
    "universities": "university",
    "expenses": "expense",
    "licenses": "license",
    "nurses": "nurse",
    "courses": "course",
    "horses": "horse",
    "responses": "response",
    "releases": "release",
    "increases": "increase",
    "warehouses": "warehouse",
    "clauses": "clause",
    "phrases": "phrase",
    "verses": "verse",
    "axes": "axis",
    "heroes": "hero",
    "vetoes": "veto",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "caches": "cache",
    "niches": "niche",
}
EN_SHORT_UNITS: Final = frozenset("km kg ha mw gw kw cm mm".split())
"""The lemmas above that are abbreviations: "12 km"."""
EN_SINGULAR_ENDINGS: Final = {"children": "child", "people": "person", "men": "man"}
EN_PLURAL_ENDINGS: Final = tuple(EN_SINGULAR_ENDINGS)
EN_SQUARE: Final = {"square": "square", "cubic": "cubic", "sq": "square"}
EN_SINGULAR_PLURALS: Final = frozenset(
    "sports arms sales goods economics news politics customs".split()
)
"""Plurals that usually go before another noun: «two sports facilities»."""

EN_STOPS: Final = frozenset(
    "am pm o’clock "
    "a an the this that these those it its he she they we i you his her their our my your them "
    "us him me and or but nor so yet if because while when where who whom whose which what why "
    "how of in on at by for from to into onto with without within over under about above below "
    "after before since until till during between among against through throughout across along "
    "around near off out up down per than as like is are was were be been being am has have had "
    "having do does did doing will would shall should can could may might must not no n’t also "
    "too now then today already just only even still again ago later earlier here there both "
    "each every all any some many much few thanks plus minus versus vs via put took gave went "
    "came made said says got get see saw include includes including worth became become means "
    "mean rose fell grew depending let say apart away whereas although though however therefore "
    "instead once whether either neither yesterday tomorrow respectively overall together "
    "rather mr mrs ms".split()
)
"""Words at which a noun phrase ends."""
EN_NOT_PLURAL: Final = frozenset(
    "was is has does its as this thus us yes perhaps always besides towards afterwards previous "
    "various famous serious religious numerous precious dangerous indigenous prosperous gas "
    "continuous basis crisis analysis tennis campus virus status plus bus focus bonus census "
    "analogous ambitious simultaneous homogeneous autonomous courageous nervous obvious joyous "
    "monstrous generous mysterious glorious victorious spacious vigorous rigorous infectious "
    "industrious luxurious enormous anonymous contagious consensus surplus apparatus prospectus "
    "vis-à-vis overseas perhaps specimen regimen acumen omen abdomen yemen".split()
)
