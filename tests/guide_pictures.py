"""Takes the pictures of the user guide:  python -m tests.guide_pictures FOLDER [--language it] [--only claims]

FOLDER/LANGUAGE/pictures/NAME.png: the real window with a real engine, which is on air to a real RTMP server; stall,
products and chat are in the language. Needs no display. Colours are cut down to 256, as many as such pictures have.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from studio.resources import SAMPLE
from studio.window import look, words
from studio.window.chat_presets import PRESETS
from studio.window.destination_dialog import DestinationDialog
from studio.window.import_dialog import ImportDialog
from studio.window.orders import OrdersDialog
from studio.window.product_dialog import ProductDialog
from studio.window.report_dialog import ReportDialog
from studio.window.settings_dialog import SettingsDialog
from studio.window.ways_settings import WaysSettings
from studio.window.window import MainWindow
from tests import window_pictures
from tests.servers import Nginx
from tests.window_pictures import Studio, put_away, until

COLOURS = 256
THEME: look.ThemeName = "light"
SIZE = (1280, 720)
CALM_S = 90
IBAN = "IT60 X054 2811 1010 0000 0123 456"  # the example of the standard


@dataclass(frozen=True)
class Stall:
    """What is sold and said in one language. Rows: code, title, price, unit, what it cost before, picture, stock."""

    name: str
    owner: str
    offer: str
    variants: tuple[str, str]
    products: tuple[tuple[str, str, str, str, str, str, str], ...]
    pickup: str
    chat: tuple[tuple[str, str, str], ...]
    spoilt: str
    recordings: str
    """Where somebody who speaks the language has them. The show is recorded into a folder that goes again."""


STALLS = {
    "en": Stall(
        "Oak Tree Farm",
        "Oak Tree Farm",
        "Morning offer",
        ("small", "large"),
        (
            ("K7", "Cave-aged pecorino", "18.90", "kg", "22.50", "pecorino", "12"),
            ("A12", "San Marzano tomatoes", "4.50", "kg", "", "pomodori", "40"),
            ("M3", "Acacia honey", "9.00", "jar", "", "miele", "8"),
            ("T1", "Taggiasca olives", "6.80", "jar", "", "olive", "21"),
            ("Z3", "Saffron threads", "9.50", "", "", "zafferano", "0"),
            ("P9", "Sourdough bread", "5.20", "", "", "pane", "3"),
            ("U2", "Mountain eggs", "3.60", "6 eggs", "", "uova", "30"),
            ("V4", "Strawberry grapes", "4.00", "kg", "", "uva", "15"),
        ),
        "Saturday, 9 to 12",
        (
            ("youtube", "Grace", "Good morning from Leeds!"),
            ("facebook", "Anna Bell", "K7"),
            ("youtube", "Tom H.", "is the bread from today?"),
            ("twitch", "marlow", "P9 x2"),
            ("facebook", "Ruth Okafor", "A12 x3, M3"),
            ("youtube", "Grace", "P9 x2 please"),
            ("twitch", "bee_keeper", "what kind of honey is M3?"),
            ("facebook", "Sam Reed", "a 12??"),
        ),
        "code,title,price\nQ1,Ricotta,4.50\n,No code,3\nQ2,Caciotta,four\nQ3,Butter,2.00\n",
        "/home/grace/Videos/Bancarella",
    ),
    "it": Stall(
        "Fattoria Le Querce",
        "Fattoria Le Querce",
        "Offerta del mattino",
        ("piccolo", "grande"),
        (
            ("K7", "Pecorino di fossa", "18.90", "kg", "22.50", "pecorino", "12"),
            ("A12", "Pomodori San Marzano", "4.50", "kg", "", "pomodori", "40"),
            ("M3", "Miele di acacia", "9.00", "vasetto", "", "miele", "8"),
            ("T1", "Olive taggiasche", "6.80", "vasetto", "", "olive", "21"),
            ("Z3", "Zafferano in pistilli", "9.50", "", "", "zafferano", "0"),
            ("P9", "Pane a lievito madre", "5.20", "", "", "pane", "3"),
            ("U2", "Uova di montagna", "3.60", "6 uova", "", "uova", "30"),
            ("V4", "Uva fragola", "4.00", "kg", "", "uva", "15"),
        ),
        "sabato, dalle 9 alle 12",
        (
            ("youtube", "Lucia", "Buongiorno da Lecce!"),
            ("facebook", "Anna Rossi", "K7"),
            ("youtube", "Marco P.", "il pane è di oggi?"),
            ("twitch", "gio", "P9 x2"),
            ("facebook", "Chiara Neri", "A12 x3, M3"),
            ("youtube", "Lucia", "P9 x2 per favore"),
            ("twitch", "apina", "che miele è M3?"),
            ("facebook", "Ugo Bruni", "a 12??"),
        ),
        "codice,nome,prezzo\nQ1,Ricotta,4.50\n,Senza codice,3\nQ2,Caciotta,quattro\nQ3,Burro,2.00\n",
        "/home/lucia/Video/Bancarella",
    ),
    "zh": Stall(
        "橡树农场",
        "Oak Tree Farm",
        "早市特惠",
        ("小", "大"),
        (
            ("K7", "窖藏羊奶酪", "18.90", "公斤", "22.50", "pecorino", "12"),
            ("A12", "圣马扎诺番茄", "4.50", "公斤", "", "pomodori", "40"),
            ("M3", "洋槐蜂蜜", "9.00", "罐", "", "miele", "8"),
            ("T1", "利古里亚橄榄", "6.80", "罐", "", "olive", "21"),
            ("Z3", "藏红花", "9.50", "", "", "zafferano", "0"),
            ("P9", "老面面包", "5.20", "", "", "pane", "3"),
            ("U2", "高山土鸡蛋", "3.60", "6 个", "", "uova", "30"),
            ("V4", "草莓葡萄", "4.00", "公斤", "", "uva", "15"),
        ),
        "周六上午 9 点到 12 点",
        (
            ("bilibili", "小林", "大家早上好！"),
            ("youtube", "王安娜", "K7"),
            ("bilibili", "阿明", "面包是今天做的吗？"),
            ("youtube", "大河", "P9 x2"),
            ("facebook", "李晓雨", "A12 x3, M3"),
            ("bilibili", "小林", "要 P9 x2"),
            ("youtube", "蜜蜂", "M3 是什么蜜？"),
            ("facebook", "陈生", "a 12??"),
        ),
        "编号,名称,价格\nQ1,乳清奶酪,4.50\n,没有编号,3\nQ2,软奶酪,四块\nQ3,黄油,2.00\n",
        "/home/xiaolin/视频/Bancarella",
    ),
}


def fewer_colours(image: QImage) -> QImage:
    """The same picture in the 256 colours that fit it best: a third of the bytes, and hardly to be told apart."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width = image.height(), image.width()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    dots = rows[:, : width * 3].reshape(-1, 3)
    known, where, counts = np.unique(dots, axis=0, return_inverse=True, return_counts=True)
    where = where.reshape(-1)
    if len(known) > COLOURS:
        # Flat surfaces keep their very colour; the rest is shared out by how often it is seen.
        often = np.argsort(counts)[::-1]
        kept, rest = known[often[: COLOURS // 4]], known[often[COLOURS // 4 :]]
        weight = np.clip(counts[often[COLOURS // 4 :]], 1, 12)
        sample = np.repeat(rest, weight, axis=0)
        sample = sample[:: max(1, len(sample) // 60_000)].astype(np.float32)
        cv2.setRNGSeed(1)
        rule = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 0.5)
        start = cast(Any, None)
        _, _, centres = cv2.kmeans(sample, COLOURS - len(kept), start, rule, 1, cv2.KMEANS_PP_CENTERS)
        table = np.vstack([kept, np.round(centres).astype(np.uint8)])
        near = np.empty(len(known), np.uint8)
        for at in range(0, len(known), 4096):
            part = known[at : at + 4096].astype(np.int32)
            near[at : at + 4096] = ((part[:, None] - table[None].astype(np.int32)) ** 2).sum(axis=2).argmin(axis=1)
    else:
        table, near = known, np.arange(len(known), dtype=np.uint8)
    step = (width + 3) // 4 * 4
    lines = np.zeros((height, step), np.uint8)
    lines[:, :width] = near[where].reshape(height, width)
    made = QImage(lines.tobytes(), width, height, step, QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in table])
    return made.copy()


class Pictures:
    """Those of one language: `take` one after the other, as the show goes on."""

    def __init__(self, folder: Path, language: str, only: Collection[str], recorded: Path) -> None:
        """`recorded`: where the show is recorded, which no picture shows."""
        self._elsewhere = {str(recorded): STALLS[language].recordings, "127.0.0.1": "a.rtmps.youtube.com"}
        self._folder = folder / language / "pictures"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._only = only
        self.taken = 0

    def take(self, name: str, window: MainWindow, what: Callable[[], QWidget | QRect | None], settle_ms: int) -> None:
        """`what` opens it, and says which widget, or which part of the window, the picture is of; None: all of it."""
        if self._only and name not in self._only:
            return
        part = what()
        QTest.qWait(settle_ms)
        self._move(part if isinstance(part, QWidget) else window)
        QTest.qWait(30)
        made: QPixmap = part.grab() if isinstance(part, QWidget) else window_pictures.picture(window)
        if isinstance(part, QRect):
            made = made.copy(part)
        put_away(window)
        QTest.qWait(30)
        if not fewer_colours(made.toImage()).save(str(self._folder / f"{name}.png"), "PNG", 0):
            raise OSError(f"{name}.png cannot be written in {self._folder}")
        self.taken += 1

    def _move(self, shown: QWidget) -> None:
        """As it reads at the stall, whose computer this is not."""
        texts: list[QLabel | QLineEdit] = [*shown.findChildren(QLabel), *shown.findChildren(QLineEdit)]
        for each in texts:
            for here, there in self._elsewhere.items():
                if here in each.text():
                    each.setText(each.text().replace(here, there))


def _the(kind: type[Any]) -> Any:
    return window_pictures._the(kind)


def _settings(window: MainWindow) -> SettingsDialog:
    window.open_settings()
    assert window._settings is not None
    return window._settings


def shop(folder: Path, stall: Stall) -> Path:
    """The stall's list of products, as a file."""
    file = folder / "products.csv"
    shutil.copytree(SAMPLE / "pictures", folder / "pictures")
    with file.open("w", newline="", encoding="utf-8") as opened:
        rows = csv.writer(opened)
        rows.writerow(("code", "title", "price", "currency", "unit", "old_price", "image", "url", "stock"))
        for code, title, price, unit, old, image, stock in stall.products:
            rows.writerow(
                (
                    *(code, title, price, "EUR", unit, old, f"pictures/{image}.webp"),
                    *(f"https://oaktreefarm.example/{code.lower()}", stock),
                )
            )
    return file


def before_the_show(pictures: Pictures, studio: Studio, stall: Stall, folder: Path) -> None:
    """Everything that is set up."""
    window, products = studio.window, studio.link.products

    def take(name: str, what: Callable[[], QWidget | QRect | None], settle_ms: int = 250) -> None:
        pictures.take(name, window, what, settle_ms)

    def first() -> None:
        assert window.first_start is not None
        window.first_start._turn_to(1)

    studio.ask("settings", first_start_done=False)
    until(lambda: window.first_start is not None, "no first start")
    take("first-start", first, 900)
    studio.ask("settings", first_start_done=True)
    until(lambda: window.first_start is None, "still the first start")

    def go_live() -> QWidget:
        window.go_live_or_end()
        sheet = window._going_live
        assert sheet is not None
        QTest.qWait(4000)  # everything is looked at
        return sheet

    def platforms() -> QWidget:
        window.go_live_or_end()
        assert window._going_live is not None
        window._going_live.add_destination()
        return cast(QWidget, _the(DestinationDialog))

    def destination() -> QWidget:
        dialog = platforms()
        cast(DestinationDialog, dialog).grid.chosen.emit("youtube")
        return dialog

    def product(page: int) -> Callable[[], QWidget]:
        def open_it() -> QWidget:
            window.products.edit(next(each for each in products if each["code"] == "M3"))
            dialog = _the(ProductDialog)
            dialog.form.tabs[page].click()
            if page == 1:
                for name in stall.variants:
                    dialog.form.variants._add()
                    row = dialog.form.variants.rows[-1]
                    row.editors["options"].setText(name)
                    row.edited.emit()  # as if it were typed: they are counted
            photo = dialog.photo
            until(lambda: photo._thumbnails.tile(photo._path, photo.width() - 4, 1.0), "no photo")
            return cast(QWidget, dialog)

        return open_it

    def importing() -> QWidget:
        file = folder / "list.csv"
        file.write_text(stall.spoilt, encoding="utf-8")
        window.products.import_list(str(file))
        dialog = _the(ImportDialog)
        until(lambda: dialog._found or dialog._refusal.text(), "no import")
        return cast(QWidget, dialog)

    def opened_ways(height: int) -> WaysSettings:
        dialog = _settings(window)
        dialog.resize(720, height)  # nothing of it has to be scrolled to
        dialog.ways_tab.click()
        until(lambda: dialog.ways.rows, "no ways to pay")
        return dialog.ways

    def ways() -> QWidget:
        page = opened_ways(820)
        page.add_button.click()
        return page.window()

    def way() -> QWidget:
        page = opened_ways(930)
        page.begin("sepa")
        assert page.form is not None
        for name, value in (("payee", stall.owner), ("iban", IBAN)):
            cast(QLineEdit, page.form.editors[name]).setText(value)
        page.form._check()
        return page.window()

    def chats() -> QWidget:
        window.open_chats()
        assert window._settings is not None
        window._settings.chats.sources.choose(PRESETS[0])
        return window._settings

    def recording() -> QWidget:
        dialog = _settings(window)
        dialog.studio_tab.click()
        return dialog._record_box

    def keys() -> QWidget:
        window.keys_sheet.open()
        return window.keys_sheet

    def report() -> QWidget:
        window.help_menu.report_problem()
        dialog = _the(ReportDialog)
        until(lambda: dialog.files.count() > 2, "no report", 60)
        dialog.files.setCurrentRow(1)
        return cast(QWidget, dialog)

    take("go-live", go_live)
    take("platforms", platforms)
    take("destination", destination)
    take("product", product(0), 400)
    take("variants", product(1))
    take("import", importing)
    take("ways", ways, 400)
    take("way", way, 900)
    take("chats", chats, 400)
    take("recording", recording, 400)
    take("keys", keys)
    take("report", report)


def on_air(pictures: Pictures, studio: Studio, stall: Stall, folder: Path, server: Nginx) -> None:
    """The show, from its beginning to its end."""
    window = studio.window

    def take(name: str, what: Callable[[], QWidget | QRect | None], settle_ms: int = 600) -> None:
        pictures.take(name, window, what, settle_ms)

    studio.ask("go-live")
    studio.ask("pin", code="K7")
    studio.ask("countdown", seconds=600, label=stall.offer)
    studio.wait(lambda state: [each["state"] for each in state["outputs"]] == ["live"], "not on air")
    chat = folder / "chat.jsonl"
    with chat.open("w", encoding="utf-8") as lines:
        for number, (platform, author, text) in enumerate(stall.chat):
            message = {"id": f"m{number}", "platform": platform, "author_id": author, "author": author, "text": text}
            print(json.dumps({"at": number * 0.2, **message}, ensure_ascii=False), file=lines)
        print(json.dumps({"at": 600, "platform": "youtube", "delete": "none"}), file=lines)  # it stays connected
    studio.ask("chat-add", url=f"simulator://{chat}")
    until(lambda: len(studio.ask("claims")) >= 6, "no claims")
    first = studio.ask("claims")[0]
    studio.ask("claim-stand", ids=[first["id"]], state="paid")
    several = next(each for each in studio.ask("orders") if len({line["code"] for line in each["lines"]}) > 1)
    buyer = several["buyer"]["id"]
    studio.ask("buyer-put", id=buyer, phone="+39 333 123 4567")
    studio.ask("order-put", buyer=buyer, pickup=stall.pickup)
    studio.wait(
        lambda state: state["confidence"] and state["confidence"]["qr"] == "verified", "the code is not verified"
    )
    # What the computer itself suffers from does not belong on a picture of a calm show.
    until(lambda: not studio.link.state["troubles"], "this computer is too busy for pictures; try again later", CALM_S)

    def countdown() -> QWidget:
        sheet = window.countdown.sheet
        sheet.open_at(window.countdown)
        price = "16.90".replace(".", words.decimal_sign())
        for field, text in ((sheet.time, "10 min"), (sheet.label, stall.offer), (sheet.price, price)):
            field.setText(text)
            field.textEdited.emit(text)
        sheet.time.clearFocus()  # whether its ring is seen is otherwise as it happens
        return sheet

    def claims() -> QWidget:
        window.chat.show_filter("claims")
        window.chat.claims.tabs["all"].click()
        return window.chat

    def orders() -> QWidget:
        window.chat.open_orders()
        dialog = _the(OrdersDialog)
        dialog.resize(dialog.width(), 860)  # the message to the buyer is read, too
        until(lambda: dialog.model.rowCount(), "no orders")
        dialog.view.setCurrentIndex(dialog.model.index(min(2, dialog.model.rowCount() - 1), 0))
        return cast(QWidget, dialog)

    def trouble() -> QRect:
        return QRect(0, 0, window.width(), 320)

    take("on-air", lambda: None)
    studio.ask("countdown-stop")
    take("countdown", countdown, 250)
    take("claims", claims)
    take("orders", orders, 900)
    server.kill()
    named = "destination YouTube"
    studio.wait(lambda state: any(each["kind"] == named for each in state["troubles"]), "no trouble")
    take("trouble", trouble, 400)
    server.start()
    studio.wait(lambda state: [each["state"] for each in state["outputs"]] == ["live"], "not on air again")
    studio.ask("end")
    until(window.summary.isVisible, "no summary")
    take("summary", lambda: window.summary, 300)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.guide_pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", nargs="+", default=list(STALLS), choices=list(STALLS))
    parser.add_argument("--only", nargs="+", default=(), help="the names of some pictures")
    options = parser.parse_args()
    began_s = time.monotonic()
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={window_pictures.SCREEN}"
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    look.apply_theme(app, THEME)  # fonts are measured as soon as a window is made
    taken = 0
    for language in options.language:
        stall = STALLS[language]
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
            pictures = Pictures(options.folder, language, options.only, folder)
            server = stack.enter_context(Nginx())
            words.Language().use(app, language)
            studio = Studio(
                folder,
                *("--camera", "test", "--camera", "test#mirror", "--mic", "tone", "--size", "1280x720"),
                *("--preset", "ultrafast", "--shop", stall.name, "--language", language),
                *("--products", str(shop(folder, stall))),
            )
            stack.callback(studio.close)
            window_pictures.fit(studio.window, *SIZE)
            studio.ask("settings", language=language, theme=THEME, first_start_done=True)
            studio.ask("record", path=str(folder))
            studio.ask("put-destination", name="YouTube", platform="youtube", server=server.url("")[:-1], key="k3y")
            studio.ask("way-put", name="WhatsApp", kind="whatsapp", fields={"number": "+39 333 123 4567"})
            studio.ask("rundown", slots=[{"code": row[0], "minutes": 5} for row in stall.products[:5]])
            studio.wait(lambda state: state["camera"] == "live", "no camera")
            before_the_show(pictures, studio, stall, folder)
            paid = {"payee": stall.owner, "iban": IBAN.replace(" ", "")}
            studio.ask("way-put", name="SEPA", kind="sepa", fields=paid, usual=True)
            on_air(pictures, studio, stall, folder, server)
        taken += pictures.taken
    print(f"{taken} pictures in {options.folder}, {time.monotonic() - began_s:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
