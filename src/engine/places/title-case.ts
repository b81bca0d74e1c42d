import type { Sentence } from '../sentences/sentence.ts';
import { tokenOf, type Scene } from './scene.ts';

/** Whether most longer words of a heading have a capital: "Envoys Meet in Geneva as Truce Frays". */
export function isTitleCase(scene: Scene, { first, end }: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first + 1; i < end; i++) {
    const token = tokenOf(scene, i);
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(token.text)) capital++;
  }
  return long > 0 && capital / long > 0.7;
}
