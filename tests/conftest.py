"""What every test may use: the service on real stores, once for each process, emptied before each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from bot import local
from tests import service as whole

# Machines are shared: how long an example takes says nothing about the code, and is measured elsewhere.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")


@pytest.fixture(scope="session")
def _running() -> Iterator[whole.Service]:
    """Not in pytest's own folder: that is closed to the unprivileged user who runs PostgreSQL for root."""
    with TemporaryDirectory(prefix="pepperline-test-") as folder:
        Path(folder).chmod(0o755)
        data_dir = Path(folder) / "var"
        with whole.service(data_dir) as running:
            yield running
        local.erase(data_dir)


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
