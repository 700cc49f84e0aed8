/**
 * What lies on the desk: the documents being checked, how far each is, and what was dismissed. It lives beside the page,
 * so that going to another page and back loses nothing; dismissals also outlast a reload of the tab.
 */
import type { Day } from '#core/day.ts';
import type { Annotated } from '#paper/annotate/annotate.ts';
import { defaultLimits } from '#paper/read/intake.ts';
import { type Dismissals, recalled, remember } from '#web/pages/check/dismissals.ts';
import type { Asked, Checked, Refused, ShownProblem, Told } from '#web/pages/check/messages.ts';
import { offerFile } from '#web/pages/check/offer-file.ts';

export type Way =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading' }
  | { readonly at: 'checking' }
  | { readonly at: 'checked'; readonly checked: Checked; readonly milliseconds: number }
  | { readonly at: 'refused'; readonly refused: Refused }
  /** The browser could not give its bytes. */
  | { readonly at: 'lost' }
  /** The worker broke over it. */
  | { readonly at: 'broke' };

export type DeskDocument = {
  readonly id: number;
  readonly name: string;
  readonly example: boolean;
  /** As it was given; null where nothing of it may be kept. */
  readonly file: File | null;
  readonly way: Way;
  readonly dismissed: Dismissals;
  /** An annotated copy was asked for and could not be written. */
  readonly copyFailed?: true;
};

export type Desk = {
  readonly documents: readonly DeskDocument[];
  /** Whose problems are shown. */
  readonly open: number | null;
  /** The worker is there, and with it everything this page will ever load. */
  readonly ready: boolean;
};

export type DeskKeeper = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly desk: () => Desk;
  readonly add: (files: readonly File[]) => void;
  readonly addExample: (name: string) => void;
  readonly open: (id: number) => void;
  readonly close: (id: number) => void;
  readonly dismiss: (id: number, problem: ShownProblem, reason: string) => void;
  readonly restore: (id: number, problem: ShownProblem) => void;
  /** Gives the annotated copy to the reader as a file. */
  readonly takeAway: (id: number) => void;
};

/** By what a dismissed problem is known again, also after a reload; holds no word of the document. */
export const dismissalKey = ({ code, at, number }: ShownProblem): string =>
  at ? `${code}:${at.start}-${at.end}` : `${code}:${number}`;

type Keeping = { desk: Desk; readonly listeners: Set<() => void>; worker: Worker; next: number };

/** A desk of its own; `today` gives the day of a check. */
export function openDesk(openWorker: () => Worker, today: () => Day): DeskKeeper {
  const keeping: Keeping = {
    desk: { documents: [], open: null, ready: false },
    listeners: new Set(),
    worker: openWorker(),
    next: 1,
  };
  const listen = (): void => {
    keeping.worker.onmessage = ({ data }: MessageEvent<Told>) => hear(keeping, data);
    keeping.worker.onerror = () => {
      keeping.worker.terminate();
      brokeOver(keeping);
      keeping.worker = openWorker();
      listen();
      for (const { id } of keeping.desk.documents.filter(({ way }) => way.at === 'waiting'))
        void send(keeping, id, today());
    };
  };
  listen();
  const put = (named: Pick<DeskDocument, 'name' | 'example' | 'file'>): void => {
    const id = keeping.next++;
    const dismissed = named.file && !named.example ? recalled(named.file) : {};
    const documents = [...keeping.desk.documents, { id, ...named, way: { at: 'waiting' } as const, dismissed }];
    change(keeping, { documents, open: id });
    void send(keeping, id, today());
  };
  return {
    subscribe: (listener) => {
      keeping.listeners.add(listener);
      return () => keeping.listeners.delete(listener);
    },
    desk: () => keeping.desk,
    add: (files) => {
      const first = keeping.next;
      for (const file of files) put({ name: file.name, example: false, file });
      if (files.length > 0) change(keeping, { open: first });
    },
    addExample: (name) => put({ name, example: true, file: null }),
    open: (id) => change(keeping, { open: id }),
    close: (id) => close(keeping, id),
    dismiss: (id, found, reason) => dismissal(keeping, id, (all) => ({ ...all, [dismissalKey(found)]: reason })),
    takeAway: (id) => askForCopy(keeping, id),
    restore: (id, found) =>
      dismissal(keeping, id, (all) =>
        Object.fromEntries(Object.entries(all).filter(([key]) => key !== dismissalKey(found))),
      ),
  };
}

