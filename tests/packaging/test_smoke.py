"""How the smoke test judges a received card; the rest of it needs an administrator, a network and a package."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import cv2
import numpy as np

PLACE = Path(__file__).resolve().parents[2] / "packaging" / "smoke.py"
spec = importlib.util.spec_from_file_location("packaging_smoke", PLACE)
assert spec is not None
assert spec.loader is not None
smoke = importlib.util.module_from_spec(spec)
spec.loader.exec_module(smoke)


def card(text: str) -> np.ndarray:
    made = np.full((144, 420, 3), 245, np.uint8)
    cv2.putText(made, text, (24, 48), cv2.FONT_HERSHEY_SIMPLEX, 1, (30, 30, 30), 2, cv2.LINE_AA)
    return made


def test_encoding_is_no_difference_and_a_missing_letter_is() -> None:
    whole = card("Miele K7")
    _, packed = cv2.imencode(".jpg", whole, [cv2.IMWRITE_JPEG_QUALITY, 60])
    assert smoke.apart(whole, cv2.imdecode(packed, cv2.IMREAD_COLOR)) < smoke.LIKE
    assert smoke.apart(whole, card("Miele K")) > smoke.LIKE
    assert smoke.apart(whole, card("")) > smoke.LIKE
