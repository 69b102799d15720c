"""How people ask for some more of what was shown, by number: «дай три цитаты», "two more". Data.

A number alone is none of these: «3» and "the third" pick one of a list.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from meetings.retrieval.query.shown_reply_wants import Want

_SHOW: Final = r"(?:(?:покажи|дай|скинь|пришли|приведи|назови|найди|накидай|хочу|хотелось бы|можно|нужно|давай)(?:те)? )+(?:мне )?"
_SOME: Final = r"(?:хотя бы |хоть |штук(?:и|у)? )?(?:\d\d?|одн[уа]|пар[уа]|парочк[уа]|тройк[уа]|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять|десяток|несколько|пяток)(?: штук(?:и|у|ек)?)?"
_KINDS: Final = r"(?:других |разных |последних |новых |каких-нибудь )*(?:цитат\w*|пример\w*|высказывани\w+|упоминани\w+|штук\w*|ответ\w*|вариант\w*|фраз\w*)"
_ON_IT: Final = r"(?: (?:об этом|про это|на эту тему|по теме|из них))?"
_GIVE: Final = r"(?:(?:show|give|find|get|send|list|i want|i need|can i (?:have|get|see)|let me see|let's see)(?: me)? )+"
_NUMBER: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|a few|a couple(?: of)?|several|some)"
)
_QUOTES: Final = (
    r"(?:(?:other|different|good|more) )*(?:quotes?|examples?|mentions|statements|answers|ones)"
)
_OF_THEM: Final = r"(?: (?:of (?:them|these|those)|(?:about|on) (?:it|this|that)))?"

FOR_SEVERAL: Final[tuple[tuple[Want, str], ...]] = (
    (
        "more",
        rf"(?:{_SHOW}(?:еще )?{_SOME}(?: {_KINDS})?|(?:{_SHOW})?еще {_SOME}(?: {_KINDS})?|{_SOME} {_KINDS}){_ON_IT}",
    ),
    (
        "more",
        rf"(?:{_GIVE}{_NUMBER}(?: more)?(?: {_QUOTES})?|(?:{_GIVE})?(?:another )?(?:\d\d?|{_NUMBER}) (?:more|others?|further)(?: {_QUOTES})?|(?:{_GIVE})?another (?:\d\d?|{_NUMBER})(?: {_QUOTES})?|(?:{_GIVE})?(?:\d\d?|{_NUMBER}) {_QUOTES}){_OF_THEM}",
    ),
)
"""A page of a topic holds three quotes; of an answer's quotes the next ones come one by one."""
