"""How people ask for the mention or meeting before and after the one shown, or at an end. Data.

A table of its own beside those in `shown_reply_request_patterns.py`, which tells what they fit.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from meetings.retrieval.query.shown_reply_wants import Want
from meetings.retrieval.query.shown_reply_words import OF_THAT, SHOW

_OF_MEETINGS = r"(?: (?:встреча|встречу|встречи|беседа|беседу|разговор|визит|заседание|совещание|meeting|talks|conversation|visit|session|one|time|раз))"
_OR_MENTION = r"(?: (?:упоминани[ея]|цитат[ауы]|высказывани[ея]|слова|mentions?|quotes?|statement|reference))"

STEPS: Final[tuple[tuple[Want, str], ...]] = (
    (
        "other",
        rf"{SHOW}(?:друг(?:ая|ую)(?: (?:встреча|встречу|из (?:них|двух)))?|втор(?:ая|ую) из (?:них|двух)|(?:the )?other (?:one|meeting)(?: of (?:them|the two))?)",
    ),
    (
        "more",
        r"(?:это |и |и это )вс[её](?: что (?:есть|нашлось|нашел))?|больше ничего(?: нет| не нашлось)?|what else(?: (?:is there|do you have|have you got|was there))?|(?:is )?that(?: is|'s)? (?:all|it|everything)(?: (?:you have|there is|you found))?|nothing (?:else|more)",
    ),
    (
        "oldest",
        rf"{SHOW}(?:(?:сам(?:ая|ую|ый|ое) )?(?:перв(?:ая|ую|ый|ое)|ранн(?:яя|юю|ее)|стар(?:ая|ую|ое)){_OR_MENTION}|когда{OF_THAT} (?:впервые|(?:в )?первый раз)(?: (?:сказал|заговорил|упомянул|говорил|прозвучал)[аио]?)?|впервые когда|когда (?:впервые|первый раз|в первый раз)(?:{OF_THAT})? (?:сказал[аи]?|заговорил[аи]?|упомянул[аи]?|говорил[аи]?|прозвучал[аои]?)(?:{OF_THAT})?|кто (?:впервые|первым|первый)(?:{OF_THAT})? (?:сказал|заговорил|упомянул|говорил)[аи]?(?:{OF_THAT})?)",
    ),
    (
        "oldest",
        rf"{SHOW}(?:the )?(?:very )?(?:first|earliest|oldest)(?: ever)?{_OR_MENTION}(?: of (?:it|this|that))?|when was (?:it|this|that) first (?:mentioned|said|discussed|brought up)|who (?:first )?(?:mentioned|said|raised|brought up) (?:it|this|that) first|who first (?:mentioned|said|raised|brought up)(?: (?:it|this|that))?",
    ),
    (
        "newest",
        rf"{SHOW}(?:(?:а )?(?:сам(?:ая|ую|ый|ое) )?(?:последн(?:яя|юю|ее)|нов(?:ая|ую|ое)|свеж(?:ая|ую|ее)|поздн(?:яя|юю|ее)){_OR_MENTION}|сам(?:ая|ую|ый|ое) (?:нов(?:ая|ую|ый|ое)|свеж(?:ая|ую|ий|ее)|поздн(?:яя|юю|ий|ее)|последн(?:яя|юю|ий|ее)){_OF_MEETINGS}?)(?: (?:из них|открой|покажи))*",
    ),
    (
        "newest",
        rf"{SHOW}(?:the )?(?:very )?(?:last|latest|most recent|newest)(?: ever)?{_OR_MENTION}(?: of (?:it|this|that))?|when was (?:it|this|that) (?:last|most recently) (?:mentioned|said|discussed|brought up)",
    ),
    (
        "penultimate",
        rf"{SHOW}(?:а )?предпоследн(?:яя|юю|ий|ее|ей){_OF_MEETINGS}?|{SHOW}(?:the )?(?:second (?:to|from) (?:the )?last|next to last|last but one|penultimate|one before (?:the )?last){_OF_MEETINGS}?",
    ),
    (
        "oldest",
        rf"{SHOW}(?:сам(?:ая|ую|ый|ое) )(?:ранн(?:яя|юю|ий|ее)|стар(?:ая|ую|ый|ое)|давн(?:яя|юю|ий|ее)|перв(?:ая|ую|ый|ое)){_OF_MEETINGS}?(?: (?:из них|по времени|открой|покажи))*|{SHOW}(?:the )?(?:very )?(?:earliest|oldest){_OF_MEETINGS}?(?: of them)?|(?:when was )?(?:the )?(?:very )?first time(?: ever| when)?|(?:when )?first ever|(?:а )?(?:когда )?(?:(?:был )?(?:самый )?первый раз|впервые|в (?:самый )?первый раз)(?: когда)?",
    ),
    (
        "sooner",
        r"(?:а )?(?:встреча|та|то|какая была|что было|кто был|когда была)? ?(?:что |какая |которая )?(?:была )?(?:еще )?(?:раньше|ранее)|(?:what about |anything |even |something |show |any )*(?:earlier|older)(?: (?:ones?|quotes?|mentions?|news|data|figures?))?|(?:(?:есть|покажи|дай|а|что-нибудь|что-то) )*(?:постарше|пораньше|(?:более )?(?:старые|ранние|старое|раннее)|старее)|what about before",
    ),
    (
        "earlier",
        rf"{SHOW}(?:в |на )?(?:предыдущ|прошл|позапрошл)(?:ая|ую|ей|ой|ий|ый|ое|ем|ом){_OF_MEETINGS}|{SHOW}(?:поза)?прошл(?:ая|ую|ый|ое)|(?:а )?(?:встреча|та|то|какая была|что было|кто был|когда была)? ?(?:(?:до (?:нее|него)|перед (?:ней|ним))(?: (?:какая|что|кто|когда)(?: был[аои]?)?)?|(?:что |какая |которая )?(?:была )?(?:перед этой|до этой))|{SHOW}(?:(?:in |at )?the )?previous (?:meeting|talks|conversation|visit|session|time)|{SHOW}(?:the )?(?:one|meeting|time|talks)(?: that (?:was|came))? before(?: (?:that|this|it|last))?(?: one)?",
    ),
    (
        "later",
        rf"{SHOW}(?:в |на )?следующ(?:ая|ую|ей|ий|ее|ем){_OF_MEETINGS}|(?:а )?(?:встреча|та|какая была|что было)? ?(?:после (?:нее|него)|за (?:ней|ним))|{SHOW}(?:the )?(?:one|meeting|time|talks)(?: that (?:was|came))? after(?: (?:that|this|it))?(?: one)?|{SHOW}(?:in |at )?(?:the )?next (?:meeting|talks|conversation|visit|session)",
    ),
    (
        "before",
        r"(?:а )?до этого|(?:а )?перед этим|а до|before that|before this|what about before",
    ),
    ("after", r"(?:а )?после этого|а после|after that|after this"),
)
"""In order: the first that fits decides."""
