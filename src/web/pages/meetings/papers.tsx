/**
 * Giấy tờ: each paper of the meeting as it would be printed now, its words changed line by line, taken as Word or PDF, kept.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { edited, type PaperEdit } from '#cycle/round/paper-edits.ts';
import { wordsOf } from '#paper/document.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, linkTo, refreshed, useCall } from '#web/client.ts';
import { useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import type { MeetingProps } from '#web/pages/meetings/meeting-page.tsx';
import styles from '#web/pages/meetings/meetings.module.css';
import { PaperSheets, type Paper as Sheets } from '#web/pages/papers/paper-sheets.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { paths } from '#web/paths.ts';
import { meetingWords } from '#web/words/meetings.ts';

const kinds = [
  ...['invitation', 'programme', 'script', 'summary'],
  ...['attendance', 'minutes', 'conclusion', 'opinions'],
] as readonly Kind[];
type Kind = 'invitation' | 'programme' | 'script' | 'summary' | 'attendance' | 'minutes' | 'conclusion' | 'opinions';
type Drafted = OutputOf<'meetings.paper'>;

export function Papers({ period, meeting, mayHold }: MeetingProps) {
  const say = useWords(meetingWords);
  const { bytes } = useSpeech();
  const asked = useHere().search.get('paper');
  const kind = kinds.find((one) => one === asked) ?? 'invitation';
  const of = { review: period, meeting: meeting.id };
  const read = useCall('meetings.paper', { ...of, kind });
  const keptOf = (one: Kind): number => meeting.papers.filter((paper) => paper.kind === one).length;
  return (
    <div className={styles.beside}>
      <nav className={`${styles.kinds} unprinted`} aria-label={say('papers.label')}>
        {kinds.map((one) => (
          <a
            key={one}
            href={paths.meeting(period, meeting.id, { part: 'papers', paper: one })}
            aria-current={one === kind ? 'page' : undefined}
          >
            {say(`paper.${one}`)}
            <small>{keptOf(one) === 0 ? say('papers.none') : say('papers.kept', { count: keptOf(one) })}</small>
          </a>
        ))}
        {meeting.papers.length > 0 && (
          <section aria-label={say('papers.files')}>
            <h2>{say('papers.files')}</h2>
            <ul>
              {meeting.papers.map((one) => (
                <li key={one.position}>
                  <a download href={linkTo('meetings.paper-file', { ...of, position: one.position })}>
                    {one.file}
                  </a>{' '}
                  <small>{bytes(one.bytes)}</small>
                </li>
              ))}
            </ul>
          </section>
        )}
      </nav>
      <div className={styles.paper}>
        {read.data ? (
          <OnePaper
            key={`${kind} ${read.data.kept}`}
            period={period}
            meeting={meeting}
            mayHold={mayHold}
            kind={kind}
            drafted={read.data}
          />
        ) : (
          <p role="status">
            {say(
              read.isError ? 'gone' : kind === 'summary' || kind === 'script' ? 'papers.reckoning' : 'papers.drafting',
            )}
          </p>
        )}
      </div>
    </div>
  );
}

type OneProps = MeetingProps & { readonly kind: Kind; readonly drafted: Drafted };

function OnePaper({ period, meeting, mayHold, kind, drafted }: OneProps) {
  const say = useWords(meetingWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const [editing, edit] = useState(false);
  const of = { review: period, meeting: meeting.id, kind };
  const form = useForm<{ readonly edits: readonly PaperEdit[] }>({
    name: `meeting.paper:${period}:${meeting.id}:${kind}`,
    initial: { edits: drafted.edits },
    submit: async ({ edits }) => {
      const { kept } = await call('meetings.keep-paper', { ...of, edits: [...edits], seen: drafted.kept }).finally(() =>
        refreshed(held, ['meetings.read', 'meetings.list', 'meetings.paper']),
      );
      tell(say('papers.done', { count: kept, paper: say(`paper.${kind}`) }));
    },
  });
  const { edits } = form.values;
  const shown = useMemo(() => edited(drafted.drafted, edits).document, [drafted.drafted, edits]);
  const unsaved = form.dirty ? edits.length + drafted.edits.filter((one) => !edits.includes(one)).length : 0;
  return (
    <>
      <p className={`${styles.tools} unprinted`}>
        <Button component="a" variant="default" download href={linkTo('meetings.drafted-file', { ...of, as: 'docx' })}>
          Word
        </Button>
        <Button component="a" variant="default" download href={linkTo('meetings.drafted-file', { ...of, as: 'pdf' })}>
          PDF
        </Button>
        {mayHold && (
          <>
            <Button variant="default" aria-pressed={editing} onClick={() => edit(!editing)}>
              {say(editing ? 'papers.view' : 'papers.edit')}
            </Button>
            <Button loading={form.busy} onClick={form.send}>
              {say('papers.keep')}
            </Button>
          </>
        )}
      </p>
      {form.problem && (
        <p className={styles.wrong} role="alert">
          {both(form.problem.details.detail ?? form.problem.words)}
        </p>
      )}
      {unsaved > 0 && (
        <p className={styles.quiet} role="status">
          {say('papers.unsaved', { count: unsaved })}{' '}
          <button type="button" className="more" onClick={form.startOver}>
            {say('papers.restore')}
          </button>
        </p>
      )}
      {drafted.lost.length > 0 && (
        <section className={styles.news}>
          <p>{say('papers.lost')}</p>
          <ul>
            {drafted.lost.map(({ was, at, text }) => (
              <li key={`${at} ${was}`}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {editing ? (
        <Lines drafted={drafted} edits={edits} onChange={(next) => form.set('edits', next)} />
      ) : (
        <PaperSheets paper={shown as Sheets} />
      )}
    </>
  );
}

type LinesProps = {
  readonly drafted: Drafted;
  readonly edits: readonly PaperEdit[];
  readonly onChange: (edits: readonly PaperEdit[]) => void;
};

const keyOf = ({ was, at }: Pick<PaperEdit, 'was' | 'at'>): string => `${at} ${was}`;

/** Every line with words, once for each time it stands there. */
function linesOf({ drafted }: Drafted): readonly Pick<PaperEdit, 'was' | 'at'>[] {
  const met = new Map<string, number>();
  const all = drafted.blocks.flatMap((block) => {
    if (block.kind === 'section') return [];
    return block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  });
  return all.map(wordsOf).flatMap((was) => {
    if (was.trim() === '') return [];
    const at = met.get(was) ?? 0;
    met.set(was, at + 1);
    return [{ was, at }];
  });
}

function Lines({ drafted, edits, onChange }: LinesProps) {
  const say = useWords(meetingWords);
  const lines = useMemo(() => linesOf(drafted), [drafted]);
  const said = new Map(edits.map((one) => [keyOf(one), one.text]));
  const put = (line: Pick<PaperEdit, 'was' | 'at'>, text: string): void => {
    const others = edits.filter((one) => keyOf(one) !== keyOf(line));
    onChange(text === line.was ? others : [...others, { ...line, text }]);
  };
  return (
    <>
      <p className={styles.quiet}>{say('papers.edit-lead')}</p>
      <ol className={styles.lines}>
        {lines.map((line, index) => {
          const text = said.get(keyOf(line)) ?? line.was;
          return (
            <li key={keyOf(line)} data-changed={text === line.was ? undefined : ''}>
              <textarea
                aria-label={say('papers.line', { line: index + 1 })}
                rows={Math.max(1, Math.ceil(text.length / 85), text.split('\n').length)}
                lang="vi"
                value={text}
                onChange={(event) => put(line, event.currentTarget.value)}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
