"""Words that may differ without changing the sense, and words that reverse it. Data."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.stop_words import STOP_WORDS

NEGATIONS: Final = frozenset(
    "не ни нет нельзя никогда никто ничто ничего никак нисколько"
    " not no nor never none nothing nobody neither cannot t".split()
)
"""«t» is what is left of "don't"."""
NEARLY: Final = frozenset("почти практически almost nearly practically virtually".split())
"""What is nearly done is not done; of a figure they only say that it is not exact."""
TURNING: Final = (
    NEGATIONS
    | NEARLY
    | frozenset(
        """
    но однако если хотя без кроме чтобы бы б лишь только едва против вместо пока
    but if unless although though without except hardly barely only however against instead until
    """.split()
    )
)
"""A gap that hides one of these may hide that the opposite was meant."""
TURN_ROUND: Final = frozenset("against without except против без кроме".split())
"""With one of these what is counted is the other way round: "25 voted against it"."""
_SAYING: Final = frozenset(
    """
    более менее больше меньше все всех всем всеми до после под над перед через между из от у за для
    я ты он она оно они мы вы его ее ей ему им их них нас вас нам вам мне меня тебя себя свой своя
    мой твой наш ваш кто что-то чей где когда куда откуда сколько скольких какой какая какое какие
    more most less few all any both each other own same before after under over up down out off
    above below between from i you he she it they we him her them us me my your his our their who
    whom whose what which when where why how will would shall should can could may might must
    или либо or был была было были быть есть будет будут is are was were be been being am do
    does did have has had having
    """.split()
)
"""Stop words that say something all the same: who, when, how much, whether it must be, or was."""
GRAMMAR: Final = STOP_WORDS - TURNING - _SAYING | frozenset("ну вот мол дескать well".split())
PRONOUNS: Final = frozenset(
    """
    я ты он она оно они мы вы его ее ей ему им их нем ней них него нее ним нас нам нами вас вам
    вами мне меня мной тебя тебе свой своя свое свои своего своей своих своим своем мой моя мое
    мои моего моей моих наш наша наше наши нашего нашей наших нашим нашем ваш ваша ваше ваши
    вашего вашей ваших вашим вашему сам сама сами
    i you he she it we they him her them us me my your his its our their mine yours ours theirs
    myself himself herself themselves ourselves
    """.split()
)
"""What changes where words are reported: «я планирую» is «он планирует»."""
FIRST_PERSON: Final = frozenset(
    "мы нас нам нами наш наша наше наши нашего нашей наших нашим нашем we us our ours".split()
)
"""Stand for the company or country that a meeting's title names: «мы перевезли»."""
QUALIFYING: Final = frozenset("только лишь едва чуть only just merely hardly barely".split())
"""A claim that begins behind one of these has left it out."""
LIMITING: Final = frozenset(
    "только лишь просто исключительно only just merely simply solely exclusively".split()
)
"""Behind a "not" they take it back: what is "not just a road" is a road."""
RECENT: Final = frozenset("just simply merely просто".split())
"""Of these a "just" alone may say when, or how plainly: "we have just launched"."""
OF_A_RATE: Final = frozenset("под по".split())
"""Before a figure they say what it is: a loan «под 3 процента», eggs «по 3 рубля»."""
SHIFTED: Final = {
    form: forms.split()[0]
    for forms in (
        "is are am was were",
        "has have had",
        "will would",
        "can could",
        "may might",
        "shall should",
        "do does did",
    )
    for form in forms.split()
}
"""English verbs that go back a tense where words are reported: "we will" is "they would"."""
CONTRACTED: Final = {"t": "not", "ve": "have", "ll": "will", "re": "are", "m": "am"}
"""What stands behind an apostrophe, and the word it is short for."""
IRREGULAR: Final = {"won": "will", "shan": "shall", "ain": "is"}
"""What is left of a verb before "n't", where it is not the verb itself."""
BOUNDS: Final = {
    word: sense
    for sense, words in (
        (
            "more",
            "более больше свыше выше минимум over more above least exceeded surpassed upwards",
        ),
        ("less", "менее меньше ниже максимум до under less fewer below most up"),
        (
            "about",
            "почти практически около порядка примерно приблизительно almost about nearly around"
            " roughly"
            " approximately some close",
        ),
    )
    for word in words.split()
}
"""What a word beside a figure says of it, in either language."""
IDLE: Final = re.compile(
    r"если (?:мне )?память (?:мне )?не изменяет|если (?:я )?не ошибаюсь|если можно так сказать"
    r"|насколько (?:я )?(?:помню|знаю|понимаю)"
    r"|как (?:мы |вы )?(?:известно|знаете|знаем|видите|помните)"
    r"|if i(?: a)?m not mistaken|if memory serves(?: me)?(?: right)?"
    r"|as you (?:all )?(?:know|see|remember)"
    r"|as far as i (?:know|remember)|so to speak|let us say|скажем так|так сказать"
)
"""Phrases between commas that may be left out though a "not" or an "if" stands in them."""
