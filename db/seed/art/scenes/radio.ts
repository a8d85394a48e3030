import { mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { hills } from '../land.ts'
import { at, box, cut, disc, faint, line, oval, type Point, shape, sheet, smooth, times } from '../shape.ts'

/** A studio microphone, the waves going out over the roofs. */
export const radio: Scene = {
  draw(s) {
    const { ink } = s
    const x = 800 + s.between(-90, 90)
    const mic =
      line('M-130 40Q-130 190 0 190Q130 190 130 40', ink.tones[4], 26) +
      box(-14, 180, 28, 190, ink.tones[4]) +
      box(-104, -250, 208, 390, s.wash(ink.paper, mix(ink.paper, ink.tones[1], 0.6)), 104) +
      times(7, (i) => box(-84 + Math.abs(i - 3) * 5 - (i < 2 ? 0 : 0), -200 + i * 34, 168 - Math.abs(i - 3) * 10, 14, ink.tones[3], 7)) +
      box(-112, 40, 224, 44, ink.accent) +
      box(-30, 92, 60, 18, ink.second, 9) +
      faint(0.2, shape('M30 -246Q104 -220 104 -146V36Q104 120 30 138Z', ink.ink)) +
      disc(-134, 40, 22, ink.second) +
      disc(134, 40, 22, ink.second)
    const mast = (mx: number, my: number, h: number) =>
      line(`M${mx} ${my}V${my - h}M${mx - 22} ${my}L${mx} ${my - h}L${mx + 22} ${my}`, ink.tones[3], 5) + disc(mx, my - h, 9, ink.accent)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.dark ? ink.sky[0] : ink.tones[1], ink.sky[1])) +
      [1, 2, 3, 4, 5, 6]
        .reverse()
        .map((i) =>
          sheet(
            disc(x, 380, 130 + i * 110, mix(ink.dark ? ink.tones[2] : ink.tones[1], i % 2 ? ink.sky[1] : ink.tones[0], 0.85 - i * 0.1)),
          ),
        )
        .join('') +
      cut(
        line(
          smooth(
            Array.from(
              { length: 61 },
              (_, i): Point => [
                i * 27 - 10,
                400 + Math.sin(i * 1.3) * Math.sin(i * 0.31 + s.next() * 0.1) * 120 * Math.min(1, Math.abs(i * 27 - x) / 300),
              ],
            ),
          ),
          ink.accent,
          9,
        ),
      ) +
      cut(mast(210, 700, 300) + mast(1400, 700, 260) + mast(420, 700, 150)) +
      hills(s, 700, 26, 6, ink.tones[2]) +
      cut(
        times(
          17,
          (i) =>
            shape(
              `M${i * 100 - 30} 770V${690 + (i % 3) * 16}l52 -46l52 46V770Z`,
              i % 2 ? ink.tones[3] : mix(ink.tones[3], ink.tones[2], 0.5),
            ) + box(i * 100 + 10, 716 + (i % 3) * 12, 18, 20, s.odds(0.5) ? ink.second : ink.tones[1]),
        ),
      ) +
      sheet(box(-20, 752, WIDTH + 40, 180, s.wash(ink.tones[3], ink.tones[4]))) +
      sheet(at(x, 420, mic, 1.06) + oval(x, 830, 190, 34, ink.ink) + box(x - 15, 780, 30, 46, ink.tones[4])) +
      cut(
        at(
          x - 420,
          840,
          shape('M-90 0V-60Q-90 -150 0 -150T90 -60V0H60V-60Q60 -118 0 -118T-60 -60V0Z', ink.accent) +
            box(-112, -74, 46, 84, ink.ink, 16) +
            box(66, -74, 46, 84, ink.ink, 16),
        ),
      ) +
      cut(
        at(
          x + 420,
          846,
          box(-110, -96, 220, 100, ink.second, 8) +
            times(
              5,
              (i) => box(-90 + i * 40, -80, 8, 64, ink.tones[4], 4) + box(-98 + i * 40, -74 + s.between(0, 40), 24, 14, ink.paper, 4),
            ),
        ),
      )
    )
  },
}
