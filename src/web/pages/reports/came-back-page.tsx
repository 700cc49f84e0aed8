/**
 * A Word file that somebody edited by hand, held against the draft it came from: what changed is shown, and what is chosen
 * is taken over into the working text. The file itself is not kept.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { contentText } from '#cycle/draft/content.ts';
import { liveIn } from '#cycle/draft/live.ts';
import { takeOver } from '#cycle/draft/take-over.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, send, useCall } from '#web/client.ts';
import { useGo, useParam } from '#web/here.tsx';
import { type Both, useSpeech, useWords } from '#web/language.tsx';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { ChoiceField, TickField } from '#web/parts/form/fields.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Failed, NothingHere } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { problemOf } from '#web/problem.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { Words } from './changes-page.tsx';
import { type PaperCode, paperNamed } from './draft-page.tsx';
import { newName } from './writing/deeds.ts';
import type { Answer } from './writing/desk.ts';
import styles from './writing/writing.module.css';

type CameBack = OutputOf<'drafts.came-back'>;

export function CameBackPage() {
  const paper = paperNamed(useParam('paper'));
  const { now } = useReviews();
  return paper && now ? <Loaded review={now.period} paper={paper} /> : <NothingHere />;
}

type Of = { readonly review: string; readonly paper: PaperCode };

function Loaded({ review, paper }: Of) {
  const say = useWords(draftWords);
  const { both } = useSpeech();
  const answer = useCall('drafts.read', { review, paper });
  const [against, hold] = useState<string | null>(null);
  const [found, find] = useState<CameBack | null>(null);
  const [why, tellWhy] = useState<Both | null>(null);
  if (answer.error) return <Failed why={answer.error.words} again={() => void answer.refetch()} />;
  if (!answer.data) return null;
  const { drafts } = answer.data;
  const draft = Number(against ?? drafts.at(-1)?.draft ?? 0);
  const compare = async (file: File): Promise<void> => {
    find(null);
    tellWhy(null);
    try {
      find(await send('drafts.came-back', { review, paper, draft, name: file.name }, file));
    } catch (error) {
      const problem = problemOf(error);
      tellWhy(problem.details.detail ?? problem.words);
    }
  };
  return (
    <>
      <PageHead title={say('came.title')} lead={say(`paper.${paper}`)}>
        <a href={paths.report(paper)}>{say('back')}</a>
      </PageHead>
      <ChoiceField
        field="against"
        label={say('came.against')}
        value={String(draft)}
        options={[
          ...[...drafts].reverse().map((one) => ({
            value: String(one.draft),
            label: `${say('draft', { draft: one.draft })}: ${say(`step.${one.step}`)}`,
          })),
          { value: '0', label: say('changes.working') },
        ]}
        onChange={(value) => {
          hold(value);
          find(null);
        }}
      />
      <FileDrop
        title={say('came.drop')}
        hint={say('came.hint')}
        accept=".docx"
        onFiles={([first]) => first && void compare(first.file)}
      />
      {why && (
        <p className={styles.trouble} role="alert">
          {both(why)}
        </p>
      )}
      {found && <Choosing key={JSON.stringify(found)} cameBack={found} answer={answer.data} {...{ review, paper }} />}
    </>
  );
}

/** Names of what may be chosen. */
const named = {
  words: (block: string) => `words ${block}`,
  figure: (block: string, key: string) => `figure ${block} ${key}`,
  added: (index: number) => `added ${index}`,
  gone: (block: string) => `gone ${block}`,
};

