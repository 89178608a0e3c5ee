"""Bancarella: a live-selling studio on a laptop."""

__version__ = "0.1.0"
