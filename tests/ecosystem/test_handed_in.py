"""Our clients in libraries that import the official package for themselves."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import openai

from openai_oxide import compat

TAKING = ("langchain", "litellm", "llama_index")
"""Libraries that take a client, and answers of any class, for some of what they do."""


def test_what_works_either_way() -> None:
    files = [str(Path(__file__).with_name(f"test_{name}.py")) for name in TAKING]
    command = ("-m", "pytest", "-q", "-n", "0", "--handed-in", *files)
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout and "skipped" not in done.stdout


def test_the_rest_runs_under_the_name() -> None:
    assert compat.alias.installed and openai.OpenAI.__module__.startswith("openai_oxide")
    assert version("openai") == openai.__version__
