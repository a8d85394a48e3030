import { UnfitFile } from '#server/media/content-type'

const TIMING = /^\s*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}\s+-->\s+(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}/m

/** Whether a file is captions in WebVTT (W3C), with at least one line of them. Throws `UnfitFile`. */
export function checkCaptions(bytes: Buffer): void {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnfitFile('字幕文件要存成 UTF-8 编码')
  }
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text) || text.includes('\0')) throw new UnfitFile('这不是 WebVTT 字幕，第一行应当是 WEBVTT')
  if (!TIMING.test(text)) throw new UnfitFile('字幕里没有一条带时间的话，例如 00:01.000 --> 00:04.000')
}
