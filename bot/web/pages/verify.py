"""`/verify`: whether a quotation is true to the record; with a code, whether it still stands."""

from __future__ import annotations

from markupsafe import Markup

from bot.json_forms.citation_status import citation_status_form
from bot.json_forms.claims import NotAClaim, checked_form, claimed
from bot.json_forms.without_local_paths import public
from bot.web.dependencies import WebDependencies
from bot.web.marked_text import Marked, paragraphs
from bot.web.quotes import ShownQuote, citation
from bot.web.rendered_page import JSON, BadRequest, Elsewhere, Page, json_of
from bot.web.rendering import unsigned
from bot.web.visit import Visit
from handlers.texts.catalogue import Texts
from handlers.views.claim import besides, verdict_line
from handlers.views.web_addresses import to_quote, to_sentence
from meetings.model.citation import CitationStatus
from meetings.model.claim import ClaimMatch, Difference
from meetings.retrieval.quoting.page_link import page_at


def verify_page(parts: WebDependencies, visit: Visit) -> Page | Elsewhere:
    """The form with its verdict, if something was claimed. Raises BadRequest."""
    if code := visit.param("code"):
        return _standing(parts, visit, code)
    claim, speaker, date = (visit.param(name) for name in ("claim", "speaker", "date"))
    texts = visit.texts
    values: dict[str, object] = {"claim": claim, "speaker": speaker, "date": date}
    if not claim:
        form = {"claim": "", "verdict": None}
        made = {**values, "verdict": None, "quotes": [], "checked": None, "standing": None}
        return Page("verify.html", texts.plain("web-verify"), made, {JSON: lambda: json_of(form)})
    try:
        said = claimed(claim, speaker, date)
    except NotAClaim as error:
        raise BadRequest("web-bad-date") from error
    checked = parts.answering.check(said)
    marked = checked.differences if checked.verdict == "altered" else ()
    made = {
        **values,
        "checked": checked,
        "verdict": Markup(unsigned(verdict_line(texts, checked, checked.by))),  # noqa: S704 - escaped
        "notes": [Markup(unsigned(one)) for one in besides(texts, checked, checked.by)],  # noqa: S704 - escaped
        "quotes": [_shown(texts, match, marked) for match in checked.places],
        "standing": None,
    }
    forms = {JSON: lambda: json_of(public(checked_form(checked)))}
    return Page("verify.html", texts.plain("web-verify"), made, forms)


def _standing(parts: WebDependencies, visit: Visit, code: str) -> Page | Elsewhere:
    """Whether a quote still stands; where it does, at its place."""
    found: CitationStatus = parts.answering.standing(code)
    if found.meeting is not None and found.now is not None and not visit.form:
        return Elsewhere(to_quote(found.meeting.id, found.turn, found.code))
    values: dict[str, object] = {
        "claim": "",
        "speaker": "",
        "date": "",
        "checked": None,
        "verdict": unsigned(visit.texts.plain(f"quote-{found.status}", code=found.code)),
        "quotes": [],
        "standing": found,
    }
    forms = {JSON: lambda: json_of(public(citation_status_form(found)))}
    return Page("verify.html", visit.texts.plain("web-verify"), values, forms)


def _shown(texts: Texts, match: ClaimMatch, differences: tuple[Difference, ...]) -> ShownQuote:
    """The words of the record; what is claimed instead is struck before what was said."""
    marks = [
        Marked(one.place[0], one.place[1], "new", one.claimed)
        for one in differences
        if match.start <= one.place[0] <= one.place[1] <= match.stop
    ]
    shifted = [
        Marked(m.start - match.start, m.stop - match.start, m.sign, m.before) for m in marks
    ]
    return ShownQuote(
        match.meeting,
        match.turn,
        match.speaker,
        None,
        paragraphs(match.quote, shifted),
        to_quote(match.meeting.id, match.turn, match.code)
        if match.code
        else to_sentence(match.meeting.id, match.turn, match.quote),
        page_at(match.meeting, match.turn, match.quote),
        citation(texts, match.quote, match.meeting, match.turn, match.speaker),
        match.code,
    )
