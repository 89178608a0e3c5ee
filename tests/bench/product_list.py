"""How long 2,000 products with photos hold the Qt thread:  python -m tests.bench.product_list"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from studio.resources import SAMPLE
from studio.window import look
from studio.window.products import ProductsPanel
from tests.window.fake_link import FakeLink

COUNT = 2_000


def main() -> None:
    app = QApplication([])
    look.apply_theme(app, "dark")
    photos = sorted(str(path) for path in SAMPLE.rglob("*") if path.suffix in (".png", ".webp", ".jpg"))
    link = FakeLink()
    link.products = [
        {
            "code": f"P{n}",
            "title": f"Prodotto della casa numero {n}",
            "price": f"{n % 90 + 1}.50",
            "currency": "EUR",
            "unit": "kg",
            "old_price": None,
            "url": "",
            "stock": n % 40,
            "image": photos[n % len(photos)] if photos else "",
        }
        for n in range(COUNT)
    ]
    panel = ProductsPanel(link)
    panel.resize(284, 680)
    panel.show()
    link.push()
    link.products_changed.emit()
    QTest.qWait(1500)
    view: QListView = panel.findChild(QListView, "product-list")
    search: QLineEdit = panel.findChild(QLineEdit, "product-search")
    bar = view.verticalScrollBar()
    print(f"{view.model().rowCount()} rows, {len(photos)} different photos")

    def scroll(step: int) -> None:
        bar.setValue(bar.maximum() * step // 200)

    measure("scroll, a two-hundredth of the list", [lambda step=step: scroll(step) for step in range(200)])  # type: ignore[misc]
    typed = [text[:length] for text in ("numero 19", "casa 7", "p15") for length in range(len(text) + 1)]
    measure("filter, a keystroke", [lambda text=text: search.setText(text) for text in typed])  # type: ignore[misc]
    panel.close()


def measure(name: str, actions: list[Callable[[], object]]) -> None:
    """What each action and all that follows from it at once take of the Qt thread."""
    took_ms = []
    for action in actions:
        began_s = time.perf_counter()
        action()
        QApplication.processEvents()
        took_ms.append((time.perf_counter() - began_s) * 1000)
        QTest.qWait(10)
    print(f"  {name}: mean {statistics.mean(took_ms):.1f} ms, longest {max(took_ms):.1f} ms")


if __name__ == "__main__":
    main()
