"""A flow run from the command line: quiet, with a line at the end that says what came of it."""

import os
import re
import sys
import time
from collections.abc import Callable
from typing import Any

from flows import terminal
from tasks.ahead import known_count
from tasks.sources.model import Names

# Set before Prefect is imported, and only where the user has not chosen.
CHOSEN = {
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",  # a busy machine takes more than Prefect's own 20
}
RECORDS_TIMEOUT_SECONDS = 15


def run_corpus(paths: list[str], data: str, workers: int, batch_pages: int, fields: Names) -> int:
    """Runs the flow `corpus`, unless a look ahead finds nothing to do. Returns the exit code."""
    count = known_count(paths, data, fields)
    if count is not None:
        print(f"nothing to do: {count} pages known, none new or changed")
        return 0
    return _launched("corpus", data, paths, data, workers, batch_pages, dict(fields))


def release(document_ids: list[str], data: str, workers: int) -> int:
    """Runs the flow `release`. Returns the exit code."""
    return _launched("release", data, document_ids, data, workers)


def _launched(name: str, data: str, *parameters: object) -> int:
    for variable, value in CHOSEN.items():
        os.environ.setdefault(variable, value)
    unreached = _unreached()
    if unreached:
        terminal.complain(f"{unreached}; nothing was touched")
        return 2
    from flows import corpus

    flow: Callable[..., Any] = getattr(corpus, name)
    state = flow(*parameters, return_state=True)
    _await_records(state)
    return _told(state, data)


def _unreached() -> str | None:
    """Why no server can be used, and what to do; None where one can. The embedded one is started by asking it."""
    from prefect.client.orchestration import get_client
    from prefect.settings import get_current_settings

    try:
        with get_client(sync_client=True) as client:
            client.raise_for_api_version_mismatch()
    except (RuntimeError, ValueError) as error:
        settings, reason = get_current_settings(), str(error).splitlines()[0].rstrip(".")
        if address := settings.api.url:
            return f"the Prefect server at {address} can not be used ({reason}): start it, or unset PREFECT_API_URL"
        seconds = settings.server.ephemeral.startup_timeout_seconds
        return (
            f"no Prefect server ({reason}): try again when the machine is less busy, or raise "
            f"PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS, which is {seconds}"
        )
    return None


def _await_records(state: Any) -> None:
    """Waits until the server has written down how every task ended.

    It does so a moment after they end; the embedded server is stopped when this
    process exits, and what it had not written by then would be lost.
    """
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId, TaskRunFilter

    run = FlowRunFilter(id=FlowRunFilterId(any_=[state.state_details.flow_run_id]))
    deadline = time.monotonic() + RECORDS_TIMEOUT_SECONDS
    before = -1
    with get_client(sync_client=True) as client:
        while time.monotonic() < deadline:
            tasks = client.read_task_runs(flow_run_filter=run, task_run_filter=TaskRunFilter(), limit=200)
            ended = sum(task.state is not None and task.state.is_final() for task in tasks)
            if ended == len(tasks) == before:
                return
            before = len(tasks)
            time.sleep(0.2)


def _told(state: Any, data: str) -> int:
    data = without_keys(data)
    if not state.is_completed():
        terminal.complain(f"{state.message}; the last good corpus stays published in {data}")
        return 1
    run = state.result()
    if run is None:
        print(state.message)
        return 0
    print(
        f"{run.documents_in} pages in: {run.documents_loaded} loaded, {run.documents_quarantined} shown out, "
        f"{run.documents_duplicate} duplicates; {run.documents_known} known already"
        + (f", {run.documents_redone} gone through again" if run.documents_redone else "")
    )
    print(f"corpus: {data.partition('?')[0].rstrip('/')}/corpus.duckdb")
    if run.documents_quarantined:
        print(f"shown out, and why: warraq quarantine --data {data}", file=sys.stderr)
    return 0


def without_keys(data: str) -> str:
    """The folder or bucket as it may be shown: a bucket's URI can hold the key and the secret that open it."""
    return re.sub(r"(?<=://)[^/@]*@", "", data)
