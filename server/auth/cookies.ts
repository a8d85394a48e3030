/** The value of a cookie as it was sent, or null. */
export function cookieNamed(headers: Headers, name: string): string | null {
  const sent = (headers.get('cookie') ?? '').split(';').map((it) => it.trim())
  return sent.find((it) => it.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}
