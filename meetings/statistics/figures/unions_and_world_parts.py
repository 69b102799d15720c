"""Unions of states and parts of the world that a figure may be about, as data."""

from __future__ import annotations

from typing import Final

BLOCS: Final = {
    "EU": r"EU\b|European (?:Union|Commission)|eurozone|euro area|ЕС\b|Еврокомисси|"
    r"Евросоюз|Европейск\w+ союз|еврозон",
    "EAEU": r"EAEU|Eurasian (?:Economic )?Union|Customs Union|EurAsEC|ЕАЭС|Таможенн\w+ союз"
    r"|Евразийск\w+ (?:экономическ\w+ )?союз|ЕврАзЭС|[Ее]вразийск\w+ пят[её]рк",
    "BRICS": r"BRICS|БРИКС",
    "SCO": r"SCO\b|Shanghai Cooperation|ШОС",
    "CIS": r"CIS\b|Commonwealth of Independent|СНГ|Содружеств",
    "ASEAN": r"ASEAN|АСЕАН",
    "G7": r"G7|Group of Seven|[«\"]?[Сс]емёрк",
    "G20": r"G20|Group of Twenty|[«\"]?[Дд]вадцатк",
    "OPEC": r"OPEC|ОПЕК",
    "Africa": r"\bAfrica|Африк|африканск",
    "Asia": r"\bAsia|Asia-Pacific|APEC|\bАзи[ия]|Азиатск|азиатск|АТЭС",
    "Europe": r"\bEurope(?:an)?\b(?! Union| Commission)|"
    r"\bЕвроп(?!ейск\w+ (?:союз|комисси))|европейск",
    "Latin America": r"Latin America|Латинск\w+ Америк",
    "Middle East": r"Middle East|Arab (?:countries|states|world)|Ближн\w+ Восток|арабск\w+ стран",
    "Far East": r"Far East|Дальн\w+ Восток|дальневосточн",
    "Soviet Union": r"Soviet|USSR|СССР|советск",
    "World": r"\b(?:[Gg]lobal|[Ww]orld(?:[’']s)?|international)\s+(?:\w+\s+)?(?:trade|gdp|GDP|"
    r"inflation|econom|export|import|investment|production|harvest|population|unemployment)"
    r"|миров\w+\s+(?:\w+\s+)?(?:торгов|ВВП|инфляц|экономик|экспорт|импорт|инвестиц|производств)"
    r"|международн\w+ торгов",
}
SCENERY: Final = frozenset({"World", "Far East", "Soviet Union"})
"""With these nobody trades, unless trade itself is spoken of: “The global economy is slow.”"""
BLOC_NAMES: Final = {
    "EU": "Евросоюз",
    "EAEU": "ЕАЭС",
    "BRICS": "БРИКС",
    "SCO": "ШОС",
    "CIS": "СНГ",
    "ASEAN": "АСЕАН",
    "G7": "«Большая семёрка»",
    "G20": "«Большая двадцатка»",
    "OPEC": "ОПЕК",
    "Africa": "Африка",
    "Asia": "Азия",
    "Europe": "Европа",
    "Latin America": "Латинская Америка",
    "Middle East": "Ближний Восток",
    "Far East": "Дальний Восток",
    "Soviet Union": "СССР",
    "World": "Мир",
}
HOME: Final = "RU"
GOVERNOR: Final = (
    r"\b(?:governor|mayor|head of|acting head|president of the republic|chief|"
    r"губернатор|врио|глав|мэр|руководител)"
)
"""In a title: a region's own head speaks."""
WHOLE_COUNTRY: Final = (
    r"\bby country|in the country|countrywide|nationwide|national average|country’s|country's"
    r"|(?:в|по) (?:целом по )?(?:нашей )?стране|по России|в России|общероссийск|федеральн"
    r"|Russia’s average|average (?:for|across|in) Russia|среднероссийск"
)
"""Words by which somebody in a region speaks of the whole country."""
