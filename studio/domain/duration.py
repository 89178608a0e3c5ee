"""Durations as people write them."""

from __future__ import annotations

import re

_UNITS = {"s": 1, "sec": 1, "m": 60, "min": 60, "h": 3600}


def parse_duration_s(text: str) -> float:
    """Seconds of `90`, `90s`, `5m`, `1h30m`, `1:30` (m:ss), `00:01:30` (h:mm:ss). Raises ValueError in plain words."""
    text = text.strip().lower()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    if re.fullmatch(r"\d{1,4}(:[0-5]?\d){1,2}", text):
        total = 0
        for part in text.split(":"):
            total = total * 60 + int(part)
        return float(total)
    if re.fullmatch(r"(\d+(\.\d+)?\s*(h|min|m|sec|s)\s*)+", text):
        return sum(float(n) * _UNITS[unit] for n, unit in re.findall(r"(\d+(?:\.\d+)?)\s*(h|min|m|sec|s)", text))
    raise ValueError(f"“{text}” is not a duration. Write 90s, 5m, 1h30m or 00:01:30.")
