/**
 * The pictures that a clipboard's RTF carries, in the order of the text. Word gives HTML only the names of files on its own
 * computer; the bytes stand in the RTF, as hexadecimal digits. Source: Rich Text Format Specification 1.9.1, "Pictures".
 */
export function picturesInRtf(rtf: string): File[] {
  return [...rtf.matchAll(/\{\\pict\b/g)].flatMap((match) => {
    const group = groupAt(rtf, match.index)
    const type = /\\pngblip\b/.test(group) ? 'image/png' : /\\jpegblip\b/.test(group) ? 'image/jpeg' : null
    const digits = /(?:[\da-f]{2}\s*){40,}$/i.exec(group.trimEnd())?.[0].replace(/\s+/g, '')
    // A metafile is the second copy of a picture, for programs that know no better.
    if (!type || !digits) return []
    return [new File([bytesOf(digits)], type === 'image/png' ? 'word.png' : 'word.jpg', { type })]
  })
}

/** What stands between a brace and the one that closes it. */
function groupAt(rtf: string, start: number): string {
  let depth = 0
  for (let at = start; at < rtf.length; at++) {
    if (rtf[at] === '\\') at += 1
    else if (rtf[at] === '{') depth += 1
    else if (rtf[at] === '}') depth -= 1
    if (depth === 0) return rtf.slice(start + 1, at)
  }
  return ''
}

function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length >> 1)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16)
  return bytes
}
