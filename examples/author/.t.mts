import { readFolder } from '../../src/cli/folder.ts';
import { loadFolder } from '../../src/cycle/folder.ts';
import { worded } from '../../src/prose/words/problems.ts';

const f = readFolder('examples/kien-an');
for (const p of ['2019-9M', '2019-6M', '2019', '2018']) {
  const t = performance.now();
  const r = loadFolder(f, p);
  console.log(
    p,
    (performance.now() - t).toFixed(0),
    'ms',
    r.folder?.history.length,
    r.folder?.review.owed.length,
    r.problems.map((x) => worded(x).message.vi),
  );
}
