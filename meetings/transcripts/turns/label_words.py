"""Words that distinguish a speaker's label from a sentence with a colon: data for label_rules."""

from __future__ import annotations

import re

IMPERSONAL = frozenset(
    """
    вопрос реплика ответ голос возглас ведущий ведущая модератор корреспондент журналист
    журналистка переводчик участник участница зал председатель председательствующий
    секретарь докладчик студент студентка слушатель диктор question questions remark remarks
    answer response voice moderator host presenter anchor correspondent journalist reporter
    interpreter translator participant speaker chair chairman chairwoman chairperson student
    audience announcer cue comment reply interviewer
    """.split()
)
"""Labels that name no person: «Вопрос: …», "Question (RIA Novosti): …"."""

SENTENCE_WORDS = frozenset(
    """
    i we you he she it they me us him them my our your his her its their this that these
    those here there what which who when where why how whose is are was were be been being
    am has have had having do does did done will would shall should can could may might must
    let lets want wanted like need needs said say says saying know think believe see look
    looks take note think mean means meant ask asked asking tell told add adds repeat
    reiterate emphasise emphasize stress underscore underline point remind quote recall not
    no yes if but because so then than just also only even still again once yet well now
    today however therefore moreover furthermore finally firstly secondly thirdly next last
    example instance conclusion question issue problem fact task goal idea reason result
    answer aspect principle objective step thing things very more most some any all both
    each every many much few other another such same including namely regarding concerning
    about я мы вы он она оно они мне нам вам ему ей им меня нас вас его её их мой наш ваш
    свой это этот эта эти того тому том то так такой такие такая вот здесь там тут что кто
    как где когда почему зачем который которые которая какой какие какая сколько есть был
    была было были будет будут буду быть может можем могу можно нужно надо должен должны
    хочу хотел хотели хотелось прошу скажу скажем сказал говорил говорит говорю отмечу
    подчеркну повторю напомню добавлю считаю думаю знаю знаете понимаете смотрите посмотрите
    видите обращаю давайте давай назову приведу начну позвольте уверен очевидно важно не ни
    нет да если но потому поэтому значит тогда сейчас теперь сегодня также тоже ещё уже даже
    только например первое второе третье четвёртое пятое далее наконец вывод задача цель
    вопросы проблема пример итог итоги суть главное следующее следующие следующий другой
    другая другие все всё каждый многие очень более менее самое самый
    """.split()
)
"""Words that stand in sentences and not in an office or a name."""

ORDINALS = frozenset(
    """
    first second third fourth fifth primer primera segon segona tercer tercera
    quart quarta cinquè segundo segunda tercero cuarto quinto último última primeiro primeira
    terceiro premier première deuxième troisième quatrième dernier dernière primo prima secondo
    seconda terzo terza quarto quarta ultimo ultima erster erste erstes zweiter zweite zweites
    dritter dritte drittes vierter letzter letzte letztes eerste tweede derde laatste första andra
    tredje første anden andet tredje pierwszy pierwsza drugi druga drugie trzeci trzecia ostatni
    první druhý druhá třetí první prvá tretí tretia перший перша друге другий друга третій третя
    первый первая первое второй вторая второе третий третья третье четвёртый четвертый четвёртая
    пятый пятая последний последняя последнее
    """.split()
)
"""Words that count points: "Second goal: …", «Третья задача: …»."""

FRAGMENT_STARTS = frozenset(
    """
    the in on at by for from with as to and or a an of among between under over according в
    на по для от из с со к ко о об при под над между среди и а или у за до без через про
    """.split()
)
"""Words that no label begins with."""

NOT_SURNAMES = frozenset(
    """
    east west north south union nations states kingdom war region regions territory ocean
    sea road federation republic forum council day cup games fund bank party state duma
    assembly federation government ministry committee office agency order prize championship
    university project programme program strategy agenda summit america africa asia europe
    russia china caucasus organisation organization partnership cooperation development
    summary transcript statement service corporation company institute centre center academy
    army forces policy affairs scientists minister president chairman director governor head
    mayor secretary speaker ambassador tempore восток запад север юг союз федерация республика
    область край россия дума совет фонд банк партия правительство министерство комитет форум
    премия университет проект программа стратегия саммит азия европа америка африка китай
    океан море война день кубок
    """.split()
)
"""Capitalised words that end the name of a place or a body, so that "the Far East" is nobody."""

PLACES = frozenset(
    """
    region territory republic district city village town area область край республика район
    город
    """.split()
)
"""Words that end an address: "Salda, Sverdlovsk Region" is where a letter came from."""

OFFICE_NOUNS = frozenset(
    """
    president minister chairman chairperson chairwoman chair head director governor mayor
    secretary speaker ambassador commander chief general colonel major captain admiral
    marshal officer rector ceo cfo deputy prime vice chancellor king queen prince emir
    sultan sheikh patriarch metropolitan archbishop rabbi mufti judge prosecutor
    representative commissioner aide adviser advisor correspondent editor editor-in-chief
    journalist reporter anchor host presenter moderator producer writer poet actor actress
    singer composer conductor artist athlete champion coach pilot cosmonaut astronaut
    engineer scientist academician professor doctor teacher student veteran leader founder
    owner partner manager coordinator member senator deputy lieutenant sergeant private
    foreman defence foreign finance interior justice health education culture sports energy
    transport agriculture industry trade environment economic development labour
    communications region territory republic council board service company corporation
    committee agency ministry federation union association institute university centre
    center academy bank fund group holding party faction duma assembly government office
    department club team school hospital plant factory shipyard theatre museum newspaper
    channel radio television magazine news media state city district president's chairman's
    federal national international russian acting executive managing excellency majesty
    highness mr mrs ms dr prof
    """.split()
)
"""Words of an office: a name begins after the last of them."""

TRANSLATED = ("translated", "перевед", "interpreted", "перевод", "через переводчика")
"""Beginnings or parts of the notes that only a speaker's label bears."""

REIGNING = frozenset(
    """
    patriarch metropolitan archbishop bishop pope king queen prince princess emir sheikh
    sultan patriarch's catholicos imam rabbi lama father sister brother mother патриарх
    митрополит архиепископ епископ папа король королева принц принцесса эмир шейх султан
    католикос имам отец игумен игуменья
    """.split()
)
"""Offices whose bearers have one name: «Патриарх Кирилл»."""


OFFICE_RU = re.compile(
    r"^(?:президент|председател|премьер|министр|губернатор|глав|мэр|руководител|директор|секретар"
    r"|помощник|советник|представител|посол|полпред|заместител|вице|уполномоченн|начальник|командующ"
    r"|генерал|патриарх|митрополит|президиум|ректор|академик|депутат|сенатор|канцлер|король|эмир"
    r"|султан|принц|шейх|спикер|судья|прокурор|лидер|основател|владелец|владельц|журналист|ведущ"
    r"|корреспондент|редактор|врио|космонавт|учител|врач|инженер|капитан|полковник|майор|тренер"
    r"|генсек|координатор|сопредседател|президента)",
    re.IGNORECASE,
)
"""Beginnings of Russian offices, in any case."""
