/**
 * The folder form of a register: whatever deeds have put on record goes out as a folder, comes in elsewhere as the same, and
 * goes out again byte for byte; and every mistake in such a folder is told at once, where it stands.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { type Figure, figureKey } from '#core/figure.ts';
import { folderFiles } from '#cycle/folder/folder-files.ts';
import { loadWholeFolder, type WholeFolder } from '#cycle/folder/whole-folder.ts';
import { worded } from '#prose/words/problems.ts';
import { asking } from '#store/access/query.ts';
import { endRole, grantRole } from '#store/access/roles.ts';
import { putRecord, recordOf } from '#store/authority-record.ts';
import { reviews, steps } from '#store/deeds-sample.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { recordFindings } from '#store/making-good/keep-findings.ts';
import { asOperator, valueOnRecord } from '#store/record-sample.ts';
import { eraseCase } from '#store/registers/registers.ts';
import { issueReport } from '#store/reports/issue.ts';
import { answerName } from '#store/reviews/confirm.ts';
import { seenNow } from '#store/rows.ts';
import { as, body, findingOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { contactsOf, erasePerson, namePerson } from '#store/who/people.ts';

type Step = (db: Connection, authority: string, pick: number, hours: number) => Promise<unknown>;

const one = <Item>(items: readonly Item[], by: number): Item => items[by % items.length] as Item;

/** What a paper says, with more than its value. */
function saidInPaper(pick: number): Figure {
  const bare = valueOnRecord({
    indicator: one(['thu', 'ho'], pick),
    unit: one(['a', 'c'], pick >> 1),
    period: '2019-9M',
    state: one(['value', 'value', 'not-applicable'], pick >> 2),
    value: one(['7.5', '0', '123456789012345678.25'], pick >> 3),
    vintage: 'estimate',
    known: '2019-10-02',
  });
  const quote = `hơn 7,5 tỷ đồng; "tăng"\n${pick}`;
  const at = { file: `reviews/${one(reviews, pick)}/reports/bc0.txt`, start: pick, end: pick + 20, quote, place: null };
  const figure: Figure = {
    ...bare,
    printed: bare.value === null ? null : { value: bare.value, decimals: 1, measure: 'tỷ đồng' },
    approx: 'hơn',
    until: day('2019-09-25'),
    source: { kind: 'report', at, from: 'prose', version: 1 },
    confirmed: pick % 2 === 0 ? null : { by: 'Trần Thị Mai', on: day('2019-10-03') },
  };
  return { ...figure, key: figureKey(figure) };
}

/** What histories of deeds lack: people, papers’ figures, words in papers, what is erased. */
const more: Readonly<Record<string, Step>> = {
  name: (db, q, pick, hours) =>
    namePerson(db, as(q, 'administrator', hours), {
      name: one(['Hoàng Văn Thụ', 'Đại biểu 1', 'Bùi Thị Lan'], pick),
      email: one([null, 'a@vi-du.vn'], pick),
      phone: one(['0912', null], pick >> 1),
    }),
  erase: (db, q, pick, hours) => erasePerson(db, as(q, 'administrator', hours), `p${6 + (pick % 6)}`),
  grant: (db, q, pick, hours) =>
    grantRole(db, as(q, 'administrator', hours), {
      person: `p${6 + (pick % 6)}`,
      role: one(['reporter', 'auditor'], pick),
      unit: one(['a', null], pick),
      from: day('2019-05-01'),
      to: one([null, day('2019-12-31')], pick >> 1),
    }),
  'end role': (db, q, pick, hours) =>
    endRole(db, as(q, 'administrator', hours), {
      person: `p${6 + (pick % 6)}`,
      number: 1,
      lastDay: one([day('2019-04-01'), day('2019-06-30')], pick),
    }),
  'erase case': (db, q, pick, hours) =>
    eraseCase(db, as(q, 'administrator', hours), { register: 'vi-pham', number: `${pick % 3}` }),
  quote: (db, q, pick, hours) => saveFigures(db, as(q, 'office', hours), [saidInPaper(pick)]),
  found: (db, q, pick, hours) =>
    recordFindings(db, as(q, 'office', hours), {
      review: one(reviews, pick),
      findings: [
        findingOf(`shortcoming|budget.${pick % 3}|2019-9M|read`, {
          evidence: {
            keys: ['thu|a'],
            places: [
              { file: `reviews/${one(reviews, pick)}/reports/bc0.txt`, start: 1, end: 5, quote: 'chậm', place: null },
            ],
          },
        }),
      ],
    }),
};

