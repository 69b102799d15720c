"""Names of fields in exports, most telling first: data for JSON rows and tables.

Gathered from the exports of some thirty tools and archives. A field is looked up without case and
without anything but letters and digits: "speaker_name", "speakerName" and "Speaker Name" are one.
"""

from __future__ import annotations

from typing import Final

TEXT: Final = tuple(
    """
    text transcript transcription content punctuatedword utterance sentence speech speechtext
    speechcontent statement message body words word value display caption line snippet paragraph
    said spoken rawtext punctuatedtranscript translatedtext html phrase dialogue quote
    transmission whattheysaid whatwassaid what transcripttext spokentext utterancetext segmenttext
    correctedtranscription correctedtranscript rawtranscription rawtranscript
    utf8 turntext linetext cleantext fulltext originaltext contributiontext contribution
    remark remarks intervention intervencion texto discurso redetext rede contenu texte testo
    wypowiedz tresc transcricao transcripcion anforandetext anforande taletekst innlegg tekst
    puheenvuoro wortbeitrag fala pronunciamento intervencao projev izlaganje przemowienie
    テキスト 発話 発話内容 内容 內容 文本 讲话内容 텍스트 내용
    発言 発言内容 发言 發言 發言內容 발언 발언내용
    текст реплика фраза речь выступление содержание высказывание comment segment answer
    """.split()
)
"""Where the words of a row stand."""

PIECES: Final = tuple(
    """
    textblocks sentences paragraphs utterances segments elements words tokens items lines phrases
    content text blocks runs parts segs
    """.split()
)
"""Lists whose members make the text of the row that holds them."""

PARTS: Final = frozenset(
    """
    preparedremarks openingremarks openingstatements closingremarks remarks presentation
    presentations introduction opening qanda qa qas questionsandanswers questionanswer questions
    qasession questionandanswersession discussion debate part1 part2 part3
    """.split()
)
"""Lists that are parts of one record, each with its own speakers."""

WRAPPERS: Final = (
    "attributes",
    "node",
    "source",
    "fields",
    "properties",
    "item",
    "record",
    "data",
)
"""Objects that hold the fields of a row: {"id": 1, "attributes": {"speaker": …, "text": …}}."""

LINKS: Final = frozenset("url link href permalink uri slug".split())
NOT_BESIDE_LINKS: Final = frozenset("name fullname role party channel label by".split())
"""What names a thing where the row leads to it: {"name": "Gate repairs", "url": …, "text": …}."""

ALTERNATIVES: Final = ("alternatives", "nbest")
"""Lists of guesses at the same words, the best first."""

SPEAKER: Final = tuple(
    """
    forwardedfrom userprofile
    speakername speakerdisplayname speakerfullname speakerlabel speaker speakeruser speakerinfo
    participant
    participantname author authorname username user displayname person personname member
    membername personspeaking who from sender sendername by talker actor voice character
    presenter attendee name fullname speakerid speakertag speakerindex speakerno speakernumber
    participantid userid users whospoke saidby spokenby orator orador redner sprecher intervenant
    politician mp mpname deputy deputyname attributedto talare taler talernavn oradora nomeorador
    nomeparlamentar parlamentar diputado diputada deputado deputada senador senadora legislador
    legisladora parlamentare mowca poslanec rednername puhuja spreker woordvoerder 発言者 發言人
    发言人 발언자 話者 発話者 說話者 說話人 说话人 讲话人 화자 falante
    locutor locutora hablante locuteur locutrice orateur oratrice oratore parlante mluvčí řečník
    rečník mówca промовець спікер contributor idspeaker channel channeltag role party
    спикер говорящий выступающий докладчик автор имя участник фио
    """.split()
)
"""Who says the words of a row."""

VOICES: Final = ("voice", "username", "displayname", "personname", "participantname")
"""Where the name stands beside a number that a program gave to whoever speaks."""

SURELY_SPEAKER: Final = SPEAKER[: SPEAKER.index("who")]
"""Such fields of an object name who says everything in it."""

NUMBERED: Final = ("speaker", "participant", "user", "channel", "person")
"""How the names of fields begin that may give a number for whoever speaks."""

SIDES: Final = {"microphone": "Me", "mic": "Me", "system": "Them", "speaker": "Them"}
"""Where a program on somebody's computer heard the words, and what it calls that on its screen."""

LONGEST_NAME: Final = 200
"""Characters of a name with its office; under such a key stands now and then a whole speech."""
NAMES: Final = tuple(
    """
    realname
    name diarizationlabel displayname fullname speakername label showas username title lastname
    surname email
    имя фио
    """.split()
)
"""What a person is called in an object of their own."""

GIVEN: Final = ("firstname", "givenname", "forename", "first", "given", "vorname", "prenom", "имя")
FAMILY: Final = (
    "lastname", "familyname", "surname", "last", "family", "nachname", "nom", "фамилия"
)  # fmt: skip
"""The two parts of a name, in an object or a row of their own."""

IDS: Final = tuple(
    "id speakerid userid personid participantid index tag speakertag speaker label key no".split()
)
"""What rows call a person whose name a list of people has."""

PEOPLE: Final = frozenset(
    """
    speakers participants people persons users members attendees parties speakernames speakermap
    speakermapping speakerlabels speakerlist roster panelists
    """.split()
)
"""Lists of people, or names by id."""

ONE_PERSON: Final = frozenset(
    """
    speaker organizer organiser owner creator createdby host user author account recorder uploader
    """.split()
)
"""Objects that are people: their names are no titles."""

OF_TOOL: Final = frozenset("modelinfo models model engine software application".split())
"""Objects that describe the tool that listened: their names are no titles either."""

ROLES: Final = ("role", "roletitle", "position", "office", "jobtitle", "function", "должность")

START: Final = tuple(
    """
    startms tstartms starttimems starttimemillis startmilliseconds offsetmilliseconds startseconds
    startsec startinseconds starts start starttime startoffset starttimestamp timestart begin
    begintime
    from offset offsetinticks time timestamp timestamps offsets ts timecode tstart s t datastart
    tsstart startat начало время
    """.split()
)
"""When the words of a row begin."""

TITLE: Final = tuple(
    """
    title meetingtitle meetingname topic subject doctitle eventtitle sessiontitle name eventname
    headline transcripttitle summarytitle titel titulo titre titolo tytul nameofmeeting
    название тема заголовок
    """.split()
)
DATE: Final = tuple(
    """
    date meetingdate sessiondate eventdate debatedate sittingdate datestring sessiondatetime
    meetingdatetime meetingstarttime datestart starteddatetime startdatetime startdate startedat
    started recordingstart recordedat recordeddate datetime heldon day start starttime scheduledat
    datum dokdatum fecha data datahorainicio datainicio hdate dateseance datesitting meetingstart
    createddatetime createdat created publishedat published timestamp дата
    """.split()
)
PLACE: Final = ("place", "location", "venue", "city", "место")
MOMENT: Final = ("relative", "from", "start", "begin")
"""The beginning in an object of its own: {"from": "00:00:01,000", "to": …}."""

LANGUAGE: Final = ("language", "lang", "languagecode", "locale", "язык")


def plain(key: str) -> str:
    """A field's name as it is looked up."""
    return "".join(filter(str.isalnum, key)).lower()
