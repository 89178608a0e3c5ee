"""Takes a picture of every panel and state of the window, in both themes, six languages and two sizes.

`python -m tests.window_pictures FOLDER [--only NAME] [--language it] [--theme dark] [--size 1366x768]`: a real engine
on the sample shop, a real window, a PNG for each picture (state-language-theme-size.png), and a contact sheet for each
language and theme. Without a display Qt draws offscreen.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.window import look, words
from studio.window.chat_presets import PRESETS
from studio.window.destination_dialog import DestinationDialog
from studio.window.going_live import GoLiveSheet
from studio.window.import_dialog import ImportDialog
from studio.window.link import Link
from studio.window.product_dialog import ProductDialog
from studio.window.window import MainWindow
from tests.live import Live
from tests.servers import Nginx, free_port

THEMES: tuple[look.ThemeName, ...] = ("dark", "light")
SIZES = ("1366x768", "1920x1080")
DEMO = ("--demo", "--size", "1280x720", "--preset", "ultrafast", "--chat", "simulator://demo?rate=2&seed=3")
SCREEN = Path(__file__).parent / "window" / "screen.json"
"""Qt's own screen without a display is 800 x 800, and a dialog is made for the screen that it opens on."""
EMPTY = ("--camera", "test", "--mic", "none", "--size", "1280x720", "--preset", "ultrafast")


def until(true: Callable[[], object], what: str, timeout_s: float = 20) -> None:
    """Lets Qt work until it is true."""
    deadline_s = time.monotonic() + timeout_s
    while not true():
        if time.monotonic() > deadline_s:
            raise TimeoutError(what)
        QTest.qWait(15)


# ------------------------------------------------------------------------------------ what can stand over the window


def main_window(_window: MainWindow) -> None:
    """The window alone."""


def product_with_errors(window: MainWindow) -> None:
    """A new product with everything wrong."""
    window.products.add()
    dialog = _the(ProductDialog)
    for name, value in (
        ("code", "A 12"),
        ("price", "four"),
        ("old_price", "1"),
        ("stock", "-3"),
        ("url", "example"),
    ):
        dialog.form.editors[name].setText(value)
    dialog.save()


def product(window: MainWindow) -> None:
    """A product that is there, with photo and QR code."""
    window.products.edit(window._link.products[0])


def go_live_sheet(window: MainWindow) -> None:
    """Destinations and checklist."""
    window.go_live_or_end()


def platforms(window: MainWindow) -> None:
    """The choice of a platform."""
    window.go_live_or_end()
    cast(GoLiveSheet, window._going_live).add_destination()


def destination(window: MainWindow) -> None:
    """A new destination with everything wrong."""
    platforms(window)
    dialog = _the(DestinationDialog)
    dialog.grid.chosen.emit("tiktok")
    dialog.form.key_edit.setText("rtmp://a key")
    dialog._save.click()


def settings(window: MainWindow) -> None:
    """The settings."""
    window.open_settings()


def keys(window: MainWindow) -> None:
    """The shortcut sheet."""
    window.keys_sheet.open()


def end(window: MainWindow) -> None:
    """The confirmation of the end."""
    window.end_sheet.open()


def closing(window: MainWindow) -> None:
    """Closing the window of a running show."""
    window.close_sheet.open()


def countdown(window: MainWindow) -> None:
    """A countdown of any length."""
    window.countdown.sheet.open_at(window.countdown)


def countdown_error(window: MainWindow) -> None:
    """A time that is none, the longest words for which are those of a time of day that has passed."""
    countdown(window)
    sheet = window.countdown.sheet
    sheet.until_button.click()
    now = datetime.now()
    sheet.time.setText(f"{now.hour}:{now.minute:02}" if now.minute == 0 else f"{now.hour}:00")
    sheet.start_button.click()


def settings_chats(window: MainWindow) -> None:
    """The settings, where chats are."""
    window.open_chats()


def connecting_a_chat(window: MainWindow) -> None:
    """The form of a chat that is being added."""
    window.open_chats()
    assert window._settings is not None
    window._settings.chats.sources.choose(PRESETS[1])


def recovered(window: MainWindow) -> None:
    """The engine has come back after a crash. No snapshot of the one that runs takes it away."""
    window._link.blockSignals(True)
    window._take(window._link.state | {"recovered": True, "on_air": False})


def importing(path: Path) -> Callable[[MainWindow], None]:
    """What an import of a list of products would do."""

    def read(window: MainWindow) -> None:
        window.products.import_list(str(path))
        dialog = _the(ImportDialog)
        until(lambda: dialog._found or dialog._refusal.text(), "no import")

    return read


