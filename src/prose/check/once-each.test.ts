import { expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { problemsOf } from './check.ts';
import { citationRules } from './citations/rules.ts';
import { partyPaper } from './citations/samples.ts';
import { examine } from './examine.ts';
import { exampleDocument } from './example.ts';

const ABOUT = 'về phát triển du lịch cộng đồng giai đoạn 2016 - 2020';
const told = (text: string): readonly string[] => {
  const document = exampleDocument(partyPaper('04 tháng 5 năm 2018', text));
  return problemsOf(examine(document, { on: day('2018-05-05') }), citationRules)
    .map(({ code }) => code)
    .filter((code) => code === 'VD03' || code === 'VD06');
};
const first = `Thực hiện Quyết định số 12/2017/QĐ-UBND ngày 05/3/2017 của Ủy ban nhân dân tỉnh ${ABOUT}.`;

it('a document cited by another number of another year is one slip', () => {
  const wrong = `Tiếp tục Quyết định số 21/2016/QĐ-UBND ngày 05/3/2017 của Ủy ban nhân dân tỉnh ${ABOUT}.`;
  expect(told(`${first}\n${wrong}`)).toEqual(['VD03']);
});

it('two documents cited wrong are two', () => {
  const day = 'Theo Quyết định số 15/2016/QĐ-UBND ngày 07/8/2017 của Ủy ban nhân dân tỉnh về đào tạo nghề.';
  const number = `Tiếp tục Quyết định số 21/2017/QĐ-UBND ngày 05/3/2017 của Ủy ban nhân dân tỉnh ${ABOUT}.`;
  expect(told(`${first}\n${number}\n${day}`)).toEqual(['VD03', 'VD06']);
});
