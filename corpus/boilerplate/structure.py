"""Rules that know boilerplate by where it stands and what surrounds it, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from corpus.boilerplate.lines import Line, key
from corpus.boilerplate.wording import Rule, wording
from corpus.dates import DATE, find_date

Finding = tuple[int, str]  # index of the line, reason

_CRUMB = re.compile(r"\s+(?:>|›|»|→|/|\\|::|·)\s+|\s*[>›]\s*")
_HERE = re.compile(r"(?i)^(?:you are here|sie sind hier|vous êtes ici)\s*:?\s*")
_HOME = re.compile(r"(?i)(?:home(?:page)?|news(?: ?center)?|startseite|start|accueil|nachrichten|actualités?)")
_BAR = re.compile(r"\s*\|\s*")
_TITLE_SUFFIX = re.compile(r"^(?P<title>.+)\s+[|–—·»-]+\s+(?P<outlet>[^|–—]{2,40})$")
# "Daily Example, ": up to five words, capitalised or joining names, before a date.
_PLACE = re.compile(
    r"[A-ZÀ-ÖØ-ÞŒ][\w'’.-]*(?: (?:[A-ZÀ-ÖØ-ÞŒ][\w'’.-]*|de|du|des|der|am|of|the|la|le)){0,4}, ?(?:le |den |on )?"
)
_TIME = re.compile(
    r"(?i)\b\d{1,2}\s*(?:[:h.]\s*\d{2}(?::\d{2})?)\s*(?:uhr|h\b|[ap]\.?m\.?)?|"
    r"\b\d{1,2}\s*(?:uhr|h|[ap]\.?m\.?)(?!\w)|T\d{2}:\d{2}\S*"
)
_RELATIVE = re.compile(
    r"(?i)\b(?:\d+|an?|one) (?:minute|hour|day|week|month|min|hr)s? ago\b|"
    r"\bvor \d+ (?:minuten?|stunden?|tage?n?|wochen?|min|std)\b\.?|"
    r"\bil y a \d+ (?:minutes?|heures?|jours?|semaines?|mois|min|h)\b|"
    r"\b(?:yesterday|today|heute|gestern|aujourd'hui|hier)\b(?=[ ,]*(?:at|um|à)? *\d)"
)
_BARE_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞŒŸ][\w.'-]+(?: (?:de|von|van|le|la|[A-ZÀ-ÖØ-ÞŒŸ][\w.'-]*)){0,3} [A-ZÀ-ÖØ-ÞŒŸ][\w'-]+"
)
_FORMULA = re.compile(
    r"(?i)\b(?:published|posted|updated|veröffentlicht|aktualisiert|stand|publiée?|mise? à jour|modifiée?)\b"
)
_SIGNED = re.compile(r"\b(?:[Bb]y|[Vv]on|[Pp]ar) (?:[^\W\d_][\w.'-]*(?: [A-ZÀ-ÖØ-ÞŒŸ][\w.'-]*){0,3})\s*$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that may stand beside a date in a date line; every other word means that the line says more.
_DATE_WORDS = _words(
    """
    published publish posted updated update last first modified created date on at the by of and to edt est et gmt utc
    bst cet cest pst pdt ist am pm hrs read min mins minute minutes views view
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    veröffentlicht aktualisiert aktualisierung stand erschienen datum zuletzt geändert am um uhr vom den der letzte
    letztes update von und montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    mez mesz aufrufe lesezeit
    publié publiée publie mis mise à a jour modifié modifiée le la les du de date et heure heures dernière temps
    minute
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim vues lecture
    """
)
_NETWORKS = _words(
    """
    facebook twitter x linkedin whatsapp telegram reddit pinterest xing flipboard pocket messenger bluesky mastodon
    threads instagram youtube tiktok viber line weibo wechat vk tumblr snapchat signal email e-mail mail sms print
    drucken imprimer
    """
)
_SHARE = _words(
    """
    share teilen teile partager partagez partage tweet tweeten twittern tweeter pin copy kopieren copier forward
    weiterleiten envoyer
    """
)
_SHARE_FILLERS = _words(
    """
    this these article articles story post page news on via to with friends per auf bei mit artikel diesen dieser den
    der beitrag seite cet cette l'article sur par avec le la les lien link url it by in an à all more options sharing
    save merken sauvegarder gift und and et or oder ou your ami amis freunden freunde send senden now jetzt the dem
    friend a us sie du
    """
)
_CROSS_LINK_WORDS = (4, 45)  # fewer are asides such as "(Laughs)", more are paragraphs
# Within the first words of an aside: "(I should say …)", "(Das habe ich …)"; a headline may quote one later on.
_FIRST_PERSON = re.compile(
    r"(?:\S+ ){0,3}(?:I|I'm|I've|I'd|[Ww]e|[Mm]y|[Oo]ur|[Ii]ch|[Ww]ir|[Mm]ein\w*|[Uu]nser\w*|"
    r"[Jj]e|[Jj]'\w+|[Nn]ous|[Nn]otre|[Nn]os|[Mm]on|[Mm]es)\b"
)
_NOTE = re.compile(r"(?i)(?:editor'?s? note|note|correction|anm(?:erkung|\.)|red\.|n\.?d\.?l\.?r|korrektur|update)\b")
_BIO_LINES = 3  # a heading about the author covers at most so many lines up to the end
_LIST_ITEMS_IN_BODY = 6


def separators(lines: Sequence[Line]) -> Iterable[Finding]:
    """`separator`: a line without any letter or digit (dashes, stars, arrows)."""
    for index, line in enumerate(lines):
        if not any(character.isalnum() for character in line.text):
            yield index, "separator"


def breadcrumbs(lines: Sequence[Line], edge: Sequence[int]) -> Iterable[Finding]:
    """`breadcrumb`: short parts in a chain of ">" or its like, at the edge; `navigation`: parts between bars."""
    for index in edge:
        text = _HERE.sub("", lines[index].text.strip().lstrip("«»<>›→ "))
        if lines[index].words > 20 or lines[index].ends_sentence or text.count("«") != text.count("»") * ("«" in text):
            continue
        crumbs = [part for part in _CRUMB.split(text) if part]
        known = bool(crumbs) and bool(_HOME.fullmatch(crumbs[0]))
        if (len(crumbs) >= 3 or (len(crumbs) == 2 and known)) and all(len(part.split()) <= 6 for part in crumbs[:-1]):
            yield index, "breadcrumb"
        bars = [part for part in _BAR.split(text) if part]
        if len(bars) >= 3 and all(len(part.split()) <= 3 for part in bars):
            yield index, "navigation"


def date_lines(lines: Sequence[Line], edge: Sequence[int]) -> Iterable[Finding]:
    """`date_line`: nothing but a date, with the time, weekday, counter and formula that go with it.

    At the article's edges also a date behind the name of a place or paper ("Daily Example, 3 May 2024").
    Between paragraphs a bare date may head a timeline; there only a date with a time and a formula is taken.
    """
    edges = set(edge)
    for index, line in enumerate(lines):
        if line.words > 24:
            continue
        dated = find_date(line.core) is not None or bool(DATE.search(line.core))
        timed, relative = bool(_TIME.search(line.core)), bool(_RELATIVE.search(line.core))
        rest = _SIGNED.sub(" ", _RELATIVE.sub(" ", _TIME.sub(" ", DATE.sub(" ", line.core))))
        words = re.findall(r"[^\W\d_]+", rest.casefold())
        if index in edges and _is_placed_date(line.core):
            yield index, "date_line"
            continue
        if not all(word in _DATE_WORDS for word in words):
            continue
        if (index in edges and (dated or relative or (timed and words))) or (
            dated and words and (timed or _FORMULA.search(line.core))
        ):
            yield index, "date_line"


def _is_placed_date(core: str) -> bool:
    """Whether a line is the name of a place or paper, a comma, and a date to the line's end."""
    date = DATE.search(core)
    return bool(date and not core[date.end() :].strip(" .") and _PLACE.fullmatch(core[: date.start()]))


