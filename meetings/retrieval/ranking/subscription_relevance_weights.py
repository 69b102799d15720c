"""Learned weights of the relevance signals, and the thresholds of alerts.

Made by `benchmarks/learn_relevance.py --write`; not written by hand.
"""

from __future__ import annotations

from meetings.model.languages import Lang

RELEVANCE_LEXICAL: dict[str, float] = {
    "score": 1.7338,
    "margin": -1.7844,
    "share": -0.3805,
    "wide": 3.3137,
    "everywhere": -1.85,
    "own_beyond_head": 0.055,
    "everywhere_sense": -2.227,
    "beyond_head_sense": 1.4809,
    "rarest": 0.0681,
    "head": 0.838,
    "meaning": 0.0,
    "kind": 0.0447,
    "unknown": 1.0217,
    "unmet": 1.85,
    "people": 0.9617,
    "terms": -0.196,
    "agreement": 1.696,
    "proper": -0.5023,
    "rare_two": -0.0668,
    "kind_near": -0.4769,
    "lead_over_meetings": 0.3353,
    "meaning_lead": 0.0,
    "lexical_strength": -1.5575,
    "worst_name": 0.535,
    "place": -0.8177,
    "ahead": 0.7775,
    "behind": 0.9975,
    "rank": 0.0203,
    "rivals": -0.6277,
    "unusual": 1.5452,
    "held_back": -0.9419,
    "silenced": 0.042,
    "of_another_fact": -2.1429,
    "of_another_name": -0.0366,
    "otherwise_held_back": -0.5289,
    "trust_alone": 6.2144,
    "head_noun": -0.2662,
    "head_in_meeting": -0.2686,
    "things_said": 1.4131,
    "content_words": -3.625,
    "content_in_meeting": 1.9665,
    "content_terms": -0.1187,
    "words_held": -1.3161,
    "things_held": 0.5023,
    "things_held_in_sense": 1.0285,
    "worst_thing_held": 1.2242,
    "words_missing": 2.19,
    "words_close": -2.0225,
    "words_beside": 3.4928,
    "most_words_close": 2.5195,
    "asks_for_a_thing": -0.354,
    "about": 0.0,
    "about_in_meeting": 0.0,
    "about_ahead": 0.0,
    "bias": -10.0034,
}

RELEVANCE_WITH_MEANING: dict[str, float] = {
    "score": 3.5381,
    "margin": -0.0644,
    "share": -0.307,
    "wide": 0.0382,
    "everywhere": 0.6929,
    "own_beyond_head": -0.776,
    "everywhere_sense": -0.9008,
    "beyond_head_sense": 1.8145,
    "rarest": -0.2294,
    "head": -1.4366,
    "meaning": -1.3399,
    "kind": -0.2613,
    "unknown": 0.6099,
    "unmet": -0.6929,
    "people": 0.7213,
    "terms": 2.2328,
    "agreement": -0.3873,
    "proper": 0.4097,
    "rare_two": -0.5277,
    "kind_near": -0.0237,
    "lead_over_meetings": 0.2203,
    "meaning_lead": 1.7824,
    "lexical_strength": -0.5752,
    "worst_name": 0.5265,
    "place": -0.4917,
    "ahead": -0.0002,
    "behind": 0.9029,
    "rank": 0.5302,
    "rivals": -0.958,
    "unusual": 0.7727,
    "held_back": -0.7084,
    "silenced": 0.7655,
    "of_another_fact": -2.5477,
    "of_another_name": -0.5507,
    "otherwise_held_back": -0.82,
    "trust_alone": 1.2408,
    "head_noun": -0.0532,
    "head_in_meeting": -1.1521,
    "things_said": -0.0627,
    "content_words": -2.4008,
    "content_in_meeting": 2.0988,
    "content_terms": -0.95,
    "words_held": -1.3276,
    "things_held": 0.3112,
    "things_held_in_sense": 0.4893,
    "worst_thing_held": 0.8308,
    "words_missing": 1.4903,
    "words_close": 0.194,
    "words_beside": 2.9577,
    "most_words_close": 1.925,
    "asks_for_a_thing": 0.1536,
    "about": -0.9562,
    "about_in_meeting": -0.3524,
    "about_ahead": 2.0456,
    "bias": -7.635,
}

THRESHOLDS_LEXICAL: dict[Lang, dict[str, float]] = {
    "ru": {
        "from": 0.0252,
        "worth": 0.09
    },
    "en": {
        "from": 0.01,
        "worth": 0.04
    }
}

THRESHOLDS_WITH_MEANING: dict[Lang, dict[str, float]] = {
    "ru": {
        "from": 0.02,
        "worth": 0.18
    },
    "en": {
        "from": 0.0126,
        "worth": 0.03
    }
}
