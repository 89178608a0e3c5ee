"""facebook://LIVE-VIDEO-ID: the comments of a live video, with the token of the Page that shows it.

Comments come by two ways that are merged by their ids: Facebook's stream of server-sent events (quick, but it may leave
some out: it is a sample by Facebook's own choice) and the list of comments, read on from where we are every few seconds
(whole). The newest of the list are looked at again now and then: who is gone from it, and is gone when asked for by its
id, was taken back; so was what the Page has hidden. After a restart the list is read from the time of the last comment.
Written: as a comment of the Page on the video, or on the comment that is answered.
Comments without `from` (tokens that are not the Page's) come from "Someone on Facebook".

The token travels in the Authorization header. Only the stream, which is made for browsers that cannot set headers, gets
it in the address where it is refused in the header.

`?server=http://127.0.0.1:PORT` takes the place of graph.facebook.com (/v26.0/ID, /v26.0/ID/comments) and of
streaming-graph.facebook.com (/ID/live_comments). `?key=env:VAR` takes the place of the pasted token.

Sources: developers.facebook.com: Live Video API, Interacting with Viewers (2 July 2026); Graph API reference, /comments
(order, filter, live_filter, since, paging), Handling Errors, Rate Limits; WHATWG HTML, 9.2 Server-sent events.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Surroundings, Token
from studio.chat.net import (
    CONNECT_S,
    MOST_BYTES,
    BadAddress,
    NetConnector,
    accounts_for,
    beside,
    denied,
    key_of,
    settings,
    whole_body,
)
from studio.chat.sign_in import Denied, Http, SignIn
from studio.chat.untrusted import mapping, moment, parsed, sequence, whole, within, words
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused

GRAPH = "https://graph.facebook.com"
STREAM = "https://streaming-graph.facebook.com"
VERSION = "/v26.0"

POLL_S, POLL_BESIDE_STREAM_S = 3.0, 6.0
LOOK_BACK_S = 15.0
VIEWERS_EVERY_S = 30.0
STREAM_AGAIN_S, STREAM_REFUSED_S = 3.0, 300.0
STREAM_SILENCE_S = 120.0
OVERLAP = timedelta(seconds=60)
"""Read again after a connection was lost: the list may be behind."""
A_PAGE, MOST_PAGES = 100, 50
ANSWER_S = 10.0
_CHECKED = 10
"""So many vanished comments are asked after at a time."""
_REMEMBERED = 20_000
_NOBODY = "Someone on Facebook"

_VIDEO = re.compile(r"[0-9]{1,30}(?:_[0-9]{1,30})?", re.ASCII)
_COMMENT = re.compile(r"[0-9]{1,30}(?:_[0-9]{1,30}){0,2}", re.ASCII)
_FIELDS = "id,message,from{id,name},created_time"

_TOKEN_CODES = {102, 104, 190, 458, 459, 460, 463, 464, 467}
_SLOWER_CODES = {4, 17, 32, 341, 613, *range(80000, 80015)}
_PERMISSION_CODES = {3, 10, *range(200, 300)}
_UNKNOWN_CODES = {100, 803}
_GONE_SUBCODE = 33
_SPAM_CODE = 368


class Unwilling(Lost):
    """The Graph API says no: `code` and `subcode` as it gives them."""

    def __init__(self, words: str, pause_s: float, code: int, subcode: int) -> None:
        super().__init__(words, pause_s)
        self.code, self.subcode = code, subcode


async def _who(http: Http, token: str, client_id: str) -> tuple[str, str]:
    headers = {"Authorization": f"Bearer {token}"}
    answer = await http.ask("GET", f"{GRAPH}{VERSION}/me?fields=id,name", headers=headers)
    if answer.status == 401 or whole(within(answer.body.get("error"), "code")) in _TOKEN_CODES:
        raise Denied("Facebook does not accept this token. Copy the Page's token again.")
    if answer.status != 200:
        denied(answer.status, answer.headers)
    return words(answer.body.get("id")), words(answer.body.get("name"))


SIGN_IN = SignIn(
    platform="facebook",
    scopes=("pages_read_engagement", "pages_read_user_content", "pages_manage_engagement"),
    by_hand=True,
    who=_who,
)


def facebook(rest: str, around: Surroundings) -> Connector:
    """The connector of a `facebook://` address."""
    return Facebook(rest, around)


def read(said: str | bytes, host_id: str = "") -> tuple[list[ChatMessage | Deletion], int]:
    """What a comment, or a page of comments, means, oldest first as far as it says so, and how many of its pieces made
    no sense. `host_id`: whose comments are the host's. Never raises."""
    said_all = parsed(said)
    if not isinstance(said_all, dict):
        return [], 1
    comments = said_all["data"] if isinstance(said_all.get("data"), list) else [said_all]
    return _comments(comments, host_id)


