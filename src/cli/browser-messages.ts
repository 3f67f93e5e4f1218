import type { VitePlugin } from './data-module.ts';

/** A message of Vite to a page. */
interface Payload {
  type: string;
}

/** A page, as it takes any of them. */
interface Sender {
  send: (payload: Payload) => void;
}

/**
 * Sees to it that a page of `npm run dev` gets the messages that are for it, and no others. It is sent what came while it was loading: a
 * reload or a fault is lost otherwise, because Vite buffers messages only while no client listens, and the page that is being left still
 * does (vitejs/vite#19710, mended by the open #23091). A fault is sent only while a page has it: Astro tells of it 200 ms after that
 * page, which may have been put right and drawn anew by then.
 */
export const browserMessages = (): VitePlugin => ({
  name: 'browser-messages',
  apply: 'serve',
  configureServer({ environments, middlewares }) {
    const { hot } = environments.client;
    const send: (...message: unknown[]) => void = hot.send.bind(hot);
    let missed: Partial<Record<string, Payload>> = {};
    /** The addresses that were answered with a fault since the last reload. */
    const faulty = new Set<string | undefined>();
    middlewares.use((request, response, next) => {
      if (request.headers.accept?.includes('text/html')) {
        missed = {};
        faulty.delete(request.url);
        response.on('finish', () => response.statusCode === 500 && faulty.add(request.url));
      }
      next();
    });
    hot.send = (...message: [Payload] | [event: string, ...unknown[]]) => {
      const [payload] = message;
      if (typeof payload === 'object') {
        if (payload.type === 'error' && !faulty.size) return;
        if (payload.type === 'full-reload') faulty.clear();
        missed[payload.type] = payload;
      }
      send(...message);
    };
    hot.on('vite:client:connect', (_, page) => {
      const pending = missed['full-reload'] ?? missed['error'];
      if (pending) (page as Sender).send(pending);
    });
  },
});
