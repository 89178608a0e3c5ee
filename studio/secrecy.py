"""Keys and addresses that the command line and the environment hold: they stay in this process's memory."""

from __future__ import annotations

import os
import re
import sys
from itertools import pairwise

from studio.terminal import BadArguments

_secret_variables: set[str] = set()  # that addresses and keys were read from
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


def without_secrets(arguments: list[str]) -> list[str]:
    """The same arguments for a child, addresses and keys in the environment: a command line is anyone's to read."""
    apart: list[str] = []
    for word in arguments:
        name, joined, value = word.partition("=")
        apart += [name, value] if joined and name in ("--to", "--key", "--store") else [word]
    for number, (name, value) in enumerate(pairwise(apart), 1):
        secret = name == "--key" or (name in ("--to", "--store") and "://" in value)
        if secret and not value.startswith("env:"):
            _secret_variables.add(f"{_OWN}{number}")
            os.environ[f"{_OWN}{number}"] = value
            apart[number] = f"env:{_OWN}{number}"
    return apart


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
    """Take the addresses given to --to out of the list of processes, where the environment goes as well: they hold
    stream keys."""
    import setproctitle

    shown, secret = ["bancarella"], False
    for word in sys.argv[1:]:
        name, is_value, _ = word.partition("=")
        if secret:
            shown.append("***")
        elif name in ("--to", "--key", "--store") and is_value:
            shown.append(f"{name}=***")
        else:
            shown.append(re.sub(r"://[^/]*@", "://***@", word))  # a camera's password
        secret = not secret and word in ("--to", "--key", "--store")
    setproctitle.setproctitle(" ".join(shown))
