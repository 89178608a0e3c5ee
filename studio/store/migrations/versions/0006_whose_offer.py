"""Whose an offer is: the desk that started it is the one whose countdown says when it ends. What runs already is
anybody's, as it was."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the revision before."""
    op.add_column("product", sa.Column("offer_desk", sa.Text(), nullable=True))
