"""Abbreviations of organisations, ministries and figures, written out in both languages."""

# ruff: noqa: E501 - an abbreviation a line

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from meetings.text.tokens import fold_letters

ABBREVIATIONS = """\
ЕАЭС | Евразийский экономический союз | EAEU, EEU | Eurasian Economic Union
ЕврАзЭС | Евразийское экономическое сообщество | EurAsEC | Eurasian Economic Community
ЕЭК | Евразийская экономическая комиссия | EEC | Eurasian Economic Commission
ЕАБР | Евразийский банк развития | EDB | Eurasian Development Bank
ЕЭП | Единое экономическое пространство | CES | Common Economic Space
ОДКБ | Организация Договора о коллективной безопасности | CSTO | Collective Security Treaty Organisation
СССР | Советский Союз, Союз Советских Социалистических Республик | USSR | Soviet Union, Union of Soviet Socialist Republics
РСФСР | Российская Советская Федеративная Социалистическая Республика | RSFSR | Russian Soviet Federative Socialist Republic
ВОВ | Великая Отечественная война | | Great Patriotic War
ВМВ | Вторая мировая война | WWII | World War II, Second World War
СНГ | Содружество Независимых Государств | CIS | Commonwealth of Independent States
ШОС | Шанхайская организация сотрудничества | SCO | Shanghai Cooperation Organisation
БРИКС | Бразилия, Россия, Индия, Китай, ЮАР | BRICS | Brazil, Russia, India, China, South Africa
ООН | Организация Объединённых Наций | UN, UNO | United Nations
СБ ООН | Совет Безопасности ООН | UNSC | UN Security Council
ЮНЕСКО | Организация ООН по вопросам образования, науки и культуры | UNESCO | UN Educational, Scientific and Cultural Organisation
ЮНИСЕФ | Детский фонд ООН | UNICEF | UN Children's Fund
ВТО | Всемирная торговая организация | WTO | World Trade Organisation
МВФ | Международный валютный фонд | IMF | International Monetary Fund
НАТО | Североатлантический альянс, Организация Североатлантического договора | NATO | North Atlantic Treaty Organisation
ЕС, Евросоюз | Европейский союз | EU | European Union
ПАСЕ | Парламентская ассамблея Совета Европы | PACE | Parliamentary Assembly of the Council of Europe
ЕСПЧ | Европейский суд по правам человека | ECHR | European Court of Human Rights
ЕЦБ | Европейский центральный банк | ECB | European Central Bank
АСЕАН | Ассоциация государств Юго-Восточной Азии | ASEAN | Association of Southeast Asian Nations
АТЭС | Азиатско-Тихоокеанское экономическое сотрудничество | APEC | Asia-Pacific Economic Cooperation
АТР | Азиатско-Тихоокеанский регион | APR | Asia-Pacific region
СВМДА | Совещание по взаимодействию и мерам доверия в Азии | CICA | Conference on Interaction and Confidence-Building Measures in Asia
ОИС | Организация исламского сотрудничества | OIC | Organisation of Islamic Cooperation
ЛАГ | Лига арабских государств | LAS | League of Arab States, Arab League
ИГИЛ | Исламское государство | ISIS, ISIL | Islamic State
ЦРУ | Центральное разведывательное управление | CIA | Central Intelligence Agency
ФБР | Федеральное бюро расследований | FBI | Federal Bureau of Investigation
СВПД | Совместный всеобъемлющий план действий | JCPOA | Joint Comprehensive Plan of Action
ЧВК | частная военная компания | PMC | private military company
АПЛ | атомная подводная лодка | | nuclear submarine, nuclear-powered submarine
ПЦР | полимеразная цепная реакция | PCR | polymerase chain reaction
ПФР | Пенсионный фонд России | | Pension Fund of Russia
ОПЕК | Организация стран — экспортёров нефти | OPEC | Organisation of the Petroleum Exporting Countries
ФСЭГ | Форум стран — экспортёров газа | GECF | Gas Exporting Countries Forum
МЭА | Международное энергетическое агентство | IEA | International Energy Agency
ОЭСР | Организация экономического сотрудничества и развития | OECD | Organisation for Economic Cooperation and Development
ВОЗ | Всемирная организация здравоохранения | WHO | World Health Organisation
МАГАТЭ | Международное агентство по атомной энергии | IAEA | International Atomic Energy Agency
ОБСЕ | Организация по безопасности и сотрудничеству в Европе | OSCE | Organisation for Security and Cooperation in Europe
ОЗХО | Организация по запрещению химического оружия | OPCW | Organisation for the Prohibition of Chemical Weapons
ФАТФ | Группа разработки финансовых мер борьбы с отмыванием денег | FATF | Financial Action Task Force
БТС | Банк торговли и развития | TDB | Trade and Development Bank
НБР | Новый банк развития | NDB | New Development Bank
АБИИ | Азиатский банк инфраструктурных инвестиций | AIIB | Asian Infrastructure Investment Bank
ЕБРР | Европейский банк реконструкции и развития | EBRD | European Bank for Reconstruction and Development
ПМЭФ | Петербургский международный экономический форум | SPIEF | St Petersburg International Economic Forum
ВЭФ | Восточный экономический форум | EEF | Eastern Economic Forum
МОК | Международный олимпийский комитет | IOC | International Olympic Committee
ВАДА | Всемирное антидопинговое агентство | WADA | World Anti-Doping Agency
ФИФА | Международная федерация футбола | FIFA | International Federation of Association Football
МККК | Международный комитет Красного Креста | ICRC | International Committee of the Red Cross
СВО | специальная военная операция | SMO | special military operation
ВС РФ | Вооружённые Силы Российской Федерации | | Russian Armed Forces
ВСУ | Вооружённые силы Украины | AFU | Armed Forces of Ukraine
ВМФ | Военно-Морской Флот | | Navy, Russian Navy
ВКС | Воздушно-космические силы | | Aerospace Forces
ВДВ | Воздушно-десантные войска | | Airborne Forces
РВСН | Ракетные войска стратегического назначения | SMF | Strategic Missile Forces
ОПК | оборонно-промышленный комплекс | | defence industry, military-industrial complex
ВПК | военно-промышленный комплекс | MIC | military-industrial complex
ПВО | противовоздушная оборона | | air defence
ПРО | противоракетная оборона | ABM | missile defence, anti-ballistic missile
СНВ | стратегические наступательные вооружения | START | Strategic Arms Reduction Treaty
РСМД, ДРСМД | ракеты средней и меньшей дальности | INF | intermediate-range nuclear forces
ДНЯО | Договор о нераспространении ядерного оружия | NPT | Non-Proliferation Treaty
БПЛА | беспилотный летательный аппарат | UAV | unmanned aerial vehicle, drone
МИД | Министерство иностранных дел | MFA | Foreign Ministry, Ministry of Foreign Affairs
МВД | Министерство внутренних дел | MVD | Interior Ministry, Ministry of Internal Affairs
МЧС | Министерство по чрезвычайным ситуациям | EMERCOM | Emergencies Ministry, Ministry of Emergency Situations
Минобороны | Министерство обороны | MoD | Defence Ministry, Ministry of Defence
Минфин | Министерство финансов | | Finance Ministry, Ministry of Finance
Минздрав | Министерство здравоохранения | | Healthcare Ministry, Ministry of Health
Минтранс | Министерство транспорта | | Transport Ministry, Ministry of Transport
Минстрой | Министерство строительства | | Construction Ministry, Ministry of Construction
Минтруд | Министерство труда | | Labour Ministry, Ministry of Labour
Минпромторг | Министерство промышленности и торговли | | Ministry of Industry and Trade
Минэкономразвития | Министерство экономического развития | | Economic Development Ministry, Ministry of Economic Development
Минэнерго | Министерство энергетики | | Energy Ministry, Ministry of Energy
Минсельхоз | Министерство сельского хозяйства | | Agriculture Ministry, Ministry of Agriculture
Минприроды | Министерство природных ресурсов и экологии | | Ministry of Natural Resources and Environment
Минцифры | Министерство цифрового развития | | Ministry of Digital Development
Минпросвещения | Министерство просвещения | | Ministry of Education
Минобрнауки | Министерство науки и высшего образования | | Ministry of Science and Higher Education
ФСБ | Федеральная служба безопасности | FSB | Federal Security Service
СВР | Служба внешней разведки | SVR | Foreign Intelligence Service
ФСО | Федеральная служба охраны | FSO | Federal Protective Service
ФНС | Федеральная налоговая служба | FTS | Federal Tax Service
ФТС | Федеральная таможенная служба | FCS | Federal Customs Service
ФАС | Федеральная антимонопольная служба | FAS | Federal Antimonopoly Service
ФМБА | Федеральное медико-биологическое агентство | FMBA | Federal Medical-Biological Agency
Росгвардия | Федеральная служба войск национальной гвардии | | National Guard
Роспотребнадзор | Федеральная служба по надзору в сфере защиты прав потребителей | | consumer rights watchdog
ЦБ, ЦБ РФ | Центральный банк, Банк России | CBR | Central Bank, Bank of Russia
ЦИК | Центральная избирательная комиссия | CEC | Central Election Commission
СК | Следственный комитет | | Investigative Committee
ГД | Государственная Дума, Госдума | | State Duma
СФ | Совет Федерации | | Federation Council
СПЧ | Совет по правам человека | HRC | Human Rights Council
РСПП | Российский союз промышленников и предпринимателей | RSPP, RUIE | Russian Union of Industrialists and Entrepreneurs
ТПП | Торгово-промышленная палата | CCI | Chamber of Commerce and Industry
АСИ | Агентство стратегических инициатив | ASI | Agency for Strategic Initiatives
РФПИ | Российский фонд прямых инвестиций | RDIF | Russian Direct Investment Fund
ФНБ | Фонд национального благосостояния | NWF | National Wealth Fund
ВЭБ, ВЭБ.РФ | Внешэкономбанк | VEB | Vnesheconombank
РЖД | Российские железные дороги | RZD | Russian Railways
ОСК | Объединённая судостроительная корпорация | USC | United Shipbuilding Corporation
ОАК | Объединённая авиастроительная корпорация | UAC | United Aircraft Corporation
РАН | Российская академия наук | RAS | Russian Academy of Sciences
МГУ | Московский государственный университет | MSU | Moscow State University
МГИМО | Московский государственный институт международных отношений | MGIMO | Moscow State Institute of International Relations
РПЦ | Русская православная церковь | ROC | Russian Orthodox Church
ВВП | валовой внутренний продукт | GDP | gross domestic product
ВРП | валовой региональный продукт | GRP | gross regional product
НДС | налог на добавленную стоимость | VAT | value added tax
ВСМ | высокоскоростная магистраль, высокоскоростная железнодорожная магистраль | HSR | high-speed railway, high-speed rail
МФЦ | многофункциональный центр | MFC | multifunctional centre, multi-functional centre
ОСАГО | обязательное страхование автогражданской ответственности, автогражданка | | compulsory motor insurance, third-party motor insurance
ГИБДД, ГАИ | Государственная инспекция безопасности дорожного движения, Госавтоинспекция | | traffic police, road police
НПЗ | нефтеперерабатывающий завод | | oil refinery, refinery
ГПЗ | газоперерабатывающий завод | GPP | gas processing plant
ГОК | горно-обогатительный комбинат | GOK | mining and processing plant, ore mining and processing plant
МКС | Международная космическая станция | ISS | International Space Station
ЛЭП | линия электропередачи | | power transmission line, power line
ГРЭС | государственная районная электростанция | GRES | thermal power plant
ОНФ | Общероссийский народный фронт | ONF | Russian Popular Front, Popular Front
ЗАЭС | Запорожская АЭС, Запорожская атомная станция | ZNPP | Zaporozhye Nuclear Power Plant, Zaporizhzhia Nuclear Power Plant
ЧАЭС | Чернобыльская АЭС, Чернобыльская атомная станция | | Chernobyl Nuclear Power Plant
ДФО | Дальневосточный федеральный округ | | Far Eastern Federal District
СКФО | Северо-Кавказский федеральный округ | | North Caucasus Federal District
СЗФО | Северо-Западный федеральный округ | | Northwestern Federal District
ЦФО | Центральный федеральный округ | | Central Federal District
ПФО | Приволжский федеральный округ | | Volga Federal District
УФО | Уральский федеральный округ | | Urals Federal District
СФО | Сибирский федеральный округ | | Siberian Federal District
ЮФО | Южный федеральный округ | | Southern Federal District
ИЖС | индивидуальное жилищное строительство | | individual housing construction, private housing construction
ТБО | твёрдые бытовые отходы | | solid household waste, household waste
ЭКО | экстракорпоральное оплодотворение | IVF | in vitro fertilisation
ВИЧ | вирус иммунодефицита человека | HIV | human immunodeficiency virus
СПИД | синдром приобретённого иммунодефицита | AIDS | acquired immunodeficiency syndrome
ЗОЖ | здоровый образ жизни | | healthy lifestyle
ИП | индивидуальный предприниматель | | individual entrepreneur, sole trader
ПИИ | прямые иностранные инвестиции | FDI | foreign direct investment
НДФЛ | налог на доходы физических лиц | PIT | personal income tax
НДПИ | налог на добычу полезных ископаемых | MET | mineral extraction tax
МРОТ | минимальный размер оплаты труда | | minimum wage
ЖКХ | жилищно-коммунальное хозяйство | | housing and utilities, housing and communal services
ТКО | твёрдые коммунальные отходы | MSW | municipal solid waste
МСП | малое и среднее предпринимательство, малый и средний бизнес | SME, SMEs | small and medium-sized enterprises, small and medium-sized businesses
НКО | некоммерческая организация | NGO, NPO | non-profit organisation, non-governmental organisation
СМИ | средства массовой информации | | mass media, media
АПК | агропромышленный комплекс | | agro-industrial complex, agriculture
ТЭК | топливно-энергетический комплекс | | fuel and energy complex, energy sector
СПГ | сжиженный природный газ | LNG | liquefied natural gas
АЭС | атомная электростанция | NPP | nuclear power plant
ГЭС | гидроэлектростанция | HPP | hydroelectric power plant
ТЭЦ | теплоэлектроцентраль | CHP | combined heat and power plant
ГЧП | государственно-частное партнёрство | PPP | public-private partnership
НИОКР | научно-исследовательские и опытно-конструкторские работы | R&D | research and development
ИИ | искусственный интеллект | AI | artificial intelligence
ИТ, айти | информационные технологии | IT | information technology
ПО | программное обеспечение | | software
ОМС | обязательное медицинское страхование | CMI | compulsory medical insurance
ФАП | фельдшерско-акушерский пункт | | paramedic station, rural health post
ЕГЭ | Единый государственный экзамен | EGE | Unified State Exam
ТОР, ТОСЭР | территория опережающего развития | | priority development area
ОЭЗ | особая экономическая зона | SEZ | special economic zone
БАМ | Байкало-Амурская магистраль | BAM | Baikal-Amur Mainline
СМП, Севморпуть | Северный морской путь | NSR | Northern Sea Route
МТК | международный транспортный коридор | ITC | international transport corridor
ЦКАД | Центральная кольцевая автомобильная дорога | | Central Ring Road
МКАД | Московская кольцевая автомобильная дорога | MKAD | Moscow Ring Road
ДТП | дорожно-транспортное происшествие | | road accident
ЧС | чрезвычайная ситуация | | emergency
ОПГ | организованная преступная группа | OCG | organised crime group
маткапитал | материнский капитал, материнский семейный капитал | | maternity capital
госдолг | государственный долг | | national debt, public debt
соцсети | социальные сети | | social networks, social media
запчасти | запасные части | | spare parts
рождаемость | уровень рождаемости | | birth rate
смертность | уровень смертности | | mortality rate, death rate
ВТБ | Внешторгбанк | VTB | Vneshtorgbank
ВЭБ | Внешэкономбанк | VEB | Vnesheconombank
ТАСС | Телеграфное агентство Советского Союза | TASS | TASS News Agency
ВГТРК | Всероссийская государственная телевизионная и радиовещательная компания | VGTRK | All-Russian State Television and Radio Company
РУСАДА | Российское антидопинговое агентство | RUSADA | Russian Anti-Doping Agency
УЕФА | Союз европейских футбольных ассоциаций | UEFA | Union of European Football Associations
НХЛ | Национальная хоккейная лига | NHL | National Hockey League
КХЛ | Континентальная хоккейная лига | KHL | Kontinental Hockey League
ДВФУ | Дальневосточный федеральный университет | FEFU | Far Eastern Federal University
МГИМО | Московский государственный институт международных отношений | MGIMO | Moscow State Institute of International Relations
ВШЭ | Высшая школа экономики | HSE | Higher School of Economics
МФТИ | Московский физико-технический институт | MIPT | Moscow Institute of Physics and Technology
ДОСААФ | Добровольное общество содействия армии, авиации и флоту | DOSAAF | Volunteer Society for Assistance to the Army, Aviation and Navy
ковид | коронавирус, коронавирусная инфекция | COVID | coronavirus
дальнобойщики | водители грузовиков | | truckers, truck drivers
врио | временно исполняющий обязанности | | acting
ВВС | Военно-воздушные силы | | Air Force
СБУ | Служба безопасности Украины | SBU | Security Service of Ukraine
ФРС | Федеральная резервная система | | Federal Reserve, Federal Reserve System
КПК | Коммунистическая партия Китая | CPC | Communist Party of China
КПРФ | Коммунистическая партия Российской Федерации | CPRF | Communist Party of the Russian Federation
ЦАХАЛ | Армия обороны Израиля | IDF | Israel Defence Forces
ОМУ, ОМП | оружие массового уничтожения, оружие массового поражения | WMD | weapons of mass destruction
МБР | межконтинентальная баллистическая ракета | ICBM | intercontinental ballistic missile
РСЗО | реактивная система залпового огня | MLRS | multiple launch rocket system
ЗРК | зенитный ракетный комплекс | | surface-to-air missile system
РЛС | радиолокационная станция | | radar station
КБ | конструкторское бюро | | design bureau
НИИ | научно-исследовательский институт | | research institute
СПбГУ | Санкт-Петербургский государственный университет | | St Petersburg State University
ЗСТ | зона свободной торговли | FTA | free trade area, free trade zone
ППС | паритет покупательной способности | | purchasing power parity
ОФЗ | облигации федерального займа | OFZ | federal loan bonds
УСН | упрощённая система налогообложения | | simplified taxation system
СФР | Социальный фонд России | | Social Fund of Russia
ФЦП | федеральная целевая программа | | federal targeted programme
ГСМ | горюче-смазочные материалы | | fuels and lubricants
ВИЭ | возобновляемые источники энергии | | renewable energy sources
ОРВИ | острая респираторная вирусная инфекция | ARVI | acute respiratory viral infection
ГТО | Готов к труду и обороне | GTO | Ready for Labour and Defence
ФОК | физкультурно-оздоровительный комплекс | | sports and fitness centre
"""
"""Russian short forms | Russian in full | English short forms | English in full."""

