const EXTENSIONS: Record<string, string> = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
}

/** Name under `/media/` of a recording, film or captions file. */
export const playableName = (hash: string, mime: string) => `${hash}.${EXTENSIONS[mime] ?? 'bin'}`

/** A file's name as it may be shown: no path, no control or direction signs, of a sensible length. Never used as a path. */
export const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 120)
