/**
 * The way back of one number, beside the page: what it is, how it was reckoned, from which units' figures,
 * and below it the unit's own document with the very words lit up.
 */
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { type DossierIndex, indicatorOf, type NumberNode } from '#web/dossier/dossier-index.ts';
import { isConfirmed, kindWord, nameOf, printNode } from '#web/dossier/number-words.ts';
import { useHere } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import { opened, paths } from '#web/paths.ts';
import { SourcePane } from '#web/trace/source-pane.tsx';
import styles from '#web/trace/trace.module.css';
import { FigureLeaf, Reckoning, TargetLeaf } from '#web/trace/trace-tree.tsx';

type Props = { readonly number: string; readonly figure: string | null };

export function TracePanel({ number, figure }: Props) {
  const { say } = useSpeech();
  const index = useDossier();
  const here = useHere();
  const body = useRef<HTMLDivElement>(null);
  const node = index.numbers.get(number);
  useLitLinks(number, figure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is read from its top.
  useEffect(() => body.current?.scrollTo(0, 0), [number]);
  return (
    <aside className={styles.panel} aria-label={say('trace.label')} data-source={figure ? '' : undefined}>
      <div className={styles.way} id="trace" tabIndex={-1} ref={body}>
        <a
          className={styles.close}
          href={opened(here.address, { number: null, figure: null })}
          aria-label={say('close')}
          title={`${say('close')} (Esc)`}
        >
          <IconX size="1.15rem" stroke={1.6} />
        </a>
        {node ? <Way node={node} index={index} /> : <p className={styles.lost}>{say('trace.unknown')}</p>}
      </div>
      {figure && <SourcePane figure={figure} />}
    </aside>
  );
}

function Way({ node, index }: { readonly node: NumberNode; readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { say, period, measure } = speech;
  const printed = printNode(index, node, speech);
  const indicator = indicatorOf(index, node);
  const when =
    node.kind === 'derivation'
      ? node.derivation.period
      : node.kind === 'figure'
        ? node.figure.period
        : String(node.target.year);
  return (
    <>
      <p className={styles.kind}>{say(kindWord(node))}</p>
      <h2 className={styles.name}>
        {indicator ? <a href={paths.indicator(indicator.code)}>{nameOf(indicator, speech)}</a> : say('trace.label')}
      </h2>
      <p className={styles.value}>
        <strong>{printed.known ? printed.text : say('unknown.short')}</strong>{' '}
        {printed.known && measure(printed.measure)}
        <span>{period(when)}</span>
      </p>
      {!isConfirmed(node) && <p className={styles.unconfirmed}>○ {say('note.unconfirmed')}</p>}
      {node.kind === 'derivation' && <Reckoning derivation={node.derivation} />}
      {node.kind === 'figure' && (
        <ul className={styles.tree}>
          <FigureLeaf figure={node.figure} />
        </ul>
      )}
      {node.kind === 'target' && (
        <ul className={styles.tree}>
          <TargetLeaf target={node.target} />
        </ul>
      )}
      <UsedIn
        index={index}
        of={
          node.kind === 'derivation' ? node.derivation.key : node.kind === 'figure' ? node.figure.key : node.target.key
        }
      />
    </>
  );
}

const usesShown = 8;

/** Upwards: the numbers that rest on this one. */
function UsedIn({ index, of }: { readonly index: DossierIndex; readonly of: string }) {
  const speech = useSpeech();
  const uses = index.usedIn.get(of) ?? [];
  if (uses.length === 0) return null;
  return (
    <div className={styles.uses}>
      <h3>{speech.say('trace.used-in')}</h3>
      <ul>
        {uses.slice(0, usesShown).map((key) => {
          const node = index.numbers.get(key);
          const printed = printNode(index, node, speech);
          return node ? (
            <li key={key}>
              <a href={`?number=${encodeURIComponent(key)}`} data-number={key}>
                {speech.say(kindWord(node))} <b>{printed.text}</b> {speech.measure(printed.measure)}
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** Marks, on the page, the links that stand for what the panel shows; the page itself is not drawn anew for it. */
function useLitLinks(number: string, figure: string | null): void {
  useEffect(() => {
    const find = (name: string, key: string | null): Element[] =>
      key === null ? [] : [...document.querySelectorAll(`a[data-${name}="${CSS.escape(key)}"]`)];
    const lit = [...find('number', number), ...find('figure', figure)];
    for (const link of lit) link.setAttribute('aria-current', 'true');
    return () => {
      for (const link of lit) link.removeAttribute('aria-current');
    };
  }, [number, figure]);
}
