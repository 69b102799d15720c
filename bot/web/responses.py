"""Pages → HTTP answers: the form that was asked for, whether the visitor has it already."""

from __future__ import annotations

import hashlib

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.dependencies import WebDependencies
from bot.web.rendered_page import PNG, Content, Elsewhere, NoSuchPage, Page, json_of
from bot.web.rendering import html_of
from bot.web.visit import Visit
from handlers.texts.interface_languages import INTERFACES

_HTML = "text/html; charset=utf-8"
A_YEAR = 365 * 24 * 3600
"""Seconds, for what should last: browsers keep cookies little longer, 400 days at most."""


def answered(
    made: Page | Elsewhere | Content, visit: Visit, parts: WebDependencies, request: Request
) -> Response:
    """The answer to a visit. Raises NoSuchPage where the page has no such form."""
    if isinstance(made, Elsewhere):
        address = made.address if "://" in made.address else visit.root + made.address
        return RedirectResponse(address, 302)
    content = made if isinstance(made, Content) else _content(made, visit, parts)
    status = made.status if isinstance(made, Page) else 200
    tag = f'W/"{hashlib.blake2b(content.body, digest_size=12).hexdigest()}"'
    headers = {
        "ETag": tag,
        "Vary": "Accept-Language, Cookie",
        "Cache-Control": "public, max-age=3600" if visit.form == PNG else "no-cache",
        "Content-Language": visit.texts.code,
    }
    if status == 200 and _has(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    response = Response(content.body, status, headers, content.kind)
    _remember_language(response, visit)
    return response


def error_page(visit: Visit, status: int, text_id: str, **told: str | int) -> Page:
    """What is said where there is no page; programs get it as JSON."""
    said = visit.texts.plain(text_id, **told)
    values = {"said": said, "status": status}
    form = {visit.form: lambda: json_of({"error": said})} if visit.form else {}
    return Page("error.html", said, values, form, status=status)


def failed(visit: Visit, status: int, text_id: str, **told: str | int) -> Response:
    """The same without a template, where even the template fails."""
    return Response(visit.texts.plain(text_id, **told), status, media_type="text/plain")


def _content(page: Page, visit: Visit, parts: WebDependencies) -> Content:
    if not visit.form:
        return Content(html_of(page, visit, parts), _HTML)
    if (make := page.forms.get(visit.form)) is None:
        raise NoSuchPage("web-no-form", form=visit.form)
    return make()


def _has(told: str, tag: str) -> bool:
    """Whether a browser names the tag of what it has: If-None-Match."""
    return tag.removeprefix("W/") in {one.strip().removeprefix("W/") for one in told.split(",")}


def _remember_language(response: Response, visit: Visit) -> None:
    """A language that was chosen by the switch is kept; nothing else is."""
    chosen = visit.params.get("lang", "")
    if chosen in INTERFACES and not visit.form:
        response.set_cookie(
            "lang",
            chosen,
            max_age=A_YEAR,
            secure=visit.root.startswith("https:"),
            httponly=True,
            samesite="lax",
        )
