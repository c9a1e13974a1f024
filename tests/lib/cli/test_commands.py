"""The command `openai-oxide`, beside the embedded server."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from openai_oxide_lib.cli import command_line
from openai_oxide_mock import MockServer


class Shell:
    """Runs a command line, and keeps what it printed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.code = 0
        self.errors = ""

    def __call__(self, *arguments: str, stdin: str | None = None) -> str:
        self._monkeypatch.setattr(sys, "argv", ["openai-oxide", *arguments])
        stream = io.StringIO(stdin or "")
        stream.isatty = lambda: stdin is None  # type: ignore[method-assign]
        self._monkeypatch.setattr(sys, "stdin", stream)
        self.code = command_line()
        output, self.errors = self._capsys.readouterr()
        return output


@pytest.fixture
def shell(
    server: MockServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Shell:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-shell")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.chdir(tmp_path)
    return Shell(monkeypatch, capsys)


def test_a_question_is_answered_as_it_comes(shell: Shell, server: MockServer) -> None:
    assert "Say hello." in shell("ask", "Say hello.", "-m", "gpt-5")
    assert shell.code == 0
    (request,) = server.requests
    assert request.json["model"] == "gpt-5" and request.json["stream"] is True


def test_what_is_piped_in_is_part_of_the_question(shell: Shell, server: MockServer) -> None:
    shell("ask", "Summarise:", "-s", "Be brief.", stdin="a long text\n")
    body = server.requests[0].json
    assert body["input"][0]["content"][0]["text"] == "Summarise:\n\na long text"
    assert body["instructions"] == "Be brief."


def test_files_and_images_are_attached(shell: Shell, server: MockServer, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"png")
    (tmp_path / "a.pdf").write_bytes(b"pdf")
    shell("ask", "What is this?", "-f", "a.png", "-f", "a.pdf")
    _, image, file = server.requests[0].json["input"][0]["content"]
    assert image["image_url"] == "data:image/png;base64," + base64.b64encode(b"png").decode()
    assert (file["type"], file["filename"]) == ("input_file", "a.pdf")


def test_a_schema_makes_json(shell: Shell, tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    (tmp_path / "number.json").write_text(json.dumps(schema))
    assert "n" in json.loads(shell("ask", "A number", "--json-schema", "number.json"))


def test_without_a_question_the_use_is_wrong(shell: Shell) -> None:
    shell("ask", stdin="")
    assert shell.code == 2 and "there is no question" in shell.errors


@pytest.mark.parametrize(
    ("command", "start"),
    [
        ("tokens Hello", "{"),
        ("embed hello", "{"),
        ("images cat", "{"),
        ("files put data.txt", "{"),
        ("call models.retrieve model=gpt-5", "{"),
    ],
)
def test_results_are_json_on_request(
    shell: Shell, command: str, start: str, tmp_path: Path
) -> None:
    (tmp_path / "data.txt").write_text("data")
    assert shell("--output", "json", *command.split()).startswith(start)
    assert shell.code == 0


def test_files_go_up_and_come_down(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "data.txt").write_text("some data")
    id_ = shell("files", "put", "data.txt").strip()
    assert id_ in shell("files", "ls")
    shell("files", "get", id_, "--out", "copy.txt")
    assert (tmp_path / "copy.txt").read_text() == "some data"
    assert shell("files", "rm", id_).strip() == id_
    assert id_ not in shell("-o", "table", "files", "ls")


def test_pictures_and_sound_are_files(shell: Shell, tmp_path: Path) -> None:
    assert shell("images", "a cat", "-O", "cat.png").strip() == "cat.png"
    assert (tmp_path / "cat.png").stat().st_size > 0
    assert shell("speak", "hello", "-O", "hello.mp3").strip() == "hello.mp3"
    assert shell("transcribe", "hello.mp3").strip()


def test_any_operation_is_called_by_its_name(shell: Shell, server: MockServer) -> None:
    message = '[{"role": "user", "content": "hi"}]'
    answer = shell("call", "responses.create", "model=m", f"input={message}", "temperature=0.5")
    assert json.loads(answer)["object"] == "response"
    assert server.requests[0].json == {
        "model": "m",
        "input": [{"role": "user", "content": "hi"}],
        "temperature": 0.5,
    }


def test_lists_and_streams_are_printed_one_by_one(shell: Shell) -> None:
    assert shell("call", "models.list", "--limit", "2").count('"id"') == 2
    events = shell("call", "responses.create", "model=m", "input=hi", "stream=true")
    assert '"response.completed"' in events


def test_every_operation_has_a_name(shell: Shell) -> None:
    names = shell("operations").split()
    assert len(names) >= 388 and len(set(names)) == len(names)
    assert {"responses.create", "chat.completions.create", "files.content"} <= set(names)
    assert all(
        name.startswith("files.") for name in shell("operations", "--prefix", "files.").split()
    )


@pytest.mark.parametrize(
    ("command", "code", "message"),
    [
        ("call nothing.create", 2, "no operation 'nothing.create'"),
        ("call responses", 2, "no operation"),
        ("call responses._send", 2, "no operation"),
        ("call models.retrieve gpt-5", 2, "is no name=value"),
        ("call models.retrieve model=x modle=y", 2, "models.retrieve: got an unexpected keyword"),
        ("ask hi --bad", 2, "--bad"),
        ("files put missing.txt", 1, "missing.txt"),
    ],
)
def test_a_wrong_use_says_what_is_wrong(
    shell: Shell, command: str, code: int, message: str
) -> None:
    shell(*command.split())
    assert (shell.code, message in shell.errors) == (code, True), shell.errors


def test_an_error_of_the_api_is_one_line(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    shell("--timeout", "1", "embed", "x")
    assert shell.code == 1
    assert shell.errors.startswith("APIConnectionError: ") and shell.errors.count("\n") == 1


def test_the_doctor_finds_what_is_wrong(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    report = shell("doctor")
    assert shell.code == 0 and "FAIL" not in report and "ms" in report
    monkeypatch.delenv("OPENAI_API_KEY")
    report = shell("doctor")
    assert shell.code == 1
    assert "FAIL  key          OPENAI_API_KEY is not set" in report
    assert "sk-shell" not in report


def test_a_file_of_prompts(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("text\none\ntwo\n")
    arguments = ["bulk", "run", "p.csv", "-o", "a.jsonl", "--prompt", "Classify: {text}"]
    assert "rows           2" in shell(*arguments, "--dry-run")
    assert not (tmp_path / "a.jsonl").exists()
    assert "rows           2" in shell(*arguments)
    rows = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines()]
    assert ["Classify: one" in rows[0]["output"], rows[1]["error"]] == [True, None]
    assert "embedding" in shell("bulk", "embed", "p.csv", "-o", "v.parquet") or shell.code == 0
    assert (tmp_path / "v.parquet").exists()


def test_a_job_needs_a_prompt_or_a_request(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("text\none\n")
    shell("bulk", "run", "p.csv", "-o", "a.jsonl")
    assert shell.code == 2 and "--prompt or --request" in shell.errors


def test_a_conversation_remembers(shell: Shell, server: MockServer) -> None:
    shell("chat", "-m", "gpt-5", stdin="first\n\nsecond\n")
    assert shell.code == 0
    first, second = (request.json["input"] for request in server.requests)
    assert [message["role"] for message in second] == ["user", "assistant", "user"]
    assert second[0] == first[0]


def test_without_the_extra_it_says_so() -> None:
    program = (
        "import sys; sys.modules['typer'] = None\n"
        "from openai_oxide_lib.cli import command_line; sys.exit(command_line())"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.returncode == 2
    assert "pip install 'openai-oxide-sdk[cli]'" in run.stderr


def test_it_runs_as_a_module() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "openai_oxide", "--version"], capture_output=True, text=True
    )
    assert run.returncode == 0 and run.stdout.strip()
