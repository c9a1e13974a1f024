# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.batches import Batch as Batch
    from openai_oxide.models.batches import BatchError as BatchError
    from openai_oxide.models.batches import BatchRequestCounts as BatchRequestCounts
    from openai_oxide.models.batches import BatchUsage as BatchUsage
    from openai_oxide.models.batches import ListBatchesResponse as ListBatchesResponse
    from openai_oxide.models.chat import CompletionUsage as CompletionUsage
    from openai_oxide.models.completions import Completion as Completion
    from openai_oxide.models.completions import CompletionChoice as CompletionChoice
    from openai_oxide.models.containers import (
        ContainerFileListResource as ContainerFileListResource,
    )
    from openai_oxide.models.containers import ContainerListResource as ContainerListResource
    from openai_oxide.models.containers import ContainerListResponse as ContainerCreateResponse
    from openai_oxide.models.containers import ContainerListResponse as ContainerListResponse
    from openai_oxide.models.containers import ContainerListResponse as ContainerRetrieveResponse
    from openai_oxide.models.content_provenance_checks import (
        C2PAProvenanceResult as C2PAProvenanceResult,
    )
    from openai_oxide.models.content_provenance_checks import (
        C2PAValidationStateApi as C2PAValidationStateApi,
    )
    from openai_oxide.models.content_provenance_checks import (
        ContentProvenanceCheck as ContentProvenanceCheck,
    )
    from openai_oxide.models.content_provenance_checks import (
        ProvenanceCheckObject as ProvenanceCheckObject,
    )
    from openai_oxide.models.content_provenance_checks import (
        ProvenanceDetectionResultApi as ProvenanceDetectionResultApi,
    )
    from openai_oxide.models.content_provenance_checks import (
        SynthIDProvenanceResult as SynthIDProvenanceResult,
    )
    from openai_oxide.models.embeddings import CreateEmbeddingResponse as CreateEmbeddingResponse
    from openai_oxide.models.embeddings import Embedding as Embedding
    from openai_oxide.models.evals import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from openai_oxide.models.evals import EvalDeleteResponse as EvalDeleteResponse
    from openai_oxide.models.evals import EvalListResponse as EvalCreateResponse
    from openai_oxide.models.evals import EvalListResponse as EvalListResponse
    from openai_oxide.models.evals import EvalListResponse as EvalRetrieveResponse
    from openai_oxide.models.evals import EvalListResponse as EvalUpdateResponse
    from openai_oxide.models.evals import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from openai_oxide.models.files import FileDeleted as FileDeleted
    from openai_oxide.models.files import FileObject as FileObject
    from openai_oxide.models.files import ListFilesResponse as ListFilesResponse
    from openai_oxide.models.images import Image as Image
    from openai_oxide.models.images import ImageEditCompletedEvent as ImageEditCompletedEvent
    from openai_oxide.models.images import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from openai_oxide.models.images import ImageEditStreamEvent as ImageEditStreamEvent
    from openai_oxide.models.images import ImageGenCompletedEvent as ImageGenCompletedEvent
    from openai_oxide.models.images import ImageGenInputUsageDetails as ImageGenInputUsageDetails
    from openai_oxide.models.images import (
        ImageGenOutputTokensDetails as ImageGenOutputTokensDetails,
    )
    from openai_oxide.models.images import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from openai_oxide.models.images import ImageGenStreamEvent as ImageGenStreamEvent
    from openai_oxide.models.images import ImageGenUsage as ImageGenUsage
    from openai_oxide.models.images import ImagesResponse as ImagesResponse
    from openai_oxide.models.images import ImagesUsage as ImagesUsage
    from openai_oxide.models.models import ListModelsResponse as ListModelsResponse
    from openai_oxide.models.models import Model as Model
    from openai_oxide.models.models import ModelDeleted as ModelDeleted
    from openai_oxide.models.moderations import Moderation as Moderation
    from openai_oxide.models.moderations import ModerationCreateResponse as ModerationCreateResponse
    from openai_oxide.models.responses import ComparisonFilter as ComparisonFilter
    from openai_oxide.models.responses import CompoundFilter as CompoundFilter
    from openai_oxide.models.responses import CustomToolInputFormat as CustomToolInputFormat
    from openai_oxide.models.responses import Reasoning as Reasoning
    from openai_oxide.models.shared import AllModels as AllModels
    from openai_oxide.models.shared import ChatModel as ChatModel
    from openai_oxide.models.shared import ErrorObject as ErrorObject
    from openai_oxide.models.shared import FunctionDefinition as FunctionDefinition
    from openai_oxide.models.shared import Metadata as Metadata
    from openai_oxide.models.shared import ReasoningEffort as ReasoningEffort
    from openai_oxide.models.shared import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai_oxide.models.shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai_oxide.models.shared import ResponseFormatText as ResponseFormatText
    from openai_oxide.models.shared import ResponsesModel as ResponsesModel
    from openai_oxide.models.skills import DeletedSkill as DeletedSkill
    from openai_oxide.models.skills import Skill as Skill
    from openai_oxide.models.skills import SkillList as SkillList
    from openai_oxide.models.uploads import Upload as Upload
    from openai_oxide.models.vector_stores import FileChunkingStrategy as FileChunkingStrategy
    from openai_oxide.models.vector_stores import (
        ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
    )
    from openai_oxide.models.vector_stores import (
        ListVectorStoresResponse as ListVectorStoresResponse,
    )
    from openai_oxide.models.vector_stores import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from openai_oxide.models.vector_stores import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )
    from openai_oxide.models.vector_stores import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from openai_oxide.models.vector_stores import VectorStore as VectorStore
    from openai_oxide.models.vector_stores import VectorStoreDeleted as VectorStoreDeleted
    from openai_oxide.models.vector_stores import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from openai_oxide.models.vector_stores import (
        VectorStoreFileContentResponse as VectorStoreFileContentResponse,
    )
    from openai_oxide.models.vector_stores import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from openai_oxide.models.vector_stores import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from openai_oxide.models.vector_stores import (
        VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
    )
    from openai_oxide.models.videos import Video as Video
    from openai_oxide.models.videos import VideoCreateError as VideoCreateError
    from openai_oxide.models.videos import VideoDeleteResponse as VideoDeleteResponse
    from openai_oxide.models.videos import VideoGetCharacterResponse as VideoCreateCharacterResponse
    from openai_oxide.models.videos import VideoGetCharacterResponse as VideoGetCharacterResponse
    from openai_oxide.models.videos import VideoListResource as VideoListResource
    from openai_oxide.models.videos import VideoModel as VideoModel
    from openai_oxide.models.videos import VideoSize as VideoSize
    from openai_oxide.models.videos import VideoStatus as VideoStatus
    from openai_oxide.params.audio import AudioResponseFormat as AudioResponseFormat
    from openai_oxide.params.batches import BatchCreateParams as BatchCreateParams
    from openai_oxide.params.batches import (
        BatchFileExpirationAfterParam as BatchFileExpirationAfterParam,
    )
    from openai_oxide.params.batches import BatchListParams as BatchListParams
    from openai_oxide.params.completions import CompletionCreateParams as CompletionCreateParams
    from openai_oxide.params.completions import (
        CompletionCreateParamsBase as CompletionCreateParamsBase,
    )
    from openai_oxide.params.completions import (
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    )
    from openai_oxide.params.completions import (
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
    from openai_oxide.params.containers import ContainerCreateParams as ContainerCreateParams
    from openai_oxide.params.containers import ContainerListParams as ContainerListParams
    from openai_oxide.params.content_provenance_checks import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
    from openai_oxide.params.embeddings import EmbeddingCreateParams as EmbeddingCreateParams
    from openai_oxide.params.evals import EvalCreateParams as EvalCreateParams
    from openai_oxide.params.evals import EvalListParams as EvalListParams
    from openai_oxide.params.evals import EvalUpdateParams as EvalUpdateParams
    from openai_oxide.params.files import FileCreateParams as FileCreateParams
    from openai_oxide.params.files import FileExpirationAfterParam as FileExpirationAfterParam
    from openai_oxide.params.files import FileListParams as FileListParams
    from openai_oxide.params.images import ImageCreateVariationParams as ImageCreateVariationParams
    from openai_oxide.params.images import ImageEditParams as ImageEditParams
    from openai_oxide.params.images import ImageEditParamsBase as ImageEditParamsBase
    from openai_oxide.params.images import (
        ImageEditParamsNonStreaming as ImageEditParamsNonStreaming,
    )
    from openai_oxide.params.images import ImageEditParamsStreaming as ImageEditParamsStreaming
    from openai_oxide.params.images import ImageGenerateParams as ImageGenerateParams
    from openai_oxide.params.images import ImageGenerateParamsBase as ImageGenerateParamsBase
    from openai_oxide.params.images import (
        ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming,
    )
    from openai_oxide.params.images import (
        ImageGenerateParamsStreaming as ImageGenerateParamsStreaming,
    )
    from openai_oxide.params.images import ImageRefParam as ImageRefParam
    from openai_oxide.params.images import PartialImages as PartialImages
    from openai_oxide.params.moderations import ModerationCreateParams as ModerationCreateParams
    from openai_oxide.params.moderations import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
    )
    from openai_oxide.params.moderations import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from openai_oxide.params.moderations import ModerationTextInputParam as ModerationTextInputParam
    from openai_oxide.params.shared import FunctionParameters as FunctionParameters
    from openai_oxide.params.skills import SkillCreateParams as SkillCreateParams
    from openai_oxide.params.skills import SkillListParams as SkillListParams
    from openai_oxide.params.skills import SkillUpdateParams as SkillUpdateParams
    from openai_oxide.params.uploads import UploadCompleteParams as UploadCompleteParams
    from openai_oxide.params.uploads import UploadCreateParams as UploadCreateParams
    from openai_oxide.params.vector_stores import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from openai_oxide.params.vector_stores import (
        CreateVectorStoreFileRequestParam as CreateVectorStoreFileRequestParam,
    )
    from openai_oxide.params.vector_stores import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )
    from openai_oxide.params.vector_stores import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from openai_oxide.params.vector_stores import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from openai_oxide.params.vector_stores import VectorStoreCreateParams as VectorStoreCreateParams
    from openai_oxide.params.vector_stores import (
        VectorStoreExpirationAfterParam as VectorStoreExpirationAfterParam,
    )
    from openai_oxide.params.vector_stores import VectorStoreListParams as VectorStoreListParams
    from openai_oxide.params.vector_stores import VectorStoreSearchParams as VectorStoreSearchParams
    from openai_oxide.params.vector_stores import VectorStoreUpdateParams as VectorStoreUpdateParams
    from openai_oxide.params.videos import ImageRefParam2Param as ImageRefParam2Param
    from openai_oxide.params.videos import VideoContentVariant as VideoContentVariant
    from openai_oxide.params.videos import VideoCreateCharacterParams as VideoCreateCharacterParams
    from openai_oxide.params.videos import VideoCreateParams as VideoCreateParams
    from openai_oxide.params.videos import VideoDownloadContentParams as VideoDownloadContentParams
    from openai_oxide.params.videos import VideoEditParams as VideoEditParams
    from openai_oxide.params.videos import VideoExtendParams as VideoExtendParams
    from openai_oxide.params.videos import VideoListParams as VideoListParams
    from openai_oxide.params.videos import VideoReferenceInputParam as VideoReferenceInputParam
    from openai_oxide.params.videos import VideoRemixParams as VideoRemixParams
    from openai_oxide.params.videos import VideoSeconds as VideoSeconds

    from . import admin as admin
    from . import audio as audio
    from . import beta as beta
    from . import chat as chat
    from . import containers as containers
    from . import conversations as conversations
    from . import evals as evals
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import live as live
    from . import realtime as realtime
    from . import responses as responses
    from . import shared as shared
    from . import shared_params as shared_params
    from . import skills as skills
    from . import uploads as uploads
    from . import vector_stores as vector_stores
    from . import webhooks as webhooks

