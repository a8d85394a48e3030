import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, line, shape, sheet, times } from '../shape.ts'

/** A ballot going into the box; a queue behind. */
export const ballot: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const x = s.between(740, 860)
    const tick = s.whole(0, 2)
    const slip =
      shape('M-92 -130H92V130H-92Z', ink.paper) +
      faint(
        0.35,
        times(3, (i) => line(`M-20 ${-70 + i * 62}H68`, ink.ink, 8)),
      ) +
      times(3, (i) => `<rect x="-70" y="${-90 + i * 62}" width="34" height="34" fill="none" stroke="${ink.tones[3]}" stroke-width="6"/>`) +
      line(`M-64 ${-76 + tick * 62}l14 14l26 -34`, ink.accent, 11)
    const skin = '#e3b98f'
    const hand =
      shape('M20 -60L330 -330L450 -210L160 60Z', s.wash(ink.accent, darker(ink.accent, 0.2))) +
      shape('M4 -46L46 -88L146 12L104 54Z', ink.paper) +
      shape(
        'M34 -76Q-30 -60 -88 2Q-128 60 -116 112Q-100 128 -84 108L-60 68L-86 132Q-80 160 -58 146L-16 84L-36 134Q-26 156 -6 142L34 78L134 24Z',
        skin,
      ) +
      line('M-60 68Q-40 36 -14 24M-16 84Q0 58 18 46', darker(skin, 0.25), 5) +
      shape('M30 -70Q-30 -48 -76 -50Q-104 -44 -94 -26Q-60 -14 -20 -20L50 0Z', darker(skin, 0.1))
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.dark ? ink.sky[0] : mix(ink.sky[0], ink.tones[0], 0.4), ink.sky[1])) +
      times(4, (i) =>
        sheet(
          shape(`M${70 + i * 400} 560V250H${330 + i * 400}V560Z`, ink.tones[1]) +
            shape(`M${90 + i * 400} 290H${310 + i * 400}V560H${90 + i * 400}Z`, ink.tones[2]) +
            shape(
              `M${90 + i * 400} 290H${310 + i * 400}V440Q${255 + i * 400} 420 ${200 + i * 400} 440T${90 + i * 400} 440Z`,
              i % 2 ? ink.tones[0] : lighter(ink.accent, 0.45),
            ),
        ),
      ) +
      sheet(
        line('M-20 170Q200 230 400 170T800 170T1200 170T1620 170', ink.tones[3], 4) +
          times(20, (i) =>
            shape(`M${i * 82} ${190 + Math.sin((i * 82) / 127) * 12}h56l-28 56Z`, [ink.accent, ink.second, ink.paper][i % 3] ?? ink.paper),
          ),
      ) +
      sheet(box(-20, 552, WIDTH + 40, 390, s.wash(ink.tones[0], ink.tones[1]))) +
      cut(
        [120, 260, 390, 1190, 1330, 1480]
          .map((px, i) => passer(s, px + s.between(-20, 20), 690 + (i % 2) * 20, 330, i % 2 ? poses.stand : poses.walk))
          .join(''),
      ) +
      sheet(shape('M60 740H1540L1640 930H-40Z', s.wash(ink.tones[2], ink.tones[3]))) +
      sheet(
        shape(`M${x - 270} 520H${x + 190}V850H${x - 270}Z`, s.wash(lighter(ink.accent, 0.06), darker(ink.accent, 0.16))) +
          shape(`M${x + 190} 520L${x + 280} 470V790L${x + 190} 850Z`, darker(ink.accent, 0.38)) +
          shape(`M${x - 270} 520L${x - 170} 470H${x + 280}L${x + 190} 520Z`, lighter(ink.accent, 0.22)) +
          shape(`M${x - 120} 500L${x - 100} 488H${x + 130}L${x + 112} 500Z`, ink.ink),
      ) +
      cut(disc(x - 40, 685, 92, ink.paper) + line(`M${x - 84} 686l32 36l60 -76`, ink.accent, 22)) +
      `<clipPath id="slot"><rect x="0" y="0" width="1600" height="496"/></clipPath><g clip-path="url(#slot)">${cut(at(x + 8, 400, slip, 0.94, -5))}</g>` +
      sheet(at(x + 96, 268, hand, 0.92))
    )
  },
}
