import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.chat import code_index, codes_in, is_question, is_visible, one_line, tidy

CODES = code_index(["K7", "A12", "M3", "PANE", "12", "A", "番茄", "B-1", "B", "Fe2 Rosso"])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("k7", ("K7",)),
        ("K7x2", ("K7",)),
        ("2xK7", ("K7",)),
        ("A12+1 e M3", ("A12", "M3")),
        ("Ａ１２,", ("A12",)),
        ("要k7两个", ("K7",)),
        ("K7을 주세요", ("K7",)),
        ("(m3)!! 👍k7👍", ("M3", "K7")),
        ("K7, A12, k7", ("K7", "A12")),
        ("b-1", ("B-1",)),
        ("un fe2 rosso per me", ("Fe2 Rosso",)),
        ("来番茄", ("番茄",)),
        ("AK7 K71 k7b _k7", ()),
        ("", ()),
    ],
)
def test_a_message_names_codes(text: str, codes: tuple[str, ...]) -> None:
    assert codes_in(text, CODES) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("il pane è buono", ()),
        ("PANE!", ("PANE",)),
        ("A che ora?", ()),
        ("A x2", ("A",)),
        ("A +1 🙋", ("A",)),
        ("A-12", ()),
        ("12 x2", ("12",)),
        ("我要12", ("12",)),
        ("K7 x12", ("K7",)),
        ("12 x K7", ("K7",)),
        ("12 kg, €12, 12€, 12,50 12:30 9.12", ()),
    ],
)
def test_what_is_an_ordinary_word_or_number_is_no_code(text: str, codes: tuple[str, ...]) -> None:
    assert codes_in(text, CODES) == codes


@given(st.text(), st.sampled_from(["K7", "A12", "M3"]), st.text())
def test_a_code_on_its_own_is_found_in_any_company(before: str, code: str, after: str) -> None:
    assert code in codes_in(f"{before} {code.lower()} {after}", CODES)


@given(st.text(), st.lists(st.text(max_size=20), max_size=5))
def test_any_text_and_any_catalogue_are_endured(text: str, codes: list[str]) -> None:
    found = codes_in(text, code_index(codes))
    assert set(found) <= set(codes)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    "text",
    [
        "il pecorino è molto stagionato?",
        "quanto costa la spedizione",
        "do you ship to the UK",
        "甜不甜？",
        "这个可以发顺丰吗",
        "هل تشحنون؟",
        "¿lo tienes",
        "davvero?!",
        "@bancarella when do you close",
    ],
)
def test_questions(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize("text", ["ciao", "http://a.example/?q=1", "quanto costa poco!", "dove", "K7 x2", "", "谢谢"])
def test_no_questions(text: str) -> None:
    assert not is_question(text)


@given(st.text(), st.integers(1, 40))
def test_tidy_text_is_one_short_line_that_can_be_sent(text: str, longest: int) -> None:
    line = tidy(text, longest)
    assert len(line) <= longest
    assert line == line.strip()
    assert not re.search(r"[\x00-\x1f\u202a-\u202e\ud800-\udfff]", line)
    line.encode()
    assert tidy(line, longest) == line


def test_tidy_keeps_what_is_read() -> None:
    assert tidy("  王芳\n\u202e says \ud83d 👨‍👩‍👧 ", 80) == "王芳 says \ufffd 👨‍👩‍👧"


@pytest.mark.parametrize(
    "text",
    [
        "\u3164",
        "\u115f\u1160",
        "\u2800 \u2800",
        "\u200b",
        "\u200d\u200d",
        "\U000e0041" * 9,
        "\ufe0f\u00ad",
        "\U0001d159",
    ],
)
def test_what_cannot_be_seen_is_nothing(text: str) -> None:
    assert tidy(text, 100) == ""
    assert not is_visible(text)


@pytest.mark.parametrize(
    "text",
    [
        "👨\u200d👩\u200d👧 ok",
        "می\u200cخواهم",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "❤️" * 30,
        "ကျွန်ုပ် ပွှဲ့",
        "שָׁלוֹם",
        "hahaha",
        "e\u0301\u0302\u0303",
    ],
)
def test_what_joins_letters_and_pictures_stays(text: str) -> None:
    assert tidy(text, 1000) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Z" + "\u0317" * 50 + "a", "Z" + "\u0317" * 3 + "a"),
        ("Z" + "\u0317\u200d" * 50, "Z" + "\u0317\u200d" * 3 + "\u200d" * 19),
        ("\u0e01" + "\u0e47" * 40, "\u0e01" + "\u0e47" * 3),
        ("\ufdfd" * 300, "\ufdfd" * 20),
        ("ha" + "a" * 500 + "!", "h" + "a" * 20 + "!"),
        ("K7" + "\U000e0041" * 30, "K7"),
    ],
)
def test_towers_and_rows_are_cut_down(text: str, left: str) -> None:
    assert tidy(text, 1000) == left


def test_what_things_are_found_by_is_left_as_it_is() -> None:
    assert one_line("0" * 40, 200) == "0" * 40
    assert one_line("a\nb\u202e", 200) == "a b"
