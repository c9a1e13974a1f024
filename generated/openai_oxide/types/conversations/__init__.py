# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.conversations``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.conversations import Conversation as Conversation
    from openai_oxide.models.conversations import ConversationItem as ConversationItem
    from openai_oxide.models.conversations import ConversationItemList as ConversationItemList
    from openai_oxide.models.responses import ComputerScreenshotContent as ComputerScreenshotContent
    from openai_oxide.models.responses import Message as Message
    from openai_oxide.models.responses import SummaryTextContent as SummaryTextContent
    from openai_oxide.models.responses import TextContent as TextContent
    from openai_oxide.models.shared import (
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from openai_oxide.models.shared import InputFileContent as InputFileContent
    from openai_oxide.models.shared import InputImageContent as InputImageContent
    from openai_oxide.models.shared import InputTextContent as InputTextContent
    from openai_oxide.models.shared import OutputTextContent as OutputTextContent
    from openai_oxide.models.shared import RefusalContent as RefusalContent
    from openai_oxide.params.conversations import (
        ConversationCreateParams as ConversationCreateParams,
    )
    from openai_oxide.params.conversations import (
        ConversationUpdateParams as ConversationUpdateParams,
    )
    from openai_oxide.params.conversations import ItemCreateParams as ItemCreateParams
    from openai_oxide.params.conversations import ItemListParams as ItemListParams
    from openai_oxide.params.conversations import ItemRetrieveParams as ItemRetrieveParams
    from openai_oxide.params.shared import InputFileContentParam as InputFileContentParam
    from openai_oxide.params.shared import InputImageContentParam as InputImageContentParam
    from openai_oxide.params.shared import InputTextContentParam as InputTextContentParam
    from openai_oxide.params.shared import OutputTextContentParam as OutputTextContentParam
    from openai_oxide.params.shared import RefusalContentParam as RefusalContentParam

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
