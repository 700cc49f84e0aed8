/**
 * `bokhuyet trace DOSSIER WORDS`: the way from a figure of the report down to sentences and cells.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { parseDossier } from '#cycle/dossier-json.ts';
import { printTrace, trace } from '#cycle/trace.ts';
import { type Language, languageOption, Refusal, say } from './terminal.ts';

export const traceCommand = (): Command =>
  new Command('trace')
    .description(
      'Lần từ một số liệu trong báo cáo về câu, ô trong tệp của đơn vị.\nFollow a figure of the report down to the sentences and cells of the units’ files.',
    )
    .argument('<dossier>', 'dossier.json')
    .argument('<words>', 'tên chỉ tiêu, có dấu hoặc không / the indicator’s words, with or without diacritics')
    .option(...languageOption)
    .addHelpText('after', '\nVí dụ / Example: bokhuyet trace out/dossier.json "thu ngân sách"')
    .action((path: string, words: string, options: { readonly lang: Language }) => {
      const found = trace(parseDossier(readFileSync(path === '-' ? 0 : path, 'utf8')), words);
      if (found.length === 0)
        throw new Refusal(
          `«${words}»: không có chỉ tiêu nào mang tên này trong hồ sơ. / no indicator of the dossier has this name.`,
        );
      say(printTrace(found, options.lang));
    });
