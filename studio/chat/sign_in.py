"""How one signs in at a platform, and the two ways of doing it without a password in our hands: a code typed on another
screen (device flow, RFC 8628), and the browser of this computer handing a code back to it (RFC 8252 with PKCE, RFC
7636). `accounts` keeps what comes of it.

Platforms' own dialects, all from their pages for developers: Twitch calls the device flow's scopes `scopes`, wants them
in the token request too and says `message` for `error` (twitchdev/issues 971, 975); Google says `verification_url` for
`verification_uri`, answers a poll that is too early with 428 and needs a secret even for apps on a computer.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import secrets as chance
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import aiohttp
from aiohttp import web

from studio.chat.connector import Lost
from studio.chat.net import is_loopback, retry_after_s, whole_body, words
from studio.domain.errors import Refused, SellerError

LEAST_INTERVAL_S, MOST_INTERVAL_S = 1.0, 60.0
LONGEST_WAIT_S = 1800.0
BROWSER_WAIT_S = 600.0
_LONGEST_TOKEN = 4096
_LONGEST_CODE = 100

DENIED = "The sign-in was refused on the platform's page. Nothing has changed."
RAN_OUT = "Nobody signed in there in time. Begin again for a new code."
NOT_LET = "The platform did not let us sign in. Check the app's ID and its redirect address there."
UNKNOWN_APP = "The platform does not know this app. Check the app's ID (client ID) and its secret."
NONSENSE = "What the platform answered makes no sense. Try again later."
_PORT_TAKEN = "Another program uses port {port}, which signing in needs. Close it and try again."
_BACK = "That is all. Close this page and go back to Bancarella."
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bancarella</title><body style="font:1.2rem system-ui;margin:3rem;max-width:40rem"><p>{}</p></body></html>"""


class Denied(SellerError):
    """The platform does not accept the token."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered with; `body` is empty where it was no JSON object."""

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str]

    def text(self, name: str) -> str:
        """A text of the body, "" where it is none."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str, otherwise: float) -> float:
        """A number of the body that is finite and above zero."""
        value = self.body.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
            return otherwise
        return float(value)

    @property
    def reason(self) -> str:
        """OAuth's word for what went wrong, in small letters; "" where there is none."""
        word = self.text("error")
        return (word if "_" in word else self.text("message") or word).strip().lower()


class Http:
    """Asks the platform, or the server that stands in for it. Nothing it raises holds an address or a token."""

    def __init__(self, session: aiohttp.ClientSession, server: str = "") -> None:
        self._session, self._server = session, server

    async def ask(self, method: str, url: str, **more: Any) -> Answer:
        """`more` is aiohttp's. Raises Lost where there is no answer."""
        try:
            async with self._session.request(method, moved(url, self._server), allow_redirects=False, **more) as told:
                return Answer(told.status, json_object(await whole_body(told)), told.headers)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Lost(words(error)) from None


Who = Callable[[Http, str, str], Awaitable[tuple[str, str]]]
"""(http, token, client id) -> (user id, name) of whoever the token belongs to. Raises Denied where the platform does
not accept the token, another SellerError where that is not known."""
Revoke = Callable[[Http, str, str, str], Awaitable[Answer]]
"""(http, revoke_url, token, client id) -> what the platform answered."""


