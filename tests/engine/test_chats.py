from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.chat.connector import Connector, Receive, Surroundings
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.claims import ClaimRules
from studio.domain.commands import End, GoLive, PinProduct, SetLiveList, SetStock, ShowMessage, Unpin
from studio.domain.errors import Refused, SellerError
from studio.domain.money import Money
from studio.domain.product import Product
from studio.domain.show import Show
from studio.domain.typed import PutProduct, TypedVariant
from studio.engine import chats as chats_module
from studio.engine import writing
from studio.engine.chats import Chats
from studio.engine.desk import Desk
from studio.engine.engine import Engine
from studio.engine.keys import Keys
from studio.engine.put_away import PutAway
from studio.engine.settings import Settings

DEADLINE_S = 20.0


class Wire(Connector):
    """A chat that can be written to."""

    platform = "wire"
    every_s = 0.0

    def __init__(self, name: str) -> None:
        super().__init__()
        self.links_punished = "punished" in name
        self.longest = 60 if "short" in name else 500
        self._can_send = "deaf" not in name
        self.fails = "failing" in name
        self.written: list[tuple[str, str | None]] = []
        self.receive: Receive = lambda received: None
        self.heard = threading.Event()

    @property
    def can_send(self) -> bool:
        return self._can_send

    def write(self, text: str, reply_to: str | None) -> None:
        if self.fails:
            raise SellerError("The platform does not allow this.")
        self.written.append((text, reply_to))

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        self.receive = receive
        self.now_live()
        self.heard.set()
        stopping.wait()


class Studio:
    """As much of an engine as the chats need."""

    def __init__(self, folder: Path, left: object = None, said_before: int = 0) -> None:
        """`left`: by an engine that was killed, with whose show this one goes on."""
        self.wires: dict[str, Wire] = {}
        products = (
            Product("K7", "Pecorino", Money(1890, "EUR"), "kg", Money(2200, "EUR"), url="https://shop.example/K7"),
            Product("A12", "Pomodori", Money(350, "EUR"), stock=4),
        )
        self.desk = Desk(Show("Rossi", "it", products))
        self.published = 0
        self.saved: tuple[str, ...] = ()
        self.settings = Settings(folder)
        started = threading.Event()
        started.set()
        self.arranged: list[str] = []
        self.keys = Keys(lambda: None)
        engine = SimpleNamespace(
            memory=SimpleNamespace(
                settings=self.settings,
                keys=self.keys,
                put_away=PutAway(self.keys),
                chats_given=(),
                folder=folder,
                set_chats=lambda urls: setattr(self, "saved", urls),
            ),
            codes=lambda: ("K7", "A12"),
            started=started,
            desk=self.desk,
            comeback=SimpleNamespace(left=left, said_before=said_before),
            publish=self._publish,
            hide=lambda _: None,
            answers=SimpleNamespace(state=dict),
            till=SimpleNamespace(
                wake=lambda: None,
                follow=lambda name, obey: obey(None),
                arrange=lambda name, change, lasting: self.arranged.append(change(None)),
                is_new_here=False,
                rules=ClaimRules(),
                offer_ends={},
                rev=0,
                show=None,
                last_show=None,
            ),
        )
        self.comeback = engine.comeback

        def wire(rest: str, around: Surroundings) -> Wire:
            return self.wires.setdefault(rest, Wire(rest))

        self.chats = Chats(cast(Engine, engine), {"wire": wire, "ssn": wire})
        self.desk.follow(self.chats.follow)
        self.desk.start()

    def _publish(self) -> None:
        self.published += 1

    def marked(self) -> None:
        """Waits until chats whose addresses hold a secret are connected."""
        assert self.chats._marking
        self.chats._marking.join(DEADLINE_S)
        deadline_s = time.monotonic() + DEADLINE_S
        while not any("kept:" in url for url in self.saved):
            assert time.monotonic() < deadline_s
            time.sleep(0.01)

    def wire(self, name: str = "one") -> Wire:
        if name not in self.wires:
            self.ask("chat-add", url=f"wire://{name}")
            assert self.wires[name].heard.wait(DEADLINE_S)
        return self.wires[name]

    def hear(self, number: int, text: str, author: str = "Anna", at: str = "one") -> int:
        now = datetime.now(UTC)
        self.wire(at).receive(ChatMessage(f"m{number}", "wire", author.lower(), author, text, now))
        return self.chats.hub.last

    def ask(self, do: str, **arguments: Any) -> Any:
        return (self.chats.quick | self.chats.slow)[do](**arguments)

    def do(self, command: Any) -> Show:
        return self.desk.submit(command).result(DEADLINE_S)

    def close(self) -> None:
        self.chats.close()
        self.desk.close()


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setattr(writing, "SETTLES_S", 0.05)
    monkeypatch.setattr(chats_module, "LINES_EVERY_S", 0.05)
    studio = Studio(tmp_path)
    yield studio
    studio.close()


