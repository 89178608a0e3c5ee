"""The newest claims as viewers see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from studio.domain.claims import Claim, ClaimRules, ClaimState
from studio.domain.money import Money
from studio.engine import ticker as ticker_module
from studio.engine.ticker import Ticker

RULES = ClaimRules(thanks="thank you!")


def claim(number: int, author: str, state: ClaimState = ClaimState.HELD) -> Claim:
    now = datetime(2026, 6, 1, tzinfo=UTC)
    return Claim(
        id=number, place=number, show=1, platform="t", message_id=f"m{number}", author_id=author, author=author,
        text="A12", buyer=number, code="A12", title="Pecorino", variant=None, quantity=1, state=state,
        price=Money(1890, "EUR"), unit="kg", at=now, until=None, changed_at=now, by="buyer", rev=number,
    )  # fmt: skip


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def monotonic(self) -> float:
        return self.now_s


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(ticker_module, "time", clock)
    return clock


def thanked(ticker: Ticker) -> str | None:
    ticker.turn(RULES)
    return ticker.thanks.name if ticker.thanks else None


def test_who_is_thanked_stays_as_long_as_a_name_takes_to_read(clock: Clock) -> None:
    ticker, names = Ticker(), list[str | None]()
    for number in range(25):  # five a second
        ticker.add([claim(number, f"Buyer{number}")], RULES)
        names.append(thanked(ticker))
        clock.now_s += 0.2
    assert len(set(names)) == 3
    assert names[0] == "Buyer0"


def test_who_waits_ends_nobodys_thanks(clock: Clock) -> None:
    ticker = Ticker()
    ticker.add([claim(1, "Anna")], RULES)
    assert thanked(ticker) == "Anna"
    clock.now_s += 3
    ticker.add([claim(2, "Bea", ClaimState.WAITLISTED)], RULES)
    assert thanked(ticker) == "Anna"
    clock.now_s += 4
    assert thanked(ticker) is None


def test_what_was_taken_back_is_thanked_for_no_more(clock: Clock) -> None:
    ticker = Ticker()
    ticker.add([claim(1, "Anna")], RULES)
    assert thanked(ticker) == "Anna"
    ticker.forget([replace(claim(1, "Anna"), state=ClaimState.CANCELLED)])
    assert thanked(ticker) is None
