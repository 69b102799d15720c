"""Names of elements and attributes in some twenty XML schemas of records: data."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPEECHES: Final = _words(
    """
    u sp speech intervention turn utterance question answer rede contribution statement speaking
    talk remarks interjection continue spoken paragraphe_orateur anforande inlagg intervencion
    tale woordvoerder interrumpant hovedinnlegg replikk presinnl puheenvuorotoimenpide
    puheenjohtajarepliikki
    """
)
"""Elements that are what one person says."""

SPEAKER_TAGS: Final = _words(
    """
    speaker from personspeaking redner orateur talker intervenant speakername spokenby talar
    talare orador taler spreker navn henkilo puheenjohtajateksti
    """
)
"""Elements that name who says what follows."""

SPEAKER_ATTRIBUTES: Final = ("speakername", "who", "by", "speaker", "agent", "person", "talker")
"""Attributes of speeches that name who speaks, or lead to the name."""

PEOPLE: Final = _words("person tlcperson tlcrole tlcorganization speaker agent redner member")
"""Elements of lists that give a name to an id."""

PARTS_OF_NAMES: Final = (
    "forename", "vorname", "firstname", "givenname", "namelink", "namenszusatz", "surname",
    "nachname", "lastname", "familyname", "oratorfirstname", "oratorlastname", "voornaam",
    "tussenvoegsel", "achternaam", "etunimi", "sukunimi",
    "given", "first", "prenom", "prénom", "fornavn", "fornamn", "förnamn", "imie", "imię", "jmeno",
    "jméno", "nome", "nombre", "имя", "family", "last", "nom", "etternavn", "efternavn",
    "efternamn",
    "nazwisko", "prijmeni", "příjmení", "cognome", "sobrenome", "apellido", "apellidos", "фамилия",
)  # fmt: skip

BLOCKS: Final = _words(
    """
    p seg paratext para paragraph absatz l line lg ab item li cell td tr div debatesection
    debatebody body text content block quote narrative scene summary note kommentar incident
    vocal kinesic writing gap desc stage trailer closer opener list table blockcontainer
    tekstgruppe linea alinea alineaitem kappalekooste
    questions answers proceduraltext division procedural othertext sync
    """
)
"""Elements that stand on lines of their own."""

REMARKS: Final = _words("note kommentar incident vocal kinesic stage remark comment")
"""What happens while somebody speaks: stays in brackets."""

LEFT_OUT: Final = _words(
    """
    teiheader meta metadata head heading subheading num index pb lb milestone graphic figure
    timestamp extractedinformation documenttitle orderofbusinesstitle subjectofbusinesstitle
    subjectofbusinessqualifier catchline major-heading minor-heading oral-heading
    floorlanguage preface coverpage front back toc tableofcontents vorspann anlagen rednerliste
    titlestmt sourcedesc trans-head speakers topics header headerstart recordedtime title
    start end begin starttime endtime duration confidence session.header day.start debateinfo
    subdebateinfo metameeting metaspeechsegment page.no time.stamp pageno
    electorate party portfolios
    """
)
"""Headings and what is told about the record."""

CAPTIONS: Final = _words("tt transcript timedtext")
"""Roots of captions in XML."""
