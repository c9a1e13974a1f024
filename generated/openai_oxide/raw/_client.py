# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The clients with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.admin import (
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from openai_oxide.raw.audio import (
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from openai_oxide.raw.batches import (
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from openai_oxide.raw.beta import (
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from openai_oxide.raw.chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from openai_oxide.raw.completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from openai_oxide.raw.containers import (
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from openai_oxide.raw.content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )
    from openai_oxide.raw.conversations import (
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from openai_oxide.raw.decisions import (
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )
    from openai_oxide.raw.embeddings import (
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from openai_oxide.raw.evals import (
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from openai_oxide.raw.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_oxide.raw.fine_tuning import (
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from openai_oxide.raw.images import (
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from openai_oxide.raw.live import (
        AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse,
        LiveWithRawResponse,
        LiveWithStreamingResponse,
    )
    from openai_oxide.raw.models import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from openai_oxide.raw.moderations import (
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from openai_oxide.raw.realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from openai_oxide.raw.responses import (
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from openai_oxide.raw.safety import (
        AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )
    from openai_oxide.raw.skills import (
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from openai_oxide.raw.uploads import (
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from openai_oxide.raw.vector_stores import (
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from openai_oxide.raw.videos import (
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )
    from openai_oxide.raw.webhooks import (
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )


class OpenAIWithRawResponse(Resource):
    """``client.with_raw_response``"""

    admin: AdminWithRawResponse = resource("openai_oxide.raw.admin:AdminWithRawResponse")
    audio: AudioWithRawResponse = resource("openai_oxide.raw.audio:AudioWithRawResponse")
    batches: BatchesWithRawResponse = resource("openai_oxide.raw.batches:BatchesWithRawResponse")
    beta: BetaWithRawResponse = resource("openai_oxide.raw.beta:BetaWithRawResponse")
    chat: ChatWithRawResponse = resource("openai_oxide.raw.chat:ChatWithRawResponse")
    completions: CompletionsWithRawResponse = resource(
        "openai_oxide.raw.completions:CompletionsWithRawResponse"
    )
    containers: ContainersWithRawResponse = resource(
        "openai_oxide.raw.containers:ContainersWithRawResponse"
    )
    content_provenance_checks: ContentProvenanceChecksWithRawResponse = resource(
        "openai_oxide.raw.content_provenance_checks:ContentProvenanceChecksWithRawResponse"
    )
    conversations: ConversationsWithRawResponse = resource(
        "openai_oxide.raw.conversations:ConversationsWithRawResponse"
    )
    decisions: DecisionsWithRawResponse = resource(
        "openai_oxide.raw.decisions:DecisionsWithRawResponse"
    )
    embeddings: EmbeddingsWithRawResponse = resource(
        "openai_oxide.raw.embeddings:EmbeddingsWithRawResponse"
    )
    evals: EvalsWithRawResponse = resource("openai_oxide.raw.evals:EvalsWithRawResponse")
    files: FilesWithRawResponse = resource("openai_oxide.raw.files:FilesWithRawResponse")
    fine_tuning: FineTuningWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning:FineTuningWithRawResponse"
    )
    images: ImagesWithRawResponse = resource("openai_oxide.raw.images:ImagesWithRawResponse")
    live: LiveWithRawResponse = resource("openai_oxide.raw.live:LiveWithRawResponse")
    models: ModelsWithRawResponse = resource("openai_oxide.raw.models:ModelsWithRawResponse")
    moderations: ModerationsWithRawResponse = resource(
        "openai_oxide.raw.moderations:ModerationsWithRawResponse"
    )
    realtime: RealtimeWithRawResponse = resource(
        "openai_oxide.raw.realtime:RealtimeWithRawResponse"
    )
    responses: ResponsesWithRawResponse = resource(
        "openai_oxide.raw.responses:ResponsesWithRawResponse"
    )
    safety: SafetyWithRawResponse = resource("openai_oxide.raw.safety:SafetyWithRawResponse")
    skills: SkillsWithRawResponse = resource("openai_oxide.raw.skills:SkillsWithRawResponse")
    uploads: UploadsWithRawResponse = resource("openai_oxide.raw.uploads:UploadsWithRawResponse")
    vector_stores: VectorStoresWithRawResponse = resource(
        "openai_oxide.raw.vector_stores:VectorStoresWithRawResponse"
    )
    videos: VideosWithRawResponse = resource("openai_oxide.raw.videos:VideosWithRawResponse")
    webhooks: WebhooksWithRawResponse = resource(
        "openai_oxide.raw.webhooks:WebhooksWithRawResponse"
    )


class OpenAIWithStreamingResponse(Resource):
    """``client.with_streaming_response``"""

    admin: AdminWithStreamingResponse = resource(
        "openai_oxide.raw.admin:AdminWithStreamingResponse"
    )
    audio: AudioWithStreamingResponse = resource(
        "openai_oxide.raw.audio:AudioWithStreamingResponse"
    )
    batches: BatchesWithStreamingResponse = resource(
        "openai_oxide.raw.batches:BatchesWithStreamingResponse"
    )
    beta: BetaWithStreamingResponse = resource("openai_oxide.raw.beta:BetaWithStreamingResponse")
    chat: ChatWithStreamingResponse = resource("openai_oxide.raw.chat:ChatWithStreamingResponse")
    completions: CompletionsWithStreamingResponse = resource(
        "openai_oxide.raw.completions:CompletionsWithStreamingResponse"
    )
    containers: ContainersWithStreamingResponse = resource(
        "openai_oxide.raw.containers:ContainersWithStreamingResponse"
    )
    content_provenance_checks: ContentProvenanceChecksWithStreamingResponse = resource(
        "openai_oxide.raw.content_provenance_checks:ContentProvenanceChecksWithStreamingResponse"
    )
    conversations: ConversationsWithStreamingResponse = resource(
        "openai_oxide.raw.conversations:ConversationsWithStreamingResponse"
    )
    decisions: DecisionsWithStreamingResponse = resource(
        "openai_oxide.raw.decisions:DecisionsWithStreamingResponse"
    )
    embeddings: EmbeddingsWithStreamingResponse = resource(
        "openai_oxide.raw.embeddings:EmbeddingsWithStreamingResponse"
    )
    evals: EvalsWithStreamingResponse = resource(
        "openai_oxide.raw.evals:EvalsWithStreamingResponse"
    )
    files: FilesWithStreamingResponse = resource(
        "openai_oxide.raw.files:FilesWithStreamingResponse"
    )
    fine_tuning: FineTuningWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning:FineTuningWithStreamingResponse"
    )
    images: ImagesWithStreamingResponse = resource(
        "openai_oxide.raw.images:ImagesWithStreamingResponse"
    )
    live: LiveWithStreamingResponse = resource("openai_oxide.raw.live:LiveWithStreamingResponse")
    models: ModelsWithStreamingResponse = resource(
        "openai_oxide.raw.models:ModelsWithStreamingResponse"
    )
    moderations: ModerationsWithStreamingResponse = resource(
        "openai_oxide.raw.moderations:ModerationsWithStreamingResponse"
    )
    realtime: RealtimeWithStreamingResponse = resource(
        "openai_oxide.raw.realtime:RealtimeWithStreamingResponse"
    )
    responses: ResponsesWithStreamingResponse = resource(
        "openai_oxide.raw.responses:ResponsesWithStreamingResponse"
    )
    safety: SafetyWithStreamingResponse = resource(
        "openai_oxide.raw.safety:SafetyWithStreamingResponse"
    )
    skills: SkillsWithStreamingResponse = resource(
        "openai_oxide.raw.skills:SkillsWithStreamingResponse"
    )
    uploads: UploadsWithStreamingResponse = resource(
        "openai_oxide.raw.uploads:UploadsWithStreamingResponse"
    )
    vector_stores: VectorStoresWithStreamingResponse = resource(
        "openai_oxide.raw.vector_stores:VectorStoresWithStreamingResponse"
    )
    videos: VideosWithStreamingResponse = resource(
        "openai_oxide.raw.videos:VideosWithStreamingResponse"
    )
    webhooks: WebhooksWithStreamingResponse = resource(
        "openai_oxide.raw.webhooks:WebhooksWithStreamingResponse"
    )


class AsyncOpenAIWithRawResponse(AsyncResource):
    """``client.with_raw_response``, for asyncio"""

    admin: AsyncAdminWithRawResponse = resource("openai_oxide.raw.admin:AsyncAdminWithRawResponse")
    audio: AsyncAudioWithRawResponse = resource("openai_oxide.raw.audio:AsyncAudioWithRawResponse")
    batches: AsyncBatchesWithRawResponse = resource(
        "openai_oxide.raw.batches:AsyncBatchesWithRawResponse"
    )
    beta: AsyncBetaWithRawResponse = resource("openai_oxide.raw.beta:AsyncBetaWithRawResponse")
    chat: AsyncChatWithRawResponse = resource("openai_oxide.raw.chat:AsyncChatWithRawResponse")
    completions: AsyncCompletionsWithRawResponse = resource(
        "openai_oxide.raw.completions:AsyncCompletionsWithRawResponse"
    )
    containers: AsyncContainersWithRawResponse = resource(
        "openai_oxide.raw.containers:AsyncContainersWithRawResponse"
    )
    content_provenance_checks: AsyncContentProvenanceChecksWithRawResponse = resource(
        "openai_oxide.raw.content_provenance_checks:AsyncContentProvenanceChecksWithRawResponse"
    )
    conversations: AsyncConversationsWithRawResponse = resource(
        "openai_oxide.raw.conversations:AsyncConversationsWithRawResponse"
    )
    decisions: AsyncDecisionsWithRawResponse = resource(
        "openai_oxide.raw.decisions:AsyncDecisionsWithRawResponse"
    )
    embeddings: AsyncEmbeddingsWithRawResponse = resource(
        "openai_oxide.raw.embeddings:AsyncEmbeddingsWithRawResponse"
    )
    evals: AsyncEvalsWithRawResponse = resource("openai_oxide.raw.evals:AsyncEvalsWithRawResponse")
    files: AsyncFilesWithRawResponse = resource("openai_oxide.raw.files:AsyncFilesWithRawResponse")
    fine_tuning: AsyncFineTuningWithRawResponse = resource(
        "openai_oxide.raw.fine_tuning:AsyncFineTuningWithRawResponse"
    )
    images: AsyncImagesWithRawResponse = resource(
        "openai_oxide.raw.images:AsyncImagesWithRawResponse"
    )
    live: AsyncLiveWithRawResponse = resource("openai_oxide.raw.live:AsyncLiveWithRawResponse")
    models: AsyncModelsWithRawResponse = resource(
        "openai_oxide.raw.models:AsyncModelsWithRawResponse"
    )
    moderations: AsyncModerationsWithRawResponse = resource(
        "openai_oxide.raw.moderations:AsyncModerationsWithRawResponse"
    )
    realtime: AsyncRealtimeWithRawResponse = resource(
        "openai_oxide.raw.realtime:AsyncRealtimeWithRawResponse"
    )
    responses: AsyncResponsesWithRawResponse = resource(
        "openai_oxide.raw.responses:AsyncResponsesWithRawResponse"
    )
    safety: AsyncSafetyWithRawResponse = resource(
        "openai_oxide.raw.safety:AsyncSafetyWithRawResponse"
    )
    skills: AsyncSkillsWithRawResponse = resource(
        "openai_oxide.raw.skills:AsyncSkillsWithRawResponse"
    )
    uploads: AsyncUploadsWithRawResponse = resource(
        "openai_oxide.raw.uploads:AsyncUploadsWithRawResponse"
    )
    vector_stores: AsyncVectorStoresWithRawResponse = resource(
        "openai_oxide.raw.vector_stores:AsyncVectorStoresWithRawResponse"
    )
    videos: AsyncVideosWithRawResponse = resource(
        "openai_oxide.raw.videos:AsyncVideosWithRawResponse"
    )
    webhooks: AsyncWebhooksWithRawResponse = resource(
        "openai_oxide.raw.webhooks:AsyncWebhooksWithRawResponse"
    )


class AsyncOpenAIWithStreamingResponse(AsyncResource):
    """``client.with_streaming_response``, for asyncio"""

    admin: AsyncAdminWithStreamingResponse = resource(
        "openai_oxide.raw.admin:AsyncAdminWithStreamingResponse"
    )
    audio: AsyncAudioWithStreamingResponse = resource(
        "openai_oxide.raw.audio:AsyncAudioWithStreamingResponse"
    )
    batches: AsyncBatchesWithStreamingResponse = resource(
        "openai_oxide.raw.batches:AsyncBatchesWithStreamingResponse"
    )
    beta: AsyncBetaWithStreamingResponse = resource(
        "openai_oxide.raw.beta:AsyncBetaWithStreamingResponse"
    )
    chat: AsyncChatWithStreamingResponse = resource(
        "openai_oxide.raw.chat:AsyncChatWithStreamingResponse"
    )
    completions: AsyncCompletionsWithStreamingResponse = resource(
        "openai_oxide.raw.completions:AsyncCompletionsWithStreamingResponse"
    )
    containers: AsyncContainersWithStreamingResponse = resource(
        "openai_oxide.raw.containers:AsyncContainersWithStreamingResponse"
    )
    content_provenance_checks: AsyncContentProvenanceChecksWithStreamingResponse = resource(
        "openai_oxide.raw.content_provenance_checks:AsyncContentProvenanceChecksWithStreamingResponse"
    )
    conversations: AsyncConversationsWithStreamingResponse = resource(
        "openai_oxide.raw.conversations:AsyncConversationsWithStreamingResponse"
    )
    decisions: AsyncDecisionsWithStreamingResponse = resource(
        "openai_oxide.raw.decisions:AsyncDecisionsWithStreamingResponse"
    )
    embeddings: AsyncEmbeddingsWithStreamingResponse = resource(
        "openai_oxide.raw.embeddings:AsyncEmbeddingsWithStreamingResponse"
    )
    evals: AsyncEvalsWithStreamingResponse = resource(
        "openai_oxide.raw.evals:AsyncEvalsWithStreamingResponse"
    )
    files: AsyncFilesWithStreamingResponse = resource(
        "openai_oxide.raw.files:AsyncFilesWithStreamingResponse"
    )
    fine_tuning: AsyncFineTuningWithStreamingResponse = resource(
        "openai_oxide.raw.fine_tuning:AsyncFineTuningWithStreamingResponse"
    )
    images: AsyncImagesWithStreamingResponse = resource(
        "openai_oxide.raw.images:AsyncImagesWithStreamingResponse"
    )
    live: AsyncLiveWithStreamingResponse = resource(
        "openai_oxide.raw.live:AsyncLiveWithStreamingResponse"
    )
    models: AsyncModelsWithStreamingResponse = resource(
        "openai_oxide.raw.models:AsyncModelsWithStreamingResponse"
    )
    moderations: AsyncModerationsWithStreamingResponse = resource(
        "openai_oxide.raw.moderations:AsyncModerationsWithStreamingResponse"
    )
    realtime: AsyncRealtimeWithStreamingResponse = resource(
        "openai_oxide.raw.realtime:AsyncRealtimeWithStreamingResponse"
    )
    responses: AsyncResponsesWithStreamingResponse = resource(
        "openai_oxide.raw.responses:AsyncResponsesWithStreamingResponse"
    )
    safety: AsyncSafetyWithStreamingResponse = resource(
        "openai_oxide.raw.safety:AsyncSafetyWithStreamingResponse"
    )
    skills: AsyncSkillsWithStreamingResponse = resource(
        "openai_oxide.raw.skills:AsyncSkillsWithStreamingResponse"
    )
    uploads: AsyncUploadsWithStreamingResponse = resource(
        "openai_oxide.raw.uploads:AsyncUploadsWithStreamingResponse"
    )
    vector_stores: AsyncVectorStoresWithStreamingResponse = resource(
        "openai_oxide.raw.vector_stores:AsyncVectorStoresWithStreamingResponse"
    )
    videos: AsyncVideosWithStreamingResponse = resource(
        "openai_oxide.raw.videos:AsyncVideosWithStreamingResponse"
    )
    webhooks: AsyncWebhooksWithStreamingResponse = resource(
        "openai_oxide.raw.webhooks:AsyncWebhooksWithStreamingResponse"
    )