def _comments(comments: list[Any], host_id: str) -> tuple[list[ChatMessage | Deletion], int]:
    meant: list[ChatMessage | Deletion] = []
    garbled = 0
    for comment in comments:
        comment = mapping(comment)
        id_, text = words(comment.get("id")), comment.get("message", "")
        if not _COMMENT.fullmatch(id_) or not isinstance(text, str):
            garbled += 1
        elif comment.get("is_hidden") is True:
            meant.append(Deletion("facebook", id_))
        elif text:  # a sticker or a photo has none
            # Those whom Facebook does not name are not all one and the same.
            author_id = words(within(comment, "from", "id")) or f"comment:{id_}"
            author = words(within(comment, "from", "name"))
            role = "host" if host_id and author_id == host_id else ""
            at = moment(comment.get("created_time"))
            meant.append(ChatMessage(id_, "facebook", author_id, author or _NOBODY, words(text), at, role))
    return meant, garbled


class EventStream:
    """Server-sent events out of the bytes of an answer (WHATWG HTML, 9.2.6). An event that is not whole when the bytes
    end is no event."""

    def __init__(self) -> None:
        self.last_id = ""
        self.retry_s: float | None = None
        self.garbled = 0
        self._rest = bytearray()
        self._data: list[bytes] = []
        self._size = 0
        self._id = b""
        self._begun = self._after_return = self._too_long = False

    def feed(self, piece: bytes) -> list[bytes]:
        """The data of every event that ends in `piece`."""
        if self._after_return and piece:
            # The other half of a line's end that was cut in two.
            piece = piece.removeprefix(b"\n")
            self._after_return = False
        self._after_return = self._after_return or piece.endswith(b"\r")
        self._rest += piece
        if b"\n" not in piece and b"\r" not in piece:
            if len(self._rest) > MOST_BYTES:
                self._rest.clear()
                self._too_long = True
            return []
        lines = bytes(self._rest).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = bytearray(lines.pop())
        events: list[bytes] = []
        for line in lines:
            self._line(line, events)
        return events

    def _line(self, line: bytes, events: list[bytes]) -> None:
        if not self._begun:
            self._begun = True
            line = line.removeprefix(b"\xef\xbb\xbf")
        if self._too_long:
            # Only its end is left; the event that it belongs to is lost.
            self._too_long, self._data, self._size = False, [], 0
            self.garbled += 1
            return
        if not line:
            self.last_id = self._id.decode("utf-8", "replace")
            if self._data:
                events.append(b"\n".join(self._data))
            self._data, self._size = [], 0
            return
        name, colon, value = line.partition(b":")
        value = value.removeprefix(b" ") if colon else b""
        if name == b"data":
            self._size += len(value) + 1  # what holds nothing takes memory, too
            if self._size > MOST_BYTES:
                self._data, self._size = [], 0
                self.garbled += 1
            else:
                self._data.append(value)
        elif name == b"id" and b"\0" not in value and len(value) < 1000:
            self._id = value
        elif name == b"retry" and value.isdigit():
            self.retry_s = min(float(value[:9]) / 1000, 60.0)


