import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AdoptPlaceProps } from './findings/adopt/AdoptPlace';
import type { Asked } from './findings/adopt/useAdopting';
import type { FillingPlaceProps } from './filling/FillingPlace';
import { lazyPlace } from './LazyPlace';
import type { NarrativePlaceProps } from './narrative/NarrativePlace';
import type { PanePlace } from './paneState';
import { nextTask } from './tasks';

/** Both begin with the forms of the workbook. */
async function readForms({ snapshot, kept }: Pick<NarrativePlaceProps, 'snapshot' | 'kept'>): Promise<void> {
  const { recognised } = await import('./recognised');
  await nextTask();
  recognised(snapshot, kept.state.sheets);
  await nextTask();
}

const Narrative = lazyPlace(async () => {
  const { NarrativePlace } = await import(/* webpackChunkName: "narrative" */ './narrative/NarrativePlace');
  return NarrativePlace;
}, readForms);
const Adopt = lazyPlace(async () => {
  const { AdoptPlace } = await import(/* webpackChunkName: "adopt" */ './findings/adopt/AdoptPlace');
  return AdoptPlace;
}, readForms);
const Filling = lazyPlace(async () => {
  const { FillingPlace } = await import(/* webpackChunkName: "filling" */ './filling/FillingPlace');
  return FillingPlace;
});

const useStyles = makeStyles({ elsewhere: { display: 'none' } });

export interface LazyPlacesProps
  extends NarrativePlaceProps, Omit<FillingPlaceProps, 'active'>, Omit<AdoptPlaceProps, 'asked'> {
  readonly place: PanePlace;
  /** What stands above the findings once it was asked for: a suggestion to adopt, what was adopted last. */
  readonly asked: Asked | null;
}

/**
 * The places that write. Once opened they stay in the page, for what was typed and opened in them and for the way back
 * of what they wrote; another workbook has its own.
 */
export function LazyPlaces({ place, asked, ...props }: LazyPlacesProps): ReactElement {
  const styles = useStyles();
  const { host } = props;
  const [seen, setSeen] = useState({ host, turn: 1, places: new Set<PanePlace>() });
  const isOther = seen.host !== host;
  if (isOther || !seen.places.has(place)) {
    const places = new Set(isOther ? [] : seen.places).add(place);
    setSeen({ host, turn: isOther ? seen.turn + 1 : seen.turn, places });
  }
  const shown = (name: PanePlace): string => mergeClasses(place !== name && styles.elsewhere);
  return (
    <>
      {asked && (
        <div key={`adopt ${seen.turn}`} className={shown('findings')}>
          <Adopt {...props} asked={asked} />
        </div>
      )}
      {seen.places.has('filling') && (
        <div key={`filling ${seen.turn}`} className={shown('filling')}>
          <Filling {...props} active={place === 'filling'} />
        </div>
      )}
      {seen.places.has('narrative') && (
        <div key={`narrative ${seen.turn}`} className={shown('narrative')}>
          <Narrative {...props} />
        </div>
      )}
    </>
  );
}
