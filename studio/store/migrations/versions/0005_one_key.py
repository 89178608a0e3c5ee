"""Codes and variants that differ only by the width or the form of their letters are one: "Ａ1" is "A1".

Of two products that were told apart by that, the one that is listed first, or whose code is in the usual form, keeps
its code; the other one is called "A1-2" from now on, with its claims. What was renamed stands under "renamed-codes" as
JSON, [[old, new], …], until the seller was told.
"""

import json
import unicodedata
from collections.abc import Collection

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_LONGEST_CODE = 16


def upgrade() -> None:
    """From the revision before."""
    connection = op.get_bind()
    _rename_products(connection)
    _rename_variants(connection)


def _key(text: str) -> str:
    if text.isascii():
        return text.strip().casefold()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).strip()


def _tables() -> tuple[sa.TableClause, ...]:
    return (
        sa.table("product", *map(sa.column, ("id", "position", "code", "code_key", "body", "gone_at"))),
        sa.table("claim", *map(sa.column, ("product", "stock", "code", "variant"))),
        sa.table("offer", *map(sa.column, ("code", "code_key"))),
        sa.table("mark", *map(sa.column, ("name", "value"))),
        sa.table("stock", *map(sa.column, ("id", "product", "variant"))),
    )


def _rename_products(connection: sa.Connection) -> None:
    product, claim, offer, mark, _ = _tables()
    p = product.c
    asked = sa.select(p.id, p.code, p.code_key, p.gone_at).order_by(p.gone_at.is_not(None), p.position, p.id)
    rows = connection.execute(asked).all()
    holders = {row.code_key: row for row in rows}
    renamed: list[tuple[str, str]] = []
    for row in rows:
        # What was set aside has a blank in its key, and is nobody's.
        if row.code_key != row.code.strip().casefold() or row.code_key == _key(row.code):
            continue
        code, wanted = row.code, _key(row.code)
        if (holder := holders.get(wanted)) is not None:
            if row.gone_at is not None:
                wanted = f"{wanted} {row.id}"
            elif holder.gone_at is not None:
                aside = f"{wanted} {holder.id}"
                connection.execute(product.update().where(p.id == holder.id).values(code_key=aside))
                holders[aside] = holders.pop(wanted)
            else:
                code = _free(code, holders)
                wanted = _key(code)
                renamed.append((row.code, code))
        del holders[row.code_key]
        holders[wanted] = row
        connection.execute(product.update().where(p.id == row.id).values(code=code, code_key=wanted))
        if row.gone_at is None:
            connection.execute(offer.update().where(offer.c.code_key == row.code_key).values(code_key=wanted))
        if code != row.code:
            connection.execute(claim.update().where(claim.c.product == row.id).values(code=code))
    if renamed:
        connection.execute(mark.insert().values(name="renamed-codes", value=json.dumps(renamed)))


def _free(code: str, holders: Collection[str]) -> str:
    code, number = unicodedata.normalize("NFKC", code).strip(), 2
    while True:
        end = f"-{number}"
        free = code[: _LONGEST_CODE - len(end)] + end
        if _key(free) not in holders:
            return free
        number += 1


def _rename_variants(connection: sa.Connection) -> None:
    product, claim, _, _, stock = _tables()
    s = stock.c
    kinds: dict[int, dict[str, int]] = {}
    for row in connection.execute(sa.select(s.id, s.product, s.variant).order_by(s.id)):
        kinds.setdefault(row.product, {})[row.variant] = row.id
    for of, known in kinds.items():
        # What is gone for good has its number in its key.
        strange = [each for each in known if "\x1f" not in each and _key(each) != each]
        if not strange:
            continue
        text = connection.execute(sa.select(product.c.body).where(product.c.id == of)).scalar_one()
        body = json.loads(text)
        for variant in strange:
            id_, wanted = known.pop(variant), _key(variant)
            if wanted in known:
                name = _another_name(body, variant, known)
                connection.execute(claim.update().where(claim.c.stock == id_).values(variant=name))
                wanted = _key(name)
            known[wanted] = id_
            connection.execute(stock.update().where(s.id == id_).values(variant=wanted))
        connection.execute(product.update().where(product.c.id == of).values(body=json.dumps(body)))


def _another_name(body: dict[str, list[list[list[str]]]], variant: str, known: dict[str, int]) -> str:
    """A free name for the variant with this key; in `body` it has it from then on, if it comes as that now."""
    number = 2
    while _key(f"{variant} {number}") in known:
        number += 1
    name = f"{variant} {number}"
    for entry in body.get("variants", []):
        if " ".join(entry[0]).strip().casefold() == variant:
            entry[0] = [*entry[0][:-1], f"{entry[0][-1]} {number}"]
            name = " ".join(entry[0])
    return name
