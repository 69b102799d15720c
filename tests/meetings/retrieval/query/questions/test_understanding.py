"""What a question is about where a name may be read in two ways."""

import pytest

from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = "German Lodkin, banker: The pier is ours. → Nora Pellow, chair: German boats came. Thanks."


@pytest.mark.parametrize(
    ("question", "countries"),
    [
        ("German Lodkin on the pier", set()),
        ("what did German Lodkin say about German boats", {"DE"}),
        ("Nora Pellow on German boats", {"DE"}),
        ("German boats", {"DE"}),
    ],
)
def test_a_given_name_is_no_country(question, countries, tmp_path):
    assert answerer_of([SAID], tmp_path).understand(question).countries == countries
