"""ssn://SESSION: whatever Social Stream Ninja hears, on TikTok, Instagram, Facebook and a hundred more sites.

The seller runs its extension or app beside the browser windows of the sites. In its settings, under Mechanics, "remote
API control of extension" and "send chat messages to API server" have to be on. The session is the only secret:
`ssn://env:VAR` takes it from the environment, `ssn://kept:ID` from where the studio has put it away.

Read at wss://io.socialstream.ninja/join/SESSION/4: messages (HTML, unless they say textonly), messages taken back
(`delete`), how many watch (`viewer_update`, `viewer_updates`). Nothing can be resumed.
Written at /join/SESSION/2/1, where the extension listens and answers: `sendChat`, to every site that it can write to,
or to the one of the message that is answered. Not every version answers; who does not is believed to have written.

`?server=ws://127.0.0.1:PORT` takes the place of wss://io.socialstream.ninja: the app's own local server, for one.

A site's own message id is taken where the extension knows it, so that a chat that is connected directly too is shown
once. Its own numbers begin anew with each of its runs: they are made unique by what was written.

Source: api.md, docs/event-reference.html, docs/remote-control-protocol.md of steveseguin/social_stream; what is not
told there (which channels, who answers) was observed in the extension's background.js.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import html
import json
import os
import re
import time
import uuid
from collections import Counter, deque
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Any

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Secrets, Surroundings
from studio.chat.net import BadAddress, NetConnector, beside, settings
from studio.chat.untrusted import mapping, moment, parsed, whole, words
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused
from studio.domain.kept import id_of, is_session, secret_name

SERVER = "wss://io.socialstream.ninja"
REACH_S = 4.0
CONFIRM_S = 4.0
QUIET_S = 60.0
FORGOTTEN_PAUSE_S = 5.0
"""The keyring may be unlocked meanwhile."""
VIEWERS_LAST_S = 180.0
"""A site that has told no number for so long counts no more."""
LONGEST_HTML = 6_000
_REMEMBERED = 5_000

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}", re.ASCII)
_SITE = re.compile(r"[a-z0-9._-]{1,40}", re.ASCII)
_OURS = {
    "instagramlive": "instagram",
    "youtubeshorts": "youtube",
    "twitter": "x",
    "rednote": "xiaohongshu",
    "xhs": "xiaohongshu",
    "wechatchannels": "wechat",
    "weixin": "wechat",
}
"""Its words for a platform that are not ours."""


def social_stream(rest: str, around: Surroundings) -> Connector:
    """The connector of an `ssn://` address."""
    connector = SocialStream(rest, around.secrets)
    if connector.session:
        around.hide(connector.session)
    return connector


@dataclass(frozen=True, slots=True)
class Heard:
    """A message. `site`: its word for where it was written, by which it can be answered; `number`: its own for it."""

    message: ChatMessage
    site: str
    number: str
    name: str
    has_id: bool
    """Else several messages that say the same have the same id."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Messages that were taken back: the one of this number, else those of this name there, else all of the site."""

    site: str
    number: str
    name: str
    only_last: bool = False


@dataclass(frozen=True, slots=True)
class Viewers:
    """How many watch where. `all_sites`: there are no others."""

    counts: dict[str, int]
    all_sites: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """To what we asked by this `get`. `error`: its own word for what went wrong, None where it was done."""

    get: str
    error: str | None


Meant = Heard | Gone | Viewers | Answer


def read(frame: str | bytes) -> tuple[list[Meant], int]:
    """What a frame means, and how many pieces of it made no sense. Never raises."""
    said = parsed(frame)
    if not isinstance(said, dict):
        return [], 1
    if "callback" in said:
        return _answer(said["callback"])
    if "delete" in said:
        return _gone(said["delete"])
    event = said.get("event")
    if event == "viewer_updates":
        counts = {site: count for site, of in mapping(said.get("meta")).items() if (count := _count(of)) is not None}
        return [Viewers(counts, all_sites=True)], 0
    if event == "viewer_update":
        count, site = _count(said.get("meta")), words(said.get("type"))
        return ([Viewers({site: count}, all_sites=False)], 0) if count is not None and site else ([], 1)
    if event == "user_banned":
        meta = mapping(said.get("meta"))
        name = words(meta.get("displayName")) or words(meta.get("username"))
        site = _site(said.get("type"))
        return ([Gone(site, "", name)], 0) if name and site else ([], 1)
    if "chatname" not in said:
        return [], 0  # the dock's and the overlays' business
    return _message(said)


def text_of(markup: str) -> str:
    """What a reader sees of a piece of HTML: text, and the names of pictures."""
    markup = markup[:LONGEST_HTML]
    if "<" not in markup:
        return html.unescape(markup) if "&" in markup else markup
    # A tag that never ends is text; html.parser would look for its end again and again.
    markup, end, rest = markup.rpartition(">")
    reader = _Text()
    try:
        reader.feed(markup + end)
        reader.close()
    except (AssertionError, ValueError):  # what html.parser does with some `<![`
        return html.unescape(_TAG.sub(" ", markup + end) + rest)
    return "".join((*reader.pieces, "" if reader.unseen else html.unescape(rest)))


