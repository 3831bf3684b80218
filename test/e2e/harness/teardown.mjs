import { running } from './setup.mjs';

export default async function teardown() {
  await running.browser?.close();
  await running.server?.close();
}
