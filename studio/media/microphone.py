"""The microphone, through PortAudio, and the list of microphones there are.

PortAudio is loaded when a microphone is first asked for, never at import: its system library may be missing. On Linux
it reaches PulseAudio and PipeWire through ALSA's pulse plugin as one device; which source that one records is said in
PULSE_SOURCE.
"""

from __future__ import annotations

import json
import logging
import math
import os
import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.domain.libraries import missing_in, package_of
from studio.media.follower import KEPT_S, Follower
from studio.media.sound_source import RATE_HZ, MicrophoneError, Sound, SoundState, silence

_log = logging.getLogger(__name__)

_SILENT_FOR_S = 0.5  # No block for so long: the microphone is lost.
_FIRST_BLOCK_S = 4.0
_BUFFER_S = 0.1
_LATENCY_S = 0.1
_LATENCY_MAX_S = 0.4
_MARGIN_S = 0.05  # For a callback that comes late on a busy machine, and the resampler's reach.
_SETTLING = 16
_SETTLING_STEP_S = 0.25
# Before it is looked for again: it has to be back within 2 s, and a look takes some hundredths of a second of CPU.
_PAUSE_S = 0.25
_LONG_PAUSE_S = 0.75
_LONG_AFTER = 60

_GONE = (-9996, -9999)  # no such device, "unanticipated host error"

_portaudio = threading.Lock()
_open_streams = 0


@dataclass(frozen=True, slots=True)
class MicrophoneInfo:
    """One microphone as `--mic` takes it, by index or by name."""

    index: int
    name: str
    channels: int
    rate_hz: int
    host_api: str
    is_default: bool
    source: str = ""
    """PulseAudio's own name of it; empty for a device of PortAudio's."""
    device: int = -1
    """PortAudio's number of the device that records it."""


def microphones() -> list[MicrophoneInfo]:
    """All microphones of this machine, as plugged in now; may take some seconds. Raises MicrophoneError."""
    with _portaudio_loaded() as sounddevice:
        return _list(sounddevice)


class _GoneError(MicrophoneError):
    """The microphone asked for is not there, or PortAudio cannot tell why it does not open: so it is on PulseAudio when
    the last one was unplugged."""


class _AbsentError(_GoneError):
    """No microphone has the name that was asked for."""


