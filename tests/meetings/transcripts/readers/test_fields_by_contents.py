"""Tables and exports whose fields have names of their own: told by what they hold."""

from __future__ import annotations

import csv
import io
import json

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers import fields_of_other_things

SAID = [
    ("Ann Moss", "We begin with the old pier."),
    ("Bo Vale", "It leaks badly, I fear."),
    ("Ann Moss", "Then we close it on Monday."),
    ("Bo Vale", "Who pays for that?"),
    ("Ann Moss", "The county, as it did in May."),
    ("Ida Quill", "Good."),
    ("Bo Vale", "Next is the gate of the north lock."),
    ("Ida Quill", "It was mended last week, and it closes."),
]
PAIRS = [
    ("kes", "lause"),
    ("spk", "t"),
    ("Persona_1", "Dijo_X"),
    ("col1", "col2"),
    ("label", "text"),
]


def json_of(who, words, rows=SAID, **more):
    found = [{"n": n, who: one, words: said, **more} for n, (one, said) in enumerate(rows)]
    return json.dumps({"x": {"rows": found}}).encode(), "2031-05-06 pier.json"


def table_of(who, words, delimiter, rows=SAID):
    written = io.StringIO()
    made = csv.writer(written, delimiter=delimiter)
    made.writerows(
        [["n", "when", who, words], *([n, f"0:{n}0", *row] for n, row in enumerate(rows))]
    )
    return written.getvalue().encode(), "2031-05-06 pier.csv"


def turns(data, name):
    try:
        return [(turn.label, turn.text) for turn in read(data, hints=Hints(name=name)).turns]
    except UnreadableTranscript:
        return []


@pytest.mark.parametrize(("who", "words"), PAIRS)
def test_names_and_words_are_told_by_what_they_are(who, words):
    assert turns(*json_of(who, words)) == SAID
    for delimiter in ",;\t|":
        assert turns(*table_of(who, words, delimiter)) == SAID


def test_speakers_that_a_program_numbered_are_names():
    rows = [(f"speaker {1 + n % 2}", said) for n, (_, said) in enumerate(SAID)]
    assert turns(*json_of("kes", "lause", rows)) == rows


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("assignee", "text"),
        ("reviewer", "text"),
        ("исполнитель", "text"),
        ("kes", "reason"),
        ("Zuständig", "text"),
        ("destinatario", "text"),
        ("replyTo", "text"),
        ("куратор", "text"),
        ("boat", "text"),
        ("kes", "Bewertung"),
    ],
)
def test_who_does_something_else_says_no_words(who, words):
    assert not [label for label, _ in turns(*json_of(who, words)) if label]


@pytest.mark.parametrize(
    "names",
    [
        ["Roads", "Schools", "Roads", "Parks"],  # what it is about
        ["Deputy Mayor", "Mayor", "Deputy Mayor", "Mayor"],  # held by many
        ["Ann Moss", "Bo Vale", "Ida Quill", "Tilda Grey", "Rhona Lind", "Edna Brill", "Lena Post",
         "Nora Pell"],  # a list of people
    ],
)  # fmt: skip
def test_other_columns_are_nobodys(names):
    rows = [(names[n % len(names)], said) for n, (_, said) in enumerate(SAID)]
    assert not [label for label, _ in turns(*json_of("kes", "text", rows)) if label]


def test_two_columns_of_people_leave_it_open():
    rows = [
        {"kes": who, "kelle": "Bo Vale" if who != "Bo Vale" else "Ann Moss", "text": said}
        for who, said in SAID
    ]
    found = turns(json.dumps(rows).encode(), "2031-05-06 pier.json")
    assert [label for label, _ in found] == [None]


def test_a_few_rows_tell_nothing():
    assert not [label for label, _ in turns(*json_of("kes", "text", SAID[:3])) if label]


DUE = ["12.05.2031", "01.06.2031", "15.05.2031", "20.07.2031"] * 2


def labels(header, rows):
    """Whoever is said to speak, in a table and in JSON."""
    table = io.StringIO()
    csv.writer(table, delimiter=";").writerows([header, *rows])
    objects = [dict(zip(header, row, strict=True)) for row in rows]
    found = [
        *turns(table.getvalue().encode(), "2031-05-06 pier.csv"),
        *turns(json.dumps(objects).encode(), "2031-05-06 pier.json"),
    ]
    return {label for label, _ in found if label}


