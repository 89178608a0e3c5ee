from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import ProxyHandler, build_opener

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import sign_in as sign_in_module
from studio.chat.accounts import Accounts, SignIn, ours
from studio.chat.connector import Lost, NoSecrets, Token
from studio.chat.net import BadAddress
from studio.chat.sign_in import Answer, Held, moved
from studio.chat.twitch import SIGN_IN
from studio.domain.errors import Refused, SellerError
from tests.chat.twitch_server import CLIENT, TOKEN, TwitchServer, wait_for

BROWSER = replace(
    SIGN_IN, platform="kick", device_url="", authorize_url="https://id.kick.com/oauth/authorize", scope_word="scope"
)


class Keyring(NoSecrets):
    """Keeps what it is given, as slowly as it is told."""

    def __init__(self, slow_s: float = 0.0, works: bool = True) -> None:
        super().__init__()
        self.slow_s, self.works = slow_s, works

    def get(self, id_: str) -> str | None:
        time.sleep(self.slow_s)
        if not self.works:
            raise RuntimeError(f"broken: {TOKEN}")
        return super().get(id_)

    def put(self, id_: str, key: str) -> bool:
        if not self.works:
            raise RuntimeError(f"broken: {key}")
        super().put(id_, key)
        return True


class Desk:
    def __init__(self) -> None:
        self.keyring = Keyring()
        self.sign_ins: dict[str, SignIn] = {"twitch": SIGN_IN, "kick": BROWSER}
        self.changes = 0
        self.opened: list[Accounts] = []

    def open(self) -> Accounts:
        self.opened.append(Accounts(self.keyring, self.sign_ins, self._changed))
        return self.opened[-1]

    def _changed(self) -> None:
        self.changes += 1

    def kept(self, platform: str = "twitch") -> dict[str, Any]:
        kept: dict[str, Any] = json.loads(self.keyring.get(f"chat/{platform}") or "{}")
        return kept


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(sign_in_module, "LEAST_INTERVAL_S", 0.02)
    monkeypatch.setattr(sign_in_module, "MOST_INTERVAL_S", 0.03)
    desk = Desk()
    yield desk
    for accounts in desk.opened:
        accounts.close()


@pytest.fixture
def server() -> Iterator[TwitchServer]:
    with TwitchServer() as server:
        yield server


def of(accounts: Accounts, platform: str = "twitch") -> dict[str, Any]:
    return next(row for row in accounts.state() if row["platform"] == platform)


def until(accounts: Accounts, state: str, platform: str = "twitch") -> dict[str, Any]:
    wait_for(lambda: of(accounts, platform)["state"] == state)
    return of(accounts, platform)


def token(accounts: Accounts, platform: str = "twitch") -> Token | None:
    return asyncio.run(accounts.token(platform))


def signed_in(desk: Desk, server: TwitchServer) -> Accounts:
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    until(accounts, "in")
    return accounts


PENDING = (400, {"status": 400, "message": "authorization_pending"})


def test_a_code_typed_on_another_screen_signs_in(desk: Desk, server: TwitchServer) -> None:
    server.polls = [PENDING, (500, {}), (400, {"error": "slow_down"}), (428, {"error": "authorization_pending"})]
    accounts = desk.open()
    assert of(accounts)["state"] == "out"
    accounts.begin("twitch", f" {CLIENT} ", server=server.http)
    wait_for(lambda: of(accounts)["user_code"])
    row = of(accounts)
    assert (row["state"], row["user_code"]) == ("waiting", "ABCDEFGH")
    assert row["url"].endswith("/activate?device-code=ABCDEFGH")
    assert row["expires_at"] > "2026"
    assert row["scopes"] == ["user:write:chat"]
    row = until(accounts, "in")
    assert (row["name"], row["url"], row["user_code"], row["error"]) == ("anna", "", "", None)
    assert accounts.has("twitch")
    assert token(accounts) == Token(TOKEN, CLIENT, "42", "anna")
    assert not server.polls
    assert desk.kept()["refresh"] == "r0"
    assert desk.changes >= 3


