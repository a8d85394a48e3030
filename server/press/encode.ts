import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

/** The packed forms of a body. */
export type Packed = { gzip: Buffer; br: Buffer; zstd: Buffer }

/**
 * Packs a body while a reader waits: some 15 ms for a front page. Runs on libuv's threads, so other readers are served
 * meanwhile.
 */
export async function packQuickly(body: Buffer): Promise<Packed> {
  const [gzipped, br, zstd] = await Promise.all([packGzip(body), packBrotli(body, 7), packZstd(body, 6)])
  return { gzip: gzipped, br, zstd }
}

/**
 * Packs a body as small as it gets. Brotli 11 takes a third of a second for a front page, so it is done after the page
 * was handed out, and on one thread at a time: a reader's page must not wait for it.
 */
export async function packTightly(body: Buffer): Promise<Packed> {
  return { br: await packBrotli(body, 11), zstd: await packZstd(body, 19), gzip: await packGzip(body) }
}

/** Is it worth packing? Pictures and sound are packed already. */
export const isText = (type: string): boolean =>
  /^text\/|^image\/svg|[/+](json|xml|javascript|ecmascript)\b|manifest|application\/wasm/.test(type)

const packGzip = (body: Buffer) => promisify(gzip)(body, { level: 9 })

const packBrotli = (body: Buffer, quality: number) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

const packZstd = (body: Buffer, level: number) => promisify(zstdCompress)(body, { params: { [constants.ZSTD_c_compressionLevel]: level } })
