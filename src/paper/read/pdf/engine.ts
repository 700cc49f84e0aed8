/**
 * pdf.js made ready for the runtimes we promise, and kept from ending the program over a damaged file.
 *
 * Node 20 and browsers of 2023 lack one method of ES2024 that it hands fonts over with; without it
 * every page's drawing ends at its first word.
 */
export type PdfFile = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
export type PdfFilePage = Awaited<ReturnType<PdfFile['getPage']>>;

/** Pictures of more square pixels are passed over undecoded: nothing here looks at pictures. */
const LARGEST_PICTURE = 1;

/** Opens a PDF; rejects as pdf.js does. The caller's bytes are copied, because pdf.js takes its buffer away. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  // Only who sends a PDF waits for pdf.js, the largest thing the program loads.
  const { getDocumentProxy } = await import('unpdf');
  supplyTransfer();
  forgiveLookingAhead();
  return getDocumentProxy(bytes.slice(), { verbosity: 0, maxImageSize: LARGEST_PICTURE });
}

function supplyTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value: function copied(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}

let forgiving = false;

/**
 * pdf.js fetches pages ahead and forgets the promise; in Node a forgotten promise that fails ends
 * the program. Its own failures are let go (the page asked for fails where we wait for it), all
 * others end the program as before.
 */
function forgiveLookingAhead(): void {
  const runtime = globalThis.process;
  if (forgiving || typeof runtime?.on !== 'function') return;
  forgiving = true;
  runtime.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && /pdfjs/.test(reason.stack ?? ''))) throw reason;
  });
}
