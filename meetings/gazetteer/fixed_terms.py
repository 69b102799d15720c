"""Terms that one language says in several words and the other perhaps in one: "railway"."""

# ruff: noqa: E501 - a term a line

from __future__ import annotations

from typing import Final

FIXED_TERMS: Final = """\
# Law, order and offices
Смертная казнь | Death penalty | Capital punishment
Усыновление | Adopted children | Child adoption | Adoption of children
Правоприменение | Law enforcement practice
Правопорядок | Law and order | Public order
Правопреемник | Legal successor | Successor state
Спецслужба | Специальная служба | Intelligence agency | Special service | Security service
Разведслужба | Intelligence service
Разведчик | Intelligence officer | Intelligence agent
Иноагент | Иностранный агент | Foreign agent
Росгвардия | Национальная гвардия | National Guard
Бандформирование | Illegal armed group
Покушение | Assassination attempt
Наркобизнес | Наркоторговля | Наркотрафик | Drug trafficking | Drug trade
Наркодилер | Наркоторговец | Drug dealer
Видеонаблюдение | Video surveillance | CCTV
Кибератака | Cyberattack | Cyber attack
Двойное гражданство | Dual citizenship | Dual nationality
Домашнее насилие | Domestic violence
Чрезвычайное положение | State of emergency
Загс | Registry office | Civil registry
Бюджетник | Public sector employee | Public sector worker | State employee
Подоходный налог | НДФЛ | Income tax
Налог на прибыль | Profit tax | Corporate tax | Corporate income tax
Курс рубля | Обменный курс рубля | Ruble exchange rate | Rouble exchange rate | Exchange rate of the ruble | Exchange rate of the rouble | Ruble rate | Rouble rate
Курс доллара | Dollar exchange rate | Exchange rate of the dollar | Dollar rate
Обменный курс | Валютный курс | Exchange rate
Экология | Ecology | Environmental protection | Environmental issues | Environmental problems | Environmental situation | Environmental safety | Environmental pollution
Распад СССР | Развал СССР | Распад Советского Союза | Развал Советского Союза | Collapse of the Soviet Union | Disintegration of the Soviet Union | Breakup of the Soviet Union | Collapse of the USSR
Карибский кризис | Cuban Missile Crisis
Государственная служба | Госслужба | Государственная гражданская служба | Civil service | Public service
# Army and arms
Стрелковое оружие | Small arms
Авианосец | Aircraft carrier
Подводная лодка | Подлодка | Submarine
Бронетранспортер | БТР | Armoured personnel carrier | APC
Штурмовик | Attack aircraft | Attack plane
Химическое оружие | Химоружие | Chemical weapons
Ядерное оружие | Nuclear weapons | Nuclear arms
Гонка вооружений | Arms race
Военнопленный | Prisoner of war | POW
Погранвойска | Пограничник | Пограничная служба | Border guard | Border service | Border troops
Контрактник | Военнослужащий по контракту | Contract serviceman | Contract soldier | Contract service
Спецназ | Special forces | Special operations forces
ЧВК | Частная военная компания | Private military company | PMC
ДСНВ | СНВ-3 | Договор СНВ | New START Treaty | (New START)
РСМД | ДРСМД | Договор РСМД | Договор о ракетах средней и меньшей дальности | INF Treaty | INF
Договор по ПРО | Договор о ПРО | ABM Treaty | Anti-Ballistic Missile Treaty
Обороноспособность | Defence capability | Defence capabilities
# Energy and industry
Атомная электростанция | Атомная станция | АЭС | Nuclear power plant | Nuclear power station | Nuclear plant | NPP
Гидроэлектростанция | ГЭС | Hydroelectric power plant | Hydropower plant | Hydroelectric power station | Hydro power plant | HPP
Теплоэлектростанция | Thermal power plant | Thermal power station
Атомная энергетика | Ядерная энергетика | Атомная энергия | Nuclear energy | Nuclear power industry | (Nuclear power)
Солнечная энергия | Солнечная энергетика | Solar energy | Solar power
Возобновляемая энергетика | Возобновляемые источники энергии | ВИЭ | Renewables | Renewable energy | Renewable energy sources
Термоядерный синтез | Thermonuclear fusion | Nuclear fusion
Сжиженный газ | Сжиженный природный газ | СПГ | LNG | Liquefied natural gas | Liquefied gas
Газодобыча | Добыча газа | Gas production | Gas extraction
Нефтедобыча | Добыча нефти | Oil production | Oil extraction
Электропередача | Power transmission
Энергоэффективность | Energy efficiency
Ветряк | Ветрогенератор | Ветроустановка | Wind turbine | Wind generator
Нефтяник | Oil worker | Oilman
Газовик | Gas worker
Полезные ископаемые | Mineral resources | Natural minerals
Металлолом | Scrap metal
Стройматериалы | Строительные материалы | Building materials | Construction materials
Двигателестроение | Engine building | Engine production | Engine manufacturing
Станкостроение | Machine-tool industry | Machine tool industry | Machine-tool building
Технопарк | Technopark | Technology park | Industrial park
Импортозамещение | Import substitution | Import replacement
# Transport
Железная дорога | Railway | Railroad
Железнодорожник | Railway worker | Railwayman
Электромобиль | Electric car | Electric vehicle
Электробус | Electric bus
Авиабилет | Билет на самолёт | Air ticket | Airline ticket | Plane ticket
Бортпроводник | Стюардесса | Flight attendant
Ракета-носитель | Launch vehicle | Carrier rocket
Космический корабль | Spacecraft | Spaceship
Космонавтика | Space exploration
Газовоз | Gas carrier | LNG carrier
Пассажиропоток | Passenger traffic
Грузооборот | Грузопоток | Cargo traffic | Freight traffic | Cargo turnover | Freight turnover
Пробка | Дорожная пробка | Пробка на дорогах | Traffic jam | Traffic congestion
# Money
Золотовалютные резервы | ЗВР | Gold and currency reserves | Gold and foreign currency reserves | Gold and foreign exchange reserves
Ключевая ставка | Key rate | Key interest rate
Фондовый рынок | Фондовая биржа | Биржа | Stock market | Stock exchange
Прожиточный минимум | Subsistence level | Subsistence minimum | Subsistence wage | Living wage
Уровень жизни | Living standards | Standard of living | Quality of life
Зона свободной торговли | Free trade area | Free trade zone | FTA
Торговая война | Trade war | Tariff war
Дорожная карта | Roadmap | Road map
# Nature and the countryside
Сельское хозяйство | Agriculture | Farming
Сельхозтехника | Сельскохозяйственная техника | Agricultural machinery | Farm machinery
Сельхозпроизводитель | Сельхозтоваропроизводитель | Agricultural producer
Растениеводство | Crop production | Crop farming
Крупный рогатый скот | Cattle
Лесной пожар | Лесные пожары | Wildfire | Forest fire
Вечная мерзлота | Permafrost
Заповедник | Nature reserve | Natural reserve | Wildlife sanctuary
Красная книга | Red Book | Red Data Book
Питьевая вода | Drinking water
Водоснабжение | Water supply | Water supplies
Сточные воды | Wastewater | Waste water | Sewage
Парниковые газы | Greenhouse gases
Углеродный след | Carbon footprint
# People and health
Скорая помощь | Скорая медицинская помощь | Ambulance | (Скорая)
Паллиативная помощь | Palliative care
Диспансеризация | Medical check-up | Health check-up | Regular medical examination
Роддом | Родильный дом | Maternity hospital | Maternity home | Maternity ward
Реанимация | Intensive care | Intensive care unit
Инфаркт | Heart attack
Сердечно-сосудистые заболевания | Cardiovascular diseases
Редкие заболевания | Орфанные заболевания | Rare diseases | Orphan diseases
ЭКО | Экстракорпоральное оплодотворение | IVF | In vitro fertilisation
Здоровый образ жизни | ЗОЖ | Healthy lifestyle | Healthy way of life
Наркомания | Наркоман | Наркозависимость | Drug addiction | Drug abuse
Продолжительность жизни | Life expectancy | Lifespan
Многодетная семья | Многодетные родители | Large family | Families with many children | Многодетный
Суррогатное материнство | Surrogacy | Surrogate motherhood
Гастарбайтер | Трудовой мигрант | Guest worker | Migrant worker | Labour migrant
Старообрядец | Old Believer
Традиционные ценности | Traditional values
Полярник | Polar explorer
# Learning, arts and sport
Высшее образование | Higher education
Школьное питание | Горячее питание | Питание школьников | School meals | Hot meals
Дистанционное обучение | Distance learning | Remote learning | Online learning
Профориентация | Career guidance | Vocational guidance
Физкультура | Физическая культура | Physical education | Physical fitness | Physical culture
Олимпийские игры | Олимпиада | Olympic Games | Olympics
Паралимпийские игры | Паралимпиада | Paralympic Games | Paralympics
Чемпионат мира | World Championship | World Cup
Кинопроизводство | Film production | Film making
Кинофестиваль | Film festival
Киноиндустрия | Film industry | Movie industry
Ёлка | Новогодняя ёлка | Рождественская ёлка | Christmas tree | New Year tree
# Politics
Мягкая сила | Soft power
Цветная революция | Colour revolution
Общественное мнение | Public opinion
Мировой порядок | Миропорядок | Мироустройство | World order
Мирный договор | Peace treaty
Сотовая связь | Мобильная связь | Mobile communications | Mobile phone service | Cellular communications
Персональные данные | Personal data
"""
"""A term a line, in all its forms; what stands in brackets is asked by, but not looked for."""
