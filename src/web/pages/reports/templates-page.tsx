/**
 * An office's own Word template: dropped, looked through with all its mistakes at once, filled; and the names it may use, with
 * what this review has for each.
 */
import { Button, Input } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { send, useCall } from '#web/client.ts';
import { type Both, useSpeech, useWords } from '#web/language.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { finds, plain } from '#web/parts/plain.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import styles from './writing/writing.module.css';

type Checked = OutputOf<'templates.check'>;
type NameRow = OutputOf<'templates.names'>[number];

export function TemplatesPage() {
  const say = useWords(draftWords);
  const { now } = useReviews();
  return (
    <>
      <PageHead title={say('templates.title')} lead={say('templates.lead')}>
        <a href={paths.reports()}>{say('title')}</a>
      </PageHead>
      {now === null ? (
        <Empty>{say('none')}</Empty>
      ) : (
        <>
          <Trying review={now.period} />
          <Names review={now.period} />
        </>
      )}
    </>
  );
}

function Trying({ review }: { readonly review: string }) {
  const say = useWords(draftWords);
  const { both } = useSpeech();
  const [file, hold] = useState<File | null>(null);
  const [checked, become] = useState<Checked | null>(null);
  const [why, tellWhy] = useState<Both | null>(null);
  const attempt = async (does: () => Promise<void>): Promise<void> => {
    tellWhy(null);
    try {
      await does();
    } catch (error) {
      const problem = problemOf(error);
      tellWhy(problem.details.detail ?? problem.words);
    }
  };
  const check = (given: File): Promise<void> =>
    attempt(async () => {
      become(null);
      hold(given);
      become(await send('templates.check', { review, name: given.name }, given));
    });
  const take = (given: File): Promise<void> =>
    attempt(async () => {
      const made = await send('templates.fill', { review, name: given.name }, given);
      saveAs(made, given.name.replace(/(\.docx)?$/i, '-da-dien.docx'));
    });
  return (
    <>
      <FileDrop
        title={say('templates.drop')}
        hint={say('templates.hint')}
        accept=".docx"
        onFiles={([first]) => first && void check(first.file)}
      />
      {why && (
        <p className={styles.trouble} role="alert">
          {both(why)}
        </p>
      )}
      {checked && file && (
        <div role="status">
          <p className={checked.ok ? undefined : styles.trouble}>
            {checked.ok ? say('templates.right') : say('templates.wrong', { count: checked.problems.length })}{' '}
            {checked.ok && checked.problems.length > 0 && say('templates.lacking', { count: checked.problems.length })}
          </p>
          <ul className={styles.list}>
            {checked.problems.map(({ code, quote, paragraph, message, advice }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one mistake may be made twice.
              <li key={at}>
                <b>{code}</b> {paragraph !== null && `${say('line', { place: paragraph })}: `}
                {quote && <code>{quote}</code>} {both(message)}
                <p className={styles.quiet}>{both(advice)}</p>
              </li>
            ))}
          </ul>
          {checked.ok && <Button onClick={() => void take(file)}>{say('templates.take')}</Button>}
        </div>
      )}
    </>
  );
}

function saveAs(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

type Flat = { readonly row: NameRow; readonly within: string | null };

/** Names of lists follow their list. */
const flat = (rows: readonly NameRow[], within: string | null): readonly Flat[] =>
  rows.flatMap((row) => [{ row, within }, ...flat(row.rows, row.rows.length > 0 ? row.typed : within)]);

function Names({ review }: { readonly review: string }) {
  const say = useWords(draftWords);
  const { both } = useSpeech();
  const names = useCall('templates.names', { review });
  const [asked, ask] = useState('');
  if (names.error) return <Failed why={names.error.words} again={() => void names.refetch()} />;
  const all = flat(names.data ?? [], null);
  const found = all.filter(({ row }) => finds(asked, plain(`${row.typed} ${row.vi} ${row.en} ${row.example ?? ''}`)));
  return (
    <Section title={say('templates.names')}>
      <Input
        type="search"
        aria-label={say('templates.search')}
        placeholder={say('templates.search')}
        value={asked}
        onChange={(event) => ask(event.currentTarget.value)}
      />
      <div className={styles.scroll}>
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{say('templates.typed')}</th>
              <th scope="col">{say('templates.means')}</th>
              <th scope="col">{say('templates.example')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ row, within }) => (
              <tr key={`${within} ${row.typed}`}>
                <td>
                  <code>{row.typed}</code>{' '}
                  <CopyButton
                    text={row.typed}
                    label={say('templates.copy')}
                    named={`${say('templates.copy')} ${row.typed}`}
                  />
                </td>
                <td>
                  {both(row)}
                  {within && <p className={styles.quiet}>{say('templates.lists', listMarks(within))}</p>}
                </td>
                <td>{row.example ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** `{mỗi han_che}` and how it ends. */
const listMarks = (typed: string) => ({ mark: typed, end: typed.replace(/^\{mỗi /u, '{hết ') });
