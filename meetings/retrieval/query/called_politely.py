"""Who is called by given name and patronymic, as Russian politeness has it: «Пётр Иванович»."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.ports.archive import Archive
from meetings.retrieval.query.archive_cast import Casts
from meetings.text.language import language_of
from meetings.text.patronymics import is_patronymic
from meetings.text.tokens import fold, word_texts


def with_surnames(
    words: Sequence[str], asked: str, archive: Archive, casts: Casts
) -> list[list[str]]:
    """The words of ``asked`` with the name of whoever is called so in place of given name and
    patronymic: many meetings have a Пётр. Once for each where several are called so; as they are
    where nobody is, or a surname stands beside them.
    """
    place = next((i for i, word in enumerate(words) if is_patronymic(fold(word))), 0)
    if not place:
        return [list(words)]
    cast = casts.of(archive)
    so_called = cast.named(f"{words[place - 1]} {words[place]}")
    people = dict.fromkeys(person for group in so_called for person in group)
    if not people.keys() <= set(cast.named_by_word(asked).get("", ())):
        return [list(words)]
    names = [word_texts(person.name_in(language_of(asked))) for person in people]
    meant = [[*words[: place - 1], *name, *words[place + 1 :]] for name in names]
    return meant or [list(words)]
