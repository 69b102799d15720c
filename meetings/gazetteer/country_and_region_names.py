"""Countries and the regions of Russia with their Russian and English names."""
# ruff: noqa: E501 - a country a line

COUNTRIES = """\
RU | Россия, Российская Федерация, РФ | российск, русск | Russia, Russian Federation | Russian
KZ | Казахстан | казахстанск, казахск | Kazakhstan | Kazakh, Kazakhstani
BY | Белоруссия, Беларусь | белорусск, беларуск | Belarus, Byelorussia | Belarusian, Belarussian
KG | Киргизия, Кыргызстан, Киргизстан | киргизск, кыргызск, кыргызстанск | Kyrgyzstan, Kirghizia | Kyrgyz, Kyrgyzstani
TJ | Таджикистан | таджикск, таджикистанск | Tajikistan, Tadjikistan | Tajik, Tajikistani
UZ | Узбекистан | узбекск, узбекистанск | Uzbekistan | Uzbek, Uzbekistani
TM | Туркмения, Туркменистан | туркменск, туркменистанск | Turkmenistan, Turkmenia | Turkmen
AM | Армения | армянск | Armenia | Armenian
AZ | Азербайджан | азербайджанск | Azerbaijan | Azerbaijani, Azeri
GE | Грузия | грузинск | Georgia | Georgian
MD | Молдавия, Молдова | молдавск, молдовск | Moldova, Moldavia | Moldovan, Moldavian
UA | Украина | украинск | Ukraine | Ukrainian
AB | Абхазия | абхазск | Abkhazia | Abkhaz, Abkhazian
OS | Южная Осетия | югоосетинск | South Ossetia | South Ossetian
EE | Эстония | эстонск | Estonia | Estonian
LV | Латвия | латвийск, латышск | Latvia | Latvian
LT | Литва | литовск | Lithuania | Lithuanian
CN | Китай, Китайская Народная Республика, КНР, Поднебесная | китайск | China, PRC, People's Republic of China | Chinese
HK | Гонконг | гонконгск | Hong Kong |
TW | Тайвань | тайваньск | Taiwan | Taiwanese
MO | Макао | | Macao, Macau |
JP | Япония | японск | Japan | Japanese
KR | Южная Корея, Республика Корея | южнокорейск | South Korea, Republic of Korea, ROK | South Korean
KP | Северная Корея, Корейская Народно-Демократическая Республика, КНДР | северокорейск | North Korea, DPRK | North Korean
MN | Монголия | монгольск | Mongolia | Mongolian
IN | Индия | индийск | India | Indian
PK | Пакистан | пакистанск | Pakistan | Pakistani
BD | Бангладеш | бангладешск | Bangladesh | Bangladeshi
LK | Шри-Ланка | шри-ланкийск, ланкийск | Sri Lanka | Sri Lankan
NP | Непал | непальск | Nepal | Nepalese, Nepali
BT | Бутан | бутанск | Bhutan | Bhutanese
MV | Мальдивы, Мальдивская Республика | мальдивск | Maldives | Maldivian
AF | Афганистан | афганск | Afghanistan | Afghan
VN | Вьетнам | вьетнамск | Vietnam, Viet Nam | Vietnamese
LA | Лаос | лаосск | Laos | Laotian, Lao
KH | Камбоджа | камбоджийск | Cambodia | Cambodian
TH | Таиланд, Тайланд | таиландск, тайск | Thailand | Thai
MM | Мьянма, Бирма | мьянманск, бирманск | Myanmar, Burma | Burmese
MY | Малайзия | малайзийск | Malaysia | Malaysian
SG | Сингапур | сингапурск | Singapore | Singaporean
ID | Индонезия | индонезийск | Indonesia | Indonesian
PH | Филиппины | филиппинск | Philippines | Philippine, Filipino
BN | Бруней | брунейск | Brunei | Bruneian
TL | Восточный Тимор, Тимор-Лешти | тиморск | East Timor, Timor-Leste | Timorese
TR | Турция, Турецкая Республика | турецк | Turkey, Türkiye, Turkiye | Turkish
IR | Иран, Исламская Республика Иран | иранск | Iran | Iranian
IQ | Ирак | иракск | Iraq | Iraqi
SY | Сирия, Сирийская Арабская Республика | сирийск | Syria | Syrian
LB | Ливан | ливанск | Lebanon | Lebanese
JO | Иордания | иорданск | Jordan | Jordanian
IL | Израиль | израильск | Israel | Israeli
PS | Палестина | палестинск | Palestine | Palestinian
SA | Саудовская Аравия | саудовск | Saudi Arabia | Saudi, Saudi Arabian
AE | Объединённые Арабские Эмираты, ОАЭ, Эмираты | эмиратск | United Arab Emirates, UAE, Emirates | Emirati
QA | Катар | катарск | Qatar | Qatari
KW | Кувейт | кувейтск | Kuwait | Kuwaiti
BH | Бахрейн | бахрейнск | Bahrain | Bahraini
OM | Оман | оманск | Oman | Omani
YE | Йемен | йеменск | Yemen | Yemeni
EG | Египет | египетск | Egypt | Egyptian
LY | Ливия | ливийск | Libya | Libyan
TN | Тунис | тунисск | Tunisia | Tunisian
DZ | Алжир | алжирск | Algeria | Algerian
MA | Марокко | марокканск | Morocco | Moroccan
EH | Западная Сахара | | Western Sahara |
MR | Мавритания | мавританск | Mauritania | Mauritanian
ML | Мали | малийск | Mali | Malian
NE | Нигер | нигерск | Niger | Nigerien
NG | Нигерия | нигерийск | Nigeria | Nigerian
BF | Буркина-Фасо | буркинийск | Burkina Faso | Burkinabe
TD | Чад | чадск | Chad | Chadian
SD | Судан | суданск | Sudan | Sudanese
SS | Южный Судан | южносуданск | South Sudan | South Sudanese
ET | Эфиопия | эфиопск | Ethiopia | Ethiopian
ER | Эритрея | эритрейск | Eritrea | Eritrean
DJ | Джибути | | Djibouti | Djiboutian
SO | Сомали | сомалийск | Somalia | Somali
KE | Кения | кенийск | Kenya | Kenyan
UG | Уганда | угандийск | Uganda | Ugandan
TZ | Танзания | танзанийск | Tanzania | Tanzanian
RW | Руанда | руандийск | Rwanda | Rwandan
BI | Бурунди | бурундийск | Burundi | Burundian
CD | Демократическая Республика Конго, ДР Конго, ДРК | | Democratic Republic of the Congo, DR Congo, DRC |
CG | Республика Конго, Конго | конголезск | Republic of the Congo, Congo | Congolese
CF | Центральноафриканская Республика, ЦАР | центральноафриканск | Central African Republic, CAR | Central African
CM | Камерун | камерунск | Cameroon | Cameroonian
GA | Габон | габонск | Gabon | Gabonese
GQ | Экваториальная Гвинея | | Equatorial Guinea | Equatorial Guinean
GN | Гвинея | гвинейск | Guinea | Guinean
GW | Гвинея-Бисау | | Guinea-Bissau |
SN | Сенегал | сенегальск | Senegal | Senegalese
GM | Гамбия | гамбийск | Gambia | Gambian
SL | Сьерра-Леоне | | Sierra Leone | Sierra Leonean
LR | Либерия | либерийск | Liberia | Liberian
CI | Кот-д'Ивуар | ивуарийск | Côte d'Ivoire, Cote d'Ivoire, Ivory Coast | Ivorian
GH | Гана | ганск | Ghana | Ghanaian
TG | Того | тоголезск | Togo | Togolese
BJ | Бенин | бенинск | Benin | Beninese
ST | Сан-Томе и Принсипи | | Sao Tome and Principe |
CV | Кабо-Верде | | Cape Verde, Cabo Verde | Cape Verdean
AO | Ангола | ангольск | Angola | Angolan
ZM | Замбия | замбийск | Zambia | Zambian
ZW | Зимбабве | зимбабвийск | Zimbabwe | Zimbabwean
MZ | Мозамбик | мозамбикск | Mozambique | Mozambican
MW | Малави | малавийск | Malawi | Malawian
MG | Мадагаскар | мадагаскарск, малагасийск | Madagascar | Malagasy
MU | Маврикий | маврикийск | Mauritius | Mauritian
SC | Сейшелы, Сейшельские Острова | сейшельск | Seychelles | Seychellois
KM | Коморы, Коморские Острова | коморск | Comoros | Comorian
BW | Ботсвана | ботсванск | Botswana | Botswanan
NA | Намибия | намибийск | Namibia | Namibian
ZA | Южно-Африканская Республика, ЮАР | южноафриканск, южно-африканск | South Africa, RSA | South African
LS | Лесото | | Lesotho |
SZ | Эсватини, Свазиленд | | Eswatini, Swaziland |
DE | Германия, ФРГ | германск, немецк | Germany, Federal Republic of Germany | German
FR | Франция | французск | France | French
GB | Великобритания, Соединённое Королевство, Британия, Англия | британск, английск | Great Britain, United Kingdom, UK, Britain, England | British
IE | Ирландия | ирландск | Ireland | Irish
IT | Италия | итальянск | Italy | Italian
ES | Испания | испанск | Spain | Spanish
PT | Португалия | португальск | Portugal | Portuguese
AD | Андорра | андоррск | Andorra | Andorran
MC | Монако | | Monaco | Monegasque
LI | Лихтенштейн | лихтенштейнск | Liechtenstein |
LU | Люксембург | люксембургск | Luxembourg |
BE | Бельгия | бельгийск | Belgium | Belgian
NL | Нидерланды, Голландия | нидерландск, голландск | Netherlands, Holland | Dutch
CH | Швейцария | швейцарск | Switzerland | Swiss
AT | Австрия | австрийск | Austria | Austrian
PL | Польша | польск | Poland | Polish
CZ | Чехия, Чешская Республика | чешск | Czechia, Czech Republic | Czech
SK | Словакия | словацк | Slovakia | Slovak, Slovakian
HU | Венгрия | венгерск | Hungary | Hungarian
RO | Румыния | румынск | Romania | Romanian
BG | Болгария | болгарск | Bulgaria | Bulgarian
RS | Сербия | сербск | Serbia | Serbian
ME | Черногория | черногорск | Montenegro | Montenegrin
BA | Босния и Герцеговина, Босния | боснийск | Bosnia and Herzegovina, Bosnia | Bosnian
HR | Хорватия | хорватск | Croatia | Croatian
SI | Словения | словенск | Slovenia | Slovenian, Slovene
MK | Северная Македония, Македония | македонск | North Macedonia, Macedonia | Macedonian
AL | Албания | албанск | Albania | Albanian
XK | Косово | косовск | Kosovo | Kosovan, Kosovar
GR | Греция | греческ | Greece | Greek
CY | Кипр, Республика Кипр | кипрск | Cyprus | Cypriot
MT | Мальта | мальтийск | Malta | Maltese
SM | Сан-Марино | | San Marino |
VA | Ватикан, Святой Престол | ватиканск | Vatican, Holy See |
DK | Дания | датск | Denmark | Danish
NO | Норвегия | норвежск | Norway | Norwegian
SE | Швеция | шведск | Sweden | Swedish
FI | Финляндия | финляндск, финск | Finland | Finnish
IS | Исландия | исландск | Iceland | Icelandic
GL | Гренландия | гренландск | Greenland | Greenlandic
US | Соединённые Штаты Америки, Соединённые Штаты, США, Штаты | американск | United States of America, United States, USA, US, U.S. | American
CA | Канада | канадск | Canada | Canadian
MX | Мексика | мексиканск | Mexico | Mexican
CU | Куба | кубинск | Cuba | Cuban
GT | Гватемала | гватемальск | Guatemala | Guatemalan
HN | Гондурас | гондурасск | Honduras | Honduran
SV | Сальвадор, Эль-Сальвадор | сальвадорск | El Salvador | Salvadoran
NI | Никарагуа | никарагуанск | Nicaragua | Nicaraguan
CR | Коста-Рика | коста-риканск, костариканск | Costa Rica | Costa Rican
PA | Панама | панамск | Panama | Panamanian
JM | Ямайка | ямайск | Jamaica | Jamaican
HT | Гаити | гаитянск | Haiti | Haitian
DO | Доминиканская Республика, Доминикана | доминиканск | Dominican Republic | Dominican
DM | Доминика | | Dominica |
BS | Багамы, Багамские Острова | багамск | Bahamas | Bahamian
BB | Барбадос | барбадосск | Barbados | Barbadian
TT | Тринидад и Тобаго | | Trinidad and Tobago | Trinidadian
GD | Гренада | гренадск | Grenada | Grenadian
LC | Сент-Люсия | | Saint Lucia, St Lucia |
VC | Сент-Винсент и Гренадины | | Saint Vincent and the Grenadines |
AG | Антигуа и Барбуда | | Antigua and Barbuda |
KN | Сент-Китс и Невис | | Saint Kitts and Nevis |
BZ | Белиз | белизск | Belize | Belizean
GY | Гайана | гайанск | Guyana | Guyanese
SR | Суринам | суринамск | Suriname | Surinamese
VE | Венесуэла | венесуэльск | Venezuela | Venezuelan
CO | Колумбия | колумбийск | Colombia | Colombian
EC | Эквадор | эквадорск | Ecuador | Ecuadorian
PE | Перу | перуанск | Peru | Peruvian
BO | Боливия | боливийск | Bolivia | Bolivian
BR | Бразилия | бразильск | Brazil | Brazilian
PY | Парагвай | парагвайск | Paraguay | Paraguayan
UY | Уругвай | уругвайск | Uruguay | Uruguayan
AR | Аргентина | аргентинск | Argentina, Argentine Republic | Argentinian, Argentine
CL | Чили | чилийск | Chile | Chilean
AU | Австралия | австралийск | Australia | Australian
NZ | Новая Зеландия | новозеландск | New Zealand |
PG | Папуа — Новая Гвинея, Папуа Новая Гвинея | | Papua New Guinea |
FJ | Фиджи | фиджийск | Fiji | Fijian
SB | Соломоновы Острова | | Solomon Islands |
VU | Вануату | | Vanuatu |
WS | Самоа | | Samoa | Samoan
TO | Тонга | тонганск | Tonga | Tongan
KI | Кирибати | | Kiribati |
NR | Науру | | Nauru |
TV | Тувалу | | Tuvalu |
PW | Палау | | Palau |
FM | Микронезия | | Micronesia | Micronesian
MH | Маршалловы Острова | | Marshall Islands |
"""
"""Key (ISO 3166 alpha-2; AB and OS are ours) | Russian names | stems of Russian adjectives | English
names | English adjectives. A longer name wins over one inside it."""

