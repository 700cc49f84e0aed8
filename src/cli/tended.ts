/**
 * Upkeep of the database beside a program that stays open: what commands and servers left to be folded and sealed is done
 * soon after. No database is made for it, and one that only one program can open is left to the commands that write.
 */
import { isKeptShared } from '#store/engine/open-database.ts';
import { keepTended } from '#store/upkeep/keep-tended.ts';
import { asRefusal, type DatabaseOptions, opened, placeOf } from './database.ts';
import { tell } from './terminal.ts';

/** Keeps the database that is there, and gives what ends that and closes it; one that cannot be opened is told and left. */
export async function tendWhileOpen(options: DatabaseOptions): Promise<() => Promise<void>> {
  const place = placeOf(options.data);
  if (!isKeptShared(place)) return async () => undefined;
  const told = new Set<string>();
  const tellOnce = (error: unknown): void => {
    const { message } = asRefusal(error) as Error;
    if (!told.has(message)) tell(message);
    told.add(message);
  };
  try {
    const database = await opened(place, options.lang);
    const upkeep = keepTended(database, { onError: tellOnce });
    return async () => {
      await upkeep.stop();
      await database.connection.close();
    };
  } catch (error) {
    tellOnce(error);
    return async () => undefined;
  }
}
