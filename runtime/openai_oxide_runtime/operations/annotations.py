"""The annotations of an operation's method as types, for ``typing.get_type_hints``.

In the source a method has ``**params`` and names that only type checkers import.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.operations.operation import RESULTS, Operation

__all__ = ["method_annotations"]


def method_annotations(op: Operation, method: Any) -> Mapping[str, object]:
    """The types of the method's parameters, each keyword by its name, and of its result."""
    parameters = method.__signature__.parameters.values()
    annotations = {each.name: each.annotation for each in parameters if each.name != "self"}
    prefix = "Async" if method.__qualname__.startswith("Async") else ""
    return {**annotations, "return": _result(op, prefix)}


def _result(op: Operation, prefix: str) -> object:
    result = resolve(RESULTS["binary"] if op.content == "binary" else op.returns)
    if op.page is not None:
        page = resolve(f"{RESULTS['pages']}:{prefix or 'Sync'}{op.page}")[result]
        return resolve(f"{RESULTS['pages']}:AsyncPaginator")[result, page] if prefix else page
    results = [] if op.always_stream else [result]
    results += [str] if op.content == "json or text" else []
    if op.events is not None:
        results.append(resolve(RESULTS[f"{prefix}Stream"])[resolve(op.events)])
    return Union[tuple(results)]  # noqa: UP007 - the number of results varies
