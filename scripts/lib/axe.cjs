// SPDX-License-Identifier: MIT
//
// node axe.cjs BROWSER FILE...: opens each file of HTML in a browser without a window and lets axe look at it, as it is on a
// screen and as it is on paper. Says what it finds; ends with 1 where there is something.

const { pathToFileURL } = require("node:url");
const axe = require("axe-core");
const puppeteer = require("puppeteer-core");

const [browserPath, ...files] = process.argv.slice(2);

function tell(file, media, found) {
    for (const violation of found.violations) {
        console.log(`${file} (${media}): ${violation.id}: ${violation.help}`);
        for (const node of violation.nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 160)}`);
    }
    console.log(`${file} (${media}): ${found.passes.length} rules hold, `
        + `${found.violations.length} do not, ${found.incomplete.length} are for people to look at`);
    for (const open of found.incomplete)
        console.log(`    to look at: ${open.id}: ${open.nodes[0].html.slice(0, 160)}: ${open.nodes[0].any[0]?.message}`);
    return found.violations.length;
}

/// What a page asks for beside itself.
function watch(page, file, asked) {
    page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith("data:") && url !== pathToFileURL(file).href) asked.push(url);
    });
}

async function look(browser, file) {
    const page = await browser.newPage();
    await page.setBypassCSP(true); // axe itself is a script
    const asked = [];
    watch(page, file, asked);
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe.source);
    let faults = 0;
    for (const media of ["screen", "print"]) {
        await page.emulateMediaType(media);
        faults += tell(file, media, await page.evaluate("axe.run()"));
    }
    for (const url of asked) console.log(`${file}: asks for ${url}`);
    return faults + asked.length;
}

async function main() {
    const browser = await puppeteer.launch({
        executablePath: browserPath, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    let faults = 0;
    try {
        for (const file of files) faults += await look(browser, file);
    } finally {
        await browser.close();
    }
    process.exitCode = faults > 0 ? 1 : 0;
}

main().catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
});
