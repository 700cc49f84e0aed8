/**
 * The decimal a spreadsheet means by a stored number, and the little decimal arithmetic that
 * printing it needs; this layer stands alone and never reckons with figures.
 *
 * Excel keeps binary floating point but knows 15 significant digits (specifications and limits,
 * "number precision"): a stored 0.30000000000000004 is 0.3, shown, typed and meant.
 */

/** The value is `units` divided by ten to the power `scale`. */
export type Decimal = { readonly units: bigint; readonly scale: number };

const SIGNIFICANT = 15;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;
/** The common case, already as wanted: at most 15 digits, no exponent, no zero too many. */
const PLAIN = /^-?(?:[1-9]\d{0,8}|0(?=\.))(?:\.\d{0,5}[1-9])?$/;
/** No stored number is longer; longer text is not one. */
const LONGEST = 400;

/**
 * Plain decimal text without exponent, at most 15 significant digits; null for anything that is
 * not a finite number.
 *
 * @example exactDecimal('0.30000000000000004') // '0.3'
 */
export function exactDecimal(stored: string): string | null {
  if (PLAIN.test(stored)) return stored;
  const text = stored.trim();
  const value = Number(text);
  if (text.length > LONGEST || !/\d/.test(text) || !NUMBER.test(text) || !Number.isFinite(value)) return null;
  if (value === 0) return '0';
  const digits = text.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;
  const decimal = decimalOf(digits <= SIGNIFICANT ? text : value.toPrecision(SIGNIFICANT));
  return withoutTrailingZeros(decimalText(decimal));
}

/** Reads decimal text, with or without an exponent; zero for anything else. */
export function decimalOf(text: string): Decimal {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  const units = BigInt(`${whole}${decimals}` || '0') * (sign === '-' ? -1n : 1n);
  return shifted({ units, scale: decimals.length }, Number(exponent));
}

/** Multiplied by a power of ten. */
export const shifted = ({ units, scale }: Decimal, power: number): Decimal =>
  scale - power >= 0 ? { units, scale: scale - power } : { units: units * 10n ** BigInt(power - scale), scale: 0 };

/** Rounded half away from zero to so many decimals, as spreadsheets print. */
export function rounded({ units, scale }: Decimal, decimals: number): Decimal {
  if (scale <= decimals) return { units: units * 10n ** BigInt(decimals - scale), scale: decimals };
  const factor = 10n ** BigInt(scale - decimals);
  const rest = units % factor;
  const up = (rest < 0n ? -rest : rest) * 2n >= factor ? (units < 0n ? -1n : 1n) : 0n;
  return { units: units / factor + up, scale: decimals };
}

/**
 * All decimals of the scale, trailing zeros too.
 *
 * @example decimalText({ units: -150n, scale: 2 }) // '-1.50'
 */
export function decimalText({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const decimals = digits.slice(digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${decimals}` : ''}`;
}

export const withoutTrailingZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
