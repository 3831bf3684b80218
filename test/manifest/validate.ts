/**
 * Offline check of manifest.xml: structure, references, languages, and that what it points to exists.
 * Needs a DOMParser (jsdom).
 */
import { CHILD_ORDER, LONGEST, REQUIRED_CHILDREN, RIBBON_ICONS } from './schema';

export interface Surroundings {
  /** Paths below the origin that the build produces: `taskpane.html`, `assets/icons/icon-16.png`. */
  readonly files: ReadonlySet<string>;
  /** Functions that the function file makes known to Office. */
  readonly functions: ReadonlySet<string>;
  /** Version of the package, `0.1.0`. */
  readonly version: string;
}

/** What is wrong, one line each; empty where the manifest is good. */
export function validateManifest(xml: string, around: Surroundings): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken) return [`not well formed: ${broken.textContent}`];
  const manifest = new Manifest(document.documentElement);
  return [
    ...identity(manifest, around),
    ...structure(manifest),
    ...resources(manifest),
    ...texts(manifest),
    ...icons(manifest),
    ...addresses(manifest, around),
    ...functions(manifest, around),
  ];
}

/** The document with the few questions the rules ask. */
class Manifest {
  readonly elements: readonly Element[];

  constructor(readonly root: Element) {
    this.elements = [root, ...root.getElementsByTagName('*')];
  }

  named(...names: readonly string[]): readonly Element[] {
    return this.elements.filter((element) => names.includes(element.tagName));
  }

  text(name: string): string {
    return this.named(name)[0]?.textContent?.trim() ?? '';
  }
}

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

function identity(manifest: Manifest, { version }: Surroundings): string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [manifest.root.tagName === 'OfficeApp', 'root is not OfficeApp'],
    [attribute(manifest.root, 'xsi:type') === 'TaskPaneApp', 'root is not a TaskPaneApp'],
    [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(manifest.text('Id')), 'Id is not a GUID'],
    [manifest.text('Version') === `${version}.0`, `Version is not that of the package, ${version}.0`],
    [manifest.text('DefaultLocale') === 'zh-CN', 'DefaultLocale is not zh-CN'],
    [manifest.named('Host').some((host) => attribute(host, 'Name') === 'Workbook'), 'no Workbook host'],
  ];
  return rules.filter(([holds]) => !holds).map(([, message]) => message);
}

function structure(manifest: Manifest): string[] {
  return manifest.elements.flatMap((element) => {
    const children = [...element.children].map((child) => child.tagName);
    const order = CHILD_ORDER[element.tagName];
    const places = order ? children.map((child) => order.indexOf(child)) : [];
    return [
      ...(REQUIRED_CHILDREN[element.tagName] ?? [])
        .filter((child) => !children.includes(child))
        .map((child) => `<${element.tagName}> lacks <${child}>`),
      ...children
        .filter((_, index) => places[index] === -1)
        .map((child) => `<${child}> is not expected in <${element.tagName}>`),
      ...children
        .filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? 0))
        .map((child) => `<${child}> is out of order in <${element.tagName}>`),
    ];
  });
}

function resources(manifest: Manifest): string[] {
  const defined = manifest
    .named('bt:Image', 'bt:Url', 'bt:String')
    .map((element) => attribute(element, 'id'));
  const ids = defined.filter((id) => id !== '');
  const used = manifest.elements.map((element) => attribute(element, 'resid')).filter((id) => id !== '');
  const controls = manifest.named('Control', 'Group', 'CustomTab').map((element) => attribute(element, 'id'));
  return [
    ...repeated(ids).map((id) => `resource ${id} is defined twice`),
    ...repeated(controls).map((id) => `control or group ${id} is defined twice`),
    ...ids.filter((id) => id.length > LONGEST.resourceId).map((id) => `resource id ${id} is too long`),
    ...controls.filter((id) => id.length > LONGEST.id || id === '').map((id) => `bad control id "${id}"`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `resource ${id} is used but not defined`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
  ];
}

function texts(manifest: Manifest): string[] {
  const titles = manifest
    .named('DisplayName', 'Description')
    .filter((element) => element.hasAttribute('DefaultValue'));
  return [...titles, ...manifest.named('bt:String')].flatMap((element) => {
    const name = attribute(element, 'id') || element.tagName;
    const isLong = element.tagName === 'Description' || element.parentElement?.tagName === 'bt:LongStrings';
    const longest = isLong ? LONGEST.longString : LONGEST.shortString;
    const english = [...element.children].find((child) => attribute(child, 'Locale') === 'en-US');
    const values = [attribute(element, 'DefaultValue'), ...(english ? [attribute(english, 'Value')] : [])];
    return [
      ...(english ? [] : [`${name} has no en-US text`]),
      ...values.filter((value) => value === '').map(() => `${name} is empty`),
      ...values.filter((value) => value.length > longest).map(() => `${name} is longer than ${longest}`),
    ];
  });
}

function icons(manifest: Manifest): string[] {
  return manifest.named('Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => attribute(image, 'size'));
    const owner = icon.parentElement ? attribute(icon.parentElement, 'id') : '';
    return RIBBON_ICONS.filter((size) => !sizes.includes(size)).map(
      (size) => `${owner} lacks its icon of ${size}`,
    );
  });
}

function addresses(manifest: Manifest, { files }: Surroundings): string[] {
  const pointing = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  return manifest.named(...pointing).flatMap((element) => {
    const address = attribute(element, 'DefaultValue');
    // A SourceLocation or image inside VersionOverrides points to a resource instead.
    if (address === '' && element.hasAttribute('resid')) return [];
    if (!address.startsWith('https://')) return [`<${element.tagName}> is not an https address: ${address}`];
    const path = new URL(address).pathname.slice(1);
    return files.has(path) ? [] : [`${address} is not in the build`];
  });
}

function functions(manifest: Manifest, around: Surroundings): string[] {
  const called = manifest.named('FunctionName').map((element) => element.textContent?.trim() ?? '');
  return [
    ...called.filter((name) => !around.functions.has(name)).map((name) => `function ${name} does not exist`),
    ...[...around.functions]
      .filter((name) => !called.includes(name))
      .map((name) => `no button calls ${name}`),
  ];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
