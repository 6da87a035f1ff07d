// Opens each page in headless Chromium and fails on a console message of kind error, an exception, or any request.
const { chromium } = require("playwright-core");
const path = require("path");
const { pathToFileURL } = require("url");

async function faults(browser, file, options) {
  const found = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const own = pathToFileURL(path.resolve(file)).href;
  page.on("console", (m) => m.type() === "error" && found.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => found.push(`exception: ${e.message}`));
  page.on("request", (r) => r.url().split("#")[0] !== own && !r.url().startsWith("data:") && found.push(`request: ${r.url()}`));
  await page.goto(own);
  await page.waitForTimeout(300);
  const headings = await page.locator("h1").count();
  if (headings !== 1) found.push(`${headings} headings of the first level`);
  await context.close();
  return found;
}

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  let failed = false;
  for (const file of process.argv.slice(2)) {
    for (const options of [{}, { colorScheme: "dark" }, { viewport: { width: 390, height: 844 } }, { javaScriptEnabled: false }]) {
      const found = await faults(browser, file, options);
      failed = failed || found.length > 0;
      console.log(`${found.length ? "FAILED" : "ok"}  ${file} ${JSON.stringify(options)}`);
      found.forEach((f) => console.log(`    ${f}`));
    }
  }
  await browser.close();
  process.exit(failed ? 1 : 0);
})();
