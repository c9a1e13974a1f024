"""Which variant of a union an object is, whatever is wrong or unknown in it."""

from __future__ import annotations

import cProfile
import json
import pstats
from typing import Annotated, Any, Literal, Optional, TypeAlias, Union

import pytest
from pydantic import TypeAdapter, ValidationError

from openai_oxide.models import audio, chat, responses, shared
from openai_oxide_runtime.models.base import Model, Unknown
from openai_oxide_runtime.models.lenient import decode, decode_python
from openai_oxide_runtime.models.unions import OpenUnion
from tests.support.models import (
    Answer,
    Comparison,
    Group,
    Item,
    OtherMessage,
    Text,
    UserMessage,
    generated,
)

NEW = {"type": "hologram", "at": {"x": 1, "of": [{"deep": {"y": [2]}}, 3]}, "a/b": 4, "schema": {}}


@generated
class Short(Model):
    text: str
    usage: Optional[int] = None  # noqa: UP045


@generated
class Long(Model):
    text: str
    duration: float
    parts: list[Text]


Untold: TypeAlias = Annotated[Union[Short, Long], OpenUnion()]  # noqa: UP007
Turned: TypeAlias = Annotated[Union[Long, Short], OpenUnion()]  # noqa: UP007
LONG = {"text": "t", "duration": 1, "parts": [{"type": "text", "text": "p"}]}


@pytest.mark.parametrize("union", [Untold, Turned], ids=["short first", "long first"])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"text": "t"}, Short),
        ({"text": "t", "usage": 1}, Short),
        (LONG, Long),
        ({**LONG, "duration": "1.0"}, Long),
        ({**LONG, "parts": "none"}, Long),
        ({"text": 7, "duration": 1, "parts": []}, Long),
        ({"text": "t", "parts": []}, Long),
    ],
)
def test_without_tags_the_fields_tell_in_any_order(
    union: Any, body: dict[str, Any], kind: type[Model]
) -> None:
    assert type(decode(union, json.dumps(body))) is kind
    assert type(decode_python(union, body)) is kind
    assert decode(union, json.dumps(body)).to_dict() == body


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "text", "text": 7}, Text),
        ({"type": "message", "role": "user", "content": ["a"]}, UserMessage),
        ({"type": "message", "role": "system", "content": {"a": 1}}, OtherMessage),
        ({"type": None, "text": "a"}, Text),
        ({"type": "", "text": "a"}, Text),
        ({"type": 7, "text": "a"}, Text),
        ({"type": ["text"], "key": "a"}, Comparison),
        ({"type": "message", "content": "a"}, UserMessage),
        ({"content": "a"}, Unknown),
        ({"role": "assistant", "content": "a"}, OtherMessage),
        ({"type": "hologram", "text": "a"}, Unknown),
        ({"type": "or", "filters": [{"type": "eq", "key": 1}, {"key": 2}]}, Group),
    ],
)
def test_a_known_tag_counts_and_one_that_says_nothing_leaves_the_fields(
    item: dict[str, Any], kind: type[Model]
) -> None:
    result = decode(Answer, json.dumps({"id": "x", "created": 1, "items": [item]}))
    assert type(result.items[0]) is kind
    assert result.to_dict()["items"] == [item]
    assert type(decode(Item, json.dumps(item))) is kind


def test_validation_in_a_programs_own_words_refuses_what_a_known_tag_forbids() -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Item).validate_python({"type": "text", "text": 7})
    with pytest.raises(ValidationError):
        TypeAdapter(Item).validate_python({"text": 7})


def test_what_is_unknown_answers_to_attributes_at_any_depth() -> None:
    result = decode(Item, json.dumps(NEW))
    assert type(result) is Unknown
    assert (result.type, result.at.x, result.at.of[0].deep.y, result.at.of[1]) == (
        "hologram",
        1,
        [2],
        3,
    )
    assert (result.a_b, result.schema_.to_dict()) == (4, {})
    assert result.to_dict() == result.model_dump() == json.loads(result.to_json()) == NEW
    assert decode_python(Item, NEW) == result == Unknown.construct(**NEW)
    assert result == NEW and result.at == NEW["at"] and result.at != {}
    assert result != Unknown.construct(type="hologram")
    with pytest.raises(AttributeError, match="depth"):
        result.at.depth  # noqa: B018


def test_a_new_field_is_read_by_the_name_that_it_would_have() -> None:
    body = {"type": "text", "text": "a", "async": True, "self-harm/odd": 1, "_id": 2}
    result = decode(Item, json.dumps(body))
    assert (result.async_, result.self_harm_odd, result._id) == (True, 1, 2)
    assert not hasattr(result, "harm_odd")
    assert not hasattr(Text.__new__(Text), "half_built")


def test_a_wrong_value_of_a_known_class_stays_as_it_came() -> None:
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": {"a": 1}}}
    message = {"role": "assistant", "content": "hi", "tool_calls": [call]}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    result = decode(chat.ChatCompletion, json.dumps(body)).choices[0].message.tool_calls[0]
    assert type(result) is shared.ChatCompletionMessageToolCall
    assert (result.function.name, result.function.arguments) == ("f", {"a": 1})


def response(*output: Any) -> Any:
    body = {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": output}
    return decode(responses.Response, json.dumps(body))


def test_a_source_of_a_new_type_leaves_its_search_readable() -> None:
    source = {"type": "api", "name": "weather"}
    action = {"type": "search", "query": "q", "sources": [source]}
    result = response({"type": "web_search_call", "id": "w", "status": "done", "action": action})
    assert type(result.output[0]) is responses.ResponseFunctionWebSearch
    assert (result.output[0].action.sources[0].type, result.output[0].action.query) == ("api", "q")


def test_a_number_for_an_id_leaves_the_text_readable() -> None:
    text = {"type": "output_text", "text": "hi", "annotations": []}
    message = {"type": "message", "id": 7, "role": "assistant", "status": "x", "content": [text]}
    result = response(message)
    assert type(result.output[0]) is responses.ResponseOutputMessage
    assert (result.output_text, result.output[0].id) == ("hi", 7)


def test_a_transcription_keeps_its_segments() -> None:
    segment = {"id": 0, "start": 0, "end": 1.0, "text": "hi"}
    body = {"text": "hi", "language": "en", "duration": "11.0", "segments": [segment]}
    result = decode(audio.TranscriptionCreateResponse, json.dumps(body))
    assert type(result) is audio.TranscriptionVerbose
    assert (type(result.segments[0].start), result.duration) == (float, "11.0")


Tag = dict[str, Literal["and"] | int]


@pytest.mark.parametrize("tag", [{"type": "and"}, {"type": 7}, {}], ids=["good", "wrong", "none"])
@pytest.mark.parametrize("leaf", [{"type": "eq", "key": 7}, {"key": 7}, {"type": 7}, "x", {}])
def test_work_does_not_explode_with_depth(tag: Tag, leaf: Any) -> None:
    def calls(depth: int) -> int:
        inner = leaf
        for _ in range(depth):
            inner = {**tag, "filters": [inner]}
        profile = cProfile.Profile()
        profile.runcall(decode, Item, json.dumps(inner))
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]

    calls(1)
    assert calls(80) < 5 * calls(20)
