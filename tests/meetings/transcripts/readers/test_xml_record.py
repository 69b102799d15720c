"""Records in XML: each schema's own way to say who speaks."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.read import read
from meetings.transcripts.readers.registry import reader_of
from meetings.transcripts.readers.xml_record import read_xml_record
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

TEI = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="R_2031-05-06" xml:lang="en">
 <teiHeader><fileDesc><titleStmt>
  <title type="main">River corpus [ParlaMint SAMPLE]</title>
  <title type="sub">Minutes of the River House</title>
 </titleStmt><publicationStmt><date when="2033-01-01"/></publicationStmt></fileDesc>
 <profileDesc><settingDesc><setting><name type="city">Tver</name>
  <date when="2031-05-06"/></setting></settingDesc>
  <particDesc><listPerson><person xml:id="OrlovOleg"><persName>
  <surname>Orlov</surname><forename>Oleg</forename></persName></person></listPerson></particDesc>
 </profileDesc></teiHeader>
 <text><body><div type="debateSection"><head>On piers</head>
  <note type="speaker">The chair (Ada Reed):</note>
  <u who="#ReedAda" ana="#chair"><seg>We begin.</seg><note type="comment">Applause.</note>
   <seg>With <hi>the</hi> pier.</seg></u>
  <u who="#OrlovOleg"><seg>Fine <kinesic><desc>laughs</desc></kinesic> it is.</seg></u>
  <u who="#ReedAda"><seg>So.</seg></u>
  <u who="#AnnaMcBoat"><seg><s><w>Yes</w><w join="right">sir</w><pc>.</pc></s></seg></u>
  <note>The House rose.</note>
 </div></body></text></TEI>"""

AKOMA = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate>
 <meta><identification><FRBRWork><FRBRdate date="2031-05-06" name="sitting"/>
  <FRBRalias value="River Hansard" name="t"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
  <references><TLCPerson eId="ada" showAs="Ada Reed"/><TLCRole eId="chair" showAs="Chair"/>
 </references></meta>
 <debateBody><debateSection><heading>On piers</heading>
  <speech by="#ada" as="#chair"><from>The Chair (Ada Reed)</from>
   <p>We begin.</p><p>Now.</p></speech>
  <scene>(Applause)</scene>
  <questions><question by="#oleg-orlov"><from>Mr <person>Oleg Orlov</person>:</from><p>Why?</p>
  </question><answer><speech by=""><from>The Clerk</from>
   <p>It rains.</p></speech></answer></questions>
  <narrative>The House rose.</narrative>
 </debateSection></debateBody></debate></akomaNtoso>"""

CANADA = """<Hansard><ExtractedInformation>
 <ExtractedItem Name="Date">Tuesday, May 6, 2031</ExtractedItem>
 <ExtractedItem Name="Title">River debates</ExtractedItem></ExtractedInformation><HansardBody>
 <OrderOfBusinessTitle>Routine</OrderOfBusinessTitle>
 <Intervention Type="Debate"><PersonSpeaking><Affiliation>Hon. Ada Reed (Tver, River)</Affiliation>
 </PersonSpeaking><Content><FloorLanguage language="EN"/><ParaText>Mr. Speaker, <Document>we
 begin</Document>.</ParaText><ParaText>Now.</ParaText></Content></Intervention>
 <Intervention><PersonSpeaking><Affiliation>The Speaker</Affiliation></PersonSpeaking>
 <Content><ParaText>Order.</ParaText></Content></Intervention></HansardBody></Hansard>"""

PUBLIC_WHIP = """<?xml version="1.0"?><!DOCTYPE publicwhip [<!ENTITY pound "&#163;">]><publicwhip>
 <major-heading id="uk.org.publicwhip/debate/2031-05-06a.1.0">Piers</major-heading>
 <speech id="uk.org.publicwhip/debate/2031-05-06a.1.1" speakername="Ada Reed" time="11:30:00">
  <p>It costs &pound;2.</p></speech>
 <speech id="uk.org.publicwhip/debate/2031-05-06a.1.2" nospeaker="true"><p>Rose.</p></speech>
