/** The library reports oddities of old files on the console; a program's output is not its notebook. */
const CHANNELS = ['log', 'info', 'warn', 'error'] as const;

/** Runs synchronous library code with the console mute, and gives the console back whatever happens. */
export function quietly<T>(run: () => T): T {
  const before = CHANNELS.map((channel) => console[channel]);
  for (const channel of CHANNELS) console[channel] = () => undefined;
  try {
    return run();
  } finally {
    CHANNELS.forEach((channel, index) => {
      console[channel] = before[index] ?? console[channel];
    });
  }
}
