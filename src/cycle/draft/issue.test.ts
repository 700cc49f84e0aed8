/** A draft made the paper that goes out: number, day, no mark of a draft, the chain's head. */
import { expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { contentText } from './content.ts';
import { reportOf } from './draft-sample.ts';
import { issuedText, signerOf, symbolFormOf, symbolOf } from './issue.ts';

const text = ({ blocks }: { readonly blocks: readonly { readonly content: Parameters<typeof contentText>[0] }[] }) =>
  blocks.map(({ content }) => contentText(content)).join('\n');

it('fills in number and day, takes the marks of a draft away and prints the head', async () => {
  const { written } = await reportOf();
  expect(text(written)).toContain('DỰ THẢO');
  const out = issuedText(written, {
    number: '123',
    issuedOn: day('2019-10-02'),
    signer: 'Trần Văn Khuê',
    head: 'abc123',
  });
  const words = text(out);
  expect(words).toContain(symbolFormOf(written)?.replace('…', '123'));
  expect(words).toContain('ngày 02 tháng 10 năm 2019');
  expect(words).not.toContain('DỰ THẢO');
  expect(text({ blocks: out.blocks.slice(0, 1) })).not.toContain('chưa xác nhận');
  expect(words.endsWith('abc123')).toBe(true);
  expect(signerOf(out)).toBe('Trần Văn Khuê');
  const same = out.blocks.slice(1, -1).filter(({ content }, at) => content === written.blocks[at + 1]?.content);
  expect(same).toHaveLength(written.blocks.length - 2);
});

it('names the symbol and who signs, and says where there is none', async () => {
  const { written } = await reportOf();
  expect(symbolOf(written, '7')).toMatch(/^Số:? 7.BC\//);
  expect(symbolFormOf({ blocks: [] })).toBeNull();
  expect(symbolOf({ blocks: [] }, ' 12-TIN ')).toBe('12-TIN');
  expect(signerOf({ blocks: [] })).toBeNull();
  expect(signerOf(written)).toBeNull();
});
