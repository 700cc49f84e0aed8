/**
 * What somebody holds that must be handed over before their account closes, and what goes with the role or the unit.
 * Whatever noun gives people something to hold adds its own row: a kind in store/who/held.ts, its words here.
 */
import type { AnswerOf } from '#server/actions/call.ts';
import type { ActingSession, Asking } from '#store/access/acting.ts';
import { dayIn } from '#store/access/acting.ts';
import { rolesHeld } from '#store/access/roles.ts';
import { roleWords } from '#store/access/words.ts';
import { type HeldThing, heldThings } from '#store/who/held.ts';

/** Something held, and the address of the page where it is looked at. */
export type Held = AnswerOf<'people.held'>[number];

type Kind = HeldThing['kind'];
type Said = { readonly vi: string; readonly en: string; readonly to: string; readonly follows: boolean };

const said: Readonly<Record<Kind, (thing: HeldThing) => Said>> = {
  signs: ({ of }) => ({
    ...{ vi: `người ký văn bản của ${of}`, en: `signs the papers of ${of}` },
    ...{ to: '/admin/bodies', follows: false },
  }),
  vouches: () => ({
    ...{ vi: 'người bảo đảm số liệu trong sổ', en: 'vouches for the values on record' },
    ...{ to: '/admin/people', follows: false },
  }),
  assigned: ({ count }) => ({
    ...{ vi: `${count} nhiệm vụ đã giao, chưa xong`, en: `${count} tasks they assigned and nobody finished` },
    ...{ to: '/tasks', follows: true },
  }),
  asked: ({ count }) => ({
    ...{ vi: `${count} đề nghị gia hạn chờ quyết định`, en: `${count} later days they asked for` },
    ...{ to: '/tasks', follows: true },
  }),
  drafts: ({ of, count }) => ({
    ...{ vi: `dự thảo ${of}: ${count} chỗ đã sửa`, en: `the draft ${of}: ${count} edits` },
    ...{ to: `/reports/${of.split(' ')[1] ?? ''}`, follows: true },
  }),
  jobs: ({ count }) => ({
    ...{ vi: `${count} việc chạy dài chưa xong`, en: `${count} long works under way` },
    ...{ to: '/', follows: true },
  }),
  'unit-tasks': ({ of, count }) => ({
    ...{
      vi: `${of}: ${count} nhiệm vụ, không còn ai khác báo cáo`,
      en: `${of}: ${count} tasks, and nobody else reports`,
    },
    ...{ to: '/tasks', follows: true },
  }),
  'unit-indicators': ({ of, count }) => ({
    ...{
      vi: `${of}: ${count} chỉ tiêu, không còn ai khác báo cáo`,
      en: `${of}: ${count} indicators, and nobody else reports`,
    },
    ...{ to: '/indicators', follows: true },
  }),
  'unit-regimes': ({ of, count }) => ({
    ...{
      vi: `${of}: ${count} chế độ báo cáo, không còn ai khác báo cáo`,
      en: `${of}: ${count} regimes, and nobody else reports`,
    },
    ...{ to: '/admin/regimes', follows: true },
  }),
};

/** Everything the person holds today; roles first. */
export async function heldBy(session: ActingSession, asking: Asking, person: string): Promise<Held[]> {
  const { authority, at } = asking;
  const today = dayIn(at);
  const roles = (await rolesHeld(session, authority)).filter(
    (one) => one.person === person && (one.to === null || one.to >= today),
  );
  const things = await heldThings(session, authority, { person, today });
  return [
    ...roles.map(({ role, unit }): Held => {
      const of = unit === null ? '' : ` (${unit})`;
      return {
        kind: 'role',
        what: { vi: `vai trò ${roleWords[role]}${of}`, en: `the role ${role}${of}` },
        to: '/admin/people',
        follows: false,
      };
    }),
    ...things.map((thing): Held => {
      const { vi, en, ...rest } = said[thing.kind](thing);
      return { kind: thing.kind, what: { vi, en }, ...rest };
    }),
  ];
}

/** Whether it keeps the account open: what bears the person's own name. A role that ends today is handed over by then. */
export const keepsOpen = ({ follows }: Held): boolean => !follows;