REGIONS = """\
RU-AD | Адыгея | адыгейск | Adygea, Adygeya |
RU-AL | Республика Алтай, Горный Алтай | | Altai Republic, Republic of Altai, Gorny Altai |
RU-ALT | Алтайский край | алтайск | Altai Territory, Altai Krai |
RU-AMU | Амурская область, Приамурье | амурск | Amur Region, Amur Oblast |
RU-ARK | Архангельская область, Поморье | архангельск | Arkhangelsk |
RU-AST | Астраханская область | астраханск | Astrakhan |
RU-BA | Башкортостан, Башкирия | башкирск, башкортостанск | Bashkortostan, Bashkiria | Bashkir
RU-BEL | Белгородская область, Белгородчина | белгородск | Belgorod |
RU-BRY | Брянская область, Брянщина | брянск | Bryansk |
RU-BU | Бурятия | бурятск | Buryatia | Buryat
RU-CE | Чечня, Чеченская Республика | чеченск | Chechnya, Chechen Republic | Chechen
RU-CHE | Челябинская область | челябинск | Chelyabinsk |
RU-CHU | Чукотка, Чукотский автономный округ | чукотск | Chukotka |
RU-CR | Крым, Республика Крым | крымск | Crimea | Crimean
RU-CU | Чувашия, Чувашская Республика | чувашск | Chuvashia | Chuvash
RU-DA | Дагестан | дагестанск | Dagestan, Daghestan | Dagestani
RU-DON | Донецкая Народная Республика, ДНР | | Donetsk People's Republic, DPR |
RU-IN | Ингушетия | ингушск | Ingushetia | Ingush
RU-IRK | Иркутская область, Приангарье | иркутск | Irkutsk |
RU-IVA | Ивановская область | ивановск | Ivanovo |
RU-KAM | Камчатка, Камчатский край | камчатск | Kamchatka |
RU-KB | Кабардино-Балкария, Кабардино-Балкарская Республика | кабардино-балкарск | Kabardino-Balkaria, Kabardino-Balkarian Republic |
RU-KC | Карачаево-Черкесия, Карачаево-Черкесская Республика | карачаево-черкесск | Karachayevo-Circassia, Karachay-Cherkessia |
RU-KDA | Краснодарский край, Кубань | краснодарск, кубанск | Krasnodar, Kuban |
RU-KEM | Кемеровская область, Кузбасс | кемеровск, кузбасск | Kemerovo, Kuzbass |
RU-KGD | Калининградская область | калининградск | Kaliningrad |
RU-KGN | Курганская область, Зауралье | курганск | Kurgan |
RU-KHA | Хабаровский край | хабаровск | Khabarovsk |
RU-KHE | Херсонская область, Херсонщина | херсонск | Kherson |
RU-KHM | Югра, Ханты-Мансийский автономный округ, ХМАО | югорск, ханты-мансийск | Khanty-Mansi, Yugra, Khanty-Mansiysk |
RU-KIR | Кировская область | кировск | Kirov Region, Kirov Oblast |
RU-KK | Хакасия | хакасск | Khakassia, Khakasia | Khakass
RU-KL | Калмыкия | калмыцк | Kalmykia | Kalmyk
RU-KLU | Калужская область | калужск | Kaluga |
RU-KO | Республика Коми, Коми | | Komi Republic, Komi |
RU-KOS | Костромская область | костромск | Kostroma |
RU-KR | Карелия | карельск | Karelia | Karelian
RU-KRS | Курская область, Курщина | курск | Kursk |
RU-KYA | Красноярский край, Красноярье | красноярск | Krasnoyarsk |
RU-LEN | Ленинградская область | ленинградск | Leningrad Region, Leningrad Oblast |
RU-LIP | Липецкая область | липецк | Lipetsk |
RU-LUG | Луганская Народная Республика, ЛНР | | Lugansk People's Republic, Luhansk People's Republic, LPR |
RU-MAG | Магаданская область, Колыма | магаданск | Magadan |
RU-ME | Марий Эл | марийск | Mari El |
RU-MO | Мордовия | мордовск | Mordovia | Mordovian
RU-MOS | Московская область, Подмосковье | подмосковн | Moscow Region, Moscow Oblast |
RU-MOW | Москва | московск, столичн | Moscow | Muscovite
RU-MUR | Мурманская область | мурманск | Murmansk |
RU-NEN | Ненецкий автономный округ, НАО | ненецк | Nenets Autonomous Area, Nenets |
RU-NGR | Новгородская область, Новгородчина | новгородск | Novgorod Region, Novgorod Oblast |
RU-NIZ | Нижегородская область, Нижегородчина | нижегородск | Nizhny Novgorod |
RU-NVS | Новосибирская область | новосибирск | Novosibirsk |
RU-OMS | Омская область | омск | Omsk |
RU-ORE | Оренбургская область, Оренбуржье | оренбургск | Orenburg |
RU-ORL | Орловская область, Орловщина | орловск | Oryol Region, Orel Region |
RU-PER | Пермский край, Прикамье | пермск | Perm |
RU-PNZ | Пензенская область | пензенск | Penza |
RU-PRI | Приморье, Приморский край | приморск | Primorye, Primorye Territory, Primorsky |
RU-PSK | Псковская область, Псковщина | псковск | Pskov |
RU-ROS | Ростовская область | ростовск | Rostov, Rostov-on-Don |
RU-RYA | Рязанская область, Рязанщина | рязанск | Ryazan |
RU-SA | Якутия, Республика Саха | якутск, саха | Yakutia, Sakha | Yakut
RU-SAK | Сахалин, Сахалинская область | сахалинск | Sakhalin |
RU-SAM | Самарская область | самарск | Samara |
RU-SAR | Саратовская область | саратовск | Saratov |
RU-SE | Северная Осетия | североосетинск, северо-осетинск | North Ossetia | North Ossetian
RU-SEV | Севастополь | севастопольск | Sevastopol |
RU-SMO | Смоленская область, Смоленщина | смоленск | Smolensk |
RU-SPE | Санкт-Петербург, Петербург | петербургск, санкт-петербургск | St Petersburg, Saint Petersburg, Petersburg |
RU-STA | Ставропольский край, Ставрополье | ставропольск | Stavropol |
RU-SVE | Свердловская область | свердловск | Sverdlovsk |
RU-TA | Татарстан, Татария | татарстанск, татарск | Tatarstan | Tatar
RU-TAM | Тамбовская область, Тамбовщина | тамбовск | Tambov |
RU-TOM | Томская область | томск | Tomsk |
RU-TUL | Тульская область | тульск | Tula |
RU-TVE | Тверская область | тверск | Tver |
RU-TY | Тува, Тыва | тувинск | Tuva, Tyva | Tuvan
RU-TYU | Тюменская область | тюменск | Tyumen |
RU-UD | Удмуртия, Удмуртская Республика | удмуртск | Udmurtia | Udmurt
RU-ULY | Ульяновская область | ульяновск | Ulyanovsk |
RU-VGG | Волгоградская область | волгоградск | Volgograd |
RU-VLA | Владимирская область | владимирск | Vladimir Region, Vladimir Oblast |
RU-VLG | Вологодская область, Вологодчина | вологодск | Vologda |
RU-VOR | Воронежская область | воронежск | Voronezh |
RU-YAN | Ямал, Ямало-Ненецкий автономный округ, ЯНАО | ямальск, ямало-ненецк | Yamal, Yamal-Nenets, Yamalo-Nenets |
RU-YAR | Ярославская область, Ярославщина | ярославск | Yaroslavl |
RU-YEV | Еврейская автономная область, ЕАО | | Jewish Autonomous Region |
RU-ZAB | Забайкалье, Забайкальский край | забайкальск | Trans-Baikal, Transbaikal, Zabaikalye |
RU-ZAP | Запорожская область | запорожск | Zaporozhye, Zaporozhye Region |
"""
"""The same for regions; keys follow ISO 3166-2. A town's bare name stands only where it is no name
of people: «Kirov» and «Vladimir» need their `Region`."""

CAPITALISED = frozenset(
    "чад чада чаду чадом чаде перу куб куба кубы кубе кубу кубой панама панамы панаме панаму "
    "панамой штаты штатов штатам штатами штатах гана ганы гане гану ганой мали тонга тонги тонге "
    "тонгу тонгой крым коми polish turkey china guinea car jordan chad niger mali emirates "
    "эмираты тува тувы дания поднебесная курск курска курску курском липецк саха".split()
)
"""Folded forms that mean something else in lower case."""
ALL_CAPITALS = frozenset("us dpr lpr rok rsa car drc цар нао еао".split())
"""Folded abbreviations that only capitals tell from words."""
NEVER_FIRST = frozenset({"того"})
"""Forms that open sentences as ordinary words and are taken capitalised inside them only."""
