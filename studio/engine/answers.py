"""What the engine answers its clients: the window, the phone desk and `ctl` alike."""

from __future__ import annotations

import base64
import functools
import inspect
import os
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from studio.control.protocol import COMMANDS, LONGEST_NAME, Misunderstood, alone, command, typed
from studio.domain.commands import Command, DeleteProduct, GoLive, SetRundown, SetShop, SetVoice
from studio.domain.errors import Refused
from studio.domain.typed import PutProduct
from studio.engine.checklist import Facts, checklist
from studio.engine.destinations import Moved
from studio.engine.goods import PRODUCT_COMMANDS
from studio.engine.listing import Listing, product_shown
from studio.engine.recordings import ask_disk
from studio.engine.stats import disk_free_bytes, outputs, recording
from studio.media.canvas import Planes
from studio.media.colour import planes_to_png
from studio.media.microphone import microphones

if TYPE_CHECKING:
    from studio.engine.engine import Engine

# What a seller arranges once is on the disk before it is answered. Pins, scenes and what is dragged need not wait.
_KEPT_FIRST = (SetRundown, SetShop, SetVoice)
_MOST_SETTINGS = 200
_LARGEST_SETTING = 16 * 1024


class Answers:
    """Turns a client's word and arguments into an answer. `answer` is called on the control server's thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._listing = Listing()
        self._cpu = (time.monotonic(), time.process_time(), 0.0)
        # Words that wait for a device, a disk or a server.
        self._waiting = ThreadPoolExecutor(4, "answers")
        self._slow: dict[str, Callable[..., Any]] = {
            "devices": self._devices,
            "cameras": self._set_cameras,
            "microphone": self._set_microphone,
            "destinations": engine.memory.destinations.list,
            "put-destination": self._then_look(engine.memory.destinations.put),
            "delete-destination": self._then_look(engine.memory.destinations.delete),
            "enable-destination": self._then_look(engine.memory.destinations.enable),
            "check-destination": self._check_destination,
            "remind": self._remind,
            "retry": self._retry,
            "checklist": self._checklist,
            "record": self._record,
            "settings": self._settings,
            "updates": self._updates,
        }
        self._quick: dict[str, Callable[..., Any]] = {
            "state": self.state,
            "products": self._list_products,
            "products-since": self._products_since,
            "preview": self._preview,
            "newer": self._newer,
            "quit": self._quit,
        }
        self._declared: dict[str, type[msgspec.Struct] | None] = {}
        self._slow |= engine.chats.slow | engine.goods.slow | engine.selling.slow
        self._quick |= engine.chats.quick

    def close(self) -> None:
        """After the words under way."""
        self._waiting.shutdown(wait=True, cancel_futures=True)

    def answer(self, do: str, arguments: dict[str, Any]) -> Future[Any]:
        """A future of what JSON can hold; it fails with SellerError where the engine refuses."""
        if do in COMMANDS:
            wanted = command(do, arguments)
            if isinstance(wanted, GoLive) and self._engine.options.stay:
                return self._waiting.submit(self._go_live)
            return self._carry_out(wanted)
        if do in ("shot", "photo"):
            alone(do, arguments)
            return self._shoot() if do == "shot" else self._photograph()
        answerer = self._quick.get(do) or self._slow.get(do)
        if answerer is None:
            raise Misunderstood(f"There is no command “{do}”.")
        arguments = self.checked(do, arguments)
        if do in self._slow:
            return self._waiting.submit(answerer, **arguments)
        answer: Future[Any] = Future()
        answer.set_result(answerer(**arguments))
        return answer

    def checked(self, do: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments as what answers `do` declares them. Raises Misunderstood: the client is wrong."""
        if do not in self._declared:
            self._declared[do] = _declared(self._quick.get(do) or self._slow[do])
        kind = self._declared[do]
        return arguments if kind is None else msgspec.structs.asdict(typed(do, arguments, kind))

    def state(self) -> dict[str, Any]:
        """The snapshot. Any thread."""
        engine = self._engine
        show, air, sound = engine.desk.show, engine.on_air.air, engine.inputs.sound
        countdown = show.countdown
        return {
            "engine_pid": os.getpid(),
            "on_air": show.on_air,
            "airing": engine.on_air.underway,
            "demo": engine.options.rehearsal,
            "store": engine.till.store.place,
            "own_products": engine.options.own_products,
            "on_air_since": show.on_air_since and show.on_air_since.isoformat(),
            "pinned": show.pinned,
            "pinned_at": show.pinned_at and show.pinned_at.isoformat(),
            "shown": engine.shown,
            "scene": str(show.scene),
            "countdown": countdown
            and {
                "label": countdown.label,
                "ends_at": countdown.ends_at.isoformat(),
                "at_zero": str(countdown.at_zero),
                "code": countdown.code,
            },
            "lower_third": show.lower_third,
            "message": show.message and asdict(show.message),
            "muted": show.muted,
            "gain_db": show.gain_db,
            "voice": show.voice,
            "levels": _rounded(asdict(sound.levels())),
            "shop": show.shop,
            "language": show.language,
            "camera": engine.programme.on_camera.state,
            "cameras": engine.inputs.cameras_state(),
            "microphone": sound.source.state,
            "mic_spec": engine.inputs.mic_spec,
            "outputs": outputs(air.destinations) if air else [],
            "recording": recording(air.recorder) if air else None,
            # One that goes on in the next engine is not over.
            "last_show": None if show.on_air and engine.cut_short() else engine.on_air.last_show,
            "record": str(engine.memory.record_folder or "") or None,
            "record_hours": engine.memory.settings.saved.record_hours,
            "reached": show.reached,
            "rundown": [{"code": slot.code, "minutes": slot.minutes} for slot in show.rundown],
            "placings": [{"layer": str(p.layer), "x": p.x, "y": p.y} for p in show.placings],
            "layers": [place._asdict() for place in engine.picture.places],
            "canvas": {"width": engine.canvas.width, "height": engine.canvas.height, "fps": engine.canvas.fps},
            "products_rev": self._listing.take(show.products, engine.till.offer_ends),
            "live_list": show.live_list,
            "chat": engine.chats.state(),
            "claims": engine.selling.state(),
            "ways_rev": engine.goods.ways_rev,
            "pictures": engine.goods.progress(),
            "destinations_rev": engine.memory.destinations.revision,
            "recovered": engine.recovered,
            "why_cut_off": engine.on_air.why_cut_off if engine.recovered else "",
            "stays": engine.options.stay,
            "back_at": engine.comeback.back_at and engine.comeback.back_at.isoformat(),
            "keyring": engine.memory.keys.keeps_all,
            "figures": self._figures(),
            "settings": self._window_settings(),
            "notice": engine.notice,
            "troubles": [
                {"kind": each.kind, "level": each.level, "text": each.text, "since": each.since.isoformat()}
                for each in engine.lookout.standing()
            ],
            "confidence": engine.confidence.state(),
            "updates": engine.memory.settings.saved.updates,
            "newer": engine.updates.newer.version if engine.updates.newer else None,
            "now": engine.desk.now().isoformat(),
        }

    def _figures(self) -> dict[str, Any]:
        last = self._engine.figures.last
        at_s, cpu_s, percent = self._cpu
        now_s = time.monotonic()
        if now_s - at_s >= 1:
            used_s = time.process_time()
            percent = 100 * (used_s - cpu_s) / (now_s - at_s)
            self._cpu = (now_s, used_s, percent)
        return {
            "t": last["t"],
            "fps": last.get("fps", 0.0),
            "late": last.get("late", 0),
            "lost": self._engine.figures.lost,
            "missed": last.get("missed", 0),
            "skipped": last.get("skipped", 0),
            # Of the whole computer, as task managers show it.
            "cpu_percent": round(percent / (os.cpu_count() or 1), 1),
            "rss_mb": last.get("rss_mb", 0.0),
            "disk_free_gb": round(self._free_bytes() / 1e9, 1),
            "viewers": self._engine.chats.viewers(),
        }

    def _free_bytes(self) -> int:
        """Of the disk that is recorded to, where one is, as the recorder last saw it: a disk that hangs must hold up
        nobody here."""
        air = self._engine.on_air.air
        free = air.recorder.report().free_bytes if air and air.recorder else None
        return (disk_free_bytes(self._engine.options.data_dir) or 0) if free is None else free

    # commands

    def _carry_out(self, wanted: Command) -> Future[Any]:
        answer: Future[Any] = Future()
        if isinstance(wanted, PRODUCT_COMMANDS):
            done = self._engine.goods.carry_out(wanted)
            done.add_done_callback(lambda _: self._settle_product(done, answer, wanted))
            return answer

        def settle(carried_out: Future[Any]) -> None:
            if error := carried_out.exception():
                answer.set_exception(error)
            elif isinstance(wanted, _KEPT_FIRST):
                self._engine.written().add_done_callback(lambda _: answer.set_result(self.state()))
            else:
                answer.set_result(self.state())

        (self._engine.goods.offers.carry_out(wanted) or self._engine.desk.submit(wanted)).add_done_callback(settle)
        return answer

    def _settle_product(self, done: Future[Any], answer: Future[Any], wanted: Command) -> None:
        if error := done.exception():
            answer.set_exception(error)
            return
        warnings = self._engine.till.warnings(wanted.code) if isinstance(wanted, PutProduct) else ()
        told: dict[str, Any] = {"warnings": list(warnings)}
        if isinstance(wanted, DeleteProduct):
            told["taken"], told["waiting"] = done.result()
        answer.set_result({**self.state(), **told})

    def _go_live(self) -> dict[str, Any]:
        """Refused at once where it could not go anywhere: on air to nobody is not on air."""
        if not self._engine.desk.show.on_air:
            self._engine.on_air.ways()
        self._engine.desk.submit(GoLive()).result()
        return self.state()

    def _products_since(self, rev: int) -> dict[str, Any]:
        self._listing.take(self._engine.desk.show.products, self._engine.till.offer_ends)
        return self._listing.since(rev)

    def _list_products(self) -> list[dict[str, Any]]:
        ends = self._engine.till.offer_ends
        return [product_shown(product, ends.get(product.code)) for product in self._engine.desk.show.products]

    # pictures

    def _preview(self, width: int, height: int) -> dict[str, Any]:
        return dict(self._engine.preview.ask(width, height))

    def _shoot(self) -> Future[Any]:
        def pack(planes: Planes) -> dict[str, Any]:
            return {"png": base64.b64encode(planes_to_png(planes)).decode()}

        return self._picture(self._engine.programme.shot, pack)

    def _photograph(self) -> Future[Any]:
        """The camera's own picture, nothing over it, as a file for a product. Raises Refused."""
        camera = self._engine.programme.on_camera
        if camera.state != "live":  # nobody knows when there is one
            raise Refused(camera.last_error or f"{camera.spec.label} gives no picture. Check the camera and try again.")

        def keep(planes: Planes) -> dict[str, Any]:
            folder = self._engine.options.data_dir / "photos"
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"photo-{time.strftime('%Y-%m-%d-%H%M%S')}-{time.monotonic_ns() % 1000:03d}.png"
            path.write_bytes(planes_to_png(planes))
            return {"path": str(path)}

        return self._picture(self._engine.programme.camera_shot, keep)

    def _picture(self, ask: Callable[[Callable[[Planes], None]], None], pack: Callable[[Planes], Any]) -> Future[Any]:
        answer: Future[Any] = Future()

        def receive(planes: Planes) -> None:
            copy = Planes(*(plane.copy() for plane in planes))
            # Packing a PNG takes longer than a tick.
            self._waiting.submit(settle, copy)

        def settle(planes: Planes) -> None:
            try:
                answer.set_result(pack(planes))
            except Exception as error:  # noqa: BLE001 - handed to the server, which logs it
                answer.set_exception(error)

        ask(receive)
        return answer

    # devices, destinations, chat

    def _devices(self) -> dict[str, Any]:
        return {
            "cameras": [{"spec": str(camera.index), "name": camera.name} for camera in self._engine.inputs.devices()],
            "microphones": [
                {"spec": "default", "name": ""},
                *({"spec": found.name, "name": found.name} for found in microphones()),
            ],
        }

    def _set_cameras(self, specs: list[str]) -> dict[str, Any]:
        engine = self._engine
        engine.set_cameras(tuple(specs))
        return self.state()

    def _remind(self, addresses: dict[str, str]) -> None:
        """By the ids of their marks, what was typed into a window that has found us again, where no keyring has it: it
        adds no camera and no chat."""
        engine = self._engine
        chats = [source["url"] for source in engine.chats.hub.sources()]
        for known in engine.memory.put_away.remind(addresses, (*engine.inputs.camera_specs, *chats)):
            if known in chats:
                engine.chats.hub.retry(known)

    def _set_microphone(self, spec: str) -> dict[str, Any]:
        engine = self._engine
        engine.inputs.set_mic(spec)
        engine.memory.set_mic(spec)
        engine.comeback.by_hand("mic")
        engine.desk.touch()  # so that it is kept
        return self.state()

    def _then_look(self, change: Callable[..., Moved | None]) -> Callable[..., Any]:
        """`change` a destination, then see whether the show on air is to follow it and whether the picture is to have
        another size."""

        @functools.wraps(change)
        def changed(**arguments: Any) -> dict[str, Any]:
            if moved := change(**arguments):
                self._engine.on_air.follow(moved)
            if self._engine.recovered:
                self._engine.comeback.elsewhere()
            # The keyring may have been unlocked since: then a key that was typed is the one that it had all along.
            self._engine.on_air.find_keys()
            self._engine.look_again()
            wait([self._engine.desk.touch()])  # where the show goes is kept before it is answered
            self._engine.publish()
            return self.state()

        return changed

    def _check_destination(self, name: str | None = None, server: str | None = None) -> dict[str, Any]:
        return asdict(self._engine.memory.destinations.check(name, server))

    def _retry(self, name: str) -> dict[str, Any]:
        air = self._engine.on_air.air
        for destination in air.destinations if air else ():
            if destination.name == name:
                if destination.ingest is None:
                    self._engine.on_air.find_keys()
                destination.retry_now()
                return self.state()
        raise Refused(f"“{name}” is not on air.")

    def _record(self, path: str | None, hours: float | None = None) -> dict[str, Any]:
        if hours is not None:
            self._engine.memory.set_record_hours(hours)
        self._engine.memory.set_record_folder(Path(path) if path else None)
        return self.state()

    def _window_settings(self) -> dict[str, Any]:
        # Whoever has had a show here is not asked to set up a stall, whatever became of its end.
        had = {"first_start_done": True} if self._engine.till.had_show else {}
        return had | self._engine.memory.window_settings

    def _settings(self, /, **values: Any) -> dict[str, Any]:
        # They are the window's own, whatever they are; but every snapshot carries them all.
        known = {**self._engine.memory.window_settings, **values}
        if len(known) > _MOST_SETTINGS or len(max(known, key=len, default="")) > LONGEST_NAME:
            raise Refused(
                f"A window keeps at most {_MOST_SETTINGS} settings, with names of at most {LONGEST_NAME} signs."
            )
        if any(len(msgspec.json.encode(value)) > _LARGEST_SETTING for value in values.values()):
            raise Refused(f"A setting has at most {_LARGEST_SETTING} bytes.")
        self._engine.memory.set_window_settings(values)
        return self.state()

    def _updates(self, look: bool) -> dict[str, Any]:
        self._engine.memory.settings.update(updates=look)
        self._engine.publish()
        return self.state()

    def _newer(self) -> dict[str, Any] | None:
        """What is known of a newer version: see `Release`."""
        newer = self._engine.updates.newer
        return dict(msgspec.to_builtins(newer)) if newer else None

    def _checklist(self) -> list[dict[str, Any]]:
        engine, options = self._engine, self._engine.memory.options_now()
        show, sound, record = engine.desk.show, engine.inputs.sound, engine.memory.record_folder
        free: list[int | None] = [None]
        ask_disk(lambda: free.append(disk_free_bytes(record or options.data_dir)))
        facts = Facts(
            cameras=[camera.state for camera in engine.inputs.cameras],
            microphone=sound.source.state,
            mic_spec=engine.inputs.mic_spec,
            muted=show.muted,
            destinations=engine.memory.destinations.list(),
            width=engine.canvas.width,
            height=engine.canvas.height,
            kbps=options.bitrate_kbps + options.audio_kbps,
            recording=record is not None or options.record is not None,
            disk_free_bytes=free[-1],
            products=show.products,
            pinned=show.pinned_product,
            link=engine.goods.whole_link,
        )
        return checklist(facts, peak_db=lambda: max(sound.levels().hold_db), check=engine.memory.destinations.check)

    def _quit(self) -> None:
        if self._engine.desk.show.on_air:
            raise Refused("You are on air. End the show first.")
        if self._engine.control.another_watches():
            raise Refused("Another window is open on this studio: it goes on.")
        self._engine.stop()


def _declared(answerer: Callable[..., Any]) -> type[msgspec.Struct] | None:
    """The parameters of what answers a word, as a type; None where it takes whatever there is."""
    fields: list[Any] = []
    for parameter in inspect.signature(answerer, eval_str=True).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            return None
        required = parameter.default is parameter.empty
        fields.append((parameter.name, parameter.annotation, *(() if required else (parameter.default,))))
    return msgspec.defstruct("Arguments", fields, forbid_unknown_fields=True)


def _rounded(levels: dict[str, Any]) -> dict[str, Any]:
    def short(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, 1)
        return [short(each) for each in value] if isinstance(value, tuple) else value

    return {name: short(value) for name, value in levels.items()}
