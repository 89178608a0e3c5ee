"""What the studio remembers between starts: the seller's settings, destinations and their keys, the shop's products."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from studio.domain.errors import Refused
from studio.domain.show import Show, Slot
from studio.engine.destinations import SavedDestinations
from studio.engine.keys import Keys
from studio.engine.options import Options
from studio.engine.put_away import PutAway
from studio.engine.recordings import OpenRecordings, ask_disk
from studio.engine.settings import Settings, SettingsError
from studio.media.ingest import Ingest

HANDED = "BANCARELLA_KEYS"  # names the pipe in which an engine that begins anew finds the session's keys
LEAST_HOURS, MOST_HOURS = 0.1, 24.0  # of a recording's file
LEAST_FPS = 15  # below that x264's delay looks like a slow connection


def folder_of(data_dir: Path, *, demo: bool) -> Path:
    """Where all this is. A demo in a window neither shows the seller's own things nor changes them."""
    return data_dir / "demo" if demo else data_dir


class Memory:
    """Of one data folder. Methods may be called from any thread."""

    def __init__(self, options: Options) -> None:
        """`self.options` are the options completed by what is known."""
        folder = self.folder = folder_of(options.data_dir, demo=options.rehearsal and options.stay)
        folder.mkdir(exist_ok=True)
        self.settings = Settings(folder)
        self.recordings = OpenRecordings(folder)
        self.keys = Keys(answer_s=8)
        if handed := os.environ.pop(HANDED, ""):
            self.keys.take_over(int(handed))
        self.put_away = PutAway(self.keys)
        self.destinations = SavedDestinations(self.settings, self.keys)
        self._given = replace(
            options, cameras=tuple(self.put_away.camera(each, given=at) for at, each in enumerate(options.cameras))
        )
        self._marked: dict[str, str] = {}  # for cameras that stand in the settings as an earlier version left them
        if options.stay:
            self._put_old_away()
        self.options = self.options_now()

    def _put_old_away(self) -> None:
        """Secrets that an earlier version left in the settings; those of chats follow when they are connected. They
        leave the settings once the keyring has them, or there is none."""
        old = tuple(filter(self.put_away.has_secret, self.settings.saved.cameras))
        marked = self._marked = {each: self.put_away.camera(each) for each in old}
        if not old and not self.destinations.has_queries:
            return

        def leave() -> None:
            try:
                self.settings.update(cameras=tuple(marked.get(each, each) for each in self.settings.saved.cameras))
                self.destinations.put_queries_away()
            except SettingsError:  # others tell of a disk that cannot be written; the next start has them there again
                for each in marked.values():
                    self.put_away.drop(each)

        self.keys.when_answered(leave)

    def options_now(self) -> Options:
        """What a start would use now."""
        return self._completed(self._given) if self._given.stay else self._given

    def _completed(self, options: Options) -> Options:
        saved, shape = self.settings.saved, self.destinations.shape()
        if shape and not options.sized:
            picture, audio_kbps = shape
            options = replace(
                options,
                width=picture.width,
                height=picture.height,
                fps=max(LEAST_FPS, picture.fps),
                bitrate_kbps=picture.kbps,
                audio_kbps=audio_kbps,
            )
        return replace(
            options,
            cameras=options.cameras or tuple(self._marked.get(each, each) for each in saved.cameras) or ("0",),
            mic=options.mic or saved.mic or "default",
            shop=options.shop or saved.shop,
            language=options.language if options.spoken or not saved.language else saved.language,
            # An engine that goes on has what was connected last; else what is asked for now comes first.
            chats=saved.chat if options.resume and saved.chat else tuple(dict.fromkeys((*options.chats, *saved.chat))),
        )

    def recall(self, show: Show) -> Show:
        """The show with what the seller arranged last time."""
        saved = self.settings.saved
        codes = {product.code for product in show.products}
        rundown = show.rundown or tuple(slot for slot in saved.rundown if slot.code in codes)
        if self._given.rehearsal and not rundown:
            there = [product.code for product in show.products if not product.sold_out]
            rundown = tuple(Slot(code) for code in there[:5])
        return replace(
            show,
            rundown=rundown,
            placings=show.placings or saved.placings,
            voice=saved.voice,
            gain_db=show.gain_db or saved.gain_db,
        )

    def keep(self, show: Show) -> None:
        """Write down what is to be there next time. Called off the desk; raises SellerError, and OSError where a full
        disk still takes nothing."""
        self.settings.update(
            shop=show.shop,
            language=show.language,
            rundown=show.rundown,
            placings=show.placings,
            voice=show.voice,
            gain_db=show.gain_db,
        )
        self.settings.catch_up()

    def write_again(self) -> None:
        """The data folder was deleted: have the settings there again. As `keep`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.settings.write_again()

    def set_cameras(self, specs: tuple[str, ...]) -> None:
        """Have these cameras at the next start: as `PutAway` marks them."""
        gone = set(self.settings.saved.cameras) - set(specs)
        self.settings.update(cameras=specs)
        self._keep_and_drop(specs, gone)

    def set_mic(self, spec: str) -> None:
        """Have this microphone at the next start."""
        self.settings.update(mic=spec)

    def set_chats(self, urls: tuple[str, ...]) -> None:
        """Read these chats at the next start: as `PutAway` marks them."""
        gone = set(self.settings.saved.chat) - set(urls)
        self.settings.update(chat=urls)
        self._keep_and_drop(urls, gone)

    def _keep_and_drop(self, used: tuple[str, ...], gone: set[str]) -> None:
        for marked in used:
            self.put_away.lasting(marked)
        for marked in gone:
            self.put_away.drop(marked)

    @property
    def chats_given(self) -> tuple[str, ...]:
        """On the command line, secrets and all."""
        return self._given.chats

    @property
    def record_folder(self) -> Path | None:
        """Where shows are recorded; None where they are not."""
        record = self.settings.saved.record
        return Path(record) if record else None

    def set_record_folder(self, folder: Path | None) -> None:
        """Record the next shows there, or nowhere. Raises Refused where nothing can be written."""
        if folder is not None:
            found: list[OSError | None] = []

            def look() -> None:
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                    probe = folder / ".bancarella"
                    probe.touch()
                    probe.unlink()
                    found.append(None)
                except OSError as error:
                    found.append(error)

            ask_disk(look)
            why = found[0] if found else TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
            if why:
                raise Refused(f"Nothing can be written to {folder} ({why.strerror}). Choose another folder.")
        self.settings.update(record=str(folder) if folder else None)

    @property
    def record_every_s(self) -> float | None:
        """After how long a recording goes on in a new file; None: never."""
        hours = self.settings.saved.record_hours if self._given.stay else 0.0
        return self.options.record_every_s or hours * 3600 or None

    def set_record_hours(self, hours: float) -> None:
        """Have a new file after so many hours, from the next show on; 0: one file. Raises Refused."""
        if hours and not LEAST_HOURS <= hours <= MOST_HOURS:
            raise Refused(f"A new file of the recording begins after {LEAST_HOURS:g} to {MOST_HOURS:g} hours.")
        self.settings.update(record_hours=hours)

    def new_recording(self, now: datetime) -> Path | None:
        """The file of a show that begins now, or None."""
        if self.options.record:
            return self._free(self.options.record)
        folder = self.record_folder
        return self._free(folder / f"show-{now:%Y-%m-%d-%H%M}.mp4") if folder else None

    @staticmethod
    def _free(path: Path) -> Path:
        """Never over a show that was recorded before; where the disk does not say, the recorder sees to it."""
        found = [path]

        def look() -> None:
            number, free = 2, path
            while os.path.exists(free):  # unlike Path.exists it raises nothing: the share may be away
                free, number = path.with_stem(f"{path.stem}-{number}"), number + 1
            found.append(free)

        ask_disk(look)
        return found[-1]

    @property
    def window_settings(self) -> dict[str, Any]:
        """What windows stored."""
        # Whoever plays with the demo is not asked to set up a stall.
        given = {"first_start_done": True} if self._given.rehearsal else {}
        return given | self.settings.saved.window

    def set_window_settings(self, values: dict[str, Any]) -> None:
        """Store a window's own settings; None forgets one."""
        self.settings.update_window(values)


def saved_ingest(data_dir: Path, name: str) -> Ingest | None:
    """Where the saved destination of this name leads, key and all; None where there is none."""
    if not data_dir.is_dir():
        return None
    return SavedDestinations(Settings(data_dir), Keys()).ingest(name)
