"""Organisations named at official meetings: names, abbreviations and head words, as data."""

from __future__ import annotations

from typing import Final

RU_ORGANIZATIONS: Final = tuple(
    """
ООН;ОДКБ;СНГ;ЕАЭС;ЕврАзЭС;НАТО;ВТО;ШОС;БРИКС;МВФ;Евросоюз;ЕС;ОБСЕ;ОПЕК;ВОЗ;ЮНЕСКО;АСЕАН;АТЭС
МАГАТЭ;ОЗХО;ВАДА
МОК;ФИФА;УЕФА;МВД;ФСБ;МЧС;МИД;ФНС;ФАС;ФСО;СВР;ЦИК;ЦБ;РЖД;ВТБ;ВЭБ;АСИ;РАН;МГУ;МГИМО;СПбГУ;РСПП;ОНФ
РФПИ;ОАК;ОСК;ЛДПР;КПРФ;ДОСААФ;РПЦ;ВГТРК;ТАСС;ЕЭК
Организация Объединённых Наций;Содружество Независимых Государств;Евразийский экономический союз
Европейский союз;Евразийская экономическая комиссия;Европейская комиссия;Еврокомиссия
Шанхайская организация сотрудничества;Организация Договора о коллективной безопасности
Союзное государство;Группа двадцати;Международный валютный фонд;Всемирный банк
Всемирная торговая организация;Всемирная организация здравоохранения
Международный олимпийский комитет;Государственная Дума;Госдума;Совет Федерации
Федеральное Собрание;Совет Безопасности;Совбез;Государственный Совет;Госсовет;Верховный Суд
Конституционный Суд;Счётная палата;Центральный банк;Центробанк;Банк России;Сбербанк;Сбер
Внешэкономбанк;Газпромбанк;Россельхозбанк;Промсвязьбанк;Дом.РФ;ДОМ.РФ
Генеральная прокуратура;Генпрокуратура;Следственный комитет;Общественная палата
Центральная избирательная комиссия;Российская академия наук;Академия наук
Общероссийский народный фронт;Агентство стратегических инициатив;Единая Россия
Справедливая Россия;Красный Крест;Русская православная церковь;Администрация Президента
Вооружённые Силы;Генеральный штаб;Генштаб;Росгвардия;Роскосмос;Росатом;Ростех;Роснефть;Газпром
Лукойл;Новатэк;Транснефть;Аэрофлот;Роспотребнадзор;Росреестр;Росстат;Рособоронэкспорт;Росавиация
Рослесхоз;Росфинмониторинг;Ростехнадзор;Росздравнадзор;Росмолодёжь;Росавтодор;Россети;РусГидро
Ростелеком;Камаз;АвтоВАЗ;Уралвагонзавод;Норникель;Русал;Северсталь;Уралкалий;Сибур;Яндекс
Юнармия;Движение первых;Знание;Большой театр;Мариинский театр;Эрмитаж;Русский музей
Минфин;Минобороны;Минздрав;Минэкономразвития;Минтранс;Минэнерго;Минкультуры;Минспорт;Минюст
Минстрой;Минсельхоз;Минпромторг;Минтруд;Минобрнауки;Минпросвещения;Минприроды;Минцифры
Минвостокразвития;Министерство обороны;Министерство иностранных дел;Министерство внутренних дел
Министерство финансов;Министерство экономического развития;Министерство здравоохранения
Министерство просвещения;Министерство культуры;Министерство спорта;Министерство транспорта
Министерство энергетики;Министерство юстиции;Министерство строительства
Министерство сельского хозяйства;Министерство промышленности и торговли;Министерство труда
Министерство науки и высшего образования;Министерство природных ресурсов
Министерство цифрового развития;Министерство образования;Министерство по чрезвычайным ситуациям
Федеральная налоговая служба;Федеральная служба безопасности;Федеральная таможенная служба
Федеральная антимонопольная служба;Пенсионный фонд;Социальный фонд
Российский фонд прямых инвестиций;Фонд развития промышленности
Объединённая авиастроительная корпорация
Российские железные дороги;Союз журналистов;Торгово-промышленная палата;Совет Европы
Европейский парламент;Европарламент;Курчатовский институт;Русское географическое общество
Почта России;Банк развития
Российское военно-историческое общество;Российский союз промышленников и предпринимателей
""".replace("\n", ";")
    .strip(";")
    .split(";")
)
RU_COMMON_WORDS: Final = frozenset({"Знание", "Движение первых"})
"""Names that are organisations only inside quotation marks."""
RU_QUOTED_HEADS: Final = {
    "компания": "компания",
    "корпорация": "корпорация",
    "госкорпорация": "госкорпорация",
    "холдинг": "холдинг",
    "концерн": "концерн",
    "завод": "завод",
    "комбинат": "комбинат",
    "банк": "банк",
    "фонд": "фонд",
    "партия": "партия",
    "телеканал": "телеканал",
    "газета": "газета",
    "агентство": "агентство",
    "общество": "общество",
    "предприятие": "предприятие",
    "фабрика": "фабрика",
    "университет": "университет",
    "ассоциация": "ассоциация",
    "оператор": "оператор",
    "издательство": "издательство",
    "организация": "организация",
    "авиакомпания": "авиакомпания",
    "ао": "АО",
    "пао": "ПАО",
    "оао": "ОАО",
    "ооо": "ООО",
    "нко": "НКО",
    "анo": "АНО",
}
"""Head words that make a quoted name an organisation: «компания «Северный свет»»."""

