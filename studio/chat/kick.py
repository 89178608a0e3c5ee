"""kick://CHATROOM-ID (or kick://CHANNEL): a chat on Kick.

Read without a sign-in, as kick.com itself does it: over a Pusher socket (protocol 7), channel `chatrooms.<id>.v2`.
Heard there: messages, messages taken back, people banned, the chat cleared. Nothing can be resumed: what is written
while the line is down is not heard.
Written with the seller's account (scope chat:write): POST /public/v1/chat. It goes to `?broadcaster=USER-ID`, else to
the channel that was named, else to the account's own. How many watch: GET /public/v1/livestreams, with the account.

A channel's name is looked up at /api/v2/channels/<name>, which Cloudflare guards: where that is refused, the number of
the chat room has to be given.

`?server=http://127.0.0.1:PORT` takes the place of the socket (/app/<key>), of kick.com (/api/v2/…) and of api.kick.com
(/public/v1/…). `?key=env:VAR` takes the place of the account's token.

Sources: pusher.com, Channels Protocol 7; the KickDevDocs repository of KickEngineering (sign-in, scopes, chat); the
names of the socket's events and their fields are those that open clients of this chat agree on: Kick does not document
them.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Surroundings, Token
from studio.chat.net import BadAddress, NetConnector, accounts_for, beside, denied, key_of, settings, whole_body
from studio.chat.sign_in import Answer, Denied, Http, SignIn
from studio.chat.untrusted import mapping, moment, parsed, sequence, whole, within, words
from studio.domain.chat import ChatMessage, Clearing, Deletion, Received
from studio.domain.errors import Refused

SOCKET = "wss://ws-us2.pusher.com"
SITE = "https://kick.com"
API = "https://api.kick.com"
SIGN_IN_SITE = "https://id.kick.com"
APP = "/app/32cbd69e4b950bf97679?protocol=7&client=js&version=8.4.0&flash=false"
"""kick.com's own, public key at Pusher."""

GREETING_S = ANSWER_S = 10.0
ACTIVITY_S = 120.0
PONG_S = 30.0
VIEWERS_EVERY_S = 30.0
_HOPELESS_PAUSE_S = 300.0

_CHANNEL = re.compile(r"[A-Za-z0-9_-]{1,60}", re.ASCII)
_EMOTE = re.compile(r"\[(?:emote|emoji):([^:\[\]]{1,40}):([^:\[\]]{0,60})\]")
_HOSTS, _MODERATORS = {"broadcaster"}, {"moderator"}
_MEMBERS = {"subscriber", "founder", "vip", "og", "sub_gifter"}


@dataclass(frozen=True, slots=True)
class Event:
    """What the socket says that is not the chat's: the name, and what comes with it."""

    name: str
    data: dict[str, Any]


async def _who(http: Http, token: str, client_id: str) -> tuple[str, str]:
    answer = await http.ask("GET", f"{API}/public/v1/users", headers={"Authorization": f"Bearer {token}"})
    if answer.status == 401:
        raise Denied("Kick does not accept the sign-in any more. Sign in again.")
    if answer.status != 200:
        denied(answer.status, answer.headers)
    user = within(answer.body.get("data"), 0)
    return words(within(user, "user_id")), words(within(user, "name"))


async def _revoke(http: Http, url: str, token: str, client_id: str) -> Answer:
    # Kick wants it in the address.
    return await http.ask("POST", f"{url}?{urlencode({'token': token, 'token_hint_type': 'access_token'})}")


SIGN_IN = SignIn(
    platform="kick",
    scopes=("user:read", "chat:write"),
    authorize_url=f"{SIGN_IN_SITE}/oauth/authorize",
    token_url=f"{SIGN_IN_SITE}/oauth/token",
    revoke_url=f"{SIGN_IN_SITE}/oauth/revoke",
    # Kick's page turns 127.0.0.1 into localhost and then finds that the two differ.
    redirect="http://localhost:17563/kick",
    secret_needed=True,
    who=_who,
    revoke=_revoke,
)


def kick(rest: str, around: Surroundings) -> Connector:
    """The connector of a `kick://` address."""
    return Kick(rest, around)


def read(frame: str | bytes) -> tuple[list[Received | Event], int]:
    """What a frame of the socket means, and how many pieces of it made no sense. Never raises."""
    frame_said = parsed(frame)
    name = within(frame_said, "event")
    if not isinstance(name, str):
        return [], 1
    data = frame_said.get("data")
    if isinstance(data, str):
        data = parsed(data)
    data = mapping(data)
    meant: Received | Event | None
    if not name.startswith("App\\Events\\"):
        meant = Event(name[:100], data)
    elif understand := _EVENTS.get(name.removeprefix("App\\Events\\")):
        meant = understand(data)
    else:
        return [], 0
    return ([meant], 0) if meant is not None else ([], 1)


