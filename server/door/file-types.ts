/** Types by extension, fixed: what a file is called decides, never what is in it. */
const TYPES: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  m4a: 'audio/mp4',
  map: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  wav: 'audio/wav',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
}

/** What people upload; everything else in the media folder is nobody's business. */
const MEDIA = new Set(['avif', 'gif', 'jpg', 'm4a', 'mp3', 'mp4', 'ogg', 'opus', 'png', 'vtt', 'wav', 'webm', 'webp'])

/** The type of a file by its name; undefined for one we do not serve. */
export const typeOf = (name: string): string | undefined => TYPES[extension(name)]

/** The same, for the media folder only. */
export const mediaTypeOf = (name: string): string | undefined => (MEDIA.has(extension(name)) ? typeOf(name) : undefined)

/** Does the name carry a hash of the contents, as esbuild (`-K7QZ2M4X.`) and Next write it? Then it never changes. */
export const isHashed = (name: string): boolean => /[-.]([A-Z2-7]{8}|(?=[0-9a-f]*\d)[0-9a-f]{8,64})\.\w+$/.test(name)

const extension = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()
