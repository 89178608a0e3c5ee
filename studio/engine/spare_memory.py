"""The C library's memory: kept in few pools, large pieces apart, given back to the computer when it is free again.

For glibc alone, the only one that has to be asked.
"""

from __future__ import annotations

import ctypes
import sys

# malloc.h
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
ARENAS = 4
LARGE_BYTES = 4 << 20
SPARE_BYTES = 16 << 20


def settle() -> None:
    """Has a long show need no more memory than a short one. Before any thread is started.

    Threads share a few pools, which a new connection's thread then finds instead of making its own (glibc makes up to
    eight for each core and keeps what each ever needed). Large pieces, such as a recording's index that grows for
    hours, stay out of them: there each growth would leave a hole of its former size. Pictures are smaller than that,
    for pages that are always new would cost time with each of them.
    """
    if sys.platform == "linux" and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(_M_ARENA_MAX, ARENAS)
        mallopt(_M_MMAP_THRESHOLD, LARGE_BYTES)
        mallopt(_M_TRIM_THRESHOLD, SPARE_BYTES)


def give_back() -> None:
    """After something large is gone, such as an encoder: what the C library keeps of it for later (some 40 MB at
    1280x720, more each time) goes back to the computer. 1 to 3 ms. Any thread but those of pictures and sound.
    """
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)
