"""Lines that a clerk writes among what is said: decisions, votes, roll calls.

«Решение: утвердить.», "RESOLVED, that the gate be mended.", "ROLL CALL: Ayes: …" behind somebody's
words are not theirs. A line has to have the sign or the capitals of such a record: "Resolved to go
on, I …" and «Решение было трудным» are said.
"""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 200
"""Characters of a line that are looked at; a sentence of a record is no longer."""
_MARKS: Final = r"[*_ \t]{0,4}"
_NUMBER: Final = r"(?: (?:No\.? ?|№ ?|#)?\d[\w/-]{0,12})?"
_COUNTED: Final = r"(?:\d{1,3}(?:\.\d{1,3})?[.)] {0,2})?"
"""The item of an agenda before it: «2. СЛУШАЛИ: …»."""
_HEADED: Final = re.compile(
    # "Vote: …", "AYES: …", «Решение: …», "Beschluss: …", "Motion 4: …"
    rf"[ \t*_•-]{{0,40}}{_COUNTED}(?:resolved(?:,? (?:unanimously|further))?"
    r"|(?:proposed |draft )?resolutions?|decisions?|outcome|action(?: (?:items?|points?))?"
    r"|roll[ -]call(?: vote)?|vote|voting(?: results?)?|result of the vote|ayes?|yeas?|nays?|noes"
    r"|absentions?|abst(?:ain(?:ed|ing)?|entions?)|motion|moved by|action taken"
    r"|second(?:ed by)?(?=[^:]{0,4}:\s{0,3}(?-i:[A-Z]))"  # "Second: Bo Vale" tells who did
    r"|motion by"
    r"|решили|решено|решение(?: комиссии| комитета| совета| суда)?|постановили|постановление"
    r"|голосовали|голосование|(?:итоги|результаты?) голосования|слушали|выступили|рекомендовали"
    r"|вирішили|ухвалили|рішення|голосували|слухали|(?:підсумки|результати) голосування"
    r"|beschlu(?:ss|ß)|(?:entschließungs|abänderungs|zusatz|änderungs|dringlicher )?antrag"
    r"|(?:abgegebene|gültige) stimmen|nombre de (?:votants|suffrages exprimés)|suffrages exprimés"
    r"|votos emitidos|presenti(?: e votanti)?|votanti"
    r"|abstimmungsergebnis|uchwała|wynik głosowania|décision|délibération"
    r"|résultat du vote|acuerdo|se acuerda|votación"
    # who is there at the next of several meetings in a file
    r"|present|regrets|in attendance|присутствовали|присутствуют|отсутствовали"
    # "IN THE CHAIR: ANN MOSS", "Sponsor: this show is brought to you by …"
    rf"|in the chair|vorsitz|présidence de|sponsors?|(?:ad )?break|jingle"
    rf"|джингл|отбивка|заставка|реклама"
    rf"|show notes){_NUMBER}{_MARKS}:",
    re.IGNORECASE,
)
_IN_CAPITALS: Final = re.compile(
    # "RESOLVED, that …", "BE IT RESOLVED …", "ROLL CALL", "MOTION CARRIED 5-0", «РЕШИЛИ утвердить»
    rf"[ \t*_]{{0,40}}{_COUNTED}(?:(?:(?:NOW, )?(?:THEREFORE,? )?BE IT (?:FURTHER )?)?RESOLVED"
    r"|MOTION (?:WAS )?(?:CARRIED|PASSED|FAILED|DEFEATED|APPROVED|ADOPTED)|ROLL[ -]CALL(?: VOTE)?"
    r"|(?:NOT )?GUILTY(?=[.,]? ?(?:\(|[A-Z]|$))"  # a verdict: "GUILTY (Aged 22.) Fined."
    r"|РЕШИЛИ|РЕШЕНО|ПОСТАНОВИЛИ|ГОЛОСОВАЛИ|СЛУШАЛИ|ВЫСТУПИЛИ|ВИРІШИЛИ|УХВАЛИЛИ"
    r"|РЕШЕНИЕ ПРИНЯТО|РІШЕННЯ ПРИЙНЯТО)\b(?!\.? [–—-])"
)
_OF_HEARING: Final = re.compile(
    # what a hearing's record has over statements, and at its end: "STATEMENT OF ANN MOSS, MAYOR",
    # "[Whereupon, at 4:38 p.m., the hearing was adjourned.]"
    r"[ \t\u00a0]{0,80}(?:(?:(?:OPENING|PREPARED|JOINT|WRITTEN|ADDITIONAL|SUPPLEMENTAL) ){0,2}"
    r"(?:STATEMENTS?|TESTIMONY) (?:OF|BY) (?:THE )?[A-Z]{2}"
    r"|(?:ORAL|REBUTTAL) ARGUMENT (?:OF|BY) [A-Z]|ON BEHALF OF (?:THE |[A-Z]{2})"
    r"|RESPONSES? (?:TO|OF) [A-Z ]{0,60}QUESTION"
    r"|QUESTIONS? (?:SUBMITTED )?FOR THE RECORD\b|[\[(]?Whereupon,? (?:at \d"
    r"|the (?:\w{1,20} ){0,2}(?:meeting|hearing|proceedings?|committee|subcommittee)\b))"
)
_TAGGED: Final = re.compile(
    r"[ \t*_•-]{0,40}\[(?:actions?|action items?|decisions?|resolution|resolved|to ?do|motion|vote"
    r"|poll|решение|поручение|задача)\](?![(:])",
    re.IGNORECASE,
)
"""What a scribe tags: "[ACTION] Bo to mend the gate."."""
_THAT: Final = re.compile(r"[ \t]{0,40}Resolved,? that\b")
_SENTENCE: Final = re.compile(
    # "The draft resolution was adopted by 100 votes to none.", "Motion carried unanimously."
    r"[ \t]{0,40}(?:The )?(?:draft |amended |main )?"
    r"(?:[Rr]esolution|[Mm]otion|[Aa]mendment|[Oo]rdinance|[Qq]uestion|[Bb]ill|[Cc]lause)"
    r"(?: No\.)?(?: [\w/-]{0,12}\d[\w/-]{0,12})?(?:,? as amended,?)?"
    r"(?:(?: was| were| is)(?: duly| unanimously)? (?:adopted|carried|passed|approved|defeated"
    r"|rejected|negatived|agreed to|put and agreed to)(?:[, ][^.\n]{0,80})?"
    r"|(?: duly| unanimously)? (?:adopted|carried|passed|approved|defeated|rejected|negatived"
    r"|put and agreed to)(?:,? (?:unanimously|without|by (?:a |voice|\d)|\d)[^.\n]{0,60})?)"
    r"\.?\s*$"
)

