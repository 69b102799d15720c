"""What a marked gap may not hide: an "only", a "not" or a bound right before what goes on."""

# ruff: noqa: E501 - a claim a line

import pytest

from tests.meetings.retrieval.claims.words_beside_sentence import verdict


@pytest.mark.parametrize(
    ("claim", "said", "left_out", "kind"),
    [
        ("Нужна помощь … рыбакам, но и их семьям", "Нужна помощь не только рыбакам, но и их семьям.", "не только", "negation"),
        ("Сначала приходили … рыбаки, потом и врачи", "Сначала приходили только рыбаки, потом и врачи.", "только", "word"),
        ("The quay is far off and the price is ... clear to us", "The quay is far off and the price is not yet clear to us.", "not yet", "negation"),
        ("In the village there have been ... two ferries to the island", "In the village there have been only two ferries to the island.", "only", "word"),
        ("Это … гонка и не спор", "Это не гонка и не спор.", "не", "negation"),
        ("Причал обошёлся … 25 миллионов крон и год работы", "Причал обошёлся более чем в 25 миллионов крон и год работы.", "более чем в", "figure"),
        ("Улов за год вырос … на четверть", "Улов за год вырос на 5,5 процента, а вообще за шесть лет улов вырос на четверть.", "на 5,5 процента", "figure"),
        ("We carried … 12 million passengers", "We carried 55 million passengers, and abroad it was 12 million passengers.", "55 million passengers", "figure"),
        ("Он приходил к нам на … старому маяку нужен ремонт", "Он приходил к нам на пристань и сказал людям, которые там были, что старому маяку нужен ремонт.", "сказал", "word"),
        ("The quay took … 14 months and two storms", "The quay took no less than 14 months and two storms.", "less than", "figure"),
    ],
)  # fmt: skip
def test_what_turns_the_sense_may_not_be_hidden(claim, said, left_out, kind):
    found, differences = verdict(claim, said)
    assert found == "altered"
    assert ("", left_out, kind) in differences


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("We have … launched the boat for the north", "We have just launched the boat for the north."),
        ("Мы построили … 36 школ", "Мы построили за 3 года 36 школ."),
        ("Улов вырос на 5 процентов … на четверть за шесть лет", "Улов вырос на 5 процентов, а потом на четверть за шесть лет."),
        ("Мы … не закроем старую мельницу", "Мы никогда не закроем старую мельницу."),
        ("Рельсы дороже обычных … служат они тридцать лет", "Рельсы дороже обычных не только на севере, но служат они тридцать лет."),
        ("Причал обошёлся … и год работы", "Причал обошёлся более чем в 25 миллионов крон и год работы."),
        # a verb of saying whose subject stands before the gap, or that hands nothing on
        ("Тем более, как я уже … старому маяку нужен ремонт", "Тем более, как я уже сказал, что старому маяку нужен ремонт."),
        ("Праздник дан в честь всех, кто … составляют душу города", "Праздник дан в честь всех, кто трудом утверждает вечные ценности, которые составляют душу города."),
    ],
)  # fmt: skip
def test_what_is_of_other_words_may(claim, said):
    assert verdict(claim, said)[0] in ("verbatim", "near")
