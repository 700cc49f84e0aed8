/**
 * The parts on one page each, over invented rows: where they are tested and looked at, and how a page uses them.
 */
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/SegmentedControl.css';
import '#web/theme.css';
import './gallery.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { useLinks } from '#web/here.tsx';
import { LanguageProvider } from '#web/language.tsx';
import { Notices } from '#web/parts/notice/notices-shown.tsx';
import { FormExample } from './form-example.tsx';
import { GridExample } from './grid-example.tsx';
import { TableExample } from './table-example.tsx';

const theme = createTheme({ fontFamily: 'var(--face)', primaryColor: 'red', defaultRadius: 'xs' });

function Frame() {
  useLinks();
  return (
    <main>
      <Outlet />
      <Notices />
    </main>
  );
}

const root = createRootRoute({ component: Frame });
const at = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });
const tree = root.addChildren([at('/', TableExample), at('/tasks', GridExample), at('/check', FormExample)]);
const router = createRouter({
  routeTree: tree,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const query = new URLSearchParams(search as Record<string, string>).toString();
    return query === '' ? '' : `?${query}`;
  },
});
const place = document.getElementById('root');

if (place)
  createRoot(place).render(
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider>
        <RouterProvider router={router as never} />
      </LanguageProvider>
    </MantineProvider>,
  );
