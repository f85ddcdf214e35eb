"""Words that look like finite verbs, by lists and endings, in English, German and French."""

from __future__ import annotations

import re

# "zu bauen", "aufzuheben": a German infinitive at the end.
INFINITIVE = re.compile(r"(?:\s|^)(?:zu\s+[a-zäöüß]+|[a-zäöü]{2,}zu(?!sammen|rück)[a-zäöüß]+)e?n\W*$")
WORD = re.compile(r"\w+(?:['’\-]\w+)*")
FINITE = {
    "en": re.compile(
        r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|"
        r"isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|"
        r"\w+['’](?:s|re|ve|ll|d|m)|[a-z]{2,}ed|said|says|told|made|makes|took|takes|gave|gives|went|goes|came|comes|"
        r"got|gets|saw|sees|knew|knows|thought|thinks|found|finds|left|leaves|led|leads|lost|loses|won|wins|paid|pays|"
        r"put|puts|ran|runs|sold|sells|sent|sends|set|sets|spoke|speaks|spent|spends|stood|stands|wrote|writes|began|"
        r"begins|became|becomes|brought|brings|built|builds|bought|buys|chose|chooses|cost|costs|cut|cuts|drew|draws|"
        r"drove|drives|fell|falls|felt|feels|fought|fights|grew|grows|held|holds|hit|hits|kept|keeps|laid|lies|lay|"
        r"let|lets|meant|means|met|meets|rose|rises|shot|showed|shows|shut|struck|taught|threw|wore|works|wants|needs|"
        r"plans|expects|remains|includes|broke|ate|drank|sang|sank|stole|swore|tore|woke|forgot|froze|hid|lit|rang|"
        r"rode|shook|slept|swam|swept|sought|caught|heard|burst|spread|fled|fed|bent|dealt|dug|hung|lent|sat|stuck|"
        r"swung|withdrew|overcame|underwent|wound|seems|appears|believes|claims|argues|adds|calls|faces|aims|hopes|"
        r"fears|denies|allows|offers|opens|closes|continues|follows|starts|ends|lives|helps|gains|owns|produces|"
        r"carries|creates|reaches|rejects|accuses|warns)\b"
    ),
    "de": re.compile(
        r"\b(?:ist|sind|war|waren|sei|seien|wäre|wären|bin|hat|haben|hatte|hatten|habe|hätte|hätten|wird|werden|wurde|"
        r"wurden|werde|würde|würden|kann|können|konnte|konnten|könnte|könnten|muss|müssen|musste|mussten|müsste|soll|"
        r"sollen|sollte|sollten|solle|will|wollen|wollte|wollten|darf|dürfen|durfte|dürfte|mag|mögen|möchte|gibt|gab|"
        r"ging|gingen|kam|kamen|nahm|nahmen|stand|standen|fand|fanden|ließ|ließen|blieb|blieben|hielt|hielten|sah|"
        r"sahen|sprach|sprachen|trat|traten|trug|trugen|verlor|verloren|verließ|verließen|zog|zogen|rief|riefen|"
        r"schrieb|schrieben|stieg|stiegen|fiel|fielen|lag|lagen|begann|begannen|gewann|gewannen|schloss|schoss|schlug|"
        r"traf|trafen|bat|hieß|lief|liefen|wies|warf|warfen|wusste|dachte|brachte|brachten|kannte|nannte|tat|taten|"
        r"(?:be|ver|er|ent|zer|über|unter|wider)?(?:sprach|sprachen|brach|brachen|saß|saßen|starb|starben|half|halfen|"
        r"griff|griffen|schnitt|sank|sanken|sang|trank|band|log|lud|fuhr|fuhren|wuchs|wuchsen|schuf|schufen|hing|"
        r"hingen|fing|fingen|riss|rissen|litt|litten|stritt|glich|schwand|schwanden|schien|schienen|gab|gaben|nahm|"
        r"nahmen|kam|kamen|bot)|drang|drangen|sprang|zwang|zwangen|gelang|klang|rang|schwang|blies|bliesen|stieß|"
        r"stießen|hob|hoben|befahl|empfahl|stahl|schlich|strich|strichen|wich|wichen|glich|biss|ritt|bewies|verzieh|"
        r"fror|bog|betrog|roch|goss|genoss|floss|flossen|kroch|fraß|aß|vergaß|las|lasen|geschah|verschwand|"
        r"verschwanden|warb|warben|schwieg|schwiegen|mied|mieden|schied|schieden|schrie|verdarb|schmolz|erlosch|wog|"
        r"erwog|schob|schoben|verbot|gebot|lieh|trieb|trieben|erhielt|erhielten|entstand|bot|boten|flog|floh|bleiben|"
        r"stehen|liegen|gehen|kommen|führen|(?!Minu|heute)[a-zäöü]{3,}(?:te|ten)|(?!nicht|jetzt|erst|fast|selbst|"
        r"sonst|weit|acht|nächst|seit|längst|zuerst|zuletzt|zunächst|damit|somit|bereit|gesamt|insgesamt|überhaupt|"
        r"dort|sofort|statt|anstatt|möglichst|meist|höchst|bekannt|genannt|nachts|direkt|leicht|schlecht|recht|echt|"
        r"alt|kalt|gut|laut|bunt|spät|tot|rot|breit|exakt|unbekannt|ge[a-zäöü]+t)[a-zäöü]{3,}t)\b"
    ),
    "fr": re.compile(
        r"(?:\b|['’])(?:est|sont|aient|soient|puisse|puissent|fasse|fassent|était|étaient|fut|furent|sera|seront|serait|seraient|soit|a|ont|avait|avaient|aura|"
        r"auront|aurait|auraient|ait|peut|peuvent|pouvait|pourrait|pourra|doit|doivent|devait|devra|devrait|veut|"
        r"veulent|voulait|va|vont|allait|fait|font|faisait|dit|disent|disait|prend|prennent|vient|viennent|tient|"
        r"reste|restent|devient|met|mettent|voit|sait|croit|permet|estime|affirme|explique|annonce|assure|ajoute|"
        r"indique|précise|rappelle|souligne|demande|compte|coûte|perd|gagne|porte|ouvre|offre|travaille|semble|suit|"
        r"vit|produit|\w{2,}(?:ait|aient|èrent|era|eront|erait|eraient|ira|iront|irait)|\w{3,}(?:issent|issait))\b"
    ),
}


def has_finite_verb(text: str, language: str) -> bool:
    """Whether some word looks like a finite verb."""
    return language in FINITE and FINITE[language].search(text) is not None


def is_finite(word: str, language: str) -> bool:
    """Whether one word looks like a finite verb."""
    return FINITE[language].fullmatch(word) is not None


_LIKE_A_VERB_DE = re.compile(r"(?!(?:eine|die|jede|keine|seine|ihre|viele)$)[a-zäöüß]{2,}[tne]")
_SEPARABLE = re.compile(
    r"^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|statt|vor|weg|zurück|zusammen|zu)(?=.{3})"
)


def is_verb_last(word: str) -> bool:
    """Whether a word without a capital can be the verb at the end of a German clause, be it with its prefix."""
    return is_finite(word, "de") or is_finite(_SEPARABLE.sub("", word), "de") or word.endswith("en")


def may_be_finite(word: str) -> bool:
    """Whether a word without a capital can be the verb of a German main clause where one is due."""
    return is_finite(word, "de") or _LIKE_A_VERB_DE.fullmatch(word) is not None
