"""Addresses that a program gives, checked: errors name the option."""

from __future__ import annotations

import sys
import warnings
from typing import Any, Final

from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.address import Address, Whole, is_public, split
from openai_oxide_runtime.operations.environment import variable
from openai_oxide_runtime.operations.vendor import Vendor

__all__ = ["base_address", "warn_of_plain_http", "websocket_address", "whole_address"]

_OURS: Final = __name__.partition("_runtime")[0]
"""How the names of this project's modules begin."""


def websocket_address(given: Any) -> Address:
    """The address that WebSockets are opened at, written with ``ws`` or with ``http``."""
    text = str(given).strip()
    text = f"http{text[2:]}" if text[:2].lower() == "ws" else text
    return parsed_address(text, "websocket_base_url", "ws(s)")


def base_address(vendor: Vendor, url: Any, name: str = "base_url") -> Address:
    """The base address that was given, or the environment's, or the API's."""
    if url is None or not is_given(url):
        url = variable(vendor, "BASE_URL") or vendor.base_url
    return parsed_address(str(url), name, "http(s)")


def parsed_address(url: str, name: str, scheme: str) -> Address:
    try:
        return Address.parse(url, name, scheme)
    except ValueError as error:
        raise OpenAIError(str(error)) from None


def whole_address(url: str) -> Whole:
    """The pieces of an address that a call goes to; OpenAIError if it leads nowhere."""
    try:
        return split(url)
    except ValueError as error:
        raise OpenAIError(f"the call's address cannot be reached: {error}") from None


def warn_of_plain_http(base: Address) -> None:
    """A key sent over plain HTTP can be read on its way through networks of others."""
    scheme, host, _ = split(base.origin).server
    if scheme == "http" and is_public(host):
        text = f"the key is sent unencrypted to {base.origin}; use https"
        warnings.warn(text, UserWarning, stacklevel=_level_of_program())


def _level_of_program() -> int:
    """How many calls above ``warn_of_plain_http`` the program itself is."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_OURS):
        level, frame = level + 1, frame.f_back
    return level
