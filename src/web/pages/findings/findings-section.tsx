/**
 * The findings of one kind by field: proposed, on record, dropped; what is chosen can be merged or taken over together.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '#core/permission.ts';
import { call } from '#web/client.ts';
import type { DossierIndex, Task } from '#web/dossier/dossier-index.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { Confirm } from '#web/parts/dialog/dialog.tsx';
import { Growing } from '#web/parts/growing.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { Section } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { findingWords } from '#web/words/findings.ts';
import { AnswersTo } from './answers.tsx';
import {
  answersOf,
  dividedOf,
  type Given,
  givenOf,
  type Item,
  type Listed,
  linesOf,
  mergedOf,
  wordsOf,
} from './board.ts';
import { EditFinding } from './edit-finding.tsx';
import { type Deed, FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';
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

type Props = BoardProps & { readonly kind: Item['kind']; readonly items: readonly Item[] };

type Doing =
  | { readonly what: 'edit' | 'split' | 'drop' | 'waive'; readonly item: Item }
  | { readonly what: 'assign'; readonly item: Item; readonly proposal: Task | null }
  | { readonly what: 'add' }
  | { readonly what: 'merge' }
  | { readonly what: 'take all' }
  | { readonly what: 'assign all' };

export function FindingsSection(props: Props) {
  const { index, listed, board, may, ground, kind, items } = props;
  const say = useWords(findingWords);
  const speech = useSpeech();
  const [chosen, choose] = useState<readonly string[]>([]);
  const [doing, begin] = useState<Doing | null>(null);
  const mayHold = may('hold reviews') && listed.closed === null;
  const mayAssign = may('assign tasks') && listed.closed === null && ground !== null;
  const isShortcoming = kind === 'shortcoming';
  const proposed = items.filter(({ standing }) => standing === 'proposed');
  const marked = items.filter(({ id, standing }) => chosen.includes(id) && standing !== 'dropped');
  const toGive = isShortcoming && mayAssign ? proposalsToGive(props) : [];
  const taskOfItem = ({ id, recorded }: Item) =>
    answersOf(index, id, { tasks: recorded?.tasks ?? [], waivers: listed.waivers });
  const deedsOf = (item: Item): readonly Deed[] => [
    ...(mayHold ? holding(item) : []),
    ...(isShortcoming && item.standing !== 'dropped' && mayAssign && (mayHold || item.recorded)
      ? (['assign'] as const)
      : []),
    ...(isShortcoming && item.standing !== 'dropped' && may('waive findings') && listed.closed === null
      ? (['waive'] as const)
      : []),
  ];
  const act = (item: Item, deed: Deed): void => {
    if (deed === 'take') board.boldly(take([item]));
    else if (deed === 'choose')
      choose(chosen.includes(item.id) ? chosen.filter((id) => id !== item.id) : [...chosen, item.id]);
    else if (deed === 'back') board.boldly(take([item]));
    else if (deed === 'release') board.boldly(board.release(item));
    else if (deed === 'assign') begin({ what: 'assign', item, proposal: taskOfItem(item).proposed[0] ?? null });
    else begin({ what: deed, item });
  };
  const take = (taken: readonly Item[]): Promise<void> =>
    board.keep(
      taken.map((one) => givenOf(index, one)),
      { before: taken, told: say('done.taken', { count: taken.length }) },
    );
  return (
    <Section
      title={say(isShortcoming ? 'part.shortcomings' : 'part.achievements')}
      id={kind}
      aside={
        <span className={`${styles.tools} unprinted`}>
          {marked.length > 1 && (
            <>
              <Button size="compact-md" onClick={() => begin({ what: 'merge' })}>
                {say('found.merge', { count: marked.length })}
              </Button>
              <button type="button" className="more" onClick={() => choose([])}>
                {say('found.unchoose')}
              </button>
            </>
          )}
          {mayHold && proposed.length > 0 && (
            <Button size="compact-md" variant="default" onClick={() => begin({ what: 'take all' })}>
              {say('found.take-all', { count: proposed.length })}
            </Button>
          )}
          {toGive.length > 0 && (
            <Button size="compact-md" variant="default" onClick={() => begin({ what: 'assign all' })}>
              {say('remedy.all', { count: toGive.length })}
            </Button>
          )}
          {mayHold && (
            <Button size="compact-md" variant="default" onClick={() => begin({ what: 'add' })}>
              {say(`found.add.${kind}`)}
            </Button>
          )}
        </span>
      }
    >
      {items.length === 0 && <Empty>{say(`found.none.${kind}`)}</Empty>}
      <ul className={styles.rows} data-two={isShortcoming ? '' : undefined}>
        <Growing items={items} end={(more) => <li>{more}</li>}>
          {(item, place) => (
            <Fielded
              key={item.id}
              title={items[place - 1]?.field === item.field ? null : speech.say(`field.${item.field}`)}
            >
              <FindingRow
                index={index}
                item={item}
                chosen={chosen.includes(item.id)}
                deeds={deedsOf(item)}
                onDeed={(deed) => act(item, deed)}
                answers={
                  isShortcoming &&
                  item.standing !== 'dropped' && (
                    <AnswersTo
                      index={index}
                      answers={taskOfItem(item)}
                      words={wordsOf(index, item)}
                      mayAssign={mayAssign}
                      mayWaive={may('waive findings') && listed.closed === null}
                      recordFirst={!mayHold && item.recorded === null}
                      onAssign={(proposal) => begin({ what: 'assign', item, proposal })}
                      onWaive={() => begin({ what: 'waive', item })}
                    />
                  )
                }
              />
            </Fielded>
          )}
        </Growing>
      </ul>
      {doing && (
        <DoingDialog
          {...props}
          doing={doing}
          marked={marked}
          proposed={proposed}
          toGive={toGive}
          take={take}
          onClose={() => begin(null)}
          onMerged={() => choose([])}
        />
      )}
    </Section>
  );
}

function Fielded({ title, children }: { readonly title: string | null; readonly children: React.ReactNode }) {
  return (
    <>
      {title !== null && (
        <li className={styles.field}>
          <h3>{title}</h3>
        </li>
      )}
      {children}
    </>
  );
}

function holding({ standing, recorded }: Item): readonly Deed[] {
  if (standing === 'dropped') return ['back'];
  const isAnswered = (recorded?.tasks.length ?? 0) > 0;
  const off = isAnswered ? [] : (['drop'] as const);
  if (standing === 'proposed') return ['take', 'edit', 'choose', 'split', ...off];
  return ['edit', 'choose', 'split', ...off, ...(isAnswered ? [] : (['release'] as const))];
}

/** Proposed remedies that can be given as they are: somebody leads, and nothing has answered yet. */
function proposalsToGive({ index, listed, items, may }: Props): readonly Task[] {
  const open = items.filter(
    ({ standing, recorded }) =>
      standing === 'kept' || (standing === 'proposed' && recorded === null && may('hold reviews')),
  );
  const found = open.flatMap(
    ({ id, recorded }) => answersOf(index, id, { tasks: recorded?.tasks ?? [], waivers: listed.waivers }).proposed,
  );
  const known = new Set(open.map(({ id }) => id));
  return [...new Map(found.map((task) => [task.id, task])).values()].filter(
    (task) => task.lead !== null && findingsOf(task).every((id) => known.has(id)),
  );
}

const findingsOf = ({ finding, answers = [] }: Task): readonly string[] => [
  ...(finding === null ? [] : [finding]),
  ...answers,
];

type DoingProps = Props & {
  readonly doing: Doing;
  readonly marked: readonly Item[];
  readonly proposed: readonly Item[];
  readonly toGive: readonly Task[];
  readonly take: (items: readonly Item[]) => Promise<void>;
  readonly onClose: () => void;
  readonly onMerged: () => void;
};

function DoingDialog(props: DoingProps) {
  const { index, review, board, kind, doing, marked, proposed, toGive, take, onClose, onMerged } = props;
  const say = useWords(findingWords);
  const [busy, work] = useState(false);
  const boldly = (deed: () => Promise<void>): void => {
    work(true);
    board.boldly(deed().finally(onClose));
  };
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
const unrecorded = ({ index, items }: Pick<Props, 'index' | 'items'>, ids: readonly string[]): Given[] =>
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
