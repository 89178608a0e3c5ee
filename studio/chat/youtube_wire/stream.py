"""The stream itself: one call of V3DataLiveChatMessageService.StreamList over gRPC, from its beginning to its end.

grpc is loaded here and nowhere else, and with the first stream: only whoever has a YouTube chat pays for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from enum import Enum
from typing import Any

from studio.chat.net import CONNECT_S

SERVICE = "youtube.api.v3.V3DataLiveChatMessageService"
METHOD = "StreamList"
PARTS = ("id", "snippet", "authorDetails")

FIRST_FRAME_S = 10.0
"""A stream that says nothing at all for as long is none: YouTube answers with the history, or with an empty page."""
QUIET_S = 600.0
"""A stream that has said nothing for as long is opened anew."""
_AT_ITS_HEELS_S = 0.3
_LET_GO_S = 1.5
_LARGEST_FRAME = 16 * 2**20
_PING_MS, _PING_ANSWER_MS = 60_000, 15_000
_PASSING = frozenset(("UNAVAILABLE", "INTERNAL", "UNKNOWN", "ABORTED", "CANCELLED", "DEADLINE_EXCEEDED", "DATA_LOSS"))

_log = logging.getLogger(__name__)


class Why(Enum):
    """Why a stream ended before its time."""

    LOST = "lost"  # the line or the server: there is sense in trying again
    SILENT = "silent"  # it never began
    BAD_REQUEST = "bad request"  # the token is too old, or the key is none
    USED_UP = "used up"  # the day's units
    TOO_FAST = "too fast"
    TOO_LARGE = "too large"
    DENIED = "denied"  # not known there, or not for us


class Broken(Exception):
    """The stream ended before its time."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@contextlib.asynccontextmanager
async def connected(at: str, bare: bool) -> AsyncIterator[Any]:
    """A channel to the server at `host:port`, `bare` of encryption; None where there is no gRPC server at the other
    end. Costs no unit."""
    from grpc import ChannelConnectivity, ssl_channel_credentials  # type: ignore[import-untyped]
    from grpc.aio import insecure_channel, secure_channel  # type: ignore[import-untyped]

    options = [
        ("grpc.max_receive_message_length", _LARGEST_FRAME),
        ("grpc.keepalive_time_ms", _PING_MS),
        ("grpc.keepalive_timeout_ms", _PING_ANSWER_MS),
        ("grpc.enable_retries", 0),  # each try costs units: they are ours to count
        ("grpc.use_local_subchannel_pool", 1),  # else it would wait for as long as the last one failed
    ]
    if bare:
        channel = insecure_channel(at, [*options, ("grpc.enable_http_proxy", 0)])
    else:
        channel = secure_channel(at, ssl_channel_credentials(), options)
    failed = (ChannelConnectivity.TRANSIENT_FAILURE, ChannelConnectivity.SHUTDOWN)
    async with channel:
        state = channel.get_state(try_to_connect=True)
        try:
            async with asyncio.timeout(CONNECT_S):
                while state is not ChannelConnectivity.READY and state not in failed:
                    await channel.wait_for_state_change(state)
                    state = channel.get_state(try_to_connect=True)
        except TimeoutError:
            state = ChannelConnectivity.TRANSIENT_FAILURE
        yield channel if state is ChannelConnectivity.READY else None


async def frames(
    channel: Any, chat: str, token: str, credentials: Mapping[str, str]
) -> AsyncGenerator[bytes | None, None]:
    """What comes of the chat after `token`, as LiveChatMessageListResponses; None first where the server let us in and
    has nothing to say yet. Ends where the server ends it, or has said nothing for long. Raises Broken."""
    from grpc.aio import EOF

    from studio.chat.youtube_wire.stream_list_pb2 import LiveChatMessageListRequest

    request = LiveChatMessageListRequest(live_chat_id=chat, part=PARTS)
    if token:
        request.page_token = token
    # Bytes are handed on as they come: what is none of a frame is counted by whoever reads them.
    ours = asyncio.all_tasks()
    call = channel.unary_stream(f"/{SERVICE}/{METHOD}")(
        request.SerializeToString(), metadata=tuple(credentials.items())
    )
    reading: asyncio.Task[Any] = asyncio.ensure_future(call.read())
    try:
        if await _begun(call, reading):
            yield None
        while True:
            await asyncio.wait({reading}, timeout=QUIET_S)
            if not reading.done():
                return
            if reading.cancelled():  # so says grpc where the server cancelled it
                raise Broken(Why.LOST)
            # Looked at, not raised: a traceback through here would hold the call, and grpc's thread, for long.
            error = reading.exception()
            if error is not None:
                raise Broken(_why(error))
            frame = reading.result()
            if frame is EOF:
                return
            yield frame
            reading = asyncio.ensure_future(call.read())
    finally:
        call.cancel()
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        # What grpc's thread still has to say of the call must find this loop open, or it never ends.
        if theirs := asyncio.all_tasks() - ours:
            await asyncio.wait(theirs, timeout=_LET_GO_S)


async def _begun(call: Any, reading: asyncio.Task[Any]) -> bool:
    """Wait until the server says anything. True where that is no frame, and no end."""
    headers = asyncio.ensure_future(call.initial_metadata())
    try:
        await asyncio.wait({reading, headers}, timeout=FIRST_FRAME_S, return_when=asyncio.FIRST_COMPLETED)
        if not reading.done():
            if not headers.done():
                raise Broken(Why.SILENT)
            # A denial comes as headers with its reason at their heels.
            await asyncio.wait({reading}, timeout=_AT_ITS_HEELS_S)
        return not reading.done()
    finally:
        headers.cancel()
        await asyncio.gather(headers, return_exceptions=True)


def _why(error: BaseException) -> Why:
    from grpc.aio import AioRpcError

    if not isinstance(error, AioRpcError):
        raise error
    code, details = error.code().name, (error.details() or "").lower()
    _log.info("YouTube's stream ended with %s", code)
    if code in _PASSING:
        return Why.LOST
    if code == "INVALID_ARGUMENT":
        return Why.BAD_REQUEST
    if code == "RESOURCE_EXHAUSTED":
        if "larger than max" in details:  # grpc's own, not YouTube's
            return Why.TOO_LARGE
        return Why.USED_UP if "quota" in details and "per minute" not in details else Why.TOO_FAST
    return Why.DENIED
