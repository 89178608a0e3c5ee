"""One RTMP destination: a thread that connects, sends, drops when the line is too slow, and comes back by itself."""

from __future__ import annotations

import logging
import random
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from studio.media.bitrate import Line
from studio.media.destination_refusals import NO_KEY, Refusals
from studio.media.ingest import Ingest
from studio.media.packets import Coded, KeyframeStart, Muxer, Templates
from studio.media.rtmp import RtmpError, RtmpPublisher, bury

State = Literal["idle", "connecting", "live", "congested", "waiting", "rejected", "stopped"]

FIRST_DELAY_S, DELAY_GROWTH, LONGEST_DELAY_S = 1.0, 1.5, 30.0
GHOST_TRIES = 5  # for which a server may still hold the key for our dead connection: it lets go of that in a moment
SETTLED_S = 10.0  # live for so long, and the next delay is the first again
DROP_VIDEO_S, DROP_SOUND_S, DRAINED_S = 0.9, 4.0, 0.2
LEAP_S = 0.5  # from one picture to the next; what is more, nothing was made in
HOLD_S, CATCH_UP_S = 20.0, 10.0
"""What is kept for a server whose program stands still, and how long it may take to catch up afterwards."""
_GOES_ON_S = 1.0  # and by then it has begun to, or it is only slow
_NEVER_S = -float("inf")
_RATE_WINDOW_S = 2.0
_POLL_S = 0.25
_TOGETHER_BYTES = 16_384
ENDING_S = 0.6  # the seller waits for it; a line too slow for what is left gets no more of it
_MOST_UNDER_WAY = 2000  # packets; more than the system's buffers hold
_FLV = {
    "flvflags": "no_duration_filesize",
    "flush_packets": "1",
    # While pictures are dropped the sound must not wait for them in the muxer. More than the encoder's delay.
    "max_interleave_delta": "2000000",
}
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DestinationReport:
    """How a destination is doing. `last_error` is plain words for the seller and stays when it is live again.

    `kbps` is over the last 2 s, `queue_ms` how far sending is behind the encoder, `dropped` counts packets left out
    because the line was too slow, `reconnects` how often it went live again. `target_kbps` is what the picture may
    have just now where this destination's line decides on it for all, else None. `key_doubted`: it is not live, and
    that may be for want of another stream key; `key_missing`: it has none.
    """

    name: str
    state: State
    sent_bytes: int
    kbps: float
    queue_ms: float
    dropped: int
    reconnects: int
    last_error: str | None
    ever_live: bool
    target_kbps: int | None
    key_doubted: bool = False
    key_missing: bool = False


