/**
 * What a paper of the product says in words, held against what reading it gives: shortcomings and results in the words
 * of those who named them, tasks with lead, support, deliverable and deadline, citations, and whose paper it is.
 */
import { rounded } from '#core/decimal.ts';
import { monthsOf, parsePeriod } from '#core/period.ts';
import { fold } from '#core/spelling.ts';
import { dueOn, type Task } from '#core/task.ts';
import { type Document, runningText } from '#paper/document.ts';
import type { Reading, Span, TaskFact } from '#prose/read/reading.ts';
import { countDerivations } from '#prose/write/counts.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { quoted } from '#prose/write/phrase.ts';
import { type PrintedRun, printedRuns } from './printed-facts.ts';
import { achievements } from './review-words.ts';

/** Every letter of the run lies in one of the spans. */
const covers = (spans: readonly Span[], run: PrintedRun, text: string): boolean =>
  [...text.slice(run.start, run.end)].every(
    (letter, index) =>
      !/[\p{L}\d]/u.test(letter) ||
      spans.some(({ start, end }) => start <= run.start + index && run.start + index < end),
  );

const touching = <T extends Span>(spans: readonly T[], run: PrintedRun): readonly T[] =>
  spans.filter(({ start, end }) => start < run.end && run.start < end);

const around = (text: string, { from, to }: PrintedRun): string => text.slice(from, to).slice(0, 420);

/** `mặc dù có nhiều cố gắng nhưng kết quả …`: of a sentence that concedes, the half that tells the shortcoming. */
const afterConcession = (run: PrintedRun): PrintedRun => {
  const from = /(?:mặc dù|tuy) .*?(?:nhưng|song) /iu.exec(run.text);
  return from === null ? run : { ...run, start: run.start + from.index + from[0].length };
};

/** Shortcomings not read as such, and results not read as achievements. */
export function findingsLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const byId = new Map(matter.findings.map((finding) => [finding.id, finding]));
  return printedRuns(document).flatMap((run) => {
    const finding = byId.get(run.ref);
    const told = finding?.words !== null && fold(quoted(finding?.words ?? '')) === fold(run.text);
    if (!finding || !told || run.row !== null) return [];
    const near = touching(reading.findings, run);
    const ours = near.filter(({ kind }) => kind === finding.kind);
    if (covers(ours, afterConcession(run), reading.text)) return [];
    return [
      `no ${finding.kind} “${run.text}” ⟵ ${around(reading.text, run)} ⟶ ${near.map((one) => `${one.kind} “${one.quote}”`).join(' | ')}`,
    ];
  });
}

/** Enough to see what is said behind a name. */
const FIRST_WORDS = 24;

/** What figures find to fall short, told behind the name of the indicator; a comma within the name may part its words. */
export function reckonedLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const reckoned = new Set(
    matter.findings.filter(({ kind, words }) => kind === 'shortcoming' && words === null).map(({ id }) => id),
  );
  const names = new Set(matter.assessments.map(({ indicator }) => fold(indicator.name)));
  return printedRuns(document).flatMap((run) => {
    if (!reckoned.has(run.ref) || !names.has(fold(run.text))) return [];
    const said = { ...run, start: run.end, end: Math.min(run.to, run.end + FIRST_WORDS) };
    const near = touching(reading.findings, { ...run, end: said.end });
    const short = near.filter(({ kind }) => kind === 'shortcoming');
    if (touching(short, said).length > 0) return [];
    return [
      `no shortcoming of “${run.text}” ⟵ ${around(reading.text, run)} ⟶ ${near.map((one) => `${one.kind} “${one.quote}”`).join(' | ')}`,
    ];
  });
}

/** The cause of each shortcoming, from the list of causes or beside it. */
export function causesLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const runs = printedRuns(document).filter(({ row }) => row === null);
  return matter.findings.flatMap((finding) => {
    const { cause, words, id } = finding;
    const ours = runs.filter(({ ref }) => ref === id);
    const told = ours.find(({ text }) => fold(text) === fold(quoted(words ?? '')));
    const stated = ours.find(({ text }) => cause !== null && text !== told?.text && fold(cause).endsWith(fold(text)));
    if (!told || !stated) return [];
    const read = touching(reading.findings, told).map((one) => one.cause);
    if (read.some((one) => one !== null && fold(one).includes(fold(stated.text)))) return [];
    return [`no cause “${stated.text}” of “${told.text}” ⟵ ${around(reading.text, stated)} ⟶ ${read.join(' | ')}`];
  });
}

/** Tasks not read, or without what the paper says of them. */
export function tasksLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const tasks = new Map(matter.remedies.map((task) => [task.id, task]));
  const news = !document.title?.startsWith('Báo cáo') && !document.title?.startsWith('Thông báo');
  return printedRuns(document).flatMap((run) => {
    const task = tasks.get(run.ref);
    if (!task || run.row !== null) return [];
    const near = touching(reading.tasks, run);
    const words = around(reading.text, run);
    const got = near.map(
      (one) =>
        `“${one.quote}” lead ${one.lead}; support ${one.support.join(' + ')}; ${one.deliverable}; ${one.due} ${one.dueWords}`,
    );
    if (!covers(near, run, reading.text)) return [`no task “${run.text}” ⟵ ${words} ⟶ ${got.join(' | ')}`];
    const lacks = news ? [] : [...new Set(near.flatMap((one) => taskLacks(one, task, { matter, words })))];
    return lacks.length === 0 ? [] : [`task “${run.text}” lacks ${lacks.join(', ')} ⟵ ${words} ⟶ ${got.join(' | ')}`];
  });
}

