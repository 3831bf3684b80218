import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Cause } from '../../engine/report/report';
import { useText } from '../language';
import { useHidden } from '../useHidden';
import { isAdoptable } from './adopt/adoptable';
import { causeTitle } from './causeText';

export interface AdoptButtonProps {
  readonly cause: Cause;
  /** Null where nothing can be written. */
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly className?: string;
}

/** 采用建议值, named after what it suggests; nothing where there is nothing to adopt. */
export function AdoptButton({ cause, onAdopt, className }: AdoptButtonProps): ReactElement | null {
  const text = useText();
  const { hidden } = useHidden();
  if (!onAdopt || !isAdoptable(cause)) return null;
  return (
    <Button className={className} size="small" onClick={() => onAdopt(cause)}>
      {text.adopt}
      <span className={hidden}>{causeTitle(text, cause)}</span>
    </Button>
  );
}
