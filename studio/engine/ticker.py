"""The newest claims as viewers see them, and the line that thanks whoever claimed last."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable

from studio.domain.claims import Claim, ClaimRules, ClaimState, shown_name
from studio.domain.scene import Taken, ThankYou

TICKER_S, THANKS_S, THANKS_LEAST_S = 25.0, 6.0, 2.0
_MOST = 3


class Ticker:
    """For one thread, the till's; `taken` and `thanks`, as they were at the last `turn`, may be read on any."""

    def __init__(self) -> None:
        self.taken: tuple[Taken, ...] = ()
        self.thanks: ThankYou | None = None
        self._thanked: tuple[float, tuple[float, tuple[str, str], Taken]] | None = None  # since when, for which claim
        self._shows: deque[tuple[float, tuple[str, str], Taken]] = deque(maxlen=_MOST)  # since when, which message

    def add(self, claims: Iterable[Claim], rules: ClaimRules) -> None:
        """These were just made; their names are shown as the rules say now."""
        for claim in claims:
            name, waiting = shown_name(claim.author, rules.name), claim.state is ClaimState.WAITLISTED
            taken = Taken(name, claim.code, claim.quantity, waiting)
            self._shows.append((time.monotonic(), (claim.platform, claim.message_id), taken))

    def forget(self, claims: Iterable[Claim]) -> None:
        """What is taken back leaves the picture at once."""
        gone = {(claim.platform, claim.message_id) for claim in claims if not claim.state.is_open}
        for shown in [each for each in self._shows if each[1] in gone]:
            self._shows.remove(shown)
        if self._thanked is not None and self._thanked[1][1] in gone:
            self._thanked = None

    def turn(self, rules: ClaimRules) -> bool:
        """Let go of what was shown for long enough; whether the picture is another one now."""
        before, now_s = (self.taken, self.thanks), time.monotonic()
        while self._shows and now_s - self._shows[0][0] > TICKER_S:
            self._shows.popleft()
        self.taken = tuple(taken for _, _, taken in self._shows) if rules.ticker else ()
        self.thanks = self._thank(rules, now_s)
        return before != (self.taken, self.thanks)

    def _thank(self, rules: ClaimRules, now_s: float) -> ThankYou | None:
        """The newest who waits for nothing; whoever is thanked already stays for as long as a name takes to read."""
        due = [each for each in self._shows if now_s - each[0] <= THANKS_S and not each[2].waiting]
        if self._thanked is not None and now_s - self._thanked[1][0] > THANKS_S:
            self._thanked = None
        stays = self._thanked is not None and now_s - self._thanked[0] < THANKS_LEAST_S
        if due and not stays and (self._thanked is None or self._thanked[1] is not due[-1]):
            self._thanked = now_s, due[-1]
        return ThankYou(self._thanked[1][2].name, rules.thanks) if rules.ticker and self._thanked else None
