/**
 * P-08, P-09: the money of the self-evaluation forms is that of the accounts.
 */
import type { BoundEquation } from '../../equations/evaluate';
import { figureAt, TOTAL_ROW, type Figure, type Form } from '../../forms/model';
import type { Score } from '../../forms/performanceModel';
import type { FormId } from '../../report/report';
import { notRun, type Check, type CheckContext, type Instance } from '../check';
import { equationInstance } from '../equationInstance';
import { moneyFigure, terms } from './figures';
import { gapIn, reportedGapIn, unevaluated, whyNotListed } from './gaps';
import { selfEvaluation, whyFormsMissing, type SelfEvaluation } from './selfEvaluations';

/** The self-evaluation forms print their amounts in this unit, 预算执行情况（万元）. */
const THEIR_UNIT = '万元';

export const AMOUNTS_AGREE: Check = {
  id: 'P-08',
  forms: ['P1'],
  level: 'error',
  statement:
    '基本支出总额＝表3[合计,2栏]，项目支出总额＝表3[合计,3栏]，执行数（B）＝表1[58行]或表4[59行,2栏]',
  basis: ['同一事实两处列报', '绩效自评表备注1：预算执行情况口径'],
  run: (context) => {
    const whole = selfEvaluation(context, 'P1');
    if (!whole) return notRun(whyFormsMissing(['P1']));
    const { basicTotal, projectTotal, budget } = whole.body;
    const t3 = ({ column }: { column: string }): Source[] => [{ id: 'T3', row: TOTAL_ROW, column }];
    const spent: Source[] = [
      { id: 'T1', row: 'r58', column: 'c2' },
      { id: 'T4', row: 'r59', column: 'c2' },
    ];
    return {
      instances: [
        agrees(
          context,
          whole,
          { key: '基本支出总额', score: basicTotal },
          t3({ column: 'c2' }),
          '基本支出总额＝表3[合计,2栏]',
        ),
        agrees(
          context,
          whole,
          { key: '项目支出总额', score: projectTotal },
          t3({ column: 'c3' }),
          '项目支出总额＝表3[合计,3栏]',
        ),
        agrees(
          context,
          whole,
          { key: EXECUTED, score: budget?.executed ?? null },
          spent,
          '执行数（B）＝表1[58行]或表4[59行,2栏]',
        ),
      ],
      why: null,
    };
  },
};

export const PROJECT_WITHIN: Check = {
  id: 'P-09',
  forms: ['P2', 'T3'],
  level: 'error',
  statement: '项目执行数（B）≤表3[合计,3栏]',
  basis: ['部分不大于整体'],
  run: (context) => {
    const project = selfEvaluation(context, 'P2');
    if (!project || !context.form('T3')) return notRun(whyFormsMissing(project ? ['T3'] : ['P2']));
    const amount = { key: EXECUTED, score: project.body.budget?.executed ?? null };
    const source: Source = { id: 'T3', row: TOTAL_ROW, column: 'c3' };
    return {
      instances: [agrees(context, project, amount, [source], '项目执行数（B）≤表3[合计,3栏]', '≤')],
      why: null,
    };
  },
};

const EXECUTED = '执行数（B）';

interface Amount {
  readonly key: string;
  /** Null where the form does not list it. */
  readonly score: Score | null;
}

/** A figure of another form. */
interface Source {
  readonly id: FormId;
  readonly row: string;
  readonly column: string;
}

/** Compares with each source that is there; one that agrees is enough, the first is the one to disagree with. */
function agrees(
  context: CheckContext,
  evaluation: SelfEvaluation,
  { key, score }: Amount,
  sources: readonly Source[],
  statement: string,
  relation: BoundEquation['relation'] = '=',
): Instance {
  const { id } = evaluation;
  const place = `${id}/${key}`;
  if (!score) return unevaluated(place, 'notApplicable', whyNotListed(evaluation, key));
  const gap =
    id === 'P1' && key !== EXECUTED
      ? reportedGapIn(evaluation, place, [{ score, label: key, column: key }])
      : gapIn(place, [score]);
  if (gap) return gap;
  const forms = sources.flatMap((source) => context.form(source.id) ?? []);
  const usable = forms.filter(({ money }) => money.unit === null || money.unit === THEIR_UNIT);
  const figures = sources.flatMap((source) => figureOf(usable, source) ?? []);
  const left = moneyFigure({ form: id, key, label: key, column: key }, score);
  const instances = figures.map((figure) =>
    equationInstance({ place, left: terms([left]), relation, right: terms([figure]) }, statement),
  );
  return (
    instances.find(({ outcome }) => outcome === 'pass') ??
    instances.find(({ outcome }) => outcome === 'rounding') ??
    (usable.length < forms.length ? unitsDiffer(place, id) : undefined) ??
    instances[0] ??
    unevaluated(place, 'notEnoughData', whyFormsMissing(sources.map((source) => source.id)))
  );
}

/** Of two sources that may agree, one is in another unit: that the other disagrees proves nothing. */
function unitsDiffer(place: string, form: FormId): Instance {
  return unevaluated(place, 'notApplicable', { id: 'whyUnitsDiffer', values: { form } });
}

function figureOf(forms: readonly Form[], { id, row, column }: Source): Figure | undefined {
  const form = forms.find((candidate) => candidate.id === id);
  return form && figureAt(form, row, column);
}
