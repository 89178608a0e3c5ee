from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.media.sound import SoundDesk, SoundSpec, open_sound
from studio.media.sound_source import RATE_HZ, MicrophoneError, Silence, Sound

TICK = RATE_HZ // 30


class Wave(Silence):
    """Any sound as a source: what it holds from time 0 on."""

    def __init__(self, sound: Sound) -> None:
        super().__init__()
        self._sound = sound

    def read(self, start_s: float, count: int) -> Sound:
        first = round(start_s * RATE_HZ)
        return self._sound[first : first + count].copy()


def constant(value: float, seconds: float) -> Sound:
    return np.full((round(seconds * RATE_HZ), 2), value, np.float32)


def sine(amplitude: float, seconds: float, hz: float = 300) -> Sound:
    wave = amplitude * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def ticks(desk: SoundDesk, first: int, count: int, size: int = TICK) -> Sound:
    return np.concatenate([desk.read((first + n) * size / RATE_HZ, size) for n in range(count)])


@pytest.mark.parametrize("start_s", [0.0, 12345.678, 10.0**7])
def test_the_tone_is_440_hz_at_minus_20_dbfs_without_a_seam(start_s: float) -> None:
    tone = open_sound("tone", epoch_s=start_s)
    tone.start()
    tone.wait_open(1)
    sound = np.concatenate([tone.read(start_s + n / 30, TICK) for n in range(300)])
    expected = 0.1 * np.sin(2 * np.pi * 440 * np.arange(len(sound)) / RATE_HZ)
    np.testing.assert_allclose(sound, np.stack([expected, expected], axis=1), atol=1e-4)
    assert (tone.state, tone.gaps, tone.latency_s) == ("live", 0, 0.0)
    tone.close(1)
    assert tone.state == "closed"


def test_none_is_digital_silence() -> None:
    source = open_sound("none", epoch_s=0)
    source.start()
    sound = source.read(5, 1600)
    assert sound.shape == (1600, 2)
    assert sound.dtype == np.float32
    assert not sound.any()


def test_options_move_and_scale_a_source() -> None:
    plain, later = open_sound("tone", epoch_s=0), open_sound("tone#offset=40&gain=-6", epoch_s=0)
    np.testing.assert_allclose(later.read(1.04, 1600), plain.read(1.0, 1600) * 10 ** (-6 / 20), atol=1e-6)
    assert open_sound("tone#offset=-100", epoch_s=0).latency_s == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("tone#loud", "“loud” is no option"),
        ("tone#offset=", "offset"),
        ("tone#offset=nan", "offset"),
        ("tone#offset=501", "-500 to 500"),
        ("tone#gain=41", "-40 to 40"),
        ("tone#voice=0.5", "0 to 1"),
        ("tone#voice=2", "0 to 1"),
        ("tone#gain=6&", "“” is no option"),
        ("", "needs a name"),
        ("#gain=6", "needs a name"),
        (
            "http://10.0.0.7/sound.mp3?token=hush#gain=6",
            "^Sound comes from a microphone or a file, not from an address",
        ),
    ],
)
def test_a_wrong_option_is_named(text: str, wrong: str) -> None:
    with pytest.raises(MicrophoneError, match=wrong):
        SoundSpec.parse(text)


@given(
    st.text(min_size=1).filter(lambda text: "#" not in text and "://" not in text and text.strip()),
    st.integers(-500, 500),
    st.integers(-40, 40),
)
def test_any_name_comes_through_with_its_options(name: str, offset: int, gain: int) -> None:
    assert SoundSpec.parse(f"{name}#offset={offset}&gain={gain}") == SoundSpec(name, offset, gain)


@given(st.text())
def test_any_text_is_a_spec_or_refused_in_plain_words(text: str) -> None:
    try:
        parsed = SoundSpec.parse(text)
    except MicrophoneError as problem:
        text = str(problem)
        parsed = None
    assert parsed is not None or "--mic" in text


def test_an_existing_file_with_a_hash_in_its_name_wins(tmp_path: Path) -> None:
    path = tmp_path / "take#gain=3"
    path.touch()
    assert SoundSpec.parse(str(path)) == SoundSpec(str(path))


