/**
 * The worker of the page: reads and checks one document after another, so that the page itself never stands still.
 * It makes no request; everything it needs came with it.
 */
import { day } from '#core/day.ts';
import { annotatedCopy } from '#cycle/check/annotated-copy.ts';
import { type CheckedFile, checkFile } from '#cycle/check/check-file.ts';
import { whereIn } from '#cycle/check/where.ts';
import { readPaper } from '#paper/read-paper.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { worded } from '#prose/words/problems.ts';
import { drawingOf } from '#web/pages/check/drawing.ts';
import { exampleReport } from '#web/pages/check/example-report.ts';
import type { Asked, AskedCheck, Checked, Told } from '#web/pages/check/messages.ts';

/** What of a worker's own globals is used. */
type Post = { postMessage(told: Told): void; onmessage: ((event: MessageEvent<Asked>) => void) | null };
const page = globalThis as unknown as Post;

/** The lexicon is built while the reader still looks for a file: the first document does not wait for it. */
let turn: Promise<unknown> = checkFile(writeDocx(exampleReport), '', { on: day('2022-06-20') });

/** What an annotated copy is made from, until the document is closed; never of a document with a stamp. */
const held = new Map<
  number,
  { readonly asked: AskedCheck; readonly bytes: Uint8Array; readonly checked: CheckedFile }
>();

page.onmessage = ({ data }) => {
  if (data.kind === 'forget') held.delete(data.id);
  else turn = turn.then(() => (data.kind === 'check' ? check(data) : annotate(data)));
};
page.postMessage({ kind: 'ready' });

function annotate({ id, dismissed }: Extract<Asked, { kind: 'annotate' }>): void {
  const from = held.get(id);
  const copy = from
    ? annotatedCopy(from.bytes, { file: from.asked.name, checked: from.checked, on: from.asked.on, dismissed })
    : null;
  page.postMessage({ kind: 'annotated', id, copy });
}

async function check(asked: AskedCheck): Promise<void> {
  const { id, name, on, example, size } = asked;
  const began = performance.now();
  page.postMessage({ kind: 'step', id, step: 'reading' });
  const bytes = example ? writeDocx(exampleReport) : new Uint8Array(asked.bytes ?? new ArrayBuffer(0));
  const result = await checkFile(bytes, name, {
    on,
    ...(asked.bytes === null && !example ? { size } : {}),
    readPaper: async (given, options) => {
      const intake = await readPaper(given, options);
      page.postMessage({ kind: 'step', id, step: 'checking' });
      return intake;
    },
  });
  if (!result.ok) {
    const { code, message, advice } = worded(result.problem);
    page.postMessage({ kind: 'refused', id, refused: { code, message, advice } });
    return;
  }
  if (result.document !== null) held.set(id, { asked, bytes, checked: result });
  const checked: Checked = {
    drawing: result.document && drawingOf(result.document),
    problems: result.problems.map((found, place) => {
      const { code, severity, start, end, quote, message, advice } = worded(found);
      const where = result.document && whereIn(result.document, found);
      const at = start === null || end === null || result.document === null ? null : { start, end };
      return { number: place + 1, code, severity, at, quote, where, message, advice };
    }),
    notices: result.notices.map((notice) => worded(notice).message),
  };
  page.postMessage({ kind: 'checked', id, checked, milliseconds: performance.now() - began });
}
