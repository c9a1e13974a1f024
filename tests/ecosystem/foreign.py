"""Servers that others wrote, as programs of their own on this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

MOCK_LLM = "@dwmkerr/mock-llm@0.1.29"
NODE = Path(sys.prefix) / "node"
"""Where packages of npm go: into the environment, which nothing keeps."""
PATIENCE = 120.0
"""Seconds for a server to begin to answer; loading the largest takes a quarter of a minute."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def serving(*command: str, ready: str, log: Path, **environment: str) -> Iterator[None]:
    """The program runs, and answers at ``ready``; what it printed is in ``log``."""
    known = {**os.environ, **environment}
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=known, cwd=log.parent)
        try:
            wait(process, ready, log)
            yield
        finally:
            process.terminate()
            process.wait(30)


def wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    """Until something answers at the address."""
    ends = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < ends:
        try:
            httpx.get(address, timeout=5)
            return
        except httpx.TransportError:
            time.sleep(0.2)
    pytest.fail(f"no server at {address}:\n{log.read_text('utf-8', 'replace')[-4000:]}")


def installed(package: str, program: str) -> list[str]:
    """The command that starts a program of npm's, which is installed first where it is missing."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("needs Node: neither node nor npm is on the path")
    where = NODE / "node_modules" / package.rpartition("@")[0]
    if not where.exists():
        quiet = ("--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
        command = [npm, "install", "--prefix", str(NODE), *quiet, package]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return [node, str(where / program)]
