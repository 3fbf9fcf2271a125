"""Generated pages are those that the code would generate now, and what the README shows can be typed."""

import re
import shlex
from pathlib import Path

import pytest

from flows.cli import parse
from tasks.contract.dictionary import dictionary
from tasks.lineage import lineage

ROOT = Path(__file__).parents[2]
PAGES = {"data_dictionary.md": dictionary, "lineage.md": lineage}


@pytest.mark.parametrize("name", PAGES)
def test_generated_pages_are_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == PAGES[name](), "run: make docs"


def commands() -> list[str]:
    """The lines of the README's shell blocks."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```(?:sh|bash)\n(.*?)```", readme, re.DOTALL)
    return [line.partition("  #")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


def test_the_readme_shows_commands() -> None:
    assert len(commands()) > 5


@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_readme_is_one(command: str) -> None:
    program, *arguments = shlex.split(command)
    if program == "make":
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        assert re.search(rf"^{arguments[0]}:", makefile, re.MULTILINE), command
    elif program == ".venv/bin/warraq":
        parse(arguments)
    else:
        assert program in ("cd", "git", "duckdb"), command
