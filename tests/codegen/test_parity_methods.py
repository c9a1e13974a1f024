"""The methods of a package as operations: verb, path, places of parameters, answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.parity.document import document
from tests.codegen.packages import package

FILES = {
    "_client.py": """
        from .resources.files import Files
        class OpenAI:
            @cached_property
            def files(self) -> Files:
                return Files(self)
            @cached_property
            def with_raw_response(self) -> OpenAIWithRawResponse: ...
        """,
    "resources/files.py": """
        from .parts import Parts
        from ..types.file import File
        from ..types import file_list_params, file_create_params
        class Files(SyncAPIResource):
            @cached_property
            def parts(self) -> Parts: ...

            def list(self, *, after: str | Omit = omit, extra_query=None) -> SyncCursorPage[File]:
                return self._get_api_list(
                    "/files",
                    page=SyncCursorPage[File],
                    options=make_request_options(
                        query=maybe_transform({"after": after}, file_list_params.FileListParams),
                        security={"admin_api_key_auth": True},
                    ),
                    model=File,
                )

            @overload
            def create(self, *, name: str, stream: Literal[True]) -> Stream[File]: ...

            def create(self, *, name: str, stream: bool = False) -> File | Stream[File]:
                extra_headers = {**strip_not_given({"X-Key": key}), **(extra_headers or {})}
                extra_headers = {"OpenAI-Beta": "files=v1", **(extra_headers or {})}
                return self._post(
                    path_template("/stores/{store_id}/files", store_id=store_id),
                    body=maybe_transform(
                        {"name": name, "stream": stream},
                        file_create_params.FileCreateParamsStreaming
                        if stream
                        else file_create_params.FileCreateParamsNonStreaming,
                    ),
                    cast_to=File,
                    stream=stream or False,
                    stream_cls=Stream[File],
                )
        """,
    "resources/parts.py": """
        class Parts(SyncAPIResource):
            def content(self, part_id: str) -> _legacy_response.HttpxBinaryResponseContent:
                extra_headers = {"Accept": "application/binary", **(extra_headers or {})}
                return self._get(
                    f"/parts/{part_id}", cast_to=_legacy_response.HttpxBinaryResponseContent
                )

            @typing_extensions.deprecated("old")
            def remove(self, part_id: str) -> None:
                return self._delete("/parts", cast_to=NoneType)

            def delete(self, part_id: str) -> None:
                return self._delete("/parts", cast_to=NoneType)
        """,
    "types/__init__.py": "from .file import File as File",
    "types/file.py": "class File(BaseModel):\n    id: str",
    "types/file_list_params.py": "class FileListParams(TypedDict, total=False):\n    after: str",
    "types/file_create_params.py": """
        class FileCreateParamsBase(TypedDict, total=False):
            store_id: Required[str]
            name: Required[str]
            key: Annotated[str, PropertyInfo(alias="X-Key")]
        class FileCreateParamsNonStreaming(FileCreateParamsBase, total=False):
            stream: Literal[False]
        class FileCreateParamsStreaming(FileCreateParamsBase):
            stream: Required[Literal[True]]
        """,
}
FILE = {"$ref": "#/components/schemas/File"}


@pytest.fixture
def paths(tmp_path: Path) -> dict[str, Any]:
    paths: dict[str, Any] = document(package(tmp_path, FILES))["paths"]
    return paths


def test_what_there_is(paths: dict[str, Any]) -> None:
    names = {op["x-official"] for item in paths.values() for op in item.values()}
    assert names == {"files.list", "files.create", "files.parts.content", "files.parts.delete"}


def test_a_list(paths: dict[str, Any]) -> None:
    listing = paths["/files"]["get"]
    assert listing["parameters"] == [{"name": "after", "in": "query", "schema": {"type": "string"}}]
    assert listing["security"] == [{"AdminApiKeyAuth": []}]
    assert listing["x-official-page"] == "CursorPage"
    schema = listing["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["properties"]["data"] == {"type": "array", "items": FILE}


def test_a_call_that_streams(paths: dict[str, Any]) -> None:
    create = paths["/stores/{store_id}/files"]["post"]
    assert [(p["name"], p["in"]) for p in create["parameters"]] == [
        ("store_id", "path"),
        ("X-Key", "header"),
    ]
    body = create["requestBody"]["content"]["application/json"]["schema"]
    assert list(body["properties"]) == ["name", "stream"]
    assert body["required"] == ["name"]
    assert create["x-oxide-headers"] == {"OpenAI-Beta": "files=v1"}
    assert create["x-oxide-stream"] == {"event": FILE}
    assert create["responses"]["200"]["content"] == {"application/json": {"schema": FILE}}


def test_bytes_and_nothing(paths: dict[str, Any]) -> None:
    content = paths["/parts/{part_id}"]["get"]
    assert content["x-oxide-accept"] == "application/binary"
    assert paths["/parts"]["delete"]["responses"] == {"200": {"description": ""}}
    assert "deprecated" not in paths["/parts"]["delete"]
