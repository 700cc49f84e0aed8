/**
 * Where the page begins: styles, the outer frames, and the routes.
 */
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/SegmentedControl.css';
import '#web/theme.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '#web/language.tsx';
import { router } from '#web/routes.tsx';
import { ReviewProvider } from '#web/session/review-context.tsx';
import { SessionProvider } from '#web/session/session-context.tsx';

const theme = createTheme({
  fontFamily: 'var(--face)',
  primaryColor: 'red',
  defaultRadius: 'xs',
  respectReducedMotion: true,
});
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } },
});
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <QueryClientProvider client={queries}>
          <LanguageProvider>
            <SessionProvider>
              <ReviewProvider>
                <RouterProvider router={router} />
              </ReviewProvider>
            </SessionProvider>
          </LanguageProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