def wait_until(true: Callable[[], object]) -> None:
    until_s = time.monotonic() + DEADLINE_S
    while not true():
        assert time.monotonic() < until_s
        time.sleep(0.01)


def texts(studio: Studio) -> list[str]:
    return [line.text for line in studio.chats.lines]


def test_a_pinned_product_is_posted_once_to_each_chat_that_may_have_it(studio: Studio) -> None:
    one, short = studio.wire(), studio.wire("short")
    deaf, punished = studio.wire("deaf"), studio.wire("punished")
    studio.do(PinProduct("K7"))
    wait_until(lambda: one.written and short.written)
    (text, reply_to) = one.written[0]
    assert text == (
        "👉 Pecorino: 18,90 €/kg invece di 22,00 €. Scrivi K7 per ordinare o compra qui: https://shop.example/K7"
    )
    assert reply_to is None
    assert len(short.written[0][0]) <= 60
    assert short.written[0][0].endswith("https://shop.example/K7")
    assert not deaf.written
    assert not punished.written
    # Again, and another between: never the same line twice in a row.
    studio.do(Unpin())
    studio.do(PinProduct("K7"))
    time.sleep(0.3)
    assert len(one.written) == 1
    studio.do(PinProduct("A12"))
    wait_until(lambda: len(one.written) == 2)
    assert one.written[1][0] == "👉 Pomodori: 3,50 €. Scrivi A12 per ordinare"
    studio.do(PinProduct("K7"))
    wait_until(lambda: len(one.written) == 3)


def test_variants_of_different_prices_are_posted_from_the_lowest_price_on(studio: Studio) -> None:
    one = studio.wire()
    sizes = (TypedVariant(("M",), "39", 2), TypedVariant(("L",), "41", 3))
    studio.do(PutProduct("T7", "Maglia", "39", old_price="45", variants=sizes))
    studio.do(PinProduct("T7"))
    wait_until(lambda: one.written)
    assert one.written[0][0] == "👉 Maglia: da 39,00 € invece di 45,00 €. Scrivi T7 per ordinare"
    # What is sold out is nothing that it could still cost.
    studio.do(SetStock("T7", 0, "M"))
    studio.ask("chat-line", line="{title} {price}[ invece di {old_price}], {stock} rimasti")
    studio.do(Unpin())
    studio.do(PinProduct("T7"))
    wait_until(lambda: len(one.written) == 2)
    assert one.written[1][0] == "Maglia 41,00 €, 3 rimasti"


def test_who_looks_for_the_right_product_posts_that_one_alone(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "SETTLES_S", 0.3)
    one = studio.wire()
    for code in ("K7", "A12", "K7", "A12"):
        studio.do(PinProduct(code))
    wait_until(lambda: one.written)
    time.sleep(0.5)
    assert [text.split(":")[0] for text, _ in one.written] == ["👉 Pomodori"]