type Said = { readonly matter: ReviewMatter; readonly words: string };

function taskLacks(told: TaskFact, task: Task, { matter, words }: Said): readonly string[] {
  const nameOf = (code: string): string => matter.units.find((unit) => unit.code === code)?.name ?? code;
  const lead = task.lead === null ? null : nameOf(task.lead);
  const support = task.support.map(nameOf);
  const deliverable = task.deliverable === null ? null : quoted(task.deliverable);
  const printed = deliverable === null || fold(words).includes(fold(`sản phẩm: ${deliverable}`));
  const due = task.deadline.kind === 'dated' ? dueOn(task, matter.on) : null;
  const firm = due !== null && due >= matter.on ? due : null;
  const alike = (a: string | null, b: string | null): boolean =>
    a === null || b === null ? a === b : fold(a) === fold(b);
  return [
    ...(alike(told.lead, lead) ? [] : [`lead ${lead}`]),
    ...(told.support.map(fold).join('|') === support.map(fold).join('|') ? [] : [`support ${support.join(' + ')}`]),
    ...(deliverable === null || !printed || alike(told.deliverable, deliverable) ? [] : [`deliverable ${deliverable}`]),
    ...(told.due === firm ? [] : [`due ${firm}`]),
    ...(task.deadline.kind !== 'standing' || /thường xuyên/u.test(told.dueWords ?? '') ? [] : ['thường xuyên']),
  ];
}

/** Directives of tasks and of results that are printed and not read as cited. */
export function directivesLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const tasks = new Map([...matter.remedies, ...matter.carried.map(({ task }) => task)].map((task) => [task.id, task]));
  const results = new Map(matter.findings.map((finding) => [finding.id, finding]));
  return printedRuns(document).flatMap((run) => {
    const codes = tasks.get(run.ref)?.directives ?? [];
    const asked = matter.directives
      .filter(
        ({ code, type, symbol, number }) =>
          codes.includes(code) && around(reading.text, run).includes(`${type} số ${symbol ?? number}`),
      )
      .map(({ type, symbol, number, issuer, date }) => ({ type, number: symbol ?? number, issuer, date }));
    const said = achievements.find(
      ({ words }) => words === results.get(run.ref)?.words && fold(words) === fold(run.text),
    )?.cites;
    return [...asked, ...(said ? [{ ...said, date: null }] : [])].flatMap((one) => {
      const near = reading.directives.filter(({ start }) => run.from <= start && start < run.to);
      const read = near.some(
        (told) =>
          fold(told.type) === fold(one.type) &&
          told.number === one.number &&
          fold(told.issuer ?? '') === fold(one.issuer ?? '') &&
          told.date === one.date &&
          told.role === 'cited',
      );
      if (read) return [];
      const got = near
        .map(({ type, number, issuer, date, role }) => `${type} ${number} ${issuer} ${date} ${role}`)
        .join(' | ');
      return [`no ${one.type} ${one.number} ${one.issuer} ${one.date} ⟵ ${around(reading.text, run)} ⟶ ${got}`];
    });
  });
}

/** Whose paper, of when, about what. */
export function metaLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const { review, body, issuer } = matter;
  const news = !document.title?.startsWith('Báo cáo') && !document.title?.startsWith('Thông báo');
  const report = document.title?.startsWith('Báo cáo') === true;
  const signs = (issuer ?? body).name.replace(/^Ban Thường vụ /u, '');
  const { meta } = reading;
  const wanted: readonly (readonly [name: string, wanted: string | number | null, read: string | number | null])[] = [
    ['host', fold(body.name), fold(meta.host ?? '')],
    ['ordinal', review.ordinal, meta.ordinal],
    ['date', review.date, meta.date],
    ['period', monthsIn(review.period), monthsIn(meta.period)],
    ...(report ? [] : ([['chair', review.chair.name, meta.chair]] as const)),
    ...(news
      ? []
      : ([
          ['issuer', fold(signs), fold(meta.issuer ?? '')],
          ['issued on', review.date, meta.issuedOn],
          ['type', report ? 'Báo cáo' : 'Thông báo', meta.type],
        ] as const)),
  ];
  return wanted.flatMap(([name, value, read]) =>
    value === read ? [] : [`${name} ${value}: read ${read} ⟵ ${reading.text.slice(0, 300).replaceAll('\n', ' / ')}`],
  );
}

/** `2019-3M` and `2019-Q1` are the same months. */
const monthsIn = (code: string | null): string | null => {
  const of = code === null ? null : parsePeriod(code);
  return of === null ? code : monthsOf(of).join(' ');
};

/** Counts the paper reckons: verdicts, tasks by state, reports sent. */
export function countsLost(matter: ReviewMatter, document: Document, reading: Reading): readonly string[] {
  const counted = new Map(countDerivations(matter).map((derivation) => [derivation.key, derivation]));
  const table = new Set(
    runningText(document)
      .pieces.filter(({ cell }) => cell)
      .map(({ block }) => block),
  );
  return printedRuns(document).flatMap((run) => {
    const derivation = counted.get(run.ref);
    if (!derivation?.value || table.has(run.block) || run.text.includes('/')) return [];
    const value = rounded(derivation.value, 2);
    const told = [...reading.counts, ...reading.figures].filter(({ start, end }) => start < run.end && run.start < end);
    if (told.some((one) => one.value?.eq(value))) return [];
    return [`no count ${run.text} ⟵ ${around(reading.text, run)} ⟶ ${told.map(({ quote }) => quote).join(' | ')}`];
  });
}
