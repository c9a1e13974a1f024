# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The clients: every resource of the API, loaded when first touched"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.client.clients import AsyncClient, SyncClient
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw._client import (
        AsyncOpenAIWithRawResponse,
        AsyncOpenAIWithStreamingResponse,
        OpenAIWithRawResponse,
        OpenAIWithStreamingResponse,
    )
    from openai_oxide.resources.admin import Admin, AsyncAdmin
    from openai_oxide.resources.audio import AsyncAudio, Audio
    from openai_oxide.resources.batches import AsyncBatches, Batches
    from openai_oxide.resources.beta import AsyncBeta, Beta
    from openai_oxide.resources.chat import AsyncChat, Chat
    from openai_oxide.resources.completions import AsyncCompletions, Completions
    from openai_oxide.resources.containers import AsyncContainers, Containers
    from openai_oxide.resources.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        ContentProvenanceChecks,
    )
    from openai_oxide.resources.conversations import AsyncConversations, Conversations
    from openai_oxide.resources.decisions import AsyncDecisions, Decisions
    from openai_oxide.resources.embeddings import AsyncEmbeddings, Embeddings
    from openai_oxide.resources.evals import AsyncEvals, Evals
    from openai_oxide.resources.files import AsyncFiles, Files
    from openai_oxide.resources.fine_tuning import AsyncFineTuning, FineTuning
    from openai_oxide.resources.images import AsyncImages, Images
    from openai_oxide.resources.live import AsyncLive, Live
    from openai_oxide.resources.models import AsyncModels, Models
    from openai_oxide.resources.moderations import AsyncModerations, Moderations
    from openai_oxide.resources.realtime import AsyncRealtime, Realtime
    from openai_oxide.resources.responses import AsyncResponses, Responses
    from openai_oxide.resources.safety import AsyncSafety, Safety
    from openai_oxide.resources.skills import AsyncSkills, Skills
    from openai_oxide.resources.uploads import AsyncUploads, Uploads
    from openai_oxide.resources.vector_stores import AsyncVectorStores, VectorStores
    from openai_oxide.resources.videos import AsyncVideos, Videos
    from openai_oxide.resources.webhooks import AsyncWebhooks, Webhooks

__all__ = ["AsyncOpenAI", "OpenAI"]


class OpenAI(SyncClient):
    """A client of the OpenAI API.

    Arguments not given are read from the environment: ``OPENAI_API_KEY``, ``OPENAI_ADMIN_KEY``,
    ``OPENAI_ORG_ID``, ``OPENAI_PROJECT_ID``, ``OPENAI_WEBHOOK_SECRET`` and ``OPENAI_BASE_URL``. Use it as
    a context manager, or close it when done.
    """

    with_raw_response: OpenAIWithRawResponse = raw_view(
        "openai_oxide.raw._client:OpenAIWithRawResponse"
    )
    with_streaming_response: OpenAIWithStreamingResponse = streaming_view(
        "openai_oxide.raw._client:OpenAIWithStreamingResponse"
    )
    admin: Admin = resource("openai_oxide.resources.admin:Admin")
    audio: Audio = resource("openai_oxide.resources.audio:Audio")
    batches: Batches = resource("openai_oxide.resources.batches:Batches")
    beta: Beta = resource("openai_oxide.resources.beta:Beta")
    chat: Chat = resource("openai_oxide.resources.chat:Chat")
    completions: Completions = resource("openai_oxide.resources.completions:Completions")
    containers: Containers = resource("openai_oxide.resources.containers:Containers")
    content_provenance_checks: ContentProvenanceChecks = resource(
        "openai_oxide.resources.content_provenance_checks:ContentProvenanceChecks"
    )
    conversations: Conversations = resource("openai_oxide.resources.conversations:Conversations")
    decisions: Decisions = resource("openai_oxide.resources.decisions:Decisions")
    embeddings: Embeddings = resource("openai_oxide.resources.embeddings:Embeddings")
    evals: Evals = resource("openai_oxide.resources.evals:Evals")
    files: Files = resource("openai_oxide.resources.files:Files")
    fine_tuning: FineTuning = resource("openai_oxide.resources.fine_tuning:FineTuning")
    images: Images = resource("openai_oxide.resources.images:Images")
    live: Live = resource("openai_oxide.resources.live:Live")
    models: Models = resource("openai_oxide.resources.models:Models")
    moderations: Moderations = resource("openai_oxide.resources.moderations:Moderations")
    realtime: Realtime = resource("openai_oxide.resources.realtime:Realtime")
    responses: Responses = resource("openai_oxide.resources.responses:Responses")
    safety: Safety = resource("openai_oxide.resources.safety:Safety")
    skills: Skills = resource("openai_oxide.resources.skills:Skills")
    uploads: Uploads = resource("openai_oxide.resources.uploads:Uploads")
    vector_stores: VectorStores = resource("openai_oxide.resources.vector_stores:VectorStores")
    videos: Videos = resource("openai_oxide.resources.videos:Videos")
    webhooks: Webhooks = resource("openai_oxide.resources.webhooks:Webhooks")


