"""Faults of every kind, planted into real shows and measured; `figures` keeps what came out."""
