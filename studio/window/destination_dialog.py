"""Setting up a place to broadcast to: which platform, then its form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studio.window.destination_form import DestinationForm
from studio.window.hold_button import HoldButton
from studio.window.link import Link
from studio.window.look import Button, Text
from studio.window.platform_grid import PlatformGrid

_TITLE_BAR = QSize(0, 48)


class DestinationDialog(QDialog):
    """Add a destination, or change one. Not modal: open it with `show`.

    `stored` says the name once it is kept, "" once it is deleted. Closed with Esc it keeps what was typed for `reopen`;
    Cancel forgets it, and the dialog is no more.
    """

    stored = Signal(str)

    def __init__(
        self,
        link: Link,
        parent: QWidget | None = None,
        saved: dict[str, Any] | None = None,
        taken: tuple[str, ...] = (),
        *,
        on_air: bool = False,
    ) -> None:
        """`saved` is a destination to change, as the protocol lists it; `taken` the names in use.

        `on_air`: the show goes there just now, so that it is neither called otherwise nor deleted.
        """
        super().__init__(parent)
        self.setObjectName("destination-dialog")
        self.setModal(False)
        self._link, self.saved, self.taken = link, saved, taken
        self._on_air = on_air
        self.grid, self.form = PlatformGrid(), DestinationForm(link)
        self._heading, self._at_once = Text("title"), Text("body")
        self._at_once.setVisible(on_air)
        self._pages = QStackedWidget()
        for page in (self.grid, self.form):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop of Tab that says nothing
            scroll.setWidget(page)
            self._pages.addWidget(scroll)
        self._back, self._cancel = Button("quiet", "arrow-left"), Button("plain")
        self._delete = HoldButton("quiet", "trash-2")
        self._save = Button("primary", "check")
        self._save.setObjectName("destination-save")
        self._delete.setObjectName("destination-delete")
        self._back.clicked.connect(self._choose)
        self._cancel.clicked.connect(self._forget)
        self._delete.held.connect(self._remove)
        self._save.clicked.connect(self.form.save)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._back, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addWidget(self._at_once)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        self.grid.chosen.connect(self._chosen)
        self.form.stored.connect(self._stored)
        if saved is None:
            self._choose()
        else:
            self.form.edit(saved, taken)
            self.form.name_edit.setEnabled(not on_air)
            self._turn_to(1)
        self.retranslate()
        # By itself Qt gives a dialog two thirds of the screen at most, and on a laptop the last button is cut off then.
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - _TITLE_BAR))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(620, 640)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Destination"))
        self._heading.setText(self.tr("Where do you sell?"))
        self._at_once.setText(self.tr("The show goes on. What you save is tried at once."))
        self._back.setText(self.tr("Other platform"))
        self._delete.setText(self.tr("Hold to delete"))
        self._delete.setToolTip(self.tr("Hold for a second: the destination and its key are forgotten."))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Forgets what you typed. Esc closes and keeps it."))
        self._save.setText(self.tr("Save"))
        self._save.setToolTip(self.tr("Save (Enter)"))
        for button in (self._back, self._delete, self._cancel, self._save):
            button.setAccessibleName(button.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pages.currentIndex() == 1 and not event.isAutoRepeat():
                self.form.save()
            return  # nor does it press a button of Qt's choice
        super().keyPressEvent(event)

    @property
    def named(self) -> str | None:
        """The destination that it changes; None for a new one."""
        return self.saved["name"] if self.saved else None

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._heading.setVisible(page == 0)
        self._back.setVisible(page == 1 and self.saved is None)
        self._delete.setVisible(self.saved is not None and not self._on_air)
        self._save.setVisible(page == 1)
        (self.grid if page == 0 else self.form).focus_first()

    def _choose(self) -> None:
        self._turn_to(0)

    def _chosen(self, platform_id: str) -> None:
        self.form.begin(platform_id, self.taken)
        self._turn_to(1)

    def _stored(self, name: str) -> None:
        self.stored.emit(name)
        self._forget()

    def reopen(self, taken: tuple[str, ...]) -> None:
        """Show it again with what was typed; `taken` are the names in use now."""
        self.taken = taken
        self.form.set_taken(taken)
        self.show()
        self.raise_()
        self.activateWindow()

    def _forget(self) -> None:
        self.hide()
        self.deleteLater()

    def _remove(self) -> None:
        if self.saved is not None:
            name = self.saved["name"]
            self._link.call("delete-destination", then=self._removed, fail=self.form.refused, name=name)

    def _removed(self, _state: object) -> None:
        self._stored("")