_OPENED: Final = re.compile(
    # "The meeting rose at 5.20 p.m.", «Заседание закрывается в 11 ч. 20 мин.»
    r"[ \t]{0,40}(?:The (?:meeting|sitting|session) (?:was )?(?:called to order|suspended"
    r"|adjourned|resumed|rose|closed) at|Заседание (?:было )?(?:открывается|закрывается"
    r"|прерывается|возобновляется|открыто|закрыто|прервано|возобновлено|окончено) в)"
    r" \d{1,2}[^\n]{0,80}\s*$"
    # "It was 3:15 p.m.", "At 3:20 p.m., the session was resumed."
    r"|[ \t]{0,40}It was \d{1,2}[:.]\d\d (?:[ap]\.?m\.?|o.clock)\W{0,3}$"
    r"|[ \t]{0,40}At \d{1,2}[:.]\d\d (?:[ap]\.?m\.?|o.clock),? the (?:session|meeting|sitting"
    r"|hearing) was (?:called to order|suspended|adjourned|resumed|closed|opened)\b[^\n]{0,80}$"
    # "The Chairman closed the meeting at 8.50 pm.", "There being no further business, the meeting"
    r"|[ \t]{0,40}(?:The )?(?:[Vv]ice-|[Aa]cting |[Dd]eputy )?(?:[Cc]hair(?:man|woman|person)?"
    r"|[Pp]resident|[Mm]ayor|[Ss]peaker) (?:then )?(?:opened|closed|adjourned|suspended|resumed"
    r"|called) the (?:meeting|session|sitting|hearing)(?: to order)? at \d{1,2}[^\n]{0,20}\s*$"
    r"|[ \t]{0,40}There being no (?:further|other|more) business\b[^\n]{0,120}$"
    r"|[ \t]{0,40}It was so (?:decided|agreed|ordered|resolved)\.?\s*$"
    # «Председатель закрыл собрание в 20:50.», «Собрание закрыто в 20:50»
    r"|[ \t]{0,40}(?:Председатель[^:?!\n]{0,30} (?:закрыл|открыл)а? )?(?:[Зз]аседание|[Сс]обрание)"
    r"(?: (?:было )?(?:закрыто|открыто|окончено|завершено|закончилось))? в \d{1,2}[^\n]{0,20}\s*$"
)

