"""A flow run from the command line: quiet, with one line at the end that says what came of it."""

import os
import sys
from typing import Any

from flows import terminal

# Set before Prefect is imported, and only where the user has not chosen.
QUIET = {
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
}


def run_corpus(paths: list[str], data: str, workers: int) -> int:
    """Runs the flow `corpus`. Returns the exit code."""
    _quiet()
    from flows.corpus import corpus

    return _tell(_recorded(lambda: corpus(paths, data, workers, return_state=True)), data)


def release(document_ids: list[str], data: str, workers: int) -> int:
    """Runs the flow `release`. Returns the exit code."""
    _quiet()
    from flows.corpus import release as flow

    return _tell(_recorded(lambda: flow(document_ids, data, workers, return_state=True)), data)


def _quiet() -> None:
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)


def _recorded(run: Any) -> Any:
    return run()


def _tell(state: Any, data: str) -> int:
    if state.is_completed() and state.name == "Completed" and state.message != "published":
        print(f"{state.message}")
        return 0
    if not state.is_completed():
        terminal.complain(f"{state.message}; the last good corpus stays published in {data}")
        return 1
    run = state.result()
    print(
        f"{run.documents_in} pages in: {run.documents_loaded} loaded, {run.documents_quarantined} shown out, "
        f"{run.documents_duplicate} duplicates; {run.documents_known} known already"
        + (f", {run.documents_redone} gone through again" if run.documents_redone else "")
    )
    print(f"corpus: {os.path.join(data, 'corpus.duckdb')}")  # noqa: PTH118 - may be a bucket
    if run.documents_quarantined:
        print(f"shown out, and why: warraq quarantine --data {data}", file=sys.stderr)
    return 0
