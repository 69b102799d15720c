"""How people ask who holds an office, and what tells one office from another. Data, folded."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re
from typing import Final

_NOW = r"(?: (?:сейчас|теперь|нынче|тогда|там|тут|здесь|у них|у нас|у вас|вообще|now|currently|then|there))*"
WHO_HOLDS: Final = (
    rf"(?:а |и |ну )?кто{_NOW}(?: (?:такой|такая|это|это такой|это такая|у них|есть|был|была|были|стал|стала|является|являлся|являлась|занимает (?:пост|должность)|занимал (?:пост|должность)|назначен|назначили))?{_NOW} (?P<office>.+)",
    rf"(?:so |and )?(?:who(?:'s| is| was| are| were| became| has been)|tell me who (?:is|was)|do you know who (?:is|was)){_NOW} (?P<office>.+)",
    r"(?P<office>.+?) (?:–|-)? ?(?:это кто|кто это|кто такой|кто такая|кто он|кто она|who is (?:it|that|he|she)|who's that)",
    r"(?:а )?как зовут (?P<office>.+)",
    r"(?:а )?как (?:имя|фамилия) (?P<office>.+)|(?:имя|фамилия|фио) (?P<named>.+)",
    r"(?:what is |what's |tell me )?(?:the )?(?:full )?name of (?P<office>.+)",
    r"(?:what is |what's )(?P<office>.+?)'s (?:full )?name",
    r"назови(?:те)?(?: мне)? (?P<office>.+)",
)
"""A whole message; ``office``: what the office is called."""
LEADS: Final = (
    rf"(?:а |и )?кто{_NOW} (?:возглавляет|возглавлял|возглавляла|руководит|руководил|руководила|управляет|управлял|командует|командовал) (?P<body>.+)",
    rf"(?:so |and )?who(?:'s| is| was){_NOW} (?:in charge of|running|leading|heading) (?P<body>.+)",
    rf"who{_NOW} (?:heads|headed|leads|led|runs|ran|manages|managed|chairs|chaired){_NOW} (?P<body>.+)",
)
"""A whole message that asks for the head of ``body``, whatever the office is called."""

ONE_ALONE: Final = frozenset(["премьер", "премьер-министр", "премьер министр", "premier"])
"""Whole messages of a word that is an office of one's own country, and no topic."""
GENERAL: Final = frozenset(
    "глава главы главой главу руководитель руководителя начальник начальника босс лидер head boss chief leader".split()
)
"""The head of something, whatever the office is called there."""
OF_COMPANIES: Final = frozenset("гендиректор директор".split())
"""Who runs a company, which may call them its head instead."""
HEADS_NOTHING: Final = frozenset(
    "секретарь пресс-секретарь омбудсмен уполномоченный прокурор посол замминистра вице-премьер спикер казначей "
    "secretary spokesman spokesperson ombudsman commissioner prosecutor ambassador "
    "treasurer".split()
)
"""Offices whose holder does not head what they are of: a bank's treasurer is not its head."""
OTHER_OFFICE: Final = frozenset(
    """
    deputy vice first acting former assistant associate prime crown under shadow honorary ex
    заместитель зам замглавы вице первый врио исполняющий бывший помощник почетный экс наследный
    """.split()
)
"""Before an office these make another one of it: a deputy minister is no minister."""
OF_BODIES: Final = frozenset(
    """
    town city village parish county borough district state council board committee company school
    association club society firm corporate municipal local meeting assembly commission
    городской сельский районный областной школьный муниципальный местный
    совета собрания комитета комиссии общества компании фирмы предприятия школы клуба товарищества
    дома района города поселка села
    """.split()
)
"""What an office may be of that its label does not say: "the parish clerk" of "Clerk: …"."""
SAID_OF_ANY: Final = frozenset(
    """
    нынешний нынешнего нынешняя нынешним текущий текущего действующий действующего сегодняшний
    бывший бывшего бывшим прежний прежнего прежним предыдущий новый нового новым последний
    город города республика республики страна страны область области регион региона край края
    г господин госпожа
    current present former previous new last latest incumbent city republic country region the a an
    mr mrs ms
    """.split()
)
"""Beside an office these say nothing of which one it is."""
SAME: Final[tuple[frozenset[str], ...]] = (
    frozenset("премьер премьер-министр premier".split()),
    frozenset("председатель chairman chairwoman chairperson chair спикер speaker".split()),
    frozenset("канцлер chancellor".split()),
    frozenset("казначей treasurer".split()),
    frozenset("уполномоченный омбудсмен commissioner ombudsman".split()),
    frozenset("министр minister".split()),
    frozenset("депутат deputy lawmaker councillor member".split()),
    frozenset("гендиректор ceo cеo".split()),
    frozenset("финдиректор cfo".split()),
    frozenset(["coo"]),
    frozenset(["cto"]),
    frozenset("директор director headteacher principal".split()),
    frozenset("ученик ученица школьник pupil student schoolboy schoolgirl".split()),
    frozenset("учитель учительница teacher".split()),
    frozenset("король king".split()),
    frozenset("королева queen".split()),
    frozenset("помощник помощница aide assistant".split()),
    frozenset("советник adviser advisor".split()),
    frozenset("посол ambassador".split()),
    frozenset("пресс-секретарь spokesman spokesperson spokeswoman".split()),
    frozenset("врач доктор doctor physician".split()),
    frozenset("тренер coach".split()),
    frozenset("эмир emir".split()),
    frozenset("султан sultan".split()),
    frozenset("патриарх patriarch".split()),
)
"""Offices of one sense in both languages, where the table of translations lacks them."""
JUDGES: Final = frozenset("судья суд judge justice magistrate court bench".split())
"""Who sits in judgement, by what records call them: "THE COURT: Sustained."."""
VICE: Final = re.compile(r"\bvice-(?=\w)", re.IGNORECASE)
"""Written apart as well: "vice chair"."""
PRO_TEM: Final = re.compile(r"\b([^\W\d_]+) pro[ -]?tem(?:pore)?\b", re.IGNORECASE)
"""Behind an office this makes it that of whoever stands in: "mayor pro tem"."""
_HEAD_OF_STATE: Final = (
    r"\b(?:глав|лидер|руководител)\w{0,3} (?:государства|страны)(?!\w)"
    r"|\b(?:head|leader) of (?:the )?(?:state|country)(?=$| of\b)"
)
OF_STATE: Final = re.compile(_HEAD_OF_STATE)
"""Of no country that is named, of one's own."""
OF_TWO_WORDS: Final = (
    (_HEAD_OF_STATE, "президент"),
    (r"\bглав\w{1,3} правительства(?!\w)|\bhead of (?:the )?government(?=$| of\b)", "премьер"),
    (r"\bprime minister\b|\bпремьер-министр(?=\w{0,3}\b)", "премьер"),
    (r"\bpress secretary\b", "пресс-секретарь"),
    (
        r"\bchief executive(?: officer)?\b|\bgeneral director\b|\bdirector[ -]general\b|\bгенеральн\w+ директор",
        "гендиректор",
    ),
    (
        r"\bchief financ(?:e|ial) officer\b|\b(?:finance|financial) director\b|\bdirector of finance\b"
        r"|\bфинансов\w+ директор",
        "финдиректор",
    ),
    (r"\bchief operati(?:ng|ons) officer\b|\bоперационн\w+ директор", "coo"),
    (r"\bchief techn(?:ology|ical) officer\b|\bтехническ\w+ директор", "cto"),
)
"""Offices that are called by two words, and by one."""
ADDRESSED: Final = frozenset(
    """
    госпожа господин товарищ г-н г-жа доктор профессор академик капитан полковник генерал майор инженер
    ms mr mrs miss dr doctor prof professor captain colonel general major engineer
    """.split()
)
"""Before a name, and no topic without it."""