</publicwhip>"""

BUNDESTAG = """<dbtplenarprotokoll sitzung-datum="06.05.2031"><vorspann><p>Inhalt</p></vorspann>
<sitzungsverlauf><tagesordnungspunkt><rede id="R1"><p klasse="redner"><redner id="11"><name>
<vorname>Ada</vorname><nachname>Reed</nachname></name></redner>Ada Reed (Fluss):</p>
<p>Wir beginnen.</p><kommentar>(Beifall)</kommentar><name>Vizepräsident Orlov:</name>
<p>Danke: weiter.</p></rede></tagesordnungspunkt></sitzungsverlauf></dbtplenarprotokoll>"""

TITLED = """<dbtplenarprotokoll sitzung-datum="06.05.2031" sitzung-ort="Fluss"><vorspann>
<plenarprotokoll-nummer>Plenarprotokoll 30/12</plenarprotokoll-nummer></vorspann><sitzungsverlauf>
<rede><p klasse="redner"><redner id="11"><name><titel>Dr.</titel><vorname>Ada</vorname>
<namenszusatz>von</namenszusatz><nachname>Reed</nachname></name></redner>Dr. Ada von Reed
(Fluss):</p><p>Ich sage: ja.</p></rede><rede><p klasse="redner"><redner id="12"><name>
<vorname>Oleg</vorname><nachname>Orlov</nachname></name></redner>Oleg Orlov,
Bundesminister der Häfen:</p><p>Nein.</p>
</rede></sitzungsverlauf></dbtplenarprotokoll>"""

AUSTRALIA = """<hansard><session.header><date>2031-05-06</date><parliament.no>9</parliament.no>
</session.header><chamber.xscript><business.start><day.start>2031-05-06</day.start>
<para>The President took the chair.</para></business.start>
<debate><debateinfo><title>PIERS</title><page.no>489</page.no></debateinfo>
<speech><talk.start><talker><page.no>489</page.no><time.stamp>12:02</time.stamp>
<name role="metadata">Reed, Sen Ada</name></talker></talk.start><talk.text><body>
<p>Senator REED (Tver—Minister for Piers and Leader of the House) (12:02): I move:</p>
<p>That the pier be mended.</p></body></talk.text></speech>
<interjection><talk.start><talker><name role="metadata">PRESIDENT, The</name></talker>
<para>(Hon. Oleg Orlov). - I note: it is late.</para></talk.start></interjection>
<speech><talk.start><talker><name role="metadata">Reed, Sen Ada</name></talker>
<para>So it is: Reed (Tver) said so.</para></talk.start><talk.text>
<p>The DEPUTY PRESIDENT (Senator Orlov) (12:10): Order!</p><p>Sit down.</p>
<p>Senator REED: I do.</p><p>The Pier: it leaks.</p></talk.text></speech>
</debate></chamber.xscript>
</hansard>"""

TYPED = """<DOKUMENT><NR>01/12</NR><DATUM>06.05.2031</DATUM><TITEL>Protokoll vom 06.05.2031</TITEL>
<TEXT>Inhalt:
Ada Reed (Fluss) . . . . 12 A
Beginn: 9.00 Uhr
Präsident Dr. Orlov:
Die Sitzung ist eröffnet &amp; beginnt.
Ada Reed (Fluss):
Die Brücke ist alt.
(Beifall beim Fluss – Oleg Lund
[Ufer]: Das ist wahr!)
Präsident Dr. Orlov:
Danke.
Ada Reed (Fluss):
Gern.
</TEXT></DOKUMENT>"""

DRAMA = """<TEI><text><body><sp who="#a"><speaker>Ada Reed.</speaker><p>We begin.</p></sp>
<sp><speaker>OLEG:</speaker><p>Fine.</p></sp></body></text></TEI>"""

TRANSCRIBER = """<Trans><Speakers>
 <Speaker id="spk1" name="Ada Reed"/><Speaker id="spk2" name="Oleg"/>
