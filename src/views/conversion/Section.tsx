import { mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Disclosure } from '../Disclosure';
import { LimitedList } from './LimitedList';
import { useConversionStyles } from './styles';

export interface SectionProps<T> {
  readonly title: (count: number) => string;
  readonly why?: string;
  readonly items: readonly T[];
  /** Shown without being asked for: what people have to decide about. */
  readonly open?: boolean;
  readonly children: (item: T) => ReactNode;
}

/** One kind of thing that a conversion tells, with its count; nothing where there is none. */
export function Section<T>({
  title,
  why,
  items,
  open = false,
  children,
}: SectionProps<T>): ReactElement | null {
  const styles = useConversionStyles();
  const [toggled, setToggled] = useState(false);
  if (items.length === 0) return null;
  return (
    <Disclosure title={title(items.length)} open={open !== toggled} onToggle={() => setToggled(!toggled)}>
      {why !== undefined && <p className={mergeClasses(styles.words, styles.under)}>{why}</p>}
      <LimitedList items={items}>{children}</LimitedList>
    </Disclosure>
  );
}
