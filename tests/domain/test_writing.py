from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import Refused
from studio.domain.writing import FIELDS, LINES, answer_to, checked, filled, first_answers, from_price, line_for
from studio.resources import OVERLAYS

VALUES = {"title": "Pecorino", "price": "18,90 €/kg", "code": "K7", "link": "https://shop.example/K7", "shop": "Rossi"}


@pytest.mark.parametrize("language", sorted(LINES))
def test_every_languages_line_says_all_and_leaves_out_what_is_not_there(language: str) -> None:
    line = checked(line_for(f"{language}-XX", {}))
    full = filled(line, VALUES | {"old_price": "22,00 €"})
    assert all(VALUES[name] in full for name in ("title", "price", "code", "link"))
    assert "22,00 €" in full
    bare = filled(line, {**VALUES, "link": ""})
    assert "K7" in bare
    assert not re.search(r"[\[\]{}]|https?|22", bare)


@pytest.mark.parametrize("language", sorted(LINES))
def test_the_lowest_of_several_prices_is_said_as_on_the_card(language: str) -> None:
    words = json.loads((OVERLAYS / "words.json").read_text())
    assert from_price("4,50 €", f"{language}-XX") == words[language]["from"].replace("{price}", "4,50 €")
    assert from_price("4,50 €", "pt") == "from 4,50 €"


def test_a_sellers_own_line_is_used_in_its_language_alone() -> None:
    own = {"it": "Solo oggi: {title}"}
    assert line_for("it-IT", own) == "Solo oggi: {title}"
    assert line_for("de", own) == LINES["de"]
    assert line_for("pt", own) == LINES["en"]


@pytest.mark.parametrize(
    "pattern",
    ["{name}", "{title", "title}", "{{title}}", "[{title}", "{title}]", "[[{title}]]", "a ] b [ c", "x" * 401],
)
def test_a_pattern_that_can_not_be_filled_is_refused(pattern: str) -> None:
    with pytest.raises(Refused):
        checked(pattern)


def test_what_stands_in_a_title_is_no_pattern() -> None:
    values = VALUES | {"title": "Box {code} [mixed]"}
    assert filled("{title}[ {old_price}]!", values) == "Box {code} [mixed]!"


@given(st.text(max_size=60), st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=20)))
def test_whatever_is_taken_can_be_filled(pattern: str, values: dict[str, str]) -> None:
    try:
        pattern = checked(pattern)
    except Refused:
        return
    assert "\n" not in filled(pattern, values)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Quanto costa?", "price"),
        ("ma quanto viene al kg", "price"),
        ("how much is it", "price"),
        ("Wie viel kostet der Käse?", "price"),
        ("这个多少钱一斤", "price"),
        ("¿Cuánto cuesta?", "price"),
        ("c'est combien ?", "price"),
        ("where is the link??", "link"),
        ("怎么买呀", "link"),
        ("où acheter", "link"),
        ("quanto bello!", None),
        ("how are you", None),
        ("linkedin is fun", None),
        ("ciao a tutti", None),
    ],
)
def test_what_is_asked_every_time_is_known(text: str, topic: str | None) -> None:
    answer = answer_to(text, first_answers("it"))
    assert (answer and answer.topic) == topic


def test_delivery_is_answered_once_the_seller_has_said_how() -> None:
    answers = first_answers("it")
    assert answer_to("spedite in Sicilia?", answers) is None
    (delivery,) = (answer for answer in answers if answer.topic == "delivery")
    told = (type(delivery)("delivery", delivery.words, "Spediamo in tutta Italia, 6 €."),)
    assert answer_to("spedite in Sicilia?", told) == told[0]
