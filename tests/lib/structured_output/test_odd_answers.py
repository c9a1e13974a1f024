"""Whole answers in which any one value is anything: they are parsed as far as they can be."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from pydantic import ValidationError

from openai_oxide.models.chat import ChatCompletion
from openai_oxide.models.responses import Response
from openai_oxide_lib.chat.parsed import parse_chat_completion
from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.responses.parsed import parse_response
from openai_oxide_lib.tool_loop.conversation import ChatRounds, ResponseRounds
from openai_oxide_lib.tool_loop.result import ToolResult
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.models.lenient import decode_python
from tests.lib.responses.test_odd_events import RESPONSE
from tests.support.mutations import mutations
from tests.support.odd_stories import Json, fuzzed
from tests.support.parsed_values import without_parsed


def filled(value: Any) -> Any:
    """A value without the nulls and the empty lists in its objects: they say the same."""
    if isinstance(value, dict):
        return {name: filled(one) for name, one in value.items() if one not in (None, [])}
    return [filled(one) for one in value] if isinstance(value, list) else value


COMPLETION: list[Json] = [
    {
        **{"id": "c", "object": "chat.completion", "created": 1, "model": "m"},
        "choices": [
            {
                **{"index": at, "finish_reason": "stop", "logprobs": None},
                "message": {
                    **{"role": "assistant", "content": text, "refusal": None},
                    "tool_calls": [
                        {
                            **{"id": "call_1", "type": "function"},
                            "function": {"name": "f", "arguments": '{"a": 1}'},
                        }
                    ],
                },
            }
            for at, text in enumerate(["one ", "two "])
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    }
]


@fuzzed
@given(mutations(COMPLETION))
def test_whole_completions_are_parsed(mutation: Any) -> None:
    _, (told,) = mutation
    tools = Tools([{"type": "function", "name": "f", "strict": True, "parameters": {}}])
    try:
        parsed = parse_chat_completion(decode_python(ChatCompletion, told), None, tools)
    except (OpenAIError, ValidationError):
        return
    assert filled(without_parsed(parsed.to_dict())) == filled(told)
    rounds = ChatRounds(tools, {"messages": []})
    rounds.run.answers.append(parsed)
    assert isinstance(rounds.run.output_text, str)
    assert rounds.run.total_tokens in (0, 3) or told["usage"]["total_tokens"] != 3
    rounds.proceed([ToolResult(FunctionCall("call_1", "f", "{}"), "x")], [])


@fuzzed
@given(mutations([RESPONSE]))
def test_whole_responses_are_parsed(mutation: Any) -> None:
    _, (told,) = mutation
    tools = Tools([{"type": "function", "name": "f", "strict": True, "parameters": {}}])
    try:
        parsed = parse_response(decode_python(Response, told), None, tools)
    except (OpenAIError, ValidationError):
        return
    assert parsed.output_parsed is None and isinstance(parsed.output_text, str)
    assert filled(without_parsed(parsed.to_dict())) == filled(told)
    rounds = ResponseRounds(tools, {"input": "x", "store": False})
    rounds.run.answers.append(parsed)
    assert isinstance(rounds.run.output_text, str)
    rounds.proceed([ToolResult(FunctionCall("call_1", "f", "{}"), "x")], [])
