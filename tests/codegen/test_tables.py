"""What is wrong with a table of the project's own is one line with its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen import exports, submodule_tables
from codegen.errors import GenerationError
from codegen.pipeline import generate
from codegen.slim import features
from codegen.toml_files import read_toml
from tests.codegen.mini import NAMES, inputs

BROKEN = ("[a\n", "a = \n", "a = 1\na = 2\n", "\x00")


@pytest.mark.parametrize("text", BROKEN)
def test_a_file_that_is_no_toml(text: str, tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_text(text)
    with pytest.raises(GenerationError, match=r"names\.toml: cannot be read as TOML: .*"):
        read_toml(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=r"gone\.toml"):
        read_toml(tmp_path / "gone.toml")


@pytest.mark.parametrize(
    ("read", "text", "what"),
    [
        (exports.read, "[public]\n[internal]\n", "has no key 'client'"),
        (exports.read, "[client]\nname = 'A'\n[internal]\n", "has no key 'public'"),
        (exports.read, "client = 1\npublic = 1\ninternal = 1\n", "wrong type"),
        (features.read, "[chat]\nmodels = []\n", "wrong type"),
        (features.read, "chat = 1\n", "wrong type"),
    ],
)
def test_a_table_that_lacks_something(read: Any, text: str, what: str, tmp_path: Path) -> None:
    path = tmp_path / "table.toml"
    path.write_text(text)
    with pytest.raises(GenerationError) as refusal:
        read(path)
    (line,) = str(refusal.value).splitlines()
    assert line.startswith(f"{path}: ") and what in line


@pytest.mark.parametrize("text", ["[about]\n", "types = 1\n", "absent = 1\n"])
def test_a_table_of_modules(text: str, tmp_path: Path) -> None:
    (tmp_path / "others.toml").write_text(text)
    with pytest.raises(GenerationError, match=r"others\.toml: has "):
        submodule_tables.read(tmp_path)


def test_a_page_that_is_no_list() -> None:
    names = {**NAMES, "pages": {"answers.create": "Page"}}
    with pytest.raises(GenerationError, match=r"\[pages\]: 'answers.create' cannot be paginated"):
        generate(inputs(names=names), strict=False)


def test_texts_that_no_parameter_has() -> None:
    mini_inputs = inputs()
    mini_inputs.contract["paths"]["/answers"]["post"]["x-oxide-text"] = ["srt"]
    with pytest.raises(
        GenerationError, match=r"x-oxide-text: has values that no parameter accepts"
    ):
        generate(mini_inputs, strict=False)
