# The generated messages are made when the module is loaded: there is nothing in them that a type checker could read.
from typing import Any

def __getattr__(name: str) -> Any: ...
