"""Going on air and off, with a broadcast that sends nothing: keys that come late, and what is said of each show."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest

from studio.domain.commands import CutOff
from studio.domain.errors import Refused
from studio.domain.show import Show
from studio.engine import air as air_module
from studio.engine import on_air as on_air_module
from studio.engine.air import Air, Named
from studio.engine.answers import Answers
from studio.engine.destinations import SavedDestinations
from studio.engine.engine import Engine
from studio.engine.keys import Keys
from studio.engine.memory import Memory
from studio.engine.on_air import OnAir
from studio.engine.recordings import OpenRecordings
from studio.engine.session import Led, Tally
from studio.engine.settings import Settings
from studio.engine.uplink import Uplink
from studio.media.destination import Destination
from studio.media.ingest import Ingest
from studio.media.packets import Coded, Templates
from studio.media.recorder import RecorderReport
from tests.media.dead_share import Share

DEADLINE_S = 20.0
SERVER = "rtmp://127.0.0.1/live"


class Keyring:
    """Gives its keys while it is unlocked; each question that comes before uses up one of `dismissed` prompts."""

    def __init__(self) -> None:
        self.there: dict[str, str] = {}
        self.dismissed = 0

    def get_password(self, service: str, username: str) -> str | None:
        if username != "probe" and self.dismissed:
            self.dismissed -= 1
            return None
        return self.there.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.there[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.there[username]


def touched() -> Future[None]:
    """As the desk's."""
    done: Future[None] = Future()
    done.set_result(None)
    return done


class Silent(Air):
    """A broadcast that encodes and sends nothing."""

    opening: Callable[[], None] = staticmethod(lambda: None)
    ending: Callable[[], None] = staticmethod(lambda: None)

    def __init__(self, *_: object, on_recorder: Callable[[RecorderReport], None], **__: object) -> None:
        self.recorder_changed = on_recorder
        self.note, self.destinations, self.recorder, self.broadcast = None, (), None, None
        self.aimed = False
        self.sent = (Tally("A", 9999.0),)
        self._uplink = cast(Uplink, SimpleNamespace(rename=lambda destination, name: destination.rename(name)))

    def aim(self, ingests: tuple[Named, ...], record: Path | None) -> None:
        type(self).opening()
        self.destinations = tuple(
            Destination(name, ingest, cast(Templates, None), ask_keyframe=lambda: None) for name, ingest in ingests
        )
        self.aimed = True

    def begin(self, *_: object) -> None:
        pass

    def end(self, *_: object) -> None:
        type(self).ending()

    def tallies(self) -> tuple[Tally, ...]:
        return self.sent


class Studio:
    """As much of an engine as going on air needs."""

    def __init__(self, folder: Path) -> None:
        self.keyring, self.utc = Keyring(), datetime.now(UTC)
        self.keys = Keys(lambda: self.keyring)
        self.settings = Settings(folder)
        self.places = SavedDestinations(self.settings, self.keys)
        self.comeback = SimpleNamespace(
            began_at=None, aired_s=0.0, tallies=(), recordings=(), leads_to=None, leads_nowhere=()
        )
        nothing = SimpleNamespace(slow={}, quick={}, ended=lambda: None, touch=touched, watch=None, lost=0)
        engine = SimpleNamespace(
            now=lambda: self.utc,
            options=SimpleNamespace(destinations=(), rehearsal=False, stay=True),
            memory=SimpleNamespace(
                destinations=self.places,
                settings=self.settings,
                keys=self.keys,
                recordings=OpenRecordings(folder),
                record_every_s=None,
                new_recording=lambda now: None,
            ),
            **dict.fromkeys(("chats", "goods", "selling", "confidence", "figures", "desk"), nothing),
            **dict.fromkeys(("canvas", "lookout", "programme", "fail"), None),
            **dict.fromkeys(("hide", "tell", "publish", "look_again"), lambda *_: None),
            comeback=self.comeback,
        )
        engine.recovered = False
        self.on_air = engine.on_air = OnAir(cast(Engine, engine))
        self.answers = Answers(cast(Engine, engine))

    def lock(self) -> None:
        """Nothing that the keyring keeps is known any more."""
        self.keys = Keys(lambda: self.keyring)
        self.places._keys = self.keys

    def ask(self, do: str, **arguments: Any) -> None:
        self.answers.answer(do, arguments).result(DEADLINE_S)

    def put(self, name: str, key: str) -> None:
        self.ask("put-destination", name=name, platform="own", server=f"{SERVER}{name}", key=key, was=name)

    def go_live(self) -> None:
        self.on_air.begins()
        self.comeback.recordings = ()
        self.on_air.begin(Show("Casa", on_air=True, on_air_since=self.utc))

    def settle(self) -> None:
        """What is under way is done."""
        self.on_air._thread.submit(lambda: None).result(DEADLINE_S)

    @property
    def aimed(self) -> dict[str, str | None]:
        """On air: each destination's key."""
        air = self.on_air.air
        return {each.name: each.ingest.key if each.ingest else None for each in air.destinations} if air else {}


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setattr(on_air_module, "Air", Silent)
    monkeypatch.setattr(Answers, "state", lambda self: {})
    studio = Studio(tmp_path)
    yield studio
    studio.answers.close()
    studio.on_air.close()


