import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

/** The packed forms of a body. */
export type Packed = { gzip: Buffer; br: Buffer; zstd: Buffer }

/**
 * Packs a body while a reader waits: some 8 ms for a front page. Runs on libuv's threads, so other readers are served
 * meanwhile.
 */
export const packQuickly = (body: Buffer): Promise<Packed> => pack(body, 5, 6)

/**
 * Packs a body as small as it gets. Brotli 11 takes a third of a second for a front page, so it is done after the page
 * was handed out.
 */
export const packTightly = (body: Buffer): Promise<Packed> => pack(body, 11, 19)

/** Is it worth packing? Pictures and sound are packed already. */
export const isText = (type: string): boolean =>
  /^text\/|^image\/svg|[/+](json|xml|javascript|ecmascript)\b|manifest|application\/wasm/.test(type)

async function pack(body: Buffer, brotliQuality: number, zstdLevel: number): Promise<Packed> {
  const [gzipped, br, zstd] = await Promise.all([
    promisify(gzip)(body, { level: 9 }),
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    promisify(zstdCompress)(body, { params: { [constants.ZSTD_c_compressionLevel]: zstdLevel } }),
  ])
  return { gzip: gzipped, br, zstd }
}
