import { ago } from '#lib/ago'
import { shortDateTime } from '#lib/time'

/** The line above a copy from the device, so that nobody takes it for the news of this hour. */
export function ageLine(keptAt: Date, now: Date, hant: boolean): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - keptAt.getTime()) / 60_000))
  const when = `${ago(minutes, hant)}（${shortDateTime(keptAt, now)}）`
  return hant ? `這是${when}儲存的版本，之後的更新和更正不在其中。` : `这是${when}保存的版本，之后的更新和更正不在其中。`
}

/** How the line looks. The page's own style sheet does not know it, so that no page carries what only a copy needs. */
export const AGE_STYLE =
  '#kept{padding:.5rem 1rem;background:var(--accent);color:var(--paper);font-size:.9375rem;text-align:center}#kept a{color:inherit;text-decoration:underline}'

/** A printed page with the line above everything but the way to the text, which stays the first that the keyboard reaches. */
export function withAge(html: string, keptAt: Date, now: Date): string {
  const hant = /<html[^>]* lang="zh-Hant"/.test(html)
  const [name, again] = hant ? ['儲存的版本', '重新載入'] : ['保存的版本', '重新载入']
  const line = `<aside id="kept" aria-label="${name}">${ageLine(keptAt, now, hant)} <a href="">${again}</a></aside>`
  return html
    .replace('</head>', () => `<style>${AGE_STYLE}</style></head>`)
    .replace(/<body[^>]*>(?:<a [^>]*href="#content"[^>]*>[^<]*<\/a>)?/, (start) => `${start}${line}`)
}

/** The page's policy, which also lets this one more style through. `hash` is the SHA-256 of `AGE_STYLE` in base64. */
export const policyWithAge = (policy: string, hash: string): string => policy.replace(/style-src/, `style-src 'sha256-${hash}'`)
