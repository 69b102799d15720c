"""Words with which a question refers back to what was discussed before. Data.

«А что он сказал об инвестициях?», «кто ещё выступал?», "and in 2019?", "what about gas?"
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

OPENERS = frozenset("а и но ну and but so".split())
"""A first word that goes on from the question before."""

OPENING_PHRASES = (
    "what about",
    "how about",
    "что насчёт",
    "что насчет",
    "как насчёт",
    "как насчет",
    "что-нибудь",
    "что-то",
    "есть что-нибудь",
    "есть что-то",
    "есть ли что-нибудь",
    "есть ли что-то",
    "anything",
    "something",
    "anything else",
    "is there anything",
    "was there anything",
)

PERSON = frozenset(
    "он она его её ее него неё нее ему ей нему ней им ним нём нем he she him her his hers".split()
)
"""Stand for the person who spoke last."""

SEVERAL = frozenset("они их им ними них they them their theirs".split())
"""Stand for those who met."""

IT = frozenset(
    "это этом этого этому этим этой эту эти поводу теме тему вопросу них ним ними нем ней него нее им it this that them these those"
    " topic subject matter".split()
)
"""Stand for the topic on the screen."""

MATTER = frozenset("поводу теме тему вопросу topic subject matter".split())
"""Of ``IT``, what stands for the topic only where nothing else is named: «по вопросу пенсий»."""

PLACE = frozenset("там тогда туда ещё еще также there then else also".split())
"""Stand for the meeting."""

THIS = frozenset("этот эта это этой этом этого эту this that".split())
MEETING = frozenset(
    "встреча встрече встречу встречи заседание заседании заседания совещание совещании совещания"
    " беседа беседе беседы разговор разговоре переговоры переговорах стенограмма стенограмме"
    " meeting talks conversation session transcript".split()
)
"""With a word of ``THIS`` before them they name the meeting talked about."""

WHO_ELSE = (
    r"\b(?:кто|who)\b.*"
    r"\b(?:ещ[её]|else|там|there|присутств|участв|выступа|говорил|spoke|took part)"
)
"""Asks for the people of the meeting talked about: «кто ещё был?», "who else was there?"."""

ASKS_FOR_OFFICE = (
    r"(?:(?:а|и|ну|так|and|so) )*(?:"
    r"(?:кем|где) (?:он|она) (?:(?:сейчас|теперь|вообще|там) )*(?:работает|работал|служит|служил|является|трудится|был|числится)а?"
    r"|кем (?:(?:сейчас|теперь|вообще) )*(?:работает|является|служит)(?: (?:он|она))?"
    r"|кто (?:он|она) по (?:должности|профессии|работе)|как(?:ая|ой|ую) (?:у (?:него|нее|неё) )?(?:должность|пост|работа)(?: (?:он|она) занимает| у (?:него|нее|неё))?"
    r"|как(?:ой|ую|ая) (?:пост|должность) (?:он|она) занимает|(?:чем|что) (?:он|она) (?:занимается|руководит|возглавляет|заведует)|(?:его|ее|её) должность"
    r"|чем (?:занимается|руководит) (?:он|она)"
    r"|what(?:'s| is| was|s)? (?:his|her) (?:job|position|office|role|title|post|occupation)|what (?:does|did) (?:he|she) do(?: for a living)?"
    r"|(?:who|what|where) (?:does|did) (?:he|she) (?:work(?: for| at| as)?|head|run|lead)|(?:his|her) (?:job|position|title|role))"
)
"""The whole message asks what the person talked about is: «кем он работает?»."""

THEM_THERE = frozenset(
    "кто who а и ну ещё еще else там there тут здесь then тогда был была было были быть присутствовал"
    " присутствовала присутствовали участвовал участвовала участвовали участники выступал выступала"
    " выступали выступил выступила выступили говорил говорила говорили spoke speaking spoken took part"
    " taking attended attending present people человек люди на во в при из with at in on the of that this"
    " этой той это этом встрече встречи заседании совещании беседе переговорах ней нём нем них кроме"
    " него неё нее besides him her them from was were is are did room meeting session talks speakers"
    " все всё вообще кстати можно пожалуйста please мне".split()
)
"""All that a message may hold which asks for the people of the meeting talked about."""

GENERAL = frozenset(
    "год года году годах годы лет день дня дней дату дата число числа числу раз раза час часа часов"
    " месяц месяца месяцев неделя недели время времени срок срока сроки тонн тонны тысяч миллионов"
    " миллиардов рублей рубля долларов процент процента процентов человек людей штук километров метров"
    " гектаров последний последняя последнее первый впервые точно именно примерно конкретно вообще"
    " сейчас теперь раньше потом year years day days date month months week weeks times time percent"
    " people tonnes tons long much many big large far high deep old often exactly roughly last first"
    " ever now until till since million billion rubles dollars"
    " денег деньги средств средства сумма сумму суммы сумме money sum amount cash funds".split()
)
"""Units and degrees: with a question word alone they leave out of what is asked."""

_SAYS = r"(?:говорит|рассказывает|заявляет|отмечает|отвечает|считает|думает)"
SAID_WHAT = (
    r"(?:(?:а|и|ну|так|and|so) )*(?:"
    r"(?:о чем|про что|что|чего)(?: (?:еще|там|вообще|тогда))* (?:он|она)(?: (?:там|еще|вообще|тогда|им|ему|ей|нам|вам|всем))*"
    r" (?:говорил|сказал|рассказывал|рассказал|выступал|заявлял|заявил|обсуждал|отметил|ответил|отвечал)а?"
    r"(?: (?:там|еще|вообще|тогда|им|ему|ей|нам|вам|всем))*"
    r"|(?:он|она) (?:о чем|про что|что)(?: (?:еще|там|вообще|тогда))* (?:говорил|сказал|рассказывал|заявил)а?"
    r"|(?:о чем|про что|что)(?: (?:еще|там|вообще))* (?:говорил|сказал|рассказывал|заявил)а? (?:он|она)"
    rf"|(?:о чем|что)(?: (?:еще|там|вообще|тогда))* (?:(?:он|она) {_SAYS}|{_SAYS} (?:он|она))(?: (?:там|вообще|сам|сама))*"
    r"|(?:(?:его|ее) )?(?:последн(?:яя|ие|ее|юю)|недавн(?:ие|ее)|свеж(?:ие|ее)) (?:цитат[ауы]|слова|высказывани[ея]|реплик[аиу]|заявлени[ея])"
    r"|(?:последнее,? )?что (?:он|она) (?:сказал|говорил)а?(?: (?:последним|последнее|недавно|напоследок))?"
    r"|(?:his|her) (?:latest|last|most recent|recent|newest) (?:quotes?|words|statements?|remarks?|comments?)"
    r"|what did (?:he|she) (?:last say|say last|say most recently|say recently)|(?:the )?last thing (?:he|she) said"
    r"|what(?: else)? (?:did|does|has|had) (?:he|she)(?: (?:also|else))? "
    r"(?:say|said|think|talk about|talked about|speak about|spoken about|discuss|reply|answer|respond"
    r"|(?:tell|told|say to|said to)(?: (?:us|them|him|her|everybody|everyone|the press|reporters|journalists))?)(?: (?:there|then))?)"
)
"""The whole message asks what somebody said, of whatever."""

FILLERS = frozenset(
    "а и но ну в во на за о об про с со к до год года году годах что насчёт насчет как"
    " and but so in on at of for about what how the year".split()
)
"""What may stand around the one thing that is asked again: «а в 2019 году?»"""

HAPPENING = frozenset(
    "open opened opening close closed build built finish finished start started begin began begun"
    " complete completed launch launched found founded end ended happen happened cost costs made"
    " make done paid pay held hold signed sign announced planned approved decided invented created"
    " delivered spend spent work works worked ready run".split()
)
"""Alone they say what is done and not with what: "when was it opened?", "who paid?"."""
