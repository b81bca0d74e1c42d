import type { State } from './lexicon.ts';
import type { OfficePlace } from './office-phrases.ts';
import type { Mark, PhraseParts } from './phrase.ts';
import type { PhraseLook } from './phrase-look.ts';

/** States whose people an office tells together; `to` is the token behind the last. */
export interface StateList {
  readonly states: State[];
  readonly marks: readonly Mark[];
  readonly to: number;
}

/** "Leaders of Rwanda and Congo", "foreign ministers of France, Italy and Spain": the states behind "of", where there are several. */
export function statesAfter(
  { register }: PhraseParts,
  look: PhraseLook,
  { office, modifiers, stop: of }: OfficePlace,
  end: number,
): StateList | null {
  const several = office.many || office.holder === 'body';
  const plain = modifiers.states.length === 0 && modifiers.owner === null;
  if (!several || !plain || look.lower(of) !== 'of') return null;
  const states: State[] = [];
  const marks: Mark[] = [];
  for (let at = of + 1; at < end;) {
    const first = look.lower(at) === 'the' ? at + 1 : at;
    const name = look.nameAt(first, end);
    const entry = name?.entries.find((e) => e.kind === 'state');
    if (!name || name.glued || !entry || !('state' in entry)) break;
    states.push(entry.state);
    const actor = register.state(entry.state);
    marks.push({ actor, first, end: name.end, how: 'name', by: 'state' });
    const mark = look.lower(name.end);
    if (mark !== ',' && mark !== 'and') break;
    at = mark === ',' && look.lower(name.end + 1) === 'and' ? name.end + 2 : name.end + 1;
  }
  const to = marks.at(-1)?.end;
  return states.length > 1 && to !== undefined ? { states, marks, to } : null;
}
