"""What is given as a file is sent as that file, or refused by the name of its parameter."""

from __future__ import annotations

import asyncio
import codecs
import gzip
import io
import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
from starlette.datastructures import Headers, UploadFile

import openai_oxide
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.serialization.files import as_file, as_file_field
from openai_oxide_runtime.serialization.multipart import Multipart
from tests.runtime.conftest import Colour
from tests.runtime.serialization.test_multipart import parts
from tests.support.wire import Request, answer, error, serving

FILE = {"id": "f", "object": "file", "bytes": 1, "created_at": 1, "filename": "x"}


def payload(value: Any) -> tuple[str | None, str | None, bytes]:
    """File name, content type and content."""
    [(_, *rest)] = parts(Multipart({"f": as_file_field("f", value, "file")}))
    return rest[0], rest[1], rest[2]


def at_its_end() -> io.BytesIO:
    made = io.BytesIO()
    made.write(b"data")
    return made


def spooled(size: int) -> Any:
    made = tempfile.SpooledTemporaryFile(size)  # noqa: SIM115
    made.write(b"data")
    return made


def uploaded() -> UploadFile:
    return UploadFile(spooled(99), filename="u.txt", headers=Headers({"content-type": "text/x"}))


class Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation


class OnlySeek:
    """Says nothing of what it can do."""

    def __init__(self) -> None:
        self._inner = at_its_end()
        self.read, self.seek, self.tell = self._inner.read, self._inner.seek, self._inner.tell


class FromFlask:
    """A file of a form: its ``name`` is that of the field."""

    name, filename = "field", "flask.png"

    def __init__(self) -> None:
        self.read = io.BytesIO(b"data").read


BINARY = "application/octet-stream"


@pytest.mark.parametrize(
    ("make", "name", "kind"),
    [
        (lambda: b"data", "upload", BINARY),
        (lambda: bytearray(b"data"), "upload", BINARY),
        (lambda: memoryview(b"data"), "upload", BINARY),
        (lambda: ("t.txt", "data"), "t.txt", "text/plain"),
        (lambda: ("t.txt", b"data", "a/b"), "t.txt", "a/b"),
        (lambda: (None, b"data"), "upload", BINARY),
        (lambda: ("", "data"), "upload", BINARY),
        (at_its_end, "upload", BINARY),
        (lambda: ("n.json", at_its_end()), "n.json", "application/json"),
        (lambda: spooled(99), "upload", BINARY),
        (lambda: spooled(1), "upload", BINARY),
        (lambda: Unseekable(b"data"), "upload", BINARY),
        (OnlySeek, "upload", BINARY),
        (FromFlask, "flask.png", "image/png"),
        (lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"data"))), "upload", BINARY),
        (uploaded, "u.txt", "text/x"),
    ],
)
def test_files_of_any_kind(make: Callable[[], Any], name: str, kind: str) -> None:
    assert payload(make()) == (name, kind, b"data")


def test_a_file_with_a_path_has_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"data")
    expected = ("a.txt", "text/plain", b"data")
    with path.open("rb") as file, open(os.fsencode(path), "rb") as as_bytes:  # noqa: PTH123
        assert payload(path) == payload(file) == payload(as_bytes) == expected


def test_the_same_file_twice_in_a_form() -> None:
    file = at_its_end()
    form = Multipart({"f": as_file_field("f", [file, file], "file or files")})
    assert [content for *_, content in parts(form)] == [b"data", b"data"]


def test_one_file_where_several_may_be() -> None:
    for given in (b"data", bytearray(b"data"), memoryview(b"data")):
        form = Multipart({"f": as_file_field("f", given, "file or files")})
        assert [content for *_, content in parts(form)] == [b"data"]


def test_names_that_are_no_utf_8() -> None:
    body = b"".join(Multipart({"f": as_file("f", (os.fsdecode(b"caf\xe9.txt"), b"x"))}))
    assert 'filename="caf\ufffd.txt"'.encode() in body


@pytest.mark.parametrize("name", ['a"b', "a\\b", "a\tb", "a\r\nb", "\x00", "\x1b", "ü", "a;b"])
def test_names_are_written_as_httpx_writes_them(name: str) -> None:
    request = httpx.Request("POST", "http://h", files={"f": (name, b"x")})
    theirs = request.read().split(b"\r\n")[1]
    assert b"".join(Multipart({"f": (name, b"x")})).split(b"\r\n")[1] == theirs


