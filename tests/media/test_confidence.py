"""The monitor on what the product's own encoder made of a picture with a code in it: well, and with each fault."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import pytest

from studio.media import confidence, testcard
from studio.media.canvas import Canvas, Plane
from studio.media.confidence import Code, ConfidenceMonitor, ConfidenceReport, Expected
from studio.media.encoder import SAMPLE_RATE, X264, Encoder
from studio.media.judging import Rect, dots, scan, scan_small
from studio.media.packets import Coded
from studio.painter import qr

CANVAS = Canvas(640, 360, 30)
K7, OTHER = "https://fattorialequerce.example/k7", "https://somebody.example/else"
PLACE = Rect(452, 172, 180, 180)
NOISE = np.random.default_rng(1).normal(0, 1, (360, 640))
Painting = Callable[[int], Plane]


ROWS, COLUMNS = np.mgrid[:360, :640]
TABLE = np.asarray(120 + 50 * np.sin(ROWS / 17) * np.cos(COLUMNS / 23), np.uint8)


def table(number: int = 0) -> Plane:
    """A picture with detail that stands still."""
    return TABLE.copy()


def hand(number: int) -> Plane:
    """The same with something that moves in it."""
    picture = table()
    picture[40:160, 60 + number % 200 : 140 + number % 200] = 220
    return picture


def noisy(number: int) -> Plane:
    """A camera on a stand before a table where nothing happens."""
    return np.asarray(np.clip(table() + 1.5 * np.roll(NOISE, 13 * number, 1), 16, 235), np.uint8)


def dark(number: int) -> Plane:
    return np.asarray(np.clip(16 + np.roll(NOISE, 13 * number, 1), 16, 20), np.uint8)


def panel(payload: str, module_px: int = 4) -> Plane:
    code = qr.Code(payload, "M", module_px)
    pixels = np.full((code.side_px, code.side_px, 4), 255, np.uint8)
    qr.draw(code, pixels)
    return np.where(pixels[..., 0] > 127, np.uint8(235), np.uint8(16))


@dataclass
class Sent:
    """A programme that can be changed under way; time is its own, so that seconds of it take tenths of one."""

    monitor: ConfidenceMonitor
    encoder: Encoder
    reports: list[ConfidenceReport]
    number: int = 0
    camera: Painting = hand
    shown: Painting | None = None  # what is sent in place of the camera's picture
    code: Plane | None = None
    over: Rect | None = None
    sound: float | None = 0.2  # None: there is none at all
    payload_s: float = 0.0
    heard: int = 0

    def run(self, seconds: float) -> ConfidenceReport:
        """Until so much more has been sent and judged; the last report."""
        for _ in range(round(seconds * CANVAS.fps)):
            self.step()
        return self.reports[-1] if self.reports else self.monitor.report()

    def step(self) -> None:
        frame = self.encoder.take_frame()
        assert frame is not None
        canvas = self.encoder.canvas
        picture = (self.shown or self.camera)(self.number)
        frame.planes.y[...] = 16
        frame.planes.y[: picture.shape[0], : picture.shape[1]] = picture
        frame.planes.u[...] = frame.planes.v[...] = 128
        if self.code is not None:
            side = len(self.code)
            frame.planes.y[PLACE.y + 8 : PLACE.y + 8 + side, PLACE.x + 8 : PLACE.x + 8 + side] = self.code
        if self.over:
            x, y, width, height = self.over
            frame.planes.y[y : y + height, x : x + width] = 90
        batch = list(self.encoder.encode(self.number, frame))
        count = SAMPLE_RATE // canvas.fps
        if self.sound is not None:
            wave = self.sound * np.sin(np.arange(count) * 2 * np.pi * 440 / SAMPLE_RATE)
            batch += self.encoder.encode_sound(self.number * count, np.stack([wave, wave], 1).astype(np.float32))
        self.number += 1
        self.put(batch)

    def put(self, batch: list[Coded]) -> None:
        before = len(self.reports)
        had_key = self.monitor._key
        self.monitor.put(*batch)
        if had_key is not None and self.monitor._key is None:
            deadline_s = time.monotonic() + 20
            while len(self.reports) == before and self.monitor._thread.is_alive():
                assert time.monotonic() < deadline_s, "no report came"
                time.sleep(0.002)

    def camera_dots(self) -> Plane:
        whole = np.full((self.encoder.canvas.height, self.encoder.canvas.width), 16, np.uint8)
        whole[:360, :640] = self.camera(self.number)
        return dots(whole)

    @property
    def now_s(self) -> float:
        return self.number / CANVAS.fps


@contextmanager
def sending(
    expected: Expected, *, canvas: Canvas = CANVAS, kbps: int = 800, preset: str = "ultrafast"
) -> Iterator[Sent]:
    encoder = Encoder(canvas, X264, preset=preset, bitrate_kbps=kbps, audio_kbps=128)
    sent: list[Sent] = []
    reports: list[ConfidenceReport] = []
    monitor = ConfidenceMonitor(
        encoder.templates,
        expected,
        reports.append,
        camera_dots=lambda: sent[0].camera_dots(),
        clock=lambda: sent[0].now_s if sent else 0.0,
    )
    sent.append(Sent(monitor, encoder, reports, code=panel(K7)))
    try:
        yield sent[0]
    finally:
        assert monitor.stop(10)
        list(encoder.finish())


@pytest.fixture(autouse=True)
def every_keyframe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is looked at, however busy the machine is."""
    monkeypatch.setattr(confidence, "COST_S", 1.0)


