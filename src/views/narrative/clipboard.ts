/** Puts a text on the clipboard, plain and with its looks, by whatever way this web view allows. */

export interface Copyable {
  readonly text: string;
  readonly html: string;
}

/** refused: Office on the web and pages that are not secure keep the clipboard from us. */
export type CopyResult = 'rich' | 'plain' | 'refused';

export async function copy(content: Copyable): Promise<CopyResult> {
  if (await writeBoth(content)) return 'rich';
  if (copyByEvent(content)) return 'rich';
  return (await writePlain(content)) ? 'plain' : 'refused';
}

async function writeBoth({ text, html }: Copyable): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** The way before there was a Clipboard API; permissions policies do not forbid it. */
function copyByEvent({ text, html }: Copyable): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', give, true);
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}

async function writePlain({ text }: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
