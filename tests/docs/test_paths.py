"""What ARCHITECTURE.md and CONTRIBUTING.md name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = (
    *("", "spec", "codegen", "tests", "generated/openai_oxide", "runtime/openai_oxide_runtime"),
    *("lib/openai_oxide_lib", "lib/openai_oxide_lib/responses_websocket"),
    *("runtime/openai_oxide_runtime/hedging", "runtime/openai_oxide_runtime/operations"),
    *("runtime/openai_oxide_runtime/calls", "lib/openai_oxide_lib/client"),
    *("spec/modules", "runtime/openai_oxide_runtime/websocket"),
    *(f"runtime/openai_oxide_runtime/{room}" for room in ("client", "transports")),
    "runtime/openai_oxide_runtime/transports/http1",
)
MADE_UP = {"async_models.py", "sync_models.py", "test_models.py", "page.py"}


def named(page: str) -> list[str]:
    """The files and folders that a page names in backticks."""
    words = re.findall(r"`([\w./…*{}-]+)`", (ROOT / page).read_text("utf-8"))
    paths = [word for word in words if re.search(r"\.(py|toml|yaml|lock|jinja|sh)$|/$", word)]
    return [path for path in paths if Path(path).name not in MADE_UP]


def exists(path: str) -> bool:
    """Whether a path, or a shortened one, names something of the project."""
    pattern = path.replace("…/", "**/").replace("…", "*").removeprefix("lib/").rstrip("/")
    return any(next((ROOT / place).glob(pattern), None) for place in PLACES)


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_of_a_page_is_there(page: str) -> None:
    paths = named(page)
    assert len(paths) > 10
    assert [path for path in paths if not exists(path)] == []
