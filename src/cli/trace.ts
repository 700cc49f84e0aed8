/**
 * `bokhuyet trace DOSSIER WORDS`: the way from a figure of the report down to sentences and cells.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { parseDossier } from '#cycle/dossier/dossier-json.ts';
import { printTrace, trace } from '#cycle/dossier/trace.ts';
import { diskRefusal } from './disk.ts';
import { type Language, languageOption, Refusal, say, standardInput } from './terminal.ts';

export const traceCommand = (): Command =>
  new Command('trace')
    .description(
      'Lần từ một số liệu trong báo cáo về câu, ô trong tệp của đơn vị.\nFollow a figure of the report down to the sentences and cells of the units’ files.',
    )
    .argument('<dossier>', 'dossier.json')
    .argument('<words>', 'tên chỉ tiêu, có dấu hoặc không / the indicator’s words, with or without diacritics')
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet trace out/dossier.json "thu ngân sách"')
    .action(async (path: string, words: string, options: { readonly lang: Language }) => {
      const dossier = parseDossier(await textOf(path));
      const found = whole(path, () => trace(dossier, words));
      if (found.length === 0)
        throw new Refusal(
          `«${words}»: không có chỉ tiêu nào mang tên này trong hồ sơ. / no indicator of the dossier has this name.`,
        );
      say(whole(path, () => printTrace(found, options.lang)));
    });

const chooseDossier = { vi: 'chọn tệp dossier.json do lệnh review ghi', en: 'choose a dossier.json written by review' };

async function textOf(path: string): Promise<string> {
  try {
    return path === '-' ? new TextDecoder().decode(await standardInput(LARGEST)) : readFileSync(path, 'utf8');
  } catch (error) {
    throw diskRefusal(path, error, chooseDossier);
  }
}

/** Node holds no longer text. */
const LARGEST = 512 * 1024 * 1024;

/** A dossier that was changed by hand may lack anything anywhere: what stumbles over it is its damage. */
function whole<Result>(path: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(
      `${path}: hồ sơ bị sửa hỏng (${error.message}); hãy lập lại bằng lệnh review. / the dossier is damaged; write it anew with review.`,
    );
  }
}
