import { expect, it } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { isOfficial } from './genre.ts';

const official = (text: string): boolean => isOfficial(read(documentOf(text)));

it.each([
  'Thu ngân sách đạt 5,2 tỷ đồng.',
  'THU NGAN SACH DAT 5,2 TY DONG',
  'Số: 12/BC-UBND',
  'Kiểm tra 12 cơ sở trên địa bàn phường.',
  'Thực hiện Nghị quyết số 28.',
])('takes for a paper of an office: %s', (text) => {
  expect(official(text)).toBe(true);
});

it.each([
  '2 kg thịt\n3 bó rau muống\nTrứng gà 10 quả',
  'Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau.',
  'Đun sôi 2 lít nước, cho 300 g mì vào, chờ 5 phút.',
  'Lorem ipsum dolor sit amet, 45 consectetur 12%.',
  'a;b;c\n1;2;3',
])('takes for none: %s', (text) => {
  expect(official(text)).toBe(false);
});
