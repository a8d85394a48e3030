import { mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { at, box, cut, disc, faint, line, type Point, ring, shape, sheet, smooth, times } from '../shape.ts'
import { contours, land, sea } from './charts-and-maps-parts.ts'

/** A typhoon turning off a coast. */
export const typhoon: Scene = {
  draw(s) {
    const { ink } = s
    const [cx, cy] = [840 + s.between(-60, 80), 440 + s.between(-30, 30)]
    const spin = s.between(0, 120)
    const coast = land(
      s,
      [
        [-80, -80],
        [520, -80],
        [470, 60],
        [560, 150],
        [430, 260],
        [470, 400],
        [330, 520],
        [360, 650],
        [200, 780],
        [120, 990],
        [-80, 990],
      ],
      26,
    )
    const isle = (x: number, y: number, w: number, h: number) =>
      land(
        s,
        [
          [x, y],
          [x + w * 0.6, y + h * 0.1],
          [x + w, y + h * 0.5],
          [x + w * 0.5, y + h],
          [x - w * 0.1, y + h * 0.6],
        ],
        12,
      )
    const arm = (r: number, width: number, sweep: number) => {
      const [outer, inner]: [Point[], Point[]] = [[], []]
      for (let i = 0; i <= 18; i++) {
        const t = i / 18
        const a = t * sweep
        const q = r * Math.exp(-1.75 * t)
        const w = width * (0.15 + Math.sin(Math.min(1, t * 1.15) * Math.PI) * 0.9) * (1 - t * 0.45)
        outer.push([Math.cos(a) * (q + w), Math.sin(a) * (q + w) * 0.94])
        inner.push([Math.cos(a) * Math.max(24, q - w * 0.4), Math.sin(a) * Math.max(24, q - w * 0.4) * 0.94])
      }
      return shape(`${smooth(outer)}L${smooth([...inner].reverse()).slice(1)}Z`, 'INK')
    }
    const white = ink.dark ? mix(ink.tones[0], ink.paper, 0.55) : ink.paper
    const layer = (r: number, width: number, sweep: number, colour: string, turn: number, n: number) =>
      sheet(
        at(
          cx,
          cy,
          times(n, (i) => at(0, 0, arm(r, width, sweep).replace('INK', colour), 1, turn + (i * 360) / n)),
        ),
      )
    const land1 = ink.dark ? ink.leaf[1] : ink.leaf[0]
    return (
      box(0, 0, WIDTH, 900, sea(s)) +
      faint(0.3, line(times(7, (i) => `M${140 + i * 230} 0V900`) + times(5, (i) => `M0 ${90 + i * 180}H1600`), ink.paper, 2)) +
      contours(coast, mix(land1, ink.paper, 0.45), land1) +
      sheet(
        shape(
          land(
            s,
            [
              [-80, -60],
              [330, -60],
              [300, 90],
              [260, 300],
              [160, 480],
              [60, 700],
              [-80, 760],
            ],
            24,
          ),
          mix(ink.leaf[0], ink.leaf[1], 0.6),
        ),
      ) +
      contours(isle(1320, 90, 130, 190), mix(land1, ink.paper, 0.45), land1) +
      contours(isle(1240, 690, 170, 130), mix(land1, ink.paper, 0.45), land1) +
      contours(isle(520, 640, 70, 130), mix(land1, ink.paper, 0.45), land1) +
      layer(430, 46, 4.6, mix(white, ink.tones[1], 0.55), spin + 34, 4) +
      layer(390, 60, 4.9, mix(white, ink.tones[1], 0.28), spin, 4) +
      layer(320, 58, 5.2, white, spin + 60, 3) +
      cut(disc(cx, cy, 58, mix(ink.tones[2], ink.tones[3], 0.5))) +
      disc(cx, cy, 42, ink.tones[4]) +
      ring(cx, cy, 58, ink.accent, 9) +
      `<g filter="url(#cut)"><path d="M1560 ${cy + 330}Q${cx + 330} ${cy + 330} ${cx} ${cy}Q${cx - 150} ${cy - 190} 360 150" fill="none" stroke="${ink.accent}" stroke-width="11" stroke-dasharray="26 20" stroke-linecap="round"/></g>` +
      cut(disc(360, 150, 30, ink.paper) + disc(360, 150, 17, ink.accent)) +
      cut(disc(300, 470, 16, ink.paper) + disc(300, 470, 8, ink.tones[4]) + disc(170, 300, 16, ink.paper) + disc(170, 300, 8, ink.tones[4]))
    )
  },
}
