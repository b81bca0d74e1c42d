/** The steps that an event goes through, in order; `by` on a record names the first two that made it. */
export const EVENT_STEPS = [
  'speech-acts',
  'verb-frames',
  'noun-frames',
  'near-misses',
  'roles',
  'claim',
  'grounds',
  'told-again',
  'enough',
  'when',
  'status',
  'where',
  'counts',
  'same-event',
] as const;
