import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import project from '../package.json' with { type: 'json' };
import { copyProject } from './copy.ts';
import { invent } from './fixtures/invented.ts';

/** `npm run bench`: time and memory of check and build as ratios within one run, and exit code 1 where a budget is passed. */
const root = path.resolve('.astro/bench');
const format = "process.on('exit',()=>process.stderr.write(`\\nMB ${process.resourceUsage().maxRSS/1024}`))";
const astro = path.resolve('node_modules/astro/bin/astro.mjs');

interface Run {
  seconds: number;
  megabytes: number;
}

/** Runs Node once, in a fresh process: how long it took, and the most memory that it held. */
async function run(args: string[], cwd = '.'): Promise<Run> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(format)}`, ...args],
    {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(said);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/MB ([\d.]+)$/.exec(said)?.[1]) };
}

/** Runs a script of package.json that is one call of Node: with its flags, without npm around it. */
function script(name: 'check' | 'build', cwd = '.', ...args: string[]): Promise<Run> {
  const [, ...words] = project.scripts[name].split(' ');
  return run([...words, ...args], cwd);
}

/** The best of several runs of each task, taken in turn: whatever else the machine does only ever adds to a run. */
async function alternate(times: number, ...tasks: (() => Promise<Run>)[]): Promise<Run[]> {
  const best = tasks.map(() => ({ seconds: Infinity, megabytes: Infinity }));
  for (let time = 0; time < times; time++)
    for (const [index, task] of tasks.entries()) {
      const { seconds, megabytes } = await task();
      best[index]!.seconds = Math.min(best[index]!.seconds, seconds);
      best[index]!.megabytes = Math.min(best[index]!.megabytes, megabytes);
    }
  return best;
}

/** A bare Astro project of so many pages, each with about so many bytes of HTML: half its style, half rows of a table. */
function bare(name: string, pages: number, bytes: number): string {
  const folder = path.join(root, name);
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'astro.config.mjs'), 'export default {};');
  const page = `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
const css = 'p{color:red}'.repeat(${Math.round(bytes / 24)});
const rows = Array.from({ length: ${Math.round(bytes / 90)} }, (_, index) => index);
---
<html lang="en"><head><title>Bare</title><style is:inline set:html={css}></style></head>
<body><table>{rows.map((row) => <tr><th>row {row}</th><td>{row * 2}</td></tr>)}</table></body></html>`;
  writeFileSync(path.join(folder, 'src/pages/[page].astro'), page);
  return folder;
}

const copy = copyProject();
const build = (data = 'data') => script('build', copy.folder, '--data', data);
const territories = (count: number) => {
  const folder = path.join(root, `data-${count}`);
  invent(folder, { territories: count, channels: 5 });
  return folder;
};

let passed = false;
/** Prints a figure beside its budget. */
function report(what: string, value: number, budget: number, unit: string) {
  const over = value > budget;
  passed ||= over;
  console.log(`${over ? '✗' : '✓'} ${what}: ${value.toFixed(2)} ${unit}, at most ${budget} ${unit}`);
}

rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
try {
  const [check] = await alternate(5, () => script('check'));
  report('check of 2023, time', check!.seconds, 0.5, 's');
  report('check of 2023, memory', check!.megabytes, 120, 'MB');

  const single = bare('single', 1, 2000);
  const [own, one] = await alternate(
    5,
    () => build(),
    () => run([astro, 'build'], single),
  );
  report('build of 2023, its check included, over a bare page', own!.seconds / one!.seconds, 1.5, '×');

  const [few, many] = [50, 550]; // so many more that the noise of a run is small beside them
  const [less, more] = [territories(few), territories(many)];
  const dist = path.join(copy.folder, 'dist');
  await build(more);
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const bytes =
    pages.reduce((all, file) => all + readFileSync(path.join(dist, file)).length, 0) / pages.length;
  const [bareFew, bareMany] = [bare('few', few, bytes), bare('many', many, bytes)];
  const [a, b, c, d] = await alternate(
    5,
    () => build(less),
    () => build(more),
    () => run([astro, 'build'], bareFew),
    () => run([astro, 'build'], bareMany),
  );
  const [page, barePage] = [b!.seconds - a!.seconds, d!.seconds - c!.seconds].map(
    (seconds) => (1000 * seconds) / (many - few),
  ) as [number, number];
  const names = `each further page (${page.toFixed(1)} ms) over a bare one (${barePage.toFixed(1)} ms)`;
  report(names, page / barePage, 1.2, '×');

  const decade = path.join(root, 'decade');
  invent(decade, { territories: 98, channels: 5, years: 10 });
  const thousand = await build(decade);
  report('build of 1,000 pages, memory', thousand.megabytes, 500, 'MB');
} finally {
  copy.remove();
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = passed ? 1 : 0;
