#!/usr/bin/env python3
"""The script and the style of the report are clean.

    python Tests/BrowserTests/test_sources.py     needs oxlint and tinycss2
"""
import re
import subprocess
import sys
import unittest
from pathlib import Path

import tinycss2

from built import ROOT

PAGE = ROOT / "Sources/StakeholderReports/Page"


def faults(nodes) -> list[str]:
    """What the parser could not read, however deep."""
    found = []
    for node in nodes:
        if node.type == "error":
            found.append(f"line {node.source_line}: {node.message}")
        content = getattr(node, "content", None)
        if node.type == "at-rule" and content and node.lower_at_keyword == "media":
            found += faults(tinycss2.parse_rule_list(content, skip_whitespace=True))
        elif node.type == "qualified-rule":
            found += faults(tinycss2.parse_declaration_list(content, skip_whitespace=True))
    return found


class SourceTests(unittest.TestCase):
    def test_script(self):
        lint = Path(sys.executable).with_name("oxlint")
        run = subprocess.run(
            [lint, "--deny-warnings", "-D", "correctness", "-D", "suspicious",
             "-A", "consistent-function-scoping", PAGE / "report.js"], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_style(self):
        text = (PAGE / "report.css").read_text(encoding="utf-8")
        rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        self.assertEqual(faults(rules), [])
        # A broken rule is seen at all.
        self.assertEqual(len(faults(tinycss2.parse_stylesheet("p { color: red; : x }"))), 1)
        used = set(re.findall(r"var\(--([a-z0-9]+)", text))
        self.assertEqual(used - set(re.findall(r"--([a-z0-9]+):", text)), set())


if __name__ == "__main__":
    unittest.main(verbosity=2)