CODE = Code("K7", K7.encode(), PLACE)
SHOW = Expected(CODE, "0 camera", (PLACE, Rect(20, 300, 200, 40)))


def test_all_is_well() -> None:
    with sending(SHOW) as sent:
        report = sent.run(5)
    assert (report.picture, report.sound, report.qr, report.product) == ("ok", "ok", "verified", "K7")
    assert report.apart_ms == 0
    assert report.at_s is not None
    assert 3.5 <= report.at_s <= 5
    assert report.well


@pytest.mark.parametrize("preset", ["ultrafast", "veryfast"])
def test_scans_at_480_lines_as_well(preset: str) -> None:
    canvas = Canvas(1280, 720, 30)
    with sending(SHOW, canvas=canvas, kbps=1500, preset=preset) as sent:
        report = sent.run(1.6)
    assert (report.qr, report.small) == ("verified", True)


def test_a_code_too_fine_for_a_small_picture_is_told_when_it_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    found = iter(("verified", "unreadable", "verified", "unreadable", "unreadable", "verified"))
    monkeypatch.setattr(confidence, "scan_small", lambda *_: next(found))
    with sending(SHOW) as sent:
        said = [sent.run(2) for _ in range(6)]
    assert {each.qr for each in said} == {"verified"}
    assert [each.small for each in said] == [True, True, True, True, False, True]


def test_a_black_camera() -> None:
    with sending(SHOW) as sent:
        assert sent.run(3).picture == "ok"
        sent.camera = dark
        assert sent.run(2.6).picture == "black"
        sent.camera = hand
        assert sent.run(2.6).picture == "ok"


def test_a_fade_to_black_is_not_one() -> None:
    with sending(SHOW) as sent:
        sent.run(3.6)
        sent.shown = dark  # by the time that the camera is asked, the picture is back
        report = sent.run(0.9)
        sent.shown = None
        assert report.picture == "ok"
        assert sent.run(2).picture == "ok"


def test_a_slate_may_stand_and_a_black_one_is_black() -> None:
    slate = replace(SHOW, camera="")
    with sending(slate) as sent:
        sent.shown = table
        assert sent.run(7).picture == "ok"
        sent.shown, sent.code = (lambda _: np.full((360, 640), 16, np.uint8)), None
        assert sent.run(4.6).picture == "black"


def test_a_frozen_camera() -> None:
    with sending(SHOW) as sent:
        assert sent.run(3).picture == "ok"
        sent.camera = table
        assert sent.run(4.6).picture == "frozen"
        sent.camera = hand
        assert sent.run(2.6).picture == "ok"


SIZES = [(128, 128), (160, 90), (320, 180), (426, 240), (640, 360), (854, 480), (1280, 720), (180, 320), (360, 640)]


