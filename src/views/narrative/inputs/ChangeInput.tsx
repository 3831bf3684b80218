import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { InputKey } from '../../../engine/inputs/inputs';
import { placeOf } from '../../../engine/inputs/keys';
import { useDesk, useWords } from '../desk';
import { InputField } from './InputField';

const useStyles = makeStyles({
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', paddingBlock: '4px' },
});

export interface ChangeInputProps {
  readonly inputKey: InputKey;
  readonly onDone: () => void;
}

/** Changing what was typed earlier, under the paragraph it stands in. */
export function ChangeInput({ inputKey, onDone }: ChangeInputProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { table, labelOf, answer } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-input]')?.focus(), []);
  const field = placeOf(inputKey)?.field;
  const before = table.get(inputKey)?.value;
  if (!field || before === undefined) return null;
  return (
    <div ref={box} className={styles.change}>
      <InputField
        inputKey={inputKey}
        field={field}
        label={labelOf(inputKey)}
        before={before}
        onAnswer={(value) => {
          answer(inputKey, value, false);
          onDone();
        }}
        onCancel={onDone}
      />
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          answer(inputKey, null, false);
          onDone();
        }}
      >
        {words.field.clear}
      </Button>
      <Button size="small" appearance="subtle" onClick={onDone}>
        {words.field.cancel}
      </Button>
    </div>
  );
}
