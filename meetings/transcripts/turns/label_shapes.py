"""The shapes in which a line may begin with a label: patterns over one line, most telling first.

A pattern says where the label stands, not whether it is one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from meetings.transcripts.turns.chat_message_starts import CHATS
from meetings.transcripts.turns.name_forms import CAPITAL, PATRONYMIC, SMALL

S: Final = r"[ \t\u00a0\u2009]"
_BOLD = r"(?:\*\*|__)?"
_QUESTION_NUMBER = (
    # "Q12 Chair: …"; "3. Ann Moss (Skerry) (Con): …", "T2. [900123] Bo Vale (Tarn): …"
    # and "1. 林大文議員：…"
    r"(?:Q\d{1,4}\.?(?=\s+\S[^.?!]{1,60}:)"
    r"|\d{1,3}\.(?=\s+[\u4e00-\u9fff]{2,8}(?:議員|议员|委員|委员)[:：])"
    r"|[TQ]?\d{1,3}\.(?:\s{1,3}\[\d{1,8}\])?(?=\s+[^\W\d_][^:?!]{1,60}\([^():\d]{2,60}\)"
    r"(?:\sto\sthe\s[^:\n?!]{3,80})?\s{0,2}:))"
)
_PICTURE = "[\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff]\ufe0f?"
"""A small picture that a channel puts before a question or a name: «❓ Вопрос: …»."""
_HOUR = r"\d{1,2}[.:]\d\d[†‡]"
"""When somebody begins, with the clerk's sign: "10.03†Präsident Dr. Moler: …"."""
_BEFORE = (
    rf"{S}*(?:(?:(?:[-*•·○◯〇●◎◇◆]|>{{1,3}}|{_QUESTION_NUMBER}){S}+)|(?:{_PICTURE}){{1,2}}{S}*"
    rf"|{_HOUR}{S}*)?"
)
_TIME = (
    r"(?:(?:\d{1,2}:)?\d{1,3}:\d\d(?:[.,]\d{1,3}|(?<=:\d\d:\d\d)[:;]\d\d(?!\d))?"
    r"|\d{1,6}\.\d{1,3}s(?![^\W\d_]))"
)
"""Programs that cut films count frames, too: "00:00:09:05"; others count seconds: "61.54s"."""
_STAMP = rf"[\[(<{{]?(?P<time>{_TIME})(?:\s*(?:-->|[-–—])\s*{_TIME})?[\])>}}]?"
_LABEL = r"(?P<label>(?:\d{1,4}(?=[^\W\d_]\w\w))?[^\n:\[\]\d*_>\s-](?:[^\n:]{0,180}?[^\n:\s])??)"
_SOUND = (
    r"(?:[\[(](?i:music|applause|laughter|laughs|cheering|silence|noise|музыка|аплодисменты|смех)"
    r"[^\])\n]{0,30}[\])][ \t]{0,3}(?=\[[^\W\d_]))?"
)
_SAID = r"(?P<said>\S.*)?$"
_SAYS = r"(?P<said>\S.*)$"
_OVER = r"(?P<said>)$"
_COLON = rf"(?:{S}*[:：](?![/\d:]))"
_LINE = rf"{_BEFORE}{_BOLD}{_LABEL}{_BOLD}"

