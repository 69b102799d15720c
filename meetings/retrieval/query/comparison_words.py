"""How people ask what several people say about one thing. Data, folded."""

from __future__ import annotations

from typing import Final

SAYING: Final = frozenset(
    """
    сказал сказала сказали говорил говорила говорили говорит говорят высказал высказали
    высказывался высказывались заявил заявили заявлял заявляли думал думали думает думают
    считает считают считал считали ответил ответили относится относятся обсуждал обсуждали
    рассказал рассказали рассказывал рассказывали упоминал упоминали мнение мнения мнений
    позиция позиции позицию позиций взгляд взгляды взглядов слова слов высказывание
    высказывания высказываний цитата цитаты цитат оценка оценки речь точка точки точку зрения
    тема тему теме темы say says said saying tell told talk talks talked talking speak speaks
    spoke spoken think thinks thought state stated mention mentions mentioned discuss discussed
    answer answered view views position positions opinion opinions stance stances words quote
    quotes quoted statement statements comment comments commented topic subject see sees saw
    view viewed feel feels felt
    """.split()
)
COMPARING: Final = frozenset(
    """
    сравни сравните сравнить сравним сравнение сопоставь сопоставьте сопоставить отличается
    отличаются различается различаются расходятся разница разницу различия рядом оба обе обоих
    вместе против покажи покажите найди найдите дай дайте процитируй процитируйте приведи
    приведите compare comparing compared comparison contrast differ differs differences
    difference both side versus vs against show find give quote
    """.split()
)
SETTING_SIDE_BY_SIDE: Final = COMPARING - frozenset(
    """
    покажи покажите найди найдите дай дайте процитируй процитируйте приведи приведите вместе оба
    обе обоих both show find give quote
    """.split()
)
"""Of these, those by which people are set side by side though no topic is named."""
ASKING: Final = frozenset(
    "что чего чем как какие какая какую каковы какова what how did do does have has is are".split()
)
"""Beside a word of those above they ask for what was said."""
ELSE: Final = frozenset(
    """
    когда где куда откуда почему зачем кто кого кому сколько раз часто если ли when where why
    who whom which many times often if whether встреча встречи встречу встрече встреч встречам
    встречах переговоры переговоров переговорах беседа беседы беседу заседание заседания
    совещание саммит саммите разговор разговоры пресс-конференция meeting meetings met meet
    summit summits conversation conversations session negotiations conference call
    """.split()
)
"""With one of these something else is asked, or a meeting is named."""
WHO: Final = frozenset("кто who".split())
MORE: Final = frozenset("больше чаще more most often oftener".split())
"""«кто чаще говорил о газе, Лодкин или Токаев?»: both are shown, each with how often."""
ABOUT: Final = frozenset(
    "о об обо про насчет по поводу на тему about on regarding concerning of re the a an".split()
)
"""What may stand before a topic where nothing else says that words are asked for."""
JOINER: Final = (
    r"\s*(?:,|/|&|\+|;|–|-|,?\s*\b(?:и|а|или|а также|and|or|as well as|vs\.?|versus|против)\b)?\s*"
    r"(?:\b(?:у|от|of|by)\b)?\s*"
)
"""What stands between people who are named side by side."""
WITH: Final = r"\s*(?:,?\s*\b(?:со?|with|to|against)\b)\s*"
"""The same behind a word that compares: «сравни Лодкина с Токаевым»."""
