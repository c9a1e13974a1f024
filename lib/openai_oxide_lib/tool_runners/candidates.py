"""What a runner of decisions chooses between, and how it reads a choice. Pure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_lib.structured_output.loose_values import field_of

if TYPE_CHECKING:
    from openai_oxide.types import DecisionInputImageParam, DecisionInputTextParam

    DecisionObservation: TypeAlias = (
        str | Iterable[DecisionInputTextParam | DecisionInputImageParam]
    )
    """What the program sees: a text, or texts and images."""
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
    "candidates_of",
    "chosen",
    "observed",
    "question",
    "sound",
]

_MOST = 255
_KEYS = frozenset({"id", "description", "done", "execute"})
_PARAMS = frozenset({"model", "input", "safety_identifier"})
_NAME = "next_action"
REFUSED: Any = object()
"""Stands for an answer by which the model declines to choose."""


class DecisionActionCandidate(TypedDict, total=False):
    """Something that the program can do next."""

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], object]]
    done: Literal[False]


class AsyncDecisionActionCandidate(TypedDict, total=False):
    """Something that the program can do next, awaiting it."""

    id: Required[str]
    description: Required[str]
    execute: Required[Callable[[], Awaitable[object]]]
    done: Literal[False]


class DecisionDoneCandidate(TypedDict):
    """The choice that says: the task is complete. There is one in each list."""

    id: str
    description: str
    done: Literal[True]


DecisionCandidate: TypeAlias = DecisionActionCandidate | DecisionDoneCandidate
AsyncDecisionCandidate: TypeAlias = AsyncDecisionActionCandidate | DecisionDoneCandidate


class DecisionsRunnerParams(TypedDict, total=False):
    """What is asked at each step."""

    model: Required[str]
    input: Required[str]
    """The task."""
    safety_identifier: str | None


class Candidate(NamedTuple):
    """A candidate as it was when it was offered; without ``execute`` it is the one that ends."""

    id: str
    description: str
    execute: Callable[..., Any] | None


def sound(params: Mapping[str, Any], max_steps: Any) -> bool:
    """Whether a run can be made of this."""
    texts = [params.get("model"), params.get("input"), params.get("safety_identifier") or ""]
    return (
        (type(max_steps) is int and max_steps >= 1)
        and params.keys() <= _PARAMS
        and all(isinstance(text, str) for text in texts)
    )


def observed(observation: Any) -> Any:
    """An observation of one's own, which later changes do not reach; ValueError if it is none."""
    if isinstance(observation, str):
        return observation
    parts = deepcopy(list(observation))
    if not all(isinstance(part, Mapping) and _is_part(part) for part in parts):
        raise ValueError("an observation is a text, or parts of type input_text and input_image")
    return parts


def _is_part(part: Mapping[str, Any]) -> bool:
    holds = {"input_text": "text", "input_image": "image_url"}.get(str(part.get("type")))
    return holds is not None and isinstance(part.get(holds), str)


def candidates_of(given: Any) -> list[Candidate] | None:
    """The candidates of a list; None where it is not one to choose from."""
    if not isinstance(given, list) or not 1 <= len(given) <= _MOST:
        return None
    found = [_candidate(one) for one in given]
    read = [one for one in found if one is not None]
    whole = len(read) == len(given) == len({one.id for one in read})
    return read if whole and sum(one.execute is None for one in read) == 1 else None


def _candidate(given: Any) -> Candidate | None:
    if not isinstance(given, Mapping) or given.keys() - _KEYS:
        return None
    texts = [given.get("id"), given.get("description")]
    done, execute = given.get("done", False), given.get("execute")
    if not all(isinstance(text, str) and text.strip() for text in texts):
        return None
    if type(done) is not bool or (done and "execute" in given):
        return None
    return (
        None
        if not done and not callable(execute)
        else Candidate(str(texts[0]), str(texts[1]), execute)
    )


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
                "name": _NAME,
                "instructions": "Choose what to do next for the task, or that it is complete.",
                "choices": [
                    {"value": one.id, "description": one.description} for one in candidates
                ],
            }
        ],
    }


def chosen(decision: Any, candidates: list[Candidate]) -> Any:
    """The candidate that was chosen, ``REFUSED``, or None where the answer says neither."""
    answers = field_of(decision, "answers")
    answer = answers[0] if isinstance(answers, list) and len(answers) == 1 else None
    if field_of(answer, "name") != _NAME:
        return None
    if field_of(answer, "type") == "refusal":
        return REFUSED
    choice = field_of(answer, "choice") if field_of(answer, "type") == "choice" else None
    return next((one for one in candidates if one.id == choice), None)
