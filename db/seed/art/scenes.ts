// Which pictures there are: every scene by name, each a complete 1600×900 SVG.
import { currency, map, quake, typhoon } from './charts-and-maps.ts'
import { monsoon, nightMarket, oldTown, skyline, temple } from './city.ts'
import { library, museum, opera, pipa } from './culture.ts'
import { frame, type Scene } from './frame.ts'
import { clinic, desert, horses, teaHills, terraces } from './landscape.ts'
import type { PaletteName } from './palette.ts'
import { dancing, hospital, school } from './people.ts'
import { ballot, negotiation, parliament } from './politics.ts'
import { cableShip, fishingVillage, port, strait } from './port-and-sea.ts'
import { cycling, diving, goalkeeper, weiqi } from './sport.ts'
import { dataCentre, dialects, film, radio, wafer } from './technology.ts'
import { electricCars, launch, rail } from './transport.ts'
import { cranes, factory, river, solar } from './wetland-and-steppe.ts'

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
