/**
 * Báo cáo: a paper of the review as a page, every figure a link to its way back; beside it the outline, what is
 * still open in it, and the files to download.
 */
import { useMemo } from 'react';
import { wordsOf } from '#paper/document.ts';
import { useDossier, useHeld } from '#web/dossier/dossier-context.tsx';
import { useHere, useParam } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import { anchorOf, type Paper, PaperSheets } from '#web/pages/papers/paper-sheets.tsx';
import styles from '#web/pages/papers/papers.module.css';
import { Empty, NothingHere } from '#web/parts/states.tsx';
import { type PaperName, paperNames, paths } from '#web/paths.ts';

export function PaperPage() {
  const asked = useParam('name');
  const name = paperNames.find((one) => one === asked);
  const { say } = useSpeech();
  const { dossier } = useDossier();
  const { number } = useHere();
  if (!name) return <NothingHere />;
  const paper = dossier.papers[name];
  return (
    <div className={styles.page}>
      <nav className={styles.tabs} aria-label={say('papers.label')}>
        {paperNames.map((one) => (
          <a key={one} href={paths.paper(one)} aria-current={one === name ? 'page' : undefined}>
            {say(`paper.${one}`)}
          </a>
        ))}
      </nav>
      <div className={styles.beside}>
        <div className={styles.desk}>
          {paper.blocks.length === 0 ? <Empty>{say('papers.empty')}</Empty> : <PaperSheets key={name} paper={paper} />}
        </div>
        {!number && <Aside name={name} paper={paper} />}
      </div>
    </div>
  );
}

function Aside({ name, paper }: { readonly name: PaperName; readonly paper: Paper }) {
  const { say } = useSpeech();
  const { dossier } = useDossier();
  const headings = useMemo(
    () =>
      paper.blocks.flatMap((block, at) =>
        block.kind === 'paragraph' && block.heading && block.heading <= 2
          ? [{ at, level: block.heading, words: `${block.label ? `${block.label} ` : ''}${wordsOf(block)}` }]
          : [],
      ),
    [paper],
  );
  return (
    <aside className={styles.aside} aria-label={say('papers.aside')}>
      <p className={styles.hint}>{say('papers.hint')}</p>
      {dossier.draft && (
        <p>
          <b className={styles.stamp}>{say('draft')}</b>{' '}
          {say('masthead.confirmed', { count: dossier.confirmed.count, total: dossier.confirmed.total })}
        </p>
      )}
      <p className={styles.legend}>
        <span className={styles.unconfirmed}>123</span> {say('note.unconfirmed')}{' '}
        <span className={styles.confirmed}>123</span> {say('confirmed')}
      </p>
      {headings.length > 0 && (
        <>
          <h2>{say('papers.outline')}</h2>
          <ol className={styles.outline}>
            {headings.map(({ at, level, words }) => (
              <li key={at} data-level={level}>
                <a href={`#${anchorOf(at)}`}>{words}</a>
              </li>
            ))}
          </ol>
        </>
      )}
      <Downloads name={name} />
    </aside>
  );
}

/** The files of this paper first, then the workbooks that belong to all. */
function Downloads({ name }: { readonly name: PaperName }) {
  const { say, bytes } = useSpeech();
  const { files, addressOf } = useHeld();
  const offered = files.filter((file) => (file.name.startsWith(name) ? true : /\.xlsx$/.test(file.name)));
  if (offered.length === 0) return null;
  return (
    <>
      <h2>{say('papers.files')}</h2>
      <ul className={styles.files}>
        {offered.map((file) => (
          <li key={file.name}>
            <a href={addressOf(file.name)} download={file.name}>
              {file.name}
            </a>{' '}
            <small>{bytes(file.bytes)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
