"""Capitalises a word like another: «касым-жомарт» like «Касым-Жомартом»."""

from __future__ import annotations


def capitals_like(word: str, model: str) -> str:
    """The word with the capitals that its model has, part by part between hyphens.

    What the model lacks is a name's part like the others: "Премьер-министр" keeps its small one.
    """
    written = model.split("-")
    return "-".join(
        part[:1].upper() + part[1:] if not written[k : k + 1] or written[k][:1].isupper() else part
        for k, part in enumerate(word.split("-"))
    )
