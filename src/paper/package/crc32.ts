/**
 * CRC-32 as zip uses it (polynomial 0xEDB88320, ITU-T V.42), four bytes a step.
 *
 * Four tables instead of one make it about three times as fast; it is run over every part read.
 */

const TABLES: readonly Uint32Array[] = buildTables();

function buildTables(): readonly Uint32Array[] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const tables = [first];
  for (let step = 1; step < 4; step += 1) {
    const before = tables[step - 1] as Uint32Array;
    tables.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] as number)));
  }
  return tables;
}

/**
 * The CRC-32 of bytes, as an unsigned 32-bit number.
 *
 * @example crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (table: Uint32Array, index: number): number => table[index] as number;
  const whole = bytes.length - (bytes.length % 4);
  let crc = -1;
  let index = 0;
  for (; index < whole; index += 4) {
    crc ^=
      (bytes[index] as number) |
      ((bytes[index + 1] as number) << 8) |
      ((bytes[index + 2] as number) << 16) |
      ((bytes[index + 3] as number) << 24);
    crc = at(t3, crc & 0xff) ^ at(t2, (crc >>> 8) & 0xff) ^ at(t1, (crc >>> 16) & 0xff) ^ at(t0, crc >>> 24);
  }
  for (; index < bytes.length; index += 1) crc = (crc >>> 8) ^ at(t0, (crc ^ (bytes[index] as number)) & 0xff);
  return ~crc >>> 0;
}
