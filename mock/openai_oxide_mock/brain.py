"""What the "model" says: a prompt in, an answer out, always the same for the same prompt.

The rules, in order: a scripted answer wins; results of calls are quoted in a final sentence; a tool
is called if the choice demands it or the prompt speaks of it; a JSON schema is obeyed; otherwise a
short sentence about the prompt. "Write 300 words" gives 300 words; "please refuse" is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .checks import check_fields
from .fill import fill, subjects
from .reply import dump

_WORDS = [
    "the",
    "quick",
    "brown",
    "fox",
    "jumps",
    "over",
    "the",
    "lazy",
    "dog",
    "and",
    "runs",
    "along",
    "the",
    "quiet",
    "river",
    "bank",
]
_COMMON = frozenset(
    [
        "get",
        "set",
        "the",
        "and",
        "for",
        "with",
        "from",
        "this",
        "that",
        "your",
        "what",
        "which",
        "run",
        "tool",
        "make",
    ]
)
BUILTIN = {
    "web_search": ("search", "news", "web"),
    "file_search": ("file", "document"),
    "code_interpreter": ("python", "code", "calculate", "compute"),
    "image_generation": ("draw", "image", "picture"),
    "mcp": ("mcp",),
    "local_shell": ("shell",),
}


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that the model may use; built-in ones have a kind and no schema."""

    name: str
    kind: str = "function"
    description: str = ""
    parameters: dict[str, Any] | None = None


@dataclass(slots=True)
class Prompt:
    """What the model is asked."""

    text: str
    tools: list[Tool] = field(default_factory=list)
    choice: str = "auto"
    results: list[tuple[str, str]] = field(default_factory=list)
    schema: dict[str, Any] | None = None
    as_json: bool = False
    parallel: bool = True
    limit: int | None = None
    reasoning: str | None = None
    tokens: int = 0


@dataclass(slots=True)
class Use:
    """One use of a tool."""

    name: str
    arguments: str
    kind: str = "function"
    id: str | None = None


class Spent(NamedTuple):
    """The tokens that an answer has used."""

    input: int
    output: int
    cached: int
    reasoning: int


KINDS = (
    *("function", "custom", "web_search", "file_search"),
    *("code_interpreter", "image_generation", "mcp"),
)
FINISHES = ("stop", "length", "content_filter", "failed")
_CALL = {"name": str, "arguments": str | dict, "kind": str, "id": str | None}
_ANSWER: dict[str, Any] = {
    "text": str | None,
    "refusal": str | None,
    "reasoning": str | None,
    "calls": list | None,
    "items": list,
    "finish": str,
    "error": dict | None,
    "usage": dict,
}
_USAGE: dict[str, Any] = dict.fromkeys(
    (
        *("input_tokens", "output_tokens", "prompt_tokens", "completion_tokens"),
        *("cached_tokens", "reasoning_tokens"),
    ),
    int,
)


@dataclass(slots=True)
class Answer:
    """What the model answers; `finish` is stop, length, content_filter or failed."""

    text: str | None = None
    refusal: str | None = None
    reasoning: str | None = None
    calls: list[Use] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    finish: str = "stop"
    error: dict[str, Any] | None = None
    usage: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def scripted(cls, given: str | Mapping[str, Any]) -> Answer:
        """An answer as a script words it: its text, or its parts; arguments may be objects.

        `ValueError` that says what is wrong with it.
        """
        parts: Mapping[str, Any] = {"text": given} if isinstance(given, str) else given
        check_fields("an answer", parts, _ANSWER)
        answer = cls(**{**parts, "calls": list(map(_scripted_use, parts.get("calls") or ()))})
        if answer.finish not in FINISHES:
            raise ValueError(f"'finish' of an answer must be one of {', '.join(FINISHES)}")
        for item in answer.items:
            check_fields("an item of an answer", item, {**dict.fromkeys(item, Any), "type": str})
            if "type" not in item:
                raise ValueError("an item of an answer needs a 'type'")
        check_fields("'usage' of an answer", answer.usage, _USAGE)
        if any(tokens < 0 for tokens in answer.usage.values()):
            raise ValueError("'usage' of an answer must have numbers from 0 on")
        if answer.error:
            answer.finish = "failed"
        return answer

    def spent(self, tokens: int, times: int = 1) -> Spent:
        """The tokens of a prompt and of this answer to it, if it is given so many times."""
        usage = self.usage
        thought = usage.get("reasoning_tokens", len((self.reasoning or "").split()))
        sent = usage.get("input_tokens", usage.get("prompt_tokens", tokens))
        made = usage.get("output_tokens", usage.get("completion_tokens"))
        made = self.words * times + thought if made is None else made
        return Spent(sent, made, usage.get("cached_tokens", 0), thought)

    @property
    def words(self) -> int:
        """The length of the answer, in the tokens that usage counts."""
        said = [self.text or "", self.refusal or "", *(call.arguments for call in self.calls)]
        return sum(len(pieces(part)) for part in said)


