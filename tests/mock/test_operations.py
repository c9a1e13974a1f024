"""Every operation: valid requests get answers that the document allows."""

from __future__ import annotations

import pytest

from openai_oxide_mock.contract import Contract, Operation
from openai_oxide_mock.service import Options, Service
from tests.mock.exchange import Builder, Client
from tests.mock.oracle import complaint

STANDARD = Contract.load().operations


def _name(operation: Operation) -> str:
    marker = "?beta" if operation.marker else ""
    return f"{operation.verb} {operation.path}{marker}"


def test_all_operations_are_there() -> None:
    assert len(STANDARD) == 388


@pytest.mark.parametrize("sparse", [True, False], ids=["sparse", "full"])
@pytest.mark.parametrize("operation", STANDARD, ids=_name)
def test_a_valid_request_is_answered_by_the_document(
    operation: Operation, sparse: bool, service: Service
) -> None:
    service.options = Options(invent=True)
    answer = Builder(service, sparse=sparse).call(Client(service), operation)
    assert answer.status == operation.status, answer.reply.body
    kind = answer.reply.headers.get("content-type", "")
    if operation.answer is not None and kind.startswith("application/json"):
        assert complaint(operation.answer, answer.json) is None
    if operation.answer is None and operation.answers:
        assert answer.reply.body or answer.reply.frames
