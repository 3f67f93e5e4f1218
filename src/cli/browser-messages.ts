import type { VitePlugin } from './data-module.ts';

/** A message of Vite to a page. */
interface Payload {
  type: string;
}

/** The connection to a page. */
interface Sender {
  send: (payload: Payload) => void;
}

/**
 * Makes sure that a page of `npm run dev` gets all messages that concern it, and no others. When it connects, it is sent the reload or
 * error that came while it was loading. Otherwise that is lost: Vite buffers messages only while no client is connected, and the page
 * before it still is (vitejs/vite#19710, fixed by the open #23091). An error is dropped unless some page was last answered with one:
 * Astro sends it 200 ms after the response, and by then the page may have been corrected and loaded again.
 */
export const browserMessages = (): VitePlugin => ({
  name: 'browser-messages',
  apply: 'serve',
  configureServer({ environments, middlewares }) {
    const { hot } = environments.client;
    const send: (...message: unknown[]) => void = hot.send.bind(hot);
    let missed: Partial<Record<string, Payload>> = {};
    /** The addresses of pages that were last answered with status 500, since the last reload. */
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