__all__ = [
    "AllModels",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchFileExpirationAfterParam",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "C2PAProvenanceResult",
    "C2PAValidationStateApi",
    "ChatModel",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionUsage",
    "CompoundFilter",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerFileListResource",
    "ContainerListParams",
    "ContainerListResource",
    "ContainerListResponse",
    "ContainerRetrieveResponse",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "CreateEmbeddingResponse",
    "CreateVectorStoreFileRequestParam",
    "CustomToolInputFormat",
    "DeletedSkill",
    "Embedding",
    "EmbeddingCreateParams",
    "ErrorObject",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileCreateParams",
    "FileDeleted",
    "FileExpirationAfterParam",
    "FileListParams",
    "FileObject",
    "FunctionDefinition",
    "FunctionParameters",
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenInputUsageDetails",
    "ImageGenOutputTokensDetails",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenUsage",
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageRefParam",
    "ImageRefParam2Param",
    "ImagesResponse",
    "ImagesUsage",
    "ListBatchesResponse",
    "ListFilesResponse",
    "ListModelsResponse",
    "ListVectorStoreFilesResponse",
    "ListVectorStoresResponse",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "OtherFileChunkingStrategyObject",
    "PartialImages",
    "ProvenanceCheckObject",
    "ProvenanceDetectionResultApi",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponsesModel",
    "Skill",
    "SkillCreateParams",
    "SkillList",
    "SkillListParams",
    "SkillUpdateParams",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "SynthIDProvenanceResult",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterParam",
    "VectorStoreFileContentResponse",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreSearchResultContentObject",
    "VectorStoreSearchResultsPage",
    "VectorStoreUpdateParams",
    "Video",
    "VideoContentVariant",
    "VideoCreateCharacterParams",
    "VideoCreateCharacterResponse",
    "VideoCreateError",
    "VideoCreateParams",
    "VideoDeleteResponse",
    "VideoDownloadContentParams",
    "VideoEditParams",
    "VideoExtendParams",
    "VideoGetCharacterResponse",
    "VideoListParams",
    "VideoListResource",
    "VideoModel",
    "VideoReferenceInputParam",
    "VideoRemixParams",
    "VideoSeconds",
    "VideoSize",
    "VideoStatus",
    "admin",
    "audio",
    "beta",
    "chat",
    "containers",
    "conversations",
    "evals",
    "fine_tuning",
    "graders",
    "live",
    "realtime",
    "responses",
    "shared",
    "shared_params",
    "skills",
    "uploads",
    "vector_stores",
    "webhooks",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AllModels": "openai_oxide.models.shared:AllModels",
        "AudioResponseFormat": "openai_oxide.params.audio:AudioResponseFormat",
        "AutoFileChunkingStrategyParam": "openai_oxide.params.vector_stores:AutoFileChunkingStrategyParam",
        "Batch": "openai_oxide.models.batches:Batch",
        "BatchCreateParams": "openai_oxide.params.batches:BatchCreateParams",
        "BatchError": "openai_oxide.models.batches:BatchError",
        "BatchFileExpirationAfterParam": "openai_oxide.params.batches:BatchFileExpirationAfterParam",
        "BatchListParams": "openai_oxide.params.batches:BatchListParams",
        "BatchRequestCounts": "openai_oxide.models.batches:BatchRequestCounts",
        "BatchUsage": "openai_oxide.models.batches:BatchUsage",
        "C2PAProvenanceResult": "openai_oxide.models.content_provenance_checks:C2PAProvenanceResult",
        "C2PAValidationStateApi": "openai_oxide.models.content_provenance_checks:C2PAValidationStateApi",
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "ComparisonFilter": "openai_oxide.models.responses:ComparisonFilter",
        "Completion": "openai_oxide.models.completions:Completion",
        "CompletionChoice": "openai_oxide.models.completions:CompletionChoice",
        "CompletionCreateParams": "openai_oxide.params.completions:CompletionCreateParams",
        "CompletionCreateParamsBase": "openai_oxide.params.completions:CompletionCreateParamsBase",
        "CompletionCreateParamsNonStreaming": "openai_oxide.params.completions:CompletionCreateParamsNonStreaming",
        "CompletionCreateParamsStreaming": "openai_oxide.params.completions:CompletionCreateParamsStreaming",
        "CompletionUsage": "openai_oxide.models.chat:CompletionUsage",
        "CompoundFilter": "openai_oxide.models.responses:CompoundFilter",
        "ContainerCreateParams": "openai_oxide.params.containers:ContainerCreateParams",
        "ContainerCreateResponse": "openai_oxide.models.containers:ContainerListResponse",
        "ContainerFileListResource": "openai_oxide.models.containers:ContainerFileListResource",
        "ContainerListParams": "openai_oxide.params.containers:ContainerListParams",
        "ContainerListResource": "openai_oxide.models.containers:ContainerListResource",
        "ContainerListResponse": "openai_oxide.models.containers:ContainerListResponse",
        "ContainerRetrieveResponse": "openai_oxide.models.containers:ContainerListResponse",
        "ContentProvenanceCheck": "openai_oxide.models.content_provenance_checks:ContentProvenanceCheck",
        "ContentProvenanceCheckCreateParams": "openai_oxide.params.content_provenance_checks:ContentProvenanceCheckCreateParams",
        "CreateEmbeddingResponse": "openai_oxide.models.embeddings:CreateEmbeddingResponse",
        "CreateVectorStoreFileRequestParam": "openai_oxide.params.vector_stores:CreateVectorStoreFileRequestParam",
        "CustomToolInputFormat": "openai_oxide.models.responses:CustomToolInputFormat",
        "DeletedSkill": "openai_oxide.models.skills:DeletedSkill",
        "Embedding": "openai_oxide.models.embeddings:Embedding",
        "EmbeddingCreateParams": "openai_oxide.params.embeddings:EmbeddingCreateParams",
        "ErrorObject": "openai_oxide.models.shared:ErrorObject",
        "EvalCreateParams": "openai_oxide.params.evals:EvalCreateParams",
        "EvalCreateResponse": "openai_oxide.models.evals:EvalListResponse",
        "EvalCustomDataSourceConfig": "openai_oxide.models.evals:EvalCustomDataSourceConfig",
        "EvalDeleteResponse": "openai_oxide.models.evals:EvalDeleteResponse",
        "EvalListParams": "openai_oxide.params.evals:EvalListParams",
        "EvalListResponse": "openai_oxide.models.evals:EvalListResponse",
        "EvalRetrieveResponse": "openai_oxide.models.evals:EvalListResponse",
        "EvalStoredCompletionsDataSourceConfig": "openai_oxide.models.evals:EvalStoredCompletionsDataSourceConfig",
        "EvalUpdateParams": "openai_oxide.params.evals:EvalUpdateParams",
        "EvalUpdateResponse": "openai_oxide.models.evals:EvalListResponse",
        "FileChunkingStrategy": "openai_oxide.models.vector_stores:FileChunkingStrategy",
        "FileChunkingStrategyParam": "openai_oxide.params.vector_stores:FileChunkingStrategyParam",
        "FileCreateParams": "openai_oxide.params.files:FileCreateParams",
        "FileDeleted": "openai_oxide.models.files:FileDeleted",
        "FileExpirationAfterParam": "openai_oxide.params.files:FileExpirationAfterParam",
        "FileListParams": "openai_oxide.params.files:FileListParams",
        "FileObject": "openai_oxide.models.files:FileObject",
        "FunctionDefinition": "openai_oxide.models.shared:FunctionDefinition",
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
        "Image": "openai_oxide.models.images:Image",
        "ImageCreateVariationParams": "openai_oxide.params.images:ImageCreateVariationParams",
        "ImageEditCompletedEvent": "openai_oxide.models.images:ImageEditCompletedEvent",
        "ImageEditParams": "openai_oxide.params.images:ImageEditParams",
        "ImageEditParamsBase": "openai_oxide.params.images:ImageEditParamsBase",
        "ImageEditParamsNonStreaming": "openai_oxide.params.images:ImageEditParamsNonStreaming",
        "ImageEditParamsStreaming": "openai_oxide.params.images:ImageEditParamsStreaming",
        "ImageEditPartialImageEvent": "openai_oxide.models.images:ImageEditPartialImageEvent",
        "ImageEditStreamEvent": "openai_oxide.models.images:ImageEditStreamEvent",
        "ImageGenCompletedEvent": "openai_oxide.models.images:ImageGenCompletedEvent",
        "ImageGenInputUsageDetails": "openai_oxide.models.images:ImageGenInputUsageDetails",
        "ImageGenOutputTokensDetails": "openai_oxide.models.images:ImageGenOutputTokensDetails",
        "ImageGenPartialImageEvent": "openai_oxide.models.images:ImageGenPartialImageEvent",
        "ImageGenStreamEvent": "openai_oxide.models.images:ImageGenStreamEvent",
        "ImageGenUsage": "openai_oxide.models.images:ImageGenUsage",
        "ImageGenerateParams": "openai_oxide.params.images:ImageGenerateParams",
        "ImageGenerateParamsBase": "openai_oxide.params.images:ImageGenerateParamsBase",
        "ImageGenerateParamsNonStreaming": "openai_oxide.params.images:ImageGenerateParamsNonStreaming",
        "ImageGenerateParamsStreaming": "openai_oxide.params.images:ImageGenerateParamsStreaming",
        "ImageRefParam": "openai_oxide.params.images:ImageRefParam",
        "ImageRefParam2Param": "openai_oxide.params.videos:ImageRefParam2Param",
        "ImagesResponse": "openai_oxide.models.images:ImagesResponse",
        "ImagesUsage": "openai_oxide.models.images:ImagesUsage",
        "ListBatchesResponse": "openai_oxide.models.batches:ListBatchesResponse",
        "ListFilesResponse": "openai_oxide.models.files:ListFilesResponse",
        "ListModelsResponse": "openai_oxide.models.models:ListModelsResponse",
        "ListVectorStoreFilesResponse": "openai_oxide.models.vector_stores:ListVectorStoreFilesResponse",
        "ListVectorStoresResponse": "openai_oxide.models.vector_stores:ListVectorStoresResponse",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "Model": "openai_oxide.models.models:Model",
        "ModelDeleted": "openai_oxide.models.models:ModelDeleted",
        "Moderation": "openai_oxide.models.moderations:Moderation",
        "ModerationCreateParams": "openai_oxide.params.moderations:ModerationCreateParams",
        "ModerationCreateResponse": "openai_oxide.models.moderations:ModerationCreateResponse",
        "ModerationImageURLInputParam": "openai_oxide.params.moderations:ModerationImageURLInputParam",
        "ModerationMultiModalInputParam": "openai_oxide.params.moderations:ModerationMultiModalInputParam",
        "ModerationTextInputParam": "openai_oxide.params.moderations:ModerationTextInputParam",
        "OtherFileChunkingStrategyObject": "openai_oxide.models.vector_stores:OtherFileChunkingStrategyObject",
        "PartialImages": "openai_oxide.params.images:PartialImages",
        "ProvenanceCheckObject": "openai_oxide.models.content_provenance_checks:ProvenanceCheckObject",
        "ProvenanceDetectionResultApi": "openai_oxide.models.content_provenance_checks:ProvenanceDetectionResultApi",
        "Reasoning": "openai_oxide.models.responses:Reasoning",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "ResponseFormatJSONObject": "openai_oxide.models.shared:ResponseFormatJSONObject",
        "ResponseFormatJSONSchema": "openai_oxide.models.shared:ResponseFormatJSONSchema",
        "ResponseFormatText": "openai_oxide.models.shared:ResponseFormatText",
        "ResponsesModel": "openai_oxide.models.shared:ResponsesModel",
        "Skill": "openai_oxide.models.skills:Skill",
        "SkillCreateParams": "openai_oxide.params.skills:SkillCreateParams",
        "SkillList": "openai_oxide.models.skills:SkillList",
        "SkillListParams": "openai_oxide.params.skills:SkillListParams",
        "SkillUpdateParams": "openai_oxide.params.skills:SkillUpdateParams",
        "StaticFileChunkingStrategy": "openai_oxide.models.vector_stores:StaticFileChunkingStrategy",
        "StaticFileChunkingStrategyObject": "openai_oxide.models.vector_stores:StaticFileChunkingStrategyObject",
        "StaticFileChunkingStrategyObjectParam": "openai_oxide.params.vector_stores:StaticFileChunkingStrategyObjectParam",
        "StaticFileChunkingStrategyParam": "openai_oxide.params.vector_stores:StaticFileChunkingStrategyParam",
        "SynthIDProvenanceResult": "openai_oxide.models.content_provenance_checks:SynthIDProvenanceResult",
        "Upload": "openai_oxide.models.uploads:Upload",
        "UploadCompleteParams": "openai_oxide.params.uploads:UploadCompleteParams",
        "UploadCreateParams": "openai_oxide.params.uploads:UploadCreateParams",
        "VectorStore": "openai_oxide.models.vector_stores:VectorStore",
        "VectorStoreCreateParams": "openai_oxide.params.vector_stores:VectorStoreCreateParams",
        "VectorStoreDeleted": "openai_oxide.models.vector_stores:VectorStoreDeleted",
        "VectorStoreExpirationAfter": "openai_oxide.models.vector_stores:VectorStoreExpirationAfter",
        "VectorStoreExpirationAfterParam": "openai_oxide.params.vector_stores:VectorStoreExpirationAfterParam",
        "VectorStoreFileContentResponse": "openai_oxide.models.vector_stores:VectorStoreFileContentResponse",
        "VectorStoreListParams": "openai_oxide.params.vector_stores:VectorStoreListParams",
        "VectorStoreSearchParams": "openai_oxide.params.vector_stores:VectorStoreSearchParams",
        "VectorStoreSearchResponse": "openai_oxide.models.vector_stores:VectorStoreSearchResponse",
        "VectorStoreSearchResultContentObject": "openai_oxide.models.vector_stores:VectorStoreSearchResultContentObject",
        "VectorStoreSearchResultsPage": "openai_oxide.models.vector_stores:VectorStoreSearchResultsPage",
        "VectorStoreUpdateParams": "openai_oxide.params.vector_stores:VectorStoreUpdateParams",
        "Video": "openai_oxide.models.videos:Video",
        "VideoContentVariant": "openai_oxide.params.videos:VideoContentVariant",
        "VideoCreateCharacterParams": "openai_oxide.params.videos:VideoCreateCharacterParams",
        "VideoCreateCharacterResponse": "openai_oxide.models.videos:VideoGetCharacterResponse",
        "VideoCreateError": "openai_oxide.models.videos:VideoCreateError",
        "VideoCreateParams": "openai_oxide.params.videos:VideoCreateParams",
        "VideoDeleteResponse": "openai_oxide.models.videos:VideoDeleteResponse",
        "VideoDownloadContentParams": "openai_oxide.params.videos:VideoDownloadContentParams",
        "VideoEditParams": "openai_oxide.params.videos:VideoEditParams",
        "VideoExtendParams": "openai_oxide.params.videos:VideoExtendParams",
        "VideoGetCharacterResponse": "openai_oxide.models.videos:VideoGetCharacterResponse",
        "VideoListParams": "openai_oxide.params.videos:VideoListParams",
        "VideoListResource": "openai_oxide.models.videos:VideoListResource",
        "VideoModel": "openai_oxide.models.videos:VideoModel",
        "VideoReferenceInputParam": "openai_oxide.params.videos:VideoReferenceInputParam",
        "VideoRemixParams": "openai_oxide.params.videos:VideoRemixParams",
        "VideoSeconds": "openai_oxide.params.videos:VideoSeconds",
        "VideoSize": "openai_oxide.models.videos:VideoSize",
        "VideoStatus": "openai_oxide.models.videos:VideoStatus",
        "admin": "openai_oxide.types.admin",
        "audio": "openai_oxide.types.audio",
        "beta": "openai_oxide.types.beta",
        "chat": "openai_oxide.types.chat",
        "containers": "openai_oxide.types.containers",
        "conversations": "openai_oxide.types.conversations",
        "evals": "openai_oxide.types.evals",
        "fine_tuning": "openai_oxide.types.fine_tuning",
        "graders": "openai_oxide.types.graders",
        "live": "openai_oxide.types.live",
        "realtime": "openai_oxide.types.realtime",
        "responses": "openai_oxide.types.responses",
        "shared": "openai_oxide.types.shared",
        "shared_params": "openai_oxide.types.shared_params",
        "skills": "openai_oxide.types.skills",
        "uploads": "openai_oxide.types.uploads",
        "vector_stores": "openai_oxide.types.vector_stores",
        "webhooks": "openai_oxide.types.webhooks",
    },
)
