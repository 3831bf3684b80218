import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline/register';
import { Page } from './Page';

const root = document.getElementById('root');
// In slices: whoever opens it is not made to wait at a stretch.
if (root) startTransition(() => createRoot(root).render(<Page />));

// What the page needs first comes first.
window.addEventListener('load', () => setTimeout(keepForOffline, 1_000));