@pytest.mark.parametrize("fps", [15, 25, 30])
@pytest.mark.parametrize("size", SIZES)
def test_whatever_a_small_picture_has_in_it_does_not_move_between_the_dots(size: tuple[int, int], fps: int) -> None:
    """The test card: from one keyframe to the next its edge comes back to where it was, and what counts is small."""
    card, lap = testcard.TestCard(Canvas(*size, fps)), 2 * fps
    for first in range(1000, 1000 + lap):
        before = card.draw(first, first / fps).y.copy()
        after = card.draw(first + lap, first / fps + 2).y
        for turned in (slice(None), slice(None, None, -1)):
            assert not np.array_equal(dots(before[:, turned]), dots(after[:, turned])), (first, turned)


def test_a_small_picture_that_stands_still_is_noticed_at_its_second_keyframe() -> None:
    canvas, frozen_at = Canvas(320, 180, 30), list[int]()
    card = testcard.TestCard(canvas)

    def camera(number: int) -> Plane:
        number = min([number, *frozen_at])
        return card.draw(number, number / 30).y[:, ::-1].copy()

    with sending(Expected(camera="0 test"), canvas=canvas) as sent:
        sent.camera, sent.code = camera, None
        sent.run(11.9)
        assert {report.picture for report in sent.reports} == {"ok"}
        frozen_at.append(sent.number)
        assert sent.run(0.8).picture == "ok"
        assert sent.run(1.9).picture == "frozen"
        frozen_at.clear()
        assert sent.run(2).picture == "ok"


@pytest.mark.parametrize(("kbps", "preset"), [(300, "veryfast"), (800, "ultrafast")])
def test_a_table_where_nothing_happens_is_not_frozen(kbps: int, preset: str) -> None:
    """The encoder takes the camera's noise away: only the camera's own picture tells."""
    with sending(SHOW, kbps=kbps, preset=preset) as sent:
        sent.camera = noisy
        for _ in range(3):
            assert sent.run(2).picture in ("ok", "waiting")


def test_a_picture_that_stands_though_the_camera_moves() -> None:
    with sending(SHOW) as sent:
        sent.run(3)
        sent.shown = table
        assert sent.run(6.6).picture == "frozen"


def test_a_covered_code() -> None:
    with sending(SHOW) as sent:
        assert sent.run(3).qr == "verified"
        sent.over = Rect(470, 190, 70, 70)
        assert sent.run(2.6).qr == "unreadable"
        sent.over = None
        assert sent.run(2.6).qr == "verified"


def test_a_code_that_leads_elsewhere() -> None:
    with sending(SHOW) as sent:
        assert sent.run(3).qr == "verified"
        sent.code = panel(OTHER)
        report = sent.run(2.6)
        assert (report.qr, report.product) == ("wrong", "K7")


def test_what_is_on_its_way_is_not_judged() -> None:
    with sending(SHOW) as sent:
        sent.run(3.8)
        # Pinned just before the keyframe: the picture has the old code still, or both half.
        sent.monitor.expect(replace(SHOW, qr=Code("A12", OTHER.encode(), PLACE)))
        report = sent.run(0.9)
        assert report.qr == "waiting"
        sent.code = panel(OTHER)
        report = sent.run(2)
        assert (report.qr, report.product) == ("verified", "A12")
        sent.monitor.expect(replace(SHOW, qr=None))
        sent.code = None
        report = sent.run(2)
        assert (report.qr, report.product) == ("none", None)


def test_a_code_that_comes_late_is_not_missed_yet() -> None:
    """On a busy machine a picture is sent later than it is believed to be."""
    with sending(SHOW) as sent:
        sent.run(2.1)
        sent.monitor.expect(replace(SHOW, qr=Code("A12", OTHER.encode(), PLACE)))
        assert sent.run(2.5).qr == "waiting"  # the keyframe of 4 s has the old one still
        assert sent.run(2).qr == "wrong"


def test_what_was_pinned_when_the_picture_was_made_counts() -> None:
    """A slow preset sends a picture half a second after it was composed."""
    with sending(SHOW, preset="veryfast") as sent:
        while not sent.reports:
            sent.step()
        report = sent.reports[-1]
        assert report.at_s is not None
        assert report.at_s <= 0.2
        assert sent.now_s >= 0.5
        assert report.qr == "verified"


