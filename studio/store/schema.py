"""The tables. Times are microseconds since 1970 (UTC). Ids come from `clock`, one number for all tables, so that a
batch knows them before it is written. `alembic` finds what this and the migrations disagree about."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    MetaData,
    String,
    Table,
    Text,
    false,
)

HEAD = "0007"
"""The newest migration; a store that has it opens without alembic being imported."""
VERSION_TABLE = "bancarella_version"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", BigInteger, primary_key=True, autoincrement=False)


# One row. Whoever writes locks it first, and so takes the numbers in the order of the commits. `writes` grows with
# every transaction that changed something; `hold` is how long a claim from the waitlist is held (None: without an end).
clock = Table(
    "clock",
    metadata,
    _id(),
    Column("rev", BigInteger, nullable=False),
    Column("place", BigInteger, nullable=False),
    Column("last_id", BigInteger, nullable=False),
    Column("writes", BigInteger, nullable=False),
    Column("hold", BigInteger),
)

product = Table(
    "product",
    metadata,
    _id(),
    Column("position", BigInteger, nullable=False),
    Column("code", Text, nullable=False),
    Column("code_key", Text, nullable=False, unique=True),
    Column("body", Text, nullable=False),  # what describes it, as JSON; all but code, stock and waiting
    Column("offer_ends", BigInteger),
    Column("offer_desk", Text),  # whose offer runs, or ran last; NULL: anybody's
    Column("gone_at", BigInteger),  # deleted; what was taken of it is known for when it comes back
)

# One row for each variant, or one with an empty key where there are none, also for those that it does not come as any
# more: what was taken of them is known for when they come back. `supply` None: not counted.
stock = Table(
    "stock",
    metadata,
    _id(),
    Column("product", BigInteger, ForeignKey("product.id", ondelete="CASCADE"), nullable=False),
    Column("variant", Text, nullable=False),
    Column("supply", BigInteger),
    Column("baseline", BigInteger),
    Column("taken", BigInteger, nullable=False),
    Column("waiting", BigInteger, nullable=False),
    CheckConstraint("supply IS NULL OR taken <= supply", name="never_oversold"),
    CheckConstraint("taken >= 0", name="taken"),
    CheckConstraint("waiting >= 0", name="waiting"),
    Index(None, "product", "variant", unique=True),
)

show = Table(
    "show",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("began_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("baskets", BigInteger, nullable=False),
)

# The desks of the shop. `show`: the one that it was on last; `on_air`: and still is; `seen_at`: its last sign of life.
desk = Table(
    "desk",
    metadata,
    Column("name", Text, primary_key=True),
    Column("show", BigInteger, ForeignKey("show.id"), nullable=False),
    Column("on_air", Boolean, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

buyer = Table(
    "buyer",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("note", Text, nullable=False),
)

identity = Table(
    "identity",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("author_id", Text, primary_key=True),
    Column("author", Text, nullable=False),
    Column("buyer", BigInteger, ForeignKey("buyer.id"), nullable=False, index=True),
)

basket = Table(
    "basket",
    metadata,
    Column("show", BigInteger, ForeignKey("show.id"), primary_key=True, autoincrement=False),
    Column("buyer", BigInteger, ForeignKey("buyer.id"), primary_key=True, autoincrement=False, index=True),
    Column("number", BigInteger, nullable=False),
    Column("note", Text, nullable=False),
    Column("pickup", Text, nullable=False),
    Column("packed_at", BigInteger),
    Index(None, "show", "number", unique=True),
)

# What is known of a message of the chat: whether it was counted, and whether it was taken back (also before it came).
message = Table(
    "message",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("message_id", Text, primary_key=True),
    Column("place", BigInteger),
    Column("gave_back", Boolean, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
)


claim = Table(
    "claim",
    metadata,
    _id(),
    Column("rev", BigInteger, nullable=False, unique=True),
    Column("place", BigInteger, nullable=False),
    Column("show", BigInteger, ForeignKey("show.id"), nullable=False),
    Column("platform", Text, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("buyer", BigInteger, ForeignKey("buyer.id"), nullable=False),
    Column("product", BigInteger, ForeignKey("product.id", ondelete="SET NULL"), index=True),
    Column("stock", BigInteger, ForeignKey("stock.id", ondelete="SET NULL")),
    Column("code", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("variant", Text),
    Column("quantity", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("unit", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("until", BigInteger),
    Column("changed_at", BigInteger, nullable=False),
    Column("by", String(16), nullable=False),
    Column("grams", BigInteger),
    Column("weighed", Boolean, nullable=False),
    Column("withdrawn", Boolean, nullable=False),  # cancelled with its message, and comes back with it
    Column("doubt", BigInteger),  # the doubt that was accepted for it
    Column("paid", BigInteger),  # in minor units of its currency; kept when it is cancelled: that is to be given back
    Column("packed", Boolean, server_default=false(), nullable=False),
    Column("by_weight", Boolean),  # as the product was when it was claimed; None: as the unit reads
    Column("about", BigInteger),  # `grams` before it was weighed
    CheckConstraint("quantity > 0", name="quantity"),
    CheckConstraint("state IN ('held','waitlisted','confirmed','paid','released','cancelled')", name="state"),
    CheckConstraint("\"until\" IS NULL OR state = 'held'", name="until"),
    Index("ix_claim_message", "platform", "message_id"),
    Index("ix_claim_author", "platform", "author_id"),
    Index("ix_claim_order", "place", "id"),
    Index("ix_claim_show", "show", "rev"),
    Index("ix_claim_state", "show", "state"),
    Index("ix_claim_buyer", "buyer", "show"),
    Index("ix_claim_stock", "stock"),
    # Both are partial, as the migration makes them: said here, PostgreSQL's dialect would be loaded at every start.
    Index("ix_claim_waiting", "stock", "place", "id"),
    Index("ix_claim_held", "until"),
)

# Every state of a claim, with who brought it there. The rev is the claim's at that moment, and so unique.
step = Table(
    "step",
    metadata,
    Column("rev", BigInteger, primary_key=True, autoincrement=False),
    Column("claim", BigInteger, ForeignKey("claim.id"), nullable=False, index=True),
    Column("state", String(16), nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", String(16), nullable=False),
)

doubt = Table(
    "doubt",
    metadata,
    _id(),
    Column("platform", Text, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("body", Text, nullable=False),  # message and reading, as JSON
    Column("accepted", Boolean, index=True),
    Column("put_at", BigInteger, nullable=False),
    Column("settled_at", BigInteger),
    Index("ix_doubt_message", "platform", "message_id", unique=True),
)

# Every start, extension and end of an offer.
offer = Table(
    "offer",
    metadata,
    _id(),
    Column("code", Text, nullable=False),
    Column("code_key", Text, nullable=False, index=True),
    Column("what", String(8), nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("full_price", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False),
)

mark = Table("mark", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))