</Speakers><Episode><Section><Turn speaker="spk1" startTime="1.5"><Sync time="1.5"/>We begin.
<Sync time="3"/>Now.</Turn><Turn speaker="spk2" startTime="5"><Sync time="5"/>Fine.</Turn>
</Section></Episode></Trans>"""

TTML = """<tt xmlns="http://www.w3.org/ns/ttml"><body><div>
<p begin="00:00:01.500" end="00:00:02">Ada: We begin.</p><p begin="00:00:03">Oleg: Fine.</p>
<p begin="00:00:05">Ada: So.</p></div></body></tt>"""

RECORDS = {
    "ParlaMint": (
        TEI,
        [
            "The chair (Ada Reed) | We begin.",
            "- | (Applause.)",
            "The chair (Ada Reed) | With the pier.",
            "Oleg Orlov | Fine (laughs) it is.",
            "The chair (Ada Reed) | So.",
            "Anna McBoat | Yes sir.",
            "- | (The House rose.)",
        ],
    ),
    "Akoma Ntoso": (
        AKOMA,
        [
            "Ada Reed | We begin.",
            "Ada Reed | Now.",
            "- | (Applause)",
            "Mr Oleg Orlov | Why?",
            "The Clerk | It rains.",
            "- | The House rose.",
        ],
    ),
    "Canada": (
        CANADA,
        [
            "Hon. Ada Reed (Tver, River) | Mr. Speaker, we begin.",
            "Hon. Ada Reed (Tver, River) | Now.",
            "The Speaker | Order.",
        ],
    ),
    "TheyWorkForYou": (PUBLIC_WHIP, ["Ada Reed | It costs £2.", "- | Rose."]),
    "Bundestag": (
        BUNDESTAG,
        [
            "Ada Reed | Wir beginnen.",
            "- | (Beifall)",
            "Vizepräsident Orlov | Danke: weiter.",
        ],
    ),
    "Bundestag, with a title between paragraphs": (
        BUNDESTAG.replace(
            "</rede>", '<p klasse="T_NaS">Bericht über Tore</p><p>Nun.</p></rede>', 1
        ),
        [
            "Ada Reed | Wir beginnen.",
            "- | (Beifall)",
            "Vizepräsident Orlov | Danke: weiter.",
            "- | Bericht über Tore",
            "Vizepräsident Orlov | Nun.",
        ],
    ),
    "Bundestag, with titles and offices": (
        TITLED,
        ["Ada von Reed | Ich sage: ja.", "Oleg Orlov | Nein."],
    ),
    "Australia": (
        AUSTRALIA,
        [
            "- | The President took the chair.",
            "Reed, Sen Ada | I move:",
            "Reed, Sen Ada | That the pier be mended.",
            "PRESIDENT, The | I note: it is late.",
            "Reed, Sen Ada | So it is: Reed (Tver) said so.",
            "The DEPUTY PRESIDENT | Order!",
            "The DEPUTY PRESIDENT | Sit down.",
            "Reed, Sen Ada | I do.",
            "Reed, Sen Ada | The Pier: it leaks.",
        ],
    ),
    "TEI of plays and interviews": (DRAMA, ["Ada Reed | We begin.", "OLEG | Fine."]),
    "Transcriber": (TRANSCRIBER, ["Ada Reed | We begin.", "Ada Reed | Now.", "Oleg | Fine."]),
    "captions": (TTML, ["Ada | We begin.", "Oleg | Fine.", "Ada | So."]),
}


@pytest.mark.parametrize("record", RECORDS)
def test_who_speaks(record):
    text, read = RECORDS[record]

    assert lines(draft_of(text)) == read


@pytest.mark.parametrize(
    ("text", "form", "title", "date", "lang"),
    [
        (TEI, "TEI", "Minutes of the River House", "2031-05-06", "en"),
        (AKOMA, "Akoma Ntoso", "River Hansard", "2031-05-06", "en"),
        (CANADA, "XML record", "River debates", "2031-05-06", None),
        (PUBLIC_WHIP, "XML record", "Piers", "2031-05-06", None),
        (BUNDESTAG, "XML record", None, "2031-05-06", None),
        (TITLED, "XML record", "Plenarprotokoll 30/12", "2031-05-06", None),
        (AUSTRALIA, "XML record", "PIERS", "2031-05-06", None),
        (TYPED, "XML record", "Protokoll vom 06.05.2031", "2031-05-06", None),
    ],
)
def test_its_head(text, form, title, date, lang):
    draft = draft_of(text)

    assert (draft.form, draft.title, draft.lang) == (form, title, lang)
    assert draft.date == dt.date.fromisoformat(date)


def test_a_record_in_one_element_is_cut_as_text():
    turns = read(TYPED.encode()).turns
    assert [(turn.speaker, turn.text.replace("\n", " / ")) for turn in turns] == [
        ("Präsident Dr. Orlov", "Die Sitzung ist eröffnet & beginnt."),
        (
            "Ada Reed",
            "Die Brücke ist alt. / (Beifall beim Fluss – Oleg Lund / [Ufer]: Das ist wahr!)",
        ),
        ("Präsident Dr. Orlov", "Danke."),
        ("Ada Reed", "Gern."),
    ]


def test_the_role_and_the_place_are_told():
    assert draft_of(AKOMA).blocks[0].role == "Chair"
    assert draft_of(TEI).place == "Tver"
    assert draft_of(TITLED).place == "Fluss"


def test_a_blank_line_before_the_declaration():
    assert lines(draft_of(f"\n{TEI}")) == RECORDS["ParlaMint"][1]


def test_times_of_turns():
    assert [block.start_s for block in draft_of(TRANSCRIBER).blocks] == [1.5, None, 5.0]


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>',
        "<rss><channel/></rss>",
        "<entry><title>x</title></entry>",
        "<!doctype html><html><body>x</body></html>",
        "<3 is what we feel",
        "<ada> we begin\n<oleg> fine\n",
    ],
)
def test_feeds_and_pages_have_readers_of_their_own(text):
    reader = reader_of(text.encode())

    assert reader is None or reader.form == "web page"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<project><name>x</name></project>", "<project>, has no speeches that we know"),
        ("<TEI><text></TEI>", "not well-formed XML"),
        ('<!DOCTYPE a [<!ENTITY b "0123456789abcdefgh">]><a>&b;</a>', "an entity of its own, b"),
        (
            '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>',
            "an entity of its own, c",
        ),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', "of its own, b"),
        ("<a>" * 300 + "</a>" * 300, "more elements than any transcript"),
    ],
)
def test_what_is_no_record_is_refused(text, why):
    with pytest.raises(UnreadableTranscript, match=why):
        read_xml_record(text.encode())


def test_the_french_record_has_the_english_day():
    french = CANADA.replace("Tuesday, May 6, 2031", "Le mardi 6 mai 2031").replace(
        "</ExtractedInformation>",
        '<ExtractedItem Name="DateOtherLang">Tuesday, May 6, 2031</ExtractedItem>'
        "</ExtractedInformation>",
    )

    assert draft_of(french).date == dt.date(2031, 5, 6)


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (". - With pleasure.", "With pleasure."),
        ("—Mr Speaker, I rise.", "Mr Speaker, I rise."),
        (": Yes.", "Yes."),
        ("...and so we go.", "...and so we go."),
        ("-5 degrees it was.", "-5 degrees it was."),
    ],
)
def test_what_parts_a_name_from_the_words_is_no_word(printed, said):
    text = AKOMA.replace("<p>It rains.</p>", f"<p>{printed}</p>")
    assert f"The Clerk | {said}" in lines(read_xml_record(text.encode()))


def test_times_in_elements_of_their_own():
    text = (
        "<data><segment><start>0.5</start><end>2</end><speaker>Ada</speaker>"
        "<text>We begin.</text></segment><segment><start>2.5</start><end>4</end>"
        "<speaker>Oleg</speaker><text>Fine.</text></segment></data>"
    )

    draft = draft_of(text, "pier.xml")

    assert lines(draft) == ["Ada | We begin.", "Oleg | Fine."]
    assert [block.start_s for block in draft.blocks] == [0.5, 2.5]


def test_an_id_is_no_year_of_birth():
    said = "".join(f'<u who="{who}"><seg>We begin.</seg></u>' for who in ("#JánĽup.1946", "#P12"))

    draft = draft_of(f"<TEI><text><body><div>{said}</div></body></text></TEI>")

    assert [block.speaker for block in draft.blocks] == ["Ján Ľup", "P12"]


AGENTS = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:m="http://www.w3.org/ns/ttml#metadata">
<head><metadata><m:agent xml:id="a" type="person"><m:name type="full">Ada Reed</m:name></m:agent>
<m:agent xml:id="o" type="person"><m:name>Oleg</m:name></m:agent></metadata></head><body><div>
<p begin="1s" m:agent="a">We begin.</p><p begin="4s" m:agent="o">It leaks.</p>
<p begin="7s"><span m:agent="a">Does it?</span><span m:agent="o">Yes.</span></p>
<p begin="9s">Nobody.</p></div></body></tt>"""


