import { expect, it } from 'vitest';
import { matterOf } from './matter.ts';

it('takes the pairs that carry the matter and leaves the words of the genre', () => {
  expect(matterOf('công tác thực hiện nhiệm vụ')).toEqual(new Set());
  expect(matterOf('thu gom rác').size).toBe(2);
});

it('reads one spelling for another', () => {
  expect(matterOf('thuỷ lợi')).toEqual(matterOf('thủy lợi'));
});

it('takes no matter from names inside a sentence', () => {
  expect(matterOf('theo hướng dẫn của Phòng Lao động huyện').has([...matterOf('lao động')][0] ?? '')).toBe(false);
});
