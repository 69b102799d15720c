"""Signs of languages, as data: letters of their own, and their commonest words.

A word may be in several lists («de» is French, Spanish and Dutch): the language with most counts.
"""

from __future__ import annotations

from typing import Final

OWN_LETTERS: Final[dict[str, str]] = {
    "kk": "әғқңөұүһі",  # Бюджет туралы мәселені қараймыз, сұрақтар бар ма?
    "ky": "ңөү",  # Бюджет боюнча сөз сүйлөйбүз
    "tt": "әөүҗңһ",  # Бүген без бюджет турында сөйләшәбез
    "ba": "ҙҫғҡәңөүһ",  # Бөгөн беҙ бюджет тураһында һөйләшәбеҙ
    "mn": "өү",  # Өнөөдөр бид төсвийн талаар ярина
    "tg": "ғӣқӯҳҷ",  # Имрӯз мо дар бораи буҷет сӯҳбат мекунем
    "uk": "іїєґ",  # Сьогодні ми обговорюємо бюджет міста
    "be": "іў",  # Сёння мы абмяркоўваем бюджэт горада
    "sr": "ђјљњћџ",  # Данас говоримо о буџету, који је већи него лане
    "mk": "ѓѕјљњќџ",  # Денес зборуваме за буџетот на градот, што ќе се зголеми
}
"""Cyrillic letters that Russian has not."""

SCRIPTS: Final[dict[str, str]] = {
    "el": "α-ωά-ώ",
    "hy": "ա-և",
    "ka": "ა-ჰ",
    "he": "א-ת",
    "ar": "ء-ي",
    "hi": "अ-ह",
    "th": "ก-ฮ",
    "ko": "가-힣",
    "ja": "ぁ-ヺ",
    "zh": "一-鿿",
}
"""The letters of a script that mostly one language is written in."""

_COMMONEST: Final[dict[str, str]] = {
    "en": """the of and to in is that for it on are was be with as this have we you i not by or
        from at but they an a our will has been what there which would about so if can your how
        who when where why many much more do does did me my he she his her him than had were into
        up out over under per all any no also should could s t""",
    "de": """der die das und ist nicht wir sie ich zu den von mit ein eine auf für dass es im dem
        des sich auch haben werden wird sind als an noch wie oder aber bei nach zum zur wie wer was
        wann wo viel viele hoch wieviel welche""",
    "fr": """le la les de des et est que nous vous une un pour dans qui sur pas ne ce il au aux du
        en avec par sont je mais cette ont plus a été d l c qu n s
        quel quelle quels combien quand où comment qui quoi""",
    "es": """el la los las de del y que es en un una por para con no se lo al como su más pero hay
        está este esta muy nos son ha señor también
        cuánto cuántos cuál cuándo dónde quién qué""",
    "it": """il la le lo gli di del della che è e un una per con non si in al dei sono questo
        questa come più ma anche nel alla ha abbiamo delle i
        quanto quanti quale quando dove chi""",
    "pt": """o a os as de do da dos das e que é em um uma para com não se no na por mais como mas
        foi ao também está isso são nós muito
        quanto quantos qual quando onde quem""",
    "gl": """o a os as de do da dos das e que é en un unha para con non se no na por máis como mais
        foi ao tamén está isto son moito nós señor moi pola polo aos pero ben xa
        canto cantos cal cando onde quen""",
    "nl": """de het een en van is dat niet wij we in op te zijn voor met er ook aan die maar om
        naar dit ik bij wordt hebben heeft door hoe wat
        wie wanneer waar hoeveel""",
    "pl": """i w na nie się jest że z do to o jak ale za co po od dla tak czy są przez oraz który
        która które tego już mamy pan pani ile kiedy gdzie kto jaki jaka jakie""",
    "cs": """a se na je že v to s z do o jsem jsou ale jako pro by který která které tak není
        jsme ve byl bude když ještě také""",
    "sk": """a sa na je že v to s z do o som sú ale ako pre by ktorý ktorá ktoré tak nie sme vo
        bol bude keď ešte tiež""",
    "sv": """och att det som en är på för av med den inte vi ett om jag har till de i från men
        var kan ska också eller""",
    "da": """og at det som en er på for af med den ikke vi et om jeg har til de i fra men var kan
        skal også eller hvad blive nu efter
        noget meget""",
    "no": """og at det som en er på for av med den ikke vi et om jeg har til de i fra men var kan
        skal også eller hva bli å nå etter noe mye""",
    "fi": """ja on ei että se oli mutta niin kun myös tämä ovat joka hän me sen kuin tai nyt vain
        jos siitä olemme tässä""",
    "et": """ja on ei et see oli aga ka kui ning me mis või siis seda ta meie selle nii kes kuid
        oleme""",
    "hu": """a az és hogy nem is egy ez van volt de meg csak már vagy mint azt ezt még ha kell
        lesz el szerint""",
    "ro": """și de la în a că nu este pe cu un o pentru din mai se sunt care au să ce prin dar
        această fost va noi""",
    "ca": """el la els les de del i que és en un una per amb no es al com més però hi ha aquest
        aquesta són també dels ens""",
    "tr": """ve bir bu için ile da de ne çok daha olarak var olan gibi ama kadar sonra değil biz
        ben en mi""",
    "lt": """ir kad į iš su yra bet tai kaip apie nuo ar už mes jis bus buvo dėl taip tik šį""",
    "lv": """un ir ka uz no ar par bet tas kā mēs vai arī lai pie nav būs bija šo tiek""",
    "hr": """i je u da se na za su od što koji koja koje nije ali kao smo će to o s biti ili bi
        također""",
    "kk": """мен және бұл осы сол үшін бар жоқ да де та те қанша қандай неше кім қашан қайда не ма
        ме ба бе па пе біз сіз ол емес деп туралы бойынша""",
    "uk": """і та й що не на з із у в як за від до це є для по про але ми ви він вона вони який яка
        яке які скільки коли де хто чому чи було був була буде""",
}

FUNCTION_WORDS: Final[dict[str, frozenset[str]]] = {
    code: frozenset(words.split()) for code, words in _COMMONEST.items()
}
"""Of languages written in Latin, and of English to be measured against; of Cyrillic ones, which
their letters tell, those that questions are often asked in."""
