"""Orders written to a file for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, tzinfo
from pathlib import Path

from studio.domain.errors import SellerError
from studio.domain.orders import Order
from studio.engine.whole_file import write_whole


class OrdersFileError(SellerError):
    """The file with the orders could not be written."""


def save_orders(
    path: str | Path,
    orders: Iterable[Order],
    *,
    shop: str = "",
    zone: tzinfo | None = UTC,
    language: str = "en",
    decimal_comma: bool = False,
) -> None:
    """Write the file, in the form that its name ends with; the rest as `order_files.write_orders` has it. It is whole,
    or as it was before, and only its owner may read it: it holds telephone numbers and addresses. Raises Refused, and
    OrdersFileError where the disk will not have it."""
    # Spreadsheets take a while to load, and few shows need them.
    from studio.papers.order_files import form_of, write_orders

    path = Path(path)
    form = form_of(path.name)
    data = write_orders(orders, form, shop=shop, zone=zone, language=language, decimal_comma=decimal_comma)
    try:
        write_whole(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OrdersFileError(
            f"The orders could not be written to {path.name}: {reason}. Make room, or choose another folder."
        ) from error
