"""A folder on a network share that goes away, as the system then answers for it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


class Share:
    """`folder`, which cannot be asked for anything while it is `away`."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.away = False
        self.refused = 0
        self._folder = str(folder)
        for name in ("stat", "open"):
            monkeypatch.setattr(os, name, self._asked(getattr(os, name)))

    def _asked(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def answer(path: Any, *rest: Any, **more: Any) -> Any:
            if self.away and str(path).startswith(self._folder):
                self.refused += 1
                raise OSError(errno.EHOSTDOWN, "Host is down", str(path))
            return real(path, *rest, **more)

        return answer
