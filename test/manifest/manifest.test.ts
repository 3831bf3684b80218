/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonFunctions } from '../../src/commands/ribbonFunctions';
import { interfaceText } from '../../src/locales/interface';
import { validateManifest, type Surroundings } from './validate';

const ROOT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const ICONS = join(ROOT, 'assets/icons');

const AROUND: Surroundings = {
  files: new Set([...builtPages(), ...readdirSync(ICONS).map((file) => `assets/icons/${file}`)]),
  functions: new Set(
    Object.keys(
      ribbonFunctions(() => {
        throw new Error('only the names matter here');
      }),
    ),
  ),
  version: String(__VERSION__),
};

/** The pages of webpack.config.js; each has its template where the configuration looks for it. */
function builtPages(): string[] {
  const configuration = readFileSync(join(ROOT, 'webpack.config.js'), 'utf8');
  const names = [...configuration.matchAll(/\bpage\('(\w+)'/g)].map((match) => match[1] ?? '');
  return names
    .filter((name) => existsSync(join(ROOT, `src/${name}/${name}.html`)))
    .map((name) => `${name}.html`);
}

test('the manifest has no fault', () => {
  expect(validateManifest(MANIFEST, AROUND)).toEqual([]);
});

test.each(['zh-CN', 'en-US'] as const)(
  'opened in a browser, the pane names the button as the ribbon does (%s)',
  (locale) => {
    const manifest = new DOMParser().parseFromString(MANIFEST, 'application/xml');
    const strings = [...manifest.getElementsByTagName('bt:String')];
    const { next } = interfaceText(locale).failures.notInExcel();
    for (const id of ['Group.Label', 'Open.Label']) {
      const label = strings.find((one) => one.getAttribute('id') === id);
      const own = [...(label?.getElementsByTagName('bt:Override') ?? [])].find(
        (one) => one.getAttribute('Locale') === locale,
      );
      const words = own?.getAttribute('Value') ?? label?.getAttribute('DefaultValue');
      expect(words).toBeTruthy();
      expect(next).toContain(words);
    }
  },
);

test('the build produces the three pages', () => {
  expect(builtPages()).toEqual(['taskpane', 'commands', 'page'].map((name) => `${name}.html`));
});

/** Each seeded fault: what is replaced, by what, and what the validator must say. */
const FAULTS: readonly (readonly [find: string, put: string, said: RegExp])[] = [
  ['</OfficeApp>', '', /not well formed/],
  ['xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', /not a TaskPaneApp/],
  ['14d953c1-', '14d953c1', /not a GUID/],
  ['<Version>0.1.0.0', '<Version>9.9.9.9', /Version/],
  ['<DefaultLocale>zh-CN', '<DefaultLocale>en-US', /DefaultLocale/],
  ['<Host Name="Workbook"/>', '<Host Name="Document"/>', /Workbook host/],
  ['<ProviderName>决算校核</ProviderName>', '', /lacks <ProviderName>/],
  ['<Permissions>ReadWriteDocument</Permissions>', '', /lacks <Permissions>/],
  ['<Supertip>', '<Surprise/><Supertip>', /<Surprise> is not expected/],
  ['<FunctionFile resid="Commands.Url"/>', '', /Commands\.Url is never used/],
  ['resid="Pane.Url"', 'resid="Pain.Url"', /Pain\.Url is used but not defined/],
  ['<bt:Image id="Check.16"', '<bt:Image id="Icon.16"', /Icon\.16 is defined twice/],
  ['id="FinalAccounts.Clear"', 'id="FinalAccounts.Check"', /defined twice/],
  ['<bt:Override Locale="en-US" Value="Check"/>', '', /Check\.Label has no en-US/],
  ['DefaultValue="校验"', `DefaultValue="${'校'.repeat(126)}"`, /Check\.Label is longer than 125/],
  ['DefaultValue="校验"', 'DefaultValue=""', /Check\.Label is empty/],
  ['<bt:Image size="80" resid="Clear.80"/>', '', /FinalAccounts\.Clear lacks its icon of 80/],
  ['https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html', /not an https/],
  ['assets/icons/icon-64.png', 'assets/icons/icon-65.png', /icon-65\.png is not in the build/],
  ['commands.html', 'command.html', /command\.html is not in the build/],
  ['<FunctionName>clearMarks', '<FunctionName>eraseMarks', /function eraseMarks does not exist/],
  ['<FunctionName>clearMarks', '<FunctionName>checkWorkbook', /no button calls clearMarks/],
];

test.each(FAULTS)('a seeded fault is caught: %s → %s', (find, put, said) => {
  const faulty = MANIFEST.replace(find, put);
  expect(faulty).not.toBe(MANIFEST);
  expect(validateManifest(faulty, AROUND).join('\n')).toMatch(said);
});

test('swapped elements are caught', () => {
  const version = '<Version>0.1.0.0</Version>';
  const provider = '<ProviderName>决算校核</ProviderName>';
  const swapped = MANIFEST.replace(version, '').replace(provider, `${provider}${version}`);
  expect(validateManifest(swapped, AROUND)).toContain('<Version> is out of order in <OfficeApp>');
});

test('every icon is as large as its name says', () => {
  const pictures = readdirSync(ICONS).filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const file of pictures) {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    const header = readFileSync(join(ICONS, file));
    // PNG: signature (8 bytes), then IHDR with width and height as 32-bit numbers.
    expect(header.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect({ file, width: header.readUInt32BE(16), height: header.readUInt32BE(20) }).toEqual({
      file,
      width: size,
      height: size,
    });
  }
});
