"""The time line of a looped media file, one for its picture and its sound."""

from __future__ import annotations

import os
import re

import av

from studio.domain.errors import SellerError

_ADDRESS = re.compile(r"[A-Za-z][\w+.-]+:/")


class MediaFileError(SellerError):
    """A file is missing, cannot be read or is no media."""


def media_period_s(path: str | os.PathLike[str]) -> float:
    """Seconds after which a file starts again: its container's duration.

    Position 0 is the container's start time (`start_s`). Whoever plays the file shows position
    `(t - epoch) mod period`, so that picture and sound of one file, read by two threads, stay in step for ever.

    Raises MediaFileError when there is no such file, it cannot be read, or it tells no duration.
    """
    with open_media(path) as container:
        if not container.duration or container.duration <= 0:
            raise MediaFileError(f"{path} does not say how long it is. Convert it to MP4 and try again.")
        return container.duration / av.time_base


def start_s(container: av.container.InputContainer) -> float:
    """The time stamp, in seconds, that position 0 of the loop has in this container."""
    return (container.start_time or 0) / av.time_base


def open_media(path: str | os.PathLike[str]) -> av.container.InputContainer:
    """The file, opened for reading. Raises MediaFileError in plain words."""
    try:
        # Never "http:..." or "concat:...": a file is a file.
        return av.open(f"file:{os.fspath(path)}", metadata_errors="ignore")
    except FileNotFoundError:
        # What was meant for an address may hold a password.
        shown = os.path.basename(path).partition("?")[0] if _ADDRESS.match(os.fspath(path)) else path
        raise MediaFileError(f"There is no file {shown}. Check its name and folder.") from None
    except PermissionError:
        raise MediaFileError(f"{path} may not be read. Change its permissions or choose another file.") from None
    except IsADirectoryError:
        raise MediaFileError(f"{path} is a folder. Choose a video or sound file in it.") from None
    except (av.FFmpegError, OSError):
        raise MediaFileError(f"{path} is no video or sound file this program can read. Convert it to MP4.") from None
