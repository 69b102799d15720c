"""Weights of the features and of the signals of trust.

Made by `benchmarks/learn_ranking.py --write`; not written by hand.
"""

from __future__ import annotations

LEXICAL: dict[str, float] = {
    "own": 2.9442,
    "near": -0.5753,
    "wide": 0.0964,
    "everywhere": 7.024,
    "head": 4.2963,
    "speaker_named": 1.3969,
    "asked_before": 4.5928,
    "own_beyond_head": 2.5381,
    "rarest": 0.9032,
    "count_own": 1.2132,
    "lexical": 1.6497,
    "order": -3.178,
    "token_set": 1.3969,
    "kind": 1.5913,
    "figure": -0.1653,
    "person_asked": 2.6329,
    "person_present": 1.0222,
    "place_asked": 1.3523,
    "date_asked": 1.1763,
    "language": 0.0,
    "is_question": -1.394,
    "length": 0.9698,
    "short": -0.6322,
    "in_lead": -1.8513,
    "opening": 0.6754,
    "meaning": 0.0,
}

WITH_MEANING: dict[str, float] = {}

TRUST_LEXICAL: dict[str, float] = {
    "score": -1.3442,
    "margin": 2.0284,
    "share": 2.1389,
    "wide": 0.8612,
    "everywhere": 2.0441,
    "own_beyond_head": -0.7621,
    "rarest": 0.443,
    "head": 2.0165,
    "meaning": 0.0,
    "kind": -0.1854,
    "unknown": 1.3821,
    "unmet": -2.0492,
    "people": -0.0084,
    "terms": 3.0384,
    "agreement": 0.1754,
    "bias": -3.9255,
}

TRUST_WITH_MEANING: dict[str, float] = {}