def two_places(studio: Studio) -> None:
    for name in ("A", "B"):
        studio.places.put(name, "own", f"{SERVER}{name}", f"k{name}")
    studio.lock()


def test_a_keyring_that_is_unlocked_at_the_second_question_leaves_no_destination_out(studio: Studio) -> None:
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    studio.lock()
    studio.keyring.dismissed = 1
    with pytest.raises(Refused, match="stream key of A"):
        studio.on_air.ways()
    assert [name for name, ingest in studio.on_air.ways() if ingest] == ["A"]


def test_where_a_key_is_missing_comes_last_for_the_first_decides_on_the_picture(studio: Studio) -> None:
    two_places(studio)
    studio.keyring.dismissed = 1
    assert [(name, ingest is None) for name, ingest in studio.on_air.ways()] == [("B", False), ("A", True)]


def put_again(studio: Studio) -> None:
    studio.put("A", "kA")


def put_another(studio: Studio) -> None:
    studio.put("A", "another")


def retry(studio: Studio) -> None:
    studio.ask("retry", name="A")


@pytest.mark.parametrize(("act", "key"), [(put_again, "kA"), (put_another, "another"), (retry, "kA")])
def test_a_key_that_the_keyring_gives_later_is_used_on_air(
    studio: Studio, act: Callable[[Studio], None], key: str
) -> None:
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    studio.lock()
    studio.places.put("B", "own", f"{SERVER}B", "kB")
    studio.keyring.dismissed = 99
    studio.go_live()
    studio.settle()
    assert studio.aimed == {"B": "kB", "A": None}
    studio.keyring.dismissed = 0  # it is unlocked now
    act(studio)
    assert studio.aimed == {"B": "kB", "A": key}


