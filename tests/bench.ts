import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

rmSync(root, { recursive: true, force: true });

/** Runs Node once, in a fresh process: how long it took, and the most memory that it held. */
async function run(args: string[], cwd = '.', own: NodeJS.ProcessEnv = {}): Promise<Run> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [`--import=data:text/javascript,${encodeURIComponent(format)}`, ...args],
    {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...own },
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

/** A project of plain Astro. */
function plain(name: string, write: (source: string) => void): string {
  const folder = path.join(root, name);
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'astro.config.mjs'), 'export default {};');
  write(path.join(folder, 'src'));
  return folder;
}

/** One page with a few words. */
const bare = plain('bare', (source) =>
  writeFileSync(
    path.join(source, 'pages/index.astro'),
    '<html lang="en"><head><title>Bare</title></head><body><p>Bare</p></body></html>',
  ),
);

/** The HTML of the whole site, drawn from the same YAML by a handful of components: nothing is checked. */
const ruler = plain('ruler', (source) => cpSync('tests/fixtures/plain/src', source, { recursive: true }));

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

try {
  const [check] = await alternate(5, () => script('check'));
  report('check of 2023, time', check!.seconds, 0.5, 's');
  report('check of 2023, memory', check!.megabytes, 120, 'MB');

  const [own, one] = await alternate(
    5,
    () => build(),
    () => run([astro, 'build'], bare),
  );
  report('build of 2023, its check included, over a bare page', own!.seconds / one!.seconds, 1.5, '×');

  const rows = 550;
  const data = territories(rows);
  const dist = path.join(copy.folder, 'dist');
  await build(data);
  const html = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .reduce((bytes, file) => bytes + statSync(path.join(folder, file)).size, 0);
  const size = html(dist);
  const [, css] = /<style>([^]*?)<\/style>/.exec(
    readFileSync(path.join(dist, '2030/place-20/index.html'), 'utf8'),
  )!;
  const style = path.join(ruler, 'style.css');
  writeFileSync(style, css!);
  const [proven, drawn] = await alternate(
    5,
    () => build(data),
    () => run([astro, 'build'], ruler, { REPORT_DATA: data, REPORT_STYLE: style }),
  );
  const drawnSize = html(path.join(ruler, 'dist'));
  if (Math.abs(drawnSize / size - 1) > 0.01)
    throw new Error(`The pages of the ruler have ${drawnSize} bytes, those of the site ${size}.`);
  const pages = `(${((1000 * proven!.seconds) / rows).toFixed(1)} ms a page, ${((1000 * drawn!.seconds) / rows).toFixed(1)} ms)`;
  report(
    `site of ${rows} rows over their HTML in plain Astro ${pages}`,
    proven!.seconds / drawn!.seconds,
    1.3,
    '×',
  );

  const decade = path.join(root, 'decade');
  invent(decade, { territories: 98, channels: 5, years: 10 });
  const thousand = await build(decade);
  report('build of 1,000 pages, memory', thousand.megabytes, 500, 'MB');
} finally {
  copy.remove();
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = passed ? 1 : 0;
