"""make serve: a server, a pool, a worker and the deployments come up, take pages in, and go away."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.integration.conftest import Ask

DEPLOYMENTS = {"backfill", "collect", "corpus", "maintain"}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[httpx.Client, "subprocess.Popen[str]"]]:
    """The API of a pipeline that is served, and the process that serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    environment["PREFECT_HOME"] = str(tmp_path / "prefect")
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.serve", "--port", str(port)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert f"http://127.0.0.1:{port}" in process.stdout.readline()
        with httpx.Client(base_url=f"http://127.0.0.1:{port}/api", timeout=30) as api:
            yield api, process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(90)


def ended(api: httpx.Client, run_id: str) -> dict[str, Any]:
    """The final state of a flow run."""
    for _ in range(600):
        state: dict[str, Any] = api.get(f"/flow_runs/{run_id}").json()["state"] or {}
        if state.get("type") in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED"):
            return state
        time.sleep(0.2)
    raise AssertionError("the flow run did not end")


def test_what_is_served_takes_pages_in_and_stops_cleanly(
    served: tuple[httpx.Client, "subprocess.Popen[str]"], pages: Path, data: Path, ask: Ask
) -> None:
    api, process = served
    deployments = {found["name"]: found for found in api.post("/deployments/filter", json={}).json()}
    assert set(deployments) == DEPLOYMENTS
    assert all(
        found["concurrency_limit"] is None or found["global_concurrency_limit"] for found in deployments.values()
    )
    assert {name for name, found in deployments.items() if found["schedules"]} == DEPLOYMENTS - {"backfill"}

    wrong = {"parameters": {"paths": [str(pages)], "data": str(data), "workers": 0}}
    backfill = f"/deployments/{deployments['backfill']['id']}/create_flow_run"
    assert api.post(backfill, json=wrong).status_code == 409

    right = {"parameters": {"paths": [str(pages)], "data": str(data), "workers": 1}}
    state = ended(api, api.post(backfill, json=right).json()["id"])
    assert (state["type"], state["message"]) == ("COMPLETED", "published")
    assert ask("SELECT count(*) FROM articles") == [(3,)]
    keys = {artifact["key"] for artifact in api.post("/artifacts/filter", json={}).json()}
    assert keys >= {"gate-extract", "gate-clean", "gate-enrich", "run-summary"}

    process.send_signal(signal.SIGTERM)
    assert process.wait(90) == 0
    with pytest.raises(httpx.ConnectError):
        api.get("/health")
