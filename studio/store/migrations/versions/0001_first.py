"""The first store."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of the first release."""
    op.create_table(
        "buyer",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_buyer")),
    )
    op.create_table(
        "clock",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("last_id", sa.BigInteger(), nullable=False),
        sa.Column("writes", sa.BigInteger(), nullable=False),
        sa.Column("hold", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock")),
    )
    op.create_table(
        "doubt",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=True),
        sa.Column("put_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doubt")),
    )
    op.create_index(op.f("ix_doubt_accepted"), "doubt", ["accepted"], unique=False)
    op.create_index("ix_doubt_message", "doubt", ["platform", "message_id"], unique=True)
    op.create_table(
        "mark",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_mark")),
    )
    op.create_table(
        "message",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.Column("gave_back", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "message_id", name=op.f("pk_message")),
    )
    op.create_table(
        "offer",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("what", sa.String(length=8), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("full_price", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
    )
    op.create_index(op.f("ix_offer_code_key"), "offer", ["code_key"], unique=False)
    op.create_table(
        "product",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("offer_ends", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("code_key", name=op.f("uq_product_code_key")),
    )
    op.create_table(
        "show",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("baskets", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_show")),
    )
    op.create_table(
        "basket",
        sa.Column("show", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("buyer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("pickup", sa.Text(), nullable=False),
        sa.Column("packed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["buyer"], ["buyer.id"], name=op.f("fk_basket_buyer")),
        sa.ForeignKeyConstraint(["show"], ["show.id"], name=op.f("fk_basket_show")),
        sa.PrimaryKeyConstraint("show", "buyer", name=op.f("pk_basket")),
    )
    op.create_index(op.f("ix_basket_buyer"), "basket", ["buyer"], unique=False)
    op.create_index(op.f("ix_basket_show_number"), "basket", ["show", "number"], unique=True)
    op.create_table(
        "identity",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("buyer", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["buyer"], ["buyer.id"], name=op.f("fk_identity_buyer")),
        sa.PrimaryKeyConstraint("platform", "author_id", name=op.f("pk_identity")),
    )
    op.create_index(op.f("ix_identity_buyer"), "identity", ["buyer"], unique=False)
    op.create_table(
        "stock",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("product", sa.BigInteger(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("supply", sa.BigInteger(), nullable=True),
        sa.Column("baseline", sa.BigInteger(), nullable=True),
        sa.Column("taken", sa.BigInteger(), nullable=False),
        sa.Column("waiting", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("supply IS NULL OR taken <= supply", name=op.f("ck_stock_never_oversold")),
        sa.CheckConstraint("taken >= 0", name=op.f("ck_stock_taken")),
        sa.CheckConstraint("waiting >= 0", name=op.f("ck_stock_waiting")),
        sa.ForeignKeyConstraint(["product"], ["product.id"], name=op.f("fk_stock_product"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock")),
    )
    op.create_index(op.f("ix_stock_product_variant"), "stock", ["product", "variant"], unique=True)
    op.create_table(
        "claim",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("show", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("buyer", sa.BigInteger(), nullable=False),
        sa.Column("product", sa.BigInteger(), nullable=True),
        sa.Column("stock", sa.BigInteger(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=True),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=16), nullable=False),
        sa.Column("grams", sa.BigInteger(), nullable=True),
        sa.Column("weighed", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('held','waitlisted','confirmed','paid','released','cancelled')", name=op.f("ck_claim_state")
        ),
        sa.CheckConstraint("\"until\" IS NULL OR state = 'held'", name=op.f("ck_claim_until")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_claim_quantity")),
        sa.ForeignKeyConstraint(["buyer"], ["buyer.id"], name=op.f("fk_claim_buyer")),
        sa.ForeignKeyConstraint(["product"], ["product.id"], name=op.f("fk_claim_product"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["show"], ["show.id"], name=op.f("fk_claim_show")),
        sa.ForeignKeyConstraint(["stock"], ["stock.id"], name=op.f("fk_claim_stock"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
        sa.UniqueConstraint("rev", name=op.f("uq_claim_rev")),
    )
    op.create_index("ix_claim_author", "claim", ["platform", "author_id"], unique=False)
    op.create_index("ix_claim_buyer", "claim", ["buyer", "show"], unique=False)
    op.create_index(
        "ix_claim_held",
        "claim",
        ["until"],
        unique=False,
        sqlite_where=sa.text("state = 'held'"),
        postgresql_where=sa.text("state = 'held'"),
    )
    op.create_index("ix_claim_message", "claim", ["platform", "message_id"], unique=False)
    op.create_index("ix_claim_order", "claim", ["place", "id"], unique=False)
    op.create_index(op.f("ix_claim_product"), "claim", ["product"], unique=False)
    op.create_index("ix_claim_show", "claim", ["show", "rev"], unique=False)
    op.create_index("ix_claim_state", "claim", ["show", "state"], unique=False)
    op.create_index("ix_claim_stock", "claim", ["stock"], unique=False)
    op.create_index(
        "ix_claim_waiting",
        "claim",
        ["stock", "place", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'waitlisted'"),
        postgresql_where=sa.text("state = 'waitlisted'"),
    )
    op.create_table(
        "step",
        sa.Column("rev", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("claim", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["claim"], ["claim.id"], name=op.f("fk_step_claim")),
        sa.PrimaryKeyConstraint("rev", name=op.f("pk_step")),
    )
    op.create_index(op.f("ix_step_claim"), "step", ["claim"], unique=False)
    clock = sa.table("clock", *(sa.column(name) for name in ("id", "rev", "place", "last_id", "writes", "hold")))
    first = {"id": 1, "rev": 0, "place": 0, "last_id": 0, "writes": 0, "hold": 15 * 60 * 1_000_000}
    op.bulk_insert(clock, [first])
