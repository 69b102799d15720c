"""How people say whose words they do not want. Data, folded (lower case, ё as е)."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

LEAVES_OUT: Final = (
    r"кроме|помимо|исключая|за исключением|не считая|без|но не|а не|только не|лишь бы не"
    r"|except(?:ing)?(?: for)?|excluding|others? than|besides|aside from|apart from|without|but not|just not|and not|anything but"
    r"|(?:(?<=one )|(?<=body )|(?<=\ball )|(?<=\bothers )|(?<=\bwho ))but"
)
"""Before a name: nothing of theirs."""
NOT: Final = r"не|not"
"""So do these, where the name is no subject of a verb: «про газ не Путин»."""
PRONOUN: Final = r"него|нее|неё|них|ним|ней|ними|him|her|them"
THEIRS: Final = r"слов(?:а|ами)?|цитат(?:ы|ами)?|речи|со?|от|у|the words of|words of|by|from|with|those (?:by|of)|quotes (?:by|from)"
"""May stand between them and the name."""
NOBODY: Final = r"никто|никого|никому|no(?: one|body)|none"
"""«никто кроме Путина»: his words alone."""
FRAME: Final = frozenset(
    """
    а и ну да нет но кто кого кому что чего как какие там еще же есть ли хоть был была были быть вообще тоже
    все всех любой любые кто-то кто-нибудь кто-либо угодно остальные остальных другие других другой люди
    говорил говорила говорили говорит говорят сказал сказала сказали скажет сказано заявил заявили
    высказывался высказывались высказался высказались упоминал упоминали упомянул упомянули рассказывал
    рассказывали рассказал ответил ответили думает думают считает считают отвечал отвечали речь шла
    цитаты цитату слова слов мнение мнения высказывания покажи дай найди только пожалуйста теперь
    so and but no ok okay now only just please who whom what did does do has have had is was were there any
    anyone anybody everyone everybody someone somebody whoever all else other others people say says said saying
    spoke speak speaks spoken talked talk talks talking mentioned mention mentions think thinks thought
    discussed discuss discusses tell told quotes quote words statements opinions show me find give from by
    """.split()
)
"""Words that ask for what is said, by whomever."""
ABOUT: Final = frozenset("о об обо про насчет on about regarding concerning of".split())
SAYS_OF: Final = frozenset(
    "упоминал упоминали упомянул упомянули mentioned mention mentions discussed discuss discusses".split()
)
"""What follows these is the topic."""
