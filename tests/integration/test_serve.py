"""make serve: a server, a pool, a worker and the deployments come up, take pages in, and go away."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.integration.conftest import Ask

DEPLOYMENTS = {"backfill", "collect", "corpus", "maintain"}


Served = tuple[httpx.Client, "subprocess.Popen[str]"]


@contextmanager
def serving(home: Path) -> Iterator[Served]:
    """The API of a pipeline that is served, with its records in `home`, and the process that serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.serve", "--port", str(port)],
        env=environment | {"PREFECT_HOME": str(home)},
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


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path / "prefect") as both:
        yield both


def backfilled(api: httpx.Client, pages: Path, data: Path) -> str:
    """A run of the deployment `backfill`; its id."""
    found = api.get("/deployments/name/corpus/backfill").json()["id"]
    parameters = {"paths": [str(pages)], "data": str(data), "workers": 1}
    answer = api.post(f"/deployments/{found}/create_flow_run", json={"parameters": parameters})
    assert answer.is_success, answer.text
    run: str = answer.json()["id"]
    return run


def taken(process: "subprocess.Popen[str]", api: httpx.Client) -> int:
    """The exit code of a second one on the same port."""
    second = [*map(str, process.args), "--port", str(api.base_url.port)]  # type: ignore[arg-type]
    return subprocess.run(second, capture_output=True, timeout=60, check=False).returncode


def children(pid: int) -> dict[int, str]:
    """The processes that a process started, with their commands."""
    listed = subprocess.run(["ps", "-o", "pid=,args=", "--ppid", str(pid)], capture_output=True, text=True, check=False)
    return {int(line.split()[0]): line for line in listed.stdout.splitlines()}


def ended(api: httpx.Client, run_id: str) -> dict[str, Any]:
    """The final state of a flow run."""
    for _ in range(600):
        state: dict[str, Any] = api.get(f"/flow_runs/{run_id}").json()["state"] or {}
        if state.get("type") in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED"):
            return state
        time.sleep(0.2)
    raise AssertionError("the flow run did not end")


def test_what_is_served_takes_pages_in_and_stops_cleanly(served: Served, pages: Path, data: Path, ask: Ask) -> None:
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

    assert taken(process, api) == 1

    state = ended(api, backfilled(api, pages, data))
    assert (state["type"], state["message"]) == ("COMPLETED", "published")
    assert ask("SELECT count(*) FROM articles") == [(3,)]
    keys = {artifact["key"] for artifact in api.post("/artifacts/filter", json={}).json()}
    assert keys >= {"gate-extract", "gate-clean", "gate-enrich", "run-summary"}

    process.send_signal(signal.SIGTERM)
    assert process.wait(90) == 0
    with pytest.raises(httpx.ConnectError):
        api.get("/health")


def test_after_a_worker_was_killed_the_next_run_does_the_rest(
    tmp_path: Path, pages: Path, data: Path, ask: Ask
) -> None:
    home = tmp_path / "prefect"
    with serving(home) as (api, process):
        killed = backfilled(api, pages, data)
        while api.get(f"/flow_runs/{killed}").json()["state"]["type"] != "RUNNING":
            time.sleep(0.05)
        worker = next(pid for pid, command in children(process.pid).items() if "worker start" in command)
        for pid in (*children(worker), worker):
            os.kill(pid, signal.SIGKILL)
        assert process.wait(90) == 1  # it says that the worker ended by itself
    with serving(home) as (api, _):
        assert ended(api, killed)["type"] == "CRASHED"
        assert ended(api, backfilled(api, pages, data))["message"] == "published"
    assert ask("SELECT count(*), count(DISTINCT document_id) FROM documents") == [(3, 3)]
    assert ask("SELECT count(*) FROM articles") == [(3,)]
