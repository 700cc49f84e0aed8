/**
 * What somebody began to do with findings, in its window: put right, add, merge, divide, drop, take over, assign, waive.
 */
import { useState } from 'react';
import type { Action } from '#core/permission.ts';
import { call } from '#web/client.ts';
import type { DossierIndex, Task } from '#web/dossier/dossier-index.ts';
import { useWords } from '#web/language.tsx';
import { Confirm } from '#web/parts/dialog/dialog.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { findingWords } from '#web/words/findings.ts';
import {
  dividedOf,
  findingsOf,
  type Given,
  givenOf,
  type Item,
  type Listed,
  linesOf,
  mergedOf,
  wordsOf,
} from './board.ts';
import { EditFinding } from './edit-finding.tsx';
import { ReasonDialog, SplitDialog } from './reason-dialogs.tsx';
import { type Ground, RemedyDialog, taskOf } from './remedy-dialog.tsx';
import type { Board } from './use-board.ts';

export type BoardProps = {
  readonly index: DossierIndex;
  readonly review: string;
  readonly listed: Listed;
  readonly board: Board;
  readonly may: (action: Action) => boolean;
  /** Null for whoever may not assign. */
  readonly ground: Ground | null;
};

export type FindingsProps = BoardProps & { readonly kind: Item['kind']; readonly items: readonly Item[] };

export type Doing =
  | { readonly what: 'edit'; readonly item: Item }
  | { readonly what: 'split'; readonly item: Item }
  | { readonly what: 'drop' | 'waive'; readonly item: Item }
  | { readonly what: 'assign'; readonly item: Item; readonly proposal: Task | null }
  | { readonly what: 'add' }
  | { readonly what: 'merge' }
  | { readonly what: 'take all' }
  | { readonly what: 'assign all' };

export type DoingProps = FindingsProps & {
  readonly doing: Doing;
  readonly marked: readonly Item[];
  readonly proposed: readonly Item[];
  readonly toGive: readonly Task[];
  readonly take: (items: readonly Item[]) => Promise<void>;
  readonly onClose: () => void;
  readonly onMerged: () => void;
};

/** The window of what somebody began to do. */
export function DoingDialog(props: DoingProps) {
  const { index, review, board, kind, doing, marked, onClose, onMerged } = props;
  const say = useWords(findingWords);
  if (doing.what === 'edit') {
    const { item } = doing;
    const save = (given: Given) => board.keep([given], { before: [item], told: say('done.saved') });
    const name = `${review}:${item.id}`;
    return (
      <EditFinding
        {...{ index, name, onClose }}
        title={say('edit.title')}
        given={givenOf(index, item, { places: [...item.places] })}
        onSave={save}
      />
    );
  }
  if (doing.what === 'add') {
    const save = (given: Given) => board.keep([given], { before: [], told: say('done.saved') });
    return (
      <EditFinding
        {...{ index, onClose }}
        name={`${review}:new:${kind}`}
        title={say('edit.add')}
        given={blank(kind)}
        onSave={save}
      />
    );
  }
  if (doing.what === 'merge') {
    const given = mergedOf(index, marked);
    const [first, ...gone] = marked;
    if (given === null || first === undefined) return null;
    const save = async (merged: Given) => {
      await board.keep([merged], { before: [first], gone, told: say('done.merged') });
      onMerged();
    };
    return (
      <EditFinding
        {...{ index, given, onClose }}
        name={`${review}:${given.from.join()}`}
        title={say('edit.merge')}
        onSave={save}
      />
    );
  }
  if (doing.what === 'split') {
    const { item } = doing;
    const split = (lines: readonly string[]) =>
      board.keep(dividedOf(index, item, lines), { before: [item], told: say('done.split', { count: lines.length }) });
    return (
      <SplitDialog
        name={`${review}:${item.id}`}
        lines={linesOf(wordsOf(index, item))}
        onSplit={split}
        onClose={onClose}
      />
    );
  }
  return <DecideDialog {...props} doing={doing} />;
}

type Deciding = Extract<Doing, { readonly what: 'drop' | 'waive' | 'assign' | 'take all' | 'assign all' }>;

