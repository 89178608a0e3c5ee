"""What the engine does with the chats: who is signed in, who may be read, and what the stall writes back.

The hub hears; this room decides what of it reaches the picture, and writes: the pinned product's line, the host's own
words, answers. Nothing here ever waits on the desk or the main thread.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from babel.numbers import format_currency

from studio.chat.accounts import Accounts, ours
from studio.chat.connector import ClaimNews, Schemes, Stall, Surroundings
from studio.chat.hub import Hub
from studio.chat.schemes import SCHEMES
from studio.chat.transcript import Transcript
from studio.domain.chat import ChatMessage
from studio.domain.errors import Refused, SellerError
from studio.domain.moderation import Blocked, Rules, Standing, word_list
from studio.domain.money import Money
from studio.domain.product import Product, code_key
from studio.domain.scene import LINES
from studio.domain.show import Event, HideMessage, OnScreen, Show
from studio.domain.writing import MOST_ANSWERS, Answer, answer_to, checked, filled, first_answers, line_for
from studio.engine.unheard import Unheard

if TYPE_CHECKING:
    from studio.chat.room import Room
    from studio.engine.engine import Engine

SETTLES_S = 1.5
"""A product is posted once it has been pinned for so long: who looks for the right one spams nobody."""
LINES_EVERY_S = 0.5
_LONGEST_WRITTEN = 1000
_MOST_SAID = 20
_MOST_ANSWERED = 10_000
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
        self._writers = ThreadPoolExecutor(8, "chat-writing")
        self._lock, self._moderating = threading.Lock(), threading.Lock()
        self._said: deque[dict[str, Any]] = deque(maxlen=_MOST_SAID)
        self._posted: dict[str, str] = {}  # by chat, the line posted last
        self._by_code: tuple[object, dict[str, Product]] = (None, {})
        self._answered: dict[tuple[str, str], None] = {}  # messages that were answered
        self._due: threading.Timer | None = None
        self._accounts_rev = self._settings_rev = 0
        self._closing = False
        # From here on there are threads that call us.
        self.accounts = Accounts(engine.memory.keys, ours(), on_change=self._accounts_changed)
        self.hub = Hub(
            Surroundings(
                codes=engine.codes,
                secrets=engine.memory.keys,
                accounts=self.accounts,
                stall=self._stall,
                product=self._product,
                claims=self._claims,
                recall=lambda name: self._settings.saved.chat_notes.get(name),
                remember=self._note,
            ),
            on_change=self._news,
            schemes=schemes,
            transcript=Transcript(engine.memory.folder),
            rules=Rules(saved.held_words, saved.hold_links, saved.blocked),
            on_entry=engine.till.wake,
        )
        self._unheard = Unheard(engine.till, saved.blocked, self._not_heard)
        self.quick: dict[str, Callable[..., Any]] = {
            "chat": self._read,
            "chat-retry": self._retry,
            "chat-show": self._show,
            "chat-hide": self._hide,
            "chat-block": self._block,
            "chat-propose": self._propose,
            "chat-settings": self._settings_now,
            "accounts": self.accounts.state,
        }
        self.slow: dict[str, Callable[..., Any]] = {
            "chat-add": self._add,
            "chat-remove": self._remove,
            "chat-rules": self._set_rules,
            "chat-unblock": self._unblock,
            "chat-posting": self._set_posting,
            "chat-line": self._set_line,
            "chat-answers": self._set_answers,
            "say": self._say,
            "chat-reply": self._reply,
            "account-sign-in": self._sign_in,
            "account-token": self._paste,
            "account-cancel": self._cancel,
            "account-sign-out": self._sign_out,
            "room-invitation": self._invitation,
            "room-new-invitation": self._new_invitation,
        }

    def close(self) -> None:
        """Leave every chat; what is being written is waited for."""
        with self._lock:
            self._closing = True
            timers = [timer for timer in (self._due, self._lines_due) if timer]
        for timer in timers:
            timer.cancel()
        self.hub.close()
        self._writers.shutdown(wait=True, cancel_futures=True)
        for timer in timers:
            timer.join()
        self.accounts.close()

    def connect(self, urls: tuple[str, ...], *, keep: bool) -> None:
        """Connect these, and have them at the next start where `keep`. Raises SellerError for an address that makes no
        sense; behind a window (`keep`) it is only told: an old address must not keep the studio from opening."""
        for url in urls:
            try:
                self.hub.add(url)
            except SellerError as error:
                if not keep:
                    raise
                self._engine.tell(str(error))
        if keep:
            self._remember()

    def state(self) -> dict[str, Any]:
        """The chats in the snapshot."""
        sources = self.hub.sources()
        for source in sources:
            source["posting"] = self._posts_to(source)
        with self._lock:
            said = list(self._said)
        return {
            "last": self.hub.last,
            "messages": self.hub.messages,
            "sources": sources,
            "said": said,
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
            self._pin_changed(show)
        if "live-list-on" in happened:
            self._news()

    # reading

    def _read(self, after: int = 0, most: int = 500) -> dict[str, Any]:
        last, entries = self.hub.after(after, min(most, 2000))
        return {"last": last, "entries": entries}

    def _add(self, url: str) -> dict[str, Any]:
        self.hub.add(url)
        self._remember()
        return self._engine.answers.state()

    def _remove(self, url: str) -> dict[str, Any]:
        self.hub.remove(url)
        self._remember()
        return self._engine.answers.state()

    def _remember(self) -> None:
        self._engine.memory.set_chats(tuple(source["url"] for source in self.hub.sources()))

    def _retry(self, url: str) -> None:
        self.hub.retry(url)

    def _news(self) -> None:
        """On the hub's thread: what came may change the picture."""
        engine = self._engine
        show = engine.desk.show
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
        recent = self.hub.recent(LINES)
        lines = tuple(OnScreen(m.author, m.text, m.platform, m.id) for m in recent)
        if lines != self.lines:
            self.lines = lines
            self._engine.desk.touch()

    # moderation

    def _show(self, seq: int) -> None:
        self.hub.decide(seq, Standing.SHOWN)

    def _hide(self, seq: int) -> None:
        self.hub.decide(seq, Standing.HIDDEN)

    def _block(
        self, seq: int | None = None, platform: str = "", author_id: str = "", author: str = ""
    ) -> dict[str, str]:
        """Who wrote this message, or this account. Whom it was: what `chat-unblock` takes back."""
        if seq is not None:
            _, message, _ = self.hub.message(seq)
            person = Blocked(message.platform, message.author_id, message.author)
        elif platform and author_id:
            person = Blocked(platform, author_id, author)
        else:
            raise Refused("Say who is to be blocked: a message of theirs, or their account.")
        of = person.platform, person.author_id
        if all((each.platform, each.author_id) != of for each in self.hub.rules.blocked):
            self._obey(lambda rules: replace(rules, blocked=(*rules.blocked, person)))
            self._unheard.add(person)
        return asdict(person)

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

    # writing

    def _say(self, text: str, urls: list[str] | None = None) -> dict[str, Any]:
        """Into these chats, or all that can be written to."""
        can = [source["url"] for source in self.hub.sources() if source["can_send"]]
        wanted = can if urls is None else urls
        if not wanted:
            raise Refused(
                "No chat that can be written to is connected. Sign in to one in the settings, or open the Room."
            )
        return self._write(_worth_writing(text), wanted)

    def _reply(self, seq: int, text: str) -> dict[str, Any]:
        """Where the message came from, as an answer to it."""
        url, message, _ = self.hub.message(seq)
        text = _worth_writing(text)
        if not self.hub.connector(url).can_send:
            raise Refused("Nobody can write into this chat from here.")
        said = self._write(text, [url], message)
        with self._lock:
            self._answered[message.platform, message.id] = None
            while len(self._answered) > _MOST_ANSWERED:
                del self._answered[next(iter(self._answered))]
        return said

    def _write(self, text: str, urls: list[str], to: ChatMessage | None = None) -> dict[str, Any]:
        results: list[dict[str, Any]] = []
        under_way: dict[Future[None], str] = {}
        for url in urls:
            connector = self.hub.connector(url)
            words = text
            if to and not connector.knows_replies:
                words = f"@{to.author} {text}"
            self.hub.writes(url, words)
            under_way[self._writers.submit(connector.send, words, to.id if to else None)] = url
        for done in as_completed(under_way):
            error = done.exception()
            if error and not isinstance(error, SellerError):
                _log.error("writing into a chat failed", exc_info=error)
                error = SellerError("Writing into this chat failed. The log has the details.")
            results.append({"url": under_way[done], "error": str(error) if error else None})
        results.sort(key=lambda result: urls.index(result["url"]))
        said = {"text": text, "at": self._engine.desk.now().isoformat(), "results": results}
        with self._lock:
            self._said.append(said)
        self._publish()
        if results and all(result["error"] for result in results):
            raise Refused(results[0]["error"])
        return said

    def _posts_to(self, source: dict[str, Any]) -> bool:
        """Whether a pinned product is posted there: wherever it can be, unless the platform punishes links or the
        seller wants it otherwise."""
        wish = self._settings.saved.posting.get(source["url"])
        return bool(source["can_send"]) and (not source["links_punished"] if wish is None else wish)

    def _pin_changed(self, show: Show) -> None:
        with self._lock:
            if self._due:
                self._due.cancel()
                self._due = None
            if show.pinned is None or self._closing:
                return
            self._due = threading.Timer(SETTLES_S, self._post, (show.pinned,))
            self._due.name = "chat-post"
            self._due.daemon = True
            self._due.start()

    def _post(self, code: str) -> None:
        show = self._engine.desk.show
        if show.pinned != code:
            return
        line = filled(line_for(show.language, self._settings.saved.lines), self._values(show.product(code), show))
        with self._lock:
            # Never twice in a row: who pins a product again has not made it another.
            wanted = [
                source["url"]
                for source in self.hub.sources()
                if self._posts_to(source) and self._posted.get(source["url"]) != line
            ]
            self._posted.update(dict.fromkeys(wanted, line))
            if not wanted or self._closing:
                return
        try:
            said = self._write(line, wanted)
            failed = [result["url"] for result in said["results"] if result["error"]]
        except SellerError:
            failed = wanted
        except RuntimeError:  # the engine is being closed
            return
        with self._lock:
            for url in failed:
                self._posted.pop(url, None)

    def _values(self, product: Product | None, show: Show) -> dict[str, str]:
        values = {"shop": show.shop}
        if product is None:
            return values
        price = _money(product.price, show.language)
        values |= {
            "title": product.title,
            "price": f"{price}/{product.unit}" if product.unit else price,
            "old_price": _money(product.old_price, show.language) if product.old_price else "",
            "unit": product.unit,
            "code": product.code,
            "link": product.url if urlsplit(product.url).scheme in ("http", "https") else "",
            "stock": "" if product.stock is None else str(product.stock),
        }
        return values

    def _propose(self, seq: int) -> dict[str, Any] | None:
        """What could be answered: about the product that the message names, else the pinned one; None where nothing
        fits."""
        _, message, _ = self.hub.message(seq)
        if (message.platform, message.id) in self._answered:
            return None
        show = self._engine.desk.show
        answer = answer_to(message.text, self._answers(show.language))
        if answer is None:
            return None
        named = next(iter(self.hub.codes(seq)), show.pinned)
        product = next((each for each in show.products if each.code == named), None)
        if product is None and ("{price}" in answer.text or "{code}" in answer.text or "{title}" in answer.text):
            return None
        return {"topic": answer.topic, "text": filled(answer.text, self._values(product, show))}

    def _answers(self, language: str) -> tuple[Answer, ...]:
        return self._settings.saved.answers or first_answers(language)

    # settings

    def _settings_now(self) -> dict[str, Any]:
        saved, show = self._settings.saved, self._engine.desk.show
        rules = self.hub.rules
        return {
            "words": list(rules.words),
            "hold_links": rules.hold_links,
            "blocked": [asdict(person) for person in rules.blocked],
            "line": line_for(show.language, saved.lines),
            "own_line": show.language.partition("-")[0] in saved.lines,
            "answers": [asdict(answer) for answer in self._answers(show.language)],
        }

    def _set_posting(self, url: str, on: bool) -> dict[str, Any]:
        self._settings.update(posting={**self._settings.saved.posting, url: on})
        self._settings_changed()
        return self._engine.answers.state()

    def _set_line(self, line: str) -> dict[str, Any]:
        """In the show's language; an empty one is ours again."""
        language = self._engine.desk.show.language.partition("-")[0]
        lines = {name: text for name, text in self._settings.saved.lines.items() if name != language}
        if line.strip():
            lines[language] = checked(line)
        self._settings.update(lines=lines)
        self._settings_changed()
        return self._settings_now()

    def _set_answers(self, answers: list[Answer]) -> dict[str, Any]:
        if len(answers) > MOST_ANSWERS:
            raise Refused(f"There can be {MOST_ANSWERS} answers at most.")
        kept = tuple(
            Answer(each.topic.strip()[:80], tuple(w.strip() for w in each.words if w.strip()), checked(each.text))
            for each in answers
        )
        self._settings.update(answers=kept)
        self._settings_changed()
        return self._settings_now()

    def _settings_changed(self) -> None:
        self._settings_rev += 1
        self._publish()

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


def _worth_writing(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Refused("There is nothing to write.")
    if len(text) > _LONGEST_WRITTEN:
        raise Refused(f"This is too long for a chat: {_LONGEST_WRITTEN} characters at most.")
    return text


def _money(money: Money, language: str) -> str:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    return str(format_currency(money.amount, money.currency, locale=locale)).replace("\u00a0", " ")
