/**
 * How far a long work is: a bar, the count, what is being done now in words, and what could not be done, while the
 * page can be left.
 */
import { type Both, useSpeech } from '#web/language.tsx';
import styles from '#web/parts/progress/progress.module.css';
import { usePartWords } from '#web/parts/use-part-words.ts';

type Props = {
  readonly title: string;
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
  readonly now: Both | null;
  /** Each with why, so that the rest can go on. */
  readonly failed?: readonly { readonly what: string; readonly why: Both }[];
};

export function WorkProgress({ title, done, total, now, failed = [] }: Props) {
  const say = usePartWords();
  const { both } = useSpeech();
  return (
    <section className={styles.work} aria-label={title}>
      <p>
        <b>{title}</b> {total !== null && <span>{say('progress.of', { done, total })}</span>}
      </p>
      <progress aria-label={title} max={total ?? 1} {...(total === null ? {} : { value: done })} />
      {now && <p role="status">{both(now)}</p>}
      {failed.length > 0 && (
        <ul>
          {failed.map(({ what, why }) => (
            <li key={what}>
              <span aria-hidden="true">✗</span> <b>{what}</b>: {both(why)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
