import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { environment } from '../environment.ts';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** `npm run dev` for a data folder, as a process of its own. */
export async function devServer(data: string) {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port), '--host', '127.0.0.1'], {
    env: environment({ REPORT_DATA: data }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((done) => server.on('close', () => done()));
  const ready = new Promise<void>((done, failed) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('watching for file changes')) done();
      });
    void ended.then(() => failed(new Error(output)));
  });
  await ready;
  const root = /http:\/\/127\.0\.0\.1:\d+(\/\S*)/.exec(output)?.[1] ?? '/';
  return {
    url: `http://127.0.0.1:${port}${root}`,
    output: () => output,
    running: () => server.exitCode === null && server.signalCode === null,
    stop: async () => {
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(late);
    },
  };
}