class AsyncOpenAI(AsyncClient):
    """A client of the OpenAI API, for asyncio.

    Arguments not given are read from the environment: ``OPENAI_API_KEY``, ``OPENAI_ADMIN_KEY``,
    ``OPENAI_ORG_ID``, ``OPENAI_PROJECT_ID``, ``OPENAI_WEBHOOK_SECRET`` and ``OPENAI_BASE_URL``. Use it as
    a context manager, or close it when done.
    """

    with_raw_response: AsyncOpenAIWithRawResponse = raw_view(
        "openai_oxide.raw._client:AsyncOpenAIWithRawResponse"
    )
    with_streaming_response: AsyncOpenAIWithStreamingResponse = streaming_view(
        "openai_oxide.raw._client:AsyncOpenAIWithStreamingResponse"
    )
    admin: AsyncAdmin = resource("openai_oxide.resources.admin:AsyncAdmin")
    audio: AsyncAudio = resource("openai_oxide.resources.audio:AsyncAudio")
    batches: AsyncBatches = resource("openai_oxide.resources.batches:AsyncBatches")
    beta: AsyncBeta = resource("openai_oxide.resources.beta:AsyncBeta")
    chat: AsyncChat = resource("openai_oxide.resources.chat:AsyncChat")
    completions: AsyncCompletions = resource("openai_oxide.resources.completions:AsyncCompletions")
    containers: AsyncContainers = resource("openai_oxide.resources.containers:AsyncContainers")
    content_provenance_checks: AsyncContentProvenanceChecks = resource(
        "openai_oxide.resources.content_provenance_checks:AsyncContentProvenanceChecks"
    )
    conversations: AsyncConversations = resource(
        "openai_oxide.resources.conversations:AsyncConversations"
    )
    decisions: AsyncDecisions = resource("openai_oxide.resources.decisions:AsyncDecisions")
    embeddings: AsyncEmbeddings = resource("openai_oxide.resources.embeddings:AsyncEmbeddings")
    evals: AsyncEvals = resource("openai_oxide.resources.evals:AsyncEvals")
    files: AsyncFiles = resource("openai_oxide.resources.files:AsyncFiles")
    fine_tuning: AsyncFineTuning = resource("openai_oxide.resources.fine_tuning:AsyncFineTuning")
    images: AsyncImages = resource("openai_oxide.resources.images:AsyncImages")
    live: AsyncLive = resource("openai_oxide.resources.live:AsyncLive")
    models: AsyncModels = resource("openai_oxide.resources.models:AsyncModels")
    moderations: AsyncModerations = resource("openai_oxide.resources.moderations:AsyncModerations")
    realtime: AsyncRealtime = resource("openai_oxide.resources.realtime:AsyncRealtime")
    responses: AsyncResponses = resource("openai_oxide.resources.responses:AsyncResponses")
    safety: AsyncSafety = resource("openai_oxide.resources.safety:AsyncSafety")
    skills: AsyncSkills = resource("openai_oxide.resources.skills:AsyncSkills")
    uploads: AsyncUploads = resource("openai_oxide.resources.uploads:AsyncUploads")
    vector_stores: AsyncVectorStores = resource(
        "openai_oxide.resources.vector_stores:AsyncVectorStores"
    )
    videos: AsyncVideos = resource("openai_oxide.resources.videos:AsyncVideos")
    webhooks: AsyncWebhooks = resource("openai_oxide.resources.webhooks:AsyncWebhooks")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