def test_a_key_that_is_saved_while_the_encoder_opens_is_used(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    two_places(studio)
    studio.keyring.there.popitem()  # B's
    monkeypatch.setattr(Silent, "opening", staticmethod(lambda: studio.put("B", "new")))
    studio.go_live()
    studio.settle()
    assert studio.aimed == {"A": "kA", "B": "new"}


def put_right(studio: Studio) -> None:
    studio.put("A", "new")


def renamed_then_put_right(studio: Studio) -> None:
    studio.ask("put-destination", name="C", platform="own", server=f"{SERVER}A", was="A")
    studio.put("C", "new")


@pytest.mark.parametrize(("change", "name"), [(put_right, "A"), (renamed_then_put_right, "C")])
@pytest.mark.parametrize("when", ["after it was read", "while the encoder opens"])
def test_what_is_changed_while_it_goes_live_is_followed(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, change: Callable[[Studio], None], name: str, when: str
) -> None:
    two_places(studio)
    renamed: list[tuple[str, str]] = []
    studio.comeback.rename = lambda was, called: renamed.append((was, called))
    if when == "while the encoder opens":
        monkeypatch.setattr(Silent, "opening", staticmethod(lambda: change(studio)))
    else:
        ways = studio.on_air.ways

        def then_change() -> tuple[Named, ...]:
            found = ways()
            change(studio)
            return found

        monkeypatch.setattr(studio.on_air, "ways", then_change)
    studio.go_live()
    studio.settle()
    assert studio.aimed == {name: "new", "B": "kB"}
    assert renamed == ([("A", "C")] if name == "C" else [])
    studio.put("B", "later")
    assert studio.aimed == {name: "new", "B": "later"}, "on air it is followed at once, as ever"


def test_what_is_changed_while_going_live_fails_is_over_with_it(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        put_right(studio)
        raise Refused("There is no encoder.")

    two_places(studio)
    monkeypatch.setattr(studio.on_air._engine.desk, "submit", lambda _: None, raising=False)
    monkeypatch.setattr(Silent, "opening", staticmethod(fails))
    studio.go_live()
    studio.settle()
    assert studio.aimed == {}
    monkeypatch.undo()
    monkeypatch.setattr(on_air_module, "Air", Silent)
    monkeypatch.setattr(Answers, "state", lambda self: {})
    studio.go_live()
    studio.settle()
    assert studio.aimed == {"A": "new", "B": "kB"}


def test_between_its_encoder_and_the_first_picture_no_keyring_is_asked_again(studio: Studio) -> None:
    two_places(studio)
    studio.keyring.dismissed = 1
    studio.go_live()
    studio.settle()
    assert studio.aimed == {"B": "kB", "A": None}, "whoever has dismissed a prompt gets no other"
    studio.ask("retry", name="A")
    assert studio.aimed == {"B": "kB", "A": "kA"}


def test_a_key_that_the_keyring_gave_while_the_encoder_opened_is_used(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_places(studio)
    studio.keyring.dismissed = 1
    monkeypatch.setattr(Silent, "opening", staticmethod(lambda: put_again(studio)))
    studio.go_live()
    studio.settle()
    assert studio.aimed == {"B": "kB", "A": "kA"}


def test_an_address_that_has_gone_bad_keeps_nobody_waiting_for_a_key(studio: Studio) -> None:
    two_places(studio)
    bad, good = studio.settings.saved.destinations
    studio.settings.update(destinations=(msgspec.structs.replace(bad, server="127.0.0.1:live"), good))
    assert [name for name, _ in studio.on_air.ways()] == ["B"]
    studio.keys._backend = None
    waits = SimpleNamespace(wait=lambda _: pytest.fail("there is no key to wait for"))
    studio.on_air._engine.over = cast(threading.Event, waits)
    studio.on_air._wait_for_keys()


def test_who_does_not_know_where_the_show_went_does_not_go_back_by_itself(studio: Studio) -> None:
    done, said = list[object](), list[str]()
    engine = cast(Any, studio.on_air._engine)
    engine.desk, engine.tell = SimpleNamespace(submit=done.append, touch=touched), said.append
    engine.programme = SimpleNamespace()
    studio.comeback.leads_to = (Led("YouTube"),)  # given on the command line of a window that is gone
    studio.on_air.going_back = True
    studio.on_air.go_back()
    studio.settle()
    assert done == [CutOff()]
    assert said == ["Where the show went is not known any more. Add the destination again under Go live."]
    assert studio.on_air.why_cut_off == said[0]
    assert studio.on_air.air is None


@pytest.mark.parametrize(
    ("went", "aimed", "nowhere"),
    [
        (None, ["B", "A"], ()),  # killed before it was settled
        ((), [], ()),  # a rehearsal: nobody may see it now
        (("A",), ["A"], ()),  # B was added meanwhile, or switched on
        (("Off",), ["Off"], ()),  # switched off since: that is for the next show
        (("Gone", "B"), ["B"], ("Gone",)),
    ],
)
def test_a_show_goes_back_to_where_it_was_and_nowhere_else(
    studio: Studio, went: tuple[str, ...] | None, aimed: list[str], nowhere: tuple[str, ...]
) -> None:
    for name in ("A", "B", "Off"):
        studio.places.put(name, "own", f"{SERVER}{name}", f"k{name}", enabled=name != "Off")
    studio.places.put("New name", "own", f"{SERVER}A", None, was="A")
    ids = {**studio.places.ids(), "A": studio.places.ids()["New name"]}
    studio.comeback.leads_to = None if went is None else tuple(Led(name, ids.get(name, "")) for name in went)
    studio.on_air.going_back = True
    studio.on_air.go_back()
    studio.settle()
    names = {"New name" if name == "A" else name for name in aimed}
    assert studio.aimed.keys() == names
    assert tuple(led.name for led in studio.comeback.leads_nowhere) == nowhere
    assert {led.name for led in studio.on_air.leads_to() or ()} == names | set(nowhere), "a second kill knows it, too"


def test_who_is_asked_goes_back_to_where_the_show_was_unless_that_was_changed_first(studio: Studio) -> None:
    for name in ("A", "B"):
        studio.places.put(name, "own", f"{SERVER}{name}", f"k{name}")
    went = studio.comeback.leads_to = (Led("A", studio.places.ids()["A"]),)
    assert [name for name, _ in studio.on_air._ways_on()] == ["A"]
    studio.comeback.leads_to = (*went, Led("Gone"))
    assert sorted(name for name, _ in studio.on_air._ways_on()) == ["A", "B"], "it may be one of these by now"
    studio.comeback.leads_to = went
    studio.comeback.elsewhere = lambda: setattr(studio.comeback, "leads_to", None)
    studio.on_air._engine.recovered = True
    studio.ask("enable-destination", name="B", enabled=True)
    assert sorted(name for name, _ in studio.on_air._ways_on()) == ["A", "B"]


def test_another_place_of_the_same_name_is_another_place(studio: Studio) -> None:
    studio.places.put("127.0.0.1", "own", f"{SERVER}mine", "hush", enabled=False)
    given = Ingest.parse(f"{SERVER}given", "k")
    studio.on_air._engine.options = cast(
        Any, SimpleNamespace(destinations=(("127.0.0.1", given),), rehearsal=False, stay=True)
    )
    studio.go_live()
    studio.settle()
    assert studio.on_air.leads_to() == (Led("127.0.0.1"),)
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    before = studio.places.ids()["A"]
    studio.places.delete("A")
    studio.places.put("A", "own", f"{SERVER}A", "another", enabled=False)
    studio.comeback.leads_to = (Led("127.0.0.1"), Led("A", before))
    studio.on_air.going_back = True
    assert studio.on_air._ways_on() == (("127.0.0.1", given),)
    assert studio.comeback.leads_nowhere == (Led("A", before),)


def test_a_saved_destination_that_is_asked_for_by_name_gets_the_show_once(studio: Studio) -> None:
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    studio.places.put("Off", "own", f"{SERVER}Off", "kOff", enabled=False)
    given = {name: studio.places.ingest(name) for name in ("A", "Off")}
    studio.on_air._engine.options = cast(Any, SimpleNamespace(destinations=tuple(given.items())))
    assert sorted(name for name, _ in studio.on_air.ways()) == ["A", "Off"]


def test_a_photo_is_not_waited_for_where_the_camera_gives_no_picture(studio: Studio) -> None:
    camera = SimpleNamespace(state="opening", last_error=None, spec=SimpleNamespace(label="Camera 1"))
    studio.on_air._engine.programme = cast(Any, SimpleNamespace(on_camera=camera))
    with pytest.raises(Refused, match="Camera 1 gives no picture"):
        studio.ask("photo")


def test_a_demo_goes_back_to_its_own_receiver(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    receiver = SimpleNamespace(url=f"{SERVER}/rehearsal", close=lambda: None)
    monkeypatch.setattr(on_air_module, "Receiver", lambda _: receiver)
    studio.on_air._engine.options.rehearsal = True
    studio.on_air._engine.options.data_dir = Path("unused")
    studio.comeback.leads_to = ()
    studio.on_air.going_back = True
    studio.on_air.go_back()
    studio.settle()
    assert studio.on_air.air is not None
    assert [each.name for each in studio.on_air.air.destinations] == ["rehearsal"]


def test_nobody_goes_on_air_to_nowhere_because_no_address_can_be_read(studio: Studio) -> None:
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    (only,) = studio.settings.saved.destinations
    studio.settings.update(destinations=(msgspec.structs.replace(only, server="127.0.0.1:live"),))
    with pytest.raises(Refused, match="starts with rtmp"):
        studio.on_air.ways()
    studio.places.enable("A", False)  # who only records may
    assert studio.on_air.ways() == ()


def test_going_live_again_at_once_spoils_neither_shows_summary(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first, second = (tmp_path / name for name in ("first.mp4", "second.mp4"))
    first.touch()
    second.touch()
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    ending = threading.Event()
    monkeypatch.setattr(Silent, "ending", staticmethod(lambda: ending.wait(DEADLINE_S)))
    began = studio.utc
    studio.go_live()
    studio.settle()
    studio.comeback.recordings = (str(first),)
    studio.utc += timedelta(hours=1)
    studio.on_air.ends()
    over = studio.on_air.end()
    assert studio.on_air.to_keep == {
        "began": began.isoformat(),
        "seconds": 3600.0,
        "recording": str(first),
        "recordings": [str(first)],
        "lost": 0,
        "outputs": [{"name": "A", "seconds_live": 3600.0, "dropped": 0, "reconnects": 0}],
    }
    studio.utc += timedelta(seconds=0.8)
    again = studio.utc
    studio.go_live()
    ending.set()
    over.result(DEADLINE_S)
    assert (studio.on_air.last_show, studio.on_air.to_keep) == (None, None), "a show is on"
    studio.settle()
    studio.comeback.recordings = (str(second),)
    studio.utc += timedelta(minutes=30)
    studio.on_air.ends()
    assert studio.on_air.last_show is None, "its broadcast is not over yet"
    studio.on_air.end().result(DEADLINE_S)
    last = studio.on_air.last_show or {}
    assert (last["began"], last["seconds"], last["recordings"]) == (again.isoformat(), 1800.0, [str(second)])


def test_a_broadcast_that_ends_in_the_next_ones_show_is_summed_up_as_it_stood_at_its_end(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    ending = threading.Event()
    monkeypatch.setattr(Silent, "ending", staticmethod(lambda: ending.wait(DEADLINE_S)))
    for minutes in (60, 1):
        studio.go_live()
        studio.utc += timedelta(minutes=minutes)
        studio.on_air.ends()
        over = studio.on_air.end()
    ending.set()
    over.result(DEADLINE_S)
    assert (studio.on_air.last_show or {})["seconds"] == 60.0


def test_a_file_that_begins_as_a_show_ends_is_not_the_next_ones(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    studio.places.put("A", "own", f"{SERVER}A", "kA")
    ending = threading.Event()
    monkeypatch.setattr(Silent, "ending", staticmethod(lambda: ending.wait(DEADLINE_S)))
    first, last, second = (
        RecorderReport("recording", tmp_path / name, 1, 1.0, None, 0) for name in ("1.mp4", "1-2.mp4", "2.mp4")
    )
    studio.go_live()
    studio.settle()
    ended = cast(Silent, studio.on_air.air)
    ended.recorder_changed(first)
    assert studio.comeback.recordings == (str(first.path),)
    studio.on_air.ends()
    studio.on_air.end()
    studio.go_live()
    ended.recorder_changed(last)
    assert studio.comeback.recordings == ()
    ending.set()
    studio.settle()
    cast(Silent, studio.on_air.air).recorder_changed(second)
    assert studio.comeback.recordings == (str(second.path),)


def test_a_show_that_begins_with_the_engine_lists_its_recording(studio: Studio, tmp_path: Path) -> None:
    air = cast(Silent, studio.on_air.prepare())
    studio.go_live()
    air.recorder_changed(RecorderReport("recording", tmp_path / "1.mp4", 1, 1.0, None, 0))
    assert studio.comeback.recordings == (str(tmp_path / "1.mp4"),)


def test_a_share_that_is_away_neither_keeps_the_next_engine_from_starting_nor_a_show_from_ending(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = tmp_path / "share" / "show.mp4"
    share = Share(recording.parent, monkeypatch)
    share.away = True
    studio.on_air.recall({"recording": str(recording), "recordings": [str(recording)], "seconds": 9.0})
    assert studio.on_air.last_show == {"recording": str(recording), "recordings": [str(recording)], "seconds": 9.0}
    assert Memory._free(recording) == recording
    studio.go_live()
    studio.settle()
    assert studio.on_air.air
    monkeypatch.setattr(
        studio.on_air.air,
        "recorder",
        SimpleNamespace(report=lambda: SimpleNamespace(path=recording, bytes=9, lacks_s=7.2)),
    )
    said = list[str]()
    studio.on_air._engine.tell = said.append  # type: ignore[method-assign]
    studio.comeback.recordings = (str(recording),)
    studio.on_air.ends()
    studio.on_air.end().result(DEADLINE_S)
    assert studio.on_air.last_show
    assert studio.on_air.last_show["recordings"] == [str(recording)], "it was recorded"
    assert said == ["The recording show.mp4 lacks the last 7 s of the show: the disk did not take them."]
    assert studio.on_air.last_show["recording"] == str(recording)
    assert share.refused


def test_a_recording_that_was_deleted_is_told_of_no_longer(studio: Studio, tmp_path: Path) -> None:
    kept, gone = tmp_path / "kept.mp4", tmp_path / "gone.mp4"
    kept.touch()
    studio.on_air.recall({"recording": str(gone), "recordings": [str(kept), str(gone)]})
    assert studio.on_air.last_show == {"recording": str(kept), "recordings": [str(kept)]}


class Going:
    """An output that says what was done with it."""

    def __init__(self, name: str, done: list[str]) -> None:
        self.name, self._done = name, done

    def start(self) -> None:
        self._done.append(f"{self.name} starts")

    def put(self, *batch: Coded) -> None:
        pass

    def stop(self, timeout_s: float) -> bool:
        self._done.append(f"{self.name} stops")
        return True


@pytest.mark.parametrize("broken", ["watch", "broadcast"])
def test_a_broadcast_that_breaks_as_it_begins_leaves_no_output_running(
    monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def breaks(*_: object) -> Any:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(air_module, "open_encoder", lambda *_, **__: (SimpleNamespace(templates=None), None))
    monkeypatch.setattr(air_module, "Broadcast", breaks)
    nothing, done = cast(Any, SimpleNamespace(over=lambda kind: None)), list[str]()
    options = cast(Any, SimpleNamespace(encoder="", preset="", bitrate_kbps=1, audio_kbps=1))
    air = Air(
        nothing,
        options,
        lookout=nothing,
        recordings=nothing,
        record_every_s=None,
        on_destination=nothing,
        on_recorder=nothing,
        on_failure=nothing,
    )
    air.destinations = cast(Any, (Going("A", done), Going("B", done)))
    air.recorder = cast(Any, Going("file", done))
    with pytest.raises(RuntimeError):
        air.begin(nothing, breaks if broken == "watch" else lambda _: Going("watch", done))
    air.end(nothing)
    air.end(nothing)
    started = [] if broken == "watch" else ["A starts", "B starts"]
    stopped = ["A stops", "B stops", "file stops", *([] if broken == "watch" else ["watch stops"])]
    assert done == [*started, *stopped]
