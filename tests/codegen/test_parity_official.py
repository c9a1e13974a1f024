"""Reading a package by its syntax: modules, public names, and what stands behind them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen.errors import GenerationError
from codegen.parity.official import Declared, Official
from tests.codegen.packages import package


def where(declared: Declared | None) -> tuple[str, str] | None:
    return (declared.module, declared.name) if declared else None


@pytest.fixture
def small(tmp_path: Path) -> Official:
    return package(
        tmp_path,
        {
            "types/__init__.py": """
            from __future__ import annotations
            from .shared import Error as ErrorObject
            from .agent import Agent as Agent, _Hidden
            """,
            "types/agent.py": """
            import typing
            from typing import Optional
            from . import shared
            from .shared.error import Error
            __all__ = ["Agent", "Kind"]
            if typing.TYPE_CHECKING:
                from .loop import Loop
            Kind = str
            class Agent: ...
            class _Hidden: ...
            class Unlisted: ...
            """,
            "types/shared/__init__.py": "from .error import Error as Error",
            "types/shared/error.py": "class Error: ...",
            "types/loop.py": "from . import loop\nfrom .loop import Loop\nLimit: int = 1",
        },
    )


def test_modules(small: Official) -> None:
    assert small.below("openai.types.shared") == [
        "openai.types.shared",
        "openai.types.shared.error",
    ]
    assert small.below("openai.types.share") == []


def test_a_package_offers_what_it_imports_by_name(small: Official) -> None:
    declared = {name: where(one) for name, one in small.public("openai.types").items()}
    assert declared == {
        "ErrorObject": ("openai.types.shared.error", "Error"),
        "Agent": ("openai.types.agent", "Agent"),
    }


def test_a_module_offers_what_it_lists(small: Official) -> None:
    declared = small.public("openai.types.agent")
    assert list(declared) == ["Agent", "Kind"]
    assert isinstance(declared["Agent"].node, ast.ClassDef)


def test_names_are_followed_through_modules(small: Official) -> None:
    assert where(small.find("openai.types.agent", "Error")) == (
        "openai.types.shared.error",
        "Error",
    )
    assert small.find("openai.types.agent", "Optional") is None
    assert small.find("openai.types.agent", "Nobody") is None
    assert small.module_of("openai.types.agent", "shared") == "openai.types.shared"
    assert small.module_of("openai.types.agent", "Agent") is None


def test_a_module_that_imports_itself_ends(small: Official) -> None:
    assert small.find("openai.types.agent", "Loop") is None
    assert small.find("openai.types.loop", "loop") is None
    assert where(small.find("openai.types.loop", "Limit")) == ("openai.types.loop", "Limit")


def test_a_package_that_is_absent_says_what_to_do() -> None:
    with pytest.raises(GenerationError, match=r"is not installed; run `make test`"):
        Official.installed("a_package_of_nobody")


def test_the_installed_package_is_found() -> None:
    official = Official.installed()
    declared = official.public("openai.types.chat")["ChatCompletion"]
    assert where(declared) == ("openai.types.chat.chat_completion", "ChatCompletion")
    assert official.release.count(".") == 2