_BY_COLON_OR_TIME: Final[tuple[tuple[str, str], ...]] = (
    *(("chat", pattern) for pattern in CHATS),
    # "[Speaker 1] [00:16] The bank lost 9 million."
    (
        "bracketed",  # and "[00:01 --> 00:16] [Speaker 1] The bank lost 9 million."
        rf"{_BEFORE}{_STAMP}{S}+\[(?P<label>[^\]\n\d][^\]\n]{{0,60}})\](?P<colon>{_COLON})?"
        rf"{S}*{_SAID}",
    ),
    (  # and "[00:01] (speaker 0) The bank lost 9 million."
        "bracketed",
        rf"{_BEFORE}{_STAMP}{S}+\((?P<label>(?i:speaker|спикер)[ _]?\w{{1,4}})\)"
        rf"(?P<colon>{_COLON})?{S}*{_SAID}",
    ),
    (
        "bracketed",
        rf"{_BEFORE}{_SOUND}\[(?![a-z]{{2,20}}:[^\s\]])(?P<label>[^\]\n\d][^\]\n]{{0,60}})\]{S}*(?:{_STAMP})?"
        rf"(?P<colon>{_COLON})?{S}*{_SAID}",
    ),
    (  # "【大野会長】　これより…"
        "bracketed",
        rf"{S}*【(?P<label>[^】\n\d][^】\n]{{0,60}})】(?P<time>)(?P<colon>{_COLON})?"
        rf"[\u3000{S[1:]}*{_SAID}",
    ),
    # "Mara Quill (00:01:09): We begin.", "**Mara** [0:12]: …"
    (
        "coded",  # and "Mara Quill at 1:09: …"
        rf"{_LINE}{S}*(?:[-–—|,]{S}*)?(?:(?<=\s)at{S}+)?{_STAMP}"
        rf"(?:{S}\([^()\n\d]{{2,40}}\))?{S}*{_BOLD}{_COLON}{S}*{_SAID}",
    ),
    # "[00:01:09] Mara Quill: We begin.", "1:09 : Mara Quill : We begin."
    (
        "stamped",
        rf"{_BEFORE}{_STAMP}{S}*[-–—|:]?{S}*{_BOLD}{_LABEL}{_BOLD}{_COLON}{_BOLD}{S}*{_SAID}",
    ),
    # "Mara Quill  0:32" or "0:32 Mara Quill" over the words
    (
        "timed",
        rf"{_LINE}{S}*(?:[-–—|·•,@]{S}*)?(?<=[\s|·•,@*_–—-]|[^\W\d_]){_STAMP}{S}*{_BOLD}{_OVER}",
    ),
    ("timed", rf"{S}*@?{_STAMP}{S}*[-–—|·]?{S}*{_BOLD}{_LABEL}{_BOLD}{S}*{_OVER}"),
    # "Mara Quill: 00:32" over the words
    ("headed", rf"{_LINE}{_COLON}{_BOLD}{S}+{_STAMP}{S}*{_BOLD}{_OVER}"),
    # "Mara Quill (00:32) We begin."
    ("clocked", rf"{_LINE}{S}+[\[(](?P<time>{_TIME})[\])]{S}+{_SAYS}"),
    # "**Mara Quill:** We begin.", "**Mara Quill** We begin."
    (
        "bold",
        rf"{_BEFORE}(?P<b>\*\*|__){S}*(?:{_PICTURE}{S}*)?{_LABEL}{S}*[:：]?{S}*(?P=b){S}*[:：]?{S}*{_SAID}",
    ),
    # "00:16 | Mara Quill | We begin.", "00:16;Mara Quill;We begin."
    (
        "stamped",
        rf"{S}*{_STAMP}{S}*(?P<sign>[|;]){S}*(?P<label>(?:\d{{1,4}}(?=[^\W\d_]\w))?[^\W\d_][^\n:|;\t]{{0,80}}?){S}*(?P=sign){S}*{_SAYS}",
    ),
    # "== Mara Quill ==", "--- Mara Quill ---", "# Mara Quill", "<Mara Quill>" over the words
    (
        "heading",
        rf"{S}*(?P<sign>={{1,6}}|-{{2,6}}|\*{{3,6}}|~{{1,6}}|#){S}*(?P<label>[^\W\d_][^\n:=*~#]{{0,80}}?)"
        rf"{S}*(?:(?P=sign){S}*)?$(?P<said>)",
    ),
    ("heading", rf"{S}*<(?P<label>[^\W\d_][^\n:<>/]{{0,80}})>{S}*{_OVER}"),
    # "<Mara Quill>: We begin."
    ("colon", rf"{S}*<(?P<label>[^\W\d_][^\n:<>/]{{0,80}})>{_COLON}{S}*{_SAID}"),
    # "## Mara Quill" over the words
    ("heading", rf"{S}*#{{2,6}}{S}+{_LABEL}{S}*[:：]?{S}*{_OVER}"),
    # "Mara Quill: We begin."
    # "○委員長（大野次郎君）　開会します。", "○의장 김철수  개회합니다.", "○佐藤（花）委員　…"
    (
        "circled",
        rf"{S}*[○◯〇●◎◇◆]{S}?(?P<label>[^\s（(\d:：][^\n（(\u3000:：]{{0,40}}?(?:[（(][^）)\n]{{1,60}}[）)][^\s（(:：]{{0,8}})?)"
        rf"(?:\u3000+|{S}{{2,}}){_SAYS}",
    ),
    # "Anf. 12 Anna Ros (S)" over the words
    (
        "circled",
        rf"{S}*Anf\.{S}{{1,3}}\d{{1,4}}{S}+(?P<label>[^\W\d_][^\n:.]{{1,90}}?){S}*{_OVER}",
    ),
    (  # and "Anf. 12 Anna Ros (S): Fru talman!"
        "circled",
        rf"{S}*Anf\.{S}{{1,3}}\d{{1,4}}{S}+(?P<label>[^\W\d_][^\n:]{{1,120}}?){_COLON}{S}*{_SAID}",
    ),
    (
        "colon",
        rf"{_BEFORE}(?:[*_]{{1,2}})?{_LABEL}(?:[*_]{{1,2}})?{_COLON}(?:[*_]{{1,2}})?{S}*{_SAID}",
    ),
    # "<Mara Quill:>" over the words, as a parliament's committees have it
    ("colon", rf"{S}*<(?P<label>[^\n:<>\d\s][^\n:<>]{{0,100}}){_COLON}{S}*>{S}*{_OVER}"),
)

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Hon|Sen|Rep|Rev|Gen|Adm|Col|Gov|Lt|Sgt|Capt|Senator|Chairman"
    r"|Chairwoman|Chairperson|Chair|Representative|Congressman|Congresswoman|Delegate|Secretary"
    r"|Governor|Mayor|Judge|Justice|General|Admiral|Ambassador|Commissioner|Director|Sheriff"
    r"|M|Mme|Mlle|Sr|Sra|Dott|On|MR|MRS|MS|DR|HON|CHAIRMAN|CHAIRWOMAN|SENATOR|REP|SEN"
    r"|COMMISSIONER|MAYOR|COUNCILMEMBER|COUNCILMAN|COUNCILWOMAN|JUDGE|JUSTICE)"
)
_WORD = r"[A-ZÀ-ÞŁŚŻ][\w’'.-]*"
_SHORTEST = _WORD.removesuffix("*") + "*?"
"""So that "Ms. QUILL. Mr. Abbot, does it leak?" is hers."""
_NOTE = rf"(?:{S}*\([^()\n]{{1,80}}\))?"
_THEN = rf"(?:{S}*[–—-]{{1,2}})?{S}+{_SAYS}"
_TITLED = (
    rf"{_TITLE}\.?{S}+(?:(?:de|van|von|la|le|du|el|al){S}+)?"
    rf"{_SHORTEST}(?:{S}+(?:of{S}+)?{_SHORTEST}){{0,3}}?"
)
_IN_ROOM = (
    rf"(?:The|THE){S}+[A-Z][A-Z-]{{2,}}(?:{S}+[A-Z]{{2,}}){{0,2}}(?:{S}+[Pp]ro{S}[Tt]empore)?"
    rf"|The{S}+(?:Chairman|Chairwoman|Chairperson|Chair|(?:Vice|Deputy|Acting){S}(?:Chair|President"
    rf"|Speaker)|President{S}[Pp]ro{S}[Tt]empore|President|Speaker|Clerk|Secretary(?:{S}General"
    rf"|-General)?|Presiding{S}Officer|Sergeant-at-Arms|Lord{S}Chancellor)"
    rf"|(?:A{S}+)?Voices?|VOICES?|Sēdes{S}vadītāj[as]"
    rf"|M(?:me|lle)?\.?{S}+(?:le|la){S}+(?:[a-zéè]{{2,6}}-)?(?:président|rapporteur)(?:e|euse)?"
    rf"(?:{S}+[a-zéè]{{3,}})?{S}+{_WORD}(?:{S}+{_WORD}){{1,3}}"
    rf"|M(?:me|lle)?\.?{S}+(?:le|la){S}+[a-zéè]+(?:{S}+[a-zéè]{{3,}})?"
    rf"(?:{S}+(?:d[eu]s?{S}(?:la{S}|l[’'])?|d[’'])[\w-]{{3,}}){{0,3}}"
)
_OF_GROUP = (
    rf"{_WORD}(?:{S}+(?:[a-z]{{2,3}}{S}+)?{_WORD}){{0,4}}"
    rf"(?:{S}*\([^()\n]{{1,80}}\))?(?:,[^\n.–—]{{2,120}})?"
)
_NAME_RU = (
    rf"[{CAPITAL}][{SMALL}{CAPITAL}’'-]{{1,30}}(?:{S}[{CAPITAL}][{SMALL}{CAPITAL}’'-]{{1,30}}){{1,2}}"
    rf"(?:{S}\([^()\n]{{1,80}}\))?"
)
_SURNAME_RU = rf"[{CAPITAL}](?:[{CAPITAL}’'-]+|[{SMALL}’'-]+(?:(?<=-)[{CAPITAL}][{SMALL}’'-]+)?)"
"""«Ольхин», «ОЛЬХИН», «Римский-Корсаков»."""
_INITIALS_RU = rf"[{CAPITAL}]\.\s?(?:[{CAPITAL}]\.)"
_SURNAME_FIRST = rf"{_SURNAME_RU}\s+{_INITIALS_RU}"
_WHOLE_RU = (
    # «ОЛЬХИНА Мария Михайловна», «Ольхина Мария Михайловна», «Мария Михайловна Ольхина»
    rf"(?:{_SURNAME_RU}\s+(?:[{CAPITAL}][{SMALL}]+\s+{PATRONYMIC})"
    rf"|[{CAPITAL}][{SMALL}]+\s+{PATRONYMIC}\s+{_SURNAME_RU})"
)
_OFFICE_CAPITALS = rf"(?:[{CAPITAL}][{CAPITAL}’'-]+{S}+){{1,5}}"
_CAPITALS_FIRST = rf"[{CAPITAL}][{CAPITAL}’'-]+\s+{_INITIALS_RU}"
_INITIALS_FIRST = rf"{_INITIALS_RU}\s?{_SURNAME_RU}"
_OFFICE_RU = (
    r"(?:[^.\n]{2,80}|[^.\n]{0,160}(?:фракци|[Кк]омитет|[Мм]инистр|[Пп]равительств|[Пп]редседател)"
    r"[^.\n]{0,120})"
)
"""Behind a surname and initials: a few words, or more where they tell an office."""
SHORT_RU = rf"(?:{_SURNAME_FIRST}|[{CAPITAL}]\.\s?(?:[{CAPITAL}]\.\s?)?{_SURNAME_RU})"
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_CAPITALS = (
    rf"(?:(?:DE|DI|DA|DEL|DELLA|DELL’|DEI|LA|LO|LE|LI|VAN|VON|EL|AL|DU|DOS|D’|D'){S}?)?"
    rf"(?!(?:HON|MR|MRS|MS|DR|MADAM|THE|REP|REPS|SEN|GOV|CONG|ATTY|ENGR|PROF|REV|GEN|COL)\b)[{_UPPER}{CAPITAL}][{_UPPER}{CAPITAL}’'-]{{2,}}"
    rf"(?:\s[{_UPPER}{CAPITAL}][{_UPPER}{CAPITAL}’'-]+){{0,2}}"
)
_OFFICE_BEHIND = (
    r"(?i:premi[eè]re?|vice|ministr[oea]|secr[eé]taire|sottosegretario|sous|relatore|rapporteu"
    r"|pr[eé]sident|presidente|au nom|garde|député|senatore|deputato)"
)
_BEGINS = (
    # «Иванов И.И. (член комитета)» stands over the words
    rf"(?!{S}*\([^()\n]{{2,160}}(?<![.!?…])\){S}*$)"
    rf"(?:{S}+(?:[–—―-]{S}+)?|{S}?[–—―]{S}?)"
    rf"(?P<said>(?:\([^\W\d_]|[«“\"]?[A-Z{CAPITAL}0-9]).*)$"
)
_LATIN = r"[A-ZÀ-Þ\u0100-\u017f][\w’']+"
_BEGINS_LATIN = rf"{S}+(?P<said>[^\W\d_].*)$"
_ROOM_RU = (
    r"(?:[Пп]редседательствующ(?:ий|ая)|ПРЕДСЕДАТЕЛЬСТВУЮЩ(?:ИЙ|АЯ)|Председатель|ПРЕДСЕДАТЕЛЬ"
    r"|[Сс]таршын(?:я|ствуючы)|СТАРШЫН(?:Я|СТВУЮЧЫ)|Төраға|ТӨРАҒА"
    r"|Из зала|ИЗ ЗАЛА|(?:Голоса?|ГОЛОСА?) (?:из зала|ИЗ ЗАЛА)|С места|С МЕСТА|Ведущ(?:ий|ая)"
    r"|ВЕДУЩ(?:ИЙ|АЯ)|(?:ГОЛОСИ? )?(?:ІЗ|З) ЗАЛУ|З МІСЦЯ|Головуюч(?:ий|а)|ГОЛОВУЮЧ(?:ИЙ|А))"
)
_LETTER = r"(?P<label>Q|A|В|О)"
_HAN = r"[\u30a0-\u30ff\u4e00-\u9fff]"

