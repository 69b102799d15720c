"""Words that show what a question asks for. Data: pattern → kind, first match wins."""

# ruff: noqa: E501 - a pattern a line

from __future__ import annotations

from meetings.model.question import AnswerType

ASKING: tuple[tuple[str, AnswerType], ...] = (
    (
        r"\b(?:кто (?:участвовал|присутствовал|был на|ещё выступал|еще выступал|выступал|приехал)"
        r"|список участников|участники)\b",
        "participants",
    ),
    (
        r"\b(?:who (?:took part|attended|participated|was present|else spoke|spoke)|participants"
        r"|list of participants)\b",
        "participants",
    ),
    (
        r"\b(?:на как(?:ом|ой) (?:\w+ ){0,2}?(?:заседани|совещани|встреч|церемони|переговор|форум|саммит)"
        r"|как(?:ая|ое) (?:встреча|совещание|заседание)|(?:встреча|совещание|заседание), (?:где|на котор))",
        "meeting",
    ),
    (r"\b(?:which|what) (?:meeting|session|ceremony|talks|conversation|event)\b", "meeting"),
    (
        r"^(?:find|show|найди|покажи)\b.*\b(?:meeting|ceremony|talks|session|встреч|совещани|церемони)",
        "meeting",
    ),
    (
        r"\b(?:when|что за|когда)\b(?!.*\b(?:will|supposed|going to|буд[еу]т|пройд[еу]т|пройд[её]т|состо[ия]тся|намечен\w*)\b)"
        r".*\b(?:(?:met|meet|meetings?|talks|talk(?:ed)? (?:with|to)|receive|received|conversation)\b"
        r"|встреч|виделись|переговор|принимал|заседани|совещани|разбирал|докладывал)",
        "meeting",
    ),
    (r"\bdate of the (?:meeting|conversation|talks|ceremony)\b", "meeting"),
    (r"\b(?:meeting|talks|conversation) (?:of|with|between)\b", "meeting"),
    (r"\b(?:на|за|в течение) как(?:ой|ого) (?:\w+ )?срока?\b|\bкак долго\b", "count"),
    (
        r"\b(?:(?:с|до|к|ко|по|от|на) как(?:ого|ому|ое|ой|ую) (?:\w+ )?(?:числ|год|срок|месяц|дат|день|дня|дню)\w*"
        r"|какого числа|by (?:when\b|(?:what|which) (?:deadline|date|year|day|month))|what deadline"
        r"|until (?:what|which) (?:year|date|day))",
        "date",
    ),
    (r"\b(?:за|в) какие (?:\w+ )?год[ыа]\b|\b(?:in|for) (?:which|what) years\b", "date"),
    (
        r"^\W*(?:почему|зачем|отчего|why|how come|what (?:made|makes|led to|leads to|drove|drives|triggered|prompted"
        r"|(?:is|was|are|were|lies|lay) behind))\b",
        "reason",
    ),
    (
        r"^\W*(?:when|since when|until when|когда|с каких пор)\b(?!.*\b(?:how (?:much|many|long)|сколько|скольк\w+)\b)",
        "date",
    ),
    (
        r"^\W*(?:where|где|куда|откуда)\b(?!.*\b(?:when|когда|how (?:much|many)|сколько|скольк\w+)\b)",
        "place",
    ),
    (r"^\W*who (?!.*\bhow (?:much|many)\b)", "person"),
    (
        r"^\W*what (?:did|does|do|has|had|have) .{1,60}\b(?:say|said|think|thought|tell|told)\b.*\babout\b"
        r"|^\W*что .{1,60}\b(?:сказал|думает|думал|ответил|заявил|говорил|говорит|обещал|считает)\w* (?:об?|обо|про|насч[её]т|по поводу)\b",
        "position",
    ),
    (
        r"^\W*(?!\w*обеща)(?:[а-яё]+ ли\b|правда\b)(?!.*\b(?:сколько|скольк\w+|что|как (?:считает|думает)|мнение|обеща\w+|пообеща\w+)\b)",
        "yes_no",
    ),
    (
        r"^\W*(?:(?:is|are|was|were|did|does|do|would|could|should|has|have|had)(?:n['’]?t)?|will|can|can['’]?t|won['’]t)\b"
        r"(?!.*\b(?:how (?:much|many)|what|why|opinion|view|promis\w+|pledg\w+)\b)",
        "yes_no",
    ),
    (
        r"^\W*(?:which|what) (?:company|companies|firms?|banks?|ministry|ministries|ministers?|people|man|woman|part(?:y|ies)|teams?"
        r"|agency|agencies|organi[sz]ations?)\b",
        "thing",
    ),
    (
        r"\bhow much (?:did|do|does|has|have|had|will|would|is|are|was|were) .*\b(?:f[ae]ll(?:en|ing)?|ris(?:en?|ing)|grow[ns]?|growing"
        r"|increas(?:ed?|ing)|decreas(?:ed?|ing)|drop(?:ped|ping)?|declin(?:ed?|ing)|shr[iu]nk(?:ing)?|chang(?:ed?|ing)"
        r"|climb(?:ed|ing)?|soar(?:ed|ing)?|jump(?:ed)?|surged?|plunged?|expand(?:ed|ing)?|shorten(?:ed)?|improved?"
        r"|(?:go|goes|going|gone|come|pick(?:ed)?) (?:up|down)|weigh|harvest(?:ed)?|produced?|extract(?:ed)?|consumed?)\b"
        r"|\bby how much\b",
        "amount",
    ),
    (
        r"\bhow many (?!(?:thousand|million|billion|trillion)?s?(?: of)? ?(?:roubles|rubles|dollars|euros|pounds|yuan))",
        "amount",
    ),
    (r"^\W*(?:а |и |ну )?сколько (?:денег|средств|рублей|долларов)\b", "sum"),
    (
        r"\b(?:процент|доля|долю|какая часть|какую часть|percent|percentage|share|what (?:part|fraction|portion|proportion)|rate|ставк)",
        "percent",
    ),
    (
        r"\b(?:товарооборот\w*|торгов\w+ оборот\w*|об[ъь][её]м\w* (?:торговли|инвестиций|вложений|экспорта"
        r"|импорта)|сколько (?:\w+ )?(?:денег|средств|рублей|долларов|стоит|стоил\w*|заплатил\w*|потратил\w*"
        r"|выделил\w*|выделят|вложил\w*|заработал\w*|потеряли)|во сколько (?:\w+ )?(?:обош|обход|обойд)\w+|поч[её]м\b"
        r"|стоимост\w+|цен[аыу]\b|бюджет\w*|выручк\w+|прибыл\w+|зарплат\w+|сумм[аыу]\b|дефицит\w*"
        r"|пособи\w+|налог\w*|ущерб\w*|бонус\w*|активы|врп|ввп)",
        "sum",
    ),
    (
        r"\b(?:turnover|trade volume|volume of trade|price|prices|cost|costs|budget|revenue|revenues"
        r"|profit|profits|salary|salaries|wage|wages|how much (?:money|did|does|do|is|are|was|were|will|would)|tax bill"
        r"|taxes|investment|investments|damage|assets|lending book|loan portfolio|earn|earned|pay|paid)\b",
        "sum",
    ),
    (
        r"\b(?:сколько|скольк\w+|насколько|во сколько|поч[её]м\b|какой объ[её]м|какого объ[её]ма|объ[её]м"
        r"|како(?:й|го|му|м) (?:размер|бюджет|товарооборот|оборот|рост|долг|дефицит)\w*"
        r"|как(?:ая|ую|ой) (?:\w+ ){0,2}?(?:сумм|цен|стоимост|выручк|прибыл|зарплат|дол|средн|дыр)\w*"
        r"|численность|количество|размер|посещаемость|поголовье|активы|бонус"
        r"|до како(?:го|й)|как изменил\w+|суммарн\w+|стоимость|цена|товарооборот|темп\w*)\b",
        "amount",
    ),
    (
        r"\b(?:how (?:much|many|large|big|small|long|short|far|often|few|high|low|tall|old|wide|deep|thick|heavy|fast|hot|cold)"
        r"|what amount|what (?:is|was|were)"
        r" the (?:\w+ ){0,2}?(?:amount|volume|number|size|price|cost|value|total|level|trade)"
        r"|number of|amount of|volume of|price|cost|costs|worth|total|average|ratio|growth|turnover"
        r"|tax bill|loan rate|profit)\b",
        "amount",
    ),
    (
        r"^(?!.*\b(?:что|чего|чем|чему|ответ\w*|почему|зачем|кто|кого|кому|как(?:ой|ая|ие|ую|им) \w+)\b.*\bкогда\b).*"
        r"\b(?:когда)\b|\b(?:в каком году|какой год|к какому (?:году|сроку|числу)|по какое число|какого числа"
        r"|с какого года|до какого (?:часа|числа|года)|в каком месяце|срок\w*|какая дата|дата)\b",
        "date",
    ),
    (
        r"^(?!.*\b(?:what|why|who|whom|whose|how|reply|answer|response)\b.*\bwhen\b).*\bwhen\b"
        r"|\b(?:what (?:year|date|day|month)|which (?:year|day|date|month)|on what (?:day|date)"
        r"|what time (?:is|was|does|did|do|will)|how (?:soon|quickly)|since when|by what year)\b",
        "date",
    ),
    (
        r"\b(?:почему|зачем|отчего|по какой причине|в ч[её]м (?:причина|риск|вред)|чем объясня\w+)\b",
        "reason",
    ),
    (r"\b(?:why|for what reason|what for|reason for|what caused)\b", "reason"),
    (
        r"\b(?:где|куда|откуда|в каких? (?:город|регион|стран|сел|район)\w*|из какого (?:региона|города)"
        r"|солдаты какого государства)\b",
        "place",
    ),
    (
        r"\b(?:where|(?:which|what) (?:town|city|country|countries|region|regions|states?|place)|in which)\b",
        "place",
    ),
    (
        r"\b(?:кто|кого|кому|кем|чей|чья|чь[её]|чьи|чьих|чьего|чьему|чьим|чьей|как зовут|какого министра)\b",
        "person",
    ),
    (r"\b(?:who|whom|whose|name of the)\b", "person"),
    (r"\b(?:обеща\w+|пообеща\w+|promis\w+|pledg\w+|guarantee\w*|гаранти\w+)\b", "promise"),
    (
        r"\b(?:что (?:сказал|думает|ответил|заявил|говорил|предложил|считает)\w*|мнение|оценил\w*"
        r"|как (?:оценил|относится|считает)\w*|про|насч[её]т|слова)\b",
        "position",
    ),
    (
        r"\b(?:what did .{1,40} (?:say|think|tell|answer|suggest|propose|ask|call)|opinion|view|views"
        r"|think of|reply|doubts|complaint|request|wishes)\b",
        "position",
    ),
    (r"\b(?:(?:opening|launch) (?:day|date)|deadline)\b", "date"),
    (
        r"^(?!.*\b(?:что|чего|чему|чем|как|какие|каким)\b).*\b(?:вместимост\w+|площад[ьи]|высот[аыу]|длин[аыу]|глубин[аыу]|ширин[аыу]"
        r"|мощност[ьи]|протяж[её]нност[ьи]|долг\w?|надбавк\w|доход\w?|рост|прирост|падение|инфляци[яию]"
        r"|безработиц\w|скорост[ьи]|температур\w|население|грузооборот\w?|урожай\w?|добыч[аи]|тариф\w?"
        r"|число|(?:средний|пенсионный) возраст|возраст выхода|прожиточн\w+ минимум\w?|мрот|явк[аи]|стипенди[яюи]"
        r"|курс (?:доллара|евро|юаня|рубля))\b",
        "amount",
    ),
    (
        r"^\W*(?:what(?:'s|’s| is| are| was| were) (?:the |[\w ]+['’]s? )(?:\w+ ){0,2}?|(?!.*\b(?:what|how|who|which|when|where|why)\b).*\b)(?:capacity|size|height|length|depth|width|weight|stake|discount|debt|speed|inflation"
        r"|unemployment|population|output|harvest|tariffs?|tax|turnout|(?:retirement|pension|average) age|subsistence (?:level|minimum))\b",
        "amount",
    ),
    (r"^(?:\w+ ли\b|соглас\w+ ли|правда ли|будет ли|дадут ли|надо ли|можно ли)", "yes_no"),
    (
        r"^(?:(?:is|are|was|were|did|does|do|would|could|should|has|have|had)(?:n['’]?t)?|will|can|can['’]?t|won['’]t)\b",
        "yes_no",
    ),
)
