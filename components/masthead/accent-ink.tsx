import { type Accent, vermilion } from '#lib/accent'

type Props = {
  accent: Accent
  /** Of the answer, where the newsroom's policy holds. The press puts the hash of it into a reader's. */
  nonce?: string | undefined
}

/** The paper's own accent, where it is not the house's vermilion. */
export function AccentInk({ accent: { day, night }, nonce }: Props) {
  if (day === vermilion.day && night === vermilion.night) return null
  return <style nonce={nonce}>{`:root{--accent:light-dark(${day},${night})}`}</style>
}
