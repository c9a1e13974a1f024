"""The shape of generated files, for the eye; what they do is asked elsewhere.

After a wanted change of the templates: ``python -m tests.codegen.test_golden`` writes them anew.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.codegen.mini import Mini, mini_package

GOLDEN = Path(__file__).with_name("golden")
FILES = ("resources/answers.py", "models/answers.py", "params/answers.py")


def golden(file: str) -> Path:
    return GOLDEN / f"{file.replace('/', '_')}.txt"


@pytest.mark.parametrize("file", FILES)
def test_generated_files_look_so(mini: Mini, file: str) -> None:
    file_text = (mini.root / "generated/openai_oxide" / file).read_text("utf-8")
    assert file_text == golden(file).read_text("utf-8")


def main() -> None:
    """Write the golden files as they are now."""
    with tempfile.TemporaryDirectory() as folder:
        mini = mini_package(Path(folder))
        for file in FILES:
            file_text = mini.root / "generated/openai_oxide" / file
            golden(file).write_text(file_text.read_text("utf-8"), "utf-8")


if __name__ == "__main__":
    main()