/** What is asked once more, or with a reason, before it is done. */
function DecideDialog(props: DoingProps & { readonly doing: Deciding }) {
  const { index, review, board, doing, proposed, toGive, take, onClose } = props;
  const say = useWords(findingWords);
  const [busy, work] = useState(false);
  const boldly = (deed: () => Promise<void>): void => {
    work(true);
    board.boldly(deed().finally(onClose));
  };
  if (doing.what === 'take all')
    return (
      <Confirm
        title={say('found.take-all', { count: proposed.length })}
        consequence={<p>{say('found.take-all.what', { count: proposed.length })}</p>}
        act={say('found.take')}
        busy={busy}
        onConfirm={() => boldly(() => take(proposed))}
        onClose={onClose}
      />
    );
  if (doing.what === 'assign all')
    return (
      <Confirm
        title={say('remedy.all', { count: toGive.length })}
        consequence={<p>{say('remedy.all.what', { count: toGive.length })}</p>}
        act={say('remedy.act')}
        busy={busy}
        onConfirm={() => boldly(() => assign(props, toGive))}
        onClose={onClose}
      />
    );
  if (doing.what === 'assign') return <AssignDialog {...props} item={doing.item} proposal={doing.proposal} />;
  const isDrop = doing.what === 'drop';
  const { item } = doing;
  const decide = async (reason: string): Promise<void> => {
    if (isDrop) return board.drop([item], reason);
    await call('remedies.waive', { review, finding: item.id, reason });
    tell(say('done.waived'));
    await board.refresh();
  };
  return (
    <ReasonDialog
      name={`${doing.what}:${review}:${item.id}`}
      title={say(isDrop ? 'drop.title' : 'waive.title')}
      about={wordsOf(index, item)}
      lead={say(isDrop ? 'drop.lead' : 'waive.lead')}
      act={say(isDrop ? 'found.drop' : 'waive.act')}
      onReason={decide}
      onClose={onClose}
    />
  );
}

const blank = (kind: Item['kind']): Given => ({
  ...{ id: null, kind, field: 'budget', indicator: null, words: '', byFigures: false, units: [], degree: null },
  ...{ cause: null, from: [], keys: [], places: [], seen: null },
});

/** Shortcomings the tasks answer that are on no record yet go there first. */
const unrecorded = ({ index, items }: Pick<FindingsProps, 'index' | 'items'>, ids: readonly string[]): Given[] =>
  items.filter(({ id, standing }) => ids.includes(id) && standing === 'proposed').map((one) => givenOf(index, one));

async function assign(props: DoingProps, proposals: readonly Task[]): Promise<void> {
  const { review, board, ground } = props;
  if (ground === null) return;
  const tasks = proposals.map((task) => taskOf(task, { findings: findingsOf(task), review, ground }));
  const keep = unrecorded(
    props,
    tasks.flatMap(({ findings }) => findings),
  );
  const { ids } = await call('remedies.assign', { review, tasks, keep });
  tell(findingWords['done.assigned'].vi.replace('{ids}', ids.join(', ')));
  await board.refresh();
}

function AssignDialog(props: DoingProps & { readonly item: Item; readonly proposal: Task | null }) {
  const { index, review, board, ground, items, item, proposal, onClose } = props;
  const say = useWords(findingWords);
  if (ground === null) return null;
  const known = new Set(items.filter(({ standing }) => standing !== 'dropped').map(({ id }) => id));
  const findings = proposal === null ? [item.id] : findingsOf(proposal).filter((id) => known.has(id));
  const origin = item.origin === 'reckoned' ? ('target-missed' as const) : ('remedy' as const);
  const empty = {
    ...{ what: '', field: item.field, lead: null, support: [], leader: null, deliverable: null },
    ...{ indicator: item.indicator, origin },
  };
  const given = taskOf(proposal ?? empty, { findings, review, ground });
  const about = items.filter(({ id }) => findings.includes(id)).map((one) => wordsOf(index, one));
  return (
    <RemedyDialog
      {...{ index, given, ground, about, onClose }}
      onAssign={async (task) => {
        const { ids } = await call('remedies.assign', {
          review,
          tasks: [task],
          keep: unrecorded(props, task.findings),
        });
        tell(say('done.assigned', { ids: ids.join(', ') }));
        await board.refresh();
      }}
    />
  );
}
