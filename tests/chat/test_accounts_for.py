from __future__ import annotations

import pytest

from studio.chat.connector import Surroundings, Token
from studio.chat.schemes import SCHEMES


class SignedIn:
    def has(self, platform: str) -> bool:
        return True

    async def token(self, platform: str) -> Token | None:
        raise AssertionError("a token was asked for")


ADDRESSES = {"twitch": "shop", "youtube": "dQw4w9WgXcQ", "facebook": "1234567890", "kick": "123456"}


@pytest.mark.parametrize("scheme", sorted(ADDRESSES))
@pytest.mark.parametrize(
    ("server", "may"), [("", True), ("127.0.0.1:9", True), ("evil.example", False), ("127.0.0.1.evil.example", False)]
)
def test_a_pasted_address_gets_no_token_for_its_own_server(scheme: str, server: str, may: bool) -> None:
    safe = "" if server.startswith("127.0.0.1:") else "s"
    kind = "ws" if scheme in ("twitch", "kick") else "http"
    given = f"?server={kind}{safe}://{server}" if server else ""
    connector = SCHEMES[scheme](ADDRESSES[scheme] + given, Surroundings(accounts=SignedIn()))
    assert connector.can_send is may
