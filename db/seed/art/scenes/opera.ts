import { darker, mix } from '../colour.ts'
import { type Scene, type Stage, WIDTH } from '../frame.ts'
import { at, box, cut, disc, faint, line, oval, shape, sheet, times } from '../shape.ts'
import { rouge } from './culture-parts.ts'

const curtain = (s: Stage, x0: number, x1: number, colour: string): string =>
  times(6, (i) => {
    const w = (x1 - x0) / 6
    return shape(
      `M${x0 + i * w} -20H${x0 + (i + 1) * w + 8}Q${x0 + (i + 0.8) * w} 450 ${x0 + (i + 1) * w + 8} 930H${x0 + i * w}Q${x0 + (i - 0.2) * w} 450 ${x0 + i * w} -20Z`,
      s.wash(i % 2 ? darker(colour, 0.16) : colour, darker(colour, 0.4)),
    )
  })

/** An opera singer in full face and crown, before the curtain. */
export const opera: Scene = {
  draw(s) {
    const { ink } = s
    const x = 800 + s.between(-50, 50)
    const [robe, gold] = s.odds(0.5) ? [ink.accent, ink.second] : [ink.tones[3], ink.second]
    const face = '#f6e6d6'
    const pearls = (y: number, rx: number, count: number, rise: number, r: number, colour: string) =>
      times(count, (i) => {
        const a = Math.PI * (0.1 + (0.8 * i) / (count - 1))
        return disc(x - Math.cos(a) * rx, y - Math.sin(a) * rise, r, colour)
      })
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[2], ink.tones[4])) +
      disc(x, 360, 560, s.glow(ink.second, 0.6)) +
      [430, 350]
        .map((r, i) => sheet(disc(x, 360, r, i ? mix(ink.sky[1], ink.second, 0.25) : mix(ink.tones[1], ink.second, 0.3))))
        .join('') +
      sheet(curtain(s, -60, 330, darker(ink.accent, 0.12)) + curtain(s, 1270, 1660, darker(ink.accent, 0.12))) +
      cut(
        [-1, 1]
          .map((k) =>
            [0, 1]
              .map((j) =>
                at(
                  x + k * (90 + j * 40),
                  330,
                  shape('M-20 0L-40 -260L60 -330L20 -250L30 0Z', j ? robe : gold) + line('M-10 -20L0 -290', ink.paper, 7),
                  1,
                  k * (24 + j * 26),
                ),
              )
              .join(''),
          )
          .join(''),
      ) +
      sheet(
        shape(
          `M${x - 470} 930C${x - 450} 720 ${x - 330} 640 ${x - 130} 610H${x + 130}C${x + 330} 640 ${x + 450} 720 ${x + 470} 930Z`,
          s.wash(robe, darker(robe, 0.3)),
        ),
      ) +
      cut(
        shape(`M${x - 230} 640Q${x} 800 ${x + 230} 640L${x + 190} 610Q${x} 720 ${x - 190} 610Z`, gold) +
          times(9, (i) => {
            const a = Math.PI * (0.14 + (0.72 * i) / 8)
            return disc(x - Math.cos(a) * 214, 630 + Math.sin(a) * 108, 17, i % 2 ? ink.paper : robe)
          }),
      ) +
      [-1, 1]
        .map((k) => faint(0.8, line(`M${x + k * 330} 740q${k * 30} 40 0 80t0 90M${x + k * 270} 720q${k * 20} 40 0 80t0 110`, gold, 7)))
        .join('') +
      cut(
        [-1, 1]
          .map(
            (k) =>
              shape(
                `M${x + k * 128} 330Q${x + k * 190} 420 ${x + k * 150} 690L${x + k * 110} 690Q${x + k * 140} 480 ${x + k * 104} 400Z`,
                ink.ink,
              ) +
              line(
                times(3, (i) => `M${x + k * (150 + i * 22)} 330V${540 + i * 26}`),
                gold,
                5,
              ) +
              times(3, (i) => disc(x + k * (150 + i * 22), 552 + i * 26, 11, i % 2 ? ink.paper : ink.accent)),
          )
          .join(''),
      ) +
      cut(
        shape(`M${x - 46} 540H${x + 46}V640Q${x} 680 ${x - 46} 640Z`, darker(face, 0.12)) +
          shape(
            `M${x - 128} 360Q${x - 136} 240 ${x} 232Q${x + 136} 240 ${x + 128} 360C${x + 124} 480 ${x + 60} 572 ${x} 576C${x - 60} 572 ${x - 124} 480 ${x - 128} 360Z`,
            face,
          ),
      ) +
      [-1, 1]
        .map(
          (k) =>
            faint(0.5, oval(x + k * 62, 402, 58, 84, rouge, k * -16)) +
            faint(0.35, oval(x + k * 58, 370, 46, 40, rouge)) +
            shape(
              `M${x + k * 22} 384Q${x + k * 60} 350 ${x + k * 112} 352Q${x + k * 86} 392 ${x + k * 56} 396Q${x + k * 34} 396 ${x + k * 22} 384Z`,
              '#fdfaf4',
            ) +
            disc(x + k * 58, 376, 15, '#1c1416') +
            line(`M${x + k * 20} 386Q${x + k * 60} 344 ${x + k * 120} 340`, '#1c1416', 8) +
            line(`M${x + k * 22} 330Q${x + k * 60} 296 ${x + k * 116} 292`, '#1c1416', 9),
        )
        .join('') +
      line(`M${x - 4} 400Q${x - 14} 452 ${x - 16} 462Q${x} 474 ${x + 14} 464`, darker(face, 0.3), 5) +
      shape(`M${x - 32} 508Q${x - 14} 492 ${x} 501Q${x + 14} 492 ${x + 32} 508Q${x} 538 ${x - 32} 508Z`, rouge) +
      disc(x, 286, 9, rouge) +
      cut(
        shape(
          `M${x - 142} 340Q${x - 160} 200 ${x} 196Q${x + 160} 200 ${x + 142} 340Q${x + 100} 254 ${x + 46} 250Q${x} 276 ${x - 46} 250Q${x - 100} 254 ${x - 142} 340Z`,
          ink.ink,
        ),
      ) +
      cut(
        shape(`M${x - 150} 250Q${x - 130} 120 ${x} 84Q${x + 130} 120 ${x + 150} 250Q${x} 160 ${x - 150} 250Z`, gold) +
          pearls(262, 132, 9, 84, 17, robe) +
          pearls(252, 150, 11, 118, 13, ink.paper) +
          pearls(236, 120, 9, 136, 11, mix(ink.second, ink.paper, 0.5)) +
          disc(x, 118, 34, robe) +
          disc(x, 118, 18, ink.paper),
      ) +
      cut(
        [-1, 1]
          .map(
            (k) =>
              disc(x + k * 158, 240, 34, robe) + disc(x + k * 158, 240, 16, gold) + line(`M${x + k * 158} 274q${k * 12} 40 0 80`, gold, 6),
          )
          .join(''),
      )
    )
  },
}
