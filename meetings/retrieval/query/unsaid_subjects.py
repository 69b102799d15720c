"""Messages that leave out of whom or of what: «когда встречался с Токаевым», «а Лодкин что?»."""

from __future__ import annotations

import re

_ASKED = r"(?:(?:о|про)\s+ч[её]м|что|чего|когда|где|сколько раз|как часто|кому|как|зачем|почему)"
_DID = (
    r"(?:(?:говорил|сказал|рассказывал|рассказал|заявлял|заявил|обещал|предлагал|предложил|отвечал"
    r"|ответил|упоминал|упомянул|выступал|выступил|приезжал|приехал|прилетал|бывал|был|ездил|летал"
    r"|докладывал|просил|думал|считал|хвалил|ругал|критиковал)а?|(?:встреча|виде)л(?:ся|ась)"
    r"|встретил(?:ся|ась))"
)
_BEHIND = (
    r"(?:про|обо?|о|по|на|с|со|в|во|за|к|у|при|насч[её]т|там|тогда|последний|впервые|чаще|недавно|еще|ещё"
    r"|раньше|потом)"
)
_UNSAID = re.compile(
    rf"(?P<ahead>(?:(?:а|и|ну)\s+)*{_ASKED}(?:\s+(?:там|ещ[её]|вообще))*)\s+(?P<did>{_DID})"
    rf"(?=\s+{_BEHIND}\b|\W*$)",
    re.IGNORECASE,
)
"""«что говорил про бюджет»: in Russian a verb may do without its «он»."""
_ON_WHAT_ELSE = re.compile(
    r"(?:(?:а|и|ну)\s+)*(?P<on>(?:о|про)\s+ч[её]м|про\s+что|на\s+какие\s+темы)\s+(?:ещ[её]|друг\w+)"
    r"(?:\s+(?:была\s+)?речь)?\W*",
    re.IGNORECASE,
)
"""«а о чём ещё?» of somebody talked about."""
_ABOUT_WHAT_ELSE = re.compile(
    r"(?:(?:and|so|but)\s+)*(?:(?:about|on)\s+(?:what|anything)\s+else|what\s+else\s+about"
    r"|(?:what|which|any)\s+other\s+(?:topics?|subjects?|things?|matters?))\W*",
    re.IGNORECASE,
)
_OF_THAT = r"(?:про (?:это|них|него|неё|нее)|об этом|на (?:эту тему|это)|по этому поводу)"
_WHAT = r"(?:что|чё|че|как)"
_NAMED_ALONE = re.compile(
    r"(?P<opener>а|и|ну а|но)\s+(?:что\s+)?(?P<who>[\w-]+(?:\s[\w-]+)?)"
    rf"(?:\s+{_OF_THAT}(?:\s+{_WHAT})?|\s+{_WHAT}(?:\s+{_OF_THAT})?)",
    re.IGNORECASE,
)
"""«а Лодкин про это что?» is no more than «а Лодкин?»."""


def with_subject(text: str) -> str:
    """The message with the pronoun that it leaves out; the same where it leaves out none."""
    if _ON_WHAT_ELSE.fullmatch(text.strip()):
        return "о чём ещё он говорил?"
    if _ABOUT_WHAT_ELSE.fullmatch(text.strip()):
        return "what else did he talk about?"
    found = _UNSAID.match(text.strip())
    if found is None:
        return text
    pronoun = "она" if re.search(r"(?:а|ась)$", found["did"], re.IGNORECASE) else "он"
    return f"{found['ahead']} {pronoun} {text.strip()[found.start('did') :]}"


def name_alone(text: str) -> str:
    """«а Лодкин про это что?» → «а Лодкин?»; other messages as they are."""
    found = _NAMED_ALONE.fullmatch(text.strip(" ?!.,"))
    return f"{found['opener']} {found['who']}?" if found else text
