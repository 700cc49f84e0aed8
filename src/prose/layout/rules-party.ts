/**
 * Layout of Party papers: 36-HD/VPTW of 2018 and 05-HD/VPTW of 2026, as data.
 *
 * The text of neither was at hand. What is known of 36-HD/VPTW itself is the symbol, the issuer, the date line
 * and the size of the Party's name; the rest is taken from tools that implement 05-HD/VPTW, and says so.
 */
import type { LayoutRules, LayoutValues, Sourced } from './rules.ts';

const by05 = <T>(value: T, source: string): Sourced<T> => ({ value, source, knownFrom: 'rule' });
const by36 = by05;
const background = <T>(value: T, source = 'background'): Sourced<T> => ({ value, source, knownFrom: 'background' });

/** The same value, where only the later rule is known to want it. */
const carriedBack = (values: LayoutValues): LayoutValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, sourced]) => [
      key,
      sourced.knownFrom === 'rule' ? { ...sourced, knownFrom: 'later' } : sourced,
    ]),
  ) as LayoutValues;

const partyName = (size: number) => [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size, bold: true, rule: 1 }];

const values05: LayoutValues = {
  margins: by05({ top: 20, bottom: 20, left: 30, right: 15 }, 'G01 G04 G12'),
  marginRoom: by05(0, 'G01 G04 G12'),
  font: background('Times New Roman'),
  // 18 points in G04 and G12, 19 in G01: the majority until the original is at hand.
  body: by05({ size: 14, firstLine: 10, gap: 6, line: { exact: 18 } }, 'G01 G04 G12'),
  headWidths: background([68, 97]),
  headRight: by05(partyName(15), 'R28b G06 G13'),
  superior: by05({ size: 14, bold: false }, 'G01 G04 G06'),
  issuer: by05({ size: 14, bold: true, below: 'star' }, 'G01 G04 G06'),
  symbol: by05({ form: 'Số {number}-{type}/{issuer}', size: 14 }, 'G01'),
  letter: by05({ form: 'Số {number}-{type}/{issuer}', begins: 'về việc', size: 12, italic: true }, 'G01 G07'),
  dateLine: by05({ size: 14, italic: true }, 'G01'),
  title: by05({ size: 14, below: 'dashes' }, 'G01'),
  roman: by05('-', 'G01'),
  signing: by05({ prefixes: { TM: 'T/M', KT: 'K/T', TL: 'T/L', Q: 'Q/', TUQ: 'T/UQ' }, postBold: false }, 'G01 G08b'),
  recipients: by05({ label: 'underlined', labelSize: 14, size: 12, archive: 'Lưu {office}' }, 'G01 G04'),
  endMark: by05('.', 'G01'),
  citationComma: by05(true, 'G01'),
  annex: background('arabic'),
  address: by05('đồng chí', 'R01'),
  draft: by05('DỰ THẢO', 'G01'),
  spelling: by05('hòa', 'G01'),
};

export const party05: LayoutRules = {
  code: '05-HD/VPTW',
  side: 'party',
  name: 'Hướng dẫn 05-HD/VPTW (2026)',
  // Two sources say 27/5/2026, one 12/01/2026; the ruling 399-QĐ/TW holds from 09/01/2026.
  from: { value: '2026-01-12', source: 'G10 (G01 and G09: 2026-05-27)', knownFrom: 'background' },
  to: { value: null, source: 'R20', knownFrom: 'rule' },
  values: values05,
};

export const party36: LayoutRules = {
  code: '36-HD/VPTW',
  side: 'party',
  name: 'Hướng dẫn 36-HD/VPTW (03/4/2018)',
  from: { value: '2018-04-03', source: 'R28 R30b', knownFrom: 'rule' },
  to: { value: '2026-01-11', source: 'G10', knownFrom: 'background' },
  values: {
    ...carriedBack(values05),
    headRight: by36(partyName(15), 'G13'),
    symbol: by36({ form: 'Số {number}-{type}/{issuer}', size: 14 }, 'R29 R30'),
    dateLine: by36({ size: 14, italic: true }, 'R29 R30'),
    address: by36('đồng chí', 'R01'),
  },
};
