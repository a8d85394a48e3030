import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { dressed, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, limb, line, ring, shape, sheet, times } from '../shape.ts'

/** A one-room village school: teacher at the board, children at desks, hills in the windows. */
export const school: Scene = {
  draw(s) {
    const { ink } = s
    const wall = ink.dark ? ink.tones[2] : mix(ink.sky[0], ink.paper, 0.35)
    const x = s.between(-40, 40)
    const pupil = (px: number, py: number, k: number, up: boolean) => {
      const [shirt, hair] = [s.pick([ink.accent, ink.second, ink.paper, ink.tones[1]]), '#241d1c']
      return (
        at(
          px,
          py,
          (up
            ? limb(
                [
                  [50, -70],
                  [74, -130],
                  [66, -200],
                ],
                34,
                22,
                shirt,
              ) + disc(66, -210, 18, '#e9c39b')
            : '') +
            shape('M-84 40C-84 -50 -50 -84 0 -86S84 -50 84 40Z', shirt) +
            box(-16, -110, 32, 34, '#d9ae86') +
            disc(0, -148, 54, hair) +
            (s.odds(0.5)
              ? disc(-56, -120, 22, hair) + disc(56, -120, 22, hair) + disc(-46, -134, 8, ink.accent) + disc(46, -134, 8, ink.accent)
              : '') +
            disc(-54, -142, 11, '#d9ae86') +
            disc(54, -142, 11, '#d9ae86'),
          k,
        ) +
        at(
          px,
          py,
          shape('M-150 20H150L170 52H-170Z', lighter(ink.tones[2], 0.15)) +
            box(-170, 50, 340, 16, ink.tones[3]) +
            box(-150, 64, 20, 120, ink.tones[4]) +
            box(130, 64, 20, 120, ink.tones[4]) +
            (s.odds(0.6) ? shape('M40 16L100 6L112 22L52 34Z', ink.paper) : box(-120, 4, 54, 18, ink.accent, 3)),
          k,
        )
      )
    }
    const board =
      sheet(box(470 + x, 130, 700, 350, ink.tones[3], 6)) +
      box(490 + x, 150, 660, 310, s.wash(mix(ink.leaf[1], ink.tones[4], 0.5), darker(ink.leaf[1], 0.5))) +
      faint(
        0.85,
        line(`M${540 + x} 400L${640 + x} 260L${700 + x} 340L${760 + x} 220L${860 + x} 400M${540 + x} 400H${870 + x}`, ink.paper, 7) +
          ring(880 + x, 220, 36, ink.paper, 7) +
          line(`M${950 + x} 300h150M${950 + x} 340h120M${950 + x} 380h140`, ink.paper, 7),
      ) +
      cut(box(520 + x, 462, 600, 16, ink.second, 4))
    const view = (wx: number) =>
      sheet(box(wx, 120, 250, 330, ink.tones[2])) +
      `<svg x="${wx + 14}" y="134" width="222" height="302" viewBox="0 0 222 302">${box(0, 0, 222, 302, s.wash(ink.sky[0], ink.sky[1]))}${disc(s.between(60, 160), 90, 34, ink.sun)}${shape('M0 210L60 120L110 180L160 110L222 190V302H0Z', ink.tones[0])}${shape('M0 240Q110 200 222 236V302H0Z', ink.leaf[0])}${shape('M0 270Q110 240 222 262V302H0Z', ink.leaf[1])}</svg>` +
      line(`M${wx + 125} 130V440M${wx + 10} 280h230`, ink.tones[2], 10)
    return (
      box(0, 0, WIDTH, 900, s.wash(wall, mix(wall, ink.tones[0], 0.6))) +
      box(0, 520, WIDTH, 60, ink.tones[1]) +
      sheet(
        line(
          times(5, (i) => `M${60 + i * 370} -20V70`),
          ink.tones[3],
          26,
        ) + box(-20, 46, WIDTH + 40, 34, ink.tones[3]),
      ) +
      view(150 + x) +
      view(1250 + x) +
      board +
      sheet(box(-20, 572, WIDTH + 40, 360, s.wash(ink.tones[1], ink.tones[2]))) +
      cut(
        at(
          400 + x,
          690,
          person(
            {
              ...poses.point,
              arms: [
                [
                  [-14, -62],
                  [-8, -48],
                ],
                [
                  [18, -76],
                  [40, -92],
                ],
              ],
            },
            dressed(s, { top: ink.accent, skirt: 0.5, legs: ink.tones[4], longHair: true }),
          ),
          4.4,
        ) + line(`M${568 + x} 286L${690 + x} 250`, ink.second, 8),
      ) +
      cut([640, 930, 1220].map((px) => pupil(px + x, 640, 0.72, s.odds(0.3))).join('')) +
      cut([330, 700, 1070, 1440].map((px, i) => pupil(px + x, 800, 1.02, i === 1 || s.odds(0.25))).join(''))
    )
  },
}
