"""Words that decide whether a full stop ends a sentence, for German, English and French.

Our own lists, from general knowledge of the three languages. Abbreviations stand without their last full stop and are
matched with their capitals, which tell words apart ("M.", "Art."); a lower-case entry matches with a capital too.
"""

from __future__ import annotations


def _either_case(text: str) -> frozenset[str]:
    """Return the words of `text`; a lower-case one also stands for its capitalised form, unless "_" goes before it."""
    words = set()
    for word in text.split():
        words.add(word.removeprefix("_"))
        if word[0].islower():
            words.add(word[0].upper() + word[1:])
    return frozenset(words)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Titles and words that are always followed by what they belong to: their full stop never ends a sentence.
NEVER_LAST: dict[str, frozenset[str]] = {
    "de": _either_case(
        """
        dr prof dipl ing habil em Hr Hrn Fr Frl St Hl nr bzw vgl evtl ggf ggü Gem _gem geb gest sog
        zzgl abzgl ca inkl exkl _max _min _mind bspw insb insbes bes Vors stv stellv Gen lt Tel allg
        ehem urspr verh kath evang engl frz franz ital russ amerik österr schweiz hrsg kgl röm
        griech Bd Kap Anm Aufl Ausg betr einschl entspr sen Mag Ass jur phil theol rer nat hon
        Pfr Bgm Abg
        """
    ),
    "en": _either_case(
        """
        Dr Drs Mr Mrs Ms Mx Prof Rev Hon Gen Col Lt Sgt Maj Capt Cmdr Adm Pvt Cpl Sen Rep Gov Pres
        Supt Insp Fr St Mt Ft Messrs vs v viz cf ca approx Fig Figs Eq Sec nos Nos pp Brig
        """
    ),
    "fr": _either_case(
        """
        M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr St Ste Exc cf env p.ex chap éd Ed Éd vol réf
        tél janv févr avr juil bd Bd boul apr Gén Col Cdt Lt Cap Sgt Vve
        """
    ),
}

# Abbreviations that may close a sentence: the next word decides.
MAYBE_LAST: dict[str, frozenset[str]] = {
    "de": _either_case(
        """
        usw etc Co Inc Corp Ltd Mio Mrd Mill Tsd Std Sek Str str Pl Jh Jhd Jahrh Chr uvm u.v.m z.T
        o.ä u.ä u.a o.g s.o s.u v.Chr n.Chr a.D a.M h.c e.V d.J i.R Jan Feb Febr Mär Apr Jun Jul Aug
        Sep Sept Okt Nov Dez bzgl ff EUR
        """
    ),
    "en": _either_case(
        """
        etc Inc Ltd Co Corp LLC PLC Bros Jr Sr Esq Ph.D M.D B.A M.A U.S U.K U.N E.U U.S.A D.C a.m
        p.m Rd Sq ft Ave Blvd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu
        Thur Thurs ibid dept Dept Univ Assn Bldg al
        """
    ),
    "fr": _either_case("etc S.A S.A.R.L S.N.C.F J.-C O.N.U U.S.A Inc Ltd Cie c.-à-d Sté Ltée sept oct nov déc av"),
}

# Abbreviations only before a figure ("No. 10", "p. 31"); else a word like others ("The answer was no.").
BEFORE_FIGURE: dict[str, frozenset[str]] = {
    "de": _either_case("nr S Kap Abb Tab Art Abs Ziff Bd H"),
    "en": _either_case("no p fig sec vol ch art para ver apt rm bldg"),
    "fr": _either_case("no n p fig vol art chap al t av"),
}

# Two single letters that never stand at the end of a sentence.
NEVER_LAST_PAIRS: dict[str, frozenset[str]] = {
    "de": _set("z.b d.h i.d u.u z.t i.e v.a m.e o.g z.z z.h i.a s.g"),
    "en": _set("i.e e.g"),
    "fr": _set("p.ex i.e c.à"),
}

