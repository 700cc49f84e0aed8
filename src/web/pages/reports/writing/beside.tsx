/**
 * Beside the sheets: paragraphs two people changed, figures that changed underneath with why, what an author should know,
 * what is open, opinions, the product's own check.
 */
import { useWords } from '#web/language.tsx';
import papers from '#web/pages/papers/papers.module.css';
import { Steps } from '#web/pages/reports/steps.tsx';
import { draftWords } from '#web/words/drafts.ts';
import { BeneathList } from './beneath-list.tsx';
import { CheckList } from './check-list.tsx';
import { MetList } from './met-list.tsx';
import { Opinions } from './opinions.tsx';
import { StillOpen } from './still-open.tsx';
import { ToldList } from './told-list.tsx';
import type { RoomProps } from './tools.tsx';

export function Beside(props: RoomProps) {
  const say = useWords(draftWords);
  const { review, paper, answer, writing } = props;
  return (
    <aside className={papers.aside} aria-label={say('beside.label')}>
      <Steps {...{ review, paper }} drafts={answer.drafts} issued={answer.issued} />
      <MetList {...props} />
      <BeneathList {...props} />
      <ToldList {...props} />
      <StillOpen desk={writing.desk} />
      <Opinions {...props} />
      <CheckList {...props} />
    </aside>
  );
}
