import { useId, type ReactElement } from 'react';
import { useFieldStyles } from '../newWorkbook/fieldStyles';

export interface SelectSettingProps<Value extends string> {
  readonly label: string;
  readonly why?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly closed?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A setting that is one of several. */
export function SelectSetting<Value extends string>(props: SelectSettingProps<Value>): ReactElement {
  const { label, why, value, options, closed = false, onChange } = props;
  const field = useFieldStyles();
  const id = useId();
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={field.input}
        value={value}
        disabled={closed}
        aria-describedby={why === undefined ? undefined : `${id}-why`}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {why !== undefined && (
        <p id={`${id}-why`} className={field.words}>
          {why}
        </p>
      )}
    </div>
  );
}