_SHORT_ONLY_IN_CAPITALS = frozenset("it who pace start met pit ran по про".split())
"""Folded short forms that are ordinary words of grammar or more unless written in capitals."""
_OTHER_WORDS = _SHORT_ONLY_IN_CAPITALS | frozenset(
    "ран воз сво аси фас лаг мок вада пасе тор aids".split()
)
"""Folded short forms that a text has for something else in small letters: «ран» are wounds."""
_COMMA = re.compile(r",\s*")
_WHOLE = frozenset("БРИКС ЮНЕСКО ДОСААФ".split())
"""Whose full forms hold commas of their own."""


def _fold(text: str) -> str:
    return " ".join(fold_letters(text).split())


def _cells(line: str) -> tuple[str, ...]:
    """All forms of a row, short ones of a language before its long ones."""
    forms: list[str] = []
    cells = [cell.strip() for cell in line.split("|")]
    for number, cell in enumerate(cells):
        whole = cells[0] in _WHOLE and number % 2
        forms += [cell] if whole else _COMMA.split(cell)
    return tuple(form for form in forms if form)


@cache
def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in ABBREVIATIONS.splitlines():
        forms = _cells(line)
        for form in forms:
            found[_fold(form)] += [other for other in forms if other != form]
    return {form: tuple(dict.fromkeys(others)) for form, others in found.items()}


