import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('answers as the function itself, and asks it once', () => {
    let asked = 0;
    const length = remembered((text) => {
      asked += 1;
      return text.length > 3 ? text.length : undefined;
    });
    expect(['quận', 'xã', 'quận', 'xã'].map(length)).toEqual([4, undefined, 4, undefined]);
    expect(asked).toBe(2);
  });

  it('keeps no more answers than it may, and still answers right', () => {
    let asked = 0;
    const first = remembered((text) => {
      asked += 1;
      return text[0];
    }, 2);
    expect(['a', 'b', 'c', 'a'].map(first)).toEqual(['a', 'b', 'c', 'a']);
    expect(asked).toBe(4);
    expect(first('c')).toBe('c');
    expect(asked).toBe(4);
  });

  it('does not keep long texts', () => {
    let asked = 0;
    const length = remembered((text) => {
      asked += 1;
      return text.length;
    });
    const long = 'ấp '.repeat(200);
    expect([length(long), length(long), asked]).toEqual([600, 600, 2]);
  });
});