def product_page(number: int) -> Callable[[MainWindow], None]:
    """A page of the dialog of the first product."""

    def turn(window: MainWindow) -> None:
        window.products.edit(window._link.products[0])
        dialog = _the(ProductDialog)
        dialog.form.tabs[number].click()
        if number == 1:
            dialog.form.variants._add()
        elif number == 2:
            dialog.form.more._one_more_title()

    return turn


def settings_claims(window: MainWindow) -> None:
    """The settings, where the rules of claims are."""
    window.open_settings()
    assert window._settings is not None
    window._settings.claims_tab.click()


def claims(window: MainWindow) -> None:
    """What viewers claimed, in the order they did."""
    window.chat.show_filter("claims")
    window.chat.claims.tabs["all"].click()


def adding_a_claim(window: MainWindow) -> None:
    """A claim that came by telephone, and the name is missing."""
    window.chat.show_filter("claims")
    window.chat.claims.add_by_hand()
    window.chat.claims.adding.add()


def orders(window: MainWindow) -> None:
    """The baskets of this show."""
    window.chat.open_orders()


def settings_ways(window: MainWindow) -> None:
    """The settings, where the ways to pay are; nothing is there yet."""
    window.open_settings()
    assert window._settings is not None
    window._settings.ways_tab.click()


def adding_a_way(window: MainWindow) -> None:
    """The form of the way to pay with the most fields, and something wrong."""
    settings_ways(window)
    assert window._settings is not None
    window._settings.ways.begin("swiss")
    assert window._settings.ways.form is not None
    window._settings.ways.form.save()


def note(window: MainWindow) -> None:
    """A note that can be undone."""
    window.products._delete(window._link.products[1])


def first_start(page: int) -> Callable[[MainWindow], None]:
    """A page of the first start."""

    def turn(window: MainWindow) -> None:
        assert window.first_start is not None
        window.first_start._turn_to(page)

    return turn


def _the(kind: type[Any]) -> Any:
    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    assert len(shown) == 1, f"{kind.__name__}: {len(shown)}"
    return shown[0]


def put_away(window: MainWindow) -> None:
    """Closes whatever stands over the window, so that the next is made anew."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            widget.close()
            if isinstance(widget, ProductDialog):
                widget._drop_draft()
    for sheet in (window.end_sheet, window.close_sheet, window.keys_sheet, window.countdown.sheet, window.toast_card):
        sheet.hide()
    window.countdown.sheet.time.clear()
    window.countdown.sheet.for_button.setChecked(True)
    window._link.blockSignals(False)
    window.chat.writer.field.clear()
    window.chat.claims.adding.close_form()
    window.chat.claims.tabs["todo"].click()
    window.chat.show_filter("all")
    for name in ("_going_live", "_settings"):
        made = getattr(window, name)
        if made is not None:
            made.hide()
            made.deleteLater()
            setattr(window, name, None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fit(window: MainWindow, width: int, height: int) -> None:
    """Gives the window this size; the sides of a wide one are narrow only after a first step."""
    for _ in range(4):
        window.resize(width, height)
        QTest.qWait(15)
        if window.width() == width:
            return
    raise RuntimeError(f"the window is {window.width()} wide and not {width}")


def picture(window: MainWindow) -> QPixmap:
    """The window with its dialogs where they stand."""
    made = window.grab()
    painter = QPainter(made)
    for widget in QApplication.topLevelWidgets():
        if widget is window or not widget.isVisible() or widget.windowType() == Qt.WindowType.ToolTip:
            continue
        at = widget.pos() - window.pos()
        room = window.rect().adjusted(0, 0, -widget.width(), -widget.height())
        at = QPoint(max(0, min(at.x(), room.right())), max(0, min(at.y(), room.bottom())))
        painter.drawPixmap(at, widget.grab())
    painter.end()
    return made


# --------------------------------------------------------------------------------------------------------- the states


class Studio:
    """A window and its engine. `ask` returns when the engine has answered."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        keyring = {"PYTHON_KEYRING_BACKEND": "tests.keyring_in_memory.Keyring"}
        self.live = Live(folder, *arguments, command="engine", environment=keyring)
        self.link = Link(self.live.data_dir)
        self.language = words.Language()
        self.window = MainWindow(self.link, self.language)
        self.window.resize(1366, 768)
        self.window.show()
        self.link.start()
        try:
            until(lambda: self.link.state, "the engine does not answer", 60)
        except TimeoutError as late:
            said = self.live.said
            self.close()
            raise TimeoutError(f"{late}: {said}") from None

    def ask(self, do: str, **arguments: Any) -> Any:
        answers: list[Any] = []
        self.link.call(do, answers.append, lambda said: answers.append(RuntimeError(said)), **arguments)
        until(lambda: answers, do)
        if isinstance(answers[0], RuntimeError):
            raise answers[0]
        return answers[0]

    def wait(self, true: Callable[[dict[str, Any]], object], what: str) -> None:
        until(lambda: true(self.link.state), what)

    def close(self) -> None:
        put_away(self.window)
        self.link.close()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.live.__exit__(None, None, None)


