import { isAgencyName } from './agencies.ts';
import { bylineNames } from './byline-names.ts';
import type { Label, Piece } from './piece.ts';

const LONGEST = 400;
const MOST_AUTHORS = 20;
const SPEAKS_OF_AUTHOR =
  /^ (?:is|was|has been|has (?:written|covered|reported)|writes|covers|served|teaches|works|joined|lives|can be reached|tweets)\b/u;

/**
 * Labels what a paper tells of those who wrote the report: "Karim Haddad was ambassador in Berne." where Karim Haddad
 * signed it. Changes `labels` where they are null.
 */
export function labelBiographies(pieces: readonly Piece[], labels: (Label | null)[]): void {
  const names = new Set(
    pieces.flatMap(({ text }, i) => (labels[i]?.kind === 'byline' ? bylineNames(text) : [])),
  );
  const people = [...names]
    .filter((name) => name.includes(' ') && !isAgencyName(name))
    .slice(0, MOST_AUTHORS);
  if (people.length === 0) return;
  pieces.forEach(({ text }, i) => {
    if (labels[i] || text.length > LONGEST) return;
    const author = people.find((name) => text.startsWith(name));
    if (author !== undefined && SPEAKS_OF_AUTHOR.test(text.slice(author.length))) {
      labels[i] = { kind: 'furniture', by: 'furniture/biography' };
    }
  });
}
