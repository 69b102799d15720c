"""The web application: which address shows which page, and what every answer has in common."""

from __future__ import annotations

import asyncio
import logging
import zlib
from collections import Counter
from collections.abc import Callable
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.fair_pool import Asker, on_behalf_of
from bot.web.dependencies import WebDependencies
from bot.web.pages.meeting import meeting_page
from bot.web.pages.meetings import meetings_page
from bot.web.pages.mentions import find_page
from bot.web.pages.parallel_texts import beside_page
from bot.web.pages.people import people_page
from bot.web.pages.person import person_page
from bot.web.pages.quote_in_transcript import place_page, quote_page
from bot.web.pages.robots import robots
from bot.web.pages.search import search_page
from bot.web.pages.trend import trend_page, trends_page
from bot.web.pages.verify import verify_page
from bot.web.rendered_page import BadRequest, Content, Elsewhere, NoSuchPage, Page
from bot.web.rendering import STATIC, static_address, static_file
from bot.web.request_checks import Entrance
from bot.web.responses import A_YEAR, answered, error_page, failed
from bot.web.visit import Visit, language, parameters, short_enough
from handlers.texts.catalogue import Texts
from meetings.model.errors import ArchiveError, TookTooLong, UnknownMeeting

_LOG = logging.getLogger(__name__)

Maker = Callable[[WebDependencies, Visit], Page | Elsewhere | Content]

PAGES: dict[str, Maker] = {
    "/": search_page,
    "/m": meetings_page,
    "/m/{id}": meeting_page,
    "/m/{id}/beside": beside_page,
    "/m/{id}/{turn}": place_page,
    "/q/{code}": quote_page,
    "/p": people_page,
    "/p/{name:path}": person_page,
    "/t": trends_page,
    "/t/{words:path}": trend_page,
    "/verify": verify_page,
    "/find": find_page,
    "/robots.txt": robots,
}
"""In the order in which they are tried."""
SECONDS = 30.0
"""What a page may take, waiting for others included: 200 at once are through in half the time."""
_MANY = 3
"""Pages that one visitor waits for at once; whoever waits for more lets others go first."""


def web_application(parts: WebDependencies, *, seconds: float = SECONDS) -> Starlette:
    """The page, as an ASGI application; ``seconds``: what one answer may take."""
    visits = _Visits(parts, seconds)
    routes = [Route(path, visits.endpoint(maker)) for path, maker in PAGES.items()]
    made = Starlette(
        routes=[*routes, Route("/static/{version}/{name}", _static)],
        middleware=[
            Middleware(Entrance, url=parts.url, hosts=parts.hosts),
            Middleware(GZipMiddleware, minimum_size=1024, compresslevel=4),
        ],
        exception_handlers={HTTPException: visits.refused, Exception: visits.broken},
    )
    made.router.redirect_slashes = False
    return made


class _Visits:
    """Has pages made in threads, fairly among visitors, and answers with what came of it."""

    def __init__(self, parts: WebDependencies, seconds: float) -> None:
        self._parts = parts
        self._seconds = seconds
        self._waiting: Counter[str] = Counter()

    def endpoint(self, maker: Maker) -> Callable[[Request], object]:
        """A page as the routes take it."""

        async def shown(request: Request) -> Response:
            visitor = request.client.host if request.client else ""
            self._waiting[visitor] += 1
            person = -1 - zlib.crc32(visitor.encode())  # no chat has such a number
            on_behalf_of.set(Asker(person, hasty=self._waiting[visitor] > _MANY))
            try:
                work = asyncio.to_thread(self._answer, maker, request)
                return await asyncio.wait_for(work, self._seconds)
            except TimeoutError:
                return self._error(request, 503, "web-slow")
            finally:
                self._waiting[visitor] -= 1
                if not self._waiting[visitor]:
                    del self._waiting[visitor]

        return shown

    def _answer(self, maker: Maker, request: Request) -> Response:
        try:
            visit = self._visit(request)
            return answered(maker(self._parts, visit), visit, self._parts, request)
        except BadRequest as error:
            return self._error(request, 400, error.text_id, **error.values)
        except NoSuchPage as error:
            return self._error(request, 404, error.text_id, **error.values)
        except UnknownMeeting:
            return self._error(request, 404, "web-no-meeting")
        except TookTooLong:
            return self._error(request, 503, "web-slow")
        except ArchiveError as error:
            _LOG.warning("a page could not be made: %s", error)
            return self._error(request, 503, "web-busy")

    async def refused(self, request: Request, error: Exception) -> Response:
        """No such page, or not with this method."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        made = self._error(request, status, _SAID.get(status, "web-failed"))
        made.headers.update(getattr(error, "headers", None) or {})
        return made

    async def broken(self, request: Request, _: Exception) -> Response:
        """Our own mistake: the server logs it, the visitor sees no details."""
        return self._error(request, 500, "web-failed")

    def _visit(self, request: Request, *, lenient: bool = False) -> Visit:
        given = dict(request.query_params)
        params = parameters(short_enough(given) if lenient else given)
        chosen = params.get("lang") or request.cookies.get("lang", "")
        lang = language(chosen, request.headers.get("accept-language", ""))
        naming = partial(_named, self._parts)
        return Visit(
            Texts(lang, naming),
            request.scope["path"],
            request.path_params,
            params,
            request.scope["root"],
            request.scope["form"],
        )

    def _error(self, request: Request, status: int, text_id: str, **told: str | int) -> Response:
        visit = self._visit(request, lenient=True)
        try:
            return answered(
                error_page(visit, status, text_id, **told), visit, self._parts, request
            )
        except Exception:  # noqa: BLE001 - the archive may be what is broken
            _LOG.exception("the page that says so failed, too")
            return failed(visit, status, text_id, **told)


_SAID = {404: "web-not-there", 405: "web-bad-method", 400: "web-bad-request"}


def _named(parts: WebDependencies, name: str, lang: str) -> str:
    return parts.cast.name_in(name, lang)


async def _static(request: Request) -> Response:
    """A file under its lasting address; under the address of an older one the present one."""
    name = request.path_params["name"]
    if request.scope["form"] or name not in STATIC:
        raise HTTPException(404)
    own = static_address(name).split("/")[2] == request.path_params["version"]
    age = f"public, max-age={A_YEAR}, immutable" if own else "no-cache"
    return Response(static_file(name), headers={"Cache-Control": age}, media_type=STATIC[name])
