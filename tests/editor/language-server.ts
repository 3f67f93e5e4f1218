import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Position {
  line: number;
  character: number;
}

export interface Diagnostic {
  message: string;
  range: { start: Position; end: Position };
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/** The real `yaml-language-server` in some folders, spoken to as an editor does: JSON-RPC over its standard streams. */
export async function languageServer(...roots: string[]) {
  const bin = path.resolve('node_modules/yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => server.on('close', done));
  const answers = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  const diagnosed = new Map<string, (found: Diagnostic[]) => void>();
  let asked = 0;

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = <Result>(method: string, params: unknown): Promise<Result> => {
    const id = ++asked;
    send({ id, method, params });
    return new Promise((done, failed) =>
      answers.set(id, { done: done as (result: unknown) => void, failed }),
    );
  };

  const receive = ({ id, method, params, result, error }: Message) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      diagnosed.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      const items = (params as { items?: unknown[] } | undefined)?.items ?? [];
      send({ id, result: method === 'workspace/configuration' ? items.map(() => null) : null });
    } else if (id !== undefined) {
      const answer = answers.get(id);
      if (error) answer?.failed(new Error(error.message));
      else answer?.done(result);
    }
  };

  let received = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, head))?.[1]);
      if (received.length < head + 4 + length) return;
      const body = received.toString('utf8', head + 4, head + 4 + length);
      received = received.subarray(head + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });

  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: roots.map((root) => ({ uri: pathToFileURL(root).href, name: path.basename(root) })),
    capabilities: {
      textDocument: { hover: { contentFormat: ['markdown'] } },
      workspace: { configuration: true },
    },
  });
  send({ method: 'initialized', params: {} });

  /** The files of one of the folders. */
  const filesIn = (root: string) => {
    const uriOf = (file: string) => pathToFileURL(path.join(root, file)).href;
    return {
      /** Opens a file with a text of its own, and waits for what is underlined in it. */
      open: (file: string, text: string): Promise<Diagnostic[]> => {
        const uri = uriOf(file);
        const found = new Promise<Diagnostic[]>((done) => diagnosed.set(uri, done));
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        });
        return found;
      },
      hover: (file: string, position: Position) =>
        request<{ contents: { value: string } } | null>('textDocument/hover', {
          textDocument: { uri: uriOf(file) },
          position,
        }).then((answer) => answer?.contents.value ?? ''),
      complete: (file: string, position: Position) =>
        request<{ items: { label: string; insertText?: string; documentation?: unknown }[] }>(
          'textDocument/completion',
          { textDocument: { uri: uriOf(file) }, position },
        ).then(({ items }) => items),
    };
  };

  return {
    filesIn,
    stop: async () => {
      await request('shutdown', null);
      send({ method: 'exit' });
      await ended;
    },
  };
}

export type EditorFiles = ReturnType<Awaited<ReturnType<typeof languageServer>>['filesIn']>;
