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
LIB = "lib/openai_oxide_lib"
MOCK = "mock/openai_oxide_mock"
HAND_WRITTEN = ("codegen", LIB, RUNTIME, MOCK, "examples", "benchmarks", "scripts", "tests")
# Modules without colour, clock or socket: every rule in them is a table test without waiting.
PURE = (
    "lib/openai_oxide_lib/assistants/run_events",
    "lib/openai_oxide_lib/channels",
    "lib/openai_oxide_lib/chat/accumulator",
    "lib/openai_oxide_lib/chat/choice",
    "lib/openai_oxide_lib/chat/events",
    "lib/openai_oxide_lib/chat/parsed",
    "lib/openai_oxide_lib/chat/tool_call_deltas",
    "lib/openai_oxide_lib/functions/function_call",
    "lib/openai_oxide_lib/functions/function_tool",
    "lib/openai_oxide_lib/responses/accumulator",
    "lib/openai_oxide_lib/responses/events",
    "lib/openai_oxide_lib/responses/parsed",
    "lib/openai_oxide_lib/responses_websocket/connection_flow",
    "lib/openai_oxide_lib/responses_websocket/turn_errors",
    "lib/openai_oxide_lib/responses_websocket/turn_request",
    "lib/openai_oxide_lib/responses_websocket/turn_router",
    "lib/openai_oxide_lib/structured_output/closed_schema",
    "lib/openai_oxide_lib/structured_output/finish_reason",
    "lib/openai_oxide_lib/structured_output/function_signature",
    "lib/openai_oxide_lib/structured_output/model_construction",
    "lib/openai_oxide_lib/structured_output/response_format",
    "lib/openai_oxide_lib/structured_output/strict_schema",
    "lib/openai_oxide_lib/structured_output/text_accumulator",
    "lib/openai_oxide_lib/tool_loop/conversation",
    "lib/openai_oxide_lib/tool_loop/result",
    "lib/openai_oxide_lib/tool_loop/turn",
    "lib/openai_oxide_lib/tool_runners/decision_answer",
    "lib/openai_oxide_lib/tool_runners/decision_candidates",
    "lib/openai_oxide_lib/tool_runners/item_rules",
    "lib/openai_oxide_lib/tool_runners/mcp_rules",
    "lib/openai_oxide_lib/transcripts/segmenter",
    "lib/openai_oxide_lib/transcripts/segments",
    "lib/openai_oxide_lib/transcripts/timeline",
    "runtime/openai_oxide_runtime/calls/flow",
    "runtime/openai_oxide_runtime/core/lazy_imports",
    "runtime/openai_oxide_runtime/core/sentinels",
    "runtime/openai_oxide_runtime/errors/base",
    "runtime/openai_oxide_runtime/errors/connection",
    "runtime/openai_oxide_runtime/errors/status",
    "runtime/openai_oxide_runtime/errors/translation",
    "runtime/openai_oxide_runtime/errors/tree",
    "runtime/openai_oxide_runtime/hedging/race",
    "runtime/openai_oxide_runtime/hedging/tracker",
    "runtime/openai_oxide_runtime/http/address",
    "runtime/openai_oxide_runtime/http/decompression",
    "runtime/openai_oxide_runtime/http/exchange",
    "runtime/openai_oxide_runtime/http/headers",
    "runtime/openai_oxide_runtime/http/redaction",
    "runtime/openai_oxide_runtime/http/redirects",
    "runtime/openai_oxide_runtime/http/timeouts",
    "runtime/openai_oxide_runtime/models/base",
    "runtime/openai_oxide_runtime/models/decode",
    "runtime/openai_oxide_runtime/models/lenient",
    "runtime/openai_oxide_runtime/models/unions",
    "runtime/openai_oxide_runtime/operations/client_config",
    "runtime/openai_oxide_runtime/operations/operation",
    "runtime/openai_oxide_runtime/operations/request_builder",
    "runtime/openai_oxide_runtime/policies/circuit_breaker",
    "runtime/openai_oxide_runtime/policies/hedge",
    "runtime/openai_oxide_runtime/policies/rate_limit_headers",
    "runtime/openai_oxide_runtime/policies/rate_limiter",
    "runtime/openai_oxide_runtime/policies/retry",
    "runtime/openai_oxide_runtime/policies/retry_budget",
    "runtime/openai_oxide_runtime/serialization/file_parts",
    "runtime/openai_oxide_runtime/serialization/files",
    "runtime/openai_oxide_runtime/serialization/json",
    "runtime/openai_oxide_runtime/serialization/multipart",
    "runtime/openai_oxide_runtime/serialization/plain_values",
    "runtime/openai_oxide_runtime/serialization/query",
    "runtime/openai_oxide_runtime/serialization/raw_body",
    "runtime/openai_oxide_runtime/streaming/event_timeouts",
    "runtime/openai_oxide_runtime/streaming/sse",
    "runtime/openai_oxide_runtime/transports/http1/idle_connections",
    "runtime/openai_oxide_runtime/transports/http1/origin",
    "runtime/openai_oxide_runtime/transports/http1/request_head",
    "runtime/openai_oxide_runtime/transports/http1/response_body",
    "runtime/openai_oxide_runtime/transports/http1/response_parser",
    "runtime/openai_oxide_runtime/websocket/channel",
    "runtime/openai_oxide_runtime/websocket/closed",
    "runtime/openai_oxide_runtime/websocket/connection_state",
    "runtime/openai_oxide_runtime/websocket/event_reader",
    "runtime/openai_oxide_runtime/websocket/event_senders",
    "runtime/openai_oxide_runtime/websocket/fast_frames",
    "runtime/openai_oxide_runtime/websocket/handshake",
    "runtime/openai_oxide_runtime/websocket/listeners",
    "runtime/openai_oxide_runtime/websocket/options",
    "runtime/openai_oxide_runtime/websocket/reconnecting",
    "runtime/openai_oxide_runtime/websocket/send_queue",
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
        found = violations(lambda tree, root=root: rules.imports_of(tree, root), LIB, RUNTIME)
        assert {text.partition(":")[0] for text in found} == {place}


def test_generated_code_takes_hand_written_names_from_the_table() -> None:
    named = rules.listed(ROOT / "spec")
    rule: Callable[[ast.Module], list[str]] = lambda tree: rules.unlisted_imports(tree, named)  # noqa: E731
    assert violations(rule, GENERATED) == []


def test_examples_and_documents_speak_of_the_package_alone() -> None:
    rule: Callable[[ast.Module], list[str]] = lambda tree: rules.imports_of(tree, *rules.INNER)  # noqa: E731
    assert violations(rule, "examples") == []
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    assert [page.name for page in pages if rules.inner_names(page.read_text("utf-8"))] == []


def test_generated_functions_are_one_expression() -> None:
    assert violations(rules.control_flow, GENERATED) == []


def test_the_gate_shares_no_code_with_the_generator() -> None:
    assert violations(lambda tree: rules.imports_of(tree, "codegen"), "tests/coverage") == []


@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_has_no_colour_clock_or_socket(name: str) -> None:
    assert rules.impurities(parsed(ROOT / f"{name}.py")) == []


def test_the_runtime_names_no_endpoint() -> None:
    paths = json.loads((ROOT / MOCK / "contract.json").read_bytes())["paths"]
    segments = frozenset(path.split("?")[0].split("/")[1] for path in paths)
    rule: Callable[[ast.Module], list[str]] = lambda tree: rules.endpoints_named(tree, segments)  # noqa: E731
    assert violations(rule, RUNTIME) == []


def test_an_engine_of_javascript_is_reached_in_one_module() -> None:
    where = f"{RUNTIME}/transports/fetch/javascript.py"
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


def test_values_are_named_by_what_they_are() -> None:
    rooms = ("codegen", "lib/openai_oxide_lib", "runtime/openai_oxide_runtime", "scripts")
    assert violations(rules.values_named_by_participles, *rooms) == []


def test_no_class_is_named_for_being_in_between() -> None:
    assert violations(rules.vague_names, *HAND_WRITTEN) == []
