"""Who is signed in where: sign-ins and pasted tokens, kept in the system's keyring, renewed before they run out.

Everything runs on one thread with an asyncio loop of its own: only there does what is held change, so a token is
renewed once, however many ask for it at the same time. Signing out revokes the token before it is forgotten.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import math
import threading
import time
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, NoReturn, TypeVar

import aiohttp

from studio.chat.connector import Lost, Secrets, Token
from studio.chat.net import CONNECT_S, check_server, retry_after_s
from studio.chat.own_loop import new_loop
from studio.chat.sign_in import Denied, Held, Http, SignIn, by_browser, by_device, is_token
from studio.domain.errors import Refused, SellerError

__all__ = ["Accounts", "Denied", "Http", "SignIn", "ours"]

ANSWER_S = 15.0
RENEW_BEFORE_S = 300.0
CHECK_EVERY_S = 3600.0
"""A token is looked at this often (Twitch asks for it): somebody may have taken it back on the platform's pages."""
CLOSE_S = 5.0
_LONGEST_NAME = 200
_MODULES = ("twitch", "youtube", "facebook", "kick", "streamerbot")

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


def ours() -> Mapping[str, SignIn]:
    """Every platform that one can sign in to, by the names that `Accounts` uses."""
    found: dict[str, SignIn] = {}
    for module in _MODULES:
        declared = importlib.import_module(f"studio.chat.{module}").SIGN_IN
        for sign_in in declared if isinstance(declared, tuple) else (declared,):
            found[sign_in.platform] = sign_in
    return found


@dataclass(frozen=True, slots=True)
class _Shown:
    """What others may know of a platform's account."""

    state: str = "out"
    name: str = ""
    url: str = ""
    user_code: str = ""
    expires_at: str | None = None
    error: str | None = None


@dataclass(slots=True)
class _Account:
    sign_in: SignIn
    shown: _Shown = field(default_factory=_Shown)
    held: Held | None = None
    leaving: bool = False
    checked_s: float = -math.inf
    attempt: asyncio.Task[None] | None = None
    """Signing in, under way."""
    number: int = 0
    """Of the newest attempt: what older ones still have to say counts no more."""
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)


