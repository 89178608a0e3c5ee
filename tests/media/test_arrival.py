"""Slow, frozen or dead: what a few looks at a connection say of whoever is at its other end."""

from __future__ import annotations

from studio.media.arrival import FROZEN_S, OnTheLine, Receiver

LOOK_S = 0.25


class Looks:
    """A connection on which 1000 bytes more are sent than have arrived."""

    def __init__(self) -> None:
        self.receiver, self.now_s, self.arrived = Receiver(stall_timeout_s=6, frozen_timeout_s=30), 100.0, 500
        self.receiver.begin(self.now_s)
        self.look(shut=False)

    @property
    def sent(self) -> int:
        return self.arrived + 1000

    def look(self, *, shut: bool, unanswered: int = 0, sent: int | None = None) -> bool:
        self.now_s += LOOK_S
        return self.receiver.look(self.now_s, sent or self.sent, OnTheLine(self.arrived, shut, unanswered))

    def stands(self, seconds: float, *, shut: bool = True, unanswered: int = 0) -> bool:
        """Nothing arrives; whether there is hope at the end of it."""
        return all(self.look(shut=shut, unanswered=unanswered) for _ in range(round(seconds / LOOK_S)))

    def takes(self, count: int = 100) -> None:
        self.arrived += count
        self.look(shut=False)

    @property
    def silent_s(self) -> float:
        return self.receiver.silent_s(self.now_s, self.sent, self.arrived)


def test_a_program_that_takes_nothing_may_be_frozen_and_is_after_a_while() -> None:
    looks = Looks()
    looks.stands(0.25)
    assert not looks.receiver.pausing
    looks.stands(0.5)
    assert looks.receiver.pausing
    assert not looks.receiver.frozen
    looks.stands(FROZEN_S)
    assert looks.receiver.frozen
    assert not looks.receiver.pausing
    assert looks.silent_s >= FROZEN_S
    looks.takes()
    assert not looks.receiver.frozen


def test_a_program_that_takes_a_little_all_the_time_is_never_frozen() -> None:
    looks = Looks()
    for _ in range(100):
        looks.arrived += 10
        looks.look(shut=True)
        assert (looks.receiver.frozen, looks.receiver.pausing) == (False, False)


def test_one_that_takes_large_pieces_now_and_then_is_slow() -> None:
    looks = Looks()
    looks.stands(2)  # nothing is known of it yet
    for _ in range(5):
        looks.takes()
        for _ in range(round(3.5 / LOOK_S)):
            looks.look(shut=True)
            assert (looks.receiver.frozen, looks.receiver.pausing) == (False, False)
            assert looks.silent_s == 0
    looks.stands(4)  # twice as long as ever
    assert looks.receiver.frozen
    assert looks.silent_s > 7
    # When it has taken all there was, nothing of that counts any more.
    looks.arrived += 1000
    looks.look(shut=False, sent=looks.arrived)
    looks.stands(0.75)
    assert looks.receiver.pausing
    looks.stands(FROZEN_S)
    assert looks.receiver.frozen


def test_a_line_that_goes_dead_is_no_slow_program() -> None:
    looks = Looks()
    looks.stands(1)
    looks.takes()
    looks.stands(1, shut=False)
    assert looks.silent_s == 1


def test_what_comes_after_a_program_stood_still_has_a_time_of_its_own() -> None:
    """And a computer that does not even answer whether it wants more stands no longer still: the line is dead."""
    looks = Looks()
    assert looks.stands(20)
    assert looks.receiver.frozen
    assert looks.stands(3, unanswered=1)
    assert not looks.receiver.frozen
    assert looks.stands(5, unanswered=2)
    assert not looks.stands(1, unanswered=2)


def test_nothing_stands_still_for_ever() -> None:
    looks = Looks()
    assert looks.stands(29)
    assert not looks.stands(2)
    looks = Looks()
    assert looks.stands(5.5, shut=False)
    assert not looks.stands(1, shut=False)


def test_what_arrived_since_the_last_look_is_not_waited_for() -> None:
    """The thread that looks may not have had its turn for a while."""
    looks = Looks()
    looks.stands(0.25)
    looks.now_s += 1
    assert looks.silent_s > 1
    assert looks.receiver.silent_s(looks.now_s, looks.sent, looks.sent) == 0
    assert looks.receiver.silent_s(looks.now_s, looks.sent, looks.arrived + 1) == 0
