"""The rooms of the project hold: who imports whom, what stays pure, what stays small."""

from __future__ import annotations

import ast
import gc
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.rooms import rules

ROOT = Path(__file__).resolve().parents[2]
GENERATED = "generated/openai_oxide"
RUNTIME = "runtime/openai_oxide_runtime"
MOCK = "mock/openai_oxide_mock"
HAND_WRITTEN = ("codegen", RUNTIME, MOCK, "examples", "benchmarks", "scripts", "tests")
# Modules without colour, clock or socket: every rule in them is a table test without waiting.
PURE = (
    "absent",
    "addresses",
    "body",
    "breaker",
    "budget",
    "codec",
    "content",
    "decompress",
    "errors",
    "errors_base",
    "errors_connection",
    "errors_status",
    "exchange",
    "failures",
    "file_parts",
    "files",
    "flow",
    "headers",
    "helpers/assistant_events",
    "helpers/casting",
    "helpers/chat_calls",
    "helpers/chat_choice",
    "helpers/chat_events",
    "helpers/chat_state",
    "helpers/formats",
    "helpers/function_calls",
    "helpers/function_tools",
    "helpers/growing",
    "helpers/outcome",
    "helpers/parsed_chat",
    "helpers/parsed_responses",
    "helpers/response_events",
    "helpers/response_state",
    "helpers/signatures",
    "helpers/strict_schema",
    "helpers/tool_results",
    "helpers/tool_rounds",
    "helpers/turns",
    "hedging",
    "hedging_book",
    "hedging_policy",
    "http1/heads",
    "http1/origins",
    "http1/parsing",
    "http1/responses",
    "http1/shelf",
    "lenient",
    "limiter",
    "model",
    "multipart",
    "operations",
    "options",
    "patience",
    "plain",
    "query",
    "ratelimit",
    "redact",
    "redirects",
    "references",
    "request",
    "retry",
    "sse",
    "timeouts",
    "union",
    "websocket/channel",
    "websocket/closed",
    "websocket/connecting",
    "websocket/frames",
    "websocket/handshake",
    "websocket/listeners",
    "websocket/options",
    "websocket/outbox",
    "websocket/reading",
    "websocket/reconnecting",
    "websocket/senders",
    "helpers/sessions/asking",
    "helpers/sessions/channels",
    "helpers/sessions/endings",
    "helpers/sessions/flow",
    "helpers/sessions/lanes",
)


@pytest.fixture(scope="module", autouse=True)
def undisturbed() -> Iterator[None]:
    """No garbage collection among half a million nodes, and none of them left afterwards."""
    gc.disable()
    yield
    parsed.cache_clear()
    rules.nodes.cache_clear()
    gc.enable()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def violations(
    rule: Callable[[ast.Module], list[str]], *folders: str, outside: str | None = None
) -> list[str]:
    paths = rules.modules(ROOT, *folders)
    if outside is not None:
        paths = [path for path in paths if not path.is_relative_to(ROOT / outside)]
    assert paths, f"nothing to look at in {folders}"
    return [f"{path.relative_to(ROOT)}: {text}" for path in paths for text in rule(parsed(path))]


@pytest.mark.parametrize("room", rules.ROOMS, ids=lambda room: room.path)
def test_a_room_imports_only_what_it_may(room: rules.Room) -> None:
    assert violations(lambda tree: rules.foreign_imports(tree, room), room.path) == []


def test_some_packages_are_imported_in_one_place() -> None:
    for root, place in rules.PLACES.items():
        found = violations(lambda tree, root=root: rules.imports_of(tree, root), RUNTIME)
        assert {text.partition(":")[0] for text in found} == {f"{RUNTIME}/{place}"}


@pytest.mark.parametrize("path", [GENERATED, "examples"])
def test_generated_code_and_examples_use_the_public_names_of_the_runtime(path: str) -> None:
    assert violations(rules.private_imports, path) == []


def test_generated_functions_are_one_expression() -> None:
    assert violations(rules.control_flow, GENERATED) == []


def test_the_gate_shares_no_code_with_the_generator() -> None:
    assert violations(lambda tree: rules.imports_of(tree, "codegen"), "tests/coverage") == []


@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_has_no_colour_clock_or_socket(name: str) -> None:
    assert rules.impurities(parsed(ROOT / RUNTIME / f"{name}.py")) == []


def test_the_runtime_names_no_endpoint() -> None:
    paths = json.loads((ROOT / MOCK / "contract.json").read_bytes())["paths"]
    segments = frozenset(path.split("?")[0].split("/")[1] for path in paths)
    rule: Callable[[ast.Module], list[str]] = lambda tree: rules.endpoints_named(tree, segments)  # noqa: E731
    assert violations(rule, RUNTIME, outside=f"{RUNTIME}/helpers") == []


def test_an_engine_of_javascript_is_reached_in_one_module() -> None:
    where = f"{RUNTIME}/fetch/javascript.py"
    assert rules.engines_named(parsed(ROOT / where)), "javascript.py reaches for none: it is blind"
    assert violations(rules.engines_named, RUNTIME, outside=where) == []


def test_of_the_examples_only_the_worker_needs_an_engine() -> None:
    rule: Callable[[ast.Module], list[str]] = lambda tree: rules.imports_of(tree, *rules.ENGINES)  # noqa: E731
    assert violations(rule, "examples", outside="examples/worker") == []


def test_names_are_made_in_one_module() -> None:
    kinds = frozenset({"ClassName", "Identifier"})
    rule: Callable[[ast.Module], list[str]] = lambda tree: rules.names_made(tree, kinds)  # noqa: E731
    assert rule(parsed(ROOT / "codegen/names.py")), "names.py makes none: the rule is blind"
    assert violations(rule, "codegen", outside="codegen/names.py") == []


def test_hand_written_modules_are_short() -> None:
    found = {
        str(path.relative_to(ROOT)): rules.too_long(path.read_text(encoding="utf-8"))
        for path in rules.modules(ROOT, *HAND_WRITTEN)
    }
    assert {path: why for path, why in found.items() if why} == {}


def test_no_class_is_named_for_being_in_between() -> None:
    assert violations(rules.vague_names, *HAND_WRITTEN) == []
