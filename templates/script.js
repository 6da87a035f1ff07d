"use strict";
// Filters, keys and copying. The page is whole without any of it.
(() => {
  const bar = document.getElementById("bar");
  if (!bar) return;
  const findings = [...document.querySelectorAll(".finding")];
  const words = new Map(findings.map(f => [f, f.textContent.toLowerCase()]));
  const shown = document.getElementById("shown");
  const keys = document.getElementById("keys");
  const showKeys = document.getElementById("show-keys");
  const names = ["relation", "kind", "source", "text"];
  let at = -1;

  function fits(finding, wanted) {
    return (!wanted.relation || finding.dataset.relation === wanted.relation)
      && (!wanted.kind || finding.dataset.kind === wanted.kind)
      && (!wanted.source || finding.dataset.sources.split(" ").includes(wanted.source))
      && (!wanted.text || words.get(finding).includes(wanted.text.toLowerCase()));
  }

  function filter(keep) {
    const wanted = Object.fromEntries(names.map(n => [n, bar.elements[n].value.trim()]));
    let count = 0;
    for (const finding of findings) {
      finding.hidden = !fits(finding, wanted);
      if (!finding.hidden) count++;
    }
    shown.textContent = count + " " + shown.dataset.of + " " + findings.length;
    at = -1;
    if (!keep) return;
    const url = new URL(location.href);
    for (const name of names) {
      if (wanted[name]) url.searchParams.set(name, wanted[name]);
      else url.searchParams.delete(name);
    }
    try { history.replaceState(null, "", url); } catch (e) { /* some readers forbid it; the filter works all the same */ }
  }

  function step(by) {
    const visible = findings.filter(f => !f.hidden);
    if (!visible.length) return;
    at = (at + by + visible.length + (at < 0 && by < 0 ? 1 : 0)) % visible.length;
    const finding = visible[at];
    finding.tabIndex = -1;
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: "center" });
  }

  function toggleKeys() {
    keys.hidden = !keys.hidden;
    showKeys.setAttribute("aria-expanded", String(!keys.hidden));
  }

  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    const act = { n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), "?": toggleKeys,
      "/": () => bar.elements.text.focus() }[e.key];
    if (act) { e.preventDefault(); act(); }
  });

  function cite(row) {
    const source = document.getElementById("source-" + row.dataset.source);
    return "“" + row.querySelector(".said").textContent + "” (" + source.dataset.citation + ", " + row.dataset.sentence + ")";
  }

  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(cite(button.closest("tr")));
        button.textContent = button.dataset.done;
      } catch (e) {
        button.textContent = cite(button.closest("tr"));
      }
    });
  }

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
  // A link to a finding that the filter hides takes the filter away.
  document.addEventListener("click", e => {
    const link = e.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target && target.hidden) { names.forEach(n => { bar.elements[n].value = ""; }); filter(true); }
  });
  bar.hidden = false;
  filter(false);
})();