function change(keeping: Keeping, to: Partial<Desk>): void {
  keeping.desk = { ...keeping.desk, ...to };
  for (const listener of keeping.listeners) listener();
}

function changeOne(keeping: Keeping, id: number, to: (one: DeskDocument) => DeskDocument): void {
  const documents = keeping.desk.documents.map((one) => (one.id === id ? to(one) : one));
  change(keeping, { documents });
}

async function send(keeping: Keeping, id: number, on: Day): Promise<void> {
  const document = keeping.desk.documents.find((one) => one.id === id);
  if (!document) return;
  const { name, file, example } = document;
  const size = file?.size ?? 0;
  const bytes = file && size <= defaultLimits.fileBytes ? await file.arrayBuffer().catch(() => undefined) : null;
  if (bytes === undefined) return changeOne(keeping, id, (one) => ({ ...one, way: { at: 'lost' } }));
  const asked: Asked = { kind: 'check', id, name, on, bytes, size, example };
  keeping.worker.postMessage(asked, bytes ? [bytes] : []);
}

function hear(keeping: Keeping, told: Told): void {
  if (told.kind === 'ready') change(keeping, { ready: true });
  else if (told.kind === 'annotated') handOver(keeping, told.id, told.copy);
  else
    changeOne(keeping, told.id, (one) => {
      if (told.kind === 'step') return { ...one, way: { at: told.step } };
      if (told.kind === 'refused') return { ...one, way: { at: 'refused', refused: told.refused } };
      const { checked, milliseconds } = told;
      const kept = checked.drawing === null ? { file: null, dismissed: {} } : {};
      return { ...one, ...kept, way: { at: 'checked', checked, milliseconds } };
    });
}

/** What was being read or checked when the worker broke is told as broken; what waited goes to the next worker. */
function brokeOver(keeping: Keeping): void {
  const documents = keeping.desk.documents.map((one) =>
    one.way.at === 'reading' || one.way.at === 'checking' ? { ...one, way: { at: 'broke' } as const } : one,
  );
  change(keeping, { documents });
}

function askForCopy(keeping: Keeping, id: number): void {
  const document = keeping.desk.documents.find((one) => one.id === id);
  if (document?.way.at !== 'checked') return;
  const reasons = document.way.checked.problems.map((found) => document.dismissed[dismissalKey(found)]);
  const dismissed = new Map(
    reasons.flatMap((reason, place) => (reason === undefined ? [] : [[place, reason] as const])),
  );
  const asked: Asked = { kind: 'annotate', id, dismissed };
  keeping.worker.postMessage(asked);
}

/** Under the name of the document, marked as checked, so that it never lands on the document itself. */
function handOver(keeping: Keeping, id: number, copy: Annotated | null): void {
  const document = keeping.desk.documents.find((one) => one.id === id);
  if (!document) return;
  if (copy) offerFile(`${document.name.replace(/\.[^.]*$/, '')} (rà soát).${copy.kind}`, copy.bytes);
  else changeOne(keeping, id, (one) => ({ ...one, copyFailed: true }));
}

function close(keeping: Keeping, id: number): void {
  const asked: Asked = { kind: 'forget', id };
  keeping.worker.postMessage(asked);
  const { documents, open } = keeping.desk;
  const at = documents.findIndex((one) => one.id === id);
  const left = documents.filter((one) => one.id !== id);
  change(keeping, { documents: left, open: open === id ? (left[Math.min(at, left.length - 1)]?.id ?? null) : open });
}

function dismissal(keeping: Keeping, id: number, to: (all: Dismissals) => Dismissals): void {
  changeOne(keeping, id, (one) => {
    const dismissed = to(one.dismissed);
    if (one.file && !one.example) remember(one.file, dismissed);
    return { ...one, dismissed };
  });
}