def test_it_is_still_signed_in_at_the_next_start(desk: Desk, server: TwitchServer) -> None:
    signed_in(desk, server).close()
    desk.keyring.slow_s = 0.2
    started_s = time.monotonic()
    accounts = desk.open()
    assert not accounts.has("twitch")
    assert time.monotonic() - started_s < 0.2
    again = token(accounts)  # waits for the keyring
    assert again is not None
    assert again.access == TOKEN
    assert accounts.has("twitch")
    assert of(accounts)["name"] == "anna"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((400, {"error": "access_denied"}), "refused on the platform's page"),
        ((400, {"error": "expired_token"}), "in time"),
        ((400, {"status": 400, "message": "invalid device code"}), "in time"),
        ((401, {"error": "invalid_client"}), "does not know this app"),
        ((403, {"status": 403, "message": "invalid client secret"}), "does not know this app"),
        ((403, []), "did not let us sign in"),
        ((200, {"access_token": "has a space"}), "makes no sense"),
    ],
)
def test_what_ends_a_sign_in_is_told_in_words(desk: Desk, server: TwitchServer, answer: Any, words: str) -> None:
    server.polls = [PENDING, answer]
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    assert words in until(accounts, "failed")["error"]
    assert not accounts.has("twitch")
    assert token(accounts) is None


def test_a_code_that_nobody_types_runs_out(desk: Desk, server: TwitchServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in_module, "LONGEST_WAIT_S", 0.3)
    server.polls = [PENDING] * 1000
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    assert "in time" in until(accounts, "failed")["error"]


@pytest.mark.parametrize(
    "answer",
    [
        (200, []),
        (200, {}),
        (200, {"device_code": "d", "user_code": "U", "verification_uri": "javascript:alert(1)", "interval": 1}),
        (200, {"device_code": "d", "user_code": "U", "verification_uri": "http://elsewhere.example/"}),
        (200, {"device_code": "d", "user_code": "U" * 5000, "verification_uri": "https://ok.example/"}),
        (200, {"device_code": 7, "user_code": ["U"], "verification_uri": None, "interval": "x"}),
    ],
)
def test_nobody_is_sent_where_no_browser_should_go(desk: Desk, server: TwitchServer, answer: Any) -> None:
    server.answers["/oauth2/device"] = answer
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    row = until(accounts, "failed")
    assert "makes no sense" in row["error"]
    assert row["url"] == ""


@pytest.mark.parametrize(("status", "words"), [(429, "slow down"), (503, "trouble of its own"), (400, "know this app")])
def test_a_platform_that_gives_no_code_is_told_in_words(
    desk: Desk, server: TwitchServer, status: int, words: str
) -> None:
    server.answers["/oauth2/device"] = (status, {"message": "invalid client" if status == 400 else "no"})
    server.headers = {"Retry-After": "7"}
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    assert words in until(accounts, "failed")["error"]


def test_a_server_that_is_not_there_is_told_in_words(desk: Desk) -> None:
    server = TwitchServer()
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    assert "refuses connections" in until(accounts, "failed")["error"]


def test_signing_in_can_be_given_up(desk: Desk, server: TwitchServer) -> None:
    server.polls = [PENDING] * 1000
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    wait_for(lambda: of(accounts)["user_code"])
    accounts.cancel("twitch")
    assert of(accounts)["state"] == "out"
    left = len(server.polls)
    time.sleep(0.2)
    assert len(server.polls) >= left - 1
    assert of(accounts)["state"] == "out"


