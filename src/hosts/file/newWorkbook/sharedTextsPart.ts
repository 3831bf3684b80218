/** xl/sharedStrings.xml: every text once, cells refer to it by number. */
import { escapedText, xString } from '../patch/xmlEdit';
import { XML_HEAD } from './xmlText';

export class SharedTextList {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of the text, which joins the list when it is new. */
  indexOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  part(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapedText(xString(text))}</t></si>`,
    );
    const counts = `count="${this.uses}" uniqueCount="${items.length}"`;
    return `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items.join('')}</sst>`;
  }
}
