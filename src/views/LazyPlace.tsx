import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { startTransition, useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { useText } from './language';

const useStyles = makeStyles({
  loading: { justifyContent: 'flex-start', padding: '12px' },
  failed: { padding: '12px' },
  words: { margin: '0 0 8px' },
});

type View<Props> = (props: Props) => ReactElement | null;

/**
 * A view that is a chunk of its own, with everything it needs: loaded when it is first shown.
 * @param prepare does what drawing it would wait for, in tasks of its own
 */
export function lazyPlace<Props extends object>(
  load: () => Promise<View<Props>>,
  prepare?: (props: Props) => Promise<void>,
): View<Props> {
  return function LazyPlace(props: Props): ReactElement {
    const styles = useStyles();
    const text = useText();
    const [place, setPlace] = useState<{ readonly View: View<Props> } | 'loading' | 'failed'>('loading');

    const ready = useEffectEvent(async (): Promise<View<Props>> => {
      const loaded = await load();
      await prepare?.(props);
      return loaded;
    });
    useEffect(() => {
      if (place !== 'loading') return;
      let awaited = true;
      ready().then(
        // In slices: a place is drawn whole, and what is pressed meanwhile comes first.
        (loaded) => startTransition(() => (awaited ? setPlace({ View: loaded }) : undefined)),
        () => awaited && setPlace('failed'),
      );
      return () => {
        awaited = false;
      };
    }, [place]);

    if (place === 'loading') {
      return <Spinner className={styles.loading} size="tiny" label={text.placeLoading.loading} />;
    }
    if (place === 'failed') {
      return (
        <div className={styles.failed} role="alert">
          <p className={styles.words}>{text.placeLoading.failed}</p>
          <Button size="small" onClick={() => setPlace('loading')}>
            {text.failure.retry}
          </Button>
        </div>
      );
    }
    return <place.View {...props} />;
  };
}
