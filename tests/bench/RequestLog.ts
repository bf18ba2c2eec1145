import type { CDPSession } from 'playwright-core';

interface RequestSent {
  readonly request: { readonly url: string };
  /** Seconds since 1970. */
  readonly wallTime: number;
}

/** Every HTTP request of a page with the moment it was sent, as the browser itself says; redirects count too. */
export class RequestLog {
  private readonly sent: { readonly url: string; readonly at: number }[] = [];

  private constructor() {}

  public static async start(session: CDPSession): Promise<RequestLog> {
    const log = new RequestLog();
    session.on('Network.requestWillBeSent', ({ request, wallTime }: RequestSent) => {
      if (request.url.startsWith('http')) log.sent.push({ url: request.url, at: wallTime * 1000 });
    });
    await session.send('Network.enable');
    return log;
  }

  /** Addresses of requests sent in that time; both in milliseconds since 1970. */
  public between(from: number, to: number): string[] {
    return this.sent.filter(({ at }) => at >= from && at <= to).map(({ url }) => url);
  }
}
