/**
 * The check page by itself: a folder of static files for an intranet or a disk, with no server behind it. The worker is
 * part of the script, because a browser starts none from a file beside the page.
 */
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '#web/theme.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import styles from '#web/alone/alone.module.css';
import { LanguageProvider } from '#web/language.tsx';
import { keepOffline } from '#web/offline/keep-offline.ts';
import { CheckPage } from '#web/pages/check/check-page.tsx';
import CheckWorker from '#web/pages/check/check-worker.ts?worker&inline';
import { Catching } from '#web/parts/catching.tsx';
import { Switches } from '#web/parts/switches.tsx';

const theme = createTheme({
  fontFamily: 'var(--face)',
  primaryColor: 'red',
  defaultRadius: 'xs',
  respectReducedMotion: true,
});
keepOffline('./offline-worker.js', './');

const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <LanguageProvider>
          <header className={styles.bar}>
            <strong>Bổ Khuyết</strong>
            <Switches />
          </header>
          <main id="main" className={styles.main}>
            <Catching>
              <CheckPage openWorker={() => new CheckWorker()} />
            </Catching>
          </main>
        </LanguageProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
