import { mkdir, mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { fetchUrl } from './fetch-url.ts';
import { ingest } from './ingest.ts';
import { isPublic } from './public-address.ts';
import { findSources } from './sources.ts';

describe('folders', () => {
  test('are read in the order of names, without hidden files, page folders and circles', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-'));
    await mkdir(join(folder, 'b'));
    await mkdir(join(folder, 'page_files'));
    for (const name of ['z.txt', 'B.txt', '.hidden', 'page.html', 'page_files/s.js', 'b/in.txt']) {
      await writeFile(join(folder, name), 'The envoys met.');
    }
    await symlink(folder, join(folder, 'b', 'round'));
    const inputs: string[] = [];
    for await (const { input } of findSources([folder, join(folder, 'missing')]))
      inputs.push(input.slice(folder.length + 1));
    expect(inputs).toEqual(['B.txt', 'b/in.txt', 'page.html', 'z.txt', 'missing']);
  });

  test('one bad file among a thousand is named, and all others are read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-'));
    for (let n = 0; n < 1000; n++) {
      await writeFile(
        join(folder, `${n}.txt`),
        n === 500 ? '\0\u0001\u0002' : `The envoys met ${n} times.`,
      );
    }
    const failed: string[] = [];
    let good = 0;
    for await (const { input, read } of findSources([folder])) {
      try {
        await ingest((await read()).bytes, { input });
        good++;
      } catch (error) {
        failed.push(String(error));
      }
    }
    expect(good).toBe(999);
    expect(failed).toEqual([`IngestError: ${join(folder, '500.txt')}: binary data, not a report`]);
  });

  test('a file of 100 MB is refused by its size, what is missing by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readout-'));
    await writeFile(join(folder, 'huge'), '');
    await truncate(join(folder, 'huge'), 100_000_000);
    const reasons: string[] = [];
    for await (const { read } of findSources([
      join(folder, 'huge'),
      join(folder, 'none'),
      'ftp://x.example/',
    ])) {
      await read().catch((error: unknown) => reasons.push(String(error)));
    }
    expect(reasons.map((reason) => reason.replace(folder, ''))).toEqual([
      'IngestError: /huge: 95 MiB, more than the 64 MiB that are read',
      'IngestError: /none: no such file or folder',
      'IngestError: ftp://x.example/: only http and https addresses are fetched',
    ]);
  });
});

describe('addresses', () => {
  const servers: { close: () => void }[] = [];
  afterAll(() => servers.forEach((server) => server.close()));
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    // The boundary to Node: a server that listens on a port has an address with a port.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const options = { allowPrivate: true, timeLimit: 2000, maxBytes: 10_000 };

  test('give bytes, final address and character set; one request is made', async () => {
    const seen: string[] = [];
    const base = await serve((request, response) => {
      seen.push(request.url ?? '');
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else
        response
          .writeHead(200, {
            'content-type': 'text/html; charset="windows-1251"',
            'content-encoding': 'gzip',
          })
          .end(gzipSync('<p>words</p><img src="/c">'));
    });
    const fetched = await fetchUrl(`${base}/a`, options);
    expect({ ...fetched, bytes: Buffer.from(fetched.bytes).toString() }).toEqual({
      bytes: '<p>words</p><img src="/c">',
      url: `${base}/b`,
      declaredCharset: 'windows-1251',
    });
    expect(seen).toEqual(['/a', '/b']);
  });

  test('that redirect for ever, are too large (packed too), too slow or missing are refused', async () => {
    const base = await serve((request, response) => {
      switch (request.url) {
        case '/round':
          response.writeHead(302, { location: '/round' }).end();
          break;
        case '/file':
          response.writeHead(302, { location: 'file:///etc/passwd' }).end();
          break;
        case '/large':
          response.end('x'.repeat(20_000));
          break;
        case '/bomb':
          response
            .writeHead(200, { 'content-encoding': 'gzip' })
            .end(gzipSync(Buffer.alloc(5_000_000)));
          break;
        case '/slow':
          response.write('a');
          break;
        default:
          response.writeHead(404).end();
      }
    });
    await expect(fetchUrl(`${base}/round`, options)).rejects.toThrow('more than 5 redirects');
    await expect(fetchUrl(`${base}/file`, options)).rejects.toThrow('only http and https');
    await expect(fetchUrl(`${base}/large`, options)).rejects.toThrow('more than the 9.8 KiB');
    await expect(fetchUrl(`${base}/bomb`, options)).rejects.toThrow('more than the 9.8 KiB');
    await expect(fetchUrl(`${base}/slow`, { ...options, timeLimit: 200 })).rejects.toThrow(
      'within 0.2 seconds',
    );
    await expect(fetchUrl(`${base}/none`, options)).rejects.toThrow('answered 404');
  });

  test('inside the network are refused, by number and by name, also when a name changes its answer', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked++;
      response.end('secret');
    });
    await expect(fetchUrl(base)).rejects.toThrow('not on the public internet');
    const port = new URL(base).port;
    const named = `http://rebind.example:${port}/`;
    await expect(
      fetchUrl(named, { resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]) }),
    ).rejects.toThrow('rebind.example (127.0.0.1) is not on the public internet');
    expect(asked).toBe(0);
  });

  test('are connected to as they were checked: the name is asked for once, whatever it would answer next', async () => {
    const hosts: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      hosts.push(request.headers.host);
      response.end('words');
    });
    const named = `pinned.example:${new URL(base).port}`;
    let asked = 0;
    const resolve = () => {
      asked++;
      return Promise.resolve([
        { address: asked === 1 ? '127.0.0.1' : '127.0.0.99', family: 4 } as const,
      ]);
    };
    await fetchUrl(`http://${named}/`, { ...options, resolve });
    expect([asked, hosts]).toEqual([1, [named]]);
  });

  test('of the public internet are told from all others', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '169.254.169.254',
      '100.100.100.200',
      '0.0.0.0',
      '224.0.0.1',
      '168.63.129.16',
      '::1',
      'fe80::1',
      'fd00:ec2::254',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
    ]) {
      expect(isPublic(address), address).toBe(false);
    }
    expect(isPublic('93.184.215.14')).toBe(true);
    expect(isPublic('2606:4700::1111')).toBe(true);
  });
});
