/** The views of the program, for whatever is asked of every one of them. */
import type { Locator, Page } from 'playwright-core';

export interface Scene {
  readonly page: Page;
  /** The pane: all of the task pane, the part beside the grid on the page. */
  readonly root: Locator;
  /** Someone changes a cell of the workbook. */
  change(): Promise<void>;
}

export interface View {
  readonly name: string;
  /** Brings the session there, from where the view before has left it. */
  bring(scene: Scene): Promise<void>;
  /** Puts away what would be in the way of the next one. */
  leave?(scene: Scene): Promise<void>;
}

export const button = ({ root }: Scene, name: string | RegExp): Locator =>
  root.getByRole('button', { name }).filter({ visible: true }).first();
export const press = (scene: Scene, name: string | RegExp): Promise<void> => button(scene, name).click();
export const place = (scene: Scene, name: string): Promise<void> =>
  scene.root.getByRole('navigation').getByRole('button', { name, exact: true }).click();
export const heading = ({ root }: Scene, name: string | RegExp): Promise<void> =>
  root.getByRole('heading', { name }).filter({ visible: true }).first().waitFor();
export const sees = ({ root }: Scene, words: string | RegExp): Promise<void> =>
  root.getByText(words).filter({ visible: true }).first().waitFor();
