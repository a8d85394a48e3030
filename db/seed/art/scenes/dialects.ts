import { darker, mix } from '../colour.ts'
import { type Scene, type Stage, WIDTH } from '../frame.ts'
import { hills } from '../land.ts'
import { at, box, cut, disc, faint, line, shape, sheet, smooth, times } from '../shape.ts'

const wave = (s: Stage, x: number, y: number, w: number, h: number, colour: string, bars: number): string => {
  const [k, j] = [s.between(0, 6), s.between(2, 5)]
  return times(bars, (i) => {
    const t = i / (bars - 1)
    const a = Math.max(0.08, Math.abs(Math.sin(t * Math.PI) * (0.55 + 0.45 * Math.sin(t * 13 * j * 0.4 + k)) * s.between(0.6, 1))) * h
    return box(x + t * w - 6, y - a / 2, 12, a, colour, 6)
  })
}

/** Dialects: two speakers, a phone between them, voices as bars. */
export const dialects: Scene = {
  draw(s) {
    const { ink } = s
    const profile =
      'M-190 420C-196 300 -150 262 -76 240L-70 176C-130 130 -150 60 -132 -20C-112 -120 -20 -160 60 -138C126 -118 150 -70 146 -20L142 10L172 62Q178 78 156 82L150 84L156 108L144 120L150 138Q152 172 122 176L72 178L76 238C140 260 176 300 184 420Z'
    const head = (skin: string, hair: string, coat: string, old: boolean) =>
      shape(profile, skin) +
      shape('M-190 420C-196 300 -150 262 -76 240Q0 300 76 238C140 260 176 300 184 420Z', coat) +
      shape(
        old
          ? 'M-136 90C-166 -40 -120 -160 10 -158C90 -156 140 -116 142 -70C100 -96 40 -92 10 -66Q0 -20 -30 -10L-40 60Q-90 130 -136 90Z'
          : 'M-150 220C-190 60 -160 -160 10 -164C100 -164 150 -110 144 -60C96 -92 50 -84 20 -50C10 20 -20 60 -40 120Q-60 230 -150 220Z',
        hair,
      ) +
      line('M108 -8Q122 -16 136 -10', darker(hair, 0.2), 7) +
      disc(122, 14, 6, '#241b18') +
      line('M126 118L150 116', darker(skin, 0.4), 6) +
      faint(0.3, disc(84, 84, 22, ink.sun))
    const x = s.between(-30, 30)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.sky[0], ink.sky[1])) +
      [520, 400, 290]
        .map((r, i) => faint(0.35 + i * 0.15, sheet(disc(800 + x, 430, r, [ink.tones[0], ink.sky[1], ink.tones[0]][i] ?? ink.tones[0]))))
        .join('') +
      hills(s, 760, 40, 4, ink.tones[1]) +
      sheet(at(385 + x, 500, head('#dcae85', s.odds(0.5) ? '#8f8983' : '#4b4340', ink.accent, true), 1.16)) +
      sheet(`<g transform="translate(${1215 + x} 500) scale(-1.16 1.16)">${head('#ecc8a2', '#241c1b', ink.tones[3], false)}</g>`) +
      sheet(
        at(
          800 + x,
          440,
          box(-155, -300, 310, 620, ink.tones[4], 44) +
            box(-137, -282, 274, 584, s.wash(ink.paper, mix(ink.paper, ink.tones[0], 0.4)), 30) +
            box(-40, -276, 80, 16, ink.tones[4], 8),
          1,
        ),
      ) +
      wave(s, 690 + x, 240, 220, 120, ink.accent, 12) +
      wave(s, 690 + x, 390, 220, 130, ink.second, 12) +
      wave(s, 690 + x, 540, 220, 110, ink.tones[2], 12) +
      cut(
        disc(800 + x, 672, 50, ink.accent) +
          box(787 + x, 642, 26, 40, ink.paper, 13) +
          line(`M${778 + x} 668q0 28 22 28t22 -28M${800 + x} 696v12`, ink.paper, 6),
      ) +
      cut(wave(s, 572 + x, 610, 64, 120, ink.accent, 4) + wave(s, 964 + x, 600, 64, 130, ink.second, 4)) +
      cut(
        [
          [560, 180, 1],
          [1040, 210, -1],
        ]
          .map(([bx, by, k]) =>
            at(
              (bx ?? 0) + x,
              by ?? 0,
              shape(
                `M-90 -60H90Q110 -60 110 -40V30Q110 50 90 50H${(k ?? 1) * -20}L${(k ?? 1) * -64} 92L${(k ?? 1) * -56} 50H-90Q-110 50 -110 30V-40Q-110 -60 -90 -60Z`,
                (k ?? 1) > 0 ? ink.paper : ink.second,
              ) + line('M-70 -26H66M-70 2H30M-70 28H50', (k ?? 1) > 0 ? ink.tones[1] : ink.paper, 9),
            ),
          )
          .join(''),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 860],
            [400, 836],
            [800, 866],
            [1200, 838],
            [1640, 862],
          ]) + 'V940H-40Z',
          ink.tones[4],
        ),
      )
    )
  },
}
