/**
 * The frame of every page: name, places to go, language and light, what the dossier is about, and the way back beside it.
 */
import { Outlet, useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DossierGate } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { countsOf } from '#web/dossier/missing.ts';
import { useHere, useKeys, useLinks } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import { Catching } from '#web/parts/catching.tsx';
import { Switches } from '#web/parts/switches.tsx';
import { paths } from '#web/paths.ts';
import styles from '#web/shell.module.css';
import { TracePanel } from '#web/trace/trace-panel.tsx';
import type { WordKey } from '#web/words.ts';

export function Shell() {
  const { say } = useSpeech();
  const here = useHere();
  const alone = useMatches({ select: (matches) => standsAlone(matches.at(-1)?.pathname ?? '') });
  useLinks();
  useKeys();
  return (
    <DossierGate>
      {(held, otherwise) => (
        <div
          className={styles.frame}
          data-traced={held && here.number ? '' : undefined}
          data-desk={onDesk(here.path) ? '' : undefined}
        >
          <a className={styles.skip} href="#main">
            {say('skip')}
          </a>
          <Bar index={held?.index ?? null} path={here.path} />
          {held && !alone && <Masthead index={held.index} />}
          <main id="main" tabIndex={-1} className={styles.main}>
            {held || alone ? (
              <Catching key={here.path}>
                <Outlet />
                <Beginning path={here.path} />
              </Catching>
            ) : (
              otherwise
            )}
          </main>
          {held && here.number && <TracePanel number={here.number} source={here.source} />}
        </div>
      )}
    </DossierGate>
  );
}

/** A page begins at its top, or at the place its address names, once it is drawn. */
function Beginning({ path }: { readonly path: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every page.
  useEffect(() => {
    // In newer browsers it returns a promise, which is nothing to clean up with.
    (anchored() ?? document.documentElement).scrollIntoView();
  }, [path]);
  return null;
}

const anchored = (): Element | null =>
  location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;

/** Papers and documents lie on a desk; everything else is the paper itself. */
const onDesk = (path: string): boolean => /^\/(papers|submissions)\/./.test(path);

/** The check knows nothing of the dossier and needs no server. */
const standsAlone = (path: string): boolean => path === paths.check();

type Place = { readonly word: WordKey; readonly href: string; readonly count?: number };

function Bar({ index, path }: { readonly index: DossierIndex | null; readonly path: string }) {
  const { say } = useSpeech();
  const counts = index ? countsOf(index) : null;
  const illustrative = index?.dossier.authority.illustrative;
  const places: readonly Place[] = [
    { word: 'nav.todo', href: paths.todo() },
    { word: 'nav.indicators', href: paths.indicators() },
    { word: 'nav.papers', href: paths.paper() },
    { word: 'nav.submissions', href: paths.submissions(), ...(counts ? { count: counts.missing } : {}) },
    { word: 'nav.tasks', href: paths.tasks() },
    { word: 'nav.problems', href: paths.problems(), ...(counts ? { count: counts.errors } : {}) },
    { word: 'nav.check', href: paths.check() },
  ];
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={paths.todo()}>
        Bổ Khuyết
      </a>
      <nav className={styles.places} aria-label={say('nav.label')}>
        {places.map(({ word, href, count }) => (
          <a key={href} href={href} aria-current={isAt(path, href) ? 'page' : undefined}>
            {say(word)}
            {count ? <span className={styles.count}>{count}</span> : null}
          </a>
        ))}
      </nav>
      {illustrative && (
        <strong className={styles.illustrative} title={illustrative}>
          {say('illustrative')}
        </strong>
      )}
      <Switches />
    </header>
  );
}

const isAt = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path.startsWith(`/${href.split('/')[1]}`);

function Masthead({ index }: { readonly index: DossierIndex }) {
  const { say, day, period } = useSpeech();
  const { review, draft, body, confirmed } = index.dossier;
  return (
    <div className={styles.masthead}>
      <span className={styles.host}>{body.name}</span>
      <span>{say('masthead.conference', { ordinal: review.ordinal, day: day(review.date) })}</span>
      <span>{period(review.period)}</span>
      {draft && (
        <span className={styles.draft}>
          {say('draft')} · {say('masthead.confirmed', { count: confirmed.count, total: confirmed.total })}
        </span>
      )}
    </div>
  );
}
