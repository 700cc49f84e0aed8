/**
 * Registers and their cases: one engine for violations, projects, clearance, auctions, recruitment, congresses; what a
 * register asks of its cases is data, fields of a kind, some of them needed.
 */
import { type Day, parseDay } from './day.ts';
import type { UnitCode } from './unit.ts';

export const fieldKinds = ['text', 'day', 'number', 'choice'] as const;

export type RegisterField = {
  readonly code: string;
  readonly label: string;
  readonly kind: (typeof fieldKinds)[number];
  readonly needed: boolean;
  /** Of a choice. */
  readonly among?: readonly string[];
};

export type Register = {
  readonly code: string;
  readonly name: string;
  readonly fields: readonly RegisterField[];
  readonly from: Day;
  readonly to: Day | null;
};

/** By field; numbers as exact text. */
export type Facts = Readonly<Record<string, string>>;

export type OfCase = { readonly register: string; readonly number: string };

export type CaseOpened = OfCase & { readonly unit: UnitCode | null; readonly opened: Day; readonly facts: Facts };

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
