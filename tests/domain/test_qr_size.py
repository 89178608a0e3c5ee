from __future__ import annotations

import qrcode
from hypothesis import given
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import BIT_LIMIT_TABLE

from studio.domain.payment import BuyLink
from studio.domain.qr_size import LARGEST_ON_PICTURE, qr_version


@given(
    st.one_of(st.text(max_size=200), st.from_regex("[a-z]{0,30}[0-9A-Z]{0,60}[0-9]{0,60}[a-z]{0,5}", fullmatch=True))
)
def test_the_size_is_the_one_that_is_painted(text: str) -> None:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M)
    try:
        code.add_data(text)
    except UnicodeEncodeError:
        return
    code.make()
    assert qr_version(text) == code.version


def test_every_size_holds_what_the_standard_says() -> None:
    for version, bits in enumerate(BIT_LIMIT_TABLE[ERROR_CORRECT_M][1:], 1):
        most = (bits - 4 - (8 if version < 10 else 16)) // 8
        assert (qr_version("a" * most), qr_version("a" * (most + 1))) == (
            version,
            version + 1 if version < 40 else None,
        )


def test_what_no_code_holds() -> None:
    assert (qr_version("a" * 2331), qr_version("a" * 2332)) == (40, None)
    assert (qr_version("a" * 180), qr_version("a" * 181)) == (LARGEST_ON_PICTURE, LARGEST_ON_PICTURE + 1)
    assert "can hold" in BuyLink("a" * 2332, "a").problems()[0]
