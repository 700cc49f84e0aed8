/**
 * What a register asks of its cases, as data: fields of a kind, some of them needed.
 */
import { z } from 'zod';
import { parseDay } from '#core/day.ts';

export const registerFields = z.array(
  z.object({
    code: z.string().min(1),
    label: z.string().min(1),
    kind: z.enum(['text', 'day', 'number', 'choice']),
    needed: z.boolean(),
    /** Of a choice. */
    among: z.array(z.string()).optional(),
  }),
);

export type RegisterField = z.output<typeof registerFields>[number];

/** By field; numbers as exact text. */
export type Facts = Readonly<Record<string, string>>;

/** Whether every fact is one the register asks for, of its kind, and none that is needed is missing. */
export const factsFit = (facts: Facts, fields: readonly RegisterField[]): boolean =>
  Object.keys(facts).every((code) => fields.some((field) => field.code === code)) &&
  fields.every((field) => {
    const said = facts[field.code];
    return said === undefined ? !field.needed : fits[field.kind](said, field);
  });

const fits: Readonly<Record<RegisterField['kind'], (said: string, field: RegisterField) => boolean>> = {
  text: (said) => said.trim() !== '',
  day: (said) => parseDay(said) !== null,
  number: (said) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(said),
  choice: (said, { among = [] }) => among.includes(said),
};
