"""Checks of the addresses that a program passes: the errors name the option."""

from __future__ import annotations

from openai_oxide_runtime.core.caller_warnings import warn_caller
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.address import Address, SplitUrl, is_public, split_url
from openai_oxide_runtime.operations.environment import variable
from openai_oxide_runtime.operations.vendor import Vendor

__all__ = ["base_address", "warn_of_plain_http", "websocket_address", "whole_address"]

"""The beginning of the names of this project's modules."""


def websocket_address(url: object) -> Address:
    """The base address of WebSockets, with the scheme ``ws(s)`` or ``http(s)``."""
    text = str(url).strip()
    text = f"http{text[2:]}" if text[:2].lower() == "ws" else text
    return parsed_address(text, "websocket_base_url", "ws(s)")


def base_address(vendor: Vendor, url: object, name: str = "base_url") -> Address:
    """The base address: the option, or that of the environment, or that of the API."""
    if url is None or not is_given(url):
        url = variable(vendor, "BASE_URL") or vendor.base_url
    return parsed_address(str(url), name, "http(s)")


def parsed_address(url: str, name: str, scheme: str) -> Address:
    try:
        return Address.parse(url, name, scheme)
    except ValueError as error:
        raise OpenAIError(str(error)) from None


def whole_address(url: str) -> SplitUrl:
    """The parts of the address of a call; OpenAIError if it is invalid."""
    try:
        return split_url(url)
    except ValueError as error:
        raise OpenAIError(f"invalid address of the call: {error}") from None


def warn_of_plain_http(base: Address) -> None:
    """Warn if the API key would be sent unencrypted through public networks."""
    scheme, host, _ = split_url(base.origin).server
    if scheme == "http" and is_public(host):
        text = f"the API key is sent unencrypted to {base.origin}; use https"
        warn_caller(text)
