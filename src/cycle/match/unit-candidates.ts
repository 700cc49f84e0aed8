/**
 * Which unit a name in a text means, on the day of the paper: abbreviated, in another order, with lost marks; of several
 * units that share a name the one of that day. A ward's committee, council and Party committee are the ward; its police,
 * schools and Front are not. One ward's name at the beginning of another's confuses nobody.
 */
import type { Day } from '#core/day.ts';
import type { Authority } from '#core/review.ts';
import { existsOn, type Unit } from '#core/unit.ts';
import type { Scored } from './confidence.ts';
import { fitOf, type Said } from './name-fit.ts';
import { type NameIndex, nameIndexOf, type Spelling } from './name-index.ts';
import { type Word, wordsIn } from './words.ts';

export type UnitCatalogue = Readonly<Record<Spelling, NameIndex<Unit>>> & {
  readonly whole: readonly Word[];
  /** Names of places, without the word for their kind: `an hai tay`. */
  readonly places: ReadonlySet<string>;
};

/** Words for kinds of places; two places of one name differ in them alone. */
const LEVELS = ['thị trấn', 'thị xã', 'thành phố', 'đặc khu', 'phường', 'xã', 'huyện', 'quận', 'tỉnh'];
const LEVEL = new RegExp(`^(?:${LEVELS.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Letters offices put before a name, with the word they stand for there. */
const SHORT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^P(?:\.\s*|\s+)(?=\S)/u, 'phường '],
  [/^X(?:\.\s*|\s+)(?=\S)/u, 'xã '],
  [/^H(?:\.\s*|\s+)(?=\S)/u, 'huyện '],
  [/^Q(?:\.\s*|\s+)(?=\S)/u, 'quận '],
  [/^TT(?:\.\s*|\s+)(?=\S)/u, 'thị trấn '],
  [/^TX(?:\.\s*|\s+)(?=\S)/u, 'thị xã '],
  [/^TP(?:\.\s*|\s+)(?=\S)/u, 'thành phố '],
  [/^ĐK(?:\.\s*|\s+)(?=\S)/u, 'đặc khu '],
];

/** What of a place is the place: its committee, council and Party committee. */
const BODIES =
  /^(?:(?:UBND|HĐND|TT HĐND|Thường trực|Đảng ủy|Đảng uỷ|Đảng bộ|ĐU|BTV|BCH|Ban Thường vụ|Ban Chấp hành|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)[\s,-]+(?:và\s+)?)+/iu;

type Mention = {
  readonly spelling: Spelling;
  readonly plain: readonly Said[];
  readonly place: readonly Said[];
  readonly level: string | null;
};

const isPlace = ({ kind }: Unit): boolean => kind === 'ward';

const levelOf = (name: string): string | null => LEVEL.exec(name.normalize('NFC'))?.[0].toLowerCase() ?? null;

const withoutLevel = (name: string): string => name.normalize('NFC').replace(LEVEL, '').trim();

/** Prepares the names of all units of all times. */
export function unitCatalogueOf(units: readonly Unit[], { name }: Pick<Authority, 'name'>): UnitCatalogue {
  const named = units.flatMap((unit) =>
    [unit.name, ...(isPlace(unit) ? [withoutLevel(unit.name)] : []), ...unit.aliases].map((one) => ({
      of: unit,
      words: wordsIn(plainly(one)),
      light: isPlace(unit) ? wordsIn(levelOf(unit.name) ?? '') : wordsIn(name),
    })),
  );
  const index = (spelling: Spelling) =>
    nameIndexOf(named, { spelling, light: new Set(LINKS.map((word) => word[spelling])) });
  const places = units.filter(isPlace).map((unit) =>
    wordsIn(withoutLevel(unit.name))
      .map((word) => word.bare)
      .join(' '),
  );
  return { folded: index('folded'), bare: index('bare'), whole: wordsIn(name), places: new Set(places) };
}

const plainly = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll('&', ' và ')
    .replace(/(?<=\p{Lu})\.(?=\p{Lu}{2})/gu, '. ');

/** `và` for a dash or a comma. */
const LINKS = wordsIn('và của');

const UNKNOWN_WORD = 1;

/**
 * The units a name may mean, best first.
 *
 * @example unitsFor('UBND P. Bắc Sơn', day('2019-09-20'), catalogue)[0].of.code // 'bac-son'
 */
export function unitsFor(name: string, on: Day, catalogue: UnitCatalogue): readonly Scored<Unit>[] {
  const mention = mentionOf(name, catalogue);
  const index = catalogue[mention.spelling];
  const whole = new Set(catalogue.whole.map((word) => word[mention.spelling]));
  const best = new Map<Unit, number>();
  for (const form of sharing(mention, index)) {
    const place = isPlace(form.of);
    if (place && mention.level !== null && mention.level !== levelOf(form.of.name)) continue;
    const around = {
      before: new Map([...(place ? [] : whole)].map((word) => [word, 1] as const)),
      light: place ? new Set<string>() : whole,
      free: new Set([...LINKS.map((word) => word[mention.spelling]), ...(place ? [] : whole)]),
      turns: (word: string) => /^\d/.test(word) || /^[ivx]+$/.test(word),
      leading: UNKNOWN_WORD,
    };
    const fit = fitOf(place ? mention.place : mention.plain, { form, index, around });
    if (fit === null) continue;
    const score = fit.cover ** (place ? 1 : 1.5) * fit.explained ** 2 * fit.order ** (place ? 3 : 0.15);
    if (score > (best.get(form.of) ?? 0)) best.set(form.of, score);
  }
  return ofTheDay(
    [...best].map(([of, score]) => ({ of, score })),
    on,
  );
}

function mentionOf(name: string, { folded, bare }: UnitCatalogue): Mention {
  const spelling: Spelling = /[^\p{ASCII}]/u.test(name) ? 'folded' : 'bare';
  const index = spelling === 'folded' ? folded : bare;
  const plain = plainly(name);
  const place = withKind(plain.replace(BODIES, '').trim());
  const saidIn = (words: string): readonly Said[] =>
    wordsIn(words).map((word) => {
      const said = word[spelling];
      const letters = word.letters ?? (/^\p{L}$/u.test(said) ? said : null);
      return { word: said, readings: index.readingsOf(said), letters };
    });
  return {
    spelling,
    plain: saidIn(plain),
    place: saidIn(place.replace(/^(phường) số\s+/iu, '$1 ')),
    level: levelIn(place, spelling),
  };
}

const withKind = (name: string): string => SHORT_KINDS.reduce((rest, [short, kind]) => rest.replace(short, kind), name);

/** A kind that has lost its marks is still one. */
const levelIn = (name: string, spelling: Spelling): string | null => {
  const level = levelOf(name);
  if (level !== null || spelling === 'folded') return level;
  const words = wordsIn(name)
    .map((word) => word.bare)
    .join(' ');
  return (
    LEVELS.find((one) =>
      words.startsWith(
        `${wordsIn(one)
          .map((word) => word.bare)
          .join(' ')} `,
      ),
    ) ?? null
  );
};

function sharing({ plain, place }: Mention, { byWord, byInitials }: NameIndex<Unit>) {
  return new Set(
    [...plain, ...place].flatMap(({ readings, letters }) => [
      ...[...readings.keys()].flatMap((word) => byWord.get(word) ?? []),
      ...(letters === null ? [] : (byInitials.get(letters) ?? [])),
    ]),
  );
}

/** The unit of another day, where another bears the name on this one. */
const OF_ANOTHER_DAY = 0.3;
/** A unit that has ended is still meant by its name. */
const ENDED = 0.95;
const NOT_YET = 0.3;

function ofTheDay(scored: readonly Scored<Unit>[], on: Day): readonly Scored<Unit>[] {
  const living = Math.max(0, ...scored.filter(({ of }) => existsOn(of, on)).map(({ score }) => score));
  const last = scored.filter(({ of }) => of.to !== null && of.to < on);
  return scored
    .map(({ of, score }) => {
      if (existsOn(of, on)) return { of, score };
      if (of.from > on) return { of, score: score * NOT_YET };
      const isSucceeded =
        living >= score || last.some((other) => other.score >= score && (other.of.to ?? '') > (of.to ?? ''));
      return { of, score: score * (isSucceeded ? OF_ANOTHER_DAY : ENDED) };
    })
    .sort((a, b) => b.score - a.score || (a.of.code < b.of.code ? -1 : 1));
}