EN_ORGANIZATIONS: Final = tuple(
    """
UN;EU;NATO;CIS;CSTO;SCO;EAEU;BRICS;WTO;IMF;OSCE;OPEC;OPEC+;WHO;UNESCO;ASEAN;APEC;OPCW;WADA;IAEA
FIFA;UEFA;IOC
FSB;RDIF;G20;G7;G8;PACE;FATF;OECD;AIIB;EurAsEC;RSPP;VEB;VTB;Sberbank;Gazprom;Rosneft;Rosatom
Roscosmos
Rostec;Rosoboronexport;Lukoil;LUKOIL;Novatek;NOVATEK;Transneft;Aeroflot;AvtoVAZ;KAMAZ;GAZ;SIBUR
Gazprombank;Vnesheconombank;Russian Railways;Rosstat;Rospotrebnadzor;Rosgvardia;RusHydro;Rosseti
Rostelecom;Severstal;Rusal;RUSAL;Uralvagonzavod;Yandex;United Nations;European Union
Eurasian Economic Union
State Duma;Duma;Federal Assembly;Federation Council;Security Council;State Council;Supreme Court
Constitutional Court;Accounts Chamber;Central Bank;Bank of Russia;Civic Chamber;World Bank
Union State;United Russia;A Just Russia;Communist Party;Liberal Democratic Party;Red Cross
Russian Academy of Sciences;Academy of Sciences;Council of Europe;European Commission
European Parliament;Eurasian Economic Commission;Armed Forces;General Staff;National Guard
Central Election Commission;Russian Popular Front;Agency for Strategic Initiatives;Islamic State
Kurchatov Institute;Bolshoi Theatre;Mariinsky Theatre;Hermitage;Pentagon;White House;Interpol
World Health Organisation;World Health Organization;World Trade Organisation
International Olympic Committee;International Monetary Fund;Shanghai Cooperation Organisation
Commonwealth of Independent States;Collective Security Treaty Organisation
""".replace("\n", ";")
    .strip(";")
    .split(";")
)
EN_ORGANIZATION_HEADS: Final = frozenset(
    "Ministry Bank Fund University Corporation Company Agency Service Committee Commission "
    "Council Union Organisation Organization Association Academy Institute Foundation Party "
    "Chamber Court Parliament Authority Federation Museum Theatre Church Inspectorate "
    "Directorate Conservatory".split()
)
EN_OF_HEADS: Final = frozenset(
    "Ministry University Academy Union Association Chamber Institute Museum Bank".split()
)
"""Heads that take their name after "of": "Ministry of Finance"."""
