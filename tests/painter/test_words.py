from __future__ import annotations

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.money import Money
from studio.domain.scene import SlateKind
from studio.painter.words import Words, countdown, load_words, one_line
from tests.painter.scenes import LANGUAGES, OVERLAYS

TABLE = load_words(OVERLAYS / "words.json")


def words(tag: str) -> Words:
    return Words(TABLE, tag)


@pytest.mark.parametrize(
    ("tag", "text"),
    [("it", "18,90 €"), ("de", "18,90 €"), ("fr", "18,90 €"), ("es", "18,90 €"), ("en", "€18.90"), ("zh-CN", "€18.90")],
)
def test_money_is_written_as_in_the_language(tag: str, text: str) -> None:
    assert words(tag).money(Money(1890, "EUR")).replace("\u00a0", " ").replace("\u202f", " ") == text


def test_money_keeps_its_currencys_own_decimals_and_groups() -> None:
    assert words("it").money(Money(123456700, "EUR")) == "1.234.567,00\u00a0€"
    assert words("en").money(Money(500, "JPY")) == "¥500"
    assert words("en").money(Money(1234, "KWD")) == "KWD\u00a01.234"
    assert words("zh-CN").money(Money(18900, "CNY")) == "¥189.00"


@pytest.mark.parametrize(
    ("tag", "one", "few", "many"),
    [
        ("en", "only 1 left", "only 5 left", "1,200 left"),
        ("it", "resta solo 1", "restano solo 5", "restano 1.200"),
        ("zh", "仅剩 1", "仅剩 5", "剩余 1,200"),
        ("es", "solo queda 1", "solo quedan 5", "quedan 1.200"),
        ("fr", "plus que 1", "plus que 5", "il en reste 1\u202f200"),
        ("de", "nur noch 1", "nur noch 5", "noch 1.200"),
    ],
)
def test_what_is_left_has_its_plural_and_its_emphasis(tag: str, one: str, few: str, many: str) -> None:
    assert words(tag).left(1) == one
    assert words(tag).left(5) == few
    assert words(tag).left(6) == many.replace("1200", "6").replace("1.200", "6").replace("1,200", "6").replace(
        "1\u202f200", "6"
    )
    assert words(tag).left(1200) == many


@pytest.mark.parametrize("day", ["2026-13-45", "last week", "2026-11"])
def test_a_day_that_is_none_is_said_as_the_seller_wrote_it(day: str) -> None:
    assert words("en").harvested(day) == f"Harvested {day}"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_every_word(tag: str) -> None:
    speaking = words(tag)
    assert speaking.call
    assert speaking.sold_out
    assert "<b>K7</b>" in speaking.write("K7")
    assert speaking.waits
    assert speaking.thank
    assert sum(map(bool, speaking.around_lowest())) == 1
    assert "1" in speaking.waiting(1)
    for saying in (speaking.allergens, speaking.origin, speaking.harvested):
        assert saying("{text} %s").replace("{text} %s", "") == saying("")
        assert len(saying("")) > 0
    for kind in SlateKind:
        assert all(speaking.slate(kind))
    assert set(TABLE[speaking.locale.language]) == set(TABLE["en"])


def test_languages_differ_and_the_file_has_just_these() -> None:
    table = json.loads((OVERLAYS / "words.json").read_text(encoding="utf-8"))
    assert set(table) == {tag.split("-")[0] for tag in LANGUAGES}
    for key in ("call", "sold_out", "write", "thank", "from", "waits"):
        assert len({language[key] for language in table.values()}) == len(table)


def test_chinese_uses_its_own_punctuation() -> None:
    said = json.dumps(TABLE["zh"], ensure_ascii=False)
    assert "，" in said
    values = [said_ for kind in SlateKind for said_ in words("zh").slate(kind)]
    assert not any(mark in value for value in values for mark in ",.!?;:")


@pytest.mark.parametrize("tag", ["it-IT", "it", "IT"])
def test_a_region_is_no_matter(tag: str) -> None:
    assert words(tag).call == "Inquadra e ordina"


@pytest.mark.parametrize("tag", ["", "xx", "nonsense-tag", "tlh", "--", "e"])
def test_an_unknown_language_speaks_english(tag: str) -> None:
    assert words(tag).call == "Scan and order"
    assert words(tag).money(Money(100, "EUR")) == "€1.00"


def test_a_language_we_do_not_speak_keeps_its_numbers() -> None:
    assert words("pt-BR").call == "Scan and order"
    assert words("pt-BR").left(1200) == "1.200 left"


@pytest.mark.parametrize(
    ("left_s", "text"),
    [(1, "0:01"), (59, "0:59"), (60, "1:00"), (3599, "59:59"), (3600, "1:00:00"), (86400, "24:00:00")],
)
def test_countdown_has_hours_from_one_hour(left_s: int, text: str) -> None:
    assert countdown(left_s) == text


@given(st.integers(0, 86400))
def test_countdown_reads_back(left_s: int) -> None:
    value = 0
    for part in countdown(left_s).split(":"):
        value = value * 60 + int(part)
    assert value == left_s


@given(st.text(alphabet=string.ascii_letters + " \t\r\n\u2028\u00a0", max_size=40))
def test_one_line_has_no_breaks_and_keeps_the_letters(text: str) -> None:
    flat = one_line(text)
    assert flat == flat.strip()
    assert not set(flat) & set("\t\r\n\u2028")
    assert "".join(flat.split()) == "".join(text.split())


@given(st.text(max_size=30))
def test_a_code_cannot_smuggle_markup(code: str) -> None:
    said = words("en").write(code)
    inner = said.removeprefix("or write <b>").removesuffix("</b> in&nbsp;the&nbsp;chat")
    assert "<" not in inner
    assert ">" not in inner
