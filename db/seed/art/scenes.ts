// Which pictures there are: every scene by name, each a complete 1600×900 SVG.

import { frame, type Scene } from './frame.ts'
import type { PaletteName } from './palette.ts'
import { cableShip, fishingVillage, port, strait } from './port-and-sea.ts'
import { ballot } from './scenes/ballot.ts'
import { clinic } from './scenes/clinic.ts'
import { cranes } from './scenes/cranes.ts'
import { currency } from './scenes/currency.ts'
import { cycling } from './scenes/cycling.ts'
import { dancing } from './scenes/dancing.ts'
import { dataCentre } from './scenes/data-centre.ts'
import { desert } from './scenes/desert.ts'
import { dialects } from './scenes/dialects.ts'
import { diving } from './scenes/diving.ts'
import { factory } from './scenes/factory.ts'
import { film } from './scenes/film.ts'
import { goalkeeper } from './scenes/goalkeeper.ts'
import { horses } from './scenes/horses.ts'
import { hospital } from './scenes/hospital.ts'
import { library } from './scenes/library.ts'
import { map } from './scenes/map.ts'
import { monsoon } from './scenes/monsoon.ts'
import { museum } from './scenes/museum.ts'
import { negotiation } from './scenes/negotiation.ts'
import { nightMarket } from './scenes/night-market.ts'
import { oldTown } from './scenes/old-town.ts'
import { opera } from './scenes/opera.ts'
import { parliament } from './scenes/parliament.ts'
import { pipa } from './scenes/pipa.ts'
import { quake } from './scenes/quake.ts'
import { radio } from './scenes/radio.ts'
import { river } from './scenes/river.ts'
import { school } from './scenes/school.ts'
import { skyline } from './scenes/skyline.ts'
import { solar } from './scenes/solar.ts'
import { teaHills } from './scenes/tea-hills.ts'
import { temple } from './scenes/temple.ts'
import { terraces } from './scenes/terraces.ts'
import { typhoon } from './scenes/typhoon.ts'
import { wafer } from './scenes/wafer.ts'
import { weiqi } from './scenes/weiqi.ts'
import { electricCars, launch, rail } from './transport.ts'

const drawings = {
  negotiation,
  parliament,
  ballot,
  port,
  strait,
  cableShip,
  fishingVillage,
  river,
  terraces,
  teaHills,
  clinic,
  horses,
  desert,
  cranes,
  solar,
  factory,
  skyline,
  oldTown,
  nightMarket,
  temple,
  monsoon,
  rail,
  launch,
  electricCars,
  goalkeeper,
  weiqi,
  cycling,
  diving,
  dataCentre,
  wafer,
  dialects,
  radio,
  film,
  opera,
  pipa,
  museum,
  library,
  school,
  hospital,
  dancing,
  typhoon,
  quake,
  currency,
  map,
} as const satisfies Record<string, Scene>

export type { PaletteName }
export type SceneName = keyof typeof drawings

/** Each scene by name: give it a palette and a seed, get an SVG. The seed moves the composition, not only the colours. */
export const scenes = Object.fromEntries(
  Object.entries(drawings).map(([name, scene]) => [name, (palette: PaletteName, seed: number) => frame(scene, name, palette, seed)]),
) as Record<SceneName, (palette: PaletteName, seed: number) => string>
