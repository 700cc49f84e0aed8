/**
 * One proposed figure: what it is of and how surely, what the paper says beside it, what was typed over it and said of it;
 * and what whoever looks at it may do.
 */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useChange } from '#web/client.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { CorrectDialog } from '#web/pages/submissions/correct-dialog.tsx';
import styles from '#web/pages/submissions/paper.module.css';
import type { Figure, Read } from '#web/pages/submissions/paper-page.tsx';
import { SayDialog } from '#web/pages/submissions/say-dialog.tsx';
import type { Named } from '#web/pages/submissions/use-round.ts';
import { Words } from '#web/pages/submissions/words-said.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { submissionWords } from '#web/words/submissions.ts';

type Props = {
  readonly of: { readonly review: string; readonly file: string };
  readonly one: Figure;
  readonly read: Read;
  readonly named: Named;
  readonly chosen: boolean;
  /** Other places of the paper that say the same. */
  readonly also: readonly Figure[];
  readonly href: string;
};

export function ProposedFigure({ of, one, read, named, chosen, also, href }: Props) {
  const say = useWords(submissionWords);
  const { day, measure, number } = useSpeech();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) broughtIntoList(line.current);
  }, [chosen]);
  const asked = one.words.at(-1)?.kind === 'sent-back';
  return (
    <li
      ref={line}
      className={styles.figure}
      data-chosen={chosen || undefined}
      data-replaced={isReplaced(one) ? '' : undefined}
      data-asked={asked || undefined}
    >
      <p className={styles.head}>
        <a href={href} aria-current={chosen ? 'true' : undefined}>
          {named.indicator(one.indicator)}
        </a>
        <b>
          {one.vintage === 'estimate' && <small>{say('figure.estimate')} </small>}
          {one.approx && `${one.approx} `}
          {one.value === null ? say('figure.nothing') : `${number(one.value)} ${measure(named.measure(one.indicator))}`}
        </b>
      </p>
      <p className={styles.beneath}>{useBeneath(one, { named, also }).join(' · ')}</p>
      {one.typed && (
        <p>{say('figure.typed', { by: one.typed.by, day: day(one.typed.on), why: one.typed.why ?? '' })}</p>
      )}
      <Words words={one.words} />
      {one.giveWay === null && <Deeds of={of} one={one} read={read} named={named} asked={asked} />}
    </li>
  );
}

/** Within its own list alone: the document keeps its place. */
function broughtIntoList(line: HTMLElement | null): void {
  const list = line?.closest('aside');
  if (!line || !list) return;
  const [own, frame] = [line.getBoundingClientRect(), list.getBoundingClientRect()];
  if (own.top < frame.top || own.bottom > frame.bottom) list.scrollTop += own.top - frame.top - frame.height / 3;
}

/** How sure, what else it may be, what the paper says beside it. */
function useBeneath(one: Figure, { named, also }: Pick<Props, 'named' | 'also'>): readonly string[] {
  const say = useWords(submissionWords);
  const { number, period, day } = useSpeech();
  const { confidence, second, label, said, target, giveWay, confirmed } = one;
  const percent = (share: number): number => Math.round(share * 100);
  return [
    ...(giveWay ? [isReplaced(one) ? say('figure.replaced') : say('figure.not-used')] : []),
    ...(also.length > 0 ? [say('figure.also', { count: also.length })] : []),
    ...(confidence === null ? [] : [say('figure.sure', { percent: percent(confidence) })]),
    ...(second && second.confidence >= 0.02
      ? [say('figure.second', { indicator: named.indicator(second.indicator), percent: percent(second.confidence) })]
      : []),
    ...(label === null ? [] : [say('figure.said-as', { label })]),
    ...(said.growth === null ? [] : [say('figure.growth', { value: number(said.growth) })]),
    ...(said.completion === null ? [] : [say('figure.completion', { value: number(said.completion) })]),
    ...(said.plan === null ? [] : [say('figure.plan', { value: number(said.plan) })]),
    ...(said.last === null ? [] : [say('figure.last', { value: number(said.last) })]),
    ...(target === null ? [] : [say('figure.target', { value: number(target) })]),
    period(one.period),
    confirmed === null
      ? say('figure.unconfirmed')
      : say('figure.confirmed', { by: confirmed.by, day: day(confirmed.on) }),
  ];
}

/** By what its own sender said later. */
const isReplaced = ({ giveWay }: Figure): boolean =>
  giveWay?.because === 'corrected' || giveWay?.because === 'later-version';

type DeedsProps = Omit<Props, 'chosen' | 'href' | 'also'> & { readonly asked: boolean };

function Deeds({ of, one, read, named, asked }: DeedsProps) {
  const say = useWords(submissionWords);
  const { both } = useSpeech();
  const [open, show] = useState<'correct' | 'explained' | 'sent-back' | null>(null);
  const accept = useChange('submissions.accept-figure', { touches: ['submissions.read', 'submissions.list'] });
  const { may } = read;
  const last = one.words.at(-1)?.kind;
  const answered = last === 'corrected' || last === 'explained';
  const close = (): void => show(null);
  if (!may.send && !may.receive) return null;
  return (
    <p className={`${styles.deeds} unprinted`}>
      {may.send && <Deed act={say('correct')} onAct={() => show('correct')} primary={asked && !may.receive} />}
      {may.send && asked && <Deed act={say('figure.explain')} onAct={() => show('explained')} />}
      {may.receive && <Deed act={say('figure.send-back')} onAct={() => show('sent-back')} />}
      {may.receive && (answered || asked) && (
        <Deed
          act={say('figure.accept')}
          primary={answered}
          onAct={() =>
            accept.mutate(
              { ...of, unit: one.reportedBy, figure: one.key },
              {
                onSuccess: () => tell(say('figure.accepted')),
                onError: (problem) => tell(both(problem.details.detail ?? problem.words), { tone: 'trouble' }),
              },
            )
          }
        />
      )}
      {open === 'correct' && <CorrectDialog of={of} one={one} named={named} onClose={close} />}
      {(open === 'explained' || open === 'sent-back') && (
        <SayDialog kind={open} review={of.review} value={{ ...one, at: one.at ?? atOf(of) }} onClose={close} />
      )}
    </p>
  );
}

const atOf = ({ file }: Props['of']) => ({ file, start: 0, end: 0, quote: '' });

type DeedProps = { readonly act: string; readonly onAct: () => void; readonly primary?: boolean };

const Deed = ({ act, onAct, primary = false }: DeedProps) => (
  <Button size="compact-sm" {...(primary ? {} : { variant: 'default' })} onClick={onAct}>
    {act}
  </Button>
);
