// Opens pages in Chromium and prints, as one line of JSON each, what is wrong with them.
// node browser.mjs FOLDER FILE...   (CHROMIUM names another browser than /usr/bin/chromium)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [folder, ...files] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

// As a reader opens it: nothing may be asked of a network, written to the console, or run.
async function asItIs(address, wrong) {
  for (const width of [360, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    page.on('console', message => wrong.push(`${width}: console says ${message.text()}`));
    page.on('pageerror', error => wrong.push(`${width}: script error ${error}`));
    page.on('request', request => request.url() === address || wrong.push(`${width}: asks for ${request.url()}`));
    await page.goto(address);
    const { scroll, wide } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      wide: [...document.querySelectorAll('main *')]
        .filter(e => !e.closest('.wide, svg, .hidden, thead') && e.getBoundingClientRect().right > innerWidth + 1)
        .map(e => e.outerHTML.slice(0, 120)),
    }));
    if (scroll > 0) wrong.push(`${width}: scrolls sideways by ${scroll}: ${wide[0] ?? ''}`);
    if (width === 360) await links(page, wrong);
    await page.close();
  }
}

async function links(page, wrong) {
  for (const link of await page.evaluate(() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href')))) {
    if (link.startsWith('#')) {
      if (await page.evaluate(id => document.getElementById(id) === null, link.slice(1))) wrong.push(`no ${link}`);
    } else if (link.startsWith('./')) {
      const there = await browser.newPage();
      await there.goto(new URL(link, page.url()).href).catch(error => wrong.push(`${link}: ${error.message}`));
      await there.close();
    } else if (!/^https?:\/\//.test(link)) {
      wrong.push(`strange address ${link}`);
    }
  }
}

// The policy of the page keeps any script from running, one of the page's own making too.
async function runsNoScript(address, wrong) {
  const page = await browser.newPage();
  await page.goto(address);
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return window.ran === undefined;
  });
  if (!refused) wrong.push('a script runs');
  await page.close();
}

async function accessible(address, wrong) {
  const context = await browser.newContext({ bypassCSP: true });
  for (const width of [360, 1280]) {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    for (const { id, nodes } of violations) {
      wrong.push(`${width}: ${id}: ${nodes.slice(0, 3).map(n => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join(' | ')}`);
    }
    await page.close();
  }
  await context.close();
}

try {
  for (const file of files) {
    const address = pathToFileURL(`${folder}/${file}`).href;
    const wrong = [];
    await asItIs(address, wrong);
    await runsNoScript(address, wrong);
    await accessible(address, wrong);
    console.log(JSON.stringify({ file, wrong }));
  }
} finally {
  await browser.close();
}
