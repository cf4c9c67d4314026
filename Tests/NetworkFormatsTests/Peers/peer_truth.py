"""What a peer says that its network is, written beside the file that it wrote."""

import json
import pathlib

HERE = pathlib.Path(__file__).parent


def truth(path, nodes, ties, directed=False, title=None, **more):
    """nodes: [(name, {attribute: value})], ties: [(name, name, weight, {attribute: value})]."""
    value = {
        "directed": directed,
        "title": title,
        "nodes": [{"name": name, "attributes": attributes} for name, attributes in nodes],
        "ties": [
            {"source": source, "target": target, "weight": weight, "attributes": attributes}
            for source, target, weight, attributes in ties
        ],
        **more,
    }
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (HERE / (path + ".truth.json")).write_text(text + "\n", encoding="utf-8")
