"""Parameters as libraries use them: as types that pydantic checks and describes."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from openai_oxide.types.chat import ChatCompletionMessageParam
from openai_oxide.types.responses import ResponseInputItemParam
from openai_oxide_runtime.operations.client_config import OPTION_NAMES
from openai_oxide_runtime.operations.request_options import RequestOptions


def test_pydantic_takes_parameters() -> None:
    messages = TypeAdapter(list[ChatCompletionMessageParam])
    value = [{"role": "user", "content": "Hello"}]
    assert messages.validate_python(value) == value
    with pytest.raises(ValidationError):
        messages.validate_python([{"role": "nobody"}])
    items = TypeAdapter(list[ResponseInputItemParam])
    output = [{"type": "function_call_output", "call_id": "c", "output": "x"}]
    assert items.validate_python(output) == output


def test_the_names_of_options_are_its_keys() -> None:
    assert set(OPTION_NAMES) == set(RequestOptions.__annotations__)
