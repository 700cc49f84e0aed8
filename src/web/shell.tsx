/**
 * The frame of every page: name, places to go, language and light, what the dossier is about, and the way back beside it.
 */
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { DossierGate } from '#web/dossier/dossier-context.tsx';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { type DossierSource, folderSource, reviewSource } from '#web/dossier/dossier-query.ts';
import { type Here, useGo, useHere, useKeys, useLinks } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { Catching } from '#web/parts/catching.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { Notices } from '#web/parts/notice/notices-shown.tsx';
import { Arriving, Empty, Failed } from '#web/parts/states.tsx';
import { Switches } from '#web/parts/switches.tsx';
import { paths } from '#web/paths.ts';
import { PagesOfPlace, type Place, Places, usePlaces } from '#web/places.tsx';
import { News } from '#web/session/news.tsx';
import { useReviews } from '#web/session/review-context.tsx';
import { AccountMenu, ReviewChoice } from '#web/session/session-bar.tsx';
import { useSession } from '#web/session/session-context.tsx';
import styles from '#web/shell.module.css';
import { TracePanel } from '#web/trace/trace-panel.tsx';
import { sessionWords } from '#web/words/session.ts';

export function Shell() {
  const here = useHere();
  const source = useSource();
  useLinks();
  useKeys();
  return (
    <DossierGate source={source} without={<Without />}>
      {(held) => (
        <div
          className={styles.frame}
          data-traced={held && here.number ? '' : undefined}
          data-desk={onDesk(here.path) ? '' : undefined}
        >
          <Frame held={held?.index ?? null} here={here} />
        </div>
      )}
    </DossierGate>
  );
}

/** The dossier of the viewer's folder, or of the chosen review where one may read it. */
function useSource(): DossierSource | null {
  const { kind, me } = useSession();
  const { now } = useReviews();
  const authority = me?.authority.code;
  const mayRead = me?.must === null && me.may.includes('read figures');
  const period = now?.period;
  return useMemo(() => {
    if (kind === 'viewer') return folderSource;
    return authority && period && mayRead ? reviewSource(authority, period) : null;
  }, [kind, authority, period, mayRead]);
}

/** Why no dossier is to be had: nobody is known yet, there is no review, or it is not theirs to read. */
function Without() {
  const say = useWords(sessionWords);
  const { kind, me } = useSession();
  const { known } = useReviews();
  if (kind === 'asking' || !known) return null;
  const allowed = me?.may.includes('read figures') ?? false;
  return (
    <Empty>
      {say(allowed ? 'review.none' : 'review.not-yours')}
      {!allowed && (
        <>
          <br />
          {say('review.not-yours.next')}
        </>
      )}
    </Empty>
  );
}

/** Everything around the page: skip link, bar, masthead, the page or the way in, the way back of a number, notices. */
function Frame({ held, here }: { readonly held: DossierIndex | null; readonly here: Here }) {
  const { say } = useSpeech();
  const { me, ended, refresh, kind } = useSession();
  const words = useWords(sessionWords);
  const places = usePlaces(held);
  const alone = useMatches({ select: (matches) => standsAlone(matches.at(-1)?.pathname ?? '') });
  return (
    <>
      <a className={styles.skip} href="#main">
        {say('skip')}
      </a>
      <Bar index={held} places={places} path={here.path} />
      {kind === 'application' && <News />}
      {held && !alone && <Masthead index={held} />}
      <PagesOfPlace places={places} path={here.path} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Catching key={here.path}>
          <Doorway path={here.path} />
          <Beginning path={here.path} drawn={held !== null} />
        </Catching>
      </main>
      {held && here.number && <TracePanel number={here.number} source={here.source} />}
      <Notices />
      {ended && me && (
        <Suspense fallback={null}>
          <Dialog title={words('sign-in.again')} onClose={() => undefined}>
            <p>{words('sign-in.again.lead')}</p>
            <SignInAgain username={me.username} onIn={refresh} />
          </Dialog>
        </Suspense>
      )}
    </>
  );
}