async def revoked_by_form(http: Http, url: str, token: str, client_id: str) -> Answer:
    """As RFC 7009 has it for apps without a secret."""
    return await http.ask("POST", url, data={"token": token} | ({"client_id": client_id} if client_id else {}))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """How one signs in at a platform: with `device_url` by the device flow, else with `authorize_url` in the browser;
    `by_hand`: a token can be pasted (too)."""

    platform: str
    scopes: tuple[str, ...] = ()
    """What is asked for: the least that will do."""
    device_url: str = ""
    authorize_url: str = ""
    token_url: str = ""
    revoke_url: str = ""
    redirect: str = ""
    """`http://localhost:PORT/PATH` where the platform wants exactly the one that its app was registered with; any port
    of 127.0.0.1 otherwise."""
    scope_word: str = "scope"
    """What the device flow calls the scopes; where it is not OAuth's own word, they are in the token request, too."""
    secret_needed: bool = False
    by_hand: bool = False
    who: Who | None = None
    revoke: Revoke = revoked_by_form

    @property
    def way(self) -> str:
        """device, browser, or hand where a token can only be pasted."""
        return "device" if self.device_url else "browser" if self.authorize_url else "hand"


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """What is kept of a sign-in. `expires_at`: seconds since 1970, 0 where that is not known."""

    access: str
    refresh: str = ""
    expires_at: float = 0.0
    client_id: str = ""
    client_secret: str = ""
    user_id: str = ""
    name: str = ""
    server: str = ""

    def packed(self) -> str:
        """As one secret of the keyring; short, for Windows keeps no more than 1,280 characters."""
        return json.dumps({name: value for name, value in asdict(self).items() if value}, separators=(",", ":"))

    @staticmethod
    def unpacked(text: str | None) -> Held | None:
        """None where it was not packed by us."""
        read = json_object(text or "")
        expires_at = read.get("expires_at", 0.0)
        texts = {name: read.get(name, "") for name in Held.__slots__ if name != "expires_at"}
        if not isinstance(expires_at, float) or not all(isinstance(value, str) for value in texts.values()):
            return None
        return Held(expires_at=expires_at, **texts) if texts["access"] else None

    def app(self) -> dict[str, str]:
        """How the app says who it is."""
        return {"client_id": self.client_id} | ({"client_secret": self.client_secret} if self.client_secret else {})

    def renewed(self, told: Answer) -> Held:
        """With the tokens that the platform answered with. Raises Lost where those are none."""
        access, refresh = told.text("access_token"), told.text("refresh_token")
        if not is_token(access):
            raise Lost(NONSENSE)
        lasts_s = told.number("expires_in", 0.0)
        # Platforms whose refresh tokens are good for one use send a new one each time; the others none.
        return replace(
            self,
            access=access,
            refresh=refresh if is_token(refresh) else self.refresh,
            expires_at=time.time() + lasts_s if lasts_s else 0.0,
        )


Ask = Callable[[str, str, float], None]
"""Tells the seller (where to go, what to type there or "", until when: seconds since 1970)."""


async def by_device(http: Http, sign_in: SignIn, start: Held, ask: Ask) -> Held:
    """`start` with the tokens that come once the seller has typed the code. Raises SellerError."""
    scopes = {sign_in.scope_word: " ".join(sign_in.scopes)}
    told = await http.ask("POST", sign_in.device_url, data={"client_id": start.client_id, **scopes})
    if told.status != 200:
        raise _no(told)
    code, user_code = told.text("device_code"), told.text("user_code")
    pages = (told.text(f"verification_{name}") for name in ("uri_complete", "uri", "url"))
    url = next((page for page in pages if _is_page(page, start.server)), "")
    if not code or not url or not 0 < len(user_code) <= _LONGEST_CODE:
        raise Lost(NONSENSE)
    interval_s = min(max(LEAST_INTERVAL_S, told.number("interval", 5.0)), MOST_INTERVAL_S)
    wait_s = min(told.number("expires_in", LONGEST_WAIT_S), LONGEST_WAIT_S)
    until_s = time.monotonic() + wait_s
    ask(url, user_code, time.time() + wait_s)
    asking = start.app() | {"device_code": code, "grant_type": "urn:ietf:params:oauth:grant-type:device_code"}
    if sign_in.scope_word != "scope":
        asking |= scopes
    while True:
        await asyncio.sleep(interval_s)
        if time.monotonic() >= until_s:
            raise Refused(RAN_OUT)
        try:
            told = await http.ask("POST", sign_in.token_url, data=asking)
        except Lost:
            continue  # the seller is typing the code meanwhile: one bad moment on the network ends nothing
        if told.status == 200:
            return start.renewed(told)
        if told.reason == "slow_down" or told.status == 429:
            interval_s = min(max(interval_s + 5.0, retry_after_s(told.headers, 0.0)), MOST_INTERVAL_S)
        elif told.reason != "authorization_pending" and told.status < 500:
            raise _no(told)


