"""The workflow's steps, as far as they can be read: what they install, and when something is published."""

from __future__ import annotations

import re
from pathlib import Path

WORKFLOW = Path(__file__).resolve().parents[2] / ".github/workflows/release.yml"


def jobs() -> dict[str, str]:
    """Each job's text by its name."""
    _, *found = re.split(r"(?m)^  (\w+):\n", WORKFLOW.read_text("utf-8").partition("\njobs:\n")[2])
    return dict(zip(found[::2], found[1::2], strict=True))


def test_what_needs_a_display_gets_all_that_makes_one() -> None:
    """Debian's xvfb only recommends xauth, without which xvfb-run ends with status 3."""
    starting = {name: text for name, text in jobs().items() if "xvfb-run" in text}
    assert {"linux", "flatpak"} <= starting.keys()
    for name, text in starting.items():
        (installed,) = re.findall(r"apt-get install -y --no-install-recommends((?:[^\n]*\\\n)*[^\n]*)", text)
        assert {"xvfb", "xauth"} <= set(installed.split()), name


def test_only_a_pushed_tag_is_published() -> None:
    """Tried by hand, a tag is one as well."""
    (condition,) = re.findall(r"(?s)if: >-\n(.*?)\n    needs:", jobs()["publish"])
    asked = {each.strip() for each in condition.split("&&")}
    assert {"github.event_name == 'push'", "github.ref_type == 'tag'"} <= asked
