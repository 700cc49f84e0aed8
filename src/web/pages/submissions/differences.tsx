/**
 * Where two sources say different things of the same: both values with who said each, which one is used and why, and what
 * was explained, with a name.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/submissions/collect.module.css';
import { SayDialog } from '#web/pages/submissions/say-dialog.tsx';
import type { Named } from '#web/pages/submissions/use-round.ts';
import { Words } from '#web/pages/submissions/words-said.tsx';
import { Section } from '#web/parts/section.tsx';
import { paths } from '#web/paths.ts';
import { submissionWords } from '#web/words/submissions.ts';

type List = OutputOf<'submissions.list'>;
type Difference = List['differences'][number];
type Value = Difference['beside'][number];
type Props = { readonly list: List; readonly named: Named };

export function Differences({ list, named }: Props) {
  const say = useWords(submissionWords);
  const [explaining, explain] = useState<Value | null>(null);
  const review = list.review.period;
  return (
    <Section title={say('differences')}>
      <p className="quiet">{say('differences.lead')}</p>
      <ul className={styles.differences}>
        {list.differences.map((one) => {
          const spoken = [one.used, ...one.beside].find((value) => value?.at);
          return (
            <li key={`${one.indicator} ${one.used?.key ?? ''} ${one.beside[0]?.key ?? ''}`}>
              <b>{named.indicator(one.indicator)}</b>
              <Line one={one} side="used" named={named} review={review} />
              <Line one={one} side="beside" named={named} review={review} />
              <Words words={one.words} />
              {spoken && list.may.receive && (
                <Button size="compact-sm" variant="default" className="unprinted" onClick={() => explain(spoken)}>
                  {say('explain')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {explaining && <SayDialog kind="explained" review={review} value={explaining} onClose={() => explain(null)} />}
    </Section>
  );
}

type LineProps = {
  readonly one: Difference;
  readonly side: 'used' | 'beside';
  readonly named: Named;
  readonly review: string;
};

function Line({ one, side, named, review }: LineProps) {
  const say = useWords(submissionWords);
  const values = side === 'used' ? (one.used ? [one.used] : []) : one.beside;
  const sum = side === 'used' ? one.value : one.besideValue;
  return (
    <p>
      <span className={styles.side}>{say(`difference.${side}`)}</span>{' '}
      {values.length === 0 && sum !== null && (
        <>
          <Amount value={sum} measure={named.measure(one.indicator)} /> ({say('difference.sum')})
        </>
      )}
      {values.map((value) => (
        <span key={value.key}>
          <Amount value={value.value} measure={named.measure(one.indicator)} /> {named.unit(value.reportedBy)}
          {value.at && (
            <>
              {' '}
              <a href={paths.submission(value.at.file, value.at, { review })}>{value.at.file.split('/').at(-1)}</a>
            </>
          )}{' '}
        </span>
      ))}
    </p>
  );
}

function Amount({ value, measure }: { readonly value: string | null; readonly measure: string }) {
  const { number, measure: called } = useSpeech();
  const say = useWords(submissionWords);
  return (
    <b>
      {value === null ? say('figure.nothing') : number(value)} {value !== null && called(measure)}
    </b>
  );
}
