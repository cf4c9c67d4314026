#!/usr/bin/env python3
"""SVG from hostile labels is harmless in a real browser.

Makes a register whose units, items and chapters are named by what attackers write, has `liaison` draw
it in every kind, and opens each drawing in Chromium from file://, alone and inside a page. Nothing may
run, nothing be asked for, and the words must be there to read.

    python Tests/BrowserTests/test_hostile_svg.py        needs playwright and Chromium

LIAISON names the program (else the newest build of this package), CHROMIUM the browser.
"""
import csv
import os
import subprocess
import tempfile
import unicodedata
import xml.dom.minidom
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from playwright.sync_api import sync_playwright

from built import CHROMIUM, program


LABELS = [
    '"><script>alert(1)</script>', "javascript:alert(2)", "<img src=x onerror=alert(3)>",
    "</text></svg><script>hit=1</script>", "' onload='alert(4)", '" onmouseover="alert(5)',
    "]]>", "<!--", "--><svg onload=alert(6)>", "<![CDATA[x", "<?xml v?>", "<!DOCTYPE x>", "&", "&amp;",
    "&lt;script&gt;", "&#x3c;b&#x3e;", "&x;", "\\N \\G \\L", "\\", "${alert(7)}", "{{alert(8)}}",
    "<a href=//evil.test>a</a>", "url(http://evil.test/)", "</style><style>*{x:y}", "</title>t",
    "a\u202eb\u2066c", "\u200f\u200eab", "a\ufffeb\uffffc", "العربية", "👩‍👩‍👧 𠮷",
    "e\u0301\u0301\u0301", "%00%s",
]
# No register takes these, so that they never come to be drawn.
REFUSED = ["甲\u0001乙\u001b丙", "a\u0000b", "\x7f\x85z"]
LONG = ["长" * 350_000, "<script>alert(9)</script>" * 40_000]
KINDS = [
    ["responsibility-map"], ["co-responsibility", "--minimum", "1"], ["contact-matrix"],
    ["co-responsibility-matrix"], ["overview"], ["ego", "--party", LABELS[0]],
    ["ego", "--item", "1"], ["co-responsibility", "--minimum", "1", "--color", "community"],
    ["hotspot-map", "--of", "items"], ["hotspot-map", "--of", "parties"], ["quadrants"], ["alluvial"],
    ["sets", "--minimum", "1"], ["comparison", "--with", "{register}"],
]
APPEARANCES = [["--appearance", "light"], ["--appearance", "dark", "--paper", "a4"]]

FINDINGS = """() => {
  const roots = [...document.querySelectorAll("svg")];
  const all = roots.flatMap(root => [root, ...root.querySelectorAll("*")]);
  return {
    roots: roots.length,
    names: [...new Set(all.map(e => e.localName))],
    attributes: [...new Set(all.flatMap(e => [...e.attributes].map(a => a.name)))],
    texts: all.filter(e => e.localName == "text").map(e => e.textContent),
    titles: all.filter(e => e.localName == "title").map(e => e.textContent),
    unseen: all.filter(e => e.localName == "text" && e.textContent.trim() != ""
      && (e.getBBox().width == 0 || !e.checkVisibility())).map(e => e.textContent),
    // Set by any of the scripts.
    hit: typeof hit != "undefined",
  };
}"""

NAMES = {"svg", "g", "title", "text", "path", "rect", "ellipse", "polygon"}