def test_the_seller_decides_where_it_is_posted_and_what(studio: Studio) -> None:
    one, punished = studio.wire(), studio.wire("punished")
    studio.ask("chat-posting", url="wire://punished", on=True)
    studio.ask("chat-posting", url="wire://one", on=False)
    studio.ask("chat-line", line="Ora: {title} [{stock} rimasti]")
    studio.do(PinProduct("A12"))
    wait_until(lambda: punished.written)
    assert punished.written == [("Ora: Pomodori 4 rimasti", None)]
    assert not one.written
    with pytest.raises(Refused, match="prezzo"):
        studio.ask("chat-line", line="{prezzo}")
    assert studio.ask("chat-line", line="")["line"].startswith("👉")


def test_a_line_that_could_not_be_written_is_tried_at_the_next_pin(studio: Studio) -> None:
    failing = studio.wire("failing")
    studio.do(PinProduct("K7"))
    wait_until(lambda: studio.chats.state()["said"])
    assert studio.chats.state()["said"][0]["results"][0]["error"] == "The platform does not allow this."
    failing.fails = False
    studio.do(Unpin())
    studio.do(PinProduct("K7"))
    wait_until(lambda: failing.written)


def test_say_goes_everywhere_and_tells_what_failed(studio: Studio) -> None:
    one, _ = studio.wire(), studio.wire("failing")
    said = studio.ask("say", text="  Si  comincia! ")
    assert one.written == [("Si comincia!", None)]
    assert [bool(result["error"]) for result in said["results"]] == [False, True]
    for text in ("", "  ", "x" * 1001):
        with pytest.raises(Refused):
            studio.ask("say", text=text)


def test_say_with_nobody_to_hear_it_is_refused(studio: Studio) -> None:
    studio.wire("deaf")
    with pytest.raises(Refused, match="No chat"):
        studio.ask("say", text="ciao")


def test_a_reply_goes_where_the_message_came_from_and_names_whom_it_is_for(studio: Studio) -> None:
    one, other = studio.wire(), studio.wire("other")
    seq = studio.hear(1, "quanto costa K7?")
    studio.ask("chat-reply", seq=seq, text="18,90")
    assert one.written == [("@Anna 18,90", "m1")]
    one.knows_replies = True
    studio.ask("chat-reply", seq=seq, text="18,90")
    assert one.written[1] == ("18,90", "m1")
    assert not other.written
    # Answered is answered, for a window that was started anew, too.
    assert studio.ask("chat-propose", seq=seq) is None


def test_an_answer_is_proposed_for_the_product_that_is_meant(studio: Studio) -> None:
    about_a12 = studio.hear(1, "quanto costa A12?")
    about_pinned = studio.hear(2, "ma quanto costa?")
    chatter = studio.hear(3, "che bello")
    assert studio.ask("chat-propose", seq=about_a12) == {"topic": "price", "text": "Pomodori costa 3,50 €."}
    assert studio.ask("chat-propose", seq=about_pinned) is None
    studio.do(PinProduct("K7"))
    assert studio.ask("chat-propose", seq=about_pinned)["text"] == "Pecorino costa 18,90 €/kg."
    assert studio.ask("chat-propose", seq=chatter) is None


def test_a_message_that_is_taken_back_or_hidden_leaves_the_picture(studio: Studio) -> None:
    first, second = studio.hear(1, "bello"), studio.hear(2, "brutto")
    studio.do(ShowMessage("Anna", "bello", "wire", "m1"))
    studio.wire().receive(Deletion("wire", "m1"))
    wait_until(lambda: studio.desk.show.message is None)
    studio.do(ShowMessage("Anna", "brutto", "wire", "m2"))
    studio.ask("chat-hide", seq=second)
    wait_until(lambda: studio.desk.show.message is None)
    assert first < second


