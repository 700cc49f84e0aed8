#!/usr/bin/env node
// Starts the built program. In a clone installed without scripts there is no build yet: it is made once, and said.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist', 'cli', 'main.js');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Bổ Khuyết cần Node.js 20.19 trở lên; máy này có ${process.versions.node}. Hãy cài bản mới từ nodejs.org.\n` +
      `Bổ Khuyết needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.\n`,
  );
  process.exit(2);
}
if (!existsSync(program)) {
  process.stderr.write('Chưa có bản dựng, đang dựng một lần… / Not built yet, building once…\n');
  const built = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    process.stderr.write(
      'Không dựng được; hãy chạy `npm ci` rồi thử lại. / The build failed; run `npm ci` and try again.\n',
    );
    process.exit(2);
  }
}
// A command lives two seconds: compiling a function for speed pays only once it has run for a while.
setFlagsFromString('--interrupt-budget=600000');
await import(pathToFileURL(program).href);
