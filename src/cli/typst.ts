/**
 * The Typst compiler as the PDF engine: source in, tagged PDF out, on this machine alone.
 *
 * The compiler is a native module and starts on first use. It sees the folder of the Tinos fonts alone,
 * so source can read no other files, and what would fetch packages is refused. The file carries no date, so the
 * same source gives the same bytes. typst 0.14.2 through typst.ts 0.7.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfEngine } from '#paper/write-pdf.ts';

type Compiler = import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler;

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

async function startCompiler(): Promise<Compiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const workspace = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const fontBlobs = faces.map((face) => readFileSync(join(workspace, face, `Tinos_${face}.ttf`)));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace });
}

/**
 * An engine that sets Typst source as a tagged PDF 1.7; one compiler serves all calls, one after another.
 * It rejects with the compiler's own words and lines when the source is wrong.
 *
 * @example await openTypst()(typstOf(document)) // bytes beginning with %PDF
 */
export function openTypst(): PdfEngine {
  let starting: Promise<Compiler> | undefined;
  return async (source) => {
    starting ??= startCompiler();
    return setPdf(await starting, source);
  };
}

function setPdf(compiler: Compiler, source: string): Uint8Array {
  if (reachesOut.test(source.replace(quoted, '""'))) throw new Error('Typst: import, include and eval are refused');
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.result === null) throw new Error(`Typst: ${reasonsOf(compiler, compiled).join('; ')}`);
  const pdf = new Uint8Array(compiler.pdf(compiled.result, { pdfTags: true }));
  compiler.evictCache(10);
  return pdf;
}

/** The compiler would fetch a package it does not have from the network; papers need none. */
const reachesOut = /\b(import|include|eval)\b/;

const quoted = /"(?:[^"\\]|\\.)*"/gs;

function reasonsOf(compiler: Compiler, compiled: ReturnType<Compiler['compile']>): readonly string[] {
  const error = compiled.takeDiagnostics();
  const found: readonly { message?: string }[] = error ? compiler.fetchDiagnostics(error) : [];
  return found.map((one) => one.message ?? 'unknown');
}
