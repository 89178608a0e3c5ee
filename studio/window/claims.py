"""The Claims tab: what viewers have claimed and what becomes of it, worked through with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.claims import LONGEST_HOLD, USUAL_HOLD, ClaimState
from studio.window import words
from studio.window.claims_add import AddClaimForm
from studio.window.claims_doubts import DoubtCard
from studio.window.claims_earlier import ClaimNotes
from studio.window.claims_keys import KeyButton, PartTab
from studio.window.claims_list import ROW, ClaimView, WholeRows
from studio.window.claims_model import PARTS, ClaimFeed, ClaimModel, ClaimRow, Part
from studio.window.claims_words import kind_of, not_as_before, state_word, time_left
from studio.window.link import Link
from studio.window.look import Button, EmptyState
from studio.window.undo import Offered, Trail, Undoable

_STATES = {"confirm": "confirmed", "paid": "paid", "release": "released", "cancel": "cancelled"}
_ACTS = (("confirm", "C"), ("paid", "P"), ("longer", "H"), ("release", "R"), ("cancel", "X"), ("undo", "U"))
_MOST_NAMED = 3


class ClaimsPage(QWidget):
    """The page behind the tab. `toast` is words, an action's words and the action; `undo_wanted` asks the window to
    take back the last thing; `orders_wanted` for the baskets; `to_do` says how many claims and questions wait for the
    host.
    """

    toast = Signal(str, str, object)
    undo_wanted = Signal()
    orders_wanted = Signal()
    to_do = Signal(int)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claims-page")
        # Beside the other tabs' pages, which stand above the writer, it must not make the window taller.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._link = link
        self._hold_s = USUAL_HOLD.total_seconds()
        self._rules_rev: object = None
        self._doubts_rev: object = None
        self._doubts_asked = 0
        self._trail = Trail()
        self.model = ClaimModel(self)
        self.feed = ClaimFeed(link, self.model, self)
        self.notes = ClaimNotes(link)
        self.trouble, self.paused = self.notes.trouble, self.notes.paused
        self.tabs = {part: PartTab() for part in PARTS}
        self.search = QLineEdit()
        self.search.setObjectName("claims-search")
        self.search.setClearButtonEnabled(True)
        self.add_button, self.orders_button = Button("icon", "plus"), Button("plain", "shopping-basket")
        self.add_button.setObjectName("claims-add-button")
        self.orders_button.setObjectName("claims-orders")
        self.adding = AddClaimForm(link)
        self.doubts = DoubtCard(link)
        self.view = ClaimView(self.model)
        self.view.setObjectName("claims-list")
        self.empty = EmptyState("shopping-basket")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(WholeRows(self.view))
        self._stack.setMinimumHeight(ROW)  # what is said above may take the rest
        self.keys = {what: KeyButton(key) for what, key in _ACTS}
        self._lay_out()
        group = QButtonGroup(self)
        for part, tab in self.tabs.items():
            tab.setObjectName(f"claims-part-{part}")
            group.addButton(tab)
            tab.toggled.connect(lambda on, part=part: self._list(part) if on else None)
        self.tabs["todo"].setChecked(True)
        for what, button in self.keys.items():
            button.setObjectName(f"claims-key-{what}")
            button.clicked.connect(partial(self.act, what))
        self.search.textChanged.connect(lambda _text: self._list(self.model.part))
        self.search.returnPressed.connect(self.view.setFocus)
        self.add_button.clicked.connect(self.add_by_hand)
        self.adding.closed.connect(partial(self.doubts.set_aside, False))
        self.adding.closed.connect(self.begin)
        self.orders_button.clicked.connect(self.orders_wanted)
        self.view.act.connect(self.act)
        self.view.chosen.connect(self._show_keys)
        self.view.above.connect(lambda: self.doubts.setFocus() if self.doubts.isVisible() else None)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.doubts.below.connect(lambda: (self.view if len(self.model) else self).setFocus())
        self.doubts.settled.connect(self._ask_doubts)
        self.doubts.settled.connect(self.feed.ask)
        for notes in (self.doubts, self.adding, self.notes):
            notes.toast.connect(self.toast)
        self.model.counted.connect(self._count)
        self.model.withdrawn.connect(self._withdrawn)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        # It is shown wherever on this page the keyboard is.
        undo = QShortcut(QKeySequence("U"), self)
        undo.setAutoRepeat(False)
        undo.activated.connect(self.undo_wanted)
        link.snapshot.connect(self._take)
        if link.state:
            self._take(link.state)
        self.retranslate()

    def _lay_out(self) -> None:
        parts = QHBoxLayout()
        parts.setSpacing(4)
        for tab in self.tabs.values():
            parts.addWidget(tab)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.add_button)
        tools.addWidget(self.orders_button)
        keys = QGridLayout()
        keys.setSpacing(4)
        for at, button in enumerate(self.keys.values()):
            keys.addWidget(button, at // 3, at % 3)
        above, below = QVBoxLayout(), QVBoxLayout()
        for column in (above, below):
            column.setContentsMargins(12, 0, 12, 0)
            column.setSpacing(6)
        above.addWidget(self.notes)
        above.addLayout(parts)
        above.addLayout(tools)
        above.addWidget(self.adding)
        above.addWidget(self.doubts)
        below.addLayout(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(6)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addLayout(below)

    def retranslate(self) -> None:
        for part, text, tip in (
            ("todo", self.tr("To do"), self.tr("Claims that are held and wait for you")),
            ("waitlisted", self.tr("Waiting"), self.tr("Claims on the waitlist: there was none left")),
            ("confirmed", self.tr("Confirmed"), self.tr("Claims that you and the buyer agree on")),
            ("paid", self.tr("Paid"), self.tr("Claims that are paid")),
            ("all", self.tr("All"), self.tr("Every claim of this show, in the order they came")),
        ):
            tab = self.tabs[part]  # type: ignore[index]
            tab.setText(text)
            tab.setToolTip(f"{text}: {tip}")
        self.search.setPlaceholderText(self.tr("Name or code"))
        self.search.setAccessibleName(self.tr("Search the claims by name or code"))
        self.add_button.setAccessibleName(self.tr("Add a claim by hand"))
        self.add_button.setToolTip(self.tr("Add a claim by hand: a telephone call, somebody in the shop"))
        self.orders_button.setText(self.tr("Orders"))
        self.orders_button.setAccessibleName(self.tr("Orders: one basket per buyer"))
        self.orders_button.setToolTip(self.orders_button.accessibleName())
        for what, text in (
            ("confirm", self.tr("Confirm")),
            ("paid", self.tr("Paid")),
            ("longer", self.tr("Longer")),
            ("release", self.tr("Pass on")),
            ("cancel", self.tr("Not wanted")),
            ("undo", self.tr("Undo")),
        ):
            self.keys[what].name(text)
        self.keys["longer"].setToolTip(self.tr("Hold it longer, or hold it again (H)"))
        self.keys["release"].setToolTip(self.tr("Give it free: the next who waits gets it (R)"))
        self.keys["cancel"].setToolTip(self.tr("The buyer does not want it any more (X)"))
        self.view.setAccessibleName(self.tr("Claims"))
        self._count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if "claims" in self._link.state:
            self.notes.take(self._link.state, self.height())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._link.state:
            self._take(self._link.state)

    def add_by_hand(self) -> None:
        """Open what a claim is written down with that came another way."""
        self.doubts.set_aside(True)
        self.adding.begin()

    def begin(self) -> None:
        """Put the keyboard where claims are worked through."""
        (self.view if len(self.model) or not self.doubts.isVisible() else self.doubts).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.clear()
            self.begin()
        elif event.key() == Qt.Key.Key_U and not event.modifiers() and not isinstance(self.focusWidget(), QLineEdit):
            self.undo_wanted.emit()  # of a window that is not the active one shortcuts sleep
        else:
            super().keyPressEvent(event)

    @property
    def waiting(self) -> int:
        """How many claims and questions wait for the host."""
        claims = self._link.state.get("claims", {})
        return int(claims.get("held", 0) + claims.get("doubts", 0))

    # ------------------------------------------------------------------------------------------ what the engine says

    def _take(self, state: dict[str, Any]) -> None:
        claims = state.get("claims")
        if claims is None:
            return
        self.notes.take(state, self.height())
        self.view.set_now()
        self._count()
        if self.isVisible():
            self._ask_what_is_new(claims)

    def _ask_what_is_new(self, claims: dict[str, Any]) -> None:
        if claims["rules_rev"] != self._rules_rev:
            self._rules_rev = claims["rules_rev"]
            self._link.call("claim-rules", self._take_rules, lambda _words: None)
        doubts = (claims["doubts"], claims["rev"], claims["orders_rev"])
        if not claims["doubts"]:
            self.doubts.show_doubts([])
        elif doubts != self._doubts_rev or len(self.doubts) != claims["doubts"]:
            self._ask_doubts()
        self._doubts_rev = doubts

    def _take_rules(self, rules: dict[str, Any]) -> None:
        if rules["hold_s"]:
            self._hold_s = rules["hold_s"]

    def _ask_doubts(self) -> None:
        self._doubts_asked += 1
        asked = self._doubts_asked

        def take(doubts: list[dict[str, Any]]) -> None:
            if asked == self._doubts_asked:  # else a newer answer is on its way
                self.doubts.show_doubts(doubts)
                self._count()

        self._link.call("doubts", take, lambda _words: None)

    def _withdrawn(self, claim: ClaimRow) -> None:
        said = self.tr("A moderator removed %1’s message: %2 is free again.")

        def restore() -> None:
            self._link.call(
                "claim-restore", lambda _answer: self.feed.ask(), platform=claim.platform, message_id=claim.message_id
            )

        def still() -> bool:
            known = self.model.known(claim.id)
            return known is not None and (known.state, known.by) == (ClaimState.CANCELLED, "moderator")

        # Not in the row of what can be taken back: that is what the host did, and this came in between.
        said = said.replace("%2", claim.what).replace("%1", claim.author)
        self.toast.emit(said, self.tr("Undo"), Offered(restore, still))

    # ---------------------------------------------------------------------------------------------- what is listed

    def _list(self, part: Part) -> None:
        self.model.show(part, self.search.text())
        self._count()

    def _count(self) -> None:
        for part, tab in self.tabs.items():
            # What is asked stands above both, and is counted in both.
            tab.set_count(self.model.count(part) + (len(self.doubts) if part in ("todo", "all") else 0))
        if not len(self.model) and self.view.hasFocus():
            self._stack.setCurrentIndex(0)
            (self.doubts if self.doubts.isVisible() else self).setFocus()
        self._stack.setCurrentIndex(1 if len(self.model) else 0)
        self.to_do.emit(self.waiting)
        self._say_what_is_missing()
        self._show_keys()

    def _say_what_is_missing(self) -> None:
        if len(self.model):
            return
        if self.model.search:
            self.empty.set_texts(self.tr("Nothing found"), self.tr("No claim here has this name or code."))
        elif not self.model.count("all"):
            self.empty.set_texts(
                self.tr("No claims yet"),
                self.tr("When a viewer writes a product’s code, such as “A12” or “A12 x2”, it is held for them here."),
            )
        elif self.model.part == "todo":
            self.empty.set_texts(self.tr("All done"), self.tr("No claim waits for you."))
        else:
            elsewhere = self.notes.waiting_elsewhere() if self.model.part == "waitlisted" else ""
            none_here = self.tr("No claim of this show stands here just now.")
            self.empty.set_texts(self.tr("None here"), " ".join(filter(None, (none_here, elsewhere))))

    def _show_keys(self) -> None:
        chosen = self.view.selectionModel().hasSelection()
        for what, button in self.keys.items():
            button.setEnabled(chosen or what == "undo")

    # ------------------------------------------------------------------------------------------- what the host does

    def act(self, what: str) -> None:
        """Do what a key is for to the chosen claims, or to the question that is asked."""
        if what == "undo":
            self.undo_wanted.emit()
        elif what in ("accept", "dismiss"):
            if self.doubts.isVisible():
                (self.doubts.accept if what == "accept" else self.doubts.dismiss)()
        elif self.view.may_act and self._link.connected and (claims := self.view.chosen_claims()):
            if what != "longer":
                self._stand(claims, _STATES[what])
            elif held := [claim for claim in claims if claim.state == ClaimState.HELD]:
                self._hold_longer([claim for claim in held if claim.until])
            else:
                self._stand(claims, "held")

    def _stand(self, claims: Sequence[ClaimRow], state: str) -> None:
        claims = [claim for claim in claims if claim.state != state]
        if not claims:
            return
        ids = [claim.id for claim in claims]
        first = claims[0]
        waiting = self.model.waiting_for({(claim.code, claim.variant) for claim in claims})
        undo = self._begin(claims)

        def done(answer: dict[str, Any]) -> None:
            said = self._said(claims, state)
            undo.fill(lambda: self._put_back(answer["undo"]), lambda: self._is_still(undo, claims, state))
            self.toast.emit(said, self.tr("Undo"), undo)
            self.feed.ask(lambda: self._say_who_has_it(said, waiting, undo))

        if self.model.part != "all":
            self.view.settled.update(ids)
            self.view.choose_next()
        chosen = self._chosen()

        def refused(words_: str) -> None:
            self.view.settled.difference_update(ids)
            self._return_to(first.id, chosen)
            self.toast.emit(words_, "", None)

        self._link.call("claim-stand", done, undo.or_drop(refused), ids=ids, state=state)

    def _begin(self, claims: Sequence[ClaimRow]) -> Undoable:
        """Something is being sent for these claims: its place in the row of what can be taken back."""
        undo = self._link.undo.begin()
        for claim in claims:
            self._trail.did(claim.id, undo)
        return undo

    def _say_who_has_it(self, said: str, waiting: set[int], undo: Undoable) -> None:
        """Add to what was `said` for whom of those who were `waiting` it is held now."""
        known = [claim for id_ in sorted(waiting) if (claim := self.model.known(id_)) is not None]
        names = list(dict.fromkeys(claim.author for claim in known if claim.state == ClaimState.HELD))
        if names:
            whom = ", ".join(names[:_MOST_NAMED]) + ("…" if len(names) > _MOST_NAMED else "")
            self.toast.emit(f"{said} {self.tr('Now held for %1.').replace('%1', whom)}", self.tr("Undo"), undo)

    def _put_back(self, stood: Sequence[dict[str, Any]]) -> None:
        """Each as it stood before, unless something has become of it since."""
        chosen, ids = self._chosen(), [each["id"] for each in stood]
        if not ids:
            return
        for each in stood:
            self._trail.leaves(each["id"], each["left"])
        self._link.call(
            "claim-undo",
            lambda answer: self._is_back(answer, ids, chosen),
            lambda words_: self.toast.emit(words_, "", None),
            stood=stood,
        )

    def _is_back(self, answer: dict[str, Any], ids: Sequence[int], chosen: list[int]) -> None:
        def seen() -> None:
            self._return_to(ids[0], chosen)
            for id_ in ids:
                self._trail.heard(id_)

        self.feed.ask(seen)
        if said := not_as_before(answer):
            self.toast.emit(said, "", None)

    def _chosen(self) -> list[int]:
        return [claim.id for claim in self.view.chosen_claims()]

    def _return_to(self, id_: int, chosen: list[int]) -> None:
        """Choose this claim again, unless the host has chosen another since: the next key is meant for that."""
        if self._chosen() in (chosen, []):
            self.view.choose(id_)

    def _is_still(self, undo: Undoable, claims: Sequence[ClaimRow], state: str) -> bool:
        """Whether nobody has done anything else with them since; what the engine has not told yet is as it was left."""
        now = [(claim, self.model.known(claim.id) or claim) for claim in claims]
        return all(self._trail.is_still(claim.id, undo, known.state, state, claim.state) for claim, known in now)

    def _hold_longer(self, claims: Sequence[ClaimRow]) -> None:
        if not claims:
            self.toast.emit(self.tr("It is held without an end already."), "", None)
            return
        ids = [claim.id for claim in claims]
        seconds = round(self._hold_s + max(0.0, max(claim.until for claim in claims) - self.model.now))
        seconds = min(seconds, round(LONGEST_HOLD.total_seconds()))

        undo = self._begin(claims)

        def done(answer: dict[str, Any]) -> None:
            self.feed.ask()
            said = (
                self.tr("%1: held for another %2.").replace("%1", claims[0].author)
                if len(claims) == 1
                else self.tr("%n claim(s) held for another %2.", "", len(claims))
            )
            undo.fill(lambda: self._put_back(answer["undo"]), lambda: self._is_still(undo, claims, ClaimState.HELD))
            self.toast.emit(said.replace("%2", time_left(seconds)), self.tr("Undo"), undo)

        refused = undo.or_drop(lambda words_: self.toast.emit(words_, "", None))
        self._link.call("claim-hold", done, refused, ids=ids, seconds=seconds)

    def _said(self, claims: Sequence[ClaimRow], state: str) -> str:
        if len(claims) == 1:
            said = {
                "confirmed": self.tr("%1: %2 is confirmed."),
                "paid": self.tr("%1: %2 is paid."),
                "released": self.tr("%1: %2 is released."),
                "cancelled": self.tr("%1: %2 is cancelled."),
                "held": self.tr("%1: %2 is held again."),
            }[state]
            return said.replace("%2", claims[0].what).replace("%1", claims[0].author)
        many = len(claims)
        return {
            "confirmed": self.tr("%n claim(s) confirmed.", "", many),
            "paid": self.tr("%n claim(s) paid.", "", many),
            "released": self.tr("%n claim(s) released.", "", many),
            "cancelled": self.tr("%n claim(s) cancelled.", "", many),
            "held": self.tr("%n claim(s) held again.", "", many),
        }[state]

    def _open_menu(self, at: QPoint) -> None:
        claims = self.view.chosen_claims()
        if not claims:
            return
        menu = QMenu(self)
        menu.setObjectName("claims-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what, key in _ACTS[:-1]:
            menu.addAction(f"{self.keys[what].text()}\t{key}", partial(self.act, what))
        if len(claims) == 1:
            menu.addSeparator()
            menu.addAction(self.tr("What happened to it"), lambda: self._ask_history(claims[0], at))
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _ask_history(self, claim: ClaimRow, at: QPoint) -> None:
        def show(steps: list[dict[str, Any]]) -> None:
            menu = QMenu(self)
            menu.setObjectName("claims-history")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for step in steps:
                moment = words.moment(step["at"])
                time = words.clock(moment) if moment else ""
                menu.addAction(f"{time}  {state_word(kind_of(step['state'], step['by']))} · {self._who(step['by'])}")
            menu.popup(self.view.viewport().mapToGlobal(at))

        self._link.call("claim-history", show, lambda words_: self.toast.emit(words_, "", None), id=claim.id)

    def _who(self, by: str) -> str:
        return {
            "buyer": self.tr("by the buyer"),
            "host": self.tr("by you"),
            "moderator": self.tr("by a moderator"),
            "time": self.tr("its time was over"),
            "stock": self.tr("there was stock again"),
        }.get(by, by)
