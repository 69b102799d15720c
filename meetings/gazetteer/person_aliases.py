"""Public figures under their names in both languages, where no spelling rule connects them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from meetings.text.transliteration import fold_name

PUBLIC_NAMES: tuple[tuple[str, ...], ...] = (
    # Russia
    ("Владимир Путин", "Vladimir Putin"),
    ("Дмитрий Медведев", "Dmitry Medvedev", "Dmitri Medvedev"),
    ("Михаил Мишустин", "Mikhail Mishustin"),
    ("Сергей Лавров", "Sergei Lavrov", "Sergey Lavrov"),
    ("Сергей Шойгу", "Sergei Shoigu", "Sergey Shoygu"),
    ("Андрей Белоусов", "Andrei Belousov", "Andrey Belousov"),
    ("Юрий Ушаков", "Yury Ushakov", "Yuri Ushakov"),
    ("Эльвира Набиуллина", "Elvira Nabiullina"),
    ("Вячеслав Володин", "Vyacheslav Volodin"),
    ("Борис Ельцин", "Boris Yeltsin", "Boris Eltsin"),
    ("Михаил Горбачёв", "Mikhail Gorbachev", "Mikhail Gorbachov"),
    # Neighbours
    ("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev", "Qasym-Jomart Toqayev"),
    ("Нурсултан Назарбаев", "Nursultan Nazarbayev", "Nursultan Nazarbaev"),
    ("Александр Лукашенко", "Alexander Lukashenko", "Alyaksandr Lukashenka"),
    ("Шавкат Мирзиёев", "Shavkat Mirziyoyev", "Shavkat Mirziyoev"),
    ("Ислам Каримов", "Islam Karimov"),
    ("Эмомали Рахмон", "Emomali Rahmon", "Imomali Rakhmon"),
    ("Садыр Жапаров", "Sadyr Japarov", "Sadyr Zhaparov"),
    ("Сооронбай Жээнбеков", "Sooronbay Jeenbekov", "Sooronbai Zheenbekov"),
    ("Алмазбек Атамбаев", "Almazbek Atambayev"),
    ("Гурбангулы Бердымухамедов", "Gurbanguly Berdimuhamedov", "Gurbanguly Berdimuhamedow"),
    ("Сердар Бердымухамедов", "Serdar Berdimuhamedov", "Serdar Berdimuhamedow"),
    ("Ильхам Алиев", "Ilham Aliyev", "Ilham Aliev"),
    ("Никол Пашинян", "Nikol Pashinyan"),
    ("Серж Саргсян", "Serzh Sargsyan", "Serge Sarkisian"),
    ("Роберт Кочарян", "Robert Kocharyan", "Robert Kocharian"),
    ("Виктор Янукович", "Viktor Yanukovych", "Victor Yanukovich"),
    ("Леонид Кучма", "Leonid Kuchma"),
    ("Виктор Ющенко", "Viktor Yushchenko", "Victor Yuschenko"),
    ("Юлия Тимошенко", "Yulia Tymoshenko", "Yuliya Timoshenko"),
    ("Пётр Порошенко", "Petro Poroshenko", "Pyotr Poroshenko"),
    ("Владимир Зеленский", "Volodymyr Zelenskyy", "Vladimir Zelensky"),
    ("Михаил Саакашвили", "Mikheil Saakashvili", "Mikhail Saakashvili"),
    ("Эдуард Шеварднадзе", "Eduard Shevardnadze"),
    ("Майя Санду", "Maia Sandu"),
    ("Игорь Додон", "Igor Dodon"),
    # Asia and the Pacific
    ("Си Цзиньпин", "Xi Jinping"),
    ("Ху Цзиньтао", "Hu Jintao"),
    ("Цзян Цзэминь", "Jiang Zemin"),
    ("Ли Кэцян", "Li Keqiang"),
    ("Ли Цян", "Li Qiang"),
    ("Ван И", "Wang Yi"),
    ("Вэнь Цзябао", "Wen Jiabao"),
    ("Нарендра Моди", "Narendra Modi"),
    ("Манмохан Сингх", "Manmohan Singh"),
    ("Синдзо Абэ", "Shinzo Abe", "Shinzō Abe"),
    ("Дзюнъитиро Коидзуми", "Junichiro Koizumi"),
    ("Фумио Кисида", "Fumio Kishida"),
    ("Мун Чжэ Ин", "Moon Jae-in"),
    ("Пак Кын Хе", "Park Geun-hye"),
    ("Ли Мён Бак", "Lee Myung-bak"),
    ("Юн Сок Ёль", "Yoon Suk-yeol", "Yoon Suk Yeol"),
    ("Ким Чен Ын", "Kim Jong-un", "Kim Jong Un"),
    ("Ким Чен Ир", "Kim Jong-il", "Kim Jong Il"),
    ("Нгуен Фу Чонг", "Nguyen Phu Trong"),
    ("Нгуен Суан Фук", "Nguyen Xuan Phuc"),
    ("То Лам", "To Lam"),
    ("Фам Минь Тинь", "Pham Minh Chinh"),
    ("Чан Дай Куанг", "Tran Dai Quang"),
    ("Джоко Видодо", "Joko Widodo"),
    ("Прабово Субианто", "Prabowo Subianto"),
    ("Анвар Ибрагим", "Anwar Ibrahim"),
    ("Родриго Дутерте", "Rodrigo Duterte"),
    ("Мин Аун Хлайн", "Min Aung Hlaing"),
    ("Ухнаагийн Хурэлсух", "Ukhnaagiin Khurelsukh"),
    ("Цахиагийн Элбэгдорж", "Tsakhiagiin Elbegdorj"),
    ("Имран Хан", "Imran Khan"),
    ("Шахбаз Шариф", "Shehbaz Sharif", "Shahbaz Sharif"),
    ("Хамид Карзай", "Hamid Karzai"),
    ("Скотт Моррисон", "Scott Morrison"),
    ("Тони Эбботт", "Tony Abbott"),
    # Middle East and Africa
    ("Реджеп Тайип Эрдоган", "Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"),
    ("Башар Асад", "Bashar Assad", "Bashar Asad"),
    ("Ахмед Шараа", "Ahmed Sharaa"),
    ("Масуд Пезешкиан", "Masoud Pezeshkian"),
    ("Эбрахим Раиси", "Ebrahim Raisi", "Ibrahim Raisi"),
    ("Хасан Рухани", "Hassan Rouhani", "Hasan Rohani"),
    ("Махмуд Ахмадинежад", "Mahmoud Ahmadinejad"),
    ("Али Хаменеи", "Ali Khamenei"),
    ("Биньямин Нетаньяху", "Benjamin Netanyahu", "Binyamin Netanyahu"),
    ("Нафтали Беннет", "Naftali Bennett"),
    ("Эхуд Ольмерт", "Ehud Olmert"),
    ("Ариэль Шарон", "Ariel Sharon"),
    ("Махмуд Аббас", "Mahmoud Abbas"),
    ("Мухаммед Зайед", "Mohammed Zayed", "Mohamed Zayed"),
    ("Мухаммед Салман", "Mohammed Salman", "Mohammad Salman"),
    ("Тамим Хамад", "Tamim Hamad"),
    ("Абдельфаттах Сиси", "Abdel-Fattah Sisi", "Abdelfattah Sisi"),
    ("Хосни Мубарак", "Hosni Mubarak"),
    ("Муаммар Каддафи", "Muammar Gaddafi", "Moammar Qaddafi"),
    ("Халифа Хафтар", "Khalifa Haftar"),
    ("Абдельмаджид Теббун", "Abdelmadjid Tebboune"),
    ("Сирил Рамафоса", "Cyril Ramaphosa"),
    ("Джейкоб Зума", "Jacob Zuma"),
    ("Абий Ахмед", "Abiy Ahmed"),
    ("Поль Кагаме", "Paul Kagame"),
    ("Йовери Мусевени", "Yoweri Museveni"),
    ("Эммерсон Мнангагва", "Emmerson Mnangagwa"),
    ("Жуан Лоуренсу", "Joao Lourenco", "João Lourenço"),
    ("Ассими Гойта", "Assimi Goita", "Assimi Goïta"),
    ("Ибраим Траоре", "Ibrahim Traore", "Ibrahim Traoré"),
    ("Дени Сассу-Нгессо", "Denis Sassou-Nguesso"),
    ("Фостен-Арканж Туадера", "Faustin-Archange Touadera"),
    # Europe
    ("Олаф Шольц", "Olaf Scholz"),
    ("Ангела Меркель", "Angela Merkel"),
    ("Герхард Шрёдер", "Gerhard Schroeder", "Gerhard Schröder"),
    ("Фридрих Мерц", "Friedrich Merz"),
    ("Франк-Вальтер Штайнмайер", "Frank-Walter Steinmeier"),
    ("Эмманюэль Макрон", "Emmanuel Macron"),
    ("Франсуа Олланд", "Francois Hollande", "François Hollande"),
    ("Николя Саркози", "Nicolas Sarkozy"),
    ("Жак Ширак", "Jacques Chirac"),
    ("Борис Джонсон", "Boris Johnson"),
    ("Дэвид Кэмерон", "David Cameron"),
    ("Тереза Мэй", "Theresa May"),
    ("Тони Блэр", "Tony Blair", "Anthony Blair"),
    ("Гордон Браун", "Gordon Brown"),
    ("Лиз Трасс", "Liz Truss"),
    ("Риши Сунак", "Rishi Sunak"),
    ("Кир Стармер", "Keir Starmer"),
    ("Сильвио Берлускони", "Silvio Berlusconi"),
    ("Джузеппе Конте", "Giuseppe Conte"),
    ("Маттео Ренци", "Matteo Renzi"),
    ("Джорджа Мелони", "Giorgia Meloni"),
    ("Серджо Маттарелла", "Sergio Mattarella"),
    ("Виктор Орбан", "Viktor Orban", "Viktor Orbán"),
    ("Петер Сийярто", "Peter Szijjarto", "Péter Szijjártó"),
    ("Роберт Фицо", "Robert Fico"),
    ("Милош Земан", "Milos Zeman", "Miloš Zeman"),
    ("Вацлав Клаус", "Vaclav Klaus"),
    ("Александр Вучич", "Aleksandar Vucic", "Aleksandar Vučić"),
    ("Милорад Додик", "Milorad Dodik"),
    ("Саули Ниинистё", "Sauli Niinisto", "Sauli Niinistö"),
    ("Тарья Халонен", "Tarja Halonen"),
    ("Карл Нехаммер", "Karl Nehammer"),
    ("Себастьян Курц", "Sebastian Kurz"),
    ("Алексис Ципрас", "Alexis Tsipras"),
    ("Кириакос Мицотакис", "Kyriakos Mitsotakis"),
    ("Дональд Туск", "Donald Tusk"),
    ("Лех Качиньский", "Lech Kaczynski", "Lech Kaczyński"),
    ("Урсула Ляйен", "Ursula Leyen"),
    ("Жозе Мануэл Баррозу", "Jose Manuel Barroso"),
    ("Жан-Клод Юнкер", "Jean-Claude Juncker"),
    ("Шарль Мишель", "Charles Michel"),
    ("Йенс Столтенберг", "Jens Stoltenberg"),
    ("Марк Рютте", "Mark Rutte"),
    ("Сергей Багапш", "Sergei Bagapsh"),
    # The Americas
    ("Дональд Трамп", "Donald Trump"),
    ("Джо Байден", "Joe Biden", "Joseph Biden"),
    ("Джозеф Байден", "Joseph Biden"),
    ("Барак Обама", "Barack Obama"),
    ("Джордж Буш", "George Bush"),
    ("Билл Клинтон", "Bill Clinton", "William Clinton"),
    ("Хиллари Клинтон", "Hillary Clinton"),
    ("Камала Харрис", "Kamala Harris"),
    ("Джон Керри", "John Kerry"),
    ("Энтони Блинкен", "Antony Blinken"),
    ("Марко Рубио", "Marco Rubio"),
    ("Стив Уиткофф", "Steve Witkoff"),
    ("Джастин Трюдо", "Justin Trudeau"),
    ("Стивен Харпер", "Stephen Harper"),
    ("Луис Инасиу Лула да Силва", "Luiz Inacio Lula da Silva", "Luiz Inácio Lula da Silva"),
    ("Дилма Роуссефф", "Dilma Rousseff"),
    ("Жаир Болсонару", "Jair Bolsonaro"),
    ("Николас Мадуро", "Nicolas Maduro", "Nicolás Maduro"),
    ("Уго Чавес", "Hugo Chavez", "Hugo Chávez"),
    ("Мигель Диас-Канель", "Miguel Diaz-Canel", "Miguel Díaz-Canel"),
    ("Рауль Кастро", "Raul Castro", "Raúl Castro"),
    ("Фидель Кастро", "Fidel Castro"),
    ("Эво Моралес", "Evo Morales"),
    ("Даниэль Ортега", "Daniel Ortega"),
    ("Кристина Киршнер", "Cristina Kirchner"),
    ("Хавьер Милей", "Javier Milei"),
    # The United Nations and other bodies
    ("Антониу Гутерриш", "Antonio Guterres", "António Guterres"),
    ("Пан Ги Мун", "Ban Ki-moon", "Ban Ki Moon"),
    ("Кофи Аннан", "Kofi Annan"),
    ("Рафаэль Гросси", "Rafael Grossi"),
    ("Томас Бах", "Thomas Bach"),
    ("Джанни Инфантино", "Gianni Infantino"),
    ("Зепп Блаттер", "Sepp Blatter", "Joseph Blatter"),
    ("Тедрос Гебрейесус", "Tedros Ghebreyesus"),
    # Journalists heads of state spoke to
    ("Такер Карлсон", "Tucker Carlson"),
    ("Мегин Келли", "Megyn Kelly"),
    ("Ларри Кинг", "Larry King"),
)  # fmt: skip
"""A person a row, the Russian way first; read word by word where they have as many words."""

_LEAST_SURNAME = 4
"""Letters: «Лам», «Ван» and «Бак» are words oftener than names."""
_WORD_BREAKS = str.maketrans("-’ʼ`", " '''")


def words_of_name(name: str) -> list[str]:
    """The folded words of a public name; a hyphen parts two."""
    return fold_name(name).translate(_WORD_BREAKS).split()


@cache
def _equivalents() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = defaultdict(set)
    for spellings in PUBLIC_NAMES:
        rows = [words_of_name(spelling) for spelling in spellings]
        if len({len(row) for row in rows}) == 1:
            for column in zip(*rows, strict=True):
                for token in column:
                    found[token].update(column)
    return {token: tuple(sorted(others - {token})) for token, others in found.items()}


@cache
def public_surnames() -> frozenset[str]:
    """The folded surnames of public figures, in the nominative."""
    rows = (words_of_name(spelling) for spellings in PUBLIC_NAMES for spelling in spellings)
    return frozenset(row[-1] for row in rows if len(row[-1]) >= _LEAST_SURNAME)


def equivalents(token: str) -> tuple[str, ...]:
    """Other spellings, in either script, of a folded word of a public name."""
    return _equivalents().get(token, ())