const all: Readonly<Record<string, Step>> = { ...steps, ...more };
/** What others rest on, so that every deed comes to pass in each history. */
const ground = ['review', 'review', 'send', 'send', 'assign', 'find', 'register', 'case', 'regime', 'meet', 'freeze'];
const wish = fc.record({ does: fc.constantFrom(...Object.keys(all), 'review', 'freeze'), pick: fc.nat({ max: 63 }) });

const refused = (error: unknown): void => {
  if (!(error instanceof DatabaseRefusal)) throw error;
};

const hashed = (files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...files].map(([name, bytes]) => [
      name,
      /\.(yaml|csv|jsonl)$/.test(name) && !/reports|meetings\//.test(name)
        ? new TextDecoder().decode(bytes)
        : createHash('sha256').update(bytes).digest('hex'),
    ]),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Of a record everything, cells apart; lines of files are those of the file it came from. */
function told(record: WholeFolder | null): string {
  const cell = ({ indicator, unit, period }: Figure): string => `${indicator} ${unit} ${period}`;
  const byCell = (figures: readonly Figure[] = []) => [...figures].sort((a, b) => compare(cell(a), cell(b)));
  const plain = record && {
    ...record,
    history: byCell(record.history),
    kept: record.kept && { ...record.kept, figures: byCell(record.kept.figures) },
  };
  const inOrder = (value: object) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
  const written = (key: string, value: unknown): unknown => {
    if (value instanceof Uint8Array) return [...value].join(' ');
    if (key === 'line' || value === undefined) return undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? inOrder(value) : value;
  };
  return JSON.stringify(plain, written, 1);
}