class Microphone:
    """A source that records a microphone: `default`, an index, or a name (any case, a part that fits only one).

    A thread of its own opens it, notices when it falls silent for good and opens it again for ever. PortAudio's
    callback only copies; `read` resamples to the clock.
    """

    is_microphone = True

    def __init__(self, name: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.last_error = ""
        self.latency_s = _LATENCY_S
        self._name = name
        self._title = ""  # of the one that was open last
        self._refusal = ""  # why it was not to be opened when it was tried last
        self._clock = clock
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)
        self._closing = threading.Event()
        self._closed = False
        self._tried = threading.Event()
        self._opened = False
        # From the callback: blocks with their time, when the last one came, and how far behind they were.
        self._blocks: deque[tuple[Follower, NDArray[np.float32], float]] = deque(maxlen=256)
        self._heard_s = -math.inf
        self._least_lag_s = self._worst_lag_s = 0.0
        self._late_s = 0.0
        self._settled = False
        self._usual_lag_s: float | None = None
        self._stamps_trusted = True
        # The reader's.
        self._follower: Follower | None = None
        self._gaps = 0

    @property
    def state(self) -> SoundState:
        if self._closed:
            return "closed"
        if not self._opened:
            # One that is not there is tried again for ever; that is no reason to keep a seller waiting for it.
            return "lost" if self._tried.is_set() else "opening"
        return "live" if self._clock() - self._heard_s < _SILENT_FOR_S else "lost"

    @property
    def gaps(self) -> int:
        return self._gaps + (self._follower.gaps if self._follower else 0)

    def start(self) -> None:
        self._thread.start()

    def wait_open(self, timeout_s: float) -> None:
        self._tried.wait(timeout_s)
        if not self._opened:
            raise MicrophoneError(self._refusal or "The microphone does not answer: unplug it and plug it in again.")

    def read(self, start_s: float, count: int) -> Sound:
        while self._blocks:
            follower, block, captured_s = self._blocks.popleft()
            if follower is not self._follower:
                # Opened anew, perhaps another device at another rate.
                self._gaps = self.gaps
                self._follower = follower
            follower.push(block, captured_s)
        return self._follower.read(start_s, count) if self._follower else silence(count)

    def close(self, timeout_s: float) -> None:
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        self._closed = True

    def _run(self) -> None:
        attempt = 0
        while not self._closing.is_set():
            try:
                self._record()
                attempt = 0
            except MicrophoneError as problem:
                # Who waits for it is told which ones there are, and gives up. Else it is tried for ever: what is not
                # there is not looked for by hand, it is taken up when it is plugged in.
                self._refusal = words = str(problem)
                if self._opened and isinstance(problem, _GoneError):
                    words = f"The microphone “{self._title}” is unplugged. Plug it in again: it comes back by itself."
                elif isinstance(problem, _AbsentError):
                    words = (
                        f"The microphone “{self._name}” is not there. Plug it in: it is taken up by itself. Or choose"
                        " another one."
                    )
                if words != self.last_error:
                    _log.warning("%s", words)
                self.last_error = words
            self._tried.set()
            self._closing.wait(_PAUSE_S if attempt < _LONG_AFTER else _LONG_PAUSE_S)
            attempt += 1

    def _record(self) -> None:
        """Open, record until nothing comes any more, close. Raises MicrophoneError when it was not to be opened."""
        stream, title = self._open()
        try:
            self._settle(title)
            if self._closing.is_set():
                return
            self._opened = True
            self.last_error = ""
            self._tried.set()
            _log.info("microphone %s is live, %.0f ms behind", title, self.latency_s * 1e3)
            while not self._closing.wait(0.1):
                if self._clock() - self._heard_s > _SILENT_FOR_S:
                    self.last_error = (
                        f"The microphone “{title}” gives no sound any more: check its plug and its switch."
                    )
                    _log.warning("%s", self.last_error)
                    return
        finally:
            # Both wait, perhaps for long, for a sound server that hangs: that is why it is this thread that does it.
            _close(stream)

    def _open(self) -> tuple[Any, str]:
        global _open_streams
        with _portaudio_loaded() as sounddevice:
            # Numbers are given anew when something is plugged in or out: it is still the one that was chosen.
            name = self._title if self._title and self._name.strip().isdecimal() else self._name
            chosen = _choose(name, _list(sounddevice))
            channels = min(chosen.channels, 2)
            rate_hz = RATE_HZ
            with _pulse_source(chosen.source):
                try:
                    sounddevice.check_input_settings(chosen.device, channels, "float32", None, rate_hz)
                except sounddevice.PortAudioError:
                    rate_hz = chosen.rate_hz
                hear = _Ear(self, Follower(rate_hz), rate_hz)
                try:
                    stream = hear.stream = sounddevice.InputStream(
                        device=chosen.device,
                        channels=channels,
                        samplerate=rate_hz,
                        dtype="float32",
                        latency=_BUFFER_S,
                        callback=hear,
                    )
                    stream.start()
                except sounddevice.PortAudioError as problem:
                    raise (_GoneError if _code(problem) in _GONE else MicrophoneError)(
                        f"The microphone “{chosen.name}” cannot be opened ({_reason(problem)}): close other programs"
                        " that use it, see that this program may use the microphone, or choose another one with --mic."
                    ) from None
            _open_streams += 1
            self._title = chosen.name
            return stream, chosen.name

    def _settle(self, title: str) -> None:
        """Wait until blocks come evenly, then see how far behind their capture they arrive."""
        opened_s = self._clock()
        self._settled = False
        while self._heard_s < opened_s:
            if self._clock() - opened_s > _FIRST_BLOCK_S:
                raise MicrophoneError(
                    f"The microphone “{title}” opens but gives no sound: check its plug, or choose another"
                    " one with --mic."
                )
            if self._closing.wait(0.02):
                return
        # A sound server that has just woken says for a second or two that its sound is much older than it is, and for
        # a good part of that it says the same; a device that is really so slow says it for longer.
        self._stamps_trusted = True
        steady_s = 0.0
        for _ in range(_SETTLING):
            self._least_lag_s, self._worst_lag_s = math.inf, -math.inf
            if self._closing.wait(_SETTLING_STEP_S):
                return
            steady = self._worst_lag_s - self._least_lag_s < 0.03 and self._worst_lag_s < _LATENCY_MAX_S
            steady_s = steady_s + _SETTLING_STEP_S if steady else 0.0
            if steady_s and (self._worst_lag_s < _LATENCY_S - _MARGIN_S or steady_s > 1.2):
                break
        else:
            _log.warning("microphone %s: its time stamps are useless, the time of arrival is taken", title)
            self._stamps_trusted = False
            self._worst_lag_s = _BUFFER_S
        if self._stamps_trusted and math.isfinite(self._worst_lag_s):
            self._usual_lag_s = (self._least_lag_s + self._worst_lag_s) / 2
        needed_s = max(self._worst_lag_s, 0.0) + _MARGIN_S
        if not self._opened:
            self.latency_s = min(max(needed_s, _LATENCY_S), _LATENCY_MAX_S)
        # The broadcast counts on latency_s: what is later than that is heard late, rather than not at all.
        self._late_s = max(0.0, needed_s - self.latency_s)
        self._settled = True