class Destination:
    """Sends the coded packets it is given to one ingest, and tries again for as long as it is not stopped.

    A server that refuses three times in a row is "rejected": nothing happens then until `retry_now`, or `aim`. One
    that closes without a word where it took the key before is given a minute. One whose key nobody knows is "rejected"
    from the start.
    """

    def __init__(
        self,
        name: str,
        ingest: Ingest | None,
        templates: Templates,
        *,
        ask_keyframe: Callable[[], None],
        on_state: Callable[[DestinationReport], None] | None = None,
        connect_timeout: float = 5,
        stall_timeout: float = 6,
        hold: float = HOLD_S,
        tls: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`ask_keyframe` and `on_state` are called on this destination's thread; time-outs are in seconds.

        `ingest`: None where its stream key is not known; `aim` tells it.

        `hold`: for so long all is kept for a server whose computer answers while its program stands still.
        """
        self.name, self._ingest, self._templates = name, ingest, templates
        self._ask_keyframe, self._on_state = ask_keyframe, on_state
        self._connect_timeout_s, self._stall_timeout_s, self._hold_s = connect_timeout, stall_timeout, hold
        self._tls, self._clock = tls, clock
        self._thread = threading.Thread(target=self._run, name=f"destination {name}", daemon=True)
        self._changed = threading.Condition()
        # What follows is guarded by _changed.
        self._state: State = "idle"  # never "congested", which is "live" and _congested
        self._told: State = "idle"
        self._stop_by: float | None = None
        self._retry = False
        self._publisher: RtmpPublisher | None = None
        self._queue = deque[Coded]()
        self._unsent_made_s = {True: deque[float](), False: deque[float]()}  # by Coded.video, the one in work included
        # By Coded.video: the newest packet there was, and for how long none was made before (see _made_s).
        self._last_dts_s, self._unmade_s = dict[bool, float](), {True: 0.0, False: 0.0}
        # By Coded.video: the newest packet taken; and what is with the system or on its way, as the publisher's
        # written_bytes after a packet with that packet's time. Pictures and sound leave the encoder at different ages.
        self._newest_made_s = {True: 0.0, False: 0.0}
        self._under_way = {video: deque[tuple[int, float]](maxlen=_MOST_UNDER_WAY) for video in (True, False)}
        self._start: KeyframeStart | None = None  # of this connection
        self._congested, self._need_key, self._asked = False, False, False
        self._dropped, self._lives = 0, 0
        self._closed_bytes = 0  # sent by the connections before this one
        self._rates = deque[tuple[float, int]]()  # when, and sent_bytes then
        self._last_error = None if ingest else NO_KEY.format(name)
        self._target_kbps: int | None = None
        self._aimed: Ingest | None = None  # from the next try on
        self._key_doubted = ingest is None
        self._stood_s, self._stood_behind_s = _NEVER_S, 0.0  # when its server stood still last, how far behind then
        self._ghosts: list[socket.socket] = []  # of the thread alone: see RtmpPublisher

    def start(self) -> None:
        """Begin connecting. Once."""
        self._thread.start()

    def put(self, *batch: Coded) -> None:
        """Queue packets, or drop them if the line is behind. Encoder thread: no I/O, no waiting."""
        with self._changed:
            if self._start is None:
                return
            for coded in batch:
                for each in self._start.admit(coded):
                    self._enqueue(each)
            self._changed.notify()

    def retry_now(self) -> None:
        """Do not wait for the next try, and try again if rejected. Any thread."""
        with self._changed:
            self._retry = True
            self._changed.notify()

    @property
    def ingest(self) -> Ingest | None:
        """Where it goes, from the next try on at the latest; None where its key is not known. Any thread."""
        with self._changed:
            return self._aimed or self._ingest

    def aim(self, ingest: Ingest) -> None:
        """Another address or key: tried at once where it is not live; where it is, once that has ended. Any thread."""
        with self._changed:
            self._aimed = ingest
            self._changed.notify()

    def rename(self, name: str) -> None:
        """Another name for the same place: nothing that is sent changes. Any thread."""
        with self._changed:
            if self._last_error == NO_KEY.format(self.name):
                self._last_error = NO_KEY.format(name)
            self.name = name

    def stop(self, timeout_s: float) -> bool:
        """Send what is queued, say goodbye and end; True if there was time for all of it.

        Takes `ENDING_S` or `timeout_s`, whichever is less, where the line is too slow for what is left.

        The thread has ended in either case, unless this returns before it could (a matter of milliseconds).
        """
        begun, timeout_s = self._clock(), min(timeout_s, ENDING_S)
        with self._changed:
            if self._state == "idle":
                self._state = "stopped"
                return True
            self._stop_by = begun + 0.7 * timeout_s
            publisher = self._publisher
            connecting = self._start is None
            self._changed.notify()
        if publisher is not None and connecting:
            publisher.cancel()
        self._thread.join(0.8 * timeout_s)
        if not self._thread.is_alive():
            return True
        with self._changed:
            publisher = self._publisher
        if publisher is not None:
            publisher.cancel()
        self._thread.join(0.2 * timeout_s)
        return False

    def report(self) -> DestinationReport:
        """How it is now. Any thread."""
        with self._changed:
            now, sent = self._clock(), self._sent_bytes()
            self._note_rate(now, sent)
            since, before = self._rates[0]
            kbps = (sent - before) * 8 / 1000 / (now - since) if now > since else 0.0
            return DestinationReport(
                self.name,
                self._state_now(),
                sent,
                kbps,
                1000 * max(self._behind_s(True), self._behind_s(False)),
                self._dropped,
                max(0, self._lives - 1),
                self._last_error,
                self._lives > 0,
                self._target_kbps,
                self._key_doubted and self._state != "live",
                self._ingest is None and self._aimed is None,
            )

    def line(self) -> Line | None:
        """How the line does now; None where it cannot tell: not live, or its server stands still. Any thread."""
        with self._changed:
            publisher = self._publisher
            if publisher is None or self._state != "live" or publisher.receiver.frozen:
                return None
            # What the system holds counts as not arrived, or its buffers would hide for a second that a line is slow.
            arrived, shut, _ = publisher.on_the_line()
            behind_s = max(self._on_the_way_s(video, arrived) for video in (True, False))
            return Line(self._lives, arrived, behind_s, shut)

    def silent_s(self) -> float:
        """For how long nothing has arrived of what is under way. Any thread."""
        with self._changed:
            publisher = self._publisher
            return publisher.silent_s if publisher is not None and self._state == "live" else 0.0

    def decides(self, target_kbps: int | None) -> None:
        """This line decides on the picture's bit rate, for all: it is so much now. Any thread."""
        with self._changed:
            self._target_kbps = target_kbps

    # under _changed

    def _state_now(self) -> State:
        return "congested" if self._state == "live" and self._congested else self._state

    def _behind_s(self, video: bool) -> float:
        unsent = self._unsent_made_s[video]
        return unsent[-1] - unsent[0] if unsent else 0.0

    def _on_the_way_s(self, video: bool, arrived_bytes: int) -> float:
        """How old the oldest packet is that has not arrived."""
        under_way, unsent = self._under_way[video], self._unsent_made_s[video]
        while under_way and under_way[0][0] <= arrived_bytes:
            under_way.popleft()
        if under_way:
            return self._newest_made_s[video] - under_way[0][1]
        return self._newest_made_s[video] - unsent[0] if unsent else 0.0

    def _made_s(self, coded: Coded) -> float:
        """When it was made, on a clock that stands still while nothing is: a studio that was stopped for a while, or
        slept, goes on with a leap, and what was under way before it has not waited for so long."""
        leap_s = coded.dts_s - self._last_dts_s.get(coded.video, coded.dts_s)
        self._last_dts_s[coded.video] = coded.dts_s
        self._unmade_s[coded.video] += max(0.0, leap_s - LEAP_S)
        return coded.dts_s - self._unmade_s[coded.video]

    def _enqueue(self, coded: Coded) -> None:
        made_s, unsent = self._made_s(coded), self._unsent_made_s[coded.video]
        behind_s = made_s - unsent[0] if unsent else 0.0
        patient = self._patient()
        keep_s = self._hold_s if patient else 0.0
        drop_video_s, drop_sound_s = max(DROP_VIDEO_S, keep_s), max(DROP_SOUND_S, keep_s)
        self._congested = self._congested or behind_s > drop_video_s
        if coded.video:
            if behind_s > drop_video_s and not self._need_key:
                self._drop_queued_video()
                behind_s = made_s - unsent[0] if unsent else 0.0
            if self._need_key:
                if not coded.key or behind_s > drop_video_s:
                    self._dropped += 1
                    return
                self._need_key = False
        elif behind_s > drop_sound_s:
            self._dropped += 1
            return
        unsent.append(made_s)
        self._newest_made_s[coded.video] = made_s
        self._queue.append(coded)

    def _patient(self) -> bool:
        """Whether what waits is to be kept: a line or a server that is too slow has to leave something out, but one
        that stands still takes all of it when it goes on, and then needs a moment to catch up."""
        now_s, behind_s = self._clock(), max(self._behind_s(True), self._behind_s(False))
        receiver = self._publisher.receiver if self._publisher is not None else None
        if receiver is not None and (receiver.frozen or receiver.pausing):
            self._stood_s, self._stood_behind_s = now_s, behind_s
        gone_on_s = now_s - self._stood_s
        if behind_s < DRAINED_S or (gone_on_s >= _GOES_ON_S and behind_s >= self._stood_behind_s):
            self._stood_s = _NEVER_S
        return now_s - self._stood_s < CATCH_UP_S

    def _drop_queued_video(self) -> None:
        """All of it but what is being sent; each packet is dropped once, so this is cheap over time."""
        kept = deque(coded for coded in self._queue if not coded.video)
        dropped = len(self._queue) - len(kept)
        self._queue, self._dropped = kept, self._dropped + dropped
        for _ in range(dropped):
            self._unsent_made_s[True].pop()
        self._need_key, self._asked = True, False

    def _clear(self) -> None:
        self._queue.clear()
        for unsent in self._unsent_made_s.values():
            unsent.clear()
        for under_way in self._under_way.values():
            under_way.clear()
        self._congested, self._need_key, self._asked, self._start = False, False, False, None
        self._stood_s = _NEVER_S

    def _sent_bytes(self) -> int:
        return self._closed_bytes + (self._publisher.sent_bytes if self._publisher is not None else 0)

    def _note_rate(self, now: float, sent: int) -> None:
        if not self._rates or now - self._rates[-1][0] >= _POLL_S:
            self._rates.append((now, sent))
        while len(self._rates) > 1 and now - self._rates[1][0] >= _RATE_WINDOW_S:
            self._rates.popleft()

    # the thread

    def _run(self) -> None:
        delay_s, held, refusals = FIRST_DELAY_S, 0, Refusals(self._clock)
        while not self._stopping():
            if self._turn():
                delay_s, held, refusals = FIRST_DELAY_S, 0, Refusals(self._clock)
            if (ingest := self._ingest) is None:
                self._pause("rejected", None)
                continue
            live_at: float | None = None
            still_held = False
            try:
                publisher = self._connect(ingest)
                live_at = self._clock()
                refusals.taken()
                self._feed(publisher)
                break
            except RtmpError as error:
                if self._stopping():
                    break
                live_s = None if live_at is None else self._clock() - live_at
                refusals.ended(error, live_s)
                still_held = error.code.endswith("BadName")
                _logger.info("destination %s: %s, %s: %s", self.name, error.code, error.phase, error)
                waited_s = self._stall_timeout_s if error.code == "stalled" else self._connect_timeout_s
                words = refusals.words(error, live_s, name=self.name, host=ingest.host, waited_s=waited_s)
                self._note_error(words, refusals.doubted)
            except Exception:
                _logger.exception("destination %s", self.name)  # a bug of ours; the show goes on
                self._note_error(f"{self.name} was interrupted by a fault in Bancarella. Trying again.")
            finally:
                self._disconnect()
            if refusals.final:
                self._pause("rejected", None)
                delay_s, refusals = FIRST_DELAY_S, Refusals(self._clock)
                continue
            if live_at is not None and self._clock() - live_at >= SETTLED_S:
                delay_s, held = FIRST_DELAY_S, 0
            held += still_held
            if still_held and held <= GHOST_TRIES:
                delay_s = FIRST_DELAY_S
            # Shorter by chance, so that many studios do not come back to a server in the same moment.
            self._pause("waiting", delay_s * random.uniform(0.8, 1.0))
            if not still_held or held >= GHOST_TRIES:
                delay_s = min(LONGEST_DELAY_S, delay_s * DELAY_GROWTH)
        bury(self._ghosts)
        self._become("stopped")

    def _turn(self) -> bool:
        """Whether it is to go on with another address or key than before."""
        with self._changed:
            aimed, self._aimed = self._aimed, None
            self._ingest = aimed or self._ingest
        return aimed is not None

    def _connect(self, ingest: Ingest) -> RtmpPublisher:
        publisher = RtmpPublisher(
            ingest,
            connect_timeout_s=self._connect_timeout_s,
            stall_timeout_s=self._stall_timeout_s,
            tls=self._tls,
            ghosts=self._ghosts,
        )
        with self._changed:
            self._publisher = publisher
            if self._stop_by is not None:
                publisher.cancel()
        self._become("connecting")
        publisher.connect()
        return publisher

    def _feed(self, publisher: RtmpPublisher) -> None:
        """Send until told to stop; RtmpError when the connection ends before."""
        start = KeyframeStart()
        muxer = Muxer(publisher, "flv", _FLV, self._templates)
        with self._changed:
            self._start = start
            self._lives += 1
        self._become("live")
        self._ask_keyframe()
        while (coded := self._next()) is not None or not self._stopping():
            if coded is None:
                publisher.poll()
                continue
            assert start.offset_s is not None
            muxer.mux(coded, start.offset_s)
            # What came together goes together: sound rides along with its picture in one piece.
            publisher.flush(unless_below=0 if not self._queue else _TOGETHER_BYTES)
            self._sent(coded, publisher)
        with self._changed:
            left_s = max(0.0, (self._stop_by or 0.0) - self._clock())
        muxer.close()
        publisher.finish(left_s)

    def _next(self) -> Coded | None:
        """The next packet; None when there is none for a while, or when it is too late to send it."""
        with self._changed:
            if not self._queue and self._stop_by is None:
                self._changed.wait(_POLL_S)
            if not self._queue or (self._stop_by is not None and self._clock() >= self._stop_by):
                return None
            return self._queue.popleft()

    def _sent(self, coded: Coded, publisher: RtmpPublisher) -> None:
        with self._changed:
            made_s = self._unsent_made_s[coded.video].popleft()
            self._under_way[coded.video].append((publisher.written_bytes, made_s))
            self._note_rate(self._clock(), self._sent_bytes())
            behind_s = max(self._behind_s(True), self._behind_s(False))
            # Earlier than this the keyframe would be late itself, and one costly keyframe would follow another.
            ask = self._need_key and not self._asked and behind_s < DRAINED_S
            self._asked = self._asked or ask
            self._congested = self._congested and (self._need_key or behind_s >= DRAINED_S)
        if ask:
            self._ask_keyframe()
        self._tell()

    def _disconnect(self) -> None:
        with self._changed:
            publisher, self._publisher = self._publisher, None
            if publisher is not None:
                self._closed_bytes += publisher.sent_bytes
            self._clear()
        if publisher is not None:
            publisher.abandon()

    def _pause(self, state: State, delay_s: float | None) -> None:
        """For `delay_s`, or until told to go on, to go elsewhere, or to stop."""
        with self._changed:
            self._retry = False
        self._become(state)
        with self._changed:
            self._changed.wait_for(lambda: self._retry or self._aimed or self._stop_by is not None, delay_s)

    def _stopping(self) -> bool:
        with self._changed:
            return self._stop_by is not None

    def _become(self, state: State) -> None:
        with self._changed:
            self._state = state
        self._tell()

    def _tell(self) -> None:
        """Log the state, and call `on_state`, if it is another one than last time."""
        with self._changed:
            state = self._state_now()
            if state == self._told:
                return
            self._told = state
        _logger.info("destination %s: %s", self.name, state)
        if self._on_state is not None:
            try:
                self._on_state(self.report())
            except Exception:
                _logger.exception("destination %s: telling that it is %s", self.name, state)  # the show goes on

    def _note_error(self, words: str, key_doubted: bool = False) -> None:
        _logger.warning("destination %s: %s", self.name, words)
        with self._changed:
            self._last_error, self._key_doubted = words, key_doubted
