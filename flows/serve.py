"""The whole pipeline on this machine: Prefect server, process pool, worker and deployments, until it is stopped.

    python -m flows.serve [--port 4200]

Only 127.0.0.1 listens. Ctrl-C, or SIGTERM, stops the worker, then the server.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[1]
POOL = "warraq"
UNDER_WAY = ["PENDING", "RUNNING", "CANCELLING"]
ORPHANED = "the worker was ended while this ran; the next run takes up what is missing"
STARTUP_SECONDS = 90
STOP_SECONDS = 30


def main() -> int:
    """Serves until a signal comes. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="make serve", description=__doc__, allow_abbrev=False)
    parser.add_argument("--port", type=int, default=4200, help="where the UI and the API listen (default: 4200)")
    port = parser.parse_args().port
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell starts what runs in the background deaf to Ctrl-C
        signal.signal(number, _interrupt)
    if _is_taken(port):
        raise SystemExit(f"port {port} is taken, perhaps by another make serve; try: make serve PORT={port + 100}")
    environment = _environment(port)
    try:
        with _running(environment, "server", "start", "--host", "127.0.0.1", "--port", str(port)) as server:
            _await(f"http://127.0.0.1:{port}/api/health", server)
            _prefect(environment, "work-pool", "create", POOL, "--type", "process", "--overwrite")
            _prefect(environment, "--no-prompt", "deploy", "--all")
            end_orphans(f"http://127.0.0.1:{port}/api")
            with _running(environment, "worker", "start", "--pool", POOL) as worker:
                print(f"Warraq is served: http://127.0.0.1:{port}  (Ctrl-C stops it)", flush=True)
                worker.wait()
    except KeyboardInterrupt:
        print("stopped", flush=True)
        return 0
    print("the worker ended by itself; see its messages above", file=sys.stderr)
    return 1


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _environment(port: int) -> Mapping[str, str]:
    api = {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api", "PWD": str(ROOT)}
    return os.environ | api | {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "prefect", *arguments]


def _prefect(environment: Mapping[str, str], *arguments: str) -> None:
    subprocess.run(_command(*arguments), env=environment, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def _running(environment: Mapping[str, str], *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A Prefect process in a session of its own, so that a Ctrl-C reaches it in our order; ended on leaving."""
    process = subprocess.Popen(
        _command(*arguments), env=environment, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


def end_orphans(api: str) -> None:
    """Runs that a worker left when it was killed end as crashed, or theirs would be the turn for ever.

    Whoever is under way while no worker runs is such a run. What it had done stands, and the next run of its
    deployment does the rest.
    """
    under_way = {"work_pools": {"name": {"any_": [POOL]}}, "flow_runs": {"state": {"type": {"any_": UNDER_WAY}}}}
    with httpx.Client(base_url=api, timeout=30) as server:
        orphans = server.post("/flow_runs/filter", json=under_way).raise_for_status().json()
        for orphan in orphans:
            crashed = {"state": {"type": "CRASHED", "message": ORPHANED}, "force": True}
            server.post(f"/flow_runs/{orphan['id']}/set_state", json=crashed).raise_for_status()


def _await(address: str, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + STARTUP_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            httpx.get(address, timeout=5).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.3)
        else:
            return
    raise SystemExit(f"the Prefect server did not come up at {address}; see its messages above")


if __name__ == "__main__":
    sys.exit(main())
