/**
 * Templates: looked through and filled from what the review found; nothing of them is kept.
 */
import { period } from '#core/period.ts';
import { nameTable, paperFromTemplate } from '#cycle/template/template.ts';
import { worded } from '#prose/words/problems.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import type { ActionsOf, SignedCall } from './call.ts';
import { dossierNow } from './draft-text.ts';

async function matterOf(call: Pick<SignedCall<'templates.names'>, 'works' | 'asking' | 'input'>) {
  const { matter } = await dossierNow(call, period(call.input.review));
  const found = matter();
  if (found === null) throw new Refused('not-made');
  return found;
}

/** What it makes; a secrecy stamp is refused as everywhere. */
async function madeFrom(call: SignedCall<'templates.check' | 'templates.fill'>) {
  const made = await paperFromTemplate({ file: call.input.name, bytes: call.bytes }, await matterOf(call));
  if (made.problems.some(({ code }) => code === 'BM01')) throw new Refused('stamped-secret');
  return made;
}

export const templateActions: ActionsOf<'templates.names' | 'templates.check' | 'templates.fill'> = {
  'templates.names': async (call) => [...nameTable(await matterOf(call))],
  'templates.check': async (call) => {
    const { ok, problems } = await madeFrom(call);
    return {
      ok,
      problems: problems.map((one) => {
        const { code, quote, message, advice, place } = worded(one);
        return {
          code,
          quote,
          paragraph: typeof place?.paragraph === 'number' ? place.paragraph + 1 : null,
          message,
          advice,
        };
      }),
    };
  },
  'templates.fill': async (call) => {
    const made = await madeFrom(call);
    if (!made.ok) throw new Refused('wrong-file', { detail: faulty });
    const name = `${call.input.name.replace(/\.docx$/i, '')}-da-dien.docx`;
    return { content: offered(name, made.bytes), headers: { 'content-disposition': dispositionOf(name) } };
  },
};

const faulty = {
  vi: 'Mẫu còn lỗi. Hãy xem danh sách lỗi, sửa trong Word rồi thả lại.',
  en: 'The template has mistakes. See the list, mend them in Word and drop it again.',
};
