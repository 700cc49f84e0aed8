import { describe, expect, test } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { indicator, sampleUnits } from '#cycle/review-sample.ts';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { factsOf } from './facts.ts';
import { candidatesFor, catalogueOf, indicatorNamedIn, labelOf } from './label.ts';
import { matchFact } from './match.ts';
import { fitted } from './measure-fit.ts';
import { isPlausible } from './plausible.ts';
import { reportersIn } from './reporters.ts';

const agency = { formed: 'vertical', reportedBy: [] } as const;
const indicators = [
  indicator('gtsx', 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp', { price: 'constant-2010' }),
  indicator('gtsx-hh', 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp (giá hiện hành)', { price: 'current' }),
  indicator('nsnn', 'Thu ngân sách nhà nước trên địa bàn', agency),
  indicator('nqd', 'Thuế ngoài quốc doanh', { ...agency, partOf: 'nsnn' }),
  indicator('phuong', 'Thu ngân sách phường', {
    measure: 'triệu đồng',
    aliases: ['Thu ngân sách trên địa bàn phường'],
  }),
  indicator('ngheo', 'Số hộ nghèo', { measure: 'hộ', kind: 'stock', direction: 'lower' }),
  indicator('tl-ngheo', 'Tỷ lệ hộ nghèo', { measure: '%', kind: 'ratio', direction: 'lower' }),
  indicator('tong-ho', 'Tổng số hộ', { measure: 'hộ', kind: 'stock', direction: 'neutral' }),
  indicator('dat', 'Vi phạm đất đai phát sinh', { measure: 'vụ', aliases: ['Số vụ vi phạm đất đai'] }),
  indicator('dat-xl', 'Vi phạm đất đai đã xử lý', { measure: 'vụ' }),
  indicator('xd', 'Vi phạm trật tự xây dựng phát sinh', { measure: 'vụ' }),
  indicator('xd-xl', 'Vi phạm trật tự xây dựng đã xử lý', { measure: 'vụ' }),
  indicator('chet', 'Người chết do tai nạn giao thông', { measure: 'người' }),
  indicator('thuong', 'Người bị thương do tai nạn giao thông', { measure: 'người' }),
  indicator('viec-lam', 'Lao động được giải quyết việc làm', { measure: 'lao động', aliases: ['Giải quyết việc làm'] }),
  indicator('giao-quan', 'Công dân giao quân', { measure: 'người', aliases: ['Giao quân'] }),
];
const catalogue = catalogueOf(indicators);
const ground = {
  catalogue,
  indicators: new Map(indicators.map((one) => [one.code, one])),
  reporters: reportersIn(sampleUnits, indicators),
};
const unit = (code: string) => {
  const found = sampleUnits.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

const best = (label: string) => candidatesFor(labelOf(label), catalogue)[0];

describe('a label names an indicator', () => {
  test.each([
    ['GTSX CN-TTCN', 'gtsx'],
    ['Giá trị sản xuất CN-TTCN (giá so sánh 2010)', 'gtsx'],
    ['Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp theo giá hiện hành', 'gtsx-hh'],
    ['Tổng thu NSNN trên địa bàn quận', 'nsnn'],
    ['thu ngan sach nha nuoc tren dia ban', 'nsnn'],
    ['Công tác thu ngân sách nhà nước 9 tháng đầu năm', 'nsnn'],
    ['Số vụ vi phạm về đất đai', 'dat'],
    ['Vi phạm TTXD đã xử lý', 'xd-xl'],
    ['Giải quyết việc làm cho lao động', 'viec-lam'],
  ])('%s → %s', (label, code) => {
    expect(best(label)?.of.code).toBe(code);
    expect(best(label)?.score).toBeGreaterThanOrEqual(0.6);
  });

  test.each([
    ['Hộ cận nghèo'],
    ['Nợ thuế ngoài quốc doanh'],
    ['Thu ngân sách từ khu vực đầu tư nước ngoài'],
    ['Sản lượng cá lồng bè'],
  ])('%s names none of them', (label) => expect(best(label)?.score ?? 0).toBeLessThan(0.6));

  test('the price base keeps nearly equal names apart', () => {
    const codes = candidatesFor(labelOf('GTSX CN-TTCN (giá hiện hành)'), catalogue).map((one) => one.of.code);
    expect(codes).toContain('gtsx-hh');
    expect(codes).not.toContain('gtsx');
  });

  test('a clause names an indicator only by its whole name', () => {
    expect(indicatorNamedIn('công tác thu ngân sách phường còn chậm', catalogue)?.code).toBe('phuong');
    expect(indicatorNamedIn('tiến độ thu hồi đất còn chậm', catalogue)).toBeNull();
  });
});

/** What a ward's sentence says: value by indicator. */
function saidBy(code: string, text: string): Readonly<Record<string, string>> {
  const facts = factsOf('f', read(documentOf(text), { today: '2019-09-30' })).filter((fact) => !fact.target);
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const found = matchFact(fact, unit(code), ground);
      return found.kind === 'match' ? [[found.match.indicator.code, found.match.value?.toString() ?? '-']] : [];
    }),
  );
}

