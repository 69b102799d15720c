"""Parts of a web page that are not its text (menus, buttons), and classes that mark speakers."""

from __future__ import annotations

import re
from typing import Final

BLOCKS: Final = frozenset(
    """
    address article aside blockquote body center details dialog dd dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre
    section summary ul table tbody thead tfoot tr td th caption
    """.split()
)
"""Elements that stand on lines of their own."""

HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())

LEFT_OUT: Final = frozenset(
    """
    audio button canvas datalist embed iframe img input label link map meta nav noscript object
    optgroup option picture progress script select source style svg template textarea track video
    aside footer figure dialog menu
    """.split()
)
"""Elements that show, ask or lead elsewhere; a form may hold the whole page and is looked into."""

ROLES_LEFT_OUT: Final = frozenset(
    "navigation banner contentinfo complementary search menu menubar toolbar dialog alert".split()
)

LEFT_OUT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|nav-?(?:links?|left|cent(?:re|er)|right)|navigation|menu|submenu|footer"
    r"|sidebar|breadcrumbs?|cookies?|consent"
    r"|share|sharing|social|related|comments?|adverts?|advertisement|promo|newsletter|subscribe"
    r"|pagination|pager|toolbar|skip|skiplink|skip-link|visually-hidden|sr-only|screen-reader-text"
    r"|widget|tags|byline|print|masha-ignore|mw-editsection|reflist|noprint|hidden|sponsors?)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""In the class or id of what stands beside the text."""

SPEAKER_CLASS = re.compile(
    r"(?:^|[\s_-])(?:speakers?|speakername|talkers?|orators?|interviewers?|interviewees?|redner"
    r"|intervenants?|orateur|moderator|contributor|member-?name|person-?name|participant|who"
    r"|affiliation|transcript-?name|spk|from_name|member-?link|attributed-to(?:-details)?|спикер)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""In the class of what names the one who speaks."""

DATE_METAS: Final = tuple(
    """
    event:start_time startdate dc.date.event dcterms.date dc.date dc.date.issued dcterms.issued
    dcterms.created date citation_date datepublished article:published_time og:published_time
    publish_date pubdate parsely-pub-date sailthru.date dc.date.created
    """.split()
)
"""Names of <meta> that tell a date, the most telling first."""

LD_DATES: Final = ("startDate", "datePublished", "dateCreated", "uploadDate")
"""Fields of JSON-LD that tell a date."""
