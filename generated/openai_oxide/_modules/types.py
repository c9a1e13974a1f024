# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "audio_model": {
        "AudioModel": "openai_oxide.models.shared:AudioModel",
    },
    "audio_response_format": {
        "AudioResponseFormat": "openai_oxide.params.audio:AudioResponseFormat",
    },
    "auto_file_chunking_strategy_param": {
        "AutoFileChunkingStrategyParam": "openai_oxide.params.vector_stores:AutoFileChunkingStrategyParam",
    },
    "batch": {
        "Batch": "openai_oxide.models.batches:Batch",
        "BatchError": "openai_oxide.models.batches:BatchError",
        "BatchRequestCounts": "openai_oxide.models.batches:BatchRequestCounts",
        "BatchUsage": "openai_oxide.models.batches:BatchUsage",
        "Errors": "openai_oxide.models.batches:BatchErrors",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "batch_create_params": {
        "BatchCreateParams": "openai_oxide.params.batches:BatchCreateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "OutputExpiresAfter": "openai_oxide.params.batches:BatchFileExpirationAfterParam",
    },
    "batch_error": {
        "BatchError": "openai_oxide.models.batches:BatchError",
    },
    "batch_list_params": {
        "BatchListParams": "openai_oxide.params.batches:BatchListParams",
    },
    "batch_request_counts": {
        "BatchRequestCounts": "openai_oxide.models.batches:BatchRequestCounts",
    },
    "batch_usage": {
        "BatchUsage": "openai_oxide.models.batches:BatchUsage",
        "InputTokensDetails": "openai_oxide.models.batches:BatchUsageInputTokensDetails",
        "OutputTokensDetails": "openai_oxide.models.batches:BatchUsageOutputTokensDetails",
    },
    "chat_model": {
        "ChatModel": "openai_oxide.models.shared:ChatModel",
    },
    "completion": {
        "Completion": "openai_oxide.models.completions:Completion",
        "CompletionChoice": "openai_oxide.models.completions:CompletionChoice",
        "CompletionUsage": "openai_oxide.models.chat:CompletionUsage",
    },
    "completion_choice": {
        "CompletionChoice": "openai_oxide.models.completions:CompletionChoice",
        "Logprobs": "openai_oxide.models.completions:CompletionChoiceLogprobs",
    },
    "completion_create_params": {
        "ChatCompletionStreamOptionsParam": "openai_oxide.params.chat:ChatCompletionStreamOptionsParam",
        "CompletionCreateParams": "openai_oxide.params.completions:CompletionCreateParams",
        "CompletionCreateParamsBase": "openai_oxide.params.completions:CompletionCreateParamsBase",
        "CompletionCreateParamsNonStreaming": "openai_oxide.params.completions:CompletionCreateParamsNonStreaming",
        "CompletionCreateParamsStreaming": "openai_oxide.params.completions:CompletionCreateParamsStreaming",
    },
    "completion_usage": {
        "CompletionTokensDetails": "openai_oxide.models.chat:CompletionUsageCompletionTokensDetails",
        "CompletionUsage": "openai_oxide.models.chat:CompletionUsage",
        "PromptTokensDetails": "openai_oxide.models.chat:CompletionUsagePromptTokensDetails",
    },
    "container_create_params": {
        "ContainerCreateParams": "openai_oxide.params.containers:ContainerCreateParams",
        "ContainerNetworkPolicyAllowlistParam": "openai_oxide.params.responses:ContainerNetworkPolicyAllowlistParam",
        "ContainerNetworkPolicyDisabledParam": "openai_oxide.params.responses:ContainerNetworkPolicyDisabledParam",
        "ExpiresAfter": "openai_oxide.params.containers:CreateContainerBodyExpiresAfterParam",
        "InlineSkillParam": "openai_oxide.params.responses:InlineSkillParam",
        "SkillReferenceParam": "openai_oxide.params.responses:SkillReferenceParam",
    },
    "container_create_response": {
        "ContainerCreateResponse": "openai_oxide.models.containers:ContainerListResponse",
        "ExpiresAfter": "openai_oxide.models.containers:ContainerListResponseExpiresAfter",
        "NetworkPolicy": "openai_oxide.models.containers:ContainerListResponseNetworkPolicy",
    },
    "container_list_params": {
        "ContainerListParams": "openai_oxide.params.containers:ContainerListParams",
    },
    "container_list_response": {
        "ContainerListResponse": "openai_oxide.models.containers:ContainerListResponse",
        "ExpiresAfter": "openai_oxide.models.containers:ContainerListResponseExpiresAfter",
        "NetworkPolicy": "openai_oxide.models.containers:ContainerListResponseNetworkPolicy",
    },
    "container_retrieve_response": {
        "ContainerRetrieveResponse": "openai_oxide.models.containers:ContainerListResponse",
        "ExpiresAfter": "openai_oxide.models.containers:ContainerListResponseExpiresAfter",
        "NetworkPolicy": "openai_oxide.models.containers:ContainerListResponseNetworkPolicy",
    },
    "content_provenance_check": {
        "ContentProvenanceCheck": "openai_oxide.models.content_provenance_checks:ContentProvenanceCheck",
        "ResultC2PA": "openai_oxide.models.content_provenance_checks:C2PAProvenanceResult",
        "ResultSynthID": "openai_oxide.models.content_provenance_checks:SynthIDProvenanceResult",
    },
    "content_provenance_check_create_params": {
        "ContentProvenanceCheckCreateParams": "openai_oxide.params.content_provenance_checks:ContentProvenanceCheckCreateParams",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
    },
    "create_embedding_response": {
        "CreateEmbeddingResponse": "openai_oxide.models.embeddings:CreateEmbeddingResponse",
        "Embedding": "openai_oxide.models.embeddings:Embedding",
        "Usage": "openai_oxide.models.embeddings:CreateEmbeddingResponseUsage",
    },
    "decision": {
        "AnswerAnswerResourceChoice": "openai_oxide.models.decisions:DecisionAnswerChoice",
        "AnswerAnswerResourceChoiceProbability": "openai_oxide.models.decisions:DecisionAnswerChoiceProbability",
        "AnswerAnswerResourcePredicate": "openai_oxide.models.decisions:DecisionAnswerPredicate",
        "AnswerAnswerResourceRefusal": "openai_oxide.models.decisions:DecisionAnswerRefusal",
        "AnswerAnswerResourceScore": "openai_oxide.models.decisions:DecisionAnswerScore",
        "AnswerAnswerResourceScoreProbability": "openai_oxide.models.decisions:DecisionAnswerScoreProbability",
        "Decision": "openai_oxide.models.decisions:Decision",
        "Usage": "openai_oxide.models.decisions:DecisionUsage",
        "UsageInputTokensDetails": "openai_oxide.models.decisions:DecisionUsageInputTokensDetails",
        "UsageOutputTokensDetails": "openai_oxide.models.decisions:DecisionUsageOutputTokensDetails",
    },
    "decision_create_params": {
        "DecisionCreateParams": "openai_oxide.params.decisions:DecisionCreateParams",
        "DecisionInputImageParam": "openai_oxide.params.shared:DecisionInputImageParam",
        "DecisionInputPartUnionParam": "openai_oxide.params.shared:DecisionInputPartUnionParam",
        "DecisionInputTextParam": "openai_oxide.params.shared:DecisionInputTextParam",
        "DecisionQuestionInputPart": "openai_oxide.params.decisions:DecisionQuestionInputPart",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam",
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam",
        "InputUnionMember1DecisionInputAssistantMessage": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1MessageAssistantParam",
        "InputUnionMember1DecisionInputCustomToolCall": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1CustomToolCallParam",
        "InputUnionMember1DecisionInputCustomToolCallOutput": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1CustomToolCallOutputParam",
        "InputUnionMember1DecisionInputDeveloperMessage": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1MessageDeveloperParam",
        "InputUnionMember1DecisionInputFunctionCall": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1FunctionCallParam",
        "InputUnionMember1DecisionInputFunctionCallOutput": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1FunctionCallOutputParam",
        "InputUnionMember1DecisionInputSystemMessage": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1MessageSystemParam",
        "InputUnionMember1DecisionInputUserMessage": "openai_oxide.params.decisions:DecisionsCreateRequestInputVariant1MessageUserParam",
        "PromptCacheOptions": "openai_oxide.params.decisions:DecisionsCreateRequestPromptCacheOptionsParam",
        "QuestionQuestionParamChoice": "openai_oxide.params.decisions:DecisionsCreateRequestQuestionChoiceParam",
        "QuestionQuestionParamChoiceChoice": "openai_oxide.params.decisions:DecisionsCreateRequestQuestionChoiceChoiceParam",
        "QuestionQuestionParamPredicate": "openai_oxide.params.decisions:DecisionsCreateRequestQuestionPredicateParam",
        "QuestionQuestionParamScore": "openai_oxide.params.decisions:DecisionsCreateRequestQuestionScoreParam",
        "QuestionQuestionParamScoreLevel": "openai_oxide.params.decisions:DecisionsCreateRequestQuestionScoreLevelParam",
    },
    "decision_input_image_param": {
        "DecisionInputImageParam": "openai_oxide.params.shared:DecisionInputImageParam",
        "DecisionPromptCacheBreakpointParam": "openai_oxide.params.shared:DecisionPromptCacheBreakpointParam",
        "PromptCacheBreakpoint": "openai_oxide.params.shared:DecisionPromptCacheBreakpointParam",
    },
    "decision_input_message_param": {
        "DecisionInputAssistantMessage": "openai_oxide.params.shared:DecisionInputMessageUnionMessageAssistantParam",
        "DecisionInputAssistantMessageContentPartsDecisionInputOutputText": "openai_oxide.params.shared:DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam",
        "DecisionInputAssistantMessageContentPartsDecisionInputRefusal": "openai_oxide.params.shared:DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam",
        "DecisionInputDeveloperMessage": "openai_oxide.params.shared:DecisionInputMessageUnionMessageDeveloperParam",
        "DecisionInputMessageParam": "openai_oxide.params.shared:DecisionInputMessageParam",
        "DecisionInputMessageUnionParam": "openai_oxide.params.shared:DecisionInputMessageUnionParam",
        "DecisionInputPartUnionParam": "openai_oxide.params.shared:DecisionInputPartUnionParam",
        "DecisionInputSystemMessage": "openai_oxide.params.shared:DecisionInputMessageUnionMessageSystemParam",
        "DecisionInputTextParam": "openai_oxide.params.shared:DecisionInputTextParam",
        "DecisionInputUserMessage": "openai_oxide.params.shared:DecisionInputMessageUnionMessageUserParam",
    },
    "decision_input_part_union_param": {
        "DecisionInputImageParam": "openai_oxide.params.shared:DecisionInputImageParam",
        "DecisionInputJSON": "openai_oxide.params.shared:DecisionInputJSON",
        "DecisionInputPartUnionParam": "openai_oxide.params.shared:DecisionInputPartUnionParam",
        "DecisionInputTextParam": "openai_oxide.params.shared:DecisionInputTextParam",
    },
    "decision_input_text_param": {
        "DecisionInputTextParam": "openai_oxide.params.shared:DecisionInputTextParam",
        "DecisionPromptCacheBreakpointParam": "openai_oxide.params.shared:DecisionPromptCacheBreakpointParam",
        "PromptCacheBreakpoint": "openai_oxide.params.shared:DecisionPromptCacheBreakpointParam",
    },
    "decision_prompt_cache_breakpoint_param": {
        "DecisionPromptCacheBreakpointParam": "openai_oxide.params.shared:DecisionPromptCacheBreakpointParam",
    },
    "deleted_skill": {
        "DeletedSkill": "openai_oxide.models.skills:DeletedSkill",
    },
    "embedding": {
        "Embedding": "openai_oxide.models.embeddings:Embedding",
    },
    "embedding_create_params": {
        "EmbeddingCreateParams": "openai_oxide.params.embeddings:EmbeddingCreateParams",
        "EmbeddingModel": "openai_oxide.models.shared:EmbeddingModel",
    },
    "embedding_model": {
        "EmbeddingModel": "openai_oxide.models.shared:EmbeddingModel",
    },
    "eval_create_params": {
        "DataSourceConfigCustom": "openai_oxide.params.evals:CreateEvalCustomDataSourceConfigParam",
        "DataSourceConfigLogs": "openai_oxide.params.evals:CreateEvalLogsDataSourceConfigParam",
        "DataSourceConfigStoredCompletions": "openai_oxide.params.evals:CreateEvalStoredCompletionsDataSourceConfigParam",
        "EvalCreateParams": "openai_oxide.params.evals:EvalCreateParams",
        "GraderInputsParam": "openai_oxide.params.fine_tuning:GraderInputsParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
        "ResponseInputAudioParam": "openai_oxide.params.fine_tuning:ResponseInputAudioParam",
        "ResponseInputTextParam": "openai_oxide.params.shared:InputTextContentParam",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
        "TestingCriterionLabelModel": "openai_oxide.params.evals:CreateEvalLabelModelGraderParam",
        "TestingCriterionLabelModelInputEvalItem": "openai_oxide.params.fine_tuning:EvalItemParam",
        "TestingCriterionLabelModelInputEvalItemContentInputImage": "openai_oxide.params.fine_tuning:EvalItemInputImageParam",
        "TestingCriterionLabelModelInputEvalItemContentOutputText": "openai_oxide.params.fine_tuning:EvalItemContentOutputTextParam",
        "TestingCriterionLabelModelInputSimpleInputMessage": "openai_oxide.params.evals:CreateEvalItemSimpleInputMessageParam",
        "TestingCriterionPython": "openai_oxide.params.evals:EvalGraderPythonParam",
        "TestingCriterionScoreModel": "openai_oxide.params.evals:EvalGraderScoreModelParam",
        "TestingCriterionTextSimilarity": "openai_oxide.params.evals:EvalGraderTextSimilarityParam",
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
    "eval_create_response": {
        "DataSourceConfigLogs": "openai_oxide.models.evals:EvalLogsDataSourceConfig",
        "EvalCreateResponse": "openai_oxide.models.evals:EvalListResponse",
        "EvalCustomDataSourceConfig": "openai_oxide.models.evals:EvalCustomDataSourceConfig",
        "EvalStoredCompletionsDataSourceConfig": "openai_oxide.models.evals:EvalStoredCompletionsDataSourceConfig",
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TestingCriterionEvalGraderPython": "openai_oxide.models.evals:EvalGraderPython",
        "TestingCriterionEvalGraderScoreModel": "openai_oxide.models.evals:EvalGraderScoreModel",
        "TestingCriterionEvalGraderTextSimilarity": "openai_oxide.models.evals:EvalGraderTextSimilarity",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "eval_custom_data_source_config": {
        "EvalCustomDataSourceConfig": "openai_oxide.models.evals:EvalCustomDataSourceConfig",
    },
    "eval_delete_response": {
        "EvalDeleteResponse": "openai_oxide.models.evals:EvalDeleteResponse",
    },
    "eval_list_params": {
        "EvalListParams": "openai_oxide.params.evals:EvalListParams",
    },
    "eval_list_response": {
        "DataSourceConfigLogs": "openai_oxide.models.evals:EvalLogsDataSourceConfig",
        "EvalCustomDataSourceConfig": "openai_oxide.models.evals:EvalCustomDataSourceConfig",
        "EvalListResponse": "openai_oxide.models.evals:EvalListResponse",
        "EvalStoredCompletionsDataSourceConfig": "openai_oxide.models.evals:EvalStoredCompletionsDataSourceConfig",
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TestingCriterionEvalGraderPython": "openai_oxide.models.evals:EvalGraderPython",
        "TestingCriterionEvalGraderScoreModel": "openai_oxide.models.evals:EvalGraderScoreModel",
        "TestingCriterionEvalGraderTextSimilarity": "openai_oxide.models.evals:EvalGraderTextSimilarity",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "eval_retrieve_response": {
        "DataSourceConfigLogs": "openai_oxide.models.evals:EvalLogsDataSourceConfig",
        "EvalCustomDataSourceConfig": "openai_oxide.models.evals:EvalCustomDataSourceConfig",
        "EvalRetrieveResponse": "openai_oxide.models.evals:EvalListResponse",
        "EvalStoredCompletionsDataSourceConfig": "openai_oxide.models.evals:EvalStoredCompletionsDataSourceConfig",
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TestingCriterionEvalGraderPython": "openai_oxide.models.evals:EvalGraderPython",
        "TestingCriterionEvalGraderScoreModel": "openai_oxide.models.evals:EvalGraderScoreModel",
        "TestingCriterionEvalGraderTextSimilarity": "openai_oxide.models.evals:EvalGraderTextSimilarity",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "eval_stored_completions_data_source_config": {
        "EvalStoredCompletionsDataSourceConfig": "openai_oxide.models.evals:EvalStoredCompletionsDataSourceConfig",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "eval_update_params": {
        "EvalUpdateParams": "openai_oxide.params.evals:EvalUpdateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "eval_update_response": {
        "DataSourceConfigLogs": "openai_oxide.models.evals:EvalLogsDataSourceConfig",
        "EvalCustomDataSourceConfig": "openai_oxide.models.evals:EvalCustomDataSourceConfig",
        "EvalStoredCompletionsDataSourceConfig": "openai_oxide.models.evals:EvalStoredCompletionsDataSourceConfig",
        "EvalUpdateResponse": "openai_oxide.models.evals:EvalListResponse",
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TestingCriterionEvalGraderPython": "openai_oxide.models.evals:EvalGraderPython",
        "TestingCriterionEvalGraderScoreModel": "openai_oxide.models.evals:EvalGraderScoreModel",
        "TestingCriterionEvalGraderTextSimilarity": "openai_oxide.models.evals:EvalGraderTextSimilarity",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "file_chunking_strategy": {
        "FileChunkingStrategy": "openai_oxide.models.vector_stores:FileChunkingStrategy",
        "OtherFileChunkingStrategyObject": "openai_oxide.models.vector_stores:OtherFileChunkingStrategyObject",
        "StaticFileChunkingStrategyObject": "openai_oxide.models.vector_stores:StaticFileChunkingStrategyObject",
    },
    "file_chunking_strategy_param": {
        "AutoFileChunkingStrategyParam": "openai_oxide.params.vector_stores:AutoFileChunkingStrategyParam",
        "FileChunkingStrategyParam": "openai_oxide.params.vector_stores:FileChunkingStrategyParam",
        "StaticFileChunkingStrategyObjectParam": "openai_oxide.params.vector_stores:StaticFileChunkingStrategyObjectParam",
    },
    "file_content": {
        "FileContent": "builtins:str",
    },
    "file_create_params": {
        "ExpiresAfter": "openai_oxide.params.files:FileExpirationAfterParam",
        "FileCreateParams": "openai_oxide.params.files:FileCreateParams",
        "FilePurpose": "openai_oxide.models.shared:FilePurpose",
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
    },
    "file_deleted": {
        "FileDeleted": "openai_oxide.models.files:FileDeleted",
    },
    "file_list_params": {
        "FileListParams": "openai_oxide.params.files:FileListParams",
    },
    "file_object": {
        "FileObject": "openai_oxide.models.files:FileObject",
    },
    "file_purpose": {
        "FilePurpose": "openai_oxide.models.shared:FilePurpose",
    },
    "image": {
        "Image": "openai_oxide.models.images:Image",
    },
    "image_create_variation_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "ImageCreateVariationParams": "openai_oxide.params.images:ImageCreateVariationParams",
        "ImageModel": "openai_oxide.models.shared:ImageModel",
    },
    "image_edit_completed_event": {
        "ImageEditCompletedEvent": "openai_oxide.models.images:ImageEditCompletedEvent",
        "Usage": "openai_oxide.models.images:ImagesUsage",
        "UsageInputTokensDetails": "openai_oxide.models.images:ImagesUsageInputTokensDetails",
    },
    "image_edit_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "ImageEditParams": "openai_oxide.params.images:ImageEditParams",
        "ImageEditParamsBase": "openai_oxide.params.images:ImageEditParamsBase",
        "ImageEditParamsNonStreaming": "openai_oxide.params.images:ImageEditParamsNonStreaming",
        "ImageEditParamsStreaming": "openai_oxide.params.images:ImageEditParamsStreaming",
        "ImageModel": "openai_oxide.models.shared:ImageModel",
        "Svg": "openai_oxide.params.images:CreateImageEditRequestSvgParam",
        "SvgReasoning": "openai_oxide.params.images:CreateImageEditRequestSvgReasoningParam",
    },
    "image_edit_partial_image_event": {
        "ImageEditPartialImageEvent": "openai_oxide.models.images:ImageEditPartialImageEvent",
    },
    "image_edit_stream_event": {
        "ImageEditCompletedEvent": "openai_oxide.models.images:ImageEditCompletedEvent",
        "ImageEditPartialImageEvent": "openai_oxide.models.images:ImageEditPartialImageEvent",
        "ImageEditStreamEvent": "openai_oxide.models.images:ImageEditStreamEvent",
    },
    "image_gen_completed_event": {
        "ImageGenCompletedEvent": "openai_oxide.models.images:ImageGenCompletedEvent",
        "Usage": "openai_oxide.models.images:ImagesUsage",
        "UsageInputTokensDetails": "openai_oxide.models.images:ImagesUsageInputTokensDetails",
    },
    "image_gen_partial_image_event": {
        "ImageGenPartialImageEvent": "openai_oxide.models.images:ImageGenPartialImageEvent",
    },
    "image_gen_stream_event": {
        "ImageGenCompletedEvent": "openai_oxide.models.images:ImageGenCompletedEvent",
        "ImageGenPartialImageEvent": "openai_oxide.models.images:ImageGenPartialImageEvent",
        "ImageGenStreamEvent": "openai_oxide.models.images:ImageGenStreamEvent",
    },
    "image_generate_params": {
        "ImageGenerateParams": "openai_oxide.params.images:ImageGenerateParams",
        "ImageGenerateParamsBase": "openai_oxide.params.images:ImageGenerateParamsBase",
        "ImageGenerateParamsNonStreaming": "openai_oxide.params.images:ImageGenerateParamsNonStreaming",
        "ImageGenerateParamsStreaming": "openai_oxide.params.images:ImageGenerateParamsStreaming",
        "ImageModel": "openai_oxide.models.shared:ImageModel",
        "Svg": "openai_oxide.params.images:CreateImageRequestSvgParam",
        "SvgReasoning": "openai_oxide.params.images:CreateImageRequestSvgReasoningParam",
    },
    "image_input_reference_param": {
        "ImageInputReferenceParam": "openai_oxide.params.videos:ImageInputReferenceParam",
    },
    "image_model": {
        "ImageModel": "openai_oxide.models.shared:ImageModel",
    },
    "images_response": {
        "Image": "openai_oxide.models.images:Image",
        "ImagesResponse": "openai_oxide.models.images:ImagesResponse",
        "SvgUsage": "openai_oxide.models.images:ImagesResponseSvgUsage",
        "Usage": "openai_oxide.models.images:ImageGenUsage",
        "UsageInputTokensDetails": "openai_oxide.models.images:ImageGenInputUsageDetails",
        "UsageOutputTokensDetails": "openai_oxide.models.images:ImageGenOutputTokensDetails",
    },
    "model": {
        "Model": "openai_oxide.models.models:Model",
    },
    "model_deleted": {
        "ModelDeleted": "openai_oxide.models.models:ModelDeleted",
    },
    "moderation": {
        "Categories": "openai_oxide.models.moderations:ModerationCategories",
        "CategoryAppliedInputTypes": "openai_oxide.models.moderations:ModerationCategoryAppliedInputTypes",
        "CategoryScores": "openai_oxide.models.moderations:ModerationCategoryScores",
        "Moderation": "openai_oxide.models.moderations:Moderation",
    },
    "moderation_create_params": {
        "ModerationCreateParams": "openai_oxide.params.moderations:ModerationCreateParams",
        "ModerationModel": "openai_oxide.models.shared:ModerationModel",
        "ModerationMultiModalInputParam": "openai_oxide.params.moderations:ModerationMultiModalInputParam",
    },
    "moderation_create_response": {
        "Moderation": "openai_oxide.models.moderations:Moderation",
        "ModerationCreateResponse": "openai_oxide.models.moderations:ModerationCreateResponse",
    },
    "moderation_image_url_input_param": {
        "ImageURL": "openai_oxide.params.moderations:ModerationImageURLInputImageUrlParam",
        "ModerationImageURLInputParam": "openai_oxide.params.moderations:ModerationImageURLInputParam",
    },
    "moderation_model": {
        "ModerationModel": "openai_oxide.models.shared:ModerationModel",
    },
    "moderation_multi_modal_input_param": {
        "ModerationImageURLInputParam": "openai_oxide.params.moderations:ModerationImageURLInputParam",
        "ModerationMultiModalInputParam": "openai_oxide.params.moderations:ModerationMultiModalInputParam",
        "ModerationTextInputParam": "openai_oxide.params.moderations:ModerationTextInputParam",
    },
    "moderation_text_input_param": {
        "ModerationTextInputParam": "openai_oxide.params.moderations:ModerationTextInputParam",
    },
    "other_file_chunking_strategy_object": {
        "OtherFileChunkingStrategyObject": "openai_oxide.models.vector_stores:OtherFileChunkingStrategyObject",
    },
    "skill": {
        "Skill": "openai_oxide.models.skills:Skill",
    },
    "skill_create_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "SkillCreateParams": "openai_oxide.params.skills:SkillCreateParams",
    },
    "skill_list": {
        "Skill": "openai_oxide.models.skills:Skill",
        "SkillList": "openai_oxide.models.skills:SkillList",
    },
    "skill_list_params": {
        "SkillListParams": "openai_oxide.params.skills:SkillListParams",
    },
    "skill_update_params": {
        "SkillUpdateParams": "openai_oxide.params.skills:SkillUpdateParams",
    },
    "static_file_chunking_strategy": {
        "StaticFileChunkingStrategy": "openai_oxide.models.vector_stores:StaticFileChunkingStrategy",
    },
    "static_file_chunking_strategy_object": {
        "StaticFileChunkingStrategy": "openai_oxide.models.vector_stores:StaticFileChunkingStrategy",
        "StaticFileChunkingStrategyObject": "openai_oxide.models.vector_stores:StaticFileChunkingStrategyObject",
    },
    "static_file_chunking_strategy_object_param": {
        "StaticFileChunkingStrategyObjectParam": "openai_oxide.params.vector_stores:StaticFileChunkingStrategyObjectParam",
        "StaticFileChunkingStrategyParam": "openai_oxide.params.vector_stores:StaticFileChunkingStrategyParam",
    },
    "static_file_chunking_strategy_param": {
        "StaticFileChunkingStrategyParam": "openai_oxide.params.vector_stores:StaticFileChunkingStrategyParam",
    },
    "upload": {
        "FileObject": "openai_oxide.models.files:FileObject",
        "Upload": "openai_oxide.models.uploads:Upload",
    },
    "upload_complete_params": {
        "UploadCompleteParams": "openai_oxide.params.uploads:UploadCompleteParams",
    },
    "upload_create_params": {
        "ExpiresAfter": "openai_oxide.params.files:FileExpirationAfterParam",
        "FilePurpose": "openai_oxide.models.shared:FilePurpose",
        "UploadCreateParams": "openai_oxide.params.uploads:UploadCreateParams",
    },
    "vector_store": {
        "ExpiresAfter": "openai_oxide.models.vector_stores:VectorStoreExpirationAfter",
        "FileCounts": "openai_oxide.models.vector_stores:VectorStoreFileCounts",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "VectorStore": "openai_oxide.models.vector_stores:VectorStore",
    },
    "vector_store_create_params": {
        "ExpiresAfter": "openai_oxide.params.vector_stores:VectorStoreExpirationAfterParam",
        "FileChunkingStrategyParam": "openai_oxide.params.vector_stores:FileChunkingStrategyParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "VectorStoreCreateParams": "openai_oxide.params.vector_stores:VectorStoreCreateParams",
    },
    "vector_store_deleted": {
        "VectorStoreDeleted": "openai_oxide.models.vector_stores:VectorStoreDeleted",
    },
    "vector_store_list_params": {
        "VectorStoreListParams": "openai_oxide.params.vector_stores:VectorStoreListParams",
    },
    "vector_store_search_params": {
        "ComparisonFilter": "openai_oxide.params.responses:ComparisonFilter",
        "CompoundFilter": "openai_oxide.params.responses:CompoundFilter",
        "RankingOptions": "openai_oxide.params.vector_stores:VectorStoreSearchRequestRankingOptionsParam",
        "VectorStoreSearchParams": "openai_oxide.params.vector_stores:VectorStoreSearchParams",
    },
    "vector_store_search_response": {
        "Content": "openai_oxide.models.vector_stores:VectorStoreSearchResultContentObject",
        "VectorStoreSearchResponse": "openai_oxide.models.vector_stores:VectorStoreSearchResponse",
    },
    "vector_store_update_params": {
        "ExpiresAfter": "openai_oxide.params.vector_stores:VectorStoreExpirationAfterParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "VectorStoreUpdateParams": "openai_oxide.params.vector_stores:VectorStoreUpdateParams",
    },
    "video": {
        "Video": "openai_oxide.models.videos:Video",
        "VideoCreateError": "openai_oxide.models.videos:VideoCreateError",
        "VideoModel": "openai_oxide.models.videos:VideoModel",
        "VideoSeconds": "openai_oxide.models.videos:VideoSeconds",
        "VideoSize": "openai_oxide.models.videos:VideoSize",
    },
    "video_create_character_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "VideoCreateCharacterParams": "openai_oxide.params.videos:VideoCreateCharacterParams",
    },
    "video_create_character_response": {
        "VideoCreateCharacterResponse": "openai_oxide.models.videos:VideoGetCharacterResponse",
    },
    "video_create_error": {
        "Misalignment": "openai_oxide.models.videos:VideoCreateErrorMisalignment",
        "MisalignmentSteer": "openai_oxide.models.videos:VideoCreateErrorMisalignmentSteer",
        "VideoCreateError": "openai_oxide.models.videos:VideoCreateError",
    },
    "video_create_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "ImageInputReferenceParam": "openai_oxide.params.videos:ImageInputReferenceParam",
        "VideoCreateParams": "openai_oxide.params.videos:VideoCreateParams",
        "VideoModelParam": "openai_oxide.params.videos:VideoModelParam",
        "VideoSeconds": "openai_oxide.models.videos:VideoSeconds",
        "VideoSize": "openai_oxide.models.videos:VideoSize",
    },
    "video_delete_response": {
        "VideoDeleteResponse": "openai_oxide.models.videos:VideoDeleteResponse",
    },
    "video_download_content_params": {
        "VideoDownloadContentParams": "openai_oxide.params.videos:VideoDownloadContentParams",
    },
    "video_edit_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "VideoEditParams": "openai_oxide.params.videos:VideoEditParams",
        "VideoVideoReferenceInputParam": "openai_oxide.params.videos:VideoReferenceInputParam",
    },
    "video_extend_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "VideoExtendParams": "openai_oxide.params.videos:VideoExtendParams",
        "VideoSeconds": "openai_oxide.models.videos:VideoSeconds",
        "VideoVideoReferenceInputParam": "openai_oxide.params.videos:VideoReferenceInputParam",
    },
    "video_get_character_response": {
        "VideoGetCharacterResponse": "openai_oxide.models.videos:VideoGetCharacterResponse",
    },
    "video_list_params": {
        "VideoListParams": "openai_oxide.params.videos:VideoListParams",
    },
    "video_model": {
        "VideoModel": "openai_oxide.models.videos:VideoModel",
    },
    "video_model_param": {
        "VideoModelParam": "openai_oxide.params.videos:VideoModelParam",
    },
    "video_remix_params": {
        "VideoRemixParams": "openai_oxide.params.videos:VideoRemixParams",
    },
    "video_seconds": {
        "VideoSeconds": "openai_oxide.models.videos:VideoSeconds",
    },
    "video_size": {
        "VideoSize": "openai_oxide.models.videos:VideoSize",
    },
    "websocket_connection_options": {
        "SyncWebSocketConnectionOptions": "openai_oxide_runtime.websocket.options:WebSocketOptions",
        "WebSocketConnectionOptions": "openai_oxide_runtime.websocket.options:WebSocketOptions",
        "WebsocketConnectionOptions": "openai_oxide_runtime.websocket.options:WebSocketOptions",
    },
    "websocket_reconnection": {
        "ReconnectingEvent": "openai_oxide_runtime.websocket.reconnecting:ReconnectingEvent",
        "ReconnectingOverrides": "openai_oxide_runtime.websocket.reconnecting:ReconnectingOverrides",
        "is_recoverable_close": "openai_oxide_runtime.websocket.closed:is_recoverable",
    },
}
