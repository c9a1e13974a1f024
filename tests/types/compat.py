"""What type checkers must conclude of the package as a client and of the official modules.

This file is checked and never run.
"""

from __future__ import annotations

from typing import assert_type

import openai_oxide
from openai_oxide import AssistantEventHandler, OpenAI
from openai_oxide.types.chat import ChatCompletion
from openai_oxide.types.chat.chat_completion import Choice
from openai_oxide.types.model import Model
from openai_oxide.types.responses.response import Response


class Printer(AssistantEventHandler):
    lines: int


openai_oxide.api_key = "sk"
openai_oxide.timeout = None
openai_oxide.max_retries = 3

assert_type(
    openai_oxide.chat.completions.create(
        model="gpt-4.1", messages=[{"role": "user", "content": "Hello"}]
    ),
    ChatCompletion,
)
assert_type(openai_oxide.responses.create(model="gpt-4.1", input="Hello"), Response)
assert_type(openai_oxide.files.content("file_1").content, bytes)


def choices(completion: ChatCompletion) -> list[Choice]:
    return completion.choices


def handlers(client: OpenAI) -> None:
    runs = client.beta.threads.runs
    with runs.stream(thread_id="t", assistant_id="a") as plain:
        assert_type(plain, AssistantEventHandler)
    with runs.stream(thread_id="t", assistant_id="a", event_handler=Printer()) as printer:
        assert_type(printer, Printer)


def listed() -> list[Model]:
    return list(openai_oxide.models.list())
