import type { ConversionPlan } from '../../engine/rounding/plan';
import type { FormId } from '../../engine/report/report';
import { grouped } from '../amount';

/** What a conversion does to one form. */
export interface FormLine {
  readonly form: FormId;
  readonly sheet: string;
  readonly amounts: number;
  readonly residuals: number;
  /** The largest 尾差, in 万元; '' where there is none. */
  readonly largest: string;
}

export function formLines({ forms, changes, residuals }: ConversionPlan): readonly FormLine[] {
  return forms.flatMap(({ form, sheet, left }): FormLine[] => {
    if (left !== null) return [];
    const own = residuals.filter((one) => one.form === form);
    const sizes = own.map(({ difference }) => difference.replace('-', ''));
    const largest = sizes.reduce((most, size) => (Number(size) > Number(most) ? size : most), '');
    const amounts = changes.filter((change) => change.form === form).length;
    return [{ form, sheet, amounts, residuals: own.length, largest: grouped(largest) }];
  });
}