async def by_browser(http: Http, sign_in: SignIn, start: Held, ask: Ask) -> Held:
    """`start` with the tokens that come once the seller has agreed in the browser. Raises SellerError."""
    came: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()
    mark, verifier = chance.token_urlsafe(32), chance.token_urlsafe(64)
    async with _redirect(sign_in.redirect, mark, came) as redirect:
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "response_type": "code",
            "client_id": start.client_id,
            "redirect_uri": redirect,
            "scope": " ".join(sign_in.scopes),
            "state": mark,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        ask(f"{moved(sign_in.authorize_url, start.server)}?{urlencode(query)}", "", time.time() + BROWSER_WAIT_S)
        try:
            async with asyncio.timeout(BROWSER_WAIT_S):
                answer = await came
        except TimeoutError:
            raise Refused(RAN_OUT) from None
    if "code" not in answer:
        raise Refused(DENIED if answer.get("error") == "access_denied" else NOT_LET)
    asking = {"grant_type": "authorization_code", "code": answer["code"], "redirect_uri": redirect}
    told = await http.ask("POST", sign_in.token_url, data=start.app() | asking | {"code_verifier": verifier})
    if told.status != 200:
        raise _no(told)
    return start.renewed(told)


@contextlib.asynccontextmanager
async def _redirect(wanted: str, mark: str, came: asyncio.Future[dict[str, str]]) -> AsyncIterator[str]:
    """Where the browser comes back to, on this computer only; `came` gets what it brings, if it brings `mark` too."""
    parts = urlsplit(wanted or "http://127.0.0.1:0/")

    async def back(request: web.BaseRequest) -> web.StreamResponse:
        headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"}
        given = request.query
        if request.path != (parts.path or "/") or not hmac.compare_digest(
            given.get("state", "").encode("utf-8", "replace"), mark.encode()
        ):
            return web.Response(status=404, text="404", headers=headers)
        if not came.done() and ("code" in given or "error" in given):
            came.set_result(dict(given))
        page = web.Response(text=_PAGE.format(_BACK), content_type="text/html", headers=headers)
        page.force_close()
        return page

    # No access log: the address that the browser comes with holds the code.
    runner = web.ServerRunner(web.Server(back, access_log=None), shutdown_timeout=1.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, "127.0.0.1", parts.port or 0).start()
        except OSError:
            raise Refused(_PORT_TAKEN.format(port=parts.port)) from None
        port = runner.addresses[0][1]
        if parts.hostname == "localhost":
            # It is both addresses, and which of them a browser tries first is its own affair.
            with contextlib.suppress(OSError):
                await web.TCPSite(runner, "::1", port).start()
        yield wanted or f"http://127.0.0.1:{port}/"
        await asyncio.sleep(0.2)  # the page goes out
    finally:
        await runner.cleanup()


def moved(url: str, server: str) -> str:
    """`url` at `server` (ws:// and wss:// meaning http:// and https://) where there is one: its path and query stay."""
    if not server:
        return url
    to, old = urlsplit(server), urlsplit(url)
    scheme = {"ws": "http", "wss": "https"}.get(to.scheme, to.scheme)
    return urlunsplit((scheme, to.netloc, to.path.rstrip("/") + old.path, old.query, ""))


def is_token(text: str) -> bool:
    """Whether it can be a token or an ID: printable ASCII, as headers take it."""
    return 0 < len(text) <= _LONGEST_TOKEN and all("!" <= character <= "~" for character in text)


def json_object(body: bytes | str) -> dict[str, Any]:
    """The JSON object that `body` holds, an empty one where it holds none."""
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def _no(told: Answer) -> SellerError:
    if told.reason == "access_denied":
        return Refused(DENIED)
    if told.reason in ("expired_token", "invalid_grant", "invalid device code"):
        return Refused(RAN_OUT)
    if "client" in told.reason:
        return Refused(UNKNOWN_APP)
    if told.status == 429:
        pause_s = retry_after_s(told.headers)
        return Lost(f"The platform asks us to slow down. Try again in {max(1, round(pause_s))} s.", pause_s)
    if told.status >= 500:
        return Lost("The platform has trouble of its own. Try again later.")
    return Refused(NOT_LET)


def _is_page(url: str, server: str) -> bool:
    """Whether the seller's browser may be sent there."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    secure = parts.scheme == "https" or (bool(server) and parts.scheme == "http" and is_loopback(host))
    return secure and bool(host) and len(url) <= 2000
