"""Three languages that are not the same: of the interface, of a transcript, of a question."""

from __future__ import annotations

from typing import Literal

InterfaceLanguage = str
"""In which a chat is spoken to: the code of one of the interfaces that have texts."""
Lang = Literal["ru", "en"]
"""In which questions are understood: grammar, stems and rules for facts are there for these."""
