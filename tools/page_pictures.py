"""The page's pictures for the documents, from the page itself in Chromium; all is invented.

usage: python -m tools.page_pictures
"""

from __future__ import annotations

import asyncio
import io
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.async_api import Browser, async_playwright

from bot.library import Library
from bot.terminal.archive_or_samples import open_samples
from bot.web.application import web_application
from bot.web.dependencies import WebDependencies
from bot.web.serving import serving
from tools.readme_pictures import PLACE, add_trade

_COLOURS = 64
"""Enough for letters on paper: a third of the bytes."""
PICTURES = {
    "page-answer": ("/?q=На сколько дороже бесшумные рельсы?", 390, 760, "light"),
    "page-transcript": ("/m/2023-06-08-peregovory-ministrov", 1280, 800, "dark"),
    "page-figure": ("/t/взаимная торговля", 1280, 800, "light"),
}
"""Address, width, height and colours of each."""


async def main() -> None:
    """Draws them all."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("There is no Chromium here: apt-get install chromium")
    with TemporaryDirectory() as folder:
        library = _library(Path(folder))
        parts = WebDependencies(
            library.archive, library.passages, library.answerer, library.lookup
        )
        async with (
            serving(web_application(parts), "127.0.0.1", 0) as port,
            async_playwright() as p,
        ):
            browser = await p.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            for name, (address, width, height, colours) in PICTURES.items():
                page = f"http://127.0.0.1:{port}{address}"
                _keep(await _drawn(browser, page, width, height, colours), name)
            await browser.close()


def _library(folder: Path) -> Library:
    """The samples, and talks of seven years."""
    library = open_samples(folder, meaning=False)
    add_trade(library)
    return library


async def _drawn(browser: Browser, page: str, width: int, height: int, colours: str) -> bytes:
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if colours == "dark" else "light",
        locale="ru-RU",
    )
    shown = await context.new_page()
    await shown.goto(page)
    return await shown.screenshot()


def _keep(png: bytes, name: str) -> None:
    path = PLACE / f"{name}.png"
    Image.open(io.BytesIO(png)).convert("RGB").quantize(_COLOURS).save(path, optimize=True)
    print(path)


if __name__ == "__main__":
    asyncio.run(main())