def _message(data: dict[str, Any]) -> ChatMessage | None:
    id_, text = words(data.get("id")), data.get("content")
    sender = mapping(data.get("sender"))
    author = words(sender.get("username")) or words(sender.get("slug"))
    if not id_ or not isinstance(text, str) or not author:
        return None
    badges = {
        badge["type"]
        for badge in sequence(within(sender, "identity", "badges"))[:50]
        if isinstance(badge, dict) and isinstance(badge.get("type"), str)
    }
    role = "host" if badges & _HOSTS else "moderator" if badges & _MODERATORS else "member" if badges & _MEMBERS else ""
    author_id = words(sender.get("id")) or author
    text = _EMOTE.sub(_emote, words(text))
    return ChatMessage(id_, "kick", author_id, author, text, moment(data.get("created_at")), role)


def _emote(found: re.Match[str]) -> str:
    return f":{found[2]}:" if found[2] else ""


def _deletion(data: dict[str, Any]) -> Deletion | None:
    id_ = words(within(data, "message", "id"))
    return Deletion("kick", id_) if id_ else None


def _ban(data: dict[str, Any]) -> Clearing | None:
    # Never the whole chat's clearing, whatever else is missing.
    author_id = words(within(data, "user", "id")) or words(within(data, "user", "username"))
    return Clearing("kick", author_id) if author_id else None


def _clear(data: dict[str, Any]) -> Clearing:
    return Clearing("kick", None)


_EVENTS: dict[str, Callable[[dict[str, Any]], Received | None]] = {
    "ChatMessageEvent": _message,
    "ChatMessageSentEvent": _message,
    "MessageDeletedEvent": _deletion,
    "ChatMessageDeletedEvent": _deletion,
    "UserBannedEvent": _ban,
    "ChatroomClearEvent": _clear,
}


