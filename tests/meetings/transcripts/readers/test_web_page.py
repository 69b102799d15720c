"""Pages of any site: the text, its heading and its date, without what stands around."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.read import read
from meetings.transcripts.readers.registry import reader_of
from meetings.transcripts.readers.web_page import read_web_page
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

SAID = "<p><b>Ada Reed:</b> We begin with the pier.</p><p><strong>Oleg:</strong> Fine, all.</p>"
READ = ["- | **Ada Reed:** We begin with the pier.", "- | **Oleg:** Fine, all."]


def page(body: str, head: str = "", lang: str = "en") -> str:
    return f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Harbour talks</h1>{SAID}",
        f"<header><nav><a href=/>Home</a></nav></header><article><h1>Harbour talks</h1>{SAID}"
        "</article><footer>All rights</footer>",
        f"<div class='site-menu'>Menu</div><main><h1>Harbour talks</h1>{SAID}</main>"
        "<aside>Other news</aside><div id=cookie-consent>We bake</div>",
        f"<form action=x><div class='page with-sidebar'><h1>Harbour talks</h1>{SAID}"
        "<ul><li><a>One of our pages</a></li><li><a>Two of them</a></li><li><a>Three</a></li></ul>"
        "</div></form>",
        f"<article><h1>Harbour talks</h1>{SAID}</article><article>A teaser</article>"
        "<div class=related-links>More</div><script>var x = '<p>no</p>'</script>",
        "<h1>Harbour talks</h1><dl><dt>Ada Reed:</dt><dd>We begin with the pier.</dd>"
        "<dt>Oleg:</dt><dd>Fine, all.</dd></dl>",
        "<h1>Harbour talks</h1><table><tr><td>Ada Reed:<td>We begin with the pier.<tr><td>Oleg:"
        "<td>Fine, all.<tr><td>Oleg:<td>So.</table>",
    ],
)
def test_the_text_of_a_page(body):
    draft = draft_of(page(body))

    assert (draft.title, lines(draft)[:2]) == ("Harbour talks", READ)
    assert len(draft.blocks) == (3 if "<table" in body else 2)


def test_a_name_in_pieces_is_one_name():
    said = "<div class=content><p>{}</p></div>"
    name = "<a class=attributed-to-details><div class=one>{}</div><div class=two>{}</div></a>"
    body = "<h1>Talks</h1>" + "".join(
        f"<div class=header>{name.format(who, place)}</div>{said.format(words)}"
        for who, place, words in (
            ("Ada Reed", "(Tver) (Con)", "We begin."),
            ("Oleg", "", "Fine, all."),
            ("Ada Reed", "", "So."),
        )
    )
    assert lines(draft_of(page(body))) == [
        "Ada Reed (Tver) (Con) | We begin.",
        "Oleg | Fine, all.",
        "Ada Reed | So.",
    ]


def test_names_that_the_markup_calls_speakers():
    body = (
        "<h1>Talks</h1><div class=speaker>Ada Reed</div><p>We begin.</p><p>Now.</p>"
        "<div class=speaker>Oleg</div><p><b>Fine</b>, all.</p><h2>Lights</h2><p>At night.</p>"
        "<p><span class=speaker>Ada Reed:</span> So.</p>"
    )

    assert lines(draft_of(page(body))) == [
        "Ada Reed | We begin.",
        "Ada Reed | Now.",
        "Oleg | Fine, all.",
        "- | **Lights**",
        "- | At night.",
        "Ada Reed | So.",
    ]


def test_a_list_of_speakers_is_no_speech():
    body = (
        "<p class=speaker>Ada Reed</p><p class=speaker>Oleg</p><p class=speaker>Eve</p>"
        "<p>They met.</p>"
    )

    assert lines(draft_of(page(body))) == [
        "- | **Ada Reed**",
        "- | **Oleg**",
        "- | **Eve**",
        "- | They met.",
    ]


def test_breaks_inside_a_paragraph():
    draft = draft_of(page("<p>Ada: We begin<br>Oleg: Fine,\n  all.</p>"))

    assert lines(draft) == ["- | Ada: We begin", "- | Oleg: Fine, all."]


def test_typed_text_has_its_long_lines_joined():
    long = "Mr. REED. Mr. President, we begin with the pier, which has stood for so"
    draft = draft_of(
        page(
            f"<pre>\n  {long}\nmany years\n\n[[Page S7]]\n\nof rain.\n"
            "  Mr. McORLOV of Maine. Fine.\n"
            "\n  So.\n  The PRESIDING OFFICER (Ms. BOATMAN). Order.\n\n[[Page S8]]\n\n"
            "  Mr. REED. Fine.</pre>"
        )
    )

    assert lines(draft) == [
        f"Mr. REED | {long.removeprefix('Mr. REED. ')} many years of rain.",
        "Mr. McORLOV of Maine | Fine.",
        "Mr. McORLOV of Maine | So.",
        "The PRESIDING OFFICER (Ms. BOATMAN) | Order.",
        "Mr. REED | Fine.",
    ]


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        ("", f"<h1>Talks</h1><p>6 May 2031, Tver</p>{SAID}", "2031-05-06"),
        ("", f"<h1>Talks of May 6, 2031</h1>{SAID}", "2031-05-06"),
        ("", f"<h1>Talks</h1><time datetime='2031-05-06T10:00'>6.5.</time>{SAID}", "2031-05-06"),
        (
            "<meta property='article:published_time' content='2031-05-06T10:00Z'>",
            SAID,
            "2031-05-06",
        ),
        ("<meta name='DC.Date' content='2031-05-06'>", SAID, "2031-05-06"),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2031-05-06"}]}'
            "</script>",
            SAID,
            "2031-05-06",
        ),
        (
            "<meta property='article:published_time' content='2031-07-01'>",
            f"<h1>Talks</h1><p>Tuesday, May 6, 2031</p>{SAID}",
            "2031-05-06",
        ),
        (
            "",
            f"<h1>Rat</h1><p><b>Dienstag, 6., und Mittwoch, 7. Mai 2031</b></p>{SAID}",
            "2031-05-06",
        ),
        ("", f"<h1>Talks</h1><p>Please comment by 6 May 2031</p>{SAID}", None),
        (
            "",
            f"<h1>Talks of May 6, 2031</h1>{SAID}<p>She read a letter:</p><p>3 May 2030</p>{SAID}",
            "2031-05-06",
        ),
        ("", SAID, None),
    ],
)
def test_its_date(head, body, date):
    draft = draft_of(page(body, head))

    assert draft.date == (date and dt.date.fromisoformat(date))
    assert lines(draft)[-2:] == READ


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Harbour talks | The Board</title>", SAID, "Harbour talks"),
        (
            "<meta property=og:title content='Harbour talks'>",
            SAID,
            "Harbour talks",
        ),
        (
            "<title>Harbour talks - The Board</title>",
            f"<header><h1>The Board</h1></header><article>{SAID}</article>",
            "Harbour talks",
        ),
        ("<title> - Harbour talks</title>", SAID, "Harbour talks"),
        ("<title>Created by Pier Converter 3 (HTML)</title>", SAID, None),
    ],
)
def test_its_title(head, body, title):
    assert draft_of(page(body, head)).title == title


def test_its_address_and_language():
    head = "<link rel=canonical href='https://board.example/talks/7'>"
    draft = draft_of(page(SAID, head, lang="de-AT"))

    assert (draft.url, draft.lang) == ("https://board.example/talks/7", "de")


@pytest.mark.parametrize(
    ("charset", "encoding", "words"),
    [("iso-8859-1", "latin-1", "Café à six"), ("koi8-r", "koi8-r", "Начинаем с пристани")],
)
def test_it_declares_its_letters(charset, encoding, words):
    data = page(f"<p>{words}</p>", f"<meta charset={charset}>").encode(encoding)

    assert lines(draft_of(data)) == [f"- | {words}"]


def test_kremlin_ru_has_its_own_reader():
    data = page("<article><div class='read__lead'>x</div></article>").encode()

    assert reader_of(data) is None


def test_a_site_whose_classes_begin_alike_has_not():
    data = page(f"<div class='read__more'>More</div>{SAID}").encode()

    assert lines(draft_of(data))[-2:] == READ


def test_a_page_without_words_is_refused():
    with pytest.raises(UnreadableTranscript, match="no text of its own"):
        read_web_page(page("<nav>Home</nav><div id=root></div>").encode())


def test_a_page_made_of_comments_has_them_as_its_text():
    turn = "<div class=comment><span class=name>{}</span>: {} <a style='display: none'>#</a></div>"
    said = "".join(turn.format(*one) for one in (("Ada", "It leaks."), ("Oleg", "Fine, all.")) * 5)
    assert lines(draft_of(page(f"<h1>Talks</h1><div>{said}</div>")))[:2] == [
        "- | **Ada:** It leaks.",
        "- | **Oleg:** Fine, all.",
    ]


SAID_BY_CLASS = [
    ("Ada Reed", "We begin."),
    ("Oleg Lind", "Fine, all."),
    ("Ada Reed", "So it leaks."),
    ("Oleg Lind", "Then mend it."),
]


@pytest.mark.parametrize(
    "turn",
    [
        "<div class=turn><span class=speaker>{}</span><span class=text>{}</span></div>",
        "<p><span class=name>{}</span> {}</p>",
        "<p><span class=c3>{}</span><span>{}</span></p>",
        "<li><a class=user href=/u>{}</a> {}</li>",
    ],
)
def test_who_speaks_stands_in_elements_of_one_class(turn):
    said = "".join(turn.format(*one) for one in SAID_BY_CLASS)
    made = read(page(f"<h1>Harbour talks</h1><p>6 May 2031</p>{said}").encode())
    assert [(turn.label, turn.text) for turn in made.turns] == SAID_BY_CLASS


@pytest.mark.parametrize(
    "turn",
    [
        "<p><span class=lead>{words}</span> and so on.</p>",  # no words come back
        "<p>As <span class=name>{who}</span> says: {words}</p>",  # nor do they begin it
    ],
)
def test_elements_of_one_class_that_name_nobody_are_words(turn):
    said = "".join(turn.format(who=who, words=words) for who, words in SAID_BY_CLASS)
    made = draft_of(page(f"<h1>Harbour talks</h1><p>6 May 2031</p>{said}"))
    assert not any("**" in line for line in lines(made))


def test_comments_under_a_text_are_left_out():
    said = "".join("<div class=comment>Well said, I think.</div>" for _ in range(12))
    body = f"<h1>Harbour talks</h1>{SAID}<p>{'So it went on and on. ' * 20}</p>{said}"
    assert not any("Well said" in line for line in lines(draft_of(page(body))))


def test_who_speaks_stands_in_an_attribute_alone():
    said = [("Ada Reed", "We begin."), ("Oleg", "Fine, all."), ("Ada Reed", "So it leaks.")]
    body = "".join(f'<div data-speaker="{who}"><p>{words}</p></div>' for who, words in said)
    made = read(page(f"<h1>Harbour talks</h1><p>6 May 2031</p>{body}").encode())

    assert [(turn.label, turn.text) for turn in made.turns] == said
