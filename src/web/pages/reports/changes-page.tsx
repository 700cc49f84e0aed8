/**
 * The table of what changed between two drafts, for whoever decides on the later: figures, words, findings; it prints.
 */
import type { WordChange } from '#cycle/draft/likeness.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { kindWords } from '#web/dossier/number-words.ts';
import { useHere, useParam } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Failed, NothingHere } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { type PaperCode, paperNamed } from './draft-page.tsx';
import styles from './writing/writing.module.css';

type Compared = OutputOf<'drafts.compare'>;

export function ChangesPage() {
  const paper = paperNamed(useParam('paper'));
  const { search } = useHere();
  const { now } = useReviews();
  const [from, to] = [Number(search.get('from') ?? 0), Number(search.get('to') ?? 0)];
  if (paper === null || now === null || !Number.isInteger(from) || !Number.isInteger(to)) return <NothingHere />;
  return <Changes review={now.period} {...{ paper, from, to }} />;
}

type Props = { readonly review: string; readonly paper: PaperCode; readonly from: number; readonly to: number };

function Changes({ review, paper, from, to }: Props) {
  const say = useWords(draftWords);
  const compared = useCall('drafts.compare', { review, paper, from, to });
  const called = (draft: number): string => (draft === 0 ? say('changes.working') : say('draft', { draft }));
  const found = compared.data;
  const isNothing =
    found && found.figures.length + found.words.length + found.findings.added.length + found.findings.gone.length === 0;
  return (
    <>
      <PageHead
        title={say('changes.title')}
        lead={say('changes.between', { paper: say(`paper.${paper}`), from: called(from), to: called(to) })}
      >
        <a href={paths.report(paper)}>{say('back')}</a>{' '}
        <button type="button" className={styles.small} onClick={() => print()}>
          {say('changes.print')}
        </button>
      </PageHead>
      {compared.error && <Failed why={compared.error.words} again={() => void compared.refetch()} />}
      {isNothing && <p>{say('changes.none')}</p>}
      {found && found.figures.length > 0 && <Figures figures={found.figures} />}
      {found && found.words.length > 0 && (
        <Section title={say('changes.words', { count: found.words.length })}>
          <ul className={styles.list}>
            {found.words.map(({ kind, block, changes }) => (
              <li key={`${kind} ${block}`}>
                <span className={styles.quiet}>{say(`changes.${kind}`)}</span> <Words changes={changes} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found && found.findings.added.length + found.findings.gone.length > 0 && (
        <Section title={say('changes.findings')}>
          <ul className={styles.list}>
            {(['added', 'gone'] as const).flatMap((kind) =>
              found.findings[kind].map(({ id, words }) => (
                <li key={id}>
                  <span className={styles.quiet}>{say(`changes.${kind}`)}</span> {words ?? id}
                </li>
              )),
            )}
          </ul>
        </Section>
      )}
    </>
  );
}

function Figures({ figures }: Pick<Compared, 'figures'>) {
  const say = useWords(draftWords);
  const speech = useSpeech();
  const index = useDossier();
  const called = (key: string): string => {
    const node = index.numbers.get(key);
    return node ? kindWords(index, node, speech) : key;
  };
  return (
    <Section title={say('changes.figures', { count: figures.length })}>
      <div className={styles.scroll}>
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{say('changes.figure')}</th>
              <th scope="col">{say('changes.before')}</th>
              <th scope="col">{say('changes.after')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ key, before, after }) => (
              <tr key={key}>
                <td>
                  <a href={`?number=${encodeURIComponent(key)}`} data-number={key}>
                    {called(key)}
                  </a>
                </td>
                <td data-number>{before?.printed ?? '—'}</td>
                <td data-number>{after?.printed ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** What came and what went, told by line and not by colour alone. */
export function Words({ changes }: { readonly changes: readonly WordChange[] }) {
  return (
    <span className={styles.words} lang="vi">
      {changes.map(({ kind, text }, at) => {
        const Sign = kind === 'added' ? 'ins' : kind === 'gone' ? 'del' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no name of their own.
        return <Sign key={at}>{text}</Sign>;
      })}
    </span>
  );
}
