"""The settings of the connections over which a cassette is recorded, if no transport is given."""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.operations.client_config import ClientConfig

__all__ = ["CONFIG"]

CONFIG: Final = ClientConfig(Address("https://localhost", "", ""))
"""Each request brings its own address; the environment's proxies are kept to."""
