# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.conversations``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.conversations import (
        Conversation as Conversation,
        ConversationItem as ConversationItem,
        ConversationItemList as ConversationItemList,
    )
    from openai_oxide.models.responses import (
        ComputerScreenshotContent as ComputerScreenshotContent,
        Message as Message,
        SummaryTextContent as SummaryTextContent,
        TextContent as TextContent,
    )
    from openai_oxide.models.shared import (
        ConversationDeletedResource as ConversationDeletedResource,
        InputFileContent as InputFileContent,
        InputImageContent as InputImageContent,
        InputTextContent as InputTextContent,
        OutputTextContent as OutputTextContent,
        RefusalContent as RefusalContent,
    )
    from openai_oxide.params.conversations import (
        ConversationCreateParams as ConversationCreateParams,
        ConversationUpdateParams as ConversationUpdateParams,
        ItemCreateParams as ItemCreateParams,
        ItemListParams as ItemListParams,
        ItemRetrieveParams as ItemRetrieveParams,
    )
    from openai_oxide.params.shared import (
        InputFileContentParam as InputFileContentParam,
        InputImageContentParam as InputImageContentParam,
        InputTextContentParam as InputTextContentParam,
        OutputTextContentParam as OutputTextContentParam,
        RefusalContentParam as RefusalContentParam,
    )

__all__ = [
    "ComputerScreenshotContent",
    "Conversation",
    "ConversationCreateParams",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemList",
    "ConversationUpdateParams",
    "InputFileContent",
    "InputFileContentParam",
    "InputImageContent",
    "InputImageContentParam",
    "InputTextContent",
    "InputTextContentParam",
    "ItemCreateParams",
    "ItemListParams",
    "ItemRetrieveParams",
    "Message",
    "OutputTextContent",
    "OutputTextContentParam",
    "RefusalContent",
    "RefusalContentParam",
    "SummaryTextContent",
    "TextContent",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ComputerScreenshotContent": "openai_oxide.models.responses:ComputerScreenshotContent",
        "Conversation": "openai_oxide.models.conversations:Conversation",
        "ConversationCreateParams": "openai_oxide.params.conversations:ConversationCreateParams",
        "ConversationDeletedResource": "openai_oxide.models.shared:ConversationDeletedResource",
        "ConversationItem": "openai_oxide.models.conversations:ConversationItem",
        "ConversationItemList": "openai_oxide.models.conversations:ConversationItemList",
        "ConversationUpdateParams": "openai_oxide.params.conversations:ConversationUpdateParams",
        "InputFileContent": "openai_oxide.models.shared:InputFileContent",
        "InputFileContentParam": "openai_oxide.params.shared:InputFileContentParam",
        "InputImageContent": "openai_oxide.models.shared:InputImageContent",
        "InputImageContentParam": "openai_oxide.params.shared:InputImageContentParam",
        "InputTextContent": "openai_oxide.models.shared:InputTextContent",
        "InputTextContentParam": "openai_oxide.params.shared:InputTextContentParam",
        "ItemCreateParams": "openai_oxide.params.conversations:ItemCreateParams",
        "ItemListParams": "openai_oxide.params.conversations:ItemListParams",
        "ItemRetrieveParams": "openai_oxide.params.conversations:ItemRetrieveParams",
        "Message": "openai_oxide.models.responses:Message",
        "OutputTextContent": "openai_oxide.models.shared:OutputTextContent",
        "OutputTextContentParam": "openai_oxide.params.shared:OutputTextContentParam",
        "RefusalContent": "openai_oxide.models.shared:RefusalContent",
        "RefusalContentParam": "openai_oxide.params.shared:RefusalContentParam",
        "SummaryTextContent": "openai_oxide.models.responses:SummaryTextContent",
        "TextContent": "openai_oxide.models.responses:TextContent",
    },
)
