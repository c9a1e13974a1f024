"""What the runtime needs to know about OpenAI: URL, variables, headers and error codes."""

from __future__ import annotations

from typing import Final

from openai_oxide_runtime.operations.vendor import BrowserProtocols, Vendor

__all__ = ["OPENAI"]

OPENAI: Final = Vendor(
    product="openai-oxide",
    base_url="https://api.openai.com/v1",
    environment="OPENAI_",
    # The quota is used up: a retry cannot help.
    final_codes=frozenset(("insufficient_quota", "billing_hard_limit_reached")),
    error_statuses={
        **dict.fromkeys(("insufficient_quota", "billing_hard_limit_reached"), 429),
        **dict.fromkeys(("requests", "tokens"), 429),
        "engine_overloaded": 503,
        "vector_store_timeout": 504,
    },
    browser_protocols=BrowserProtocols(
        offered=("realtime",),
        key_prefix="openai-insecure-api-key.",
        header_prefixes={
            name: f"{name}." for name in ("openai-organization", "openai-project", "openai-beta")
        },
    ),
)
