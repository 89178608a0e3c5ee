"""RTMP(S) publishing with the standard library alone: a file object that an FLV muxer writes to.

    publisher = RtmpPublisher(address)
    publisher.connect()
    publisher.write(flv_bytes)          # as often as there are some
    publisher.flush()                   # sends them
    publisher.poll()                    # when there are none
    publisher.finish(timeout_s=1)

FFmpeg's own output waits without a limit while it holds the interpreter, takes any certificate and shows the stream
key in its errors. Here every wait has a deadline, certificates are verified, and nothing of the key leaves but to the
server. All I/O is on the thread that calls; only `cancel` may come from another.
"""

from __future__ import annotations

import array
import contextlib
import errno
import ipaddress
import os
import selectors
import socket
import ssl
import struct
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from typing import Any, Protocol

from studio.media.dial import Endpoint, NameQuery, begin_connecting, look_up
from studio.media.rtmp_wire import (
    ACK,
    AMF3_COMMAND,
    CHUNK_BYTES,
    COMMAND,
    DATA,
    SET_CHUNK_SIZE,
    USER_CONTROL,
    VIDEO,
    WINDOW_ACK_SIZE,
    ChunkReader,
    Malformed,
    amf_decode,
    amf_encode,
    chunked,
)

_ACK_EVERY_BYTES = 65536
_SLICE_BYTES = 16384  # one TLS record; also what counts as progress
_HANDSHAKE_BYTES = 1536
_MOST_REPLY_BYTES = 4096
_NEXT_ADDRESS_AFTER_S = 0.3
_NEVER = float("inf")
_READ_BYTES = 65536
_WOULD_BLOCK = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_ILLEGIBLE = "it does not speak RTMP. Check the address."


class RtmpError(OSError):
    """A connection that cannot be made or has ended. Its text is plain words and never holds the key.

    `phase` is how far it came, `code` what happened; `fatal` means that the server said no to this very stream, so
    trying the same again will not help.

        resolve     "no-such-host"
        tcp         "refused", "unreachable"
        tls         "certificate" (not trusted; the key was not sent), "tls" (no TLS there)
        handshake   ┐
        connect     ├ the server's own code, such as "NetConnection.Connect.Rejected"         fatal
        create      ┘
        publish       the server's own code, such as "NetStream.Publish.Denied"               fatal
                      "NetStream.Publish.BadName" (the key is in use, often by our own ghost) not fatal
                      "closed" (many servers turn a key down by closing without a word)       not fatal
        live        "stalled" (the server takes no data), the server's own code               not fatal
        any         "timeout" (before live), "closed", "garbage" (not RTMP), "cancelled"      not fatal

    `words` is what the server itself said, or "".
    """

    def __init__(self, code: str, phase: str, text: str, *, fatal: bool = False, words: str = "") -> None:
        super().__init__(text)
        self.code, self.phase, self.fatal, self.words = code, phase, fatal, words


class Address(Protocol):
    """Where to publish. `server` is the address without the key, `redact` takes every secret out of a text."""

    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def secure(self) -> bool: ...
    @property
    def server(self) -> str: ...
    @property
    def app(self) -> str: ...
    @property
    def key(self) -> str: ...
    def redact(self, text: str) -> str: ...


