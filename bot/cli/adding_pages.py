"""`add` of addresses, and of the pages that files only lead to; loaded where there are any."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.sources.allowed_addresses import is_allowed, parse_address
from bot.sources.fetching import Fetcher
from bot.sources.intake import Intake, IntakeResult
from bot.sources.leads import OnlyLead
from meetings.model.errors import AddressRefused, SourceError


def may_be_fetched(address: str, hosts: Sequence[str]) -> bool:
    """Whether an address is one, and leads to a host that is fetched from."""
    try:
        return is_allowed(parse_address(address), hosts)
    except AddressRefused:
        return False


async def fetch_and_add_pages(
    intake: Intake, hosts: Sequence[str], leads: Sequence[OnlyLead]
) -> list[IntakeResult]:
    """Fetches the pages that entries of a feed lead to, and adds them."""
    taken: list[IntakeResult] = []
    async with Fetcher(hosts) as fetcher:
        for lead in leads:
            try:
                page = await fetcher.get(lead.url)
            except SourceError as error:
                taken.append(IntakeResult(lead.url, "refused", reason=str(error)))
            else:
                given = (page.data, page.address, page.address, lead.guid, lead.hints)
                taken += await asyncio.to_thread(intake.data, *given)
    return taken


async def fetch_and_add(intake: Intake, hosts: Sequence[str], address: str) -> list[IntakeResult]:
    """Fetches a page and adds it; a refusal says why."""
    try:
        async with Fetcher(hosts) as fetcher:
            fetched = await fetcher.get(address)
    except SourceError as error:
        return [IntakeResult(address, "refused", reason=str(error))]
    return await asyncio.to_thread(intake.data, fetched.data, fetched.address, fetched.address)