# Words that begin sentences, and hardly follow an abbreviation, a name's initial or an ordinal within one.
STARTERS: dict[str, frozenset[str]] = {
    "de": _set("""
        der die das den dem des ein eine einer einem einen es er sie wir ich ihr man dies diese
        dieses diesen diesem dieser jene jener in im am an auf aus bei beim mit nach seit von vom
        vor zu zum zur für gegen ohne um über unter während wegen trotz zwischen laut und oder aber
        doch denn sondern also auch noch nun nur so dann da dabei dafür dagegen daher damit danach
        daran darauf daraus darin darüber darum davon davor dazu deshalb deswegen dennoch trotzdem
        allerdings außerdem zudem jedoch hier dort heute gestern morgen jetzt später zuvor bisher
        inzwischen wenn weil obwohl nachdem bevor als ob wie was wer wo wann warum weshalb wieso
        niemand jeder jede jedes alle alles viele einige mehrere manche beide andere kein keine
        keiner nicht ja nein sein seine seiner ihre ihren ihrem unser unsere mein meine bis nachdem
        weder sowohl zwar eigentlich vielleicht natürlich hinzu insgesamt ebenso derzeit damals
        schließlich bereits erst immer wieder trotz anders
        """),
    "en": _set("""
        the a an it its he his she her they their we our you your i my this that these those there
        here in on at by for from with without within of to as if when while where what who whose
        why how which because since before after during until although though however but and or nor
        so yet then thus also still now today yesterday tomorrow later meanwhile moreover nobody no
        none not all both each every some many most several few other others another any only even
        just once under over between against about according despite instead yes is are was were has
        have had do does did can could will would should may might must nothing everyone neither
        either next such critics officials experts
        """),
    "fr": _set("""
        le la les un une des du de il elle ils elles on nous vous je tu ce cet cette ces c'est cela
        ça mais et ou or donc car ni puis alors ainsi aussi encore en dans sur sous par pour avec
        sans chez vers entre contre depuis pendant avant après selon malgré lorsque quand si comme
        que qui quoi où comment pourquoi quel quelle quels quelles son sa ses leur leurs mon ma mes
        notre nos votre vos tout toute tous toutes plusieurs certains certaines chaque aucun aucune
        nul personne rien autre autres d'autres hier aujourd'hui demain ici là cependant pourtant
        toutefois enfin ensuite désormais au aux à parmi outre dès jusqu'à afin ne pas oui non quant
        même lui eux voici voilà
        """),
}

# Words that start names after an initial ("J. Le Goff"), though they start sentences too.
NAME_PARTICLES = _set("le la les de du des d' l' van von der die den ter ten el al da di do dos")

# German words before a figure with a full stop that make it an ordinal ("am 21. Januar", "ihren 80. Geburtstag").
ORDINAL_CONTEXT = _set("""
        am im vom zum zur beim bis ab der die das den dem des ein eine einen einem einer sein seine
        seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine meinen unser unsere unseren
        dieser diese dieses diesen jeder jede jedes jeden und oder seit nach vor in jedem ersten
        letzten
        """)
# … and nouns after which a figure is a plain number ("Platz 3.", "Seite 12.").
NUMBER_CONTEXT = _set("""
        platz rang seite nummer kapitel punkt stufe gleis zimmer halle phase liga version teil band
        akt auf bei rund etwa über unter mit von um jahr
        """)
ORDINAL_NOUNS = _set("""
        januar jänner februar feber märz april mai juni juli august september oktober november
        dezember jahrhundert jahrhunderts jahrhunderte jahrestag geburtstag weltkrieg weltkriegs
        stock bezirk platz mal quartal auflage spieltag
        """)

# Verbs of saying that carry on after a quotation though a capitalised name stands between: “Why?” Dale asked.
SAYING = _set("""
        said says asked asks cried cries wrote writes added adds replied replies shouted shouts told
        tells answered answers exclaimed insisted insists recalled recalls explained explains joked
        warned warns tweeted posted sagte sagt fragte fragt rief ruft schrieb schreibt erklärte
        erklärt
        """)

# Last parts of domain and file names, so that "Example.Net" and "notes.Pdf" stay whole.
NAME_ENDINGS = _set("""
        com net org edu gov int info biz io ai eu de fr at ch uk us it es nl be tv app dev co me pdf
        txt doc docx xls xlsx csv html htm xml json jpg jpeg png gif svg mp3 mp4 zip exe py js ts md
        rtf odt ppt pptx asp aspx php
        """)
