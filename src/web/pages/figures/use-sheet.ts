/**
 * One sheet while somebody types in it: what came, what was typed and kept, what others saved since, and saving it, also
 * when the network is away for a while.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Vintage } from '#core/figure.ts';
import type { Conflicts } from '#server/contract/figures.ts';
import { call, useCall } from '#web/client.ts';
import {
  adopted,
  type CellWords,
  isTouched,
  keyOf,
  pendingOf,
  type Sheet,
  type SheetRow,
  textsOfAll,
} from '#web/pages/figures/sheet-model.ts';
import { keep, recall } from '#web/parts/form/kept.ts';
import type { Texts } from '#web/parts/grid/grid.ts';
import { type Problem, problemOf } from '#web/problem.ts';

export type SheetAsked = { readonly period: string } & ({ readonly unit: string } | { readonly indicator: string });

/** The sheet asked for: of a unit, or of an indicator. */
export function useSheetAsked(asked: SheetAsked) {
  const isUnit = 'unit' in asked;
  const { period } = asked;
  const ofUnit = useCall('figures.sheet', { unit: isUnit ? asked.unit : '', period }, { when: isUnit });
  const across = useCall('figures.across', { indicator: isUnit ? '' : asked.indicator, period }, { when: !isUnit });
  return isUnit ? ofUnit : across;
}

/** A name nobody else gives a save; also where the page came without TLS. */
const newDelivery = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

type Held = {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly texts: Texts;
  readonly others: number;
};

type Options = {
  readonly sheet: Sheet;
  readonly words: CellWords;
  /** Names what is kept in the tab. */
  readonly name: string;
  readonly vintage: Vintage;
  readonly confirm: boolean;
  readonly refetch: () => Promise<unknown>;
  readonly onSaved: (count: number) => void;
};

const retryEvery = 15_000;

export function useSheet({ sheet, words, name, vintage, confirm, refetch, onSaved }: Options) {
  const [held, hold] = useState<Held>(() => begun(sheet, words, name));
  const [restored] = useState(() => recall(name) !== null);
  const [problem, tell] = useState<Problem | null>(null);
  const [conflicts, ask] = useState<Conflicts | null>(null);
  const [busy, work] = useState(false);
  const sending = useRef(false);
  const delivery = useRef<{ readonly id: string; readonly content: string } | null>(null);
  if (held.sheet !== sheet) {
    const next = adopted(held.rows, sheet.rows, { texts: held.texts, words });
    hold({ sheet, ...next });
  }
  const { rows, texts } = held;
  const pending = useMemo(() => pendingOf({ rows, texts, words, vintage }), [rows, texts, words, vintage]);

  const type = (next: Texts): void => {
    hold({ ...held, texts: next });
    keepTouched(name, { rows, texts: next, words });
  };
  /** Rows whose own save is decided stay out of it; numbers that were shown in a conflict count as seen. */
  const save = async ({ without = [], seen = [] }: Deciding = {}): Promise<void> => {
    const figures = pending.figures.filter((one) => !without.includes(keyOf(one)));
    if (sending.current) return;
    sending.current = true;
    work(true);
    tell(null);
    const shown = rows.flatMap((row) => row.recorded.map(({ number }) => number));
    const sent = { period: sheet.period, figures: [...figures], seen: [...new Set([...shown, ...seen])], confirm };
    const content = JSON.stringify(sent);
    if (delivery.current?.content !== content) delivery.current = { id: newDelivery(), content };
    try {
      if (figures.length > 0) await call('figures.save', { ...sent, delivery: delivery.current.id });
      ask(null);
      keep(name, null);
      // What was saved, or left to the others, is no longer typed: the sheet that comes now says it.
      hold((now) => ({ ...now, texts: textsOfAll(now.rows, words) }));
      await refetch();
      onSaved(figures.length);
    } catch (error) {
      const found = problemOf(error);
      if (found.details.type === 'urn:bokhuyet:conflict') ask((found.details.standing ?? []) as Conflicts);
      else tell(found);
    } finally {
      sending.current = false;
      work(false);
    }
  };
  const isAway = problem?.status === 0;
  useRetry(isAway, save);
  useLeaveGuard(pending.figures.length + pending.wrong > 0);
  const discard = (): void => {
    keep(name, null);
    hold({ ...held, texts: textsOfAll(sheet.rows, words), rows: sheet.rows, others: 0 });
  };
  return {
    rows,
    texts,
    type,
    pending,
    save,
    busy,
    problem,
    isAway,
    conflicts,
    ask,
    discard,
    restored,
    others: held.others,
  };
}

/** Sends again when the network is back, and now and then. */
function useRetry(isAway: boolean, save: () => Promise<void>): void {
  const again = useRef(save);
  again.current = save;
  useEffect(() => {
    if (!isAway) return;
    const retry = () => void again.current();
    addEventListener('online', retry);
    const every = setInterval(retry, retryEvery);
    return () => {
      removeEventListener('online', retry);
      clearInterval(every);
    };
  }, [isAway]);
}

type Deciding = { readonly without?: readonly string[]; readonly seen?: readonly number[] };

/** What was typed before lies over what came. */
function begun(sheet: Sheet, words: CellWords, name: string): Held {
  const kept = recall<Record<string, Record<string, string>>>(name) ?? {};
  const texts = new Map(textsOfAll(sheet.rows, words));
  for (const [key, typed] of Object.entries(kept)) if (texts.has(key) && typed) texts.set(key, typed);
  return { sheet, rows: sheet.rows, texts, others: 0 };
}

type Kept = { readonly rows: readonly SheetRow[]; readonly texts: Texts; readonly words: CellWords };

function keepTouched(name: string, { rows, texts, words }: Kept): void {
  const touched = rows.filter((row) => isTouched(row, texts.get(keyOf(row)) ?? {}, words));
  const kept = Object.fromEntries(touched.map((row) => [keyOf(row), texts.get(keyOf(row))]));
  keep(name, touched.length === 0 ? null : kept);
}

function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
}
