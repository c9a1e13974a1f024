"""The result of a row: its output, or the error that ended it."""

from __future__ import annotations

from openai_oxide_lib.bulk.endpoints import usage_of
from openai_oxide_lib.bulk.journal import Result
from openai_oxide_lib.bulk.plan import Plan
from openai_oxide_lib.bulk.request_template import Body
from openai_oxide_lib.structured_output.response_format import adapter, parse_json
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.errors.status import APIStatusError

__all__ = ["failed", "failure", "rejected", "success"]


def success(plan: Plan, request: Body, content: Body, request_id: str | None) -> Result:
    """The result of a body that the server answered with."""
    usage = usage_of(content)
    result: Result = {
        "output": None,
        "error": None,
        "usage": usage._asdict(),
        "model": content.get("model") or request.get("model"),
        "request_id": request_id,
        "seconds": None,
    }
    try:
        result["output"] = _output(plan, plan.endpoint.output(content))
    except ValueError as error:
        result["error"] = {"status": None, "code": "invalid_output", "message": str(error)}
    return result


def failure(error: OpenAIError) -> Result:
    """The result of a request that failed for good."""
    status = error.status_code if isinstance(error, APIStatusError) else None
    code = getattr(error, "code", None) or type(error).__name__
    request_id = error.request_id if isinstance(error, APIStatusError) else None
    return failed(status, code, str(error), request_id)


def rejected(code: str, error: Exception) -> Result:
    """The result of a row that could not be sent."""
    return failed(None, code, str(error) or type(error).__name__, None)


def failed(status: int | None, code: object, message: str, request_id: str | None) -> Result:
    """The result of a row with an error."""
    error = {"status": status, "code": code, "message": message}
    return {
        "output": None,
        "error": error,
        "usage": None,
        "model": None,
        "request_id": request_id,
        "seconds": None,
    }


def _output(plan: Plan, output: object) -> object:
    if isinstance(plan.output, type) or hasattr(plan.output, "__origin__"):
        value = parse_json(plan.output, output if isinstance(output, str) else "")
        output = adapter(plan.output).dump_python(value, mode="json")
    return output if plan.validate is None else plan.validate(output)
