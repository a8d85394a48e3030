import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { at, box, cut, disc, faint, limb, line, type Point, shape, sheet, smooth, times } from '../shape.ts'
import { rouge } from './culture-parts.ts'

/** A pipa player and the sound leaving the strings. */
export const pipa: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const x = 780 + s.between(-50, 50)
    const skin = '#ecc8a2'
    const robe = s.pick([ink.accent, ink.tones[3], mix(ink.accent, ink.tones[4], 0.35)])
    const wood = mix('#c98a4b', ink.second, 0.35)
    const lute =
      shape('M-20 -330L20 -330L30 -120C110 -70 130 90 70 170Q0 224 -70 170C-130 90 -110 -70 -30 -120Z', s.wash(lighter(wood, 0.2), wood)) +
      faint(0.16, shape('M4 -330L20 -330L30 -120C110 -70 130 90 70 170Q40 196 4 200Z', ink.ink)) +
      times(12, (i) => box(-26 - i * 2.4, -250 + i * 24, 52 + i * 4.8, 7, ink.tones[4], 3)) +
      box(-44, 118, 88, 15, ink.tones[4], 4) +
      line('M-12 -330L-21 120M-4 -330L-7 120M4 -330L7 120M12 -330L21 120', ink.paper, 2.4) +
      shape('M-20 -330Q-30 -400 10 -424Q36 -420 22 -396Q2 -380 20 -330Z', ink.tones[4]) +
      times(4, (i) => line(`M${i % 2 ? 14 : -14} ${-344 - i * 14}h${i % 2 ? 36 : -36}`, ink.tones[4], 9))
    const ribbon = (y: number, k: number, colour: string, width: number) =>
      line(smooth(Array.from({ length: 15 }, (_, i): Point => [x + 60 + i * 68, y + Math.sin(i * 0.8 + k) * (18 + i * 6)])), colour, width)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.sky[0], ink.sky[1])) +
      sheet(disc(x, 400, 390, mix(ink.tones[0], ink.sky[1], 0.35))) +
      sheet(disc(x, 400, 310, s.wash(lighter(ink.sun, 0.1), ink.sun))) +
      sheet(times(7, (i) => box(i < 4 ? -60 + i * 84 : 1340 + (i - 4) * 84, -20, 76, 940, i % 2 ? ink.tones[1] : ink.tones[0]))) +
      cut(
        limb(
          [
            [1380, -20],
            [1290, 130],
            [1160, 180],
          ],
          26,
          8,
          ink.tones[4],
        ) +
          limb(
            [
              [1300, 110],
              [1250, 230],
            ],
            12,
            5,
            ink.tones[4],
          ) +
          times(16, () => {
            const [bx, by] = [s.between(1130, 1400), s.between(40, 260)]
            return (
              [0, 72, 144, 216, 288]
                .map((a) =>
                  disc(bx + Math.cos((a * Math.PI) / 180) * 11, by + Math.sin((a * Math.PI) / 180) * 11, 9, lighter(ink.accent, 0.35)),
                )
                .join('') + disc(bx, by, 6, ink.second)
            )
          }),
      ) +
      faint(
        0.75,
        cut(
          ribbon(400, s.between(0, 3), ink.paper, 8) +
            ribbon(470, s.between(0, 3), ink.second, 6) +
            ribbon(540, s.between(0, 3), ink.paper, 5),
        ),
      ) +
      sheet(box(x - 290, 770, 580, 150, ink.tones[4], 16)) +
      sheet(
        shape(
          `M${x - 330} 930C${x - 330} 760 ${x - 220} 700 ${x - 150} 660L${x - 150} 470C${x - 150} 400 ${x - 80} 372 ${x - 40} 364H${x + 40}C${x + 90} 374 ${x + 150} 402 ${x + 152} 480L${x + 160} 660C${x + 240} 700 ${x + 330} 770 ${x + 340} 930Z`,
          s.wash(robe, darker(robe, 0.35)),
        ),
      ) +
      cut(shape(`M${x - 40} 372L${x} 470L${x + 44} 372L${x + 20} 350H${x - 20}Z`, ink.paper)) +
      cut(
        shape(
          `M${x - 96} 250C${x - 110} 130 ${x - 60} 90 ${x} 88C${x + 70} 88 ${x + 106} 140 ${x + 96} 250Q${x + 96} 330 ${x + 70} 330H${x - 70}Q${x - 96} 330 ${x - 96} 250Z`,
          '#221a1b',
        ) +
          disc(x + 20, 84, 56, '#221a1b') +
          line(`M${x - 40} 60L${x + 90} 96`, ink.second, 8) +
          disc(x + 94, 97, 12, ink.accent),
      ) +
      shape(`M${x - 24} 300H${x + 24}V366Q${x} 386 ${x - 24} 366Z`, darker(skin, 0.16)) +
      shape(
        `M${x - 72} 220Q${x - 72} 150 ${x} 148Q${x + 72} 150 ${x + 72} 220C${x + 72} 290 ${x + 34} 328 ${x} 330C${x - 34} 328 ${x - 72} 290 ${x - 72} 220Z`,
        skin,
      ) +
      shape(
        `M${x - 78} 236Q${x - 80} 136 ${x + 6} 134Q${x + 82} 136 ${x + 78} 236Q${x + 60} 168 ${x + 10} 164Q${x - 50} 170 ${x - 78} 236Z`,
        '#221a1b',
      ) +
      [-1, 1]
        .map(
          (k) =>
            line(`M${x + k * 18} 236Q${x + k * 32} 246 ${x + k * 46} 236`, '#2a1d1b', 5) +
            line(`M${x + k * 16} 210Q${x + k * 32} 202 ${x + k * 50} 210`, '#2a1d1b', 4) +
            faint(0.3, disc(x + k * 42, 268, 15, rouge)),
        )
        .join('') +
      line(`M${x} 240L${x - 6} 268H${x + 4}`, darker(skin, 0.3), 4) +
      shape(`M${x - 14} 296Q${x} 288 ${x + 14} 296Q${x} 308 ${x - 14} 296Z`, '#b23b35') +
      sheet(at(x + 30, 590, lute, 1, 12)) +
      cut(
        limb(
          [
            [x + 140, 470],
            [x + 236, 560],
            [x + 120, 420],
          ],
          76,
          44,
          lighter(robe, 0.08),
        ) +
          limb(
            [
              [x + 116, 414],
              [x + 92, 372],
            ],
            32,
            24,
            skin,
          ) +
          times(4, (i) =>
            limb(
              [
                [x + 100, 356 + i * 16],
                [x + 66, 360 + i * 17],
              ],
              13,
              9,
              skin,
            ),
          ),
      ) +
      cut(
        limb(
          [
            [x - 130, 470],
            [x - 214, 630],
            [x - 84, 668],
          ],
          82,
          50,
          lighter(robe, 0.1),
        ) +
          limb(
            [
              [x - 80, 668],
              [x - 30, 652],
            ],
            34,
            26,
            skin,
          ) +
          times(4, (i) =>
            limb(
              [
                [x - 26, 636 + i * 11],
                [x + 14 - i * 5, 634 + i * 18],
              ],
              13,
              8,
              skin,
            ),
          ),
      )
    )
  },
}