async def generated() -> AsyncIterator[bytes]:
    yield b"data"


NO_FILES: list[tuple[Callable[[], Any], str]] = [
    (lambda: "/etc/hostname", "pathlib"),
    (lambda: "text", r"\(name, text\)"),
    (lambda: ["text"], "list"),
    (lambda: [b"data"], "list"),
    (lambda: {"file": b"data"}, "dict"),
    (lambda: iter([b"data"]), "list_iterator"),
    (lambda: (piece for piece in [b"data"]), "generator"),
    (generated, "async_generator"),
    (lambda: 3, "int"),
    (lambda: None, "NoneType"),
    (object, "object"),
    (lambda: io.BytesIO, "type"),
    (lambda: ("name",), "tuple of str"),
    (lambda: ("name", 3), "tuple of str, int"),
    (lambda: (b"name", b"data"), "tuple of bytes, bytes"),
    (lambda: ("n", b"x", "a/b", {}, 5), "tuple"),
    (lambda: io.StringIO("text"), "mode 'rb'"),
    (lambda: ("n", io.StringIO("text")), "mode 'rb'"),
    (lambda: tempfile.SpooledTemporaryFile(9, "w+"), "mode 'rb'"),  # noqa: SIM115
    (lambda: codecs.getreader("utf-8")(io.BytesIO(b"text")), "bytes"),
]


@pytest.mark.parametrize(("make", "message"), NO_FILES)
def test_what_is_no_file_is_refused_by_name(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(TypeError, match=f"(?s)the_field.*{message}|{message}.*the_field"):
        Multipart({"the_field": as_file_field("the_field", make(), "file")})


def test_a_closed_file_a_folder_and_a_file_for_writing(tmp_path: Path) -> None:
    closed = io.BytesIO(b"x")
    closed.close()
    with pytest.raises(ValueError, match="the file for f is closed"):
        Multipart({"f": closed})
    with pytest.raises(OSError, match=tmp_path.name):
        Multipart({"f": tmp_path})
    with (tmp_path / "w").open("wb") as writing, pytest.raises(OSError, match="read"):
        Multipart({"f": writing})


def test_a_file_that_another_reads_meanwhile_is_an_error() -> None:
    file = io.BytesIO(bytes(1 << 20))
    pieces = iter(Multipart({"f": file}))
    with pytest.raises(ValueError, match="f was read elsewhere"):
        for _ in pieces:
            file.seek(7)


def uploads() -> Iterator[tuple[Any, str, str]]:
    """Every operation of the package that takes files, and its fields that are files."""
    clients = [openai_oxide.OpenAI(api_key="k")]
    checked: set[str] = set()
    for resource in walk(clients[0]):
        for method in vars(type(resource)).values():
            op = getattr(method, "__operation__", None)
            if op is not None and op.files and op.name not in checked:
                checked.add(op.name)
                yield from ((op, name, kind) for name, kind in op.files.items())


def walk(owner: Any, depth: int = 0) -> Iterator[Any]:
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")) or depth > 3:
            continue
        attribute = getattr(type(owner), name)
        if hasattr(attribute, "__get__") and not callable(attribute):
            inner = getattr(owner, name)
            if isinstance(inner, openai_oxide.OpenAI) or not hasattr(inner, "_client"):
                continue
            yield inner
            yield from walk(inner, depth + 1)


UPLOADS = list(uploads())


def test_every_upload_is_looked_at() -> None:
    names = {op.name for op, _, _ in UPLOADS}
    assert {
        *("files.create", "images.edit", "images.create_variation", "uploads.parts.create"),
        *("audio.transcriptions.create", "audio.translations.create", "skills.create"),
        *("videos.create", "videos.create_character", "containers.files.create"),
    } <= names


@pytest.mark.parametrize(("op", "name", "kind"), UPLOADS, ids=lambda v: getattr(v, "name", None))
def test_every_upload_refuses_what_is_no_file(op: Operation, name: str, kind: str) -> None:
    rest = {field: "x" for field in op.required if field not in op.files}
    rest |= {field: b"x" for field in op.required if field in op.files}
    path = list(op.path_params)
    with pytest.raises(TypeError, match=f"'{name}.*pathlib"):
        client().execute(op, {**rest, name: "/etc/hostname"}, *path)
    with pytest.raises(TypeError, match=f"'{name}"):
        client().execute(op, {**rest, name: [3]}, *path)
    if kind == "file":
        with pytest.raises(TypeError, match=f"'{name}.*list"):
            client().execute(op, {**rest, name: [b"x"]}, *path)


class Unreachable:
    def send(self, request: Any) -> Any:
        raise AssertionError("it was sent")

    def close(self) -> None: ...


def client() -> openai_oxide.OpenAI:
    return openai_oxide.OpenAI(api_key="k", transport=Unreachable())


@pytest.mark.parametrize(
    "files",
    [
        {"file": ("n.txt", "text")},
        {"file": b"x", "other": (None, b"{}", "application/json")},
        [("image", b"1"), ("image", b"2")],
        [("image[]", ("a.png", b"1")), ("image[]", ("b.png", b"2"))],
    ],
)
def test_files_of_a_path_are_sent_as_the_official_client_does(files: Any) -> None:
    options: Any = {"headers": {"Content-Type": "multipart/form-data"}}
    with serving(answer({}), answer({})) as server:
        for package in (openai, openai_oxide):
            made = package.OpenAI(api_key="k", base_url=server.url, max_retries=0)
            made.post("/x", cast_to=object, body={"a": "b"}, files=files, options=options)
            made.close()
    theirs, ours = (form(request) for request in server.requests)
    assert ours == theirs


def form(request: Request) -> list[bytes]:
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    return request.body.split(boundary)


@pytest.mark.parametrize("files", ["text", 3, {"f": "text"}, {"f": [b"x"]}, [("f", None)]])
def test_files_that_are_none_are_refused(files: Any) -> None:
    with pytest.raises(TypeError, match=r"`files`|'f'"):
        client().post("/x", cast_to=object, files=files)


# Readers that are awaited.


class Reader:
    """As libraries for asyncio open files: everything is awaited."""

    name = "/tmp/notes.txt"

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)
        self._inner.seek(0, io.SEEK_END)

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        return self._inner.read(size)

    async def seek(self, to: int, whence: int = 0) -> int:
        return self._inner.seek(to, whence)


