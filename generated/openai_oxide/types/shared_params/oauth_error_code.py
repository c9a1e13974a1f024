# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.oauth_error_code``, as the official package has it"""

from openai_oxide.params.shared import OAuthErrorCode as OAuthErrorCode

__all__ = [
    "OAuthErrorCode",
]
