"""The seller's rules for claims, as they are kept in the store and travel to clients."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

from studio.domain.claims import LONGEST_AFTER, LONGEST_HOLD, SHORTEST_HOLD, ClaimRules, NameOnPicture
from studio.domain.errors import Refused

MOST_WORDS, LONGEST_WORD, LONGEST_THANKS, MOST_EACH = 50, 24, 80, 999
_log = logging.getLogger(__name__)


def rules_shown(rules: ClaimRules) -> dict[str, Any]:
    """The rules in JSON's terms."""
    return {
        "hold_s": rules.hold.total_seconds() if rules.hold is not None else None,
        "limit": rules.limit,
        "most": rules.most,
        "words": list(rules.words),
        "paused": rules.paused,
        "after_s": rules.after.total_seconds() if rules.after is not None else None,
        "name": str(rules.name),
        "ticker": rules.ticker,
        "thanks": rules.thanks,
    }


def rules_to_json(rules: ClaimRules) -> str:
    """What `rules_from_json` reads."""
    return json.dumps(rules_shown(rules))


def rules_from_json(text: str | None) -> ClaimRules:
    """What was kept; the usual rules where nothing was, or where it makes no sense."""
    if not text:
        return ClaimRules()
    try:
        return changed_rules(ClaimRules(), json.loads(text))
    except (ValueError, TypeError, Refused):
        _log.exception("the rules for claims cannot be read")
        return ClaimRules()


def changed_rules(rules: ClaimRules, changes: dict[str, Any]) -> ClaimRules:
    """The rules with these fields changed. Raises Refused in plain words."""
    for name, value in changes.items():
        match name, value:
            case "hold_s", None:
                rules = replace(rules, hold=None)
            case "hold_s", (int() | float()) if not isinstance(value, bool):
                # Written so that NaN is refused as well.
                if not SHORTEST_HOLD.total_seconds() <= value <= LONGEST_HOLD.total_seconds():
                    raise Refused("A claim is held from 1 minute to 30 days.")
                rules = replace(rules, hold=timedelta(seconds=value))
            case "limit", None:
                rules = replace(rules, limit=None)
            case "limit", int() if not isinstance(value, bool):
                if not 1 <= value <= MOST_EACH:
                    raise Refused(f"The most that one buyer may have is from 1 to {MOST_EACH}.")
                rules = replace(rules, limit=value)
            case "most", None:
                rules = replace(rules, most=None)
            case "most", int() if not isinstance(value, bool):
                if not 1 <= value <= MOST_EACH:
                    raise Refused(f"The most that one message may claim is from 1 to {MOST_EACH}.")
                rules = replace(rules, most=value)
            case "words", list():
                words = tuple(dict.fromkeys(word.strip() for word in map(str, value) if word.strip()))
                if len(words) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in words):
                    raise Refused(f"At most {MOST_WORDS} words of your own, each of at most {LONGEST_WORD} characters.")
                rules = replace(rules, words=words)
            case "paused", bool():
                rules = replace(rules, paused=value)
            case "after_s", None:
                rules = replace(rules, after=None)
            case "after_s", (int() | float()) if not isinstance(value, bool):
                if not 0 <= value <= LONGEST_AFTER.total_seconds():
                    raise Refused("Claims are taken for at most 1 day after a show.")
                rules = replace(rules, after=timedelta(seconds=value))
            case "ticker", bool():
                rules = replace(rules, ticker=value)
            case "name", str() if value in list(NameOnPicture):
                rules = replace(rules, name=NameOnPicture(value))
            case "thanks", str():
                if len(value) > LONGEST_THANKS:
                    raise Refused(f"The line that thanks has at most {LONGEST_THANKS} characters.")
                rules = replace(rules, thanks=" ".join(value.split()))
            case _:
                raise Refused(f"“{name}” was not understood.")
    return rules
