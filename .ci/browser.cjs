// Opens each report in headless Chromium as its readers do: by mouse, by keys, on a phone, in the dark, on paper, without
// script. Fails on a console error, an exception, any request, a link that leads nowhere, or an axe-core violation.
// A report in a folder named "hostile" holds articles that try to break out; one named "large" must be quick.
const { chromium } = require("playwright-core");
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { viewport: { width: 390, height: 844 } };
const WIDE = { viewport: { width: 2200, height: 1200 } };
const FIRST_PAINT_MS = 1000;
const LARGEST_BYTES = 3_000_000;

const checks = [];
const check = (name, options, run) => checks.push({ name, options, run });

function expect(holds, told) {
  if (!holds) throw new Error(told);
}

/** What the size of a report can change; the rest is tried on small ones. */
const OF_LARGE = /^(links|filters|it is|nothing is wider|axe-core finds nothing, light)/;

const visible = (page) => page.locator(".finding:not([hidden])");
const has = async (page, selector) => (await page.locator(selector).count()) > 0;

check("links lead somewhere, and from a finding to its passage and back", {}, async (page) => {
  const lost = await page.evaluate(() => [...document.querySelectorAll("a[href^='#']")]
    .map((a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
  expect(lost.length === 0, `links to nowhere: ${lost}`);
  const oneWay = await page.evaluate(() => [...document.querySelectorAll(".finding a[href^='#p-']")].filter((a) => {
    const row = document.getElementById(a.getAttribute("href").slice(1));
    return !row.querySelector(`a[href='#${a.closest(".finding").id}']`);
  }).map((a) => `${a.closest(".finding").id} ${a.getAttribute("href")}`));
  expect(oneWay.length === 0, `passages without a way back: ${oneWay}`);
});

check("ids are unique and addresses are safe", {}, async (page) => {
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect(twice.length === 0, `ids that stand twice: ${twice}`);
  const unsafe = await page.evaluate(() => [...document.querySelectorAll("[href]")].map((a) => a.getAttribute("href"))
    .filter((h) => !/^(#|https?:\/\/)/.test(h)));
  expect(unsafe.length === 0, `unsafe addresses: ${unsafe}`);
});

check("filters hide the rest and stay in the address", {}, async (page) => {
  if (!(await has(page, "#bar"))) return;
  const all = await visible(page).count();
  await page.selectOption("select[name=relation]", "conflict");
  const kinds = await visible(page).evaluateAll((f) => f.map((e) => e.dataset.relation));
  expect(kinds.every((k) => k === "conflict"), `shown beside conflicts: ${kinds}`);
  expect(new URL(page.url()).searchParams.get("relation") === "conflict", `not in the address: ${page.url()}`);
  await page.reload();
  expect((await visible(page).count()) === kinds.length, "the filter is lost when the page is loaded again");
  await page.click("#bar button[type=reset]");
  await page.waitForTimeout(50);
  expect((await visible(page).count()) === all, "clearing does not bring all back");
  if (all === 0) return;
  const kind = await page.locator(".finding").last().getAttribute("data-kind");
  await page.selectOption("select[name=kind]", kind);
  expect((await visible(page).count()) > 0, `no finding of kind ${kind}`);
  await page.fill("input[name=text]", "no report holds these words");
  expect((await visible(page).count()) === 0, "a text that stands nowhere is found");
  expect((await page.textContent("#shown")).startsWith("0 "), "the number shown is wrong");
  const anchor = await page.locator(".finding").first().getAttribute("id");
  await page.goto(page.url().split("#")[0] + "#" + anchor);
  await page.reload();
  expect(await page.locator(`[id='${anchor}']`).isVisible(), "a permalink to a hidden finding does not show it");
});

check("filters by source and by words act on every table, and each says how much it shows", {}, async (page) => {
  if (!(await has(page, "#bar"))) return;
  const items = page.locator("main [data-sources]:not(form)");
  const shownOf = async () => items.evaluateAll((e) => e.filter((i) => !i.hidden).length);
  const all = await items.count();
  expect((await shownOf()) === all, "something is hidden before anybody filters");
  expect((await page.locator(".hits:visible").count()) === 0, "a section counts what it hides, and hides nothing");
  for (const source of await page.locator("select[name=source] option").evaluateAll((o) => o.map((e) => e.value).filter(Boolean).slice(0, 3))) {
    await page.selectOption("select[name=source]", source);
    const wrong = await items.evaluateAll((e, s) => e.filter((i) => i.hidden === i.dataset.sources.split(" ").includes(s))
      .map((i) => i.textContent.slice(0, 60)), source);
    expect(wrong.length === 0, `source ${source} hides or shows wrongly: ${wrong}`);
    const empty = await page.evaluate(() => [...document.querySelectorAll(".facts .group, .ledger .group, .quotations .speaker")]
      .filter((g) => !g.hidden).filter((g) => {
        const rows = [];
        if (g.matches(".speaker")) for (let r = g.nextElementSibling; r && r.matches(".utterance"); r = r.nextElementSibling) rows.push(r);
        else rows.push(...[...g.parentElement.children].slice(1));
        return rows.every((r) => r.hidden);
      }).map((g) => g.textContent));
    expect(empty.length === 0, `headings over nothing: ${empty}`);
    const told = await page.evaluate(() => [...document.querySelectorAll(".hits")].filter((h) => !h.hidden).length);
    expect(told > 0 || (await shownOf()) === all, "rows are hidden and no section says so");
  }
  expect((await page.locator("[data-by]:visible").count()) <= 1, "the counts of other sources are still shown");
  await page.click("#bar button[type=reset]");
  await page.waitForTimeout(50);
  const lone = page.locator(".lone li, .emphasis tbody tr").first();
  if (!(await lone.count())) return;
  const word = await lone.evaluate((e) => e.textContent.match(/\p{L}{4,}/u)[0].toLowerCase());
  await page.fill("input[name=text]", word);
  expect(!(await lone.evaluate((e) => e.hidden)), `the row with "${word}" is hidden`);
  await page.reload();
  expect((await page.inputValue("input[name=text]")) === word, "the words are lost when the page is loaded again");
  await page.fill("input[name=text]", "no report holds these words");
  expect((await shownOf()) === 0, "a row without the words is shown");
  const status = await page.textContent("[role=status]");
  expect(/^0 \S+ \d+ .*: 0 /.test(status), `the live region says: ${status}`);
  const sections = await page.evaluate(() => [...document.querySelectorAll(".hits")].filter((h) => !h.hidden)
    .filter((h) => !/^0 \S+ \d+ /.test(h.textContent)).map((h) => h.textContent));
  expect(sections.length === 0, `sections that say nothing of what they hide: ${sections}`);
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("#printed, .hits").evaluateAll((e) => e.filter((x) => x.getClientRects().length).map((x) => x.textContent));
  expect(paper.some((t) => t.includes("no report holds these words")), "paper does not say that the page was filtered");
  expect(paper.length > 1, "paper does not say what each section hides");
});

check("keys step through findings and passages", {}, async (page) => {
  if (!(await has(page, "#bar"))) return;
  await page.keyboard.press("?");
  expect(await page.locator("#keys").isVisible(), "? does not show the keys");
  await page.keyboard.press("?");
  expect(!(await page.locator("#keys").isVisible()), "? does not hide the keys");
  if ((await visible(page).count()) < 2) return;
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
  const ids = await visible(page).evaluateAll((f) => f.map((e) => e.id));
  await page.keyboard.press("j");
  expect((await focused()) === ids[0], `j leads to ${await focused()}`);
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect((await focused()) === ids[0], `j, k leads to ${await focused()}`);
  await page.keyboard.press("t");
  await page.waitForTimeout(100);
  expect(page.url().includes("#p-"), `t leads to ${page.url()}`);
  await page.keyboard.press("b");
  await page.waitForTimeout(100);
  expect(!page.url().includes("#p-"), `b leads to ${page.url()}`);
  await page.keyboard.press("n");
  expect(await page.evaluate(() => document.activeElement.matches(".align tr") && document.activeElement.querySelector("mark")),
    "n leads to no passage");
  await page.keyboard.press("/");
  expect((await page.evaluate(() => document.activeElement.name)) === "text", "/ does not lead to the search");
});

check("a citation is copied with its source", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  if (!(await has(page, "button.copy"))) return;
  await page.locator("button.copy").first().click();
  await page.waitForTimeout(100);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const said = await page.locator(".said").first().textContent();
  expect(copied.includes(said) && /SHA-256 [0-9a-f]{64}/.test(copied), `copied: ${copied}`);
});

check("any text can be the base", {}, async (page) => {
  for (const chooser of await page.locator("form.chooser").all()) {
    const chosen = chooser.locator("xpath=following-sibling::*[1]");
    for (const base of (await chooser.getAttribute("data-sources")).split(" ").slice(0, 5)) {
      await chooser.locator("select[name=base]").selectOption(base);
      for (const beside of await chooser.locator("select[name=beside] option:not([disabled])").evaluateAll((o) => o.map((e) => e.value).slice(0, 4))) {
        await chooser.locator("select[name=beside]").selectOption(beside);
        const told = await chosen.locator("tbody td:nth-child(2) .line").evaluateAll((l) => [...new Set(l.map((e) => e.dataset.sentence))]);
        const own = await page.evaluate((b) => [...new Set([...document.querySelectorAll(".line")]
          .map((l) => l.dataset.sentence).filter((s) => s.replace(/\d+$/, "") === b))], base);
        expect(own.every((s) => told.includes(s)), `base ${base} beside ${beside} lacks ${own.filter((s) => !told.includes(s))}`);
        const broken = await chosen.locator(".line").evaluateAll((ls) => ls.filter((l) => {
          const text = (e) => { const c = e.cloneNode(true); c.querySelectorAll("sup").forEach((s) => s.remove()); return c.textContent; };
          return text(l) !== text(document.querySelector(`.line[data-sentence='${l.dataset.sentence}']`));
        }).map((l) => l.dataset.sentence));
        expect(broken.length === 0, `marks change the words of ${broken}`);
      }
    }
    expect(new URL(page.url()).searchParams.has("base"), "the base is not in the address");
  }
});

check("it is readable without script", { javaScriptEnabled: false }, async (page) => {
  const drawn = (e) => e.map((each) => each.getClientRects().length > 0);
  expect((await page.locator(".finding").evaluateAll(drawn)).every((d) => d), "a finding is hidden");
  expect((await page.locator("#bar, .copy, .chooser, .chosen").evaluateAll(drawn)).every((d) => !d),
    "something is shown that needs the script");
  expect((await page.locator("main [data-sources]:not(form)").evaluateAll(drawn)).every((d) => d), "a row is hidden");
});

check("dark is dark", { colorScheme: "dark" }, async (page) => {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
  expect(colour.slice(0, 3).every((c) => c < 60), `background ${colour}`);
});

check("on paper there is only the report", { colorScheme: "dark" }, async (page) => {
  await page.emulateMedia({ media: "print" });
  const controls = await page.locator("#bar, .copy, .contents, .chooser").evaluateAll((e) => e.filter((c) => c.getClientRects().length).length);
  expect(controls === 0, `${controls} controls are printed`);
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(colour === "rgb(255, 255, 255)", `paper is ${colour}`);
});

for (const [name, options] of [["phone", PHONE], ["wide", WIDE]]) {
  check(`nothing is wider than a ${name} screen`, options, async (page) => {
    const over = await page.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
    expect(over <= 0, `${over} pixels too wide`);
  });
}

for (const [name, options] of [["light", {}], ["dark", { colorScheme: "dark" }], ["narrow", PHONE]]) {
  check(`axe-core finds nothing, ${name}`, options, async (page, file) => {
    if (name === "dark" && (await has(page, "#bar"))) await page.selectOption("select[name=source]", { index: 1 });
    if (await has(page, "form.chooser")) await page.locator("select[name=base]").first().selectOption({ index: 1 });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    expect(violations.length === 0, violations.map((v) => `${v.id} (${v.nodes.length}): ${v.help}: ${v.nodes[0].html.slice(0, 200)}`).join("\n      "));
  });
}

check("hostile articles do nothing", {}, async (page, file) => {
  if (path.basename(path.dirname(file)) !== "hostile") return;
  expect((await page.evaluate(() => window.broken)) === undefined, "an article ran a script");
  expect((await page.locator("script").count()) === 1, "an article brought a script");
  expect((await page.content()).includes("javascript:"), "the hostile address is not even shown");
});

check("it is quick", {}, async (page, file) => {
  const size = fs.statSync(file).size;
  expect(size < LARGEST_BYTES, `${size} bytes`);
  const paints = [];
  for (let i = 0; i < 3; i++) {
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime));
  }
  const paint = Math.min(...paints);
  const findings = await page.locator(".finding").count();
  if (path.basename(path.dirname(file)) === "large") {
    console.log(`    ${findings} findings, ${size} bytes, first paint after ${Math.round(paint)} ms`);
    expect(findings >= 500, `only ${findings} findings`);
    expect(paint < FIRST_PAINT_MS, `first paint after ${Math.round(paint)} ms`);
  }
});

async function faults(browser, file, { options, run }) {
  const found = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const own = pathToFileURL(path.resolve(file)).href;
  page.on("console", (m) => m.type() === "error" && found.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => found.push(`exception: ${e.message}`));
  page.on("dialog", (d) => { found.push(`dialog: ${d.message()}`); d.dismiss(); });
  page.on("request", (r) => r.url().split(/[#?]/)[0] !== own && !r.url().startsWith("data:") && found.push(`request: ${r.url()}`));
  try {
    await page.goto(own);
    expect((await page.locator("h1").count()) === 1, "not one heading of the first level");
    await run(page, file);
  } catch (e) {
    found.push(e.message.split("\n").slice(0, 12).join("\n"));
  }
  await context.close();
  return found;
}

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  let failed = 0;
  for (const file of process.argv.slice(2)) {
    const large = path.basename(path.dirname(file)) === "large";
    for (const each of large ? checks.filter((c) => OF_LARGE.test(c.name)) : checks) {
      const found = await faults(browser, file, each);
      failed += found.length > 0 ? 1 : 0;
      console.log(`${found.length ? "FAILED" : "ok"}  ${file}: ${each.name}`);
      found.forEach((f) => console.log(`    ${f}`));
    }
  }
  await browser.close();
  console.log(failed ? `${failed} checks failed` : `all ${checks.length} checks hold on ${process.argv.length - 2} reports`);
  process.exit(failed ? 1 : 0);
})();
