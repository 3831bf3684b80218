/**
 * Draws assets/icons/*.png from the SVG drawings, with an installed Chromium or with the one in
 * @sparticuz/chromium. Run it after changing a drawing: node scripts/make-icons.mjs
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ICONS = new URL('../assets/icons/', import.meta.url);
/** At 16 pixels the drawing of the product turns to mud: it has a simpler one of its own. */
const PICTURES = [
  { name: 'icon', sizes: [16], drawing: 'icon-small.svg' },
  { name: 'icon', sizes: [32, 64, 80], drawing: 'icon.svg' },
  { name: 'check', sizes: [16, 32, 80], drawing: 'check.svg' },
  { name: 'clear', sizes: [16, 32, 80], drawing: 'clear.svg' },
  { name: 'fill', sizes: [16, 32, 80], drawing: 'fill.svg' },
  { name: 'narrate', sizes: [16, 32, 80], drawing: 'narrate.svg' },
];

const browser = await chromium.launch({ executablePath: await executable(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { name, sizes, drawing } of PICTURES) {
    for (const size of sizes) await draw(page, `${name}-${size}.png`, size, drawing);
  }
} finally {
  await browser.close();
}

async function draw(page, name, size, drawing) {
  const svg = await readFile(new URL(drawing, ICONS), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  const file = new URL(name, ICONS);
  await writeFile(file, picture);
  console.log(fileURLToPath(file));
}

async function executable() {
  const installed = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = installed.find((path) => path && existsSync(path));
  if (found) return found;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
