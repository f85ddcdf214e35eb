"""Countries, continents and cities under their English, German and French names: Brüssel, Bruxelles, Brussels.

Names come from the Unicode CLDR as `babel` carries it: territories, and the cities that name a time zone. Some 550
places; towns that it does not have are compared by the embedder (`aligned.names`).
"""

from __future__ import annotations

from functools import cache

from aligned.wording import fold

# The world as a whole, and unions of states.
_NO_PLACES = frozenset({"001", "009", "ZZ", "EU", "UN", "EZ", "QO"})
# How people write them, where it differs from the CLDR.
_ALSO = {
    "US": ("USA", "U.S.", "US", "America", "Amerika", "Vereinigten Staaten"),
    "GB": ("UK", "Großbritannien", "Great Britain", "Britain"),
    "CZ": ("Czech Republic", "République tchèque", "Tschechische Republik"),
    "TR": ("Turkey", "Turquie", "Türkei"),
    "CN": ("Volksrepublik China",),
    "NL": ("Holland", "Hollande"),
    "MM": ("Burma", "Birma", "Birmanie"),
    "BY": ("Weißrussland", "Biélorussie"),
    "AE": ("Emirates", "Emirate", "Émirats"),
    "Europe/Kiev": ("Kiev", "Kiew", "Kyiv", "Kyjiw", "Kyïv"),
}


@cache
def _table() -> dict[str, str]:
    from babel import Locale  # a tenth of a second; only a run needs it

    found: dict[str, str] = {}
    zones: set[str] = set()
    for language in ("en", "de", "fr"):
        locale = Locale(language)
        found |= {fold(name): code for code, name in locale.territories.items() if code not in _NO_PLACES}
        cities = {zone: names["city"] for zone, names in locale.time_zones.items() if names.get("city")}
        zones |= set(cities)
        found |= {fold(city): zone for zone, city in cities.items() if fold(city) not in found}
    # Babel names no city whose name is that of its zone in all languages: Oslo. Of America these are many small towns.
    zones |= {zone for zone in _countries() if zone.split("/")[0] in ("Europe", "Asia", "Africa", "Australia")}
    for zone in sorted(zones):
        found.setdefault(fold(zone.rsplit("/", 1)[-1].replace("_", " ")), zone)
    found |= {fold(name): code for code, names in _ALSO.items() for name in names}
    return {name.replace("ß", "ss"): code for name, code in found.items()}


@cache
def _countries() -> dict[str, str]:
    """Country of each city that names a time zone."""
    from babel.core import get_global

    return {zone: str(country) for zone, country in get_global("zone_territories").items()}


def lies_in(first: str, second: str) -> bool | None:
    """Whether one name is a country's and the other that of a city in it; None where the other is nothing known."""
    codes = place_of(first), place_of(second)
    for country, other in (codes, codes[::-1]):
        if country is not None and "/" not in country:
            return None if other is None else _countries().get(other) == country
    return False


def is_country(name: str) -> bool:
    """Whether a name is a country's or a continent's, not a city's."""
    code = place_of(name)
    return code is not None and "/" not in code


def place_of(name: str) -> str | None:
    """Code of the place that a name means, in whatever language; None for other names. A genitive's s may follow."""
    key = fold(name).replace("ß", "ss").strip(".")
    table = _table()
    return table.get(key) or (table.get(key[:-1]) if key.endswith("s") and len(key) > 4 else None)
