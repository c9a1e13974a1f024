"""What the tests of the embedded server share."""

from __future__ import annotations

import pytest

from openai_oxide_mock.contract import Contract
from openai_oxide_mock.service import Options, Service
from tests.mock.exchange import Client

NOW = 1_800_000_000.0


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract.load()


@pytest.fixture(scope="session")
def shared_service(contract: Contract) -> Service:
    """One service for all tests, so that schemas are compiled once; use `service`."""
    return Service(contract, clock=lambda: NOW)


@pytest.fixture
def service(shared_service: Service) -> Service:
    shared_service.options = Options()
    shared_service.reset()
    return shared_service


@pytest.fixture
def client(service: Service) -> Client:
    return Client(service)
