"""What is counted from the archive, above the meetings that bear it out, where there are any."""

import datetime as dt

from handlers.texts.catalogue import Texts
from handlers.views.answer import statement
from meetings.model.meeting import Head
from meetings.model.stored_question import Asked

HEAD = Head("1", "Orlop Parish Council", dt.date(2031, 3, 4), None, None, "en", None, None)
ASKED = Asked("what did Moss say?", statement="Several are called so: Ann Moss, Kit Moss.")


def test_meetings_are_below_only_where_there_are():
    assert "meetings are below" in statement(Texts("en"), ASKED, 1, [HEAD]).html
    told = statement(Texts("en"), ASKED, 1, []).html
    assert "Several are called so" in told
    assert "below" not in told
