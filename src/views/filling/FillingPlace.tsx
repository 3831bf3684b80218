import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ConversionViewProps } from '../conversion/ConversionView';
import type { ImportViewProps } from '../importing/ImportView';
import type { Files } from '../../hosts/files';
import { lazyPlace } from '../LazyPlace';
import type { OpenNew } from '../newWorkbook/useMaking';
import { useReturn } from '../useReturn';
import { FillView, type FillViewProps } from './FillView';

const ConversionView = lazyPlace<ConversionViewProps>(async () => {
  const made = await import(/* webpackChunkName: "conversion" */ '../conversion/ConversionView');
  return made.ConversionView;
});
const ImportView = lazyPlace<ImportViewProps>(async () => {
  const made = await import(/* webpackChunkName: "importing" */ '../importing/ImportView');
  return made.ImportView;
});

const useStyles = makeStyles({ elsewhere: { display: 'none' } });

export interface FillingPlaceProps extends Omit<FillViewProps, 'onToWan' | 'onImport'> {
  /** Files beside the workbook; without them nothing is imported. */
  readonly files: Files | undefined;
  /** Opens a new workbook made here. Absent where that cannot be done; it is then handed out as a file. */
  readonly onOpenNew?: OpenNew | undefined;
}

type View = 'fill' | 'conversion' | 'importing';

/** 填列: what follows from the rest; from 元 to 万元; a new workbook from other data. */
export function FillingPlace({ files, onOpenNew, ...props }: FillingPlaceProps): ReactElement {
  const { report, kept, active } = props;
  const styles = useStyles();
  const opener = useReturn();
  const [view, setView] = useState<View>('fill');
  // Once opened they stay, for the way back of what was written and for what was typed.
  const [opened, setOpened] = useState({ conversion: 0, importing: 0 });
  const open = (which: keyof typeof opened) => (): void => {
    opener.leave();
    setOpened({ ...opened, [which]: opened[which] + 1 });
    setView(which);
  };
  const close = (): void => {
    setView('fill');
    opener.comeBack();
  };
  const shown = (which: View): string | undefined => (view === which ? undefined : styles.elsewhere);
  const anyYuan = report.forms.some(({ unit }) => unit === '元');
  return (
    <>
      <div className={shown('fill')}>
        <FillView
          {...props}
          active={active && view === 'fill'}
          onToWan={anyYuan || opened.conversion > 0 ? open('conversion') : undefined}
          onImport={files?.openSource && files.imported ? open('importing') : undefined}
        />
      </div>
      {opened.conversion > 0 && (
        <div className={shown('conversion')}>
          <ConversionView
            {...props}
            active={active && view === 'conversion'}
            opened={opened.conversion}
            onClose={close}
          />
        </div>
      )}
      {opened.importing > 0 && files && (
        <div className={shown('importing')}>
          <ImportView
            files={files}
            kept={kept}
            opened={opened.importing}
            onOpen={onOpenNew}
            onClose={close}
          />
        </div>
      )}
    </>
  );
}
