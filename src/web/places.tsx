/**
 * The places of the application: a row of them on every page, and below it the pages of the place one is at. Who may not read
 * something is not shown the way there.
 */
import type { Action } from '#core/permission.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { countsOf } from '#web/dossier/missing.ts';
import { useSpeech } from '#web/language.tsx';
import { paths } from '#web/paths.ts';
import { useSession } from '#web/session/session-context.tsx';
import styles from '#web/shell.module.css';
import type { WordKey } from '#web/words.ts';

type Leaf = { readonly word: WordKey; readonly href: string; readonly count?: number };
export type Place = Leaf & { readonly pages: readonly Leaf[] };

/** A place with its pages; its own address is that of its first page. */
const placeOf = (word: WordKey, pages: readonly (Leaf | null)[]): readonly Place[] => {
  const there = pages.filter((page) => page !== null);
  const [first] = there;
  if (!first) return [];
  const count = there.reduce((sum, page) => sum + (page.count ?? 0), 0);
  return [{ word, href: first.href, ...(count > 0 ? { count } : {}), pages: there }];
};

/** The places of whoever is signed in, in the order of the work of a round. */
export function usePlaces(index: DossierIndex | null): readonly Place[] {
  const { kind, me } = useSession();
  const counts = index ? countsOf(index) : null;
  const isViewer = kind === 'viewer';
  const can = (action: Action): boolean =>
    me?.must === null && (me.may.includes(action) || me.mayForUnits.includes(action));
  const ifMay = (action: Action, leaf: Leaf): Leaf | null => (can(action) ? leaf : null);
  const readsAll = isViewer || (me?.must === null && me.may.includes('read figures'));
  const ifAll = (leaf: Leaf): Leaf | null => (readsAll ? leaf : null);
  const orAll = (action: Action, leaf: Leaf): Leaf | null => (readsAll || can(action) ? leaf : null);
  const keeps = can('keep lists') || can('audit');
  return [
    ...placeOf('nav.todo', [orAll('read lists', { word: 'nav.todo', href: paths.todo() })]),
    ...placeOf('nav.submissions', [
      orAll('read papers', {
        word: 'nav.received',
        href: paths.submissions(),
        ...(counts && readsAll ? { count: counts.missing } : {}),
      }),
      ifMay('save figures', { word: 'nav.figures', href: paths.figures() }),
      ifAll({ word: 'nav.problems', href: paths.problems(), ...(counts ? { count: counts.errors } : {}) }),
    ]),
    ...placeOf('nav.indicators', [
      ifAll({ word: 'nav.annex', href: paths.indicators() }),
      ifMay('keep lists', { word: 'nav.indicator-list', href: paths.indicatorList() }),
      ifMay('keep lists', { word: 'nav.targets', href: paths.targets() }),
    ]),
    ...placeOf('nav.tasks', [orAll('read tasks', { word: 'nav.tasks', href: paths.tasks() })]),
    ...placeOf('nav.reviews', [!isViewer && readsAll ? { word: 'nav.reviews', href: paths.rounds() } : null]),
    ...placeOf('nav.papers', [ifAll({ word: 'nav.papers', href: isViewer ? paths.paper() : paths.reports() })]),
    ...placeOf('nav.check', [{ word: 'nav.check', href: paths.check() }]),
    ...placeOf('nav.admin', [keeps ? { word: 'nav.admin', href: paths.admin() } : null]),
  ];
}

/** The row of places. */
export function Places({ places, path }: { readonly places: readonly Place[]; readonly path: string }) {
  const { say } = useSpeech();
  return (
    <nav className={styles.places} aria-label={say('nav.label')}>
      {places.map(({ word, href, count, pages }) => (
        <a key={word} href={href} aria-current={pages.some((page) => isAt(path, page.href)) ? 'page' : undefined}>
          {say(word)}
          {count ? <span className={styles.count}>{count}</span> : null}
        </a>
      ))}
    </nav>
  );
}

/** The pages of the place one is at, where there are several. */
export function PagesOfPlace({ places, path }: { readonly places: readonly Place[]; readonly path: string }) {
  const { say } = useSpeech();
  const place = places.find(({ pages }) => pages.some(({ href }) => isAt(path, href)));
  if (!place || place.pages.length < 2) return null;
  return (
    <nav className={styles.pages} aria-label={say('nav.pages', { place: say(place.word) })}>
      {place.pages.map(({ word, href, count }) => (
        <a key={href} href={href} aria-current={isAt(path, href) ? 'page' : undefined}>
          {say(word)}
          {count ? <span className={styles.count}>{count}</span> : null}
        </a>
      ))}
    </nav>
  );
}

const isAt = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path.split('/')[1] === href.split('/')[1];
