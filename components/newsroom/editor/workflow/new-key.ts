/** A UUID. `crypto.randomUUID` is there on secure origins only, and a desk may run in a house network without one. */
export function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes]
    .map((it, i) => (i === 6 ? (it & 0x0f) | 0x40 : i === 8 ? (it & 0x3f) | 0x80 : it).toString(16).padStart(2, '0'))
    .join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
