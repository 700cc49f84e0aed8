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
import type { PdfEngine } from '#paper/write/pdf/write-pdf.ts';

type Compiler = import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler;

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

type Start = () => Compiler;

async function load(): Promise<Start> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const workspace = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const fontBlobs = faces.map((face) => readFileSync(join(workspace, face, `Tinos_${face}.ttf`)));
  return () => NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace });
}

/**
 * An engine that sets Typst source as a tagged PDF 1.7. It rejects with the compiler's own words when the source
 * is wrong. Every source gets a compiler of its own (15 ms): one that is used again parses only what changed since
 * the last source, and in version 0.7.0 mistakes text of the last for text of this one.
 *
 * @example await openTypst()(typstOf(document)) // bytes beginning with %PDF
 */
export function openTypst(): PdfEngine {
  let loading: Promise<Start> | undefined;
  return async (source) => {
    loading ??= load();
    return setPdf((await loading)(), source);
  };
}

function setPdf(compiler: Compiler, source: string): Uint8Array {
  if (reachesOut.test(source.replace(quoted, '""'))) throw new Error('Typst: import, include and eval are refused');
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.result === null) throw new Error(`Typst: ${reasonsOf(compiler, compiled).join('; ')}`);
  const pdf = new Uint8Array(compiler.pdf(compiled.result, { pdfTags: true }));
  compiler.evictCache(2);
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
