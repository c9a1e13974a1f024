# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.alpha.graders``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.fine_tuning import GraderRunResponse, GraderValidateResponse
    from openai_oxide.params.fine_tuning import GraderRunArguments, GraderValidateArguments
    from openai_oxide.raw.fine_tuning.alpha.graders import (
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
    )

__all__ = ["AsyncGraders", "Graders"]

_RUN = Operation(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    returns="openai_oxide.models.fine_tuning:GraderRunResponse",
    body="json",
    fields=("grader", "item", "model_sample"),
    required=("grader", "model_sample"),
    params="openai_oxide.params.fine_tuning:GraderRunArguments",
)
_VALIDATE = Operation(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    returns="openai_oxide.models.fine_tuning:GraderValidateResponse",
    body="json",
    fields=("grader",),
    required=("grader",),
    params="openai_oxide.params.fine_tuning:GraderValidateArguments",
)


class Graders(Resource):
    """``client.fine_tuning.alpha.graders``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: GradersWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.alpha.graders:GradersWithRawResponse"
    )
    with_streaming_response: GradersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.alpha.graders:GradersWithStreamingResponse"
    )

    @operation(_RUN)
    def run(self, **params: Unpack[GraderRunArguments]) -> GraderRunResponse:
        """Score one sample with a grader, to try the grader out.

        Source: ``POST /fine_tuning/alpha/graders/run``
        """
        return self._client.execute(_RUN, params)

    @operation(_VALIDATE)
    def validate(self, **params: Unpack[GraderValidateArguments]) -> GraderValidateResponse:
        """Check that a grader is well formed without running it.

        Source: ``POST /fine_tuning/alpha/graders/validate``
        """
        return self._client.execute(_VALIDATE, params)


class AsyncGraders(AsyncResource):
    """``client.fine_tuning.alpha.graders``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncGradersWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.alpha.graders:AsyncGradersWithRawResponse"
    )
    with_streaming_response: AsyncGradersWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.alpha.graders:AsyncGradersWithStreamingResponse"
    )

    @operation(_RUN)
    async def run(self, **params: Unpack[GraderRunArguments]) -> GraderRunResponse:
        """Score one sample with a grader, to try the grader out.

        Source: ``POST /fine_tuning/alpha/graders/run``
        """
        return await self._client.execute(_RUN, params)

    @operation(_VALIDATE)
    async def validate(self, **params: Unpack[GraderValidateArguments]) -> GraderValidateResponse:
        """Check that a grader is well formed without running it.

        Source: ``POST /fine_tuning/alpha/graders/validate``
        """
        return await self._client.execute(_VALIDATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
