"""Addresses that a program gives, checked: errors name the option."""

from __future__ import annotations

import warnings
from typing import Any

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.address import Address, Whole, is_public, split

__all__ = ["warn_of_plain_http", "websocket_address", "whole_address"]


def websocket_address(given: Any) -> Address:
    """The address that WebSockets are opened at, written with ``ws`` or with ``http``."""
    text = str(given).strip()
    text = f"http{text[2:]}" if text[:2].lower() == "ws" else text
    return _parsed(text, "websocket_base_url", "ws(s)")


def _parsed(url: str, name: str, scheme: str) -> Address:
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
        warnings.warn(text, UserWarning, stacklevel=3)
