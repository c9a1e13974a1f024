# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.oauth_error_code``, as the official package has it"""

from openai_oxide.models.shared import OAuthErrorCode as OAuthErrorCode

__all__ = [
    "OAuthErrorCode",
]