const SignInAgain = lazy(async () => ({ default: (await import('#web/pages/sign-in/sign-in-form.tsx')).SignInForm }));
const WayIn = lazy(async () => ({ default: (await import('#web/pages/sign-in/sign-in-page.tsx')).SignInPage }));
const OwnAccount = lazy(async () => ({ default: (await import('#web/pages/account/account-page.tsx')).AccountPage }));

/** The page of the address, or what must be done before: wait, sign in at the same address, change a given password. */
function Doorway({ path }: { readonly path: string }) {
  const { kind, me, beginning, refresh } = useSession();
  const go = useGo();
  const arrived = me !== null && path === paths.signIn();
  useEffect(() => {
    if (arrived) go(paths.todo(), { replace: true });
  }, [arrived, go]);
  if (kind === 'viewer' || path === paths.check()) return <Outlet />;
  if (kind === 'unreachable') return <Failed trouble="no-server" again={() => void refresh()} />;
  if (kind === 'asking' || arrived) return null;
  if (beginning?.state === 'loading') return <Arriving progress={beginning.progress} />;
  if (beginning?.state === 'failed')
    return <Failed {...(beginning.why ? { why: beginning.why } : {})} again={() => void refresh()} />;
  const open = path === paths.reset() || path === paths.firstAdministrator();
  if (open || (me && me.must === null)) return <Outlet />;
  return <Suspense fallback={null}>{me ? <OwnAccount /> : <WayIn />}</Suspense>;
}

/** A page begins at its top, or at the place its address names, once it is drawn. */
function Beginning({ path, drawn }: { readonly path: string; readonly drawn: boolean }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every page.
  useEffect(() => {
    // In newer browsers it returns a promise, which is nothing to clean up with.
    (anchored() ?? document.documentElement).scrollIntoView();
  }, [path, drawn]);
  return null;
}

const anchored = (): Element | null =>
  location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;

/** Papers and documents lie on a desk; everything else is the paper itself. */
const onDesk = (path: string): boolean => /^\/(?:(?:papers|submissions)\/.|reports\/(?!templates)[^/]+$)/.test(path);

/** Pages that say nothing of the review. */
const standsAlone = (path: string): boolean =>
  path.startsWith('/admin') ||
  [paths.check(), paths.account(), paths.signIn(), paths.reset(), paths.firstAdministrator()].includes(path);

type BarProps = { readonly index: DossierIndex | null; readonly places: readonly Place[]; readonly path: string };

function Bar({ index, places, path }: BarProps) {
  const { say } = useSpeech();
  const { me, beginning } = useSession();
  const illustrative =
    index?.dossier.authority.illustrative ??
    me?.authority.illustrative ??
    (beginning?.demo ? say('illustrative') : null);
  return (
    <header className={styles.bar}>
      <a className={styles.brand} href={paths.todo()}>
        Bổ Khuyết
      </a>
      <Places places={places} path={path} />
      {illustrative && (
        <strong className={styles.illustrative} title={illustrative}>
          {say('illustrative')}
        </strong>
      )}
      <Switches />
      {me && <AccountMenu me={me} />}
    </header>
  );
}

function Masthead({ index }: { readonly index: DossierIndex }) {
  const { say, day, period } = useSpeech();
  const { kind } = useSession();
  const { review, draft, body, confirmed } = index.dossier;
  return (
    <section className={styles.masthead} aria-label={body.name}>
      <span className={styles.host}>{body.name}</span>
      <span>{say('masthead.conference', { ordinal: review.ordinal, day: day(review.date) })}</span>
      {kind === 'viewer' ? <span>{period(review.period)}</span> : <ReviewChoice />}
      {draft && (
        <span className={styles.draft}>
          {say('draft')} · {say('masthead.confirmed', { count: confirmed.count, total: confirmed.total })}
        </span>
      )}
    </section>
  );
}
