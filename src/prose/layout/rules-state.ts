/**
 * Layout of State papers: Nghị định 30/2020/NĐ-CP, annex I, from 05/3/2020, and before it Thông tư 01/2011/TT-BNV.
 *
 * The text of the circular was not at hand: its values are taken from the decree that followed it and marked so.
 */
import type { LayoutRules, LayoutValues, Sourced } from './rules.ts';

const annex = <T>(value: T): Sourced<T> => ({ value, source: 'NĐ 30/2020, phụ lục I (G02)', knownFrom: 'rule' });
const background = <T>(value: T): Sourced<T> => ({ value, source: 'background', knownFrom: 'background' });

const values30: LayoutValues = {
  margins: annex({ top: 20, bottom: 20, left: 30, right: 15 }),
  marginRoom: annex(5),
  font: annex('Times New Roman'),
  body: annex({ size: 14, firstLine: 12.7, gap: 6, line: { multiple: 1.15 } }),
  headWidths: { value: [70, 102], source: 'G03', knownFrom: 'rule' },
  headRight: annex([
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13, bold: true, rule: null },
    { text: 'Độc lập - Tự do - Hạnh phúc', size: 14, bold: true, rule: 1 },
  ]),
  superior: annex({ size: 13, bold: false }),
  issuer: annex({ size: 13, bold: true, below: 'rule' }),
  symbol: annex({ form: 'Số: {number}/{type}-{issuer}', size: 13 }),
  letter: annex({ form: 'Số: {number}/{issuer}-VP', begins: 'V/v', size: 13, italic: false }),
  dateLine: annex({ size: 14, italic: true }),
  title: annex({ size: 14, below: 'rule' }),
  roman: annex('.'),
  signing: annex({ prefixes: { TM: 'TM.', KT: 'KT.', TL: 'TL.', Q: 'Q.', TUQ: 'TUQ.' }, postBold: true }),
  recipients: annex({ label: 'bold-italic', labelSize: 12, size: 11, archive: 'Lưu: VT' }),
  endMark: { value: './.', source: 'custom (G01)', knownFrom: 'background' },
  citationComma: annex(false),
  annex: annex('roman'),
  address: background('ông/bà'),
  draft: background('DỰ THẢO'),
  spelling: background('hòa'),
};

export const state30: LayoutRules = {
  code: '30/2020/NĐ-CP',
  side: 'state',
  name: 'Nghị định 30/2020/NĐ-CP',
  from: { value: '2020-03-05', source: 'G02 R18', knownFrom: 'rule' },
  to: { value: null, source: 'G02', knownFrom: 'rule' },
  values: values30,
};

export const state01: LayoutRules = {
  code: '01/2011/TT-BNV',
  side: 'state',
  name: 'Thông tư 01/2011/TT-BNV',
  from: { value: '2011-03-05', source: 'background', knownFrom: 'background' },
  to: { value: '2020-03-04', source: 'the day before NĐ 30/2020', knownFrom: 'rule' },
  values: Object.fromEntries(
    Object.entries(values30).map(([key, sourced]) => [
      key,
      sourced.knownFrom === 'rule' ? { ...sourced, knownFrom: 'later' } : sourced,
    ]),
  ) as LayoutValues,
};
