/** The steps that an event goes through, in order; `by` on a record names the first two that made it. */
export const EVENT_STEPS = [
  'match-frames',
  'near-misses',
  'roles',
  'claim',
  'status',
  'when',
  'where',
  'counts',
  'same-event',
] as const;
