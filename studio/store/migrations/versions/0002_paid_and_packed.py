"""What was paid for a claim, and whether it is in its parcel: an order knows what it still asks.

A claim that was paid before this was written down is paid as much as it costs (`paid` is empty, the state says it).
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the revision before."""
    op.add_column("claim", sa.Column("paid", sa.BigInteger(), nullable=True))
    op.add_column("claim", sa.Column("packed", sa.Boolean(), server_default=sa.false(), nullable=False))
    claim, basket = (
        sa.table("claim", *map(sa.column, ("show", "buyer", "state", "packed"))),
        sa.table("basket", *map(sa.column, ("show", "buyer", "packed_at"))),
    )
    packed = sa.exists().where(
        basket.c.show == claim.c.show, basket.c.buyer == claim.c.buyer, basket.c.packed_at.is_not(None)
    )
    taking = claim.c.state.in_(["held", "confirmed", "paid"])
    op.execute(claim.update().where(packed, taking).values(packed=sa.true()))
