/**
 * A record as the files of a folder: the way back of the loader. What the loader reads from these files is the record
 * again, but for the lines things stand on; what was left to a default stays unwritten.
 */
import type { Directive } from '#core/directive.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Body } from '#core/review.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit } from '#core/unit.ts';
import { dividedFigures } from './kept/figure-lines.ts';
import { findingSaid, reviewPapers, sentSaid, standingFiles, taskSaid } from './kept/kept-files.ts';
import { diskName } from './kept/places.ts';
import { targetKey } from './register.ts';
import { bytesOf, type Row, said, yamlOf } from './said.ts';
import { historyColumns } from './schema.ts';
import type { ReviewOfFolder, Standing, WholeFolder } from './whole-folder.ts';

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
    ['tasks.yaml', whole.tasks.map(({ task, review }) => taskOf(whole, task, review))],
    ['findings.yaml', whole.pastFindings.map((one) => findingOf(whole, one))],
  ];
  const { keeper, units, kept } = whole;
  const { rows, files } = dividedFigures({ figures: kept?.figures ?? whole.history, keeper, units });
  return new Map([
    ...lists.map(([file, content]) => [file, yamlOf(content)] as const),
    ...(kept === undefined ? [] : standingFiles(kept)),
    ...histories(rows),
    ...[...files].map(([file, text]) => [file, bytesOf(text)] as const),
    ...whole.reviews.flatMap(reviewFiles),
  ]);
}

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

const targetOf = ({ key, line: _, as, value, ...target }: Target): Row =>
  said({
    ...target,
    as: unless(as, 'value'),
    value: value.toFixed(),
    key: unless(key, targetKey({ ...target, as })),
  });

const directiveOf = (directive: Directive): Row => said({ ...directive });

function taskOf({ kept }: Standing, one: Task, review: string | null): Row {
  const { deadline, extensions, progress, proposed: _, ...task } = one;
  const { kind } = deadline;
  return said({
    ...task,
    review,
    due: kind === 'standing' ? null : deadline.due,
    standing: kind === 'standing',
    paused: kind === 'paused' ? { since: deadline.since, reason: deadline.reason } : null,
    extensions,
    progress: progress.map(({ at: _, confirmed: __, confirmedBy, ...one }) => said({ ...one, confirmed: confirmedBy })),
    ...taskSaid(kept?.tasks.find((own) => own.task === one.id)),
  });
}

const findingOf = ({ kept }: Standing, { finding, review, ...settled }: Standing['pastFindings'][number]): Row => {
  const { id, kind, field, words, indicator, units, degree, cause, from = [] } = finding;
  const { recorded, byFigures, dropped } = settled;
  const own = kept?.findings.find((one) => one.finding === id);
  const told = { id, review, kind, field, words, indicator, units, degree, cause };
  return said({ ...told, recorded, from, byFigures: byFigures || null, dropped, ...findingSaid(own) });
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
  kept,
}: ReviewOfFolder): readonly (readonly [string, Uint8Array])[] {
  const under = `reviews/${review.period}/`;
  const listed = sent
    .map(({ file, unit, received, version }) => ({
      own: said({ unit, received, version, ...sentSaid(kept?.papers.find((one) => one.file === file)) }),
      file,
    }))
    .filter(({ own, file }) => Object.keys(own).length > 0 || diskName(file) !== file)
    .map(({ own, file }) => ({ file, ...own }));
  const vouched = {
    files: confirmations.files.map(said),
    figures: confirmations.figures.map(({ line: _, ...one }) => said(one)),
    remedies: confirmations.remedies,
    waivers,
  };
  return [
    [
      `${under}review.yaml`,
      yamlOf({ ...said({ ...review, closed: kept?.closed }), attendance: said(review.attendance) }),
    ],
    [`${under}submissions.yaml`, yamlOf(listed)],
    [`${under}confirmations.yaml`, yamlOf(vouched)],
    ...(kept === undefined ? [] : reviewPapers(kept, under)),
    ...sent.map(({ file, bytes }) => [`${under}reports/${diskName(file)}`, bytes] as const),
  ];
}
