"""What the stall writes into the chats: the pinned product's line, the host's own words, answers.

It takes as long as a platform takes: eight chats at a time, on threads of their own.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from babel.numbers import format_currency

from studio.chat.hub import Hub
from studio.domain.chat import ChatMessage
from studio.domain.errors import Refused, SellerError
from studio.domain.money import Money
from studio.domain.product import Product
from studio.domain.show import Show
from studio.domain.writing import MOST_ANSWERS, Answer, answer_to, checked, filled, first_answers, from_price, line_for

if TYPE_CHECKING:
    from studio.engine.engine import Engine

SETTLES_S = 1.5
"""A product is posted once it has been pinned for so long: who looks for the right one spams nobody."""
_LONGEST_WRITTEN = 1000
_MOST_SAID = 20
_MOST_ANSWERED = 10_000
_log = logging.getLogger(__name__)


class Writing:
    """Of one engine, into the chats of its hub. Any thread. `quick` and `slow` are its words of the protocol."""

    def __init__(self, engine: Engine, hub: Hub, changed: Callable[[], dict[str, Any]]) -> None:
        """`changed` is told that the settings have changed, and answers with all of the chats' as they are now."""
        self._engine, self._hub, self._changed = engine, hub, changed
        self._settings = engine.memory.settings
        self._writers = ThreadPoolExecutor(8, "chat-writing")
        self._lock = threading.Lock()
        self._said: deque[dict[str, Any]] = deque(maxlen=_MOST_SAID)
        self._posted: dict[str, str] = {}  # by chat, the line posted last
        self._answered: dict[tuple[str, str], None] = {}  # messages that were answered
        self._due: threading.Timer | None = None
        self._closing = False
        self.quick: dict[str, Callable[..., Any]] = {"chat-propose": self._propose}
        self.slow: dict[str, Callable[..., Any]] = {
            "chat-posting": self._set_posting,
            "chat-line": self._set_line,
            "chat-answers": self._set_answers,
            "say": self._say,
            "chat-reply": self._reply,
        }

    def stop(self) -> None:
        """Begin nothing more; what is being written goes on."""
        with self._lock:
            self._closing = True
            if self._due:
                self._due.cancel()

    def close(self) -> None:
        """Wait for what is being written. After `stop`, once the chats are left: then nothing takes long."""
        self._writers.shutdown(wait=True, cancel_futures=True)
        if self._due:
            self._due.join()

    def said(self) -> list[dict[str, Any]]:
        """The newest of what was written, and where that failed."""
        with self._lock:
            return list(self._said)

    def settings(self) -> dict[str, Any]:
        """How a product is posted, and what is answered, in the show's language."""
        saved, language = self._settings.saved, self._engine.desk.show.language
        return {
            "line": line_for(language, saved.lines),
            "own_line": language.partition("-")[0] in saved.lines,
            "answers": [asdict(answer) for answer in self._answers(language)],
        }

    def posts_to(self, source: dict[str, Any]) -> bool:
        """Whether a pinned product is posted there: wherever it can be, unless the platform punishes links or the
        seller wants it otherwise."""
        wish = self._settings.saved.posting.get(source["url"])
        return bool(source["can_send"]) and (not source["links_punished"] if wish is None else wish)

    def pin_changed(self, show: Show) -> None:
        """Another product is pinned, or none: soon the chats are told. On the desk's thread."""
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

    def _say(self, text: str, urls: list[str] | None = None) -> dict[str, Any]:
        """Into these chats, or all that can be written to."""
        can = [source["url"] for source in self._hub.sources() if source["can_send"]]
        wanted = can if urls is None else urls
        if not wanted:
            raise Refused(
                "No chat that can be written to is connected. Sign in to one in the settings, or open the Room."
            )
        return self._write(_worth_writing(text), wanted)

    def _reply(self, seq: int, text: str) -> dict[str, Any]:
        """Where the message came from, as an answer to it."""
        url, message, _ = self._hub.message(seq)
        text = _worth_writing(text)
        if not self._hub.connector(url).can_send:
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
            connector = self._hub.connector(url)
            words = text
            if to and not connector.knows_replies:
                words = f"@{to.author} {text}"
            self._hub.writes(url, words)
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
        if self._engine.started.is_set():  # before that there is nobody to tell, and no whole snapshot
            self._engine.publish()
        if results and all(result["error"] for result in results):
            raise Refused(results[0]["error"])
        return said

    def _post(self, code: str) -> None:
        show = self._engine.desk.show
        if show.pinned != code:
            return
        line = filled(line_for(show.language, self._settings.saved.lines), self._values(show.product(code), show))
        with self._lock:
            # Never twice in a row: who pins a product again has not made it another.
            wanted = [
                source["url"]
                for source in self._hub.sources()
                if self.posts_to(source) and self._posted.get(source["url"]) != line
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
        least, several = product.least
        price = _money(least, show.language)
        price = f"{price}/{product.unit}" if product.unit else price
        values |= {
            "title": product.title,
            "price": from_price(price, show.language) if several else price,
            "old_price": _money(struck, show.language) if (struck := product.least_struck_out) else "",
            "unit": product.unit,
            "code": product.code,
            "link": product.url if urlsplit(product.url).scheme in ("http", "https") else "",
            "stock": "" if product.left is None else str(product.left),
        }
        return values

    def _propose(self, seq: int) -> dict[str, Any] | None:
        """What could be answered: about the product that the message names, else the pinned one; None where nothing
        fits."""
        _, message, _ = self._hub.message(seq)
        if (message.platform, message.id) in self._answered:
            return None
        show = self._engine.desk.show
        answer = answer_to(message.text, self._answers(show.language))
        if answer is None:
            return None
        named = next(iter(self._hub.codes(seq)), show.pinned)
        product = next((each for each in show.products if each.code == named), None)
        if product is None and ("{price}" in answer.text or "{code}" in answer.text or "{title}" in answer.text):
            return None
        return {"topic": answer.topic, "text": filled(answer.text, self._values(product, show))}

    def _answers(self, language: str) -> tuple[Answer, ...]:
        return self._settings.saved.answers or first_answers(language)

    def _set_posting(self, url: str, on: bool) -> dict[str, Any]:
        self._settings.update(posting={**self._settings.saved.posting, url: on})
        self._changed()
        return self._engine.answers.state()

    def _set_line(self, line: str) -> dict[str, Any]:
        """In the show's language; an empty one is ours again."""
        language = self._engine.desk.show.language.partition("-")[0]
        lines = {name: text for name, text in self._settings.saved.lines.items() if name != language}
        if line.strip():
            lines[language] = checked(line)
        self._settings.update(lines=lines)
        return self._changed()

    def _set_answers(self, answers: list[Answer]) -> dict[str, Any]:
        if len(answers) > MOST_ANSWERS:
            raise Refused(f"There can be {MOST_ANSWERS} answers at most.")
        kept = tuple(
            Answer(each.topic.strip()[:80], tuple(w.strip() for w in each.words if w.strip()), checked(each.text))
            for each in answers
        )
        self._settings.update(answers=kept)
        return self._changed()


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
