"""YouTube's live chat: read with an API key, written into with the seller's account.

youtube://VIDEO-ID?key=env:VAR&quota=10000    or, in place of the id, the whole address of the live page

quota: the units a day that the Google project behind the key has. The key is that of `key=`, else the pasted one
(account "youtube-key"), else the signed-in account ("youtube") reads, too.
`server=http://127.0.0.1:PORT` takes the place of www.googleapis.com for /youtube/v3/videos and …/liveChat/messages, and
`grpc=127.0.0.1:PORT` that of youtube.googleapis.com:443 for the stream (without it, the host and port of `server`),
unencrypted where `server` is http://.

Sources: developers.google.com/youtube/v3/live/streaming-live-chat (the stream and its .proto),
…/v3/live/docs/liveChatMessages (resource, list, streamList, insert and their errors), …/v3/docs/videos,
…/v3/determine_quota_cost, cloud.google.com/docs/authentication/api-keys-use (the header x-goog-api-key),
…/identity/protocols/oauth2/limited-input-device (its allowed scopes hold `youtube` but not `youtube.force-ssl`).
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import logging
import math
import re
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Surroundings
from studio.chat.net import (
    CONNECT_S,
    DENIED_PAUSE_S,
    BadAddress,
    NetConnector,
    accounts_for,
    beside,
    check_server,
    key_of,
    settings,
    whole_body,
    words,
)
from studio.chat.sign_in import Denied, Http, SignIn
from studio.chat.untrusted import mapping, parsed, sequence, whole, within
from studio.chat.untrusted import words as text_of
from studio.chat.youtube_wire.reading import PLATFORM, Page, read
from studio.chat.youtube_wire.refusals import (
    BAD_KEY,
    NO_CHAT,
    NO_KEY,
    NO_VIDEO,
    NONSENSE,
    OVER,
    SLOW_DOWN,
    USED_UP,
    BadToken,
    NoChat,
    Over,
    refuse,
    used_up,
)
from studio.chat.youtube_wire.stream import PARTS, Broken, Why, connected, frames
from studio.chat.youtube_wire.units import (
    DEFAULT_UNITS,
    LOOK_UP_UNITS,
    MOST_UNITS,
    READ_UNITS,
    WRITE_UNITS,
    Units,
    units_of,
)
from studio.domain.errors import Refused, SellerError

__all__ = ["SIGN_IN", "YouTube", "read", "youtube"]

KEY_ACCOUNT = "youtube-key"
REST = "https://www.googleapis.com"
STREAM = "youtube.googleapis.com:443"
VIDEOS, MESSAGES, CHANNELS = "/youtube/v3/videos", "/youtube/v3/liveChat/messages", "/youtube/v3/channels"

ANSWER_S = 10.0
SHORT_STREAM_S = 2.0
VIEWERS_EVERY_S = 60.0
OFF_AIR_EVERY_S = 15.0
STREAM_AGAIN_S, LONGEST_STREAM_AGAIN_S = 5.0, 1800.0
"""How long we poll before the stream is tried again where it was not reached; twice as long each time."""
BROKEN_STREAM_AGAIN_S = 60.0
FRUITLESS_STREAMS = 3
MOST_A_POLL = 2000
MOST_NONSENSE = 5
"""Pages of nothing but nonsense in a row: whatever sends them is no YouTube."""
_SLOW_S = 15.0

_log = logging.getLogger(__name__)

_VIDEO = re.compile(r"[A-Za-z0-9_-]{5,64}", re.ASCII)
_IN_A_PAGE = re.compile(
    r"(?:[?&]v=|youtu\.be/|/live/|/embed/|/shorts/|/video/)([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])", re.ASCII
)
_PAGE = re.compile(r"(?:https?://)?(?:[a-z]+\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)/", re.IGNORECASE)
_KEY = re.compile(r"[\x21-\x7e]{1,4096}", re.ASCII)
_SETTINGS = ("key", "quota", "server", "grpc")


async def _who(http: Http, token: str, client_id: str) -> tuple[str, str]:
    told = await http.ask(
        "GET", f"{REST}{CHANNELS}?part=snippet&mine=true", headers={"Authorization": f"Bearer {token}"}
    )
    if told.status == 401:
        raise Denied("YouTube does not accept the sign-in.")
    if told.status >= 400:
        refuse(told.status, told.body, told.headers)
    identity = text_of(within(told.body, "items", 0, "id"))
    if not identity:
        raise Refused("This Google account has no YouTube channel. Make one on YouTube first.")
    return identity, text_of(within(told.body, "items", 0, "snippet", "title"))


SIGN_IN = (
    SignIn(
        platform=PLATFORM,
        # Of the two scopes that may write, the only one that the device flow grants.
        scopes=("https://www.googleapis.com/auth/youtube",),
        device_url="https://oauth2.googleapis.com/device/code",
        token_url="https://oauth2.googleapis.com/token",
        revoke_url="https://oauth2.googleapis.com/revoke",
        secret_needed=True,
        who=_who,
    ),
    SignIn(platform=KEY_ACCOUNT, by_hand=True),
)


def youtube(rest: str, around: Surroundings) -> Connector:
    """The connector for `youtube://rest`. SellerError where that makes no sense."""
    video, given = settings(_by_id(rest), "key", "quota", "grpc")
    if not _VIDEO.fullmatch(video):
        raise BadAddress("A YouTube chat's address is youtube:// and the video's ID, or the address of its page.")
    quota = whole(given.get("quota", str(DEFAULT_UNITS)))
    if quota is None or not 1 <= quota <= MOST_UNITS:
        raise BadAddress("quota= takes the number of units a day that your Google project has, such as 10000.")
    server, grpc_at = given.get("server", ""), given.get("grpc", "")
    if server and not server.startswith(("https://", "http://")):
        raise BadAddress("YouTube's server= takes an address that begins with https://.")
    if grpc_at:
        if not server:
            raise BadAddress("grpc= goes with server= only.")
        check_server(f"{urlsplit(server).scheme}://{grpc_at}")
    return YouTube(video, key_of(given), quota, server, grpc_at, around)


def _by_id(rest: str) -> str:
    """Where somebody gave the address of the video's page, what they would have written with its id."""
    if not _PAGE.match(rest):
        return rest
    found = _IN_A_PAGE.search(rest)
    query = rest.partition("?")[2].replace("?", "&")
    ours = [(name, value) for name, value in parse_qsl(query) if name in _SETTINGS]
    return (found[1] if found else "") + ("?" + urlencode(ours) if ours else "")


