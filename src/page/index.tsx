import { openSurface } from '../views/openSurface';
import { keepForOffline } from './offline/register';

const root = document.getElementById('root');
if (root) {
  void openSurface(root, async () => {
    const { Page } = await import(/* webpackMode: "eager" */ './Page');
    return <Page />;
  });
}

// What the page needs first comes first.
window.addEventListener('load', () => setTimeout(keepForOffline, 1_000));