@pytest.mark.parametrize(
    "header",
    [
        ("Task", "Assigned to", "Due date"),
        ("Задача", "Ответственное лицо", "Срок"),
        ("Aufgabe", "Wer", "Termin"),
        ("Decision", "Lead", "Comments until"),
        ("Dijo_X", "Persona_1", "Cuando"),
        ("What", "Who", "When"),
    ],
)
def test_who_does_a_task_does_not_say_it(header):
    rows = [(said, who, day) for (who, said), day in zip(SAID, DUE, strict=True)]
    assert not labels(header, rows)


@pytest.mark.parametrize(
    ("words", "more"),
    [("Task", "n"), ("kes", "Срок"), ("Aufgabe", "n"), ("Bewertung", "n"), ("Решение", "n")],
)
def test_fields_of_tasks_and_reviews_tell_that_nobody_speaks(words, more):
    rows = [(said, who, f"{n}") for n, (who, said) in enumerate(SAID)]
    assert not labels((words, "Wer", more), rows)


def test_days_that_go_on_leave_the_words_to_people():
    rows = [(said, who, f"0{1 + n}.05.2031") for n, (who, said) in enumerate(SAID)]
    assert labels(("Dijo_X", "Persona_1", "Cuando"), rows) == {who for who, _ in SAID}


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Employee", ["Ann Moss", "Bo Vale"]),
        ("kes", ["George Street", "James Road"]),
        ("boat", ["Mary Ann", "Lady Jane"]),
        ("Stadt", ["Victoria", "Charlotte"]),
    ],
)
def test_whom_or_where_it_is_about_is_nobodys(field, names):
    rows = [(names[n % 2], said) for n, (_, said) in enumerate(SAID)]
    assert not labels((field, "Feedback" if field == "Employee" else "words"), rows)


def test_who_speaks_may_be_called_as_fields_are():
    rows = "".join(f"{('Client', 'Doctor')[n % 2]};{said}\n" for n, (_, said) in enumerate(SAID))
    found = turns(rows.encode(), "2031-05-06 pier.csv")
    assert {label for label, _ in found} == {"Client", "Doctor"}


@pytest.mark.parametrize("name", ["summary", "todo", "actionItems", "Highlights"])
def test_what_was_made_of_a_record_is_not_said(name):
    made = [
        {"wer": who, "was": f"{said} It is told at length what that is."} for who, said in SAID
    ]
    rows = [{"kes": who, "lause": said} for who, said in SAID]
    whole = json.dumps({name: made, "x": rows}).encode()
    assert turns(whole, "2031-05-06 pier.json") == SAID


def test_a_record_inside_a_task_of_a_program_is_one():
    rows = [{"kes": who, "lause": said} for who, said in SAID]
    whole = json.dumps({"task": {"x": rows}}).encode()
    assert turns(whole, "2031-05-06 pier.json") == SAID


def test_of_a_table_of_thousands_of_days_only_the_first_columns_are_looked_at(monkeypatch):
    looked: list[str] = []

    def note(cell: str) -> None:
        looked.append(cell)

    monkeypatch.setattr(fields_of_other_things, "day_written", note)
    row = ";".join(["6.05.2031"] * 1500) + "\n"
    names = ";".join(f"k{n}" for n in range(1500)) + "\n"
    assert turns((names + 100 * row).encode(), "a.csv") == []
    assert 0 < len(looked) < 150_000 / 10


@pytest.mark.parametrize("words", ["bodyContent", "lause", "Dijo_X"])
def test_words_beside_a_field_that_is_known_to_name_who_speaks(words):
    assert turns(*json_of("speaker", words)) == SAID
    for delimiter in ",;\t|":
        assert turns(*table_of("speakerName", words, delimiter)) == SAID


@pytest.mark.parametrize(
    ("who", "words"),
    [("who", "lause"), ("user", "review"), ("member", "bio"), ("author", "Bewertung")],
)
def test_words_beside_who_wrote_something_are_not_said(who, words):
    assert not turns(*json_of(who, words))


def test_a_list_of_members_is_not_said():
    names = ["Ann Moss", "Bo Vale", "Ida Quill", "Tilda Grey", "Rhona Lind", "Edna Brill"]
    rows = [(one, f"{one} was born in May and keeps the gate.") for one in names]
    assert not turns(*json_of("member", "lause", rows))


def test_who_has_a_task_with_a_day_does_not_say_it():
    rows = [
        {"participant": who, "lause": said, "kuni": day}
        for (who, said), day in zip(SAID, DUE, strict=True)
    ]
    assert not turns(json.dumps(rows).encode(), "2031-05-06 pier.json")
