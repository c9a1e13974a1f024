"""Files of this machine in an agent's environment, and files that a turn made on this machine."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from openai_oxide.types.beta.agents.sessions import SessionArtifact
from openai_oxide_lib.agents.file_selection import (
    destination,
    files_below,
    local_file,
    selected,
)
from openai_oxide_lib.agents.results import AgentTurnResult
from openai_oxide_lib.resources.agent_files import (
    AgentFilePreparationError,
    AgentFileStagingError,
    PreparedAgentFiles,
)
from openai_oxide_mock import MockServer
from tests.lib.conftest import Colour
from tests.support.agent_stories import AT, SESSION, TURN, told, typed

pytestmark = pytest.mark.anyio


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "src").mkdir()
    for name, text in (("a.txt", "one"), ("b.txt", "two"), ("src/c.py", "three")):
        (tmp_path / name).write_text(text)
    return tmp_path


def environment_files(colour: Colour) -> Any:
    return colour.client.beta.agents.environments.files


async def test_files_for_a_new_environment(
    colour: Colour, server: MockServer, folder: Path
) -> None:
    chosen = {"/workspace/x.txt": folder / "a.txt", "/workspace/in/y.txt": str(folder / "b.txt")}
    prepared = await colour.get(environment_files(colour).prepare(chosen))
    assert [one["path"] for one in prepared.files] == list(chosen)
    assert [one["file_id"] for one in prepared.files] == prepared.uploaded_file_ids
    first = await colour.get(colour.client.files.content(prepared.uploaded_file_ids[0]))
    assert first.content == b"one"
    uploaded = await colour.get(colour.client.files.retrieve(prepared.uploaded_file_ids[1]))
    assert (uploaded.filename, uploaded.purpose) == ("b.txt", "user_data")


async def test_files_of_a_directory(colour: Colour, server: MockServer, folder: Path) -> None:
    prepared = await colour.get(
        environment_files(colour).prepare_directory(
            folder, destination="/workspace/copy", include=["*.txt", "**/*.py"]
        )
    )
    assert [one["path"].removeprefix("/workspace/copy/") for one in prepared.files] == [
        *("a.txt", "b.txt", "src/c.py"),
    ]


async def test_what_was_uploaded_before_an_error(
    colour: Colour, server: MockServer, folder: Path
) -> None:
    server.script(verb="POST", path="/files", json={"id": "file-1"})
    server.script(verb="POST", path="/files", status=400)
    chosen = {"/workspace/x": folder / "a.txt", "/workspace/y": folder / "b.txt"}
    with pytest.raises(AgentFilePreparationError) as caught:
        await colour.get(environment_files(colour).prepare(chosen))
    assert caught.value.prepared.uploaded_file_ids == ["file-1"]


async def test_what_was_uploaded_before_it_was_cancelled(
    server: MockServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Colour("async", server.url)
    real = made.client.files.create

    async def create(**params: Any) -> Any:
        if params["file"][0] == "b.txt":
            raise asyncio.CancelledError
        return await real(**params)

    monkeypatch.setattr(made.client.files, "create", create)
    chosen = {"/workspace/x": folder / "a.txt", "/workspace/y": folder / "b.txt"}
    with pytest.raises(asyncio.CancelledError) as caught:
        await environment_files(made).prepare(chosen)
    prepared: PreparedAgentFiles = vars(caught.value)["prepared"]
    assert len(prepared.uploaded_file_ids) == 1
    await made.client.close()


async def test_all_are_checked_before_the_first_is_sent(
    colour: Colour, server: MockServer, folder: Path
) -> None:
    chosen = {"/workspace/x": folder / "a.txt", "/workspace/y": folder}
    with pytest.raises(ValueError, match="not a regular file"):
        await colour.get(environment_files(colour).prepare(chosen))
    two = {"/workspace/x": folder / "a.txt", "/workspace/y": folder / "b.txt"}
    with pytest.raises(ValueError, match="several uploads"):
        await colour.get(environment_files(colour).prepare(two, idempotency_key="k"))
    assert server.requests == []


@pytest.mark.parametrize("kind", ["path", "named", "bytes"])
async def test_a_file_for_an_environment_that_is_there(
    colour: Colour, server: MockServer, folder: Path, kind: str
) -> None:
    path = folder / "a.txt"
    there = {"path": "/workspace/a", "environment_id": "env_1"}
    server.script(verb="POST", path="/agents/environments/env_1/files", json=there)
    file: Any = {"path": path, "named": ("n.txt", path, "text/plain"), "bytes": ("n.txt", b"one")}
    staged = await colour.get(
        environment_files(colour).upload("env_1", file=file[kind], path="/workspace/a")
    )
    content = await colour.get(colour.client.files.content(staged.uploaded_file_id))
    assert content.content == b"one"
    assert staged.file.path == "/workspace/a"
    assert server.requests[1].json == {
        "type": "file_id",
        "file_id": staged.uploaded_file_id,
        "path": "/workspace/a",
    }


async def test_an_upload_that_did_not_get_there(colour: Colour, server: MockServer) -> None:
    server.script(verb="POST", path="/files", json={"id": "file-1"})
    server.script(verb="POST", path="/agents/environments/*", status=404)
    with pytest.raises(AgentFileStagingError) as caught:
        await colour.get(environment_files(colour).upload("env_1", file=b"x", path="/workspace/a"))
    assert caught.value.uploaded_file_id == "file-1"


@pytest.mark.parametrize(
    "path",
    [
        *("a", "/a", "/workspace", "/workspace/", "/workspace//a", "/workspace/../a"),
        *("/workspace/./a", "/workspace/a\\b", "/workspace/a\0", "/workspace/outputs"),
        *("/workspace/.codex/a", "/workspace/.managed-agents", "/workspace/.managed-agents-2/x"),
    ],
)
def test_places_that_a_file_cannot_have(path: str) -> None:
    with pytest.raises(ValueError):
        destination(path)
    assert destination("/workspace/outputs/a") == "/workspace/outputs/a"


def test_a_file_below_another_file(folder: Path) -> None:
    with pytest.raises(ValueError, match="below the path"):
        selected({"/workspace/a": folder / "a.txt", "/workspace/a/b": folder / "b.txt"})


@pytest.mark.parametrize("include", ["*.txt", [], [""], ["../*"], ["/etc/*"], ["*.none"]])
def test_patterns_that_choose_nothing_here(folder: Path, include: Any) -> None:
    with pytest.raises(ValueError):
        files_below(folder, "/workspace", include)


def test_links_are_not_followed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "secret").write_text("x")
    try:
        (folder / "src" / "link").symlink_to(other)
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(ValueError, match="symbolic link"):
        files_below(folder, "/workspace", ["src/link/secret"])
    with pytest.raises(ValueError, match="not a regular file"):
        local_file(folder / "src" / "link")
    with pytest.raises(ValueError, match="not a directory"):
        files_below(folder / "src" / "link", "/workspace", ["*"])


def test_a_file_that_changed_since_it_was_chosen(folder: Path) -> None:
    chosen = local_file(folder / "a.txt")
    assert chosen.read() == b"one"
    (folder / "a.txt").write_text("longer")
    for read in (chosen.open, chosen.read):
        with pytest.raises(ValueError, match="has changed"):
            read()


def artifact(id: str, path: str, **fields: Any) -> dict[str, Any]:
    found = {"id": id, "object": "agent.session.artifact", "created_at": 1, "size_bytes": 3}
    where = {"environment_id": "env_1", "session_id": SESSION, "turn_id": TURN}
    return {**found, **where, "path": path, **fields}


def of_turn(colour: Colour, server: MockServer, *listed: Any) -> Any:
    page = {"object": "list", "data": list(listed), "has_more": False}
    server.script(verb="GET", path=f"{AT}/artifacts", json=page, times=2)
    server.script(verb="GET", path=f"{AT}/artifacts/art_2/content", text="abc")
    turn = typed(told()[-2])[0].turn
    return colour.client.beta.agents.sessions.artifacts.for_result(AgentTurnResult(turn, []))


async def test_a_file_that_the_turn_made(
    colour: Colour, server: MockServer, tmp_path: Path
) -> None:
    others = artifact("art_1", "/out", turn_id="turn_0"), artifact("art_3", "/else")
    artifacts = of_turn(colour, server, others[0], artifact("art_2", "/out"), others[1])
    assert (await colour.get(artifacts.content("/out"))).content == b"abc"
    server.script(verb="GET", path=f"{AT}/artifacts/art_2/content", text="abc")
    found = await colour.get(artifacts.download("/out", to=tmp_path / "out"))
    assert isinstance(found, SessionArtifact) and found.id == "art_2"
    assert (tmp_path / "out").read_bytes() == b"abc"


async def test_there_must_be_one_file(colour: Colour, server: MockServer) -> None:
    artifacts = of_turn(colour, server, artifact("art_1", "/twice"), artifact("art_2", "/twice"))
    for path, why in (("/none", "no file"), ("/twice", "more than one")):
        with pytest.raises(ValueError, match=why):
            await colour.get(artifacts.content(path))