def write_register(path: Path, names: list[str]) -> None:
    """Each name is a unit, an item's title and a chapter; neighbours share items."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["item", "number", "theme", "title", "party", "side"])
        for index, label in enumerate(names):
            for other in sorted({0, index, (index + 1) % len(names)}):
                party = names[other]
                side = LABELS[0] if other % 2 == 0 else LABELS[2]
                theme = names[index % 7]
                writer.writerow([f"i{index}", index + 1, theme, label, party, side])


def plain(text: str) -> str:
    """What of a label has to be read, however lines are broken and marks cleaned."""
    return "".join(
        c for c in text
        if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf", "Cn") and c != "\ufffd")


class Watched:
    """A page that notes whatever happens in it."""

    def __init__(self, browser):
        self.events: list[str] = []
        self.page = browser.new_page(viewport={"width": 1200, "height": 900})
        self.page.on("dialog", lambda d: (self.events.append(f"dialog {d.message}"), d.dismiss()))
        self.page.on("console", lambda m: self.events.append(f"console {m.type}: {m.text}"))
        self.page.on("pageerror", lambda e: self.events.append(f"error {e}"))
        self.page.on("request", lambda r: self.events.append(f"request {r.url[:200]}"))
        self.page.on("popup", lambda p: self.events.append("popup"))

    def open(self, path: Path) -> dict:
        self.events.clear()
        self.page.goto(path.as_uri())
        # Point at every mark and press it: what waits for a reader's hand has to be harmless too.
        self.page.evaluate("""() => {
          for (const e of document.querySelectorAll("svg, svg *"))
            for (const type of ["mouseover", "mouseenter", "click", "focus", "load", "error"])
              e.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        }""")
        self.page.wait_for_timeout(50)
        found = self.page.evaluate(FINDINGS)
        own = f"request {path.as_uri()}"
        events = [event for event in self.events if event != own]
        assert not events, f"{path.name}: {events}"
        return found


def check(found: dict, name: str) -> set[str]:
    """Nothing but a drawing is there, and all its words are seen."""
    assert found["roots"] == 1, f"{name}: {found['roots']} roots"
    assert not found["hit"], f"{name}: a script ran"
    assert set(found["names"]) <= NAMES, f"{name}: {set(found['names']) - NAMES}"
    odd = [a for a in found["attributes"] if a.startswith("on") or "href" in a or a == "style"]
    assert not odd, f"{name}: {odd}"
    assert not found["unseen"], f"{name}: not seen: {found['unseen'][:3]}"
    assert len(found["texts"]) > 10, f"{name}: only {len(found['texts'])} texts"
    words = plain("".join(found["texts"]) + "\n".join(found["titles"]))
    return {label for label in LABELS if plain(label) in words}


def check_refused(liaison: Path, home: Path, label: str) -> None:
    """The program says so in words of its own and draws nothing."""
    register, path = home / "refused.csv", home / "refused.svg"
    write_register(register, ["a", label])
    drawn = subprocess.run(
        [liaison, "diagram", register, "--kind", "overview", "-o", path], capture_output=True)
    assert drawn.returncode == 1 and not path.exists(), f"{label!r} was drawn"
    said = drawn.stderr.decode()
    assert not any(unicodedata.category(c) == "Cc" for c in said if c != "\n"), repr(said)


def draw_all(liaison: Path, register: Path, home: Path) -> list[tuple[str, Path]]:
    """Every kind in every appearance, drawn by as many programs at once as there are processors."""
    def draw(kind: list[str], appearance: list[str]) -> tuple[str, Path]:
        name = f"{'-'.join(kind[:1] + kind[1:2])}-{appearance[1]}".replace("/", "")
        kind = [word.replace("{register}", str(register)) for word in kind]
        path = home / f"{name}.svg"
        drawn = subprocess.run(
            [liaison, "diagram", register, "--kind", *kind, *appearance, "-o", path],
            capture_output=True, text=True)
        assert drawn.returncode == 0, f"{name}: {drawn.stderr}"
        return name, path

    pairs = [(kind, appearance) for kind in KINDS for appearance in APPEARANCES]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda pair: draw(*pair), pairs))


def test_hostile_svg() -> None:
    liaison = program()
    seen: set[str] = set()
    drawings = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        register = home / "hostile.csv"
        write_register(register, LABELS + LONG)
        for label in REFUSED:
            check_refused(liaison, home, label)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        watched = Watched(browser)
        for name, path in draw_all(liaison, register, home):
            svg = path.read_text(encoding="utf-8")
            assert len(svg) < 2_000_000, f"{name}: {len(svg)} characters"
            xml.dom.minidom.parseString(svg.encode())
            alone = watched.open(path)
            seen |= check(alone, name)
            page = home / f"{name}.html"
            page.write_text(
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>t</title></head>"
                f"<body><p id=before>before</p>{svg}<p id=after>after</p></body></html>",
                encoding="utf-8")
            inline = watched.open(page)
            check(inline, f"{name} in a page")
            assert inline["texts"] == alone["texts"], f"{name}: HTML reads other words than XML"
            around = watched.page.evaluate(
                "() => [...document.body.children].map(e => e.localName).join(' ')")
            assert around == "p svg p", f"{name}: the page became {around}"
            drawings += 1
        browser.close()
    missing = [label for label in LABELS if label not in seen]
    assert not missing, f"not to be read anywhere: {missing}"
    print(f"{drawings} drawings of {len(LABELS) + len(LONG)} hostile labels: nothing ran, nothing was "
          "asked for, every label is there to read")


if __name__ == "__main__":
    test_hostile_svg()