def signatures(
    lines: Sequence[Line], zone: Sequence[int], reasons: dict[int, str], rules: Sequence[Rule]
) -> Iterable[Finding]:
    """`date_line`, `byline` below a standfirst, which reads as prose and so ends the head too early.

    A bare date must be the article's only one (else it heads a timeline); a byline must stand beside another line of
    the head or say what it is before a colon, so that no subheading is taken ("Von Hand").
    """
    bare = {index for index, _ in date_lines(lines, range(len(lines)))}
    dated = {index for index in zone if index in bare and len(bare - {*reasons} - {index}) == 0}
    yield from ((index, "date_line") for index in sorted(dated))
    for index in zone:
        beside = any(near in dated or near in reasons for near in (index - 1, index + 1))
        named = any(rule.reason == "byline" and rule.match(lines[index]) for rule in rules)
        if named and (beside or ":" in lines[index].core):
            yield index, "byline"


def authors(lines: Sequence[Line], head: Sequence[int], reasons: dict[int, str]) -> Iterable[Finding]:
    """`byline`: a bare name of two to four words, below the headline and right beside the date line."""
    kept = [index for index in head if index not in reasons]
    for index in kept[1:]:
        beside = {reasons.get(index - 1), reasons.get(index + 1)}
        if "date_line" in beside and _BARE_NAME.fullmatch(lines[index].core):
            yield index, "byline"


def share_lines(lines: Sequence[Line], edge: Sequence[int]) -> Iterable[Finding]:
    """`share_links`: made of nothing but words of sharing, networks and what joins them."""
    edges = set(edge)
    for index, line in enumerate(lines):
        words = re.findall(r"[\w'-]+", line.core.casefold())
        if not words or len(words) > 16 or line.core.endswith("?"):
            continue
        networks, verbs = len(_NETWORKS & set(words)), len(_SHARE & set(words))
        plain = all(word in _NETWORKS or word in _SHARE or word.isdigit() for word in words)
        filled = all(word in _NETWORKS | _SHARE | _SHARE_FILLERS or word.isdigit() for word in words)
        if (plain and (verbs or networks > 1 or index in edges)) or (filled and verbs):
            yield index, "share_links"


