/**
 * Units and indicators of the sample dossier, its days and periods, and where words stand in its files.
 */
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { sampleFiles } from './files-sample.ts';

type Json = DossierJson;
export type FilePlace = Json['unmatched'][number]['at'];

export const day = (iso: string) => iso as Json['on'];
export const period = (code: string) => code as Json['review']['period'];
export const now = period('2019-9M');

/** Where these words stand in a file of the sample; throws when they do not, so that the sample cannot lie. */
export function placeOf(file: string, quote: string, place: FilePlace['place'] = null): FilePlace {
  const text = sampleFiles.find((one) => one.file === file)?.text ?? '';
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${file} does not say: ${quote}`);
  return { file, start, end: start + quote.length, quote, place };
}

type Unit = Json['units'][number];
const unit = (code: string, name: string, rest: Pick<Unit, 'kind'> & Partial<Unit>): Unit => ({
  code,
  name,
  from: day('1994-08-29'),
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...rest,
});

export const units: Json['units'] = [
  unit('bac-son', 'phường Bắc Sơn', { kind: 'ward' }),
  unit('dong-hoa', 'phường Đồng Hòa', { kind: 'ward' }),
  unit('lam-ha', 'phường Lãm Hà', { kind: 'ward' }),
  unit('van-dau', 'phường Văn Đẩu', { kind: 'ward' }),
  unit('chi-cuc-thue', 'Chi cục Thuế quận', { kind: 'vertical', fields: ['budget'] }),
  unit('phong-kinh-te', 'Phòng Kinh tế', { kind: 'department', fields: ['industry-trade'] }),
  unit('quy-dat', 'Trung tâm Phát triển quỹ đất', { kind: 'department', fields: ['investment-land'] }),
  unit('do-thi', 'Phòng Quản lý đô thị', { kind: 'department', fields: ['urban-environment'] }),
  unit('ban-to-chuc', 'Ban Tổ chức Quận ủy', { kind: 'party', fields: ['party-building'] }),
];
export const wards = ['bac-son', 'dong-hoa', 'lam-ha', 'van-dau'];

type IndicatorSeed = Pick<Json['indicators'][number], 'code' | 'name' | 'english' | 'field' | 'measure' | 'owner'> &
  Partial<Json['indicators'][number]>;
const indicator = (seed: IndicatorSeed): Json['indicators'][number] => ({
  decimals: 1,
  kind: 'flow',
  formed: 'agency',
  reportedBy: [],
  direction: 'higher',
  range: null,
  price: 'none',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('2015-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: true,
  ...seed,
});

export const indicators: Json['indicators'] = [
  indicator({
    code: 'gtsx',
    name: 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp',
    english: 'Industrial output value',
    field: 'industry-trade',
    measure: 'tỷ đồng',
    owner: 'phong-kinh-te',
    price: 'constant-2010',
    saidAs: 'growth',
  }),
  indicator({
    code: 'ban-le',
    name: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ lưu trú, ăn uống',
    english: 'Retail sales, accommodation and catering',
    field: 'industry-trade',
    measure: 'tỷ đồng',
    owner: 'phong-kinh-te',
    price: 'current',
    saidAs: 'growth',
  }),
  indicator({
    code: 'thu-ngan-sach',
    name: 'Thu ngân sách nhà nước trên địa bàn',
    english: 'State budget revenue in the area',
    field: 'budget',
    measure: 'tỷ đồng',
    owner: 'chi-cuc-thue',
  }),
  indicator({
    code: 'thu-nqd',
    name: 'Thu ngoài quốc doanh',
    english: 'Revenue from the non-state sector',
    field: 'budget',
    measure: 'tỷ đồng',
    owner: 'chi-cuc-thue',
    partOf: 'thu-ngan-sach',
  }),
  indicator({
    code: 'dau-gia',
    name: 'Thu tiền sử dụng đất (đấu giá)',
    english: 'Land-use fees (auctions)',
    field: 'investment-land',
    measure: 'tỷ đồng',
    owner: 'quy-dat',
  }),
  indicator({
    code: 'vi-pham',
    name: 'Vi phạm đất đai, trật tự xây dựng phát sinh',
    english: 'New land and building violations',
    field: 'urban-environment',
    measure: 'vụ',
    decimals: 0,
    owner: 'do-thi',
    formed: 'added',
    reportedBy: wards,
    direction: 'lower',
  }),
  indicator({
    code: 'rac',
    name: 'Tỷ lệ thu gom rác thải sinh hoạt',
    english: 'Household waste collected',
    field: 'urban-environment',
    measure: '%',
    owner: 'do-thi',
    kind: 'ratio',
  }),
  indicator({
    code: 'viec-lam',
    name: 'Giải quyết việc làm',
    english: 'Jobs created',
    field: 'culture-society',
    measure: 'lao động',
    decimals: 0,
    owner: 'phong-kinh-te',
    formed: 'added',
    reportedBy: wards,
  }),
  indicator({
    code: 'dang-vien',
    name: 'Kết nạp đảng viên mới',
    english: 'New Party members',
    field: 'party-building',
    measure: 'đảng viên',
    decimals: 0,
    owner: 'ban-to-chuc',
    formed: 'added',
    reportedBy: wards,
  }),
];