class _Ear:
    """PortAudio's callback for one opened stream: copies the block, and says when it was captured in our clock."""

    def __init__(self, microphone: Microphone, follower: Follower, rate_hz: int) -> None:
        self.stream: Any = None
        self._microphone = microphone
        self._follower = follower
        self._rate_hz = rate_hz
        self._ahead_s: float | None = None

    def __call__(self, block: NDArray[np.float32], frames: int, times: Any, status: object) -> None:
        mine = self._microphone
        # Both clocks, read at once: PortAudio's may be the wall clock, which can be set while we are live.
        before_s = mine._clock()
        theirs_s = self.stream.time if self.stream is not None else 0.0
        now_s = mine._clock()
        if theirs_s and (self._ahead_s is None or now_s - before_s < 0.001):
            self._ahead_s = (before_s + now_s) / 2 - theirs_s
        captured_s = now_s - frames / self._rate_hz
        if times.inputBufferAdcTime and self._ahead_s is not None and mine._stamps_trusted:
            stamped_s = times.inputBufferAdcTime + self._ahead_s
            if -0.1 < now_s - stamped_s < KEPT_S:
                captured_s = stamped_s
        lag_s = now_s - captured_s
        mine._least_lag_s = min(mine._least_lag_s, lag_s)
        mine._worst_lag_s = max(mine._worst_lag_s, lag_s)
        mine._heard_s = now_s
        if mine._settled:
            mine._blocks.append((self._follower, block.copy(), captured_s + mine._late_s))
        elif mine._usual_lag_s is not None:
            # Opened again: viewers need not wait for its stamps to settle, for it is about as far behind as it was.
            mine._blocks.append((self._follower, block.copy(), now_s - mine._usual_lag_s))


@contextmanager
def _portaudio_loaded() -> Iterator[Any]:
    """PortAudio, for one thread at a time, knowing what is plugged in now."""
    if not _portaudio.acquire(timeout=10):
        raise MicrophoneError("The sound system does not answer: restart it, or choose --mic none.")
    try:
        loaded = "sounddevice" in sys.modules
        try:
            import sounddevice
        except (ImportError, OSError) as error:
            # PortAudio may have come with us; what it stands on is the system's.
            if (library := missing_in(error)) and "portaudio" not in library:
                raise MicrophoneError(
                    f"To record microphones the library {library} is needed, which this computer does not have: install"
                    f" the package {package_of(library)} (its name on Debian and Ubuntu), or choose --mic none."
                ) from None
            raise MicrophoneError(
                "PortAudio, which records microphones, is not installed: install the package libportaudio2 (on Debian"
                " and Ubuntu: sudo apt install libportaudio2 libasound2-plugins), or choose --mic none."
            ) from None
        if loaded and not _open_streams:
            # It looks for devices once, when it starts; starting again closes every stream.
            sounddevice._terminate()
            sounddevice._initialize()
        yield sounddevice
    finally:
        _portaudio.release()


def _close(stream: Any) -> None:
    global _open_streams
    stream.close(ignore_errors=True)
    with _portaudio:
        _open_streams -= 1