def _scripted_use(given: Mapping[str, Any]) -> Use:
    check_fields("a call of an answer", given, _CALL)
    if not given.get("name"):
        raise ValueError("a call of an answer needs a 'name'")
    if given.get("kind", "function") not in KINDS:
        raise ValueError(f"'kind' of a call must be one of {', '.join(KINDS)}")
    arguments = given.get("arguments", {})
    text = arguments if isinstance(arguments, str) else dump(arguments)
    return Use(given["name"], text, given.get("kind", "function"), given.get("id"))


def pieces(text: str) -> list[str]:
    """A text cut into the pieces that a stream sends; joined they give the text."""
    return re.findall(r"\S+\s*|\s+", text)


def shreds(text: str, size: int = 10) -> list[str]:
    """JSON cut into pieces that no boundary respects, as tool arguments arrive."""
    return [text[at : at + size] for at in range(0, len(text), size)]


def think(prompt: Prompt) -> Answer:
    """The answer to a prompt."""
    answer = _decide(prompt)
    answer.reasoning = _reasoning(prompt)
    if prompt.limit is not None and answer.text is not None:
        said = pieces(answer.text)
        if len(said) > prompt.limit:
            answer.text = "".join(said[: prompt.limit])
            answer.finish = "length"
    return answer


def _decide(prompt: Prompt) -> Answer:
    if "please refuse" in prompt.text.casefold():
        return Answer(refusal="I am sorry, but I cannot help with that.")
    if not prompt.results:
        calls = _calls(prompt)
        if any(call.kind in ("function", "custom") for call in calls):
            return Answer(calls=calls)
        return Answer(calls=calls, text=_say(prompt))
    return Answer(text=_say(prompt))


def _reasoning(prompt: Prompt) -> str | None:
    if prompt.reasoning is None:
        return None
    return f"Considering what was asked: {_short(prompt.text)}" if prompt.reasoning else ""


def _say(prompt: Prompt) -> str:
    if prompt.schema is not None:
        return dump(fill(prompt.schema, prompt.text))
    if prompt.as_json:
        return dump({"answer": _short(prompt.text)})
    if prompt.results:
        return " ".join(f"The result of {name} is: {output}" for name, output in prompt.results)
    asked = re.search(r"(\d+) words", prompt.text)
    if asked:
        count = int(asked.group(1))
        return " ".join(_WORDS[index % len(_WORDS)] for index in range(count))
    return f'You said: "{_short(prompt.text)}". This is a sample answer.'


def _short(text: str, length: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def _calls(prompt: Prompt) -> list[Use]:
    chosen = _chosen(prompt)
    if not prompt.parallel:
        chosen = chosen[:1]
    return [use for tool in chosen for use in _uses(tool, prompt)]


def _chosen(prompt: Prompt) -> list[Tool]:
    if prompt.choice == "none" or not prompt.tools:
        return []
    named = [t for t in prompt.tools if prompt.choice in (t.name, t.kind)]
    if named:
        return named[:1]
    wanted = [tool for tool in prompt.tools if _wants(tool, prompt.text)]
    return wanted or (prompt.tools[:1] if prompt.choice == "required" else [])


def _wants(tool: Tool, text: str) -> bool:
    words = set(re.findall(r"[a-z]{3,}", text.casefold()))
    if tool.kind not in ("function", "custom"):
        return bool(words & set(BUILTIN.get(tool.kind, ())))
    marks = set(re.findall(r"[a-z]{3,}", tool.name.casefold().replace("_", " "))) - _COMMON
    return bool(words & marks) or tool.name.casefold() in text.casefold()


def _uses(tool: Tool, prompt: Prompt) -> list[Use]:
    """One use of a tool, or one for each subject where the first argument is a string."""
    if tool.kind != "function":
        return [Use(tool.name, prompt.text, tool.kind)]
    names = subjects(prompt.text)
    lead = _lead(tool.parameters or {})
    if lead and prompt.parallel and 1 < len(names) <= 8:
        base = fill(tool.parameters, prompt.text)
        return [Use(tool.name, dump({**base, lead: name})) for name in names]
    return [Use(tool.name, dump(fill(tool.parameters or {"type": "object"}, prompt.text)))]


def _lead(schema: dict[str, Any]) -> str | None:
    """The first property, if it is a free string."""
    for name, inner in schema.get("properties", {}).items():
        plain = isinstance(inner, dict) and not inner.keys() & {
            "enum",
            "const",
            "pattern",
            "format",
        }
        return name if plain and inner.get("type") == "string" else None
    return None
