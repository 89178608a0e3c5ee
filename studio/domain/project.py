"""Where this program comes from: its addresses, its licence, who signs its releases. The one place for each of them.

Whoever hands on a changed Bancarella changes this file: their users are to find their sources and their releases.
"""

from __future__ import annotations

LICENCE = "GPL-3.0-or-later"
HOME = "https://bancarella.example"
SOURCE = f"{HOME}/source"
"""Where the complete source of every version that was handed out is kept, for as long as the licence asks."""
SOURCE_YEARS = 3
FEED = f"{HOME}/releases/feed.json"
"""What is asked for newer versions. Empty: nobody is, as where a package manager brings them."""
RELEASE_KEYS = ("TTc19WgIUpjhSoZkzOpcDJ/8nYx5p/Jjb5PxbXW/bhc=",)
"""Ed25519 public keys in base64; a feed is believed that one of them has signed. A second one is there while a new key
takes over from an old one."""
