"""The desks of a shop: which show each is on, and when it was last heard of. The last one that leaves a show ends it.

How far a desk has read its chat is kept under a name of its own from now on ("chat/" and the desk's); what stands under
"chat" is where each goes on from the first time.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the revision before."""
    op.create_table(
        "desk",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("show", sa.BigInteger(), nullable=False),
        sa.Column("on_air", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["show"], ["show.id"], name=op.f("fk_desk_show")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_desk")),
    )
