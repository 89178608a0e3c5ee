from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.papers.phones import PhoneError, country_of, international, readable


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("+52 1 55 1234 5678", "", "+525512345678"),
        ("044 55 1234 5678", "MX", "+525512345678"),
        ("+54 9 11 2345-6789", "", "+5491123456789"),
        ("011 15 2345-6789", "AR", "+5491123456789"),
        ("333 123 4567", "IT", "+393331234567"),
        ("02 1234 5678", "IT", "+390212345678"),
        ("+39 (333) 123-4567", "DE", "+393331234567"),
        ("0039 333 1234567", "IT", "+393331234567"),
        ("+44 (0)20 7946 0958", "", "+442079460958"),
        ("01522 3433333", "DE", "+4915223433333"),
        ("138 0013 8000", "CN", "+8613800138000"),
        ("\uff0b\uff18\uff16\u3000138 0013 8000", "", "+8613800138000"),
        ("\u202a612 34 56 78\u202c", "ES", "+34612345678"),
        ("06 12 34 56 78", "FR", "+33612345678"),
    ],
)
def test_a_number_becomes_one_that_every_country_can_call(text: str, country: str, number: str) -> None:
    assert international(text, country) == number


def test_a_number_to_read() -> None:
    assert readable("3331234567", "IT") == "+39 333 123 4567"


@pytest.mark.parametrize(
    ("text", "country", "says"),
    [
        ("", "IT", "missing"),
        (" \u202e\n", "IT", "missing"),
        ("333 1234567", "", "does not say its country"),
        ("+999 333 1234567", "IT", "does not say its country"),
        ("0800-FLOWERS", "IT", "write its digits"),
        ("call me", "IT", "write its digits"),
        ("+39 333 1234567 ext. 5", "IT", "write its digits"),
        ("9" * 100, "IT", "write its digits"),
        ("12", "IT", "too short"),
        ("+39 333", "IT", "too short"),
        ("+39 333 1234 5678 901", "IT", "too long"),
        ("+49 00000 00000", "DE", "Nobody|too"),
    ],
)
def test_what_is_no_number_says_why(text: str, country: str, says: str) -> None:
    with pytest.raises(PhoneError, match=says) as refused:
        international(text, country)
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    ("locale", "country"),
    [
        ("it", "IT"),
        ("it_IT.UTF-8", "IT"),
        ("de-CH", "CH"),
        ("zh-Hans-CN", "CN"),
        ("zh", "CN"),
        ("en", ""),
        ("en_US", "US"),
        ("sv", "SE"),
        ("C", ""),
        ("", ""),
        ("eo", ""),
    ],
)
def test_the_country_is_the_one_that_the_language_says(locale: str, country: str) -> None:
    assert country_of(locale) == country


@given(st.text(max_size=70), st.sampled_from(["IT", "CN", ""]))
def test_any_text_is_a_number_or_refused_in_words(text: str, country: str) -> None:
    said = ""
    try:
        number = international(text, country)
    except PhoneError as error:
        said = str(error)
    else:
        assert phonenumbers.is_valid_number(phonenumbers.parse(number))
        assert international(readable(text, country), "") == number
    assert said.isprintable()
