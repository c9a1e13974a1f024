"""Typed answers: the text format that is sent with an agent. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from inspect import isclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from openai_oxide_lib.structured_output.response_format import is_set, schema_of

if TYPE_CHECKING:
    from openai_oxide.params.beta_agents import TextFormatJsonSchemaParam

__all__ = ["agent_text_format", "check_output_type", "with_output_type"]


def check_output_type(output_type: object) -> None:
    """Raise ``TypeError`` if the type is neither a pydantic model nor a dataclass."""
    model = isclass(output_type) and issubclass(output_type, BaseModel)
    if not model and not (isclass(output_type) and is_dataclass(output_type)):
        raise TypeError(f"output_type must be a pydantic model or a dataclass, not {output_type!r}")


def agent_text_format(output_type: type[Any]) -> TextFormatJsonSchemaParam:
    """``text.format`` of an agent that answers with a pydantic model or a dataclass."""
    check_output_type(output_type)
    return {"type": "json_schema", "schema": schema_of(output_type)}


def with_output_type(params: Mapping[str, Any], output_type: type[Any] | None) -> dict[str, Any]:
    """The parameters of a new session whose agent answers with objects of ``output_type``."""
    if output_type is None:
        return dict(params)
    agent = dict(params["agent"]) if is_set(params.get("agent")) else {}
    text = dict(agent.get("text") or {})
    if text.get("format") is not None:
        raise ValueError("pass output_type or agent['text']['format'], not both")
    text["format"] = agent_text_format(output_type)
    return {**params, "agent": {**agent, "text": text}}