class Kick(NetConnector):
    """See the module."""

    platform = "kick"
    knows_replies = True
    longest = 500

    def __init__(self, rest: str, around: Surroundings) -> None:
        super().__init__()
        self._channel, given = settings(rest, "key", "broadcaster")
        if not _CHANNEL.fullmatch(self._channel):
            raise BadAddress("Kick's chat takes the number of the chat room or the channel's name: kick://123456.")
        self._broadcaster = whole(given.get("broadcaster", "0"))
        if self._broadcaster is None:
            raise BadAddress("Kick's broadcaster= takes the number of the channel's owner.")
        self._key = key_of(given)
        self._accounts = accounts_for(around, given.get("server"))
        self._socket, self._site, self._api = SOCKET, SITE, API
        if server := given.get("server"):
            host = urlsplit(server).netloc
            safe = "s" if urlsplit(server).scheme in ("wss", "https") else ""
            self._socket, self._site = f"ws{safe}://{host}", f"http{safe}://{host}"
            self._api = self._site
        self.same_as = f"kick://{self._channel.lower()} {self._socket}"

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return self._key is not None or self._accounts.has("kick")

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        room = self._channel if self._channel.isdigit() else await self._room()
        async with self.socket(self._socket + APP) as ws:
            patience_s = await self._greet(ws, room)
            self.now_live()
            async with beside(self._count()):
                await self._listen(ws, patience_s, receive)

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`."""
        token = await self._token()
        if token is None:
            raise Refused("Sign in to Kick first: nobody is signed in.")
        to = self._broadcaster or whole(token.user_id)
        if not to:
            raise Refused("It is not known whose chat on Kick to write into. Sign in to Kick again.")
        said: dict[str, Any] = {"broadcaster_user_id": to, "content": text, "type": "user"}
        if reply_to:
            said["reply_to_message_id"] = reply_to
        answer = await self._call("POST", "/public/v1/chat", token, json=said)
        if within(answer, "data", "is_sent") is False:
            raise Refused("Kick did not take the message. The chat may be slowed down, or for followers only.")

    async def _room(self) -> str:
        """The number of the channel's chat room."""
        url = f"{self._site}/api/v2/channels/{self._channel}"
        headers = {"Accept": "application/json"}
        timeout = aiohttp.ClientTimeout(total=ANSWER_S)
        async with self.http.get(url, headers=headers, allow_redirects=False, timeout=timeout) as response:
            if response.status == 404:
                raise Lost("Kick knows no channel of this name. Check how it is written.", 15.0)
            if response.status == 429 or response.status >= 500:
                denied(response.status, response.headers)
            found = parsed(await whole_body(response)) if response.status == 200 else None
        room = whole(within(found, "chatroom", "id"))
        if not room:
            # Cloudflare's page, whatever its status.
            raise Lost(
                "Kick does not tell the chat room of a channel to programs. Use the chat room's number instead of the"
                " name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.",
                _HOPELESS_PAUSE_S,
            )
        if not self._broadcaster:
            self._broadcaster = whole(within(found, "user_id")) or 0
        return str(room)

    async def _greet(self, ws: aiohttp.ClientWebSocketResponse, room: str) -> float:
        """Waits to be let in; for how long the socket may be silent after that."""
        patience_s = ACTIVITY_S
        async with asyncio.timeout(GREETING_S):
            while True:
                for event in self._events(await self._frame(ws)):
                    if not isinstance(event, Event):
                        continue
                    if event.name == "pusher:connection_established":
                        patience_s = min(ACTIVITY_S, max(5.0, float(whole(event.data.get("activity_timeout")) or 0)))
                        channel = {"auth": "", "channel": f"chatrooms.{room}.v2"}
                        await self._say(ws, "pusher:subscribe", channel)
                    elif event.name == "pusher_internal:subscription_succeeded":
                        return patience_s
                    else:
                        await self._obey(ws, event)

    async def _listen(self, ws: aiohttp.ClientWebSocketResponse, patience_s: float, receive: Receive) -> None:
        pinged = False
        while True:
            try:
                async with asyncio.timeout(PONG_S if pinged else patience_s):
                    frame = await self._frame(ws)
            except TimeoutError:
                if pinged:
                    raise
                pinged = True
                await self._say(ws, "pusher:ping", {})
                continue
            pinged = False
            for event in self._events(frame):
                if isinstance(event, Event):
                    await self._obey(ws, event)
                else:
                    receive(event)

    async def _obey(self, ws: aiohttp.ClientWebSocketResponse, event: Event) -> None:
        if event.name == "pusher:ping":
            await self._say(ws, "pusher:pong", {})
        elif event.name == "pusher:error":
            code = whole(event.data.get("code"))
            if code is not None:
                _closed(code)
        elif event.name == "pusher:subscription_error":
            raise Lost("Kick does not let this chat room be read. Check its number.", 30.0)

    def _events(self, frame: str | bytes) -> list[Received | Event]:
        events, garbled = read(frame)
        self.garbled += garbled
        return events

    @staticmethod
    async def _frame(ws: aiohttp.ClientWebSocketResponse) -> str | bytes:
        message = await ws.receive()
        if message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY):
            frame: str | bytes = message.data
            return frame
        _closed(ws.close_code or 0)
        raise Lost("The connection to the chat was lost. It is tried again by itself.")

    @staticmethod
    async def _say(ws: aiohttp.ClientWebSocketResponse, event: str, data: dict[str, str]) -> None:
        await ws.send_str(json.dumps({"event": event, "data": data}))

    async def _count(self) -> None:
        """Goes on telling how many watch, where an account is signed in."""
        while True:
            # It is no message that is lost: next time it may be told.
            with contextlib.suppress(Lost, Refused, aiohttp.ClientError, OSError, TimeoutError):
                token = await self._token()
                of = self._broadcaster or (token and whole(token.user_id))
                if token and of:
                    answer = await self._call("GET", f"/public/v1/livestreams?broadcaster_user_id={of}", token)
                    self.count_viewers(whole(within(answer, "data", 0, "viewer_count")))
            await asyncio.sleep(VIEWERS_EVERY_S)

    async def _token(self) -> Token | None:
        if self._key is not None:
            return Token(self._key)
        return await self._accounts.token("kick")

    async def _call(self, method: str, path: str, token: Token, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {token.access}", "Accept": "application/json"}
        # Whoever redirects gets no token.
        more |= {"headers": headers, "allow_redirects": False, "timeout": aiohttp.ClientTimeout(total=ANSWER_S)}
        return await self.ask(method, self._api + path, **more)


def _closed(code: int) -> None:
    """Raises Lost where Pusher's code says when to come back."""
    if 4000 <= code < 4100:
        raise Lost("Kick's chat does not take this connection any more. Look for an update.", _HOPELESS_PAUSE_S)
    if 4100 <= code < 4200:
        raise Lost("Kick's chat is overcrowded just now. It is tried again by itself.", 1.0)
    if 4200 <= code < 4300:
        raise Lost("The connection to the chat was lost. It is tried again by itself.")
