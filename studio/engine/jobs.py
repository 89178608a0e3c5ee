"""What is to be done with the ledger, in order, each in a transaction of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from studio.domain.errors import SellerError
from studio.store import StoreError

if TYPE_CHECKING:
    from studio.store import Ledger

_T = TypeVar("_T")


@dataclass(slots=True)
class _Job:
    """`after`: once it is written, on the same thread, with what `do` gave; the future resolves after that. `lasting`:
    it waits until the store can be written, rather than to fail when it cannot. `heard`: what the chat said until then
    comes first."""

    do: Callable[[Ledger], Any]
    after: Callable[[Any], None] | None
    future: Future[Any]
    lasting: bool
    heard: datetime | None


class Jobs:
    """`put` on any thread, the rest on the one that writes."""

    def __init__(self) -> None:
        self._waiting: deque[_Job] = deque()

    def put(
        self,
        do: Callable[[Ledger], _T],
        after: Callable[[_T], None] | None,
        *,
        lasting: bool,
        heard: datetime | None = None,
    ) -> Future[_T]:
        """The last in the row."""
        future: Future[Any] = Future()
        self._waiting.append(_Job(do, after, future, lasting, heard))
        return future

    def carry_out(self, write: Callable[[], AbstractContextManager[Ledger]], hear: Callable[[datetime], None]) -> None:
        """All that wait. Raises StoreError where nothing can be written: the one that met it is tried again, unless
        `give_up` is called. `hear`: read the chat until then."""
        while self._waiting:
            job = self._waiting.popleft()
            if not job.future.running() and not job.future.set_running_or_notify_cancel():
                continue
            written = False
            try:
                if job.heard:
                    hear(job.heard)
                with write() as ledger:
                    result = job.do(ledger)
                written = True
                if job.after:
                    job.after(result)
            except StoreError:
                if written:
                    # It is done, and whoever asked must not ask again; what is shown is read as soon as it can be.
                    job.future.set_result(result)
                else:
                    self._waiting.appendleft(job)
                raise
            except SellerError as error:
                job.future.set_exception(error)
            except Exception as error:  # noqa: BLE001 - handed to the server, which logs it
                job.future.set_exception(error)
            else:
                job.future.set_result(result)

    def give_up(self, error: Exception, *, lasting_too: bool = False) -> None:
        """Those that wait fail with this; the lasting ones go on waiting."""
        jobs = [self._waiting.popleft() for _ in range(len(self._waiting))]
        self._waiting.extendleft(job for job in reversed(jobs) if job.lasting and not lasting_too)
        for job in jobs:
            fails = lasting_too or not job.lasting
            if fails and (job.future.running() or job.future.set_running_or_notify_cancel()):
                job.future.set_exception(error)
