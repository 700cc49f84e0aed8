/**
 * What an action is given and what it gives: an action loads, decides and saves for one route, calls the store and the
 * cycle, and knows neither HTTP nor SQL.
 */
import type { Document } from '#paper/document.ts';
import type { Content } from '#server/content.ts';
import type { RouteName } from '#server/contract/addresses.ts';
import type { CheckedOf, Contract, OutputOf } from '#server/contract/contract.ts';
import type { Dossiers } from '#server/dossiers.ts';
import type { PaperOpener } from '#server/jobs/take-in-papers.ts';
import type { Inside, SignIn } from '#server/sign-in/sign-in.ts';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';

/** A demonstration: made-up people of the example, and the one password of all. */
export type Demo = {
  readonly password: string;
  readonly accounts: readonly {
    readonly username: string;
    readonly name: string;
    readonly does: { readonly vi: string; readonly en: string };
  }[];
};

/** What all actions work with. */
export type Works = {
  readonly connection: Connection;
  readonly signIn: SignIn;
  readonly dossiers: Dossiers;
  /** What was read in the papers, while they are taken in: `CollectedJson`. */
  readonly collecting: Dossiers;
  /** The authorities on record. */
  readonly authorities: () => Promise<readonly string[]>;
  /** Told after every call that may have changed something of an authority. */
  readonly saved: (authority: string) => void;
  /** Opens a paper, to see what it is before it is kept. */
  readonly readPaper: PaperOpener;
  /** Sets a paper as PDF. */
  readonly setPdf: (document: Document) => Promise<Uint8Array>;
  /** Else letters are offered to be copied. */
  readonly canSendMail: boolean;
  readonly now: () => Date;
  /** Letters nobody can guess, for codes that serve once. */
  readonly randomCode: () => string;
  readonly version: string;
  readonly demo: Demo | null;
  /** Administrators must have a second factor. */
  readonly secondFactorRequired: boolean;
};

/** A call by anybody: signed in or not is no matter. */
export type OpenCall<Name extends RouteName> = {
  readonly works: Works;
  readonly input: CheckedOf<Name>;
  readonly headers: Headers;
  /** Where it came from, as far as that is known. */
  readonly address: string;
  /** The body, where the route takes a file. */
  readonly bytes: Uint8Array;
  /** Cookies go with the answer. */
  readonly setCookies: (cookies: readonly string[]) => void;
};

/** A call by somebody of an authority: who asks, as the store takes it. */
export type SignedCall<Name extends RouteName> = OpenCall<Name> & {
  readonly inside: Inside;
  readonly asking: Asking;
  /** Of a route about what they may: their units, null where that is the whole authority. */
  readonly units: readonly string[] | null;
};

/** Bytes as they are, with headers of their own. */
export type FileAnswer = { readonly content: Content; readonly headers?: Readonly<Record<string, string>> };

export type AnswerOf<Name extends RouteName> = Contract[Name]['output'] extends 'file' ? FileAnswer : OutputOf<Name>;

export type CallOf<Name extends RouteName> = Contract[Name]['right'] extends 'anybody'
  ? OpenCall<Name>
  : SignedCall<Name>;

export type ActionOf<Name extends RouteName> = (call: CallOf<Name>) => Promise<AnswerOf<Name>>;

/** Actions of some routes, each typed by its row of the contract. */
export type ActionsOf<Names extends RouteName> = { readonly [Name in Names]: ActionOf<Name> };
