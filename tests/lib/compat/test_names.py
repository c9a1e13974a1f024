"""Names: those of the official package, and lists that follow the document."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any, get_args

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide.models.responses import ResponseOutputItem, ResponseStreamEvent
from openai_oxide.resources.chat.completions import AsyncCompletions, Completions
from openai_oxide.resources.responses import AsyncResponses, Responses
from openai_oxide_lib.chat import (
    accumulator as chat_state,
    async_stream as async_chat_stream,
    events as chat_events,
    parsed as parsed_chat,
    sync_stream as chat_stream,
)
from openai_oxide_lib.functions import function_tool
from openai_oxide_lib.responses import (
    accumulator as response_state,
    async_stream as async_response_stream,
    events as response_events,
    parsed as parsed_responses,
    sync_stream as response_stream,
)

OFFICIAL = {
    parsed_chat: (
        "ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction "
        "ParsedFunctionToolCall"
    ),
    parsed_responses: (
        "ParsedContent ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputItem "
        "ParsedResponseOutputMessage ParsedResponseOutputText"
    ),
    response_events: (
        "ResponseTextDoneEvent ResponseTextDeltaEvent ResponseFunctionCallArgumentsDeltaEvent "
        "ResponseCompletedEvent ResponseStreamEvent"
    ),
    response_state: "ResponseStreamState",
    response_stream: "ResponseStream ResponseStreamManager",
    async_response_stream: "AsyncResponseStream AsyncResponseStreamManager",
    chat_events: (
        "ChunkEvent ContentDoneEvent RefusalDoneEvent ContentDeltaEvent RefusalDeltaEvent "
        "LogprobsContentDoneEvent LogprobsRefusalDoneEvent ChatCompletionStreamEvent "
        "LogprobsContentDeltaEvent LogprobsRefusalDeltaEvent FunctionToolCallArgumentsDoneEvent "
        "FunctionToolCallArgumentsDeltaEvent"
    ),
    chat_state: "ChatCompletionStreamState",
    chat_stream: "ChatCompletionStream ChatCompletionStreamManager",
    async_chat_stream: "AsyncChatCompletionStream AsyncChatCompletionStreamManager",
    function_tool: "pydantic_function_tool",
}
METHODS = {
    response_stream.ResponseStream: "close get_final_response until_done",
    async_response_stream.AsyncResponseStream: "close get_final_response until_done",
    response_state.ResponseStreamState: "handle_event",
    chat_stream.ChatCompletionStream: (
        "close current_completion_snapshot get_final_completion until_done"
    ),
    async_chat_stream.AsyncChatCompletionStream: (
        "close current_completion_snapshot get_final_completion until_done"
    ),
    chat_state.ChatCompletionStreamState: (
        "current_completion_snapshot get_final_completion handle_chunk"
    ),
    parsed_responses.ParsedResponse: "output_parsed output_text",
    Responses: "parse stream create_stream_fc run_tools",
    AsyncResponses: "parse stream create_stream_fc run_tools",
    Completions: "parse stream create_stream_fc run_tools",
    AsyncCompletions: "parse stream create_stream_fc run_tools",
}


@pytest.mark.parametrize("home", OFFICIAL, ids=lambda home: home.__name__.rpartition(".")[2])
def test_classes_have_the_official_names(home: Any) -> None:
    for name in OFFICIAL[home].split():
        assert hasattr(home, name) and name in home.__all__


@pytest.mark.parametrize("class_", METHODS, ids=lambda class_: class_.__name__)
def test_methods_have_the_official_names(class_: Any) -> None:
    for name in METHODS[class_].split():
        assert inspect.getdoc(getattr(class_, name)), f"{name} is documented"


@pytest.mark.parametrize("made", [OpenAI, AsyncOpenAI])
def test_parsed_completions_are_also_where_they_were_first(made: Any) -> None:
    client = made(api_key="x")
    assert client.beta.chat is client.chat
    with pytest.raises(AttributeError, match="no attribute 'chatt'"):
        _ = client.beta.chatt


def spelled_out(module: Any, alias: str) -> set[str]:
    """The names in a union that only type checkers see."""
    tree = ast.parse(Path(inspect.getfile(module)).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == alias:
            assert node.value is not None
            return {n.id for n in ast.walk(node.value) if isinstance(n, ast.Name)}
    raise AssertionError(f"{module.__name__} has no {alias}")


@pytest.mark.parametrize(
    ("module", "alias", "union"),
    [
        (response_events, "ResponseStreamEvent", ResponseStreamEvent),
        (parsed_responses, "ParsedResponseOutputItem", ResponseOutputItem),
    ],
)
def test_the_lists_for_type_checkers_are_those_of_the_document(
    module: Any, alias: str, union: Any
) -> None:
    document = {class_.__name__ for class_ in get_args(get_args(union)[0])}
    named = {name.removeprefix("Parsed") for name in spelled_out(module, alias)}
    assert named - {"TextFormatT", "ContentType"} == document


@pytest.mark.parametrize(("sync", "async_"), [(Responses, AsyncResponses)])
@pytest.mark.parametrize("name", ["parse", "stream", "create_stream_fc", "run_tools"])
def test_both_colours_take_the_same(sync: Any, async_: Any, name: str) -> None:
    for one, other in ((sync, async_), (Completions, AsyncCompletions)):
        own = [str(p) for p in inspect.signature(getattr(one, name)).parameters.values()]
        assert own == [str(p) for p in inspect.signature(getattr(other, name)).parameters.values()]