@pytest.mark.parametrize("size", [TICK, 400, 7])
def test_muting_ramps_within_a_hundredth_of_a_second(size: int) -> None:
    desk = SoundDesk(Wave(constant(0.8, 2)))
    before = ticks(desk, 0, 1200 // size + 1, size)
    desk.muted = True
    down = ticks(desk, 1200 // size + 1, 4800 // size, size)
    desk.muted = False
    up = ticks(desk, 1200 // size + 1 + 4800 // size, 4800 // size, size)
    heard = np.concatenate([before, down, up])[:, 0]
    assert np.abs(np.diff(heard)).max() < 0.8 / 480 * 1.01
    assert not down[480:].any()
    np.testing.assert_allclose(up[480:], 0.8, atol=1e-6)
    np.testing.assert_array_equal(before, np.float32(0.8))


def test_unmuting_while_the_mute_still_falls_does_not_jump() -> None:
    desk = SoundDesk(Wave(constant(0.5, 1)))
    pieces = [desk.read(0, 100)]
    desk.muted = True
    pieces.append(desk.read(100 / RATE_HZ, 200))
    desk.muted = False
    pieces.append(desk.read(300 / RATE_HZ, 1600))
    heard = np.concatenate(pieces)[:, 0]
    assert np.abs(np.diff(heard)).max() < 0.5 / 480 * 1.01
    assert heard[299] == pytest.approx(0.5 * (1 - 200 / 480), abs=1e-3)
    assert heard[-1] == pytest.approx(0.5)


def test_gain_is_in_decibels_and_ramps() -> None:
    desk = SoundDesk(Wave(constant(0.1, 1)))
    ticks(desk, 0, 1)
    desk.gain_db = 6.0206
    louder = ticks(desk, 1, 3)[:, 0]
    assert louder[-1] == pytest.approx(0.2, rel=1e-4)
    assert np.abs(np.diff(louder)).max() < 0.1 / 480 * 1.01
    desk.gain_db = 1000
    assert desk.gain_db == 40


def test_nothing_beyond_full_scale_and_nothing_that_is_no_number_comes_out() -> None:
    sound = constant(0.5, 0.1)
    sound[10], sound[20], sound[30], sound[40] = np.nan, np.inf, -np.inf, 7.0
    heard = SoundDesk(Wave(sound)).read(0, 1600)
    assert heard.dtype == np.float32
    np.testing.assert_array_equal(heard[[10, 20, 30]], 0)
    np.testing.assert_array_equal(heard[40], 1)
    assert np.isfinite(heard).all()


def test_the_peak_rises_at_once_falls_slowly_and_is_held() -> None:
    sound = np.concatenate([sine(0.5, 0.5), constant(0, 4)])
    sound[:, 1] *= 0.5
    desk = SoundDesk(Wave(sound))
    ticks(desk, 0, 15)
    levels = desk.levels()
    assert levels.peak_db == pytest.approx((-6.02, -12.04), abs=0.02)
    ticks(desk, 15, 15)
    levels = desk.levels()
    assert levels.peak_db == pytest.approx((-16.02, -22.04), abs=0.1)
    assert levels.hold_db == pytest.approx((-6.02, -12.04), abs=0.02)
    ticks(desk, 30, 60)
    assert desk.levels().hold_db[0] < -30


def test_the_meter_shows_what_viewers_hear() -> None:
    desk = SoundDesk(Wave(sine(0.1, 10, hz=1000)))
    ticks(desk, 0, 120)
    assert desk.levels().momentary_lufs == pytest.approx(-20, abs=0.1)
    assert desk.levels().short_term_lufs == pytest.approx(-20, abs=0.1)
    desk.muted = True
    ticks(desk, 120, 120)
    assert desk.levels().momentary_lufs < -70
    assert desk.levels().peak_db[0] < -70


def test_clipping_lights_and_goes_out_again() -> None:
    desk = SoundDesk(Wave(np.concatenate([sine(0.9, 0.5), sine(1.2, 0.1), sine(0.9, 3)])))
    ticks(desk, 0, 15)
    assert not desk.levels().clipping
    ticks(desk, 15, 3)
    assert desk.levels().clipping
    ticks(desk, 18, 40)
    assert desk.levels().clipping
    ticks(desk, 58, 10)
    assert not desk.levels().clipping


def test_no_samples_is_no_trouble() -> None:
    desk = SoundDesk(Wave(constant(0.5, 1)))
    desk.muted = True
    assert desk.read(0, 0).shape == (0, 2)
    assert math.isclose(desk.read(0, 10)[-1, 0], 0.5 * (1 - 10 / 480), abs_tol=1e-4)


class Mike(Wave):
    """A microphone that holds any sound."""

    is_microphone = True


def test_a_source_is_replaced_without_a_click_and_without_losing_its_place() -> None:
    before, after = sine(0.5, 2), sine(0.25, 2, 500)
    desk = SoundDesk(old := Wave(before))
    heard = [ticks(desk, 0, 10)]
    assert desk.replace_source(new := Wave(after)) is old
    assert desk.source is new
    old.close(1)
    heard.append(ticks(desk, 10, 50))
    sound = np.concatenate(heard)[:, 0]
    steps = np.abs(np.diff(sound))
    assert steps.max() < 2 * np.pi * (0.5 * 300 + 0.25 * 500) / RATE_HZ
    np.testing.assert_array_equal(sound[: 11 * TICK], before[: 11 * TICK, 0])
    np.testing.assert_array_equal(sound[11 * TICK + 480 :], after[11 * TICK + 480 : 60 * TICK, 0])


def test_the_latency_is_that_of_the_source_that_is_read_next() -> None:
    desk = SoundDesk(Wave(sine(0.5, 2)))
    late = Wave(sine(0.5, 2))
    late.latency_s = 0.2
    desk.replace_source(late)
    assert desk.latency_s == 0
    desk.read(0, TICK)
    assert desk.latency_s == 0.2
    # Nothing is owed until the late one has caught up; the fade waits for sound.
    assert len(desk.read(TICK / RATE_HZ, 0)) == 0
    assert len(desk.read(TICK / RATE_HZ, TICK)) == TICK


def test_the_last_of_two_replacements_wins_before_a_tick() -> None:
    desk = SoundDesk(Wave(constant(0.1, 2)))
    second, third = Wave(constant(0.2, 2)), Wave(constant(0.3, 2))
    desk.replace_source(second)
    assert desk.replace_source(third) is second
    assert ticks(desk, 0, 3)[-1, 0] == pytest.approx(0.3)


def test_a_microphone_keeps_its_place_in_time_whether_the_voice_is_clear_or_not() -> None:
    sound = np.random.default_rng(1).uniform(-0.5, 0.5, (3 * RATE_HZ, 2)).astype(np.float32)
    desk = SoundDesk(Mike(sound))
    assert 0.03 < desk.latency_s < 0.06
    np.testing.assert_array_equal(ticks(desk, 0, 30), sound[: 30 * TICK])
    # After a leap of the programme, too.
    np.testing.assert_array_equal(ticks(desk, 50, 10), sound[50 * TICK : 60 * TICK])


def test_the_clear_voice_is_for_microphones_and_for_what_is_said_to_be_one() -> None:
    desk = SoundDesk(Wave(sine(0.02, 2)))
    desk.voice = True
    np.testing.assert_array_equal(ticks(desk, 0, 40), sine(0.02, 2)[: 40 * TICK])
    raised = SoundDesk(Mike(sine(0.02, 2)))
    raised.voice = True
    assert np.abs(ticks(raised, 0, 50)[RATE_HZ:]).max() > 0.03
    assert not open_sound("tone", epoch_s=0).is_microphone
    assert open_sound("default", epoch_s=0).is_microphone
    assert open_sound("default#gain=3", epoch_s=0).is_microphone
    assert open_sound("tone#voice=1", epoch_s=0).is_microphone
    assert not open_sound("default#voice=0", epoch_s=0).is_microphone


def test_sound_that_is_no_number_never_reaches_the_filters() -> None:
    sound = sine(0.2, 3)
    sound[100] = np.nan
    sound[5000] = np.inf
    desk = SoundDesk(Mike(sound))
    desk.voice = True
    heard = ticks(desk, 0, 80)
    assert np.isfinite(heard).all()
    assert np.abs(heard[2 * RATE_HZ :]).max() > 0.1


@pytest.mark.parametrize(("pause_s", "gates"), [(0.5, True), (0.1, False), (6.0, False)])
def test_a_microphone_that_gives_nothing_between_words_is_known(pause_s: float, gates: bool) -> None:
    source = Mike(np.concatenate((constant(0.01, 1), constant(0, pause_s), constant(0.01, 1))))
    source.state = "live"
    desk = SoundDesk(source)
    ticks(desk, 0, 30)
    assert not desk.heard.gates
    ticks(desk, 30, round(30 * pause_s) + 20)
    assert desk.heard.gates == gates


def test_while_a_microphone_is_away_nothing_is_learned_of_it() -> None:
    source = Mike(np.concatenate((constant(0.01, 1), constant(0, 1), constant(0.01, 1))))
    source.state = "live"
    desk = SoundDesk(source)
    ticks(desk, 0, 30)
    source.state = "lost"
    ticks(desk, 30, 25)
    source.state = "live"
    ticks(desk, 55, 30)
    assert desk.heard.nothing_s == 0
    assert not desk.heard.gates


@pytest.mark.parametrize("kind", [Wave, Mike])
def test_the_desk_knows_how_its_source_sounds_whatever_is_done_to_it(kind: type[Wave]) -> None:
    source = kind(np.concatenate((constant(0, 1), constant(0.01, 0.5), constant(1.0, 0.5), constant(0.01, 2))))
    desk = SoundDesk(source)
    desk.muted, desk.gain_db = True, -20
    ticks(desk, 0, 27)
    assert desk.heard.nothing_s == pytest.approx(0.9, abs=0.06)
    assert math.isinf(desk.heard.unclipped_s)
    ticks(desk, 27, 15)
    assert desk.heard.nothing_s == 0
    assert not desk.heard.gates, "it had not begun before"
    ticks(desk, 42, 15)
    assert desk.heard.unclipped_s < 0.1
    ticks(desk, 57, 33)
    assert desk.heard.unclipped_s == pytest.approx(1.0, abs=0.1)
    desk.replace_source(kind(constant(0.1, 5)))
    ticks(desk, 0, 2)
    assert math.isinf(desk.heard.unclipped_s)


def test_only_a_microphone_is_a_device() -> None:
    assert [SoundSpec.parse(text).is_device for text in ("default", "3#gain=2", "Yeti#voice=0")] == [True] * 3
    assert [SoundSpec.parse(text).is_device for text in ("none", "tone#gain=2", "/a/b.wav")] == [False] * 3
