"""Phrases from which statements about meetings are made. Data."""

from __future__ import annotations

from meetings.model.languages import Lang

Forms = tuple[str, str, str]
"""A noun beside one, two and five of it."""
MEETINGS: dict[Lang, Forms] = {
    "ru": ("стенограмма", "стенограммы", "стенограмм"),
    "en": ("transcript", "transcripts", "transcripts"),
}
DAYS: dict[Lang, Forms] = {"ru": ("день", "дня", "дней"), "en": ("day", "days", "days")}
WORDS: dict[Lang, Forms] = {
    "ru": ("слово", "слова", "слов"),
    "en": ("word", "words", "words"),
}
SPEAKERS: dict[Lang, Forms] = {
    "ru": ("выступавший", "выступавших", "выступавших"),
    "en": ("speaker", "speakers", "speakers"),
}
MENTIONS: dict[Lang, Forms] = {
    "ru": ("упоминание", "упоминания", "упоминаний"),
    "en": ("mention", "mentions", "mentions"),
}
SIDES: dict[Lang, dict[str, str]] = {
    "ru": {
        "mentions": "{name}: {mentions}, {meetings}",
        "one": "{name}",
        "nothing": "{name}: об этом в архиве ничего нет.",
    },
    "en": {
        "mentions": "{name}: {mentions} in {meetings}",
        "one": "{name}",
        "nothing": "{name}: nothing about this in the archive.",
    },
}
"""People side by side, a line each."""
TEMPLATES: dict[Lang, dict[str, str]] = {
    "ru": {
        "day": "{day} {month} {year} года",
        "one": "В архиве одна такая встреча: {date}, «{title}».",
        "last": "Последняя такая встреча в архиве — {date}, «{title}»; всего {meetings}.",
        "first": "Первая такая встреча в архиве — {date}, «{title}»; всего {meetings}.",
        "longest": "Самая длинная такая стенограмма: {date}, «{title}», {size}.",
        "shortest": "Самая короткая такая стенограмма: {date}, «{title}», {size}.",
        "most_people": "Больше всего выступавших: {date}, «{title}», {size}.",
        "fewest_people": "Меньше всего выступавших: {date}, «{title}», {size}.",
        "count": "О таких встречах в архиве {meetings}, {days}: первая – {first},"
        " последняя – {last}.",
        "year": "В архиве {meetings} таких встреч, по годам: {counts}.",
        "month": "В архиве {meetings} таких встреч, по месяцам: {counts}.",
        "country": "В архиве {meetings} таких встреч, по странам: {counts}.",
        "language": "В архиве {meetings} таких встреч, по языкам: {counts}.",
        "participants": "Участвовали: {names} ({date}, «{title}»).",
        "whom": "Участвовали: {names}.",
        "more": " и ещё {count}",
        "places": "Упоминаний больше всего: {places}.",
        "to_come": "О будущих встречах архив не знает. {told}",
        "none": "Таких встреч в архиве нет.",
        "no_day": "Такого дня нет: {day}.",
        "office": "В архиве так названы: {names}.",
        "office_missed": "За это время в архиве так никто не назван; в другое время: {names}.",
        "holder": "{name} – {role} ({date})",
        "person": "{name}: в архиве {meetings}, последняя – {date}, «{title}».",
        "several": "Так зовут нескольких: {names}.",
        "label": "Подробнее стенограммы говорящего не называют;"
        " на другой встрече это может быть другой человек.",
        "unknown": "Этого имени в архиве нет, ни среди участников, ни в заголовках: {words}.",
    },
    "en": {
        "day": "{day} {month} {year}",
        "one": "The archive has one such meeting: {date}, “{title}”.",
        "last": "The last such meeting in the archive was on {date}, “{title}”;"
        " {meetings} in all.",
        "first": "The first such meeting in the archive was on {date}, “{title}”;"
        " {meetings} in all.",
        "longest": "The longest such transcript: {date}, “{title}”, {size}.",
        "shortest": "The shortest such transcript: {date}, “{title}”, {size}.",
        "most_people": "Most speakers: {date}, “{title}”, {size}.",
        "fewest_people": "Fewest speakers: {date}, “{title}”, {size}.",
        "count": "The archive has {meetings} of such meetings over {days}: from {first}"
        " to {last}.",
        "year": "The archive has {meetings} of such meetings, by year: {counts}.",
        "month": "The archive has {meetings} of such meetings, by month: {counts}.",
        "country": "The archive has {meetings} of such meetings, by country: {counts}.",
        "language": "The archive has {meetings} of such meetings, by language: {counts}.",
        "participants": "Those who took part: {names} ({date}, “{title}”).",
        "whom": "Those who took part: {names}.",
        "more": " and {count} more",
        "places": "Most mentioned: {places}.",
        "to_come": "The archive knows nothing of meetings to come. {told}",
        "none": "The archive has no such meeting.",
        "no_day": "There is no such day: {day}.",
        "office": "Named so in the archive: {names}.",
        "office_missed": "Nobody is named so in the archive then; at other times: {names}.",
        "holder": "{name} – {role} ({date})",
        "person": "{name}: {meetings} in the archive, last on {date}, “{title}”.",
        "several": "Several are called so: {names}.",
        "label": "The transcripts name this speaker no further;"
        " at another meeting it may be somebody else.",
        "unknown": "This name is not in the archive, among participants or in titles: {words}.",
    },
}
