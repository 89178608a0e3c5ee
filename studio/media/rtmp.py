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

from studio.media.arrival import OnTheLine, Receiver, hold_little, on_the_line
from studio.media.dial import Endpoint, NameQuery, begin_connecting, look_up
from studio.media.rtmp_dialogue import REDIRECT, Address, Dialogue, RtmpError
from studio.media.rtmp_wire import Malformed

__all__ = ["REDIRECT", "Address", "RtmpError", "RtmpPublisher"]

_SLICE_BYTES = 16384  # one TLS record; also what counts as progress
_NEXT_ADDRESS_AFTER_S = 0.3
_NEVER = float("inf")
_READ_BYTES = 65536
_READS = 4  # in a row, so that a flood cannot keep us from sending
# A server has next to nothing to say to a publisher. One that talks more only costs processor time.
_TALK_BYTES, _TALK_BYTES_PER_S = 1 << 20, 1 << 16
_MOST_ANSWER_BYTES = 4096
_LOOK_S = 0.25  # between two looks at what arrives
_RESET = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)  # SO_LINGER: closing is a reset
_WOULD_BLOCK = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class RtmpPublisher:
    """One publishing connection, used once. Every method but `cancel` belongs to one thread and raises RtmpError."""

    def __init__(
        self,
        address: Address,
        *,
        connect_timeout_s: float = 5.0,
        stall_timeout_s: float = 6.0,
        frozen_timeout_s: float = 30.0,
        tls: ssl.SSLContext | None = None,
        ghosts: list[socket.socket] | None = None,
    ) -> None:
        """`tls` is what verifies the server; without one the system's authorities and SSL_CERT_FILE do.

        A server whose computer answers while its program stands still is waited for longer, for `frozen_timeout_s`.

        `ghosts`: connections that died on the way, so that the server may still hold the stream key for them. This one
        joins them if it stalls; as soon as it stands itself, all are reset, and the key is free before it is asked for.
        """
        self._address, self._tls, self._ghosts = address, tls, ghosts
        self._connect_timeout_s, self._stall_timeout_s = connect_timeout_s, stall_timeout_s
        self.receiver = Receiver(stall_timeout_s, frozen_timeout_s)
        """How the server takes it. Only Linux can tell."""
        self._look_at_s = 0.0
        self.sent_bytes = 0
        """Bytes handed to the system since the beginning."""
        self._phase = "resolve"  # then the dialogue's
        self._deadline = _NEVER  # while connecting
        self._begun_s, self._heard_bytes = 0.0, 0
        self._failure: RtmpError | None = None
        self._socket: socket.socket | None = None
        self._selector: selectors.BaseSelector | None = None
        self._dialogue = Dialogue(address)
        self._answer = b""  # to what was heard, due with whatever is sent next
        self._flv, self._flv_begun = bytearray(), False
        self._unsent = bytearray()  # whole messages for the next flush
        self._cancelled, self._cancel_lock = False, threading.Lock()
        self._wake: tuple[socket.socket, socket.socket] | None = None  # what is written to one makes the other ready

    def __repr__(self) -> str:
        return f"<RtmpPublisher {self._address.host}:{self._address.port} {self._phase}>"

    @property
    def acked_bytes(self) -> int:
        """Bytes the server says it received; stays 0 where a server never says."""
        return self._dialogue.acked_bytes

    def connect(self) -> None:
        """From the server's name to an accepted publish command.

        The server is to answer as one within `connect_timeout_s`, and to take the stream within as much again.
        """
        self._begun_s = time.monotonic()
        self._deadline = self._begun_s + self._connect_timeout_s
        with self._failing():
            with self._cancel_lock:
                self._wake = socket.socketpair()
            self._selector = selectors.DefaultSelector()
            self._selector.register(self._wake[1], selectors.EVENT_READ)
            self._open_tcp(self._resolve())
            if self._address.secure:
                self._open_tls()
            self._phase = self._dialogue.phase
            self._send(self._dialogue.begin())
            while self._phase != "live":
                self._hear(self._receive(_READ_BYTES))
                self._send(b"")
        self._deadline = _NEVER
        self.receiver.begin(time.monotonic())

    def write(self, data: bytes) -> int:
        """Take FLV bytes, cut anywhere, for the next `flush`. Does not wait."""
        with self._failing():
            self._flv += data
            for kind, timestamp_ms, body in self._flv_tags():
                self._unsent += self._dialogue.media(kind, timestamp_ms, body)
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
            self._watch()

    def finish(self, timeout_s: float = 1.0) -> None:
        """Say goodbye and close; what was written arrives if the server takes it within `timeout_s`. Raises nothing."""
        if self._failure is None and self._socket is not None:
            self._deadline = time.monotonic() + timeout_s
            with contextlib.suppress(OSError, ValueError):
                self.flush()
                self._send(self._dialogue.goodbye())
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

    @property
    def written_bytes(self) -> int:
        """What `sent_bytes` will be when everything written is sent."""
        return self.sent_bytes + len(self._unsent)

    def on_the_line(self) -> OnTheLine:
        """How many of the bytes sent have arrived (all of them where the system cannot tell). Any thread.

        The worst that a connection closed meanwhile does is a wrong number.
        """
        return on_the_line(self._socket, self.sent_bytes)

    @property
    def silent_s(self) -> float:
        """For how long the other side has confirmed nothing of what is under way; 0 where nothing is. Any thread."""
        if self._phase != "live":
            return 0.0
        sent_bytes = self.sent_bytes
        return self.receiver.silent_s(time.monotonic(), sent_bytes, on_the_line(self._socket, sent_bytes).arrived)

    def _watch(self) -> None:
        """A few times a second: does anything arrive? RtmpError once nothing has for too long."""
        now_s = time.monotonic()
        if self._phase != "live" or now_s < self._look_at_s:
            return
        self._look_at_s = now_s + _LOOK_S
        if not self.receiver.look(now_s, self.sent_bytes, self.on_the_line()):
            raise self._late()

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
                self._failure = self._error("garbage", "it says more than a server has to say. Check the address.")
            elif isinstance(error, OSError):
                late = error.errno == errno.ETIMEDOUT  # the system gave up before we did
                self._failure = self._late() if late else self._error("closed", self._closed_text())
            self._leave_a_ghost()
            self.abandon()
            if isinstance(error, OSError | Malformed) and self._failure is not None:
                raise self._failure from None
            raise

    def _leave_a_ghost(self) -> None:
        """Where the connection has stalled: leave it open, so that it can be reset once the line is back."""
        sock = self._socket
        if self._ghosts is not None and sock is not None and self._failure and self._failure.code == "stalled":
            assert self._selector is not None
            with contextlib.suppress(KeyError, ValueError):
                self._selector.unregister(sock)
            self._ghosts.append(sock)
            self._socket = None

    def _closed_text(self) -> str:
        if self._phase == "publish":
            return "the server closed the connection when it got the stream key. Copy the key again."
        return "the server closed the connection."

    def _wait(self, events: int, until: float, at_most_s: float = _NEVER) -> None:
        """Until the socket is ready for one of `events`, or for so long; RtmpError when cancelled, or past `until`."""
        assert self._selector is not None
        assert self._socket is not None
        self._check(until)
        self._selector.modify(self._socket, events)
        wait_s = min(at_most_s, max(0.0, until - time.monotonic()))
        self._selector.select(None if wait_s == _NEVER else wait_s)
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
                        sock = begin_connecting(*waiting.popleft())
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
                        hold_little(sock)
                        bury(self._ghosts)
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

    # what the server says

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
        self._heard_bytes += len(data)
        if self._heard_bytes > _TALK_BYTES + _TALK_BYTES_PER_S * (time.monotonic() - self._begun_s):
            raise Malformed("endless talk")
        return data

    def _hear(self, data: bytes) -> None:
        """Have the dialogue act on it; what it answers goes out with the next sending."""
        before = self._phase
        answer = self._dialogue.hear(data)
        self._phase = self._dialogue.phase
        if self._phase != "live" or len(self._answer) < _MOST_ANSWER_BYTES:  # while nothing can be sent
            self._answer += answer
        if before in ("handshake", "connect") and self._phase in ("create", "publish"):
            self._deadline = time.monotonic() + self._connect_timeout_s

    def _read_what_came(self) -> None:
        for _ in range(_READS):
            data = self._receive_now(_READ_BYTES)
            if data is None:
                return
            self._hear(data)

    # what is sent

    def _send(self, data: bytes | bytearray) -> None:
        """All of `data`, after the answers that are due; reads what comes meanwhile."""
        assert self._socket is not None
        if self._answer:
            data, self._answer = self._answer + data, b""
        left, progress = memoryview(data), time.monotonic()
        while left:
            self._check(self._deadline)
            self._watch()
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
            until = min(self._deadline, self.receiver.given_up_s(progress))
            self._wait(events or selectors.EVENT_READ, until, _LOOK_S)
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


def bury(ghosts: list[socket.socket] | None) -> None:
    """Reset these connections, so that whoever still holds them lets go."""
    while ghosts:
        sock = ghosts.pop()
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        sock.close()
