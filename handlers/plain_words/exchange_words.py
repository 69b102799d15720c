"""How people ask in one message for one thing and no more of another. Data.

«подпишись на мост и отпишись от газа», "follow ferries instead of seals".
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

JOINTS = (
    r" *[,;.!] *(?:(?:и|а|но|да|зато|а также|теперь|and|but|then|also)(?= ))? *"
    r"| (?:и|а|но|да|and|but|then) "
)
"""Where the one may end and the other begin."""
BESIDE = r"(?i)[ ,]+(?:instead|rather|вместо (?:него|неё|нее|них|этого)|взамен|лучше|теперь|зато)$"
"""May stand behind the one that is wished for."""

STARTED = (
    r"(?:(?:лучше|теперь|зато|просто|а) )*(?:добавь|поставь|включи|возьми|оформи|подключи|давай|шли|присылай|пиши|сообщай|рассказывай|следи|подпиши|подпишись|подписывай|хочу)(?:те)?(?: (?:мне|нам|меня|нас|лучше|теперь|вместо (?:него|этого|них)))* (?:(?:за|на|про|обо?|о|тему) )?(?P<of>.+)",
    r"(?:(?:please|just|rather|now|then) )*(?:add|start|take|follow|track|watch|i want|give me|send me|tell me about|notify me about|subscribe(?: me)?(?: to)?|sub(?: to)?)(?: (?:news|updates|alerts)(?: (?:on|about|of))?)? (?P<of>.+)",
)
"""The whole piece: a wish, though only beside one for something to end."""
ENDED = (
    r"(?:(?:а|и|но) )*(?:от|про|обо?|о|за|на) (?P<of>.+?),? (?:отпиши|отпишите|отпишись|отписаться|отписывай|не (?:надо|нужно|пиши|присылай|шли|следи|сообщай)|убери|хватит|больше не (?:надо|нужно|пиши|присылай|шли|сообщай))(?: (?:меня|нас|мне|больше|уже))*",
    r"(?P<of>.+?) (?:убери|удали|сними|отключи|отмени|выкинь|не надо|больше не надо|больше не нужно|хватит)(?:те)?",
    r"(?:(?:just|please|you can) )*(?:drop|stop|remove|delete|lose|end|ditch|cancel|unfollow|forget(?: about)?|unsub(?:scribe)?(?: me)?(?: from)?|no more(?: of)?) (?P<of>.+)",
)
"""The whole piece: an end of something, though only beside a wish."""

LEFT_OUT = r"(?:но )?(?:без|кроме)\b|(?:but )?(?:not|without|except|no)\b(?! more)"
"""Begins what is left out of the wish beside it: «на цены, но без нефти»."""

INSTEAD = (
    r"(?P<wish>.+?),? (?:вместо|взамен) (?P<of>.+)",
    r"(?:вместо|взамен) (?P<of>.+?),? (?P<wish>(?:(?:лучше|теперь|мне|меня|нас) )*(?:присылай|шли|пиши|сообщай|следи|подпиши|подпишись|уведомляй|отслеживай|рассказывай|хочу|давай|добавь|поставь).+)",
    r"(?P<wish>.+?),? (?:instead of|rather than|in place of|and not) (?P<of>.+)",
    r"instead of (?P<of>.+?),? (?P<wish>(?:(?:please|just|now) )*(?:follow|send|notify|tell|subscribe|track|watch|give|alert).+)",
)
"""The whole text: what is to come and what is to go."""
CHANGED = (
    r"(?:замени|смени|поменяй|измени|переключи|переведи)(?:те)? (?:мне |мою |меня )*(?:подписк[уи]|тему|уведомления) (?:с |со |на |про |об? )?(?P<of>.+?) на (?P<wish>.+)",
    r"(?:please )?(?:switch|change|replace|swap) (?:my |the )*(?:subscriptions?|alerts?|topic) (?:(?:from|on|to|for) )?(?P<of>.+?) (?:to|with|by|for) (?P<wish>.+)",
    r"(?:please )?(?:switch|change|replace|swap) (?:my |the )*(?P<of>.+?) (?:subscriptions?|alerts?|notifications|updates) (?:to|with|by|for) (?P<wish>.+)",
)
"""The same, what is to come without a verb of its own."""
CHANGED_IF_FOLLOWED = (
    r"(?:(?:а|и|теперь|лучше) )*(?:замени|смени|поменяй|переключи)(?:те)? (?:мне |меня )?(?:с |со )?(?P<of>.+?) на (?P<wish>.+)",
    r"(?:please |now )*(?:switch|replace|swap) (?:from )?(?P<of>.+?) (?:to|with|by|for) (?P<wish>.+)",
)
"""The same where the first is followed: nothing else says that subscriptions are meant."""

ONLY = (
    r"(?i)(?:^| )(?:только|лишь|исключительно|тока|only|just|solely) "
    r"(?=(?:(?:новост\w+|сообщения|уведомления|news|updates|alerts) )?"
    r"(?:про|обо?|о|за|на|about|on|regarding|from|to) )"
)
"""Before the preposition of all that is wished for."""
ONLY_ALONE = (
    r"(?:отпиши|отпишите|отпишись|отписаться|отписать)(?: меня| нас)? от (?:всего|всех(?: подписок)?),? кроме (?:подписки на )?(?P<of>.+)",
    r"(?:убери|удали|отмени|отключи|сними)(?:те)? (?:все|всё)(?: подписки)?,? кроме (?:подписки на )?(?P<of>.+)",
    r"(?:please )?(?:(?:unsubscribe|unsub)(?: me)? from|unfollow|remove|delete|cancel|stop) (?:everything|all(?: (?:my|the))?(?: (?:subscriptions|subs|alerts))?) (?:except(?: for)?|but|apart from) (?P<of>.+)",
    r"(?:оставь|оставьте|оставить)(?: (?:мне|нам|в подписках|подписку|подписки))* (?:только|лишь|одну?|один) (?:(?:про|об?|на|тему|подписку) ){0,2}(?P<of>.+)",
    r"(?:мне |нам )?(?:(?:хочу|нужн[аоы]?|интересует|интересуют|интересно|надо) )(?:мне |нам )?(?:только|лишь) (?:(?:про|об?) )(?P<of>.+)",
    r"(?:please )?(?:keep|leave)(?: me)? (?:only|just) (?:the )?(?P<of>.+?)(?: (?:subscriptions?|alerts?|updates))?",
    r"(?:please )?(?:(?:only|just) (?:send|give) me|(?:send|give) me (?:only|just)) (?P<of>.+?)(?: (?:news|alerts?|updates|stuff))",
)
"""The whole text: the only thing that is wished for."""
