from tasks.page.html_tree import Node
from tasks.page.model import Stated


def read_stated(text: str, nodes: list[Node], url: str | None) -> Stated:
    return Stated()
