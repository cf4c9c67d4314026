// What the page does beyond standing there: languages, search, focus, drawings, tables.
// Without it everything can be read all the same, in the language that the report was made in.
(() => {
  "use strict";

  const root = document.documentElement;
  const page = document.getElementById("page");
  const pages = new Map([[root.lang, { html: page.innerHTML, title: document.title }]]);
  let data = { nodes: {}, words: {} };
  let focused = null;

  const all = (selector, within = page) => [...within.querySelectorAll(selector)];
  const fill = (text, values) =>
    text.replace(/\{(\w+)\}/g, (brace, name) => (name in values ? values[name] : brace));
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const tokens = (element) => (element.dataset.s || "").split(" ").filter(Boolean);

  // A part of a length, kept inside it.
  const kept = (from, start, length, part) => Math.min(Math.max(from, start), start + length - part);

  function make(tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  // Languages

  async function unpack(packed) {
    const bytes = Uint8Array.from(atob(packed.textContent), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return { html: await new Response(stream).text(), title: packed.dataset.title };
  }

  async function speak(language) {
    if (language === root.lang) return;
    if (!pages.has(language)) {
      const packed = document.querySelector(`script[data-packed="${CSS.escape(language)}"]`);
      if (!packed) return;
      pages.set(language, await unpack(packed));
    }
    const place = placeOfReader();
    const { html, title } = pages.get(language);
    page.innerHTML = html;
    document.title = title;
    root.lang = language;
    begin();
    place();
    page.querySelector(`button[data-language="${CSS.escape(language)}"]`)?.focus();
  }

  // The heading that the reader is at stays where it is, whatever the words above it take.
  function placeOfReader() {
    const reading = all("section[id], article[id]").findLast(
      (element) => element.getBoundingClientRect().top < window.innerHeight / 3);
    const top = reading?.getBoundingClientRect().top;
    return () => {
      const same = reading && document.getElementById(reading.id);
      if (same) window.scrollBy({ top: same.getBoundingClientRect().top - top, behavior: "instant" });
    };
  }

  function startLanguages() {
    const group = page.querySelector(".languages");
    const isAble = "DecompressionStream" in window;
    group.hidden = !isAble;
    group.addEventListener("click", (event) => {
      const language = event.target.closest("button")?.dataset.language;
      if (language) speak(language);
    });
  }

  // Focus: one unit or item, everywhere on the page

  function focus(anchor) {
    const node = data.nodes[anchor];
    focused = node ? anchor : null;
    root.classList.toggle("has-focus", Boolean(node));
    const near = new Set(node ? node.near : []);
    for (const element of all("[data-s]")) {
      const own = tokens(element);
      element.classList.toggle("focused", Boolean(node) && own.includes(anchor));
      const isNear = Boolean(node) && element.closest("svg") && own.length === 1 && near.has(own[0]);
      element.classList.toggle("near", Boolean(isNear));
    }
    for (const partner of partnersOf(anchor, near)) {
      for (const element of all(`svg [data-s="${CSS.escape(partner)}"]`)) element.classList.add("near");
    }
    const chip = page.querySelector(".focus");
    chip.hidden = !node;
    if (!node) return;
    chip.querySelector(".focus-name").textContent = node.name;
    chip.querySelector(".focus-count").textContent =
      fill(data.words.neighbours, { count: node.near.length });
    chip.querySelector(".focus-card").href = `#${anchor}`;
  }

  // The units that share an item with a unit, and the items that share a unit with an item.
  function partnersOf(anchor, near) {
    const partners = new Set();
    for (const between of near) {
      for (const partner of data.nodes[between]?.near || []) partners.add(partner);
    }
    partners.delete(anchor);
    return partners;
  }

  function startFocus() {
    page.querySelector(".focus .clear").addEventListener("click", () => focus(null));
    if (focused) focus(focused);
  }

  // Search

  function startSearch() {
    const form = page.querySelector(".search");
    const input = form.querySelector("input");
    const list = form.querySelector("ul");
    form.hidden = false;
    const names = Object.entries(data.nodes).map(([anchor, node]) => ({
      anchor, name: node.name, words: plain([node.name, ...node.also].join("\n")),
    }));
    let chosen = -1;

    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    function mark(position) {
      const options = all("[data-anchor]", list);
      chosen = options.length ? (position + options.length) % options.length : -1;
      options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
      if (chosen >= 0) {
        input.setAttribute("aria-activedescendant", options[chosen].id);
        options[chosen].scrollIntoView({ block: "nearest" });
      }
    }
    function show() {
      const wanted = plain(input.value.trim());
      if (!wanted) return close();
      const found = names.filter(({ words }) => words.includes(wanted)).slice(0, 12);
      list.replaceChildren(...found.map(({ anchor, name }, index) =>
        make("li", { id: `result-${index}`, role: "option", "data-anchor": anchor }, name)));
      if (!found.length) list.append(make("li", { role: "option", "aria-disabled": "true" }, data.words.noResults));
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      mark(0);
    }
    function take(option) {
      const anchor = option?.dataset.anchor;
      if (!anchor) return;
      input.value = data.nodes[anchor].name;
      close();
      focus(anchor);
      if (location.hash === `#${anchor}`) arrive(); else location.hash = anchor;
    }

    input.addEventListener("input", show);
    input.addEventListener("blur", () => setTimeout(close, 150));
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") { event.preventDefault(); mark(chosen + 1); }
      if (event.key === "ArrowUp") { event.preventDefault(); mark(chosen - 1); }
      if (event.key === "Escape") close();
    });
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(event.target.closest("li"));
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      take(all("[data-anchor]", list)[Math.max(chosen, 0)]);
    });
  }

  // Drawings: zoom, pan, neighbours, focus

  function startDrawing(drawing) {
    const svg = drawing.querySelector("svg");
    if (!svg) return;
    const box = svg.getAttribute("viewBox").split(" ").map(Number);
    const natural = { x: box[0], y: box[1], width: box[2], height: box[3] };
    let view = { ...natural };

    function show(next) {
      const width = Math.min(Math.max(next.width, natural.width / 12), natural.width);
      const scale = width / natural.width;
      const height = natural.height * scale;
      view = {
        x: kept(next.x, natural.x, natural.width, width),
        y: kept(next.y, natural.y, natural.height, height),
        width, height,
      };
      svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
      drawing.classList.toggle("zoomed", width < natural.width * 0.999);
    }
    function zoom(factor, at = { x: 0.5, y: 0.5 }) {
      const width = view.width / factor;
      const height = view.height / factor;
      show({ x: view.x + (view.width - width) * at.x, y: view.y + (view.height - height) * at.y, width, height });
    }
    function move(right, down) {
      show({ ...view, x: view.x + right * view.width, y: view.y + down * view.height });
    }
    function share(event) {
      const place = svg.getBoundingClientRect();
      return { x: (event.clientX - place.left) / place.width, y: (event.clientY - place.top) / place.height };
    }

    const button = (sign, label, act) => {
      const element = make("button", { type: "button", title: label, "aria-label": label }, sign);
      element.addEventListener("click", act);
      return element;
    };
    drawing.prepend(make("div", { className: "controls" },
      button("+", data.words.zoomIn, () => zoom(1.5)),
      button("−", data.words.zoomOut, () => zoom(1 / 1.5)),
      button("⟲", data.words.zoomReset, () => show(natural))));

    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, share(event));
    }, { passive: false });

    let grip = null;
    svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && view.width < natural.width) grip = { at: share(event), hasMoved: false };
    });
    svg.addEventListener("pointermove", (event) => {
      if (!grip) return;
      const at = share(event);
      if (!grip.hasMoved && Math.hypot(at.x - grip.at.x, at.y - grip.at.y) < 0.01) return;
      if (!grip.hasMoved) svg.setPointerCapture(event.pointerId);
      grip.hasMoved = true;
      move(grip.at.x - at.x, grip.at.y - at.y);
      grip.at = at;
    });
    svg.addEventListener("pointerup", () => { setTimeout(() => { grip = null; }); });
    svg.addEventListener("pointercancel", () => { grip = null; });

    const marks = all("[data-s]", svg).filter((mark) => tokens(mark).length);
    svg.addEventListener("click", (event) => {
      const mark = event.target.closest("[data-s]");
      if (grip?.hasMoved) return;
      if (mark && tokens(mark).length) follow(mark);
    });
    svg.addEventListener("pointerover", (event) => {
      light(svg, marks, event.pointerType === "mouse" ? event.target.closest("[data-s]") : null);
    });
    svg.addEventListener("pointerleave", () => light(svg, marks, null));

    // The drawing is one stop of the keyboard; Enter goes in to its units and items, Escape out again. With
    // something to press in it, it is no mere image any more.
    svg.setAttribute("role", "group");
    const stops = marks.filter((mark) => tokens(mark).length === 1 && !mark.matches(".edge, .ribbon"));
    for (const stop of stops) {
      stop.setAttribute("tabindex", "-1");
      stop.setAttribute("role", "button");
      stop.setAttribute("aria-label", data.nodes[tokens(stop)[0]]?.name || "");
    }
    drawing.tabIndex = 0;
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-label", svg.querySelector("title")?.textContent || "");
    drawing.addEventListener("keydown", (event) => {
      if (event.target.closest("button")) return;
      const at = stops.indexOf(document.activeElement);
      const turn = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const step = { ArrowRight: [0.1, 0], ArrowDown: [0, 0.1], ArrowLeft: [-0.1, 0], ArrowUp: [0, -0.1] }[event.key];
      if (event.key === "+" || event.key === "=") zoom(1.5);
      else if (event.key === "-") zoom(1 / 1.5);
      else if (event.key === "0") show(natural);
      else if (at < 0 && event.key === "Enter") stops[0]?.focus();
      else if (at >= 0 && (event.key === "Enter" || event.key === " ")) follow(stops[at]);
      else if (at >= 0 && event.key === "Escape") drawing.focus();
      else if (at >= 0 && turn) stops[(at + turn + stops.length) % stops.length].focus();
      else if (step && view.width < natural.width) move(...step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    drawing.addEventListener("focusin", (event) =>
      light(svg, marks, stops.includes(event.target) ? event.target : null));
    drawing.addEventListener("focusout", () => light(svg, marks, null));
  }

  // A unit or an item comes into focus; two units lead to what they share.
  function follow(mark) {
    const own = tokens(mark);
    const parties = own.filter((token) => token.startsWith("party-"));
    if (own.length === 1) return focus(own[0] === focused ? null : own[0]);
    if (parties.length === 2) {
      const numbers = parties.map((party) => Number(party.slice(6))).toSorted((a, b) => a - b);
      if (document.getElementById(`pair-${numbers.join("-")}`)) {
        location.hash = `pair-${numbers.join("-")}`;
        return;
      }
    }
    focus(parties[0] || own[0]);
  }

  function light(svg, marks, mark) {
    const own = mark ? tokens(mark) : [];
    svg.classList.toggle("hovered", own.length > 0);
    if (!own.length) return;
    const isPoint = own.length === 1;
    const ends = new Set(own);
    for (const other of marks) {
      if (isPoint && other.matches(".edge, .ribbon") && tokens(other).includes(own[0])) {
        tokens(other).forEach((token) => ends.add(token));
      }
    }
    for (const other of marks) {
      const theirs = tokens(other);
      const isLit = other === mark
        || (theirs.length === 1 ? ends.has(theirs[0]) : isPoint && theirs.includes(own[0]));
      other.classList.toggle("lit", isLit);
    }
  }

  // Tables: sort, filter, fold, copy

  function keyOf(row, column) {
    const cell = row.cells[column];
    const text = cell.dataset.v ?? cell.textContent.trim();
    const number = Number(text);
    return text === "" ? null : Number.isNaN(number) ? text : number;
  }

  function startTable(table) {
    const body = table.querySelector("tbody");
    const rows = [...body.rows];
    if (!rows.length) return;
    const heads = all("thead th", table);
    const isUnfolded = () => table.classList.contains("unfolded");

    heads.forEach((head, column) => {
      const button = make("button", { type: "button" }, head.textContent);
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const isDown = head.getAttribute("aria-sort") !== "descending" && head.classList.contains("n")
          || head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        sort(column, isDown);
      });
    });
    function sort(column, isDown) {
      const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row, column) }));
      keyed.sort((a, b) => {
        if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.index - b.index;
        const order = typeof a.key === "number" && typeof b.key === "number"
          ? a.key - b.key : String(a.key).localeCompare(String(b.key), root.lang, { numeric: true });
        return (isDown ? -order : order) || a.index - b.index;
      });
      const limit = rows.filter((row) => !row.classList.contains("extra")).length;
      keyed.forEach(({ row }, position) => row.classList.toggle("extra", position >= limit));
      body.append(...keyed.map(({ row }) => row));
    }

    const count = make("span", { className: "count", "aria-live": "polite" });
    const filter = make("input", { type: "search", placeholder: data.words.filter, "aria-label": data.words.filter });
    filter.addEventListener("input", () => {
      const wanted = plain(filter.value.trim());
      let shown = 0;
      for (const row of rows) {
        row.hidden = wanted !== "" && !plain(row.textContent).includes(wanted);
        if (!row.hidden) shown += 1;
      }
      table.classList.toggle("filtered", wanted !== "");
      count.textContent = wanted ? fill(data.words.rowsShown, { shown, count: rows.length }) : "";
    });
    const copy = make("button", { type: "button", className: "copy" }, data.words.copy);
    copy.addEventListener("click", async () => {
      const lines = [heads, ...[...body.rows].filter((row) => !row.hidden).map((row) => [...row.cells])]
        .map((cells) => cells.map((cell) => cell.textContent.trim().replace(/\s+/g, " ")).join("\t"));
      await write(lines.join("\n"));
      copy.textContent = data.words.copied;
      setTimeout(() => { copy.textContent = data.words.copy; }, 1500);
    });
    table.prepend(make("div", { className: "tools" }, ...(rows.length > 5 ? [filter, count] : []), copy));

    const fold = table.querySelector(".fold");
    const button = fold?.querySelector("button");
    if (!button) return;
    fold.hidden = false;
    const more = button.textContent;
    button.addEventListener("click", () => {
      table.classList.toggle("unfolded");
      button.setAttribute("aria-expanded", String(isUnfolded()));
      button.textContent = isUnfolded() ? data.words.showFewer : more;
    });
  }

  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Where the clipboard is closed to pages from files, the old way still works.
      const area = make("textarea", { value: text, className: "hidden" });
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  // Links lead into what is folded away, and say in full what they lead to.

  function arrive() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let around = target; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") around.open = true;
    }
    if (target.matches("tr.extra")) target.classList.add("shown");
    target.scrollIntoView({ block: target.tagName === "TR" ? "center" : "start" });
  }

  function nameLink(event) {
    const link = event.target.closest?.('a[href^="#party-"], a[href^="#item-"]');
    if (link && !link.title) link.title = data.nodes[link.hash.slice(1)]?.name || "";
  }

  function begin() {
    data = JSON.parse(document.getElementById("data").textContent);
    for (const help of all(".help")) help.hidden = false;
    startLanguages();
    startSearch();
    all(".drawing").forEach(startDrawing);
    all(".table").forEach(startTable);
    startFocus();
    arrive();
  }

  root.classList.add("js");
  page.addEventListener("pointerover", nameLink);
  page.addEventListener("focusin", nameLink);
  window.addEventListener("hashchange", arrive);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && focused) focus(null);
    if (event.key === "/" && !event.target.closest("input, textarea")) {
      event.preventDefault();
      page.querySelector("#search").focus();
    }
  });
  begin();
  const wanted = new URLSearchParams(location.search).get("lang");
  if (wanted) speak(wanted);
})();
