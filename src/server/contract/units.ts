/**
 * Units founded, put right and reformed; what rests on a unit, so that the consequence is told before; what nobody answers
 * for any more.
 */
import { z } from 'zod';
import { fields } from '#core/field.ts';
import { code, count, dayIn, dayOut, done, exactIn, line, listOf } from './fields.ts';
import { route } from './route.ts';

const spelling = z.record(z.string().min(1).max(40), z.string().trim().min(1).max(120));
const known = { aliases: listOf(line, 100), codes: spelling, fields: listOf(z.enum(fields), fields.length) };

const founded = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { message: 'code' }),
  name: line,
  kind: z.enum(['ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school']),
  from: dayIn,
  parent: code.nullable(),
  ...known,
});

const share = z.object({ population: exactIn.optional(), area: exactIn.optional() });

export const units = {
  'units.history': route('units.history', {
    says: { vi: 'Sắp xếp đơn vị đã ghi nhận', en: 'Reforms of units on record' },
    right: 'read lists',
    output: z.array(
      z.object({
        on: dayOut,
        kind: z.enum(['merge', 'split', 'rename', 'move']),
        from: z.array(z.string()),
        to: z.array(z.string()),
        shares: z.record(z.string(), z.object({ population: z.string().optional(), area: z.string().optional() })),
      }),
    ),
  }),
  'units.found': route('units.found', {
    says: { vi: 'Lập đơn vị', en: 'Found units' },
    right: 'reform units',
    input: z.object({ units: listOf(founded, 200) }),
    output: done,
  }),
  'units.correct': route('units.correct', {
    says: { vi: 'Sửa tên gọi, mã của đơn vị', en: 'Correct how a unit is called and known elsewhere' },
    right: 'reform units',
    input: z.object({ unit: code, name: line, ...known, version: z.string().max(80) }),
    output: done,
  }),
  'units.bears': route('units.bears', {
    says: { vi: 'Những gì đang gắn với đơn vị', en: 'What rests on units' },
    right: 'reform units',
    output: z.array(
      z.object({
        unit: z.string(),
        version: z.string(),
        indicators: count,
        regimes: count,
        tasks: count,
        reporters: count,
        under: count,
      }),
    ),
  }),
  'units.reform': route('units.reform', {
    says: { vi: 'Sáp nhập, chia, đổi tên, chuyển đơn vị', en: 'Merge, divide, rename or move units' },
    right: 'reform units',
    input: z.object({
      kind: z.enum(['merge', 'split', 'rename', 'move']),
      on: dayIn,
      from: listOf(code, 200),
      to: listOf(code, 200),
      shares: z.record(z.string().max(120), share),
      founded: listOf(founded, 200),
      ended: listOf(code, 200),
    }),
    output: done,
  }),
  'units.orphans': route('units.orphans', {
    says: {
      vi: 'Chỉ tiêu, nhiệm vụ, chế độ, văn bản không còn ai chịu trách nhiệm',
      en: 'What nobody answers for any more',
    },
    right: 'keep lists',
    output: z.array(
      z.object({
        kind: z.enum(['indicator', 'reporters', 'task', 'regime', 'signer', 'no-reporter']),
        code: z.string(),
        name: z.string(),
        /** The unit or person that is gone. */
        missing: z.string().nullable(),
      }),
    ),
  }),
};
