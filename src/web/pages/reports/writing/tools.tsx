/**
 * Above the sheets: undo and redo, deeds of the paragraph the caret stands in, whether all is saved, freezing, issuing, and
 * the paper as a file.
 */
import { useState } from 'react';
import { linkTo } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import type { PaperCode } from '#web/pages/reports/draft-page.tsx';
import { FreezeDialog } from '#web/pages/reports/freeze-dialog.tsx';
import { IssueDialog } from '#web/pages/reports/issue-dialog.tsx';
import { paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { toolDeeds } from './deeds.ts';
import { type Answer, redo, type Spot, undo, unsaved } from './desk.ts';
import type { Writer, Writing } from './use-writing.ts';
import styles from './writing.module.css';

export type RoomProps = {
  readonly review: string;
  readonly paper: PaperCode;
  readonly answer: Answer;
  readonly writing: Writing;
  readonly writer: Writer;
  /** Where the caret stands or last stood. */
  readonly here: Spot | null;
  readonly isReadOnly: boolean;
};

/** A press on a tool leaves the caret where it is. */
const stay = (event: React.MouseEvent): void => event.preventDefault();

export function Tools(props: RoomProps) {
  const { review, paper, answer, writing, writer, here, isReadOnly } = props;
  const say = useWords(draftWords);
  const { may } = useMe();
  const [open, show] = useState<'freeze' | 'issue' | null>(null);
  const ready = answer.drafts.at(-1);
  const mayIssue = may.includes('issue reports') && ready?.step === 'signing';
  const isIssued = answer.issued.some(({ draft }) => draft === ready?.draft);
  const file = (kind: 'docx' | 'pdf'): string => linkTo('drafts.file', { review, paper, draft: 0, kind });
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={say('tools.label')} onMouseDown={stay}>
        {!isReadOnly && <WritingTools {...{ writing, writer, here }} />}
        {!isReadOnly && (
          <button type="button" onClick={() => void writer.save().then(() => show('freeze'))}>
            {say('freeze')}
          </button>
        )}
        {mayIssue && !isIssued && (
          <button type="button" onClick={() => show('issue')}>
            {say('issue')}
          </button>
        )}
        <a href={file('docx')} download onClick={() => void writer.save()}>
          {say('word')}
        </a>
        <a href={file('pdf')} download onClick={() => void writer.save()}>
          {say('pdf')}
        </a>
        {!isReadOnly && <a href={paths.reportCameBack(paper)}>{say('came.open')}</a>}
        {isReadOnly ? <span className={styles.state}>{say('read-only')}</span> : <Saved writing={writing} />}
      </div>
      {open === 'freeze' && <FreezeDialog {...props} onClose={() => show(null)} />}
      {open === 'issue' && ready && (
        <IssueDialog {...{ review, paper, answer }} draft={ready} onClose={() => show(null)} />
      )}
    </>
  );
}

function WritingTools({ writing, writer, here }: Pick<RoomProps, 'writing' | 'writer' | 'here'>) {
  const say = useWords(draftWords);
  const { desk } = writing;
  const own = desk.blocks.find(({ block }) => block === here?.block);
  const deeds = [
    ['add', own !== undefined],
    ['remove', own !== undefined && desk.blocks.length > 1],
    ['up', own !== undefined],
    ['down', own !== undefined],
    ['follow', own?.by === 'author' && own.written !== null],
  ] as const;
  return (
    <>
      <button type="button" disabled={desk.done.length === 0} onClick={() => writer.change(undo)} title="Ctrl+Z">
        {say('undo')}
      </button>
      <button type="button" disabled={desk.undone.length === 0} onClick={() => writer.change(redo)} title="Ctrl+Y">
        {say('redo')}
      </button>
      {deeds.map(([deed, can]) => (
        <button key={deed} type="button" disabled={!can} onClick={() => here && toolDeeds[deed](writer, here)}>
          {say(deed)}
        </button>
      ))}
    </>
  );
}

const clock = (at: number): string => {
  const time = new Date(at);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
};

function Saved({ writing: { state, desk } }: { readonly writing: Writing }) {
  const say = useWords(draftWords);
  const isMet = desk.met.length > 0;
  const words = isMet
    ? say('state.met')
    : state.kind === 'saved' && state.at !== null
      ? say('state.saved-at', { at: clock(state.at) })
      : say(`state.${state.kind}`);
  const kind = isMet ? 'failed' : state.kind;
  return (
    <span
      className={styles.state}
      data-kind={kind}
      data-unsaved={unsaved(desk).length}
      role={kind === 'failed' ? 'alert' : undefined}
    >
      {words}
    </span>
  );
}
