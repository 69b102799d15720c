"""Tables: the heading names the columns, whatever parts them."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers.table import read_table
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines


@pytest.mark.parametrize(
    "text",
    [
        'Speaker,Start,Text\nAda Reed,0:01,"We begin, all of us."\nOleg,0:05,Fine.\n',
        "start;speaker name;utterance\r\n1.0;Ada Reed;We begin, all of us.\r\n5;Oleg;Fine.\r\n",
        "Время\tСпикер\tТекст\n00:01\tAda Reed\tWe begin, all of us.\n00:05\tOleg\tFine.\n",
    ],
)
def test_columns_are_found_by_name(text):
    draft = draft_of(text)

    assert lines(draft) == ["Ada Reed | We begin, all of us.", "Oleg | Fine."]
    assert [block.start_s for block in draft.blocks] == [1.0, 5.0]


@pytest.mark.parametrize(
    "text",
    [
        "first_name,last_name,role,content\nAda,Reed,Mayor,We begin.\nOleg,Vale,Clerk,Fine.\n",
        "Фамилия;Имя;Должность;Текст\nReed;Ada;Mayor;We begin.\nVale;Oleg;Clerk;Fine.\n",
    ],
)
def test_a_name_in_two_columns_beside_the_office(text):
    draft = draft_of(text)

    assert lines(draft) == ["Ada Reed | We begin.", "Oleg Vale | Fine."]
    assert [block.role for block in draft.blocks] == ["Mayor", "Clerk"]


@pytest.mark.parametrize("whole", ["speaker", "name"])
def test_a_column_of_whole_names_goes_before_its_parts(whole):
    draft = draft_of(f"{whole},first,last,text\nAda Reed,A,R,We begin.\nOleg,O,V,Fine.\n")

    assert lines(draft) == ["Ada Reed | We begin.", "Oleg | Fine."]


def test_times_and_words_alone_name_nobody():
    text = "start\tend\ttext\n0\t2400\tWe begin: all of us.\n2400\t4800\tIt leaks.\n"
    draft = draft_of(text, "pier.tsv")

    assert [(block.speaker, block.text) for block in draft.blocks] == [
        (None, "We begin: all of us."),
        (None, "It leaks."),
    ]


def test_entities_of_a_page_are_the_signs_they_stand_for():
    draft = draft_of("speaker,text\nAda,Tom &amp; I &#8212; all of us.\nOleg,R&D; AT&T it is.\n")

    assert lines(draft) == ["Ada | Tom & I — all of us.", "Oleg | R&D; AT&T it is."]


def test_what_all_rows_repeat_is_told_of_the_whole():
    draft = draft_of("date,speaker,text\n2031-05-06,Ada,We begin.\n2031-05-06,Oleg,Fine.\n")

    assert draft.date == dt.date(2031, 5, 6)


def test_a_line_over_two_lines():
    draft = draft_of('speaker,text\nAda,"We\nbegin."\nOleg,Fine.\n')

    assert lines(draft) == ["Ada | We\nbegin.", "Oleg | Fine."]


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "speaker,text\n"])
def test_what_is_no_such_table_is_refused(text):
    with pytest.raises(UnreadableTranscript, match="this table has no"):
        read_table(text.encode())


SAID = ["We begin, all of us.", "It leaks again.", "Since when?", "Since the spring tide."]


@pytest.mark.parametrize(
    "row",
    ['{who},"{said}"', '0:0{n},{who},"{said}"', "{n};{who};{said}", "{who}\t{said}"],
)
@pytest.mark.parametrize("header", ["", "header,body"])
def test_columns_without_telling_names_are_found_by_what_they_hold(row, header):
    if header and row.count("{") > 2:
        header = ""
    if "\t" in row:
        header = header.replace(",", "\t")
    rows = [
        row.format(n=n, who=("Ada Reed", "Oleg Orlov")[n % 2], said=said)
        for n, said in enumerate(SAID)
    ]
    text = "\n".join([*filter(None, [header]), *rows])

    assert lines(draft_of(text, "pier.csv")) == [
        f"- | **{('Ada Reed', 'Oleg Orlov')[n % 2]}:** {said}" for n, said in enumerate(SAID)
    ]


def test_languages_of_rows_are_no_names():
    rows = "\n".join(f'"{said}",{("FR", "DE")[n % 2]}' for n, said in enumerate(SAID))

    with pytest.raises(UnreadableTranscript, match="this table has no"):
        read_table(rows.encode())


def test_initials_beside_times_without_names_of_columns():
    rows = [("MV", "It leaks."), ("BO", "It does not."), ("MV", "Who pays?"), ("BO", "We do.")]
    text = "".join(f'00:00:{at:02d},{who},"{said}"\n' for at, (who, said) in enumerate(rows))

    made = read(text.encode(), hints=Hints(name="2031-05-06 pier.csv"))
    assert [(turn.label, turn.text) for turn in made.turns] == rows


def test_a_column_for_each_person():
    draft = draft_of(
        "time,Ada Reed,Oleg\n00:00:01,We begin now.,\n00:00:05,,It leaks again.\n"
        "00:01:02,So we mend it.,\n",
        "call.csv",
    )

    assert lines(draft) == [
        "Ada Reed | We begin now.",
        "Oleg | It leaks again.",
        "Ada Reed | So we mend it.",
    ]
    assert [block.start_s for block in draft.blocks] == [1.0, 5.0, 62.0]


@pytest.mark.parametrize(
    "table",
    [
        # what people answered in a survey: each has a word in each row
        "question,Ada Reed,Oleg\nDoes it leak?,It does.,No.\nWhen?,In May.,Never.\nWhy?,Rain."
        ",No.\n",
        "pier,Gate repairs,Wall repairs\nNorth,It is done.,\nSouth,,It is late.\nEast,It is"
        " due.,\n",
    ],
)
def test_columns_of_no_people_are_refused(table):
    with pytest.raises(UnreadableTranscript):
        draft_of(table, "table.csv")


@pytest.mark.parametrize(
    "above",
    [
        "Pier board,,\nDate,2031-05-06,\n,,\n",
        "Pier board\n6 May 2031\n",
        '"Pier board",,\n"Tuesday, 6 May 2031",,\n',
    ],
)
def test_lines_above_the_names_of_columns_are_the_head(above):
    table = "Start,Name,Comment\n0:01,Ada Reed,We begin.\n0:05,Oleg Vale,Fine.\n"
    made = read((above + table).encode(), hints=Hints(name="board.csv"))

    assert [(one.label, one.text) for one in made.turns] == [
        ("Ada Reed", "We begin."),
        ("Oleg Vale", "Fine."),
    ]
    assert (made.head.title, made.head.date) == ("Pier board", dt.date(2031, 5, 6))


def test_a_number_beside_no_name_counts_the_rows():
    draft = draft_of(
        'speaker_no,name,content\n1,N/A,The gate was opened at nine.\n2,"Reed, Ada",It leaks.\n'
        '3,N/A,The sitting was suspended.\n4,"Reed, Ada",So we mend it.\n',
        "call.csv",
    )

    assert lines(draft) == [
        "- | The gate was opened at nine.",
        "Reed, Ada | It leaks.",
        "- | The sitting was suspended.",
        "Reed, Ada | So we mend it.",
    ]