def test_what_makes_no_sense_is_refused(desk: Desk) -> None:
    desk.sign_ins["facebook"] = SignIn(platform="facebook", by_hand=True)
    desk.sign_ins["youtube"] = replace(SIGN_IN, platform="youtube", secret_needed=True, by_hand=False)
    accounts = desk.open()
    tries: list[Callable[[], None]] = [
        lambda: accounts.begin("nowhere", CLIENT),
        lambda: accounts.begin("twitch", "  "),
        lambda: accounts.begin("twitch", "has space"),
        lambda: accounts.begin("youtube", CLIENT),
        lambda: accounts.begin("facebook", CLIENT),
        lambda: accounts.paste("youtube", TOKEN),
        lambda: accounts.paste("twitch", " "),
        lambda: accounts.paste("twitch", "ünïcode"),
        lambda: accounts.paste("twitch", "x" * 5000),
        lambda: accounts.forget("nowhere"),
    ]
    for each in tries:
        with pytest.raises(Refused):
            each()
    with pytest.raises(BadAddress):
        accounts.begin("twitch", CLIENT, server="http://elsewhere.example")
    with pytest.raises(BadAddress):
        accounts.paste("twitch", TOKEN, server="ftp://127.0.0.1")
    assert {row["state"] for row in accounts.state()} == {"out"}
    assert [row["way"] for row in accounts.state()] == ["device", "browser", "hand", "device"]


