/**
 * The way back of one number, beside the page: what it is, how it was reckoned, from which units' figures,
 * and below it the unit's own document with the very words lit up.
 */
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { indicatorOf, keyOf, type NumberNode, periodOf } from '#web/dossier/dossier-index.ts';
import { isConfirmed, kindWords, nameOf, printNode } from '#web/dossier/number-words.ts';
import { useHere } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import { NotesInWords } from '#web/parts/signs.tsx';
import { opened, paths } from '#web/paths.ts';
import { SourcePane } from '#web/trace/source-pane.tsx';
import { ThingWay } from '#web/trace/thing-way.tsx';
import styles from '#web/trace/trace.module.css';
import { FigureLeaf, Reckoning, TargetLeaf } from '#web/trace/trace-tree.tsx';

type Props = { readonly number: string; readonly source: string | null };

export function TracePanel({ number, source }: Props) {
  const { say } = useSpeech();
  const index = useDossier();
  const here = useHere();
  const body = useRef<HTMLDivElement>(null);
  const node = index.numbers.get(number);
  const thing = index.things.get(number);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is read from its top.
  useEffect(() => body.current?.scrollTo(0, 0), [number]);
  useLitLinks(number, source);
  return (
    <aside className={styles.panel} aria-label={say('trace.label')} data-split={source ? '' : undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section className={styles.way} id="trace" tabIndex={0} ref={body} aria-label={say('trace.label')}>
        <a
          className={styles.close}
          href={opened(here.address, { number: null, source: null })}
          aria-label={say('close')}
          title={`${say('close')} (Esc)`}
        >
          <IconX size="1.15rem" stroke={1.6} />
        </a>
        {node && <NumberWay node={node} />}
        {!node && thing && <ThingWay thing={thing} />}
        {!node && !thing && <p className={styles.lost}>{say('trace.unknown')}</p>}
      </section>
      {source && <SourcePane source={source} />}
    </aside>
  );
}

function NumberWay({ node }: { readonly node: NumberNode }) {
  const speech = useSpeech();
  const index = useDossier();
  const { say, period, measure } = speech;
  const printed = printNode(index, node, speech);
  const indicator = indicatorOf(index, node);
  return (
    <>
      <p className={styles.kind}>{kindWords(index, node, speech)}</p>
      <h2 className={styles.name}>
        {indicator ? <a href={paths.indicator(indicator.code)}>{nameOf(indicator, speech)}</a> : say('trace.count')}
      </h2>
      <p className={styles.value}>
        <strong>{printed.known ? printed.text : say('unknown.short')}</strong>{' '}
        {printed.known && measure(printed.measure)}
        <span>{period(periodOf(node))}</span>
      </p>
      {!isConfirmed(node) && (
        <p className={styles.unconfirmed}>
          <NotesInWords notes={['unconfirmed']} />
        </p>
      )}
      {node.kind === 'derivation' ? (
        <Reckoning derivation={node.derivation} />
      ) : (
        <ul className={styles.tree}>
          {node.kind === 'figure' ? (
            <FigureLeaf figure={node.figure} period={null} />
          ) : (
            <TargetLeaf target={node.target} />
          )}
        </ul>
      )}
      <UsedIn of={keyOf(node)} />
    </>
  );
}

const usesShown = 8;

/** Upwards: the numbers that rest on this one. */
function UsedIn({ of }: { readonly of: string }) {
  const speech = useSpeech();
  const index = useDossier();
  const uses = (index.usedIn.get(of) ?? []).slice(0, usesShown);
  if (uses.length === 0) return null;
  return (
    <div className={styles.uses}>
      <h3>{speech.say('trace.used-in')}</h3>
      <ul>
        {uses.map((key) => {
          const node = index.numbers.get(key);
          const printed = printNode(index, node, speech);
          return node ? (
            <li key={key}>
              <a href={`?number=${encodeURIComponent(key)}`} data-number={key}>
                {kindWords(index, node, speech)} <b>{printed.text}</b> {speech.measure(printed.measure)}
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** Marks, on the page, the links that stand for what the panel shows; the page itself is not drawn anew for it. */
function useLitLinks(number: string, source: string | null): void {
  useEffect(() => {
    const find = (name: string, key: string | null): Element[] =>
      key === null ? [] : [...document.querySelectorAll(`a[data-${name}="${CSS.escape(key)}"]`)];
    const lit = [...find('number', number), ...find('source', source)];
    for (const link of lit) link.setAttribute('aria-current', 'true');
    bringNear(lit.filter((link) => link.closest('main')));
    if (source) document.querySelector('#trace a[data-source][aria-current]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const link of lit) link.removeAttribute('aria-current');
    };
  }, [number, source]);
}

/** Where the number stands on the page is shown, unless one of its places is in sight already. */
function bringNear(links: readonly Element[]): void {
  const panel = document.getElementById('trace')?.getBoundingClientRect();
  const foot = panel && panel.left < 1 ? panel.top : innerHeight;
  const inSight = links.some((link) => {
    const { top, bottom } = link.getBoundingClientRect();
    return top > 0 && bottom < foot;
  });
  const first = links[0]?.getBoundingClientRect();
  if (!inSight && first) scrollBy(0, (first.top + first.bottom) / 2 - foot / 2);
}
