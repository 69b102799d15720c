"""Files that write their labels in several forms, or each person once; words under the right name.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def made(text, name="pier.txt"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    return read(text.replace(" / ", "\n").encode(), hints=hints)


def turns(text, name="pier.txt"):
    found = made(text, name).turns
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in found]


SHAPES = {
    "a time behind the colon, over the words": (
        "Mara Quill: 00:00:07 / It leaks. / Since May. / Bo Vale: 00:00:32 / I saw it. / "
        "Mara Quill: 00:01:02 / So mend it.",
        ["Mara Quill|It leaks. / Since May.", "Bo Vale|I saw it.", "Mara Quill|So mend it."],
    ),
    "a note with a time among labels before a colon": (
        "Mara Quill: It leaks. / Break: [00:32] / Bo Vale: I saw it. / Mara Quill: When? / "
        "Break: [01:02] / Bo Vale: In May. / Mara Quill: So mend it.",
        [
            "Mara Quill|It leaks.",
            "-|Break: [00:32]",
            "Bo Vale|I saw it.",
            "Mara Quill|When?",
            "-|Break: [01:02]",
            "Bo Vale|In May.",
            "Mara Quill|So mend it.",
        ],
    ),
    "names with a dash in every line": (
        "Mara Quill — It leaks. / Bo Vale — I saw it. / Mara Quill — When? / Bo Vale — In May.",
        ["Mara Quill|It leaks.", "Bo Vale|I saw it.", "Mara Quill|When?", "Bo Vale|In May."],
    ),
    "a glossary with a dash in every line": (
        "Mara Quill — a ferry of the port. / Bo Vale — its captain. / Tarn — a town on the river.",
        [
            "-|Mara Quill — a ferry of the port. / Bo Vale — its captain. / Tarn — a town on the "
            "river.",
        ],
    ),
    "names between angle brackets, over the words": (
        "<Mara Quill:> / It leaks. / <Bo Vale:> / I saw it. / <Mara Quill:> / When? / <Bo Vale:> "
        "/ In May.",
        ["Mara Quill|It leaks.", "Bo Vale|I saw it.", "Mara Quill|When?", "Bo Vale|In May."],
    ),
    "a sentence that begins with a letter of examinations": (
        "Mara Quill: It leaks. / Q equals one, so it does. / Bo Vale: I saw it. / Mara Quill: "
        "When? / Bo Vale: In May.",
        [
            "Mara Quill|It leaks. / Q equals one, so it does.",
            "Bo Vale|I saw it.",
            "Mara Quill|When?",
            "Bo Vale|In May.",
        ],
    ),
    "headings of notes that come back": (
        "Gates to mend or that stick: / The north gate is loose. / Ann: It is. / Bo: Since May. / "
        "Gates to mend or that stick: / The south gate is loose. / Ann: Still. / Bo: So it is. / "
        "Gates to mend or that stick: / None is loose.",
        [
            "Ann|It is.",
            "Bo|Since May.",
            "-|Gates to mend or that stick: / The south gate is loose.",
            "Ann|Still.",
            "Bo|So it is.",
            "-|Gates to mend or that stick: / None is loose.",
        ],
    ),
    "times in several forms beside names": (
        "[00:01:02] Mara Quill: It leaks. / (1:30) Bo Vale: I saw it. / 00:02:02 - Mara Quill: "
        "What is a new one? / Bo Vale (2:45): Forty crowns. / Mara Quill at 3:01: Thanks.",
        [
            "Mara Quill|It leaks.",
            "Bo Vale|I saw it.",
            "Mara Quill|What is a new one?",
            "Bo Vale|Forty crowns.",
            "Mara Quill|Thanks.",
        ],
    ),
    "each form once, one without a time": (
        "Mara Quill [00:00:02]: It leaks. / Bo Vale at 0:32: I saw it. / Mara Quill 00:02:02 / "
        "What is a new one? / Bo Vale - 2:45 / Forty crowns. / Mara Quill: Thanks.",
        [
            "Mara Quill|It leaks.",
            "Bo Vale|I saw it.",
            "Mara Quill|What is a new one?",
            "Bo Vale|Forty crowns.",
            "Mara Quill|Thanks.",
        ],
    ),
    "sentences with a time of day are nobody": (
        "We meet at 10:30: be there. / The ferry leaves at 11:15: do not miss it.",
        ["-|We meet at 10:30: be there. / The ferry leaves at 11:15: do not miss it."],
    ),
    "titles in capitals that come once each": (
        "CHAIR QUILL. Good day. / MR. VALE. I looked at it. / MS. LUND. I support that. / MR. "
        "KASKI. I would wait.",
        [
            "CHAIR QUILL|Good day.",
            "MR. VALE|I looked at it.",
            "MS. LUND|I support that.",
            "MR. KASKI|I would wait.",
        ],
    ),
    "an office once, behind a whole name": (
        "Präsidentin Anna Moos: Ich eröffne. / Bo Wahl (Tarn): Das Tor leckt. / Präsidentin Anna "
        "Moos: Herr Minister. / Tim Roh, Minister für Häfen: Wir sahen es an. / Präsidentin Anna "
        "Moos: Danke.",
        [
            "Präsidentin Anna Moos|Ich eröffne.",
            "Bo Wahl (Tarn)|Das Tor leckt.",
            "Präsidentin Anna Moos|Herr Minister.",
            "Tim Roh, Minister für Häfen|Wir sahen es an.",
            "Präsidentin Anna Moos|Danke.",
        ],
    ),
    "offices in Irish": (
        "An Ceann Comhairle: I call Deputy Moss. / Deputy Ann Moss: It leaks. / An Leas-Cheann "
        "Comhairle: Time is up. / Deputy Ann Moss: Already? / Deputies: Hear, hear.",
        [
            "An Ceann Comhairle|I call Deputy Moss.",
            "Deputy Ann Moss|It leaks.",
            "An Leas-Cheann Comhairle|Time is up.",
            "Deputy Ann Moss|Already?",
            "Deputies|Hear, hear.",
        ],
    ),
    "answers behind one blank": (
        "THE COURT: Proceed. / Q Where were you? / A At the pier. / Q Alone? / A Yes. / "
        "THE COURT: Step down.",
        [
            "THE COURT|Proceed.",
            "Q|Where were you?",
            "A|At the pier.",
            "Q|Alone?",
            "A|Yes.",
            "THE COURT|Step down.",
        ],
    ),
    "a boat is no answer": (
        "MS. HOLT: Good day. / Q Will it sail? / MS. HOLT: It will. / A Boat came. / Q When? / "
        "MS. HOLT: At noon. / Q Today?",
        [
            "MS. HOLT|Good day.",
            "Q|Will it sail?",
            "MS. HOLT|It will. / A Boat came.",
            "Q|When?",
            "MS. HOLT|At noon.",
            "Q|Today?",
        ],
    ),
    "a line that only begins with the word": (
        "A boat came in. / A Boat left. / That is all.",
        ["-|A boat came in. / A Boat left. / That is all."],
    ),
    "Italian, once with an office": (
        "PRESIDENTE. La seduta è aperta. / ANNA ROSSI. Il cancello perde. / PRESIDENTE. Grazie. / "
        "GUIDO VERDI, Ministro dei porti. Lo vedemmo. / ANNA ROSSI. Quando?",
        [
            "PRESIDENTE|La seduta è aperta.",
            "ANNA ROSSI|Il cancello perde.",
            "PRESIDENTE|Grazie.",
            "GUIDO VERDI, Ministro dei porti|Lo vedemmo.",
            "ANNA ROSSI|Quando?",
        ],
    ),
    "French, with an office": (
        "M. le président. La séance est ouverte. / Mme Anna Roc. La porte fuit. / M. Jean Val, "
        "ministre des ports. Oui. / M. le président. Merci. / Mme Anna Roc. M. Val, non. Ah.",
        [
            "M. le président|La séance est ouverte.",
            "Mme Anna Roc|La porte fuit.",
            "M. Jean Val, ministre des ports|Oui.",
            "M. le président|Merci.",
            "Mme Anna Roc|M. Val, non. Ah.",
        ],
    ),
    "Spanish": (
        "El señor PRESIDENTE: Se abre la sesión. / La señora ROCA RUIZ: Gotea. / El señor MINISTRO"
        " DE PUERTOS (Val Soto): La vimos. / La señora ROCA RUIZ: ¿Y? / El señor DOR GIL: Ya.",
        [
            "El señor PRESIDENTE|Se abre la sesión.",
            "La señora ROCA RUIZ|Gotea.",
            "El señor MINISTRO DE PUERTOS (Val Soto)|La vimos.",
            "La señora ROCA RUIZ|¿Y?",
            "El señor DOR GIL|Ya.",
        ],
    ),
    "Portuguese": (
        "O SR. PRESIDENTE (Artur Val. PP - AL) - Declaro aberta. / A SRA. ANA ROCHA (PT - RS) - "
        "Sr. Presidente, vaza. / O SR. PRESIDENTE (Artur Val. PP - AL) - Pois não.",
        [
            "O SR. PRESIDENTE (Artur Val. PP - AL)|Declaro aberta.",
            "A SRA. ANA ROCHA (PT - RS)|Sr. Presidente, vaza.",
            "O SR. PRESIDENTE (Artur Val. PP - AL)|Pois não.",
        ],
    ),
    "Dutch": (
        "De voorzitter: Ik open. / Mevrouw Roos (D66): De poort lekt. / De heer Van der Wal (VVD):"
        " Wij zagen haar. / De voorzitter: Dank. / Mevrouw Roos (D66): Goed.",
        [
            "De voorzitter|Ik open.",
            "Mevrouw Roos (D66)|De poort lekt.",
            "De heer Van der Wal (VVD)|Wij zagen haar.",
            "De voorzitter|Dank.",
            "Mevrouw Roos (D66)|Goed.",
        ],
    ),
    "Swedish, with numbers over the words": (
        "Anf. 1 Anna Ros (S) / Porten läcker. / Anf. 2 Statsrådet Jan Vall (M) / Vi såg det. / "
        "Anf. 3 Anna Ros (S) / När lagas den? / Anf. 4 Talmannen / Tack.",
        [
            "Anna Ros (S)|Porten läcker.",
            "Statsrådet Jan Vall (M)|Vi såg det.",
            "Anna Ros (S)|När lagas den?",
            "Talmannen|Tack.",
        ],
    ),
    "Norwegian, the chair without a time": (
        "Presidenten: Møtet er satt. / Anna Ros (A) [10:02:15]: Porten lekker. / Statsråd Jan Vall"
        " [10:05:01]: Vi så det. / Anna Ros (A) [10:06:20]: Når? / Presidenten: Takk.",
        [
            "Presidenten|Møtet er satt.",
            "Anna Ros (A)|Porten lekker.",
            "Statsråd Jan Vall|Vi så det.",
            "Anna Ros (A)|Når?",
            "Presidenten|Takk.",
        ],
    ),
    "a Russian court": (
        "Председательствующий судья: Открыто. / Защитник Лодкин: Прошу. / Прокурор: Не возражаю. /"
        " Свидетель Бакен: Я видел ворота. / Председательствующий судья: Спасибо. / Защитник "
        "Лодкин: Всё.",
        [
            "Председательствующий судья|Открыто.",
            "Защитник Лодкин|Прошу.",
            "Прокурор|Не возражаю.",
            "Свидетель Бакен|Я видел ворота.",
            "Председательствующий судья|Спасибо.",
            "Защитник Лодкин|Всё.",
        ],
    ),
    "questions that a speaker asks and answers": (
        "Ведущий: Начинаем. / Анна Ларина: Скажу так. / Вопрос: кто платит? / Ответ: никто. / "
        "Сноска: по данным совета. / Ведущий: Спасибо. / Анна Ларина: И вам.",
        [
            "Ведущий|Начинаем.",
            "Анна Ларина|Скажу так. / Вопрос: кто платит? / Ответ: никто. / Сноска: по данным "
            "совета.",
            "Ведущий|Спасибо.",
            "Анна Ларина|И вам.",
        ],
    ),
    "a name among labels that may be anybody's": (
        "MARA QUILL: Welcome. / BO VALE: Thanks. / MARA QUILL: It leaks. / LIGHTHOUSE OIL: Buy it."
        " / BO VALE: So mend it. / MARA QUILL: Next week.",
        [
            "MARA QUILL|Welcome.",
            "BO VALE|Thanks.",
            "MARA QUILL|It leaks.",
            "LIGHTHOUSE OIL|Buy it.",
            "BO VALE|So mend it.",
            "MARA QUILL|Next week.",
        ],
    ),
    "Hebrew, which has no capitals": (
        'היו"ר דנה לוי: / בוקר טוב לכולם. / אבי כהן: / השער דולף. / היו"ר דנה לוי: / כמה זה? / '
        "אבי כהן: / ארבעים כתרים.",
        [
            'היו"ר דנה לוי|בוקר טוב לכולם.',
            "אבי כהן|השער דולף.",
            'היו"ר דנה לוי|כמה זה?',
            "אבי כהן|ארבעים כתרים.",
        ],
    ),
    "Chinese": (
        "主席：現在恢復會議。 / 陳大文議員：閘門何時維修？ / 運輸局局長：六月前。 / 主席：多謝。",
        [
            "主席|現在恢復會議。",
            "陳大文議員|閘門何時維修？",
            "運輸局局長|六月前。",
            "主席|多謝。",
        ],
    ),
    "Japanese, behind a circle": (
        "○委員長（大野次郎君）\u3000会議を開きます。 / ○山田太郎君\u3000門はいつ直りますか。 / "
        "○国務大臣（森花子君）\u3000六月です。 / ○山田太郎君\u3000どうも。",
        [
            "○委員長（大野次郎君）|会議を開きます。".replace("○", ""),
            "山田太郎君|門はいつ直りますか。",
            "国務大臣（森花子君）|六月です。",
            "山田太郎君|どうも。",
        ],
    ),
    "messages under a day and a handle": (
        "[06-May-31 10:00 AM] mara#1234 / It leaks. / [06-May-31 10:01 AM] bo#4321 / I saw it. / "
        "[06-May-31 10:03 AM] mara#1234 / What now?",
        ["mara|It leaks.", "bo|I saw it.", "mara|What now?"],
    ),
    "an office in the line below a name": (
        "ИВАНОВ И.И. / Председатель комитета / Начинаем. / ПЕТРОВА А.С. / Директор пристаней / "
        "Ворота текут. / ИВАНОВ И.И. / Председатель комитета / Сколько? / ПЕТРОВА А.С. / Директор"
        " пристаней / Сорок крон.",
        [
            "ИВАНОВ И.И., Председатель комитета|Начинаем.",
            "ПЕТРОВА А.С., Директор пристаней|Ворота текут.",
            "ИВАНОВ И.И., Председатель комитета|Сколько?",
            "ПЕТРОВА А.С., Директор пристаней|Сорок крон.",
        ],
    ),
    "the chair under different headings": (
        "Gate Wall / The Chair / We begin now. / Anna Moss / It leaks, sir. / Roof Beams / The "
        "Chair / Go on, please. / Anna Moss / I am done. / The Chair / We rise now.",
        [
            "The Chair|We begin now.",
            "Anna Moss|It leaks, sir. / Roof Beams",
            "The Chair|Go on, please.",
            "Anna Moss|I am done.",
            "The Chair|We rise now.",
        ],
    ),
    "a name once over words, where names stand so": (
        "Mr Speaker / We begin now. / 1. Anna Moss (Skerry) (Con) / When is it mended? / "
        "Mr Speaker / Order, please. / Anna Moss / I thank him. / Oru Vint / And I do. / "
        "Mr Speaker / Next.",
        [
            "Mr Speaker|We begin now.",
            "Anna Moss (Skerry) (Con)|When is it mended?",
            "Mr Speaker|Order, please.",
            "Anna Moss|I thank him.",
            "-|Oru Vint / And I do.",
            "Mr Speaker|Next.",
        ],
    ),
}


@pytest.mark.parametrize("case", SHAPES)
def test_who_speaks(case):
    text, expected = SHAPES[case]
    assert turns(text) == expected


def test_the_office_below_a_name_is_the_role():
    text, _ = SHAPES["an office in the line below a name"]
    assert [(one.name, one.role) for one in made(text).speakers] == [
        ("ИВАНОВ И.И.", "Председатель комитета"),
        ("ПЕТРОВА А.С.", "Директор пристаней"),
    ]


def test_an_office_that_several_hold_is_no_speaker():
    text = (
        "MARA QUILL / Member / It leaks. / BO VALE / Member / I saw it. / MARA QUILL / Member / "
        "What now? / BO VALE / Member / We mend it."
    )
    assert [one.name for one in made(text).speakers] == ["MARA QUILL", "BO VALE"]
