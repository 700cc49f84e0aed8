/**
 * Language and light, on every page.
 */
import { useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/parts/switches.module.css';

export function Switches() {
  const { say, language, choose } = useSpeech();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <div className={styles.switches}>
      <button
        type="button"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={() => choose(language === 'vi' ? 'en' : 'vi')}
      >
        {language === 'vi' ? 'English' : 'Tiếng Việt'}
      </button>
      <button
        type="button"
        aria-label={say(dark ? 'light' : 'dark')}
        title={say(dark ? 'light' : 'dark')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size="1.1rem" stroke={1.6} /> : <IconMoon size="1.1rem" stroke={1.6} />}
      </button>
    </div>
  );
}