@dataclass(frozen=True)
class State:
    """`reach` brings the studio there; `over` is opened anew for each picture and given `settle_ms` to come in."""

    name: str
    over: Callable[[MainWindow], None] = main_window
    reach: Callable[[Studio], None] = field(default=lambda _studio: None)
    settle_ms: int = 60


def _demo_states(server: Nginx, folder: Path) -> Iterator[State]:
    spoilt = folder / "prodotti.csv"
    spoilt.write_text("code,title,price\nQ1,Ricotta,4.50\n,Senza codice,3\nQ2,Caciotta,quattro\nQ3,,2.00\n")

    def prepare(studio: Studio) -> None:
        codes = [each["code"] for each in studio.ask("products")]
        studio.ask("shop", shop="Fattoria Le Querce")
        studio.ask("rundown", slots=[{"code": code, "minutes": 5} for code in codes[:5]])
        for name, address in (
            ("Mercato", server.url("").rstrip("/")),
            ("Un server lontano", f"rtmp://127.0.0.1:{free_port()}/live"),
        ):
            studio.ask("put-destination", name=name, platform="own", server=address, key="k3y", kbps=600)
        studio.wait(lambda state: state["camera"] == "live", "no camera")

    def begin(studio: Studio) -> None:
        prepare(studio)
        ready(studio)

    def first(studio: Studio) -> None:
        studio.ask("settings", first_start_done=False)
        until(lambda: studio.window.first_start is not None, "no first start")

    def ready(studio: Studio) -> None:
        studio.ask("settings", first_start_done=True)
        until(lambda: studio.window.first_start is None, "still the first start")

    def on_air(studio: Studio) -> None:
        ready(studio)
        studio.ask("go-live")
        studio.ask("pin", code=studio.link.products[0]["code"])
        studio.ask("countdown", seconds=600, label="Offerta del mattino")
        studio.wait(lambda state: any(each["state"] == "live" for each in state["outputs"]), "not on air")
        QTest.qWait(4000)

    def muted(studio: Studio) -> None:
        studio.ask("mute", muted=True)
        studio.ask("scene", scene="back")

    def message(studio: Studio) -> None:
        studio.ask("mute", muted=False)
        studio.ask("scene", scene="camera")
        studio.ask("show-message", author="Anna R.", text="Si può congelare il pecorino?", platform="twitch")
        studio.wait(lambda state: any(layer["name"] == "message" for layer in state["layers"]), "no message")
        QTest.qWait(600)

    def in_scene(name: str) -> Callable[[Studio], None]:
        def turn(studio: Studio) -> None:
            if len(studio.link.state["cameras"]) < 2:
                studio.ask("hide-message")
                studio.ask("cameras", specs=[studio.link.state["cameras"][0]["spec"], "test#mirror"])
                studio.wait(lambda state: [each["state"] for each in state["cameras"]] == ["live"] * 2, "no camera 2")
            studio.ask("scene", scene=name)
            QTest.qWait(800)

        return turn

    def ended(studio: Studio) -> None:
        studio.ask("end")
        studio.wait(lambda state: state["last_show"], "no end")
        until(lambda: studio.window.summary.isVisible(), "no summary")

    def after(studio: Studio) -> None:
        studio.window.summary.hide()

    def killed(studio: Studio) -> None:
        studio.live.process.kill()
        studio.live.process.wait()
        until(lambda: not studio.link.connected, "it lives on")

    yield State("idle", reach=begin)
    yield State("product", product, settle_ms=250)
    yield State("product-errors", product_with_errors, settle_ms=150)
    yield State("go-live", go_live_sheet, settle_ms=500)
    yield State("platforms", platforms, settle_ms=150)
    yield State("destination-errors", destination, settle_ms=150)
    yield State("settings", settings, settle_ms=150)
    yield State("keys", keys)
    yield State("countdown", countdown)
    yield State("countdown-error", countdown_error, settle_ms=120)
    yield State("settings-chats", settings_chats, settle_ms=300)
    yield State("settings-chat-new", connecting_a_chat, settle_ms=300)
    yield State("import", importing(spoilt), settle_ms=150)
    yield State("product-variants", product_page(1))
    yield State("product-more", product_page(2))
    yield State("settings-claims", settings_claims, settle_ms=150)
    yield State("settings-ways", settings_ways, settle_ms=150)
    yield State("adding-a-way", adding_a_way, settle_ms=150)
    for page, name in enumerate(("language", "camera", "microphone", "product", "destination"), 1):
        yield State(f"first-{page}-{name}", first_start(page - 1), first if page == 1 else lambda _studio: None, 250)
    yield State("on-air", main_window, on_air)
    yield State("claims", claims, settle_ms=600)
    yield State("adding-a-claim", adding_a_claim, settle_ms=300)
    yield State("orders", orders, settle_ms=600)
    yield State("end", end)
    yield State("closing", closing)
    yield State("muted", reach=muted, settle_ms=120)
    yield State("message", reach=message, settle_ms=120)
    yield State("pip", reach=in_scene("pip"), settle_ms=120)
    yield State("close-up", reach=in_scene("close-up"), settle_ms=120)
    yield State("summary", reach=ended, settle_ms=120)
    yield State("recovered", recovered, after, settle_ms=120)
    yield State("engine-gone", reach=killed)


