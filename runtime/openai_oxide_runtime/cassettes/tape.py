"""What a cassette holds, and what it may do: the file, its modes, and which response comes next."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from openai_oxide_runtime.cassettes.interaction import MATCHERS, Interaction, RecordedRequest
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.http.interface import TransportError, non_retryable

__all__ = ["DEFAULT_MATCH", "Mode", "Tape"]

Mode: TypeAlias = Literal["once", "none", "new_episodes", "all"]
MODES: Final = ("once", "none", "new_episodes", "all")
DEFAULT_MATCH: Final = ("method", "path", "query", "body")


class Tape:
    """The interactions of one file. Several threads may use it."""

    def __init__(self, path: str | os.PathLike[str], mode: Mode, match: Sequence[str]) -> None:
        if mode not in MODES:
            raise ValueError(f"mode must be one of {', '.join(MODES)}, not {mode!r}")
        unknown = [name for name in match if name not in MATCHERS]
        if unknown:
            raise ValueError(f"match has {unknown[0]!r}; it may have {', '.join(MATCHERS)}")
        self.path = Path(path)
        self.match = tuple(match)
        self._lock = forks.lock()
        exists = self.path.exists()
        self.interactions = _load(self.path) if exists and mode != "all" else []
        self.replays = mode != "all"
        self.records = mode in ("all", "new_episodes") or (mode == "once" and not exists)

    def find(self, request: RecordedRequest) -> Interaction | None:
        """The next response to a request; None if the request is to be sent and recorded.

        ``TransportError`` if neither may be: it says what the nearest request differs in.
        """
        with self._lock:
            for interaction in self.interactions if self.replays else ():
                if not interaction.played and interaction.matches(request, self.match):
                    interaction.played = True
                    return interaction
        if self.records:
            return None
        raise self._missing(request)

    def add(self, interaction: Interaction) -> None:
        """Record an interaction, and write the file."""
        with self._lock:
            interaction.played = True
            self.interactions.append(interaction)
            _save(self.path, self.interactions)

    @property
    def unplayed(self) -> list[Interaction]:
        """The interactions that no request came for."""
        return [one for one in self.interactions if not one.played]

    def _missing(self, request: RecordedRequest) -> TransportError:
        differing = [one.differences(request, self.match) for one in self.unplayed]
        nearest = min(differing, key=len, default=None)
        hint = "every response was played" if nearest is None else f"other {' and '.join(nearest)}"
        return non_retryable(
            f"{self.path.name} has no response to {request.method} {request.url} ({hint}); "
            "record it by mode='new_episodes', or delete the file"
        )


def _load(path: Path) -> list[Interaction]:
    try:
        document = _yaml().load(path.read_bytes(), Loader=_kind("SafeLoader"))
        return [Interaction.from_dict(value) for value in (document or {})["interactions"]]
    except (AttributeError, KeyError, TypeError, ValueError, _yaml().YAMLError) as error:
        raise OpenAIError(f"{path} is no cassette: {type(error).__name__}: {error}") from None


def _save(path: Path, interactions: list[Interaction]) -> None:
    document = {"interactions": [one.to_dict() for one in interactions], "version": 1}
    text = _yaml().dump(
        document, Dumper=_kind("SafeDumper"), allow_unicode=True, sort_keys=False, width=1000
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    beside.write_text(text, "utf-8")
    beside.replace(path)


# Any: the package has no types of its own.
def _yaml() -> Any:
    try:
        return import_module("yaml")
    except ModuleNotFoundError as error:
        raise OpenAIError("cassettes need the package PyYAML (the extra `cassettes`)") from error


def _kind(name: str) -> Any:
    """The fast loader or dumper where the package has it."""
    return getattr(_yaml(), f"C{name}", None) or getattr(_yaml(), name)
