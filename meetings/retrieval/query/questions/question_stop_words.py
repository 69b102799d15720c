"""Words in questions that say nothing about their subject (folded). Data."""

from __future__ import annotations

NOT_CONTENT = frozenset(
    """
    сколько какой какая какое какие когда почему зачем кто что где говорил говорила говорили сказал
    сказала сказали сказать говорит думает думал считает считал мнение мнению слова словам
    расскажи покажи найди насчет поводу отношении касательно было ли пожалуйста скажи назови
    такой такая такое такие таков такова
    насколько каковы каков какова скольким скольких скока скоко скок почем вообще нынче ныне время
    привет здравствуйте здравствуй спасибо пожалуйста hello hi hey thanks thank
    say said says saying tell told think thinks thought opinion according per asked ask find show
    please much many give list describe mention mentioned comment reply
    can't cannot couldn't isn't aren't wasn't weren't doesn't hasn't haven't hadn't won't wouldn't
    кто-нибудь кого-нибудь кому-нибудь кем-нибудь ком-нибудь кто-то кого-то кому-то кем-то ком-то
    кто-либо кого-либо кому-либо кем-либо ком-либо что-нибудь чего-нибудь чему-нибудь чем-нибудь
    что-то чего-то чему-то чем-то что-либо чего-либо чему-либо чем-либо нибудь
    какой-нибудь какая-нибудь какое-нибудь какие-нибудь какого-нибудь каких-нибудь какую-нибудь
    какой-то какая-то какое-то какие-то какого-то каких-то какую-то когда-нибудь когда-либо
    где-нибудь где-то как-нибудь как-то
    exactly precisely specifically именно конкретно
    anyone anybody anything someone somebody something ever
    shouldn't what's whats who's whos where's wheres when's whens how's hows that's thats there's
    """.split()
)
