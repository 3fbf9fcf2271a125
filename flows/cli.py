"""warraq: Arabic news pages into a corpus that can be trusted.

  warraq run PATH...            pages into the corpus, new and changed ones only
  warraq sql "QUERY"            ask the corpus
  warraq status                 what the corpus holds, what ran, what was shown out
  warraq follow ID              one page through every stage
  warraq export FILE            the corpus as one file, with or without copies
  warraq quarantine             what was shown out, and why
  warraq quarantine release     send it through again

Exit codes: 0 done, 1 a gate did not hold (the last good corpus stays
published), 2 wrong usage (nothing was touched).
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flows import ask, terminal

DEFAULT_DATA = "data"


class UsageError(Exception):
    """What the user asked for can not be done; nothing was touched."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line. Returns the exit code."""
    options = parse(arguments)
    try:
        code: int = options.command(options)
        return code
    except (UsageError, ask.NoCorpusError, ask.QueryError) as error:
        terminal.complain(str(error))
        return 2
    except BrokenPipeError:  # the reader, `head` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What the user asks for. Leaves with exit code 2, and says why, when it is no command of ours."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="warraq", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    run = _command(commands, "run", _run, "pages into the corpus, new and changed ones only")
    run.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, glob or archive; - is standard input")
    _workers(run)
    run.add_argument("--batch-pages", type=_positive, default=1000, metavar="N", help="pages a batch (default: 1000)")

    run.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="WHAT=NAME",
        help="what JSON Lines and Parquet records call their text, url …: --field text=content; else it is found",
    )

    sql = _command(commands, "sql", _sql, "ask the corpus, in DuckDB's SQL")
    sql.add_argument("query", metavar="QUERY")
    sql.add_argument("--format", choices=terminal.FORMATS, default="table")

    export = _command(commands, "export", _export, "the corpus as one file, a row an article or a row a text")
    export.add_argument("file", metavar="FILE", help="ends in .parquet, .jsonl, .jsonl.gz or .jsonl.zst")
    kept = export.add_mutually_exclusive_group()
    kept.add_argument(
        "--deduplicated", action="store_const", const="canonical", dest="keep", help="one row a text: the earliest"
    )
    kept.add_argument(
        "--fullest", action="store_const", const="fullest", dest="keep", help="one row a text: the longest"
    )
    export.add_argument("--where", default="true", metavar="SQL", help="which articles, such as: quality_score > 0.8")

    _command(commands, "status", _status, "what the corpus holds, what ran, what was shown out")

    follow = _command(commands, "follow", _follow, "one page through every stage, with what changed")
    follow.add_argument("id", metavar="ID", help="document_id, article_id, or part of a source_uri")

    quarantine = _command(commands, "quarantine", _quarantine, "what was shown out, and sending it through again")
    quarantine.add_argument("action", nargs="?", choices=("list", "release"), default="list")
    quarantine.add_argument("ids", nargs="*", metavar="DOCUMENT_ID", help="to release; all when none is named")
    _workers(quarantine)
    return parser


def _workers(command: argparse.ArgumentParser) -> None:
    cores = os.cpu_count() or 1
    command.add_argument("--workers", type=_positive, default=cores, metavar="N", help="processes (default: cores)")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, function: object, about: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about, description=about)
    command.add_argument(
        "--data", default=DEFAULT_DATA, metavar="DIR", help="folder or bucket of the corpus (default: data)"
    )
    command.set_defaults(command=function)
    return command


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    from tasks.sources.read import missing

    absent = missing(options.paths)
    if absent:
        raise UsageError(f"no such file or folder: {', '.join(map(terminal.plain, absent))}; nothing was touched")
    _writable(options.data)
    fields = _fields(options.field)
    from flows.launch import run_corpus

    paths = [_absolute(path) for path in options.paths]
    return run_corpus(paths, options.data, options.workers, options.batch_pages, fields)


def _fields(given: Sequence[str]) -> dict[Any, str]:
    from tasks.sources.records import FIELDS

    fields = {what: name for what, _, name in (each.partition("=") for each in given)}
    wrong = [what for what, name in fields.items() if what not in FIELDS or not name]
    if wrong:
        raise UsageError(f"--field {terminal.plain(wrong[0])}: say WHAT=NAME, WHAT one of {', '.join(FIELDS)}")
    return fields


def _absolute(path: str) -> str:
    return path if path == "-" or "://" in path else str(Path(path).absolute())


def _writable(data: str) -> None:
    if "://" in data:
        return
    folder = Path(data).absolute()
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK):
        raise UsageError(f"can not write into {terminal.plain(data)}; name another folder with --data")


def _sql(options: argparse.Namespace) -> int:
    terminal.show(ask.table(options.data, options.query), options.format)
    return 0


def _export(options: argparse.Namespace) -> int:
    import duckdb

    from tasks.export import export

    with ask.database(options.data) as corpus:
        try:
            count = export(corpus, Path(options.file), options.keep, options.where)
        except (ValueError, OSError, duckdb.Error) as error:
            raise UsageError(str(error).splitlines()[0]) from error
    print(f"{count} rows: {options.file}")
    return 0


def _status(options: argparse.Namespace) -> int:
    for title, table in ask.status(options.data):
        terminal.section(title, table)
    return 0


def _follow(options: argparse.Namespace) -> int:
    sections = list(ask.follow(options.data, options.id))
    if not sections:
        look = 'warraq sql "SELECT document_id, source_uri FROM documents"'
        raise UsageError(f"no page with {terminal.plain(options.id)}; look for it with: {look}")
    for title, table in sections:
        terminal.section(title, table)
    return 0


def _quarantine(options: argparse.Namespace) -> int:
    if options.action == "list":
        terminal.section("Shown out", ask.quarantine(options.data))
        return 0
    ask.quarantine(options.data)  # no corpus, no release
    from flows.launch import release

    return release(options.ids, options.data, options.workers)


if __name__ == "__main__":
    sys.exit(main())
