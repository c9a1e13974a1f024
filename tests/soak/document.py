from typing import Any


def write(lines: Any) -> None: ...