def _empty_states() -> Iterator[State]:
    def ready(studio: Studio) -> None:
        studio.ask("settings", first_start_done=True)
        until(lambda: studio.window.first_start is None, "still the first start")

    yield State("empty", reach=ready)
    yield State("empty-go-live", go_live_sheet, settle_ms=500)


@contextmanager
def _studio(*arguments: str) -> Iterator[Studio]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        studio = Studio(Path(folder), *arguments)
        try:
            yield studio
        finally:
            studio.close()


def _take(
    app: QApplication, studio: Studio, states: Iterator[State], options: argparse.Namespace, sheets: Contacts
) -> None:
    for state in states:
        state.reach(studio)
        if options.only and options.only not in state.name:
            continue
        for theme in options.theme:
            look.apply_theme(app, theme)
            for language in options.language:
                for size in options.size:
                    studio.language.use(app, language)
                    width, height = map(int, size.split("x"))
                    fit(studio.window, width, height)
                    state.over(studio.window)
                    QTest.qWait(state.settle_ms)
                    made = picture(studio.window)
                    put_away(studio.window)
                    # Little compression: the encoder is what takes the time.
                    made.save(str(options.folder / f"{state.name}-{language}-{theme}-{size}.png"), "PNG", 80)
                    if size == options.size[0]:
                        sheets.add(f"{language}-{theme}", state.name, made)


class Contacts:
    """All pictures of a language and a theme on one sheet."""

    ACROSS, WIDTH, HEIGHT, TEXT = 4, 480, 270, 22

    def __init__(self) -> None:
        self._pictures: dict[str, list[tuple[str, QPixmap]]] = {}

    def add(self, sheet: str, name: str, made: QPixmap) -> None:
        small = made.scaled(
            self.WIDTH, self.HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._pictures.setdefault(sheet, []).append((name, small))

    def save(self, folder: Path) -> None:
        for sheet, pictures in self._pictures.items():
            down = -(-len(pictures) // self.ACROSS)
            whole = QPixmap(self.ACROSS * (self.WIDTH + 8), down * (self.HEIGHT + self.TEXT + 8))
            whole.fill(QColor("#777777"))
            painter = QPainter(whole)
            painter.setPen(QColor("white"))
            for at, (name, small) in enumerate(pictures):
                x, y = at % self.ACROSS * (self.WIDTH + 8) + 4, at // self.ACROSS * (self.HEIGHT + self.TEXT + 8)
                painter.drawText(QPoint(x, y + self.TEXT - 6), name)
                painter.drawPixmap(x, y + self.TEXT, small)
            painter.end()
            whole.save(str(folder / f"contact-{sheet}.png"), "PNG", 60)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.window_pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", help="a word in the names of the states to take")
    parser.add_argument("--language", nargs="+", default=list(words.LANGUAGES), choices=list(words.LANGUAGES))
    parser.add_argument("--theme", nargs="+", default=list(THEMES), choices=THEMES)
    parser.add_argument("--size", nargs="+", default=list(SIZES))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    began_s = time.monotonic()
    if not os.environ.get("DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    look.apply_theme(app, "dark")  # fonts are measured as soon as a window is made
    sheets = Contacts()
    with ExitStack() as stack:
        server = stack.enter_context(Nginx())
        demo = stack.enter_context(_studio(*DEMO))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        _take(app, demo, _demo_states(server, folder), options, sheets)
    with _studio(*EMPTY) as empty:
        _take(app, empty, _empty_states(), options, sheets)
    sheets.save(options.folder)
    taken = len(list(options.folder.glob("*.png")))
    print(f"{taken} pictures in {options.folder}, {time.monotonic() - began_s:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
