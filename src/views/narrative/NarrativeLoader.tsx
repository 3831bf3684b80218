import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useText } from '../language';
import type { NarrativePlaceProps } from './NarrativePlace';

const useStyles = makeStyles({
  loading: { justifyContent: 'flex-start', padding: '12px' },
  failed: { padding: '12px' },
  words: { margin: '0 0 8px' },
});

type Place = (props: NarrativePlaceProps) => ReactElement;

/** The narrative with everything it needs is a chunk of its own, loaded when 说明 is first opened. */
export function NarrativeLoader(props: NarrativePlaceProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [place, setPlace] = useState<{ readonly View: Place } | 'loading' | 'failed'>('loading');

  useEffect(() => {
    if (place !== 'loading') return;
    let awaited = true;
    import(/* webpackChunkName: "narrative" */ './NarrativePlace').then(
      ({ NarrativePlace }) => awaited && setPlace({ View: NarrativePlace }),
      () => awaited && setPlace('failed'),
    );
    return () => {
      awaited = false;
    };
  }, [place]);

  if (place === 'loading') {
    return <Spinner className={styles.loading} size="tiny" label={text.narrativeLoading.loading} />;
  }
  if (place === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <p className={styles.words}>{text.narrativeLoading.failed}</p>
        <Button size="small" onClick={() => setPlace('loading')}>
          {text.failure.retry}
        </Button>
      </div>
    );
  }
  return <place.View {...props} />;
}
