"""What ``client.beta.agents.environments.files`` has beyond its operations: add local files to a
new environment (``prepare``) or to an existing one (``upload``).

Each file is first uploaded to ``client.files``. These uploads outlive the environment, also those
from before an error; results and errors contain their ids, so that the program can delete them.
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
from openai_oxide_lib.resources.generated_methods import generated
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
    """The files uploaded for a new environment."""

    files: list[HostedEnvironmentFileParam] = field(default_factory=list)
    """For ``environment={"type": "openai_hosted", "files": …}``."""
    uploaded_file_ids: list[str] = field(default_factory=list)
    """The ids of the uploads, for the program to delete."""

    def _add(self, path: str, file_id: str) -> None:
        self.uploaded_file_ids.append(file_id)
        self.files.append({"type": "file_id", "file_id": file_id, "path": path})


@dataclass(frozen=True)
class StagedAgentFile:
    """A file in an environment, and the id of its upload, for the program to delete."""

    uploaded_file_id: str
    file: EnvironmentFile


class AgentFilePreparationError(OpenAIError):
    """Not all files could be uploaded; ``prepared`` has those that were."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        super().__init__(
            "Not all files were uploaded. `prepared.uploaded_file_ids` lists the uploads to delete."
        )
        self.prepared = prepared


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but not added to the environment; the upload still exists."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(
            "The file was uploaded, but not added to the environment. Delete `uploaded_file_id`."
        )
        self.uploaded_file_id = uploaded_file_id


class EnvironmentFilesExtras(Resource):
    """The base of ``client.beta.agents.environments.files``."""

    def prepare(
        self, files: Mapping[str, Path], **options: Unpack[RequestOptions]
    ) -> PreparedAgentFiles:
        """Upload files for a new environment.

        files: local paths by their paths below ``/workspace``.

        All files are checked before the first upload: ``ValueError`` for a link, a directory or an
        invalid path. ``AgentFilePreparationError`` contains the uploads from before an error.
        """
        selection, prepared = _selection(self, files, options), PreparedAgentFiles()
        with _reporting(prepared):
            for place, source in selection:
                with source.open() as file:
                    content = (source.path.name, file)
                    uploaded = self._client.files.create(file=content, purpose=_PURPOSE, **options)
                prepared._add(place, uploaded.id)
        return prepared

    def prepare_directory(
        self,
        root: Path,
        *,
        destination: str,
        include: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> PreparedAgentFiles:
        """Upload files of a directory for a new environment; errors are those of ``prepare``.

        root: the directory.
        destination: the path for it, ``/workspace`` or below.
        include: patterns as for ``Path.glob``; a link that matches is a ``ValueError``.
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
        """Upload a file, and add it to an environment at a path below ``/workspace``.

        Raises ``AgentFileStagingError``, with the id of the upload, if it cannot be added.
        """
        _check(environment_id, path)
        with _opened(file) as content:
            uploaded = self._client.files.create(file=content, purpose=_PURPOSE, **options)
        with _staged(uploaded.id):
            params = {"type": "file_id", "file_id": uploaded.id, "path": path}
            return StagedAgentFile(
                uploaded.id, generated(self)(environment_id, **params, **_without_key(options))
            )


class AsyncEnvironmentFilesExtras(AsyncResource):
    """The base of ``client.beta.agents.environments.files``, for asyncio."""

    async def prepare(
        self, files: Mapping[str, Path], **options: Unpack[RequestOptions]
    ) -> PreparedAgentFiles:
        """Upload files for a new environment.

        files: local paths by their paths below ``/workspace``.

        All files are checked before the first upload: ``ValueError`` for a link, a directory or an
        invalid path. ``AgentFilePreparationError`` contains the uploads from before an error.
        """
        selection = await threads.in_thread(_selection, self, files, options)
        prepared = PreparedAgentFiles()
        with _reporting(prepared):
            for place, source in selection:
                content = (source.path.name, await threads.in_thread(source.read))
                uploaded = await self._client.files.create(
                    file=content, purpose=_PURPOSE, **options
                )
                prepared._add(place, uploaded.id)
        return prepared

    async def prepare_directory(
        self,
        root: Path,
        *,
        destination: str,
        include: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> PreparedAgentFiles:
        """Upload files of a directory for a new environment; errors are those of ``prepare``.

        root: the directory.
        destination: the path for it, ``/workspace`` or below.
        include: patterns as for ``Path.glob``; a link that matches is a ``ValueError``.
        """
        files = await threads.in_thread(files_below, root, destination, include)
        return await self.prepare(files, **options)

    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> StagedAgentFile:
        """Upload a file, and add it to an environment at a path below ``/workspace``.

        Raises ``AgentFileStagingError``, with the id of the upload, if it cannot be added.
        """
        _check(environment_id, path)
        content = await threads.in_thread(_read, file)
        uploaded = await self._client.files.create(file=content, purpose=_PURPOSE, **options)
        with _staged(uploaded.id):
            params = {"type": "file_id", "file_id": uploaded.id, "path": path}
            staged = await generated(self)(environment_id, **params, **_without_key(options))
            return StagedAgentFile(uploaded.id, staged)


def _selection(
    resource: Resource | AsyncResource, files: Mapping[str, Path], options: RequestOptions
) -> list[tuple[str, LocalFile]]:
    selection = selected(files)
    headers = {**resource._client.default_headers, **(options.get("extra_headers") or {})}
    has_key = "idempotency_key" in options or "idempotency-key" in {n.lower() for n in headers}
    if has_key and len(selection) > 1:
        raise ValueError("an idempotency key cannot be used for several uploads")
    return selection


def _check(environment_id: str, path: str) -> None:
    if not environment_id:
        raise ValueError("environment_id must not be empty")
    destination(path)


def _without_key(options: RequestOptions) -> dict[str, object]:
    """The options of the second request: the idempotency key belongs to the first."""
    return {name: value for name, value in options.items() if name != "idempotency_key"}


def _parts(file: FileTypes) -> tuple[LocalFile | None, tuple[Any, ...]]:
    """The local file of an upload, if it is one, and the rest of the tuple: name, content type."""
    content, fields = (file[1], file) if isinstance(file, tuple) else (file, ())
    if not isinstance(content, os.PathLike):
        return None, ()
    source = local_file(content)
    return source, (fields[0] if fields else source.path.name, *fields[2:])


@contextmanager
def _opened(file: FileTypes) -> Iterator[FileTypes]:
    source, rest = _parts(file)
    if source is None:
        yield file
    else:
        with source.open() as content:
            yield (rest[0], content, *rest[1:])


def _read(file: FileTypes) -> FileTypes:
    source, rest = _parts(file)
    return file if source is None else (rest[0], source.read(), *rest[1:])


@contextmanager
def _reporting(prepared: PreparedAgentFiles) -> Iterator[None]:
    """Add the finished uploads to any exception, also to a cancellation."""
    try:
        yield
    except Exception as error:
        raise AgentFilePreparationError(prepared) from error
    except BaseException as error:
        error.__dict__["prepared"] = prepared
        raise


@contextmanager
def _staged(uploaded_file_id: str) -> Iterator[None]:
    """Add the id of the upload to any exception, also to a cancellation."""
    try:
        yield
    except Exception as error:
        raise AgentFileStagingError(uploaded_file_id) from error
    except BaseException as error:
        error.__dict__["uploaded_file_id"] = uploaded_file_id
        raise