def cross_links(lines: Sequence[Line]) -> Iterable[Finding]:
    """`related_link`: headlines in brackets as paragraphs of their own, at least two in the article.

    Where one of them ends with a full stop, as sentences do and headlines rarely, at least three.

    Not an aside of the author (first person, or begun with a small letter), nor an editor's note.
    """
    low, high = _CROSS_LINK_WORDS
    found = [
        index
        for index, line in enumerate(lines)
        if line.is_bracketed
        and low <= line.words <= high
        and not line.inner[0].islower()
        and not _FIRST_PERSON.match(line.inner)
        and not _NOTE.match(line.inner)
    ]
    apart = [index for index in found if index - 1 not in found]
    needed = 3 if any(lines[index].inner.endswith(".") for index in apart) else 2
    if len(apart) >= needed:
        yield from ((index, "related_link") for index in found)


def repeated_titles(lines: Sequence[Line], head: Sequence[int], title: str | None) -> Iterable[Finding]:
    """`duplicate_title`: the same headline as an earlier line of the head, letters and digits compared.

    The prints may differ by the outlet's name behind a dash or bar. Beyond the head only the title itself, printed
    whole, counts: a refrain or a subheading may come twice.
    """
    seen = [key(title)] if title else []
    kept: list[str] = []
    for index in head:
        line = lines[index]
        if line.is_prose or line.words < 2:
            continue
        own = {key(line.core), key(without_outlet(line.text)[0])}
        if any(own & {key(earlier), key(without_outlet(earlier)[0])} for earlier in kept):
            yield index, "duplicate_title"
        else:
            kept.append(line.text)
    main = {*seen, *({key(kept[0])} if kept else ())} - {""}
    heads = set(head)
    for index, line in enumerate(lines):
        if index not in heads and line.words >= 3 and not line.core.endswith(".") and key(line.core) in main:
            yield index, "duplicate_title"


def without_outlet(line: str) -> tuple[str, str | None]:
    """A title line without the outlet behind a dash or bar, and the outlet (None if there is no such part)."""
    match = _TITLE_SUFFIX.match(line.strip())
    if match is None or len(match["outlet"].split()) > 5:
        return line.strip(), None
    return match["title"].strip(), match["outlet"].strip()


def labelled_lists(lines: Sequence[Line], foot: Sequence[int], taken: frozenset[int]) -> Iterable[Finding]:
    """`related_link`, `keywords`: headlines or topics listed under a label such as "Read also" or "Topics".

    In the foot all lines that are not prose up to the next prose; between paragraphs bulleted lines, or the one line
    after a label that ends with a colon. `about_author`: the last lines under a heading about the author.
    """
    feet = set(foot)
    for index, line in enumerate(lines):
        reason = next((reason for reason, label in wording().list_labels if label.fullmatch(line.inner)), None)
        if reason is None:
            continue
        yield index, reason
        for offset, follower in enumerate(lines[index + 1 : index + 41]):
            position = index + 1 + offset
            bulleted = follower.text.lstrip()[:1] in "-*•●▪◦‣·■►▶→»+" and follower.text.strip() != follower.core
            first_after_colon = offset == 0 and line.text.rstrip().endswith(":") and follower.is_headline_like
            labelled = any(label.fullmatch(follower.inner) for _, label in wording().list_labels)
            if labelled or (
                follower.is_prose and not (bulleted and follower.words <= 25 and offset < _LIST_ITEMS_IN_BODY)
            ):
                break
            if position in feet or (bulleted and offset < _LIST_ITEMS_IN_BODY) or first_after_colon:
                if position not in taken:
                    yield position, reason
            else:
                break


def author_notes(lines: Sequence[Line], reasons: dict[int, str]) -> Iterable[Finding]:
    """`about_author`: up to three last lines under a removed heading "About the author" or "About this publication"."""
    headings = [index for index, reason in reasons.items() if reason == "about_publication"]
    if headings:
        rest = range(max(headings) + 1, len(lines))
        if 0 < len([index for index in rest if index not in reasons]) <= _BIO_LINES and max(headings) > len(lines) // 2:
            yield from ((index, "about_author") for index in rest if index not in reasons)


def front_matter(lines: Sequence[Line]) -> Iterable[Finding]:
    """`front_matter`: the YAML block that opens a Markdown file."""
    if not lines or lines[0].start != 0 or lines[0].text.strip() != "---":
        return
    for end, line in enumerate(lines[1:60], start=1):
        if line.text.strip() in ("---", "..."):
            yield from ((index, "front_matter") for index in range(end + 1))
            return
        if not re.match(r"\s*(?:[\w-]+\s*:|-\s|#)", line.text):
            return