def test_what_runs_along_on_the_picture_is_what_anyone_may_read(studio: Studio) -> None:
    studio.do(SetLiveList(True))
    for number in range(1, 7):
        studio.hear(number, f"n{number}")
    studio.hear(7, "compra su evil.example", "Eve")
    wait_until(lambda: [line.text for line in studio.chats.lines] == ["n3", "n4", "n5", "n6"])
    studio.ask("chat-hide", seq=6)
    wait_until(lambda: [line.text for line in studio.chats.lines] == ["n2", "n3", "n4", "n5"])


def test_what_was_said_in_the_last_show_does_not_run_along_in_the_next(studio: Studio) -> None:
    studio.do(SetLiveList(True))
    studio.do(GoLive())
    studio.hear(1, "quante ne restano?")
    wait_until(lambda: len(studio.chats.lines) == 1)
    studio.do(End())
    studio.do(GoLive())
    assert studio.chats.lines == ()
    studio.hear(2, "ciao")
    wait_until(lambda: texts(studio) == ["ciao"])


def test_what_is_hidden_between_two_shows_lets_nothing_older_in(studio: Studio) -> None:
    studio.do(SetLiveList(True))
    studio.do(GoLive())
    for number in range(1, 7):
        studio.hear(number, f"n{number}")
    wait_until(lambda: texts(studio) == ["n3", "n4", "n5", "n6"])
    studio.do(End())
    studio.ask("chat-hide", seq=6)
    studio.do(GoLive())
    assert texts(studio) == []
    studio.hear(7, "ciao")
    wait_until(lambda: texts(studio) == ["ciao"])


def test_goodbyes_long_before_a_show_do_not_run_along_in_it_whatever_a_platforms_clock_says(studio: Studio) -> None:
    began, ago = datetime.now(UTC), timedelta(hours=9)
    clock = [began]
    studio.desk.now = lambda: clock[0]
    studio.do(SetLiveList(True))
    studio.do(GoLive())
    studio.do(End())
    for minutes, text, at in ((1, "grazie!", began + ago), (4, "apri?", began - ago)):
        clock[0] = began + timedelta(minutes=minutes)
        studio.wire().receive(ChatMessage(text, "wire", "anna", "Anna", text, at))
        wait_until(lambda text=text: texts(studio)[-1:] == [text])
        wait_until(lambda: studio.chats._came[-1][1] == studio.chats.hub.last)
    clock[0] += timedelta(minutes=1)
    studio.do(GoLive())
    assert texts(studio) == ["apri?"]


def test_what_came_before_a_restart_runs_along_only_in_the_show_that_it_was_said_in(
    studio: Studio, tmp_path: Path
) -> None:
    studio.do(SetLiveList(True))
    studio.do(GoLive())
    studio.hear(1, "ieri")
    studio.do(End())
    studio.do(GoLive())
    studio.hear(2, "oggi")
    wait_until(lambda: texts(studio) == ["oggi"])
    studio.close()
    goes_on = Studio(tmp_path, left=object(), said_before=studio.comeback.said_before)
    goes_on.do(SetLiveList(True))
    assert texts(goes_on) == ["oggi"]
    goes_on.close()
    anew = Studio(tmp_path)
    anew.do(SetLiveList(True))
    assert texts(anew) == []
    anew.close()
    # What the studio had heard last was not on the disk when it was killed: its number is another one's now.
    behind = Studio(tmp_path, left=object(), said_before=99)
    behind.do(SetLiveList(True))
    behind.hear(3, "domani")
    wait_until(lambda: texts(behind) == ["domani"])
    behind.close()


def test_whoever_is_blocked_stays_so_at_the_next_start_and_may_be_forgiven(studio: Studio, tmp_path: Path) -> None:
    seq = studio.hear(1, "brutto", "Eve")
    person = studio.ask("chat-block", seq=seq)
    assert person == {"platform": "wire", "author_id": "eve", "author": "Eve", "new": True}
    assert Settings(tmp_path).saved.blocked[0].author == "Eve"
    studio.hear(2, "ancora", "Eve")
    assert studio.chats.hub.recent(9) == []
    studio.ask("chat-unblock", platform="wire", author_id="eve")
    assert len(studio.chats.hub.recent(9)) == 2