def test_muted_and_a_dead_microphone() -> None:
    with sending(SHOW) as sent:
        assert sent.run(3).sound == "ok"
        sent.monitor.expect(replace(SHOW, muted=True))
        sent.sound = 0.0
        assert sent.run(4).sound == "muted"
        sent.monitor.expect(SHOW)
        sent.sound = 0.2
        assert sent.run(2.6).sound == "ok"
    with sending(SHOW) as sent:
        sent.run(3)
        sent.sound = 0.0
        assert sent.run(4.6).sound == "silent"
        sent.sound = 1e-4  # an empty room
        assert sent.run(2.6).sound == "ok"


def test_a_pause_is_no_silence() -> None:
    with sending(SHOW) as sent:
        sent.run(3.2)
        sent.sound = 0.0
        assert sent.run(1.5).sound == "ok"
        sent.sound = 0.2
        assert sent.run(2).sound == "ok"


def test_sound_that_does_not_come() -> None:
    with sending(SHOW) as sent:
        sent.run(3)
        sent.sound = None
        report = sent.run(3)
        assert report.sound == "late"
        assert report.apart_ms > 80


def test_sound_that_leaves_long_after_its_picture_is_waited_for() -> None:
    with sending(SHOW) as sent:
        put, waiting = sent.monitor.put, deque[list[Coded]]()

        def later(*batch: Coded) -> None:
            waiting.append([each for each in batch if not each.video])
            sound = waiting.popleft() if len(waiting) > 2.6 * CANVAS.fps else []
            put(*(each for each in batch if each.video), *sound)

        sent.monitor.put = later  # type: ignore[method-assign]
        sent.run(12)
        assert {report.sound for report in sent.reports} == {"ok"}
        assert {report.picture for report in sent.reports} == {"ok"}
        assert sent.reports[-1].apart_ms < 80


def test_sound_with_a_hole() -> None:
    with sending(SHOW) as sent:
        sent.run(3)
        for _ in range(6):
            frame = sent.encoder.take_frame()
            assert frame is not None
            sent.put(list(sent.encoder.encode(sent.number, frame)))
            sent.number += 1
        sent.encoder._sound_at = None  # as after a jump of the clock that the picture did not have
        assert sent.run(2).sound == "gap"
        assert sent.run(6).sound == "ok"


@pytest.mark.parametrize(("before_s", "without_s"), [(5.0, 0.5), (6.0, 0.7)])
def test_after_a_standstill_sound_and_pictures_may_come_back_one_after_the_other(
    before_s: float, without_s: float
) -> None:
    """It may come back with a keyframe that has no sound at all beside it."""
    with sending(SHOW) as sent:
        assert sent.run(before_s).sound == "ok"
        before = len(sent.reports)
        sent.number += 13 * CANVAS.fps
        sent.sound = None
        sent.run(without_s)
        sent.sound, sent.encoder._sound_at = 0.2, None
        assert sent.run(9.5).sound == "ok"
        assert {report.sound for report in sent.reports[before:]} <= {"ok", "waiting"}
        sent.sound = None
        sent.run(0.3)
        sent.sound, sent.encoder._sound_at = 0.2, None
        sent.run(4)
        assert "gap" in {report.sound for report in sent.reports[before:]}


def test_sound_beside_the_picture_of_another_moment() -> None:
    with sending(SHOW) as sent:
        put = sent.monitor.put

        def late(*batch: Coded) -> None:
            put(*(replace(each, pts_s=each.pts_s + (0 if each.video else 0.3)) for each in batch))

        sent.monitor.put = late  # type: ignore[method-assign]
        report = sent.run(1.6)
        assert report.sound == "late"
        assert 270 <= report.apart_ms <= 300


def test_packets_are_left_as_they_were() -> None:
    with sending(SHOW) as sent:
        packets: list[Coded] = []
        put = sent.monitor.put

        def keeping(*batch: Coded) -> None:
            packets.extend(batch)
            put(*batch)

        sent.monitor.put = keeping  # type: ignore[method-assign]
        sent.run(2.6)
    for coded in packets:
        assert coded.packet.pts is not None
        assert float(coded.packet.pts * coded.packet.time_base) == coded.pts_s
        assert coded.packet.stream.type == ("video" if coded.video else "audio")


