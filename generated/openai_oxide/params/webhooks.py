# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: webhooks"""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "WebhookCreateArguments",
    "WebhookCreateParams",
    "WebhookListArguments",
    "WebhookListParams",
    "WebhookRotateSecretArguments",
    "WebhookRotateSecretParams",
    "WebhookTestArguments",
    "WebhookTestParams",
    "WebhookUpdateArguments",
    "WebhookUpdateParams",
]


class WebhookCreateParams(TypedDict, total=False):
    """The parameters of ``POST /webhook_endpoints``."""

    event_types: Required[
        Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
    ]
    """The types of events that are sent to the endpoint."""

    name: Required[str]
    """Its name."""

    url: Required[str]
    """Address, or a data URL."""


class WebhookCreateArguments(WebhookCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /webhook_endpoints``: its parameters and the options of any request."""


class WebhookListParams(TypedDict, total=False):
    """The parameters of ``GET /webhook_endpoints``."""

    after: Omittable[str | None]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""


class WebhookListArguments(WebhookListParams, RequestOptions, total=False):
    """The arguments of ``GET /webhook_endpoints``: its parameters and the options of any request."""


class WebhookRotateSecretParams(TypedDict, total=False):
    """The parameters of ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``."""

    keep_old_secret_active_for_24_hours: Omittable[bool]
    """Whether the old secret stays good for a day."""


class WebhookRotateSecretArguments(WebhookRotateSecretParams, RequestOptions, total=False):
    """The arguments of ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``: its parameters and the options of any request."""


class WebhookTestParams(TypedDict, total=False):
    """The parameters of ``POST /webhook_endpoints/{webhook_endpoint_id}/test``."""

    event_type: Required[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]
    """The type of the event."""


class WebhookTestArguments(WebhookTestParams, RequestOptions, total=False):
    """The arguments of ``POST /webhook_endpoints/{webhook_endpoint_id}/test``: its parameters and the options of any request."""


class WebhookUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /webhook_endpoints/{webhook_endpoint_id}``."""

    event_types: Omittable[
        Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
    ]
    """The types of events that are sent to the endpoint."""

    name: Omittable[str]
    """Its name."""

    url: Omittable[str]
    """Address, or a data URL."""


class WebhookUpdateArguments(WebhookUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /webhook_endpoints/{webhook_endpoint_id}``: its parameters and the options of any request."""