def written_out_by_short() -> Iterator[tuple[str, str]]:
    """Each short form of one word with what it stands for, of its language where that has one."""
    for line in ABBREVIATIONS.splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        shorts = [_COMMA.split(cell)[0] for cell in cells[::2]]
        for number, written in enumerate(cells[1::2]):
            short = shorts[number] or shorts[1 - number]
            if " " in short:
                continue
            forms = [written] if cells[0] in _WHOLE else _COMMA.split(written)
            yield from ((short, form) for form in forms if form)


@cache
def _capitals() -> dict[str, str]:
    lines = map(_cells, ABBREVIATIONS.splitlines())
    return {_fold(form): form for forms in lines for form in forms if form.isupper()}


def in_capitals(token: str) -> str:
    """An abbreviation as it is printed, "CSTO" for "csto"; empty for other words."""
    folded = _fold(token)
    return "" if folded in _SHORT_ONLY_IN_CAPITALS else _capitals().get(folded, "")


def expansions(token: str) -> tuple[str, ...]:
    """What else an abbreviation, or its full form in the nominative, is called in both languages.

    Nothing where it is unknown, or an English word in lower case («who», «it»); none of what is
    another word in small letters, "START" of «СНВ».
    """
    return tuple(other for other in _all_forms(token) if not is_another_word(other))


def expansions_in_capitals(token: str) -> tuple[str, ...]:
    """The rest of it: short forms that mean it in capitals alone."""
    return tuple(filter(is_another_word, _all_forms(token)))


def is_another_word(short: str) -> bool:
    """Whether a short form means something else where it does not stand in capitals."""
    return short.isupper() and fold_letters(short) in _OTHER_WORDS


def _all_forms(token: str) -> tuple[str, ...]:
    folded = _fold(token)
    if folded in _SHORT_ONLY_IN_CAPITALS and not token.isupper():
        return ()
    return _index().get(folded, ())
