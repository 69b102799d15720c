"""`/p/NAME`: what somebody said over all meetings."""

from __future__ import annotations

from markupsafe import Markup

from bot.json_forms.people import said_form
from bot.json_forms.without_local_paths import public
from bot.web.dependencies import WebDependencies
from bot.web.feeds import feed_of_entries
from bot.web.marked_text import paragraphs
from bot.web.paging import paged_of
from bot.web.rendered_page import ATOM, JSON, NoSuchPage, Page, Preview, json_of
from bot.web.visit import Visit
from handlers.views.fact_label import told
from handlers.views.web_addresses import in_form, to_person, to_sentence
from meetings.model.catalogue_selection import spoken_at_by
from meetings.model.fact import Fact
from meetings.model.json_forms import Form, fact_form, head_form
from meetings.model.meeting import Head
from meetings.retrieval.query.archive_cast import CastMember
from meetings.statistics.lazy_meetings import SelectedMeetings
from meetings.statistics.speaker_profile import Said, SpeakerProfile, profile_of
from meetings.text.sentences import sentences_near

# Meetings, as on their own page; and namesakes offered, more of whom are told apart by a search.
_A_PAGE = 40
_CHOICES = 12


def person_page(parts: WebDependencies, visit: Visit) -> Page:
    """Somebody, or who else may be meant. Raises NoSuchPage."""
    name = visit.name("name")
    found = parts.cast.who(name) if name else ()
    exact = [one for one in found if name in one.names]
    if len(found) != 1 and len(exact) != 1:
        return _several(visit, name, [one.name_in(visit.texts.lang) for one in found])
    person = (exact or found)[0]
    lang = visit.texts.lang
    profile = profile_of(person.names, parts.archive, lang, person.name_in(lang))
    if profile is None:
        raise NoSuchPage("speaker-none", words=name)
    return _profile(parts, visit, person, profile)


def _several(visit: Visit, name: str, names: list[str]) -> Page:
    """Namesakes, or nobody."""
    if names:
        said = visit.texts.plain("speaker-perhaps")
    else:
        said = visit.texts.plain("speaker-none", words=name)
    forms = {JSON: lambda: json_of({"name": name, "people": names})}
    values = {"said": said, "names": names[:_CHOICES]}
    return Page("namesakes.html", name, values, forms, status=200 if names else 404)


def _profile(
    parts: WebDependencies, visit: Visit, person: CastMember, profile: SpeakerProfile
) -> Page:
    texts = visit.texts
    address = to_person(profile.name)
    theirs = SelectedMeetings(parts.archive, spoken_at_by(person.names))
    heads = paged_of(
        len(profile.meetings),
        visit,
        _A_PAGE,
        lambda start, most: [one.head for one in profile.meetings[start : start + most]],
        lambda page: f"{address}?page={page}",
    )
    values = {
        "profile": profile,
        "is_label": parts.cast.is_label(person.names[0]),
        "also": [name for name in person.names if name != profile.name][:4],
        "said": [_said(one) for one in profile.quotes],
        "figures": [
            (Markup(told(texts, fact)), head, _fact_address(parts, head, fact))  # noqa: S704 - escaped
            for head, fact in profile.figures
        ],
        "paged": heads,
    }
    forms = {
        JSON: lambda: json_of(public(_form(profile))),
        ATOM: lambda: feed_of_entries(visit, profile.name, address, theirs),
    }
    count = texts.plain("speaker-meetings", count=len(profile.meetings))
    preview = Preview(profile.name, ". ".join(filter(None, [profile.role, count])))
    return Page(
        "person.html", profile.name, values, forms, preview, address, feed=in_form(address, ATOM)
    )


def _said(said: Said) -> dict[str, object]:
    piece = said.piece
    return {
        "html": paragraphs(said.text),
        "head": said.head,
        "address": to_sentence(said.head.id, piece.turn, said.text),
    }


def _fact_address(parts: WebDependencies, head: Head, fact: Fact) -> str:
    """The sentence that gives a figure."""
    text = parts.archive.meeting(head.id).text_of(fact.turn)
    spans = sentences_near(text, fact.start, 600)  # characters; sentences are hardly ever longer
    start, stop = next(
        (span for span in spans if span[0] <= fact.start < span[1]), (fact.start, fact.stop)
    )
    return to_sentence(head.id, fact.turn, text[start:stop])


def _form(profile: SpeakerProfile) -> Form:
    return {
        "name": profile.name,
        "role": profile.role,
        "meetings": [head_form(one.head) for one in profile.meetings],
        "words": profile.words,
        "share": round(profile.part, 4),
        "read": profile.read,
        "quotes": [said_form(one) for one in profile.quotes],
        "figures": [
            {"meeting": head_form(head), **fact_form(fact)} for head, fact in profile.figures
        ],
    }
