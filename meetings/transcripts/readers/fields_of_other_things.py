"""Fields that tell that rows are no speeches: tasks with whoever does them, reviews, places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise
from typing import Final

from meetings.transcripts.head.file_names import day_written
from meetings.transcripts.head.place_lines import surely_place
from meetings.transcripts.readers.field_names import plain

_OTHERS: Final = frozenset(
    """
    to recipient addressee addressedto cc assignee assignedto assigned owner responsible lead
    manager contact reviewer reviewedby editor editedby approver scribe notetaker transcriber
    transcribedby translator interpreter recorder uploader createdby updatedby addedby mentions
    mentioned about mover seconder sponsor supporter target subject host chair corrected
    correctedfrom previous
    ответственный исполнитель адресат кому получатель редактор переводчик проверил расшифровал
    секретарь
    reporter requester openedby client customer employee patient student supervisor kunde
    mitarbeiter cliente empleado klient менеджер клиент заказчик куратор рецензент сотрудник
    пациент студент ученик поручено назначено
    destinatario destinatária destinataire empfänger empfaenger odbiorca mottaker mottagare
    modtager vastaanottaja ontvanger příjemce alıcı replyto inreplyto respondsto next nextspeaker
    previousspeaker
    """.split()
)
"""Fields of people who do something else than say the words."""
_OTHERS_BEGIN: Final = tuple(
    """
    responsib responsab responsáv verantwort verantwoord zuständig encargad asignad assegnat
    odpowiedzialn przypisan zodpovědn zodpovedn ansvarlig ansvarig vastuu sorumlu assigned assigné
    ответствен исполнител
    """.split()
)
"""The same in further languages, each in its several forms."""
_THINGS: Final = frozenset(
    """
    place location venue city town street road district region country room hall boat ship vessel
    book case product project school company unit department team topic category section
    ort stadt straße strasse lieu ville rue lugar ciudad calle luogo città miejsce miasto ulica
    место город улица район регион страна зал комната судно корабль книга дело товар проект школа
    компания отдел подразделение тема категория раздел
    """.split()
)
"""Fields of what is named as people are: "Victoria", "Mary Ann", "George Street"."""
_NOT_SAID: Final = frozenset(
    """
    reason note notes description summary rationale explanation abstract bio biography motivation
    justification title heading instruction prompt url link
    причина заметка заметки примечание примечания описание резюме обоснование заголовок
    ссылка
    feedback review evaluation assessment observation interaction decision action actions issue
    commit pullrequest
    bewertung beurteilung bemerkung beschreibung opis descripción descrizione omschrijving
    характеристика оценка отзыв рецензия замечание решение
    """.split()
)
"""Fields of sentences that somebody wrote about what was said, or about somebody."""
_OF_TASKS: Final = frozenset(
    """
    task tasks actionitem actionitems todo ticket bug due duedate dueby
    bywhen deadline assignee assignedto
    задача задачи поручение поручения мероприятие мероприятия чтосделать срок сроки дедлайн
    срокисполнения исполнитель
    aufgabe aufgaben maßnahme massnahme frist fällig fälligam termin échéance tâche tarea
    plazo fechalímite fechalimite scadenza compito zadanie úkol prazo tarefa vervaldatum taak
    """.split()
)
"""Fields that no speech has."""
_LISTS_OF_OTHERS: Final = frozenset(
    """
    summaries highlights keypoints takeaways decisions followups followup nextsteps reviews
    """.split()
)
"""Lists of what was made of a record."""
_LOOKED: Final = 400
"""Rows that are looked at."""
_MOST_COLUMNS: Final = 40
_LONGEST: Final = 40
"""Characters of a day with its hour."""
_OFTEN: Final = 5
"""Rows among which days go back once at least, and forth."""


def is_of_others(field: str) -> bool:
    """Whether a field holds people who say nothing, or what is named as people are."""
    return field in _OTHERS or field in _THINGS or field.startswith(_OTHERS_BEGIN)


def is_not_said(field: str) -> bool:
    """Whether a field holds sentences that nobody said."""
    return field in _NOT_SAID


def is_made_of_record(name: str) -> bool:
    """Whether a list is what somebody made of a record: "summary", "todo"."""
    name = plain(name)
    return name in _NOT_SAID or name in _OF_TASKS or name in _LISTS_OF_OTHERS


def are_tasks(names: Iterable[str]) -> bool:
    """Whether fields are those of a list of tasks."""
    return not _OF_TASKS.isdisjoint(map(plain, names))


def are_places(cells: Sequence[str]) -> bool:
    """Whether each of several names is a place's, as one may be a person's: "Ann Hall"."""
    names = set(cells)
    return len(names) > 1 and all(map(surely_place, names))


def any_are_due(columns: Iterable[Sequence[str]]) -> bool:
    """Whether one of the first columns is of such days; hostile tables have thousands."""
    return any(map(_are_due, islice(columns, _MOST_COLUMNS)))


def _are_due(cells: Sequence[str]) -> bool:
    """Whether cells are days that go to and fro, as those do by which something is to be done."""
    short = [cell for cell in cells[:_LOOKED] if len(cell) <= _LONGEST]
    days = [day for cell in short if (day := day_written(cell))]
    later = sum(one < after for one, after in pairwise(days))
    earlier = sum(one > after for one, after in pairwise(days))
    return 2 * len(days) > len(cells[:_LOOKED]) and min(later, earlier) * _OFTEN > len(days)