function useTakingOver({
  review,
  paper,
  cameBack,
  answer,
}: Of & { readonly cameBack: CameBack; readonly answer: Answer }) {
  const say = useWords(draftWords);
  const { both } = useSpeech();
  const held = useQueryClient();
  const go = useGo();
  return async (chosen: ReadonlySet<string>): Promise<void> => {
    const text = { blocks: answer.blocks, frame: answer.frame };
    const written = {
      frame: answer.frame,
      blocks: answer.blocks.flatMap(({ block, written: own }) => (own ? [{ block, content: own }] : [])),
    };
    // Figures that stand in the text are known by their print; others become the author's words.
    const live = liveIn({ ...text, frame: answer.frame }, new Map());
    const choice = {
      words: cameBack.changed.map(({ block }) => block).filter((block) => chosen.has(named.words(block))),
      figures: cameBack.changed.flatMap(({ block, figures }) =>
        figures.filter(({ key }) => chosen.has(named.figure(block, key))).map(({ key }) => ({ block, key })),
      ),
      added: cameBack.added.flatMap((_, index) =>
        chosen.has(named.added(index)) ? [{ index, block: newName() }] : [],
      ),
      gone: cameBack.gone.filter((block) => chosen.has(named.gone(block))),
    };
    const called = new Map(answer.blocks.map(({ block, editedAs }) => [block, editedAs]));
    const edits = takeOver(cameBack, choice, { text, written, live }).map((edit) => ({
      ...edit,
      block: called.get(edit.block) ?? edit.block,
    }));
    if (edits.length === 0) return;
    try {
      await call('drafts.save', { review, paper, edits, seen: answer.number });
      await refreshed(held, ['drafts.read', 'drafts.list']);
      tell(say('came.done', { count: chosen.size }));
      go(paths.report(paper));
    } catch (error) {
      const problem = problemOf(error);
      tell(both(problem.details.detail ?? problem.words), { tone: 'trouble' });
      if (problem.status === 409) await refreshed(held, ['drafts.read']);
    }
  };
}

function Choosing(props: Of & { readonly cameBack: CameBack; readonly answer: Answer }) {
  const say = useWords(draftWords);
  const { cameBack, answer } = props;
  const { changed, added, gone } = cameBack;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [busy, work] = useState(false);
  const takes = useTakingOver(props);
  const tick = (name: string, label: string) => (
    <TickField
      field={name}
      label={label}
      value={chosen.has(name)}
      onChange={(isChosen) => choose(new Set(isChosen ? [...chosen, name] : [...chosen].filter((one) => one !== name)))}
    />
  );
  if (changed.length + added.length + gone.length === 0) return <p role="status">{say('came.same')}</p>;
  const textOf = (block: string): string => {
    const own = answer.blocks.find((one) => one.block === block);
    return own ? contentText(own.content) : '';
  };
  return (
    <Section title={say('changes.title')}>
      <ul className={styles.list}>
        {changed.map(({ block, words, figures, unsourced }) => (
          <li key={block}>
            {words.length > 0 && <Words changes={words} />}
            {unsourced.length > 0 && (
              <p className={styles.trouble}>{say('came.unsourced', { numbers: unsourced.join('; ') })}</p>
            )}
            {words.some(({ kind }) => kind !== 'same') && tick(named.words(block), say('came.words'))}
            {figures.map(({ key, ours, theirs }) => (
              <div key={key}>
                <p>{say('came.figure', { ours, theirs: theirs ?? say('came.lost') })}</p>
                {theirs !== null && tick(named.figure(block, key), say('came.take-figure', { theirs }))}
              </div>
            ))}
          </li>
        ))}
        {added.map(({ content }, index) => (
          <li key={named.added(index)}>
            <p className={styles.said}>{contentText(content)}</p>
            {tick(named.added(index), say('came.added'))}
          </li>
        ))}
        {gone.map((block) => (
          <li key={block}>
            <p className={styles.said}>{textOf(block)}</p>
            {tick(named.gone(block), say('came.gone'))}
          </li>
        ))}
      </ul>
      <Button
        disabled={chosen.size === 0}
        loading={busy}
        onClick={() => {
          work(true);
          void takes(chosen).finally(() => work(false));
        }}
      >
        {say('came.act', { count: chosen.size })}
      </Button>
    </Section>
  );
}
