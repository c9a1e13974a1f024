# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.service_tier``, as the official package has it"""

from openai_oxide.models.responses import ServiceTier as ServiceTier

__all__ = [
    "ServiceTier",
]
