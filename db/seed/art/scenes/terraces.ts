import { house } from '../build.ts'
import { darker, lighter, mix } from '../colour.ts'
import { HEIGHT, type Scene, type Stage } from '../frame.ts'
import { peaks, roundTree } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { cut, faint, line, type Point, shape, sheet, smooth } from '../shape.ts'
import { birds, clouds, sun } from '../sky.ts'

const contour = (s: Stage, y: number, bend: number, phase: number): Point[] =>
  Array.from({ length: 11 }, (_, i) => {
    const t = i / 10
    return [-40 + t * 1680, y + Math.sin(t * 5.2 + phase) * bend + Math.sin(t * 11 + phase * 2.3) * bend * 0.28 + s.between(-4, 4)]
  })

/** Rice terraces: flooded steps, a farmer, a hut. */
export const terraces: Scene = {
  draw(s) {
    const { ink } = s
    const [x, phase] = [s.between(420, 1180), s.between(0, 5)]
    let body =
      sun(s, x, s.between(170, 240), 82) + clouds(s, 4, 60, 200) + peaks(s, 400, 230, 5, ink.tones[0]) + peaks(s, 440, 140, 6, ink.tones[1])
    let last: Point[] = []
    const steps = 9
    for (let i = 0; i < steps; i++) {
      const y = 400 + i ** 1.62 * 15.5
      last = contour(s, y, 34 + i * 6, phase + i * 0.34)
      const green = mix(ink.leaf[0], ink.leaf[1], i / (steps - 1))
      const rim = last.map(([px, py]): Point => [px, py + 8 + i * 1.6])
      const pool = last.map(([px, py]): Point => [px, py + 14 + i * 5.4])
      body += sheet(
        shape(`${smooth(last)}V${HEIGHT + 30}H-40Z`, lighter(green, 0.3)) +
          shape(`${smooth(rim)}V${HEIGHT + 30}H-40Z`, s.wash(mix(ink.sky[1], ink.water, 0.25), mix(ink.water, green, 0.35))) +
          shape(`${smooth(pool)}V${HEIGHT + 30}H-40Z`, s.wash(green, darker(green, 0.28))),
      )
      if (i > 3 && i < 8) {
        let sprouts = ''
        for (let k = 0; k < 40; k++) {
          const p = pool[s.whole(1, 9)] ?? [0, 0]
          sprouts += `M${p[0] + s.between(-75, 75)} ${p[1] + s.between(24, 60)}q3 -9 1 -${8 + i}`
        }
        body += faint(0.45, line(sprouts, lighter(green, 0.35), 2.6))
      }
      if (i === 4)
        body += cut(
          house(s, s.between(560, 760), y + 40, 132, ink.paper, ink.accent) + roundTree(840, y + 52, 150, darker(ink.leaf[1], 0.1)),
        )
      if (i === 6)
        body += cut(
          passer(s, s.between(860, 1060), y + 84, 178, poses.bow, {
            hat: 'cone',
            hatColour: ink.second,
            top: ink.accent,
            legs: ink.tones[4],
          }) +
            passer(s, s.between(480, 640), y + 90, 186, poses.carry, {
              hat: 'cone',
              hatColour: lighter(ink.second, 0.4),
              top: ink.tones[3],
              legs: ink.ink,
            }),
        )
    }
    return body + birds(s, 6, 1600 - x, 240)
  },
}
