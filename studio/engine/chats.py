"""What the engine does with the chats: who is signed in, who may be read, and what they may know of the stall.

The hub hears; this room decides what of it reaches the picture. What the stall writes back is `writing`'s. Nothing here
ever waits on the desk or the main thread.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from studio.chat.accounts import Accounts, ours
from studio.chat.connector import ClaimNews, Schemes, Stall, Surroundings
from studio.chat.hub import Hub
from studio.chat.schemes import SCHEMES
from studio.chat.transcript import Transcript
from studio.control.place import spare_file
from studio.domain.commands import Event, HideMessage
from studio.domain.errors import Refused, SellerError
from studio.domain.moderation import Blocked, Rules, Standing, word_list
from studio.domain.product import Product, code_key
from studio.domain.scene import LINES
from studio.domain.show import OnScreen, Show
from studio.engine.settings import SettingsError
from studio.engine.unheard import Unheard
from studio.engine.writing import Writing

if TYPE_CHECKING:
    from studio.chat.room import Room
    from studio.engine.engine import Engine

LINES_EVERY_S = 0.5
MARKING_S = 3.0
GATHERING = timedelta(minutes=2)
"""So long before a show begins its viewers are there already: what came earlier does not run along in it."""
_log = logging.getLogger(__name__)


class Chats:
    """The chats of one engine. Any thread, unless said otherwise."""

    def __init__(self, engine: Engine, schemes: Schemes = SCHEMES) -> None:
        """Reads back the chat of a show that is under way; connects nothing yet."""
        self._engine = engine
        self._settings = engine.memory.settings
        saved = self._settings.saved
        self.lines: tuple[OnScreen, ...] = ()
        """What runs along on the picture."""
        self._lines_due: threading.Timer | None = None
        self._lock, self._moderating = threading.Lock(), threading.Lock()
        self._by_code: tuple[object, dict[str, Product]] = (None, {})
        self._accounts_rev = self._settings_rev = 0
        self._closing = False
        self._marking: threading.Thread | None = None  # chats whose addresses hold a secret are connected beside
        # From here on there are threads that call us.
        self.accounts = Accounts(engine.memory.keys, ours(), on_change=self._accounts_changed)
        self._transcript = Transcript(engine.memory.folder, spare_file(engine.memory.folder, "-chat.jsonl"))
        self.hub = Hub(
            Surroundings(
                codes=engine.codes,
                pinned=lambda: engine.desk.show.pinned,
                secrets=engine.memory.keys,
                accounts=self.accounts,
                hide=engine.hide,
                stall=self._stall,
                product=self._product,
                claims=self._claims,
                recall=lambda name: self._settings.saved.chat_notes.get(name),
                remember=self._note,
            ),
            on_change=self._news,
            schemes=schemes,
            transcript=self._transcript,
            rules=Rules(saved.held_words, saved.hold_links, saved.blocked),
            on_entry=engine.till.wake,
        )
        # A show that goes on has its own chat; its last words may not have reached the disk.
        last, comeback = self.hub.last, engine.comeback
        comeback.said_before = min(comeback.said_before, last) if comeback.left else last
        # How far the chat had come when, by our clock (a platform's may be hours off): of `GATHERING`, and once before.
        self._came = deque([(engine.desk.now(), last)])
        self._writing = Writing(engine, self.hub, self._settings_changed)
        self._unheard = Unheard(engine.till, saved.blocked, self._not_heard)
        self.quick: dict[str, Callable[..., Any]] = {
            "chat": self._read,
            "chat-retry": self._retry,
            "chat-show": self._show,
            "chat-hide": self._hide,
            "chat-block": self._block,
            "chat-settings": self._settings_now,
            "accounts": self.accounts.state,
            **self._writing.quick,
        }
        self.slow: dict[str, Callable[..., Any]] = {
            "chat-add": self._add,
            "chat-remove": self._remove,
            "chat-rules": self._set_rules,
            "chat-unblock": self._unblock,
            "account-sign-in": self._sign_in,
            "account-token": self._paste,
            "account-cancel": self._cancel,
            "account-sign-out": self._sign_out,
            "room-invitation": self._invitation,
            "room-new-invitation": self._new_invitation,
            **self._writing.slow,
        }

    @property
    def all_kept(self) -> bool:
        """Whether every message so far was written down, so that a next engine finds it. Any thread."""
        return self._transcript.all_kept

    def close(self) -> None:
        """Leave every chat; what is being written is waited for."""
        with self._lock:
            self._closing = True
            due = self._lines_due
        if due:
            due.cancel()
        self._writing.stop()
        if self._marking:
            self._marking.join(MARKING_S)
        self.hub.close()
        self._writing.close()
        if due:
            due.join()
        self.accounts.close()

    def connect(self, urls: tuple[str, ...], *, keep: bool) -> None:
        """Connect these, and have them at the next start where `keep`. Raises SellerError for an address that makes no
        sense; behind a window (`keep`) it is only told: an old address must not keep the studio from opening."""
        put_away = self._engine.memory.put_away
        if not keep:
            for number, url in enumerate(urls):
                self.hub.add(put_away.chat(url, given=number))
            return
        secret = tuple(filter(put_away.has_secret, urls))
        for url in urls:
            if url not in secret:
                self._connect(url)
        if secret or any(map(put_away.has_secret, self._engine.memory.chats_given)):
            # A keyring may take its time; nobody waits for it at a start.
            work = (secret, urls)
            self._marking = threading.Thread(target=self._connect_marked, args=work, name="chat-marks", daemon=True)
            self._marking.start()
        else:
            self._remember_at_start()

    def _connect(self, url: str) -> None:
        try:
            self.hub.add(url)
        except SellerError as error:
            self._engine.tell(str(error))

    def _connect_marked(self, secret: tuple[str, ...], urls: tuple[str, ...]) -> None:
        put_away = self._engine.memory.put_away
        try:
            put_away.remind_by_place(self._engine.memory.chats_given, urls)
            marks = {url: put_away.chat(url, urls) for url in secret}
            for marked in marks.values():
                self._connect(marked)
            self._engine.memory.keys.when_answered(lambda: self._leave_settings(marks))
        except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on
            _log.exception("connecting chats failed")

    def _leave_settings(self, marks: dict[str, str]) -> None:
        posting = {marks.get(url, url): on for url, on in self._settings.saved.posting.items()}
        try:
            self._settings.update(posting=posting)
            self._remember()
        except SettingsError:  # others tell of a disk that cannot be written; the next start has them there again
            for marked in set(marks.values()) - set(self._settings.saved.chat):
                self._engine.memory.put_away.drop(marked)

    def _remember_at_start(self) -> None:
        with contextlib.suppress(SettingsError):  # others tell of a disk that cannot be written
            self._remember()

    def state(self) -> dict[str, Any]:
        """The chats in the snapshot."""
        sources = self.hub.sources()
        for source in sources:
            source["posting"] = self._writing.posts_to(source)
        last, messages = self.hub.written()
        return {
            "last": last,
            "messages": messages,
            "sources": sources,
            "said": self._writing.said(),
            "settings_rev": self._settings_rev,
            "accounts_rev": self._accounts_rev,
        }

    def viewers(self) -> int | None:
        """How many watch, of the chats that tell; None where none does."""
        known = [source["viewers"] for source in self.hub.sources() if source["viewers"] is not None]
        return sum(known) if known else None

    def follow(self, show: Show, events: tuple[Event, ...]) -> None:
        """The desk's news, on its thread."""
        happened = {event.what for event in events}
        if happened & {"pinned", "unpinned"}:
            self._writing.pin_changed(show)
        if happened & {"ended", "on-air", "live-list-on"}:
            comeback = self._engine.comeback
            if "on-air" in happened:
                comeback.said_before = max(comeback.said_before, self._came_early())
            if "ended" in happened:
                comeback.said_before = self.hub.last
            self._show_lines()

    # reading

    def _read(self, after: int = 0, most: int = 500) -> dict[str, Any]:
        last, entries = self.hub.after(after, min(most, 2000))
        return {"last": last, "entries": entries}

    def _add(self, url: str) -> dict[str, Any]:
        there, put_away = [source["url"] for source in self.hub.sources()], self._engine.memory.put_away
        marked = put_away.chat(url, there)
        try:
            self.hub.add(marked)
        except SellerError:
            if marked not in (url, *there):
                put_away.drop(marked)
            raise
        if marked in there:
            self.hub.retry(marked)  # its session may have been unknown
        self._remember()
        return {**self._engine.answers.state(), "added": marked}

    def _remove(self, url: str) -> dict[str, Any]:
        self.hub.remove(url)
        self._remember()
        return self._engine.answers.state()

    def _remember(self) -> None:
        memory = self._engine.memory
        urls = tuple(filter(memory.put_away.lasts, (source["url"] for source in self.hub.sources())))
        if not self._closing:  # else they may have been left because the studio is closing
            memory.set_chats(urls)

    def _retry(self, url: str) -> None:
        self.hub.retry(url)

    def _news(self) -> None:
        """On the hub's thread: what came may change the picture."""
        engine = self._engine
        show = engine.desk.show
        self._came_early()
        message = show.message
        if message and message.id and not self.hub.is_shown(message.platform, message.id):
            engine.desk.submit(HideMessage())
        if show.live_list:
            self._renew_lines()
        self._publish()

    def _renew_lines(self) -> None:
        """At most twice a second: each time the picture is painted anew."""
        with self._lock:
            if self._lines_due is None and not self._closing:
                self._lines_due = threading.Timer(LINES_EVERY_S, self._take_lines)
                self._lines_due.name = "chat-lines"
                self._lines_due.daemon = True
                self._lines_due.start()

    def _take_lines(self) -> None:
        with self._lock:
            self._lines_due = None
            if self._closing:
                return
        self._show_lines()

    def _show_lines(self) -> None:
        with self._lock:
            recent = self.hub.recent(LINES, after=self._engine.comeback.said_before)
            before, self.lines = self.lines, tuple(OnScreen(m.author, m.text, m.platform, m.id) for m in recent)
            changed = self.lines != before
        if changed:
            self._engine.desk.touch()

    def _came_early(self) -> int:
        """The number of the newest entry that came more than `GATHERING` ago; 0 where that is not known."""
        now, last = self._engine.desk.now(), self.hub.last
        with self._lock:
            self._came.append((now, last))
            while len(self._came) > 1 and self._came[1][0] <= now - GATHERING:
                self._came.popleft()
            at, number = self._came[0]
        return number if at <= now - GATHERING else 0

    # moderation

    def _show(self, seq: int) -> None:
        self.hub.decide(seq, Standing.SHOWN)

    def _hide(self, seq: int) -> None:
        self.hub.decide(seq, Standing.HIDDEN)

    def _block(
        self, seq: int | None = None, platform: str = "", author_id: str = "", author: str = ""
    ) -> dict[str, Any]:
        """Who wrote this message, or this account. Whom it was: what `chat-unblock` takes back, where it is `new`."""
        if seq is not None:
            _, message, _ = self.hub.message(seq)
            person = Blocked(message.platform, message.author_id, message.author)
        elif platform and author_id:
            person = Blocked(platform, author_id, author)
        else:
            raise Refused("Say who is to be blocked: a message of theirs, or their account.")
        of = person.platform, person.author_id
        is_new = all((each.platform, each.author_id) != of for each in self.hub.rules.blocked)
        if is_new:
            self._obey(lambda rules: replace(rules, blocked=(*rules.blocked, person)))
            self._unheard.add(person)
        return asdict(person) | {"new": is_new}

    def _unblock(self, platform: str, author_id: str) -> None:
        def forgiven(rules: Rules) -> Rules:
            left = (each for each in rules.blocked if (each.platform, each.author_id) != (platform, author_id))
            return replace(rules, blocked=tuple(left))

        self._obey(forgiven)
        self._unheard.remove(platform, author_id)

    def _not_heard(self, people: tuple[Blocked, ...]) -> None:
        """Whom the shop does not hear, as any of its desks has said."""
        if people != self.hub.rules.blocked:
            self._obey(lambda rules: replace(rules, blocked=people))

    def _set_rules(self, words: list[str], hold_links: bool) -> dict[str, Any]:
        self._obey(lambda rules: replace(rules, words=word_list(words), hold_links=hold_links))
        return self._settings_now()

    def _obey(self, change: Callable[[Rules], Rules]) -> None:
        with self._moderating:
            rules = change(self.hub.rules)
            self._settings.update(held_words=rules.words, hold_links=rules.hold_links, blocked=rules.blocked)
            self.hub.obey(rules)
        self._settings_changed()

    # settings

    def _settings_now(self) -> dict[str, Any]:
        rules = self.hub.rules
        return {
            "words": list(rules.words),
            "hold_links": rules.hold_links,
            "blocked": [asdict(person) for person in rules.blocked],
            **self._writing.settings(),
        }

    def _settings_changed(self) -> dict[str, Any]:
        """They are told to everybody; how they are now, for who has changed them."""
        self._settings_rev += 1
        self._publish()
        return self._settings_now()

    # accounts

    def _sign_in(self, platform: str, client_id: str = "", client_secret: str = "") -> list[dict[str, Any]]:
        self.accounts.begin(platform, client_id, client_secret)
        return self.accounts.state()

    def _paste(self, platform: str, token: str) -> list[dict[str, Any]]:
        self.accounts.paste(platform, token)
        return self.accounts.state()

    def _cancel(self, platform: str) -> list[dict[str, Any]]:
        self.accounts.cancel(platform)
        return self.accounts.state()

    def _sign_out(self, platform: str) -> list[dict[str, Any]]:
        self.accounts.forget(platform)
        return self.accounts.state()

    def _accounts_changed(self) -> None:
        self._accounts_rev += 1
        self._publish()

    def _invitation(self, url: str) -> dict[str, Any]:
        """Where visitors find the Room: for the QR code that opens it. Never in a snapshot: it holds the token."""
        return {"url": self._room(url).invitation()}

    def _new_invitation(self, url: str) -> dict[str, Any]:
        """Put everyone out, and invite with another code."""
        return {"url": self._room(url).new_token()}

    def _room(self, url: str) -> Room:
        from studio.chat.room import Room

        connector = self.hub.connector(url)
        if not isinstance(connector, Room):
            raise Refused("This chat is no Room: nobody is invited to it by a code.")
        return connector

    def _note(self, name: str, words: str) -> None:
        try:
            self._settings.update(chat_notes={**self._settings.saved.chat_notes, name: words})
        except SellerError as error:
            _log.warning("a chat's note is not kept: %s", error)

    def _publish(self) -> None:
        # Before that there is nobody to tell, and no whole snapshot.
        if self._engine.started.is_set():
            self._engine.publish()

    def _stall(self) -> Stall:
        show, till = self._engine.desk.show, self._engine.till
        countdown = show.countdown
        return Stall(
            show.shop,
            show.language,
            show.pinned_product,
            show.on_air,
            countdown_label=countdown.label if countdown else "",
            ends_at=countdown.ends_at if countdown else None,
            message=show.message,
            offer_ends=till.offer_ends.get(show.pinned) if show.pinned is not None else None,
            limit=till.rules.limit,
            paused=till.rules.paused,
        )

    def _product(self, code: str) -> Product | None:
        products = self._engine.desk.show.products
        known = self._by_code
        if known[0] is not products:
            known = self._by_code = products, {code_key(product.code): product for product in products}
        return known[1].get(code_key(code))

    def _claims(self, since: int, most: int) -> ClaimNews:
        """Of the show that is on or was last: who comes back finds what is theirs, also after it."""
        till = self._engine.till
        show = till.show if till.show is not None else till.last_show
        if show is None or till.rev <= since:
            return show, since, ()
        with till.store.read() as ledger:
            claims = ledger.claims(show, since=since, most=most)
            return show, claims[-1].rev if len(claims) == most else max(ledger.rev, since), claims
