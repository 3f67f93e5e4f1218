import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the tests of this checkout leave behind until their next run; inside the project, where Astro can build. */
export const scratch = path.resolve('.astro/tests');

const fontconfig = path.join(scratch, 'fonts.conf');
const home = path.join(scratch, 'home');

/** The variables without which a process can't start, or a test can't find its browser. */
const needed = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'ComSpec', 'TMPDIR', 'TEMP', 'TMP', 'CHROMIUM_PATH'];

/**
 * The environment of every process that a test starts: the tests' own language, time zone, home and fonts, so that nothing of the
 * machine can change a result. `own` comes on top.
 */
export function environment(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const machine = needed.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : []));
  return {
    ...(Object.fromEntries(machine) as NodeJS.ProcessEnv),
    HOME: home,
    USERPROFILE: home,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    FONTCONFIG_FILE: fontconfig,
    NODE_COMPILE_CACHE: path.resolve('.astro/node'), // as the scripts have it
    ...own,
  };
}

/** Makes the home, and a fontconfig that knows two fonts with the metrics of Arial: those that a package brings, no others. */
export function prepare(): void {
  mkdirSync(home, { recursive: true });
  const fonts = path.resolve('node_modules/pdfjs-dist/standard_fonts');
  writeFileSync(
    fontconfig,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(path.join(scratch, 'fontconfig'))}</cachedir>
</fontconfig>
`,
  );
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