class YouTube(NetConnector):
    """One video's chat. Streams; polls for a while where it cannot."""

    platform = PLATFORM
    longest = 200
    every_s = 2.0

    def __init__(
        self, video: str, key: str | None, quota: int, server: str, grpc_at: str, around: Surroundings
    ) -> None:
        super().__init__()
        self._video, self._given_key, self._quota = video, key, quota
        self._around, self._accounts = around, accounts_for(around, server)
        self._rest = server.rstrip("/") or REST
        self._grpc_at = grpc_at or (urlsplit(server).netloc if server else STREAM)
        self._bare = self._rest.startswith("http://")
        self._units: Units | None = None
        self._units_note = ""
        self._chat = ""
        self._token = ""
        self._recalled: tuple[str, int] | None = None
        self._credentials: dict[str, str] = {}
        self._stream_from_s = -math.inf
        self._stream_again_s = STREAM_AGAIN_S
        self._fruitless = 0
        self._looked_s = -math.inf
        self._nonsense = 0
        self._is_over = False
        self.same_as = f"youtube://{video} {self._rest}"

    # the contract

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        self._recall()
        await self._let_in()
        if not self._chat:
            await self._look_up(pressing=True)
        async with beside(self._count()):
            while not self._is_over:
                if time.monotonic() >= self._stream_from_s:
                    await self._stream(receive)
                else:
                    await self._poll(receive)
        self.complain(OVER)

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return self._accounts.has(PLATFORM)

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`. YouTube knows no answers to a message."""
        account = await self._accounts.token(PLATFORM)
        if account is None or not _KEY.fullmatch(account.access):
            raise Refused("Sign in to YouTube to write into its chat.")
        if not self._chat or self._units is None:
            raise Refused("This chat is not connected just now. Nothing was written.")
        if self._units.take(WRITE_UNITS, at_once=True):
            raise Refused(USED_UP)
        self._tell_units()
        self._keep()
        message = {
            "snippet": {
                "liveChatId": self._chat,
                "type": "textMessageEvent",
                "textMessageDetails": {"messageText": text},
            }
        }
        headers = {"Authorization": f"Bearer {account.access}"}
        await self._asked("POST", MESSAGES, headers, writing=True, params={"part": "snippet"}, json=message)

    # what is kept over a restart

    def _recall(self) -> None:
        if self.resume is None or self._token or self._chat:
            return
        kept = mapping(parsed(self.resume))
        self._token, self._chat = text_of(kept.get("token")), text_of(kept.get("chat"))
        used = whole(kept.get("used"))
        if used is not None and used > 0:
            self._recalled = text_of(kept.get("day")), used

    def _keep(self) -> None:
        assert self._units is not None
        day, used = self._units.kept()
        # The units are the key's, whatever is shown with it: they outlive this chat.
        self._around.remember(self._units_note, json.dumps({"day": day, "used": used}))
        kept = json.dumps({"token": self._token, "chat": self._chat, "day": day, "used": used})
        if kept != self.resume:
            self.mark(kept)

    # units

    async def _may_ask(self, units: int) -> None:
        """Wait until `units` may be spent, and spend them."""
        await self._let_in()
        assert self._units is not None
        while pause_s := self._units.take(units):
            if pause_s == math.inf:
                self._tell_units()
                raise used_up()
            self._tell_units(pause_s)
            await asyncio.sleep(min(pause_s, 30.0))
        self._tell_units()
        self._keep()

    def _tell_units(self, pause_s: float = 0.0) -> None:
        assert self._units is not None
        note = f"{self._units.left:,} of {self._units.limit:,} units left today"
        if pause_s > _SLOW_S:
            note += ": messages come later, so that they last"
        self.remark(note)

    # what is asked over REST

    async def _let_in(self) -> None:
        """Find out with what we may ask."""
        key = self._given_key
        if key is None and self._accounts.has(KEY_ACCOUNT) and (pasted := await self._accounts.token(KEY_ACCOUNT)):
            key = pasted.access
        if key is not None:
            self._credentials, name = {"x-goog-api-key": key}, key
        elif self._accounts.has(PLATFORM) and (account := await self._accounts.token(PLATFORM)):
            # Units are the app's, whoever is signed in to it.
            self._credentials = {"authorization": f"Bearer {account.access}"}
            name = account.client_id or account.user_id
        else:
            raise Lost(NO_KEY, 3.0)
        if not all(_KEY.fullmatch(part) for value in self._credentials.values() for part in value.split(" ", 1)):
            raise Lost(BAD_KEY, DENIED_PAUSE_S)
        self._units = units_of(name, self._quota)
        self._units_note = f"youtube-units/{hashlib.sha256(name.encode()).hexdigest()[:16]}"
        noted = mapping(parsed(self._around.recall(self._units_note) or ""))
        if (noted_used := whole(noted.get("used"))) is not None:
            self._units.recall(text_of(noted.get("day")), noted_used)
        if self._recalled:
            self._units.recall(*self._recalled)
            self._recalled = None

    async def _asked(
        self, method: str, path: str, headers: Mapping[str, str], writing: bool = False, **more: Any
    ) -> Any:
        timeout = aiohttp.ClientTimeout(total=ANSWER_S, connect=CONNECT_S)
        async with self.http.request(
            method, self._rest + path, headers=headers, timeout=timeout, allow_redirects=False, **more
        ) as response:
            body = await whole_body(response)
            if response.status >= 300:
                refuse(response.status, parsed(body), response.headers, writing, "x-goog-api-key" in headers)
            # A page of 2,000 messages takes a while, and others want the thread.
            return await asyncio.to_thread(parsed, body) if len(body) > 100_000 else parsed(body)

    async def _look_up(self, pressing: bool) -> None:
        """Learn the chat's id, and how many watch. `pressing`: it cannot go on without."""
        if pressing:
            await self._may_ask(LOOK_UP_UNITS)
        elif self._units is None or self._units.take(LOOK_UP_UNITS):
            return
        answer = await self._asked(
            "GET", VIDEOS, self._credentials, params={"part": "liveStreamingDetails", "id": self._video}
        )
        if not isinstance(answer, dict):
            raise Lost(NONSENSE, DENIED_PAUSE_S)
        videos = sequence(answer.get("items"))
        live = mapping(within(videos, 0, "liveStreamingDetails"))
        chat = text_of(live.get("activeLiveChatId"))
        viewers = whole(live.get("concurrentViewers"))
        self.count_viewers(viewers if viewers is not None and viewers >= 0 else None)
        if live.get("actualEndTime") and not chat:
            self._is_over = True
        elif chat:
            self._chat = chat
        elif pressing:
            raise Lost(NO_CHAT if videos else NO_VIDEO, DENIED_PAUSE_S)

    async def _count(self) -> None:
        """How many watch, every minute. Whatever ails it also ails what reads the messages, which says so."""
        while True:
            if self.viewers is None:
                await self._looked()
            await asyncio.sleep(VIEWERS_EVERY_S)
            await self._looked()

    async def _looked(self) -> None:
        self._looked_s = time.monotonic()
        try:
            await self._look_up(pressing=False)
        except (SellerError, aiohttp.ClientError, OSError, TimeoutError) as error:
            _log.debug("YouTube did not say how many watch (%s)", type(error).__name__)

    async def _poll(self, receive: Receive) -> None:
        """Ask again and again, until it is time to try the stream again."""
        while not self._is_over and time.monotonic() < self._stream_from_s:
            await self._may_ask(READ_UNITS)
            params = {"liveChatId": self._chat, "part": ",".join(PARTS), "maxResults": str(MOST_A_POLL)}
            if self._token:
                params["pageToken"] = self._token
            try:
                answer = await self._asked("GET", MESSAGES, self._credentials, params=params)
            except BadToken:
                if not self._token:
                    raise Lost(NONSENSE, DENIED_PAUSE_S) from None
                self._token = ""  # too old: once more from the history, which the hub knows
                continue
            except NoChat:
                self._chat = self._token = ""
                raise Lost(NO_CHAT, DENIED_PAUSE_S) from None
            except Over:
                self._is_over = True
                return
            except (aiohttp.ClientError, OSError, TimeoutError):
                # Nothing at all is reached: once it is, the stream may be, too.
                self._stream_from_s, self._stream_again_s = -math.inf, STREAM_AGAIN_S
                raise
            page = read(answer)
            if not isinstance(answer, dict):
                self.garbled += page.garbled
                raise Lost(NONSENSE, DENIED_PAUSE_S)
            self.now_live()
            await self._take(page, receive)
            if not self._is_over:
                await asyncio.sleep(page.poll_after_s)

    async def _take(self, page: Page, receive: Receive) -> None:
        self.garbled += page.garbled
        self._nonsense = self._nonsense + 1 if page.is_nonsense else 0
        if self._nonsense >= MOST_NONSENSE:
            self._nonsense = 0
            raise Lost(NONSENSE, DENIED_PAUSE_S)
        for received in page.received:
            receive(received)
        if page.token:
            self._token = page.token
        self._keep()
        if page.ended:
            self._is_over = True
        elif page.off_air and time.monotonic() >= self._looked_s + OFF_AIR_EVERY_S:
            # Off the air may be a line that broke: it is over when YouTube says that it has ended.
            await self._looked()

    # the stream

    async def _stream(self, receive: Receive) -> None:
        """Hear the stream to its end. Returns where another may be opened, or where it is time to poll."""
        async with connected(self._grpc_at, self._bare) as channel:
            if channel is None:
                self._poll_for_now(self._stream_again_s)
                self._stream_again_s = min(2 * self._stream_again_s, LONGEST_STREAM_AGAIN_S)
                return
            await self._may_ask(READ_UNITS)
            began_s, heard = time.monotonic(), False
            try:
                async with contextlib.aclosing(frames(channel, self._chat, self._token, self._credentials)) as coming:
                    async for frame in coming:
                        if frame is None:
                            self.now_live()
                            continue
                        page = read(frame)
                        if not page.is_nonsense:
                            self.now_live()
                            self._fruitless, self._stream_again_s = 0, STREAM_AGAIN_S
                        heard = True
                        await self._take(page, receive)
                        if self._is_over:
                            return
            except Broken as broken:
                self._broken(broken.why)
                return
            if not heard and time.monotonic() - began_s < SHORT_STREAM_S:
                raise Lost(words(ConnectionResetError()))
            await asyncio.sleep(max(0.0, began_s + SHORT_STREAM_S - time.monotonic()))

    def _broken(self, why: Why) -> None:
        """What to do about it. Raises Lost where that is waiting."""
        self._fruitless += 1
        if why is Why.BAD_REQUEST and self._token:
            self._token = ""  # too old: once more from the history, which the hub knows
        elif why is Why.USED_UP:
            raise used_up()
        elif why is Why.TOO_FAST:
            raise Lost(SLOW_DOWN, DENIED_PAUSE_S)
        elif why is Why.TOO_LARGE:
            raise Lost(NONSENSE, DENIED_PAUSE_S)
        elif why in (Why.LOST, Why.SILENT):
            if self._fruitless >= FRUITLESS_STREAMS:
                self._fruitless = 0
                self._poll_for_now(BROKEN_STREAM_AGAIN_S)
            raise Lost(words(ConnectionResetError() if why is Why.LOST else TimeoutError()))
        else:
            # Not for us, or denied for a reason that the REST sibling tells better.
            self._poll_for_now(LONGEST_STREAM_AGAIN_S)

    def _poll_for_now(self, seconds: float) -> None:
        self._stream_from_s = time.monotonic() + seconds
