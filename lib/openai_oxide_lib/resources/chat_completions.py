"""What ``client.chat.completions`` can do beyond its operations: parse, stream, early calls,
tools.

This module is loaded with the resource; what it needs is loaded by the methods.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, Unpack

from typing_extensions import TypeVar

from openai_oxide_runtime.client.resource import AsyncResource, Resource, after, sent
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    from openai_oxide.params.chat import (
        CompletionCreateArguments,
        CompletionCreateArgumentsCommon,
        CreateChatCompletionRequestResponseFormatParam,
    )
    from openai_oxide_lib.chat.parsed import ParsedChatCompletion
    from openai_oxide_lib.chat.stream import (
        AsyncChatCompletionStreamManager,
        ChatCompletionStreamManager,
    )
    from openai_oxide_lib.tool_loop.call_stream import AsyncChatCallStream, ChatCallStream
    from openai_oxide_lib.tool_loop.conversation import ToolRun

__all__ = ["AsyncCompletionsExtras", "CompletionsExtras"]

T = TypeVar("T", default=Any)
_CREATE = "openai_oxide.params.chat:CompletionCreateArgumentsCommon"


class CompletionsExtras(Resource):
    """The base of ``client.chat.completions``."""

    @also_takes(_CREATE)
    def parse(
        self,
        *,
        response_format: type[T] | Omit = omit,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ParsedChatCompletion[T]:
        """Ask for an answer of a type, and read it: ``.choices[0].message.parsed`` is one.

        ``response_format`` is a pydantic model, a dataclass or a TypedDict, whose schema is sent.
        Arguments of strict function tools are parsed too. An answer that was cut off raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError``; after a refusal
        ``parsed`` is ``None``. Other parameters are those of ``create``.
        """
        from openai_oxide_lib.chat.parsed import parse_chat_completion

        asked, tools = _request(response_format, params)
        completion = _create(self)(**asked)
        parsed: ParsedChatCompletion[T] = after(
            completion, lambda made: parse_chat_completion(made, response_format, tools)
        )
        return parsed

    @also_takes(_CREATE)
    def stream(
        self,
        *,
        response_format: type[T] | CreateChatCompletionRequestResponseFormatParam | Omit = omit,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ChatCompletionStreamManager[T]:
        """Stream an answer: ``with client.chat.completions.stream(…) as stream: …``

        The events tell what each chunk adds to which choice, and when a text or a call is complete;
        ``get_final_completion()`` gives the whole, parsed. Other parameters are those of
        ``create``.
        """
        from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
        from openai_oxide_lib.chat.stream import (
            ChatCompletionStream,
            ChatCompletionStreamManager,
        )

        asked, tools = _request(response_format, params)

        def open_() -> ChatCompletionStream[T]:
            state: ChatCompletionStreamState[T] = ChatCompletionStreamState(
                response_format=response_format, input_tools=tools
            )
            return ChatCompletionStream(_create(self)(**asked, stream=True), state)

        return ChatCompletionStreamManager(open_)

    def create_stream_fc(
        self,
        callables: Iterable[Callable[..., Any]] = (),
        /,
        **params: Unpack[CompletionCreateArguments],
    ) -> ChatCallStream:
        """Stream an answer for its function calls: each comes the moment it is complete.

        That is when the next call begins, or the choice ends. ``callables`` are offered as tools
        beside ``tools``: typed functions or pydantic models. Iterate for the calls, or over
        ``.events()`` for text deltas and all else as well. An answer that was cut off raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError``, after the calls that were
        complete.
        """
        from openai_oxide_lib.tool_loop.call_stream import ChatCallStream
        from openai_oxide_lib.tool_loop.turn import ChatTurn

        asked, tools = _request(omit, params, callables)
        stream = _create(self)(**asked, stream=True)
        return ChatCallStream(stream, ChatTurn(tools))

    @also_takes(_CREATE)
    def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        /,
        *,
        response_format: Any = omit,
        max_rounds: int = 10,
        max_concurrency: int = 8,
        tool_timeout: float | None = None,
        tool_errors: Literal["tell", "raise"] = "tell",
        on_event: Callable[[Any], object] | None = None,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ToolRun:
        """Ask, run the functions that the model calls, tell it the results, until it is done.

        Each call starts the moment its arguments are complete, in a thread, at most
        ``max_concurrency`` at once, each for at most ``tool_timeout`` seconds. What a function
        raises is told to the model, unless ``tool_errors="raise"``. ``on_event`` is shown every
        event and call. More than ``max_rounds`` rounds raise ``RoundLimitError``. Other parameters
        are those of ``create``; ``response_format`` may be a type.
        """
        from openai_oxide_lib.tool_loop.conversation import ChatRounds
        from openai_oxide_lib.tool_loop.loop import run_tools
        from openai_oxide_lib.tool_loop.result import LoopSettings

        settings = LoopSettings(max_rounds, max_concurrency, tool_timeout, tool_errors, on_event)
        asked = {**params, "response_format": response_format}
        tools = _all_tools(functions, asked.pop("tools", None))
        return run_tools(ChatRounds(tools, asked), settings, _create(self))


class AsyncCompletionsExtras(AsyncResource):
    """The base of ``client.chat.completions``, for asyncio."""

    @also_takes(_CREATE)
    async def parse(
        self,
        *,
        response_format: type[T] | Omit = omit,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ParsedChatCompletion[T]:
        """Ask for an answer of a type, and read it: ``.choices[0].message.parsed`` is one.

        ``response_format`` is a pydantic model, a dataclass or a TypedDict, whose schema is sent.
        Arguments of strict function tools are parsed too. An answer that was cut off raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError``; after a refusal
        ``parsed`` is ``None``. Other parameters are those of ``create``.
        """
        from openai_oxide_lib.chat.parsed import parse_chat_completion

        asked, tools = _request(response_format, params)
        completion = await sent(_create(self)(**asked))
        parsed: ParsedChatCompletion[T] = after(
            completion, lambda made: parse_chat_completion(made, response_format, tools)
        )
        return parsed

    @also_takes(_CREATE)
    def stream(
        self,
        *,
        response_format: type[T] | CreateChatCompletionRequestResponseFormatParam | Omit = omit,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> AsyncChatCompletionStreamManager[T]:
        """Stream an answer: ``async with client.chat.completions.stream(…) as stream: …``

        The events tell what each chunk adds to which choice, and when a text or a call is complete;
        ``get_final_completion()`` gives the whole, parsed. Other parameters are those of
        ``create``.
        """
        from openai_oxide_lib.chat.accumulator import ChatCompletionStreamState
        from openai_oxide_lib.chat.stream import (
            AsyncChatCompletionStream,
            AsyncChatCompletionStreamManager,
        )

        asked, tools = _request(response_format, params)

        async def open_() -> AsyncChatCompletionStream[T]:
            state: ChatCompletionStreamState[T] = ChatCompletionStreamState(
                response_format=response_format, input_tools=tools
            )
            return AsyncChatCompletionStream(await _create(self)(**asked, stream=True), state)

        return AsyncChatCompletionStreamManager(open_)

    def create_stream_fc(
        self,
        callables: Iterable[Callable[..., Any]] = (),
        /,
        **params: Unpack[CompletionCreateArguments],
    ) -> AsyncChatCallStream:
        """Stream an answer for its function calls: each comes the moment it is complete.

        That is when the next call begins, or the choice ends. ``callables`` are offered as tools
        beside ``tools``: typed functions or pydantic models. Iterate for the calls, or over
        ``.events()`` for text deltas and all else as well. An answer that was cut off raises
        ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError``, after the calls that were
        complete.
        """
        from openai_oxide_lib.tool_loop.call_stream import AsyncChatCallStream
        from openai_oxide_lib.tool_loop.turn import ChatTurn

        asked, tools = _request(omit, params, callables)
        create = _create(self)
        return AsyncChatCallStream(lambda: create(**asked, stream=True), ChatTurn(tools))

    @also_takes(_CREATE)
    async def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        /,
        *,
        response_format: Any = omit,
        max_rounds: int = 10,
        max_concurrency: int = 8,
        tool_timeout: float | None = None,
        tool_errors: Literal["tell", "raise"] = "tell",
        on_event: Callable[[Any], object] | None = None,
        **params: Unpack[CompletionCreateArgumentsCommon],
    ) -> ToolRun:
        """Ask, run the functions that the model calls, tell it the results, until it is done.

        Each call starts the moment its arguments are complete, in a task (blocking functions in a
        thread), at most ``max_concurrency`` at once, each for at most ``tool_timeout`` seconds.
        What a function raises is told to the model, unless ``tool_errors="raise"``. ``on_event`` is
        shown every event and call. More than ``max_rounds`` rounds raise ``RoundLimitError``.
        Other parameters are those of ``create``; ``response_format`` may be a type.
        """
        from openai_oxide_lib.tool_loop.conversation import ChatRounds
        from openai_oxide_lib.tool_loop.loop import async_run_tools
        from openai_oxide_lib.tool_loop.result import LoopSettings

        settings = LoopSettings(max_rounds, max_concurrency, tool_timeout, tool_errors, on_event)
        asked = {**params, "response_format": response_format}
        tools = _all_tools(functions, asked.pop("tools", None))
        return await async_run_tools(ChatRounds(tools, asked), settings, _create(self))


def _create(resource: Any) -> Callable[..., Any]:
    """The generated method, which the class that has this base brings."""
    create: Callable[..., Any] = resource.create
    return create


def _all_tools(functions: Iterable[Any], more: Any) -> Any:
    from openai_oxide_lib.functions.function_tool import Tools
    from openai_oxide_lib.structured_output.response_format import given

    return Tools([*functions, *(more if given(more) else ())])


def _request(
    response_format: Any, params: Any, functions: Iterable[Any] = ()
) -> tuple[dict[str, Any], Any]:
    """The parameters of the request, and its tools."""
    from openai_oxide_lib.structured_output.response_format import (
        given,
        response_format_param,
    )

    asked = dict(params)
    tools = _all_tools(functions, asked.get("tools"))
    if tools:
        asked["tools"] = tools.nested
    if given(response_format):
        asked["response_format"] = response_format_param(response_format)
    return asked, tools
