/** An office's own template over the example: its names, all its mistakes at once, the paper it makes. */
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsOf } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

let app: Served;
let office: Caller;
beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
}, 120_000);
afterAll(() => app.close());

const of = { review: '2019-9M', name: 'mau.docx' };
const templateOf = async (...lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] })),
  );

it('lists the names with what the review has for them', async () => {
  const { value } = await office.call('templates.names', { review: of.review });
  const host = value?.find(({ typed }) => typed === '{ten_co_quan}');
  expect(host?.example).toBeTruthy();
  expect(value?.find(({ rows }) => rows.length > 0)?.typed).toMatch(/^\{mỗi /);
}, 120_000);

it('tells all mistakes at once, each with its words, and writes nothing', async () => {
  const upload = await templateOf('{ten_co_quam}', 'Đúng: {ten_co_quan}', '{mỗi han_che} chưa hết');
  const { value } = await office.call('templates.check', of, { upload });
  expect(value?.ok).toBe(false);
  expect(value?.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['MV01', 'MV07']));
  expect(value?.problems.find(({ code }) => code === 'MV01')?.message.vi).toContain('ten_co_quan');
  expect((await office.call('templates.fill', of, { upload })).problem?.type).toBe('urn:bokhuyet:wrong-file');
});

it('fills what is right', async () => {
  const upload = await templateOf('Kính gửi {Tên cơ quan}:');
  expect((await office.call('templates.check', of, { upload })).value).toEqual({ ok: true, problems: [] });
  const { value } = await office.call('templates.fill', of, { upload });
  const made = await readPaper(new Uint8Array(await (value as Blob).arrayBuffer()), { name: 'x.docx' });
  const text = made.ok
    ? made.document.blocks.map((one) => (one.kind === 'paragraph' ? wordsOf(one) : '')).join('')
    : '';
  expect(text).toMatch(/^Kính gửi .*Kiến An.*:$/i);
});

it('takes no other kind of file, and nothing with a stamp', async () => {
  const text = new TextEncoder().encode('{ten_co_quan}');
  expect((await office.call('templates.check', of, { upload: text })).value?.ok ?? false).toBe(false);
  const stamped = await templateOf('MẬT', 'BÁO CÁO', '{ten_co_quan}');
  const refused = await office.call('templates.check', of, { upload: stamped });
  expect([refused.status, refused.problem?.type]).toEqual([422, 'urn:bokhuyet:stamped-secret']);
});
