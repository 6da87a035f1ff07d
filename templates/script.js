"use strict";
// Filters, keys, copying and the choice of the texts that stand side by side. The page is whole without any of it.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const bar = one("#bar");
  if (!bar) return;

  const findings = all(".finding");
  const relations = { compatible: "refinement", only: "addition" };
  const shown = one("#shown");
  const elsewhere = one("#elsewhere");
  const printed = one("#printed");
  const keys = one("#keys");
  const showKeys = one("#show-keys");
  const names = ["relation", "kind", "source", "text"];

  function remember(changes) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    try { history.replaceState(null, "", url); } catch (e) { /* some readers forbid it; the page works all the same */ }
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  // Filters. What carries its sources can be filtered by them and by its words; what carries a kind and a relation, by
  // those too. A line of class "hits" opens each section that says how much of it is left.
  const lines = new Map();
  for (const line of all(".line")) if (!lines.has(line.dataset.sentence)) lines.set(line.dataset.sentence, line);

  /** All that can be found in an item: its words, the whole sentences behind it, its finding, and who speaks. */
  function found(item) {
    const sentences = (item.dataset.told || "").split(" ").map(id => lines.get(id));
    const link = item.matches(".fact, .worksheet tr") && one("th a[href^='#']", item);
    const speaker = item.matches(".utterance") && speakers.get(item);
    return [item, ...sentences, link && document.getElementById(link.hash.slice(1)), speaker]
      .map(e => e ? e.textContent : "").join(" ").toLowerCase();
  }

  const speakers = new Map();
  let speaking = null;
  for (const body of all(".quotations tbody")) {
    if (body.matches(".speaker")) speaking = body;
    else speakers.set(body, speaking);
  }

  const words = new Map();
  const sections = new Map();
  let section = null;
  for (const item of all(".hits, main [data-sources]:not(form)")) {
    if (item.matches(".hits")) {
      section = [];
      sections.set(item, section);
    } else {
      words.set(item, found(item));
      if (section) section.push(item);
    }
  }
  const bySource = all("main [data-by]");
  const groups = new Map();
  for (const item of words.keys()) {
    const group = speakers.get(item) || item.closest(".lone-of") || (item.matches("tr") && one(".group", item.parentElement));
    if (group) groups.set(group, [...(groups.get(group) || []), item]);
  }

  function fits(item, wanted) {
    const { kind, relation, sources } = item.dataset;
    return (!wanted.relation || !relation || (relations[relation] || relation) === wanted.relation)
      && (!wanted.kind || (!kind && !relation) || kind === wanted.kind)
      && (!wanted.source || sources.split(" ").includes(wanted.source))
      && (!wanted.text || words.get(item).includes(wanted.text.toLowerCase()));
  }

  const left = items => items.filter(i => !i.hidden).length;

  function filter(keep) {
    const wanted = Object.fromEntries(names.map(n => [n, bar.elements[n].value.trim()]));
    for (const item of words.keys()) item.hidden = !fits(item, wanted);
    for (const row of bySource) row.hidden = Boolean(wanted.source) && row.dataset.by !== wanted.source;
    for (const [group, items] of groups) group.hidden = !left(items);
    shown.textContent = left(findings) + " " + shown.dataset.of + " " + findings.length + " " + shown.dataset.what;
    tell(wanted);
    if (keep) remember(wanted);
  }

  /** Says of each section, and of the page on paper, what is hidden. */
  function tell(wanted) {
    const of = items => left(items) + " " + shown.dataset.of + " " + items.length;
    const told = new Map();
    for (const [line, items] of sections) {
      line.hidden = left(items) === items.length;
      line.textContent = of(items) + " " + bar.dataset.hits;
      const heading = line.previousElementSibling.textContent;
      if (!items.every(i => i.matches(".finding"))) told.set(heading, [...(told.get(heading) || []), ...items]);
    }
    const filtered = names.some(n => wanted[n]);
    elsewhere.textContent = [...told].filter(([, items]) => left(items) < items.length)
      .map(([heading, items]) => ", " + heading + ": " + of(items)).join("");
    printed.hidden = !filtered;
    printed.textContent = bar.dataset.printed + " " + names.filter(n => wanted[n]).map(n => {
      const field = bar.elements[n];
      return field.labels[0].firstChild.data.trim() + ": " + (field.options ? field.selectedOptions[0].textContent : wanted[n]);
    }).join(" · ") + ". " + shown.textContent;
  }

  function reveal(target) {
    if (target && target.closest("[hidden]")) {
      names.forEach(n => { bar.elements[n].value = ""; });
      filter(true);
    }
  }

  // Keys.
  const at = { finding: null, passage: null };

  function go(target) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }

  function step(what, list, by) {
    if (!list.length) return;
    const last = list.indexOf(at[what]);
    const next = last < 0 ? (by > 0 ? 0 : list.length - 1) : (last + by + list.length) % list.length;
    at[what] = list[next];
    go(at[what]);
  }

  const stepFinding = by => step("finding", findings.filter(f => !f.hidden), by);
  const stepPassage = by => step("passage", all(".align tr").filter(r => one("mark", r)), by);

  function follow() {
    const link = at.finding && one("a[href^='#p-']", at.finding);
    if (link) link.click();
  }

  function toggleKeys() {
    keys.hidden = !keys.hidden;
    showKeys.setAttribute("aria-expanded", String(!keys.hidden));
  }

  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    const act = { j: () => stepFinding(1), k: () => stepFinding(-1), n: () => stepPassage(1), p: () => stepPassage(-1),
      t: follow, b: () => history.back(), "?": toggleKeys, "/": () => bar.elements.text.focus() }[e.key];
    if (act) { e.preventDefault(); act(); }
  });

  // Citations.
  function cite(row) {
    const source = document.getElementById("source-" + row.dataset.source);
    return "“" + one(".said", row).textContent + "” (" + source.dataset.citation + ", " + row.dataset.sentence + ")";
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (e) {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  }

  for (const row of all(".says tr[data-source]")) {
    const button = element("button", "copy", bar.dataset.copy);
    button.type = "button";
    row.cells[1].append(" ", button);
  }
  document.addEventListener("click", async e => {
    const button = e.target.closest("button.copy");
    if (!button) return;
    const citation = cite(button.closest("tr"));
    button.textContent = await copy(citation) ? bar.dataset.copied : citation;
  });

  // Texts side by side: any base, beside one other or all.
  const article = sentence => sentence.replace(/\d+$/, "");
  const texts = new Map();
  for (const id of lines.keys()) texts.set(article(id), [...(texts.get(article(id)) || []), id]);
  const number = id => Number(id.slice(article(id).length));
  for (const ids of texts.values()) ids.sort((a, b) => number(a) - number(b));

  /** Puts the stretches of the text into elements of that name; raised numbers are no part of the text. */
  function mark(line, stretches, name) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT,
      n => n.parentElement.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    let start = 0;
    for (const node of nodes) {
      const text = node.data;
      const end = start + text.length;
      const parts = [];
      let from = start;
      for (const [first, last, moved] of stretches.filter(s => s[0] < end && s[1] > start)) {
        parts.push(text.slice(from - start, Math.max(first, start) - start));
        parts.push(element(moved ? "span" : name, moved ? "moved" : "", text.slice(Math.max(first, start) - start, Math.min(last, end) - start)));
        from = Math.min(last, end);
      }
      if (parts.length) node.replaceWith(...parts, text.slice(from - start));
      start = end;
    }
  }

  function sentence(id, stretches, name) {
    const copied = lines.get(id).cloneNode(true);
    copied.removeAttribute("id");
    all("ins, del, .moved", copied).forEach(e => e.replaceWith(...e.childNodes));
    copied.normalize();
    mark(copied, stretches, name);
    const role = lines.get(id).nextElementSibling;
    return role && role.classList.contains("tag") ? element("span", "", copied, " ", role.cloneNode(true)) : copied;
  }

  function weave(chooser) {
    const told = chooser.dataset.told.split("|").filter(Boolean)
      .map(t => Object.fromEntries(t.split(" ").map(s => [article(s.split("+")[0]), s.split("+")])));
    const edits = new Map();
    for (const edit of chooser.dataset.edits.split("|").filter(Boolean)) {
      const [statement, left, right, state, ...marks] = edit.split(" ");
      const spans = Object.fromEntries(marks.map(m => m.split(":"))
        .map(([id, list]) => [id, list.split(",").map(s => [...s.replace("m", "").split("-").map(Number), s.startsWith("m")])]));
      edits.set([statement, left, right].join(" "), { state, spans });
      edits.set([statement, right, left].join(" "), { state, spans });
    }
    return { told, edits };
  }

  function table(chooser, woven, base, beside) {
    const others = beside === "*" ? chooser.dataset.sources.split(" ").filter(s => s !== base) : [beside];
    const said = chooser.dataset;
    const body = element("tbody");
    const cell = (ids, statement, own, other, name) => {
      const edit = woven.edits.get([statement, own, other].join(" "));
      return ids.flatMap(id => [sentence(id, edit ? edit.spans[id] || [] : [], name), " "]);
    };
    const none = words => element("span", "none", words);
    const named = source => element("b", "sid", source);
    const row = (left, right, note) => {
      const head = element("th", "", String(body.rows.length + 1));
      head.scope = "row";
      if (note) head.append(document.createElement("br"), element("span", "quiet", note));
      body.append(element("tr", "", head, element("td", "", ...left), element("td", "", ...right)));
    };
    const statements = woven.told.map((parts, at) => ({ parts, at: String(at) }))
      .filter(s => s.parts[base] && others.some(o => s.parts[o]));
    const block = (source, ...children) => element("div", "", beside === "*" ? named(source) : "", " ", ...children);
    const head = source => {
      const id = (texts.get(source) || [])[0];
      const role = id && lines.get(id).nextElementSibling;
      const alone = role && role.classList.contains("tag") && !statements.some(s => (s.parts[source] || []).includes(id));
      return alone ? id : "";
    };
    const own = head(base);
    const heads = others.map(o => [o, head(o)]).filter(h => h[1]);
    if (own || heads.length) {
      row(own ? [sentence(own, [], "del")] : [none(said.none + " " + base)],
        heads.length ? heads.map(([o, id]) => block(o, sentence(id, [], "ins"))) : [none(said.none + " " + others.join(", "))]);
    }
    const after = new Map();
    for (const other of others) {
      let last = "";
      for (const id of texts.get(other) || []) {
        const shared = statements.find(s => (s.parts[other] || []).includes(id));
        if (shared) last = shared.at;
        else if (!heads.some(h => h[1] === id)) after.set(last, [...(after.get(last) || []), [other, id]]);
      }
    }
    const extras = at => (after.get(at) || []).forEach(([other, id]) =>
      row([none(said.none + " " + base)], [block(other, sentence(id, [], "ins"))]));
    extras("");
    const done = new Set();
    for (const id of texts.get(base) || []) {
      const shared = statements.filter(s => s.parts[base].includes(id));
      if (!shared.length && id !== own) row([sentence(id, [], "del")], [none(said.none + " " + others.join(", "))]);
      for (const { parts, at } of shared.filter(s => !done.has(s.at))) {
        done.add(at);
        const tellers = others.filter(o => parts[o]);
        const states = tellers.map(o => (woven.edits.get([at, base, o].join(" ")) || {}).state);
        const note = tellers.length === 1 ? { same: said.same, reworded: said.reworded }[states[0]] : "";
        row(cell(parts[base], at, base, tellers.length === 1 ? tellers[0] : "", "del"),
          tellers.map(o => block(o, ...cell(parts[o], at, base, o, "ins"))),
          note);
        extras(at);
      }
    }
    return body;
  }

  for (const chooser of all("form.chooser")) {
    const woven = weave(chooser);
    const shownTable = one("table", chooser.nextElementSibling);
    const name = s => one("option[value='" + s + "']", chooser).textContent;
    const draw = keep => {
      const base = chooser.elements.base.value;
      if (chooser.elements.beside.value === base) chooser.elements.beside.value = "*";
      const beside = chooser.elements.beside.value;
      all("option", chooser.elements.beside).forEach(o => { o.disabled = o.value === base; });
      one("tbody", shownTable).replaceWith(table(chooser, woven, base, beside));
      one(".left", shownTable).textContent = name(base);
      one(".right", shownTable).textContent = one("option:checked", chooser.elements.beside).textContent;
      chooser.nextElementSibling.hidden = false;
      if (keep) remember({ base, beside });
    };
    const wanted = new URL(location.href).searchParams;
    for (const field of ["base", "beside"]) {
      const value = wanted.get(field);
      if ([...chooser.elements[field].options].some(o => o.value === value)) chooser.elements[field].value = value;
    }
    chooser.addEventListener("input", () => draw(true));
    chooser.addEventListener("submit", e => e.preventDefault());
    chooser.hidden = false;
    if (wanted.has("base")) draw(false);
  }

  // The state of the page comes from its address, and a link to what a filter hides takes the filter away.
  const start = new URL(location.href).searchParams;
  for (const name of names) {
    const field = bar.elements[name];
    const value = start.get(name);
    if (value && (field.tagName === "INPUT" || [...field.options].some(o => o.value === value))) field.value = value;
  }
  bar.addEventListener("input", () => filter(true));
  bar.addEventListener("reset", () => setTimeout(() => filter(true)));
  bar.addEventListener("submit", e => e.preventDefault());
  showKeys.addEventListener("click", toggleKeys);
  document.addEventListener("click", e => {
    const link = e.target.closest("a[href^='#']");
    if (link) reveal(document.getElementById(link.getAttribute("href").slice(1)));
  });
  bar.hidden = false;
  filter(false);
  if (location.hash.length > 1) reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))));
})();
