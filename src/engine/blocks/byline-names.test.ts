import { describe, expect, test } from 'vitest';
import { bylineNames } from './byline-names.ts';

describe('names in a byline', () => {
  test.each<[string, string[]]>([
    ['By AFP', ['AFP']],
    ['By Leyla Hart, Northwire', ['Leyla Hart', 'Northwire']],
    ['By Southern Cable staff', ['Southern Cable']],
    ['Sahel Today with agencies', ['Sahel Today with agencies']],
    ['Tomás Ibarra in Caracas and Lucy Fenn in Bogotá', ['Tomás Ibarra', 'Lucy Fenn']],
    ['Ifeoma Daniels | Abuja', ['Ifeoma Daniels']],
    ['By Henrik Valla in Luxembourg', ['Henrik Valla']],
    ['Selin Aydar and Arpa Press', ['Selin Aydar', 'Arpa Press']],
    ['By Joan Castellane and Wei Min', ['Joan Castellane', 'Wei Min']],
    ['By Ana Roux, Omar Said and Li Wei', ['Ana Roux', 'Omar Said', 'Li Wei']],
    ['By Ana Roux, Omar Said, and Li Wei', ['Ana Roux', 'Omar Said', 'Li Wei']],
    ['By ANA ROUX and OMAR SAID', ['Ana Roux', 'Omar Said']],
    ['By Ana Roux, Staff Writer', ['Ana Roux']],
    ['By Ana Roux, Foreign Correspondent', ['Ana Roux']],
    ['By Ana Roux, Paris', ['Ana Roux']],
    ['By Ana Roux, New York', ['Ana Roux']],
    ['By Ana Roux, Associated Press Writer', ['Ana Roux', 'Associated Press']],
    ['By Sun Li', ['Sun Li']],
    ['Balkan Today', ['Balkan Today']],
    ['By Ana Roux (Reuters)', ['Ana Roux']],
    ['By Ana Roux for Coast Standard', ['Ana Roux']],
    ['By Ana Roux ana.roux@coaststandard.example', ['Ana Roux']],
    ['By Ana Roux | July 10, 2025', ['Ana Roux']],
    ['By Ana Roux – 10 July 2025, 4 min read', ['Ana Roux']],
    [
      'By Jean-Yves de la Croix and Mohammed bin Rashid',
      ['Jean-Yves de la Croix', 'Mohammed bin Rashid'],
    ],
    ['Reuters', ['Reuters']],
    ['By The Associated Press', ['The Associated Press']],
    ['From our correspondent in Vienna', []],
    ['By a staff reporter', []],
    [
      '(Reporting by Ana Roux and Omar Said in Cairo; editing by Li Wei)',
      ['Ana Roux', 'Omar Said'],
    ],
    ['Written by Ana Roux', ['Ana Roux']],
    ['Author: Ana Roux', ['Ana Roux']],
    ['By JANE ROE, Associated Press', ['Jane Roe', 'Associated Press']],
    ['By JANE ROE, AP National Writer', ['Jane Roe', 'AP']],
    ['Jane Roe, Diplomatic Correspondent', ['Jane Roe']],
    ['Jane Roe USA TODAY', ['Jane Roe', 'USA TODAY']],
    ['By Jane Roe and John Doe in Geneva', ['Jane Roe', 'John Doe']],
    ['Reuters Staff', ['Reuters']],
    ['By', []],
    ['By Jane Paris', ['Jane Paris']],
    ['By Jane Roe, special to the Coast Standard', ['Jane Roe']],
  ])('%s', (line, names) => {
    expect(bylineNames(line)).toEqual(names);
  });

  test('an agency is known as one from the dateline of the report', () => {
    expect(bylineNames('By Ana Roux, Balkanpost', new Set(['balkanpost']))).toEqual([
      'Ana Roux',
      'Balkanpost',
    ]);
  });
});
