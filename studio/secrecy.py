"""Keys and addresses that the command line and the environment hold: they stay in this process's memory."""

from __future__ import annotations

import os
import sys
from itertools import pairwise

from studio.terminal import BadArguments

_secret_variables: set[str] = set()  # that addresses and keys were read from
_MAY_BE_SECRET = ("--to", "--key", "--store", "--camera", "--chat")
_OWN = "BANCARELLA_ADDRESS_"  # variables of our own, from a process to its child


def from_environment(option: str, given: str) -> str:
    """What was given, or what the variable of “env:NAME” holds. Raises BadArguments where that is empty."""
    if not given.startswith("env:"):
        return given
    variable = given.removeprefix("env:")
    value = os.environ.get(variable, "")
    if not value:
        raise BadArguments(f"{option} {given}: the environment variable {variable} is empty or not set")
    _secret_variables.add(variable)
    return value


def is_at_hand(given: str) -> bool:
    """Whether another process than the one it was given to can tell what it stands for: a name can be looked up, a
    variable may be set here, too."""
    variable = given.removeprefix("env:")
    return variable == given or (not variable.startswith(_OWN) and bool(os.environ.get(variable)))


def is_own(given: str) -> bool:
    """Whether it stands for an address or a key that was on a command line of ours."""
    return given.startswith(f"env:{_OWN}")


def without_secrets(arguments: list[str]) -> list[str]:
    """The same arguments for a child, addresses and keys in the environment: a command line is anyone's to read."""
    apart: list[str] = []
    for word in arguments:
        name, joined, value = word.partition("=")
        apart += [name, value] if joined and name in _MAY_BE_SECRET else [word]
    for number, (name, value) in enumerate(pairwise(apart), 1):
        if _is_secret(name, value) and not value.startswith("env:"):
            _secret_variables.add(f"{_OWN}{number}")
            os.environ[f"{_OWN}{number}"] = value
            apart[number] = f"env:{_OWN}{number}"
    return apart


def _is_secret(name: str, value: str) -> bool:
    """Whether what was given to this option is nobody else's to read: keys, addresses that may have one, or a
    password."""
    return name == "--key" or (name in _MAY_BE_SECRET and "://" in value)


def keep_to_ourselves() -> None:
    """What is secret of the command line and the environment stays in this process's memory, and that out of files."""
    _hide_arguments()
    for variable in _secret_variables:
        os.environ.pop(variable, None)  # programs that are started from here need no stream key
    if sys.platform != "win32":
        import resource

        # A dump of a crash has all keys in it. Not made undumpable (prctl): file choosers and PipeWire then take the
        # process for a sandboxed one and refuse it files and cameras.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _hide_arguments() -> None:
    """Take what may be secret out of the list of processes, where the environment goes as well."""
    import setproctitle

    shown, before = ["bancarella"], ""
    for word in sys.argv[1:]:
        name, is_value, value = word.partition("=")
        if _is_secret(before, word) or before in ("--to", "--store"):
            shown.append("***")
        elif is_value and (_is_secret(name, value) or name in ("--to", "--store")):
            shown.append(f"{name}=***")
        else:
            shown.append(word)
        before = "" if before in _MAY_BE_SECRET else word
    setproctitle.setproctitle(" ".join(shown))