def test_an_account_is_blocked_without_a_message_of_theirs_once_and_for_all_desks(
    studio: Studio, tmp_path: Path
) -> None:
    eve = {"platform": "wire", "author_id": "eve", "author": "Eve"}
    arranged = len(studio.arranged)
    for new in (True, False):
        assert studio.ask("chat-block", **eve) == eve | {"new": new}
    assert [blocked.author_id for blocked in Settings(tmp_path).saved.blocked] == ["eve"]
    assert len(studio.arranged) == arranged + 1
    studio.hear(1, "A12", "Eve")
    studio.hear(2, "A12", "Anna")
    assert [message.author for message in studio.chats.hub.recent(9)] == ["Anna"]
    for told in ({}, {"platform": "wire"}, {"author_id": "eve"}, {"author": "Eve"}):
        with pytest.raises(Refused, match="who is to be blocked"):
            studio.ask("chat-block", **told)


def test_a_session_is_in_nothing_that_is_written_or_told(studio: Studio, tmp_path: Path) -> None:
    studio.ask("chat-add", url="ssn://s3cret")
    [marked] = studio.saved
    studio.wires[marked.removeprefix("ssn://")].heard.wait(DEADLINE_S)
    studio.hear(1, "A12", at=marked.removeprefix("ssn://"))
    studio.ask("chat-posting", url=marked, on=True)
    assert "s3cret" not in str(studio.chats.state()) + str(studio.chats.hub.after(0)) + marked
    studio.ask("chat-add", url="ssn://s3cret")
    assert studio.saved == (marked,), "it is the same"
    studio.ask("chat-remove", url=marked)
    studio.ask("chat-add", url=marked)  # brought back
    assert (studio.saved, list(studio.keys._memory.values())) == ((marked,), ["s3cret"])
    studio.chats.close()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"A12" in written
    assert b"s3cret" not in written


def test_old_settings_and_command_lines_are_marked_too(studio: Studio) -> None:
    studio.settings.update(posting={"ssn://s3cret": True, "wire://one": False})
    studio.chats.connect(("wire://one", "ssn://s3cret"), keep=True)
    studio.marked()
    one, marked = studio.saved
    assert (one, "s3cret" in marked) == ("wire://one", False)
    assert studio.settings.saved.posting == {"wire://one": False, marked: True}
    studio.saved = ()
    studio.chats.connect(("ssn://s3cret", marked), keep=True)
    studio.marked()
    assert studio.saved == (one, marked)
    studio.chats.connect(("wire://one", "ssn://another"), keep=False)
    assert [source["url"] for source in studio.chats.hub.sources()] == [one, marked, "ssn://kept:givenchat1"]
    studio.ask("chat-add", url="wire://two")
    assert studio.saved == (one, marked, "wire://two"), "its number may be another's at the next start"


def test_a_keyring_that_answers_as_the_studio_closes_makes_no_chat_forgotten(studio: Studio) -> None:
    studio.chats.connect(("wire://one", "ssn://s3cret"), keep=True)
    studio.marked()
    saved = studio.saved
    studio.chats.close()
    studio.chats._leave_settings({})
    assert studio.saved == saved


def test_rules_and_answers_are_kept(studio: Studio, tmp_path: Path) -> None:
    studio.ask("chat-rules", words=["Truffa", " truffa ", ""], hold_links=False)
    assert Settings(tmp_path).saved.held_words == ("Truffa",)
    studio.hear(1, "è una TRUFFA")
    studio.hear(2, "vedi www.x.example")
    assert [message.id for message in studio.chats.hub.recent(9)] == ["m2"]


def test_a_room_is_the_only_chat_that_invites(studio: Studio) -> None:
    studio.wire()
    with pytest.raises(Refused, match="no Room"):
        studio.ask("room-invitation", url="wire://one")
