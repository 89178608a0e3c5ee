"""What is deleted stays known, so that nothing that was taken of it is forgotten when it comes back; and whether a
claim is of something that goes on the scales, where the seller said so."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the revision before."""
    op.add_column("product", sa.Column("gone_at", sa.BigInteger(), nullable=True))
    op.add_column("claim", sa.Column("by_weight", sa.Boolean(), nullable=True))
