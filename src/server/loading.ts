/**
 * A dossier on its way: asked for once, watched by the page while it is made, held when it is there.
 */
import { matterFrom } from '#cycle/dossier/matter-json.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { type Content, content } from '#server/content.ts';
import type { Both, Progress, Ready } from '#server/contract/viewer.ts';
import { offered } from '#server/offered.ts';

export type Loaded = {
  readonly dossierJson: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What its papers were written from (`matterJson`), where further ones may be asked for. */
  readonly matter?: string;
};

/** Makes or reads the dossier, telling how far it is; an expected refusal is rejected with its words, as `Both`. */
export type Load = (tell: (progress: Progress) => void) => Promise<Loaded>;

export type Loading = {
  readonly ready: () => Ready;
  readonly dossier: () => Content | null;
  readonly file: (name: string) => Content | undefined;
  /** What further papers are written from; null where there is none or not yet. */
  readonly matter: () => ReviewMatter | null;
  /** Settles when loading has ended, well or badly; never rejects. */
  readonly ended: Promise<void>;
};

/** Begins to load at once; a failure nobody foresaw goes to `tellFault`, the page shows none of its words. */
export function beginLoading(load: Load, tellFault: (why: unknown) => void): Loading {
  let state: Ready = { state: 'loading', progress: null };
  let dossier: Content | null = null;
  let told: string | null = null;
  let matter: ReviewMatter | null = null;
  let files: ReadonlyMap<string, Content> = new Map();
  const tell = (progress: Progress): void => {
    if (state.state === 'loading') state = { state: 'loading', progress };
  };
  const ended = Promise.resolve()
    .then(() => load(tell))
    .then((loaded) => {
      dossier = content(loaded.dossierJson, 'application/json; charset=utf-8');
      told = loaded.matter ?? null;
      files = new Map([...loaded.files].map(([name, bytes]) => [name, offered(name, bytes)]));
      state = { state: 'ready', files: [...files].map(([name, held]) => ({ name, bytes: held.bytes.length })) };
    })
    .catch((why: unknown) => {
      if (!isBoth(why)) tellFault(why);
      state = { state: 'failed', why: isBoth(why) ? { vi: why.vi, en: why.en } : unforeseen };
    });
  return {
    ready: () => state,
    dossier: () => dossier,
    file: (name) => files.get(name),
    matter: () => {
      if (matter === null && told !== null) matter = matterFrom(told);
      return matter;
    },
    ended,
  };
}

/** An error's own words may hold paths of this machine or words of a report. */
const unforeseen: Both = {
  vi: 'Không lập được hồ sơ vì lỗi của chương trình; xem cửa sổ nơi đã chạy lệnh serve.',
  en: 'A fault of the program kept the dossier from being made; see the window in which serve was started.',
};

const isBoth = (why: unknown): why is Both =>
  typeof why === 'object' &&
  why !== null &&
  'vi' in why &&
  'en' in why &&
  typeof why.vi === 'string' &&
  typeof why.en === 'string';