class RtmpPublisher:
    """One publishing connection, used once. Every method but `cancel` belongs to one thread and raises RtmpError."""

    def __init__(
        self,
        address: Address,
        *,
        connect_timeout_s: float = 5.0,
        stall_timeout_s: float = 6.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """`tls` is what verifies the server; without one the system's authorities and SSL_CERT_FILE do."""
        self._address, self._tls = address, tls
        self._connect_timeout_s, self._stall_timeout_s = connect_timeout_s, stall_timeout_s
        self.sent_bytes = 0
        """Bytes handed to the system since the beginning."""
        self.acked_bytes = 0
        """Bytes the server says it received; stays 0 where a server never says."""
        self._phase = "resolve"
        self._deadline = _NEVER  # while connecting
        self._failure: RtmpError | None = None
        self._socket: socket.socket | None = None
        self._selector: selectors.BaseSelector | None = None
        self._chunks, self._inbox = ChunkReader(), deque[list[Any]]()
        self._replies = bytearray()
        self._stream_id = 1
        self._flv, self._flv_begun = bytearray(), False
        self._unsent = bytearray()  # whole messages for the next flush
        self._cancelled, self._cancel_lock = False, threading.Lock()
        self._wake: tuple[socket.socket, socket.socket] | None = None  # what is written to one makes the other ready

    def __repr__(self) -> str:
        return f"<RtmpPublisher {self._address.host}:{self._address.port} {self._phase}>"

    def connect(self) -> None:
        """From the server's name to an accepted publish command, all within `connect_timeout_s`."""
        self._deadline = time.monotonic() + self._connect_timeout_s
        with self._failing():
            with self._cancel_lock:
                self._wake = socket.socketpair()
            self._selector = selectors.DefaultSelector()
            self._selector.register(self._wake[1], selectors.EVENT_READ)
            self._open_tcp(self._resolve())
            if self._address.secure:
                self._open_tls()
            self._shake_hands()
            self._publish()
        self._phase, self._deadline = "live", _NEVER

    def write(self, data: bytes) -> int:
        """Take FLV bytes, cut anywhere, for the next `flush`. Does not wait."""
        with self._failing():
            self._flv += data
            for kind, timestamp_ms, body in self._flv_tags():
                if kind == DATA:
                    self._unsent += chunked(4, DATA, self._stream_id, amf_encode("@setDataFrame") + body, 0)
                elif body:
                    self._unsent += chunked(6 if kind == VIDEO else 4, kind, self._stream_id, body, timestamp_ms)
        return len(data)

    def flush(self, *, unless_below: int = 0) -> None:
        """Send each tag that is whole, unless they are fewer bytes than that. Waits while the system takes no data."""
        if len(self._unsent) < unless_below:
            return
        with self._failing():
            unsent, self._unsent = self._unsent, bytearray()
            self._send(unsent)
            self._read_what_came()

    def poll(self) -> None:
        """Read what the server said, without waiting for more: notices a connection that has ended."""
        with self._failing():
            self._read_what_came()
            self._send(b"")

    def finish(self, timeout_s: float = 1.0) -> None:
        """Say goodbye and close; what was written arrives if the server takes it within `timeout_s`. Raises nothing."""
        if self._failure is None and self._socket is not None:
            self._deadline = time.monotonic() + timeout_s
            with contextlib.suppress(OSError, ValueError):
                self.flush()
                self._send_command("FCUnpublish", 6, None, self._address.key)
                self._send_command("deleteStream", 7, None, self._stream_id)
                if isinstance(self._socket, ssl.SSLSocket):
                    with contextlib.suppress(*_WOULD_BLOCK):
                        self._socket.unwrap()
                self._socket.shutdown(socket.SHUT_WR)
                # Closing with something unread would make the system throw away what is still on its way.
                while True:
                    with contextlib.suppress(*_WOULD_BLOCK):
                        if not self._socket.recv(65536):
                            break
                    self._wait(selectors.EVENT_READ, self._deadline)
        self.abandon()

    def abandon(self) -> None:
        """Close at once, with no goodbye. Raises nothing, may be called again."""
        if self._failure is None:
            self._failure = self._error("closed", "the connection is over.")
        with self._cancel_lock:
            for sock in self._wake or ():
                sock.close()
            self._wake = None
        if self._socket is not None:
            self._socket.close()
        if self._selector is not None:
            self._selector.close()

    def cancel(self) -> None:
        """End whatever this publisher waits for, now or later, with RtmpError "cancelled". From any thread."""
        with self._cancel_lock:
            if self._wake is not None and not self._cancelled:
                self._wake[0].send(b"\0")
            self._cancelled = True

    def unsent_bytes(self) -> int | None:
        """Bytes the system holds for the server, sent but unacknowledged ones included; None where it cannot tell."""
        if sys.platform != "linux" or self._socket is None or self._socket.fileno() < 0:
            return None
        import fcntl
        import termios

        count = array.array("i", [0])
        fcntl.ioctl(self._socket.fileno(), termios.TIOCOUTQ, count)
        return count[0]

    # errors and waiting

    def _error(self, code: str, text: str, *, fatal: bool = False, words: str = "") -> RtmpError:
        return RtmpError(code, self._phase, f"{self._address.host}: {text}", fatal=fatal, words=words)

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        """What goes wrong inside is the connection's end: it is closed, and the reason kept for whoever writes next."""
        if self._failure is not None:
            raise self._failure
        try:
            yield
        except BaseException as error:
            if isinstance(error, RtmpError):
                self._failure = error
            elif isinstance(error, Malformed):
                self._failure = self._error("garbage", _ILLEGIBLE)
            elif isinstance(error, OSError):
                late = error.errno == errno.ETIMEDOUT  # the system gave up before we did
                self._failure = self._late() if late else self._error("closed", self._closed_text())
            self.abandon()
            if isinstance(error, OSError | Malformed) and self._failure is not None:
                raise self._failure from None
            raise

    def _closed_text(self) -> str:
        if self._phase == "publish":
            return "the server closed the connection when it got the stream key. Copy the key again."
        return "the server closed the connection."

    def _wait(self, events: int, until: float) -> None:
        """Until the socket is ready for one of `events`; RtmpError when cancelled or `until` has passed."""
        assert self._selector is not None
        assert self._socket is not None
        self._check(until)
        self._selector.modify(self._socket, events)
        self._selector.select(max(0.0, until - time.monotonic()))
        self._check(_NEVER)

    def _check(self, until: float) -> None:
        if self._cancelled:
            raise self._error("cancelled", "cancelled.")
        if time.monotonic() >= until:
            raise self._late()

    def _late(self) -> RtmpError:
        if self._phase == "live":
            return self._error("stalled", f"the server took no data for {self._stall_timeout_s:g} s.")
        return self._error("timeout", f"no answer within {self._connect_timeout_s:g} s.")

    # connecting

    def _resolve(self) -> list[Endpoint]:
        host, port = self._address.host, self._address.port
        try:
            ipaddress.ip_address(host)
        except ValueError:
            query = NameQuery.of(host, port)
            while not query.answered.wait(0.05):
                self._check(self._deadline)
            answer = query.answer
        else:
            answer = look_up(host, port)
        if isinstance(answer, OSError):
            raise self._error("no-such-host", "there is no server of this name, or no internet.")
        return answer

    def _open_tcp(self, endpoints: list[Endpoint]) -> None:
        """Try every address, a new one whenever one fails or hesitates; the first that answers is taken."""
        self._phase = "tcp"
        assert self._selector is not None
        waiting, trying, reason, next_at = deque(endpoints), set[socket.socket](), 0, 0.0
        try:
            while waiting or trying:
                self._check(self._deadline)
                if waiting and (not trying or time.monotonic() >= next_at):
                    next_at = time.monotonic() + _NEXT_ADDRESS_AFTER_S
                    try:
                        sock = begin_connecting(*waiting.popleft(), self._stall_timeout_s)
                    except OSError as error:
                        reason = error.errno or 0
                        continue
                    trying.add(sock)
                    self._selector.register(sock, selectors.EVENT_WRITE)
                until = min(self._deadline, next_at) if waiting else self._deadline
                for key, events in self._selector.select(max(0.0, until - time.monotonic())):
                    sock = key.fileobj  # type: ignore[assignment]  # only sockets were registered
                    if not events & selectors.EVENT_WRITE:
                        continue
                    reason = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    trying.remove(sock)
                    if reason == 0:
                        self._socket = sock
                        return
                    self._selector.unregister(sock)
                    sock.close()
        finally:
            for sock in trying:
                self._selector.unregister(sock)
                sock.close()
        if reason == errno.ECONNREFUSED:
            raise self._error("refused", f"nothing answers on port {self._address.port}. Check the address.")
        raise self._error("unreachable", f"it cannot be reached ({os.strerror(reason).lower()}).")

    def _open_tls(self) -> None:
        self._phase = "tls"
        assert self._socket is not None
        assert self._selector is not None
        try:
            context = self._tls or ssl.create_default_context()
            self._selector.unregister(self._socket)
            sock = context.wrap_socket(
                self._socket, server_hostname=self._address.host.rstrip("."), do_handshake_on_connect=False
            )
            self._socket = sock
            self._selector.register(sock, selectors.EVENT_READ)
            while True:
                try:
                    sock.do_handshake()
                    return
                except ssl.SSLWantReadError:
                    self._wait(selectors.EVENT_READ, self._deadline)
                except ssl.SSLWantWriteError:
                    self._wait(selectors.EVENT_WRITE, self._deadline)
        except ssl.SSLCertVerificationError as error:
            text = f"the certificate is not trusted: {error.verify_message.rstrip('.')}."
            raise self._error("certificate", text, words=error.verify_message) from None
        except (ssl.SSLError, ValueError):
            raise self._error("tls", "no secure connection could be made. Check the address and the port.") from None

    def _shake_hands(self) -> None:
        self._phase = "handshake"
        self._send(b"\x03" + bytes(8) + os.urandom(_HANDSHAKE_BYTES - 8))
        first = self._receive_exactly(1 + _HANDSHAKE_BYTES)
        self._send(first[1:])
        self._receive_exactly(_HANDSHAKE_BYTES)

    def _receive_exactly(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            data += self._receive(size - len(data))
            if self._socket is not None and data[0] != 3 and size > _HANDSHAKE_BYTES:
                raise Malformed("RTMP version")  # said at once: another protocol may have no more to say
        return bytes(data)

    def _publish(self) -> None:
        address, self._phase = self._address, "connect"
        self._send_message(2, SET_CHUNK_SIZE, 0, struct.pack(">I", CHUNK_BYTES))
        self._send_message(2, WINDOW_ACK_SIZE, 0, struct.pack(">I", _ACK_EVERY_BYTES))
        about = {"type": "nonprivate", "flashVer": "FMLE/3.0 (compatible; Bancarella)", "tcUrl": address.server}
        self._send_command("connect", 1, {"app": address.app, **about})
        self._await_result(1)
        self._phase = "create"
        self._send_command("releaseStream", 2, None, address.key)
        self._send_command("FCPublish", 3, None, address.key)
        self._send_command("createStream", 4, None)
        stream_id = self._await_result(4)
        if isinstance(stream_id, float) and 0 < stream_id < 1 << 31:
            self._stream_id = int(stream_id)
        self._phase = "publish"
        self._send_command("publish", 5, None, address.key, "live")
        while True:
            name, transaction, *values = self._next_command()
            status = _status(values)
            if name == "_error" and transaction == 5:
                raise self._refusal(status)
            if name == "onStatus":
                if status.get("code") == "NetStream.Publish.Start":
                    return
                self._raise_status(status)

    def _await_result(self, wanted: int) -> Any:
        """The last value of the answer to command `wanted`."""
        while True:
            name, transaction, *values = self._next_command()
            if name == "_result" and transaction == wanted:
                return values[-1] if values else None
            if name == "_error" and transaction == wanted:
                raise self._refusal(_status(values))
            if name == "onStatus":
                self._raise_status(_status(values))

    # messages in

    def _next_command(self) -> list[Any]:
        """The server's next command: at least a name and a transaction number, whatever these may be."""
        while not self._inbox:
            self._take_in(self._receive(_READ_BYTES))
        return self._inbox.popleft()

    def _receive(self, most: int) -> bytes:
        """Up to `most` bytes, at least one, waiting for them until the deadline."""
        while (data := self._receive_now(most)) is None:
            self._wait(selectors.EVENT_READ, self._deadline)
        return data

    def _receive_now(self, most: int) -> bytes | None:
        """Up to `most` bytes, or None when there are none now."""
        assert self._socket is not None
        self._check(self._deadline)  # a server that never stops talking must not outlast it
        try:
            data = self._socket.recv(most)
        except _WOULD_BLOCK:
            return None
        if not data:
            raise self._error("closed", self._closed_text())
        return data

    def _read_what_came(self) -> None:
        for _ in range(16):  # so that a flood cannot keep us from sending
            data = self._receive_now(_READ_BYTES)
            self._take_in(data or b"")
            while self._inbox:
                name, _, *values = self._inbox.popleft()
                if name == "onStatus":
                    self._raise_status(_status(values))
            if data is None:
                return

    def _take_in(self, data: bytes) -> None:
        """Act on the protocol messages that `data` completes; put commands into the inbox."""
        for kind, body in self._chunks.feed(data):
            if kind == ACK and len(body) >= 4:
                self.acked_bytes += (int.from_bytes(body[:4], "big") - self.acked_bytes) & 0xFFFFFFFF
            elif kind == USER_CONTROL and body[:2] == b"\0\6" and len(self._replies) < _MOST_REPLY_BYTES:
                self._replies += chunked(2, USER_CONTROL, 0, b"\0\7" + body[2:6])  # a ping's answer
            elif kind in (COMMAND, AMF3_COMMAND):
                values = amf_decode(body[1:] if kind == AMF3_COMMAND else body)
                self._inbox.append(values + [None] * (2 - len(values)))

    def _raise_status(self, status: dict[str, Any]) -> None:
        if status.get("level") == "error":
            raise self._refusal(status)

    def _refusal(self, status: dict[str, Any]) -> RtmpError:
        code = self._legible(status.get("code")) or "rejected"
        words = self._legible(status.get("description"))
        if code.endswith("BadName"):
            return self._error(code, "this stream key is in use already, perhaps by another program.", words=words)
        if self._phase == "live":
            return self._error(code, f"the server ended the stream: {words or code}", words=words)
        return self._error(code, f"the server refused the stream: {words or code}", fatal=True, words=words)

    def _legible(self, value: Any) -> str:
        """The server's words as they may be shown: one short printable line without the key."""
        if not isinstance(value, str):
            return ""
        text = self._address.redact(value)
        return "".join(c if c.isprintable() else " " for c in text).strip()[:200]

    # messages out

    def _send_command(self, name: str, transaction: int, *values: Any) -> None:
        body = b"".join(map(amf_encode, (name, transaction, *values)))
        on_stream = name == "publish"
        self._send_message(8 if on_stream else 3, COMMAND, self._stream_id if on_stream else 0, body)

    def _send_message(self, chunk_stream: int, kind: int, stream: int, body: bytes) -> None:
        self._send(chunked(chunk_stream, kind, stream, body, 0))

    def _send(self, data: bytes | bytearray) -> None:
        """All of `data`, after the answers that are due; reads what comes meanwhile."""
        assert self._socket is not None
        if self._replies:
            data, self._replies = self._replies + data, bytearray()
        left, progress = memoryview(data), time.monotonic()
        while left:
            self._check(self._deadline)
            try:
                # A TLS socket wants the same bytes again after it would have blocked.
                count = self._socket.send(left[:_SLICE_BYTES])
                left, progress = left[count:], time.monotonic()
                self.sent_bytes += count
                continue
            except ssl.SSLWantReadError:
                events = selectors.EVENT_READ
            except _WOULD_BLOCK:
                events = selectors.EVENT_READ | selectors.EVENT_WRITE
            if self._phase != "live":
                events &= selectors.EVENT_WRITE  # whoever waits for the answer reads it
            until = min(self._deadline, progress + self._stall_timeout_s)
            self._wait(events or selectors.EVENT_READ, until)
            if self._phase == "live":
                self._read_what_came()

    def _flv_tags(self) -> Iterator[tuple[int, int, bytes]]:
        """Kind, timestamp in ms and body of every tag that is whole."""
        flv, at = self._flv, 0
        if not self._flv_begun:
            if len(flv) < 13:
                return
            self._flv_begun, at = True, 13  # the file's header and its first back pointer
        while len(flv) - at >= 11:
            size = int.from_bytes(flv[at + 1 : at + 4], "big")
            if len(flv) - at < 15 + size:
                break
            timestamp_ms = int.from_bytes(flv[at + 4 : at + 7], "big") | flv[at + 7] << 24
            yield flv[at] & 31, timestamp_ms, bytes(flv[at + 11 : at + 11 + size])
            at += 15 + size
        del flv[:at]


def _status(values: list[Any]) -> dict[str, Any]:
    return next((value for value in reversed(values) if isinstance(value, dict)), {})
