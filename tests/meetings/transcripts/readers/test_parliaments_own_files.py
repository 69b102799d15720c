"""Files that parliaments give out: rows of JSON in their own languages, elements of their XML."""

from __future__ import annotations

import json

import pytest

from meetings.transcripts.read import read

JSON = {
    "Japan's, where no blanks part words": (
        {
            "meetingRecord": [
                {
                    "nameOfMeeting": "港湾委員会",
                    "date": "2031-05-06",
                    "speechRecord": [
                        {"speaker": "会議録情報", "speech": "令和十三年五月六日（火曜日）"},
                        {"speaker": "大野次郎", "speech": "○大野委員長　会議を開きます。"},
                        {"speaker": "林花子", "speech": "○林委員　門は閉じています。"},
                        {"speaker": "大野次郎", "speech": "○大野委員長　以上です。"},
                    ],
                }
            ]
        },
        ["大野次郎|会議を開きます。", "林花子|門は閉じています。", "大野次郎|以上です。"],
    ),
    "Sweden's, with a day in each row": (
        {
            "anforandelista": {
                "anforande": [
                    {
                        "dok_datum": "2031-05-06 00:00:00",
                        "talare": "ANNA ROS (S)",
                        "anforandetext": "<p>Fru talman! Porten är stängd.</p>",
                    },
                    {
                        "dok_datum": "2031-05-06 00:00:00",
                        "talare": "BO VAL (M)",
                        "anforandetext": "<p>Den läcker.</p>",
                    },
                ]
            }
        },
        ["ANNA ROS (S)|Fru talman! Porten är stängd.", "BO VAL (M)|Den läcker."],
    ),
    "Brazil's, with names in the words": (
        {
            "dados": [
                {
                    "dataHoraInicio": "2031-05-06T14:00",
                    "transcricao": f"{who} - {words}",
                }
                for who, words in (
                    ("A SRA. MARA VAL (PT - RS)", "O portão está fechado."),
                    ("O SR. BO LIMA (PP - SP)", "Ele abre em junho."),
                    ("A SRA. MARA VAL (PT - RS)", "Obrigada."),
                    ("O SR. BO LIMA (PP - SP)", "De nada."),
                )
            ]
        },
        [
            "A SRA. MARA VAL|O portão está fechado.",
            "O SR. BO LIMA|Ele abre em junho.",
            "A SRA. MARA VAL|Obrigada.",
            "O SR. BO LIMA|De nada.",
        ],
    ),
}


@pytest.mark.parametrize(("value", "expected"), JSON.values(), ids=JSON.keys())
def test_json(value, expected):
    made = read(json.dumps(value, ensure_ascii=False).encode())
    assert [f"{turn.speaker}|{turn.text}" for turn in made.turns] == expected
    assert str(made.head.date) == "2031-05-06"


DENMARK = """<Dokument><MetaMeeting><DateOfSitting>2031-05-06T10:00</DateOfSitting></MetaMeeting>
<Tale><Taler><MetaSpeakerMP><OratorFirstName>Mara</OratorFirstName>
<OratorLastName>Kvil</OratorLastName></MetaSpeakerMP>
<TalerTitel>Formanden (Mara Kvil):</TalerTitel></Taler>
<TaleSegment><MetaSpeechSegment><StartDateTime>x</StartDateTime></MetaSpeechSegment>
<TekstGruppe><Exitus><Linea><Char>Porten er lukket.</Char></Linea></Exitus></TekstGruppe>
</TaleSegment></Tale><Tale><Taler><MetaSpeakerMP><OratorFirstName>Bo</OratorFirstName>
<OratorLastName>Val</OratorLastName></MetaSpeakerMP></Taler><TaleSegment><TekstGruppe><Exitus>
<Linea><Char>Tak.</Char></Linea></Exitus></TekstGruppe></TaleSegment></Tale></Dokument>"""

NETHERLANDS = """<vlosCoreDocument><vergadering><titel>Havens, plenair</titel>
<datum>2031-05-06T00:00:00</datum><woordvoerder><spreker><voornaam>Mara</voornaam>
<achternaam>Kvil</achternaam></spreker><tekst><alinea><alineaitem>Minister Kvil:</alineaitem>
<alineaitem>De poort is dicht.</alineaitem></alinea></tekst></woordvoerder><woordvoerder><spreker>
<voornaam>Bo</voornaam><achternaam>Val</achternaam></spreker><tekst><alinea>
<alineaitem>De heer Val (VVD):</alineaitem><alineaitem>Dank.</alineaitem></alinea></tekst>
</woordvoerder></vergadering></vlosCoreDocument>"""

EUROPE = """<Debate date="2031-05-06"><CHAPTER><INTERVENTION>
<ORATEUR LIB="Mara | Kvil"><EMPHAS>President.</EMPHAS></ORATEUR><PARA>– The gate is next.</PARA>
</INTERVENTION><INTERVENTION><ORATEUR LIB="Bo | Val"><EMPHAS>Bo Val,</EMPHAS></ORATEUR>
<PARA>on behalf of the group. – It leaks.</PARA></INTERVENTION></CHAPTER></Debate>"""

FINLAND = """<Siirto pvm="2031-05-06" date="2031-05-06"><PuheenvuoroToimenpide><Toimija><Henkilo>
<EtuNimi>Mara</EtuNimi><SukuNimi>Kvil</SukuNimi></Henkilo></Toimija><PuheenvuoroOsa>
<KappaleKooste>Portti on kiinni.</KappaleKooste></PuheenvuoroOsa></PuheenvuoroToimenpide>
<PuheenvuoroToimenpide><Toimija><Henkilo><EtuNimi>Bo</EtuNimi><SukuNimi>Val</SukuNimi></Henkilo>
</Toimija><PuheenvuoroOsa><KappaleKooste>Kiitos.</KappaleKooste></PuheenvuoroOsa>
</PuheenvuoroToimenpide></Siirto>"""

XML = {
    "Denmark": (DENMARK, "Porten er lukket.", "Tak."),
    "the Netherlands": (NETHERLANDS, "De poort is dicht.", "Dank."),
    "the European Union": (EUROPE, "The gate is next.", "on behalf of the group. – It leaks."),
    "Finland": (FINLAND, "Portti on kiinni.", "Kiitos."),
}


@pytest.mark.parametrize(("text", "first", "second"), XML.values(), ids=XML.keys())
def test_xml(text, first, second):
    made = read(text.encode())
    spoken = [(turn.speaker, turn.text) for turn in made.turns]
    assert spoken == [("Mara Kvil", first), ("Bo Val", second)]
    assert str(made.head.date) == "2031-05-06"


def test_a_surname_before_the_given_name():
    speeches = "".join(
        f"<u who='#{key}'><note type='speaker'>{name}:</note><seg>Ďakujem.</seg></u>"
        for key, name in (("a", "Holub, Ján, predseda rady"), ("b", "Ján Holub"))
    )
    made = read(f"<TEI><docDate when='2031-05-06'/><title>Rada</title>{speeches}</TEI>".encode())
    assert {turn.speaker for turn in made.turns} == {"Ján Holub"}
