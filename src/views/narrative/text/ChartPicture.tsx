import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { ChartData } from '../../../engine/narrative/narrative';
import { printNumber, type NumberPolicy } from '../../../engine/narrative/numbers';
import { inBackground } from '../../background/inBackground';
import { useHidden } from '../../useHidden';
import { useWords } from '../desk';
import { sameChart } from './sameChart';

const useStyles = makeStyles({
  figure: { margin: '4px 0' },
  picture: {
    display: 'block',
    width: '100%',
    maxWidth: '480px',
    height: 'auto',
    marginInline: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { marginInline: 'auto', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
});

type Drawing =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly source: string }
  | { readonly kind: 'failed' };

export interface ChartPictureProps {
  readonly chart: ChartData;
  readonly numbers: NumberPolicy;
}

/** 图1–图4 as in the Word document, with a table of its numbers for those who cannot see it. */
export function ChartPicture({ chart, numbers }: ChartPictureProps): ReactElement {
  const styles = useStyles();
  const { hidden } = useHidden();
  const words = useWords();
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'drawing' });

  const drawn = useSame(chart);

  useEffect(() => {
    let awaited = true;
    inBackground('chart', { chart: drawn, numbers }).then(
      (svg) => {
        // A picture from data of its own: no script in it could run, and none is in it.
        const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
        if (awaited) setDrawing({ kind: 'drawn', source });
      },
      () => {
        if (awaited) setDrawing({ kind: 'failed' });
      },
    );
    return () => {
      awaited = false;
    };
  }, [drawn, numbers]);

  const failed = drawing.kind === 'failed';
  return (
    <figure className={styles.figure}>
      {drawing.kind === 'drawn' && (
        <img className={styles.picture} src={drawing.source} alt={chart.title} width={640} height={340} />
      )}
      {failed && <p>{words.chart.failed}</p>}
      <table className={failed ? styles.table : hidden}>
        <caption>{words.chart.tableOf(chart.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.chart.category}</th>
            {chart.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {chart.series.map(({ name, values }) => {
                const value = values[index] ?? null;
                return (
                  <td key={name}>
                    {value === null ? words.chart.missing : printNumber(value, numbers.amount)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** The chart as it was, while it says the same. */
function useSame(chart: ChartData): ChartData {
  const [kept, setKept] = useState(chart);
  if (kept === chart || sameChart(kept, chart)) return kept;
  setKept(chart);
  return chart;
}