class Accounts:
    """Any thread. No method waits; `on_change` is called on whatever thread changed something in `state()`."""

    def __init__(self, secrets: Secrets, sign_ins: Mapping[str, SignIn], on_change: Callable[[], None]) -> None:
        self._secrets, self._on_change = secrets, on_change
        self._accounts = {platform: _Account(sign_in) for platform, sign_in in sign_ins.items()}
        self._lock = threading.Lock()
        self._loop = new_loop()
        self._closing, self._loaded = asyncio.Event(), asyncio.Event()
        self._http: aiohttp.ClientSession
        # One thread for the keyring: what is asked of it first is done first.
        self._keyring = ThreadPoolExecutor(1, "chat-keyring")
        self._leaving: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="chat-accounts", daemon=True)
        self._thread.start()

    def has(self, platform: str) -> bool:
        """Whether the seller is signed in there, as far as is known: the keyring is asked in the background."""
        account = self._accounts.get(platform)
        return account is not None and account.held is not None and not account.leaving

    async def token(self, platform: str) -> Token | None:
        """A token that is good now, for any loop; None where nobody is signed in. Raises SellerError where it ran out
        and cannot be renewed."""
        account = self._accounts.get(platform)
        if account is None:
            return None
        work = self._good(account)
        try:
            asked = asyncio.run_coroutine_threadsafe(work, self._loop)
        except RuntimeError:  # closed
            work.close()
            return None
        try:
            return await asyncio.wrap_future(asked)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            return None  # it was our loop that ended

    def state(self) -> list[dict[str, Any]]:
        """How it stands with each platform: `state` is out, waiting, in or failed; while it waits, `url` is where to go
        and `user_code` what to type there until `expires_at` (ISO 8601), where there is one. No secrets."""
        return [
            {
                "platform": platform,
                **asdict(account.shown),
                "scopes": list(account.sign_in.scopes),
                "way": account.sign_in.way,
                "by_hand": account.sign_in.by_hand,
                "secret_needed": account.sign_in.secret_needed,
                "redirect": account.sign_in.redirect,
            }
            for platform, account in self._accounts.items()
        ]

    def begin(self, platform: str, client_id: str, client_secret: str = "", server: str | None = None) -> None:
        """Start signing in; `state()` says where to go. What was held stays until the new one is there.

        server: stands in for the platform. Raises Refused, BadAddress.
        """
        account = self._at(platform)
        client_id, client_secret = client_id.strip(), client_secret.strip()
        if account.sign_in.way == "hand":
            raise Refused("This platform gives its token on its own pages only. Paste it here.")
        if not is_token(client_id) or (client_secret and not is_token(client_secret)):
            raise Refused("Signing in needs your app's ID (client ID), as the platform's page for developers shows it.")
        if account.sign_in.secret_needed and not client_secret:
            raise Refused("Signing in there also needs the app's secret (client secret), from the same page as its ID.")
        if server:
            check_server(server)
        start = Held("", client_id=client_id, client_secret=client_secret, server=server or "")
        self._attempt(account, lambda number: self._sign_in(account, number, start))

    def paste(self, platform: str, token: str, server: str | None = None) -> None:
        """Take a token that the platform gave on its own pages; it is tried before it is kept. Raises Refused."""
        account = self._at(platform)
        token = token.strip().removeprefix("oauth:").removeprefix("Bearer ").strip()
        if not account.sign_in.by_hand:
            raise Refused("Nothing can be pasted for this platform: sign in there.")
        if not is_token(token):
            raise Refused("This is no token: it holds letters, digits and a few marks, without spaces.")
        if server:
            check_server(server)
        self._attempt(account, lambda number: self._try(account, number, Held(token, server=server or "")))

    def cancel(self, platform: str) -> None:
        """Sign in no further. Raises Refused where there is no such platform."""
        account = self._at(platform)
        with self._lock:
            account.number += 1
            account.shown = _settled(account)
        self._soon(lambda: self._drop(account))
        self._tell()

    def forget(self, platform: str) -> None:
        """Sign out: `has` says no at once; the token is revoked at the platform and taken out of the keyring soon
        after, even where revoking fails (which `state()` then says). Raises Refused."""
        account = self._at(platform)
        with self._lock:
            account.number += 1
            number = account.number
            account.leaving, account.shown = True, _Shown()

        def leave() -> None:
            self._drop(account)
            task = self._loop.create_task(self._leave(account, number))
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)

        self._soon(leave)
        self._tell()

    def close(self) -> None:
        """End; sign-ins that wait are given up, sign-outs are finished. Waits up to 6 s."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._closing.set)
        self._thread.join(CLOSE_S + 1)

    # any thread

    def _at(self, platform: str) -> _Account:
        account = self._accounts.get(platform)
        if account is None:
            raise Refused("One cannot sign in there from here.")
        return account

    def _soon(self, what: Callable[[], None]) -> None:
        try:
            self._loop.call_soon_threadsafe(what)
        except RuntimeError:
            raise Refused("The studio is closing.") from None

    def _attempt(self, account: _Account, work: Callable[[int], Coroutine[Any, Any, None]]) -> None:
        with self._lock:
            account.number += 1
            number = account.number
            account.shown = _Shown("waiting", account.shown.name)

        def start() -> None:
            if account.number == number:
                self._drop(account)
                account.attempt = self._loop.create_task(self._worded(account, number, work(number)))

        self._soon(start)
        self._tell()

    def _show(self, account: _Account, number: int, shown: _Shown) -> bool:
        """Whether it is still the newest attempt that says so."""
        with self._lock:
            if account.number != number:
                return False
            account.shown = shown
        self._tell()
        return True

    def _tell(self) -> None:
        try:
            self._on_change()
        except Exception:  # noqa: BLE001 - whoever listens must not stop a sign-in
            _log.exception("telling of a change in the accounts failed")

    # the thread

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._main())
        except Exception:  # noqa: BLE001 - the studio goes on without accounts
            _log.exception("the accounts' thread failed")
        finally:
            asyncio.set_event_loop(None)
            self._loop.close()
            self._keyring.shutdown()

    async def _main(self) -> None:
        timeout = aiohttp.ClientTimeout(total=ANSWER_S, connect=CONNECT_S)
        async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as self._http:
            loading = self._loop.create_task(self._load())
            await self._closing.wait()
            if self._leaving:
                await asyncio.wait(self._leaving, timeout=CLOSE_S)
            rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in rest:
                task.cancel()
            await asyncio.gather(loading, *rest, return_exceptions=True)

    async def _load(self) -> None:
        try:
            for platform, account in self._accounts.items():
                held = Held.unpacked(await self._in_keyring(self._secrets.get, _secret(platform)))
                with self._lock:
                    account.held = held
                    if account.shown.state == "out":
                        account.shown = _settled(account)
                self._tell()
        finally:
            self._loaded.set()

    def _drop(self, account: _Account) -> None:
        if account.attempt is not None:
            account.attempt.cancel()
            account.attempt = None

    async def _worded(self, account: _Account, number: int, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except SellerError as error:
            self._show(account, number, _Shown("failed", error=str(error)))
        except Exception as error:  # noqa: BLE001 - whatever a platform's own part raises: its text could hold a token
            _log.error("signing in failed: %s", type(error).__name__)
            self._show(account, number, _Shown("failed", error=_STUMBLED))

    async def _sign_in(self, account: _Account, number: int, start: Held) -> None:
        def ask(url: str, user_code: str, until_s: float) -> None:
            until = datetime.fromtimestamp(until_s, UTC).isoformat(timespec="seconds")
            self._show(account, number, _Shown("waiting", account.shown.name, url, user_code, until))

        flow = by_device if account.sign_in.way == "device" else by_browser
        await self._try(account, number, await flow(Http(self._http, start.server), account.sign_in, start, ask))

    async def _try(self, account: _Account, number: int, held: Held) -> None:
        """Find out whose it is, and keep it."""
        if account.sign_in.who is not None:
            try:
                user_id, name = await account.sign_in.who(Http(self._http, held.server), held.access, held.client_id)
            except Denied:
                raise Refused("The platform does not accept this token. Copy it anew, whole.") from None
            held = replace(held, user_id=user_id[:_LONGEST_NAME], name=name[:_LONGEST_NAME])
        await self._loaded.wait()
        async with account.busy:
            with self._lock:
                if account.number != number:
                    return
                account.held, account.leaving, account.checked_s = held, False, time.monotonic()
            kept = await self._keep(account, held)
            self._show(account, number, _Shown("in", held.name, error=None if kept else _NO_KEYRING))

    async def _keep(self, account: _Account, held: Held) -> bool:
        return bool(await self._in_keyring(self._secrets.put, _secret(account.sign_in.platform), held.packed()))

    async def _delete(self, account: _Account) -> None:
        await self._in_keyring(self._secrets.delete, _secret(account.sign_in.platform))

    async def _in_keyring(self, what: Callable[..., _T], *given: str) -> _T | None:
        try:
            return await self._loop.run_in_executor(self._keyring, what, *given)
        except Exception as error:  # noqa: BLE001 - a keyring of any make; the text could hold the token
            _log.warning("the keyring failed: %s", type(error).__name__)
            return None

    async def _good(self, account: _Account) -> Token | None:
        await self._loaded.wait()
        async with account.busy:
            held = account.held
            if held is None or account.leaving:
                return None
            if held.expires_at and held.expires_at - time.time() < RENEW_BEFORE_S:
                held = await self._renew(account, held)
            elif time.monotonic() - account.checked_s > CHECK_EVERY_S:
                held = await self._check(account, held)
            return Token(held.access, held.client_id, held.user_id, held.name)

    async def _check(self, account: _Account, held: Held) -> Held:
        account.checked_s = time.monotonic()
        if account.sign_in.who is not None:
            try:
                await account.sign_in.who(Http(self._http, held.server), held.access, held.client_id)
            except Denied:
                if held.refresh:
                    return await self._renew(account, replace(held, expires_at=1.0))
                await self._lose(account)
            except SellerError:
                pass  # not known: whoever uses it will see
        return held

    async def _renew(self, account: _Account, held: Held) -> Held:
        if not held.refresh or not account.sign_in.token_url:
            if held.expires_at > time.time():
                return held
            await self._lose(account)
        asking = held.app() | {"grant_type": "refresh_token", "refresh_token": held.refresh}
        try:
            told = await Http(self._http, held.server).ask("POST", account.sign_in.token_url, data=asking)
            if told.status in (400, 401, 403) and told.reason:
                await self._lose(account)
            if told.status != 200 or not told.text("access_token"):
                raise Lost(_LATER, retry_after_s(told.headers, 0.0))
        except Lost:
            if held.expires_at > time.time():
                return held  # good for a while yet
            raise
        renewed = held.renewed(told)
        account.checked_s = time.monotonic()
        with self._lock:
            account.held = renewed
        await self._keep(account, renewed)
        return renewed

    async def _lose(self, account: _Account) -> NoReturn:
        """The platform has put us out. Raises Refused."""
        with self._lock:
            account.held = None
            if account.shown.state == "in":
                account.shown = _Shown("failed", error=_PUT_OUT)
        await self._delete(account)
        self._tell()
        raise Refused(_PUT_OUT)

    async def _leave(self, account: _Account, number: int) -> None:
        await self._loaded.wait()
        async with account.busy:
            with self._lock:
                held, account.held = account.held, None
            try:
                if held is not None and not account.sign_in.revoke_url:
                    self._show(account, number, _Shown(error=_STAYS_GOOD))
                elif held is not None and not await self._revoke(account.sign_in, held):
                    self._show(account, number, _Shown(error=_NOT_REVOKED))
            finally:
                await self._delete(account)
                account.leaving = False

    async def _revoke(self, sign_in: SignIn, held: Held) -> bool:
        http = Http(self._http, held.server)
        try:
            told = await sign_in.revoke(http, sign_in.revoke_url, held.access, held.client_id)
        except SellerError:
            return False
        except Exception as error:  # noqa: BLE001 - a platform's own part: its text could hold the token
            _log.error("signing out failed: %s", type(error).__name__)
            return False
        # A token that the platform does not know any more needs no revoking; there Twitch and Google say 400.
        return told.status < 300 or (told.status == 400 and "token" in told.reason)


_LATER = "The platform does not renew the sign-in just now. It is tried again."
_PUT_OUT = "The platform has ended this sign-in. Sign in again."
_NOT_REVOKED = (
    "Signed out here. The platform could not be told: take the app's access away in the account's settings there, too."
)
_STAYS_GOOD = "Forgotten here. The token itself stays good: take it back on the platform's page where you got it."
_NO_KEYRING = "This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed."
_STUMBLED = "Signing in stumbled over a fault of the studio. The log has the details."


def _settled(account: _Account) -> _Shown:
    held = account.held
    return _Shown("in", held.name) if held is not None and not account.leaving else _Shown()


def _secret(platform: str) -> str:
    return f"chat/{platform}"