describe('a sentence', () => {
  test('counts belong to the clause they stand in', () => {
    expect(
      saidBy(
        'bac-son',
        'Phát sinh 05 vụ vi phạm đất đai (đã xử lý 04 vụ), 07 vụ vi phạm trật tự xây dựng (đã xử lý 06 vụ).',
      ),
    ).toEqual({
      dat: '5',
      'dat-xl': '4',
      xd: '7',
      'xd-xl': '6',
    });
  });

  test('triệu becomes tỷ, and a ward’s own revenue is not the district’s', () => {
    expect(saidBy('bac-son', 'Thu ngân sách trên địa bàn phường đạt 4,5 tỷ đồng.')).toEqual({ phuong: '4500' });
    expect(saidBy('thue', 'Tổng thu NSNN trên địa bàn đạt 245.600 triệu đồng.')).toEqual({ nsnn: '245.6' });
  });

  test('a part is never taken for its whole', () => {
    expect(
      saidBy('thue', 'Tổng thu NSNN trên địa bàn đạt 245,6 tỷ đồng, trong đó thuế ngoài quốc doanh 98,2 tỷ đồng.'),
    ).toEqual({
      nsnn: '245.6',
      nqd: '98.2',
    });
    expect(
      saidBy('bac-son', 'Hoàn thành công tác giao quân 25/25 công dân, trong đó 8 công dân có trình độ đại học.'),
    ).toEqual({ 'giao-quan': '25' });
  });

  test('what follows a counted thing tells which it is', () => {
    expect(saidBy('bac-son', 'Tai nạn giao thông làm 06 người chết, 07 người bị thương.')).toEqual({
      chet: '6',
      thuong: '7',
    });
  });

  test('a change or a promise is no value', () => {
    expect(saidBy('bac-son', 'Số vụ vi phạm đất đai giảm 02 vụ.')).toEqual({});
    expect(
      saidBy(
        'bac-son',
        'III. Nhiệm vụ 3 tháng cuối năm\n- Tập trung xử lý dứt điểm 02 vụ vi phạm đất đai trước ngày 31/10/2019.',
      ),
    ).toEqual({});
  });

  test('a bare count names nothing', () => {
    expect(saidBy('bac-son', 'Có 16 hộ. Phát hiện 03 vụ.')).toEqual({});
  });
});

describe('measures and bounds', () => {
  const revenue = indicators[2];
  test('money without triệu or tỷ is asked about, hộ never becomes tiền', () => {
    if (revenue === undefined) throw new Error();
    expect(fitted(decimal(5), null, revenue)).toBeNull();
    expect(fitted(decimal(5), 'hộ', revenue)).toBeNull();
    expect(fitted(decimal(5000), 'triệu đồng', revenue)?.toString()).toBe('5');
    expect(isPlausible(decimal('1e30'), revenue)).toBe(false);
    expect(isPlausible(decimal('1193'), revenue)).toBe(true);
  });
});