def test_captions_whose_people_have_a_list():
    assert lines(draft_of(AGENTS)) == [
        "Ada Reed | We begin.",
        "Oleg | It leaks.",
        "Ada Reed | Does it?",
        "Oleg | Yes.",
        "- | Nobody.",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "<nom>Reed</nom><prenom>Ada</prenom>",
        "<nazwisko>Reed</nazwisko><imie>Ada</imie>",
        "<title>Dr.</title><who>Ada Reed</who>",
        "<navn>Ada Reed</navn>",
    ],
)
def test_parts_of_a_printed_name_are_words_of_their_own(name):
    said = "".join(
        f"<intervention><orateur>{one}</orateur><texte>{words}</texte></intervention>"
        for one, words in ((name, "We begin."), ("Bo Vale", "Fine."), (name, "So."))
    )
    made = draft_of(f"<root>{said}</root>", "pier.xml")

    assert [(block.speaker or "").removeprefix("Dr. ") for block in made.blocks] == [
        "Ada Reed", "Bo Vale", "Ada Reed",
    ]  # fmt: skip


def test_a_script_holds_no_words():
    with pytest.raises(UnreadableTranscript, match="no words"):
        read_xml_record(b"<script>var gates = 4;</script>")


def test_words_inside_the_element_that_names_who_says_them():
    draft = draft_of(
        '<?xml version="1.0"?><hansard id="h1"><name>House</name><subject><name>Lamps</name>'
        "<talker role='member' id='1'><name>Ms Moss</name><electorate id='e'>Shore</electorate>"
        "<text><by role='member' id='1'>Ms MOSS (Shore) (09:05):</by>  Who mends the lamp?</text>"
        "</talker><talker role='minister' id='2'><name>Mr Vale</name><portfolios><portfolio>Lamps"
        "</portfolio></portfolios><text><by>Mr VALE:</by>  We do.</text><text><event>Ms Moss"
        "</event>: Since when?</text><text>Since May.</text></talker>"
        "<talker role='office'><name>The SPEAKER</name><text><by>The SPEAKER:</by>  Order!</text>"
        "</talker></subject></hansard>"
    )
    assert lines(draft)[1:] == [
        "Ms Moss | Who mends the lamp?",
        "Mr Vale | We do.",
        "Ms Moss | Since when?",
        "Mr Vale | Since May.",
        "The SPEAKER | Order!",
    ]


def test_words_of_the_chair_inside_a_finnish_speech():
    draft = draft_of(
        '<?xml version="1.0"?><s:Siirto xmlns:s="urn:x"><s:PuheenvuoroToimenpide><s:Toimija>'
        "<s:Henkilo><s:EtuNimi>Anna</s:EtuNimi><s:SukuNimi>Ranta</s:SukuNimi></s:Henkilo>"
        "</s:Toimija><s:KohtaSisalto><s:KappaleKooste>Laituri vuotaa.</s:KappaleKooste>"
        "<s:PuheenjohtajaRepliikki><s:PuheenjohtajaTeksti>Puhemies Pekka Laine"
        "</s:PuheenjohtajaTeksti><s:KappaleKooste>Kiitoksia.</s:KappaleKooste>"
        "</s:PuheenjohtajaRepliikki><s:KappaleKooste>Korjataan se.</s:KappaleKooste>"
        "</s:KohtaSisalto></s:PuheenvuoroToimenpide></s:Siirto>"
    )
    assert lines(draft) == [
        "Anna Ranta | Laituri vuotaa.",
        "Puhemies Pekka Laine | Kiitoksia.",
        "Anna Ranta | Korjataan se.",
    ]
