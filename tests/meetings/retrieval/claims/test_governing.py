"""A fragment is no claim of its sentence where a "not", a report or an "if" governs it."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared


def verdict(claim, said, *, reported=False):
    at = max(said.rfind(mark, 0, said.find(claim.split()[-1])) for mark in (". ", "? ", "! ")) + 1
    alignment = align(tokens(claim), tokens(said), {}, at)
    found = compared(alignment, claim, said, reported=reported)
    return found.verdict, [one.said for one in found.differences]


@pytest.mark.parametrize(
    ("claim", "said", "left_out"),
    [
        # negated
        ("mills will be closed", "Not one of our 40 small mills will be closed.", "Not one of our 40 small"),
        ("the 12 ferries will lose money", "Far from it. None of the 12 ferries will lose money.", "None of"),
        ("the fares will go up this spring", "I never said that the fares will go up this spring.", "never said that"),
        ("the fares will go up this spring", "Nobody here thinks that the fares will go up this spring.", "Nobody here thinks that"),
        ("we sell the old tramway", "By no means, I promise you, do we sell the old tramway.", "no means, I promise you, do"),
        ("give the quay to the navy", "We won’t sell the port or give the quay to the navy.", "won’t sell the port or"),
        ("sell the old tramway", "We have no plans to sell the old tramway.", "no plans to"),
        ("the mayor will raise the fares", "It is hardly likely that the mayor will raise the fares.", "hardly likely that"),
        ("raise the fares on Sundays", "We will neither raise the fares on Sundays nor stop the boats.", "neither"),
        ("мы поднимем плату за проезд", "Я не говорил, что мы поднимем плату за проезд.", "не говорил, что"),
        ("40 мельниц закрыта будет", "Ни одна из 40 мельниц закрыта не будет.", "Ни одна из"),
        ("закрывать сельские мельницы", "Никто в округе не собирается закрывать сельские мельницы.", "Никто в округе не собирается"),
        ("паром станет дороже", "Вряд ли паром станет дороже.", "Вряд ли"),
        ("строить пристань у маяка", "Нам нельзя строить пристань у маяка.", "нельзя"),
        ("открывать пристань весной", "Без ремонта открывать пристань весной опасно.", "Без ремонта"),
        # denied
        ("the council took the money", "The mayor denied that the council took the money.", "denied that"),
        ("the fares will go up", "It is a lie that the fares will go up.", "lie that"),
        ("tax the rain", "We refuse to tax the rain.", "refuse to"),
        ("the fares will go up", "I doubt that the fares will go up.", "doubt that"),
        ("совет потратил лишние деньги", "Мэр отрицает, что совет потратил лишние деньги.", "отрицает, что"),
        ("плата вырастет вдвое", "Это неправда, будто плата вырастет вдвое.", "неправда, будто"),
        ("ввести сбор за дождь", "Мы отказались от идеи ввести сбор за дождь.", "отказались от идеи"),
        ("плата вырастет вдвое", "Плата вырастет вдвое – это выдумки.", "выдумки"),
        ("мельницы скоро закроют", "Мельницы скоро закроют? Нет, это выдумки.", "Нет,"),
        ("that the fares will go up", "That the fares will go up is a lie.", "a lie"),
        ("мельницы не закроют", "Мельницы не закроют. Это ложь.", "Это ложь"),
        ("the ferry fund is empty", "It was wrong to say that the ferry fund is empty.", "wrong to say that"),
        ("the ferry fund is empty", "It would be a mistake to think the ferry fund is empty.", "mistake to think"),
        ("касса парома пуста", "Ошибочно думать, что касса парома пуста.", "Ошибочно думать, что"),
        # reported
        ("the ferry fund was stolen", "Critics say the ferry fund was stolen.", "say"),
        ("the ferry fund was stolen", "They say that the ferry fund was stolen.", "say that"),
        ("the ferry fund was stolen", "The paper claims that the ferry fund was stolen.", "claims that"),
        ("the ferry fund was stolen", "The ferry was late and allegedly the ferry fund was stolen.", "allegedly"),
        ("кассу парома разворовали", "Газета заявляет, что кассу парома разворовали.", "заявляет, что"),
        ("скоро закроют мельницы", "Говорят, скоро закроют мельницы.", "Говорят"),
        ("паром пойдёт ко дну", "Хочу возразить тем, кто утверждает: паром пойдёт ко дну.", "возразить тем, кто утверждает"),
        ("кассу парома разворовали", "Ходят слухи, что кассу парома разворовали.", "слухи, что"),
        ("кассу парома разворовали", "Якобы кассу парома разворовали.", "Якобы"),
        # only to be reached
        ("70 процентов жителей занимаются спортом", "У нас большие планы: достичь показателя 70 процентов жителей, которые занимаются спортом.", "достичь показателя"),
        ("40 new boats a year", "We want to reach 40 new boats a year.", "We want to reach"),
        # only wanted or hoped for
        ("the pool opens in June", "I recommend that the pool opens in June.", "I recommend that"),
        ("the pool opens in June", "My proposal is that the pool opens in June.", "My proposal is that"),
        ("that the pool opens in June", "I recommend that the pool opens in June.", "I recommend"),
        ("the pool opens in June", "I hope the pool opens in June.", "I hope"),
        ("the pool opens in June", "I hope with you that the pool opens in June.", "I hope with you that"),
        ("бассейн открылся в июне", "Предлагаю, чтобы бассейн открылся в июне.", "Предлагаю, чтобы"),
        ("бассейн открылся в июне", "Хочу, чтобы бассейн открылся в июне.", "чтобы"),
        ("бассейн откроется в июне", "Надеюсь, бассейн откроется в июне.", "Надеюсь"),
        ("бассейн откроется в июне", "Мы мечтаем, что бассейн откроется в июне.", "Мы мечтаем, что"),
        # told the time before
        ("в порту 37 буксиров", "В прошлый раз я Вам докладывал, что в порту 37 буксиров.", "В прошлый раз я Вам докладывал, что"),
        ("the port has 37 tugs", "Last time I told you that the port has 37 tugs.", "Last time I told you that"),
        ("кассу парома разворовали", "По словам соседей, кассу парома разворовали.", "По словам соседей"),
        # on a condition
        ("мы закроем старую пристань", "А вот, допустим, мы закроем старую пристань.", "допустим"),
        ("the fleet will fly new jets", "All newspapers ran headlines, “The fleet will fly new jets.”", "All newspapers ran headlines"),
        ("the fleet will fly new jets", "The papers wrote: “The fleet will fly new jets.”", "The papers wrote"),
        ("порт закроют уже весной", "Заголовок гласил: «Порт закроют уже весной».", "Заголовок гласил"),
        ("we will stop the night boats", "If coal gets dearer, we will stop the night boats.", "If coal gets dearer"),
        ("coal gets dearer this year", "Unless coal gets dearer this year, we are fine.", "Unless"),
        ("the boats run at night", "We ask ourselves whether the boats run at night.", "whether"),
        ("мы отменим ночные рейсы", "Если уголь подорожает, мы отменим ночные рейсы.", "Если уголь подорожает"),
        ("лёд не сойдёт до мая", "Допустим, лёд не сойдёт до мая.", "Допустим"),
        ("we will stop the night boats", "We will stop the night boats if coal gets dearer.", "if coal gets dearer"),
        ("we will stop the night boats", "We will stop the night boats next year, but only if coal gets dearer.", "but only if coal gets dearer"),
        ("we stop the night boats", "We stop the night boats unless coal gets cheaper.", "unless coal gets cheaper"),
        ("мы отменим ночные рейсы", "Мы отменим ночные рейсы, если уголь подорожает.", "если уголь подорожает"),
        ("мы отменим ночные рейсы", "Мы отменим ночные рейсы при условии, что подорожает уголь.", "при условии, что подорожает уголь"),
        ("I will give you a full crew", "Give me two flats above the loft and I will give you a full crew.", "Give me two flats above the loft and"),
        ("мы пустим ночные рейсы", "Дайте нам угля, и мы пустим ночные рейсы.", "Дайте нам угля"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("reported", [False, True])
def test_what_governs_a_fragment_may_not_be_left_out(claim, said, left_out, reported):
    told, lacking = verdict(claim, said, reported=reported)
    assert told == "altered"
    assert any(left_out in one for one in lacking)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("no mill will be closed", "Not one of our 40 small mills will be closed before spring."),
        ("small mills will not be closed", "Not one of our 40 small mills will be closed."),
        ("no ferry will lose money", "None of the 12 ferries will lose money."),
        ("мельница закрыта не будет", "Ни одна мельница закрыта не будет."),
        ("мельницы не будут закрыты", "Ни одна из 40 мельниц закрыта не будет."),
        ("мельницы закрыты не будут", "Ни одна из наших мельниц закрыта не будет."),
    ],
)
def test_a_claim_that_is_negated_itself_fits_not_one(claim, said):
    assert verdict(claim, said)[0] in ("near", "verbatim")


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("The mayor denied that the council took the money", "The mayor denied that the council took the money."),
        ("the council also runs the mill", "The council not only runs the ferry, the council also runs the mill."),
        ("строим мы и мельницу", "Не только паром, строим мы и мельницу."),
        ("the fares will go up in May", "There is no doubt that the fares will go up in May."),
        ("the fares will go up in May", "I do not deny that the fares will go up in May."),
        ("плата вырастет в мае", "Мы не отрицаем, что плата вырастет в мае."),
        ("плата вырастет в мае", "Нет сомнений, что плата вырастет в мае."),
        ("открыть пристань весной", "Мы не можем не открыть пристань весной."),
        ("мы откроем пристань весной", "Паром мы не купим, но мы откроем пристань весной."),
        ("откроем пристань весной", "Мы не купили паром и откроем пристань весной."),
        ("we open the quay in May", "We did not buy the boat, but we open the quay in May."),
        ("we open the quay in May", "No, we open the quay in May."),
        ("мы откроем пристань весной", "Нет, мы откроем пристань весной."),
        ("получат новые места", "Лодки, которые не прошли осмотр, получат новые места."),
        ("пристань открыта для всех", "Если честно, пристань открыта для всех."),
        ("пристань открыта для всех", "Пристань открыта для всех, если честно."),
        ("пристань открыта для всех", "Пристань открыта для всех, даже если идёт дождь."),
        ("the quay is open to everybody", "The quay is open to everybody, even if it rains."),
        ("the quay is open to everybody", "The quay is open to everybody, and we pay if it rains."),
        ("we went to the quay", "We went to the quay to see if the boat was there."),
        ("we will stop the night boats if coal gets dearer", "We will stop the night boats if coal gets dearer."),
        ("I will give you a full crew", "The mate and I will give you a full crew."),
        ("the reason is quite simple", "If I may, the reason is quite simple."),
        ("the quay is open to everybody", "As I said, the quay is open to everybody."),
        ("пристань открыта для всех", "Я уже говорил, что пристань открыта для всех."),
        ("пристань открыта для всех", "Паром не ходит. Пристань открыта для всех."),
        ("конечно, их заменят летом", "Вы видели, допустим, старые рельсы в парке – конечно, их заменят летом."),
        ("it was always our pride", "You told me about the oldest trade of this town, it was always our pride."),
        ("It is not a matter of any rush", "It is not a matter of any rush. No, we only want to be ready."),
        ("Мы никуда не торопимся с пристанью", "Мы никуда не торопимся с пристанью. Нет, мы хотим успеть."),
        ("the new law of the harbour", "The council wrote the new law of the harbour."),
        ("the fleet will fly new jets", "I wrote: “The fleet will fly new jets.”"),
        ("the fleet will fly new jets", "Newspapers wrote of it, and the fleet will fly new jets."),
        ("the pool opens in June", "I hope you are well, the pool opens in June."),
        ("the pool opens in June", "The demand for boats grew so fast that the pool opens in June."),
        ("the pool opens in June", "We propose a fence, and the pool opens in June."),
        ("построить мост через реку", "Выделили деньги, чтобы построить мост через реку."),
        ("бассейн открыли в июне", "Чтобы не мёрзнуть зимой, бассейн открыли в июне."),
        ("a fence of oak and iron", "We propose a fence of oak and iron."),
        ("fence of oak and iron", "We propose fence of oak and iron."),
        ("it reaches the old quay", "No fewer than 9 boats came; it reaches the old quay."),
    ],
)  # fmt: skip
def test_what_does_not_govern_takes_nothing_back(claim, said):
    assert verdict(claim, said) == ("verbatim", [])


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("We will … raise the fares", "We will in this decade never raise the fares.", "altered"),
        ("Мы, коллеги … поднимем плату", "Мы, коллеги, до конца года не поднимем плату.", "altered"),
        ("Мы наших мастеров … у них, конечно, лодки заказывать", "Мы наших мастеров поощрим, победителей смотра, и будем у них, конечно, лодки заказывать.", "verbatim"),
        ("Мы наших мастеров … у них, конечно, лодки заказывать", "Мы наших мастеров – дайте нам дуба, и будем у них, конечно, лодки заказывать.", "altered"),
        ("Мы, коллеги … паром пойдёт в мае", "Мы, коллеги, надеемся, что паром пойдёт в мае.", "verbatim"),
        ("We counted the boats … and went home", "We counted the boats, not the nets, and went home.", "near"),
    ],
)  # fmt: skip
def test_a_gap_may_not_hide_what_governs_the_words_behind_it(claim, said, told):
    assert verdict(claim, said)[0] == told


@pytest.mark.parametrize(
    ("claim", "said", "left_out"),
    [
        ("лодки продали флоту", "Часть лодок продали флоту.", "Часть"),
        ("часть лодок продали флоту", "Часть лодок продали флоту.", ""),
        ("the boats were sold to the navy", "Some of the boats were sold to the navy.", "Some of"),
        ("our boats were sold to the navy", "Half of our boats were sold to the navy.", "Half of"),
        (
            "some of the boats were sold to the navy",
            "Some of the boats were sold to the navy.",
            "",
        ),
        ("the roof of the boats was sold", "The roof of the boats was sold.", ""),
        (
            "the boats were sold to the navy",
            "The sails of the boats were sold to the navy.",
            "sails of",
        ),
        (
            "the boats were sold to the navy",
            "At the price we spoke of, the boats were sold to the navy.",
            "",
        ),
        (
            "the boats were sold to the navy",
            "I remember that the boats were sold to the navy.",
            "",
        ),
    ],
)
def test_what_is_said_of_some_alone(claim, said, left_out):
    found = verdict(claim, said, reported=True)
    assert found == (("altered", [left_out]) if left_out else ("near", []))


def test_a_quotation_may_begin_behind_how_many_there_are():
    assert (
        verdict("the largest quays of the north", "One of the largest quays of the north.")[0]
        == "verbatim"
    )


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("sell the old tramway", "It was wrong to sell the old tramway."),
        ("открыли старую пристань", "Ошибочно открыли старую пристань."),
    ],
)
def test_what_was_wrong_was_done(claim, said):
    assert not any("rong" in one or "шибочно" in one for one in verdict(claim, said)[1])