def _list(sounddevice: Any) -> list[MicrophoneInfo]:
    apis = [api["name"] for api in sounddevice.query_hostapis()]
    try:
        default = sounddevice.query_devices(kind="input")["index"]
    except (sounddevice.PortAudioError, ValueError):
        default = -1
    found = [
        MicrophoneInfo(
            index=device["index"],
            name=device["name"],
            channels=device["max_input_channels"],
            rate_hz=round(device["default_samplerate"]),
            host_api=apis[device["hostapi"]],
            is_default=device["index"] == default,
            device=device["index"],
        )
        for device in sounddevice.query_devices()
        if device["max_input_channels"] > 0
    ]
    pulse = next((one for one in found if one.name == "pulse"), None)
    if pulse is not None:
        index = max(one.index for one in found) + 1
        for source in _pulse_sources():
            found.append(
                MicrophoneInfo(
                    index=index,
                    name=source["description"],
                    channels=source["channel_map"].count(",") + 1,
                    rate_hz=RATE_HZ,
                    host_api="PulseAudio",
                    is_default=False,
                    source=source["name"],
                    device=pulse.device,
                )
            )
            index += 1
    return found


def _pulse_sources() -> list[dict[str, Any]]:
    """PulseAudio's or PipeWire's microphones; none when there is no pactl to ask."""
    if not shutil.which("pactl"):
        return []
    try:
        answer = subprocess.run(
            ["pactl", "--format=json", "list", "sources"],
            capture_output=True,
            timeout=3,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        sources = json.loads(answer.stdout)
    except (subprocess.SubprocessError, OSError, ValueError) as problem:
        _log.warning("pactl does not list the microphones: %s", problem)
        return []
    # What a loudspeaker plays is a source, too, but no microphone.
    return [source for source in sources if not source.get("monitor_source")]


def _unreached() -> bool:
    """Whether a sound server is there whose microphones PortAudio, which found none, may not reach."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform != "linux" or not folder:
        return False
    served = any(os.path.exists(os.path.join(folder, *name)) for name in (("pulse", "native"), ("pipewire-0",)))
    return served and (bool(_pulse_sources()) or not shutil.which("pactl"))


def _choose(name: str, found: list[MicrophoneInfo]) -> MicrophoneInfo:
    wanted = name.strip().casefold()
    if not found:
        hint = " (With PulseAudio or PipeWire the package libasound2-plugins is needed.)" if _unreached() else ""
        absent = _GoneError if wanted == "default" or hint else _AbsentError
        raise absent(f"No microphone was found: plug one in, or choose --mic none.{hint}")
    if wanted == "default":
        return next((one for one in found if one.is_default), found[0])
    if wanted.isdecimal():
        fits = [one for one in found if one.index == int(wanted)]
    else:
        fits = [one for one in found if wanted in (one.name.casefold(), one.source.casefold())][:1] or [
            one for one in found if wanted in one.name.casefold()
        ]
    if len(fits) == 1:
        return fits[0]
    names = ", ".join(f"{one.index} {one.name}" for one in fits or found)
    if fits:
        raise MicrophoneError(f"“{name}” fits more than one microphone: {names}. Say more of the name, or the number.")
    raise _AbsentError(f"There is no microphone “{name}”. There are: {names}.")


@contextmanager
def _pulse_source(source: str) -> Iterator[None]:
    """ALSA's pulse plugin asks the environment which source to record; it asks while a stream is opened."""
    before = os.environ.get("PULSE_SOURCE")
    if source:
        os.environ["PULSE_SOURCE"] = source
    try:
        yield
    finally:
        if source and before is None:
            del os.environ["PULSE_SOURCE"]
        elif source and before is not None:
            os.environ["PULSE_SOURCE"] = before


def _code(problem: Exception) -> int:
    """PortAudio's number of what went wrong; 0 where it gives none."""
    return int(problem.args[1]) if len(problem.args) > 1 else 0


def _reason(problem: Exception) -> str:
    """What PortAudio says, without its numbers where plain words are known."""
    known = {-9985: "it is in use", -9996: "it is gone", -9997: "its sample rate does not fit"}
    return known.get(_code(problem)) or str(problem.args[0] if problem.args else problem).rpartition(":")[2].strip()