def test_what_cannot_be_decoded_is_said() -> None:
    with sending(SHOW) as sent:
        put = sent.monitor.put

        def spoilt(*batch: Coded) -> None:
            import av

            junk = av.Packet(b"\0\0\1\x65" + bytes(range(256)) * 4)
            put(*(replace(each, packet=junk) if each.key and each.video else each for each in batch))

        sent.monitor.put = spoilt  # type: ignore[method-assign]
        assert sent.run(1.6).picture == "broken"
        sent.monitor.put = put  # type: ignore[method-assign]
        assert sent.run(2).picture == "ok"


def test_no_picture_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confidence, "_STOPPED_S", 0.05)
    with sending(SHOW) as sent:
        deadline_s = time.monotonic() + 10
        while not sent.reports or sent.reports[-1].picture != "stopped":
            assert time.monotonic() < deadline_s
            time.sleep(0.01)


def test_while_the_computer_stood_still_no_picture_was_due(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confidence, "_STOPPED_S", 0.05)
    monkeypatch.setattr(confidence, "_STOOD_STILL_S", 0.01)
    with sending(SHOW) as sent:
        time.sleep(0.5)
        assert sent.reports == []


def test_where_looking_costs_too_much_every_second_keyframe_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confidence, "COST_S", 0.0)
    with sending(SHOW) as sent:
        sent.run(13)
        assert 3 <= sent.reports[-1].looks <= 4
        assert len(sent.reports) == 7  # sound is heard beside each
        sent.over = Rect(470, 190, 70, 70)
        sent.run(4.6)
        looks = sent.reports[-1].looks
        assert sent.reports[-1].qr == "unreadable"
        sent.run(4)
        assert sent.reports[-1].looks == looks + 2  # what is amiss is looked at each time


def test_a_camera_that_freezes_is_noticed_though_keyframes_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confidence, "COST_S", 0.0)
    with sending(SHOW) as sent:
        sent.run(7)
        for _ in range(2):
            sent.camera = hand
            sent.run(4)
            sent.camera = table
            assert sent.run(4.6).picture == "frozen"
            sent.camera = hand
            sent.run(2)


def test_it_rests_when_it_fails_and_takes_nothing_with_it(caplog: pytest.LogCaptureFixture) -> None:
    reports: list[ConfidenceReport] = []

    def broken() -> Plane | None:
        raise RuntimeError("planted")

    encoder = Encoder(CANVAS, X264, preset="ultrafast", bitrate_kbps=800, audio_kbps=128)
    monitor = ConfidenceMonitor(encoder.templates, SHOW, reports.append, camera_dots=broken)
    with caplog.at_level(logging.INFO, "studio.media.confidence"):
        sent = Sent(monitor, encoder, reports)
        sent.run(4)
        monitor.put(None)  # type: ignore[arg-type]
        monitor.put(None)  # type: ignore[arg-type]
    assert monitor.stop(5)
    list(encoder.finish())
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == [
        "the confidence monitor has failed and rests"
    ]
    assert reports == [ConfidenceReport()]


def test_a_part_of_the_picture_is_read_as_a_phone_reads_it() -> None:
    picture = np.full((720, 1280), 90, np.uint8)
    code = panel(K7)
    picture[500 : 500 + len(code), 1000 : 1000 + len(code)] = code
    assert scan(picture, Rect(990, 490, 200, 200), K7.encode()) == "verified"
    assert scan(picture, Rect(990, 490, 200, 200), OTHER.encode()) == "wrong"
    assert scan(picture, Rect(100, 100, 200, 200), K7.encode()) == "unreadable"
    assert scan(picture, Rect(1400, 800, 20, 20), K7.encode()) == "unreadable"
    assert scan_small(picture, Rect(990, 490, 200, 200), K7.encode()) == "verified"
    assert scan_small(picture[:480], Rect(990, 490, 200, 200), K7.encode()) is None
