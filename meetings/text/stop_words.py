"""Words too common to find anything by: grammar, not content. Folded spelling (ё as е)."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """
    и в во не на я с со а то все по но да так же от из у за бы о об к ко до для при ли ни
    или если как что чтобы это этот эта эти этого этой этих этому этим этом эту тот та те
    того той тех тому тем том ту он она оно они его ее ей ему им них нее нему ним него мы вы
    вас вам нас нам нами вами мне меня мной ты тебя тебе себя себе собой свой своя свое свои
    своего своей своих своему своим наш наша наше наши нашего нашей наших нашему нашим ваш
    ваша ваше ваши вашего вашей ваших мой моя мое мои моего моей моих который которая
    которое которые которого которой которых которому которым котором которую был была было
    были быть есть будет будут бы ж уж же вот тут там здесь туда сюда где когда куда откуда
    кто кого кому кем ком чего чему чем чей чья чье чьи какой какая какое какие какого какой
    каких какому каким каком какую сколько скольких почему зачем ведь лишь только еще уже
    даже тоже также очень более менее под над между через без перед после про около the a an
    and or but if of to in on at by for from with as into about than then that this these
    those it its he she they them his her their we us our you your i me my is are was were
    be been being am do does did have has had having will would shall should can could may
    might must not no nor so such there here what which who whom whose when where why how
    all any both each very just also only own same too s t don't didn't it's i'm
    """.split()
)
