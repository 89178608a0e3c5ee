"""What a claim was about before it was weighed, for whoever takes that back. Of what is weighed already, the weight of
its product is all that is known."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the revision before."""
    op.add_column("claim", sa.Column("about", sa.BigInteger(), nullable=True))
    claim = sa.table("claim", *map(sa.column, ("id", "product", "weighed", "about")))
    product = sa.table("product", *map(sa.column, ("id", "body")))
    connection = op.get_bind()
    asked = sa.select(claim.c.id, product.c.body).join(product, product.c.id == claim.c.product)
    for row in connection.execute(asked.where(claim.c.weighed == sa.true())).all():
        grams = json.loads(row.body).get("grams")
        connection.execute(claim.update().where(claim.c.id == row.id).values(about=grams))
