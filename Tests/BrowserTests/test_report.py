#!/usr/bin/env python3
"""The report as a person uses it, in headless Chromium from file://.

    python Tests/BrowserTests/test_report.py     needs playwright, axe-playwright-python, html5lib and Chromium

LIAISON names the program (else the newest build of this package), CHROMIUM the browser.
"""
import csv
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from built import CHROMIUM, ROOT, program

LANGUAGES = ["zh-Hans", "zh-Hant", "pt", "en"]
MACAU = ROOT / "Data/macau-belt-and-road-2024-2028/worklist.txt"
DAVIS = ROOT / "Data/davis-southern-women/ties.csv"
DESKTOP = {"width": 1280, "height": 900}


class ReportTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.pages = {}
        for name, source in [("macau", MACAU), ("davis", DAVIS), ("hostile", cls.hostile())]:
            goal = Path(cls.folder.name) / name
            subprocess.run(
                [program(), "report", source, "-o", goal], check=True, stderr=subprocess.DEVNULL)
            cls.pages[name] = goal / "report.html"
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.folder.cleanup()

    @classmethod
    def hostile(cls) -> Path:
        """A register whose names are what attackers write."""
        path = Path(cls.folder.name) / "hostile.csv"
        labels = [
            '"><script>window.hit=1</script>', "</script><script>window.hit=2</script>",
            "<img src=x onerror=window.hit=3>", "javascript:window.hit=4", "{{{css}}}", "]]>", "<!--",
            "</style>", "&amp;", "\u202eabc", "\u2028", "{title}",
        ]
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["item", "theme", "title", "party", "side"])
            for number, label in enumerate(labels):
                for other in {number, 0, (number + 1) % len(labels)}:
                    party = labels[other].replace("\u2028", "line")
                    title = label.replace("\u2028", "line")
                    writer.writerow([number + 1, title, title, party, "a" if other % 2 else "b"])
        return path

    def setUp(self):
        self.said, self.asked, self.contexts = [], [], []

    def tearDown(self):
        for context in self.contexts:
            context.close()
        self.assertEqual(self.said, [], "the console stays silent")
        self.assertEqual(
            [address for address in self.asked if not address.startswith(("file://", "blob:"))], [],
            "nothing leaves the page")

    def open(self, name="macau", language=None, wants=None, **context):
        context = self.browser.new_context(**{"viewport": DESKTOP, **context})
        self.contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("dialog", lambda dialog: (self.said.append("a dialog"), dialog.dismiss()))
        page.on("request", lambda request: self.asked.append(request.url))
        query = f"?lang={language}" if language else ""
        page.goto(f"file://{self.pages[name]}{query}{wants or ''}")
        if language:
            self.until(page, f"document.documentElement.lang == '{language}'")
        return page

    def until(self, page, expression):
        """Waits for a condition from outside: the page's own policy forbids to evaluate it inside."""
        for _ in range(200):
            if page.evaluate(expression):
                return
            page.wait_for_timeout(50)
        self.fail(f"never came true: {expression}")

    def test_opens_without_a_word(self):
        for name in self.pages:
            page = self.open(name)
            self.assertGreater(page.locator("table.data").count(), 3, name)
            self.assertEqual(page.evaluate("typeof window.hit"), "undefined", name)
        self.assertEqual(len(self.asked), len(self.pages), "one file each, and nothing else")

    def test_page_is_html5(self):
        for page in self.pages.values():
            html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))

    def test_under_two_megabytes(self):
        self.assertLess(self.pages["macau"].stat().st_size, 2_000_000)

    def test_languages_are_switched_on_the_page(self):
        page = self.open(wants="#partners")
        first = page.locator("h2#partners-h").inner_text()
        headings = {first}
        for language in ["zh-Hant", "pt", "en"]:
            page.locator(f'button[data-language="{language}"]').click()
            self.until(page, f"document.documentElement.lang == '{language}'")
            headings.add(page.locator("h2#partners-h").inner_text())
            pressed = page.locator('.languages [aria-pressed="true"]')
            self.assertEqual(pressed.get_attribute("data-language"), language)
        self.assertEqual(len(headings), 4)
        self.assertIn("Secretariat for Economy and Finance", page.locator("#overview").inner_text())
        page.locator('button[data-language="zh-Hans"]').click()
        self.until(page, "document.documentElement.lang == 'zh-Hans'")
        self.assertEqual(page.locator("h2#partners-h").inner_text(), first)

    def test_every_language_links_alike(self):
        anchors = []
        for language in LANGUAGES:
            page = self.open(language=language)
            anchors.append(page.evaluate(
                "[...document.querySelectorAll('#page [id]')].filter(e => !e.closest('svg'))"
                ".map(e => e.id)"))
            dead = page.evaluate(
                "[...document.querySelectorAll('#page a[href^=\"#\"]')].map(a => a.hash.slice(1))"
                ".filter(id => !document.getElementById(id))")
            self.assertEqual(dead, [], language)
            self.assertEqual(len(anchors[-1]), len(set(anchors[-1])), language)
        for other in anchors[1:]:
            self.assertEqual(other, anchors[0])

    def test_a_number_leads_to_its_row_its_items_and_their_evidence(self):
        page = self.open()
        number = page.locator("#overview .findings a.num", has_text=re.compile("^35$")).first
        number.click()
        row = page.locator(":target")
        self.assertTrue(row.is_visible())
        self.assertIn("经济财政司", row.inner_text())
        items = row.locator('a[href^="#item-"]')
        self.assertEqual(items.count(), 35)
        items.nth(3).click()
        card = page.locator(":target")
        self.assertRegex(card.locator("blockquote").first.inner_text(), r"第\d+行.*经济财政司")

    def test_folded_rows_unfold_for_a_link(self):
        page = self.open()
        hidden = page.locator("tr.extra[id]").last
        anchor = hidden.get_attribute("id")
        self.assertFalse(hidden.is_visible())
        page.evaluate(f"location.hash = '{anchor}'")
        self.until(page, f"document.getElementById('{anchor}').checkVisibility()")

    def test_search_finds_by_any_name_and_brings_into_focus(self):
        page = self.open(language="pt")
        page.keyboard.press("/")
        page.keyboard.type("ministerio da cienc")
        page.locator("#results li").first.wait_for()
        self.assertIn("Ciência", page.locator('#results [aria-selected="true"]').inner_text())
        page.keyboard.press("Enter")
        self.until(page, "document.documentElement.classList.contains('has-focus')")
        self.assertIn("Ciência", page.locator(".focus-name").inner_text())
        self.assertTrue(page.locator(":target").is_visible())
        focused = page.locator("tr.focused").count()
        self.assertGreater(focused, 3)
        page.keyboard.press("Escape")
        self.assertEqual(page.locator(".focused").count(), 0)
        page.locator("#search").fill("科技部")
        self.assertEqual(page.locator("#results li[data-anchor]").count(), 1)
        page.locator("#search").fill("no such thing")
        self.assertEqual(page.locator("#results li[data-anchor]").count(), 0)
        self.assertEqual(page.locator("#results li").count(), 1)

    def test_focus_from_a_drawing_dims_what_is_apart(self):
        page = self.open()
        node = page.locator('#map svg .node[data-s="party-1"]').first
        node.scroll_into_view_if_needed()
        node.click()
        self.assertIn("has-focus", page.locator("html").get_attribute("class"))
        shade = "e => getComputedStyle(e).opacity"
        self.assertEqual(node.evaluate(shade), "1")
        page.mouse.move(0, 0)
        far = page.evaluate(
            "[...document.querySelectorAll('#map svg .node[data-s]')].filter(e => e.dataset.s)"
            ".filter(e => Number(getComputedStyle(e).opacity) < 0.5).length")
        self.assertGreater(far, 3)
        page.locator(".focus .clear").click()
        self.assertNotIn("has-focus", page.locator("html").get_attribute("class"))

    def test_pointing_shows_neighbours(self):
        page = self.open()
        node = page.locator('#map svg .node[data-s="party-3"]').first
        node.scroll_into_view_if_needed()
        node.hover()
        page.wait_for_selector("#map svg.hovered")
        lit = page.evaluate(
            "[...document.querySelectorAll('#map svg .node.lit')].map(e => e.dataset.s)")
        near = page.evaluate(
            "JSON.parse(document.getElementById('data').textContent).nodes['party-3'].near")
        self.assertTrue(set(near) <= set(lit), "its items are lit")
        self.assertIn("party-3", lit)
        self.assertLess(len(lit), page.locator('#map svg .node[data-s^="item-"]').count())

    def test_zoom_and_keyboard_in_a_drawing(self):
        page = self.open()
        drawing = page.locator("#map .drawing").first
        view = "e => e.querySelector('svg').getAttribute('viewBox')"
        whole = drawing.evaluate(view)
        drawing.locator(".controls button").nth(0).click()
        self.assertNotEqual(drawing.evaluate(view), whole)
        drawing.locator(".controls button").nth(2).click()
        self.assertEqual(
            [float(x) for x in drawing.evaluate(view).split()], [float(x) for x in whole.split()])
        drawing.focus()
        page.keyboard.press("+")
        zoomed = drawing.evaluate(view)
        self.assertNotEqual(zoomed, whole)
        page.keyboard.press("ArrowRight")
        self.assertNotEqual(drawing.evaluate(view), zoomed)
        page.keyboard.press("0")
        page.keyboard.press("Enter")
        page.keyboard.press("ArrowDown")
        name = page.evaluate("document.activeElement.getAttribute('aria-label')")
        self.assertTrue(name)
        page.keyboard.press("Enter")
        self.assertEqual(page.locator(".focus-name").inner_text(), name)

    def test_tables_sort_filter_unfold_and_copy(self):
        page = self.open("macau", permissions=["clipboard-read", "clipboard-write"])
        table = page.locator("#units-table")
        self.assertEqual(table.locator("tbody tr:visible").count(), 15)
        table.locator(".show-all").click()
        self.assertEqual(table.locator("tbody tr:visible").count(), 40)
        heads = table.locator("thead th")
        depth = [head.strip() for head in heads.all_inner_texts()].index("深度")
        column = "rows => rows.map(row => row.cells[%d].dataset.v ?? row.cells[%d].textContent)" % (
            depth, depth)
        for state in ["descending", "ascending"]:
            heads.nth(depth).locator("button").click()
            self.assertEqual(heads.nth(depth).get_attribute("aria-sort"), state)
            values = [float(v) for v in table.locator("tbody tr").evaluate_all(column) if v]
            self.assertEqual(values, sorted(values, reverse=state == "descending"))
        table.locator('input[type="search"]').fill("银行")
        self.assertGreater(table.locator("tbody tr:visible").count(), 0)
        for text in table.locator("tbody tr:visible").all_inner_texts():
            self.assertIn("银行", text)
        table.locator(".copy").click()
        self.until(page, "document.querySelector('#units-table .copy').textContent == '已复制'")
        lines = page.evaluate("navigator.clipboard.readText()").split("\n")
        self.assertEqual(len(lines), 1 + table.locator("tbody tr:visible").count())
        self.assertEqual(len({line.count("\t") for line in lines}), 1)

    def test_no_sideways_scrolling_on_a_phone(self):
        for width in [390, 320]:
            for language in LANGUAGES:
                page = self.open(language=language, viewport={"width": width, "height": 800})
                self.assertEqual(
                    page.evaluate("document.documentElement.scrollWidth"), width, language)
                page.context.close()
                self.contexts.pop()

    def test_dark(self):
        page = self.open(color_scheme="dark")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        self.assertLess(sum(map(int, re.findall(r"\d+", ground)[:3])), 150)

    def test_prints_on_a4(self):
        page = self.open()
        page.emulate_media(media="print")
        self.assertFalse(page.locator(".toolbar").is_visible())
        printed = page.pdf(prefer_css_page_size=True)
        self.assertEqual(printed[:5], b"%PDF-")
        boxes = set(re.findall(rb"/MediaBox \[([^\]]*)\]", printed))
        self.assertTrue(boxes)
        for box in boxes:
            width, height = [round(float(x)) for x in box.split()[2:]]
            self.assertTrue(abs(width - 595) <= 1 and abs(height - 842) <= 1, box)
        self.assertGreater(len(re.findall(rb"/Type /Page\b", printed)), 8)

    def test_reads_without_script(self):
        page = self.open(java_script_enabled=False)
        self.assertEqual(page.locator("#units-table tbody tr:visible").count(), 40)
        self.assertFalse(page.locator(".search").is_visible())
        self.assertFalse(page.locator(".languages").is_visible())
        self.assertTrue(page.locator("#map svg").first.is_visible())
        self.assertIn("经济财政司", page.locator("#overview").inner_text())

    def test_nothing_serious_for_axe(self):
        # Colours are the same in every language, so one is looked at in the dark.
        for language, scheme in [(each, "light") for each in LANGUAGES] + [("pt", "dark")]:
            page = self.open(language=language, color_scheme=scheme)
            found = Axe().run(page).response["violations"]
            serious = [
                (entry["id"], [node["target"] for node in entry["nodes"]][:3])
                for entry in found if entry["impact"] in ("serious", "critical")]
            self.assertEqual(serious, [], f"{language} {scheme}")
            page.context.close()
            self.contexts.pop()


if __name__ == "__main__":
    unittest.main(verbosity=2)
