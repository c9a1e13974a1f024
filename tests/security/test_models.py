"""Answers that hold secrets do not show them, wherever they stand, and still have them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

import openai_oxide.models
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode
from tests.coverage import contract
from tests.support.bodies import Body, is_model, public

SECRET = "xyzzy-0123456789"
# Names that say "secret" by themselves, and those of pieces of text that are called so too.
NAMED = re.compile(r"(^|_)(secret|password|authorization|private_key|access_token|refresh_token)$")
HIDDEN = {
    "admin.APIKeyCreateResponse.value",
    "admin.AdminAPIKeyCreateResponse.value",
    "admin.ProjectServiceAccountApiKey.value",
    "beta_agents.PersistedMcpTransportHttp.headers",
    "beta_chatkit.ChatSession.client_secret",
    "beta_realtime.RealtimeSessionCreateRequestClientSecret.value",
    "beta_realtime.TranscriptionSessionClientSecret.value",
    "beta_responses.BetaContainerNetworkPolicyDomainSecret.value",
    "beta_responses.BetaMCPTool.authorization",
    "beta_responses.BetaMCPTool.headers",
    "live.ResponsesDelegationConfigToolMcp.authorization",
    "live.ResponsesDelegationConfigToolMcp.headers",
    "live.ResponsesDelegationUpdateConfigToolMcp.authorization",
    "live.ResponsesDelegationUpdateConfigToolMcp.headers",
    "realtime.ClientSecretCreateResponse.value",
    "realtime.RealtimeTranslationClientSecretCreateResponse.value",
    "responses.ContainerNetworkPolicyDomainSecret.value",
    "responses.McpTool.authorization",
    "responses.McpTool.headers",
    "webhooks.WebhookEndpointWithSecret.signing_secret",
}


def models() -> Iterator[tuple[str, Any]]:
    for info in iter_modules(openai_oxide.models.__path__):
        for name, type_ in public(import_module(f"openai_oxide.models.{info.name}")).items():
            if is_model(type_):
                yield f"{info.name}.{name}", type_


MODELS = dict(models())


def test_the_fields_that_hold_secrets_are_those_that_the_contract_says() -> None:
    hidden = {
        f"{place}.{name}"
        for place, model in MODELS.items()
        for name, field in model.model_fields.items()
        if not field.repr
    }
    assert hidden == HIDDEN
    assert sum(said_in(schema) for schema in contract.load()["components"]["schemas"].values()) == (
        len(HIDDEN)
    )


def said_in(node: Any) -> int:
    """How often a schema says that something in it is a secret."""
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    own = isinstance(node, dict) and node.get("format") == "password"
    return own + sum(map(said_in, inner))


def test_no_field_that_is_called_a_secret_is_shown() -> None:
    shown = [
        f"{place}.{name}"
        for place, model in MODELS.items()
        for name, field in model.model_fields.items()
        if field.repr and NAMED.search(name) and str in (field.annotation, *args(field.annotation))
    ]
    assert not shown


def args(annotation: Any) -> tuple[Any, ...]:
    return getattr(annotation, "__args__", ())


@pytest.mark.parametrize("place", sorted(HIDDEN))
def test_a_secret_is_read_and_dumped_and_not_shown(place: str) -> None:
    home, _, name = place.rpartition(".")
    model = MODELS[home]
    secret: Any = {"Authorization": SECRET} if name == "headers" else SECRET
    body = {**Body(model, turn=0, full=1).json, name: secret}
    found = decode(model, json.dumps(body))
    broken = decode(model, json.dumps({**body, **wrong(model, name)}))
    for each in (found, broken, model.construct(**body), found.model_copy(deep=True)):
        assert getattr(each, name) == secret
        assert SECRET in each.to_json() and SECRET in each.model_dump_json(warnings=False)
        for way in shown(each):
            assert SECRET not in way


def wrong(model: type[Model], name: str) -> dict[str, Any]:
    """Another field with a value of a wrong type, so that the object is built piece by piece."""
    others = [field.alias or key for key, field in model.model_fields.items() if key != name]
    return {others[0]: [[7]]}


def shown(model: Any) -> Iterator[str]:
    yield repr(model)
    yield str(model)
    yield f"{model}"
    yield repr(list(model.__rich_repr__()))
    yield repr(list(model.__pretty__(repr)))
    yield repr([model, {"in": model}])
