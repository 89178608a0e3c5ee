"""What an engine that was killed left, as if that had been a while ago."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

AWAY = timedelta(minutes=5)


def left_long_ago(folder: Path, away: timedelta = AWAY) -> None:
    """Make the session in `folder` so much older: by all of its clocks."""
    for path in folder.glob("session*.json"):
        page = json.loads(path.read_bytes())
        at = page["at"]
        at["wall"] = (datetime.fromisoformat(at["wall"]) - away).isoformat()
        at["up_s"] -= away.total_seconds()
        page["utc"] = (datetime.fromisoformat(page["utc"]) - away).isoformat()
        show = page["standing"]["show"]
        if show["on_air_since"]:
            show["on_air_since"] = (datetime.fromisoformat(show["on_air_since"]) - away).isoformat()
        path.write_text(json.dumps(page))
