/**
 * The desk of one paper in the page: loads it, saves what is typed soon after it was typed, keeps in the tab what the
 * server has not confirmed yet, and brings in what others saved.
 */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Edit } from '#cycle/draft/edit.ts';
import type { OutputOf } from '#server/contract/contract.ts';
import { call } from '#web/client.ts';
import { keep, recall } from '#web/parts/form/kept.ts';
import { type Problem, problemOf } from '#web/problem.ts';
import { type Answer, type Desk, deskWith, kept, merged, recovered, unsaved } from './desk.ts';

type Of = { readonly review: string; readonly paper: OutputOf<'drafts.list'>[number]['paper'] };

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type Writing = {
  readonly desk: Desk;
  readonly state: SaveState;
  /** What never reached the server came back from the tab's memory. */
  readonly isRecovered: boolean;
};

const afterTyping = 900;
const atLatest = 5_000;
const tryAgain = 4_000;

/** One paper that is being written; React only looks on. */
export class Writer {
  private now: Writing;
  private readonly listeners = new Set<() => void>();
  private readonly of: Of;
  private readonly name: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChange: number | null = null;
  private sending: Promise<void> | null = null;
  private readonly tellSaved: () => void;

  constructor(of: Of, answer: Answer, tellSaved: () => void) {
    this.of = of;
    this.name = `draft:${of.review}:${of.paper}`;
    this.tellSaved = tellSaved;
    const lost = recall<{ edits: readonly Edit[]; number: number }>(this.name);
    const desk = recovered(deskWith(answer), lost?.edits ?? [], lost?.number ?? 0);
    this.now = { desk, state: { kind: 'saved', at: null }, isRecovered: unsaved(desk).length > 0 };
    if (this.now.isRecovered) this.change((same) => same);
  }

  readonly subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  };
  readonly writing = (): Writing => this.now;

  private become(next: Partial<Writing>): void {
    this.now = { ...this.now, ...next };
    for (const listen of this.listeners) listen();
  }

  /** Does something to the desk; it is kept at once and saved soon. */
  readonly change = (does: (desk: Desk) => Desk): void => {
    const desk = does(this.now.desk);
    const edits = unsaved(desk);
    keep(this.name, edits.length === 0 ? null : { edits, number: desk.number });
    if (edits.length === 0) {
      clearTimeout(this.timer);
      this.become({ desk, state: this.sending ? { kind: 'saving' } : { kind: 'saved', at: this.savedAt } });
      return;
    }
    this.become({ desk, state: this.sending ? { kind: 'saving' } : { kind: 'changed' } });
    this.firstChange ??= Date.now();
    this.later(Math.max(0, Math.min(afterTyping, this.firstChange + atLatest - Date.now())));
  };

  private savedAt: number | null = null;

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  /** Saves what is not saved, now; settles when it is, or when it could not be. */
  readonly save = async (): Promise<void> => {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (unsaved(this.now.desk).length === 0) return;
    this.sending = this.send();
    await this.sending;
  };

  private async send(): Promise<void> {
    const { desk } = this.now;
    const edits = unsaved(desk);
    this.firstChange = null;
    this.become({ state: { kind: 'saving' } });
    try {
      const { number } = await call('drafts.save', { ...this.of, edits: [...edits], seen: desk.number });
      const waiting = new Set(desk.met.map(({ block }) => block));
      const stays = desk.saved.filter(({ block }) => waiting.has(block));
      const blocks = desk.blocks.map((one) => stays.find(({ block }) => block === one.block) ?? one);
      const sent = kept({ ...this.now.desk, saved: desk.saved }, { blocks, number });
      // Somebody else's edits came between: theirs are fetched.
      if (number !== desk.number + edits.length) await this.fetch(sent);
      else this.become({ desk: sent });
      this.sending = null;
      this.savedAt = Date.now();
      this.change((same) => same);
      this.tellSaved();
    } catch (error) {
      this.sending = null;
      await this.failed(problemOf(error));
    }
  }

  private async failed(problem: Problem): Promise<void> {
    if (problem.status === 409) {
      try {
        await this.fetch(this.now.desk);
        this.change((same) => same);
        return;
      } catch {
        // Told as the failure it is.
      }
    }
    this.become({ state: { kind: 'failed', problem } });
    if (problem.status === 0 || problem.status >= 500 || problem.status === 401) this.later(tryAgain);
  }

  private async fetch(onto: Desk): Promise<void> {
    const answer = await call('drafts.read', this.of);
    this.become({ desk: merged({ ...onto, blocks: this.now.desk.blocks }, answer) });
  }

  /** What the server has by now. */
  readonly take = (answer: Answer): void => {
    if (this.sending !== null || answer.number < this.now.desk.number) return;
    this.change((desk) => merged(desk, answer));
  };

  readonly close = (): void => {
    void this.save();
  };
}

/** The desk of a paper, and what does something to it. */
export function useWriting(of: Of, answer: Answer, tellSaved: () => void): readonly [Writing, Writer] {
  const { review, paper } = of;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes later is taken in below.
  const writer = useMemo(() => new Writer({ review, paper }, answer, tellSaved), [review, paper]);
  const writing = useSyncExternalStore(writer.subscribe, writer.writing);
  useEffect(() => writer.take(answer), [writer, answer]);
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void writer.save();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (unsaved(writer.writing().desk).length === 0) return;
      void writer.save();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('beforeunload', ask);
      writer.close();
    };
  }, [writer]);
  return [writing, writer];
}
