/**
 * The dossier as text and back: one JSON document, decimals as strings, the same bytes for the same dossier.
 */
import type { Dossier, DossierJson } from './dossier.ts';

const FORMAT: Dossier['format'] = 'bokhuyet-dossier/1';

/** The fields in the order in which they are written. */
const order: readonly (keyof Dossier)[] = [
  'format',
  'authority',
  'body',
  'side',
  'review',
  'on',
  'draft',
  'confirmed',
  'holes',
  'problems',
  'unmatched',
  'sent',
  'assessments',
  'findings',
  'waivers',
  'carried',
  'remedies',
  'units',
  'indicators',
  'directives',
  'mentions',
  'targets',
  'derivations',
  'figures',
  'submissions',
  'papers',
];

/** Fields that dossiers of this format did not always have. */
const younger: ReadonlySet<keyof Dossier> = new Set(['holes']);

/**
 * The text of `dossier.json`, ended by a line feed.
 *
 * @example JSON.parse(dossierText(dossier)).format // 'bokhuyet-dossier/1'
 */
export function dossierText(dossier: Dossier): string {
  const fields = order.map((key) => `${JSON.stringify(key)}: ${fieldText(dossier[key])}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A list has a line for each item, so that two dossiers can be compared line by line. */
function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value, plainDecimals);
  return `[\n${value.map((item) => JSON.stringify(item, plainDecimals)).join(',\n')}\n]`;
}

/** Big numbers print themselves, in exponents where they are large; in a dossier they never do. */
function plainDecimals(this: unknown, key: string, value: unknown): unknown {
  const held = (this as Readonly<Record<string, unknown>>)[key];
  return isDecimal(held) ? held.toFixed() : value;
}

const isDecimal = (value: unknown): value is { toFixed: () => string } =>
  typeof value === 'object' && value !== null && 'toFixed' in value && 'plus' in value;

/**
 * A dossier from its text. Throws with a reason in both languages when the text is no dossier of this format.
 *
 * @example parseDossier(dossierText(dossier)).format // 'bokhuyet-dossier/1'
 */
export function parseDossier(text: string): DossierJson {
  const found = parsed(text);
  const missing = order.filter((key) => found[key] === undefined && !younger.has(key));
  if (found.format !== FORMAT) {
    throw new RangeError(
      `Không phải hồ sơ đánh giá dạng ${FORMAT}; hãy lập lại hồ sơ bằng lệnh review. / Not a dossier of the format ${FORMAT}; write it anew with review.`,
    );
  }
  if (missing.length > 0) {
    throw new RangeError(
      `Hồ sơ thiếu các phần: ${missing.join(', ')}; hãy lập lại hồ sơ. / The dossier lacks ${missing.join(', ')}; write it anew.`,
    );
  }
  return found as DossierJson;
}

function parsed(text: string): Partial<DossierJson> {
  try {
    const found: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof found === 'object' && found !== null ? found : {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RangeError(
      `Tệp không phải JSON (${reason}); hãy chọn tệp dossier.json. / Not JSON (${reason}); choose a dossier.json.`,
    );
  }
}
