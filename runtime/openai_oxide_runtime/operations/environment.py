"""The environment variables of a client. Their names begin with a prefix of its vendor."""

from __future__ import annotations

import os
import sys

from openai_oxide_runtime.core.version import __version__
from openai_oxide_runtime.operations.vendor import Vendor

__all__ = ["agent", "custom_headers", "value_of", "variable"]


def variable(vendor: Vendor, name: str) -> str | None:
    """The value of a variable, such as ``…API_KEY``; None if it is not set or blank."""
    return value_of(f"{vendor.environment}{name}")


def value_of(name: str) -> str | None:
    """The value of a variable by its full name; None if it is not set or blank."""
    return os.environ.get(name, "").strip() or None


def custom_headers(vendor: Vendor) -> dict[str, str]:
    """The headers in the variable ``…CUSTOM_HEADERS``: one in each line, as ``name: value``."""
    lines = (variable(vendor, "CUSTOM_HEADERS") or "").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


def agent(vendor: Vendor) -> str:
    """The value of ``User-Agent``."""
    version = sys.version_info
    python = f"{version.major}.{version.minor}.{version.micro}"
    return f"{vendor.product}/{__version__} python/{python}"
