"""Labels of records and tools that were not met before, and headings beside them.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

CASES = {
    "a given name in brackets before the office": (
        "○大野委員長　これより会議を開きます。 / ○佐藤（花）委員　水門が漏れています。 / "
        "○大野委員長　山田大臣。 / ○佐藤（春）委員　五月からです。",
        [
            "大野委員長|これより会議を開きます。",
            "佐藤（花）委員|水門が漏れています。",
            "大野委員長|山田大臣。",
            "佐藤（春）委員|五月からです。",
        ],
    ),
    "capitals and the office in small letters behind": (
        "ELNÖK: Az ülést megnyitom. / MOSS ANNA, a jegyző: Megvan. / ELNÖK: Az államtitkár úré a "
        "szó. / DR. VALE BÉLA kikötői államtitkár: Májusban megjavítjuk. / ELNÖK: Köszönöm.",
        [
            "ELNÖK|Az ülést megnyitom.",
            "MOSS ANNA, a jegyző|Megvan.",
            "ELNÖK|Az államtitkár úré a szó.",
            "DR. VALE BÉLA kikötői államtitkár|Májusban megjavítjuk.",
            "ELNÖK|Köszönöm.",
        ],
    ),
    "a sentence that begins in capitals": (
        "ANN MOSS: The gate leaks. / BO VALE: Since May. / ANN MOSS: So it does. / BO VALE: Yes. "
        "/ THE PIER and the gate are one: nobody mends them.",
        [
            "ANN MOSS|The gate leaks.",
            "BO VALE|Since May.",
            "ANN MOSS|So it does.",
            "BO VALE|Yes. / THE PIER and the gate are one: nobody mends them.",
        ],
    ),
    "signs of a change of speakers beside names without such": (
        "MAYOR QUILL: We begin. / CLERK: Present. / >> Hi, I live on Pier Street. / MAYOR QUILL: "
        "Thank you. / CLERK: Noted.",
        [
            "MAYOR QUILL|We begin.",
            "CLERK|Present.",
            "-|>> Hi, I live on Pier Street.",
            "MAYOR QUILL|Thank you.",
            "CLERK|Noted.",
        ],
    ),
    "both sides of a call": (
        "Me: The gate leaks. / Them: Since when? / Me: Since May. / Them: Fine.",
        ["Me|The gate leaks.", "Them|Since when?", "Me|Since May.", "Them|Fine."],
    ),
    "signs for blanks in names": (
        "Present: Ann_Moss, Bo_Vale, Cora / Chair: Ann_Moss / Scribe: Cora / "
        "Ann_Moss: welcome all / ... the gate leaks / Bo_Vale: it costs 40 euros / <Ann_Moss> "
        "+1 / Cora: since May / ACTION: Bo to mend it",
        [
            "Ann_Moss|welcome all / ... the gate leaks",
            "Bo_Vale|it costs 40 euros",
            "Ann_Moss|+1",
            "Cora|since May",
            "-|ACTION: Bo to mend it",
        ],
    ),
    "titles of two words at a roll call": (
        "MAYOR QUILL: Please call the roll. / CITY CLERK: Council Member Vale? / COUNCIL MEMBER "
        "VALE: Here. / CITY CLERK: Vice Mayor Moss? / VICE MAYOR MOSS: Present. / MAYOR "
        "QUILL: It "
        "is long. / And longer than that one. / And longer still, in three lines. / MAYOR QUILL: "
        "Thank you.",
        [
            "MAYOR QUILL|Please call the roll.",
            "CITY CLERK|Council Member Vale?",
            "COUNCIL MEMBER VALE|Here.",
            "CITY CLERK|Vice Mayor Moss?",
            "VICE MAYOR MOSS|Present.",
            "MAYOR QUILL|It is long. / And longer than that one. / And longer still, in three "
            "lines.",
            "MAYOR QUILL|Thank you.",
        ],
    ),
    "brackets of Japan": (
        "【大野会長】　これより会議を開きます。 / 【佐藤委員】　水門が漏れています。 / "
        "【大野会長】　事務局。",
        [
            "大野会長|これより会議を開きます。",
            "佐藤委員|水門が漏れています。",
            "大野会長|事務局。",
        ],
    ),
    "an initial and a surname in capitals of other letters": (
        "PIRMININKĖ (M. KVILĖ). Labas rytas. / J. ABOTAS (TS). Vartai sugedo. / PIRMININKĖ. "
        "Dėkoju. / A. MARINAITĖ. Netiesa. / PIRMININKĖ. Ačiū.",
        [
            "PIRMININKĖ (M. KVILĖ)|Labas rytas.",
            "J. ABOTAS (TS)|Vartai sugedo.",
            "PIRMININKĖ|Dėkoju.",
            "A. MARINAITĖ|Netiesa.",
            "PIRMININKĖ|Ačiū.",
        ],
    ),
    "a chair with a name before a full stop": (
        "Mme la présidente Mara Quill. Nous commençons. / M. Jean Val (RN). La porte "
        "fuit. / M. le "
        "rapporteur général Paul Roe. Depuis mai. / Mme la présidente Mara Quill. Merci. "
        "/ M. Jean "
        "Val (RN). Qui paie ?",
        [
            "Mme la présidente Mara Quill|Nous commençons.",
            "M. Jean Val (RN)|La porte fuit.",
            "M. le rapporteur général Paul Roe|Depuis mai.",
            "Mme la présidente Mara Quill|Merci.",
            "M. Jean Val (RN)|Qui paie ?",
        ],
    ),
    "who presides in Belarusian": (
        "Старшыня. Пачынаем. / Лодкін П.І. Вароты цякуць. / Старшыня. Хто супраць? / "
        "Рулёва А.С. Я.",
        [
            "Старшыня|Пачынаем.",
            "Лодкін П.І.|Вароты цякуць.",
            "Старшыня|Хто супраць?",
            "Рулёва А.С.|Я.",
        ],
    ),
    "a minister of the north and who holds the office": (
        "Formanden (Mara Quill): / Mødet er åbnet. / Bo Vale (S): / Porten lækker. / "
        "Ministeren for "
        "havne (Ann Moss): / Siden maj. / Formanden (Mara Quill): / Tak.",
        [
            "Formanden (Mara Quill)|Mødet er åbnet.",
            "Bo Vale (S)|Porten lækker.",
            "Ministeren for havne (Ann Moss)|Siden maj.",
            "Formanden (Mara Quill)|Tak.",
        ],
    ),
    "who has the floor, and an office that is nobody": (
        "Dirección de la Presidencia, doctora Mara Quill: / Llame a lista. / Secretario, "
        "doctor Jon "
        "Roe: / Hay quórum. / Intervención del honorable Representante Pablo Val: / El "
        "portón gotea."
        " / Dirección de la Presidencia, doctora Mara Quill: / Gracias.",
        [
            "Dirección de la Presidencia, doctora Mara Quill|Llame a lista.",
            "-|Secretario, doctor Jon Roe: / Hay quórum.",
            "Intervención del honorable Representante Pablo Val|El portón gotea.",
            "Dirección de la Presidencia, doctora Mara Quill|Gracias.",
        ],
    ),
    "words without blanks": (
        "ประธานสภา: ขอเปิดการประชุม / นายสมชาย ท่าเรือ: ประตูรั่วตั้งแต่พฤษภาคม / "
        "ประธานสภา: ใครจะจ่ายเงินค่าซ่อม "
        "/ นางสาวมาลี ชายฝั่ง: ท่าเรือจะจ่ายทั้งหมด",
        [
            "ประธานสภา|ขอเปิดการประชุม",
            "นายสมชาย ท่าเรือ|ประตูรั่วตั้งแต่พฤษภาคม",
            "ประธานสภา|ใครจะจ่ายเงินค่าซ่อม",
            "นางสาวมาลี ชายฝั่ง|ท่าเรือจะจ่ายทั้งหมด",
        ],
    ),
    "offices that are not known among names over words": (
        "Poseł Jan Roe (KO): / Brama cieknie. / Kierownik wydziału Anna Moss: / Od maja. "
        "/ Poseł Bo "
        "Val (KO): / Kto płaci? / Poseł Jan Roe (KO): / Port.",
        [
            "Poseł Jan Roe (KO)|Brama cieknie.",
            "-|Kierownik wydziału Anna Moss: / Od maja.",
            "Poseł Bo Val (KO)|Kto płaci?",
            "Poseł Jan Roe (KO)|Port.",
        ],
    ),
    "who presides for a time": (
        "The Hon. the Speaker: The gate is first. / Hon. Bo Vale: It leaks. / Some Hon. Senators: "
        "Hear, hear! / The Hon. the Speaker pro tempore: Order. / Hon. Bo Vale: Since May.",
        [
            "The Hon. the Speaker|The gate is first.",
            "Hon. Bo Vale|It leaks.",
            "Some Hon. Senators|Hear, hear!",
            "The Hon. the Speaker pro tempore|Order.",
            "Hon. Bo Vale|Since May.",
        ],
    ),
    "a word of a glossary in brackets": (
        "[Ann Moss] The gate leaks. / [Bo Vale] Since when? / [Ann Moss] We found it in the / "
        "[glossary:LOG] of May. / [Bo Vale] Fine.",
        [
            "Ann Moss|The gate leaks.",
            "Bo Vale|Since when?",
            "Ann Moss|We found it in the / [glossary:LOG] of May.",
            "Bo Vale|Fine.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_says_what(case):
    text, read_ = CASES[case]

    assert turns(text) == read_


@pytest.mark.parametrize(
    "heading",
    ["Mayor Comments", "COUNCIL MEMBER REPORTS", "City Manager Report", "Director Update"],
)
def test_an_office_before_a_kind_of_paper_speaks_nothing(heading):
    text = (
        f"Mayor Quill: We begin. / Clerk Vale: Present. / {heading}: There is nothing new. / "
        "Mayor Quill: Thank you. / Clerk Vale: Noted."
    )

    assert heading not in {one.partition("|")[0] for one in turns(text)}


@pytest.mark.parametrize(
    "imprint",
    [
        "Sonix is the world's most advanced automated transcription platform.",
        "(Transcribed by TurboScribe. Go Unlimited to remove this message.)",
        "Transcribed by TurboScribe.ai. Go Unlimited to remove this message.",
        "Subtitles by the Amara.org community",
        "Субтитры сделал Лодкин",
        "Редактор субтитров А.Рулёва Корректор Б.Ольхин",
    ],
)
def test_what_a_service_writes_below_is_nobodys(imprint):
    said = ["Ann Moss|The gate leaks.", "Bo Vale|Since May.", "Ann Moss|Fine."]
    text = " / ".join(one.replace("|", ": ") for one in said)

    assert turns(f"{text} / {imprint}") == said


@pytest.mark.parametrize("other", ["Torvik Brel", "Kierownik wydziału Anna Moss", "Poseł Bo Val"])
def test_one_label_over_words_beside_another_that_is_not_believed(other):
    text = f"{other}: / It is all about the gate. / Ann Moss: / It leaks. / {other}: / So it does."

    assert "Ann Moss|It leaks. / " not in " ".join(turns(text))


def test_one_name_that_is_sure_does_not_speak_for_those_who_are_not():
    said = ["Ann Moss", "Torvik Brel", "Sunna Drell", "Olve Marrin"]
    text = " / ".join(
        f"{who}: / The gate leaks on the side of pier {n}." for n, who in enumerate(said)
    )

    assert [one.partition("|")[0] for one in turns(text)] == ["-"]


@pytest.mark.parametrize(
    "form",
    ["[10:0{n}] <{who}> {said}", "06/05/2031, 10:0{n} - {who}: {said}"],
)
def test_a_log_tells_who_writes_though_it_is_one_alone(form):
    said = ["The gate leaks.", "Since May.", "Nobody mends it."]
    text = " / ".join(form.format(n=n, who="torvik", said=one) for n, one in enumerate(said))

    assert turns(text) == [f"torvik|{one}" for one in said]


def test_a_colon_twice_is_of_code():
    text = (
        "The gate is made anew in May. / Pier::Gate {} + 1 # leaks, as we all know / Pier::Gate "
        "do end # leaks, as we all know / All of it is written in one file."
    )

    assert turns(text) == [f"-|{text}"]


def test_many_handles_among_more_notes_take_turns():
    names = ["torvik", "sunna", "olve", "brel", "drell"]
    said = " / ".join(
        f"- {names[n % 5]}: The gate leaks {n} times a day. / * noted in the book of the pier / "
        "* and in that of the port / * which is blue"
        for n in range(30)
    )

    assert {one.partition("|")[0] for one in turns(said)} == set(names)


def test_what_heads_a_discussion_again_and_again_is_nobody():
    text = " / ".join(
        f"Preliminary discussion: / * the gate leaks {n} times a day. / Torvik: Who mends it? / "
        "Sunna: Nobody does. / Gate.open: it is so named."
        for n in "1234"
    )

    assert {one.partition("|")[0] for one in turns(text)} <= {"Torvik", "Sunna", "-"}


def test_particles_of_a_name_before_a_time_are_no_words_of_whoever_spoke_before():
    names = ["Jean-Luc d'Arcy", "Ana María de la Cruz", "Ole van der Berg"]
    said = " / ".join(
        f"{names[n % 3]}: (00:0{n}) The gate leaks {n} times a day." for n in range(6)
    )

    assert turns(said) == [f"{names[n % 3]}|The gate leaks {n} times a day." for n in range(6)]


@pytest.mark.parametrize("sign", [";", " | "])
def test_a_handle_that_begins_with_a_figure_behind_a_time(sign):
    names = ["mquill", "2ndtide"]
    said = " / ".join(
        f"00:0{n}{sign}{names[n % 2]}{sign}The gate leaks {n} times a day." for n in range(4)
    )

    assert [one.partition("|")[0] for one in turns(said)] == names * 2


def test_times_names_and_words_in_one_line_are_no_subtitles_without_words():
    text = " / ".join(
        f"00:00:0{n} --> 00:00:0{n + 1} [{who}] The gate leaks."
        for n, who in enumerate(["Ann Moss", "Bo Vale", "Ann Moss"])
    )

    assert turns(text) == [f"{who}|The gate leaks." for who in ("Ann Moss", "Bo Vale", "Ann Moss")]


@pytest.mark.parametrize("what", ["POLL", "PROPOSAL", "Subtopic"])
def test_a_poll_among_notes_speaks_nothing(what):
    text = " / ".join(
        f"AM: The gate leaks {n} times. / {what}: We should mend the gate. / BV: Fine."
        for n in "123"
    )

    assert {one.partition("|")[0] for one in turns(text)} <= {"AM", "BV", "-"}
