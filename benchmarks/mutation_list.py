"""What `mutation_testing.py` breaks on purpose, and which tests should notice."""

from __future__ import annotations

from typing import NamedTuple

FEATURES = "meetings/retrieval/ranking/features.py"
CANDIDATES = "meetings/retrieval/ranking/candidates_seen.py"
RERANK = "meetings/retrieval/ranking/rerank.py"
TOGETHER = "meetings/retrieval/quoting/places_in_one_quote.py"
SUBJECT = "meetings/retrieval/ranking/naming_and_content_words.py"
GATE = "meetings/retrieval/ranking/gate.py"
CALIBRATION = "meetings/retrieval/ranking/calibration.py"
CONFIDENCE = "meetings/retrieval/ranking/confidence_signals.py"
WEIGHTS = "meetings/retrieval/ranking/weights.py"
ASKING = "meetings/retrieval/indexing/asking_turns.py"
LABELS = "meetings/transcripts/turns/labels.py"
LABEL_RULES = "meetings/transcripts/turns/label_rules.py"
LABEL_NAMES = "meetings/transcripts/turns/parsing_labels.py"
MONEY = "meetings/facts/measures/money.py"
SUBUNITS = "meetings/facts/measures/subunits.py"
RIGHTS = "handlers/rights.py"
TRANSCRIPTS = "handlers/commands/archive_admin.py"

OF_FEATURES = "tests/meetings/retrieval/ranking/test_features.py"
OF_ORDER = "tests/meetings/retrieval/ranking/test_rerank.py"
OF_GATE = "tests/meetings/retrieval/ranking/test_gate_rules.py"
OF_CONFIDENCE = "tests/meetings/retrieval/ranking/test_calibration.py"
OF_ASKERS = "tests/meetings/retrieval/ranking/test_turns_that_ask.py"
OF_ASKING = "tests/meetings/retrieval/indexing/test_asking_turns.py"
OF_LABELS = "tests/meetings/transcripts/turns"
OF_MONEY = "tests/meetings/facts/measures/test_money.py"
OF_RIGHTS = "tests/bot/test_dialogue_rights.py"


class Mutation(NamedTuple):
    """``what``: the fault in words; ``old`` stands once in ``file``, ``new`` takes its place."""

    what: str
    file: str
    old: str
    new: str
    tests: str


