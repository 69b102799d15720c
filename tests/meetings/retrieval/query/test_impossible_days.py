"""Days that are in no calendar, as people write them."""

import pytest

from meetings.retrieval.query.impossible_days import impossible_day


@pytest.mark.parametrize(
    ("text", "written", "last"),
    [
        ("31 февраля 2022", "31 февраля 2022", 28),
        ("что обсуждали 31 февраля 2022?", "31 февраля 2022", 28),
        ("встречи 31-го апреля", "31-го апреля", 30),
        ("29 февраля 2021 года", "29 февраля 2021", 28),
        ("32 мая 2022", "32 мая 2022", 31),
        ("30 фев", "30 фев", 29),
        ("meeting on 31 June 2023", "31 June 2023", 30),
        ("who spoke on September 31st", "September 31st", 30),
        ("February 30, 2020", "February 30, 2020", 29),
        ("was there a meeting on Feb 29?", None, None),
        ("what happened on April 31?", "April 31", 30),
        ("30.02.2022", "30.02.2022", 28),
        ("2022-02-30", "2022-02-30", 28),
        ("2022/13/05", "2022/13/05", None),
        ("31/06/2019", "31/06/2019", 30),
        ("0 мая 2022", "0 мая 2022", 31),
        ("5/16/2022", None, None),
        ("16.05.2022", None, None),
        ("16.13.2022", "16.13.2022", None),
        ("29 февраля", None, None),
        ("29 февраля 2020", None, None),
        ("31 мая 2022", None, None),
        ("май 32", None, None),
        ("of the 32 may come only five", None, None),
        ("in June 31 people came", None, None),
        ("50 мая 100", None, None),
        ("версия 1.31.2022.4", None, None),
        ("газ 2022", None, None),
    ],
)
def test_impossible_days(text, written, last):
    found = impossible_day(text)
    assert (found.written if found else None, found.last if found else None) == (written, last)
