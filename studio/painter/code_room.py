"""Whether a code finds room on a picture: what the painter places by and what checks answer by. No Qt here."""

from __future__ import annotations

from pathlib import Path

from studio.domain.payment import BuyLink
from studio.painter import qr
from studio.painter.theme import Place, Theme


class CodeRoom:
    """The room that a theme has for a code on one canvas. Any thread."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.place: Place = theme.place("buy-now", {"buy-now"})

    @classmethod
    def of(cls, overlays: Path, width: int, height: int, theme: str = "mercato") -> CodeRoom:
        """For a canvas of `width` x `height` pixels (even), as `Painter` is given it. Raises ThemeError."""
        return cls(Theme(overlays / theme, width, height))

    def largest(self, link: BuyLink, words_px: int) -> qr.Code | None:
        """The largest code that the panel's usual place has room for, beside words of this height."""
        limits, scale, place = self._theme.buy_now, self._theme.scale, self.place
        room = (place.width + place.overhang, place.height - words_px)
        largest = limits["largestModule"], limits["largestCode"] * scale
        return qr.fit(link.payload, room, scale, *largest, _levels(link))

    def smallest(self, link: BuyLink) -> qr.Code | None:
        """The code with the smallest modules that scan, where all is taken that the panel may take and its words are as
        short and small as they get; None where even that has no room on this canvas: it has no code then."""
        limits, scale, place = self._theme.buy_now, self._theme.scale, self.place
        across = place.width + place.overhang + place.inwards
        room = (across, place.height + place.below - round(limits["least"] * scale))
        return qr.fit(link.payload, room, scale, qr.SMALLEST_MODULE, 0.0, _levels(link))

    def has(self, link: BuyLink) -> bool:
        """Whether the link's code is on the picture, and can be scanned from it."""
        return link.fits and self.smallest(link) is not None


def _levels(link: BuyLink) -> str:
    return link.ecc if link.by_standard else "ML"
