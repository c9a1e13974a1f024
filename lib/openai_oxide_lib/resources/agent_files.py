"""What ``client.beta.agents.environments.files`` can do beyond its operations: bring files of this
machine into an environment, a new one (``prepare``) or one that is there (``upload``).

Each file is uploaded to ``client.files`` first. These uploads stay when the environment is gone,
and what was uploaded before an error too: their ids are always told, so that they can be deleted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Unpack

from openai_oxide_lib.agents.file_selection import (
    LocalFile,
    destination,
    files_below,
    local_file,
    selected,
)
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.concurrency import threads
from openai_oxide_runtime.errors.base import OpenAIError

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import EnvironmentFile
    from openai_oxide.params.beta_agents import HostedEnvironmentFileParam
    from openai_oxide_runtime.operations.request_options import RequestOptions
    from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AsyncEnvironmentFilesExtras",
    "EnvironmentFilesExtras",
    "PreparedAgentFiles",
    "StagedAgentFile",
]

Path = str | os.PathLike[str]
_PURPOSE: Final = "user_data"


@dataclass
class PreparedAgentFiles:
    """What is uploaded for a new environment."""

    files: list[HostedEnvironmentFileParam] = field(default_factory=list)
    """For ``environment={"type": "openai_hosted", "files": …}``."""
    uploaded_file_ids: list[str] = field(default_factory=list)
    """The uploads, which are yours to delete."""

    def _add(self, place: str, file_id: str) -> None:
        self.uploaded_file_ids.append(file_id)
        self.files.append({"type": "file_id", "file_id": file_id, "path": place})


@dataclass(frozen=True)
class StagedAgentFile:
    """A file in an environment, and the upload that it was made from, which is yours to delete."""

    uploaded_file_id: str
    file: EnvironmentFile


class AgentFilePreparationError(OpenAIError):
    """Not all files could be uploaded; ``prepared`` has those that were."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        super().__init__("Not all files were uploaded; those that were are yours to delete.")
        self.prepared = prepared


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but did not get into the environment; the upload is still there."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__("The file was uploaded, but is not in the environment.")
        self.uploaded_file_id = uploaded_file_id


