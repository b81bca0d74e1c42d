import type { IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IngestError } from './ingest-error.ts';
import { FETCH_TIME_LIMIT, MAX_FETCH_BYTES, MAX_REDIRECTS, sizeInWords } from './limits.ts';
import {
  publicAddress,
  systemResolve,
  type Resolve,
  type ResolvedAddress,
} from './public-address.ts';
import { readStream } from './read-stream.ts';

export interface FetchOptions {
  /** Permit addresses of this machine and of private networks; false unless given. */
  readonly allowPrivate?: boolean;
  /** Name service, for tests of what it may answer. */
  readonly resolve?: Resolve;
  /** Bytes of the body, before and after decompression. */
  readonly maxBytes?: number;
  /** Milliseconds for everything together. */
  readonly timeLimit?: number;
}

/** A body with its final address and the character set of its header. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly declaredCharset: string | null;
}

/**
 * Fetches one http(s) address and nothing else: no picture, script or style of the page, no cookie, no referrer.
 * Each address on the way is checked (see `publicAddress`) and connected to as it was checked.
 *
 * @throws {IngestError} for another scheme, a private address, more than five redirects, a status that is no
 *   success, a body over the limit, and when the time is up.
 */
export async function fetchUrl(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeLimit = options.timeLimit ?? FETCH_TIME_LIMIT;
  const signal = AbortSignal.timeout(timeLimit);
  try {
    return await Promise.race([followed(address, options, signal), aborted(signal)]);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const reason = signal.aborted
      ? `no full answer within ${timeLimit / 1000} seconds`
      : networkReason(error);
    throw new IngestError(address, reason, { cause: error });
  }
}

/** Rejects when the time is up: the name service cannot be stopped otherwise. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('time limit')), { once: true });
  });
}

async function followed(
  address: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = checkedUrl(address, address);
  for (let redirects = 0; ; redirects++) {
    const target = await publicAddress(url.hostname, address, {
      allowPrivate: options.allowPrivate ?? false,
      resolve: options.resolve ?? systemResolve,
    });
    const response = await request(url, target, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
      response.destroy();
      if (redirects === MAX_REDIRECTS)
        throw new IngestError(address, `more than ${MAX_REDIRECTS} redirects`);
      url = checkedUrl(location, address, url);
    } else if (status >= 200 && status < 300) {
      const bytes = await body(response, address, options.maxBytes ?? MAX_FETCH_BYTES);
      url.hash = '';
      return { bytes, url: url.href, declaredCharset: charset(response.headers['content-type']) };
    } else {
      response.destroy();
      throw new IngestError(
        address,
        `the server answered ${status} ${response.statusMessage ?? ''}`,
      );
    }
  }
}

function checkedUrl(address: string, input: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw new IngestError(input, 'not an address that can be read');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new IngestError(input, `only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '')
    throw new IngestError(input, 'address with a user name in it');
  return url;
}

/** Sends one GET to exactly the address that was checked, under the host's own name (also in TLS). */
function request(
  url: URL,
  { address, family }: ResolvedAddress,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).get(url, {
      agent: false,
      signal,
      lookup: (_host, { all }, found) => {
        if (all === true) found(null, [{ address, family }]);
        else found(null, address, family);
      },
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'readout/0.1',
      },
    });
    sent.once('response', resolve);
    sent.once('error', reject);
  });
}

/** The body within the limit, which holds for what comes over the wire and for what it unfolds to. */
async function body(response: IncomingMessage, input: string, limit: number): Promise<Uint8Array> {
  try {
    const length = Number(response.headers['content-length'] ?? 0);
    if (length > limit) {
      throw new IngestError(
        input,
        `${sizeInWords(length)}, more than the ${sizeInWords(limit)} that are read`,
      );
    }
    return await readStream(unfolded(response, input), input, limit);
  } finally {
    response.destroy();
  }
}

function unfolded(response: IncomingMessage, input: string): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  switch (encoding) {
    case '':
    case 'identity':
      return response;
    case 'gzip':
    case 'x-gzip':
      return pipeline(response, createGunzip(), ignore);
    case 'deflate':
      return pipeline(response, createInflate(), ignore);
    case 'br':
      return pipeline(response, createBrotliDecompress(), ignore);
    default:
      throw new IngestError(input, `packed as "${encoding}", which was not asked for`);
  }
}

/** A failing pipeline ends the stream that is read, which reports it. */
function ignore(): void {
  // Nothing to do here.
}

function charset(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1] ?? null;
}

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the server broke off the connection',
  EPIPE: 'the server broke off the connection',
  ETIMEDOUT: 'the server does not answer',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  Z_DATA_ERROR: 'the body is not packed as its header says',
  ERR_STREAM_PREMATURE_CLOSE: 'the server broke off the connection',
};

function networkReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    NETWORK_REASONS[code] ??
    `cannot be fetched (${error instanceof Error ? error.message : String(error)})`
  );
}
