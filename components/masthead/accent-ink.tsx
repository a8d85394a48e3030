import { type Accent, vermilion } from '#lib/accent'

/** The paper's own accent, where it is not the house's vermilion. The press puts its hash into the page's policy. */
export function AccentInk({ accent: { day, night } }: { accent: Accent }) {
  if (day === vermilion.day && night === vermilion.night) return null
  return <style>{`:root{--accent:light-dark(${day},${night})}`}</style>
}
