/**
 * The matter of a review as text and back: papers that are asked for later, with what people said since, are written from
 * the same matter as the dossier. Decimals stay exact.
 */
import { decimal } from '#core/decimal.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

const MARK = 'exact';

/** Every decimal as `{ exact: '1.50' }`. */
export const matterJson = (matter: ReviewMatter): string =>
  JSON.stringify(matter, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    // What stands there before it turned itself into text.
    const own = this[key];
    return isDecimal(own) ? { [MARK]: own.toFixed() } : value;
  });

/**
 * The same matter again.
 *
 * @example matterFrom(matterJson(matter)).assessments.length === matter.assessments.length // true
 */
export const matterFrom = (json: string): ReviewMatter =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && MARK in value && Object.keys(value).length === 1
      ? decimal(String(value[MARK]))
      : value,
  ) as ReviewMatter;

const isDecimal = (value: unknown): value is { readonly toFixed: () => string } =>
  typeof value === 'object' && value !== null && 'toFixed' in value && 'plus' in value;
