"""Words that take back, hand on or make depend what follows them in their sentence. Data."""

from __future__ import annotations

import re
from typing import Final

NEGATION: Final = re.compile(
    r"не|ни|нет|нельзя|невозможно|никто|ник(?:ого|ому|ем)|никогда|нигде|никуда|ничто"
    r"|нич(?:его|ему|ем)|никак\w*|нисколько|вряд|едва|отнюдь"
    r"|not|no|never|none|nobody|nothing|neither|nor|nowhere|cannot|hardly|scarcely|barely"
    r"|unlikely|impossible|\w+'t"
)
NOT_ANY: Final = re.compile(
    r"(?:ни од(?:ин|н[аоуи]|но(?:го|му|й)|ним)|никто|ничто|никак(?:ой|ая|ое|ие|ого|их)"
    r"|not (?:one|a single|any)|no|none|nobody|nothing|neither)\b"
)
"""Of nothing at all what follows is true, so a claim that it is not true of one says the same."""
WITHOUT: Final = re.compile(r"без|безо|without")
"""Goes with the next few words only."""
WITHOUT_REACH: Final = 3
"""Words behind «без»: "without any new money" governs that and no more."""

DENIAL: Final = re.compile(
    r"отриц\w+|опрове(?:рг|рж)\w+|отказ\w+|отверг\w+|сомнева\w+|сомнени\w+|возра[жз]\w+"
    r"|неправд\w+|неверно|ложь|лжи|ложью|ложно|выдум\w+|вымыс\w+|вымысел|миф(?:ы?|а)|фейк\w*"
    r"|бред(?:ни)?|чушь|ерунда|клевет\w+|запре[тщ]\w+|против|исключ(?:ено|аю|аем|ает)|воздерж\w+"
    r"|избе[жг]\w+"
    r"|den(?:y|ies|ied|ying|ial)|refus(?:e|es|ed|ing|al)|refut\w+|reject\w*|doubt(?:s|ed|ful)?"
    r"|lie|false|falsely|untrue|myths?|nonsense|fabricat\w+|hoax|fake|oppos(?:e|es|ed)|against"
    r"|prevent\w*|avoid\w*|forbid\w*|prohibit\w*|fail(?:s|ed)?"
)
WRONG: Final = re.compile(
    r"wrong|mistaken|mistake|error|incorrect|inaccurate|absurd|misleading|unfair|foolish|naive"
    r"|ошибочно|ошибк(?:а|ой)|неправильно|нелепо|глупо|наивно|несправедливо"
)
THINK: Final = re.compile(
    r"say|claim|think|believe|assume|suggest|argue|suppose|state|conclude|pretend"
    r"|говорить|сказать|думать|считать|полагать|утверждать|предполагать|заявлять"
)
"""What it is wrong "to say" is not so; what it was wrong to do was done."""
HEARSAY: Final = re.compile(
    r"якобы|будто|мол|дескать|allegedly|supposedly|reportedly|purportedly|rumou?red|alleged"
)
"""Says within its own clause that others say so."""
REPORT: Final = re.compile(
    r"говор(?:ит|ят|ите|ил[аи]?)|сказал[аи]?|скаж(?:ет|ут)|твердит|твердят"
    r"|(?:утвержда|сообща|счита|дума|полага|уверя|обеща|спрашива)(?:ет|ют|ете|л[аи]?)"
    r"|заявля(?:ет|ют|ете|л[аи]?)|(?:заяв|сообщ|спрос)ил[аи]?|пиш(?:ет|ут|ете)|(?:на)?писал[аи]?"
    r"|обвиня(?:ет|ют|ете|л[аи]?)|слух(?:и|ов|ами?|ам|ах)?|домысл\w+"
    r"|says|said|tells|told|claims|claimed|claiming|alleges|alleging|argues|argued|asserts"
    r"|asserted|insists|insisted|believes|thinks|accuses|accused|pretends|contends|contended|asks"
    r"|asked|wonders|wondered|rumou?rs?|allegations?|accusations?"
)
REPORT_OF_THEM: Final = re.compile(
    r"say|tell|claim|allege|argue|insist|think|believe|assert|pretend|contend|ask|wonder"
)
"""Reports others where others are its subject: not "to say", "let me say", "I say"."""
WISH: Final = re.compile(
    r"рекоменд(?:ую|уем|ует|уют|овал[аи]?)|предлага(?:ю|ем|ет|ют|л[аи]?)|предложил[аи]?|мечта\w+"
    r"|про(?:шу|сим|сит|сят|сил[аи]?)|требу(?:ю|ем|ет|ют)|потребовал[аи]?|жела(?:ю|ем|ет|ют|л[аи]?)"
    r"|recommend(?:s|ed)?|propos(?:e|es|ed)|request(?:s|ed)?|urge[sd]?|demand(?:s|ed)?|prefer(?:s|red)?"
    r"|dream(?:s|ed|t)?|ask(?:s|ed)?|proposal|recommendation|suggestion"
)
"""Wants what follows behind a "that": "I recommend that it opens" does not say that it does."""
HOPE: Final = re.compile(
    r"наде(?:юсь|емся|ется|ются|ялся|ялась|ялись)|hope[sd]?|hoping|wish(?:es|ed)?"
    r"|suggest(?:s|ed)?"
)
"""The same, also where what is hoped follows at once: "I hope the lift works"."""
SO_THAT: Final = re.compile(r"чтобы?")
"""Behind it is what is wanted or aimed at, «чтобы бассейн открылся», and not what is so."""
WISH_REACH: Final = 3
"""Words between a wish and its "that": "my proposal is that"."""
GOAL: Final = re.compile(
    r"достичь|достигнуть|(?:.* )?(?:(?:want|plan|hope|aim|goal|task|target|intend|expect)\w*"
    r"(?: \w+)? to|will|should|must) (?:reach|achieve|attain)"
)
"""Not "trade grew by 5 percent to reach 40"."""
GOAL_REACH: Final = 3
"""Words between a goal and what is to be reached: «достичь показателя 70 процентов»."""
EARLIER: Final = re.compile(
    r"\b(?:в прошлый раз|на прошлой встрече|last time|at our (?:last|previous) meeting"
    r"|when we (?:last )?met)\b"
)
TOLD_BEFORE: Final = re.compile(
    r"доклад\w+|(?:на)?помина\w+|говорил[аи]?|сказал[аи]?|рассказыва\w+|сообщал[аи]?"
    r"|told|said|reported|mentioned"
)
"""What somebody says they told the time before need not be so any more."""
WRITTEN: Final = re.compile(
    r"wrote|writes?|headlines?|гласи(?:т|л[аио]?)|заголов(?:ок|к(?:и|е|ах|ом|ами)|ков)"
)
"""Reports what stands in quotation marks or behind a colon: headlines, “The fleet will fly”."""
ABOUT: Final = frozenset("about о об обо про".split())
"""Behind a verb of saying: a topic is told, and no words are handed on."""
RELATIVE: Final = frozenset({"чем", "котором", "которой", "которых"})
"""«То, о чём вы сказали, …»: the verb closes its clause and hands nothing on."""
NO_OTHERS: Final = frozenset(
    "я мы i we to let me can could will would must should may might shall please do don't".split()
)
CONDITION: Final = re.compile(
    r"если|ежели|кабы|допустим|предположим|представим|представьте"
    r"|if|unless|whether|suppose|supposing|imagine|lest"
)
FOR_EXAMPLE: Final = re.compile(r"допустим|предположим")
"""Between two commas within a sentence it is "say, …" and goes with its clause alone."""
COMPLEMENT: Final = frozenset("что чтобы чтоб будто как that to whether if".split())
"""Words behind a comma by which the clause before goes on to govern."""
CONTRAST: Final = frozenset(
    "но а однако зато напротив but yet however although though whereas".split()
)
WHICH: Final = re.compile(r"котор\w+|which|who|whose|where")
"""Behind a mark it tells of a thing named before: «утверждает ценности, которые мы ценим»."""
AND: Final = frozenset("и да and".split())
NO_GOVERNORS: Final = re.compile(
    r"не (?:только|просто|столько|лишь|менее|более|меньше|больше|ниже|выше|поздн?ее|позже|раньше"
    r"|ранее|дороже|раз\b|зря|случайно|секрет|скрою|исключен|сомнева|отрица)|нет (?:никаких )?сомн"
    r"|не (?:вызывает|подлежит) сомн|(?:не мо\w+|нельзя|невозможно) не\b"
    r"|без (?:(?:всяк|как)\w+ )?(?:сомн|преувел|исключ|колебан|промедл|задерж|оговор|раздум"
    r"|труда|перебо|сбо[йе])"
    r"|ни для кого не секрет|едва (?!ли)"
    r"|not (?:only|just|merely|simply|less|more|fewer|later|earlier|least|long)"
    r"|no (?:doubt|secret|less than|more than|later than|fewer than|sooner)|nothing but"
    r"|without (?:a |any )?(?:doubt|question|exagger|exception|hesitat|delay|reserv|difficult"
    r"|disrupt)\w*|cannot but|can't but"
    r"|(?:not|no|none|nobody|never|don't|doesn't|didn't|can't|cannot) (?:one )?"
    r"(?:den(?:y|ies|ied)|doubts?|disput\w+|refus\w+|reject\w*)"
    r"|(?:никто|нельзя|никогда) (?:не )?(?:отриц|сомнева|опроверг|возра)\w+"
    r"|если (?:честно|можно|угодно|позволите|хотите|говорить|смотреть|посмотреть|взять|брать"
    r"|коротко|вкратце|(?:мне )?память|(?:я )?не ошиб|сравн|учесть|помните|откровенно)"
    r"|говорит о том|no matter|not (?:so |too |that )?long ago|if you'll"
    r"|if (?:i may|you like|you will|you look|we look|you please|i remember|i recall|i'm not"
    r"|i am not|not)|whether or not|all (?:is |has been )?said and done"
    r"|(?:lie|lies) (?:in|on|at|behind|ahead)"
)
"""Phrases whose words negate nothing, cancel each other, or put no condition."""
TAKEN_BACK: Final = re.compile(
    r"(?:\s*[,–—-]+\s*(?:и )?(?:это |всё это )?|\s+(?:is|are|was|were) (?:simply |just |all )?)"
    r"(?P<denial>(?:a |полная |чистая |просто )?(?:неправда|ложь|выдум\w+|вымысел|миф|фейк|бред"
    r"|чушь|ерунда|lie|lies|false|untrue|myth|nonsense|hoax|fabricat\w+|not true))\b",
    re.IGNORECASE,
)
"""Behind a fragment: that it is not so."""
TAKEN_BACK_NEXT: Final = re.compile(
    r"[^.!?…\n]{0,60}[.!?…]+[»”\")]*\s+(?P<denial>(?:Нет|No)[,.!]"
    r"|(?:Нет, )?(?:Это |Всё это )?(?:не так|неправда|ложь|выдумки|вымысел|миф|фейк|бред|чушь)\b"
    r"|(?:No, )?(?:That|This|It)(?:[’']s| is| was) (?:simply )?(?:not true|untrue|false|a lie"
    r"|nonsense|a myth)\b)"
)
"""The same in the sentence that follows."""
