"""What is asked for by its own word and told by others as clear: how deep, since when, who won.

A sentence may be near in all its words and tell something else: "Until what year was the lease
prolonged?" – "This year we celebrate 50 years of the lease"; "How much did trade grow?" – "Trade
exceeded 140 billion"; «Какой регион лучший по инвестициям?» – «По инвестициям хорошо идёте».
Each rule pairs questions with words of which a sentence that tells has one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked

Rule = Callable[[Subject, Ranked], Level]


def _rule(
    name: str, *pairs: tuple[str, str], figures: bool = False, translated: bool = True
) -> Rule:
    """A rule of pairs: what the question matches and what tells it.

    `figures`: of questions for a figure alone. `translated`: of sentences in the other language,
    too, whose words are more than are listed here.
    """
    compiled = tuple(
        (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
        for asked, told in pairs
    )

    def rule(subject: Subject, first: Ranked) -> Level:
        question = subject.question
        if figures and question.asked not in FIGURES:
            return "answer"
        if not translated and not in_own_language(subject, first):
            return "answer"
        asked, told = question.meant or question.text, first.candidate.passage.text
        untold = any(asks.search(asked) and not tells.search(told) for asks, tells in compiled)
        return "near" if untold else "answer"

    rule.__name__ = name
    return rule


_DAY = r"(?:\d|янв|фев|мар|апр|ма[яюй]|июн|июл|авг|сен|окт|ноя|дек|весн|лет[ау]|осен|зим)"
bound_told = _rule(
    "bound_told",
    (
        r"\b(?:until|till|by) (?:when|(?:what|which) (?:year|date|day|month))\b|\bdeadline\b"
        r"|\b(?:до|к) как(?:ого|ому) (?:год|числ|срок|дн|месяц)\w*|\bпо какое число\b",
        r"\b(?:until|till|to|by|through|before|within|due)\b|\bdeadline\b|\d-(?:day|month|year)"
        rf"|\b(?:до|к|ко|по|на)\b.{{0,25}}{_DAY}|\b(?:до|к|в) (?:конц|начал|середин)\w+|\bсрок\w*"
        r"|\bв течение\b|дневн\w+|летн\w+",
    ),
    (
        r"\b(?:since|from) when\b|\bс каких пор\b",
        r"\b(?:since|from|began|begun|started|established|founded|created|launched|introduced"
        r"|first|years? ago|as early as|for (?:\w+ ){1,3}(?:years|decades|months))\b"
        r"|\b(?:in|of) (?:19|20)\d\d"
        rf"|\bсо?\b.{{0,25}}{_DAY}|\b(?:нач|основ|созд|учре|появ|введ|вве[лс])\w+|\bназад\b"
        r"|\b(?:уже|более|больше|около)\b.{0,20}\b(?:лет|года?|месяц\w*)\b",
    ),
    (
        r"\b(?:since|from) (?:what|which) year\b|\bс какого года\b",
        r"\b(?:1[5-9]|20)\d\d\b|\b(?:лет|года?|years?)\b.{0,20}\b(?:назад|ago)\b"
        r"|\bthis year\b|\bэтого года\b",
    ),
    translated=False,
)

_BEGINNING = (
    r"\b(?:start\w*|beg[aiu]n\w*|launch\w*|open\w*|commission\w*|inaugurat\w*|operational|since"
    r"|from|first|operations?|введ\w+|вве[лс]\w*|ввод\w*|запус[кт]\w*|запущ\w+"
    r"|нач(?:ал|ин|н[уе])\w*|откр\w+|старт\w*|пуск\w*"
    r"|с (?=\d|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр))\b"
)
_FOUNDED = (
    r"\b(?:found\w*|establish\w*|creat\w*|set up|since|began|started|histor\w+|anniversar\w+|old"
    r"|born|formed|основа\w+|созда\w+|учре[дж]\w+|образова\w+|истори\w+|лет|летие|начал\w*"
    r"|появил\w+)\b"
)
_END = (
    r"\b(?:end\w*|finish\w*|complet\w*|clos\w*|over|until|stop\w*|lift\w*|ceas\w*|withdr\w+"
    r"|conclu\w+|заверш\w*|законч\w*|оконч\w*|конч\w*|закр\w+|прекра\w+|сн[яи]\w+|отмен\w+|до"
    r"|вывод\w*|вывед\w*)\b"
)
beginning_told = _rule(
    "beginning_told",
    (r"^\W*(?:when|since when)\b.*\b(?:start|begin|began|launch|open)\w*\W*$", _BEGINNING),
    (r"^\W*когда\b.*\b(?:начн|начал|запуст|старту|откро)\w+", _BEGINNING),
    (r"^\W*when\b.*\b(?:founded|established|created|set up)\W*$", _FOUNDED),
    (r"^\W*когда\b.*\b(?:основа|созда|учреди|учрежд)\w+", _FOUNDED),
    (
        r"^\W*how old (?:is|are|was|were) (?:the|this|that|our|its)\b",
        r"\b(?:years?|centur\w+|since|built|founded|created|opened|anniversar\w+|(?:19|20)\d\d)\b",
    ),
    (r"^\W*when\b.*\b(?:end|finish|stop|close|be lifted|be over)\w*\W*$", _END),
    (r"^\W*когда\b.*\b(?:закончи|заверши|прекрати|закро|снимут|отменят)\w*", _END),
    translated=False,
)

growth_told = _rule(
    "growth_told",
    (
        r"\b(?:на ?сколько|во сколько раз)\b.*\b(?:вырос|вырас|рос|увелич|подня|повыс|прибав|снизи"
        r"|упал|сократи|уменьш|измени|подорожа|подешеве)"
        r"|\bhow much\b.*\b(?:gr[eo]w|increase|r[io]se|climb|fall|fell|drop|decline|decrease"
        r"|shr[aiu]nk|change)(?:n|s|d|ed|ped)?\b",
        r"рост|раст[уеи]|вырас|вырос|увелич|прибав|прибавк|подн[яи]|повы[сш]|удво|утро|снизи|сниж"
        r"|упал|паде|сокра[тщ]|уменьш|измен|плюс|минус|подорож|подешев|\bраза?\b|больше|меньше"
        r"|выше|ниже|\bна\b.{0,15}\d\s*(?:процент|%)"
        r"|\bgr[eo]w|increas|\br[io]s(?:e|en|es|ing)\b|rais|\bup\b|\bdown\b|climb|added|doubl"
        r"|tripl|\bf[ae]ll|drop|declin|decreas|reduc|shr[aiu]nk|\bcut|lower|higher|chang|plus"
        r"|minus|\btimes\b|\bmore\b|\bless\b|\bby\b.{0,15}\d\s*(?:percent|per cent|%)"
        r"|[+–-]\s?\d+ ?(?:percent|per cent|процент|%)",
    ),
)

_BEINGS = (
    "дет|дошкольн|школьник|ученик|жител|человек|населени|рожд|родив|рабоч|женщин|мужчин|семе|семь"
)
rate_told = _rule(
    "rate_told",
    (
        r"\bна (?:сто|тысячу|миллион|1000|100 ?000|(?:10|100|десять|сто) тысяч)"
        rf"(?: [а-яё]+){{0,2}} (?:{_BEINGS})"
        r"|\bна (?:душу населения|одного (?:жителя|врача|учителя|человека))"
        r"|\bper (?:capita|head|hundred|thousand|million|1,?000|10,?000|100,?000)\b"
        r"|\bfor every (?:hundred|thousand|million)\b",
        r"\bна (?:кажд\w+ |одну )?(?:сто|тысячу|миллион|душу|одного|\d)|\bрасч[её]те на\b"
        r"|\bподушев|\bper (?!cent)|\bfor every\b"
        r"|\b(?:out of|in) (?:every |a )?(?:hundred|thousand|million|1,?000|100,?000)\b",
    ),
)
interest_told = _rule(
    "interest_told",
    (
        r"\bпод (?:сколько|как(?:ой|ие|им)) процент\w*|\bпроцент\w* по (?:кредит|ипотек|вклад)\w*"
        r"|\b(?:what|which|at what) interest\b",
        r"\bставк\w+|\bгодовых\b|\bпод \d|\binterest\b|\brates?\b|\bper annum\b",
    ),
)
average_told = _rule(
    "average_told",
    (
        r"\b(?:average|mean|median)\b|\bмедианн\w+"
        # «Средняя школа» is no average.
        r"|\b(?<!в )средн(?:яя|юю|ий|ее|ей|его|ему|им|ем)\b"
        r"(?! (?:школ|групп|возраст|бизнес|предприяти|образовани))",
        r"\b(?:average\w*|mean|median)\b|\bсредн\w+|\bмедиан\w+",
    ),
    figures=True,
)
lack_told = _rule(
    "lack_told",
    (
        r"\bне\s?(?:хвата(?:ет|ло|ют)|доста[её]т|доставало)\b|\b(?:нехватк|недостач)\w+"
        r"|\b(?:are|is|were|was) (?:\w+ )?(?:missing|lacking|short of)\b|\b(?:lacks?|shortage)\b",
        r"\bне\s?(?:хват|доста)\w+|\b(?:нехват|недоста|дефицит|потребност|вакан|неукомплект)\w+"
        r"|\b(?:требу|нужн|нужда|необходим)\w*"
        r"|\b(?:lack\w*|short\w*|missing|deficit|needs?|needed|require\w*|vacan\w+|in demand)\b",
    ),
    figures=True,
)

_WHAT_WAS = r"^\W*(?:and |so )?what (?:(?:was|were|has been|have been) (?:\w+ )?"
agreement_told = _rule(
    "agreement_told",
    (
        rf"{_WHAT_WAS}signed|did .*\bsign)\b|\bчто (?:\w+ ){{0,2}}подписа(?:ли|л|ла|но)\b",
        # "A sign of attention" is none, and who signs need not have come to it yet.
        r"agreement|memorand|contract|treat(?:y|ies)|document|declaration|protocol|\bdeals?\b"
        r"|decree|\blaws?\b|statement|\bplan\b|programme|соглашени|меморандум|контракт|договор"
        r"|документ|деклараци|протокол|указ|закон|заявлени|план|программ",
    ),
    (
        rf"{_WHAT_WAS}(?:agreed|decided)|did .*\b(?:agree|decide))\b"
        r"|\bо ч[её]м (?:\w+ ){0,2}договорил|\bчто (?:\w+ ){0,2}(?:решили|решено|согласовали)\b",
        r"\bagreed\b|agreements?\b|\bdecided\b|\bdecisions?\b|договорил|договор[её]нност"
        r"|согласова|соглашени|соглас(?:ил|ны|ен)|реши(?:л|м)|решени|принят|условил|намерен",
    ),
)

_MOST_RUSSIAN = (
    r"(?:на)?(?:лучш|худш)\w+|(?:боль|мень)ше (?:всего|всех)"
    r"|\w{3,}[еа]йш(?:ий|ая|ее|ие|его|ей|их|ую)"
)
_MOST_ENGLISH = (
    r"(?:best|worst|(?:most|least) (?!from\b|in\b|by\b|of\b)\w+"
    r"|(?:high|low|large|bigg|small|old|young|long|short|fast|rich|poor|strong|great)est)"
)
best_told = _rule(
    "best_told",
    (
        r"^\W*(?:кто|где|(?:у|в|на) ко(?:го|м)|(?:в |на )?как(?:ой|ая|ое|ие|ом|их))\b"
        rf".*\b(?:{_MOST_RUSSIAN})\b"
        rf"|^\W*(?:who|where|(?:in )?(?:which|what))\b.*\b{_MOST_ENGLISH}\b",
        # Where one is first, last or ahead, it need not be called the best or the most.
        rf"\b(?:{_MOST_RUSSIAN}|сам(?:ый|ая|ое|ые|ого|ой|ом|ую|ым|ых)|перв\w+|лидер\w*|лидиру\w+"
        r"|рекорд\w*|максимал\w+|минимал\w+|опережа\w+|впереди|отста\w+|последн\w+)\b"
        r"|\b(?:best|worst|most|least|\w{2,}est|first|top|lead\w*|record\w*|number one|maximum"
        r"|minimum|ahead|last)\b",
    ),
)
winner_told = _rule(
    "winner_told",
    (
        r"\bwho (?:has |had |actually |finally )?(?:won|wins?|beat|defeated)\b"
        r"|\bwho (?:was|is|became) the (?:winner|champion)\b"
        r"|\bhow many \b.*\b(?:win|won)\b|\bсколько\b.*\b(?:выигра|завоева)"
        r"|\bкто (?:в итоге |там |же )?(?:выигра|победи|обыгра|стал[аи]? (?:победител|чемпион))",
        # One's winning or another's losing; "seven winners in history" are no one's.
        r"\b(?:w[io]n|wins|winning|winner|beat|beaten|defeat(?:ed)?|champion|victor(?:y|ious)"
        r"|triumph\w*|(?:first|1st) (?:place|prize)|gold|lost|brought home|earned"
        r"|t[ao]ken? (?:home )?(?:\w+ ){0,3}medals?)\b"
        r"|\b(?:выигр\w+|побе(?:д|жд)(?!ител[еия]\w*\b)\w+|победитель|победителем|обыгра\w+"
        r"|чемпион(?:а|ом|ка|кой)?|перв\w+ (?:мест\w+|приз\w*)|золот\w+|проигра\w+|завоева\w+"
        r"|(?:взя|прив[её]з)\w* (?:\w+ ){0,3}медал\w+)\b",
    ),
)

_STANDING = (
    r"bridges?|tunnels?|roads?|railways?|lines?|(?:pipe|coast)lines?|rivers?|borders?|coast"
    r"|walls?|canals?|routes?|streets?|breakwaters?|fences?|tracks?|motorways?|highways?|towers?"
    r"|shafts?|cables?"
)
"""What lies or stands is long in metres; an event or a contract is not."""
_IN_NUMBERS = (
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|half|одн\w+"
    r"|дв\w+|тр[иё]\w*|четыр\w+|пят\w+|шест\w+|сем\w+|восем\w+|девят\w+|десят\w+|сорок\w*|ст[оа]"
    r"|сот\w*|тысяч\w*|полтор\w+))"
)
dimension_told = _rule(
    "dimension_told",
    (
        rf"\bhow (?:long|high) (?:is|are|was|were|will) (?:[\w’'-]+ ){{0,5}}?(?:{_STANDING})\b"
        r"|\bhow (?:tall|deep|wide|thick) (?:is|are|was|were|will)\b"
        r"|\bhow far (?:is|are|was) (?!it\b)|\bкак(?:ой|ова|овы|ая) (?:\w+ ){0,2}?"
        r"(?:длин[аы]|протяж[её]нност[ьи]|высот[аы]|глубин[аы]|ширин[аы]|толщин[аы])\b",
        rf"{_IN_NUMBERS}[ \u00a0-]?(?:thousand |million |тыс\. |тысяч[иа]? |и |с половиной )?"
        r"(?:k?m|kilomet\w+|met(?:re|er)s?|miles?|feet|foot|inch\w*|yards?|centimet\w+"
        r"|км|м|километр\w*|метр\w*|миль|мил[яи]|фут\w*|сантиметр\w*|сажен\w*|вёрст\w*)\b",
    ),
    (
        r"\bhow deep (?:is|are|was|were|will)\b|\bкак(?:ой|ова|овы|ая) (?:\w+ ){0,2}?глубин",
        r"\bdeep|\bdepth|\bbottom\b|глуб|\bдн[аоеу]\b|\bbelow\b|\bниже\b",
    ),
    (
        r"\bhow wide (?:is|are|was|were|will)\b|\bкак(?:ой|ова|овы|ая) (?:\w+ ){0,2}?ширин",
        r"\bwide|\bwidth|\bbroad|\bacross\b|шир|поперечник",
    ),
    (
        r"\bhow thick (?:is|are|was|were|will)\b|\bкак(?:ой|ова|овы|ая) (?:\w+ ){0,2}?толщин",
        r"\bthick|толщ|толст",
    ),
    (
        r"\bhow tall (?:is|are|was|were|will)\b|\bкак(?:ой|ова|овы|ая) (?:\w+ ){0,2}?высот",
        r"\btall|\bhigh|\bheight|\bstor(?:ey|ies|y)|высо|этаж|\babove\b|\bнад\b",
    ),
)

_NAMED = r"(?<!сколько )(?<!how many )"
"""How many of a unit there are is told without the unit, too, and `unit_told` looks after it."""
_ANY_CURRENCY = r"|валют|currenc"
currency_told = _rule(
    "currency_told",
    (rf"{_NAMED}\b(?:рубл\w+|ro?ubles?)\b", rf"рубл|\bруб\b|roubl|rubl|₽{_ANY_CURRENCY}"),
    (rf"{_NAMED}\b(?:доллар\w*|dollars?)\b", rf"доллар|dollar|\$|\bUSD\b{_ANY_CURRENCY}"),
    (rf"{_NAMED}\b(?:евро|euros?)\b", rf"евро\b|\beuros?\b|€{_ANY_CURRENCY}"),
    (r"\b(?:юан(?:ь|я|ю|ем|ей|и|ях|ям)|yuan|renminbi)\b", rf"юан|yuan|renminbi|¥{_ANY_CURRENCY}"),
)
"""The ruble's share is not told by a budget in dollars, near as the words are."""

_WHO = r"^\W*(?:who|кто) (?:\w+ ){0,2}?"
speech_act_told = _rule(
    "speech_act_told",
    (
        rf"{_WHO}(?:asked|asks|wondered|спросил\w*|спрашивал\w*|задал\w*|задавал\w*)\b",
        r"\?|\bask|question|wonder|request|спрос|спраш|вопрос|интерес|прос[ияь]|прошу",
    ),
    (
        rf"{_WHO}(?:proposed|proposes|suggested|предложил\w*|предлагал\w*)\b",
        r"propos|suggest|initiat|\bideas?\b|\bwould like|\blet[’']?s\b|\blet us|\bshould|\bcould"
        r"|\bask|request|предл|инициатив|иде[яюи]|прос[ияь]|прошу|давайте|хотел|надо|нужно|можно",
    ),
)
"""Who asked about a thing or proposed it is told by no answer and no report on it."""

TOLD_BY_ITS_WORDS: tuple[Rule, ...] = (
    bound_told,
    beginning_told,
    growth_told,
    rate_told,
    interest_told,
    average_told,
    lack_told,
    agreement_told,
    best_told,
    winner_told,
    dimension_told,
    currency_told,
    speech_act_told,
)
