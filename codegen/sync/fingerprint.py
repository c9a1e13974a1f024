"""Equality of API data: order does not count, the type of a value does."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

_ORDERED = frozenset({"prefixItems"})


def fingerprint(node: Any) -> bytes:
    """Digest a tree; lists are sets, but for those whose order means something."""
    return _digest(_text(node))


def same(left: Any, right: Any) -> bool:
    """Tell whether two trees say the same."""
    return left is right or fingerprint(left) == fingerprint(right)


def _text(node: Any) -> bytes:
    if isinstance(node, Mapping):
        return b"{" + b",".join(_pair(key, node[key]) for key in sorted(node)) + b"}"
    if isinstance(node, list):
        return b"[" + b",".join(sorted({_short(item) for item in node})) + b"]"
    return json.dumps(node).encode()


def _pair(key: str, value: Any) -> bytes:
    name = json.dumps(key).encode()
    if key in _ORDERED and isinstance(value, list):
        return name + b":(" + b",".join(_short(item) for item in value) + b")"
    return name + b":" + _short(value)


def _short(node: Any) -> bytes:
    text = _text(node)
    return text if len(text) <= 64 else b"#" + _digest(text).hex().encode()


def _digest(text: bytes) -> bytes:
    return hashlib.blake2b(text, digest_size=16).digest()
