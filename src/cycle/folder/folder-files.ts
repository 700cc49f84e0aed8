/**
 * A record as the files of a folder: the way back of the loader. What the loader reads from these files is the record
 * again, but for the lines things stand on; what was left to a default stays unwritten.
 */
import { stringify } from 'yaml';
import type { Directive } from '#core/directive.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Body } from '#core/review.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit } from '#core/unit.ts';
import { historyColumns } from './schema.ts';
import type { ReviewOfFolder, Standing, WholeFolder } from './whole-folder.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The files by name, with the bytes of everything that was sent.
 *
 * @example [...folderFiles(whole).keys()] // ['authority.yaml', 'bodies.yaml', …]
 */
export function folderFiles(whole: WholeFolder): ReadonlyMap<string, Uint8Array> {
  const lists: readonly (readonly [file: string, content: unknown])[] = [
    ['authority.yaml', authorityOf(whole)],
    ['bodies.yaml', whole.bodies.map(bodyOf)],
    ['units.yaml', { units: whole.units.map(unitOf), relations: whole.relations.map(said) }],
    ['indicators.yaml', whole.indicators.map(indicatorOf)],
    ['targets.yaml', whole.targets.map(targetOf)],
    ['directives.yaml', whole.directives.map(directiveOf)],
    ['tasks.yaml', whole.tasks.map(({ task, review }) => taskOf(task, review))],
    ['findings.yaml', whole.pastFindings.map(findingOf)],
  ];
  return new Map([
    ...lists.map(([file, content]) => [file, yamlOf(content)] as const),
    ...histories(whole.history),
    ...whole.reviews.flatMap(reviewFiles),
  ]);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const yamlOf = (content: unknown): Uint8Array =>
  bytesOf(stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Without what is not there: nulls, empty lists, what is not the case. */
const said = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));

/** Without a value that goes without saying. */
const unless = <Value>(value: Value, usual: Value): Value | null => (value === usual ? null : value);

const authorityOf = ({ authority, keeper, holidays }: Standing): Row =>
  said({ ...authority, register: keeper, holidays });

const bodyOf = ({ signing, ...body }: Body): Row => said({ ...body, signing: said(signing) });

const unitOf = (unit: Unit): Row => said({ ...unit });

const indicatorOf = (one: Indicator): Row =>
  said({
    ...one,
    decimals: unless(one.decimals, 0),
    price: unless(one.price, 'none'),
    saidAs: unless(one.saidAs, 'value'),
    from: unless<string>(one.from, '2000-01-01'),
    carry: unless(one.carry, 'add'),
  });

const targetOf = ({ key: _, line: __, as, value, ...target }: Target): Row =>
  said({ ...target, as: unless(as, 'value'), value: value.toFixed() });

const directiveOf = (directive: Directive): Row => said({ ...directive });

function taskOf({ deadline, extensions, progress, proposed: _, ...task }: Task, review: string | null): Row {
  const { kind } = deadline;
  return said({
    ...task,
    review,
    due: kind === 'standing' ? null : deadline.due,
    standing: kind === 'standing',
    paused: kind === 'paused' ? { since: deadline.since, reason: deadline.reason } : null,
    extensions,
    progress: progress.map(({ on, words, done, confirmedBy }) => said({ on, words, done, confirmed: confirmedBy })),
  });
}

const findingOf = ({ finding, review }: Standing['pastFindings'][number]): Row => {
  const { id, kind, field, words, indicator, units, degree, cause } = finding;
  return said({ id, review, kind, field, words, indicator, units, degree, cause });
};

/** One file for each the values came from, row by row as they were recorded. */
function histories(figures: readonly Figure[]): readonly (readonly [string, Uint8Array])[] {
  const rows = new Map<string, string[]>();
  for (const figure of figures) {
    const { source } = figure;
    if (source.kind !== 'history') continue;
    const lines = rows.get(source.file) ?? [historyColumns.join(',')];
    const value = figure.state === 'nothing-arose' ? '-' : (figure.value?.toFixed() ?? '');
    lines.push([figure.indicator, figure.unit, figure.period, value, figure.vintage, figure.knownOn].join(','));
    rows.set(source.file, lines);
  }
  return [...rows].map(([file, lines]) => [file, bytesOf(`${lines.join('\n')}\n`)]);
}

function reviewFiles({
  review,
  sent,
  confirmations,
  waivers,
}: ReviewOfFolder): readonly (readonly [string, Uint8Array])[] {
  const under = `reviews/${review.period}/`;
  const listed = sent
    .filter(({ received }) => received !== null)
    .map(({ file, unit, received, version }) => said({ file, unit, received, version }));
  const vouched = {
    files: confirmations.files.map(said),
    figures: confirmations.figures.map(({ line: _, ...one }) => said(one)),
    remedies: confirmations.remedies,
    waivers,
  };
  return [
    [`${under}review.yaml`, yamlOf({ ...said({ ...review }), attendance: said(review.attendance) })],
    [`${under}submissions.yaml`, yamlOf(listed)],
    [`${under}confirmations.yaml`, yamlOf(vouched)],
    ...sent.map(({ file, bytes }) => [`${under}reports/${file}`, bytes] as const),
  ];
}
