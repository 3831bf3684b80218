import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline/register';
import { Page } from './Page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);

// What the page needs first comes first.
window.addEventListener('load', () => setTimeout(keepForOffline, 1_000));