@pytest.mark.parametrize("size", [0, 5, 5 << 20])
async def test_a_reader_that_is_awaited(anyio_backend: str, size: int) -> None:
    content = os.urandom(size)
    with serving(error(500), answer(FILE)) as server:
        made = openai_oxide.AsyncOpenAI(
            api_key="k", base_url=server.url, retry=RetryPolicy(first_delay=0)
        )
        await made.files.create(file=Reader(content), purpose="batch")
        await made.close()
    assert len(server.requests) == 2
    for request in server.requests:
        assert b'filename="notes.txt"' in request.body
        assert content in request.body
        assert int(request.headers["content-length"]) == len(request.body)


async def test_content_that_is_awaited(anyio_backend: str) -> None:
    with serving(answer({}), answer({})) as server:
        made = openai_oxide.AsyncOpenAI(api_key="k", base_url=server.url)
        for content in (generated(), Reader(b"data")):
            await made.post("/x", cast_to=object, content=content)
        await made.close()
    assert [request.body for request in server.requests] == [b"data"] * 2


async def test_a_reader_that_fails_sends_nothing(anyio_backend: str) -> None:
    class Broken(Reader):
        async def read(self, size: int = -1) -> bytes:
            raise OSError("the disk is gone")

    with serving(answer(FILE)) as server:
        made = openai_oxide.AsyncOpenAI(api_key="k", base_url=server.url)
        with pytest.raises(OSError, match="the disk is gone"):
            await made.files.create(file=Broken(b""), purpose="batch")
        await made.close()
    assert server.requests == []


@pytest.mark.parametrize("content", [Reader(b"data"), ("n", Reader(b"data"))])
def test_a_blocking_client_refuses_it_by_name(content: Any) -> None:
    with pytest.raises(TypeError, match="the file for file can be read only by awaiting"):
        client().files.create(file=content, purpose="batch")


async def test_an_upload_of_starlette_in_both_colours(colour: Colour) -> None:
    with serving(answer(FILE)) as server:
        await colour.get(colour.client(server).things.upload(file=uploaded()))
    assert b'filename="u.txt"\r\nContent-Type: text/x\r\n\r\ndata\r\n' in server.requests[0].body