_TAG = re.compile(r"<[^<>]*>?")
_BREAKS = {"br", "p", "div", "li", "tr", "td"}
_UNSEEN = {"script", "style", "template"}


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif self.unseen:
            return
        elif tag == "img":
            named = dict(attrs)
            self.pieces.append(f" {named.get('alt') or named.get('title') or ''} ")
        elif tag in _BREAKS:
            self.pieces.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag in _BREAKS:
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.pieces.append(data)


def _message(said: dict[str, Any]) -> tuple[list[Meant], int]:
    site, name = _site(said.get("type")), html.unescape(words(said.get("chatname"))).strip()
    written, paid = said.get("chatmessage", ""), text_of(words(said.get("hasDonation"))).strip()
    if not site or not isinstance(written, str | None):
        return [], 1
    # Followers, raids and the like are no messages; private ones are nobody else's business.
    if said.get("private") is True or (said.get("event") and not paid):
        return [], 0
    written = words(written)
    text = written if said.get("textonly") is True else text_of(written)
    if not name:
        return [], 1
    if not text.strip() and not paid:
        return [], 0
    meta = mapping(said.get("meta"))
    author_id = words(said.get("userid")) or name
    number = words(said.get("id"))
    own = words(meta.get("messageId")) or ("" if number.isdigit() else number)
    platform = _OURS.get(site, site)
    at = said.get("timestamp")
    has_id = bool(own or number or words(at))
    if not own:
        told = "\0".join((site, author_id, text, paid, words(at)))
        own = f"ssn-{number}-{hashlib.blake2b(told.encode(errors='replace'), digest_size=8).hexdigest()}"
    message = ChatMessage(own, platform, author_id, name, text, moment(at), _role(said, meta), paid)
    return [Heard(message, site, number, name, has_id)], 0


def _role(said: dict[str, Any], meta: dict[str, Any]) -> str:
    if said.get("host") is True or meta.get("host") is True:
        return "host"
    if said.get("moderator") is True or said.get("mod") is True or said.get("admin") is True:
        return "moderator"
    return "member" if said.get("membership") or said.get("hasMembership") else ""


def _gone(told: object) -> tuple[list[Meant], int]:
    told = mapping(told)
    site, number = _site(told.get("type")), words(told.get("id"))
    name = html.unescape(words(told.get("chatname"))).strip()
    if not site and not number and not name:
        return [], 1
    return [Gone(site, number, name, told.get("onlyLast") is True)], 0


def _answer(told: object) -> tuple[list[Meant], int]:
    told = mapping(told)
    get, result = words(told.get("get")), told.get("result")
    if not get:
        return [], 1
    error: str | None = None
    if isinstance(result, dict):
        if result.get("ok") is False:
            error = words(mapping(result.get("error")).get("code")) or "failed"
    elif result is False or result is None:
        error = "failed"
    elif result in ("failed", "timeout", "special"):
        error = str(result)
    return [Answer(get, error)], 0


def _site(value: object) -> str:
    site = words(value).strip().lower()
    return site if _SITE.fullmatch(site) else ""


def _count(value: object) -> int | None:
    number = whole(value)
    return number if number is not None and 0 <= number < 10**9 else None