/** The line where two part. */
function firstDifference(found: string, wanted: string): string {
  const [left, right] = [found.split('\n'), wanted.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at < 0 ? 'the same' : `${left.slice(at - 6, at + 3).join(' ')} ≠ ${right.slice(at - 6, at + 3).join(' ')}`;
}

describe.each(engines())('%s', (_name, open) => {
  let here: Opened;
  let elsewhere: Opened;
  let runs = 0;
  const done = new Set<string>();
  beforeAll(async () => {
    [here, elsewhere] = [await open(), await open()];
  }, 60_000);
  afterAll(async () => {
    await here.remove();
    await elsewhere.remove();
  });

  const lived = async (history: readonly { does: string; pick: number }[]): Promise<string> => {
    runs += 1;
    const authority = `f${runs}`;
    await putRecord(here.connection, staffedRecord(authority), firstHour);
    for (const [hours, { does, pick }] of history.entries())
      await all[does]?.(here.connection, authority, pick, hours).then(() => done.add(does), refused);
    return authority;
  };

  const throughFolder = async (authority: string): Promise<WholeFolder> => {
    const record = await recordOf(here.connection, asOperator(authority));
    if (record === null) throw new Error('no record');
    const { whole, problems } = loadWholeFolder(folderFiles(record));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (whole === null) throw new Error('the folder does not load');
    expect(firstDifference(told(whole), told(record))).toBe('the same');
    await putRecord(elsewhere.connection, whole, new Date('2020-01-02T00:00:00Z'));
    const again = await recordOf(elsewhere.connection, asOperator(authority));
    if (again === null) throw new Error('no record');
    expect(hashed(folderFiles(again))).toEqual(hashed(folderFiles(record)));
    expect(firstDifference(told(again), told(record))).toBe('the same');
    expect((await auditAuthority(elsewhere.connection, asOperator(authority))).findings).toEqual([]);
    return record;
  };

  it('comes out as it went in, byte for byte, whatever deeds there were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 40, maxLength: 70 }), fc.nat(63), async (history, pick) => {
        const first = ground.map((does, index) => ({ does, pick: pick + index }));
        await throughFolder(await lived([...first, ...history]));
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 240_000);

  it('holds every noun: each deed is done in one history', async () => {
    const every = Object.keys(all).flatMap((does) => [0, 1, 2, 3, 9, 17].map((pick) => ({ does, pick })));
    const last = ['grant', 'end role'].map((does) => ({ does, pick: 4 }));
    const authority = await lived([...ground.map((does, pick) => ({ does, pick })), ...every, ...every, ...last]);
    const { kept, reviews: held } = await throughFolder(authority);
    expect(Object.entries(kept ?? {}).filter(([, list]) => list.length === 0)).toEqual([]);
    for (const part of ['papers', 'answers', 'meetings', 'drafts', 'issued'] as const)
      expect(
        held.reduce((sum, { kept: of }) => sum + (of?.[part].length ?? 0), 0),
        part,
      ).toBeGreaterThan(0);
    expect(kept?.people.some(({ erased }) => erased !== null)).toBe(true);
    expect(kept?.cases.some(({ erased }) => erased !== null)).toBe(true);
    expect(Object.keys(all).filter((does) => !done.has(does))).toEqual([]);
    const paper = { review: reviews[1], paper: 'bao-cao' };
    const draft = held.flatMap((review) => (review.review.period === reviews[1] ? (review.kept?.drafts ?? []) : []));
    await expect(
      issueReport(elsewhere.connection, as(authority, 'approver'), {
        ...paper,
        draft: draft.at(-1)?.draft ?? 1,
        body: body.code,
        symbol: '99-BC/QU',
        issuedOn: day('2019-10-09'),
        changed: null,
      }),
    ).rejects.toThrow(/frozen in another database/);
    const people = await asking(elsewhere.connection, as(authority, 'administrator'), (session) =>
      contactsOf(session, authority),
    );
    expect(people.length).toBeGreaterThan(4);
  }, 120_000);

  it('tells two people of one name apart, and what each said that words mean', async () => {
    const authority = await lived([{ does: 'review', pick: 1 }]);
    const { connection } = here;
    const administrator = as(authority, 'administrator');
    const second = await namePerson(connection, administrator, { name: 'Mai', email: null, phone: null });
    await namePerson(connection, administrator, { person: second, name: 'Trần Thị Mai', email: null, phone: null });
    const always = { unit: null, from: day('2000-01-01'), to: null };
    await grantRole(connection, administrator, { person: second, role: 'office', ...always });
    const [review] = [reviews[1]];
    const first = as(authority, 'office');
    const other = { ...first, by: { of: authority, person: second } };
    const words = 'Thu cân đối: "đợt 1"';
    await answerName(connection, first, { review, words, indicator: 'thu' });
    await answerName(connection, other, { review, words: 'P. A', unit: 'a' });
    for (const unknown of [{ unit: 'thu' }, { indicator: 'a' }])
      await expect(answerName(connection, first, { review, words, ...unknown })).rejects.toThrow(/there is no such/);
    const { reviews: held } = await throughFolder(authority);
    expect(held.flatMap(({ kept }) => kept?.answers ?? [])).toEqual([
      { words, indicator: 'thu', unit: null, by: 'Trần Thị Mai (p1)', on: day('2019-10-01') },
      { words: 'P. A', indicator: null, unit: 'a', by: `Trần Thị Mai (${second})`, on: day('2019-10-01') },
    ]);
    const acted = await seenNow(elsewhere.connection, authority, (session) =>
      session.query(script('select person from name_answered order by position')),
    );
    expect(acted).toEqual([{ person: 'p1' }, { person: second }]);
  }, 60_000);
});

/** A whole folder of kept nouns, each file with a mistake. */
const wrong: Readonly<Record<string, string>> = {
  'people.yaml': `- { code: p1, name: Bà A, roles: [{ role: reporter, from: 2019-01-01 }] }
- { code: p1, name: Ông B, roles: [{ role: leader, unit: a, from: 2019-13-01 }] }
- { code: b2, name: Ông C }
- { code: p3 }
`,
  'regimes.yaml':
    '- { code: bc, name: Báo cáo, owed: to-us, toWhom: VP, rhythm: weekly, dueAfterDays: 3, from: 2019-01-01, units: [x] }\n',
  'clauses.yaml': '- { directive: nq-9, clause: 1.1, demands: Thu, owner: nobody }\n',
  'registers.yaml': '- { code: so, name: Sổ, fields: [{ code: ai, label: Ai, kind: person }], from: 2019-01-01 }\n',
  'cases.yaml': `- { register: none, number: '1', opened: 2019-01-01, versions: [{ by: Bà A, on: 2019-01-01, facts: { ai: B } }] }
- { register: none, number: '1', opened: 2019-01-01, versions: [{ by: Bà A, on: 2019-01-01 }] }
`,
  'figures/2019-9M.jsonl': `{"indicator":"thu"
{"indicator":"none","unit":"x","value":"1","vintage":"official","known":"2019-10-01","history":"history/a.csv"}
{"indicator":"thu","unit":"a","vintage":"official","known":"2019-10-01","history":"history/a.csv"}
{"indicator":"thu","unit":"a","value":"1","vintage":"official","known":"2019-10-01","report":{"review":"2019-9M","file":"no.txt","version":1,"in":"prose","start":0,"end":1,"quote":"1"}}
`,
  'reviews/2019-9M/meetings.yaml':
    '- { id: h-1, body: none, kind: committee, heldOn: 2019-10-05, papers: [{ kind: minutes, file: bb.docx }], opinions: [{ said: A, answer: { by: B, on: 2019-10-05 } }] }\n',
  'reviews/2019-9M/drafts.yaml':
    '- { paper: bao-cao, step: signing, frozenAt: 2019-10-05T01:00:00.000Z, position: 1, file: drafts/bao-cao-1.docx }\n',
  'reviews/2019-9M/issued.yaml':
    '- { paper: bao-cao, draft: 2, body: none, symbol: 1-BC, issuedOn: 2019-10-06, changed: x, file: issued/bao-cao-1.docx }\n',
};

describe('a folder with mistakes in what is kept', () => {
  const sound = folderFiles({ ...(staffedRecord('q') as WholeFolder), reviews: [{ ...reviewFiles() }] });
  const bytesOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
    new Map([
      ...sound,
      ...Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
    ]);

  it('loads without them', () => {
    expect(loadWholeFolder(sound).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells every file’s mistakes at once, each with its line and in both languages', () => {
    const { whole, problems } = loadWholeFolder(bytesOf(wrong));
    expect(whole).toBeNull();
    const errors = problems.filter(({ severity }) => severity === 'error');
    const places = errors.map(({ code, file, line }) => `${code} ${file}:${line}`);
    expect(places).toEqual([
      'HS40 cases.yaml:1',
      'HS09 cases.yaml:2',
      'HS10 cases.yaml:2',
      'HS40 cases.yaml:2',
      'HS11 clauses.yaml:1',
      'HS13 clauses.yaml:1',
      'HS41 figures/2019-9M.jsonl:1',
      'HS11 figures/2019-9M.jsonl:2',
      'HS12 figures/2019-9M.jsonl:2',
      'HS09 figures/2019-9M.jsonl:3',
      'HS45 figures/2019-9M.jsonl:4',
      'HS09 people.yaml:1',
      'HS08 people.yaml:2',
      'HS09 people.yaml:2',
      'HS10 people.yaml:2',
      'HS09 people.yaml:3',
      'HS09 people.yaml:4',
      'HS09 regimes.yaml:1',
      'HS11 regimes.yaml:1',
      'HS09 registers.yaml:1',
      'HS42 reviews/2019-9M/drafts.yaml:1',
      'HS14 reviews/2019-9M/issued.yaml:1',
      'HS42 reviews/2019-9M/issued.yaml:1',
      'HS44 reviews/2019-9M/issued.yaml:1',
      'HS46 reviews/2019-9M/issued.yaml:1',
      'HS09 reviews/2019-9M/meetings.yaml:1',
      'HS14 reviews/2019-9M/meetings.yaml:1',
    ]);
    for (const { message, advice } of errors.map(worded))
      for (const said of [message.vi, message.en, advice.vi, advice.en]) {
        expect(said).not.toMatch(/\{\w+\}/);
        expect(said.length).toBeGreaterThan(10);
      }
  });
});

function reviewFiles() {
  return {
    review: reviewOf('2019-9M'),
    sent: [],
    confirmations: { files: [], figures: [], remedies: [] },
    waivers: [],
  };
}