class Facebook(NetConnector):
    """See the module."""

    platform = "facebook"
    knows_replies = True
    longest = 2000
    every_s = 3.0
    links_punished = True

    def __init__(self, rest: str, around: Surroundings) -> None:
        super().__init__()
        self._video, given = settings(rest, "key")
        if not _VIDEO.fullmatch(self._video):
            raise BadAddress("Facebook's chat takes the number of the live video: facebook://1234567890.")
        self._key = key_of(given)
        self._accounts = accounts_for(around, given.get("server"))
        self._graph_at, self._stream_at = GRAPH, STREAM
        if server := given.get("server"):
            parts = urlsplit(server)
            scheme = "https" if parts.scheme in ("https", "wss") else "http"
            self._graph_at = self._stream_at = f"{scheme}://{parts.netloc}"
        self.same_as = f"facebook://{self._video} {self._graph_at}"
        self._handed: dict[str, datetime] = {}
        self._vouched: set[str] = set()
        """Comments that the list leaves out though they are there."""
        self._host_id = ""
        self._newest: datetime | None = None
        self._streaming = False
        self._refused, self._ended = False, False
        self._by_address = False
        self._slower = 1.0

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return self._key is not None or self._accounts.has("facebook")

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        if self._newest is None and self.resume:
            self._newest = moment(self.resume)
        with contextlib.suppress(Unwilling):  # the comments may be readable though the rest is not
            await self._look_at_video()
        cursor = await self._read_on("", receive)
        self.now_live()
        async with beside(self._follow_stream(receive), self._count()):
            looked_back_s = time.monotonic()
            while True:
                await asyncio.sleep((POLL_BESIDE_STREAM_S if self._streaming else POLL_S) * self._slower)
                cursor = await self._read_on(cursor, receive)
                if time.monotonic() - looked_back_s >= LOOK_BACK_S * self._slower:
                    await self._look_back(receive)
                    looked_back_s = time.monotonic()

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`."""
        to = reply_to if reply_to and _COMMENT.fullmatch(reply_to) else self._video
        try:
            await self._graph("POST", f"/{to}/comments", data={"message": text})
        except Unwilling as error:
            if error.code == _SPAM_CODE:
                raise Refused(
                    "Facebook has stopped the Page from commenting for a while: it took it for spam."
                ) from None
            if to != self._video and error.code in _UNKNOWN_CODES:
                raise Refused("The comment that is answered is not there any more.") from None
            raise Refused(str(error)) from None

    # the list

    async def _read_on(self, cursor: str, receive: Receive) -> str:
        """Hands on what comes after `cursor` in the list; where to read on from."""
        for _ in range(MOST_PAGES):
            asked = {"fields": f"{_FIELDS},is_hidden", "filter": "stream", "live_filter": "no_filter"}
            asked |= {"order": "chronological", "limit": str(A_PAGE)}
            if cursor:
                asked["after"] = cursor
            elif self._newest is not None:
                asked["since"] = str(int((self._newest - OVERLAP).timestamp()))
            try:
                page = await self._graph("GET", f"/{self._video}/comments", params=asked)
            except Unwilling as error:
                if cursor and error.code in _UNKNOWN_CODES:
                    # The comment that it stood for is gone. The time of the newest will do.
                    cursor = ""
                    continue
                raise
            if not isinstance(within(page, "data"), list):
                self.garbled += 1
                return cursor
            newest = self._newest
            self._hand_on(page["data"], receive)
            if self._newest is not None and self._newest != newest:
                self.mark(self._newest.isoformat())
            after = words(within(page, "paging", "cursors", "after"))
            if not after or after == cursor:
                return cursor
            cursor = after
            if not isinstance(within(page, "paging", "next"), str):
                break
        return cursor

    async def _look_back(self, receive: Receive) -> None:
        """What the newest comments lack: those that were left out, and those that were taken back."""
        asked = {"fields": f"{_FIELDS},is_hidden", "filter": "stream", "live_filter": "no_filter"}
        asked |= {"order": "reverse_chronological", "limit": str(A_PAGE)}
        page = await self._graph("GET", f"/{self._video}/comments", params=asked)
        comments = sequence(within(page, "data"))
        if not comments:
            return
        self._hand_on(comments[::-1], receive)
        there = {words(within(comment, "id")) for comment in comments}
        times = [self._handed[id_] for id_ in there if id_ in self._handed]
        if not times:
            return
        # The oldest moment may hold more comments than the page has.
        oldest, newest = min(times), max(times)
        missing = [
            id_
            for id_, at in self._handed.items()
            if oldest < at <= newest and id_ not in there and id_ not in self._vouched
        ]
        for id_ in missing[:_CHECKED]:
            try:
                gone = await self._is_gone(id_)
            except Lost:
                return  # nothing is known; it is asked again
            if gone:
                self._handed.pop(id_, None)
                receive(Deletion("facebook", id_))
            else:
                self._vouched.add(id_)

    async def _is_gone(self, id_: str) -> bool:
        """Whether Facebook says that the comment does not exist: no other failure counts."""
        try:
            await self._graph("GET", f"/{id_}", params={"fields": "id"})
        except Unwilling as error:
            if error.code in _TOKEN_CODES:
                raise
            return error.code in _UNKNOWN_CODES and error.subcode in (0, _GONE_SUBCODE)
        return False

    def _hand_on(self, comments: list[Any], receive: Receive, listed: bool = True) -> None:
        meant, garbled = _comments(comments, self._host_id)
        self.garbled += garbled
        for each in meant:
            if isinstance(each, Deletion):
                if self._handed.pop(each.id, None) is not None:
                    receive(each)
                continue
            if listed:
                # A clock that is ahead must not hide what comes after it.
                at = min(each.at, datetime.now(UTC))
                self._newest = max(self._newest or at, at)
            if each.id in self._handed:
                continue
            self._handed[each.id] = each.at
            while len(self._handed) > _REMEMBERED:
                oldest = next(iter(self._handed))
                del self._handed[oldest]
                self._vouched.discard(oldest)
            receive(each)

    # the stream

    async def _follow_stream(self, receive: Receive) -> None:
        """Goes on following the stream. Without it everything comes a few seconds later."""
        events = EventStream()
        while True:
            pause_s = STREAM_AGAIN_S
            try:
                status = await self._stream(events, receive)
                if status in (400, 401, 403) and not self._by_address:
                    self._by_address, pause_s = True, 0.0
                elif status != 200:
                    self._refused, pause_s = True, STREAM_REFUSED_S
                    self._tell_how_it_stands()
            except (aiohttp.ClientError, OSError, TimeoutError, Lost, Refused):
                pass  # comments still come by polling, which says what is wrong where that fails too
            finally:
                self._streaming = False
            if pause_s:
                pause_s = max(pause_s, events.retry_s or 0.0)
            last_id = events.last_id
            events = EventStream()
            events.last_id = last_id
            await asyncio.sleep(pause_s)

    async def _stream(self, events: EventStream, receive: Receive) -> int:
        """Follows the stream to its end; the status of the answer."""
        token = await self._token()
        asked = {"comment_rate": "one_hundred_per_second", "fields": _FIELDS}
        headers = {"Accept": "text/event-stream", "Cache-Control": "no-store"}
        if events.last_id.isprintable() and events.last_id:
            headers["Last-Event-ID"] = events.last_id
        if self._by_address:
            asked["access_token"] = token.access
        else:
            headers["Authorization"] = f"Bearer {token.access}"
        timeout = aiohttp.ClientTimeout(total=None, connect=CONNECT_S, sock_read=STREAM_SILENCE_S)
        url = f"{self._stream_at}/{self._video}/live_comments"
        async with self.http.get(
            url, params=asked, headers=headers, timeout=timeout, allow_redirects=False
        ) as response:
            if response.status != 200:
                return response.status
            if response.content_type != "text/event-stream":
                return 406
            self._streaming, self._refused = True, False
            self._tell_how_it_stands()
            async for piece in response.content.iter_any():
                for data in events.feed(piece):
                    comment = parsed(data)
                    # One way or the other it is seen in the list: only that marks where we are.
                    self._hand_on([comment], receive, listed=False)
                self.garbled += events.garbled
                events.garbled = 0
            return 200

    # how it stands

    async def _count(self) -> None:
        while True:
            await asyncio.sleep(VIEWERS_EVERY_S * self._slower)
            # Whoever reads the list notices what is wrong.
            with contextlib.suppress(aiohttp.ClientError, OSError, TimeoutError, Lost, Refused):
                await self._look_at_video()

    async def _look_at_video(self) -> None:
        video = await self._graph("GET", f"/{self._video}", params={"fields": "live_views,status,from{id}"})
        self._host_id = words(within(video, "from", "id")) or self._host_id
        self._ended = within(video, "status") in ("LIVE_STOPPED", "VOD")
        self.count_viewers(whole(within(video, "live_views")))
        self._tell_how_it_stands()

    def _tell_how_it_stands(self) -> None:
        if self._ended:
            self.remark("The live video has ended on Facebook.")
        elif self._refused:
            self.remark("Comments arrive a few seconds late: Facebook does not stream them to this Page's token.")
        else:
            self.remark(None)

    async def _token(self) -> Token:
        token = Token(self._key) if self._key is not None else await self._accounts.token("facebook")
        if token is None:
            raise Lost("Facebook shows comments only to the Page itself. Paste the Page's token first.", 15.0)
        self._host_id = self._host_id or token.user_id
        return token

    async def _graph(self, method: str, path: str, **more: Any) -> Any:
        """What the Graph API answers. Raises Unwilling where it says why not."""
        token = await self._token()
        headers = {"Authorization": f"Bearer {token.access}"}
        url = f"{self._graph_at}{VERSION}{path}"
        more |= {"headers": headers, "allow_redirects": False, "timeout": aiohttp.ClientTimeout(total=ANSWER_S)}
        async with self.http.request(method, url, **more) as response:
            answer = parsed(await whole_body(response))
            self._slower = slower(response.headers)
            error = within(answer, "error")
            if response.status >= 400 or isinstance(error, dict):
                _refuse(response, mapping(error))
            if response.status != 200 or not isinstance(answer, dict):
                raise Lost("What the platform answered makes no sense. It is tried again.", 5.0)
            return answer


def slower(headers: Mapping[str, str]) -> float:
    """How many times more seldom we ask, so that Facebook's limit (it tells how much of it is used) is not reached."""
    used = 0
    for name in ("X-App-Usage", "X-Page-Usage", "X-Business-Use-Case-Usage"):
        told = parsed(headers.get(name, "")[:20_000])
        for case in (told, *itertools.chain.from_iterable(map(sequence, mapping(told).values()))):
            for measure in ("call_count", "total_time", "total_cputime"):
                used = max(used, whole(within(case, measure)) or 0)
    return 1.0 if used < 60 else 3.0 if used < 80 else 10.0


def _refuse(response: aiohttp.ClientResponse, error: dict[str, Any]) -> None:
    """Raises what Facebook's error means. Its own words stay out of it: nobody vouches for what they hold."""
    code, subcode = whole(error.get("code")) or 0, whole(error.get("error_subcode")) or 0
    if code in _TOKEN_CODES or (response.status == 401 and not code):
        said = "Facebook does not accept the Page's token any more. Paste a new one."
        raise Unwilling(said, 30.0, code, subcode)
    if code in _SLOWER_CODES or response.status == 429:
        denied(429, response.headers)
    if code in _PERMISSION_CODES:
        said = "The Page's token does not allow this. Make one that may read and write the comments of the Page."
        raise Unwilling(said, 30.0, code, subcode)
    if code in _UNKNOWN_CODES:
        said = "Facebook does not know this live video, or does not show it to this Page. Check its number."
        raise Unwilling(said, 15.0, code, subcode)
    if code == _SPAM_CODE:
        said = "Facebook has stopped the Page from commenting for a while: it took it for spam."
        raise Unwilling(said, 60.0, code, subcode)
    denied(max(response.status, 500) if code in (1, 2) else max(response.status, 400), response.headers)
