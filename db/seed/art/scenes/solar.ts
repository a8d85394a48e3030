import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { hills, peaks } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, line, oval, shape, sheet, smooth, times } from '../shape.ts'
import { clouds, plume, sun } from '../sky.ts'

/** Solar rows on the steppe beside a yurt. */
export const solar: Scene = {
  draw(s) {
    const { ink } = s
    const x = s.between(980, 1060)
    const panel = (px: number, py: number, k: number) =>
      at(
        px,
        py,
        line('M20 0V-24M120 0V-24', ink.tones[4], 7) +
          shape('M-14 -16L30 -92H178L134 -16Z', s.wash(mix('#3d6288', ink.tones[3], 0.25), mix('#1d3350', ink.tones[4], 0.3))) +
          line('M24 -16L66 -92M60 -16L102 -92M97 -16L140 -92M1 -41H149M16 -67H164', lighter(ink.tones[1], 0.2), 2.6) +
          faint(0.35, shape('M4 -30L34 -84H70L40 -30Z', ink.paper)),
        k,
      )
    const yurt = sheet(
      shape('M-200 0V-120Q-200 -130 -190 -132H190Q200 -130 200 -120V0Z', s.wash(ink.paper, darker(ink.paper, 0.14))) +
        shape('M-216 -120C-170 -190 -90 -232 -40 -240H40C90 -232 170 -190 216 -120Z', s.wash(ink.paper, darker(ink.paper, 0.08))) +
        box(-206, -134, 412, 24, ink.accent) +
        times(12, (i) => shape(`M${-190 + i * 34} -122l10 -9l10 9l-10 9Z`, ink.second)) +
        shape('M-48 -240Q0 -268 48 -240L40 -226H-40Z', ink.tones[3]) +
        line(
          'M-200 -76H200M-120 -226L-160 -134M120 -226L160 -134M-40 -238L-50 -134M40 -238L50 -134',
          mix(ink.paper, ink.tones[2], 0.5),
          4,
        ) +
        box(-46, -108, 92, 110, ink.accent, 4) +
        box(-36, -98, 34, 92, ink.second, 3) +
        box(4, -98, 34, 92, ink.second, 3) +
        faint(0.14, shape('M70 -234C110 -220 180 -180 216 -120L200 0H90Z', ink.ink)),
    )
    return (
      sun(s, s.between(460, 680), s.between(220, 280), 120) +
      clouds(s, 5, 60, 240) +
      peaks(s, 470, 160, 6, ink.tones[0]) +
      hills(s, 470, 24, 5, mix(ink.leaf[0], ink.tones[1], 0.4)) +
      hills(s, 520, 20, 5, ink.leaf[0]) +
      cut(
        times(5, (row) =>
          times(9 - row, (i) =>
            panel(20 + row * -30 + i * (96 + row * 26) - (row % 2) * 30, 540 + row * 48 + row * row * 7, 0.5 + row * 0.16),
          ),
        ),
      ) +
      at(x, 650, yurt, 1.22) +
      plume(s, x, 344, 70, lighter(ink.tones[0], 0.45)) +
      cut(
        line(`M${x + 330} 660V420`, ink.tones[4], 8) +
          at(x + 330, 430, times(3, (i) => at(0, 0, shape('M-4 0L0 -74L10 -8Z', ink.paper), 1, i * 120 + 20)) + disc(0, 0, 8, ink.accent)),
      ) +
      cut(
        passer(s, x - 330, 742, 220, poses.point, { top: ink.accent, skirt: 0.75, legs: ink.accent, hat: 'cap', hatColour: ink.second }) +
          passer(s, x + 20, 720, 130, poses.stand, { top: ink.second, skirt: 0.6 }),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 850],
            [400, 822],
            [900, 850],
            [1300, 800],
            [1640, 830],
          ]) + 'V940H-40Z',
          ink.leaf[1],
        ),
      ) +
      cut(
        times(6, (i) =>
          at(
            860 + i * 130 + s.between(-30, 30),
            830 + (i % 2) * 26,
            oval(0, -26, 36, 24, ink.paper) +
              disc(-16, -34, 15, ink.paper) +
              disc(14, -36, 16, ink.paper) +
              oval(38, -38, 13, 10, ink.ink, 20) +
              line('M-16 -8V6M14 -8V6', ink.ink, 6),
          ),
        ),
      ) +
      line(
        times(70, () => `M${s.between(0, WIDTH)} ${s.between(850, 900)}q3 -14 8 -22`),
        lighter(ink.leaf[1], 0.25),
        3.2,
      )
    )
  },
}