class EnvironmentFilesExtras(Resource):
    """The base of ``client.beta.agents.environments.files``."""

    def prepare(
        self, files: Mapping[str, Path], **options: Unpack[RequestOptions]
    ) -> PreparedAgentFiles:
        """Upload files for a new environment: paths below ``/workspace``, and the files there.

        All are checked before the first one is sent: ``ValueError`` for a link, a directory or a
        path that cannot be. ``AgentFilePreparationError`` has what was uploaded before an error.
        """
        chosen, prepared = _chosen(self, files, options), PreparedAgentFiles()
        with _accounted(prepared):
            for place, source in chosen:
                with source.open() as opened:
                    content = (source.path.name, opened)
                    made = self._client.files.create(file=content, purpose=_PURPOSE, **options)
                prepared._add(place, made.id)
        return prepared

    def prepare_directory(
        self,
        root: Path,
        *,
        destination: str,
        include: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> PreparedAgentFiles:
        """Upload the files of a directory that the patterns of ``include`` choose.

        They keep their places below ``destination``, which is ``/workspace`` or below it. Patterns
        are those of ``Path.glob``; a link that one meets is a ``ValueError``.
        """
        return self.prepare(files_below(root, destination, include), **options)

    def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> StagedAgentFile:
        """Upload a file and put it into an environment, at a path below ``/workspace``.

        ``AgentFileStagingError`` has the id of an upload that did not get there.
        """
        _check(environment_id, path)
        with _opened(file) as content:
            made = self._client.files.create(file=content, purpose=_PURPOSE, **options)
        with _staged(made.id):
            said = {"type": "file_id", "file_id": made.id, "path": path}
            create: Any = getattr(self, "create")  # noqa: B009 - the generated class has it
            return StagedAgentFile(made.id, create(environment_id, **said, **_later(options)))


class AsyncEnvironmentFilesExtras(AsyncResource):
    """The base of ``client.beta.agents.environments.files``, for asyncio."""

    async def prepare(
        self, files: Mapping[str, Path], **options: Unpack[RequestOptions]
    ) -> PreparedAgentFiles:
        """Upload files for a new environment: paths below ``/workspace``, and the files there.

        All are checked before the first one is sent: ``ValueError`` for a link, a directory or a
        path that cannot be. ``AgentFilePreparationError`` has what was uploaded before an error.
        """
        chosen = await threads.in_thread(_chosen, self, files, options)
        prepared = PreparedAgentFiles()
        with _accounted(prepared):
            for place, source in chosen:
                content = (source.path.name, await threads.in_thread(source.read))
                made = await self._client.files.create(file=content, purpose=_PURPOSE, **options)
                prepared._add(place, made.id)
        return prepared

    async def prepare_directory(
        self,
        root: Path,
        *,
        destination: str,
        include: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> PreparedAgentFiles:
        """Upload the files of a directory that the patterns of ``include`` choose.

        They keep their places below ``destination``, which is ``/workspace`` or below it. Patterns
        are those of ``Path.glob``; a link that one meets is a ``ValueError``.
        """
        found = await threads.in_thread(files_below, root, destination, include)
        return await self.prepare(found, **options)

    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> StagedAgentFile:
        """Upload a file and put it into an environment, at a path below ``/workspace``.

        ``AgentFileStagingError`` has the id of an upload that did not get there.
        """
        _check(environment_id, path)
        content = await threads.in_thread(_read, file)
        made = await self._client.files.create(file=content, purpose=_PURPOSE, **options)
        with _staged(made.id):
            said = {"type": "file_id", "file_id": made.id, "path": path}
            create: Any = getattr(self, "create")  # noqa: B009 - the generated class has it
            staged = await create(environment_id, **said, **_later(options))
            return StagedAgentFile(made.id, staged)


def _chosen(
    resource: Any, files: Mapping[str, Path], options: RequestOptions
) -> list[tuple[str, LocalFile]]:
    chosen = selected(files)
    headers = {**resource._client.default_headers, **(options.get("extra_headers") or {})}
    keyed = "idempotency_key" in options or "idempotency-key" in {n.lower() for n in headers}
    if keyed and len(chosen) > 1:
        raise ValueError("a key of idempotency is for one upload, not for several")
    return chosen


def _check(environment_id: str, path: str) -> None:
    if not environment_id:
        raise ValueError("environment_id must not be empty")
    destination(path)


def _later(options: RequestOptions) -> dict[str, Any]:
    """The options of the second request: a key is for the first."""
    return {name: value for name, value in options.items() if name != "idempotency_key"}


def _parts(file: Any) -> tuple[LocalFile | None, tuple[Any, ...]]:
    """The local file in what is to be uploaded, if there is one, and the rest: name, then type."""
    content, named = (file[1], file) if isinstance(file, tuple) else (file, ())
    if not isinstance(content, os.PathLike):
        return None, ()
    found = local_file(content)
    return found, (named[0] if named else found.path.name, *named[2:])


@contextmanager
def _opened(file: Any) -> Iterator[Any]:
    source, rest = _parts(file)
    if source is None:
        yield file
    else:
        with source.open() as opened:
            yield (rest[0], opened, *rest[1:])


def _read(file: Any) -> Any:
    source, rest = _parts(file)
    return file if source is None else (rest[0], source.read(), *rest[1:])


@contextmanager
def _accounted(prepared: PreparedAgentFiles) -> Iterator[None]:
    """Whatever ends the uploads says which ones were made, be it that they are cancelled."""
    try:
        yield
    except Exception as error:
        raise AgentFilePreparationError(prepared) from error
    except BaseException as error:
        error.__dict__["prepared"] = prepared
        raise


@contextmanager
def _staged(uploaded_file_id: str) -> Iterator[None]:
    """Whatever ends the second step says what the first one made."""
    try:
        yield
    except Exception as error:
        raise AgentFileStagingError(uploaded_file_id) from error
    except BaseException as error:
        error.__dict__["uploaded_file_id"] = uploaded_file_id
        raise
