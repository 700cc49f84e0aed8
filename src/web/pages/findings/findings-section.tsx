/**
 * The findings of one kind by field: proposed, on record, dropped; what is chosen can be merged or taken over together.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Task } from '#web/dossier/dossier-index.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { Growing } from '#web/parts/growing.tsx';
import { Section } from '#web/parts/section.tsx';
import { Empty } from '#web/parts/states.tsx';
import { findingWords } from '#web/words/findings.ts';
import { AnswersTo } from './answers.tsx';
import { answersOf, findingsOf, givenOf, type Item, wordsOf } from './board.ts';
import { type Doing, DoingDialog, type DoingProps, type FindingsProps } from './doing-dialogs.tsx';
import { type Deed, FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';

export function FindingsSection(props: FindingsProps) {
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
    if (deed === 'take' || deed === 'back') board.boldly(take([item]));
    else if (deed === 'choose')
      choose(chosen.includes(item.id) ? chosen.filter((id) => id !== item.id) : [...chosen, item.id]);
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
      aside={<Tools {...{ kind, marked, proposed, toGive, mayHold, begin }} onUnchoose={() => choose([])} />}
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
          {...{ ...props, doing, marked, proposed, toGive, take }}
          onClose={() => begin(null)}
          onMerged={() => choose([])}
        />
      )}
    </Section>
  );
}

type ToolsProps = Pick<DoingProps, 'kind' | 'marked' | 'proposed' | 'toGive'> & {
  readonly mayHold: boolean;
  readonly begin: (doing: Doing) => void;
  readonly onUnchoose: () => void;
};

/** What is done with several at once. */
function Tools({ kind, marked, proposed, toGive, mayHold, begin, onUnchoose }: ToolsProps) {
  const say = useWords(findingWords);
  return (
    <span className={`${styles.tools} unprinted`}>
      {marked.length > 1 && (
        <>
          <Button size="compact-md" onClick={() => begin({ what: 'merge' })}>
            {say('found.merge', { count: marked.length })}
          </Button>
          <button type="button" className="more" onClick={() => onUnchoose()}>
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
function proposalsToGive({ index, listed, items, may }: FindingsProps): readonly Task[] {
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
