"""The candidates of a runner of decisions, and the request by which the model chooses. Pure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Required, TypeAlias

from pydantic import ValidationError
from typing_extensions import TypedDict

from openai_oxide_lib.structured_output.loose_values import Loose, plain
from openai_oxide_lib.tool_runners.decision_answer import QUESTION_NAME, decision_adapter

if TYPE_CHECKING:
    from openai_oxide.types import DecisionInputImageParam, DecisionInputTextParam

    DecisionObservation: TypeAlias = (
        str | Iterable[DecisionInputTextParam | DecisionInputImageParam]
    )
    """What the program observes: a text, or texts and images."""
else:
    DecisionObservation: TypeAlias = str | Iterable[Any]

__all__ = [
    "REFUSED",
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "Candidate",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunnerParams",
    "are_valid",
    "candidates_of",
    "choice_of",
    "observation_of",
    "question",
]

_MAX_CANDIDATES = 255
_KEYS = frozenset({"id", "description", "done", "execute"})
_DETAILS = (None, "low", "high", "auto", "original")
_PARAMS = frozenset({"model", "input", "safety_identifier"})
REFUSED: Any = object()
"""The model declined to choose."""


class DecisionActionCandidate(TypedDict, total=False):
    """An action of the program."""

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], object]]
    done: Literal[False]


class AsyncDecisionActionCandidate(TypedDict, total=False):
    """An asynchronous action of the program."""

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], Awaitable[object]]]
    done: Literal[False]


class DecisionDoneCandidate(TypedDict):
    """The candidate that means: the task is complete. Each list has one."""

    id: str
    description: str
    done: Literal[True]


DecisionCandidate: TypeAlias = DecisionActionCandidate | DecisionDoneCandidate
AsyncDecisionCandidate: TypeAlias = AsyncDecisionActionCandidate | DecisionDoneCandidate


class DecisionsRunnerParams(TypedDict, total=False):
    """The request of each step."""

    model: Required[str]
    input: Required[str]
    """The task."""
    safety_identifier: str | None


class Candidate(NamedTuple):
    """A copy of a candidate; the one without ``execute`` ends the run."""

    id: str
    description: str
    execute: Callable[..., Any] | None


def are_valid(params: Mapping[str, Any], max_steps: Any) -> bool:
    """Whether the parameters have the right names and types."""
    texts = [params.get("model"), params.get("input"), params.get("safety_identifier") or ""]
    return (
        (type(max_steps) is int and max_steps >= 1)
        and params.keys() <= _PARAMS
        and all(isinstance(text, str) for text in texts)
    )


def observation_of(observation: Any) -> Any:
    """A copy of an observation; ValueError if it is none."""
    if isinstance(observation, str):
        return observation
    parts = deepcopy(list(observation))
    if not all(isinstance(part, Mapping) and _is_part(part) for part in parts):
        raise ValueError(
            "an observation must be a text, or a list of input_text and input_image parts"
        )
    return parts


def _is_part(part: Mapping[str, Any]) -> bool:
    if part.get("type") == "input_text":
        return isinstance(part.get("text"), str)
    image = part.get("type") == "input_image" and isinstance(part.get("image_url"), str)
    return image and part.get("detail") in _DETAILS


def candidates_of(value: object) -> list[Candidate] | None:
    """The candidates of a list; None if the list is not valid."""
    if not isinstance(value, list) or not 1 <= len(value) <= _MAX_CANDIDATES:
        return None
    candidates = [one for one in map(_candidate, value) if one is not None]
    valid = len(candidates) == len(value) == len({one.id for one in candidates})
    return candidates if valid and sum(one.execute is None for one in candidates) == 1 else None


def _candidate(value: object) -> Candidate | None:
    if not isinstance(value, Mapping) or value.keys() - _KEYS:
        return None
    texts = [value.get("id"), value.get("description")]
    done, execute = value.get("done", False), value.get("execute")
    if not all(isinstance(text, str) and text.strip() for text in texts):
        return None
    if type(done) is not bool or (done and "execute" in value):
        return None
    if not done and not callable(execute):
        return None
    return Candidate(str(texts[0]), str(texts[1]), execute)


def question(
    params: Mapping[str, Any], observation: Any, candidates: list[Candidate]
) -> dict[str, Any]:
    """The request by which the model chooses."""
    return {
        **params,
        "input": [
            {"role": "user", "content": params["input"]},
            {"role": "user", "content": observation},
        ],
        "questions": [
            {
                "type": "choice",
                "name": QUESTION_NAME,
                "instructions": "Choose what to do next for the task, or that it is complete.",
                "choices": [
                    {"value": one.id, "description": one.description} for one in candidates
                ],
            }
        ],
    }


def choice_of(decision: Loose, candidates: list[Candidate]) -> Any:
    """The candidate of an answer, ``REFUSED``, or None if any part of the answer is not valid.

    The program acts on the choice: an answer that lacks its model or its usage is not trusted.
    """
    try:
        answers = decision_adapter().validate_python(plain(decision), strict=True)["answers"]
    except ValidationError:
        return None
    if answers[0]["type"] == "refusal":
        return REFUSED
    return next((one for one in candidates if one.id == answers[0]["choice"]), None)