class SocialStream(NetConnector):
    """See the module."""

    platform = "ssn"
    longest = 150
    """TikTok takes no more, and it goes to all."""
    every_s = 2.0
    links_punished = True
    can_send = True
    """It needs no account of ours."""

    def __init__(self, rest: str, secrets: Secrets) -> None:
        super().__init__()
        self.session, given = settings(rest)
        """All that somebody needs who wants to write there. "" where it is put away, and not found yet."""
        self._secrets, self._kept = secrets, id_of(f"ssn://{rest}")
        if self._kept is not None:
            self.same_as, self.session = f"ssn://{self.session}", ""
        elif self.session.startswith("env:"):
            name = self.session[4:]
            self.session = os.environ.get(name, "").strip() if _VARIABLE.fullmatch(name) else ""
            if not self.session:
                raise BadAddress("There is no session of Social Stream Ninja in the environment variable of this name.")
        if self._kept is None and not is_session(self.session):
            # It may be a secret: it is not shown.
            raise BadAddress("Social Stream Ninja takes its session's name: ssn://SESSION, as it stands in its links.")
        self._server = given.get("server", SERVER).rstrip("/")
        self.same_as = f"{self.same_as or 'ssn://' + self.session} {self._server}"
        self._recent: deque[Heard] = deque(maxlen=_REMEMBERED)
        self._same: Counter[str] = Counter()
        self._watching: dict[str, tuple[int, float]] = {}
        self._asked: dict[str, asyncio.Future[str | None]] = {}
        self._chat: aiohttp.ClientWebSocketResponse | None = None
        self._heard_any = False

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        self._same.clear()
        await self._find_session()
        async with self.socket(f"{self._server}/join/{self.session}/4") as ws, beside(self._mind_silence()):
            self._chat = ws
            self.now_live()
            try:
                async for frame in ws:
                    if not self._heard_any:
                        self._heard_any = True
                        self.remark(None)
                    if frame.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY):
                        self._take(frame.data, receive)
            finally:
                self._chat = None
        raise Lost("The connection to the chat was lost. It is tried again by itself.")

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`."""
        get = uuid.uuid4().hex
        # Who knows version 2 of the protocol tells whether any site took it; others overlook the word.
        said: dict[str, Any] = {"action": "sendChat", "value": text, "get": get, "protocol": 2}
        if reply_to is not None:
            site = next((heard.site for heard in reversed(self._recent) if heard.message.id == reply_to), None)
            if site is None:
                raise Refused("It is not known any more where this message was written. Nothing was written.")
            said["target"] = site
        answer = self._asked[get] = asyncio.get_running_loop().create_future()
        try:
            async with contextlib.AsyncExitStack() as stack:
                try:
                    async with asyncio.timeout(REACH_S):
                        way = await stack.enter_async_context(self.socket(f"{self._server}/join/{self.session}/2/1"))
                    await stack.enter_async_context(beside(self._hear_answers(way)))
                except (aiohttp.ClientError, OSError, TimeoutError):
                    # What it hears goes to the same channel where no other is named.
                    if self._chat is None:
                        raise
                    way = self._chat
                await way.send_str(json.dumps(said))
                try:
                    async with asyncio.timeout(CONFIRM_S):
                        error = await answer
                except TimeoutError:
                    self.remark("Social Stream Ninja has not confirmed the last message. See that it is open.")
                    return
        finally:
            del self._asked[get]
        if error:
            raise Refused(
                "Social Stream Ninja could not write the message. See that the chat's window is open there and signed"
                " in, and that its remote control is on."
            )
        self.remark(None)

    async def _find_session(self) -> None:
        if self._kept is not None:
            found = await asyncio.to_thread(self._secrets.once, secret_name(self._kept))
            self.session = found or ""
        if not is_session(self.session):
            raise Lost(
                "The session of Social Stream Ninja is not known any more: this computer's password store does not"
                " give it. Add this chat again.",
                FORGOTTEN_PAUSE_S,
            )

    def _take(self, data: str | bytes, receive: Receive) -> None:
        meant, garbled = read(data)
        self.garbled += garbled
        for each in meant:
            if isinstance(each, Heard):
                each = self._told_apart(each)
                self._recent.append(each)
                receive(each.message)
            elif isinstance(each, Gone):
                for deletion in self._deletions(each):
                    receive(deletion)
            elif isinstance(each, Viewers):
                self._watch(each)
            else:
                self._settle(each)

    def _told_apart(self, heard: Heard) -> Heard:
        """Who writes "A12" twice wants two, also where messages have no ids."""
        if heard.has_id:
            return heard
        id_ = heard.message.id
        self._same[id_] += 1
        if len(self._same) > 10 * _REMEMBERED:
            del self._same[next(iter(self._same))]
        return replace(heard, message=replace(heard.message, id=f"{id_}-{self._same[id_]}"))

    def _deletions(self, gone: Gone) -> list[Deletion]:
        if gone.number:
            meant = [
                heard
                for heard in self._recent
                if gone.number in (heard.number, heard.message.id) and gone.site in ("", heard.site)
            ]
            if not meant and gone.site and not gone.number.isdigit():
                # The site's own id, of a message that is still to come or came another way.
                return [Deletion(_OURS.get(gone.site, gone.site), gone.number)]
        else:
            meant = [
                heard
                for heard in self._recent
                if gone.site in ("", heard.site) and (not gone.name or gone.name == heard.name)
            ]
        if gone.only_last:
            meant = meant[-1:]
        found = [Deletion(heard.message.platform, heard.message.id) for heard in meant]
        if found:
            taken = {deletion.id for deletion in found}
            self._recent = deque((h for h in self._recent if h.message.id not in taken), maxlen=_REMEMBERED)
        return found

    def _watch(self, told: Viewers) -> None:
        now_s = time.monotonic()
        if told.all_sites:
            self._watching.clear()
        self._watching.update({site: (count, now_s) for site, count in told.counts.items()})
        # A hostile one names sites without end.
        fresh = [(site, of) for site, of in self._watching.items() if now_s - of[1] < VIEWERS_LAST_S][:200]
        self._watching = dict(fresh)
        self.count_viewers(sum(count for count, _ in self._watching.values()))

    def _settle(self, answer: Answer) -> None:
        waiting = self._asked.get(answer.get)
        if waiting is not None and not waiting.done():
            waiting.set_result(answer.error)

    async def _hear_answers(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in ws:
            if frame.type is aiohttp.WSMsgType.TEXT:
                for each in read(frame.data)[0]:
                    if isinstance(each, Answer):
                        self._settle(each)

    async def _mind_silence(self) -> None:
        """The commonest trouble is that one of its two switches is off, and it looks like a quiet chat."""
        await asyncio.sleep(QUIET_S)
        if not self._heard_any:
            self.remark(
                "Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and"
                " sending chat messages to the server must both be on."
            )
