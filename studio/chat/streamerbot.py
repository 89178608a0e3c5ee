"""streamerbot://HOST:PORT: the chats that a running Streamer.bot is connected to: Twitch, YouTube, Kick, Trovo.

Streamer.bot's WebSocket server (Servers/Clients, WebSocket Server; 127.0.0.1:8080/ unless told otherwise) greets with
`Hello`, and with a salt and a challenge where it wants a password. We subscribe to messages, deletions, bans and
numbers of viewers. Message ids are each platform's own: what is connected directly too is shown once. Nothing can be
resumed.
Written with `SendMessage`, to every connected platform, or to the one of the message that is answered; Streamer.bot
lets nobody write who has not given the password. `?action=NAME` runs that action instead (`DoAction`, arguments
message, platform, replyId), which needs no password.

The password comes from the account "streamerbot" or from `?key=env:VAR`; it is never sent, only proof of it. Without
encryption (ws) only this computer and the local network are spoken to; `?server=wss://HOST/PATH` for others.

Source: docs.streamer.bot (WebSocket server: configuration, authentication, requests, events; triggers), and the types
of github.com/Streamerbot/client. The payloads of several events are documented nowhere: every spelling that open
clients use is understood.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import ipaddress
import json
import re
import uuid
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Surroundings, shortened
from studio.chat.net import BadAddress, NetConnector, is_loopback, key_of, settings
from studio.chat.sign_in import SignIn
from studio.chat.untrusted import mapping, moment, parsed, sequence, whole, within, words
from studio.domain.chat import ChatMessage, Clearing, Deletion, Received
from studio.domain.errors import Refused

PORT = 8080
HELLO_S = 2.0
ANSWER_S = 8.0
WRITE_S = 6.0
_DENIED_PAUSE_S = 30.0
_REMEMBERED = 5_000

SIGN_IN = SignIn(platform="streamerbot", by_hand=True)
"""Its password can be pasted."""

WANTED = {
    "Twitch": [
        *("ChatMessage", "ChatMessageDeleted", "ChatCleared", "UserBanned", "UserTimedOut", "Cheer"),
        *("ViewerCountUpdate", "PresentViewers", "StreamOffline"),
    ],
    "YouTube": ["Message", "MessageDeleted", "UserBanned", "SuperChat", "StatisticsUpdated", "BroadcastEnded"],
    "Kick": ["ChatMessage", "UserBanned", "UserTimedOut", "ViewerCountUpdate", "PresentViewers", "StreamOffline"],
    "Trovo": ["ChatMessage", "PresentViewers", "StreamOffline"],
}
PLAIN = {"Twitch": ["ChatMessage"], "YouTube": ["Message"], "Kick": ["ChatMessage"]}
"""For versions that refuse what they do not know."""

_NAMES = {"twitch": "Twitch", "youtube": "YouTube", "kick": "Kick", "trovo": "Trovo"}
_ANSWERED_THERE = {"twitch", "kick"}
"""Where an answer can be shown as one."""
_ADDRESS = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?(?P<path>/[\w/.-]*)?")
_MESSAGES = {"ChatMessage", "Message", "Cheer", "SuperChat"}
_DELETIONS = {"ChatMessageDeleted", "MessageDeleted"}
_BANS = {"UserBanned", "UserTimedOut", "UserTimedout"}
_COUNTS = {"ViewerCountUpdate", "StatisticsUpdated", "PresentViewers"}
_ENDS = {"StreamOffline", "BroadcastEnded"}


def streamerbot(rest: str, around: Surroundings) -> Connector:
    """The connector of a `streamerbot://` address."""
    return StreamerBot(rest, around)


@dataclass(frozen=True, slots=True)
class Hello:
    """Its greeting; salt and challenge are empty where it wants no password."""

    salt: str = ""
    challenge: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """To the request with this id."""

    id: str
    ok: bool
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Viewers:
    """So many watch on the platform; None where it is not live any more."""

    platform: str
    count: int | None


Meant = Received | Hello | Answer | Viewers


def read(frame: str | bytes) -> tuple[list[Meant], int]:
    """What a frame means, and how many pieces of it made no sense. Never raises."""
    said = parsed(frame)
    if not isinstance(said, dict):
        return [], 1
    if "event" in said:
        return _event(said)
    if said.get("request") == "Hello" or ("info" in said and "status" not in said):
        asked = mapping(said.get("authentication"))
        return [Hello(words(asked.get("salt")), words(asked.get("challenge")))], 0
    status, id_ = said.get("status"), words(said.get("id"))
    if isinstance(status, str) and id_:
        return [Answer(id_, status == "ok", said)], 0
    return [], 1


def proof(password: str, salt: str, challenge: str) -> str:
    """That we know the password, without saying it."""
    return _digest(_digest(password + salt) + challenge)


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode(errors="replace")).digest()).decode()


def _event(said: dict[str, Any]) -> tuple[list[Meant], int]:
    source, kind = words(within(said, "event", "source")), words(within(said, "event", "type"))
    data, platform = said.get("data"), source.lower()[:40]
    if not platform or not kind:
        return [], 1
    if kind in _ENDS:
        return [Viewers(platform, None)], 0
    known = kind in _MESSAGES or kind in _DELETIONS or kind in _BANS or kind in _COUNTS or kind == "ChatCleared"
    if not known:
        return [], 0
    if not isinstance(data, dict):
        return [], 1
    meant: Meant | None
    if kind in _MESSAGES:
        meant = _message(platform, kind, data, said.get("timeStamp"))
    elif kind in _DELETIONS:
        id_ = _first(data, "targetMessageId", "messageId", "msgId", "eventId", "message_id", "id")
        meant = Deletion(platform, id_) if id_ else None
    elif kind in _COUNTS:
        number = _first(data, "viewerCount", "concurrentViewers", "viewers", "viewer_count")
        if not number:
            return [], 0  # who is present, without how many
        count = whole(number)
        meant = Viewers(platform, count) if count is not None and 0 <= count < 10**9 else None
    else:
        # A ban is never the whole chat's clearing, whatever else is missing.
        author_id = _banned(data)
        meant = Clearing(platform, author_id or None) if author_id or kind == "ChatCleared" else None
    return ([meant], 0) if meant is not None else ([], 1)


def _message(platform: str, kind: str, data: dict[str, Any], at: object) -> ChatMessage | None:
    # Until 0.2.4 Twitch's stood in an object "message".
    old, user = mapping(data.get("message")), mapping(data.get("user"))
    author_id = words(user.get("id")) or words(user.get("userId")) or _first(old or data, "userId")
    author = _first(user, "display", "displayName", "name", "userName", "login")
    author = author or _first(old or data, "displayName", "username", "userName")
    text = next((t for t in (data.get("text"), old.get("message"), data.get("message")) if isinstance(t, str)), None)
    if text is None:
        text = data.get("content") if isinstance(data.get("content"), str) else None
    paid = _paid(kind, data, old)
    if text is None and paid:
        text = ""
    if text is None or not (author or author_id):
        return None
    text = words(text)
    at = data.get("publishedAt") or data.get("createdAt") or at
    id_ = _first(data, "messageId", "msgId", "eventId", "message_id") or _first(old, "msgId") or words(data.get("id"))
    if not id_:
        told = "\0".join((platform, author_id or author, text, words(at)))
        id_ = f"streamerbot-{hashlib.blake2b(told.encode(errors='replace'), digest_size=8).hexdigest()}"
    return ChatMessage(
        id_, platform, author_id or author, author or author_id, text, moment(at), _role(data, user, old), paid
    )


def _role(data: dict[str, Any], user: dict[str, Any], old: dict[str, Any]) -> str:
    role = next((value for value in (user.get("role"), data.get("role"), old.get("role")) if value is not None), None)
    role = role.lower() if isinstance(role, str) else role
    if user.get("isOwner") is True or user.get("isBroadcaster") is True or role in (4, "4", "broadcaster"):
        return "host"
    if user.get("isModerator") is True or role in (3, "3", "moderator"):
        return "moderator"
    member = role in (2, "2", "vip") or any(
        of.get(name) is True for of in (user, old) for name in ("isSponsor", "subscribed", "isSubscribed", "subscriber")
    )
    return "member" if member else ""


def _paid(kind: str, data: dict[str, Any], old: dict[str, Any]) -> str:
    if kind == "SuperChat":
        amount, currency = words(data.get("amount")), words(data.get("currencyCode"))
        if isinstance(data.get("amount"), float):
            amount = f"{data['amount']:.2f}"
        return f"{amount} {currency}".strip() if amount[-1:].isdigit() and amount[:1].isdigit() else amount
    bits = whole(data.get("bits")) or whole(old.get("bits")) or 0
    return f"{bits} bits" if bits > 0 else ""


def _banned(data: dict[str, Any]) -> str:
    for place in ("targetUser", "target_user", "bannedUser", "user"):
        if found := words(within(data, place, "id")):
            return found
    return _first(data, "target_user_id", "targetUserId", "user_id", "userId")


def _first(data: dict[str, Any], *names: str) -> str:
    return next((found for name in names if (found := words(data.get(name)))), "")


class StreamerBot(NetConnector):
    """See the module."""

    platform = "streamerbot"
    longest = 200
    """YouTube takes no more, and it goes to all."""
    knows_replies = True

    def __init__(self, rest: str, around: Surroundings) -> None:
        super().__init__()
        place, given = settings(rest, "key", "action")
        self._url = given["server"].rstrip("/") + "/" if "server" in given else _address(place)
        self._around, self._key, self._action = around, key_of(given), given.get("action", "")[:200]
        self.same_as = f"streamerbot://{self._url.lower()}"
        self._let_in = False
        self._ws: aiohttp.ClientWebSocketResponse | None = None
        self._hello: asyncio.Future[Hello]
        self._trouble: str | None = None
        self._asked: dict[str, asyncio.Future[Answer]] = {}
        self._recent: OrderedDict[str, ChatMessage] = OrderedDict()
        self._watching: dict[str, int] = {}
        self._platforms: tuple[str, ...] | None = None
        """That it is connected to, as far as it tells."""

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return self._let_in or bool(self._action)

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        self._let_in = False
        self._watching.clear()
        self._trouble = None
        async with self.socket(self._url) as ws:
            self._ws, self._hello = ws, asyncio.get_running_loop().create_future()
            listening = asyncio.create_task(self._listen(ws, receive))
            try:
                try:
                    await self._or_lost(listening, self._introduce())
                except Lost as error:
                    # Whoever does not prove the password is also simply shut out.
                    raise (Lost(self._trouble, _DENIED_PAUSE_S) if self._trouble else error) from None
                self.now_live()
                await listening
            finally:
                self._ws, self._let_in = None, False
                listening.cancel()
                with contextlib.suppress(asyncio.CancelledError, Lost, aiohttp.ClientError, OSError):
                    await listening

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`."""
        answered = self._recent.get(reply_to) if reply_to is not None else None
        if reply_to is not None and answered is None:
            raise Refused("It is not known any more where this message was written. Nothing was written.")
        known = (answered.platform,) if answered else self._platforms
        platforms = tuple(name.lower() for name in PLAIN) if known is None else known
        if not platforms:
            raise Refused("Streamer.bot is connected to no chat. Connect it to your account there.")
        written = await asyncio.gather(*(self._write_to(platform, text, answered) for platform in platforms))
        missed = [platform for platform, done in zip(platforms, written, strict=True) if not done]
        if missed and (known is not None or len(missed) == len(platforms)):
            names = ", ".join(_NAMES.get(platform, platform) for platform in missed)
            raise Refused(f"Streamer.bot did not write the message into {names}.")

    async def _write_to(self, platform: str, text: str, answered: ChatMessage | None) -> bool:
        shown_as_answer = platform in _ANSWERED_THERE
        if answered and not shown_as_answer:
            text = shortened(f"@{answered.author} {text}", self.longest)
        reply = {"replyId": answered.id} if answered and shown_as_answer else {}
        try:
            said: dict[str, Any]
            if self._action:
                said = {"message": text, "platform": platform, **reply}
                return (await self._request("DoAction", WRITE_S, action={"name": self._action}, args=said)).ok
            said = {"message": text, "platform": platform, "bot": False, "internal": True, **reply}
            return (await self._request("SendMessage", WRITE_S, **said)).ok
        except TimeoutError:
            return False

    async def _introduce(self) -> None:
        """Prove who we are, and say what we want to hear."""
        hello = await self._greeting()
        password = await self._password() if hello.challenge else None
        if password:
            self._trouble = "Streamer.bot does not accept the password. Check it there, and here."
            said = proof(password, hello.salt, hello.challenge)
            if not (await self._request("Authenticate", ANSWER_S, authentication=said)).ok:
                raise Lost(self._trouble)
            self._let_in, self._trouble = True, None
        elif hello.challenge:
            self._trouble = "Streamer.bot asks for its password, and there is none here."
        # Some versions refuse the whole where they do not know one of the names.
        for events in (WANTED, PLAIN):
            if (await self._request("Subscribe", ANSWER_S, events=events)).ok:
                break
        else:
            raise Lost("Streamer.bot does not let its chats be read.", _DENIED_PAUSE_S)
        self._trouble = None
        if self.can_send:
            with contextlib.suppress(TimeoutError):
                told = await self._request("GetBroadcaster", WRITE_S)
                connected = [words(name).lower() for name in sequence(told.body.get("connected"))[:20]]
                if told.ok:
                    self._platforms = tuple(name for name in dict.fromkeys(connected) if name in _NAMES)
            self.remark(None)
        else:
            self.remark(
                "To write from here too, switch on authentication in Streamer.bot's WebSocket server, and give its"
                " password here."
            )

    async def _listen(self, ws: aiohttp.ClientWebSocketResponse, receive: Receive) -> None:
        async for frame in ws:
            if frame.type not in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY):
                continue
            meant, garbled = read(frame.data)
            self.garbled += garbled
            for each in meant:
                if isinstance(each, Hello):
                    if not self._hello.done():
                        self._hello.set_result(each)
                elif isinstance(each, Answer):
                    waiting = self._asked.get(each.id)
                    if waiting is not None and not waiting.done():
                        waiting.set_result(each)
                elif isinstance(each, Viewers):
                    self._watch(each)
                else:
                    if isinstance(each, ChatMessage):
                        self._remember(each)
                    receive(each)
        raise Lost("The connection to the chat was lost. It is tried again by itself.")

    async def _greeting(self) -> Hello:
        try:
            async with asyncio.timeout(HELLO_S):
                return await asyncio.shield(self._hello)
        except TimeoutError:
            return Hello()  # older ones greet nobody

    async def _request(self, request: str, patience_s: float, **more: Any) -> Answer:
        ws = self._ws
        if ws is None:
            raise Refused("This chat is not connected just now. Nothing was written.")
        id_ = uuid.uuid4().hex
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._asked[id_] = answer
        try:
            await ws.send_str(json.dumps({"request": request, "id": id_, **more}))
            async with asyncio.timeout(patience_s):
                return await answer
        finally:
            del self._asked[id_]

    async def _password(self) -> str | None:
        if self._key is not None:
            return self._key
        token = await self._around.accounts.token(self.platform)
        return token.access if token else None

    @staticmethod
    async def _or_lost(listening: asyncio.Task[None], work: Any) -> None:
        """Does `work`, and not for longer than the line stands."""
        doing = asyncio.ensure_future(work)
        try:
            await asyncio.wait((doing, listening), return_when=asyncio.FIRST_COMPLETED)
            if not doing.done():
                await listening
            await doing
        finally:
            doing.cancel()
            await asyncio.gather(doing, return_exceptions=True)

    def _remember(self, message: ChatMessage) -> None:
        self._recent[message.id] = message
        if len(self._recent) > _REMEMBERED:
            self._recent.popitem(last=False)

    def _watch(self, told: Viewers) -> None:
        if told.count is None:
            self._watching.pop(told.platform, None)
        elif told.platform in self._watching or len(self._watching) < 50:
            self._watching[told.platform] = told.count
        self.count_viewers(sum(self._watching.values()) if self._watching else None)


def _address(place: str) -> str:
    """The WebSocket's address for HOST:PORT/PATH. Raises BadAddress."""
    found = _ADDRESS.fullmatch(place)
    if found is None or not 0 < int(found["port"] or PORT) < 65536:
        raise BadAddress("Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.")
    host = found["host"]
    if not _is_near(host.strip("[]")):
        raise BadAddress(
            "Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others"
            " write ?server=wss:// and its address."
        )
    return f"ws://{host}:{found['port'] or PORT}{found['path'] or '/'}"


def _is_near(host: str) -> bool:
    if is_loopback(host) or host.endswith(".local"):
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return urlsplit(f"//{host}").hostname == host.lower() and "." not in host