_BY_WORDS: Final[tuple[tuple[str, str], ...]] = (
    # "Q. State your name.", "A. Jon Abbot."
    (
        "dotted",
        rf"{S}*{_LETTER}\.(?!\s?[A-Z{CAPITAL}]\.|\s?[{_UPPER}][{_UPPER}’'-]{{2,30}}\.\s){S}*{_SAID}",
    ),
    # "Q    Will the fare rise?"
    (
        "dotted",
        rf"{S}*{_LETTER}(?:[ \u00a0]{{2,}}|\t+|(?<=Q)[ \u00a0](?![a-z])|(?<=A)[ ](?=[A-Z]))"
        r"(?P<said>[^\s.:].*)$",
    ),
    # "Q - Will the fare rise?"
    ("dotted", rf"{S}*{_LETTER}{S}*[-–—]{{1,2}}{S}+{_SAYS}"),
    # "Mr. SMITH. Thank you.", "The CHAIRMAN. Order."
    (
        "dotted",
        rf"{S}*(?P<label>{_TITLED}{_NOTE})(?<![\s.][A-Z])(?<!{S}St)\.(?:\d{{1,2}}(?={S}))?{_THEN}",
    ),
    ("dotted", rf"{S}*(?P<label>(?:{_IN_ROOM}){_NOTE})\.{_THEN}"),
    # "HON. A.B. REED.- Mr. Speaker, I move"
    (
        "dotted",
        rf"{S}*(?P<label>(?:HON|MR|MRS|MS|DR|MADAM|THE)\b[A-Z’'.,()& -]{{2,90}}?"
        rf"(?:{S}*\([^()\n]{{1,160}}\))?)"
        rf"\.{S}?[-–—]{{1,2}}{S}+{_SAYS}",
    ),
    # "O SR. PRESIDENTE (Artur Val. PP - AL) - Declaro aberta a sessão."
    (
        "dotted",
        rf"{S}*(?P<label>[OA]{S}SRA?\.{S}[A-ZÀ-Þ][A-ZÀ-Þ’' -]{{2,60}}?"
        rf"(?:{S}\([^()\n]{{1,160}}\))?){S}[–—-]{{1,2}}{S}+{_SAYS}",
    ),
    # "El señor VALE.- Empezamos.", "La señora MOSS (Presidenta).— Gracias."
    (
        "dotted",
        rf"{S}*(?P<label>(?:El|La|Los|Las|O|A|EL|LA){S}(?i:se[ñn]or(?:a|es|as|ita)?|senhora?|sr\.?|sra\.?)"
        rf"{S}[A-ZÀ-Þ][^\n.:;!?]{{1,80}}?(?:{S}*\([^()\n]{{1,120}}\))?){S}?\.{S}?[-–—]{{1,2}}{S}*{_SAYS}",
    ),
    # "M. Jean Val . - Encore !", "M. Jean Val, ministre des ports . - Oui."
    (
        "dotted",
        rf"{S}*(?P<label>(?:M|MM|Mme|Mlle|Mmes)\.?{S}+[^.\n]{{2,140}}?){S}*\.{S}?[-–—]{{1,2}}{S}+{_SAYS}",
    ),
    # "President. – The sitting is open.", "Ines Dorn (S&D). – Mr President", "Presidente.- Sí."
    ("dotted", rf"{S}*(?P<label>{_OF_GROUP})(?:[.,]{S}*[–—]|\.-{{1,2}}){S}+{_SAYS}"),
    # «Анна Ларина. – Начнём.»
    ("dotted", rf"{S}*(?P<label>{_NAME_RU})\.{S}*[–—]{S}+{_SAYS}"),
    ("dotted", rf"{S}*(?P<label>{_ROOM_RU})\.{S}*(?:[–—-]{S}+)?{_SAID}"),
    # «ДЕПУТАТ ИВАНОВ И.И. Спасибо.»
    ("dotted", rf"{S}*(?P<label>{_OFFICE_CAPITALS}{_CAPITALS_FIRST}){_BEGINS}"),
    # «ИВАНОВ И.И. Спасибо.», «Иванов И. И., фракция «Причал». Спасибо.»
    (  # and «3. Иванов И.И. Спасибо.»
        "dotted",
        rf"{S}*(?:\d{{1,3}}[.)]{S}+)?(?P<label>{_SURNAME_FIRST})(?:,{S}{_OFFICE_RU}\.)?{_BEGINS}",
    ),
    # "J. Bērziņš (ZZS). Godātie kolēģi!"
    (
        "dotted",
        rf"{S}*(?P<label>(?:[A-ZÀ-Þ\u0100-\u017f]\.{S}?){{1,2}}{_LATIN}(?:-{_LATIN})?"
        rf"{S}*\([^()\n]{{1,80}}\))\.{_BEGINS_LATIN}",
    ),
    (  # "J. REED. I move"
        "dotted",
        rf"{S}*(?P<label>(?:[{_UPPER}]\.{S}?){{1,2}}[{_UPPER}][{_UPPER}’'-]{{2,}})\.{_BEGINS_LATIN}",
    ),
    # «ОЛЬХИНА Мария Михайловна. Спасибо.»
    (
        "dotted",
        rf"{S}*(?P<label>{_WHOLE_RU}(?:,{S}[^.\n]{{2,160}})?)\."
        rf"(?!\s*(?:Пожалуйста|Подготовиться)\b){_BEGINS}",
    ),
    # «И.И. Иванов. Спасибо.», «И.И. Иванов, председатель комитета, представитель от …. Спасибо.»
    ("dotted", rf"{S}*(?P<label>{_INITIALS_FIRST}(?:,{S}[^.\n]{{2,240}})?)\.{_BEGINS}"),
    # «Иванов И.И. (фракция «Причал»). Спасибо.»
    ("dotted", rf"{S}*(?P<label>{_SURNAME_FIRST}{S}*\([^()\n]{{1,80}}\))[.:]{_BEGINS}"),
    # "REED. I move", «АННА ЛАРИНА. Начнём»
    ("dotted", rf"{S}*(?P<label>{_CAPITALS})\.{_BEGINS}"),
    # "REED (Tarn). I move", "DE REED (Mixto). I move"
    ("dotted", rf"{S}*(?P<label>{_CAPITALS}{S}\([^()\n]{{1,80}}\))\.{_BEGINS}"),
    # "GUIDO VERDI, Ministro dei porti. Lo abbiamo visto.", "M. Jean Val, ministre des ports. Oui."
    (
        "dotted",
        rf"{S}*(?P<label>(?:{_CAPITALS}|(?:M|Mme|Mlle)\.?{S}+{_WORD}(?:{S}+{_WORD}){{1,3}}),"
        rf"{S}(?:{_OFFICE_BEHIND})[^.\n]{{0,120}})\.{_BEGINS}",
    ),
    # «Ольхин С. Н., фракция «Причал».» over the words
    ("entry", rf"{S}*(?P<label>{SHORT_RU}{_NOTE}(?:,\s[^\n]{{2,200}}?)?)\.{S}*{_OVER}"),
    # «Иванов И.И. – Почему?», «1. Иванов И.И. – …» in minutes
    (
        "dashed",
        rf"{S}*(?:\d{{1,3}}[.)]{S}+(?={SHORT_RU}))?"
        rf"(?P<label>{SHORT_RU}|[A-ZÀ-Þİ{CAPITAL}][\w.’'-]+(?:{S}[\w.’'-]+){{0,4}}"
        rf"(?<![^\W\d_]{{3}}\.)(?:{S}\([^()\n]{{1,60}}\)){{0,2}})\.?{S}*"
        rf"(?:[–—―]{{1,2}}|--){S}+{_SAYS}",
    ),
    # 「（知事）」 over the words, 「（問）いつですか。」
    (
        "enclosed",
        rf"{S}*[\[(（](?P<label>{_HAN}[^\n()（）\[\]。、？]{{0,30}})[\])）]{S}*{_SAID}",
    ),
    # "[Mara Quill]" over the words, "(Mara Quill) We begin."
    ("enclosed", rf"{S}*[\[(](?P<label>(?!{_HAN})[^\W\d_][^\n:()\[\]]{{1,60}})[\])]{S}*{_SAID}"),
    # "Mara Quill⇥We begin.", "Mara Quill | We begin.", "Mara Quill -> We begin."
    (
        "parted",
        rf"{S}*(?P<label>[^\W\d_][^\n\t|<>;:]{{0,60}}?)"
        rf"(?: ?\t+ ?|{S}+\|{S}+|{S}*[-=]?>{S}+|{S}*;{S}+){_SAYS}",
    ),
    # "- Speaker 2" over the words
    (
        "alone",
        rf"{S}*[-•·*]{S}+(?P<label>(?i:speaker|спикер|говорящий)[ _]?\w{{1,3}}):?{S}*{_OVER}",
    ),
    # "Mara Quill" over the words
    (  # and "1. Mara Quill (Tarn) (Con)"
        "alone",
        rf"{S}*(?:\d{{1,3}}\.{S}+(?=[^\n]{{2,60}}\)\s*$))?(?P<label>[QAВО]|[^\n.?!,;:…\s\d*#•·–-][^\n?!;:…]{{0,90}}[^\n?!,;:…\s]){S}*{_OVER}",
    ),
)
SHAPES: Final = (*_BY_COLON_OR_TIME, *_BY_WORDS)


@cache
def made(pattern: str) -> re.Pattern[str]:
    """A shape's pattern, when a line may have it: to make all takes longer than to read a file."""
    return re.compile(pattern)


LOOKED: Final = 400
"""Characters of a line among which a label ends."""
