"""Write the sync twin of each async module, so that the two have one source.

    python -m scripts.unasync           write them
    python -m scripts.unasync --check   fail where one is out of date

The first line of a twin names the async module beside it: see client/sync_verbs.py. To add a twin,
write a file that holds this line alone, and run the command. Modules whose two
flavours need other rules (sockets, locks, pools) are each written by hand.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
PACKAGES: Final = ("runtime/openai_oxide_runtime", "lib/openai_oxide_lib")
HEADER: Final = re.compile(r"# Written from (\w+\.py) by `make generate`: do not edit\.\n")

RULES: Final = (
    (r"\basync (def|for|with)\b", r"\1"),
    (r"\.async_(connection import)\b", r".\1"),
    (r"\.async_(\w+ import)\b", r".sync_\1"),
    (r",? for asyncio\b", ""),
    (r"(?m)\bawait sent\((.*)\)$", r"\1"),
    (r"\bawait ", ""),
    (r"\b__a(iter|next|enter|exit)__\b", r"__\1__"),
    (r"(?<![\w])a(iter|next)\(", r"\1("),
    (r"(?m)^ +aclose = close\n", ""),
    (r"\baclose\b", "close"),
    (r"\baclosing\b", "closing"),
    (r"\bAsyncGenerator\[(.+), None\]", r"Generator[\1, None, None]"),
    (r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])+)\]", r"\1"),
    (r"\bASYNC_", ""),
    (r"\bclose_later\((.+)\)", r"\1.close()"),
    (r"\bAsyncPaginator\(lambda: (.+)\)", r"\1"),
    (r"\bAsyncPaginator\[\w+, (\w+)\]", r"\1"),
    (r"\b(_is_async: ClassVar\[bool\]) = True", r"\1 = False"),
    (r"\basync_transport\b", "sync_transport"),
    (r"\bDefaultAsync", "Default"),
    (r"\bAsync(Client|Verbs|Transport|\w*Page)\b", r"Sync\1"),
    (r"\bStopAsyncIteration\b", "StopIteration"),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\b(_?)Async(?=[A-Z])", r"\1"),
    (r"\b(_?)async_(?=\w)", r"\1"),
    (r"\b([Aa])n async(hronous)?\b", r"\1 sync\2"),
    (r"\basynchronous\b", "synchronous"),
    (r"\basync\b", "sync"),
)
"""What changes, in this order: a rule for one name stands before the rule for its family."""


def sync_text(text: str) -> str:
    """The sync flavour of an async module's text."""
    for pattern, replacement in RULES:
        text = re.sub(pattern, replacement, text)
    return text


def twins() -> dict[Path, str]:
    """The content that each twin must have."""
    modules = (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")))
    return {path: _content(path, header) for path in modules if (header := _header(path))}


def main(check: bool) -> int:
    """Write the twins, or name those that are out of date; return the exit code."""
    contents = twins()
    stale = [path for path, text in contents.items() if path.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"{path.relative_to(ROOT)}: out of date{': run `make generate`' * check}")
        if not check:
            path.write_text(contents[path], encoding="utf-8", newline="\n")
    return 1 if check and stale else 0


def _header(path: Path) -> re.Match[str] | None:
    """The line that names the source of a twin; None for a module that is no twin."""
    with path.open(encoding="utf-8") as lines:
        return HEADER.fullmatch(next(lines, ""))


def _content(path: Path, header: re.Match[str]) -> str:
    source = path.with_name(header[1]).read_text(encoding="utf-8")
    return _formatted(header[0] + sync_text(source), path)


def _formatted(text: str, path: Path) -> str:
    """The text as ruff leaves it: imports sorted, none unused, ``yield from``, lines joined."""
    ruff = [sys.executable, "-m", "ruff"]
    stdin = ["--stdin-filename", str(path), "-"]
    for command in (
        ["check", "--fix-only", "--unsafe-fixes", "--quiet", "--select", "I,F401,UP028"],
        ["format", "--quiet"],
    ):
        text = subprocess.run(
            [*ruff, *command, *stdin], input=text, capture_output=True, encoding="utf-8", check=True
        ).stdout
    return text


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
