/**
 * The worker of the page: reads and checks one document after another, so that the page itself never stands still.
 * It makes no request; everything it needs came with it.
 */
import { checkFile } from '#cycle/check/check-file.ts';
import { readPaper } from '#paper/read-paper.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { worded } from '#prose/words/problems.ts';
import { drawingOf } from '#web/pages/check/drawing.ts';
import { exampleReport } from '#web/pages/check/example-report.ts';
import type { Asked, Checked, Told } from '#web/pages/check/messages.ts';

/** What of a worker's own globals is used. */
type Post = { postMessage(told: Told): void; onmessage: ((event: MessageEvent<Asked>) => void) | null };
const page = globalThis as unknown as Post;

let turn: Promise<void> = Promise.resolve();

page.onmessage = ({ data }) => {
  turn = turn.then(() => answer(data));
};
page.postMessage({ kind: 'ready' });

async function answer(asked: Asked): Promise<void> {
  const { id, name, on } = asked;
  const began = performance.now();
  page.postMessage({ kind: 'step', id, step: 'reading' });
  const bytes = asked.example ? writeDocx(exampleReport) : new Uint8Array(asked.bytes ?? new ArrayBuffer(0));
  const result = await checkFile(bytes, name, {
    on,
    ...(asked.bytes === null && !asked.example ? { size: asked.size } : {}),
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
  const checked: Checked = {
    drawing: result.document && drawingOf(result.document),
    problems: result.problems.map((found, place) => {
      const { code, severity, start, end, quote, place: where, message, advice } = worded(found);
      const at = start === null || end === null || result.document === null ? null : { start, end };
      return { number: place + 1, code, severity, at, quote, place: where, message, advice };
    }),
    notices: result.notices.map((notice) => worded(notice).message),
  };
  page.postMessage({ kind: 'checked', id, checked, milliseconds: performance.now() - began });
}