MUTATIONS = (
    # survived once
    Mutation(
        "the date asked for is always met",
        FEATURES,
        "return 1.0 if period.holds(day) else 0.2 if period.near_after(day) else -1.0",
        "return 1.0",
        OF_FEATURES,
    ),
    Mutation(
        "sentences of one quote lend no support",
        RERANK,
        "SUPPORT = 0.9",
        "SUPPORT = 0.0",
        OF_ORDER,
    ),
    Mutation(
        "meaning puts the worst first",
        RERANK,
        "sorted(known, key=score, reverse=True)",
        "sorted(known, key=score)",
        OF_ORDER,
    ),
    Mutation(
        "another country's answer is as likely as any",
        CALIBRATION,
        "ELSEWHERE = 0.25",
        "ELSEWHERE = 1.0",
        OF_CONFIDENCE,
    ),
    Mutation(
        "a letter read aloud is its writer's turn",
        LABEL_RULES,
        'if not comma or " " in name or item.follows in QUOTES:',
        'if not comma or " " in name:',
        OF_LABELS,
    ),
    Mutation(
        "a quotation is said by whom it is of",
        LABEL_RULES,
        "        and item.follows not in QUOTES\n",
        "",
        OF_LABELS,
    ),
    Mutation(
        "«три р» is three roubles",
        MONEY,
        "if code is None or (tokens.words[i] in _NEVER_ALONE and number.worded"
        " and number.factor == 1):",
        "if code is None:",
        OF_MONEY,
    ),
    # ranking
    Mutation(
        "a sentence without the kind asked for is as good",
        FEATURES,
        "return 0.3 if second & c.passage.kinds else -1.0",
        "return 0.3 if second & c.passage.kinds else 0.0",
        OF_FEATURES,
    ),
    Mutation(
        "whoever speaks is the person asked for",
        FEATURES,
        "1.0 if c.speaker in people else -0.3",
        "1.0",
        OF_FEATURES,
    ),
    Mutation(
        "a country that all meetings name counts",
        CANDIDATES,
        "if n * 2 > len(heads) > 2",
        "if n < 0",
        OF_FEATURES,
    ),
    Mutation(
        "languages are taken for each other", FEATURES, "lang) == s.", "lang) != s.", OF_FEATURES
    ),
    Mutation(
        "any sentence of a turn lends support", TOGETHER, "BESIDE = 300", "BESIDE = 3000", OF_ORDER
    ),
    Mutation(
        "two quotes may overlap",
        TOGETHER,
        "QUOTED_TOGETHER = 400",
        "QUOTED_TOGETHER = 1",
        OF_ORDER,
    ),
    Mutation(
        "who asks comes before who answers",
        "meetings/retrieval/ranking/turns_that_ask.py",
        "score=item.score - lower",
        "score=item.score + lower",
        OF_ASKERS,
    ),
    Mutation(
        "the press's questions fall no further than a chair's",
        "meetings/retrieval/ranking/turns_that_ask.py",
        '"press": 6.0',
        '"press": 1.5',
        OF_ASKERS,
    ),
    Mutation(
        "whoever asks answers themselves",
        ASKING,
        "own.speaker == answer.speaker or ",
        "",
        OF_ASKING,
    ),
    Mutation(
        "a short answer makes a question of a turn",
        ASKING,
        " or len(answer.text) <= len(own.text)",
        "",
        OF_ASKING,
    ),
    Mutation(
        "what is kept of a turn that asks is lost in the index",
        "storage/serial/passages.py",
        "        passage.asking,\n",
        '        "",\n',
        "tests/storage/contracts/test_passages_contract.py",
    ),
    # gate and calibration
    Mutation(
        "the archive's own country has to be named",
        "meetings/retrieval/ranking/names_present.py",
        'frozenset({"RU", _CAPITAL})',
        "frozenset()",
        OF_GATE,
    ),
    Mutation("a word alike is the word", SUBJECT, "\nMET = 0.5", "\nMET = 0.3", OF_GATE),
    Mutation(
        "what is all met is not shown", CALIBRATION, "\n_MET = 0.7", "\n_MET = 2.0", OF_CONFIDENCE
    ),
    Mutation(
        "one rule that lets it pass is enough",
        GATE,
        "return min((rule(",
        "return max((rule(",
        OF_GATE,
    ),
    Mutation(
        "a figure of another year will do",
        "meetings/retrieval/ranking/year_of_question.py",
        "if _YEAR.search(passage.text) or not (period.holds(day) or period.near_after(day)):\n"
        '        return "near"',
        "if _YEAR.search(passage.text) or not (period.holds(day) or period.near_after(day)):\n"
        '        return "answer"',
        OF_GATE,
    ),
    Mutation(
        "what strangers said is told of others",
        "meetings/retrieval/ranking/strangers_told.py",
        'return "silent" if asks_for_words(question.text) else "near"',
        'return "near"',
        OF_GATE,
    ),
    Mutation(
        "more answers are given",
        WEIGHTS,
        '"lexical": 0.62,',
        '"lexical": 0.57,',
        OF_CONFIDENCE,
    ),
    Mutation(
        "the far is shown as near", CALIBRATION, "NEAREST = 0.06", "NEAREST = 0.04", OF_CONFIDENCE
    ),
    Mutation(
        "what the gate calls near is an answer",
        CALIBRATION,
        'likely and level == "answer"',
        'likely and level != "silent"',
        OF_CONFIDENCE,
    ),
    Mutation(
        "what the gate silences is shown",
        CALIBRATION,
        'Calibrated(found, shown and level != "silent", scores)',
        "Calibrated(found, shown, scores)",
        OF_CONFIDENCE,
    ),
    Mutation(
        "known words count as unknown",
        CONFIDENCE,
        "if not is_known(term))",
        "if is_known(term))",
        OF_CONFIDENCE,
    ),
    Mutation(
        "the first leads over its own meeting",
        CONFIDENCE,
        "passage.meeting_id != first.",
        "passage.meeting_id == first.",
        OF_CONFIDENCE,
    ),
    # labels
    Mutation(
        "a line that comes back speaks, quoted or not",
        LABELS,
        "        and item.follows not in QUOTES\n        and bool(NAME_WORD.match(words[0]",
        "        and bool(NAME_WORD.match(words[0]",
        OF_LABELS,
    ),
    Mutation("one word is a name", LABEL_RULES, "len(proper) >= 2", "len(proper) >= 1", OF_LABELS),
    Mutation(
        "«По словам Анны Вёсельной:» speaks",
        LABEL_RULES,
        "        or words[0] in FRAGMENT_STARTS\n",
        "",
        OF_LABELS,
    ),
    Mutation(
        "a patronymic is no part of a name",
        LABEL_NAMES,
        "if at > 0 and ends_as_patronymic(name[at]):\n        return at - 1",
        "if at > 0 and ends_as_patronymic(name[at]):\n        return at",
        OF_LABELS,
    ),
    # money
    Mutation(
        "white and Russian roubles are one",
        MONEY,
        "return foreign\n",
        "return code\n",
        OF_MONEY,
    ),
    Mutation(
        "from $5 to $7 million is from five dollars",
        MONEY,
        "value=number.value * following.factor",
        "value=number.value",
        OF_MONEY,
    ),
    Mutation("a kopeck is a rouble", SUBUNITS, 'Decimal("0.01")', 'Decimal("1")', OF_MONEY),
    # rights
    Mutation(
        "every member may change a group",
        RIGHTS,
        "ChatMemberStatus.ADMINISTRATOR)",
        "ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER)",
        OF_RIGHTS,
    ),
    Mutation(
        "any channel may change a group",
        RIGHTS,
        " and message.sender_chat.id == message.chat_id",
        "",
        OF_RIGHTS,
    ),
    Mutation(
        "a button under the group's own words is the group's",
        RIGHTS,
        "said = update.callback_query is None",
        "said = True",
        OF_RIGHTS,
    ),
    Mutation(
        "all may ask where admins ask alone",
        RIGHTS,
        'askers == "all" or await may_change(update)',
        'askers in ("all", "admins")',
        OF_RIGHTS,
    ),
    Mutation(
        "anybody is the bot's admin",
        TRANSCRIPTS,
        "update.effective_user.id in self._admins",
        "update.effective_user.id > 0",
        OF_RIGHTS,
    ),
)
