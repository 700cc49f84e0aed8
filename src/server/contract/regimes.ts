/**
 * Regimes: what units owe us and what we owe above, defined from a day on and ended after one; what is due when.
 */
import { z } from 'zod';
import { rhythms } from '#core/regime.ts';
import { code, dayIn, dayOut, done, line, listOf, wordsOrNone } from './fields.ts';
import { route } from './route.ts';

export const regimes = {
  'regimes.define': route('regimes.define', {
    says: { vi: 'Ghi chế độ báo cáo, áp dụng từ một ngày', en: 'Define a regime from a day on' },
    right: 'keep lists',
    input: z.object({
      code,
      name: line,
      owed: z.enum(['to-us', 'by-us']),
      toWhom: line,
      rhythm: z.enum(rhythms),
      cutOff: z.enum(['calendar', 'decree-09-2019']),
      dueAfterDays: z.coerce.number().int().min(-400).max(400),
      outline: wordsOrNone,
      form: wordsOrNone,
      directive: code.nullable(),
      from: dayIn,
      to: dayIn.nullable(),
      units: listOf(code),
      /** The version that was seen; null where none of this code was. */
      seen: z.string().max(80).nullable(),
    }),
    output: done,
  }),
  'regimes.end': route('regimes.end', {
    says: { vi: 'Chấm dứt chế độ báo cáo sau một ngày', en: 'End a regime after a day' },
    right: 'keep lists',
    input: z.object({ regime: code, lastDay: dayIn }),
    output: done,
  }),
  'regimes.owed': route('regimes.owed', {
    says: { vi: 'Báo cáo đến hạn giữa hai ngày', en: 'What is due between two days' },
    right: 'read lists',
    input: z.object({ from: dayIn, to: dayIn }),
    output: z.array(
      z.object({
        regime: z.string(),
        name: z.string(),
        owed: z.enum(['to-us', 'by-us']),
        toWhom: z.string(),
        period: z.string(),
        due: dayOut,
        /** As the rule counts it; differs from `due` where that is a day off. */
        byRule: dayOut,
        units: z.array(z.string()),
      }),
    ),
  }),
};
