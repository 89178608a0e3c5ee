"""Chats of every platform, merged into one: the hub, and a connector for each kind of address."""
