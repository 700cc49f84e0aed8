/**
 * Nothing of the store reaches the database without asking who acts: every exported function that takes a session or a
 * connection is a query that states what it needs, is put together from such, or does its work in a deed; the rest is
 * listed here, each with its reason.
 */
import { describe, expect, it } from 'vitest';
import { offered, productionFiles, sourceOf } from './exports-sample.ts';

/** The doors themselves, what they are made of, and upkeep that tells nobody anything. */
const withoutActor: Readonly<Record<string, string>> = {
  'access/acting.ts actingSession': 'loads who acts',
  'access/acting.ts permission': 'asks of who acts',
  'access/acting.ts permit': 'asks of who acts',
  'access/acting.ts actorIn': 'tells who acts to who acts',
  'access/acting.ts allowed': 'goes on after a decision',
  'access/query.ts asking': 'loads who acts; each query in it asks',
  'figures/kept-cells.ts keptCells': 'what the queries of sums are made of',
  'figures/sum-pages.ts holdSums': 'lets nobody else fold',
  'figures/sum-pages.ts repage': 'writes rows once more, changes no sum and tells nothing',
  'figures/sums.ts foldSums': 'puts rows together, changes no sum and tells nothing',
  'figures/sums.ts foldSome': 'puts rows together, changes no sum and tells nothing',
  'figures/resum.ts resum': 'a step of a deed that holds every unit',
  'history/as-of.ts askingAsOf': 'loads who acts; each query in it asks',
  'jobs/claims.ts claimJob': 'runs work that was permitted when it was asked for, and whose deeds ask again',
  'jobs/claims.ts keepClaim': 'as above',
  'jobs/claims.ts beginStep': 'as above',
  'jobs/claims.ts endStep': 'as above',
  'jobs/claims.ts letJobGo': 'as above',
  'ledger/chain.ts sealLedger': 'seals what deeds have written; its head is printed for anybody',
  'ledger/chain.ts sealSome': 'seals what deeds have written; its head is printed for anybody',
  'ledger/deed.ts inDeed': 'asks of who acts before the work',
  'ledger/deed.ts beforeDeed': 'asks of who acts before the work',
  'ledger/deed.ts nextNumber': 'a number that nobody has used',
  'ledger/writing.ts writingFor': 'what a deed writes with',
  'making-good/keep-tasks.ts writeExtension': 'a step of deeds that asked',
  'reports/drafts.ts headAt': 'the head of the chain is printed for anybody',
  'rows.ts answers': 'a statement of whoever has a session already',
  'rows.ts setAuthority': 'closes a session to all authorities but one',
  'rows.ts seenNow': 'what the doors stand on',
  'upkeep/tend.ts tend': 'folds and seals',
  'upkeep/tend.ts tendOnce': 'folds and seals',
  'upkeep/tend.ts unsealedEntries': 'counts, and tells nothing of what',
};

/** As the owner of the database, which only its machine or its password makes anybody: no actor stands above that. */
const ofTheOwner = /^(engine|backup)\//;

/** Who it is comes out of it: nobody acts before. It reads and writes no row of an authority. */
const beforeAnybody = /^sign-in\//;

/** Takes a session in which somebody acts, and does nothing with it but ask queries. */
const isOfQueries = (source: string): boolean =>
  /session: ActingSession/.test(source) && !/\bsession\.query\b|\banswers\(/.test(source);

/** Where sessions are opened that nobody acts in. */
const upkeep = [
  'rows.ts',
  'jobs/jobs.ts',
  'jobs/claims.ts',
  'ledger/deed.ts',
  'ledger/chain.ts',
  'figures/sums.ts',
  'upkeep/tend.ts',
];

const all = await offered();
const reaching = all.filter(
  ({ name, reaches, stated }) => reaches && stated === null && !ofTheOwner.test(name) && !beforeAnybody.test(name),
);

describe('the store', () => {
  it('offers queries, deeds, and what is listed', () => {
    expect(all.filter(({ stated }) => stated !== null).length).toBeGreaterThan(20);
    const unasked = reaching
      .filter(
        ({ source }) =>
          !/\b(inDeed|inDeedOnce|keepSeenReview|keepSeenRegime|aboutTask|asking|asOffice)\(/.test(source) &&
          !isOfQueries(source),
      )
      .map(({ name }) => name)
      .filter((name) => !(name in withoutActor));
    expect(unasked).toEqual([]);
  });

  it('lists nothing that is not there', () => {
    const names = new Set(all.map(({ name }) => name));
    expect(Object.keys(withoutActor).filter((name) => !names.has(name))).toEqual([]);
  });

  it('opens a session of an authority, and lets work go on unasked, only where that is its business', () => {
    const uses = (word: RegExp, allowedIn: readonly string[]): readonly string[] =>
      productionFiles
        .filter((file) => !ofTheOwner.test(file) && !allowedIn.includes(file))
        .filter((file) => word.test(sourceOf(file)));
    expect(uses(/\bsetAuthority\(/, upkeep)).toEqual([]);
    expect(uses(/\.transaction\(/, upkeep)).toEqual([]);
    expect(uses(/\bseenNow\(/, ['access/query.ts', 'history/as-of.ts', 'ledger/deed.ts'])).toEqual([]);
    expect(uses(/\ballowed\(|acting: 'allowed'/, ['access/acting.ts', 'access/query.ts', 'ledger/deed.ts'])).toEqual(
      [],
    );
  });
});
