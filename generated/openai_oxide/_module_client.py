# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The client behind the package's own attributes, and its resources, made when first touched"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.client.module_client import ModuleClient

if TYPE_CHECKING:
    from openai_oxide.resources.admin import Admin
    from openai_oxide.resources.audio import Audio
    from openai_oxide.resources.batches import Batches
    from openai_oxide.resources.beta import Beta
    from openai_oxide.resources.chat import Chat
    from openai_oxide.resources.completions import Completions
    from openai_oxide.resources.containers import Containers
    from openai_oxide.resources.content_provenance_checks import ContentProvenanceChecks
    from openai_oxide.resources.conversations import Conversations
    from openai_oxide.resources.decisions import Decisions
    from openai_oxide.resources.embeddings import Embeddings
    from openai_oxide.resources.evals import Evals
    from openai_oxide.resources.files import Files
    from openai_oxide.resources.fine_tuning import FineTuning
    from openai_oxide.resources.images import Images
    from openai_oxide.resources.live import Live
    from openai_oxide.resources.models import Models
    from openai_oxide.resources.moderations import Moderations
    from openai_oxide.resources.realtime import Realtime
    from openai_oxide.resources.responses import Responses
    from openai_oxide.resources.safety import Safety
    from openai_oxide.resources.skills import Skills
    from openai_oxide.resources.uploads import Uploads
    from openai_oxide.resources.vector_stores import VectorStores
    from openai_oxide.resources.videos import Videos
    from openai_oxide.resources.webhooks import Webhooks

    admin: Admin
    audio: Audio
    batches: Batches
    beta: Beta
    chat: Chat
    completions: Completions
    containers: Containers
    content_provenance_checks: ContentProvenanceChecks
    conversations: Conversations
    decisions: Decisions
    embeddings: Embeddings
    evals: Evals
    files: Files
    fine_tuning: FineTuning
    images: Images
    live: Live
    models: Models
    moderations: Moderations
    realtime: Realtime
    responses: Responses
    safety: Safety
    skills: Skills
    uploads: Uploads
    vector_stores: VectorStores
    videos: Videos
    webhooks: Webhooks

_client = ModuleClient(
    "openai_oxide", "openai_oxide._client:OpenAI", "openai_oxide._azure:AzureOpenAI"
)
_load_client, _reset_client = _client.client, _client.reset

__getattr__, __dir__ = _client.resources(
    __name__,
    {
        "admin": "openai_oxide.resources.admin:Admin",
        "audio": "openai_oxide.resources.audio:Audio",
        "batches": "openai_oxide.resources.batches:Batches",
        "beta": "openai_oxide.resources.beta:Beta",
        "chat": "openai_oxide.resources.chat:Chat",
        "completions": "openai_oxide.resources.completions:Completions",
        "containers": "openai_oxide.resources.containers:Containers",
        "content_provenance_checks": "openai_oxide.resources.content_provenance_checks:ContentProvenanceChecks",
        "conversations": "openai_oxide.resources.conversations:Conversations",
        "decisions": "openai_oxide.resources.decisions:Decisions",
        "embeddings": "openai_oxide.resources.embeddings:Embeddings",
        "evals": "openai_oxide.resources.evals:Evals",
        "files": "openai_oxide.resources.files:Files",
        "fine_tuning": "openai_oxide.resources.fine_tuning:FineTuning",
        "images": "openai_oxide.resources.images:Images",
        "live": "openai_oxide.resources.live:Live",
        "models": "openai_oxide.resources.models:Models",
        "moderations": "openai_oxide.resources.moderations:Moderations",
        "realtime": "openai_oxide.resources.realtime:Realtime",
        "responses": "openai_oxide.resources.responses:Responses",
        "safety": "openai_oxide.resources.safety:Safety",
        "skills": "openai_oxide.resources.skills:Skills",
        "uploads": "openai_oxide.resources.uploads:Uploads",
        "vector_stores": "openai_oxide.resources.vector_stores:VectorStores",
        "videos": "openai_oxide.resources.videos:Videos",
        "webhooks": "openai_oxide.resources.webhooks:Webhooks",
    },
)
