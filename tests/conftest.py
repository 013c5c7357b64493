"""What every test may use: the service on real stores, once for each process, emptied before each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests import service as whole


@pytest.fixture(scope="session")
def _running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[whole.Service]:
    with whole.service(tmp_path_factory.mktemp("service")) as running:
        yield running


@pytest.fixture
def service(_running: whole.Service) -> whole.Service:
    """The service with an empty record and no campaign."""
    _running.clear()
    return _running


@pytest.fixture
def riverside(service: whole.Service) -> whole.Service:
    """The service with the tests' campaign loaded."""
    service.load()
    return service
