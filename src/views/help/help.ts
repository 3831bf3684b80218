import { createContext, useContext } from 'react';

/** Opens the help page of a check in the pane. */
export const HelpContext = createContext<(check: string) => void>(() => undefined);

export function useHelp(): (check: string) => void {
  return useContext(HelpContext);
}
