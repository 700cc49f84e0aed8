/**
 * A dossier on its way: asked for once, watched by the page while it is made, held when it is there.
 */
import { type Content, content } from '#server/content.ts';
import type { Both, Progress, Ready } from '#server/contract.ts';
import { offered } from '#server/offered.ts';

export type Loaded = { readonly dossierJson: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> };

/** Makes or reads the dossier, telling how far it is; a rejection says why in both languages, or as an error does. */
export type Load = (tell: (progress: Progress) => void) => Promise<Loaded>;

export type Loading = {
  readonly ready: () => Ready;
  readonly dossier: () => Content | null;
  readonly file: (name: string) => Content | undefined;
  /** Settles when loading has ended, well or badly; never rejects. */
  readonly ended: Promise<void>;
};

/** Begins to load at once. */
export function beginLoading(load: Load): Loading {
  let state: Ready = { state: 'loading', progress: null };
  let dossier: Content | null = null;
  let files: ReadonlyMap<string, Content> = new Map();
  const tell = (progress: Progress): void => {
    if (state.state === 'loading') state = { state: 'loading', progress };
  };
  const ended = Promise.resolve()
    .then(() => load(tell))
    .then((loaded) => {
      dossier = content(loaded.dossierJson, 'application/json; charset=utf-8');
      files = new Map([...loaded.files].map(([name, bytes]) => [name, offered(name, bytes)]));
      state = { state: 'ready', files: [...files].map(([name, held]) => ({ name, bytes: held.bytes.length })) };
    })
    .catch((why: unknown) => {
      state = { state: 'failed', why: wordsOf(why) };
    });
  return { ready: () => state, dossier: () => dossier, file: (name) => files.get(name), ended };
}

function wordsOf(why: unknown): Both {
  if (isBoth(why)) return { vi: why.vi, en: why.en };
  const said = why instanceof Error ? why.message : String(why);
  return { vi: said, en: said };
}

const isBoth = (why: unknown): why is Both =>
  typeof why === 'object' &&
  why !== null &&
  'vi' in why &&
  'en' in why &&
  typeof why.vi === 'string' &&
  typeof why.en === 'string';