_SWORN: Final = re.compile(
    # "EDNA BRILL, called as a witness, was sworn.", "Jon Abbot, having been first duly sworn,"
    r"[ \t]{0,40}[A-Z][\w.'’ -]{2,60}, (?:(?:having been |being )?called as a witness"
    r"|(?:having been |being )?(?:first )?duly (?:sworn|affirmed))\b[^\n]{0,160}$"
)

_FLOOR_GIVEN: Final = re.compile(
    # «Слово предоставлено Лодкину П.И.», «По второму вопросу выступила Кольцова А.П.»
    r"[ \t]{0,40}(?:(?:[Пп]о [а-яё\d-]{1,16} вопросу(?: повестки(?: дня)?)?|[Дд]ал(?:ее|ьше)"
    r"|[Зз]атем|[Дд]ля доклада|[Вв] прениях|[Вв] обсуждении|[Сс] докладом|[Сс] сообщением"
    r"|[Сс] информацией|[Сс] отч[её]том),?\s){0,3}(?:[Сс]лово(?: для [а-яё]{4,20})? "
    r"(?:было )?(?:предоставлено|дано|передано)\b|[Сс]лово взял|[Вв]ыступил[аи]?\b"
    r"|[Пп]риняли участие\b|[Дд]оложил)[^:?!]{4,180}$"
)

_OF_TRIAL: Final = re.compile(
    # «Суд удаляется в совещательную комнату.», «В зал приглашён свидетель Лодкин П.И.»
    r"[ \t]{0,40}(?:Суд,? (?:удал|возвра|совеща|посовеща)"
    r"|Судом (?:объявл|разъясн|установл|огла)"
    r"|(?:Судья|Председательствующий) (?:объявля|разъясня|оглаша|устанавлива|докладыва)"
    r"|(?:Судебное з|З)аседание (?:объявлено|открыто|закрыто|продолжено|отложено|объявляется)"
    r"|В зал(?: судебного заседания)? (?:приглаш|вызыва|вызван|вход|вош)"
    r"|Объявл(?:ен|яется) перерыв|Личност[ьи] [^:?!]{3,60} установлен)[^:?!«]{0,160}\.?\s*$"
)
_VOTERS: Final = re.compile(
    # what stands over the names of those who voted: "In favour:", "Abstaining:"
    r"[ \t]{0,40}(?:(?:voting )?in favou?r|(?:voting )?against|abstain(?:ing|ed)|absent(?: and not"
    r" voting)?|a (?:recorded )?vote was taken(?: by [^.\n]{2,40})?\.?)[ \t]{0,9}:?\s*$",
    re.IGNORECASE,
)
_DIVISION: Final = re.compile(
    # what stands over those who voted: 「地方選區：」
    r"[ \t]{0,40}(?:功能(?:界別|界别|團體)|地方選區|地方选区|選舉委員會|选举委员会)[ \t]{0,9}[:：]"
)


def is_recorded(line: str) -> bool:
    """Whether a line begins what a clerk records and nobody says."""
    head = line[:_LONGEST]
    return bool(
        _HEADED.match(head)
        or _IN_CAPITALS.match(head)
        or _OF_HEARING.match(head)
        or _THAT.match(head)
        or _TAGGED.match(head)
        or _DIVISION.match(head)
        or _VOTERS.match(head)
        or (len(line) <= _LONGEST and _is_sentence(line))
    )


def _is_sentence(line: str) -> bool:
    shapes = (_SENTENCE, _OPENED, _SWORN, _FLOOR_GIVEN, _OF_TRIAL)
    return any(shape.match(line) for shape in shapes)
