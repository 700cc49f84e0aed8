/**
 * The room in which a paper is written: tools above, the sheets, and what is beside them; what was done last has its way
 * back.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { linesOf, type Piece } from '#cycle/draft/content.ts';
import { useDossier } from '#web/dossier/dossier-context.tsx';
import { isConfirmed } from '#web/dossier/number-words.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import papers from '#web/pages/papers/papers.module.css';
import type { PaperCode } from '#web/pages/reports/draft-page.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { opened } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { Beside } from './beside.tsx';
import { newName } from './deeds.ts';
import { type Answer, entered, joined, moved, pasted, paused, redo, type Spot, split, undo } from './desk.ts';
import { DraftSheets } from './draft-sheets.tsx';
import type { Hand } from './editable-line.tsx';
import type { Wear } from './line-dom.ts';
import { slotsLost, withSlot } from './pieces.ts';
import { Tools } from './tools.tsx';
import { useWriting, type Writer } from './use-writing.ts';
import styles from './writing.module.css';

type Props = {
  readonly review: string;
  readonly paper: PaperCode;
  readonly answer: Answer;
  readonly tellSaved: () => void;
};

export function WritingRoom({ review, paper, answer, tellSaved }: Props) {
  const say = useWords(draftWords);
  const [writing, writer] = useWriting({ review, paper }, answer, tellSaved);
  const { desk } = writing;
  const isReadOnly = !useMe().may.includes('draft reports');
  const { number } = useHere();
  const wear = useWear();
  const [here, stand] = useState<Spot | null>(null);
  const hand = useHand(writer, stand);
  const flagged = useMemo(() => {
    const told = answer.told.map(({ block }) => block);
    return new Set([...told, ...answer.beneath.flatMap(({ blocks }) => blocks), ...desk.met.map(({ block }) => block)]);
  }, [answer, desk.met]);
  const called = useCallback((place: number) => say('line', { place }), [say]);
  const first = desk.blocks.find(({ block }) => block === here?.block) ?? desk.blocks[0];
  useRestoredNotice(writing.isRecovered);
  return (
    <>
      <Tools {...{ review, paper, answer, writing, writer, here, isReadOnly }} />
      <div className={papers.beside}>
        <div className={papers.desk}>
          <DraftSheets
            frame={answer.frame}
            blocks={desk.blocks}
            first={{ block: first?.block ?? '', line: first?.block === here?.block ? (here?.line ?? 0) : 0 }}
            caret={desk.caret}
            flagged={flagged}
            says={{ author: say('mark.author'), flagged: say('mark.flagged') }}
            {...{ hand, wear, isReadOnly, called }}
          />
        </div>
        {!number && <Beside {...{ review, paper, answer, writing, writer, here, isReadOnly }} />}
      </div>
    </>
  );
}

function useRestoredNotice(isRecovered: boolean): void {
  const say = useWords(draftWords);
  const isTold = useRef(false);
  useEffect(() => {
    if (isRecovered && !isTold.current) tell(say('recovered'));
    isTold.current = true;
  }, [isRecovered, say]);
}

/** How numbers look: one that nobody confirmed is told by its line and shade. */
function useWear(): Wear {
  const say = useWords(draftWords);
  const { numbers } = useDossier();
  return useMemo(
    () => ({
      chip: (key) => {
        const node = numbers.get(key);
        const isOpen = node !== undefined && !isConfirmed(node);
        return `${styles.chip} ${isOpen ? papers.unconfirmed : papers.confirmed}`;
      },
      hole: styles.hole ?? '',
      untied: styles.untied ?? '',
      title: say('chip.title'),
    }),
    [numbers, say],
  );
}

/** What lines tell the desk; one object for as long as the page stands. */
function useHand(writer: Writer, stand: (at: Spot) => void): Hand {
  const say = useWords(draftWords);
  const go = useGo();
  const { address } = useHere();
  const now = useRef({ say, go, address });
  now.current = { say, go, address };
  return useMemo((): Hand => {
    const { change } = writer;
    const lineOf = ({ block, line }: Spot): readonly Piece[] => {
      const own = writer.writing().desk.blocks.find((one) => one.block === block);
      return (own && linesOf(own.content)[line]?.pieces) ?? [];
    };
    const putBack = (at: Spot, lost: ReturnType<typeof slotsLost>): void =>
      change((desk) =>
        entered(
          paused(desk),
          at,
          lost.reduce((pieces, one) => withSlot(pieces, one), lineOf(at)),
        ),
      );
    return {
      entered: (at, pieces, pause) => {
        const lost = slotsLost(lineOf(at), pieces);
        change((desk) => entered(pause ? paused(desk) : desk, at, pieces));
        stand(at);
        if (lost.length === 0) return;
        const printed = lost.map(({ slot }) => slot.printed).join('; ');
        tell(now.current.say('chip.lost', { printed }), { tone: 'trouble', undo: () => putBack(at, lost) });
      },
      split: (at) => change((desk) => split(desk, at, newName())),
      join: (block, which) =>
        change((desk) => {
          const place = desk.blocks.findIndex((one) => one.block === block);
          const own = which === 'before' ? block : desk.blocks[place + 1]?.block;
          return own === undefined ? desk : joined(desk, own);
        }),
      paste: (at, text) => {
        const lines = text
          .replace(/\r\n?/g, '\n')
          .replace(/\t/g, ' ')
          .split('\n')
          .filter((line) => line.trim() !== '');
        if (lines.length > 0) change((desk) => pasted(desk, at, { lines, names: lines.map(newName) }));
      },
      move: (at, step) => change((desk) => moved(desk, at, step)),
      undo: () => change(undo),
      redo: () => change(redo),
      save: () => void writer.save(),
      here: stand,
      openNumber: (key) => {
        now.current.go(opened(now.current.address, { number: key, source: null }));
        requestAnimationFrame(() => document.getElementById('trace')?.focus());
      },
    };
  }, [writer, stand]);
}
