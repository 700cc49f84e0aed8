import { describe, expect, it } from 'vitest';
import { codeOf, type PasteGround, pastedIndicators } from './pasted-indicators.ts';

const unit = (code: string, name: string, aliases: string[] = []): PasteGround['units'][number] => ({
  ...{ code, name, aliases, kind: 'department', from: '2010-01-01', to: null, parent: null, codes: {}, fields: [] },
});
const ground: PasteGround = {
  known: [],
  units: [unit('tc-kh', 'Phòng Tài chính - Kế hoạch', ['Phòng TC-KH'])],
  fieldNames: {
    ...{ 'industry-trade': 'Công nghiệp', budget: 'Thu, chi ngân sách', 'investment-land': 'Đầu tư' },
    ...{ 'urban-environment': 'Đô thị', 'culture-society': 'Văn hóa', 'defence-security': 'Quốc phòng' },
    ...{ administration: 'Hành chính', 'party-building': 'Đảng', 'front-organisations': 'Mặt trận' },
  },
  from: '2020-01-01',
};

describe('indicators pasted from Excel', () => {
  it('are read by the titles of their columns, whatever their order', () => {
    const text =
      'PHỤ LỤC\t\t\t\r\nĐVT\tTên chỉ tiêu\tCơ quan chủ trì\tLĩnh vực\r\ntỷ đồng\tThu nội địa\tphòng tc-kh\tThu, chi ngân sách';
    const [one, ...more] = pastedIndicators(text, ground);
    expect(more).toEqual([]);
    expect(one?.line).toBe(3);
    expect(one?.lacks).toEqual([]);
    expect(one?.indicator).toMatchObject({ code: 'thu-noi-dia', measure: 'tỷ đồng', owner: 'tc-kh', field: 'budget' });
  });

  it('tell what a line lacks: a name, a measure, an agency that there is', () => {
    const text = 'Chỉ tiêu\tĐVT\tChủ trì\n\thộ\tphòng tc-kh\nHộ nghèo\t\tPhòng Không Có';
    expect(pastedIndicators(text, ground).map(({ lacks }) => lacks)).toEqual([['no-name'], ['no-measure', 'no-owner']]);
  });

  it('are nothing without titles, and known ones are told', () => {
    expect(pastedIndicators('Hộ nghèo\thộ', ground)).toEqual([]);
    const known = pastedIndicators('Chỉ tiêu\tĐVT\tChủ trì\nHộ nghèo\thộ\tPhòng TC-KH', ground).map(
      (one) => one.indicator,
    );
    const again = pastedIndicators('Chỉ tiêu\tĐVT\tChủ trì\nhộ nghèo\thộ\tPhòng TC-KH', { ...ground, known });
    expect(again[0]?.lacks).toEqual(['there']);
  });

  it('have codes unlike any other', () => {
    expect(codeOf('Hộ nghèo', new Set(['ho-ngheo']))).toBe('ho-ngheo-2');
    expect(codeOf('???', new Set())).toBe('chi-tieu');
  });
});
