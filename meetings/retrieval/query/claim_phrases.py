"""How people ask whether something was said, and how they report it. Patterns, data."""

from __future__ import annotations

import re
from typing import Final

_SAYING_RU = (
    r"(?:сказал|говорил|заявил|заявлял|утверждал|обещал|пообещал|отметил|отмечал|сообщил|сообщал"
    r"|подчеркнул|признал|объявил|рассказал|напомнил|заверил|поведал)[аио]?|говорит|утверждает"
    r"|заявляет|сообщает"
)
_SAYING_EN = (
    r"sa(?:y|ys|id)|claim(?:s|ed)?|tell|tells|told|state[sd]?|promise[sd]?|mention(?:s|ed)?"
    r"|announce[sd]?|report(?:s|ed)|note[sd]|admit(?:s|ted)?|declare[sd]?|stress(?:es|ed)"
)
_THAT = r"(?:,? (?:что|будто|так|that|so)\b)"
THAT: Final = re.compile(_THAT, re.IGNORECASE)
"""With it words are reported, without it quoted."""
SAYING: Final = re.compile(
    rf"(?:{_SAYING_RU}|{_SAYING_EN})(?: (?:us|them|me|нам|им))?(?:{_THAT})?[:,]?(?= )",
    re.IGNORECASE,
)
"""«сказал, что», "told them that"; what is reported follows."""
SAYS_BEFORE: Final = re.compile(
    rf"\b(?:{_SAYING_RU}|{_SAYING_EN})(?: (?:us|them|me|нам|им))?(?:{_THAT})?[:,]? $",
    re.IGNORECASE,
)
SAYS_AFTER: Final = re.compile(rf",? (?:[–—-] )?(?:{_SAYING_RU}|{_SAYING_EN})\b", re.IGNORECASE)
"""The verb right before a quotation, or right behind it."""
SAID: Final = re.compile(
    rf"\b(?:{_SAYING_RU}|said|says|claim(?:s|ed)|told|stated|promised|mentioned|announced|noted"
    r"|admitted|declared|stressed)\b"
)
"""The verb alone, where it tells that somebody is quoted."""
_FIGURE: Final = r"(?!(?:19|20)\d\d\b)[$€£]?\d[\d.,]*(?: ?%| [^\W\d])"
"""A figure of something: no year, and no number alone."""
_PREPOSITIONS: Final = (
    r"about(?! [$€£]?\d)|of|on|in|at|to|for|as|how|what|when|why"
    "|про|об?|обо|насчёт|насчет|в|во|на|по|за|с|со|к"
    "|сколько|как|когда|где|почему|зачем|кто|чей|чему|кому"
)
"""Words behind «сказал» with which a topic, a time or a question begins, and no claim."""
REPORTS: Final = re.compile(
    rf"(?P<who>\S+(?: \S+){{0,5}}?),? (?:{_SAYING_RU}|{_SAYING_EN})(?: (?:us|them|нам|им))?"
    r"(?P<when> (?:back )?(?:in|on|at|в|на|ещё в) [^,:?]{2,30}?)?"
    rf"(?:{_THAT}|:)[:,]? (?P<words>.+)",
    re.IGNORECASE,
)
"""«Лодкин сказал, что мост…», "Pellow said that the ferry…": a message that reports."""
ACCORDING: Final = re.compile(
    r"(?:по словам|как (?:сказал|заявил|отметил)[аи]?|according to|as) "
    r"(?P<who>[^,:]{2,60}?)(?: (?:said|put it))?, (?P<words>.+)",
    re.IGNORECASE,
)
IN_HIS_WORDS: Final = re.compile("по словам|according to", re.IGNORECASE)
"""With it what somebody said is reported; «как сказал Лодкин» may quote it."""
ATTRIBUTED: Final = re.compile(
    rf"(?P<words>.+?)(?:(?:, (?:[–—-] )?| [–—-] )(?i:{_SAYING_RU}|{_SAYING_EN}) "
    r"|,? (?i:по словам|according to) )"
    r"(?P<who>(?:[a-zа-яё-]+ ){0,3}[A-ZА-ЯЁ][\w’'.-]+(?: [A-ZА-ЯЁ][\w’'.-]+){0,3})"
)
"""«Мост откроют в мае, заявил Лодкин», as headlines have it."""
SAID_AT_THE_END: Final = re.compile(
    rf"(?P<words>.+), (?P<who>(?:как|as) (?:\S+ ){{0,4}}?(?:{_SAYING_RU}|{_SAYING_EN})"
    r"(?: \S+){0,3}?)[ ?!.]*",
    re.IGNORECASE,
)
"""«Мост откроют в мае, как сказал Лодкин», "…, as Pellow said"."""
SAYS_PLAINLY: Final = re.compile(
    rf"(?P<who>\S+(?: \S+){{0,5}}?),? (?:{_SAYING_RU}|{_SAYING_EN})(?: (?:us|them|нам|им))?"
    rf"(?:{_THAT})?[:,]? (?P<words>.+)",
    re.IGNORECASE,
)
"""The same as ``REPORTS`` without a "that", where what is said is doubted: "… True?"."""
PLAINLY_WITH_FIGURE: Final = re.compile(
    rf"(?P<who>[^\W\d]\S*(?: [^\W\d]\S*){{0,4}}?),? (?:{_SAYING_RU}|{_SAYING_EN})"
    rf"(?: (?:us|them|нам|им))?:? (?!(?:{_PREPOSITIONS}) )"
    rf"(?P<words>(?=.*(?<!\w){_FIGURE}).+)",
    re.IGNORECASE,
)
"""«Лодкин сказал мост стоит 3 миллиарда», as it is spoken into a phone: figures are claimed."""
RUMOURED: Final = re.compile(
    r"(?:(?:а |и |мне |тут |в (?:сети|интернете|соцсетях|чатах|телеграме?|новостях) )?"
    r"(?:говорят|поговаривают|пишут|рассказывают|слышал[аи]?|слышно|читал[аи]?|сказали|якобы)"
    r"|(?:ходят|есть|пошли) слухи|(?:ходит|есть|прош[её]л|пош[её]л) слух"
    r"|(?:i(?: have|['’]ve)?|we(?: have|['’]ve)?) (?:just |recently )?(?:heard|read)"
    r"|they (?:say|claim)|people (?:say|claim)|rumou?r has it|rumou?rs (?:say|claim)"
    r"|there(?: is| are|['’]s) (?:a )?rumou?rs?|word (?:is|has it)|it is (?:said|rumou?red))"
    r"(?: here| online| on (?:twitter|telegram|the internet))?"
    r"(?:,? (?:что|будто|that))?,? (?P<rest>.+)",
    re.IGNORECASE,
)
"""«говорят, что Лодкин обещал…», "rumour has it that Pellow said…"."""
LABELLED: Final = re.compile(r"(?P<who>[^\W\d][^:?!\n]{1,60}): (?P<words>.+)")
"""«Лодкин: мост откроют в мае»."""
ABOUT: Final = re.compile(r"(?:про|об?|обо|насч[её]т|about|of|on) ", re.IGNORECASE)
"""What follows is a topic and nothing that was said: «говорил о мосте»."""
ASKING: Final = re.compile(
    r"(?:did|does|do|is|are|was|were|will|has|have|had|can|could|would|should|\w+ ли"
    r"|tell|show|find|give|explain|compare|list|remind"
    r"|(?:рас|под)?скажи|найди|покажи|объясни|дай|сравни|посчитай|напомни|перечисли)(?:те)?\b",
    re.IGNORECASE,
)
"""How a question begins that has no word to ask with, and what is wished for."""
_NO_TOPIC: Final = (
    r"(?!(?:about|anything|something|nothing|what|when|where|why|how|who|which|in|on|at|if"
    r"|whether|more|much|enough)\b(?! \$?\d))"
)
_VERBS_EN: Final = (
    r"(?:is|are|was|were|will|would|has|have|had|costs?|can|could|must|grew|fell|rose|lost|won"
    r"|cut|made|gave|took|became|wants?|needs?|hit|stood|went|may|might|should|began|came|got"
    r"|left|paid|spent|bought|sold|built|held|kept|led|brought|sent|ran|met|saw|\w{2,}(?<!hundr)(?<!unit)ed)"
)
_SAYS_SOMETHING: Final = (
    rf"(?:(?:[^\s,;?]+ ){{1,12}}?{_VERBS_EN}\b|(?:[^\s,;?]+ ){{0,12}}?{_FIGURE})"
)
"""A clause has a verb or a figure: "oil output reached 500", "5 million tonnes"."""
SAYS_SOMETHING: Final = re.compile(_SAYS_SOMETHING, re.IGNORECASE)
_VERBS_OF_NOW: Final = (
    r"(?:accounts? for|makes? up|ranks?|exports?|imports?|produces?|employs?|owes?|supports?"
    r"|opposes?|plans? to|intends? to|remains?|comes? from|goes|grows|falls|rises|lacks?|pays"
    r"|owns)"
)
"""Of verbs in the present those that are seldom nouns behind a noun: "the firm exports fish"."""
_TELLS_RU: Final = (
    r"(?:сказал|говорил|заявил|заявлял|обещал|пообещал|утверждал|признал|признавал|объявил|сообщил"
    r"|сообщал|отметил|подтвердил)[аи]?"
)
_TELLS_EN: Final = (
    r"(?:said|says|claimed|claims|promised|told|stated|announced|admitted|mentioned|reported)"
)
PLAINLY_IN_A_CLAUSE: Final = re.compile(
    rf"(?P<who>[^\W\d]\S*(?: [^\W\d]\S*){{0,4}}?) {_TELLS_EN}(?: (?:us|them))?"
    r" (?!(?:it|this|so|is|are|was|were|will|has|had|to|yes|hello|that|no (?:to|one))\b)"
    rf"(?P<words>{_NO_TOPIC}(?!(?:{_PREPOSITIONS}) )"
    rf"(?:[^\s,;?]+ ){{1,12}}?(?:{_VERBS_EN}|{_VERBS_OF_NOW})\b.*)",
    re.IGNORECASE,
)
""" "Pellow said the quay was built early": a clause is claimed, with or without a "that"."""
_OF_A_TOPIC: Final = r"(?! (?:обо?|о|про|насч[её]т|на|с|во?|about|on|of|in|at)\b)"
"""What is told behind these is no claim: «правда путин говорил о газе?»."""
_NO_QUESTION: Final = (
    r"(?!(?:что|ч[её]|кто|когда|где|как|какой|какая|какие|сколько|почему|зачем|о ч[её]м|what|who"
    r"|when|where|why|how|which)\b)"
)
DEED_OF_SPEECH: Final = re.compile(
    r"(?P<who>[^\W\d]\S*(?: [^\W\d]\S*){0,3}?) "
    r"(?P<words>(?:(?:назвал|называл|обвинил|обвинял|поблагодарил|благодарил|предупредил|предупреждал"
    r"|пригрозил|угрожал|похвалил|хвалил|осудил|осуждал|раскритиковал|критиковал|пожаловал|попросил"
    r"|просил|потребовал|требовал|предложил|предлагал|призвал|призывал|поздравил|извинил|пригласил)"
    r"(?:[ао]?с[ья]|[аи])?"
    r"|called|accused|thanked|warned|threatened|praised|condemned|critici[sz]ed|complained|asked"
    r"|demanded|urged|proposed|suggested|congratulated|apologi[sz]ed|invited|offered)\b .+)",
    re.IGNORECASE,
)
"""«Лодкин назвал мост старым», "Pellow accused the board": what is done by saying something."""
PROMISED_RU: Final = r"(?:(?:по)?обещал|обязал(?:ся|ась|ись)|предлагал|предложил|требовал)[аи]?"
INFINITIVE_RU: Final = r"(?:не )?\w{2,}(?:ть|ти|чь)(?:ся|сь)?\b"
_QUOTATION: Final = r"(?:цитат[ау]|слова|утверждение|фразу|quote|quotation|claim|statement|words)"
ASKS: Final = re.compile(
    r"(?:(?:а|и|ну|слушай|чо|ч[её]|скажи(?:те)?|проверь(?:те)?|проверить|verify|check|so|and|hey"
    r"|wait|please)[,:]? )*(?:"
    r"(?:это )?правда(?: ли)?,? (?:что|будто)|верно(?: ли)?,? (?:что|будто)"
    r"|(?:это |не )?(?:враньё|вранье|ложь|брехня|фейк|неправда|врут|выдумка)"
    r"(?: ли)?(?: это)?,? (?:что|будто)"
    r"|is it (?:a |an )?(?:lie|fake|false|fake news|rumou?r|myth|hoax) that"
    r"|(?:true or (?:false|not)|fact or fiction|fact[- ]?check|real or fake"
    r"|(?:fake|lie|bs|bullshit|nonsense|true|legit|real|myth)"
    r" or (?:not|no|true|fake|real|what|truth|legit|fact)"
    r"|фактчек|фейк или (?:нет|не фейк|правда)"
    r"|(?:врут|ложь|миф|брехня) или (?:нет|правда)"
    r"|правда или (?:ложь|нет|фейк|миф|вымысел|неправда))[:,–—-]*\s+(?=\w)"
    r"|действительно ли|точно ли"
    r"|неужели|разве (?:он|она|\w+) (?:сказал|говорил|заявил)"
    r"|(?:is|was) it (?:really )?(?:true|right|correct|a fact) (?:that|what)"
    r"|(?:is that |so )?true,? that"
    rf"|(?:это )?правда(?: ли)?,? (?=(?:\S+ ){{1,8}}{_FIGURE})"
    r"|(?:проверь(?:те)?|проверить|сверь(?:те)?|verify|check)"
    r"(?: (?:пожалуйста|please|эту|это|такую|this|the|following))*"
    rf"(?: {_QUOTATION}(?: [^:]{{2,40}})?)?:\s+(?=\w)"
    r"|did .{1,60}? (?:really|actually|ever|truly) (?:say|claim|tell|state|promise|mention)"
    rf"|(?:это )?правда(?: ли)?,? (?=(?:\S+ ){{1,3}}{_TELLS_RU}\b{_OF_A_TOPIC})"
    rf"|(?:is|was) it (?:really |actually )?(?:true|a fact),? "
    rf"(?=(?:\S+ ){{1,3}}{_TELLS_EN}\b{_OF_A_TOPIC})"
    rf"|(?:is|was) it (?:really |actually )?(?:true|a fact),? (?={_NO_TOPIC}{_SAYS_SOMETHING})"
    r"|(?:это )?правда ли,? (?=(?:[^\s,;?]+ ){1,12}?\d)"
    r"|did .{1,60}? (?:say|claim|state|promise)(?: (?:back )?(?:in|on|at) [^,?]{2,30}?)? that"
    r"|did .{1,60}? promise(?= to )"
    rf"|{PROMISED_RU} ли (?:\S+ ){{1,3}}?(?={INFINITIVE_RU})"
    rf"|{_NO_QUESTION}\S.{{0,60}}? {PROMISED_RU} ли(?= {INFINITIVE_RU})"
    # "did Pellow say the ferry is free?", not "did Pellow say what the ferry will cost?"
    rf"|(?:did .{{1,60}}? (?:say|claim|state|mention)|ha[sd] .{{1,60}}? (?:said|claimed|stated))"
    rf"(?= {_NO_TOPIC}{_SAYS_SOMETHING})"
    r"|(?:did|has|had) .{1,60}? (?:mention|announce|report|note|admit|declare|said|claimed|stated"
    r"|mentioned|announced|reported|noted|admitted|declared) that"
    r"|(?:сказал|говорил|заявил|заявлял|утверждал|обещал|отметил|отмечал|сообщил|сообщал|признал"
    r"|объявил|рассказал)[аи]? ли .{1,60}?,? (?:что|будто)"
    r"|(?:has|had) .{1,60}? (?:really|actually|ever) (?:said|claimed|told|stated|promised)"
    rf"|{_NO_QUESTION}\S.{{0,60}}? (?:правда|вправду|действительно|на самом деле|реально|точно"
    rf"|прямо?|серь[её]зно|так и) {_TELLS_RU}{_OF_A_TOPIC}"
    rf"|{_NO_QUESTION}\S.{{0,40}}? (?:really|actually|seriously) {_TELLS_EN}{_OF_A_TOPIC}"
    r")\b",
    re.IGNORECASE,
)
_IS_IT: Final = (
    r"(?:это (?:правда|так|точно|верно)|правда(?: ли это)?|так ли это|верно ли это|верно|не так ли"
    r"|is (?:that|this|it) (?:really )?(?:so|true|right|correct|accurate|real)|true or false"
    r"|правда или (?:нет|ложь|вранье|фейк|миф|неправда)|(?:true|real) or (?:not|fake)"
    r"|fact or (?:fiction|fake|not)|это фейк|is (?:that|this|it) fake"
    r"|is (?:this|that) (?:a )?(?:real|true|fake) quote"
    r"|is (?:this|that) quote (?:real|true|fake|correct)"
    r"|(?:было|был) (?:ли )?такое|такое (?:было|говорил[аи]?)"
    r"|(?:(?:это|он[аи]?) )?(?:правда|реально|точно|действительно|на самом деле|так)"
    r"(?: (?:ли|это|оно|он[аи]?|так|и))*"
    r" (?:было|есть|сказал[аи]?|сказано|говорил[аи]?|прозвучало)(?: это)?"
    r"|(?:так )?и (?:правда|вправду) сказал[аи]?|ведь так|это верно|(?:все )?так ли это было"
    r"|did (?:he|she|they) (?:really |actually )?say (?:that|this|so|it)"
    r"|is (?:that|this|it) (?:really )?what (?:he|she|they) said"
    r"|(?:was|is) (?:that|this|it) (?:really |actually )?said|is (?:that|this|it) the case"
    r"|фейк(?: или нет| или правда)?|или врут)"
)
_BARE_DOUBT: Final = (
    r"true|really|right|correct|fake|проверь(?:те)?(?:[ ,]+пожалуйста)?|фактчек"
    r"|(?:please )?(?:check|verify)(?: (?:this|that|it))?|fact[- ]?check"
)
"""Words that doubt where a sentence ends before them."""
_GAP: Final = r"[\s,.;:–—-]"
_END: Final = r"[,.;:!?…–—)»”\"-]"
# A row of signs is taken whole and entered at its beginning: cut in all ways it took seconds.
DOUBTED: Final = re.compile(
    rf"(?P<words>.+?)(?<!{_GAP}){_GAP}++(?:а )?{_IS_IT} ?\?"
    rf"|(?P<told>.+?)(?<!{_END}) ?{_END}++ (?:{_IS_IT}|{_BARE_DOUBT})[?!. ]*",
    re.IGNORECASE,
)
"""«Мост откроют в мае, это правда?», «The bridge opens in May. True?»"""
DOUBTS: Final = re.compile(
    rf"(?:а |and |so )?(?:{_IS_IT}"
    r"|(?:он|она|они) (?:правда|действительно|реально|точно)?(?: так| это)*(?: и)? ?сказал[аи]?"
    r"(?: так| это)?|did (?:he|she|they) (?:really |actually )?say (?:that|this|so)"
    r"|really|неужели|правда что ли|серь[её]зно|проверь(?:те)?(?: это)?|check (?:this|that|it)"
    r"|verify(?: this| that| it)?|фактчек|fact[- ]?check)[ ?!.]*",
    re.IGNORECASE,
)
"""«это правда?» in reply to a message: what that message says is doubted."""