def test_a_token_is_renewed_once_however_many_ask(desk: Desk, server: TwitchServer) -> None:
    server.lasts_s = 100  # less than RENEW_BEFORE_S: to be renewed at once
    accounts = signed_in(desk, server)
    server.lasts_s = 14_400
    got: list[Token | None] = []
    threads = [threading.Thread(target=lambda: got.append(token(accounts))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.refreshed == 1
    assert {each.access for each in got if each} == {TOKEN + "1"}
    assert len(got) == 8
    assert desk.kept()["refresh"] == "r1"
    assert desk.kept()["access"] == TOKEN + "1"


def test_a_refused_renewal_signs_out_with_words(desk: Desk, server: TwitchServer) -> None:
    server.lasts_s = 100
    accounts = signed_in(desk, server)
    server.answers["/oauth2/token"] = (400, {"status": 400, "message": "Invalid refresh token"})
    with pytest.raises(Refused, match="Sign in again"):
        token(accounts)
    assert of(accounts)["state"] == "failed"
    assert "Sign in again" in of(accounts)["error"]
    assert not accounts.has("twitch")
    assert token(accounts) is None
    assert desk.kept() == {}


def test_a_platform_in_trouble_does_not_sign_out(desk: Desk, server: TwitchServer) -> None:
    server.lasts_s = 100
    accounts = signed_in(desk, server)
    server.answers["/oauth2/token"] = (503, {"message": "later"})
    good = token(accounts)  # for another 100 s
    assert good is not None
    assert good.access == TOKEN
    kept = desk.kept() | {"expires_at": time.time() - 1}
    accounts.close()
    desk.keyring.put("chat/twitch", json.dumps(kept))
    later = desk.open()
    with pytest.raises(Lost, match="does not renew"):
        token(later)
    server.answers["/oauth2/token"] = (200, ["nonsense"])
    with pytest.raises(Lost):
        token(later)
    assert later.has("twitch")
    server.kill()
    with pytest.raises(Lost, match="refuses connections"):
        token(later)
    server.start()
    server.answers.clear()
    renewed = token(later)
    assert renewed is not None
    assert renewed.access == TOKEN + "1"


def test_a_token_that_was_taken_back_over_there_is_noticed(
    desk: Desk, server: TwitchServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts = signed_in(desk, server)
    monkeypatch.setattr("studio.chat.accounts.CHECK_EVERY_S", 0.0)
    assert token(accounts) is not None
    server.valid.clear()
    renewed = token(accounts)
    assert renewed is not None
    assert renewed.access == TOKEN + "1"
    server.valid.clear()
    server.answers["/oauth2/token"] = (400, {"message": "Invalid refresh token"})
    with pytest.raises(Refused, match="Sign in again"):
        token(accounts)
    assert not accounts.has("twitch")


def test_signing_out_revokes_the_token_and_forgets_it(desk: Desk, server: TwitchServer) -> None:
    accounts = signed_in(desk, server)
    accounts.forget("twitch")
    assert not accounts.has("twitch")
    assert of(accounts)["state"] == "out"
    assert token(accounts) is None
    wait_for(lambda: desk.kept() == {})
    assert TOKEN not in server.valid
    assert of(accounts)["error"] is None
    method, path, _, body = server.asked[-1]
    assert (method, path, body) == ("POST", "/oauth2/revoke", {"client_id": CLIENT, "token": TOKEN})


def test_signing_out_forgets_even_where_revoking_fails_and_says_so(desk: Desk, server: TwitchServer) -> None:
    accounts = signed_in(desk, server)
    server.answers["/oauth2/revoke"] = (503, {})
    accounts.forget("twitch")
    accounts.close()  # finishes it
    assert desk.kept() == {}
    assert "could not be told" in of(accounts)["error"]
    assert of(accounts)["state"] == "out"


def test_a_token_that_is_dead_already_needs_no_revoking(desk: Desk, server: TwitchServer) -> None:
    accounts = signed_in(desk, server)
    server.valid.clear()
    accounts.forget("twitch")
    wait_for(lambda: desk.kept() == {})
    assert of(accounts)["error"] is None


def test_one_can_sign_in_again_right_after_signing_out(desk: Desk, server: TwitchServer) -> None:
    accounts = signed_in(desk, server)
    accounts.forget("twitch")
    accounts.begin("twitch", CLIENT, server=server.http)
    until(accounts, "in")
    assert accounts.has("twitch")
    assert desk.kept()["access"] == TOKEN
    assert token(accounts) is not None


def test_a_pasted_token_is_tried_before_it_is_kept(desk: Desk, server: TwitchServer) -> None:
    accounts = desk.open()
    accounts.paste("twitch", "wrong", server=server.http)
    assert "does not accept this token" in until(accounts, "failed")["error"]
    assert desk.kept() == {}
    accounts.paste("twitch", f" oauth:{TOKEN}\n", server=server.http)
    until(accounts, "in")
    assert token(accounts) == Token(TOKEN, "", "42", "anna")


def test_forgetting_what_can_only_be_pasted_says_that_it_stays_good(desk: Desk) -> None:
    desk.sign_ins = {"facebook": SignIn(platform="facebook", by_hand=True)}
    accounts = desk.open()
    accounts.paste("facebook", "page-token")
    until(accounts, "in", "facebook")
    accounts.forget("facebook")
    wait_for(lambda: of(accounts, "facebook")["error"])
    assert "stays good" in of(accounts, "facebook")["error"]
    wait_for(lambda: desk.kept("facebook") == {})


def test_a_broken_keyring_costs_only_the_next_start(
    desk: Desk, server: TwitchServer, caplog: pytest.LogCaptureFixture
) -> None:
    desk.keyring.works = False
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    assert "until Bancarella is closed" in until(accounts, "in")["error"]
    assert token(accounts) is not None
    assert TOKEN not in caplog.text
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize(
    "kept", ["", "null", "[]", "{}", '{"access": 7}', '{"access": "a", "expires_at": "x"}', "\ud800"]
)
def test_what_the_keyring_holds_may_be_anything(desk: Desk, kept: str) -> None:
    desk.keyring.put("chat/twitch", kept)
    accounts = desk.open()
    assert token(accounts) is None
    assert not accounts.has("twitch")


def browse(url: str) -> tuple[int, str]:
    try:
        with build_opener(ProxyHandler({})).open(url, timeout=10) as page:
            return page.status, page.read().decode()
    except Exception as error:  # noqa: BLE001 - urllib's own
        return getattr(error, "code", 0), ""


def agreed(accounts: Accounts, server: TwitchServer) -> str:
    """Where the platform's page sends the browser back to, with what it was given."""
    wait_for(lambda: of(accounts, "kick")["url"])
    url = urlsplit(of(accounts, "kick")["url"])
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}
    assert url.netloc == f"127.0.0.1:{server.port}"
    assert url.path == "/oauth/authorize"
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["scope"] == "user:write:chat"
    server.expect(asked["code_challenge"])
    return f"{asked['redirect_uri']}?state={asked['state']}"


def test_the_browser_of_this_computer_signs_in(desk: Desk, server: TwitchServer) -> None:
    accounts = desk.open()
    accounts.begin("kick", CLIENT, "s3cret", server=server.http)
    back = agreed(accounts, server)
    assert back.startswith("http://127.0.0.1:")
    assert browse(back.partition("?")[0] + "?code=c0de&state=wrong")[0] == 404
    assert browse(back.partition("?")[0] + "?code=c0de")[0] == 404
    assert browse(back.replace("/?", "/else?") + "&code=c0de")[0] == 404
    assert of(accounts, "kick")["state"] == "waiting"
    status, page = browse(back + "&code=c0de")
    assert status == 200
    assert "c0de" not in page
    until(accounts, "in", "kick")
    assert token(accounts, "kick") == Token(TOKEN, CLIENT, "42", "anna")
    wait_for(lambda: browse(back)[0] == 0)  # nobody listens any more


def test_refusing_in_the_browser_is_told_in_words(desk: Desk, server: TwitchServer) -> None:
    accounts = desk.open()
    accounts.begin("kick", CLIENT, server=server.http)
    browse(agreed(accounts, server) + "&error=access_denied")
    assert "refused on the platform's page" in until(accounts, "failed", "kick")["error"]
    accounts.begin("kick", CLIENT, server=server.http)
    wait_for(lambda: of(accounts, "kick")["url"])
    browse(agreed(accounts, server) + "&code=wrong")
    assert "Begin again" in until(accounts, "failed", "kick")["error"]


def test_a_redirect_whose_port_is_taken_is_told_in_words(desk: Desk, server: TwitchServer) -> None:
    desk.sign_ins["kick"] = replace(BROWSER, redirect=f"http://localhost:{server.port}/back")
    accounts = desk.open()
    accounts.begin("kick", CLIENT, server=server.http)
    assert f"uses port {server.port}" in until(accounts, "failed", "kick")["error"]


def test_closing_takes_no_time_whatever_is_under_way(desk: Desk, server: TwitchServer) -> None:
    server.polls = [PENDING] * 1000
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, server=server.http)
    accounts.begin("kick", CLIENT, server=server.http)
    wait_for(lambda: of(accounts)["user_code"] and of(accounts, "kick")["url"])
    started_s = time.monotonic()
    accounts.close()
    assert time.monotonic() - started_s < 3
    assert token(accounts) is None
    with pytest.raises(Refused):
        accounts.begin("twitch", CLIENT)


def test_no_secret_is_in_what_others_see(desk: Desk, server: TwitchServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    accounts = desk.open()
    accounts.begin("twitch", CLIENT, "s3cret", server=server.http)
    until(accounts, "in")
    accounts.forget("twitch")
    wait_for(lambda: desk.kept() == {})
    for hidden in (TOKEN, "s3cret", "d3vice", "r0"):
        assert hidden not in json.dumps(accounts.state())
        assert hidden not in caplog.text
    assert TOKEN not in repr(Held(TOKEN))
    assert all(TOKEN not in path for _, path, _, _ in server.asked)


def test_every_platform_of_ours_asks_for_something_and_sends_nobody_to_an_open_line() -> None:
    for platform, sign_in in ours().items():
        assert platform == sign_in.platform
        assert sign_in.by_hand or sign_in.token_url
        for url in (sign_in.device_url, sign_in.authorize_url, sign_in.token_url, sign_in.revoke_url):
            assert not url or url.startswith("https://")
        assert not sign_in.redirect or sign_in.redirect.startswith("http://localhost:")


def test_a_server_stands_in_for_every_host() -> None:
    assert moved("https://a.example/b?c=1", "") == "https://a.example/b?c=1"
    assert moved("https://a.example/b?c=1", "ws://127.0.0.1:9/x/") == "http://127.0.0.1:9/x/b?c=1"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@settings(max_examples=300)
@given(json_values, st.sampled_from(["access", "expires_at", "name", "error", "expires_in", "access_token"]))
def test_neither_a_platform_nor_a_keyring_can_make_it_stumble(value: Any, name: str) -> None:
    Held.unpacked(json.dumps({"access": "a", name: value}))
    answer = Answer(200, {"access_token": "a", name: value}, {})
    assert isinstance(answer.text(name), str)
    assert 0 < answer.number(name, 1.0) < 1e12
    assert isinstance(answer.reason, str)
    try:
        held = Held("").renewed(answer)
    except SellerError:
        return
    assert Held.unpacked(held.packed()) == held
